export { W as check, G as checkTree } from "./core-EAL7QozE.js";
