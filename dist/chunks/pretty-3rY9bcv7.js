export { t as reporter } from "./core-Wr84-Soz.js";
