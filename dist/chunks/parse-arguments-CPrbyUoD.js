export { h as parseArguments } from "./core-BkBLeDOT.js";
