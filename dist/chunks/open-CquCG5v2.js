export { t as openGitHub } from "./open-AieHkJhp.js";
