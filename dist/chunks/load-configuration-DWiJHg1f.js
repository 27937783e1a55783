export { t as loadConfiguration } from "./load-configuration-CJ70vDvb.js";
