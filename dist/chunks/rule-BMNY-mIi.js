export { t as loadRule } from "./rule-DKD4_g0I.js";
