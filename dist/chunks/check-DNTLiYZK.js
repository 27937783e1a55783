export { W as check, G as checkTree } from "./core-DLq4hEal.js";
