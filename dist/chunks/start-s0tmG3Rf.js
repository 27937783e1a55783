// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-CjLjdgKi.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-Du_B5hvm.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-CcuGB9dY.js").then(({ command }) => command)],
	["explain", () => import("./explain-DwnJW6oE.js").then(({ command }) => command)],
	["incident", () => import("./incident-Bj64jgNj.js").then(({ command }) => command)],
	["release", () => import("./release-Co0Qn5Kv.js").then(({ command }) => command)],
	["rules", () => import("./rules-DcxtyqTH.js").then(({ command }) => command)],
	["schema", () => import("./schema-BC5nlRCF.js").then(({ command }) => command)],
	["test", () => import("./test-BMHlCOFG.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
