export { v as command } from "./core-CyVuxEUg.js";
