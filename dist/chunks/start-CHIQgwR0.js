// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-C63GVJTd.js").then(({ command }) => command)],
	["explain", () => import("./explain-CMoodXqZ.js").then(({ command }) => command)],
	["rules", () => import("./rules-CS_Z9lph.js").then(({ command }) => command)],
	["schema", () => import("./schema-Dz7VB_0S.js").then(({ command }) => command)],
	["test", () => import("./test-ATEiOBsH.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
