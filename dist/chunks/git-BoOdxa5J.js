export { M as isRepository } from "./core-EAL7QozE.js";
