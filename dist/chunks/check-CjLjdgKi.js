export { v as command } from "./core-ynRwPHYG.js";
