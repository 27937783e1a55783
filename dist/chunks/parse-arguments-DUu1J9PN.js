export { h as parseArguments } from "./core-D0zw0i91.js";
