export { M as isRepository } from "./core-ynRwPHYG.js";
