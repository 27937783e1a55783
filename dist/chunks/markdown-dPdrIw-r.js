import { r as parseMarkdown } from "./duration-BW_GMdzb.js";
import { E as secretsIn, Mt as between, Nt as isReversed, Ot as DAY, Pt as spanText, kt as MINUTE, ut as pointedAt, vt as MOMENTS } from "./core-Wr84-Soz.js";
import { a as mayBeRecord, i as isRecord, n as placeholderIn, o as dutiesOf, r as EVENT_STEMS, s as mentions, t as readIncident } from "./record-Di80iwUm.js";
// src/subjects/incident/contradicted-dates.ts
const NAMES = {
	file: "the name of the file",
	title: "the title",
	field: "a field",
	document: "the front matter"
};
const NEAR = 2 * DAY;
function contradictedDates({ dates: all, timeline }) {
	const dates = all.filter(({ source }) => source !== "document");
	const [first] = dates;
	if (first === void 0) return [];
	const other = dates.find(({ instant }) => !areNear(instant, first.instant));
	if (other !== void 0) return [found(`${day(first.instant)} in ${NAMES[first.source]} and ${day(other.instant)} in ${NAMES[other.source]}`, first)];
	const told = timeline.flatMap(({ instant }) => instant ?? []);
	const [start] = told;
	if (start === void 0 || told.some((instant) => areNear(instant, first.instant))) return [];
	return [found(`${day(first.instant)} in ${NAMES[first.source]} and ${day(start)} in the timeline`, first)];
}
function found(says, { instant }) {
	return {
		kind: "contradicted-date",
		says,
		region: instant.region
	};
}
function areNear(one, other) {
	return Math.abs(one.low - other.low) < NEAR;
}
function day({ low }) {
	return new Date(low).toISOString().slice(0, 10);
}
// src/subjects/incident/wrong-order.ts
function wrongOrder(incident) {
	return [
		...moments(incident),
		...events(incident.timeline),
		...containment(incident)
	];
}
function moments({ moments: known }) {
	const stated = MOMENTS.flatMap((name) => {
		const instant = known.get(name);
		return instant === void 0 || instant.inferred || name === "deployed" ? [] : [{
			name,
			instant
		}];
	});
	return stated.slice(1).flatMap((later, index) => {
		const earlier = stated[index];
		if (earlier === void 0 || !isReversed(earlier.instant, later.instant)) return [];
		return [{
			kind: "wrong-order",
			says: `that it was ${later.name} before it was ${earlier.name}`,
			region: later.instant.region
		}];
	});
}
function events(timeline) {
	const past = timeline.flatMap(({ instant, pending, region }) => instant && !pending ? [{
		instant,
		region
	}] : []);
	const steps = past.slice(1).map((event, index) => ({
		event,
		before: past[index] ?? event
	}));
	const back = steps.filter(({ event, before }) => isShort(before.instant) && isReversed(before.instant, event.instant));
	const [first] = back;
	if (first === void 0 || back.length > steps.length / 2) return [];
	return [{
		kind: "wrong-order",
		says: `${time(first.event.instant)} behind ${time(first.before.instant)}`,
		region: first.event.region
	}];
}
function isShort({ low, high }) {
	return high - low < 20 * MINUTE;
}
function time({ text, low }) {
	return text.trim() === "" ? new Date(low).toISOString() : text.trim();
}
function containment({ moments: known }) {
	const [contained, deployed] = [known.get("contained"), known.get("deployed")];
	if (contained === void 0 || deployed === void 0 || !isReversed(contained, deployed)) return [];
	return [{
		kind: "late-containment",
		says: "that the fix was deployed before the incident was contained",
		region: deployed.region
	}];
}
// src/subjects/incident/contradicted-durations.ts
const ENDS = [
	...EVENT_STEMS.get("resolved") ?? [],
	...[
		"goes away",
		"went away",
		"normal",
		"again",
		"drop below",
		"works",
		"working",
		"complet",
		"clear",
		"deploy"
	],
	...[
		"functional",
		"roll back",
		"rolls back",
		"back up",
		"back online",
		"fine",
		"revok"
	]
];
const STARTS = [...EVENT_STEMS.get("started") ?? [], ...EVENT_STEMS.get("detected") ?? []];
const PAIRS = {
	whole: [
		["started", "resolved"],
		["detected", "resolved"],
		["started", "contained"],
		["detected", "contained"],
		["started", "closed"],
		["detected", "closed"]
	],
	detect: [["started", "detected"]],
	respond: [["detected", "responded"], ["started", "responded"]],
	contain: [
		["detected", "contained"],
		["started", "contained"],
		["responded", "contained"]
	],
	resolve: [
		["detected", "resolved"],
		["started", "resolved"],
		["responded", "resolved"],
		["contained", "resolved"]
	]
};
function contradictedDurations(incident) {
	const pairs = wrongOrder(incident).some(({ kind }) => kind === "wrong-order") ? [] : eventPairs(incident.timeline);
	return incident.durations.flatMap((duration) => {
		const stated = PAIRS[duration.of].flatMap(([from, to]) => pair(incident.moments.get(from), incident.moments.get(to)));
		const spans = duration.of === "whole" ? [...stated, ...pairs] : stated;
		const [nearest] = spans.toSorted((left, right) => distance(left, duration) - distance(right, duration));
		if (nearest === void 0 || spans.some((span) => agrees(span, duration))) return [];
		return [{
			kind: "contradicted-duration",
			says: `"${duration.text}", and its own times are ${spanText(nearest)} apart`,
			region: duration.region
		}];
	});
}
function pair(from, to) {
	if (from === void 0 || to === void 0 || from.precision === "day" || to.precision === "day") return [];
	const span = between(from, to);
	return span.most <= 0 ? [] : [span];
}
function eventPairs(timeline) {
	const past = timeline.filter(({ pending, instant }) => !pending && instant !== void 0).slice(0, 60);
	const starts = past.filter((event, index) => index === 0 || tells(event, STARTS));
	const ends = past.filter((event, index) => index === past.length - 1 || tells(event, ENDS));
	return starts.flatMap((start) => ends.flatMap((end) => start === end ? [] : pair(start.instant, end.instant)));
}
function tells({ text }, stems) {
	return mentions(text.slice(0, 400), stems);
}
function agrees({ least, most }, { minutes, rough, unit }) {
	const slack = (rough ? minutes / 4 : unit) * MINUTE;
	return least <= minutes * 6e4 + slack && most >= minutes * 6e4 - slack;
}
function distance({ least, most }, { minutes }) {
	return Math.abs((least + most) / 2 - minutes * MINUTE);
}
// src/subjects/incident/second-values.ts
function secondValues({ severities, statuses }) {
	return [...second("second-severity", "severity", severities), ...second("second-status", "status", statuses)];
}
function second(kind, name, values) {
	const [first] = values.filter(({ meaning }) => meaning !== void 0);
	const other = values.find(({ meaning }) => meaning !== void 0 && meaning !== first?.meaning);
	if (first === void 0 || other === void 0) return [];
	return [{
		kind,
		says: `the ${name} ${other.meaning} here and ${first.meaning} elsewhere`,
		region: other.region
	}];
}
// src/subjects/incident/entries.ts
function entriesOf(incident) {
	return [
		...incident.prose.flatMap(secrets),
		...placeholders(incident),
		...actions(incident),
		...secondValues(incident),
		...contradictedDates(incident),
		...wrongOrder(incident),
		...contradictedDurations(incident)
	].map((each) => ({
		...each,
		incident
	}));
}
const LABELLED = /\b(password|passwd|secret|token|api[ _-]?key)\b["'`]?\s?[:=]\s?["'`]?([^\s"'`,;()<>{}[\]]{8,80})/gi;
const BEGINNING = /\b(?:start(?:s|ing)?|begin(?:s|ning)?) with [`'"]?([\w-]{4,40})(?:\.{3}|\u2026)/gi;
const HARMLESS = /test|example|sample|dummy|password|redacted|placeholder|changeme|x{3,}|_here|your|[$%/\\.:]/i;
function secrets({ text, region }) {
	const known = secretsIn(text).map(() => ({
		kind: "secret",
		says: "a credential in clear",
		region
	}));
	const labelled = [...text.matchAll(LABELLED)].filter(([, , value = ""]) => isRandom(value));
	const whole = known.length > 0 ? known : labelled.map((match) => secret(match[1] ?? "", region));
	const parts = [...text.matchAll(BEGINNING)].filter(([, value = ""]) => !/x{3,}|redacted/i.test(value));
	return [...whole, ...parts.map(() => ({
		kind: "partial-secret",
		says: "how a credential begins",
		region
	}))];
}
function secret(label, region) {
	return {
		kind: "secret",
		says: `a ${label.toLowerCase()} in clear`,
		region
	};
}
function isRandom(value) {
	if (HARMLESS.test(value) || !/\d/.test(value) || !/[a-z]/i.test(value)) return false;
	return new Set(value).size >= 8 && (value.match(/[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])/g) ?? []).length >= 3;
}
function placeholders({ prose, fields }) {
	const [first] = [...fields.values()].flat().concat(prose).map((passage) => ({
		passage,
		written: placeholderIn(passage.text.slice(0, 2e3))
	})).filter(({ written }) => written !== void 0);
	if (first?.written === void 0) return [];
	return [{
		kind: "placeholder",
		says: `the placeholder "${first.written}"`,
		region: first.passage.region
	}];
}
const NEGATED = /\b(?:not|never|no|without|avoid|don't|forbid\w*)\b/i;
const DELETION = /\bdelet(?:ed|e|ing) (?:the |a |this |that |our )?(?:github |unsigned |old )?(?:release|tag)s?\b(?! notes?)/i;
const BYPASS = /\b(?:skipped|bypassed|disabled|turned off) (?:the )?(?:signature |cosign )?verification\b|\bverification (?:was |is )?(?:skipped|bypassed|disabled)\b|--insecure-ignore-/i;
const REWRITE = /\bforce[- ]?push(?:ed)?\b|\bfilter-(?:repo|branch)\b|\brewr(?:ote|itten|ite|iting) (?:the )?(?:git )?history\b|\bhistory (?:was )?rewritten\b/i;
function actions({ items, timeline }) {
	return [...items.filter(({ mark }) => mark === "done" || mark === "stated"), ...timeline.filter(({ pending }) => !pending)].flatMap(({ text: all, region }) => {
		const text = all.slice(0, 600);
		if (NEGATED.test(text)) return [];
		if (DELETION.test(text)) return [{
			kind: "release-deletion",
			says: "that a release was deleted",
			region
		}];
		if (BYPASS.test(text)) return [{
			kind: "verification-bypass",
			says: "that verification was bypassed",
			region
		}];
		if (!REWRITE.test(text) || /\bapprov/i.test(text)) return [];
		return [{
			kind: "history-rewrite",
			says: "that history was rewritten",
			region
		}];
	});
}
// src/subjects/markdown.ts
async function markdownRoots(source, repository) {
	const empty = {
		source,
		data: null,
		problems: [],
		locate: nowhere
	};
	if (!mayBeRecord(source)) return {
		document: empty,
		roots: []
	};
	const document = await parseMarkdown(source);
	const incident = readIncident(document, repository.value.incidents);
	if (document.problems.length > 0) return {
		document,
		roots: []
	};
	if (!isRecord(incident)) return {
		document,
		roots: []
	};
	return {
		document,
		roots: [{
			kind: "incident",
			document: pointedAt(document, incident.title?.region ?? document.lines.region(0, 0)),
			pointer: "",
			value: {
				incident,
				duties: dutiesOf(incident),
				entries: entriesOf(incident)
			},
			parent: repository
		}]
	};
}
function nowhere() {
	throw new Error("nothing was read of a file that is of no kind that is checked");
}
export { markdownRoots };
