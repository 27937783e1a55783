export { t as reporter } from "./core-CyVuxEUg.js";
