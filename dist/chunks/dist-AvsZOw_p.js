export { t as parser } from "./dist-CzzMeOjr.js";
