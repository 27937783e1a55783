export { t as loadConfiguration } from "./load-configuration-B79kyCeW.js";
