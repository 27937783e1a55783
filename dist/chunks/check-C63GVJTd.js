export { g as command } from "./core-BkBLeDOT.js";
