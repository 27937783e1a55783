export { v as command } from "./core-Wr84-Soz.js";
