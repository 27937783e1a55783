export { W as check, G as checkTree } from "./core-CyVuxEUg.js";
