export { t as loadRule } from "./rule-BuhL7fLl.js";
