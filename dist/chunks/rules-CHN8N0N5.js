import { C as saySentences, ht as policies, mt as rules } from "./core-Wr84-Soz.js";
// src/commands/rules.ts
const command = {
	name: "rules",
	summary: "list the rules, and the policies that demand them",
	usage: "[OPTIONS] [TEXT\u2026]",
	options: { json: {
		type: "boolean",
		about: "as JSON, for programs"
	} },
	examples: [{
		line: "runproof rules",
		about: "all rules"
	}, {
		line: "runproof rules signing zizmor/",
		about: "those whose id, title or names in other tools hold one of the texts"
	}],
	async run({ names, flag }, { out, err }) {
		const listed = rules.filter((rule) => names.length === 0 || names.some((name) => isAbout(rule, name.toLowerCase())));
		if (listed.length === 0) return saySentences([`No rule is about ${names.join(", ")}`], err);
		const policies$1 = await Promise.all([...policies.values()].map((policy) => policy.load()));
		const rows = listed.map((rule) => ({
			rule,
			demandedBy: demanders(rule.id, policies$1)
		}));
		out.write(flag("json") ? asJson(rows) : asTable(rows));
		return 0;
	}
};
function isAbout({ id, title, equivalents }, text) {
	return [
		id,
		title,
		...equivalents
	].some((each) => each.toLowerCase().includes(text));
}
function demanders(id, policies) {
	return policies.filter(({ controls }) => controls.some((control) => control.rules.some(({ rule }) => rule === id))).map((policy) => policy.id);
}
function asTable(rows) {
	const width = Math.max(...rows.map(({ rule }) => rule.id.length));
	return rows.map(({ rule, demandedBy }) => {
		const policies = demandedBy.length === 0 ? "no policy" : demandedBy.join(", ");
		return `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.title} (${policies})\n`;
	}).join("");
}
function asJson(rows) {
	const shown = rows.map(({ rule, demandedBy }) => {
		const { id, title, subject, severity, confidence, equivalents, standards } = rule;
		return {
			id,
			title,
			subject,
			severity,
			confidence,
			equivalents,
			standards,
			policies: demandedBy
		};
	});
	return `${JSON.stringify(shown, null, 2)}\n`;
}
export { command };
