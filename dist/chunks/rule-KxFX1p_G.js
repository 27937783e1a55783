export { t as loadRule } from "./rule-DaagN_G6.js";
