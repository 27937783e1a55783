import { sn as parseYaml, un as Lines } from "./core-Wr84-Soz.js";
// src/documents/markdown-front-matter.ts
const FENCE = /^---[ \t]*$/;
function frontMatterOf(source, lines) {
	if (!source.text.startsWith("---") || !isFence(source.text, lines, 1)) return void 0;
	for (let line = 2; line <= lines.count; line++) if (isFence(source.text, lines, line)) return between(source, lines, lines.startOf(2), lines.startOf(line));
}
function isFence(text, lines, line) {
	const start = lines.startOf(line);
	return text.startsWith("---", start) && FENCE.test(text.slice(start, lines.endOf(line)));
}
function between(source, lines, start, end) {
	const blank = source.text.slice(0, start).replace(/[^\r\n]/g, " ");
	return {
		document: parseYaml({
			path: source.path,
			text: blank + source.text.slice(start, end)
		}),
		region: lines.region(start, end)
	};
}
// src/documents/markdown-limits.ts
const LARGEST = 524288;
const MOST_LINES = 2e4;
const DEEPEST_LINE = 16;
const DEEPEST_INDENT = 64;
const MOST_NESTED = 2e3;
const PARAGRAPH_BUDGET = 16e6;
const CODE_BUDGET = 1e8;
const UNDERLINES = 1500;
const MOST_BARS = 3e4;
function limitsOf(text) {
	if (text.length > LARGEST) return tooLarge(`has ${text.length} characters; at most ${LARGEST} are read`);
	const cost = new Cost();
	let offset = 0;
	for (const line of text.split(/\r\n?|\n/)) {
		if (!fenced(cost, line)) cost.count(line);
		if (cost.nested > MOST_NESTED || cost.deepest) return tooDeep("Lists and quotes nest too deep to be read", offset);
		offset += line.length + 1;
		if (++cost.lines > MOST_LINES) return tooLarge(`has more than ${MOST_LINES} lines`);
	}
	cost.endParagraph();
	return cost.tooMuch ? tooLarge("has paragraphs with more markup than can be read in good time") : void 0;
}
function tooLarge(what) {
	return {
		kind: "too-large",
		message: `The text ${what}`,
		offset: 0
	};
}
function tooDeep(message, offset) {
	return {
		kind: "too-deep",
		message,
		offset
	};
}
var Cost = class {
	lines = 0;
	nested = 0;
	deepest = false;
	fence;
	distrust = false;
	underlines = 0;
	bars = 0;
	quadratic = 0;
	quadraticCode = 0;
	markers = 0;
	ticks = 0;
	length = 0;
	get tooMuch() {
		if (this.underlines > UNDERLINES || this.bars > MOST_BARS) return true;
		return this.quadratic > PARAGRAPH_BUDGET || this.quadraticCode > CODE_BUDGET;
	}
	count(line) {
		if (line.trim() === "") {
			this.endParagraph();
			return;
		}
		if (/^<[!?a-z]/i.test(line)) this.distrust = true;
		const { depth, indent } = prefixOf(line);
		this.deepest ||= depth > DEEPEST_LINE;
		this.nested += Math.max(0, depth - 2) + (indent > DEEPEST_INDENT && depth > 0 ? 20 : 0);
		if (/^ {0,3}(?:[-=] ?)+$/.test(line.trimEnd())) this.underlines++;
		this.length++;
		this.countMarkers(line);
	}
	endParagraph() {
		this.quadratic += this.markers ** 2 + this.length ** 2;
		this.quadraticCode += this.ticks ** 2;
		this.markers = 0;
		this.ticks = 0;
		this.length = 0;
	}
	countMarkers(line) {
		for (let at = 0; at < line.length; at++) {
			const character = line[at];
			if (character === "|") this.bars++;
			else if (character === "`") this.ticks++;
			else if (character === "*" || character === "_" || character === "~" || character === "[") this.markers++;
		}
	}
};
function fenced(cost, line) {
	if (cost.fence !== void 0) {
		const closing = line.trim();
		if (closing.startsWith(cost.fence) && closing === closing.charAt(0).repeat(closing.length) && line.search(/\S/) < 4) cost.fence = void 0;
		return true;
	}
	const opening = cost.distrust ? null : /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
	if (opening === null) return false;
	cost.endParagraph();
	cost.fence = opening[0];
	return true;
}
function prefixOf(line) {
	const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
	let depth = 0;
	let indent = 0;
	for (; marker.test(line); depth++) indent = marker.lastIndex;
	return {
		depth,
		indent
	};
}
// src/documents/markdown.ts
var MarkdownDocument = class {
	source;
	root;
	comments;
	problems;
	lines;
	front;
	constructor(source, lines, front, body) {
		this.source = source;
		this.lines = lines;
		this.front = front;
		this.root = body.root;
		this.comments = body.comments;
		this.problems = [...front?.document.problems ?? [], ...body.problems];
	}
	get data() {
		return this.front?.document.data ?? null;
	}
	get frontMatter() {
		return this.front?.region;
	}
	locate(pointer, part = "value") {
		if (this.front === void 0) return this.lines.region(0, 0);
		return pointer === "" ? this.front.region : this.front.document.locate(pointer, part);
	}
	written(region) {
		return this.source.text.slice(region.startOffset, region.endOffset);
	}
};
async function parseMarkdown(source) {
	const lines = new Lines(source.text);
	const front = frontMatterOf(source, lines);
	const problem = limitsOf(source.text);
	return new MarkdownDocument(source, lines, front, problem === void 0 ? await bodyOf(source, lines) : emptyBody(lines, problem));
}
async function bodyOf(source, lines) {
	const { readBody } = await import("./markdown-body-D-jDHdZm.js");
	try {
		return readBody(source.text, lines);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return emptyBody(lines, {
			kind: "too-deep",
			message: "The text nests deeper than it can be read",
			offset: 0
		});
	}
}
function emptyBody(lines, problem) {
	return {
		root: {
			heading: void 0,
			blocks: [],
			sections: [],
			region: lines.region(0, 0)
		},
		comments: [],
		problems: [problem]
	};
}
// src/model/duration.ts
const MINUTE = 1;
const HOUR = 60;
const DAY = 1440;
const UNITS = new Map([
	...[
		"m",
		"min",
		"mins",
		"minute",
		"minutes"
	].map((name) => [name, MINUTE]),
	...[
		"h",
		"hr",
		"hrs",
		"hour",
		"hours"
	].map((name) => [name, HOUR]),
	...[
		"d",
		"day",
		"days"
	].map((name) => [name, DAY]),
	...[
		"w",
		"wk",
		"wks",
		"week",
		"weeks"
	].map((name) => [name, 7 * DAY]),
	...["month", "months"].map((name) => [name, 30 * DAY]),
	...["year", "years"].map((name) => [name, 365 * DAY])
]);
const WORDS = new Map([
	...[
		"immediate",
		"immediately",
		"at once"
	].map((name) => [name, 15]),
	["hourly", HOUR],
	["daily", DAY],
	["weekly", 7 * DAY],
	["monthly", 30 * DAY],
	["quarterly", 90 * DAY],
	...[
		"annually",
		"annual",
		"yearly"
	].map((name) => [name, 365 * DAY])
]);
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const UNIT = [...UNITS.keys()].sort((left, right) => right.length - left.length).join("|");
const LENGTH = new RegExp(String.raw`(?:(?<![\w.])|(?<=\d[dhw]))(?:\d{1,6} ?(?:-|\u2013|to) ?)?(\d{1,6}(?:\.\d{1,3})?)[ -]?(${UNIT})(?![a-z])` + String.raw`|\b(half an?|an?|${NUMBERS.join("|")})[ -](${"minutes?|hours?|days?|weeks?|months?|years?"})\b`, "gi");
const ISO = /(?<!\w)P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?(?!\w)/;
const WORD = new RegExp(`\\b(?:${[...WORDS.keys()].join("|")})\\b`, "i");
const BUSINESS = /\b(?:(?:next|\d{1,3}|one|two|three) )?(?:business|working) days?\b/i;
const LONGEST = 400;
function findDuration(text) {
	const short = text.slice(0, LONGEST);
	const business = BUSINESS.exec(short);
	if (business !== null) return {
		text: business[0],
		minutes: void 0
	};
	return iso(short) ?? measured(short) ?? spoken(short);
}
function readDuration(cell) {
	const text = cell.trim();
	if (/^[-\u2013\u2014]*$/.test(text)) return void 0;
	return {
		text,
		minutes: findDuration(text)?.minutes
	};
}
function iso(text) {
	const match = ISO.exec(text);
	if (match === null || match[0].length < 3) return void 0;
	const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
	return {
		text: match[0],
		minutes: days * DAY + hours * HOUR + minutes
	};
}
function measured(text) {
	const matches = [...text.matchAll(LENGTH)];
	const first = matches[0];
	if (first === void 0) return void 0;
	let end = first.index + first[0].length;
	let minutes = minutesOf(first);
	for (const next of matches.slice(1)) {
		if (!/^(?: ?,? ?| and )$/.test(text.slice(end, next.index))) break;
		minutes += minutesOf(next);
		end = next.index + next[0].length;
	}
	return {
		text: text.slice(first.index, end),
		minutes
	};
}
function minutesOf(match) {
	const [, digits, unit, word, longUnit] = match;
	return Math.round(count(digits ?? word ?? "") * (UNITS.get((unit ?? longUnit ?? "").toLowerCase()) ?? 0));
}
function count(written) {
	const word = written.toLowerCase();
	if (word.startsWith("half")) return .5;
	if (word === "a" || word === "an") return 1;
	return NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
}
function spoken(text) {
	const match = WORD.exec(text);
	return match === null ? void 0 : {
		text: match[0],
		minutes: WORDS.get(match[0].toLowerCase())
	};
}
export { readDuration as n, parseMarkdown as r, findDuration as t };
