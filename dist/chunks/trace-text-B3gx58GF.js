import { Q as answerText, Z as placeOfSubject, w as printable } from "./core-Wr84-Soz.js";
// src/engine/trace.ts
function trace(verdict) {
	const { rule, subject, outcome } = verdict;
	return [
		`${rule.id}: ${outcome}, ${subject.kind} at ${placeText(placeOfSubject(subject))}`,
		...clauseLines(verdict, "when"),
		...clauseLines(verdict, rule.verb)
	];
}
function clauseLines({ evidence }, clause) {
	const own = evidence.filter((each) => each.clause === clause);
	const outside = own.filter(({ group }) => group === void 0);
	const inside = own.filter(({ group }) => group !== void 0);
	if (own.length === 0) return [];
	const group = inside[0]?.group === void 0 ? [] : [`    ${inside[0].group}`, ...inside.map((each) => `      ${line(each)}`)];
	return [
		`  ${clause}`,
		...outside.map((each) => `    ${line(each)}`),
		...group
	];
}
function line(evaluated) {
	const { condition, answer, place } = evaluated;
	if (evaluated.result === void 0) return `${conditionText(condition)}: not reached`;
	if (answer === void 0) return `${conditionText(condition)}: does not apply, at ${placeText(place)}`;
	return `${conditionText(condition)}: ${printable(answerText(answer))}, ${resultText(evaluated)}, at ${placeText(place)}`;
}
function resultText({ result }) {
	return result === true ? "holds" : result === false ? "does not hold" : "cannot be decided";
}
function conditionText({ fact, word, value }) {
	return `${fact} ${word} ${[value].flat().join(", ")}`;
}
function placeText({ document, pointer, part }) {
	const { startLine, startColumn } = document.locate(pointer, part);
	return `${printable(document.source.path)}:${startLine}:${startColumn}`;
}
// src/commands/explain/trace-text.ts
function traceText({ message, verdict }) {
	return verdict === void 0 ? "" : `${printable(message)}\n${trace(verdict).join("\n")}\n\n`;
}
export { traceText };
