export { M as isRepository } from "./core-Wr84-Soz.js";
