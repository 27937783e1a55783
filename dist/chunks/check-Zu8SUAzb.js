export { U as check, W as checkTree } from "./core-GkXj3jzn.js";
