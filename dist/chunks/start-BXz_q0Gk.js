// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-BjWL-u96.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-GkWTgFyT.js").then(({ command }) => command)],
	["explain", () => import("./explain-Sol7_jA-.js").then(({ command }) => command)],
	["release", () => import("./release-Czmnb_sa.js").then(({ command }) => command)],
	["rules", () => import("./rules-DJPvyV9H.js").then(({ command }) => command)],
	["schema", () => import("./schema-9qQRwktk.js").then(({ command }) => command)],
	["test", () => import("./test-CtRvQWsb.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
