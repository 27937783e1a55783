export { W as check, G as checkTree } from "./core-iaNcIeAb.js";
