export { t as loadRule } from "./rule-DW_IvtVz.js";
