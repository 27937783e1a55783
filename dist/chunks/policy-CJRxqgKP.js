export { t as loadPolicy } from "./policy-BAvTwH7W.js";
