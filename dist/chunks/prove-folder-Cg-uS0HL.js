import { t as loadRule } from "./rule-Icin8_RO.js";
import { $ as isAboutReleases, $t as scalarText, F as directoryTree, Ht as Unknown, I as walk, J as createFinder, Kt as placeholders, O as memoryTree, Qt as mapping, Ut as DEFAULT_CONFIGURATION, X as Judge, Xt as isMapping, Y as createFingerprints, Yt as SUBJECT_KINDS, Zt as isSequence, at as wantedPaths, cn as child, dt as isYaml, en as sequence, et as releasesFor, ft as vocabulary, it as kindsOf, nt as repositorySubject, on as didYouMean, ot as createWalk, q as run, sn as parseYaml, st as loadPython, tt as prepare, z as locateInside } from "./core-Wr84-Soz.js";
import { t as loadConfiguration } from "./load-configuration-FP0dqfEB.js";
import { resolve } from "node:path";
import { readFileSync, realpathSync } from "node:fs";
// src/pipeline/written-knowledge.ts
function writtenKnowledge(text) {
	const { data } = parseYaml({
		path: "github.yml",
		text
	});
	return new Map([...mapping(data)].map(([slug, said]) => [slug, repositoryOf(mapping(said))]));
}
function repositoryOf(said) {
	const failed = scalarText(said.get("failed"));
	const why = failed === void 0 ? void 0 : new Unknown(failed);
	const tags = refsOf(said.get("tags"));
	const branches = refsOf(said.get("branches"));
	const history = sequence(said.get("history")).flatMap((each) => scalarText(each) ?? []);
	const own = new Set([
		...tags.commits.values(),
		...branches.commits.values(),
		...history
	]);
	const kindOf = (ref) => why ?? kind(tags.commits.has(ref), branches.commits.has(ref));
	return {
		archived: why ?? said.get("archived") === true,
		tags: why ?? {
			...tags,
			complete: said.get("complete") !== false
		},
		refs: { get: kindOf },
		commits: { get: (commit) => why ?? own.has(commit) },
		advisories: why ?? sequence(said.get("advisories")).map(advisoryOf)
	};
}
function refsOf(data) {
	const commits = isMapping(data) ? [...data].map(([name, commit]) => [name, scalarText(commit) ?? ""]) : [];
	return {
		commits: new Map(commits),
		complete: true
	};
}
function kind(tag, branch) {
	if (tag) return branch ? "both" : "tag";
	return branch ? "branch" : "neither";
}
function advisoryOf(data) {
	const said = mapping(data);
	const severity = scalarText(said.get("severity"));
	return {
		id: scalarText(said.get("id")) ?? "",
		severity: severity === "low" || severity === "high" || severity === "critical" ? severity : "medium",
		range: scalarText(said.get("range")) ?? "",
		fixed: scalarText(said.get("fixed"))
	};
}
// src/pipeline/checker.ts
const TODAY = "2026-01-01";
const SETTLED = new Set(["ignore", "waiver-use"]);
const checker = {
	async prepare(files) {
		const tree = memoryTree(files);
		const loaded = loadConfiguration(tree);
		const configuration = "configuration" in loaded ? loaded.configuration : DEFAULT_CONFIGURATION;
		const options = {
			configuration,
			policies: [],
			today: TODAY,
			all: true,
			trace: false,
			online: void 0
		};
		const written = files.get("github.yml");
		const online = typeof written === "string" ? writtenKnowledge(written) : void 0;
		const repository = repositorySubject(tree, configuration.repository, configuration.incidents);
		const named = [...files.keys()].filter((path) => path.startsWith("named/"));
		const paths = [...wantedPaths(tree, options, new Set(SUBJECT_KINDS)), ...named];
		return {
			tree,
			options,
			online,
			roots: (await Promise.all(paths.map((path) => prepare(tree, path, repository, named.includes(path))))).flatMap((each) => each.roots),
			subjects: new Map(),
			releases: {}
		};
	},
	async check(prepared, rules) {
		const asked = rules.filter(({ subject }) => !SETTLED.has(subject));
		const complaints = rules.length === asked.length ? [] : await settled(prepared, rules);
		return [...await judged(prepared, asked), ...complaints];
	}
};
async function judged(prepared, rules) {
	const { options, online } = prepared;
	if (rules.some(({ subject }) => subject === "script")) await loadPython();
	const judge = new Judge(rules, vocabulary, {
		...options,
		online
	}, { all: false });
	const finder = createFinder(judge, catalogueOf(rules), options, createFingerprints());
	const findings = [];
	for (const kind of new Set(rules.map(({ subject }) => subject))) for (const subject of await subjectsOf(prepared, kind, rules)) for (const rule of judge.candidates(subject)) {
		const finding = finder(await judge.judge(subject, rule));
		if (finding !== void 0) findings.push(finding);
	}
	if (judge.faults.length > 0) throw new Error(judge.faults.join("\n"));
	return findings;
}
async function subjectsOf(prepared, kind, rules) {
	const { roots, subjects } = prepared;
	const known = subjects.get(kind);
	if (known !== void 0) return known;
	const found = [];
	const walk = createWalk({
		kinds: new Set([kind]),
		mentions: () => void 0
	});
	for (const root of [...roots, ...await releaseRoots(prepared, rules)]) walk(root, (subject) => found.push(subject));
	subjects.set(kind, found);
	return found;
}
async function releaseRoots({ tree, options, releases }, rules) {
	if (!rules.some(isAboutReleases)) return [];
	releases.read ??= releasesFor(tree, rules, options).then(({ roots, mistakes }) => {
		if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join("; "));
		return roots;
	});
	return releases.read;
}
async function settled({ tree, options }, rules) {
	const { findings } = await run(tree, wantedPaths(tree, options, kindsOf(rules)), catalogueOf(rules), {
		...options,
		all: false
	});
	return findings.filter(({ rule }) => SETTLED.has(rule.subject));
}
function catalogueOf(rules) {
	return {
		vocabulary,
		known: rules,
		rules,
		policies: [],
		mistakes: []
	};
}
// src/proving/prove.ts
function prepareFixtures(fixtures, checker) {
	return Promise.all(fixtures.map(async (fixture) => ({
		fixture,
		prepared: await checker.prepare(fixture.files)
	})));
}
async function prove(rule, fixtures, checker) {
	const results = [];
	for (const { fixture, prepared } of fixtures) results.push({
		fixture,
		failures: compare(fixture, await checker.check(prepared, [rule]))
	});
	return results;
}
function compare(fixture, observations) {
	const left = [...observations];
	const missing = [];
	for (const expectation of [...fixture.expectations].sort(preciseFirst)) {
		const found = left.findIndex((observation) => meets(observation, expectation));
		if (found >= 0) left.splice(found, 1);
		else missing.push(missingAt(fixture, expectation, left));
	}
	return [...missing, ...left.map((observation) => unexpectedAt(fixture, observation))];
}
function preciseFirst(one, other) {
	return weight(other) - weight(one);
}
function weight({ line, message }) {
	return (line === void 0 ? 0 : 1) + (message?.length ?? 0);
}
function meets(observation, expectation) {
	return standsAt(observation, expectation) && observation.message.includes(expectation.message ?? "");
}
function standsAt({ rule, outcome, location }, expectation) {
	if (rule.id !== expectation.rule || outcome !== expectation.outcome || location.path !== expectation.path) return false;
	return expectation.line === void 0 || location.region.startLine === expectation.line;
}
function missingAt(fixture, expectation, left) {
	const { path, line, message, outcome, rule } = expectation;
	const wanted = `${outcome === "unknown" ? "an unknown of " : ""}${rule}${message === void 0 ? "" : ` with "${message}"`}`;
	const there = left.find((observation) => standsAt(observation, expectation));
	const got = there === void 0 ? "nothing" : `"${there.message}"`;
	const where = line === void 0 ? `in ${path}` : `on line ${line}`;
	return {
		path: writtenIn(fixture, path),
		line: line ?? 1,
		column: 1,
		message: `Expected ${wanted} ${where}, got ${got}`
	};
}
function unexpectedAt(fixture, { rule, outcome, message, location }) {
	const { startLine: line, startColumn: column } = location.region;
	const what = `${outcome === "unknown" ? "unknown of " : ""}${rule.id}`;
	return {
		path: writtenIn(fixture, location.path),
		line,
		column,
		message: `Unexpected ${what} on line ${line}: ${message}`
	};
}
function writtenIn({ path, origin }, mounted) {
	return origin.get(mounted) ?? path;
}
// src/proving/condition-mutants.ts
const OPPOSITES = {
	is: "isNot",
	isNot: "is",
	in: "notIn",
	notIn: "in",
	has: "lacks",
	lacks: "has",
	atLeast: "atMost",
	atMost: "atLeast"
};
function conditionMutants(condition, fact) {
	const { word, value } = condition;
	const flipped = OPPOSITES[word];
	const name = condition.fact;
	return [
		[{
			...condition,
			word: flipped
		}, `with ${flipped} for ${word} of ${name}`],
		...others(condition, fact).map((other) => [{
			...condition,
			value: other
		}, `with ${name} ${word} ${other}`]),
		...(typeof value === "object" ? dropped(value) : []).map(([rest, entry]) => [{
			...condition,
			value: rest
		}, `without ${entry} of ${name}`])
	];
}
function others({ word, value }, { type }) {
	if (word !== "atLeast" && word !== "atMost") return [];
	if (typeof value === "number") return [value - 1, value + 1].filter((each) => each >= 0);
	if (typeof type !== "object") return [];
	const place = type.indexOf(String(value));
	return [type[place - 1], type[place + 1]].filter((each) => each !== void 0);
}
function dropped(values) {
	if (values.length < 2) return [];
	return values.map((value, index) => [values.toSpliced(index, 1), value]);
}
// src/proving/mutants.ts
function mutants(rule, vocabulary, { messages }) {
	return [
		...clauseMutants(rule, "when", rule.when, vocabulary),
		...clauseMutants(rule, rule.verb, rule.clause, vocabulary),
		...withoutWhen(rule),
		{
			rule: {
				...rule,
				verb: rule.verb === "require" ? "forbid" : "require"
			},
			change: "with require and forbid swapped"
		},
		...messages ? messageMutants(rule) : []
	];
}
function withoutWhen({ when, ...rest }) {
	return when === void 0 ? [] : [{
		rule: rest,
		change: "without when"
	}];
}
function messageMutants(rule) {
	return placeholders(rule.message).map(({ name, start, end }) => ({
		rule: {
			...rule,
			message: rule.message.slice(0, start) + rule.message.slice(end)
		},
		change: `without {${name}} in the message`
	}));
}
function clauseMutants(rule, name, clause, vocabulary) {
	if (clause === void 0) return [];
	const inClause = (changed, change) => ({
		rule: {
			...rule,
			[name === "when" ? "when" : "clause"]: changed
		},
		change: `${change} in ${name}`
	});
	return clauseChanges(clause, vocabulary).map(([changed, change]) => inClause(changed, change));
}
function clauseChanges(clause, vocabulary) {
	const { conditions, group } = clause;
	const changes = listChanges(conditions, vocabulary, group !== void 0).map(([changed, change]) => [{
		...clause,
		conditions: changed
	}, change]);
	if (group === void 0) return changes;
	const inside = listChanges(group.conditions, vocabulary, false);
	changes.push(...inside.map(([changed, change]) => [{
		...clause,
		group: {
			...group,
			conditions: changed
		}
	}, change]));
	if (conditions.length > 0) changes.push([{ conditions }, `without ${group.kind}`]);
	if (group.conditions.length > 1) changes.push([{
		conditions,
		group: {
			...group,
			kind: otherKind(group)
		}
	}, `with ${otherKind(group)} for ${group.kind}`]);
	return changes;
}
function otherKind({ kind }) {
	return kind === "any" ? "all" : "any";
}
function listChanges(conditions, vocabulary, mayEmpty) {
	return conditions.flatMap((condition, index) => {
		const fact = vocabulary.facts.get(condition.fact);
		const replaced = (fact === void 0 ? [] : conditionMutants(condition, fact)).map(([other, change]) => [conditions.with(index, other), change]);
		if (conditions.length === 1 && !mayEmpty) return replaced;
		return [...replaced, [conditions.toSpliced(index, 1), `without ${condition.fact}`]];
	});
}
// src/proving/survivors.ts
async function survivors(rule, fixtures, checker, vocabulary) {
	const messages = fixtures.some(({ fixture }) => fixture.expectations.some(({ message }) => message !== void 0));
	const alive = [];
	for (const mutant of mutants(rule, vocabulary, { messages })) if (!await isNoticed(mutant, fixtures, checker)) alive.push(mutant);
	return alive;
}
async function isNoticed({ rule }, fixtures, checker) {
	for (const fixture of fixtures) if ((await prove(rule, [fixture], checker)).some(({ failures }) => failures.length > 0)) return true;
	return false;
}
// src/proving/proof.ts
async function proveRule(rule, fixtures, checker, vocabulary) {
	const own = fixtures.filter((fixture) => fixture.rule === rule.id);
	const prepared = await prepareFixtures(own, checker);
	const results = await prove(rule, prepared, checker);
	const missing = ["good", "bad"].filter((verdict) => !own.some((fixture) => fixture.verdict === verdict));
	return {
		rule,
		missing,
		results,
		survivors: missing.length === 0 && results.every(({ failures }) => failures.length === 0) ? await survivors(rule, prepared, checker, vocabulary) : []
	};
}
function orphans(fixtures, rules) {
	const ids = new Set(rules.map(({ id }) => id));
	return fixtures.filter(({ rule }) => !ids.has(rule)).map(({ path, rule }) => ({
		path,
		line: 1,
		column: 1,
		message: `There is no rule "${rule}"`
	}));
}
// src/proving/expect-file.ts
const KEYS = new Set([
	"path",
	"line",
	"pointer",
	"rule",
	"message",
	"outcome"
]);
function readExpectFile(source) {
	const document = parseYaml(source);
	const mistakes = [];
	const complain = (pointer, message) => {
		const { startLine: line, startColumn: column } = document.locate(pointer);
		mistakes.push({
			path: source.path,
			line,
			column,
			message
		});
	};
	for (const { message } of document.problems) complain("", message);
	const items = isSequence(document.data) ? document.data : [];
	if (items.length === 0) complain("", "The file lists no expectations");
	return {
		written: items.map((item, index) => readItem$1(item, (message) => complain(child("", index), message))).filter((each) => each !== void 0),
		mistakes
	};
}
function readItem$1(item, complain) {
	if (!isMapping(item)) return void complain("An expectation has a path, a rule, and a line or a pointer");
	const unknown = [...item.keys()].find((key) => !KEYS.has(key));
	if (unknown !== void 0) return void complain(`An expectation has no "${unknown}"`);
	const path = textIn(item, "path");
	const rule = textIn(item, "rule");
	const line = item.get("line");
	if (path === void 0 || rule === void 0) return void complain("An expectation has a path and a rule");
	return {
		path,
		rule,
		line: typeof line === "number" ? line : void 0,
		pointer: textIn(item, "pointer"),
		message: textIn(item, "message"),
		outcome: item.get("outcome") === "unknown" ? "unknown" : "fail"
	};
}
function textIn(item, key) {
	const text = item.get(key);
	return typeof text === "string" ? text : void 0;
}
// src/proving/fixture-name.ts
const FOLDER = /^(good|bad)(-[a-z0-9-]+)?$/;
const FILE = /^((good|bad)(?:-[a-z0-9-]+)?)(\.fixed)?\.([a-z]+)\.([a-z0-9]+)$/;
function readFixtureName(path) {
	const parts = path.split("/");
	const at = parts.findIndex((part, index) => index > 0 && (FOLDER.test(part) || FILE.test(part)));
	const part = parts[at] ?? "";
	const common = {
		rule: parts.slice(0, at).join("/"),
		path: parts.slice(0, at + 1).join("/").replace(".fixed.", ".")
	};
	if (at < 0) return void 0;
	if (FOLDER.test(part)) {
		if (at === parts.length - 1) return void 0;
		const inside = parts.slice(at + 1).join("/");
		return {
			...common,
			verdict: verdictOf(part),
			name: part,
			single: void 0,
			inside
		};
	}
	const [, name = "", verdict = "", fixed, kind = "", ending = ""] = FILE.exec(part) ?? [];
	if (at < parts.length - 1) return void 0;
	const single = {
		kind,
		ending,
		fixed: fixed !== void 0
	};
	return {
		...common,
		verdict: verdictOf(verdict),
		name,
		single,
		inside: ""
	};
}
function verdictOf(name) {
	return name.startsWith("good") ? "good" : "bad";
}
// src/proving/markers.ts
const HASH = /#[ \t]*expect(-unknown)?:[ \t]*(.*)/;
const ANGLE = /<!--[ \t]*expect(-unknown)?:[ \t]*(.*?)[ \t]*-->/;
const ANGLED_ENDINGS = new Set([
	"md",
	"markdown",
	"html"
]);
const WITHOUT_COMMENTS = new Set([
	"json",
	"jsonl",
	"txt"
]);
const NEXT = /,[ \t]*(?=[a-z][a-z0-9-]*\/[a-z])/;
function readMarkers(path, text) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (WITHOUT_COMMENTS.has(ending) || !text.includes("expect")) return {
		text,
		expectations: []
	};
	const marker = ANGLED_ENDINGS.has(ending) ? ANGLE : HASH;
	const expectations = [];
	return {
		text: text.split("\n").map((line, index) => {
			const match = marker.exec(line);
			if (match === null) return line;
			const outcome = match[1] === void 0 ? "fail" : "unknown";
			for (const item of (match[2] ?? "").split(NEXT)) expectations.push({
				...readItem(item),
				outcome,
				line: index + 1
			});
			return blank(line, match);
		}).join("\n"),
		expectations
	};
}
function readItem(item) {
	const [rule = "", ...words] = item.trim().split(/[ \t]+/);
	return {
		rule,
		message: words.length === 0 ? void 0 : words.join(" ")
	};
}
function blank(line, { index, 0: marker }) {
	const kept = marker.endsWith("\r") ? 1 : 0;
	return line.slice(0, index) + " ".repeat(marker.length - kept) + line.slice(index + marker.length - kept);
}
// src/proving/mounts.ts
const MOUNTS = new Map([
	["workflow", (name, ending) => `.github/workflows/${name}.${ending}`],
	["action", (_name, ending) => `action.${ending}`],
	["lock", () => ".github/workflows/actions.lock"],
	["dependabot", (_name, ending) => `.github/dependabot.${ending}`],
	["precommit", () => ".pre-commit-config.yaml"],
	["codeowners", () => ".github/CODEOWNERS"],
	["dockerfile", () => "Dockerfile"],
	["configuration", (_name, ending) => `runproof.${ending}`],
	["waivers", () => ".github/security-waivers.yml"],
	["markdown", (name, ending) => `docs/${name}.${ending}`],
	["runbook", (name, ending) => `docs/runbooks/${name}.${ending}`],
	["incident", (name, ending) => `docs/incidents/${name}.${ending}`],
	["python", (name, ending) => `${name}.${ending}`],
	["named", (name, ending) => `named/${name}.${ending}`],
	["model", (name, ending) => `models/${name}.${ending}`],
	["json", (name, ending) => `${name}.${ending}`]
]);
// src/proving/read-fixtures.ts
const EXPECT = "expect.yml";
function readFixtures(files) {
	const gathered = new Map();
	const mistakes = [];
	const paths = [...files.keys()].sort();
	for (const path of paths.filter((each) => !isExpectFile(each))) {
		const name = readFixtureName(path);
		const complaint = name === void 0 ? unnamed() : gather(name, path, files.get(path) ?? "", gathered);
		if (complaint !== void 0) mistakes.push({
			path,
			line: 1,
			column: 1,
			...complaint
		});
	}
	for (const path of paths.filter(isExpectFile)) mistakes.push(...applyExpectFile(path, files.get(path) ?? "", gathered));
	const fixtures = [...gathered.values()].map(finish);
	return {
		fixtures,
		mistakes: [...mistakes, ...fixtures.flatMap(checkExpectations)]
	};
}
function unnamed() {
	return { message: "A fixture is named good or bad, a reason, its kind and an ending, as bad-tag.workflow.yml" };
}
function gather(name, path, content, all) {
	const mount = name.single === void 0 ? name.inside : mountOf(name);
	if (mount === void 0) return unknownKind(name);
	const fixture = all.get(name.path) ?? {
		name,
		files: new Map(),
		origin: new Map(),
		expectations: [],
		fixed: void 0
	};
	all.set(name.path, fixture);
	const text = typeof content === "string" ? content : textOf(content);
	if (name.single?.fixed === true) fixture.fixed = text ?? "";
	else mountFile(fixture, mount, path, text ?? content);
}
function mountFile(fixture, mount, path, content) {
	fixture.origin.set(mount, path);
	if (typeof content !== "string") return void fixture.files.set(mount, content);
	const { text, expectations } = readMarkers(mount, content);
	fixture.files.set(mount, text);
	fixture.expectations.push(...expectations.map((each) => ({
		...each,
		path: mount
	})));
}
function mountOf({ name, single }) {
	return single && MOUNTS.get(single.kind)?.(name, single.ending);
}
function unknownKind({ single }) {
	const kinds = [...MOUNTS.keys()];
	const suggestion = didYouMean(single?.kind ?? "", kinds) ?? `the kinds are ${kinds.join(", ")}`;
	return {
		message: `There is no kind of fixture "${single?.kind}"`,
		suggestion
	};
}
function textOf(bytes) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	return text.includes("\ufffd") || text.includes("\0") ? void 0 : text;
}
function isExpectFile(path) {
	return path.endsWith(`/${EXPECT}`);
}
function applyExpectFile(path, content, all) {
	const { written, mistakes } = readExpectFile({
		path,
		text: typeof content === "string" ? content : textOf(content) ?? ""
	});
	const folder = path.slice(0, -11);
	for (const each of written) {
		const inside = all.get(folder);
		const fixture = inside ?? all.get(`${folder}/${each.path}`);
		const mount = inside === void 0 ? [...fixture?.files.keys() ?? []][0] : each.path;
		if (fixture === void 0 || mount === void 0 || !fixture.files.has(mount)) mistakes.push({
			path,
			line: 1,
			column: 1,
			message: `There is no file "${each.path}" here`
		});
		else fixture.expectations.push(located(each, mount, fixture.files.get(mount) ?? ""));
	}
	return mistakes;
}
function located({ rule, outcome, message, line, pointer }, path, content) {
	if (pointer === void 0 || typeof content !== "string") return {
		rule,
		outcome,
		message,
		line,
		path
	};
	const { startLine } = parseYaml({
		path,
		text: content
	}).locate(pointer);
	return {
		rule,
		outcome,
		message,
		line: startLine,
		path
	};
}
function finish({ name, files, origin, expectations, fixed }) {
	return {
		path: name.path,
		rule: name.rule,
		verdict: name.verdict,
		files,
		origin,
		expectations,
		fixed
	};
}
function checkExpectations({ path, rule, verdict, expectations, origin }) {
	const foreign = expectations.filter((each) => each.rule !== rule).map((each) => ({
		path: origin.get(each.path) ?? path,
		line: each.line ?? 1,
		column: 1,
		message: `The mark names "${each.rule}", and only "${rule}" is asked here`
	}));
	const fails = expectations.some(({ outcome }) => outcome === "fail");
	const unmarked = verdict === "bad" ? expectations.length === 0 && "A bad fixture marks what must be found" : fails && "A good fixture has nothing to find";
	return unmarked ? [...foreign, {
		path,
		line: 1,
		column: 1,
		message: unmarked
	}] : foreign;
}
// src/sources/read-files.ts
function readFiles(root, folder) {
	const base = realpathSync.native(root);
	const found = walk(base, (path) => path.startsWith(`${folder}/`), folder).filter(({ link }) => !link);
	const files = new Map();
	for (const { path } of found) {
		const inside = locateInside(base, path);
		if ("problem" in inside || inside.kind !== "file" || inside.size > 2097152) continue;
		files.set(path.slice(folder.length + 1), readFileSync(inside.absolute));
	}
	return files;
}
// src/commands/test/prove-folder.ts
const RULES = "rules";
const FIXTURES = "fixtures";
async function proveFolder(folder, cwd, only) {
	const root = resolve(cwd, folder);
	const tree = treeAt(root);
	if (tree?.has(RULES) !== true) return { sentence: `There is no folder "${RULES}" in "${folder}"` };
	const loaded = tree.list((path) => path.startsWith(`${RULES}/`) && isYaml(path)).map((path) => loadRule(tree.read(path).source, vocabulary));
	const rules = loaded.flatMap(({ rule }) => rule ?? []);
	const wanted = only.length === 0 ? rules : rules.filter(({ id }) => only.includes(id));
	if (only.length > 0 && wanted.length === 0) return { sentence: `There is no rule ${only.join(", ")} in "${folder}"` };
	const broken = loaded.flatMap(({ errors }) => errors);
	return {
		broken,
		...await proveRules(wanted, rules, root, only.length === 0 && broken.length === 0)
	};
}
async function proveRules(wanted, rules, root, complete) {
	const { fixtures, mistakes } = readFixtures(readFiles(root, FIXTURES));
	const proofs = [];
	for (const rule of wanted) proofs.push(await proveRule(rule, fixtures, checker, vocabulary));
	return {
		proofs,
		mistakes: (complete ? [...mistakes, ...orphans(fixtures, rules)] : []).map((mistake) => ({
			...mistake,
			path: `${FIXTURES}/${mistake.path}`
		}))
	};
}
function treeAt(root) {
	try {
		return directoryTree(root);
	} catch {
		return;
	}
}
export { proveFolder };
