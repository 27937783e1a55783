export { v as command } from "./core-DLq4hEal.js";
