export { t as loadConfiguration } from "./load-configuration-BGjozRXZ.js";
