export { D as memoryTree } from "./core-GkXj3jzn.js";
