export { W as check, G as checkTree } from "./core-ynRwPHYG.js";
