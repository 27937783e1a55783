export { M as isRepository } from "./core-CyVuxEUg.js";
