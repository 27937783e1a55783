export { t as reporter } from "./core-iaNcIeAb.js";
