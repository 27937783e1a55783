export { t as loadPolicy } from "./policy-0OXBToIC.js";
