import { C as saySentences, Dt as endOfNextBusinessDay, Et as OFFICE_HOURS, S as sayMistakes, T as masked, kt as MINUTE, mt as rules, w as printable, x as planCheck } from "./core-Wr84-Soz.js";
import { t as runbooks } from "./runbooks-Ci_2BsMa.js";
import { resolve } from "node:path";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
// src/diagnosis/pattern.ts
const LONGEST_PATTERN = 500;
async function matcherOf({ text }, { policy }) {
	const [, source, flags = ""] = /^\/(.+)\/([a-z]*)$/.exec(text.slice(0, LONGEST_PATTERN)) ?? [];
	if (source === void 0) return void 0;
	return policy.bundled ? trusted(source, flags.includes("i")) : linear(source, flags.includes("i"));
}
function trusted(source, insensitive) {
	const pattern = new RegExp(source, insensitive ? "i" : "");
	return (line) => pattern.exec(line)?.[0];
}
async function linear(source, insensitive) {
	const { RE2JS } = await import("./build-jYMYzZ99.js");
	try {
		const pattern = RE2JS.compile(source, insensitive ? RE2JS.CASE_INSENSITIVE : 0);
		return (line) => {
			const matcher = pattern.matcher(line);
			return matcher.find() ? matcher.group() ?? void 0 : void 0;
		};
	} catch {
		return;
	}
}
// src/diagnosis/symptoms.ts
function scenariosOf(policies) {
	return policies.flatMap((policy) => policy.failures.map((failure) => ({
		policy,
		failure,
		symptoms: symptomsOf(failure)
	})));
}
function symptomsOf({ symptoms }) {
	const found = [];
	let fenced = false;
	for (const [index, written] of (symptoms?.text ?? "").split(/\r\n?|\n/).entries()) {
		const text = written.trim();
		if (text.startsWith("```") || text.startsWith("~~~")) fenced = !fenced;
		else if (fenced && text !== "") found.push({
			text,
			line: (symptoms?.region.startLine ?? 1) + index
		});
	}
	return found;
}
// src/knowledge/telling-words.ts
const COMMON_WORDS = new Set(`a an and are as at be been but by can could did do does error failed failure fails file files for found from has have
   if in into is it its no none not of on or out run running than that the then there this to unable was were when where
   which while with without you your s t`.split(/\s+/));
const TELLING_WORDS = new Set(`action actions anchore artifact artifacts asset assets attestation bundle certificate certificates component components
   cosign curl cyclonedx deserialization dist fulcio gitleaks grype id_token identity import joblib leaks modelscan model
   models oidc operator packages permission permissions pickle picklescan pip pypi.org push pushed rekor release releases
   sbom sbom.json script secret secrets sign signature signatures signing sigstore spdx syft syntax tag token torch
   transparency upload verification vulnerabilities vulnerability vulnerable wheel whl workflow yaml`.split(/\s+/));
const TOOLS = new Set("cosign cyclonedx fulcio gitleaks grype modelscan packages picklescan rekor sbom sigstore syft".split(" "));
// src/diagnosis/weigh.ts
const COMMON = .25;
const HINT = .49;
var Scale = class {
	symptoms;
	weights = new Map();
	where = new Map();
	constructor(symptoms) {
		const split = symptoms.map(({ text }) => ({
			words: wordsOf(text),
			identifiers: identifiersOf(text)
		}));
		for (const [index, { words }] of split.entries()) for (const word of words) {
			const places = this.where.get(word) ?? [];
			this.where.set(word, places);
			places.push(index);
		}
		for (const [word, places] of this.where) this.weights.set(word, Math.log(1 + symptoms.length / places.length) * (COMMON_WORDS.has(word) ? COMMON : 1));
		this.symptoms = split.map((each) => ({
			...each,
			telling: tellingOf(each),
			weight: this.weightOf(each.words)
		}));
	}
	weigh(line) {
		const shared = new Map();
		for (const word of wordsOf(line)) for (const index of this.where.get(word) ?? []) {
			const words = shared.get(index) ?? [];
			shared.set(index, words);
			words.push(word);
		}
		return [...shared].flatMap(([symptom, words]) => {
			const known = this.symptoms[symptom];
			const most = known === void 0 ? 0 : strength(words, known);
			return known === void 0 || most === 0 ? [] : [{
				symptom,
				score: Math.min(most, this.weightOf(words) / known.weight)
			}];
		});
	}
	weightOf(words) {
		let sum = 0;
		for (const word of words) sum += this.weights.get(word) ?? 0;
		return sum;
	}
};
function strength(shared, { identifiers, telling }) {
	const meaning = shared.filter((word) => !COMMON_WORDS.has(word));
	if (meaning.length >= 2 && (telling.size === 0 || meaning.some((word) => telling.has(word)))) return 1;
	if (meaning.some((word) => identifiers.has(word))) return HINT;
	return shared.length >= 2 && meaning.some((word) => TOOLS.has(word)) ? HINT : 0;
}
function tellingOf({ words, identifiers }) {
	const known = new Set([...words].filter((word) => TELLING_WORDS.has(word)));
	return known.size > 0 ? known : identifiers;
}
function wordsOf(text) {
	return new Set(text.toLowerCase().match(/[a-z_][a-z0-9_.]{0,60}[a-z0-9_]|[a-z_]/g) ?? []);
}
function identifiersOf(text) {
	const words = text.match(/[A-Za-z_][\w.]{2,60}/g) ?? [];
	return new Set(words.filter((word) => /[a-z][A-Z]|\w_\w|\w\.[a-z]{2}/.test(word)).map((word) => word.toLowerCase()));
}
// src/diagnosis/diagnose.ts
const DOCUMENTED = .5;
const POSSIBLE = .3;
async function diagnose(log, policies) {
	const scenarios = scenariosOf(policies);
	const best = new Map();
	const exact = [...await byPattern(log, scenarios), ...verbatim(log, scenarios)];
	for (const candidate of [...exact, ...byWords(log, scenarios)]) {
		const known = best.get(candidate.scenario);
		if (known === void 0 || candidate.score > known.score) best.set(candidate.scenario, candidate);
	}
	return [...best.values()].filter(({ score }) => score >= POSSIBLE).sort((left, right) => right.score - left.score);
}
function certainty(found) {
	return 1 + Math.min(found.length, 500) / 1e3;
}
async function byPattern(log, scenarios) {
	const found = [];
	for (const scenario of scenarios) for (const pattern of scenario.failure.patterns) {
		const matcher = await matcherOf(pattern, scenario);
		const hit = matcher && firstMatch(log, matcher);
		if (hit !== void 0) found.push({
			scenario,
			score: certainty(hit.found),
			exact: true,
			line: hit.line,
			symptom: void 0
		});
	}
	return found;
}
function firstMatch(log, matcher) {
	for (const line of log) {
		const found = matcher(line.text);
		if (found !== void 0) return {
			line,
			found
		};
	}
}
const SHORTEST = 12;
function verbatim(log, scenarios) {
	const lines = log.map((line) => ({
		line,
		text: normal(line.text)
	})).filter(({ text }) => text !== "");
	return scenarios.flatMap((scenario) => scenario.symptoms.flatMap((symptom) => {
		const wanted = normal(symptom.text);
		if (wanted.length < SHORTEST || !wanted.includes(" ")) return [];
		const hit = lines.find(({ text }) => text.includes(wanted));
		return hit === void 0 ? [] : [{
			scenario,
			score: certainty(wanted),
			exact: true,
			line: hit.line,
			symptom
		}];
	}));
}
function normal(text) {
	return text.toLowerCase().replace(/\s+/g, " ").trim();
}
function byWords(log, scenarios) {
	const symptoms = scenarios.flatMap((scenario) => scenario.symptoms.map((symptom) => ({
		scenario,
		symptom
	})));
	const scale = new Scale(symptoms.map(({ symptom }) => symptom));
	return log.flatMap((line) => scale.weigh(line.text).flatMap(({ symptom: index, score }) => {
		const known = symptoms[index];
		return known === void 0 || score < .3 ? [] : [{
			...known,
			score,
			exact: false,
			line
		}];
	}));
}
// src/diagnosis/log.ts
const MOST_LINES = 2e4;
const LONGEST_LINE = 1e3;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]{0,20}[A-Za-z]`, "g");
const STAMP = /^\uFEFF?(?:[^\t\n]{1,80}\t[^\t\n]{1,80}\t)?\d{4}-\d\d-\d\dT[\d:.]{8,18}Z? ?/;
const MARK = /##\[\w{1,12}\]|::(?:error|warning|notice|debug)[^:\n]{0,200}::/g;
function readLog(text) {
	const lines = text.split(/\r\n?|\n/);
	const first = Math.max(0, lines.length - MOST_LINES);
	return lines.slice(first).map((line, index) => ({
		number: first + index + 1,
		text: cleaned(line)
	}));
}
function cleaned(line) {
	return line.slice(0, LONGEST_LINE).replace(COLOURS, "").replace(STAMP, "").replace(MARK, "").trim();
}
function errorLines(log) {
	return log.filter(({ text }) => /\b(?:error|fail(?:ed|ure|s)?|fatal|denied|exception|cannot|could not)\b/i.test(text));
}
// src/sources/named-file.ts
const LOG_CAP = 8388608;
function readNamed(cwd, name) {
	try {
		const file = openSync(resolve(cwd, name), "r");
		try {
			const stats = fstatSync(file);
			if (!stats.isFile()) return void 0;
			const length = Math.min(stats.size, LOG_CAP);
			const bytes = Buffer.alloc(length);
			const read = readSync(file, bytes, 0, length, stats.size - length);
			return bytes.toString("utf8", 0, read);
		} finally {
			closeSync(file);
		}
	} catch {
		return;
	}
}
// src/commands/diagnose/deadline.ts
function urgencyOf(failure, policy, since) {
	const row = rowFor(failure, policy);
	if (row === void 0) return void 0;
	const matrix = policy.escalation.find(({ severity }) => severity === row.severity) ?? row;
	const escalate = matrix.escalateWithin ?? row.escalateWithin;
	return {
		severity: row.severity,
		respondWithin: row.respondWithin?.text,
		respondBy: deadline(row.respondWithin, since),
		firstResponder: matrix.firstResponder || row.firstResponder || void 0,
		escalateTo: matrix.escalateTo || row.escalateTo || void 0,
		escalateWithin: escalate?.text,
		escalateBy: deadline(escalate, since)
	};
}
function rowFor({ chapter, controls: cited }, { controls, triage }) {
	const severities = controls.filter(({ id }) => cited.includes(id)).map(({ severity }) => severity);
	return chapter?.triage ?? triage.find(({ severity }) => severity !== void 0 && severities.includes(severity));
}
function deadline(limit, since) {
	if (limit === void 0 || since === void 0) return void 0;
	const end = limit.minutes === void 0 ? endOfNextBusinessDay(since, OFFICE_HOURS) : since + limit.minutes * MINUTE;
	return `${new Date(end).toISOString().slice(0, 16)}Z`;
}
// src/commands/diagnose/json.ts
function asJson(diagnosis, errors) {
	const shown = diagnosis === void 0 ? {
		verdict: "undocumented",
		errors: errors.slice(0, 50)
	} : told(diagnosis);
	return `${masked(JSON.stringify(shown, null, 2))}\n`;
}
function told({ candidate, runnerUp, sure, prohibitions, urgency, preventions }) {
	const { failure, policy } = candidate.scenario;
	return {
		verdict: sure ? "documented" : "possible",
		scenario: failure.title,
		policy: policy.id,
		path: policy.path,
		line: failure.region.startLine,
		score: Math.round(Math.min(candidate.score, 1) * 100) / 100,
		exact: candidate.exact,
		matched: candidate.line,
		symptom: candidate.symptom,
		runnerUp: runnerUp && {
			scenario: runnerUp.scenario.failure.title,
			score: Math.round(runnerUp.score * 100) / 100
		},
		prohibitions,
		urgency,
		rootCause: failure.rootCause?.text,
		resolution: failure.resolution?.text,
		fix: failure.fix?.text,
		prevention: failure.prevention?.text,
		preventions
	};
}
// src/commands/diagnose/prevention.ts
async function preventionOf({ controls: cited }, policies, tree, options) {
	const controls = cited.flatMap((id) => policies.flatMap((each) => each.controls).filter((control) => control.id === id));
	const wanted = new Set(controls.flatMap((control) => control.rules.map(({ rule }) => rule)));
	const asked = rules.filter(({ id }) => wanted.has(id));
	if (controls.length === 0) return [];
	const { checkTree } = await import("./check-C38P4OPP.js");
	const { findings } = await checkTree(tree, asked, {
		...options,
		all: false,
		trace: false
	});
	const places = findings.map(({ rule, location: { path, region }, message }) => ({
		rule: rule.id,
		path,
		line: region.startLine,
		message
	}));
	return unique(controls).map((control) => prevention(control, places));
}
function unique(controls) {
	return controls.filter(({ id }, index) => controls.findIndex((each) => each.id === id) === index);
}
function prevention({ id, statement, rules: bindings }, places) {
	const own = places.filter(({ rule }) => bindings.some((binding) => binding.rule === rule));
	return {
		control: id,
		statement,
		state: bindings.length === 0 ? "manual" : own.length === 0 ? "holds" : "broken",
		findings: own.map(({ path, line, message }) => ({
			path,
			line,
			message
		}))
	};
}
// src/commands/diagnose/text.ts
function diagnosisText(diagnosis) {
	const { candidate, runnerUp, sure, prohibitions, urgency, preventions } = diagnosis;
	const { failure, policy } = candidate.scenario;
	return `${[
		`${sure ? "Documented" : "Possible"}: ${failure.title}`,
		`  ${policy.path}:${failure.region.startLine}${candidate.exact ? "" : `, ${percent(candidate)} alike`}`,
		`  line ${candidate.line.number} of the log: ${candidate.line.text.slice(0, 160)}`,
		...runnerUp === void 0 ? [] : [`  or, ${percent(runnerUp)}: ${runnerUp.scenario.failure.title}`],
		...heading("Never", prohibitions.map(({ text, line }) => `! ${text} (${policy.path}:${line})`)),
		...heading("By when", urgency === void 0 ? [] : urgencyLines(urgency)),
		...part("Root cause", failure.rootCause),
		...part("Resolution", failure.resolution),
		...part("Fix", failure.fix),
		...part("Prevention", failure.prevention),
		...heading("Does the prevention hold here?", preventions.flatMap(preventionLines))
	].map(printable).join("\n")}\n`;
}
function nothingText(errors, searched) {
	return `${[`No documented scenario fits: ${searched.reduce((sum, { failures }) => sum + failures.length, 0)} were compared.`, ...heading("Lines that a runbook could name as symptoms", errors.slice(0, 10).map(draft))].map(printable).join("\n")}\n`;
}
function draft({ number, text }) {
	return `${number}: ${text.slice(0, 160)}`;
}
function percent({ score }) {
	return `${Math.round(Math.min(score, 1) * 100)} %`;
}
function heading(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		title,
		...lines.map((line) => `  ${line}`)
	];
}
function part(title, passage) {
	return passage === void 0 ? [] : heading(title, passage.text.split(/\r\n?|\n/));
}
function urgencyLines(urgency) {
	const { severity, firstResponder, respondWithin, respondBy, escalateTo, escalateWithin, escalateBy } = urgency;
	const by = (deadline) => deadline === void 0 ? "" : `, by ${deadline}`;
	return [
		...severity === void 0 ? [] : [`severity ${severity}`],
		...respondWithin === void 0 ? [] : [`${firstResponder ?? "somebody"} responds within ${respondWithin}${by(respondBy)}`],
		...escalateTo === void 0 ? [] : [`escalate to ${escalateTo} within ${escalateWithin ?? "?"}${by(escalateBy)}`]
	];
}
function preventionLines({ control, statement, state, findings }) {
	const said = {
		holds: "holds",
		broken: `is broken ${findings.length === 1 ? "once" : `${findings.length} times`}`,
		manual: "only people can tell"
	}[state];
	const places = findings.slice(0, 3).map(({ path, line, message }) => `    ${path}:${line} ${message}`);
	return [`${control} ${said}: ${statement}`, ...places];
}
// src/commands/diagnose/run-diagnosis.ts
async function runDiagnosis(name, since, given, surroundings) {
	const text = name === "-" ? decode(await surroundings.stdin()) : readNamed(surroundings.cwd, name);
	if (text === void 0) return saySentences([`"${name}" cannot be read as a log`], surroundings.err);
	const plan = await planCheck({
		...asNothing(given),
		flag: given.flag,
		text: given.text,
		texts: given.texts
	}, surroundings);
	if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
	if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
	const found = await runbooks(plan.tree, plan.options.configuration, given.texts("policy"));
	if (found.missing.length > 0) return saySentences([`There is no runbook at ${found.missing.join(", ")}`], surroundings.err);
	const log = readLog(text);
	const policies = narrowed(found.policies, given.text("workflow"));
	const [candidate, runnerUp] = await diagnose(log, policies);
	const json = given.flag("json");
	if (candidate === void 0) {
		const errors = errorLines(log);
		surroundings.out.write(json ? asJson(void 0, errors) : nothingText(errors, policies));
		return 3;
	}
	const { failure, policy } = candidate.scenario;
	const sure = candidate.score >= DOCUMENTED;
	const diagnosis = {
		candidate,
		runnerUp: sure ? void 0 : runnerUp,
		sure,
		prohibitions: prohibitionsIn(policy, failure),
		urgency: urgencyOf(failure, policy, since),
		preventions: await preventionOf(failure, found.policies, plan.tree, plan.options)
	};
	surroundings.out.write(json ? asJson(diagnosis, []) : diagnosisText(diagnosis));
	return 0;
}
function asNothing(given) {
	return {
		...given,
		names: []
	};
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
function narrowed(policies, workflow) {
	if (workflow === void 0) return policies;
	const wanted = workflow.toLowerCase();
	return policies.map((policy) => ({
		...policy,
		failures: policy.failures.filter(({ chapter }) => {
			const names = [chapter?.workflow, chapter?.title].filter((name) => name !== void 0);
			return names.length === 0 || names.some((name) => name.toLowerCase().includes(wanted));
		})
	}));
}
function prohibitionsIn(policy, failure) {
	const next = policy.failures.map(({ region }) => region.startOffset).filter((offset) => offset > failure.region.startOffset).concat(policy.emergencies.map(({ region }) => region.startOffset).filter((at) => at > failure.region.startOffset));
	const end = Math.min(...next, Number.MAX_SAFE_INTEGER);
	return policy.prohibitions.filter(({ region }) => region.startOffset >= failure.region.startOffset && region.startOffset < end).map(({ text, region }) => ({
		text: text.split("\n", 1)[0] ?? "",
		line: region.startLine
	}));
}
export { runDiagnosis };
