export { t as loadConfiguration } from "./load-configuration-DaLM6n3e.js";
