// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-sSsYXrzA.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-Cyo22ke6.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-B_iPegTS.js").then(({ command }) => command)],
	["explain", () => import("./explain-CmMDbR7b.js").then(({ command }) => command)],
	["incident", () => import("./incident-DH6Y_bCM.js").then(({ command }) => command)],
	["release", () => import("./release-BCEauyv-.js").then(({ command }) => command)],
	["rules", () => import("./rules-yIXQ1X9R.js").then(({ command }) => command)],
	["schema", () => import("./schema-CiS9H7LU.js").then(({ command }) => command)],
	["test", () => import("./test-C67Mf20V.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
