export { _ as parseArguments } from "./core-iaNcIeAb.js";
