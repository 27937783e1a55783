export { t as loadPolicy } from "./policy-qlkbgwh1.js";
