// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-9x1pTsHS.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-C1hkYIIL.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-B38BqJNM.js").then(({ command }) => command)],
	["explain", () => import("./explain-CQcnJlAp.js").then(({ command }) => command)],
	["incident", () => import("./incident-DYLA2sUw.js").then(({ command }) => command)],
	["release", () => import("./release-AyaISqDi.js").then(({ command }) => command)],
	["rules", () => import("./rules-CHN8N0N5.js").then(({ command }) => command)],
	["schema", () => import("./schema-2hdMtZyu.js").then(({ command }) => command)],
	["test", () => import("./test-B_-VPMNb.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
