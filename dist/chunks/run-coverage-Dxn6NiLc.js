import { C as saySentences, S as sayMistakes, ht as policies, mt as rules, w as printable, x as planCheck } from "./core-Wr84-Soz.js";
import { t as runbooks } from "./runbooks-Ci_2BsMa.js";
// src/commands/coverage/covered.ts
function coverageOf(policy, all) {
	const { id, title, path, controls, failures, completionCriteria, emergencies } = policy;
	const known = new Map(all.flatMap((each) => each.controls).map((control) => [control.id, control]));
	const promises = [...emergencies.flatMap(({ afterwards }) => afterwards.map(({ text, region }) => ({
		text,
		line: region.startLine
	}))), ...completionCriteria.map(({ text, region }) => ({
		text,
		line: region.startLine
	}))];
	return {
		policy: id,
		title,
		path,
		lines: [
			...controls.map((control) => ofControl(control, path)),
			...failures.flatMap((failure) => ofPrevention(failure, path, known)),
			...controls.length > 0 ? [] : promises.map((each) => unheld(each, path))
		]
	};
}
function ofControl({ id, statement, rules, manual, region }, path) {
	return {
		path,
		line: region.startLine,
		control: id,
		text: statement,
		held: rules.length > 0 ? "rule" : manual === void 0 ? "nobody" : "people",
		rules: rules.map(({ rule }) => rule),
		reason: rules.length > 0 ? void 0 : manual
	};
}
function ofPrevention({ title, prevention, controls }, path, known) {
	if (prevention === void 0) return [];
	const cited = controls.flatMap((id) => known.get(id) ?? []);
	const rules = [...new Set(cited.flatMap((control) => control.rules.map(({ rule }) => rule)))];
	const held = rules.length > 0 ? "rule" : cited.some(({ manual }) => manual !== void 0) ? "people" : "nobody";
	const text = `${title}: ${prevention.text.replace(/\s+/g, " ").trim()}`;
	return [{
		path,
		line: prevention.region.startLine,
		control: void 0,
		text,
		held,
		rules,
		reason: void 0
	}];
}
function unheld({ text, line }, path) {
	return {
		path,
		line,
		control: void 0,
		text,
		held: "nobody",
		rules: [],
		reason: void 0
	};
}
function counts(lines) {
	const count = (held) => lines.filter((each) => each.held === held).length;
	return {
		rule: count("rule"),
		people: count("people"),
		nobody: count("nobody")
	};
}
// src/commands/coverage/run-coverage.ts
async function runCoverage(given, surroundings) {
	const plan = await planCheck(given, surroundings);
	if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
	if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
	const found = await runbooks(plan.tree, plan.options.configuration, given.texts("policy"));
	if (found.missing.length > 0) return saySentences([`There is no runbook at ${found.missing.join(", ")}`], surroundings.err);
	const shipped = await Promise.all([...policies.values()].map((policy) => policy.load()));
	const coverages = found.policies.map((policy) => coverageOf(policy, [...found.policies, ...shipped]));
	const asked = new Set(coverages.flatMap(({ lines }) => lines.flatMap((line) => line.rules)));
	const unasked = given.texts("policy").length > 0 ? [] : rules.map(({ id }) => id).filter((id) => !asked.has(id));
	surroundings.out.write(FORMATS[formatOf(given.text("format"))](coverages, unasked));
	return 0;
}
function formatOf(text) {
	return text === "json" || text === "markdown" ? text : "table";
}
const FORMATS = {
	table,
	json,
	markdown
};
const WORDS = {
	rule: "rule  ",
	people: "people",
	nobody: "nobody"
};
function table(coverages, unasked) {
	const lines = coverages.flatMap(({ policy, path, lines }) => [
		`${policy} (${path}): ${summary(lines)}`,
		...lines.map(({ held, control, line, text, rules: ids, reason }) => {
			const by = held === "rule" ? ids.join(", ") : reason ?? "";
			return `  ${WORDS[held]}  ${`${control ?? ""}`.padEnd(9)} ${String(line).padStart(4)}  ${short(text)}${by === "" ? "" : ` (${short(by)})`}`;
		}),
		""
	]);
	const rest = unasked.length === 0 ? [] : [`Rules that no runbook asks for: ${unasked.join(", ")}`];
	return `${[...lines, ...rest].map(printable).join("\n").trimEnd()}\n`;
}
function summary(lines) {
	const { rule, people, nobody } = counts(lines);
	return `${rule} of ${lines.length} lines are held by a rule, ${people} by people, ${nobody} by nobody`;
}
function short(text) {
	return text.length > 100 ? `${text.slice(0, 99)}\u2026` : text;
}
function json(coverages, unasked) {
	const policies = coverages.map(({ lines, ...rest }) => ({
		...rest,
		counts: counts(lines),
		lines
	}));
	return `${JSON.stringify({
		policies,
		rulesWithoutRunbook: unasked
	}, null, 2)}\n`;
}
function markdown(coverages, unasked) {
	const parts = coverages.map(({ title, path, lines }) => {
		const rows = lines.map(({ control, line, text, held, rules: ids, reason }) => {
			const by = held === "rule" ? ids.map((id) => `\`${id}\``).join(", ") : held === "people" ? `people: ${reason ?? ""}` : "**nobody**";
			return `| ${control ?? ""} | ${path}:${line} | ${cell(text)} | ${cell(by)} |`;
		});
		return `## ${cell(title)}\n\n${summary(lines)}.\n\n| Control | Line | What must hold | Held by |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
	});
	const rest = unasked.length === 0 ? "" : `\nRules that no runbook asks for: ${unasked.map((id) => `\`${id}\``).join(", ")}\n`;
	return `${parts.join("\n")}${rest}`;
}
function cell(text) {
	return printable(text.replace(/\s+/g, " ").trim()).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
export { runCoverage };
