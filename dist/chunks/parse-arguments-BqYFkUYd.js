export { _ as parseArguments } from "./core-DLq4hEal.js";
