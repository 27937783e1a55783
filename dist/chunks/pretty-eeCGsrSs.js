export { t as reporter } from "./core-D0zw0i91.js";
