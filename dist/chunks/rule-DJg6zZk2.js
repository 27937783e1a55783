export { t as loadRule } from "./rule-B88XExTz.js";
