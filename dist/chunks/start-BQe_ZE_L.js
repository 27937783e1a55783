// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-DZS59sAY.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-LvFRe_a9.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-D7Lfmfai.js").then(({ command }) => command)],
	["explain", () => import("./explain-ILLXBrG1.js").then(({ command }) => command)],
	["incident", () => import("./incident-BA4EXelt.js").then(({ command }) => command)],
	["release", () => import("./release-Dw3hx8bz.js").then(({ command }) => command)],
	["rules", () => import("./rules-C10TlI2Y.js").then(({ command }) => command)],
	["schema", () => import("./schema-CyGe1dQo.js").then(({ command }) => command)],
	["test", () => import("./test-5RugtE7u.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
