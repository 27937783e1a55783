// src/generated/commands.ts
const commands = new Map([
	["check", () => import("./check-BbvboQae.js").then(({ command }) => command)],
	["coverage", () => import("./coverage-DJwZ6F8c.js").then(({ command }) => command)],
	["diagnose", () => import("./diagnose-DeyF9beL.js").then(({ command }) => command)],
	["explain", () => import("./explain-BNIc7Lo1.js").then(({ command }) => command)],
	["incident", () => import("./incident-C4xx-7QO.js").then(({ command }) => command)],
	["release", () => import("./release-K3V6IpuG.js").then(({ command }) => command)],
	["rules", () => import("./rules-BN8V6gnF.js").then(({ command }) => command)],
	["schema", () => import("./schema-CivKb39q.js").then(({ command }) => command)],
	["test", () => import("./test-DAlNDh-x.js").then(({ command }) => command)]
]);
// src/generated/version.ts
const VERSION = "0.1.0";
export { commands as n, VERSION as t };
