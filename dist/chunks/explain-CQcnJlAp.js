import { C as saySentences, S as sayMistakes, U as OPTIONS, ht as policies, mt as rules, on as didYouMean, x as planCheck } from "./core-Wr84-Soz.js";
// src/commands/explain/explain-finding.ts
async function explainFinding(name, given, surroundings) {
	const { err, out } = surroundings;
	const place = placeIn(name);
	const plan = await planCheck({
		...given,
		names: place === void 0 ? [] : [place.path]
	}, surroundings);
	if ("sentences" in plan) return saySentences(plan.sentences, err);
	if ("mistakes" in plan) return sayMistakes(plan.mistakes, err);
	const { check } = await import("./check-C38P4OPP.js");
	const result = await check(plan.tree, {
		...plan.options,
		trace: true,
		all: place !== void 0
	});
	if ("mistakes" in result) return sayMistakes(result.mistakes, err);
	const found = result.findings.filter((finding) => place === void 0 ? finding.fingerprint === name : isOn(finding, place.line));
	if (found.length === 0) return saySentences([nothingFound(name, place?.line)], err);
	const { traceText } = await import("./trace-text-B3gx58GF.js");
	for (const finding of found) out.write(traceText(finding));
	return 0;
}
function placeIn(name) {
	if (/^[0-9a-f]{16}:\d+$/.test(name)) return void 0;
	const colon = name.lastIndexOf(":");
	return {
		path: name.slice(0, colon),
		line: Number(name.slice(colon + 1))
	};
}
function isOn({ location: { region }, outcome }, line) {
	return outcome !== "not-applicable" && region.startLine <= line && line <= region.endLine;
}
function nothingFound(name, line) {
	return line === void 0 ? `No finding has the fingerprint ${name}` : `Nothing was asked about line ${line} of ${name.slice(0, name.lastIndexOf(":"))}`;
}
// src/commands/explain/explain-rule.ts
async function explainRule(name, { out, err }) {
	const found = rules.filter(({ id, equivalents }) => id === name || equivalents.includes(name));
	if (found.length === 0) {
		const guess = didYouMean(name, rules.flatMap(({ id, equivalents }) => [id, ...equivalents]));
		return saySentences([`There is no rule "${name}"${guess === void 0 ? "" : `; ${guess}`}`], err);
	}
	const loaded = await Promise.all([...policies.values()].map((policy) => policy.load()));
	out.write(found.map((rule) => ruleText(rule, loaded)).join("\n"));
	return 0;
}
function ruleText(rule, loaded) {
	const demands = loaded.flatMap((policy) => policy.controls.filter((control) => holds(control, rule)).map((control) => demand(policy, control)));
	return [
		`${rule.id}: ${rule.title}`,
		`Severity ${rule.severity}, confidence ${rule.confidence}, asked of each ${rule.subject}.`,
		...section("Why", rule.why),
		...section("How to fix it", rule.fix),
		...section("Demanded by", demands.join("\n")),
		...section("In standards", rule.standards.join(", ")),
		...section("In other tools", rule.equivalents.join(", ")),
		...section("To allow it in one place", `# runproof-ignore[${rule.id}]: reason (until YYYY-MM-DD)`),
		""
	].join("\n");
}
function holds({ rules: bindings }, { id }) {
	return bindings.some(({ rule }) => rule === id);
}
function demand(policy, { id, statement }) {
	return `${id} of ${policy.id} (${policy.path}): ${statement}`;
}
function section(title, text) {
	const lines = text.trim().split("\n");
	return text.trim() === "" ? [] : [
		"",
		title,
		...lines.map((line) => line === "" ? "" : `  ${line}`)
	];
}
// src/commands/explain.ts
const command = {
	name: "explain",
	summary: "tell why a rule exists and how to hold it, or how a finding came about",
	usage: "RULE | PATH:LINE | FINGERPRINT",
	options: {
		policy: OPTIONS.policy,
		config: OPTIONS.config,
		"no-config": OPTIONS["no-config"],
		today: OPTIONS.today
	},
	examples: [
		{
			line: "runproof explain action/pinned",
			about: "a rule"
		},
		{
			line: "runproof explain zizmor/unpinned-uses",
			about: "the rule that checks what another tool calls so"
		},
		{
			line: "runproof explain .github/workflows/ci.yml:12",
			about: "what was asked and answered about that line"
		}
	],
	async run(given, surroundings) {
		const [name] = given.names;
		if (name === void 0) {
			surroundings.err.write("runproof: What shall be explained? Name a rule, PATH:LINE or a fingerprint.\n");
			return 2;
		}
		return /:\d+$/.test(name) ? explainFinding(name, given, surroundings) : explainRule(name, surroundings);
	}
};
export { command };
