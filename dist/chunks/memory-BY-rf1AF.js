export { O as memoryTree } from "./core-ynRwPHYG.js";
