export { t as loadConfiguration } from "./load-configuration-ijHD5xli.js";
