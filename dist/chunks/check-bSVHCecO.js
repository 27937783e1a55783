export { k as check } from "./core-BkBLeDOT.js";
