export { O as memoryTree } from "./core-DLq4hEal.js";
