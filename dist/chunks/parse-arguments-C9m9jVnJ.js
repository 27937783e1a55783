export { _ as parseArguments } from "./core-ynRwPHYG.js";
