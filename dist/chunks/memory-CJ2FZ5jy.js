export { O as memoryTree } from "./core-EAL7QozE.js";
