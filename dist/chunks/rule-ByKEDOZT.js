export { t as loadRule } from "./rule-ZanN7alO.js";
