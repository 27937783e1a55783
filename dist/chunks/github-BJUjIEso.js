import { c as duty, f as counted, h as grouped, in as compareSeverity, m as shown, w as printable } from "./core-Wr84-Soz.js";
import { n as LEVELS } from "./level-BspI7RAl.js";
// src/reporters/github.ts
const SHOWN = 10;
const COMMANDS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const reporter = {
	name: "github",
	about: "For GitHub Actions: annotations beside the lines of a pull request",
	render
};
function* render(report, options) {
	const findings = shown(report.findings, options).filter(({ outcome }) => outcome === "fail").toSorted((left, right) => compareSeverity(right.severity, left.severity));
	if (report.faults.length > 0) yield command("error", { title: "runproof failed" }, report.faults.map(printable).join("\n"));
	for (const [level, group] of grouped(findings, ({ severity }) => LEVELS[severity])) yield* annotations(level, group, level === "error" && report.faults.length > 0 ? 9 : SHOWN);
}
function* annotations(level, findings, places) {
	const isComplete = findings.length <= places;
	const first = isComplete ? findings : findings.slice(0, places - 1);
	for (const finding of first) yield annotation(level, finding);
	if (isComplete) return;
	const rest = findings.slice(first.length);
	const more = counted(rest.length, `more ${COMMANDS[level]}`);
	yield command(COMMANDS[level], { title: "runproof" }, `${more} in the log of this step.`);
	for (const finding of rest) yield logLine(finding);
}
function annotation(level, { rule, message, location, violations }) {
	const { startLine, startColumn, endLine } = location.region;
	const place = {
		file: printable(location.path),
		line: startLine,
		col: startColumn,
		endLine,
		title: rule.id
	};
	const duties = violations.map((violation) => `${printable(duty(violation))}\n`);
	return command(COMMANDS[level], place, `${printable(message)}\n${duties.join("")}Fix: ${prose(rule.fix)}`);
}
function prose(text) {
	return text.trim().split(/\r\n|\r|\n/).map(printable).join("\n");
}
function logLine({ severity, rule, message, location: { path, region } }) {
	const line = `${severity}  ${path}:${region.startLine}:${region.startColumn}  ${rule.id}  ${message}`;
	return `${printable(line)}\n`;
}
function command(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`).join(",")}::${escaped(message)}\n`;
}
function escaped(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
	return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { reporter };
