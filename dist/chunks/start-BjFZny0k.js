// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-H23XO0F0.js").then(({ command }) => command)],
	["explain", () => import("./explain-Uu7SnoHg.js").then(({ command }) => command)],
	["rules", () => import("./rules-Za99Dft3.js").then(({ command }) => command)],
	["schema", () => import("./schema-i8Q4ei5g.js").then(({ command }) => command)],
	["test", () => import("./test-DG2a-O0f.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
