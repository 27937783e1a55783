// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-2Wixfn7c.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-B-mmkZ_X.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-DzBGztvj.js").then(({ command }) => command)],
	["explain", () => import("./explain-B2omw-RZ.js").then(({ command }) => command)],
	["incident", () => import("./incident-C4M_Ak2H.js").then(({ command }) => command)],
	["release", () => import("./release-BAVbHpF0.js").then(({ command }) => command)],
	["rules", () => import("./rules-BrdDy9rL.js").then(({ command }) => command)],
	["schema", () => import("./schema-H2va1exx.js").then(({ command }) => command)],
	["test", () => import("./test-DmWQLGG8.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
