export { t as loadRule } from "./rule-CaEi9U34.js";
