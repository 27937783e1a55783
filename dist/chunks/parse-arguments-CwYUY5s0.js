export { _ as parseArguments } from "./core-GkXj3jzn.js";
