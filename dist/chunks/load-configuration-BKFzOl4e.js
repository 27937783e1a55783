export { t as loadConfiguration } from "./load-configuration-Bz3Xrfly.js";
