export { t as reporter } from "./core-ynRwPHYG.js";
