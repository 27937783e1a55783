import { ht as policies } from "./core-Wr84-Soz.js";
// src/commands/diagnose/runbooks.ts
async function runbooks(tree, { policies: configured }, asked) {
	const own = (configured ?? []).filter(isPath);
	const names = asked.length > 0 ? asked : [...own, ...policies.keys()];
	const policies$1 = [];
	const missing = [];
	for (const name of names) {
		const policy = await policies.get(name)?.load() ?? (isPath(name) ? await read(tree, name) : void 0);
		if (policy === void 0) missing.push(name);
		else policies$1.push(policy);
	}
	return {
		policies: policies$1,
		missing
	};
}
function isPath(name) {
	return name.includes("/") || name.endsWith(".md");
}
async function read(tree, name) {
	const { source, problem } = tree.read(name.replace(/^\.\//, ""));
	if (problem !== void 0) return void 0;
	const { loadPolicy } = await import("./policy-GlWqP2Bl.js");
	return (await loadPolicy(source, {
		rules: new Set(),
		controls: new Set()
	})).policy;
}
export { runbooks as t };
