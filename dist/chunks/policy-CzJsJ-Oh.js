export { t as loadPolicy } from "./policy-CE13aKLX.js";
