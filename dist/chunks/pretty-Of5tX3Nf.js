export { t as reporter } from "./core-GkXj3jzn.js";
