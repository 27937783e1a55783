export { G as check, K as checkTree } from "./core-Wr84-Soz.js";
