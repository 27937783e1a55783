export { k as check } from "./core-D0zw0i91.js";
