export { _ as parseArguments } from "./core-CyVuxEUg.js";
