import { C as saySentences, Dt as endOfNextBusinessDay, Et as OFFICE_HOURS, Ft as ESCALATION_MATRIX, S as sayMistakes, St as DUTIES, _t as INCIDENT_TYPES, an as isSeverity, b as writeNew, kt as MINUTE, on as didYouMean, x as planCheck } from "./core-Wr84-Soz.js";
// src/commands/incident/template.ts
const USUAL_SEVERITY = {
	"malicious-model": "critical",
	"signing-failure": "high",
	"sbom-missing": "medium",
	"secret-exposure": "critical",
	vulnerability: "high",
	"false-positive": "low",
	other: "medium"
};
function template({ type, severity, title, now }) {
	const stamp = `${new Date(now).toISOString().slice(0, 16)}Z`;
	return `---
id: INC-${stamp.slice(0, 10)}-${type}
type: ${type.replaceAll("-", " ")}
severity: ${severity}
status: open
detected: ${stamp}
responded:
escalated: []
contained:
resolved:
closed:
owner:
component:
threats:
timezone: UTC
---

# ${title}

${limits(severity, now)}

## Timeline

All times in UTC. Write each down as it happens.

- ${stamp.slice(0, 10)} ${stamp.slice(11, 16)} detected

## Containment

- [ ] Block:
- [ ] Disable:
- [ ] Rotate:
- [ ] Redact:
${list(itemsFor(type, ["open", "contained"]))}
## Investigation

## Root cause

## Fix

## Verification

${list([
		"The fix was deployed",
		"Logs were watched after the fix",
		"The metrics are back to normal",
		...itemsFor(type, ["resolved"])
	])}
## Rollback plan

## Completion criteria

- [ ] Incident contained
- [ ] Vulnerability patched
- [ ] No new exploits observed

## Post-incident

${list(itemsFor(type, ["closed"]))}
## Lessons learned

## Action items

| Action | Kind | Owner | Due | Status | Link |
| --- | --- | --- | --- | --- | --- |
`;
}
function limits(severity, now) {
	const row = ESCALATION_MATRIX.get(severity);
	if (row === void 0) return "";
	const escalate = severity === "critical" ? 15 : row.escalateWithin;
	return `> ${row.firstResponder} must respond by ${by(row.respondWithin, now)}. Tell ${row.escalateTo} by ${by(escalate, now)}.`;
}
function by(limit, now) {
	const end = typeof limit === "number" ? now + limit * MINUTE : endOfNextBusinessDay(now, OFFICE_HOURS);
	return `${new Date(end).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function itemsFor(type, states) {
	return DUTIES.filter(({ types, items }) => types?.includes(type) && items !== void 0).filter(({ gate }) => states.some((state) => state === firstOwed(gate))).map(({ name }) => sentence(name.replace(/^(?:that|whether|when) /, "")));
}
function firstOwed(gate) {
	return [
		"open",
		"contained",
		"resolved",
		"closed"
	].find((state) => gate[state] === "now");
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function list(items) {
	return items.length === 0 ? "" : `${items.map((item) => `- [ ] ${item}`).join("\n")}\n`;
}
// src/commands/incident/new-record.ts
async function newRecord([name, second], given, surroundings) {
	const type = INCIDENT_TYPES.find((each) => each === name);
	if (type === void 0 || second !== void 0) return unknown(name, surroundings);
	const plan = await planCheck({
		...given,
		flag: given.flag,
		text: given.text,
		texts: given.texts,
		names: []
	}, surroundings);
	if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
	if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
	const { now = Date.parse(plan.options.today) } = plan.options;
	const wanted = given.text("severity");
	const text = template({
		type,
		severity: wanted !== void 0 && isSeverity(wanted) ? wanted : USUAL_SEVERITY[type],
		title: given.text("title") ?? titleOf(type),
		now
	});
	const path = given.text("path") ?? `docs/incidents/${new Date(now).toISOString().slice(0, 10)}-${type}.md`;
	if (path === "-") {
		surroundings.out.write(text);
		return 0;
	}
	const failure = writeNew(plan.root, path, text);
	if (failure !== void 0) return saySentences([`"${path}" cannot be written: ${failure}`], surroundings.err);
	surroundings.out.write(`${path}\n`);
	return 0;
}
function unknown(name, { err }) {
	const types = `the types are ${INCIDENT_TYPES.join(", ")}`;
	if (name === void 0) return saySentences([`A new record needs a type: ${types}`], err);
	return saySentences([`There is no type "${name}"; ${didYouMean(name, INCIDENT_TYPES) ?? types}`], err);
}
function titleOf(type) {
	const words = type.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
export { newRecord };
