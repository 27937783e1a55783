export { O as memoryTree } from "./core-iaNcIeAb.js";
