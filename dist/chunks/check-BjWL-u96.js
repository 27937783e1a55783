export { v as command } from "./core-GkXj3jzn.js";
