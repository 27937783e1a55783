export { v as command } from "./core-iaNcIeAb.js";
