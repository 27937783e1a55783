import { $t as scalarText, At as SECOND, Ct as ROTATION_GATE, Ot as DAY, Qt as mapping, St as DUTIES, Wt as NO_INCIDENT_SETTINGS, Xt as isMapping, Zt as isSequence, cn as child, en as sequence, gt as INCIDENT_STATES, jt as UNKNOWN_ZONE, kt as MINUTE, tn as texts, ut as pointedAt, vt as MOMENTS, wt as TEST_GATE } from "./core-Wr84-Soz.js";
import { t as findDuration } from "./duration-BW_GMdzb.js";
// src/subjects/incident/words.ts
function plainName(text) {
	return plainWords(text.normalize("NFKC").split(/[(:\u2013\u2014]|(?<=\s)-(?=\s)/, 1)[0] ?? "").replace(/^\d+ /, "");
}
function plainWords(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function canonical(name, words) {
	for (const [key, list] of words) if (list.includes(name)) return key;
}
function canonicalHeading(text, words) {
	const name = plainName(text);
	const exact = canonical(name, words) ?? canonical(plainWords(text), words);
	if (exact !== void 0) return exact;
	const own = new Set(name.split(" "));
	const found = new Set();
	for (const [key, list] of words) if (list.some((each) => each.length > 4 && each.split(" ").every((word) => own.has(word)))) found.add(key);
	return found.size === 1 ? [...found][0] : void 0;
}
function mentions(text, alternatives) {
	const own = ` ${plainWords(text)}`;
	return alternatives.some((each) => each.split(" ").every((stem) => own.includes(` ${stem}`)));
}
// src/subjects/incident/duties.ts
const LINK = /\/(?:pull|commit|merge_requests)\/[0-9a-f]{1,40}\b|(?<![\w/])#\d{1,7}\b|\bGHSA-[\w-]{14}\b/;
const ROTATED = [
	"rotat",
	"revok",
	"reissu",
	"re issu",
	"regenerat",
	"chang key",
	"chang password"
];
function dutiesOf(incident) {
	const listed = DUTIES.filter((duty) => concerns(duty, incident)).map((duty) => ({
		incident,
		group: duty.group,
		name: duty.name,
		gate: duty.gate,
		items: itemsFor(duty, incident),
		told: isTold(duty, incident),
		within: duty.within,
		file: void 0
	}));
	return [
		...rotations(incident),
		...listed,
		...proofs(incident)
	];
}
function concerns({ types, only }, incident) {
	if (types !== void 0 && !incident.types.some(({ meaning }) => meaning !== void 0 && types.includes(meaning))) return false;
	switch (only) {
		case "message": return incident.severities[0]?.meaning === "critical" && sectionText(incident, "communications") !== "";
		case "dependency": return mentions(sectionText(incident, "root-cause"), [
			"dependency",
			"dependencies",
			"vulnerable package"
		]);
		case "signed-by-hand": return incident.front.has("manual_signing");
		case "pull-request": return isFilled(at(incident, "affected/prs"));
		case "model": return incident.types.some(({ meaning, text }) => meaning === "malicious-model" || mentions(text, ["model"]));
		default: return true;
	}
}
function itemsFor({ items, only }, incident) {
	return items === void 0 || only === "message" ? [] : incident.items.filter(({ text, mark }) => mark !== "none" && mentions(text, items));
}
function isTold({ sections = [], fields = [], items = [], told, linked, only }, incident) {
	if (only === "message") return mentions(sectionText(incident, "communications"), items);
	if (sections.some((name) => sectionText(incident, name) !== "")) return true;
	if (fields.some((path) => isFilled(at(incident, path)))) return true;
	if (linked === true && incident.prose.some(({ text }) => LINK.test(text.slice(0, 4e3)))) return true;
	return told === true && incident.timeline.some((event) => !event.pending && mentions(event.text, items));
}
function sectionText({ sections }, name) {
	return sections.filter((section) => section.name === name).map(({ text }) => text).join("\n");
}
function at({ front }, path) {
	return path.split("/").reduce((data, key) => mapping(data).get(key), front);
}
function isFilled(data) {
	if (isMapping(data)) return [...data.values()].some(isFilled);
	return isSequence(data) ? data.some(isFilled) : (scalarText(data)?.trim() ?? "") !== "";
}
function rotations(incident) {
	const items = incident.items.filter(({ text, mark }) => mark !== "none" && mentions(text, ROTATED));
	const names = texts(at(incident, "affected/credentials"));
	const unnamed = items.filter(({ text }) => !names.some((name) => text.includes(name)));
	const duty = (name, own) => ({
		...plain(incident, "rotate", name, ROTATION_GATE),
		items: own
	});
	const known = [...names.map((name) => duty(`that \`${name}\` was rotated`, items.filter(({ text }) => text.includes(name)))), ...unnamed.map((item) => duty("that each key was rotated", [item]))];
	return known.length > 0 ? known : [duty("whether keys had to be rotated", [])];
}
function proofs(incident) {
	const test = scalarText(at(incident, "reproduction/test"));
	const outcomes = [
		"kind",
		"before",
		"after"
	].map((key) => scalarText(at(incident, `reproduction/${key}`)) ?? "exploit");
	const proven = PROVEN.has(outcomes.join(" ").toLowerCase());
	return [{
		...plain(incident, "test", test === void 0 ? "a test that reproduces it" : `a test that exists, since \`${test}\` does not`, TEST_GATE),
		told: test !== void 0,
		file: test?.split("::")[0]
	}, {
		...plain(incident, "exploit", "that the exploit fails now", TEST_GATE),
		told: proven
	}];
}
const PROVEN = new Set(["exploit succeeds fails", "regression fails passes"]);
function plain(incident, group, name, gate) {
	return {
		incident,
		group,
		name,
		gate,
		items: [],
		told: false,
		within: void 0,
		file: void 0
	};
}
// src/subjects/incident/recognise.ts
const TELLING$1 = /\b(?:incident report|severity|status|timeline|key events|sequence of events|detected|incident log|priority)\b/i;
function mayBeRecord({ text }) {
	return TELLING$1.test(text);
}
function isRecord({ severities, statuses, timeline, timelines, moments, front, sections }) {
	if (front.get("type") === "notice") return false;
	const timed = timeline.some(({ instant }) => instant !== void 0 && instant.precision !== "day");
	const told = timelines > 0 || [...moments.values()].some(({ inferred }) => !inferred);
	if (severities.length > 0 || isReport(sections)) return true;
	return told ? timed || statuses.length > 0 : statuses.some(({ meaning }) => meaning !== void 0) && isOwnStatus(statuses);
}
function isOwnStatus(statuses) {
	return statuses.some(({ text }) => !/^(?:draft|in review|reviewed|final|published|archived)$/i.test(text.trim()));
}
function isReport(sections) {
	return sections.some(({ heading }) => /^(?:full|preliminary) incident report$/i.test(heading.text.trim()));
}
// src/knowledge/time-zones.ts
const ZONES = new Map([
	["z", [0, 0]],
	["utc", [0, 0]],
	["gmt", [0, 0]],
	["wet", [0, 60]],
	["west", [60, 60]],
	["bst", [60, 360]],
	["ist", [60, 330]],
	["cet", [60, 120]],
	["cest", [120, 120]],
	["eet", [120, 180]],
	["eest", [180, 180]],
	["msk", [180, 180]],
	["sgt", [480, 480]],
	["hkt", [480, 480]],
	["jst", [540, 540]],
	["kst", [540, 540]],
	["aest", [600, 660]],
	["aedt", [660, 660]],
	["nzst", [720, 780]],
	["nzdt", [780, 780]],
	["brt", [-180, -180]],
	["edt", [-240, -240]],
	["est", [-300, -240]],
	["eastern", [-300, -240]],
	["cdt", [-300, -300]],
	["cst", [-360, 480]],
	["central", [-360, -300]],
	["mdt", [-360, -360]],
	["mst", [-420, -360]],
	["mountain", [-420, -360]],
	["pdt", [-420, -420]],
	["pst", [-480, -420]],
	["pacific", [-480, -420]],
	["america/los_angeles", [-480, -420]],
	["america/new_york", [-300, -240]],
	["europe/london", [0, 60]],
	["europe/berlin", [60, 120]],
	["europe/paris", [60, 120]],
	["europe/zurich", [60, 120]],
	["europe/vienna", [60, 120]],
	["europe/amsterdam", [60, 120]],
	["asia/kolkata", [330, 330]],
	["asia/tokyo", [540, 540]],
	["australia/sydney", [600, 660]]
]);
// src/subjects/incident/stamp.ts
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ISO_DAY = /(?<![\d-])(\d{4})[-/](\d{2})[-/](\d{2})(?![\d-])/;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?`);
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? ${MONTH}\b(?:,? (\d{4})\b)?`);
const MONTH_AND_DAY = /(?<![\d-])(\d{2})-(\d{2})(?= \d{1,2}:\d{2})/;
const TIME = /(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?: ?([ap])\.?m?\b\.?)?(?!\d|:\d)/;
const DOTTED = /(?<![\d:.])(\d{1,2})\.(\d{2}) ?([ap])\.?m\b/;
const RANGE = /^ ?(?:-|\u2013|\u2014|to|until) ?~?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m?\b)?/;
const OFFSET = /^ ?\(?(?:utc|gmt)? ?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d|:\d|-)/;
const ZONE_NAME = /^ ?[([]?([a-z]{3,9}\/[a-z_]{3,20}|[a-z]{1,8})\b/;
const APPROXIMATE = /(?:~|\bca?\.|\bcirca|\baround|\babout|\bapprox(?:imately|\.)?) ?$/;
const LONGEST = 240;
function readStamp(written) {
	const text = written.slice(0, LONGEST).toLowerCase();
	const day = dayIn(text);
	const time = timeIn(day === void 0 ? text : blank(text, day.start, day.end));
	if (day === void 0 && time === void 0) return void 0;
	const start = Math.min(day?.start ?? LONGEST, time?.start ?? LONGEST);
	const before = text.slice(0, Math.min(start, time?.start ?? start));
	const end = Math.max(day?.end ?? 0, time?.end ?? 0);
	const zone = time === void 0 ? void 0 : zoneAt(text, time.end);
	return {
		day: day?.day,
		time: time?.time,
		until: time?.until,
		zone: zone?.zone,
		approximate: APPROXIMATE.test(before) || time !== void 0 && APPROXIMATE.test(text.slice(0, time.start)),
		start,
		end: zone === void 0 ? end : Math.max(end, zone.end)
	};
}
function blank(text, start, end) {
	return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
function dayIn(text) {
	const [first] = [
		match(ISO_DAY, text, ([, year, month, day]) => [
			year,
			Number(month),
			day
		]),
		match(MONTH_FIRST, text, ([, month, day, year]) => [
			year,
			monthOf(month),
			day
		]),
		match(DAY_FIRST, text, ([, day, month, year]) => [
			year,
			monthOf(month),
			day
		]),
		match(MONTH_AND_DAY, text, ([, month, day]) => [
			void 0,
			Number(month),
			day
		])
	].filter((each) => each !== void 0).sort((left, right) => left.start - right.start || right.end - left.end);
	if (first === void 0) return void 0;
	const [year, month, day] = first.value;
	const written = {
		year: year === void 0 ? void 0 : Number(year),
		month,
		day: Number(day)
	};
	return isDay(written) ? {
		start: first.start,
		end: first.end,
		day: written
	} : void 0;
}
function match(pattern, text, read) {
	const found = pattern.exec(text);
	return found === null ? void 0 : {
		start: found.index,
		end: found.index + found[0].length,
		value: read(found)
	};
}
function monthOf(name) {
	return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}
function isDay({ year, month, day }) {
	const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
	return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function timeIn(text) {
	const found = TIME.exec(text) ?? DOTTED.exec(text);
	if (found === null) return void 0;
	const dotted = found.length === 4;
	const time = timeOf(found[1], found[2], dotted ? void 0 : found[3], dotted ? found[3] : found[4]);
	if (time === void 0) return void 0;
	const end = found.index + found[0].length;
	const range = RANGE.exec(text.slice(end));
	const until = range === null ? void 0 : timeOf(range[1], range[2], range[3], range[4]);
	return {
		start: found.index,
		end: until === void 0 ? end : end + (range?.[0].length ?? 0),
		time,
		until
	};
}
function timeOf(hours = "", minutes = "", seconds, half) {
	const hour = Number(hours) + (half === "p" && Number(hours) < 12 ? 12 : half === "a" && hours === "12" ? -12 : 0);
	if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return void 0;
	return {
		seconds: hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0),
		exact: seconds !== void 0
	};
}
function zoneAt(text, from) {
	const zone = readZone(text.slice(from));
	return zone && {
		zone: zone.zone,
		end: from + zone.length
	};
}
function readZone(written) {
	const text = written.slice(0, 60).toLowerCase();
	const offset = OFFSET.exec(text);
	if (offset !== null && Number(offset[2]) <= 14) return {
		zone: fixedZone(offset),
		length: offset[0].length
	};
	const name = ZONE_NAME.exec(text);
	const known = ZONES.get(name?.[1] ?? "");
	if (name === null || known === void 0) return void 0;
	const beside = OFFSET.exec(text.slice(name[0].length));
	if (beside !== null && Number(beside[2]) <= 14) return {
		zone: fixedZone(beside),
		length: name[0].length + beside[0].length
	};
	const [least, most] = known;
	return {
		zone: {
			name: least === 0 && most === 0 ? "UTC" : (name[1] ?? "").toUpperCase(),
			least,
			most
		},
		length: name[0].length
	};
}
function fixedZone([, sign, hours, minutes]) {
	const size = Number(hours) * 60 + Number(minutes ?? 0);
	const offset = sign === "+" ? size : -size;
	return {
		name: offset === 0 ? "UTC" : `${offset > 0 ? "+" : ""}${offset}`,
		least: offset,
		most: offset
	};
}
// src/subjects/incident/clock.ts
const ROUGHLY = 15 * MINUTE;
const ROLLOVER = DAY / 2;
const FAR_AHEAD = 60 * DAY;
var Clock = class {
	zone;
	year;
	base;
	day;
	last;
	constructor(zone, day) {
		this.zone = zone;
		this.year = day === void 0 ? void 0 : new Date(day).getUTCFullYear();
		this.base = day ?? 0;
		this.day = day;
	}
	read({ text, region }) {
		const stamp = readStamp(text);
		const instant = stamp && this.instant(stamp, {
			text: text.slice(stamp.start, stamp.end),
			region
		});
		return stamp && instant && {
			instant,
			stamp
		};
	}
	instant(stamp, passage) {
		const written = stamp.day === void 0 ? void 0 : this.dayOf(stamp.day);
		if (written !== void 0) {
			this.day = written;
			this.last = void 0;
		}
		if (stamp.time === void 0) return written === void 0 ? void 0 : this.wholeDay(written, stamp, passage);
		const low = this.rolled((this.day ?? 0) + stamp.time.seconds * SECOND);
		this.last = low;
		const length = stamp.time.exact ? SECOND : MINUTE;
		const end = stamp.until === void 0 ? low : endOf(low, stamp.until.seconds);
		const slack = stamp.approximate ? ROUGHLY : 0;
		return {
			...passage,
			low: low - slack,
			high: end + length + slack,
			zone: stamp.zone ?? this.zone,
			precision: stamp.time.exact ? "second" : "minute",
			inferred: false
		};
	}
	dayOf(written) {
		const day = dayNumber(written, this.year);
		if (day === void 0 || written.year !== void 0 || day - this.base < FAR_AHEAD) return day;
		return dayNumber(written, (this.year ?? 0) - 1);
	}
	wholeDay(day, { zone }, passage) {
		return {
			...passage,
			low: day,
			high: day + DAY,
			zone: zone ?? this.zone,
			precision: "day",
			inferred: false
		};
	}
	rolled(time) {
		if (this.last === void 0 || this.last - time <= ROLLOVER) return time;
		this.day = (this.day ?? 0) + DAY;
		return time + DAY;
	}
};
function endOf(low, seconds) {
	const end = Math.floor(low / DAY) * DAY + seconds * SECOND;
	return end < low ? end + DAY : end;
}
function dayNumber({ year, month, day }, otherwise) {
	const known = year ?? otherwise;
	return known === void 0 ? void 0 : Date.UTC(known, month - 1, day);
}
// src/subjects/incident/durations.ts
const FIELDS = new Map([
	["duration", "whole"],
	["time-to-detect", "detect"],
	["time-to-respond", "respond"],
	["time-to-contain", "contain"],
	["time-to-resolve", "resolve"]
]);
const ROUGH = /~|\b(?:about|around|approximately|approx|roughly|some|ca)\b/i;
const ONE_SIDED = /\b(?:at least|at most|at (?:a )?maximum|over|more than|less than|up to|under|almost|nearly)\b/i;
const TELLING = /\b(?:(?:outage|incident|effect|disruption|degradation|downtime|problem|issue|interruption|it|which)(?: of service)?(?: has| had| have)? (?:really )?(?:only )?(?:continued|persisted)|\blasted|(?:fixed|resolved|restored|recovered|mitigated)(?: in| after| within)|total (?:outage|downtime) (?:of|was)|outage of|downtime of|(?:outage|downtime) (?:was|took)|resulted in an?)\b/gi;
const ELSEWHERE = /\b(?:previous(?:ly)?|earlier|last time|once before|usually|typically|normally|would|could|may|might|can|should|if)\b/i;
const NEAR = 48;
function durationsOf(fields, prose) {
	const labelled = fields.flatMap((field) => {
		const of = FIELDS.get(field.name);
		return of === void 0 ? [] : stated(field, field.text, of);
	});
	const spoken = prose.flatMap((passage) => {
		const [found] = [...passage.text.slice(0, 4e3).matchAll(TELLING)].flatMap((match) => {
			if (ELSEWHERE.test(beginning(passage.text, match.index))) return [];
			const rest = sentence(passage.text.slice(match.index + match[0].length));
			return /minute|hour|period|day/.test(rest) || !/resulted/i.test(match[0]) ? stated(passage, rest, "whole") : [];
		});
		return found === void 0 || labelled.some(({ region }) => region === passage.region) ? [] : [found];
	});
	return [...labelled, ...spoken];
}
function beginning(text, end) {
	const before = text.slice(Math.max(0, end - 160), end);
	return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n")) + 1);
}
function sentence(text) {
	return (text.split(/[.;](?:\s|$)/, 1)[0] ?? "").slice(0, NEAR);
}
function stated({ region }, text, of) {
	const duration = findDuration(text);
	if (duration?.minutes === void 0 || duration.minutes <= 0) return [];
	const before = text.slice(0, text.indexOf(duration.text) + duration.text.length);
	if (/\b(?:every|per|each|old|older|within the last)\b/i.test(before) || ONE_SIDED.test(before)) return [];
	const ranged = /\d ?(?:-|\u2013|\u2014|to) ?\d/.test(duration.text);
	return [{
		text: duration.text,
		region,
		minutes: duration.minutes,
		rough: ranged || ROUGH.test(before) || /\bor so\b/.test(text),
		of,
		unit: unitOf(duration.text)
	}];
}
function unitOf(text) {
	if (/\d ?(?:m|min|mins|minutes?)\b|minutes?\b|\dM\b/.test(text)) return 1;
	if (/\dh|hours?|hrs?/i.test(text)) return 60;
	return /days?|\dd\b/i.test(text) ? 1440 : 10080;
}
// src/knowledge/incident-words.ts
const SECTION_WORDS = new Map([
	["timeline", [
		"timeline",
		"timeline utc",
		"timeline of events",
		"detailed timeline",
		"investigation timeline",
		"key events",
		"sequence of events",
		"chain of events",
		"incident timeline",
		"timeline and response",
		"incident log"
	]],
	["summary", [
		"summary",
		"executive summary",
		"incident summary",
		"what happened",
		"overview",
		"issue summary",
		"outage description",
		"tl dr",
		"details",
		"incident details",
		"incident information",
		"metadata",
		"general information"
	]],
	["impact", [
		"impact",
		"impact assessment",
		"business impact",
		"customer impact",
		"users affected",
		"affected systems",
		"scope",
		"scope assessment",
		"what was impacted",
		"who was affected"
	]],
	["root-cause", [
		"root cause",
		"root causes",
		"root cause analysis",
		"contributing factors",
		"trigger",
		"why did it happen",
		"5 whys",
		"five whys",
		"what caused the incident",
		"contributing conditions analysis",
		"direct cause",
		"cause"
	]],
	["detection", [
		"detection",
		"detection method",
		"detection time",
		"initial detection",
		"identified",
		"first detected",
		"how was it detected",
		"how we found out",
		"discovery method"
	]],
	["containment", [
		"containment",
		"containment measures",
		"containment actions",
		"mitigation",
		"mitigations and fixes",
		"mitigation resolution",
		"immediate actions",
		"immediate actions taken",
		"immediate response actions",
		"systems isolated",
		"contain"
	]],
	["remediation", [
		"remediation",
		"resolution",
		"resolution and recovery",
		"recovery",
		"actions taken",
		"corrective and preventative measures",
		"remediation steps",
		"remediation steps taken",
		"remediation applied",
		"what fixed it",
		"repaired",
		"solution",
		"fix",
		"patch"
	]],
	["investigation", [
		"investigation",
		"investigate",
		"forensic analysis",
		"forensics",
		"analysis"
	]],
	["verification", [
		"verification",
		"verification checklist",
		"verify",
		"validation checks",
		"follow up verification",
		"rotation verification"
	]],
	["completion", [
		"completion criteria",
		"completion",
		"status checklist",
		"closing checklist"
	]],
	["rollback", [
		"rollback",
		"rollback plan",
		"rollback performed",
		"commits reverted",
		"revert",
		"back out plan"
	]],
	["post-incident", [
		"post incident",
		"post incident actions",
		"post incident items",
		"after the incident"
	]],
	["lessons", [
		"lessons",
		"lessons learned",
		"lessons learnt",
		"what went well",
		"what went wrong",
		"what went poorly",
		"what didn t go so well",
		"where we got lucky",
		"how d we do",
		"what we learned"
	]],
	["actions", [
		"actions",
		"action items",
		"review actions",
		"recommendations",
		"follow up",
		"follow ups",
		"required follow up",
		"required actions",
		"next steps",
		"prevention",
		"prevention measures",
		"corrective actions"
	]],
	["communications", [
		"communication",
		"communications",
		"external notifications",
		"messaging",
		"internal email",
		"external message",
		"stakeholder communications",
		"notify team",
		"who was notified"
	]],
	["evidence", [
		"evidence",
		"references",
		"logs",
		"supporting information",
		"links",
		"artifacts",
		"appendix"
	]],
	["roles", [
		"roles",
		"attendees",
		"responders",
		"incident commander",
		"incident lead"
	]]
]);
const FIELD_WORDS = new Map([
	["severity", [
		"severity",
		"incident severity",
		"severity level",
		"sev",
		"priority",
		"incident priority"
	]],
	["status", [
		"status",
		"incident status",
		"current status",
		"state",
		"resolution status"
	]],
	["type", [
		"type",
		"incident type",
		"issue type",
		"category"
	]],
	["id", [
		"id",
		"incident id",
		"incident number",
		"incident"
	]],
	["title", ["title"]],
	["owner", [
		"owner",
		"incident lead",
		"incident commander",
		"incident owner",
		"assigned investigator",
		"assigned to",
		"author",
		"authors",
		"lead",
		"created by",
		"responsible party"
	]],
	["responder", [
		"first responder",
		"responder",
		"responders",
		"responded by",
		"initial responder"
	]],
	["timezone", [
		"timezone",
		"time zone",
		"tz"
	]],
	["components", [
		"component",
		"components",
		"affected component",
		"affected components",
		"service",
		"services"
	]],
	["threats", [
		"threat",
		"threats",
		"threat class",
		"threat classes"
	]],
	["runbook", [
		"runbook",
		"runbooks",
		"playbook"
	]],
	["waiver", ["waiver"]],
	["review", [
		"next review",
		"next review date",
		"review date",
		"review due"
	]],
	["date", [
		"date",
		"incident date",
		"date of incident"
	]],
	["created", [
		"created",
		"published",
		"reported"
	]],
	["started", [
		"started",
		"start",
		"start time",
		"started at",
		"incident start",
		"began",
		"impact start",
		"outage start"
	]],
	["detected", [
		"detected",
		"detected at",
		"detection time",
		"time detected",
		"first detected",
		"date detected",
		"discovered",
		"discovered at",
		"reported at",
		"identified",
		"detection"
	]],
	["responded", [
		"responded",
		"responded at",
		"acknowledged",
		"acknowledged at",
		"time acknowledged",
		"first response"
	]],
	["escalated", [
		"escalated",
		"escalated at",
		"escalation",
		"escalated to"
	]],
	["contained", [
		"contained",
		"contained at",
		"mitigated",
		"mitigated at",
		"time mitigated",
		"containment time"
	]],
	["deployed", [
		"deployed",
		"deployed at",
		"hotfix deployed",
		"fix deployed"
	]],
	["resolved", [
		"resolved",
		"resolved at",
		"fixed",
		"restored",
		"end",
		"ended",
		"ended at",
		"end time",
		"impact end",
		"outage end",
		"time resolved",
		"incident end",
		"recovered"
	]],
	["closed", [
		"closed",
		"closed at",
		"date closed"
	]],
	["duration", [
		"duration",
		"total duration",
		"outage duration",
		"impact duration",
		"incident duration",
		"downtime",
		"length"
	]],
	["time-to-detect", [
		"time to detect",
		"time to detection",
		"ttd",
		"mttd"
	]],
	["time-to-respond", [
		"time to respond",
		"time to acknowledge",
		"time to response",
		"tta",
		"ttr response",
		"response time",
		"mtta"
	]],
	["time-to-contain", [
		"time to contain",
		"time to mitigate",
		"time to mitigation",
		"time to containment",
		"ttm"
	]],
	["time-to-resolve", [
		"time to resolve",
		"time to resolution",
		"time to recover",
		"time to recovery",
		"time to repair",
		"ttr",
		"mttr"
	]]
]);
const DOCUMENT_STATES = new Map([
	["draft", void 0],
	["in review", void 0],
	["reviewed", void 0],
	["final", "closed"],
	["published", "closed"],
	["archived", "closed"]
]);
const STATE_WORDS = new Map([
	...words("open", "open|new|active|started|triage|triggered|acknowledged|investigating|in progress|on hold|ongoing"),
	...words("contained", "contained|mitigated|stable|monitoring"),
	...words("resolved", "resolved|remediated|repaired|fixed|complete|completed"),
	...words("closed", "closed|done|cancelled|canceled"),
	...words("false-positive", "false positive|disputed|not affected"),
	...words("accepted", "accepted|accepted risk|risk accepted")
]);
const QUALIFIERS = [
	"required",
	"pending",
	"outstanding",
	"in progress",
	"tbc",
	"not yet",
	"partially",
	"remaining"
];
const SEVERITY_WORDS = new Map([
	...words("critical", "critical|p0|p1|sev0|sev1|sev 0|sev 1"),
	...words("high", "high|p2|sev2|sev 2"),
	...words("medium", "medium|moderate|p3|sev3|sev 3"),
	...words("low", "low|minor|p4|sev4|sev 4")
]);
const DOCUMENT_TYPES = new Set([
	"incident note",
	"incident",
	"incident report",
	"historical record",
	"archived",
	"report",
	"post mortem",
	"postmortem"
]);
const TYPE_WORDS = [
	["false positive", "false-positive"],
	["signing", "signing-failure"],
	["signature", "signing-failure"],
	["unsigned", "signing-failure"],
	["sbom", "sbom-missing"],
	["model", "malicious-model"],
	["secret", "secret-exposure"],
	["credential", "secret-exposure"],
	["vulnerability", "vulnerability"],
	["other", "other"]
];
const EVENT_STEMS = new Map([
	["detected", [
		"detect",
		"report",
		"alert",
		"notic",
		"discover",
		"identif"
	]],
	["responded", [
		"acknowledg",
		"respond",
		"investigat",
		"remov",
		"disabl",
		"revert",
		"restart",
		"on call engineer",
		"roll back"
	]],
	["escalated", [
		"escalat",
		"paged",
		"paging"
	]],
	["contained", [
		"contain",
		"mitigat",
		"isolat"
	]],
	["resolved", [
		"resolv",
		"fixed",
		"restor",
		"back to normal",
		"recover"
	]],
	["started", [
		"start",
		"begin",
		"began",
		"outage",
		"down",
		"problem",
		"first"
	]]
]);
function words(state, list) {
	return list.split("|").map((word) => [word, state]);
}
// src/subjects/incident/outline.ts
function partsOf({ root }, words = SECTION_WORDS) {
	const parts = [];
	visit(root, void 0);
	return parts;
	function visit(section, above) {
		const { heading, blocks } = section;
		const own = heading && canonicalHeading(heading.text, words);
		const name = own ?? above;
		const first = parts.length <= 1;
		parts.push({
			heading,
			blocks,
			name,
			own,
			header: first || name === "summary"
		});
		for (const child of section.sections) visit(child, name);
	}
}
function proseOf(parts) {
	return parts.flatMap(({ heading, blocks }) => [...heading === void 0 ? [] : [heading], ...blocks.flatMap(passages)]);
}
function passages(block) {
	switch (block.kind) {
		case "paragraph": return [block];
		case "list": return block.items.flatMap((item) => item.blocks.flatMap(passages));
		case "table": return [...block.header, ...block.rows.flatMap(({ cells }) => cells)].filter(({ text }) => text !== "");
		case "quote": return block.blocks.flatMap(passages);
		default: return [];
	}
}
function itemsIn(blocks) {
	return blocks.flatMap((block) => {
		if (block.kind === "quote") return itemsIn(block.blocks);
		return block.kind === "list" ? block.items.flatMap((item) => [item, ...itemsIn(item.blocks)]) : [];
	});
}
function textOf(block) {
	return block.kind === "code" ? block.text : passages(block).map(({ text }) => text).join("\n");
}
// src/subjects/incident/fields.ts
function fieldsOf(front, document, parts, words = FIELD_WORDS) {
	return [...frontFields(front, document), ...parts.flatMap(fieldsIn)].flatMap(({ written, ...field }) => {
		const name = canonical(plainName(written), words);
		return name === void 0 ? [] : [{
			...field,
			name
		}];
	});
}
function frontFields(front, document) {
	if (!(front instanceof Map)) return [];
	return [...front].flatMap(([key, data]) => {
		const text = isSequence(data) ? data.map(scalarText).filter(Boolean).join(", ") : scalarText(data);
		const region = document.locate(child("", key), isSequence(data) ? "key" : "value");
		return named(key, {
			text: text ?? "",
			region
		}, true);
	});
}
function fieldsIn(part) {
	const { heading, blocks, header } = part;
	return [...heading === void 0 ? [] : inHeading(heading), ...blocks.flatMap((block) => inBlock$1(block, header))];
}
function inHeading(heading) {
	const at = heading.text.indexOf(":");
	if (at < 0) return [];
	return named(heading.text.slice(0, at), {
		text: heading.text.slice(at + 1).trim(),
		region: heading.region
	}, true);
}
function inBlock$1(block, header) {
	if (block.kind === "paragraph") return labelled(block, header);
	if (block.kind === "table") return inTable$1(block, header);
	if (block.kind === "quote") return block.blocks.flatMap((each) => inBlock$1(each, header));
	return itemsIn([block]).flatMap((item) => inItem(item, header));
}
function labelled({ labels, text, region }, header) {
	if (labels.length > 0) return labels.flatMap(({ name, value }) => named(name.text, value, header));
	return header && !text.includes("\n") ? inLine({
		text,
		region
	}, header) : [];
}
function inItem(item, header) {
	const [first] = item.blocks;
	if (first?.kind === "paragraph" && first.labels.length > 0) return labelled(first, header);
	return inLine(item, header);
}
function inLine({ text, region }, header) {
	const at = text.indexOf(":");
	return at < 1 || at > 40 ? [] : named(text.slice(0, at), {
		text: text.slice(at + 1).trim(),
		region
	}, header);
}
function inTable$1({ header: head, rows }, header) {
	if (head.length !== 2) return [];
	return [head, ...rows.map(({ cells }) => cells)].flatMap(([name, value]) => name === void 0 || value === void 0 ? [] : named(name.text, value, header));
}
function named(written, value, header) {
	return value.text.trim() === "" ? [] : [{
		...value,
		written,
		header
	}];
}
// src/subjects/incident/items.ts
const DONE = /^(?:\u2705|\u2611\ufe0f?|\u2714\ufe0f?|\u2713|\ud83d\udfe2)\s*/u;
const OPEN = /^(?:\u274c|\u2610|\ud83d\udd32|\u2b1c|\u23f3|\ud83d\udd34|\u2717)\s*/u;
const DEMANDED = /\b(?:immediately|required|must|urgent|now)\b/i;
const NOT_APPLICABLE = /(?:^|[:\s])n\/?a\b[ \t]*[-\u2013\u2014:,(]?[ \t]*(.*)$/i;
const DONE_HEADING = /\b(?:completed|taken|applied|performed|done|executed|implemented)\b/i;
const PLANNED_HEADING = /\b(?:required|recommended|planned|next|urgent|future|follow)\b/i;
function recordItems(parts, clock) {
	return parts.flatMap((part) => {
		const title = part.heading?.text ?? "";
		const told = part.name === "containment" || part.name === "remediation";
		const done = DONE_HEADING.test(title) || told && !PLANNED_HEADING.test(title);
		return itemsIn(part.blocks).filter(({ text }) => text !== "").map((item) => itemOf(item, part.name, done, clock));
	});
}
function itemOf(item, section, done, clock) {
	const { text, region } = item;
	const time = /\((?=[^()]{0,40}\d:\d\d)[^()]{4,40}\)/.exec(text);
	const instant = time === null ? void 0 : clock.read({
		text: time[0],
		region
	})?.instant;
	return {
		text,
		region,
		section,
		mark: markOf(item, done),
		instant
	};
}
function markOf({ text, checked }, done) {
	const reason = NOT_APPLICABLE.exec(text)?.[1]?.trim();
	if (reason !== void 0 && checked !== false) return reason === "" ? "open" : "not-applicable";
	if (checked !== void 0) return checked ? "done" : "open";
	if (OPEN.test(text)) return "open";
	if (DONE.test(text)) return DEMANDED.test(text) ? "none" : "done";
	return done ? "stated" : "none";
}
// src/subjects/incident/moments.ts
function momentsOf(fields, timeline, dates, clock) {
	const stated = MOMENTS.flatMap((moment) => {
		const [first] = fields.filter(({ name }) => name === moment).map((field) => clock().read(field)?.instant).filter((instant) => instant !== void 0);
		return first === void 0 ? [] : [[moment, first]];
	});
	const found = new Map(stated);
	for (const [moment, instant] of told(timeline)) if (!found.has(moment)) found.set(moment, instant);
	const [date] = dates;
	if (!found.has("detected") && date !== void 0) found.set("detected", {
		...date.instant,
		inferred: true
	});
	return found;
}
function told(timeline) {
	const past = timeline.filter(({ pending, instant }) => !pending && instant !== void 0);
	const first = past.findIndex(({ text }) => mentions(text, EVENT_STEMS.get("detected") ?? []));
	const behind = past.slice(first + 1);
	const pick = (moment, event) => event?.instant === void 0 ? [] : [[moment, {
		...event.instant,
		inferred: true
	}]];
	const telling = (moment) => (event) => mentions(event.text, EVENT_STEMS.get(moment) ?? []);
	return [
		...pick("detected", past[first]),
		...pick("responded", behind.find(telling("responded"))),
		...pick("contained", behind.find(telling("contained"))),
		...pick("resolved", behind.findLast(telling("resolved")))
	];
}
function escalationsOf(front, document, fields, timeline, clock) {
	const listed = sequence(front.get("escalated")).filter(isMapping).map((entry, index) => {
		const region = document.locate(child("/escalated", index), "key");
		const at = clock().read({
			text: scalarText(entry.get("at")) ?? "",
			region
		})?.instant;
		return {
			to: scalarText(entry.get("to")) ?? "",
			at,
			region
		};
	});
	const written = fields.filter(({ name }) => name === "escalated").map((field) => ({
		to: field.text,
		at: clock().read(field)?.instant,
		region: field.region
	}));
	const events = timeline.filter(({ text, pending }) => !pending && mentions(text, EVENT_STEMS.get("escalated") ?? [])).map(({ text, instant, region }) => ({
		to: text,
		at: instant,
		region
	}));
	return [
		...listed,
		...written.filter(({ to, at }) => at !== void 0 || !/^if\b/i.test(to)),
		...events
	];
}
// src/subjects/incident/report.ts
function actionStates(parts) {
	return parts.flatMap(({ name, blocks }) => name !== "actions" ? [] : blocks.flatMap((block) => {
		if (block.kind !== "table") return [];
		const column = block.header.findIndex(({ text }) => /^status$/i.test(text.trim()));
		return column < 0 ? [] : block.rows.flatMap(({ cells }) => cells[column] ?? []);
	}));
}
function blankFields(parts) {
	return parts.flatMap(({ blocks }) => blocks.flatMap(blankIn));
}
function blankIn(block) {
	if (block.kind !== "list") return [];
	return block.items.flatMap(({ blocks: [first, ...rest] }) => {
		return [...first?.kind === "paragraph" && rest.length === 0 ? first.labels.filter(isBlank).map(({ name }) => name) : [], ...rest.flatMap(blankIn)];
	});
}
function isBlank({ value }) {
	return value.text.trim() === "";
}
// src/subjects/incident/settings.ts
function wordsOf({ sections, fields, status }) {
	return {
		sections: joined(SECTION_WORDS, sections),
		fields: joined(FIELD_WORDS, fields),
		states: states(status)
	};
}
function joined(ours, own) {
	if (own.size === 0) return ours;
	const added = [...own].map(([name, words]) => [name, words.map(plainName)]);
	const mine = new Set(added.flatMap(([, words]) => words));
	const rest = [...ours].map(([name, words]) => [name, words.filter((word) => !mine.has(word))]);
	const all = new Map(rest);
	for (const [name, words] of added) all.set(name, [...words, ...all.get(name) ?? []]);
	return all;
}
function states(own) {
	const added = INCIDENT_STATES.flatMap((state) => (own.get(state) ?? []).map((word) => [plainWords(word), state]));
	return added.length === 0 ? STATE_WORDS : new Map([...STATE_WORDS, ...added]);
}
// src/subjects/incident/timeline.ts
const PENDING = /\((?:pending|planned|todo|tbd|tbc)\)|^\W*(?:pending|planned)\b/i;
const TIME_COLUMN = /^(?:time|times|date|timestamp|when|at|date and time|datetime|time \(.*|date \(.*)/i;
const SAID_ONCE = /\b(?:all times?(?: are)?|times are|time ?zone:?)(?: listed| shown| given)?(?: in)?(?: the)? \(?/i;
const FAR = 24;
function timelineOf(parts, clock) {
	const events = parts.filter(({ name }) => name === "timeline").flatMap((part) => eventsOf(part, clock));
	return events.some(({ instant }) => instant !== void 0) ? events : [...events, ...headings(parts, clock)];
}
function headings(parts, clock) {
	return parts.flatMap(({ heading, name }) => heading === void 0 || heading.depth < 2 || name === "timeline" ? [] : eventAt(heading, heading.text, clock) ?? []);
}
function eventsOf({ heading, own, blocks }, clock) {
	const words = [heading?.text ?? "", ...blocks.flatMap(passages).map((each) => each.text)].join("\n");
	const first = own === "timeline" || heading === void 0 ? void 0 : eventAt(heading, words, clock);
	if (first?.instant?.precision === "minute" || first?.instant?.precision === "second") return [first];
	return [...first === void 0 || blocks.length > 0 ? [] : [first], ...blocks.flatMap((each) => inBlock(each, clock))];
}
function inBlock(block, clock) {
	switch (block.kind) {
		case "list": return itemsIn([block]).flatMap((item) => eventAt(item, item.text, clock) ?? []);
		case "table": return inTable(block, clock);
		case "paragraph": return lines(block).flatMap((line) => eventAt(line, line.text, clock) ?? []);
		case "quote": return block.blocks.flatMap((each) => inBlock(each, clock));
		default: return [];
	}
}
function lines({ text, region }) {
	return text.split("\n").map((line, index) => ({
		text: line,
		region: {
			...region,
			startLine: region.startLine + index
		}
	}));
}
function eventAt(passage, words, clock) {
	const stamp = readStamp(passage.text);
	if (stamp === void 0 || stamp.start > FAR) return void 0;
	const read = clock.read(passage);
	if (read === void 0) return void 0;
	return {
		text: (words.startsWith(passage.text) ? words.slice(stamp.end) : words).replace(/^[\s\])}:.\u2013\u2014|*-]+(?:[ap]m\b)?[\s\])}:.\u2013\u2014|*-]*/i, "").trim(),
		region: passage.region,
		instant: read.instant,
		pending: PENDING.test(passage.text)
	};
}
function inTable({ header, rows }, clock) {
	const columns = header.flatMap(({ text }, index) => TIME_COLUMN.test(text.trim()) ? [index] : []);
	const times = columns.length > 0 ? columns : [0];
	return rows.flatMap((row) => inRow(row, times, clock) ?? []);
}
function inRow({ cells, region }, times, clock) {
	const written = times.map((index) => cells[index]?.text ?? "").join(" ");
	const place = cells[times[0] ?? 0]?.region ?? region;
	const read = clock.read({
		text: written,
		region: place
	});
	const rest = cells.filter((_, index) => !times.includes(index)).map(({ text }) => text);
	if (read === void 0) return void 0;
	return {
		text: rest.join(" "),
		region: place,
		instant: read.instant,
		pending: PENDING.test(written)
	};
}
function saidOnce(parts, fields) {
	const field = fields.timezone === void 0 ? void 0 : readZone(fields.timezone)?.zone;
	const spoken = parts.flatMap(({ heading, blocks }) => [...heading ? [heading] : [], ...blocks.flatMap(headWords)]);
	const zones = spoken.map(zoneSaid).filter((zone) => zone !== void 0);
	const zone = field ?? zones[0];
	const sentence = spoken.find((passage) => zoneSaid(passage) !== void 0);
	const day = sentence === void 0 ? void 0 : readStamp(sentence.text)?.day;
	return {
		zone: zone ?? UNKNOWN_ZONE,
		known: zone !== void 0,
		day
	};
}
function headWords(block) {
	return block.kind === "table" ? block.header : passages(block);
}
function zoneSaid({ text }) {
	return [/\btime(?:line|stamp|s)? ?\(/i.exec(text.slice(0, 60)), SAID_ONCE.exec(text.slice(0, 200))].map((head) => head && readZone(text.slice(head.index + head[0].length).replace(/^the /i, ""))?.zone).find((zone) => zone !== void 0 && zone !== null) ?? void 0;
}
// src/subjects/incident/values.ts
function severitiesOf(fields) {
	return headers(fields, "severity").map((field) => ({
		...field,
		meaning: severityIn(field.text)
	}));
}
function severityIn(text) {
	const words = plainWords(text).split(" ");
	for (const [index, word] of words.entries()) {
		const found = SEVERITY_WORDS.get(word) ?? SEVERITY_WORDS.get(`${word} ${words[index + 1] ?? ""}`);
		if (found !== void 0) return found;
	}
}
function statusesOf(fields, words = STATE_WORDS) {
	const stated = headers(fields, "status");
	const own = stated.filter(({ text }) => !DOCUMENT_STATES.has(plainName(text)));
	return (own.length > 0 ? own : stated).map((field) => statusOf(field, words));
}
function statusOf({ text, region }, states) {
	const words = plainWords(text);
	const word = [...states].sort(([left], [right]) => right.length - left.length).find(([name]) => words === name || words.startsWith(`${name} `));
	const meaning = word?.[1] ?? DOCUMENT_STATES.get(plainName(text));
	const rest = word === void 0 ? "" : words.slice(word[0].length);
	return {
		text,
		region,
		meaning,
		qualifier: meaning === "resolved" || meaning === "closed" ? QUALIFIERS.find((each) => ` ${rest} `.includes(` ${each} `)) : void 0
	};
}
function typesOf(fields) {
	return headers(fields, "type").filter(({ text }) => !DOCUMENT_TYPES.has(plainWords(text))).map((field) => ({
		...field,
		meaning: TYPE_WORDS.find(([stem]) => mentions(field.text, [stem]))?.[1]
	}));
}
function headers(fields, name) {
	return fields.filter((field) => field.name === name && field.header);
}
const ORDER = [
	"open",
	"contained",
	"resolved",
	"closed"
];
function stateOf(statuses, moments) {
	if (isStated(moments.get("closed"))) return "closed";
	const states = statuses.map(({ meaning }) => meaning).filter((state) => state !== void 0);
	const ended = states.find((state) => !ORDER.includes(state));
	if (ended !== void 0) return ended;
	if (states.length > 0) return ORDER.find((state) => states.includes(state)) ?? "open";
	if (statuses.length > 0) return "open";
	if (isStated(moments.get("resolved"))) return "resolved";
	return isStated(moments.get("contained")) ? "contained" : "open";
}
function isStated(instant) {
	return instant !== void 0 && !instant.inferred;
}
const BRACKETED = /\[(?:TIME|DATE|NAME|LINK|URL|SEVERITY|STATUS|OWNER|VERSION|INCIDENT[ _-]ID|TBD|TBC)\b[^\]\n]{0,60}\](?!\()/;
const ASKING = /\[(?:[Dd]escribe|[Ii]nsert|[Aa]dd|[Yy]our|[Ll]ist) [^\]\n]{0,80}\](?!\()/;
const BRACED = /(?<!\$)\{\{ ?[a-z][a-z_ -]{1,28}[a-z] ?\}\}/;
const LOOSE = /^\W{0,4}(?:TBD|TBC|TO-?DO)\b/;
function placeholderIn(text) {
	return [
		BRACED,
		BRACKETED,
		ASKING,
		LOOSE
	].map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== void 0);
}
// src/subjects/incident/record.ts
function readIncident(document, settings = NO_INCIDENT_SETTINGS) {
	const words = wordsOf(settings);
	const parts = partsOf(document, words.sections);
	const fields = fieldsOf(document.data, document, parts, words.fields);
	const front = mapping(document.data);
	const title = titleOf(fields, parts);
	const once = saidOnce(parts, { timezone: fields.find(({ name }) => name === "timezone")?.text ?? settings.timezone });
	const dates = datesOf(document, fields, title, new Clock(once.zone, void 0));
	const day = dayNumber(once.day ?? {
		year: 0,
		month: 1,
		day: 1
	}, void 0);
	const start = once.day === void 0 ? dates[0]?.instant.low ?? statedDay(fields, once.zone) : day;
	const clock = () => new Clock(once.zone, start);
	const timeline = timelineOf(parts, clock());
	const moments = momentsOf(fields, timeline, dates, clock);
	const statuses = statusesOf(fields, words.states);
	const prose = proseOf(parts);
	return {
		path: document.source.path,
		name: nameOf(document, front),
		title,
		document,
		at: (region) => placeIn(document, region),
		front,
		severities: severitiesOf(fields),
		statuses,
		types: typesOf(fields),
		state: stateOf(statuses, moments),
		fields: byName(fields),
		zone: once.zone,
		zoneKnown: once.known || timed([...moments.values(), ...timeline]).every(({ zone }) => zone.name !== once.zone.name),
		moments,
		escalations: escalationsOf(front, document, fields, timeline, clock),
		dates,
		timelines: parts.filter(({ own }) => own === "timeline").length,
		timeline,
		sections: sectionsOf(parts),
		items: recordItems(parts, new Clock(once.known ? once.zone : moments.get("detected")?.zone ?? once.zone, start)),
		durations: durationsOf(fields, prose),
		actionStates: actionStates(parts),
		blank: blankFields(parts),
		prose
	};
}
function statedDay(fields, zone) {
	const [first] = fields.filter(({ name }) => name === "detected" || name === "started").flatMap((field) => readStamp(field.text)?.day ? new Clock(zone, void 0).read(field) ?? [] : []);
	return first && Math.floor(first.instant.low / 864e5) * 864e5;
}
function timed(found) {
	return found.flatMap((each) => "low" in each ? each : each.instant ?? []).filter(({ precision }) => precision !== "day");
}
function placeIn(document, region) {
	return {
		document: pointedAt(document, region),
		pointer: ""
	};
}
function nameOf({ source }, front) {
	const id = front.get("id") ?? front.get("incident_id");
	if (typeof id === "string" && id.trim() !== "") return id.trim();
	return (source.path.split("/").at(-1) ?? "").replace(/\.[a-z]+$/, "");
}
function titleOf(fields, parts) {
	return parts.find(({ heading }) => heading?.depth === 1)?.heading ?? fields.find(({ name }) => name === "title") ?? parts.find(({ heading }) => heading)?.heading;
}
const DAY_IN_NAME = /(?<!\d)(\d{4}[-_]\d{2}[-_]\d{2})(?!\d)[^/]*$/;
function datesOf({ source, lines, data }, fields, title, clock) {
	const top = lines.region(0, 0);
	const file = {
		text: DAY_IN_NAME.exec(source.path)?.[1]?.replaceAll("_", "-") ?? "",
		region: title?.region ?? top
	};
	const frontTitle = {
		text: scalarText(mapping(data).get("title")) ?? "",
		region: top
	};
	return [
		...fields.filter(({ name, header }) => name === "date" && header).map((field) => ["field", field]),
		["title", title],
		["title", frontTitle],
		["file", file],
		...fields.filter(({ name, header }) => name === "created" && header).map((field) => ["document", field])
	].flatMap(([source, passage]) => {
		const stamp = passage && readStamp(passage.text);
		const day = stamp?.day && dayNumber(stamp.day, void 0);
		if (passage === void 0 || day === void 0) return [];
		const { region, text } = passage;
		return [{
			source,
			instant: {
				low: day,
				high: day + DAY,
				zone: clock.zone,
				precision: "day",
				inferred: true,
				text,
				region
			}
		}];
	});
}
function byName(fields) {
	const found = new Map();
	for (const field of fields) {
		const known = found.get(field.name) ?? [];
		found.set(field.name, known);
		known.push(field);
	}
	return found;
}
function sectionsOf(parts) {
	return parts.flatMap(({ heading, own }, index) => {
		if (heading === void 0) return [];
		const end = parts.findIndex((each, at) => at > index && (each.heading?.depth ?? 7) <= heading.depth);
		return [{
			name: own,
			heading,
			text: parts.slice(index, end < 0 ? void 0 : end).flatMap((part) => part.blocks.map(textOf)).filter((text) => placeholderIn(text) === void 0).join("\n").trim()
		}];
	});
}
export { mayBeRecord as a, isRecord as i, placeholderIn as n, dutiesOf as o, EVENT_STEMS as r, mentions as s, readIncident as t };
