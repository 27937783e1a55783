export { t as reporter } from "./core-EAL7QozE.js";
