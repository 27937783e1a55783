export { g as command } from "./core-D0zw0i91.js";
