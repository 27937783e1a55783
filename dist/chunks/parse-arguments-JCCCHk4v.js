export { _ as parseArguments } from "./core-EAL7QozE.js";
