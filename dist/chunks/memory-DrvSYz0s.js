export { O as memoryTree } from "./core-Wr84-Soz.js";
