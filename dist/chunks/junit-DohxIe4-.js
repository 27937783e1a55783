import { c as duty, h as grouped, w as printable } from "./core-Wr84-Soz.js";
// src/reporters/junit/xml.ts
const NOT_XML = /[\ufffe\uffff]/g;
const ACTIVE = /[&<>"']/g;
function attributes(values) {
	return Object.entries(values).map(([name, value]) => value === void 0 ? "" : ` ${name}="${line(String(value))}"`).join("");
}
function text(lines) {
	return lines.map(line).join("\n");
}
function line(content) {
	return printable(content).replace(NOT_XML, "\ufffd").replace(ACTIVE, reference);
}
function reference(character) {
	return `&#${character.charCodeAt(0)};`;
}
// src/reporters/junit.ts
const reporter = {
	name: "junit",
	about: "For test dashboards: a suite a policy, a test case a control and file, passes included",
	render: (report) => `<?xml version="1.0" encoding="UTF-8"?>\n${suitesOf(report)}`
};
function suitesOf(report) {
	const suites = [
		...report.policies.map((policy) => suiteOf(policy, report)),
		{
			name: "rules",
			cases: casesWithoutControl(report)
		},
		{
			name: "runproof",
			cases: report.faults.map(faultCase)
		}
	].filter(({ cases }) => cases.length > 0);
	return `<testsuites${attributes({
		name: "runproof",
		...countsOf(suites.flatMap(({ cases }) => cases))
	})}>\n${suites.map(suiteText).join("")}</testsuites>\n`;
}
function suiteOf(policy, report) {
	const applied = new Set(report.rules.map(({ id }) => id));
	const cases = policy.controls.flatMap((control) => {
		const findings = report.findings.filter(({ violations }) => violations.some((each) => each.policy.id === policy.id && each.control.id === control.id));
		if (findings.length > 0) return casesOf(`${control.id} ${control.statement}`, findings);
		return [controlCase(control, applied)];
	});
	return {
		name: policy.id,
		cases
	};
}
function controlCase({ id, statement, rules, manual }, applied) {
	const isChecked = rules.some(({ rule }) => applied.has(rule));
	const reason = manual ?? (rules.length === 0 ? "no rule holds it" : "its rules were not applied");
	return {
		name: `${id} ${statement}`,
		file: void 0,
		outcome: isChecked ? "passed" : "skipped",
		summary: isChecked ? "" : reason,
		body: []
	};
}
function casesWithoutControl({ findings }) {
	const others = findings.filter(({ violations }) => violations.length === 0);
	return [...grouped(others, ({ rule }) => rule.id).values()].flatMap((group) => casesOf(`${group[0]?.rule.id} ${group[0]?.rule.title}`, group));
}
function casesOf(name, findings) {
	return [...grouped(findings, ({ location }) => location.path)].map(([file, group]) => caseOf(name, file, group));
}
function caseOf(name, file, findings) {
	const failed = findings.filter(({ outcome, suppressedBy }) => outcome === "fail" && suppressedBy === void 0);
	const others = findings.filter(({ outcome, suppressedBy }) => outcome === "unknown" || suppressedBy !== void 0);
	const told = failed.length > 0 ? failed : others;
	return {
		name,
		file,
		outcome: failed.length > 0 ? "failed" : others.length > 0 ? "skipped" : "passed",
		summary: told[0]?.message ?? "",
		body: told.map(lineOf)
	};
}
function lineOf({ severity, location, rule, message, violations, suppressedBy }) {
	const place = `${location.path}:${location.region.startLine}:${location.region.startColumn}`;
	const waived = suppressedBy === void 0 ? [] : [`${suppressedBy.kind} ${suppressedBy.id}: ${suppressedBy.justification}`];
	return [
		`${severity} ${rule.id} ${place} ${message}`,
		...violations.map(duty),
		...waived
	].join("; ");
}
function faultCase(fault) {
	return {
		name: "runs to its end",
		file: void 0,
		outcome: "error",
		summary: fault,
		body: []
	};
}
function countsOf(cases) {
	const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
	return {
		tests: cases.length,
		failures: count("failed"),
		errors: count("error"),
		skipped: count("skipped")
	};
}
function suiteText({ name, cases }) {
	const content = cases.map((each) => caseText(name, each)).join("");
	return `  <testsuite${attributes({
		name,
		...countsOf(cases)
	})}>\n${content}  </testsuite>\n`;
}
function caseText(suite, { name, file, outcome, summary, body }) {
	const head = `    <testcase${attributes({
		classname: suite,
		name: file === void 0 ? name : `${name} (${file})`,
		file
	})}`;
	if (outcome === "passed") return `${head}/>\n`;
	const element = {
		failed: "failure",
		skipped: "skipped",
		error: "error"
	}[outcome];
	return `${head}>\n      <${element}${attributes({ message: summary })}>${text(body)}</${element}>\n    </testcase>\n`;
}
export { reporter };
