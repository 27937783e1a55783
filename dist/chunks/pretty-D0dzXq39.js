export { t as reporter } from "./core-DLq4hEal.js";
