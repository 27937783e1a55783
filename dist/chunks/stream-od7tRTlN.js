export { t as Interrupted } from "./stream-CtVKU8Xa.js";
