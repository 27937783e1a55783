export { t as reporter } from "./core-BkBLeDOT.js";
