import { Gt as escapeTemplate, Jt as WHOLE_FILE, Xt as isMapping, Yt as SUBJECT_KINDS, Zt as isSequence, cn as child, nn as CONFIDENCES, on as didYouMean, qt as readTemplate, rn as SEVERITIES, sn as parseYaml, un as Lines } from "./core-Wr84-Soz.js";
import { t as Mistakes } from "./mistakes-lgn1d7pz.js";
// src/model/rule.ts
const WORDS = [
	"is",
	"isNot",
	"in",
	"notIn",
	"has",
	"lacks",
	"atLeast",
	"atMost"
];
// src/catalog/reading.ts
function askable({ vocabulary, subject }) {
	return subject === void 0 ? vocabulary.facts : vocabulary.askable(subject);
}
// src/catalog/parameters.ts
const NAME = /^[a-z][a-z0-9-]*$/;
function readParameters(data, given, mistakes) {
	const values = readDefaults(data, mistakes);
	for (const [name, value] of given) if (values.has(name)) values.set(name, value);
	else mistakes.in(WHOLE_FILE, `The rule has no parameter "${name}"`, didYouMean(name, values.keys()));
	const used = new Set();
	return {
		values,
		use(name, complain) {
			used.add(name);
			const value = values.get(name);
			if (value === void 0) complain(`The rule has no parameter "${name}"`, didYouMean(name, values.keys()));
			return value;
		},
		reportUnused() {
			for (const name of values.keys()) if (!used.has(name)) mistakes.atKey(child("/params", name), `The parameter "${name}" is not used`);
		}
	};
}
function readDefaults(data, mistakes) {
	const values = new Map();
	if (data === void 0) return values;
	if (!isMapping(data) || data.size === 0) mistakes.atKey("/params", "\"params\" maps names to default values");
	else for (const [name, value] of data) readDefault(name, value, child("/params", name), values, mistakes);
	return values;
}
function readDefault(name, data, pointer, values, mistakes) {
	if (!NAME.test(name)) mistakes.atKey(pointer, `"${name}" is no name of a parameter; one looks like "max-age"`);
	const value = isSequence(data) ? listOf(data) : isScalar(data) ? data : void 0;
	if (value === void 0) mistakes.at(pointer, `The default of "${name}" is neither a value nor a list of values`);
	else values.set(name, value);
}
function listOf(data) {
	return data.length > 0 && data.every(isScalar) ? data : void 0;
}
function isScalar(data) {
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}
// src/catalog/value.ts
function readValues(fact, data, pointer, reading) {
	if (!isSequence(data)) return readValue(fact, data, pointer, reading);
	if (data.length === 0) return refuse(reading, pointer, "The list is empty");
	const values = data.map((each, index) => readValue(fact, each, child(pointer, index), reading));
	if (values.includes(void 0)) return void 0;
	const list = values.filter((value) => value !== void 0).flat();
	const repeated = list.findIndex((value, index) => list.indexOf(value) < index);
	if (repeated >= 0) return refuse(reading, pointer, `${JSON.stringify(list[repeated])} is listed twice`);
	return list;
}
function readValue(fact, data, pointer, reading) {
	if (data === null) return refuse(reading, pointer, `"${fact.name}" has no value to be compared with`);
	if (!isScalar(data)) return refuse(reading, pointer, `"${fact.name}" is compared with values, not with lists of lists`);
	if (typeof data === "string" && data.startsWith("$")) return readParameter(fact, data.slice(1), pointer, reading);
	return checkValue(fact, data, pointer, reading);
}
function readParameter(fact, name, pointer, reading) {
	const value = reading.parameters.use(name, (...complaint) => reading.mistakes.at(pointer, ...complaint));
	if (value === void 0) return void 0;
	return [value].flat().map((each) => checkValue(fact, each, pointer, reading, `$${name}: `)).includes(void 0) ? void 0 : value;
}
function checkValue(fact, value, pointer, reading, from = "") {
	const wrong = misfit$1(fact, value);
	if (wrong === void 0) return value;
	const words = typeof fact.type === "string" ? [] : fact.type;
	return refuse(reading, pointer, from + wrong, didYouMean(String(value), words));
}
function misfit$1({ name, type }, value) {
	const shown = JSON.stringify(value);
	if (typeof type !== "string") return type.some((word) => word === value) ? void 0 : `${shown} is no word of "${name}", which are ${type.join(", ")}`;
	if (type === "text" && typeof value === "number") return `"${name}" is a text; write ${shown} in quotes`;
	if (type === "days" && !(typeof value === "number" && value >= 0)) return `${shown} is no number of days`;
	return typeof value === (type === "text" ? "string" : type === "days" ? "number" : type) ? void 0 : `${shown} is no ${type}, and "${name}" answers with one`;
}
function refuse({ mistakes }, pointer, message, suggestion) {
	mistakes.at(pointer, message, suggestion);
}
// src/catalog/word.ts
const ORDER = ["atLeast", "atMost"];
const EQUALITY = [
	"is",
	"isNot",
	"in",
	"notIn"
];
function wordsFor({ type, list, ordered }) {
	if (list === true) return ["has", "lacks"];
	if (type === "boolean") return ["is", "isNot"];
	if (type === "number" || type === "days" || typeof type !== "string" && ordered === true) return [...EQUALITY, ...ORDER];
	return EQUALITY;
}
function describeFact({ type, list }) {
	const words = typeof type === "string" ? TYPES[type] : ["one of its own words", "its own words"][list === true ? 1 : 0];
	if (typeof type === "string" && list === true) return `a list of ${LISTS[type]}`;
	return list === true ? `a list of ${words}` : `${words}`;
}
const TYPES = {
	text: "a text",
	number: "a number",
	boolean: "true or false",
	days: "a number of days"
};
const LISTS = {
	text: "texts",
	number: "numbers",
	boolean: "true and false",
	days: "numbers of days"
};
// src/catalog/condition.ts
function readCondition(name, data, pointer, reading) {
	const fact = findFact(name, pointer, reading);
	const written = readWord(data, pointer, reading);
	if (fact === void 0 || written === void 0) return void 0;
	if (!wordsFor(fact).includes(written.word)) return misfit(fact, written.word, pointer, reading);
	const values = readValues(fact, written.data, written.pointer, reading);
	const word = wordOf(written, values);
	if (!wordsFor(fact).includes(word)) return misfit(fact, word, pointer, reading);
	const value = shape(word, values, written.pointer, reading);
	return value === void 0 ? void 0 : {
		fact: name,
		word,
		value
	};
}
function findFact(name, pointer, reading) {
	const { mistakes, vocabulary, subject } = reading;
	const known = askable(reading);
	const fact = known.get(name);
	if (fact !== void 0) return fact;
	const other = vocabulary.facts.get(name);
	const suggestion = didYouMean(name, known.keys());
	if (other === void 0) mistakes.atKey(pointer, `There is no fact "${name}"`, suggestion);
	else mistakes.atKey(pointer, `"${name}" is a fact of ${other.of}, which never stands above ${subject}`, suggestion);
}
function readWord(data, pointer, { mistakes }) {
	if (isSequence(data)) return {
		word: "in",
		implied: true,
		data,
		pointer
	};
	if (!isMapping(data)) return {
		word: "is",
		implied: true,
		data,
		pointer
	};
	const [first, second] = [...data];
	if (first === void 0) mistakes.atKey(pointer, "The condition is empty");
	else if (second !== void 0) mistakes.atKey(child(pointer, second[0]), `A condition has one word; "${first[0]}" is already there`);
	else if (isWord(first[0])) return {
		word: first[0],
		implied: false,
		data: first[1],
		pointer: child(pointer, first[0])
	};
	else mistakes.atKey(child(pointer, first[0]), `There is no word "${first[0]}"`, suggestWord(first[0]));
}
function suggestWord(word) {
	return didYouMean(word, WORDS) ?? `the words are ${WORDS.join(", ")}`;
}
function misfit(fact, word, pointer, { mistakes }) {
	const fitting = wordsFor(fact).join(", ");
	mistakes.at(pointer, `"${word}" cannot be asked of "${fact.name}", which is ${describeFact(fact)}`, `use ${fitting}`);
}
function wordOf({ word, implied }, values) {
	return implied && word === "is" && Array.isArray(values) ? "in" : word;
}
function shape(word, values, pointer, { mistakes }) {
	if (values === void 0) return void 0;
	const list = Array.isArray(values);
	if (list && ONE_VALUE.has(word)) mistakes.at(pointer, `"${word}" takes one value, not a list`);
	else if (!list && (word === "in" || word === "notIn")) mistakes.at(pointer, `"${word}" takes a list`);
	else return values;
}
const ONE_VALUE = new Set([
	"is",
	"isNot",
	"atLeast",
	"atMost"
]);
function isWord(key) {
	return WORDS.some((word) => word === key);
}
// src/catalog/clause.ts
function readClause(data, pointer, reading) {
	const entries = readEntries(data, pointer, reading);
	const conditions = [...entries].filter(([key]) => !isGroup(key));
	const group = readGroup(entries, pointer, reading);
	return {
		conditions: readConditions(conditions, pointer, reading),
		...group === void 0 ? {} : { group }
	};
}
function readGroup(entries, pointer, reading) {
	const [kind, second] = [...entries.keys()].filter(isGroup);
	if (second !== void 0) reading.mistakes.atKey(child(pointer, second), `A clause has one group at most; "${kind}" is already there`);
	if (kind === void 0) return void 0;
	const inside = child(pointer, kind);
	const members = [...readEntries(entries.get(kind), inside, reading)];
	for (const [key] of members) if (isGroup(key)) reading.mistakes.atKey(child(inside, key), `Groups do not nest; "${key}" stands inside "${kind}"`);
	return {
		kind,
		conditions: readConditions(members.filter(([key]) => !isGroup(key)), inside, reading)
	};
}
function readConditions(entries, pointer, reading) {
	return entries.map(([fact, data]) => readCondition(fact, data, child(pointer, fact), reading)).filter((condition) => condition !== void 0);
}
function readEntries(data, pointer, { mistakes }) {
	const name = pointer.slice(pointer.lastIndexOf("/") + 1);
	if (isMapping(data) && data.size > 0) return data;
	if (isMapping(data) || data === null) mistakes.atKey(pointer, `"${name}" is empty`);
	else if (data !== void 0) mistakes.atKey(pointer, `"${name}" maps facts to what they must answer`);
	return new Map();
}
function isGroup(key) {
	return key === "any" || key === "all";
}
// src/catalog/rule-keys.ts
const RULE_KEYS = [
	"id",
	"title",
	"subject",
	"severity",
	"confidence",
	"equivalents",
	"standards",
	"params",
	"when",
	"require",
	"forbid",
	"message",
	"why",
	"fix"
];
const NEEDED_KEYS = [
	"id",
	"title",
	"subject",
	"severity",
	"confidence",
	"message",
	"why",
	"fix"
];
function isRuleKey(key) {
	return RULE_KEYS.some((known) => known === key);
}
// src/catalog/keys.ts
function checkKeys(data, mistakes) {
	for (const key of data.keys()) if (!isRuleKey(key)) mistakes.atKey(child("", key), `A rule has no key "${key}"`, didYouMean(key, RULE_KEYS));
	for (const key of NEEDED_KEYS) if (!data.has(key)) mistakes.in(WHOLE_FILE, `The rule has no "${key}"`);
	checkVerb(data, mistakes);
	checkOrder([...data.keys()].filter(isRuleKey), mistakes);
}
function checkVerb(data, mistakes) {
	if (!data.has("require") && !data.has("forbid")) mistakes.in(WHOLE_FILE, "The rule says neither what it requires nor what it forbids");
	if (data.has("require") && data.has("forbid")) mistakes.atKey("/forbid", "A rule has one of \"require\" and \"forbid\"; this one has both");
}
function checkOrder(keys, mistakes) {
	const places = keys.map((key) => RULE_KEYS.indexOf(key));
	const key = keys[places.findIndex((place, index) => place < (places[index - 1] ?? 0))];
	if (key === void 0) return;
	const order = RULE_KEYS.filter((each) => keys.includes(each)).join(", ");
	mistakes.atKey(child("", key), `"${key}" stands too late; the order is ${order}`);
}
// src/catalog/message.ts
function readMessage(message, reading) {
	const { parts, stray } = readTemplate(message);
	for (const start of stray) reading.mistakes.within("/message", {
		start,
		end: start + 1
	}, "A brace alone means nothing; write it twice");
	return parts.map((part) => typeof part === "string" ? escapeTemplate(part) : readPlaceholder(part, reading)).join("");
}
function readPlaceholder(placeholder, reading) {
	const { name } = placeholder;
	const written = `{${name}}`;
	const complain = (message, suggestion) => reading.mistakes.within("/message", placeholder, message, suggestion);
	if (name.startsWith("$")) {
		const value = reading.parameters.use(name.slice(1), complain);
		return value === void 0 ? written : escapeTemplate([value].flat().join(", "));
	}
	const known = askable(reading);
	if (!known.has(name)) complain(`There is no fact "${name}" to be shown for ${reading.subject ?? "it"}`, didYouMean(name, known.keys()));
	return written;
}
// src/catalog/prose.ts
const LONGEST_TITLE = 80;
const LONGEST_MESSAGE = 240;
const STARTS_WELL = /^[\p{Lu}\p{N}`"'{[$]/u;
const DEMANDS = /\b(should|must|please)\b/i;
const FULL_STOP = /[.!?][`"')\]]*$/;
function checkTitle(title, mistakes) {
	if (title.length > LONGEST_TITLE) mistakes.at("/title", `The title is longer than ${LONGEST_TITLE} characters`);
	if (/[\r\n]/.test(title)) mistakes.at("/title", "The title is more than one line");
	if (title.endsWith(".")) mistakes.at("/title", "The title ends with a full stop; titles have none");
	if (!STARTS_WELL.test(title)) mistakes.at("/title", "The title begins with a small letter");
}
function checkMessage(message, mistakes) {
	if (message.length > LONGEST_MESSAGE) mistakes.at("/message", `The message is longer than ${LONGEST_MESSAGE} characters`);
	if (/[\r\n]/.test(message)) mistakes.at("/message", "The message is more than one line");
	if (!STARTS_WELL.test(message)) mistakes.at("/message", "The message begins with a small letter");
	const demand = DEMANDS.exec(message);
	if (demand !== null) mistakes.within("/message", wordAt(demand), "A message says what is, not what it should be");
}
function wordAt({ index, 0: word }) {
	return {
		start: index,
		end: index + word.length
	};
}
function checkProse(text, pointer, mistakes) {
	const end = text.trimEnd();
	if (FULL_STOP.test(end) || end.endsWith("```")) return;
	mistakes.at(pointer, `"${pointer.slice(1)}" does not end with a full stop; it is read as sentences`);
}
// src/catalog/read-text.ts
function readText(data, key, mistakes) {
	const text = data.get(key);
	if (typeof text === "string" && text.trim() !== "") return text;
	if (text === null || typeof text === "string") mistakes.atKey(child("", key), `"${key}" is empty`);
	else if (text !== void 0) mistakes.at(child("", key), `"${key}" is not a text`);
}
function readOne(data, key, words, mistakes) {
	const text = readText(data, key, mistakes);
	const word = words.find((each) => each === text);
	if (text !== void 0 && word === void 0) mistakes.at(child("", key), `"${text}" is no ${key}; there are ${words.join(", ")}`, didYouMean(text, words));
	return word;
}
// src/catalog/standards.ts
const CATALOGUES = [
	{
		name: "OSPS Baseline",
		version: "2026.02.19",
		url: "https://baseline.openssf.org/versions/2026-02-19",
		asOf: "2026-08-22",
		entries: new Map([
			["OSPS-AC-01.01", "Multi-factor sign-in protects sensitive resources"],
			["OSPS-AC-02.01", "New collaborators start with the least rights"],
			["OSPS-AC-03.01", "The primary branch takes no direct commits"],
			["OSPS-AC-03.02", "The primary branch is deleted only on purpose"],
			["OSPS-AC-04.01", "A CI task without declared permissions gets the lowest"],
			["OSPS-AC-04.02", "Each CI job gets only the permissions it needs"],
			["OSPS-BR-01.01", "Untrusted metadata is cleaned before the pipeline uses it"],
			["OSPS-BR-01.03", "Untrusted code cannot reach privileged credentials"],
			["OSPS-BR-01.04", "Input of trusted collaborators is validated too"],
			["OSPS-BR-02.01", "Every release has a unique version"],
			["OSPS-BR-02.02", "Every asset is tied to its release"],
			["OSPS-BR-03.01", "Official channels are encrypted"],
			["OSPS-BR-03.02", "Distribution is authenticated"],
			["OSPS-BR-04.01", "A release comes with its change log"],
			["OSPS-BR-05.01", "The pipeline takes in dependencies with standard tooling"],
			["OSPS-BR-06.01", "A release is signed, or listed in a signed manifest with hashes"],
			["OSPS-BR-07.01", "Version control holds no unencrypted secrets"],
			["OSPS-BR-07.02", "A policy says how secrets are stored, reached and rotated"],
			["OSPS-DO-01.01", "User guides exist"],
			["OSPS-DO-02.01", "Users are told how to report defects"],
			["OSPS-DO-03.01", "Users are told how to verify integrity"],
			["OSPS-DO-03.02", "Users are told how to verify the author"],
			["OSPS-DO-04.01", "Scope and duration of support are stated"],
			["OSPS-DO-05.01", "It is stated when security updates end"],
			["OSPS-DO-06.01", "It is described how dependencies are chosen and tracked"],
			["OSPS-DO-07.01", "It is described how to build from source"],
			["OSPS-GV-01.01", "It is listed who has access to sensitive resources"],
			["OSPS-GV-01.02", "Roles and responsibilities are described"],
			["OSPS-GV-02.01", "Changes can be discussed in public"],
			["OSPS-GV-03.01", "It is described how to contribute"],
			["OSPS-GV-03.02", "It is described which contributions are acceptable"],
			["OSPS-GV-04.01", "Collaborators are reviewed before their rights are raised"],
			["OSPS-LE-01.01", "Contributors assert their right to contribute"],
			["OSPS-LE-02.01", "The source is under an open licence"],
			["OSPS-LE-02.02", "Released assets are under an open licence"],
			["OSPS-LE-03.01", "The source carries its licence file"],
			["OSPS-LE-03.02", "Released assets carry their licence"],
			["OSPS-QA-01.01", "The source is public"],
			["OSPS-QA-01.02", "The history of changes is public"],
			["OSPS-QA-02.01", "Direct dependencies are listed"],
			["OSPS-QA-02.02", "Compiled release assets come with an SBOM"],
			["OSPS-QA-03.01", "Status checks pass before merging"],
			["OSPS-QA-04.01", "The repositories of the project are listed"],
			["OSPS-QA-04.02", "All repositories are held to the same rules"],
			["OSPS-QA-05.01", "Version control holds no generated executables"],
			["OSPS-QA-05.02", "Version control holds no binaries that cannot be reviewed"],
			["OSPS-QA-06.01", "A test suite runs before a commit is accepted"],
			["OSPS-QA-06.02", "It is described when and how tests run"],
			["OSPS-QA-06.03", "Changes bring tests"],
			["OSPS-QA-07.01", "Somebody other than the author approves a change"],
			["OSPS-SA-01.01", "The design shows actors and actions"],
			["OSPS-SA-02.01", "External interfaces are described"],
			["OSPS-SA-03.01", "The project was assessed for security"],
			["OSPS-SA-03.02", "The project has a threat model"],
			["OSPS-VM-01.01", "A disclosure policy names a time frame"],
			["OSPS-VM-02.01", "Security contacts are listed"],
			["OSPS-VM-03.01", "Vulnerabilities can be reported in private"],
			["OSPS-VM-04.01", "Known vulnerabilities are published"],
			["OSPS-VM-04.02", "A VEX document covers those that do not apply"],
			["OSPS-VM-05.01", "A threshold is set for findings in dependencies"],
			["OSPS-VM-05.02", "Findings in dependencies are settled before a release"],
			["OSPS-VM-05.03", "Every change is checked for bad dependencies and blocked"],
			["OSPS-VM-06.01", "A threshold is set for findings of static analysis"],
			["OSPS-VM-06.02", "Every change is checked by static analysis and blocked"]
		])
	},
	{
		name: "SLSA",
		version: "1.2",
		url: "https://slsa.dev/spec/v1.2/",
		asOf: "2026-08-22",
		entries: new Map([
			["SLSA-BUILD-L1", "Provenance exists"],
			["SLSA-BUILD-L2", "Provenance is signed, by a hosted platform"],
			["SLSA-BUILD-L3", "The build platform is hardened"],
			["SLSA-SOURCE-L1", "The source is version controlled"],
			["SLSA-SOURCE-L2", "History is kept, with provenance"],
			["SLSA-SOURCE-L3", "Technical controls hold all the time"],
			["SLSA-SOURCE-L4", "Two parties review every change"]
		])
	},
	{
		name: "NIST SSDF",
		version: "1.1",
		url: "https://csrc.nist.gov/pubs/sp/800/218/final",
		asOf: "2026-08-22",
		entries: new Map([
			["SSDF-PO.1", "Define security requirements"],
			["SSDF-PO.1.1", "Requirements for the development infrastructure are known"],
			["SSDF-PO.1.2", "Requirements for the software are known"],
			["SSDF-PO.1.3", "Requirements are passed on to third parties"],
			["SSDF-PO.2", "Roles and responsibilities"],
			["SSDF-PO.2.1", "Roles are defined"],
			["SSDF-PO.2.2", "People are trained for their roles"],
			["SSDF-PO.2.3", "Management is committed"],
			["SSDF-PO.3", "Supporting tool chains"],
			["SSDF-PO.3.1", "Tools for each tool chain are named"],
			["SSDF-PO.3.2", "Tool chains are run by good practice"],
			["SSDF-PO.3.3", "Tools produce evidence"],
			["SSDF-PO.4", "Criteria for security checks"],
			["SSDF-PO.4.1", "Criteria for security checks are defined"],
			["SSDF-PO.4.2", "Data for the criteria is gathered and protected"],
			["SSDF-PO.5", "Secure environments for development"],
			["SSDF-PO.5.1", "Development environments are separated and protected"],
			["SSDF-PO.5.2", "Development endpoints are hardened"],
			["SSDF-PS.1", "Protect code from unauthorised access"],
			["SSDF-PS.1.1", "Code is kept under least privilege"],
			["SSDF-PS.2", "Make release integrity verifiable"],
			["SSDF-PS.2.1", "Users get what they need to verify integrity"],
			["SSDF-PS.3", "Archive and protect each release"],
			["SSDF-PS.3.1", "Each release is archived with its data"],
			["SSDF-PS.3.2", "Provenance of all components is kept and shared"],
			["SSDF-PW.1", "Design for security"],
			["SSDF-PW.1.1", "Risk is modelled"],
			["SSDF-PW.1.2", "Requirements, risks and design decisions are recorded"],
			["SSDF-PW.1.3", "Standard security features are used"],
			["SSDF-PW.2", "Review the design"],
			["SSDF-PW.2.1", "The design is reviewed against requirements"],
			["SSDF-PW.4", "Reuse well-secured software"],
			["SSDF-PW.4.1", "Well-secured components are acquired"],
			["SSDF-PW.4.2", "Own components are well secured"],
			["SSDF-PW.4.4", "Acquired components are verified"],
			["SSDF-PW.5", "Code by secure practices"],
			["SSDF-PW.5.1", "Code follows secure practices"],
			["SSDF-PW.6", "Configure the build for security"],
			["SSDF-PW.6.1", "Compilers and build tools offer security features"],
			["SSDF-PW.6.2", "Features of build tools are configured"],
			["SSDF-PW.7", "Review code"],
			["SSDF-PW.7.1", "It is decided how code is reviewed"],
			["SSDF-PW.7.2", "Code is reviewed and findings are recorded"],
			["SSDF-PW.8", "Test executable code"],
			["SSDF-PW.8.1", "It is decided how executable code is tested"],
			["SSDF-PW.8.2", "Executable code is tested and findings are recorded"],
			["SSDF-PW.9", "Secure defaults"],
			["SSDF-PW.9.1", "A secure baseline of settings is defined"],
			["SSDF-PW.9.2", "Defaults are implemented and documented"],
			["SSDF-RV.1", "Identify vulnerabilities"],
			["SSDF-RV.1.1", "Information about vulnerabilities is gathered"],
			["SSDF-RV.1.2", "Code is tested for unknown vulnerabilities"],
			["SSDF-RV.1.3", "Disclosure and remediation have a policy, roles and a playbook"],
			["SSDF-RV.2", "Assess and remediate vulnerabilities"],
			["SSDF-RV.2.1", "Each vulnerability is analysed"],
			["SSDF-RV.2.2", "Responses are planned and carried out"],
			["SSDF-RV.3", "Find root causes"],
			["SSDF-RV.3.1", "Root causes are determined"],
			["SSDF-RV.3.2", "Patterns are followed over time"],
			["SSDF-RV.3.3", "The whole class is eradicated"],
			["SSDF-RV.3.4", "The process is improved"]
		])
	},
	{
		name: "S2C2F",
		version: "1.1",
		url: "https://github.com/ossf/s2c2f",
		asOf: "2026-08-22",
		entries: new Map([
			["S2C2F-ING-1", "Public package managers that are trusted"],
			["S2C2F-ING-2", "A binary repository manager of one's own"],
			["S2C2F-ING-3", "A deny list for malicious packages"],
			["S2C2F-ING-4", "An internal copy of all open source"],
			["S2C2F-SCA-1", "Scans for vulnerabilities"],
			["S2C2F-SCA-2", "Scans for licences"],
			["S2C2F-SCA-3", "Scans for end of life"],
			["S2C2F-SCA-4", "Scans for malware"],
			["S2C2F-SCA-5", "Proactive analysis"],
			["S2C2F-INV-1", "An automated inventory"],
			["S2C2F-INV-2", "An incident response plan for open source"],
			["S2C2F-UPD-1", "Updates by hand"],
			["S2C2F-UPD-2", "Automatic updates"],
			["S2C2F-UPD-3", "Vulnerabilities are shown in pull requests"],
			["S2C2F-AUD-1", "Provenance is verified"],
			["S2C2F-AUD-2", "Consumed through the approved way only"],
			["S2C2F-AUD-3", "Integrity of what the build consumes is validated"],
			["S2C2F-AUD-4", "Consumed SBOMs are validated"],
			["S2C2F-ENF-1", "Package source files are secured"],
			["S2C2F-ENF-2", "A curated feed is enforced"],
			["S2C2F-REB-1", "Rebuilt, or proven reproducible"],
			["S2C2F-REB-2", "What is rebuilt is signed"],
			["S2C2F-REB-3", "SBOMs for what is rebuilt"],
			["S2C2F-REB-4", "SBOMs of what is rebuilt are signed"],
			["S2C2F-FIX-1", "Own fixes for zero-days, given back"]
		])
	},
	{
		name: "CIS Software Supply Chain Security Guide",
		version: "1.0",
		url: "https://www.cisecurity.org/insights/white-papers/cis-software-supply-chain-security-guide",
		asOf: "2026-08-22",
		entries: new Map([
			["CIS-SSC-1.1.1", "Code changes, recommendation 1"],
			["CIS-SSC-1.1.2", "Code changes, recommendation 2"],
			["CIS-SSC-1.1.3", "Two people approve a change"],
			["CIS-SSC-1.1.4", "Code changes, recommendation 4"],
			["CIS-SSC-1.1.5", "Code changes, recommendation 5"],
			["CIS-SSC-1.1.6", "Code changes, recommendation 6"],
			["CIS-SSC-1.1.7", "Code changes, recommendation 7"],
			["CIS-SSC-1.1.8", "Code changes, recommendation 8"],
			["CIS-SSC-1.1.9", "Code changes, recommendation 9"],
			["CIS-SSC-1.1.10", "Code changes, recommendation 10"],
			["CIS-SSC-1.1.11", "Code changes, recommendation 11"],
			["CIS-SSC-1.1.12", "Code changes, recommendation 12"],
			["CIS-SSC-1.1.13", "Code changes, recommendation 13"],
			["CIS-SSC-1.1.14", "Protection holds for administrators too"],
			["CIS-SSC-1.1.15", "Code changes, recommendation 15"],
			["CIS-SSC-1.1.16", "Code changes, recommendation 16"],
			["CIS-SSC-1.1.17", "Code changes, recommendation 17"],
			["CIS-SSC-1.1.18", "Code changes, recommendation 18"],
			["CIS-SSC-1.1.19", "Code changes, recommendation 19"],
			["CIS-SSC-1.2.1", "Repositories have a SECURITY.md"],
			["CIS-SSC-1.2.2", "Repository management, recommendation 2"],
			["CIS-SSC-1.2.3", "Repository management, recommendation 3"],
			["CIS-SSC-1.2.4", "Repository management, recommendation 4"],
			["CIS-SSC-1.2.5", "Repository management, recommendation 5"],
			["CIS-SSC-1.2.6", "Repository management, recommendation 6"],
			["CIS-SSC-1.2.7", "Repository management, recommendation 7"],
			["CIS-SSC-1.3.1", "Contribution access, recommendation 1"],
			["CIS-SSC-1.3.2", "Contribution access, recommendation 2"],
			["CIS-SSC-1.3.3", "Contribution access, recommendation 3"],
			["CIS-SSC-1.3.4", "Contribution access, recommendation 4"],
			["CIS-SSC-1.3.5", "Contribution access, recommendation 5"],
			["CIS-SSC-1.3.6", "Contribution access, recommendation 6"],
			["CIS-SSC-1.3.7", "Contribution access, recommendation 7"],
			["CIS-SSC-1.3.8", "Contribution access, recommendation 8"],
			["CIS-SSC-1.3.9", "Contribution access, recommendation 9"],
			["CIS-SSC-1.3.10", "Contribution access, recommendation 10"],
			["CIS-SSC-1.3.11", "Contribution access, recommendation 11"],
			["CIS-SSC-1.3.12", "Contribution access, recommendation 12"],
			["CIS-SSC-1.3.13", "Contribution access, recommendation 13"],
			["CIS-SSC-1.4.1", "Third-party applications, recommendation 1"],
			["CIS-SSC-1.4.2", "Third-party applications, recommendation 2"],
			["CIS-SSC-1.4.3", "Installed applications are limited"],
			["CIS-SSC-1.5.1", "Code is scanned for secrets"],
			["CIS-SSC-1.5.2", "CI instructions are scanned"],
			["CIS-SSC-1.5.3", "Code risks, recommendation 3"],
			["CIS-SSC-1.5.4", "Code risks, recommendation 4"],
			["CIS-SSC-1.5.5", "Packages are scanned for vulnerabilities"],
			["CIS-SSC-1.5.6", "Code risks, recommendation 6"],
			["CIS-SSC-2.1.1", "A pipeline has one responsibility"],
			["CIS-SSC-2.1.2", "Build environment, recommendation 2"],
			["CIS-SSC-2.1.3", "Build environment, recommendation 3"],
			["CIS-SSC-2.1.4", "Build environment, recommendation 4"],
			["CIS-SSC-2.1.5", "Access to build environments is limited"],
			["CIS-SSC-2.1.6", "Build environment, recommendation 6"],
			["CIS-SSC-2.2.1", "Build workers are used once"],
			["CIS-SSC-2.2.2", "Build workers, recommendation 2"],
			["CIS-SSC-2.2.3", "Build workers, recommendation 3"],
			["CIS-SSC-2.2.4", "Build workers, recommendation 4"],
			["CIS-SSC-2.2.5", "Build workers, recommendation 5"],
			["CIS-SSC-2.2.6", "Build workers, recommendation 6"],
			["CIS-SSC-2.2.7", "Build workers, recommendation 7"],
			["CIS-SSC-2.2.8", "Build workers, recommendation 8"],
			["CIS-SSC-2.3.1", "Build steps are code"],
			["CIS-SSC-2.3.2", "Pipeline instructions, recommendation 2"],
			["CIS-SSC-2.3.3", "Pipeline instructions, recommendation 3"],
			["CIS-SSC-2.3.4", "Changes of pipelines are reviewed"],
			["CIS-SSC-2.3.5", "Triggers of builds are minimised"],
			["CIS-SSC-2.3.6", "Pipelines are scanned for misconfiguration"],
			["CIS-SSC-2.3.7", "Pipelines are scanned for vulnerabilities"],
			["CIS-SSC-2.3.8", "Pipeline files are scanned for secrets"],
			["CIS-SSC-2.4.1", "All artifacts of all releases are signed"],
			["CIS-SSC-2.4.2", "External dependencies are locked"],
			["CIS-SSC-2.4.3", "Dependencies are validated before use"],
			["CIS-SSC-2.4.4", "Artifacts are reproducible"],
			["CIS-SSC-2.4.5", "The pipeline produces an SBOM"],
			["CIS-SSC-2.4.6", "The SBOM is signed"],
			["CIS-SSC-3.1.1", "Third-party artifacts are verified"],
			["CIS-SSC-3.1.2", "An SBOM is demanded of suppliers"],
			["CIS-SSC-3.1.3", "Signed build metadata is demanded and verified"],
			["CIS-SSC-3.1.4", "Third-party packages, recommendation 4"],
			["CIS-SSC-3.1.5", "Trusted registries are defined"],
			["CIS-SSC-3.1.6", "A signed SBOM is supplied"],
			["CIS-SSC-3.1.7", "Dependencies are pinned to a verified version"],
			["CIS-SSC-3.1.8", "Packages are older than 60 days"],
			["CIS-SSC-3.2.1", "Validation of packages, recommendation 1"],
			["CIS-SSC-3.2.2", "Packages are scanned"],
			["CIS-SSC-3.2.3", "Validation of packages, recommendation 3"],
			["CIS-SSC-3.2.4", "Validation of packages, recommendation 4"],
			["CIS-SSC-4.1.1", "The build pipeline itself signs"],
			["CIS-SSC-4.1.2", "Verification of artifacts, recommendation 2"],
			["CIS-SSC-4.1.3", "Verification of artifacts, recommendation 3"],
			["CIS-SSC-4.2.1", "Access to artifacts, recommendation 1"],
			["CIS-SSC-4.2.2", "Access to artifacts, recommendation 2"],
			["CIS-SSC-4.2.3", "Access to artifacts, recommendation 3"],
			["CIS-SSC-4.2.4", "Access to artifacts, recommendation 4"],
			["CIS-SSC-4.2.5", "Access to artifacts, recommendation 5"],
			["CIS-SSC-4.3.1", "Signatures are validated on upload"],
			["CIS-SSC-4.3.2", "Signatures of all versions are validated"],
			["CIS-SSC-4.3.3", "Package registries, recommendation 3"],
			["CIS-SSC-4.3.4", "Package registries, recommendation 4"],
			["CIS-SSC-4.4.1", "Artifacts say where they come from"],
			["CIS-SSC-4.4.2", "Origin of artifacts, recommendation 2"],
			["CIS-SSC-5.1.1", "Deployment configuration, recommendation 1"],
			["CIS-SSC-5.1.2", "Deployment configuration, recommendation 2"],
			["CIS-SSC-5.1.3", "Deployment configuration, recommendation 3"],
			["CIS-SSC-5.1.4", "Deployment configuration, recommendation 4"],
			["CIS-SSC-5.1.5", "Deployment configuration, recommendation 5"],
			["CIS-SSC-5.1.6", "Deployment configuration, recommendation 6"],
			["CIS-SSC-5.1.7", "Deployment manifests are pinned"],
			["CIS-SSC-5.2.1", "Deployment environment, recommendation 1"],
			["CIS-SSC-5.2.2", "Deployment environment, recommendation 2"],
			["CIS-SSC-5.2.3", "Deployment environment, recommendation 3"],
			["CIS-SSC-5.2.4", "Deployment environment, recommendation 4"]
		])
	}
];
const WEAKNESS = /^CWE-([1-9]\d{0,4})$/;
function standard(id) {
	const weakness = WEAKNESS.exec(id)?.[1];
	if (weakness !== void 0) return {
		id,
		title: id,
		catalogue: "CWE",
		url: `https://cwe.mitre.org/data/definitions/${weakness}.html`
	};
	const catalogue = CATALOGUES.find(({ entries }) => entries.has(id));
	const title = catalogue?.entries.get(id);
	if (catalogue === void 0 || title === void 0) return void 0;
	return {
		id,
		title,
		catalogue: `${catalogue.name} ${catalogue.version}`,
		url: catalogue.url
	};
}
function standardIds() {
	return CATALOGUES.flatMap(({ entries }) => [...entries.keys()]);
}
// src/catalog/tools.ts
const TOOLS = new Set([
	"actionlint",
	"allstar",
	"bandit",
	"chain-bench",
	"checkov",
	"codeql",
	"cyclonedx",
	"fickling",
	"frizbee",
	"ghalint",
	"gitleaks",
	"guarddog",
	"hadolint",
	"kics",
	"legitify",
	"modelaudit",
	"modelscan",
	"ntia-conformance-checker",
	"octoscan",
	"picklescan",
	"pinact",
	"pip-audit",
	"poutine",
	"ratchet",
	"renovate",
	"sbomqs",
	"scorecard",
	"semgrep",
	"slsa-verifier",
	"trivy",
	"zizmor"
]);
// src/catalog/references.ts
const EQUIVALENT = /^([a-z][a-z0-9-]*)[/:]([A-Za-z0-9][\w./-]*)$/;
function readReferences(data, pointer, check, mistakes) {
	if (data === void 0) return [];
	if (!isSequence(data)) {
		mistakes.at(pointer, `"${pointer.slice(1)}" is a list of ids`);
		return [];
	}
	const ids = data.filter((each) => typeof each === "string");
	for (const [index, id] of data.entries()) {
		const place = child(pointer, index);
		if (typeof id !== "string") mistakes.at(place, "An id is a text");
		else if (data.indexOf(id) < index) mistakes.at(place, `"${id}" is listed twice`);
		else check(id, place, mistakes);
	}
	return ids;
}
function checkStandard(id, pointer, mistakes) {
	if (standard(id) === void 0) mistakes.at(pointer, `"${id}" is in none of the shipped standards`, didYouMean(id, standardIds()));
}
function checkEquivalent(id, pointer, mistakes) {
	const tool = EQUIVALENT.exec(id)?.[1];
	if (tool === void 0) mistakes.at(pointer, `"${id}" does not name a check; write it as zizmor/unpinned-uses`);
	else if (!TOOLS.has(tool)) mistakes.at(pointer, `The tool "${tool}" is not known here`, didYouMean(tool, TOOLS));
}
// src/catalog/report-problems.ts
function reportProblems({ source, problems }, mistakes) {
	if (problems.length === 0) return;
	const lines = new Lines(source.text);
	for (const { message, offset } of problems) mistakes.in(lines.region(offset, offset), message);
}
// src/catalog/rule-id.ts
const ID = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/;
const UNSUITABLE = new Set([
	"no",
	"not",
	"never",
	"dont",
	"disallow",
	"forbid",
	"check",
	"ensure"
]);
function checkId(id, path, mistakes) {
	if (!ID.test(id)) mistakes.at("/id", `"${id}" is no id of a rule; one looks like "action/pinned"`);
	const unsuitable = id.split(/[/-]/).find((word) => UNSUITABLE.has(word));
	if (unsuitable !== void 0) mistakes.at("/id", `The id names the property that holds, so it does without "${unsuitable}"`);
	const expected = idOfPath(path);
	if (id !== expected) mistakes.at("/id", `The id is "${id}", and the file's path says "${expected}"`, didYouMean(id, [expected]));
}
function idOfPath(path) {
	const parts = path.replace(/\.ya?ml$/, "").split("/");
	return parts.slice(parts.lastIndexOf("rules") + 1).join("/");
}
// src/catalog/rule.ts
function loadRule(source, vocabulary, params = new Map()) {
	const document = parseYaml(source);
	const mistakes = new Mistakes(document);
	reportProblems(document, mistakes);
	const rule = isMapping(document.data) ? readRule(document, document.data, vocabulary, params, mistakes) : void 0;
	if (rule === void 0 && !mistakes.any) mistakes.in(WHOLE_FILE, "The file holds no rule");
	return {
		rule: mistakes.any ? void 0 : rule,
		errors: mistakes.sorted()
	};
}
function readRule({ source }, data, vocabulary, params, mistakes) {
	checkKeys(data, mistakes);
	const parameters = readParameters(data.get("params"), params, mistakes);
	const subject = readOne(data, "subject", SUBJECT_KINDS, mistakes);
	const reading = {
		vocabulary,
		subject,
		parameters,
		mistakes
	};
	const verb = data.has("require") ? "require" : "forbid";
	const said = readWords(data, source, reading);
	const judged = {
		severity: readOne(data, "severity", SEVERITIES, mistakes),
		confidence: readOne(data, "confidence", CONFIDENCES, mistakes)
	};
	const when = data.has("when") ? readClause(data.get("when"), "/when", reading) : void 0;
	const clause = readClause(data.get(verb), `/${verb}`, reading);
	parameters.reportUnused();
	const { severity, confidence } = judged;
	if (subject === void 0 || severity === void 0 || confidence === void 0) return void 0;
	return {
		...said,
		subject,
		severity,
		confidence,
		...parameters.values.size === 0 ? {} : { params: parameters.values },
		...when === void 0 ? {} : { when },
		verb,
		clause
	};
}
function readWords(data, { path }, reading) {
	const { mistakes } = reading;
	const text = (key, check) => {
		const read = readText(data, key, mistakes);
		if (read !== void 0) check(read);
		return read ?? "";
	};
	return {
		id: text("id", (id) => checkId(id, path, mistakes)),
		title: text("title", (title) => checkTitle(title, mistakes)),
		equivalents: readReferences(data.get("equivalents"), "/equivalents", checkEquivalent, mistakes),
		standards: readReferences(data.get("standards"), "/standards", checkStandard, mistakes),
		message: readMessage(text("message", (message) => checkMessage(message, mistakes)), reading),
		why: text("why", (why) => checkProse(why, "/why", mistakes)).trimEnd(),
		fix: text("fix", (fix) => checkProse(fix, "/fix", mistakes)).trimEnd()
	};
}
export { loadRule as t };
