export { M as isRepository } from "./core-DLq4hEal.js";
