export { t as loadPolicy } from "./policy-ByVMasah.js";
