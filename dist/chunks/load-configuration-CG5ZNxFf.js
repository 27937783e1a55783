export { t as loadConfiguration } from "./load-configuration-BcOEaX4-.js";
