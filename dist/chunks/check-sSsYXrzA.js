export { v as command } from "./core-EAL7QozE.js";
