export { t as loadPolicy } from "./policy-C8Z3f8X_.js";
