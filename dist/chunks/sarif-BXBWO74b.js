import { T as masked, a as PROJECT, c as duty, h as grouped, i as HOMEPAGE, in as compareSeverity, m as shown, o as rulePage, u as mostUrgent, w as printable } from "./core-Wr84-Soz.js";
import { t as jsonText } from "./json-text-xTo3bM0l.js";
import { a as SECURITY_SEVERITIES, i as PROBLEM_SEVERITIES, n as LEVELS, r as PRECISIONS, t as KINDS } from "./level-BspI7RAl.js";
// src/reporters/line-hash.ts
const WINDOW = 100;
const BASE = 37;
const WORD = 2 ** 32;
const END_OF_FILE = 65535;
const [TAB, LF, CR, SPACE] = [
	9,
	10,
	13,
	32
];
const OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const OLDEST_HIGH = Number(OLDEST >> 32n);
const OLDEST_LOW = Number(OLDEST & 4294967295n);
function lineHashes(text) {
	const { units, lineStarts } = keptUnits(text);
	const hashes = [];
	const seen = new Map();
	let [high, low, line] = [
		0,
		0,
		0
	];
	for (let end = 0; line < lineStarts.length; end++) {
		const oldest = end < WINDOW ? 0 : units[end - WINDOW] ?? 0;
		const lowSum = low * BASE + (units[end] ?? 0) - OLDEST_LOW * oldest;
		const carry = Math.floor(lowSum / WORD);
		const highSum = high * BASE - OLDEST_HIGH * oldest + carry;
		low = lowSum - carry * WORD;
		high = highSum - Math.floor(highSum / WORD) * WORD;
		if (lineStarts[line] !== end - WINDOW + 1) continue;
		line++;
		hashes.push(counted(hexadecimal(high, low), seen));
	}
	return hashes;
}
function keptUnits(text) {
	const units = new Uint16Array(text.length + 1 + WINDOW);
	const lineStarts = [0];
	let count = 0;
	let afterReturn = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const dropped = unit === SPACE || unit === TAB || afterReturn && unit === LF;
		afterReturn = unit === CR;
		if (dropped) continue;
		units[count++] = unit === CR ? LF : unit;
		if (unit === CR || unit === LF) lineStarts.push(count);
	}
	units[count] = END_OF_FILE;
	return {
		units,
		lineStarts
	};
}
function hexadecimal(high, low) {
	return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
function counted(hash, seen) {
	const times = (seen.get(hash) ?? 0) + 1;
	seen.set(hash, times);
	return `${hash}:${times}`;
}
// src/reporters/sarif/demands.ts
function demandsOf(policies) {
	const demands = policies.flatMap((policy) => policy.controls.flatMap((control) => control.rules.map(({ rule }) => ({
		rule,
		policy: policy.id,
		control: control.id,
		sentence: printable(`${control.id} in ${policy.id}: ${control.statement}`)
	}))));
	return grouped(demands, ({ rule }) => rule);
}
// src/reporters/sarif/taxonomies.ts
function taxonomiesOf({ policies, rules }) {
	const families = grouped([...new Set(rules.flatMap((rule) => rule.standards))].sort(), familyOf);
	const components = [...policies.map(policyComponent), ...[...families].map(([family, ids]) => standardComponent(family, ids))];
	const references = new Map(components.flatMap(entriesOf));
	return {
		components,
		control: (policy, control) => references.get(keyOf(policy, control)),
		standard: (id) => references.get(keyOf(familyOf(id), id))
	};
}
function familyOf(standard) {
	return standard.split("-", 1)[0] ?? standard;
}
function policyComponent({ id, title, controls }) {
	return {
		name: printable(id),
		shortDescription: { text: sentence(title) },
		taxa: controls.map(controlTaxon)
	};
}
function controlTaxon({ id, statement, severity, manual }) {
	return {
		id: printable(id),
		shortDescription: { text: sentence(statement) },
		properties: {
			...severity !== void 0 && { severity },
			...manual !== void 0 && { manual: printable(manual) }
		}
	};
}
function standardComponent(family, ids) {
	return {
		name: printable(family),
		shortDescription: { text: `Entries of ${printable(family)} that the rules serve.` },
		taxa: ids.map((id) => ({ id: printable(id) }))
	};
}
function entriesOf({ name, taxa }, index) {
	return (taxa ?? []).map(({ id }, at) => [keyOf(name, id), {
		id,
		index: at,
		toolComponent: {
			name,
			index
		}
	}]);
}
function keyOf(component, id) {
	return `${printable(component)}\n${printable(id)}`;
}
function sentence(text) {
	const line = printable(text.trim().replace(/\s+/g, " "));
	return /[.!?]$/.test(line) ? line : `${line}.`;
}
// src/reporters/sarif/descriptor.ts
const DESCRIPTION = 1024;
const NAME = 255;
const TAGS = 10;
function descriptorOf(rule, severity, demands, taxonomies) {
	const level = LEVELS[severity];
	const relationships = relationshipsOf(rule, demands, taxonomies);
	return {
		id: rule.id,
		name: nameOf(rule.id),
		shortDescription: { text: clipped(sentence(rule.title)) },
		fullDescription: { text: clipped(sentence(rule.why)) },
		help: {
			text: helpText(rule, demands),
			markdown: helpMarkdown(rule, demands)
		},
		helpUri: rulePage(rule.id),
		defaultConfiguration: { level },
		...relationships.length > 0 && { relationships },
		properties: {
			tags: tagsOf(rule),
			precision: PRECISIONS[rule.confidence],
			"problem.severity": PROBLEM_SEVERITIES[level],
			...securitySeverity(severity),
			equivalents: rule.equivalents.map(printable),
			controls: demands.map(({ control }) => printable(control)),
			standards: rule.standards.map(printable)
		}
	};
}
function securitySeverity(severity) {
	const number = SECURITY_SEVERITIES[severity];
	return number === void 0 ? {} : { "security-severity": number };
}
function nameOf(id) {
	return id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("").slice(0, NAME);
}
function tagsOf({ id, standards }) {
	const family = id.split("/", 1)[0] ?? id;
	const tags = standards.map((standard) => `external/${familyOf(standard)}/${standard}`.toLowerCase());
	return [...new Set([
		"security",
		family,
		...tags
	].map(printable))].slice(0, TAGS);
}
function clipped(text) {
	if (text.length <= DESCRIPTION) return text;
	return `${text.slice(0, 1023).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function helpText({ why, fix }, demands) {
	return [
		lines(why),
		lines(fix),
		...demands.map(({ sentence }) => sentence)
	].join("\n\n");
}
function helpMarkdown(rule, demands) {
	const controls = demands.map(({ sentence }) => `- ${sentence}`).join("\n");
	return [
		`## Why\n${lines(rule.why)}`,
		`## Fix\n${lines(rule.fix)}`,
		...controls === "" ? [] : [`## Controls\n${controls}`],
		`## Suppress\n\`# runproof-ignore[${printable(rule.id)}]: reason\``
	].join("\n\n");
}
function lines(text) {
	return text.trim().split(/\r\n|\r|\n/).map(printable).join("\n");
}
function relationshipsOf(rule, demands, taxonomies) {
	return [...demands.map(({ policy, control }) => taxonomies.control(policy, control)), ...rule.standards.map(taxonomies.standard)].filter((target) => target !== void 0).map((target) => ({
		target,
		kinds: ["relevant"]
	}));
}
// src/reporters/sarif/limits.ts
const ACCEPTED = 25e3;
const SHOWN = 5e3;
function limited(findings) {
	if (findings.length <= 5e3) return {
		findings,
		notes: []
	};
	const sorted = findings.toSorted((left, right) => compareSeverity(right.severity, left.severity));
	const notes = [`${findings.length} results, of which code scanning shows ${SHOWN}: they are sorted by severity.`];
	if (sorted.length > 25e3) notes.push(`${sorted.length - ACCEPTED} results are left out: code scanning takes ${ACCEPTED} a run.`);
	return {
		findings: sorted.slice(0, ACCEPTED),
		notes
	};
}
// src/reporters/sarif/places.ts
const ROOT = "%SRCROOT%";
const SNIPPET = 4096;
function physicalLocation({ path, region }, source) {
	const artifactLocation = {
		uri: uriOf(path),
		uriBaseId: ROOT
	};
	const text = source?.text ?? "";
	if (region.startOffset === region.endOffset) return {
		artifactLocation,
		region: { startLine: region.startLine }
	};
	const { startLine, startColumn, endLine, endColumn } = region;
	const place = {
		startLine,
		startColumn,
		endLine,
		endColumn
	};
	if (region.endOffset > text.length) return {
		artifactLocation,
		region: place
	};
	return {
		artifactLocation,
		region: {
			...place,
			...snippet(text.slice(region.startOffset, region.endOffset))
		},
		contextRegion: contextOf(text, region)
	};
}
function numberedLocation(location, id, source) {
	const message = { text: printable(location.message ?? "") };
	return {
		id,
		physicalLocation: physicalLocation(location, source),
		...message.text !== "" && { message }
	};
}
function uriOf(path) {
	return path.replace(/\p{Surrogate}/gu, "\ufffd").split("/").map(encodeURIComponent).join("/");
}
function contextOf(text, { startOffset, endOffset, startLine, endLine }) {
	const first = lineStart(text, startOffset);
	const last = lineEnd(text, endOffset);
	const start = first === 0 ? 0 : lineStart(text, first - (text.startsWith("\r\n", first - 2) ? 2 : 1));
	const end = last === text.length ? last : lineEnd(text, last);
	return {
		startLine: first === 0 ? startLine : startLine - 1,
		endLine: last === text.length ? endLine : endLine + 1,
		...snippet(text.slice(start, end))
	};
}
function lineStart(text, offset) {
	let at = offset;
	while (at > 0 && offset - at <= SNIPPET && !isBreak(text.charCodeAt(at - 1))) at--;
	return at;
}
function lineEnd(text, offset) {
	let at = offset;
	while (at < text.length && at - offset <= SNIPPET && !isBreak(text.charCodeAt(at))) at++;
	if (text.startsWith("\r\n", at)) return at + 2;
	return Math.min(at + 1, text.length);
}
function isBreak(unit) {
	return unit === 10 || unit === 13;
}
function snippet(text) {
	return text.length > SNIPPET ? {} : { snippet: { text: masked(text) } };
}
// src/reporters/sarif/result.ts
const RELATED = 100;
function resultOf(finding, context) {
	const { rule, severity, outcome, location, violations, suppressedBy } = finding;
	const related = relatedOf(finding);
	const taxa = violations.map(({ policy, control }) => context.taxonomies.control(policy.id, control.id)).filter((reference) => reference !== void 0);
	return {
		ruleId: rule.id,
		ruleIndex: context.ruleIndex.get(rule.id) ?? -1,
		level: outcome === "fail" ? LEVELS[severity] : "none",
		kind: KINDS[outcome],
		message: { text: messageText(finding, related) },
		locations: [{ physicalLocation: physicalLocation(location, context.sources.get(location.path)) }],
		...related.length > 0 && { relatedLocations: related.map((each, index) => numberedLocation(each, index + 1, context.sources.get(each.path))) },
		partialFingerprints: fingerprintsOf(finding, context),
		...taxa.length > 0 && { taxa },
		...suppressedBy !== void 0 && { suppressions: [suppressionOf(suppressedBy)] },
		properties: propertiesOf(finding)
	};
}
function relatedOf({ related, violations }) {
	return [...related, ...violations.filter(({ policy }) => !policy.bundled).map(controlLocation)].slice(0, RELATED);
}
function controlLocation({ policy, control }) {
	return {
		path: policy.path,
		region: control.region,
		message: `${control.id} in ${policy.id}: ${control.statement}`
	};
}
function messageText({ message, violations }, related) {
	const links = related.map((location, index) => `[${linkText(location)}](${index + 1})`);
	return [
		withoutLinks(sentence(message)),
		...violations.map((violation) => withoutLinks(sentence(duty(violation)))),
		...links.length > 0 ? [`See ${links.join(", ")}.`] : []
	].join(" ");
}
function withoutLinks(text) {
	return text.replaceAll("](", "\\](");
}
function linkText({ message, region }) {
	return printable(message ?? `line ${region.startLine}`).replace(/[.\s]+$/, "").replace(/[\\[\]]/g, "\\$&");
}
function fingerprintsOf({ location, fingerprint }, context) {
	const source = context.sources.get(location.path);
	const hash = source === void 0 || source.text === "" ? void 0 : context.lineHash(source, location.region.startLine);
	return {
		...hash !== void 0 && { primaryLocationLineHash: hash },
		"runproofFingerprint/v1": fingerprint
	};
}
function suppressionOf({ kind, id, justification, until, approver }) {
	return {
		kind: kind === "ignore" ? "inSource" : "external",
		status: "accepted",
		justification: printable(justification),
		properties: {
			id: printable(id),
			...until !== void 0 && { until },
			...approver !== void 0 && { approver: printable(approver) }
		}
	};
}
function propertiesOf(finding) {
	const triage = mostUrgent(finding)?.triage;
	const { binary } = finding.location.region;
	return {
		severity: finding.severity,
		...binary !== void 0 && {
			byteOffset: binary.byteOffset,
			member: printable(binary.member)
		},
		controls: finding.violations.map(({ control }) => printable(control.id)),
		policies: [...new Set(finding.violations.map(({ policy }) => printable(policy.id)))],
		...triage?.respondWithin !== void 0 && {
			respondWithin: printable(triage.respondWithin.text),
			firstResponder: printable(triage.firstResponder),
			escalateTo: printable(triage.escalateTo)
		}
	};
}
// src/reporters/sarif.ts
const reporter = {
	name: "sarif",
	about: "For code scanning: SARIF 2.1.0, with policies and standards as taxonomies",
	render: (report, options) => jsonText(logOf(report, options))
};
function logOf(report, options) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [runOf(report, options)]
	};
}
function runOf(report, options) {
	const { findings, notes } = limited(shown(report.findings, options));
	const rules = rulesOf(report.rules, findings);
	const taxonomies = taxonomiesOf({
		...report,
		rules
	});
	const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
	const context = {
		sources: report.sources,
		ruleIndex,
		taxonomies,
		lineHash: rememberedHashes()
	};
	return {
		tool: { driver: driverOf(report, descriptorsOf(rules, report, taxonomies), taxonomies) },
		...options.category !== void 0 && { automationDetails: { id: `${options.category.replace(/\/$/, "")}/` } },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the checked-out repository." } } },
		invocations: [invocationOf(report.faults, notes)],
		...taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] },
		results: findings.map((finding) => resultOf(finding, context)),
		properties: { checked: report.checked }
	};
}
function rulesOf(rules, findings) {
	return [...new Map([...rules, ...findings.map(({ rule }) => rule)].map((rule) => [rule.id, rule])).values()];
}
function descriptorsOf(rules, report, taxonomies) {
	const demands = demandsOf(report.policies);
	const worst = worstSeverities(report.findings);
	return rules.map((rule) => descriptorOf(rule, worst.get(rule.id) ?? rule.severity, demands.get(rule.id) ?? [], taxonomies));
}
function worstSeverities(findings) {
	const worst = new Map();
	for (const { rule, severity, outcome } of findings) {
		const known = worst.get(rule.id);
		if (outcome === "fail" && (known === void 0 || compareSeverity(severity, known) > 0)) worst.set(rule.id, severity);
	}
	return worst;
}
function driverOf(report, rules, { components }) {
	return {
		name: PROJECT,
		semanticVersion: report.version,
		informationUri: HOMEPAGE,
		rules,
		...components.length > 0 && { supportedTaxonomies: components.map(({ name }, index) => ({
			name,
			index
		})) }
	};
}
function invocationOf(faults, notes) {
	const notifications = [...faults.map((text) => ({
		level: "error",
		message: { text: printable(text) }
	})), ...notes.map((text) => ({
		level: "note",
		message: { text }
	}))];
	return {
		executionSuccessful: faults.length === 0,
		...notifications.length > 0 && { toolExecutionNotifications: notifications }
	};
}
function rememberedHashes() {
	const remembered = new Map();
	return (source, line) => {
		const hashes = remembered.get(source.path) ?? lineHashes(`${source.byteOrderMark ? "\ufeff" : ""}${source.text}`);
		remembered.set(source.path, hashes);
		return hashes[line - 1];
	};
}
export { reporter };
