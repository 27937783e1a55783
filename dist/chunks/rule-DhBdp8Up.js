export { t as loadRule } from "./rule-Icin8_RO.js";
