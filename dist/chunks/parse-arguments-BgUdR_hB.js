export { _ as parseArguments } from "./core-Wr84-Soz.js";
