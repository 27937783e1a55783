export { O as memoryTree } from "./core-CyVuxEUg.js";
