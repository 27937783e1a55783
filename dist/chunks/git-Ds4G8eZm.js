export { M as isRepository } from "./core-iaNcIeAb.js";
