export { t as loadConfiguration } from "./load-configuration-FP0dqfEB.js";
