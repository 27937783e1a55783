import { n as readDuration, r as parseMarkdown, t as findDuration } from "./duration-BW_GMdzb.js";
import { t as Mistakes } from "./mistakes-lgn1d7pz.js";
import { $t as scalarText, Qt as mapping, an as isSeverity, on as didYouMean, rn as SEVERITIES, tn as texts } from "./core-Wr84-Soz.js";
// src/catalog/policy-aliases.ts
const ALIASES = {
	triage: [
		"triage",
		"quick triage",
		"triage table",
		"severity levels",
		"response times",
		"service levels"
	],
	escalation: [
		"escalation matrix",
		"escalation",
		"escalations",
		"escalation contacts",
		"escalation path"
	],
	controls: [
		"controls",
		"control table",
		"controls and rules",
		"requirements",
		"what must hold"
	],
	failures: [
		"failures",
		"failure scenarios",
		"common failure scenarios",
		"common failures",
		"known failures"
	],
	failure: [
		"failure",
		"scenario",
		"failure scenario",
		"alert"
	],
	emergencies: [
		"emergencies",
		"emergency",
		"emergency procedures",
		"emergency procedure"
	],
	completion: [
		"completion criteria",
		"completion",
		"done when",
		"exit criteria",
		"closing criteria",
		"definition of done"
	],
	contract: [
		"contract",
		"workflow contract",
		"procedure contract"
	],
	workflow: ["workflow", "workflow file"],
	step: [
		"step",
		"phase",
		"stage"
	],
	symptoms: [
		"symptoms",
		"symptom",
		"meaning",
		"signals",
		"trigger",
		"alert description",
		"what you see"
	],
	rootCause: [
		"root cause",
		"root causes",
		"cause",
		"causes",
		"possible causes",
		"probable causes"
	],
	resolution: [
		"resolution",
		"diagnosis",
		"diagnostic",
		"diagnostics",
		"investigate",
		"investigation",
		"troubleshooting",
		"diagnosis and mitigation"
	],
	fix: [
		"fix",
		"mitigation",
		"mitigations",
		"remediation",
		"steps",
		"how to fix",
		"solution"
	],
	prevention: [
		"prevention",
		"prevent",
		"preventing it",
		"prevention measures"
	],
	impact: [
		"impact",
		"failure impact",
		"consequence",
		"consequences"
	],
	immediate: [
		"immediate actions",
		"immediate action",
		"immediate response",
		"first actions",
		"do first"
	],
	afterwards: [
		"post incident",
		"post incident actions",
		"after the incident",
		"afterwards",
		"follow up",
		"follow ups"
	],
	communication: [
		"communication template",
		"communication",
		"communications",
		"message template",
		"message"
	],
	"triage.workflow": [
		"workflow",
		"issue type",
		"issue",
		"incident type",
		"type",
		"area",
		"system",
		"event",
		"what"
	],
	"triage.severity": [
		"severity",
		"priority",
		"level",
		"class"
	],
	"triage.impact": [
		"impact",
		"failure impact",
		"consequence",
		"description"
	],
	"triage.respondWithin": [
		"respond within",
		"response time",
		"response",
		"respond",
		"sla",
		"initial response time"
	],
	"triage.firstResponder": [
		"first responder",
		"initial response",
		"first response",
		"responder",
		"owner",
		"on call"
	],
	"triage.escalateTo": [
		"escalate to",
		"escalation",
		"escalation contact",
		"contact",
		"escalates to"
	],
	"triage.escalateWithin": [
		"escalate within",
		"escalation time",
		"time",
		"escalate after"
	],
	"control.id": [
		"control",
		"control id",
		"id"
	],
	"control.statement": [
		"what must hold",
		"must hold",
		"statement",
		"requirement",
		"description"
	],
	"control.rules": [
		"rules",
		"rule",
		"held by",
		"checked by",
		"check",
		"checks"
	],
	"control.severity": [
		"severity",
		"priority",
		"level"
	],
	"contract.inputs": ["inputs", "input"],
	"contract.outputs": ["outputs", "output"],
	"contract.policy": ["policy", "policies"],
	"contract.stopConditions": [
		"stop conditions",
		"stop condition",
		"stop"
	],
	"field.id": ["id"],
	"field.title": ["title"],
	"field.owner": [
		"owner",
		"maintainer",
		"maintained by",
		"owned by"
	],
	"field.reviewed": [
		"reviewed",
		"last reviewed",
		"last updated",
		"last verified",
		"updated date",
		"updated"
	],
	"field.reviewEvery": [
		"review every",
		"review frequency",
		"review interval",
		"review cycle"
	]
};
const REMARK = / [-\u2013\u2014] |[(:]/;
function nameAndRemark(text) {
	const at = text.search(REMARK);
	if (at === -1) return {
		name: plainWords(text),
		remark: ""
	};
	return {
		name: plainWords(text.slice(0, at)),
		remark: text.slice(at).replace(/^[ \-\u2013\u2014(:]+/, "")
	};
}
function isCalled(text, alias, aliases) {
	const words = aliases[alias];
	return words.includes(nameAndRemark(text).name) || words.includes(plainWords(text));
}
function withoutDecoration(text) {
	return text.replace(/[0-9#*]\ufe0f?\u20e3/g, "").replace(/^[^\p{L}\p{N}"'`(]+/u, "").trim();
}
function plainWords(text) {
	return text.replace(/[0-9#*]\ufe0f?\u20e3/g, " ").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/catalog/policy-outline.ts
function* below(section) {
	yield section;
	for (const child of section.sections) yield* below(child);
}
function sectionsCalled(alias, aliases, section) {
	if (section.heading !== void 0 && isCalled(section.heading.text, alias, aliases)) return [section];
	return section.sections.flatMap((child) => sectionsCalled(alias, aliases, child));
}
function blocksBelow(section) {
	return [...section.blocks, ...section.sections.flatMap(blocksBelow)];
}
function tablesOf(blocks) {
	return blocks.filter((block) => block.kind === "table");
}
function itemsOf(blocks) {
	return blocks.flatMap((block) => block.kind === "list" ? block.items : []);
}
function contains(outer, inner) {
	return outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset;
}
// src/catalog/policy-parts.ts
function partsOf(section, wanted, runbook) {
	const parts = new Map();
	const add = (part) => {
		if (part !== void 0 && !parts.has(part.alias)) parts.set(part.alias, closed(part, runbook));
	};
	labelledParts(section.blocks, wanted, runbook.aliases, add);
	for (const child of section.sections) add(headedPart(child, wanted, runbook.aliases));
	return parts;
}
function labelledParts(blocks, wanted, aliases, add) {
	let open;
	for (const block of blocks) {
		const begun = partsBegunBy(block, wanted, aliases);
		if (begun.length === 0) extend(open, block);
		for (const part of begun) {
			add(open);
			open = part;
		}
	}
	add(open);
}
function partsBegunBy(block, wanted, aliases) {
	if (block.kind === "list") return block.items.flatMap((item) => {
		const [first, ...rest] = item.blocks;
		const begun = first?.kind === "paragraph" ? partsBegunBy(first, wanted, aliases) : [];
		for (const nested of rest) extend(begun.at(-1), nested);
		return begun;
	});
	if (block.kind !== "paragraph") return [];
	return (block.labels.length > 0 ? block.labels : colonLine(block)).flatMap(({ name, value }) => {
		const alias = called(name.text, wanted, aliases);
		if (alias === void 0) return [];
		const { startOffset, endOffset } = value.region;
		return [{
			alias,
			title: name,
			start: value.text === "" ? void 0 : startOffset,
			end: endOffset,
			blocks: value.text === "" ? [] : [{
				...block,
				...value
			}]
		}];
	});
}
function colonLine(block) {
	if (block.text.length > 60 || !block.text.endsWith(":")) return [];
	return [{
		name: {
			...block,
			text: block.text.slice(0, -1)
		},
		value: {
			...block,
			text: ""
		}
	}];
}
function headedPart(section, wanted, aliases) {
	const { heading } = section;
	const alias = heading === void 0 ? void 0 : called(heading.text, wanted, aliases);
	if (heading === void 0 || alias === void 0) return void 0;
	const part = {
		alias,
		title: heading,
		start: void 0,
		end: heading.region.endOffset,
		blocks: []
	};
	for (const block of blocksBelow(section)) extend(part, block);
	if (section.sections.length > 0) part.end = section.region.endOffset;
	return part;
}
function called(name, wanted, aliases) {
	return wanted.find((alias) => isCalled(name, alias, aliases));
}
function extend(part, block) {
	if (part === void 0) return;
	part.start ??= block.region.startOffset;
	part.end = block.region.endOffset;
	part.blocks.push(block);
}
function closed({ title, start, end, blocks }, { document }) {
	if (start === void 0) return {
		title,
		content: {
			text: "",
			region: title.region
		},
		blocks
	};
	const region = document.lines.region(start, end);
	return {
		title,
		content: {
			text: document.written(region),
			region
		},
		blocks
	};
}
// src/catalog/policy-severity.ts
const OTHER_WORDS = new Map([["moderate", "medium"], ["informational", "info"]]);
const PRIORITIES = [
	"critical",
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
const PRIORITY = /^(?:p|s|sev|severity|priority)([0-5])$/;
const WORD = /[\p{L}\p{N}]+/gu;
function readSeverity(text) {
	const word = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	if (isSeverity(word)) return word;
	const level = PRIORITY.exec(word)?.[1];
	return OTHER_WORDS.get(word) ?? (level === void 0 ? void 0 : PRIORITIES[Number(level)]);
}
function splitSeverity(text) {
	for (const match of text.matchAll(WORD)) {
		const severity = readSeverity(match[0]);
		if (severity === void 0) continue;
		return {
			severity,
			rest: `${text.slice(0, match.index).replace(/^[^\p{L}\p{N}]+/u, "")}${text.slice(match.index + match[0].length).replace(/^[^\p{L}\p{N}("'`]+/u, "")}`.trim()
		};
	}
	return {
		severity: void 0,
		rest: text.trim()
	};
}
// src/catalog/policy-table.ts
function columnsOf(table, wanted, aliases) {
	const heads = table.header.map((cell) => plainWords(cell.text));
	const columns = new Map();
	const taken = new Set();
	for (const alias of wanted) {
		const index = heads.findIndex((head, at) => !taken.has(at) && aliases[alias].includes(head));
		if (index === -1) continue;
		columns.set(alias, index);
		taken.add(index);
	}
	return columns;
}
function cellOf(row, columns, alias) {
	const index = columns.get(alias);
	return index === void 0 ? void 0 : row.cells[index];
}
function wordsOf(row, columns, alias) {
	const text = cellOf(row, columns, alias)?.text ?? "";
	return /^[-\u2013\u2014]$/.test(text) ? "" : text;
}
// src/catalog/policy-triage.ts
const COLUMNS$1 = [
	"triage.workflow",
	"triage.severity",
	"triage.impact",
	"triage.respondWithin",
	"triage.firstResponder",
	"triage.escalateWithin",
	"triage.escalateTo"
];
function triageOf(alias, runbook, mistakes) {
	return sectionsCalled(alias, runbook.aliases, runbook.document.root).flatMap(blocksBelow).flatMap((block) => {
		if (block.kind !== "table") return [];
		const columns = columnsOf(block, COLUMNS$1, runbook.aliases);
		if (columns.size < 3) return [];
		return block.rows.map((row) => rowOf(row, columns, mistakes));
	});
}
function rowOf(row, columns, mistakes) {
	const impact = splitSeverity(wordsOf(row, columns, "triage.impact"));
	const written = columns.has("triage.severity");
	return {
		workflow: wordsOf(row, columns, "triage.workflow"),
		severity: written ? severityCell(row, columns, "triage.severity", mistakes) : impact.severity,
		impact: written ? wordsOf(row, columns, "triage.impact") : impact.rest,
		respondWithin: readDuration(wordsOf(row, columns, "triage.respondWithin")),
		firstResponder: wordsOf(row, columns, "triage.firstResponder"),
		escalateTo: wordsOf(row, columns, "triage.escalateTo"),
		escalateWithin: readDuration(wordsOf(row, columns, "triage.escalateWithin")),
		region: row.region
	};
}
function severityCell(row, columns, alias, mistakes) {
	const written = wordsOf(row, columns, alias);
	const cell = cellOf(row, columns, alias);
	const severity = readSeverity(written);
	if (severity === void 0 && written !== "" && cell !== void 0) mistakes.in(cell.region, `"${written}" is no severity`, didYouMean(written, SEVERITIES));
	return severity;
}
function rowNamedIn(heading, rows) {
	const words = new Set(stems(heading));
	const named = rows.filter((row) => row.workflow !== "" && stems(row.workflow).every((word) => words.has(word)));
	return named.length === 1 ? named[0] : void 0;
}
function stems(text) {
	return plainWords(text).split(" ").map((word) => word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);
}
// src/catalog/policy-chapters.ts
const WORKFLOW_FILE = /[\w./-]*\.ya?ml\b/;
function chaptersOf(runbook, triage) {
	return chaptersIn(runbook.document.root, runbook, triage);
}
function chaptersIn(section, runbook, triage) {
	const { heading, sections } = section;
	if (heading !== void 0 && sections.length > 0) {
		const workflow = workflowOf(section, runbook);
		const row = rowNamedIn(heading.text, triage);
		if (workflow !== void 0 || row !== void 0) return [{
			title: withoutDecoration(heading.text),
			workflow,
			triage: row,
			region: section.region
		}];
	}
	return sections.flatMap((child) => chaptersIn(child, runbook, triage));
}
function workflowOf(section, runbook) {
	const head = section.sections.map((child) => child.heading?.text ?? "").find((text) => isCalled(text, "workflow", runbook.aliases));
	const label = partsOf({
		...section,
		sections: []
	}, ["workflow"], runbook).get("workflow");
	return WORKFLOW_FILE.exec(head ?? label?.content.text ?? "")?.[0];
}
function chapterAround(region, chapters) {
	return chapters.find((chapter) => contains(chapter.region, region));
}
// src/catalog/policy-bindings.ts
const MANUAL = /^manual\b\s*:?\s*/i;
const RULE = /`?([\w.-]{1,64}\/[\w./-]{1,128})`?(?:\s{0,4}\(([^()|]{0,40})\))?/g;
const BETWEEN = /<br ?\/?>|[\s,;`]|\band\b/gi;
function holdersOf(cell, around) {
	if (MANUAL.test(cell.text)) return {
		rules: [],
		manual: cell.text.replace(MANUAL, "")
	};
	if (/^[-\u2013\u2014]?$/.test(cell.text)) return {
		rules: [],
		manual: void 0
	};
	const written = around.runbook.document.written(cell.region);
	const rules = [...written.matchAll(RULE)].map((match) => bindingOf(match, cell.region.startOffset, around));
	reportTheRest(written, cell, around);
	return {
		rules,
		manual: void 0
	};
}
function bindingOf(match, offset, around) {
	const [whole, rule = "", override] = match;
	const start = offset + match.index + whole.indexOf(rule);
	const region = around.runbook.document.lines.region(start, start + rule.length);
	if (!around.catalogue.rules.has(rule)) around.mistakes.in(region, `No rule is called "${rule}"`, didYouMean(rule, around.catalogue.rules));
	return {
		rule,
		severity: override === void 0 ? void 0 : overrideOf(override, match, offset, around),
		region
	};
}
function overrideOf(text, match, offset, around) {
	const severity = readSeverity(text);
	if (severity !== void 0) return severity;
	const start = offset + match.index + match[0].lastIndexOf("(") + 1;
	const region = around.runbook.document.lines.region(start, start + text.length);
	around.mistakes.in(region, `"${text}" is no severity`, didYouMean(text, SEVERITIES));
}
function reportTheRest(written, cell, { mistakes }) {
	if (written.replace(RULE, "").replace(BETWEEN, "") === "") return;
	const message = `"${cell.text}" names no rule, as "action/pinned" would; controls that people check say "manual: why"`;
	mistakes.in(cell.region, message);
}
// src/catalog/policy-controls.ts
const COLUMNS = [
	"control.id",
	"control.statement",
	"control.rules",
	"control.severity"
];
function controlsOf(around) {
	const { document, aliases } = around.runbook;
	const found = new Map();
	for (const section of sectionsCalled("controls", aliases, document.root).flatMap((each) => [...below(each)])) for (const table of tablesOf(section.blocks)) for (const control of tableOf(table, section, around)) keep(control, found, around.mistakes);
	return [...found.values()];
}
function keep(control, found, mistakes) {
	const first = found.get(control.id);
	if (first === void 0) found.set(control.id, control);
	else mistakes.in(control.region, `Control "${control.id}" is already on line ${first.region.startLine}`);
}
function tableOf(table, section, around) {
	const columns = columnsOf(table, COLUMNS, around.runbook.aliases);
	const missing = ["control.id", "control.rules"].filter((alias) => !columns.has(alias));
	for (const alias of missing) around.mistakes.in(table.header[0]?.region ?? table.region, `The controls table has no column "${around.runbook.aliases[alias][0]}"`);
	return missing.length > 0 ? [] : table.rows.flatMap((row) => controlOf(row, columns, section, around) ?? []);
}
function controlOf(row, columns, section, around) {
	const id = cellOf(row, columns, "control.id");
	if (id === void 0 || !isControlId(id, around)) return void 0;
	const rules = cellOf(row, columns, "control.rules");
	const statement = wordsOf(row, columns, "control.statement");
	if (statement === "") around.mistakes.in(id.region, `Control "${id.text}" does not say what must hold`);
	return {
		id: id.text,
		statement,
		severity: severityCell(row, columns, "control.severity", around.mistakes),
		triage: rowNamedIn(section.heading?.text ?? "", around.triage) ?? chapterAround(row.region, around.chapters)?.triage,
		...rules === void 0 ? {
			rules: [],
			manual: void 0
		} : holdersOf(rules, around),
		region: id.region
	};
}
function isControlId({ text, region }, { catalogue, mistakes }) {
	const valid = /^[^\s|]{1,64}$/.test(text);
	if (!valid) mistakes.in(region, text === "" ? "A control without an id" : `"${text}" is no control id: it has spaces`);
	else if (isUnknownControl(text, catalogue)) mistakes.in(region, `No control is called "${text}"`, didYouMean(text, catalogue.controls));
	return valid;
}
function isUnknownControl(id, { controls }) {
	if (controls.has(id)) return false;
	const family = /^[A-Za-z]+-(?=\d+$)/.exec(id)?.[0].toUpperCase();
	return family !== void 0 && [...controls].some((known) => known.startsWith(family));
}
// src/catalog/policy-limit.ts
const INTRODUCED = /\b(?:within|no later than|at most|in under)\s+(?:the next |the first )?/gi;
const IN_BRACKETS = /\(([^()]{1,60})\)/g;
function findLimit(text) {
	for (const match of text.matchAll(INTRODUCED)) {
		const found = leading(text.slice(match.index + match[0].length));
		if (found !== void 0) return found;
	}
	for (const match of text.matchAll(IN_BRACKETS)) {
		const found = leading((match[1] ?? "").replace(/^[\s\u2264<~]+/, ""));
		if (found !== void 0) return found;
	}
}
function leading(text) {
	const found = findDuration(text.slice(0, 40));
	return found !== void 0 && text.startsWith(found.text) ? found : void 0;
}
// src/catalog/policy-actions.ts
function actionsOf(blocks, within) {
	return itemsOf(blocks).map((item) => actionOf(item, within));
}
function actionOf(item, inherited) {
	const within = findLimit(item.text) ?? inherited;
	return {
		text: withoutDecoration(item.text),
		within,
		parts: actionsOf(item.blocks, within),
		region: item.region
	};
}
// src/catalog/policy-emergencies.ts
function emergenciesOf(runbook, chapters) {
	const emergencies = [];
	const procedures = [];
	for (const section of sectionsCalled("emergencies", runbook.aliases, runbook.document.root)) for (const each of section.sections.length > 0 ? section.sections : [section]) {
		const parts = partsOf(each, [
			"impact",
			"immediate",
			"afterwards",
			"communication"
		], runbook);
		if (parts.has("immediate")) emergencies.push(emergencyOf(each, parts, chapters));
		else if (each !== section) procedures.push(procedureOf(each, runbook));
	}
	return {
		emergencies,
		procedures
	};
}
function emergencyOf(section, parts, chapters) {
	const communication = parts.get("communication")?.content;
	return {
		title: titleOf$1(section),
		region: section.heading?.region ?? section.region,
		chapter: chapterAround(section.region, chapters),
		impact: parts.get("impact")?.content.text ?? "",
		immediate: listed(parts.get("immediate")),
		afterwards: listed(parts.get("afterwards")),
		communication: communication?.text === "" ? void 0 : communication
	};
}
function listed(part) {
	return part === void 0 ? [] : actionsOf(part.blocks, findLimit(part.title.text));
}
function titleOf$1(section) {
	const title = section.heading?.text ?? "";
	const { name, remark } = nameAndRemark(title);
	return withoutDecoration(readSeverity(name) !== void 0 && remark !== "" ? remark : title);
}
function procedureOf(section, { document }) {
	return {
		title: titleOf$1(section),
		text: document.written(section.region),
		region: section.region
	};
}
// src/catalog/policy-failures.ts
const FIVE = [
	"symptoms",
	"rootCause",
	"resolution",
	"fix",
	"prevention"
];
const CONTROL_ID = /\b[A-Z][A-Z0-9]{1,11}-\d{1,4}\b/g;
function failuresOf(around, controls) {
	const read = (section, parts) => failureOf(section, parts, around, controls);
	return failuresIn(around.runbook.document.root, false, around, read);
}
function failuresIn(section, expected, around, read) {
	const { aliases } = around.runbook;
	const title = section.heading?.text ?? "";
	if (isCalled(title, "emergencies", aliases)) return [];
	const parts = partsOf(section, [...FIVE, "impact"], around.runbook);
	const found = FIVE.filter((alias) => parts.has(alias)).length;
	const isFailures = isCalled(title, "failures", aliases);
	const announced = isCalled(title, "failure", aliases) && nameAndRemark(title).remark !== "";
	if (found >= 2 || (expected || announced) && !isFailures) return [read(section, parts)];
	return section.sections.flatMap((child) => failuresIn(child, isFailures, around, read));
}
function failureOf(section, parts, around, controls) {
	const { document } = around.runbook;
	const comments = document.comments.filter((comment) => contains(section.region, comment.region));
	const prevention = parts.get("prevention")?.content;
	const said = comments.filter((comment) => /^controls?:/i.test(comment.text));
	return {
		title: titleOf(section, around),
		region: section.heading?.region ?? section.region,
		chapter: chapterAround(section.region, around.chapters),
		impact: contentOf(parts.get("impact")),
		symptoms: contentOf(parts.get("symptoms")),
		rootCause: contentOf(parts.get("rootCause")),
		resolution: contentOf(parts.get("resolution")),
		fix: contentOf(parts.get("fix")),
		prevention: prevention?.text === "" ? void 0 : prevention,
		controls: [...new Set([...prevention ? [prevention] : [], ...said].flatMap((text) => cited(text, around, controls)))],
		patterns: comments.flatMap(patternOf)
	};
}
function contentOf(part) {
	return part === void 0 || part.content.text === "" ? void 0 : part.content;
}
function titleOf(section, around) {
	const title = section.heading?.text ?? "";
	const { remark } = nameAndRemark(title);
	return withoutDecoration(isCalled(title, "failure", around.runbook.aliases) && remark !== "" ? remark : title);
}
function cited({ text, region }, { catalogue, mistakes, runbook }, own) {
	const { document } = runbook;
	return [...document.written(region).matchAll(CONTROL_ID)].flatMap(({ 0: id, index }) => {
		if (own.has(id) || catalogue.controls.has(id)) return [id];
		const start = region.startOffset + index;
		if (isUnknownControl(id, catalogue) && text !== "") mistakes.in(document.lines.region(start, start + id.length), `No control is called "${id}"`, suggest(id, own, catalogue.controls));
		return [];
	});
}
function suggest(id, own, shipped) {
	return didYouMean(id, [...own, ...shipped]);
}
function patternOf({ text, region }) {
	const pattern = /^match:\s*(\/.+\/[a-z]*)$/.exec(text)?.[1];
	return pattern === void 0 ? [] : [{
		text: pattern,
		region
	}];
}
// src/catalog/policy-header.ts
const DAY = 1440;
const OURS = [
	"owner",
	"reviewed",
	"review-every",
	"extends",
	"default"
];
function headerOf(runbook, mistakes) {
	const { document } = runbook;
	const front = mapping(document.data);
	const title = fieldOf("field.title", runbook, false) ?? withoutDecoration(firstHeading(document));
	if (title === "") mistakes.in(document.lines.region(0, 0), "The runbook has no title: neither `title` nor a heading");
	return {
		id: idOf(document, front, mistakes),
		title,
		owner: fieldOf("field.owner", runbook),
		reviewed: reviewedOf(runbook, front, mistakes),
		reviewEveryDays: intervalOf(runbook, front, mistakes),
		extends: texts(front.get("extends")),
		byDefault: flagOf("default", front, mistakes)
	};
}
function idOf(document, front, mistakes) {
	const written = scalarText(front.get("id"));
	if (written !== void 0 && /^[a-z0-9][a-z0-9-]*$/.test(written)) return written;
	if (written !== void 0 || front.has("id")) mistakes.at("/id", `"${written ?? ""}" is no id of a policy: small letters, digits and hyphens`);
	else if (OURS.some((key) => front.has(key))) mistakes.in(document.locate(""), "The front matter has no `id`");
	return (document.source.path.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
}
function firstHeading({ root }) {
	return root.sections[0]?.heading?.text ?? "";
}
function reviewedOf(runbook, front, mistakes) {
	const written = fieldOf("field.reviewed", runbook);
	if (written !== void 0 && isDate(written)) return written;
	if (front.has("reviewed")) mistakes.at("/reviewed", `"${written ?? ""}" is no date: it must be written as 2026-01-31`);
}
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function intervalOf(runbook, front, mistakes) {
	const written = fieldOf("field.reviewEvery", runbook);
	const minutes = written === void 0 ? void 0 : findDuration(written)?.minutes;
	if (minutes === void 0 && front.has("review-every")) mistakes.at("/review-every", `"${written ?? ""}" is no interval: it must be written as 90d`);
	return minutes === void 0 ? void 0 : Math.round(minutes / DAY);
}
function flagOf(key, front, mistakes) {
	const value = front.get(key) ?? false;
	if (typeof value !== "boolean") mistakes.at(`/${key}`, `\`${key}\` is true or false`);
	return value === true;
}
function fieldOf(alias, { document, aliases }, labels = true) {
	for (const [key, value] of mapping(document.data)) if (isCalled(key, alias, aliases)) return scalarText(value)?.trim();
	return labels ? labelOf(alias, document, aliases) : void 0;
}
function labelOf(alias, { root }, aliases) {
	for (const { blocks } of below(root)) for (const block of blocks) for (const { name, value } of block.kind === "paragraph" ? block.labels : []) if (isCalled(name.text, alias, aliases) && value.text !== "") return value.text;
}
// src/catalog/policy-procedure.ts
const TERMS = [
	"contract.inputs",
	"contract.outputs",
	"contract.policy",
	"contract.stopConditions"
];
function contractOf(runbook) {
	const section = sectionsCalled("contract", runbook.aliases, runbook.document.root)[0];
	if (section === void 0) return void 0;
	const parts = partsOf(section, TERMS, runbook);
	const term = (alias) => termIn(section, alias, runbook.aliases) ?? parts.get(alias)?.content;
	return {
		region: section.region,
		inputs: term("contract.inputs"),
		outputs: term("contract.outputs"),
		policy: term("contract.policy"),
		stopConditions: term("contract.stopConditions")
	};
}
function termIn(section, alias, aliases) {
	return tablesOf(blocksBelow(section)).flatMap((table) => table.rows).find(({ cells }) => cells[0] !== void 0 && isCalled(cells[0].text, alias, aliases))?.cells[1];
}
function stagesOf({ document, aliases }) {
	return [...below(document.root)].flatMap((section) => {
		const title = withoutDecoration(section.heading?.text ?? "");
		const [word = "", number = ""] = plainWords(title).split(" ");
		if (!aliases.step.includes(word) || !/^\d{1,3}$/.test(number)) return [];
		const rest = title.slice(title.indexOf(number) + number.length).replace(/^[\s:.)\u2013\u2014-]+/, "");
		const actions = actionsOf(blocksBelow(section), void 0);
		return [{
			number: Number(number),
			title: rest,
			actions,
			region: section.region
		}];
	});
}
function completionOf({ document, aliases }) {
	return itemsOf(sectionsCalled("completion", aliases, document.root).flatMap(blocksBelow)).map(({ text, region }) => ({
		text: withoutDecoration(text),
		region
	}));
}
// src/catalog/policy-prohibitions.ts
const FORBIDS = /\b(?:(?:[A-Z]{2,12} ){0,3}NOT A FALSE POSITIVE\b|(?:DO NOT|DON['\u2019]T|NEVER)(?=\s+[\w`*])|(?:STOP|BLOCK)(?= [A-Z]{2}))/g;
const SENTENCE_END = /[.!;:](?=\s|$|\*)|\*\*|__|\s[-\u2013\u2014]\s|\)/;
function prohibitionsOf(document) {
	return [...below(document.root)].flatMap(({ heading, blocks }) => [...heading === void 0 ? [] : [heading.region], ...blocks.flatMap(textRegions)]).flatMap((region) => prohibitionsIn(region, document));
}
function textRegions(block) {
	switch (block.kind) {
		case "list": return block.items.flatMap((item) => item.blocks.flatMap(textRegions));
		case "quote": return block.blocks.flatMap(textRegions);
		case "table": return [block.header, ...block.rows.map((row) => row.cells)].flat().map((cell) => cell.region);
		default: return [block.region];
	}
}
function prohibitionsIn(region, document) {
	const written = document.written(region);
	const code = /^(?:`{3}|~{3}|\t| {4})/.test(written);
	const found = [];
	let end = 0;
	for (const match of written.matchAll(FORBIDS)) {
		if (match.index < end) continue;
		const rest = written.slice(match.index);
		const length = Math.min(lengthOf(rest), code ? lineLength(rest) : rest.length);
		end = match.index + length;
		const start = region.startOffset + match.index;
		const text = rest.slice(0, length).replace(/\s+/g, " ").trim();
		found.push({
			text,
			region: document.lines.region(start, start + rest.slice(0, length).trimEnd().length)
		});
	}
	return found;
}
function lengthOf(sentence) {
	const end = sentence.search(SENTENCE_END);
	return end === -1 ? sentence.length : end;
}
function lineLength(text) {
	const end = text.search(/[\r\n]/);
	return end === -1 ? text.length : end;
}
// src/catalog/policy.ts
async function loadPolicy(source, catalogue, options = {}) {
	const document = await parseMarkdown(source);
	const mistakes = new Mistakes(document);
	for (const { offset, message } of document.problems) mistakes.in(document.lines.region(offset, offset), message);
	return {
		policy: document.problems.some(({ kind }) => kind === "too-deep" || kind === "too-large") ? void 0 : policyOf(document, catalogue, mistakes, options),
		errors: mistakes.sorted()
	};
}
function policyOf(document, catalogue, mistakes, { bundled = false, aliases = ALIASES }) {
	const runbook = {
		document,
		aliases
	};
	const triage = triageOf("triage", runbook, mistakes);
	const chapters = chaptersOf(runbook, triage);
	const around = {
		runbook,
		catalogue,
		mistakes,
		triage,
		chapters
	};
	const controls = controlsOf(around);
	return {
		...headerOf(runbook, mistakes),
		path: document.source.path,
		bundled,
		triage,
		escalation: triageOf("escalation", runbook, mistakes),
		chapters,
		controls,
		failures: failuresOf(around, new Set(controls.map((control) => control.id))),
		...emergenciesOf(runbook, chapters),
		contract: contractOf(runbook),
		stages: stagesOf(runbook),
		prohibitions: prohibitionsOf(document),
		completionCriteria: completionOf(runbook)
	};
}
export { loadPolicy as t };
