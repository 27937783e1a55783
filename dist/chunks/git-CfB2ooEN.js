export { j as isRepository } from "./core-GkXj3jzn.js";
