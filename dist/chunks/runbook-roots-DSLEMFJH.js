import { $t as scalarText, Qt as mapping, lt as parseScript, pt as CONTROL_IDS, ut as pointedAt } from "./core-Wr84-Soz.js";
import { t as loadPolicy } from "./policy-C8Z3f8X_.js";
import { r as parseMarkdown } from "./duration-BW_GMdzb.js";
// src/subjects/runbook/text.ts
function codeIn(section) {
	return [...section.blocks.flatMap(codeOf), ...section.sections.flatMap(codeIn)];
}
function codeOf(block) {
	switch (block.kind) {
		case "code": return [block];
		case "list": return block.items.flatMap((item) => item.blocks.flatMap(codeOf));
		case "quote": return block.blocks.flatMap(codeOf);
		default: return [];
	}
}
const SHELLS = new Set([
	"bash",
	"sh",
	"shell",
	"zsh",
	"console"
]);
function shellBlocks(document) {
	return codeIn(document.root).filter(({ language }) => SHELLS.has((language ?? "").toLowerCase()));
}
function proseOnly(document) {
	const { text } = document.source;
	const pieces = [];
	let end = 0;
	for (const { region } of codeIn(document.root).toSorted((a, b) => a.region.startOffset - b.region.startOffset)) {
		if (region.startOffset < end) continue;
		pieces.push(text.slice(end, region.startOffset), blank(text.slice(region.startOffset, region.endOffset)));
		end = region.endOffset;
	}
	return pieces.join("") + text.slice(end);
}
function blank(text) {
	return text.replace(/[^\r\n]/g, " ");
}
function lineOf(code, index, document) {
	const line = code.region.startLine + 1 + index;
	return document.lines.region(document.lines.startOf(line), document.lines.endOf(line));
}
function withoutPlaceholders(code) {
	return code.replace(/<[A-Za-z][\w .:/-]{0,40}>/g, (found) => "X".repeat(found.length)).replace(/^\s*\$ /gm, "  ");
}
// src/subjects/runbook/commands.ts
function commandFlaws(document, repository) {
	return shellBlocks(document).flatMap((code) => {
		const text = withoutPlaceholders(code.text);
		const { commands, errors } = parseScript(text, "posix");
		const [error] = errors;
		return [...error === void 0 ? [] : [{
			kind: "unparsed-block",
			says: `has a block of code that does not parse: ${error.message}`,
			region: at(error.offset)
		}], ...commands.flatMap((command) => flawsOf(command, at(command.start)))];
		function at(offset) {
			return lineOf(code, text.slice(0, offset).split("\n").length - 1, document);
		}
		function flawsOf(command, region) {
			return [
				...workflowRun(command, repository),
				...download(command, repository),
				...foreign(command, repository),
				...lostScript(command, document, repository),
				...danger(command, code, document, region.startLine),
				...comment(command, text)
			].map((each) => ({
				...each,
				region
			}));
		}
	});
}
function words$1({ arguments: list }) {
	return list.map(({ value, text }) => value ?? text);
}
function valuesOf(list, names) {
	return list.flatMap((word, index) => {
		const joined = names.find((name) => word.startsWith(`${name}=`));
		if (joined !== void 0) return [word.slice(joined.length + 1)];
		return names.includes(word) ? [list[index + 1] ?? ""] : [];
	});
}
function workflowRun(command, repository) {
	const list = words$1(command);
	if (command.program !== "gh" || list[0] !== "workflow" || list[1] !== "run") return [];
	const name = list[2] ?? "";
	if (!/\.ya?ml$/.test(name)) return [];
	const workflow = repository.workflow(`.github/workflows/${name}`);
	if (workflow === void 0) return [{
		kind: "lost-input",
		says: `starts the workflow \`${name}\`, which does not exist`
	}];
	const inputs = dispatchInputs(workflow);
	return valuesOf(list, [
		"-f",
		"-F",
		"--field",
		"--raw-field"
	]).map((each) => each.split("=")[0] ?? "").filter((input) => input !== "" && !inputs.has(input)).map((input) => ({
		kind: "lost-input",
		says: `gives \`${name}\` the input \`${input}\`, which it does not declare`
	}));
}
function dispatchInputs({ triggers }) {
	return mapping(triggers.find(({ event }) => event === "workflow_dispatch")?.settings.get("inputs"));
}
function download(command, repository) {
	const list = words$1(command);
	if (command.program !== "gh" || list[0] !== "run" || list[1] !== "download") return [];
	const names = valuesOf(list, ["-n", "--name"]);
	const uploaded = repository.workflowPaths().flatMap((path) => uploads(repository.workflow(path)));
	return names.filter((name) => name !== "" && !uploaded.some((each) => begins(each) === begins(name))).map((name) => ({
		kind: "lost-artifact",
		says: `downloads the artifact \`${name}\`, which no workflow uploads`
	}));
}
function uploads(workflow) {
	return (workflow?.jobs ?? []).flatMap((job) => job.steps).flatMap(({ reference, with: inputs }) => reference?.slug === "actions/upload-artifact" ? [scalarText(inputs.get("name")) ?? "artifact"] : []);
}
function begins(name) {
	return (name.split(/\$|<|X{3,}/, 1)[0] ?? "").replace(/-$/, "");
}
function foreign(command, { slug }) {
	if (slug === void 0 || command.program !== "gh") return [];
	const list = words$1(command);
	return [...valuesOf(list, ["--repo", "-R"]), ...list[0] === "api" ? list.flatMap((word) => /^\/?repos\/([\w.-]+\/[\w.-]+)/.exec(word)?.[1] ?? []) : []].filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name) && name.toLowerCase() !== slug.toLowerCase() && !/^(?:OWNER|owner|ORG|X+)\//.test(name)).map((name) => ({
		kind: "foreign-repository",
		says: `speaks to ${name}, and this repository is ${slug}`
	}));
}
const INTERPRETERS = new Set([
	"bash",
	"sh",
	"source",
	".",
	"python",
	"python3",
	"node"
]);
function lostScript({ program, name, arguments: list }, { source }, repository) {
	const first = list[0]?.value;
	const path = (name?.value?.startsWith("./") ? name.value : void 0) ?? (INTERPRETERS.has(program ?? "") && first !== void 0 && !first.startsWith("-") ? first : void 0);
	if (path === void 0 || !/\.[a-z]{2,4}$/.test(path) || path.startsWith("/") || path.startsWith("~")) return [];
	const short = path.replace(/^\.\//, "");
	if (/\.(?:md|txt|rst)$/.test(short)) return [{
		kind: "lost-script",
		says: `runs \`${path}\`, which is no script`
	}];
	const beside = `${source.path.split("/").slice(0, -1).join("/")}/${short}`;
	if (!short.includes("/") || repository.has(short) || repository.has(beside)) return [];
	return [{
		kind: "lost-script",
		says: `runs \`${path}\`, which does not exist`
	}];
}
const MARKED = /warning|caution|danger|destructive|approv|require|irreversible|careful|cannot be undone|\u26a0|\ud83d\udea8|\[!(?:WARNING|CAUTION|IMPORTANT)\]/i;
const NEAR = 3;
function danger(command, { region: block }, document, line) {
	const what = destructive(command);
	if (what === void 0) return [];
	const { source, lines } = document;
	const first = Math.max(1, Math.min(line - NEAR, block.startLine - 1 - NEAR));
	const near = source.text.slice(lines.startOf(first), lines.endOf(line + NEAR));
	return MARKED.test(near) ? [] : [{
		kind: "unmarked-danger",
		says: `gives \`${what}\` without a warning or an approval`
	}];
}
function destructive(command) {
	const list = words$1(command);
	const [verb = "", second = ""] = list;
	const has = (...flags) => list.some((word) => flags.includes(word) || flags.some((flag) => word.startsWith(`${flag}=`)));
	switch (command.program) {
		case "git":
			if (verb === "push" && (has("--force", "-f", "--force-with-lease", "--delete", "--mirror") || list.some((word) => /^\+\S/.test(word)))) return has("--delete") ? "git push --delete" : "git push --force";
			if (verb === "filter-repo" || verb === "filter-branch") return `git ${verb}`;
			return verb === "reset" && has("--hard") ? "git reset --hard" : void 0;
		case "gh": return second === "delete" ? `gh ${verb} delete` : void 0;
		case "kubectl": return verb === "delete" ? "kubectl delete" : void 0;
		case "rm": return list.some((word) => /^-\w*r/.test(word)) && list.some((word) => /^[/~$*]/.test(word)) ? "rm -r" : void 0;
		default: return;
	}
}
function comment(command, text) {
	const list = words$1(command);
	if (command.program !== "git" || list[0] !== "push") return [];
	const above = text.slice(0, command.start).trimEnd().split("\n").at(-1)?.trim() ?? "";
	if (!above.startsWith("#")) return [];
	const forced = /\bforce[- ]?push/i.test(above);
	const pushesByForce = list.some((word) => /^(?:--force|-f$|\+\S)/.test(word));
	if (!forced || pushesByForce) return [];
	return [{
		kind: "wrong-comment",
		says: `says "${above.replace(/^#+\s*/, "")}" above a push without force`
	}];
}
// src/subjects/runbook/dates.ts
function headAndFoot(document) {
	const labels = labelsIn(document.root);
	const front = mapping(document.data);
	const region = document.root.sections[0]?.heading?.region ?? document.lines.region(0, 0);
	const has = (pattern) => labels.some(({ name }) => pattern.test(name.text)) || [...front.keys()].some((key) => pattern.test(key));
	const meta = has(/^when to use/i) && has(/^prerequisites/i);
	const head = [
		...has(/^(?:purpose|scope|description|title)/i) ? [] : ["purpose"],
		...meta || has(/^audience/i) || has(/^owner/i) ? [] : ["audience"],
		...meta || has(DATE) ? [] : ["date of its last update"]
	];
	const foot = [...meta || has(/^(?:maintainer|owner|author)/i) ? [] : ["maintainer"], ...meta || has(/^review/i) ? [] : ["review frequency"]];
	return [
		...head.map((part) => ({
			kind: "missing-head",
			says: `has no ${part}`,
			region
		})),
		...foot.map((part) => ({
			kind: "missing-foot",
			says: `names no ${part}`,
			region
		})),
		...twoDates(labels, document)
	];
}
const DATE = /^(?:last[ _-]?(?:updated|reviewed|verified)|updated|reviewed|date)/i;
function twoDates(labels, document) {
	const written = labels.filter(({ name }) => /^last[ _-]?updated/i.test(name.text)).map(({ value }) => value);
	const front = [
		"updated_date",
		"last_updated",
		"updated",
		"last-updated"
	].map((key) => scalarText(mapping(document.data).get(key)));
	const [first, ...others] = written;
	const other = [...others.map(({ text }) => text), ...front].find((text) => text !== void 0 && dayIn(text) !== dayIn(first?.text ?? ""));
	if (first === void 0 || other === void 0 || dayIn(other) === void 0 || dayIn(first.text) === void 0) return [];
	return [{
		kind: "two-dates",
		says: `was last updated on ${dayIn(first.text)}, and on ${dayIn(other)}`,
		region: first.region
	}];
}
function dayIn(text) {
	return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
}
function labelsIn({ blocks, sections }) {
	return [...blocks.flatMap(labelsOf), ...sections.flatMap(labelsIn)];
}
function labelsOf(block) {
	return block.kind === "paragraph" ? block.labels : [];
}
// src/subjects/runbook/links.ts
const LINK = /\[[^\]\n]{0,300}\]\(<?([^)\s>]{1,300})>?(?: "[^"\n]{0,200}")?\)/g;
const SEE = /\bsee (?:the )?["\u201c]([^"\u201d\n]{3,80})["\u201d]/gi;
const FILE = /`((?:[\w.-]{1,60}\/){1,8}[\w.-]{1,80}\.(?:md|txt|rst))`/g;
function lostLinks(document, repository) {
	const text = proseOnly(document);
	const headings = headingsIn(document.root);
	const at = (index, length) => document.lines.region(index, index + length);
	const links = [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: target = "", index }) => {
		const flaw = linkFlaw(target, document.source.path, headings, repository);
		return flaw === void 0 ? [] : [{
			...flaw,
			region: at(index, whole.length)
		}];
	});
	const seen = [...text.matchAll(SEE)].flatMap(({ 0: whole, 1: target = "", index }) => {
		if (headings.some((heading) => plain(heading).includes(plain(target)))) return [];
		return [{
			kind: "lost-section",
			says: `refers to "${target}", which it does not have`,
			region: at(index, whole.length)
		}];
	});
	const files = [...text.matchAll(FILE)].flatMap(({ 0: whole, 1: path = "", index }) => {
		if (repository.has(path) || repository.has(resolved(path, document.source.path) ?? path)) return [];
		return [{
			kind: "lost-policy",
			says: `refers to \`${path}\`, which does not exist`,
			region: at(index, whole.length)
		}];
	});
	return [
		...links,
		...seen,
		...files
	];
}
function linkFlaw(target, from, headings, repository) {
	if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//")) return void 0;
	const [path = "", anchor = ""] = target.split("#");
	if (path === "") return headings.some((heading) => slug(heading) === anchor.toLowerCase()) || anchor === "" ? void 0 : {
		kind: "lost-section",
		says: `refers to "#${anchor}", which it does not have`
	};
	const place = resolved(decoded(path), from);
	if (place !== void 0 && repository.has(place)) return void 0;
	return {
		kind: "lost-link",
		says: `links to \`${path}\`, which does not exist`
	};
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function resolved(path, from) {
	const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	return parts.join("/");
}
function headingsIn({ heading, sections }) {
	return [...heading === void 0 ? [] : [heading.text], ...sections.flatMap(headingsIn)];
}
function slug(heading) {
	return heading.toLowerCase().trim().replace(/[^\p{L}\p{N}\p{M} _-]/gu, "").replace(/ /g, "-");
}
function plain(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/model/double-encoding.ts
const PAGES = new Map([["Mac Roman", "\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\xA0\u00c0\u00c3\u00d5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4\uf8ff\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7"], ["Windows-1252", "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178" + Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join("")]]);
const LEADS = new Map([["Mac Roman", "\u221a\u00ac"], ["Windows-1252", "\u00c3\u00c2"]]);
function doubleEncoded(text) {
	for (const { 0: run, index } of text.matchAll(/\P{ASCII}{2,}/gu)) for (let at = 0; at < run.length; at++) for (const [encoding, page] of PAGES) {
		const bytes = sequence(run.slice(at, at + 4), page, LEADS.get(encoding) ?? "");
		if (bytes !== void 0) return {
			encoding,
			offset: index + at,
			length: bytes.length,
			meant: new TextDecoder().decode(bytes)
		};
	}
}
function sequence(letters, page, leads) {
	const [lead = 0, ...rest] = [...letters].map((letter) => page.indexOf(letter) + 128);
	const length = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
	if (lead < 194 || lead > 244 || rest.length < length - 1) return void 0;
	if (length === 2 && !leads.includes(letters.charAt(0))) return void 0;
	const tail = rest.slice(0, length - 1);
	return tail.every((byte) => byte >= 128 && byte < 192) ? Uint8Array.from([lead, ...tail]) : void 0;
}
// src/subjects/runbook/own-flaws.ts
function ownFlaws(policy, document) {
	const top = policyTop(document);
	return [
		...tables(policy),
		...policy.failures.flatMap(scenario),
		...emergencies(policy, document),
		...procedure(policy, top),
		...words(document, policy, top),
		...encoding(document)
	];
}
function policyTop({ root, lines }) {
	return root.sections[0]?.heading?.region ?? lines.region(0, 0);
}
function tables({ triage, escalation }) {
	return [
		...triage.flatMap((row) => vague("vague-triage", "response time", row, row.respondWithin)),
		...escalation.flatMap((row) => vague("vague-escalation", "escalation time", row, row.escalateWithin)),
		...triage.flatMap((row) => contradicted(row, escalation))
	];
}
function vague(kind, name, { region, workflow }, time) {
	if (time === void 0) return [{
		kind,
		says: `gives no ${name} for "${workflow}"`,
		region
	}];
	if (time.minutes !== void 0 || /business|working/i.test(time.text)) return [];
	return [{
		kind,
		says: `gives the ${name} "${time.text}", which is none`,
		region
	}];
}
function contradicted(row, escalation) {
	const same = escalation.filter(({ severity }) => severity !== void 0 && severity === row.severity);
	const [other] = same;
	if (other === void 0 || same.length > 1 || row.escalateTo === "" || other.escalateTo === "") return [];
	if (row.escalateTo.toLowerCase() === other.escalateTo.toLowerCase()) return [];
	return [{
		kind: "contradicted-escalation",
		says: `escalates "${row.workflow}" to ${row.escalateTo} in one table, and to ${other.escalateTo} in the other`,
		region: row.region
	}];
}
const PARTS = {
	symptoms: "symptoms",
	rootCause: "root cause",
	resolution: "resolution",
	fix: "fix",
	prevention: "prevention"
};
function scenario(failure) {
	const { title, region, symptoms, patterns } = failure;
	const missing = [
		"symptoms",
		"rootCause",
		"resolution",
		"fix",
		"prevention"
	].filter((part) => failure[part] === void 0);
	const told = symptoms !== void 0 && patterns.length === 0 && !/^\s*(?:`{3}|~{3})/m.test(symptoms.text);
	return [...missing.map((part) => ({
		kind: "incomplete-scenario",
		says: `has the scenario "${title}" without its ${PARTS[part]}`,
		region
	})), ...told ? [{
		kind: "told-symptoms",
		says: `tells the symptoms of "${title}" in words, which no log can be compared with`,
		region
	}] : []];
}
function emergencies({ chapters, emergencies: all }, document) {
	return [...chapters.filter((chapter) => chapter.workflow !== void 0 && !all.some((each) => each.chapter === chapter)).map(({ title, region }) => ({
		kind: "incomplete-emergency",
		says: `has no emergency procedure for "${title}"`,
		region
	})), ...all.flatMap((each) => emergency(each, document.written(each.region).split("\n", 1)[0] ?? ""))];
}
function emergency({ title, impact, immediate, afterwards, region }, heading) {
	const missing = [...impact === "" ? ["impact"] : [], ...afterwards.length === 0 ? ["post-incident items"] : []];
	const limited = [...immediate, ...immediate.flatMap(({ parts }) => parts)].some(({ within }) => within !== void 0);
	const critical = /critical/i.test(heading);
	return [...missing.map((part) => ({
		kind: "incomplete-emergency",
		says: `has the emergency "${title}" without its ${part}`,
		region
	})), ...critical && !limited ? [{
		kind: "unlimited-emergency",
		says: `gives no time for "${title}"`,
		region
	}] : []];
}
function procedure({ contract, stages, completionCriteria }, top) {
	const rows = [
		"inputs",
		"outputs",
		"policy",
		"stopConditions"
	].filter((row) => contract !== void 0 && contract[row] === void 0);
	const numbers = stages.map(({ number }) => number);
	const jump = stages.find(({ number }, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
	const contain = stages.findIndex(({ title }) => /contain/i.test(title));
	const fix = stages.findIndex(({ title }) => /\b(?:fix|patch|deploy)/i.test(title));
	const early = fix >= 0 && contain > fix ? stages[fix] : void 0;
	return [
		...rows.map((row) => ({
			kind: "incomplete-contract",
			says: `states no ${row === "stopConditions" ? "stop conditions" : row}`,
			region: contract?.region ?? top
		})),
		...jump === void 0 ? [] : [{
			kind: "wrong-steps",
			says: `goes on with step ${jump.number} out of order`,
			region: jump.region
		}],
		...early === void 0 ? [] : [{
			kind: "wrong-steps",
			says: `has "${early.title}" before containment`,
			region: early.region
		}],
		...stages.length > 2 && completionCriteria.length === 0 ? [{
			kind: "missing-criteria",
			says: "has no completion criteria",
			region: top
		}] : []
	];
}
function words({ source: { text } }, { triage, chapters, stages }, region) {
	if (triage.length === 0 && chapters.length === 0 && stages.length === 0) return [];
	const contact = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?<![\w/])@[A-Za-z][\w-]{2,38}\b|#[a-z][\w-]{3,40}\b|\b(?:contact|team|on-call)\b/i.test(text);
	const feedback = /\b(?:feedback|improve|suggest|open (?:an )?issue|pull request)/i.test(text);
	return [...contact ? [] : [{
		kind: "missing-contact",
		says: "names no contact",
		region
	}], ...feedback ? [] : [{
		kind: "missing-feedback",
		says: "does not say how to improve it",
		region
	}]];
}
function encoding({ source, lines }) {
	const damage = doubleEncoded(source.text);
	if (damage === void 0) return [];
	const region = lines.region(damage.offset, damage.offset + damage.length);
	return [{
		kind: "double-encoded",
		says: `was UTF-8, read as ${damage.encoding} and saved again: this was meant to be ${damage.meant}`,
		region
	}];
}
// src/subjects/runbook/workflow-claims.ts
const LINE = /\bline (\d{1,5})\b/gi;
const STEP = /"([^"\n]{3,60})" step\b|\bstep "([^"\n]{3,60})"/g;
const TIMEOUT = /timeout \(default: (\d{1,4}) min(?:ute)?s?\)/gi;
const SET = /`([a-z-]{3,40}: [\w-]{1,20})`[^.\n`]{0,80}\(already set\)/gi;
function workflowClaims(policy, document, repository) {
	const text = proseOnly(document);
	return policy.chapters.flatMap((chapter) => {
		const file = chapter.workflow === void 0 ? void 0 : fileOf(chapter.workflow, repository);
		if (chapter.workflow === void 0) return [];
		const part = text.slice(chapter.region.startOffset, chapter.region.endOffset);
		const flaw = ({ index, 0: whole }, kind, says) => {
			const start = chapter.region.startOffset + index;
			return {
				kind,
				says,
				region: document.lines.region(start, start + whole.length)
			};
		};
		const lost = existence(chapter, text, document, repository, file);
		if (file === void 0) return lost;
		return [
			...lost,
			...[...part.matchAll(LINE)].flatMap((match) => wrongLine(match, part, file, flaw)),
			...[...part.matchAll(STEP)].flatMap((match) => lostStep(match, file, flaw)),
			...[...part.matchAll(TIMEOUT)].flatMap((match) => wrongTimeout(match, file, flaw)),
			...[...part.matchAll(SET)].flatMap((match) => unset(match, file, flaw))
		];
	});
}
function fileOf(path, repository) {
	const text = repository.text(path);
	if (text !== void 0) return {
		path,
		text
	};
	const name = path.slice(path.lastIndexOf("/") + 1);
	const others = repository.list((each) => each.startsWith(".github/") && each.endsWith(`/${name}`));
	const [other] = others;
	const moved = others.length === 1 && other !== void 0 ? repository.text(other) : void 0;
	return moved === void 0 || other === void 0 ? void 0 : {
		path: other,
		text: moved
	};
}
function existence({ workflow = "", region }, text, { lines }, repository, file) {
	const path = workflow.includes("/") ? workflow : `.github/workflows/${workflow}`;
	if (repository.has(path)) return [];
	const at = text.indexOf(workflow, region.startOffset);
	const place = at < 0 ? region : lines.region(at, at + workflow.length);
	return [{
		kind: "lost-workflow",
		says: `names \`${workflow}\`, which does not exist${file === void 0 ? "" : `; \`${file.path}\` has that name`}`,
		region: place
	}];
}
const DULL = /^(?:check|line|workflow|action|actions|version|update|file|step|this|that|with|from|outdated|latest|the|see|is|in|if|and|for)$/;
function wrongLine(match, part, { path, text }, flaw) {
	const start = part.lastIndexOf("\n", match.index) + 1;
	const words = (part.slice(start, part.indexOf("\n", match.index) < 0 ? void 0 : part.indexOf("\n", match.index)).toLowerCase().match(/[a-z][\w-]{3,30}/g) ?? []).filter((word) => !DULL.test(word));
	const line = text.split("\n")[Number(match[1]) - 1]?.toLowerCase() ?? "";
	const [first] = words;
	if (first === void 0 || words.some((word) => line.includes(word))) return [];
	return [flaw(match, "wrong-line", `says that line ${match[1]} of \`${path}\` is about ${first}, and it does not mention it`)];
}
function lostStep(match, { path, text }, flaw) {
	const name = match[1] ?? match[2] ?? "";
	if ([...text.matchAll(/^\s*(?:- )?name:[ \t]*(.+)$/gm)].map((found) => (found[1] ?? "").replace(/^["']|["']$/g, "").trim()).some((each) => each.toLowerCase() === name.toLowerCase())) return [];
	return [flaw(match, "lost-step", `names the step "${name}", which \`${path}\` does not have`)];
}
function wrongTimeout(match, { path, text }, flaw) {
	const set = [...text.matchAll(/^\s*timeout-minutes:[ \t]*(\S+)/gm)].map((found) => scalarText(found[1] ?? "") ?? "");
	if (set.includes(match[1] ?? "")) return [];
	const says = set.length === 0 ? "sets none" : `sets ${set[0]} minutes`;
	return [flaw(match, "false-claim", `says that the timeout is ${match[1]} minutes; \`${path}\` ${says}`)];
}
function unset(match, { path, text }, flaw) {
	if (text.includes(match[1] ?? "")) return [];
	return [flaw(match, "false-claim", `says that \`${match[1]}\` is set already; \`${path}\` does not set it`)];
}
// src/pipeline/runbook-roots.ts
async function runbookRoots(source, repository) {
	const document = await parseMarkdown(source);
	const { policy } = await loadPolicy(source, {
		rules: new Set(),
		controls: CONTROL_IDS
	});
	if (policy === void 0 || document.problems.length > 0 || !isRunbook(policy)) return {
		document,
		roots: []
	};
	const region = document.root.sections[0]?.heading?.region ?? document.lines.region(0, 0);
	const value = {
		path: source.path,
		policy,
		document,
		at: (place) => ({
			document: pointedAt(document, place),
			pointer: ""
		}),
		flaws: [
			...headAndFoot(document),
			...ownFlaws(policy, document),
			...lostLinks(document, repository.value),
			...workflowClaims(policy, document, repository.value),
			...commandFlaws(document, repository.value)
		]
	};
	return {
		document,
		roots: [{
			kind: "runbook",
			document: pointedAt(document, region),
			pointer: "",
			value,
			parent: repository
		}]
	};
}
function isRunbook({ failures, stages, triage, emergencies, contract }) {
	return failures.length > 0 || stages.length > 2 || triage.length > 1 || emergencies.length > 0 || contract !== void 0;
}
export { runbookRoots };
