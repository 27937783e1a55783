export { t as loadPolicy } from "./policy-BdXx1k-G.js";
