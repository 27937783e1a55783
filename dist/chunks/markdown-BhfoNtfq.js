import { c as duty, d as countBySeverity, f as counted, h as grouped, in as compareSeverity, l as minutesOf, m as shown, n as COLUMNS, r as rowsOf, s as deadline, u as mostUrgent, w as printable } from "./core-Wr84-Soz.js";
// src/reporters/markdown/escape.ts
const ACTIVE = /[\\`*_{}[\]()#+!|~<>&"'$@]/g;
const RULE = /^[-=]/;
const FENCE = /^\s*(?:```|~~~)/;
function plain(text) {
	return printable(text).replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`);
}
function code(text) {
	return `<code>${plain(text)}</code>`;
}
function sentenceOf(text) {
	const parts = text.split("`");
	const isOpen = parts.length % 2 === 0;
	return parts.map((part, index) => {
		if (index % 2 === 0) return plain(part);
		return isOpen && index === parts.length - 1 ? plain(`\`${part}`) : code(part);
	}).join("");
}
function prose(text) {
	const lines = [];
	let isCode = false;
	for (const line of text.trim().split(/\r\n|\r|\n/)) if (FENCE.test(line)) {
		lines.push(isCode ? "</pre>" : "<pre>");
		isCode = !isCode;
	} else lines.push(isCode ? codeLine(line) : proseLine(line));
	return (isCode ? [...lines, "</pre>"] : lines).join("\n");
}
function codeLine(line) {
	return line.trim() === "" ? "&#32;" : plain(line);
}
function proseLine(line) {
	const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(line)?.[0];
	if (item !== void 0) return `- ${sentenceOf(line.slice(item.length))}`;
	return sentenceOf(line.trim()).replace(RULE, (character) => `&#${character.charCodeAt(0)};`);
}
// src/reporters/markdown/details.ts
const BYTES = 85e4;
function* detailsOf(findings) {
	let room = BYTES;
	let left = findings.length;
	for (const group of grouped(findings, ({ rule }) => rule.id).values()) {
		const head = headOf(group);
		room -= sizeOf(head);
		if (room < 0) break;
		yield head;
		for (const item of group.map(itemOf)) {
			room -= sizeOf(item);
			if (room < 0) break;
			left--;
			yield item;
		}
		yield "\n</details>\n\n";
	}
	if (left > 0) yield `${counted(left, "more finding")} would not fit here.\n`;
}
function headOf(group) {
	const rule = group[0]?.rule;
	if (rule === void 0) return "";
	return [
		`<details><summary>${code(rule.id)} ${plain(rule.title)}: ${counted(group.length, "finding")}</summary>`,
		`**Why:** ${prose(rule.why)}`,
		`**Fix:** ${prose(rule.fix)}`,
		""
	].join("\n\n");
}
function itemOf({ severity, message, location, violations, related }) {
	const duties = violations.map((violation) => `  <br>${plain(duty(violation))}\n`);
	const places = related.map((each) => `  <br>see ${code(placeOf(each))} ${plain(each.message ?? "")}\n`);
	return `- ${severity} ${code(placeOf(location))} ${sentenceOf(message)}\n${[...places, ...duties].join("")}`;
}
function placeOf({ path, region }) {
	return `${path}:${region.startLine}`;
}
function sizeOf(text) {
	return Buffer.byteLength(text);
}
// src/reporters/markdown/releases.ts
function* releaseTable(release) {
	yield `### Release ${plain(release.name)}\n\n`;
	yield `| ${COLUMNS.map(([, title]) => title).join(" | ")} |\n|${" --- |".repeat(COLUMNS.length)}\n`;
	for (const row of rowsOf(release)) yield `| ${COLUMNS.map(([key]) => key === "file" ? code(row.file) : plain(row[key])).join(" | ")} |\n`;
	yield "\n";
}
// src/reporters/markdown.ts
const TOP = 20;
const NOTES = 20;
const reporter = {
	name: "markdown",
	about: "For the summary of a job: totals, the worst findings, and all of them by rule",
	render
};
function* render(report, options) {
	const findings = shown(report.findings, options).filter(({ outcome }) => outcome === "fail");
	yield `${titleLine(findings)}\n\n${checkedLine(report)}\n\n`;
	yield* faultLines(report.faults);
	for (const release of report.releases ?? []) yield* releaseTable(release);
	if (findings.length === 0) return;
	yield* totals(findings);
	yield* worst(findings);
	yield "### By rule\n\n";
	yield* detailsOf(findings);
}
function titleLine(findings) {
	if (findings.length === 0) return "## Runproof found nothing";
	return `## Runproof: ${counted(findings.length, "finding")}`;
}
function checkedLine({ checked, policies, findings }) {
	const suppressed = findings.filter(({ suppressedBy }) => suppressedBy !== void 0).length;
	const names = policies.map(({ id }) => code(id)).join(", ");
	return [
		`Checked ${counted(checked.files, "file")} and ${counted(checked.subjects, "subject")} in them with`,
		`${counted(checked.rules, "rule")}${names === "" ? "" : ` of ${names}`};`,
		`${suppressed} suppressed, ${checked.unknown} that could not be decided.`
	].join(" ");
}
function* faultLines(faults) {
	if (faults.length === 0) return;
	yield `> **${counted(faults.length, "fault")} of Runproof itself: this report may be incomplete.**\n`;
	for (const fault of faults.slice(0, NOTES)) yield `> ${plain(fault.slice(0, 1e3))}\n`;
	yield "\n";
}
function* totals(findings) {
	yield "| Severity | Findings | First response |\n| --- | ---: | --- |\n";
	for (const [severity, count] of countBySeverity(findings)) yield `| ${severity} | ${count} | ${responseOf(findings, severity)} |\n`;
	yield "\n";
}
function responseOf(findings, severity) {
	const [first] = findings.filter((finding) => finding.severity === severity).map(mostUrgent).filter((violation) => violation !== void 0).sort((left, right) => minutesOf(left) - minutesOf(right));
	const triage = first?.triage;
	if (triage?.respondWithin === void 0) return "";
	return plain(`${triage.firstResponder === "" ? "" : `${triage.firstResponder}: `}${deadline(triage.respondWithin)}`);
}
function* worst(findings) {
	const top = findings.toSorted((left, right) => compareSeverity(right.severity, left.severity)).slice(0, TOP);
	if (findings.length > TOP) yield `### The worst ${TOP}\n\n`;
	yield "| Severity | Where | What | Rule | Control |\n| --- | --- | --- | --- | --- |\n";
	for (const finding of top) yield `| ${cellsOf(finding).join(" | ")} |\n`;
	yield "\n";
}
function cellsOf({ severity, location, message, rule, violations }) {
	const controls = violations.map(({ control }) => plain(control.id)).join(", ");
	return [
		severity,
		code(placeOf(location)),
		sentenceOf(message),
		code(rule.id),
		controls
	];
}
export { reporter };
