export { t as loadConfiguration } from "./load-configuration-CooJnbeu.js";
