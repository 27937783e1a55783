import { n as commands, t as VERSION$1 } from "./start-CHIQgwR0.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { appendFileSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { parseArgs } from "node:util";
// src/documents/lines.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
var Lines = class {
	text;
	starts;
	constructor(text) {
		this.text = text;
	}
	get count() {
		return this.all().length;
	}
	lineAt(offset) {
		const starts = this.all();
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}
	startOf(line) {
		return line < 1 ? 0 : this.all()[line - 1] ?? this.text.length;
	}
	endOf(line) {
		if (line >= this.count) return this.text.length;
		const last = this.startOf(line + 1) - 1;
		return this.text.charCodeAt(last) === LINE_FEED && this.text.charCodeAt(last - 1) === CARRIAGE_RETURN ? last - 1 : last;
	}
	offsetOf(line, column) {
		return Math.max(this.startOf(line), Math.min(this.startOf(line) + column - 1, this.endOf(line)));
	}
	region(start, end) {
		const startOffset = Math.max(0, Math.min(start, this.text.length));
		const endOffset = Math.max(startOffset, Math.min(end, this.text.length));
		const startLine = this.lineAt(startOffset);
		const endLine = this.lineAt(endOffset);
		return {
			startLine,
			startColumn: startOffset - this.startOf(startLine) + 1,
			endLine,
			endColumn: endOffset - this.startOf(endLine) + 1,
			startOffset,
			endOffset
		};
	}
	all() {
		this.starts ??= this.text.includes("\r") ? startsWithReturns(this.text) : startsWithFeeds(this.text);
		return this.starts;
	}
};
function startsWithFeeds(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function startsWithReturns(text) {
	const starts = [0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED) starts.push(at + 1);
		else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) starts.push(at + 1);
	}
	return starts;
}
// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart) throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/model/pointer.ts
function child(pointer, ...keys) {
	return keys.reduce((parent, key) => `${parent}/${encodeKey(String(key))}`, pointer);
}
function keysOf(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(decodeKey);
}
function encodeKey(key) {
	return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
function decodeKey(key) {
	return key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key;
}
// src/documents/yaml-anchors.ts
const MOST_NODES = 1e6;
const MOST_LEVELS$4 = 200;
var Growth = class {
	weight = 0;
	level = 0;
	deepest = 0;
	refuse(anchored) {
		if (this.weight + anchored.weight > MOST_NODES) return {
			kind: "alias-bomb",
			message: `Aliases make more than ${MOST_NODES} values of it.`
		};
		if (this.level + anchored.height > MOST_LEVELS$4) return {
			kind: "too-deep",
			message: `Aliases nest it more than ${MOST_LEVELS$4} levels deep.`
		};
		this.weight += anchored.weight;
		this.deepest = Math.max(this.deepest, this.level + anchored.height);
	}
};
const NOTHING$5 = {
	kind: "scalar",
	data: null,
	event: {
		type: EVENT_ID.SCALAR,
		valueStart: -1,
		valueEnd: -1,
		anchorStart: -1,
		anchorEnd: -1,
		tagStart: -1,
		tagEnd: -1,
		style: SCALAR_STYLE.PLAIN,
		chomping: CHOMPING_MODE.CLIP,
		indent: -1,
		fast: false
	}
};
// src/documents/yaml-scalar.ts
const NULLS = new Set([
	"~",
	"null",
	"Null",
	"NULL"
]);
const TRUES = new Set([
	"true",
	"True",
	"TRUE"
]);
const FALSES = new Set([
	"false",
	"False",
	"FALSE"
]);
function resolveScalar(text, event, source) {
	if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart !== -1 && isTextTag(event, source)) return text;
	if (text === "") return null;
	const first = text.charCodeAt(0);
	if (first < 58) return first >= 43 ? resolveNumber(text) : text;
	return resolveWord(text);
}
function isTextTag(event, source) {
	const tag = source.slice(event.tagStart, event.tagEnd);
	return tag === "!!str" || tag === "!";
}
function resolveWord(text) {
	if (text.length > 5) return text;
	if (TRUES.has(text)) return true;
	if (FALSES.has(text)) return false;
	return NULLS.has(text) ? null : text;
}
function resolveNumber(text) {
	const integer = intCoreTag.resolve(text, false, "");
	if (integer !== NOT_RESOLVED) return integer;
	const float = floatCoreTag.resolve(text, false, "");
	return float === NOT_RESOLVED ? text : float;
}
// src/documents/yaml-text.ts
const BETWEEN = " 	\r\n,:?";
function closingBracket(text, from, closing) {
	const opening = closing === "]" ? "[" : "{";
	let at = text[from] === opening ? from + 1 : from;
	for (; at < text.length; at++) {
		const unit = text.charAt(at);
		if (unit === closing) return at + 1;
		if (unit === "#") at = endOfLine$1(text, at) - 1;
		else if (!BETWEEN.includes(unit)) return from;
	}
	return from;
}
function endOfLine$1(text, from) {
	let at = from;
	while (at < text.length && !isBreak$1(text.charCodeAt(at))) at++;
	return at;
}
function trimEnd$1(text, start, end) {
	let at = end;
	while (at > start && (isBreak$1(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--;
	return at;
}
function nextDash(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 35) at = endOfLine$1(text, at) - 1;
		else if (code === 45) return at;
		else if (!isBreak$1(code) && !isBlank(code) && code !== 44) return -1;
	}
	return -1;
}
function isBreak$1(code) {
	return code === 10 || code === 13;
}
function isBlank(code) {
	return code === 32 || code === 9;
}
const LONGEST_NAME = 60;
function shortened(name) {
	return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}\u2026` : name;
}
// src/documents/yaml-compose.ts
var Composer = class {
	problems = [];
	events;
	text;
	at = 0;
	end = 0;
	growth = new Growth();
	anchors = new Map();
	constructor(events, text) {
		this.events = events;
		this.text = text;
	}
	compose() {
		if (this.events.length === 0) return void 0;
		this.at = 1;
		const root = this.node();
		this.at++;
		if (this.at < this.events.length) this.severalDocuments();
		return root;
	}
	severalDocuments() {
		const marker = this.text.indexOf("\n---", this.end);
		const offset = marker === -1 ? this.end : marker + 1;
		this.report("several-documents", "The file has several YAML documents, and only the first is read.", offset);
	}
	node() {
		const event = this.events[this.at++];
		this.growth.weight++;
		if (event === void 0 || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return void 0;
		if (event.type === EVENT_ID.ALIAS) return this.alias(event);
		return event.anchorStart === -1 ? this.content(event) : this.anchored(event);
	}
	content(event) {
		if (event.type === EVENT_ID.SCALAR) return this.scalar(event);
		return event.type === EVENT_ID.MAPPING ? this.mapping(event) : this.sequence(event);
	}
	anchored(event) {
		const name = this.text.slice(event.anchorStart, event.anchorEnd);
		const { weight, deepest, level } = this.growth;
		this.anchors.set(name, "open");
		this.growth.deepest = level;
		const node = this.content(event);
		const height = this.growth.deepest - level;
		this.anchors.set(name, {
			node,
			weight: this.growth.weight - weight + 1,
			height
		});
		this.growth.deepest = Math.max(deepest, this.growth.deepest);
		return node;
	}
	alias(event) {
		const name = this.text.slice(event.anchorStart, event.anchorEnd);
		const short = shortened(name);
		const anchored = this.anchors.get(name);
		this.end = event.anchorEnd;
		if (anchored === void 0) return this.report("syntax", `No anchor has the name ${short}.`, event.anchorStart - 1);
		if (anchored === "open") return this.report("alias-bomb", `The anchor ${short} contains itself.`, event.anchorStart - 1);
		const refusal = this.growth.refuse(anchored);
		return refusal ? this.report(refusal.kind, refusal.message, event.anchorStart - 1) : anchored.node;
	}
	scalar(event) {
		this.passScalar(event);
		return {
			kind: "scalar",
			data: resolveScalar(getScalarValue(this.text, event), event, this.text),
			event
		};
	}
	passScalar(event) {
		const end = event.valueStart === -1 ? Math.max(event.tagEnd, event.anchorEnd) : event.valueEnd;
		const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
		if (end !== -1) this.end = quoted ? end + 1 : end;
	}
	sequence(event) {
		const data = [];
		const node = {
			kind: "sequence",
			data,
			start: event.start,
			end: 0,
			keys: [],
			children: []
		};
		this.enter(event);
		while (this.inside()) {
			const before = this.end;
			const item = this.node();
			data.push(item === void 0 ? null : item.data);
			node.children.push(isEmpty(item) ? this.emptyItem(item, before) : item ?? NOTHING$5);
		}
		return this.leave(node, event, "]");
	}
	emptyItem(item, before) {
		const dash = nextDash(this.text, before);
		if (dash !== -1) this.end = Math.max(this.end, dash + 1);
		return {
			...item,
			mark: dash === -1 ? before : dash
		};
	}
	mapping(event) {
		const data = new Map();
		const node = {
			kind: "mapping",
			data,
			start: event.start,
			end: 0,
			keys: [],
			children: []
		};
		this.enter(event);
		while (this.inside()) {
			const key = this.key();
			const value = this.node();
			if (key !== void 0) this.pair(node, data, key, value);
		}
		return this.leave(node, event, "}");
	}
	pair(node, data, event, value) {
		const key = getScalarValue(this.text, event);
		if (data.has(key)) {
			const place = event.valueStart === -1 ? node.start : event.valueStart;
			const message = `The key ${shortened(key)} stands twice in the same mapping; the first one counts.`;
			return this.report("duplicate-key", message, place);
		}
		data.set(key, value === void 0 ? null : value.data);
		node.keys.push(event);
		node.children.push(value ?? NOTHING$5);
	}
	key() {
		const event = this.events[this.at];
		if (event?.type === EVENT_ID.SCALAR && event.anchorStart === -1) {
			this.at++;
			this.passScalar(event);
			return event;
		}
		const offset = event !== void 0 && "start" in event ? event.start : this.end;
		const node = this.node();
		if (node?.kind === "scalar") return node.event;
		if (node !== void 0) this.report("unsupported-key", "A mapping or list is used as a key. Quote the value if it is meant as text.", offset);
	}
	enter(event) {
		this.growth.level++;
		if (this.growth.level > this.growth.deepest) this.growth.deepest = this.growth.level;
		this.end = event.start;
	}
	inside() {
		return this.at < this.events.length && this.events[this.at]?.type !== EVENT_ID.POP;
	}
	leave(node, event, closing) {
		this.at++;
		this.growth.level--;
		if (event.style === COLLECTION_STYLE.FLOW) this.end = closingBracket(this.text, this.end, closing);
		node.end = this.end;
		return node;
	}
	report(kind, message, offset) {
		this.problems.push({
			kind,
			message,
			offset
		});
	}
};
function isEmpty(node) {
	return node?.kind === "scalar" && node.event.valueStart === -1;
}
// src/documents/yaml-segments-block.ts
function walkBlock(text, event, folded, segments) {
	const walk = new BlockWalk(segments, folded);
	for (let at = event.valueStart; at < event.valueEnd;) {
		const end = Math.min(endOfLine$1(text, at), event.valueEnd);
		const next = Math.min(behindBreak(text, end), event.valueEnd);
		const start = contentStart(text, at, end, event.indent);
		if (start === void 0) walk.empty(end, next);
		else walk.line(text.charCodeAt(start), start, end, next);
		at = next;
	}
	walk.close(event);
}
function behindBreak(text, at) {
	return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
function contentStart(text, start, end, indent) {
	let at = start;
	while (at < end && at < start + indent && text.charCodeAt(at) === 32) at++;
	if (indent < 0 || at >= end) return void 0;
	return Math.min(start + indent, end);
}
var BlockWalk = class {
	segments;
	folded;
	pending = [];
	read = false;
	moreIndented = false;
	constructor(segments, folded) {
		this.segments = segments;
		this.folded = folded;
	}
	empty(start, end) {
		this.pending.push({
			start,
			end
		});
	}
	line(first, start, end, next) {
		const indented = first === 32 || first === 9;
		if (this.folded && !indented && !this.moreIndented) this.fold();
		else this.keep(this.pending);
		this.segments.verbatim(start, end);
		this.pending = [{
			start: end,
			end: next
		}];
		this.read = true;
		this.moreIndented = indented;
	}
	close(event) {
		if (event.chomping === CHOMPING_MODE.KEEP) this.keep(this.pending);
		else if (event.chomping === CHOMPING_MODE.CLIP && this.read) this.keep(this.pending.slice(0, 1));
	}
	fold() {
		const [first, ...empty] = this.pending;
		if (!this.read) this.keep(this.pending);
		else if (empty.length > 0) this.keep(empty);
		else if (first !== void 0) this.segments.break(1, first.start, first.end);
	}
	keep(breaks) {
		for (const { start, end } of breaks) this.segments.break(1, start, end);
	}
};
// src/documents/yaml-segments-flow.ts
const APOSTROPHE$1 = 39;
const BACKSLASH = 92;
const HEX_DIGITS = {
	x: 2,
	u: 4,
	U: 8
};
function walkFlow(text, event, segments) {
	const { valueEnd } = event;
	let at = event.valueStart;
	let start = at;
	let end = at;
	while (at < valueEnd) {
		const code = text.charCodeAt(at);
		if (isBreak$1(code)) {
			segments.verbatim(start, end);
			at = start = end = fold(text, at, valueEnd, end, segments);
		} else if (isEscape(code, event)) {
			segments.verbatim(start, at);
			at = start = end = passEscape(text, at, valueEnd, segments);
		} else {
			at++;
			if (!isBlank(code)) end = at;
		}
	}
	segments.verbatim(start, event.style === SCALAR_STYLE.PLAIN ? end : valueEnd);
}
function isEscape(code, event) {
	if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return code === APOSTROPHE$1;
	return event.style === SCALAR_STYLE.DOUBLE_QUOTED && code === BACKSLASH;
}
function fold(text, at, end, start, segments) {
	const { position, breaks } = skipBreaks(text, at, end);
	segments.break(breaks === 1 ? 1 : breaks - 1, start, position);
	return position;
}
function skipBreaks(text, from, end) {
	let at = from;
	let breaks = 0;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (isBreak$1(code)) {
			breaks++;
			if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
		} else if (!isBlank(code)) break;
	}
	return {
		position: at,
		breaks
	};
}
function passEscape(text, at, end, segments) {
	const next = text.charCodeAt(at + 1);
	if (text.charCodeAt(at) === BACKSLASH && isBreak$1(next)) return skipBreaks(text, at + 1, end).position;
	const digits = text.charCodeAt(at) === BACKSLASH ? HEX_DIGITS[text.charAt(at + 1)] ?? 0 : 0;
	const behind = at + 2 + digits;
	const astral = digits === 8 && Number.parseInt(text.slice(at + 2, behind), 16) > 65535;
	segments.escape(astral ? 2 : 1, at, behind);
	return behind;
}
// src/documents/yaml-segments.ts
var Segments = class {
	all = [];
	decoded = 0;
	verbatim(start, end) {
		if (end > start) this.add(end - start, start, end, "verbatim");
	}
	escape(units, start, end) {
		if (units > 0) this.add(units, start, end, "escape");
	}
	break(units, start, end) {
		if (units > 0) this.add(units, start, end, "break");
	}
	add(units, start, end, kind) {
		this.all.push({
			decoded: this.decoded,
			units,
			start,
			end,
			kind
		});
		this.decoded += units;
	}
};
function segmentsOf(text, event) {
	const segments = new Segments();
	if (event.valueStart === -1) return [];
	if (event.fast) segments.verbatim(event.valueStart, event.valueEnd);
	else if (event.style === SCALAR_STYLE.LITERAL_BLOCK) walkBlock(text, event, false, segments);
	else if (event.style === SCALAR_STYLE.FOLDED_BLOCK) walkBlock(text, event, true, segments);
	else walkFlow(text, event, segments);
	return segments.all;
}
function sourceSpan(segments, start, end) {
	const first = segmentAt(segments, start);
	const last = segmentAt(segments, Math.max(start, end - 1));
	if (first === void 0 || last === void 0) return [0, 0];
	const from = offsetIn(first, start);
	if (end <= start) return [from, from];
	return [from, Math.max(from, endIn(last, end))];
}
function segmentAt(segments, offset) {
	let low = 0;
	let high = segments.length;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if ((segments[middle]?.decoded ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return segments[low];
}
function offsetIn(segment, offset) {
	if (segment.kind === "verbatim") return Math.min(segment.start + offset - segment.decoded, segment.end);
	return offset < segment.decoded + segment.units ? segment.start : endOfWhole(segment);
}
function endIn(segment, end) {
	return segment.kind === "verbatim" ? offsetIn(segment, end) : endOfWhole(segment);
}
function endOfWhole(segment) {
	return segment.kind === "break" ? segment.start : segment.end;
}
// src/documents/yaml-place.ts
function follow(root, keys) {
	let found = {
		node: root,
		complete: true,
		key: void 0
	};
	for (const key of keys) {
		const next = step$1(found.node, key);
		if (next === void 0) return {
			...found,
			complete: false
		};
		found = next;
	}
	return found;
}
function step$1(parent, key) {
	if (parent.kind === "scalar") return void 0;
	const index = parent.kind === "mapping" ? indexOfKey(parent, key) : indexOfItem(key);
	const node = parent.children[index];
	if (node === void 0) return void 0;
	return {
		node,
		complete: true,
		key: parent.keys[index]
	};
}
function indexOfItem(key) {
	return /^(?:0|[1-9]\d{0,8})$/.test(key) ? Number(key) : -1;
}
const KEYS_SEARCHED_IN_ORDER = 16;
const indexes = new WeakMap();
function indexOfKey(parent, key) {
	const data = parent.data;
	if (!(data instanceof Map) || !data.has(key)) return -1;
	if (data.size > KEYS_SEARCHED_IN_ORDER) return indexed(parent, data).get(key) ?? -1;
	let index = 0;
	for (const each of data.keys()) {
		if (each === key) return index;
		index++;
	}
	return -1;
}
function indexed(parent, data) {
	const known = indexes.get(parent) ?? new Map([...data.keys()].map((key, index) => [key, index]));
	indexes.set(parent, known);
	return known;
}
function keyStretch(text, found) {
	if (found.key !== void 0) return scalarStretch(text, found.key) ?? [0, 0];
	const { node } = found;
	const first = node.kind === "mapping" ? node.keys[0] : void 0;
	return (first && scalarStretch(text, first)) ?? firstLine$1(text, valueStretch(text, found));
}
function firstLine$1(text, [start, end]) {
	const length = text.slice(start, end).search(/[\r\n]/);
	return [start, length === -1 ? end : start + length];
}
function valueStretch(text, found) {
	const { node } = found;
	if (node.kind !== "scalar") return [node.start, trimEnd$1(text, node.start, node.end)];
	return scalarStretch(text, node.event) ?? emptyStretch(text, found);
}
function emptyStretch(text, found) {
	if (found.key !== void 0) return keyStretch(text, found);
	const mark = found.node.kind === "scalar" ? found.node.mark ?? 0 : 0;
	return [mark, text.charAt(mark) === "-" ? mark + 1 : mark];
}
function scalarStretch(text, event) {
	if (event.valueStart === -1) return void 0;
	if (event.indent === -1) return [event.valueStart, event.valueEnd];
	return [event.valueStart + event.indent, trimEnd$1(text, event.valueStart + event.indent, event.valueEnd)];
}
const segments = new WeakMap();
function spanStretch(text, found, span) {
	const { node } = found;
	if (node.kind !== "scalar" || node.event.valueStart === -1) return valueStretch(text, found);
	const known = segments.get(node.event) ?? segmentsOf(text, node.event);
	segments.set(node.event, known);
	return known.length === 0 ? valueStretch(text, found) : sourceSpan(known, span.start, span.end);
}
// src/documents/yaml-problems.ts
function problemOf(error) {
	if (!(error instanceof YAMLException)) return {
		kind: "syntax",
		message: "The YAML cannot be parsed.",
		offset: 0
	};
	const offset = error.mark?.position ?? 0;
	if (error.reason.startsWith("nesting exceeded")) return {
		kind: "too-deep",
		message: "The YAML is nested too deeply to be read.",
		offset
	};
	return {
		kind: "syntax",
		message: `The YAML cannot be parsed: ${error.reason}.`,
		offset
	};
}
// src/documents/yaml.ts
function parseYaml(source) {
	const { events, problem } = eventsOf(source.text);
	if (problem !== void 0) return new YamlDocument(source, void 0, [problem]);
	const composer = new Composer(events, source.text);
	return new YamlDocument(source, composer.compose(), composer.problems);
}
function eventsOf(text) {
	try {
		return { events: parseEvents(text, {}) };
	} catch (error) {
		return {
			events: [],
			problem: problemOf(error)
		};
	}
}
var YamlDocument = class {
	source;
	data;
	problems;
	lines;
	root;
	constructor(source, root, problems) {
		this.source = source;
		this.root = root;
		this.data = root === void 0 ? null : root.data;
		this.problems = problems;
		this.lines = new Lines(source.text);
	}
	locate(pointer, part = "value") {
		if (this.root === void 0) return this.lines.region(0, 0);
		const [start, end] = stretchOf(this.source.text, follow(this.root, keysOf(pointer)), part);
		return this.lines.region(start, end);
	}
};
function stretchOf(text, found, part) {
	if (!found.complete || part === "key") return keyStretch(text, found);
	return part === "value" ? valueStretch(text, found) : spanStretch(text, found, part);
}
// src/model/did-you-mean.ts
function didYouMean(word, known) {
	const near = nearestWord(word, known);
	return near === void 0 ? void 0 : `did you mean "${near}"?`;
}
function nearestWord(word, known) {
	const wanted = word.slice(0, 80).toLowerCase();
	let nearest;
	let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const each of known) {
		const edits = editsBetween(wanted, each.toLowerCase(), fewest);
		if (edits < fewest) [nearest, fewest] = [each, edits];
	}
	return nearest;
}
function editsBetween(left, right, limit) {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
	const at = (row, column) => rows[row]?.[column] ?? limit;
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		rows.push(current);
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current.push(Math.min(at(row - 1, column - 1) + (same ? 0 : 1), at(row - 1, column) + 1, at(row, column - 1) + 1, swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : limit));
		}
	}
	return Math.min(limit, at(left.length, right.length));
}
// src/model/severity.ts
const SEVERITIES = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
const CONFIDENCES = [
	"low",
	"medium",
	"high"
];
function compareSeverity(left, right) {
	return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}
function isSeverity(text) {
	return SEVERITIES.some((severity) => severity === text);
}
// src/model/data.ts
const NOTHING$4 = new Map();
function isMapping(data) {
	return data instanceof Map;
}
function isSequence(data) {
	return Array.isArray(data);
}
function mapping(data) {
	return isMapping(data) ? data : NOTHING$4;
}
function sequence(data) {
	return isSequence(data) ? data : [];
}
function scalarText(data) {
	if (typeof data === "string") return data;
	return typeof data === "number" || typeof data === "boolean" ? String(data) : void 0;
}
function texts(data) {
	return (isSequence(data) ? data : [data]).map(scalarText).filter((text) => text !== void 0);
}
// src/model/lineage.ts
const STANDS_UNDER = {
	repository: [],
	problem: ["repository"],
	ignore: ["repository"],
	workflow: ["repository"],
	action: ["repository"],
	job: ["workflow"],
	step: ["job", "action"],
	"action-reference": ["step", "job"],
	image: [
		"step",
		"job",
		"action"
	],
	command: ["step"],
	instruction: ["step"],
	expression: [
		"step",
		"job",
		"action",
		"workflow"
	],
	interpolation: ["step"],
	condition: ["step", "job"]
};
const kinds = new Set(Object.keys(STANDS_UNDER));
function isSubjectKind(text) {
	return kinds.has(text);
}
const SUBJECT_KINDS = Object.keys(STANDS_UNDER).filter(isSubjectKind);
function lineage(kind) {
	const found = new Set([kind]);
	for (const each of found) for (const above of STANDS_UNDER[each]) found.add(above);
	return [...found];
}
// src/model/region.ts
const WHOLE_FILE = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 1,
	startOffset: 0,
	endOffset: 0
};
// src/model/template.ts
const BRACES = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
function readTemplate(message) {
	const parts = [];
	const stray = [];
	let end = 0;
	for (const match of message.matchAll(BRACES)) {
		parts.push(message.slice(end, match.index));
		end = match.index + match[0].length;
		if (match[1] !== void 0) parts.push({
			name: match[1],
			start: match.index,
			end
		});
		else if (match[0].length === 2) parts.push(match[0].slice(1));
		else stray.push(match.index);
	}
	parts.push(message.slice(end));
	return {
		parts: parts.filter((part) => part !== ""),
		stray
	};
}
function placeholders(message) {
	return readTemplate(message).parts.filter((part) => typeof part !== "string");
}
function fillTemplate(message, textOf) {
	const { parts } = readTemplate(message);
	return parts.map((part) => typeof part === "string" ? part : textOf(part.name)).join("");
}
function escapeTemplate(text) {
	return text.replace(/[{}]/g, "$&$&");
}
const DEFAULT_CONFIGURATION = {
	path: void 0,
	policies: void 0,
	rules: [],
	repository: void 0,
	exclude: [],
	failOn: "high",
	severity: new Map(),
	parameters: new Map(),
	waivers: ".github/security-waivers.yml",
	overrides: [],
	mentions: []
};
// src/catalog/vocabulary.ts
const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/;
function createVocabulary(facts) {
	const byName = new Map(facts.map((fact) => [fact.name, fact]));
	if (byName.size !== facts.length) throw new Error(`two facts are named ${repeated(facts)}`);
	for (const fact of facts) reportUnwritable(fact);
	const askable = new Map();
	return {
		facts: byName,
		askable(kind) {
			const known = askable.get(kind) ?? askedBy(kind, facts);
			askable.set(kind, known);
			return known;
		}
	};
}
function askedBy(kind, facts) {
	const kinds = new Set(lineage(kind));
	return new Map(facts.filter((fact) => kinds.has(fact.of)).map((fact) => [fact.name, fact]));
}
function reportUnwritable({ name, type }) {
	if (!NAME.test(name) || name === "any" || name === "all") throw new Error(`${name} is no name of a fact`);
	if (Array.isArray(type) && type.length === 0) throw new Error(`the vocabulary of ${name} is empty`);
}
function repeated(facts) {
	return facts.find((fact, index) => facts.findIndex(({ name }) => name === fact.name) < index)?.name;
}
// src/model/fact.ts
var Unknown = class {
	reason;
	constructor(reason) {
		this.reason = reason;
	}
};
function fact(definition) {
	return definition;
}
// src/reading/commands.ts
function commandsOf(steps, mentioning) {
	if (steps.length > 1 && !mentionedIn(steps, mentioning)) return NONE$1;
	return steps.flatMap((step) => mentioning.some((word) => step.run?.includes(word)) ? (step.script?.commands ?? []).map((command) => ({
		command,
		step
	})) : []);
}
function mentionedIn([first], words) {
	return first !== void 0 && words.some((word) => first.document.source.text.includes(word));
}
const NONE$1 = [];
function stepsOf$1(workflow) {
	return workflow.jobs.flatMap((job) => job.steps);
}
function neededBy(job) {
	const found = new Set();
	const follow = (each) => {
		for (const id of each.needs) {
			const needed = job.workflow.jobs.find((other) => other.id === id);
			if (needed === void 0 || found.has(needed) || needed === job) continue;
			found.add(needed);
			follow(needed);
		}
	};
	follow(job);
	return [...found];
}
function stepsBefore(step) {
	const { job } = step;
	const siblings = job?.steps ?? step.action?.steps ?? [];
	const earlier = siblings.slice(0, siblings.indexOf(step));
	return job === void 0 ? earlier : [...neededBy(job).flatMap((needed) => needed.steps), ...earlier];
}
// src/reading/options.ts
function readCommandLine(command, switches) {
	const options = new Map();
	const positional = [];
	const words = command.arguments;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0) break;
		const name = optionName(word);
		if (name === void 0) positional.push(word);
		else if (word.value.includes("=")) options.set(name, behindEquals(word));
		else {
			const next = switches.has(name) ? void 0 : words[index + 1];
			if (next === void 0 || optionName(next) !== void 0) options.set(name, nothing(word));
			else {
				options.set(name, whole$1(next));
				index += 1;
			}
		}
	}
	return {
		options,
		positional
	};
}
function optionName(word) {
	return /^--?([A-Za-z0-9][\w-]*)/.exec(word.value)?.[1];
}
function behindEquals(word) {
	const written = word.text.indexOf("=") + 1;
	return {
		text: word.value.slice(word.value.indexOf("=") + 1),
		dynamic: word.dynamic,
		...withoutQuotes(word.text.slice(written), word.start + written, word.end)
	};
}
function whole$1(word) {
	return {
		text: word.value,
		dynamic: word.dynamic,
		...withoutQuotes(word.text, word.start, word.end)
	};
}
function nothing(word) {
	return {
		text: "",
		dynamic: false,
		start: word.start,
		end: word.end
	};
}
function withoutQuotes(text, start, end) {
	return text.length > 1 && (text[0] === "\"" || text[0] === "'") && text.at(-1) === text[0] ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
}
// src/reading/cosign.ts
const SWITCHES$1 = new Set([
	"yes",
	"y",
	"verbose",
	"d",
	"recursive",
	"r",
	"tlog-upload",
	"b64",
	"new-bundle-format",
	"allow-http-registry",
	"allow-insecure-registry",
	"insecure-ignore-tlog",
	"insecure-ignore-sct",
	"insecure-skip-verify",
	"offline",
	"no-upload",
	"upload",
	"no-tlog-upload",
	"keyless",
	"local-image",
	"check-claims",
	"private-infrastructure",
	"use-signed-timestamps",
	"use-signing-config",
	"sign-container-identity",
	"issue-certificate",
	"record-creation-timestamp",
	"replace"
]);
const READ$1 = new WeakMap();
function cosign(command) {
	if (command.program === void 0 || !/^cosign(-|$)/.test(command.program)) return void 0;
	const known = READ$1.get(command) ?? read$1(command);
	READ$1.set(command, known);
	return known;
}
function read$1(command) {
	const line = readCommandLine(command, SWITCHES$1);
	const [operation, ...rest] = line.positional;
	const targets = rest.map((word) => ({
		text: word.value,
		dynamic: word.dynamic,
		start: word.start,
		end: word.end
	}));
	return {
		...line,
		operation: operation?.value ?? "",
		targets
	};
}
function signs(command) {
	return /^(sign|sign-blob|attest|attest-blob)$/.test(cosign(command)?.operation ?? "");
}
function signsBlob(command) {
	return cosign(command)?.operation === "sign-blob";
}
function verifies(command) {
	return /^verify(-blob)?(-attestation)?$/.test(cosign(command)?.operation ?? "");
}
function keyed(command) {
	const options = cosign(command)?.options;
	return options !== void 0 && (options.has("key") || options.has("sk"));
}
function bringsToken(command) {
	const options = cosign(command)?.options;
	return options !== void 0 && (options.has("identity-token") || options.has("oidc-provider"));
}
// src/knowledge/release-actions.ts
const RELEASE_ACTIONS = new Map([
	["softprops/action-gh-release", {
		files: ["files"],
		createsRelease: true
	}],
	["ncipollo/release-action", {
		files: ["artifacts", "artifact"],
		createsRelease: true
	}],
	["svenstaro/upload-release-action", {
		files: ["file"],
		createsRelease: true
	}],
	["actions/upload-release-asset", {
		files: ["asset_path"],
		createsRelease: false
	}],
	["shogo82148/actions-upload-release-asset", {
		files: ["asset_path"],
		createsRelease: false
	}],
	["alexellis/upload-assets", {
		files: ["asset_paths"],
		createsRelease: false
	}],
	["skx/github-action-publish-binaries", {
		files: ["args"],
		createsRelease: false
	}],
	["marvinpinto/action-automatic-releases", {
		files: ["files"],
		createsRelease: true
	}]
]);
// src/reading/release.ts
const SWITCHES = new Set([
	"draft",
	"d",
	"prerelease",
	"p",
	"clobber",
	"generate-notes",
	"verify-tag",
	"latest",
	"fail-on-no-commits",
	"notes-from-tag"
]);
function uploadOf(step) {
	if (READ.has(step)) return READ.get(step);
	const upload = byAction(step) ?? byCommand(step);
	READ.set(step, upload);
	return upload;
}
const READ = new WeakMap();
function byAction(step) {
	const { reference } = step;
	const action = reference?.slug === void 0 ? void 0 : RELEASE_ACTIONS.get(reference.slug);
	if (action === void 0) return void 0;
	const written = action.files.map((input) => scalarText(step.with.get(input))).find((text) => text !== void 0);
	if (written === void 0) return void 0;
	return {
		by: "action",
		files: filesIn(written),
		createsRelease: action.createsRelease,
		command: void 0
	};
}
function filesIn(written) {
	const files = written.split(/[\n,]/).map((line) => line.trim().replace(/^\.\//, ""));
	return written.includes("${{") ? void 0 : files.filter((line) => line !== "");
}
function byCommand(step) {
	const found = commandsOf([step], ["gh release"]).find(({ command }) => filesOf(command).length > 0);
	if (found === void 0) return void 0;
	const words = filesOf(found.command);
	const known = words.every((word) => !word.value.includes("$"));
	const files = words.map((word) => word.value.replace(/^\.\//, "").replace(/#.*$/, ""));
	const created = found.command.arguments[1]?.value === "create";
	return {
		by: "command",
		files: known ? files : void 0,
		createsRelease: created,
		command: found.command
	};
}
function filesOf(command) {
	const [topic, verb] = command.arguments;
	if (command.program !== "gh" || topic?.value !== "release" || !/^(upload|create)$/.test(verb?.value ?? "")) return [];
	return readCommandLine(command, SWITCHES).positional.slice(3);
}
function tokenOf(step) {
	const inputs = [
		"token",
		"github_token",
		"github-token",
		"repo_token",
		"repo-token"
	].map((name) => step.with.get(name));
	const variables = [
		step.env,
		step.job?.data.get("env"),
		step.job?.workflow.data.get("env")
	].flatMap((block) => block instanceof Map ? [block.get("GH_TOKEN"), block.get("GITHUB_TOKEN")] : []);
	const written = [...inputs, ...variables].map(scalarText).find((text) => text !== void 0);
	return written === void 0 || /github\.token|secrets\.GITHUB_TOKEN/i.test(written) ? "workflow" : "other";
}
// src/model/glob.ts
const MOST_ALTERNATIVES = 64;
function globMatcher(globs) {
	const patterns = globs.flatMap(alternatives).map(partsOf$2);
	if (patterns.length === 0) return () => false;
	return (path) => {
		const parts = path.split("/");
		return patterns.some((pattern) => matches(pattern, parts, "**", partMatches));
	};
}
function partsOf$2(glob) {
	return [...glob.replace(/^\.?\//, "").replace(/\/$/, "").split("/"), "**"];
}
function partMatches(pattern, part) {
	if (!/[*?]/.test(pattern)) return pattern === part;
	return matches(pattern, part, "*", (wanted, unit) => wanted === "?" || wanted === unit);
}
function matches(pattern, input, star, same) {
	let at = 0;
	let behindStar = -1;
	let resume = 0;
	for (let index = 0; index < input.length;) {
		const wanted = pattern[at];
		if (wanted === star) {
			behindStar = ++at;
			resume = index;
		} else if (wanted !== void 0 && same(wanted, input[index] ?? "")) {
			at++;
			index++;
		} else if (behindStar >= 0) {
			at = behindStar;
			index = ++resume;
		} else return false;
	}
	while (pattern[at] === star) at++;
	return at === pattern.length;
}
function alternatives(glob) {
	const written = [glob];
	for (let index = 0; index < written.length && written.length < MOST_ALTERNATIVES;) {
		const choices = expandOnce(written[index] ?? "");
		if (choices === void 0) index++;
		else written.splice(index, 1, ...choices);
	}
	return written.slice(0, MOST_ALTERNATIVES);
}
function expandOnce(glob) {
	const close = glob.indexOf("}");
	const start = glob.lastIndexOf("{", close);
	if (close < 0 || start < 0) return void 0;
	return glob.slice(start + 1, close).split(",").map((choice) => glob.slice(0, start) + choice + glob.slice(close + 1));
}
// src/reading/variables.ts
const WHOLE_VARIABLE = /^\$(?:\{(\w+)\}|(\w+))$/;
function resolve$1(text, step) {
	const match = WHOLE_VARIABLE.exec(text);
	const name = match?.[1] ?? match?.[2];
	if (name === void 0 || step === void 0) return void 0;
	return step.script?.variables.get(name) ?? environment(name, step);
}
function environment(name, step) {
	const blocks = [
		step.env,
		step.job?.data.get("env"),
		step.job?.workflow.data.get("env")
	];
	for (const block of blocks) {
		const value = block instanceof Map ? scalarText(block.get(name)) : void 0;
		if (value !== void 0) return value;
	}
}
// src/reading/target.ts
const LOOP_VARIABLE = /^\$\{?(\w+)\}?$/;
function targetOf$1(word, command, step) {
	const variable = LOOP_VARIABLE.exec(word.text)?.[1];
	const loop = command.loops.findLast((each) => each.variable === variable);
	if (loop !== void 0) return patterns(loop.words.map((each) => each.value));
	return patterns([resolve$1(word.text, step) ?? word.text]);
}
function patterns(texts) {
	return {
		patterns: texts.map(normalise),
		known: texts.every((text) => !text.includes("$"))
	};
}
function normalise(text) {
	return text.replace(/^\.\//, "");
}
function overlaps(left, right) {
	return left.patterns.some((one) => right.patterns.some((other) => covers(one, other) || covers(other, one)));
}
function covers(pattern, text) {
	if (pattern === text) return true;
	if (!/[*?[{]/.test(pattern) || pattern.includes("$")) return false;
	return globMatcher([pattern])(text);
}
// src/reading/release-files.ts
const CLASSES = [
	{
		name: "signatures",
		looksLike: /\.(sig|asc)\b/,
		made: (command) => hasOption(command, "output-signature")
	},
	{
		name: "certificates",
		looksLike: /\.(pem|crt|cert)\b/,
		made: (command) => hasOption(command, "output-certificate")
	},
	{
		name: "bundles",
		looksLike: /\.(bundle|sigstore)\b/,
		made: (command) => hasOption(command, "bundle")
	},
	{
		name: "checksums",
		looksLike: /sums|checksum|sha\d{3}/i,
		made: isChecksum
	},
	{
		name: "sboms",
		looksLike: /sbom|spdx|cyclonedx|\bbom\b|\.cdx\./i,
		made: ({ program }) => program === "syft"
	}
];
function missingClasses(step) {
	const uploads = step.job?.steps.map(uploadOf).filter((upload) => upload !== void 0) ?? [];
	const own = uploadOf(step);
	if (step.job === void 0 || own === void 0 || uploads.some(({ files }) => files === void 0)) return void 0;
	const files = uploads.flatMap((upload) => upload.files ?? []);
	const made = commandsOf(step.job.steps, [
		"cosign",
		"sum",
		"syft"
	]);
	return CLASSES.filter((each) => made.some(({ command }) => each.made(command)) && !files.some((file) => names(file, each, made))).map(({ name }) => name);
}
function names(file, { looksLike }, made) {
	return looksLike.test(file) || /(^|\/)\*(\*|\.\*)?$/.test(file) || made.length > 0 && covers(file, "SHA256SUMS") && looksLike.test("SHA256SUMS");
}
function hasOption(command, option) {
	return signsBlob(command) && cosign(command)?.options.has(option) === true;
}
function isChecksum({ program, arguments: words, redirects }) {
	if (program === void 0 || !/^(sha\d+sum|shasum|b2sum)$/.test(program)) return false;
	if (words.some(({ value }) => value === "-c" || value === "--check")) return false;
	return redirects.some(({ operator, target }) => operator.includes(">") && target !== void 0 && !/GITHUB_|\/dev\//.test(target.value));
}
function silentlyPartial(step) {
	const upload = uploadOf(step);
	if (upload?.by === "command") return "fail";
	if (upload === void 0 || step.reference?.repository !== "action-gh-release") return void 0;
	return scalarText(step.with.get("fail_on_unmatched_files")) === "true" ? "fail" : "ignored";
}
// src/reading/signatures.ts
function signaturesIn(workflow) {
	if (!workflow.document.source.text.includes("cosign")) return [];
	return commandsOf(stepsOf$1(workflow), ["cosign"]).filter(({ command }) => signs(command));
}
function targetsOf({ command, step }) {
	return (cosign(command)?.targets ?? []).map((word) => targetOf$1(word, command, step));
}
function signedKind(workflow) {
	const signatures = signaturesIn(workflow);
	if (signatures.length === 0) return "nothing";
	const files = signatures.filter(({ command }) => /blob$/.test(cosign(command)?.operation ?? ""));
	if (files.length === 0) return "images";
	const names = files.flatMap(targetsOf).flatMap(({ patterns }) => patterns);
	return names.length > 0 && names.every((name) => SBOM_NAME.test(name)) ? "sboms" : "files";
}
const SBOM_NAME = /sbom|spdx|cyclonedx|\.cdx\.|\bbom\b/i;
function verificationOf(signed) {
	const targets = targetsOf(signed);
	const checks = verificationsAround(signed.step).filter((each) => cosign(each.command)?.operation === "verify-blob");
	if (checks.some((check) => sameFiles(targets, targetsOf(check)))) return "verified";
	return [...targets, ...checks.flatMap(targetsOf)].some((target) => !target.known) && checks.length > 0 ? "unknown" : "never";
}
function verificationsAround(step) {
	return commandsOf(step.job ? stepsOf$1(step.job.workflow) : step.action?.steps ?? [], ["cosign"]).filter(({ command }) => verifies(command));
}
function sameFiles(left, right) {
	return left.some((one) => right.some((other) => overlaps(one, other)));
}
function signedHere(command, step) {
	if (step.job === void 0 || !verifies(command)) return false;
	const targets = targetsOf({
		command,
		step
	});
	return signaturesIn(step.job.workflow).some((signed) => sameFiles(targets, targetsOf(signed)));
}
// src/reading/checksums.ts
function checksumsOf(workflow) {
	const lists = commandsOf(stepsOf$1(workflow), ["sum"]).filter(({ command }) => isChecksum(command));
	const signed = signaturesIn(workflow).flatMap(targetsOf);
	if (signed.some(({ patterns }) => patterns.some(isListName))) return "signed";
	if (lists.length === 0) return "missing";
	return lists.flatMap(writtenTo).some((list) => signed.some((target) => overlaps(list, target) || sameName(list.patterns, target.patterns))) ? "signed" : "unsigned";
}
function isListName(name) {
	return /(sha\d*sums?|checksums?)(\.txt)?$/i.test(name);
}
function writtenTo({ command, step }) {
	return command.redirects.map(({ target }) => target).filter((target) => target !== void 0).map((target) => targetOf$1({
		text: target.value,
		dynamic: target.dynamic,
		start: target.start,
		end: target.end
	}, command, step));
}
function sameName(left, right) {
	return left.some((one) => right.some((other) => baseName$2(one) === baseName$2(other)));
}
function baseName$2(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/facts/checksums.ts
const facts$17 = [fact({
	name: "workflow.checksums",
	of: "workflow",
	about: "Whether the workflow writes a list of digests of its files, and signs that list.",
	type: [
		"signed",
		"unsigned",
		"missing"
	],
	evidence: "/jobs",
	read: ({ value }) => checksumsOf(value)
})];
// src/model/subject.ts
function nearest(subject, kind) {
	for (let each = subject; each !== void 0; each = each.parent) if (isKind(each, kind)) return each;
}
function isKind(subject, kind) {
	return subject.kind === kind;
}
// src/facts/cosign.ts
const COSIGN$2 = ["cosign"];
const OUTPUTS = [
	"signature",
	"certificate",
	"bundle"
];
const facts$16 = [
	fact({
		name: "cosign.operation",
		of: "command",
		about: "The cosign command, as `sign-blob`; it does not apply to other programs.",
		type: "text",
		mentions: COSIGN$2,
		read: ({ value }) => cosign(value)?.operation
	}),
	fact({
		name: "cosign.signs",
		of: "command",
		about: "How the command signs.",
		type: [
			"keyless",
			"with-a-key",
			"no"
		],
		mentions: COSIGN$2,
		read({ value }) {
			if (cosign(value) === void 0) return void 0;
			if (!signs(value)) return "no";
			return keyed(value) ? "with-a-key" : "keyless";
		}
	}),
	fact({
		name: "cosign.outputs",
		of: "command",
		about: "What `sign-blob` writes to files, the redirected standard output included.",
		type: OUTPUTS,
		mentions: COSIGN$2,
		list: true,
		read: ({ value }) => signsBlob(value) ? OUTPUTS.filter((output) => writes$1(value, output)) : void 0
	}),
	fact({
		name: "cosign.transparency-log",
		of: "command",
		about: "Whether the signature is recorded in the transparency log.",
		type: ["recorded", "skipped"],
		mentions: COSIGN$2,
		evidence: (subject) => optionPlace$1(subject, "tlog-upload", "no-tlog-upload"),
		read: (subject) => signs(subject.value) ? logOf(subject) : void 0
	})
];
function writes$1(command, output) {
	const options = cosign(command)?.options;
	if (output === "bundle") return options?.has("bundle") === true;
	if (options?.has(`output-${output}`)) return true;
	const redirected = command.redirects.some(({ operator }) => /^1?>{1,2}\|?$/.test(operator));
	return output === "signature" && (options?.has("output") === true || redirected);
}
function logOf(subject) {
	const options = cosign(subject.value)?.options;
	if (options?.has("no-tlog-upload")) return "skipped";
	const upload = options?.get("tlog-upload");
	if (upload === void 0) return "recorded";
	const text = upload.dynamic ? resolve$1(upload.text, nearest(subject, "step")?.value) : upload.text;
	if (text === void 0) return new Unknown("a variable decides about the transparency log");
	return text === "false" ? "skipped" : "recorded";
}
function optionPlace$1({ value, document, pointer }, ...names) {
	const option = names.map((name) => cosign(value)?.options.get(name)).find((each) => each !== void 0);
	return option === void 0 ? "" : {
		document,
		pointer,
		part: option
	};
}
// src/reading/identity.ts
const CONSTRAINTS = [
	"exact",
	"pattern",
	"match-all",
	"missing"
];
function constraintOf(command, name) {
	const options = verifies(command) && !keyed(command) ? cosign(command)?.options : void 0;
	if (options === void 0) return void 0;
	const pattern = options.get(`${name}-regexp`);
	if (pattern !== void 0) return matchesAll(pattern.text) ? "match-all" : "pattern";
	return options.has(name) ? "exact" : "missing";
}
function matchesAll(pattern) {
	return /^\^?(?:\.[*+]|\(\.[*+]\))?\$?$/.test(pattern.trim());
}
function identityPattern(command, step) {
	const written = cosign(command)?.options.get("certificate-identity-regexp");
	if (written === void 0 || !verifies(command)) return void 0;
	const text = resolve$1(written.text, step);
	return text === void 0 ? written : {
		...written,
		text
	};
}
function demandedIdentity(command, step) {
	const exact = verifies(command) ? cosign(command)?.options.get("certificate-identity")?.text : void 0;
	if (exact !== void 0) return resolve$1(exact, step) ?? exact;
	return identityPattern(command, step)?.text;
}
const SHAPES = [
	"anchored",
	"open-start",
	"open-end",
	"unescaped-dots"
];
function shapeOf(pattern) {
	const literal = withoutExpansions(pattern);
	if (!literal.startsWith("^") && !literal.startsWith("\\A")) return "open-start";
	if (/[\w}\])]\/[*?]$/.test(literal) || /github\\?\.com(\/[\w.\\-]*){1,2}$/.test(literal)) return "open-end";
	return hasBareDot(literal) ? "unescaped-dots" : "anchored";
}
function siblingOf(pattern) {
	const plain = pattern.replace(/^\^/, "").replace(/\$$/, "").replace(/\/?(\.?\*|\?)?$/, "").replaceAll("\\.", ".");
	if (shapeOf(pattern) === "unescaped-dots") return plain.replace(".", "X");
	const named = plain.replace(/\$\{\{\s*github\.repository\s*\}\}/, "owner/repository");
	return /github\.com\/[^/]+\/[^/]+$/.test(named) ? `${plain}-other/\u2026` : `https://host.example/?${plain}\u2026`;
}
function withoutExpansions(pattern) {
	return pattern.replaceAll(/\$\{\{.*?\}\}|\$\{\w+\}|\$\w+/g, "x");
}
function hasBareDot(pattern) {
	return /(?<!\\)\.(?![*+?{])/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""));
}
function namedRepository(identity) {
	const plain = identity.replaceAll("\\", "");
	if (/\$\{\{\s*github\.repository\s*\}\}|\$\{?GITHUB_REPOSITORY\b/.test(plain)) return "own";
	const match = /github\.com\/([\w-]+)\/([\w.-]+?)(?=\/|$|\.\*|\*)/.exec(plain);
	return match === null ? void 0 : `${match[1]}/${match[2]}`;
}
// src/facts/identity.ts
const COSIGN$1 = ["cosign"];
const facts$15 = [
	fact({
		name: "identity.constraint",
		of: "command",
		about: "How a keyless verification constrains the certificate identity.",
		mentions: COSIGN$1,
		type: CONSTRAINTS,
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read: ({ value }) => constraintOf(value, "certificate-identity")
	}),
	fact({
		name: "issuer.constraint",
		of: "command",
		about: "How a keyless verification constrains the OIDC issuer.",
		mentions: COSIGN$1,
		type: CONSTRAINTS,
		evidence: (subject) => optionPlace(subject, "certificate-oidc-issuer"),
		read: ({ value }) => constraintOf(value, "certificate-oidc-issuer")
	}),
	fact({
		name: "identity.pattern",
		of: "command",
		about: "The identity pattern as cosign gets it.",
		type: "text",
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read: (subject) => patternOf$1(subject)?.text
	}),
	fact({
		name: "identity.shape",
		of: "command",
		about: "How the identity pattern holds the identity: where it leaves room for other identities, or that it leaves none.",
		type: SHAPES,
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read(subject) {
			const pattern = patternOf$1(subject);
			if (pattern === void 0) return void 0;
			return /^\$\{?\w+\}?$/.test(pattern.text) ? new Unknown("a variable holds the pattern") : shapeOf(pattern.text);
		}
	}),
	fact({
		name: "identity.also-accepts",
		of: "command",
		about: "An example of another identity that the pattern accepts.",
		type: "text",
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read(subject) {
			const pattern = patternOf$1(subject);
			return pattern && siblingOf(pattern.text);
		}
	}),
	fact({
		name: "identity.repository",
		of: "command",
		about: "Which repository the demanded identity names.",
		type: [
			"this",
			"another",
			"by-expression"
		],
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read: (subject) => ownership(subject)
	}),
	fact({
		name: "identity.named-repository",
		of: "command",
		about: "Owner and name of the repository that the demanded identity names literally.",
		type: "text",
		evidence: (subject) => optionPlace(subject, "certificate-identity"),
		read: (subject) => repositoryIn(subject)
	}),
	fact({
		name: "verification.of-own-signature",
		of: "command",
		about: "Whether the command verifies what this workflow has signed.",
		mentions: COSIGN$1,
		type: "boolean",
		read(subject) {
			const step = stepOf(subject);
			return step && verifies(subject.value) ? signedHere(subject.value, step) : void 0;
		}
	})
];
function stepOf(subject) {
	return nearest(subject, "step")?.value;
}
function patternOf$1(subject) {
	const step = stepOf(subject);
	return step && identityPattern(subject.value, step);
}
function repositoryIn(subject) {
	const step = stepOf(subject);
	const identity = step && demandedIdentity(subject.value, step);
	return identity === void 0 ? void 0 : namedRepository(identity);
}
function ownership(subject) {
	const named = repositoryIn(subject);
	if (named === void 0) return void 0;
	if (named === "own") return "by-expression";
	const slug = nearest(subject, "repository")?.value.slug;
	if (slug === void 0) return new Unknown("the name of this repository is not known");
	return slug.toLowerCase() === named.toLowerCase() ? "this" : "another";
}
function optionPlace({ value, document, pointer }, name) {
	const options = cosign(value)?.options;
	const option = options?.get(`${name}-regexp`) ?? options?.get(name);
	return option === void 0 ? "" : {
		document,
		pointer,
		part: option
	};
}
// src/facts/ignore.ts
const facts$14 = [fact({
	name: "ignore.problem",
	of: "ignore",
	about: "Which promise a comment that ignores a rule breaks: that it is used, names known rules, is current, is well formed.",
	type: [
		"used",
		"known",
		"current",
		"well-formed"
	],
	read: ({ value }) => value.kind
}), fact({
	name: "ignore",
	of: "ignore",
	about: "The sentence about the comment.",
	type: "text",
	read: ({ value }) => value.message
})];
// src/facts/image.ts
const facts$13 = [fact({
	name: "image.pin",
	of: "image",
	about: "What the image is held by.",
	type: [
		"digest",
		"tag",
		"latest",
		"none"
	],
	read({ value: { text, tag, digest } }) {
		if (text.includes("${{")) return new Unknown("an expression decides the image");
		if (digest !== void 0) return /^sha(256|512):[0-9a-f]{64,}$/i.test(digest) ? "digest" : "none";
		if (tag === void 0) return "none";
		return tag === "latest" ? "latest" : "tag";
	}
}), fact({
	name: "image.role",
	of: "image",
	about: "What the image is used for.",
	type: [
		"job",
		"service",
		"step",
		"action"
	],
	read: ({ value }) => value.role
})];
// src/reading/versions.ts
const COMMIT$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/;
const FLOATING = /^v?\d+(?:\.\d+)?$/;
const COMMENTED = /^(?:(?:tag|version|ver)\s*[:=]?\s*|[=@]\s*)?(v?\d+(?:\.\d+){0,2}(?:[-+][\w.-]+)?)(?:\s|$)/i;
const PRECISIONS = [
	"commit",
	"exact-version",
	"floating-version",
	"branch",
	"none"
];
function precisionOf(ref) {
	if (ref === void 0) return "none";
	if (COMMIT$1.test(ref)) return "commit";
	if (EXACT.test(ref)) return "exact-version";
	return FLOATING.test(ref) ? "floating-version" : "branch";
}
function versionOf({ ref, comment }) {
	if (ref !== void 0 && (EXACT.test(ref) || FLOATING.test(ref))) return ref;
	return ref !== void 0 && COMMIT$1.test(ref) && comment !== void 0 ? COMMENTED.exec(comment)?.[1] : void 0;
}
function majorOf(version) {
	const digits = version === void 0 ? void 0 : /^v?(\d+)/.exec(version)?.[1];
	return digits === void 0 ? void 0 : Number(digits);
}
// src/facts/installer.ts
const facts$12 = [fact({
	name: "job.cosign-major",
	of: "job",
	about: "The major version of cosign that the job installs with `sigstore/cosign-installer`.",
	type: "number",
	evidence: ({ value, document }) => ({
		document,
		pointer: installerIn(value)?.reference?.pointer ?? value.pointer
	}),
	read: ({ value }) => cosignMajor(value)
})];
function installerIn(job) {
	return job.steps.find(({ reference }) => reference?.slug === "sigstore/cosign-installer");
}
function cosignMajor(job) {
	const step = installerIn(job);
	if (step?.reference === void 0) return void 0;
	const release = step.with.get("cosign-release");
	if (release !== void 0) return majorOf(scalarText(release)) ?? new Unknown("an expression decides the release of cosign");
	const installer = majorOf(versionOf(step.reference));
	return installer === void 0 ? new Unknown("the version of the installer is not written down") : installer - 1;
}
// src/facts/instruction.ts
const facts$11 = [
	fact({
		name: "instruction",
		of: "instruction",
		about: "The program and its first word.",
		type: "text",
		read: ({ value }) => [value.program, value.arguments[0]?.value].join(" ")
	}),
	fact({
		name: "instruction.identity-pattern",
		of: "instruction",
		about: "The identity pattern that readers are told to demand.",
		type: "text",
		evidence: (subject) => patternPlace(subject),
		read: (subject) => patternOf(subject)
	}),
	fact({
		name: "instruction.identity-shape",
		of: "instruction",
		about: "How that pattern holds the identity.",
		type: SHAPES,
		evidence: (subject) => patternPlace(subject),
		read(subject) {
			const pattern = patternOf(subject);
			return pattern === void 0 ? void 0 : shapeOf(pattern);
		}
	}),
	fact({
		name: "instruction.also-accepts",
		of: "instruction",
		about: "An example of another identity that the pattern accepts.",
		type: "text",
		evidence: (subject) => patternPlace(subject),
		read(subject) {
			const pattern = patternOf(subject);
			return pattern === void 0 ? void 0 : siblingOf(pattern);
		}
	})
];
function patternOf(subject) {
	const step = nearest(subject, "step")?.value;
	return step && identityPattern(subject.value, step)?.text;
}
function patternPlace({ value, document, pointer }) {
	const option = cosign(value)?.options.get("certificate-identity-regexp");
	return option === void 0 ? "" : {
		document,
		pointer,
		part: option
	};
}
// src/knowledge/run-values.ts
const GITHUB = "action_path event_name job repository repository_id repository_owner repository_owner_id repositoryurl run_attempt run_id run_number server_url sha token triggering_actor workspace";
const RUNNER = "arch debug os temp tool_cache";
const RUN_VALUES = new Set([...GITHUB.split(" ").map((name) => `github.${name}`), ...RUNNER.split(" ").map((name) => `runner.${name}`)]);
const HARMLESS_VALUES = new Set("action action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit env event_path graphql_url job_workflow_sha output path ref_protected ref_type repository_visibility retention_days secret_source state step_summary workflow workflow_ref workflow_sha".split(" ").map((name) => `github.${name}`));
const HARMLESS_FIELDS = new Set("login node_id sha id head_sha base_sha commit_id original_commit_id merge_commit_sha url gravatar_id schedule".split(" "));
const COLLABORATOR_FIELDS = new Set("release repository organization enterprise inputs client_payload workflow label milestone deployment deployment_status deployment_status_url action ref base_ref ref_type master_branch rule project project_card project_column changes branches installation build registry_package package state context target_url".split(" "));
const RUNNER_VARIABLES = new Set([..."action action_path action_repository actions actor actor_id api_url base_ref env event_name event_path graphql_url head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace".split(" ").map((name) => `github_${name}`), ..."arch debug environment name os temp tool_cache".split(" ").map((name) => `runner_${name}`)]);
// src/knowledge/event-fields.ts
const EVENT_FIELDS = `
  after
  answer!(author_association child_comment_count created_at discussion_id id parent_id reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  approver!(id site_admin)
  assignee!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)
  before
  branches!(*!(protected))
  build!(duration pusher!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  changes!(admin_enforced!(from) authorized_actors_only!(from) authorized_dismissal_actors_only!(from) category!(from!(created_at id is_answerable repository_id)) column_id!(from) linear_history_requirement_enforcement_level!(from) lock_allows_fork_sync!(from) lock_branch_enforcement_level!(from) make_latest!(to) new_discussion!(answer_chosen_by!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) author_association category!(created_at id is_answerable repository_id) comments created_at id labels!(*!(default id)) locked number reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) state state_reason updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) new_issue!(active_lock_reason assignee!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) assignees!(*!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) author_association closed_at comments created_at draft id issue_dependencies_summary!(blocked_by blocking total_blocked_by total_blocking) issue_field_values!(*!(data_type issue_field_id single_select_option!(id))) labels!(*!(default id)) labels_url~ locked milestone!(closed_at closed_issues created_at creator!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) due_on id number open_issues state updated_at) number performed_via_github_app!(created_at events!(*) id owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(actions administration checks content_references contents deployments discussions emails environments issues keys members metadata organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at) pull_request!(merged_at) reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) state sub_issues_summary!(completed percent_completed total) type!(color created_at id is_enabled updated_at) updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) new_repository!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title network_count open_issues open_issues_count organization!(id site_admin) owner!(deleted id site_admin) permissions!(admin maintain pull push triage) private public pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers stargazers_count subscribers_count template_repository!(allow_auto_merge allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch archived delete_branch_on_merge disabled fork forks_count has_downloads has_issues has_pages has_projects has_wiki id is_template merge_commit_message merge_commit_title network_count open_issues_count owner!(id site_admin) permissions!(admin maintain pull push triage) private pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers_count subscribers_count use_squash_pr_title_as_default watchers_count) updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required) old_issue!(active_lock_reason assignee!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) assignees!(*!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) author_association closed_at comments created_at draft id issue_dependencies_summary!(blocked_by blocking total_blocked_by total_blocking) issue_field_values!(*!(data_type issue_field_id single_select_option!(id))) labels!(*!(default id)) labels_url~ locked milestone!(closed_at closed_issues created_at creator!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) due_on id number open_issues state updated_at) number performed_via_github_app!(created_at events!(*) id owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(actions administration checks content_references contents deployments discussions emails environments issues keys members metadata organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at) pull_request!(merged_at) reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) state sub_issues_summary!(completed percent_completed total) type!(color created_at id is_enabled updated_at) updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) old_repository!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch archive_url~ archived assignees_url~ blobs_url~ branches_url~ collaborators_url~ comments_url~ commits_url~ compare_url~ contents_url~ created_at delete_branch_on_merge disabled fork forks forks_count git_commits_url~ git_refs_url~ git_tags_url~ has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template issue_comment_url~ issue_events_url~ issues_url~ keys_url~ labels_url~ milestones_url~ notifications_url~ open_issues open_issues_count owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(admin maintain pull push triage) private public pulls_url~ pushed_at releases_url~ size stargazers stargazers_count statuses_url~ trees_url~ updated_at visibility watchers watchers_count web_commit_signoff_required) pull_request_reviews_enforcement_level!(from) require_last_push_approval!(from) required_status_checks_enforcement_level!(from))
  check_run!(app!(created_at id installations_count owner!(created_at id site_admin updated_at) updated_at) check_suite!(app!(created_at id installations_count owner!(created_at id site_admin updated_at) updated_at) conclusion created_at id pull_requests!(*!(base!(repo!(id)) head!(repo!(id)) id number)) repository!(allow_forking archived created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template network_count open_issues open_issues_count owner!(id site_admin) permissions!(admin maintain pull push triage) private pushed_at security_and_analysis!(advanced_security!(status) code_security!(status) dependabot_security_updates!(status) secret_scanning!(status) secret_scanning_ai_detection!(status) secret_scanning_non_provider_patterns!(status) secret_scanning_push_protection!(status)) size stargazers_count subscribers_count updated_at watchers watchers_count web_commit_signoff_required) status updated_at) completed_at conclusion deployment!(created_at id performed_via_github_app!(created_at id installations_count owner!(created_at id site_admin updated_at) updated_at) production_environment transient_environment updated_at) id output!(annotations_count) pull_requests!(*!(base!(repo!(id)) head!(repo!(id)) id number)) started_at status)
  check_suite!(app!(created_at events!(*) id owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(actions administration artifact_metadata attestations checks content_references contents copilot_requests deployments discussions emails environments issues keys members merge_queues metadata models organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at) conclusion created_at head_commit!(author!(date email~) committer!(date email~)) id latest_check_runs_count pull_requests!(*!(base!(repo!(id)) head!(repo!(id)) id number)) rerequestable runs_rerequestable status updated_at)
  comment!(_links!(html!(href~) pull_request!(href~) self!(href~)) author_association child_comment_count discussion_id id in_reply_to_id line original_line original_position original_start_line parent_id performed_via_github_app!(created_at id installations_count owner!(created_at id site_admin updated_at) updated_at) position pull_request_review_id reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) side start_line start_side subject_type user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  commit!(author!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) commit!(comment_count verification!(reason verified)) committer!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  commits!(*!(author!(date email~) committer!(date email~) distinct timestamp))
  created
  deleted
  deployment!(creator!(deleted id site_admin) id performed_via_github_app!(created_at id installations_count owner!(created_at deleted id site_admin updated_at) permissions!(actions administration content_references discussions emails environments keys members organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at) production_environment transient_environment)
  deployment_status!(creator!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) id performed_via_github_app!(created_at events!(*) id owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(actions administration checks content_references contents deployments discussions emails environments issues keys members metadata organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at))
  discussion!(answer_chosen_by!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) author_association category!(created_at id is_answerable repository_id) comments created_at id labels!(*!(default id)) locked number reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) state state_reason updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  enterprise!(created_at id updated_at)
  forced
  forkee!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch archived delete_branch_on_merge disabled fork forks forks_count has_downloads has_issues has_pages has_projects has_wiki id is_template open_issues open_issues_count owner!(deleted id site_admin) permissions!(admin maintain pull push triage) private public pushed_at size stargazers stargazers_count watchers watchers_count web_commit_signoff_required)
  head_commit!(author!(date email~) committer!(date email~) distinct timestamp)
  id
  installation!(id)
  issue!(assignee!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) assignees!(*!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)) comments draft id issue_dependencies_summary!(blocked_by blocking total_blocked_by total_blocking) issue_field_values!(*!(data_type issue_field_id single_select_option!(id))) labels!(*!(default id)) locked milestone!(closed_at closed_issues created_at creator!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) due_on id number open_issues state updated_at) number performed_via_github_app!(created_at events!(*) id owner!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) permissions!(actions administration checks content_references contents deployments discussions emails environments issues keys members metadata organization_administration organization_hooks organization_packages organization_plan organization_projects organization_secrets organization_self_hosted_runners organization_user_blocking packages pages pull_requests repository_hooks repository_projects secret_scanning_alerts secrets security_events security_scanning_alert single_file statuses team_discussions vulnerability_alerts workflows) updated_at) pull_request!(merged_at) reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) state sub_issues_summary!(completed percent_completed total) type!(color created_at id is_enabled updated_at) user!(deleted id site_admin))
  label!(default id)
  merge_group!(base_sha head_commit!(author!(email~) committer!(email~) timestamp))
  milestone!(closed_at closed_issues created_at creator!(deleted id site_admin) due_on id number open_issues state updated_at)
  number
  old_answer!(author_association child_comment_count created_at discussion_id id parent_id reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  organization!(id)
  pages!(*!(action))
  project!(created_at creator!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) id number state updated_at)
  project_card!(after_id archived column_id creator!(deleted id site_admin) id)
  project_column!(after_id created_at id updated_at)
  pull_request!(additions allow_auto_merge allow_update_branch assignee!(deleted id site_admin) assignees!(*!(deleted id site_admin)) author_association auto_merge!(enabled_by!(deleted id site_admin) merge_method) base!(repo!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived code_search_index_status!(lexical_search_ok) created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title open_issues open_issues_count owner!(deleted id site_admin) permissions!(admin maintain pull push triage) private public pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers stargazers_count updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required) sha user!(deleted id site_admin)) changed_files comments commits delete_branch_on_merge deletions draft head!(repo!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived code_search_index_status!(lexical_search_ok) created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title open_issues open_issues_count owner!(deleted id site_admin) permissions!(admin maintain pull push triage) private public pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers stargazers_count updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required) sha user!(deleted id site_admin)) id labels!(*!(default id)) locked maintainer_can_modify merge_commit_message merge_commit_title mergeable merged merged_by!(deleted id site_admin) milestone!(closed_at closed_issues created_at creator!(deleted id site_admin) due_on id number open_issues state updated_at) number rebaseable requested_reviewers!(*!(deleted id members_url~ parent!(id members_url~ privacy) privacy site_admin)) requested_teams!(*!(deleted enterprise_id id organization_id parent!(id members_url~ privacy) type)) review_comments squash_merge_commit_message squash_merge_commit_title state use_squash_pr_title_as_default user!(deleted id site_admin))
  pull_requests!(*!(additions assignee!(id site_admin) assignees!(*!(id site_admin)) author_association auto_merge!(enabled_by!(id site_admin) merge_method) base!(repo!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived code_search_index_status!(lexical_search_ok) created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title open_issues open_issues_count owner!(id site_admin) permissions!(admin maintain pull push triage) private pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers_count updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required) user!(id site_admin)) changed_files closed_at comments commits created_at deletions draft head!(repo!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived code_search_index_status!(lexical_search_ok) created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title open_issues open_issues_count owner!(id site_admin) permissions!(admin maintain pull push triage) private pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers_count updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required) user!(id site_admin)) id labels!(*!(default id)) locked maintainer_can_modify mergeable merged merged_at merged_by!(id site_admin) milestone!(closed_at closed_issues created_at creator!(id site_admin) due_on id number open_issues state updated_at) number rebaseable requested_reviewers!(*!(id site_admin)) requested_teams!(*!(enterprise_id id organization_id type)) review_comments state updated_at user!(id site_admin)))
  pusher!(date email~)
  ref_type
  registry_package!(id owner!(id site_admin) package_version!(author!(id site_admin) draft id npm_metadata!(deleted_by_id has_shrinkwrap published_via_actions release_id) package_files!(*!(id size)) prerelease release!(author!(id site_admin) draft id prerelease)))
  release!(assets!(*!(created_at download_count id size state updated_at uploader!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))) author!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) created_at draft id immutable prerelease published_at reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) updated_at upload_url~)
  repository!(allow_auto_merge allow_forking allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch anonymous_access_enabled archived created_at delete_branch_on_merge disabled fork forks forks_count has_discussions has_downloads has_issues has_pages has_projects has_wiki id is_template license merge_commit_message merge_commit_title network_count open_issues open_issues_count organization!(id site_admin) owner!(deleted id site_admin) permissions!(admin maintain pull push triage) private public pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers stargazers_count subscribers_count template_repository!(allow_auto_merge allow_merge_commit allow_rebase_merge allow_squash_merge allow_update_branch archived delete_branch_on_merge disabled fork forks_count has_downloads has_issues has_pages has_projects has_wiki id is_template merge_commit_message merge_commit_title network_count open_issues_count owner!(id site_admin) permissions!(admin maintain pull push triage) private pushed_at size squash_merge_commit_message squash_merge_commit_title stargazers_count subscribers_count use_squash_pr_title_as_default watchers_count) updated_at use_squash_pr_title_as_default watchers watchers_count web_commit_signoff_required)
  requested_reviewer!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)
  requested_team!(deleted id members_url~ parent!(id members_url~ privacy) privacy)
  requestor!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type)
  review!(_links!(html!(href~) pull_request!(href~)) author_association id submitted_at updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))
  reviewers!(*!(reviewer!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) type))
  rule!(admin_enforced allow_deletions_enforcement_level allow_force_pushes_enforcement_level authorized_actors_only authorized_dismissal_actors_only create_protected created_at dismiss_stale_reviews_on_push id ignore_approvals_from_contributors linear_history_requirement_enforcement_level lock_allows_fork_sync lock_branch_enforcement_level merge_queue_enforcement_level pull_request_reviews_enforcement_level repository_id require_code_owner_review require_last_push_approval required_approving_review_count required_conversation_resolution_level required_deployments_enforcement_level required_status_checks_enforcement_level signature_requirement_enforcement_level strict_required_status_checks_policy updated_at)
  sender!(id site_admin)
  state
  thread!(comments!(*!(_links!(html!(href~) pull_request!(href~) self!(href~)) author_association created_at id in_reply_to_id line original_line original_position original_start_line position pull_request_review_id reactions!(+1 -1 confused eyes heart hooray laugh rocket total_count) side start_line start_side subject_type updated_at user!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type))))
  type!(color created_at id is_enabled updated_at)
  workflow!(created_at id updated_at)
  workflow_job_run!(conclusion id)
  workflow_job_runs!(*!(id))
  workflow_run!(actor!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) check_suite_id conclusion created_at head_commit!(author!(date email~) committer!(date email~)) head_repository!(fork id owner!(deleted id site_admin) private) id pull_requests!(*!(base!(repo!(id)) head!(repo!(id)) id number)) repository!(fork id owner!(deleted id site_admin) private) run_attempt run_number run_started_at status triggering_actor!(deleted events_url~ following_url~ gists_url~ id site_admin starred_url~ type) updated_at workflow_id)
`;
// src/reading/capability.ts
function capabilityOf(path) {
	const names = path.map((name) => name?.toLowerCase() ?? "*");
	if (names[0] !== "github" || names[1] !== "event") return RUN_VALUES.has(names.join(".")) ? "fixed" : "arbitrary";
	let field = fields();
	for (const name of names.slice(2)) field = field?.below.get(name) ?? element(field, name);
	return field?.capability ?? "arbitrary";
}
function element(field, name) {
	return name === "*" || /^\d+$/.test(name) ? field?.below.get("*") : void 0;
}
let tree;
function fields() {
	tree ??= read(EVENT_FIELDS);
	return tree;
}
const TOKEN = /([^\s()~!]+)([~!]?)|[()]/g;
function read(text) {
	const root = {
		capability: void 0,
		below: new Map()
	};
	const open = [root];
	let last = root;
	for (const [token, name, mark] of text.matchAll(TOKEN)) if (token === "(") open.push(last);
	else if (token === ")") open.pop();
	else {
		last = {
			capability: mark === "!" ? void 0 : mark === "~" ? "structured" : "fixed",
			below: new Map()
		};
		open.at(-1)?.below.set(name?.toLowerCase() ?? "", last);
	}
	return root;
}
// src/reading/environment.ts
function environmentsOf({ data, pointer, job }) {
	return [
		{
			data: data.get("env"),
			pointer: child(pointer, "env")
		},
		{
			data: job?.data.get("env"),
			pointer: child(job?.pointer ?? "", "env")
		},
		{
			data: job?.workflow.data.get("env"),
			pointer: "/env"
		}
	].flatMap(({ data: block, pointer: place }) => block === void 0 ? [] : [{
		data: block,
		pointer: place
	}]);
}
function definitionOf(scope, name) {
	for (const { data, pointer } of environmentsOf(scope)) {
		const found = isMapping(data) ? inBlock(data, pointer, name) : whole(data, pointer);
		if (found !== void 0) return found;
	}
}
function inBlock(block, pointer, wanted) {
	for (const [name, value] of block) if (name.toLowerCase() === wanted.toLowerCase()) return {
		text: scalarText(value) ?? "",
		pointer: child(pointer, name)
	};
}
function whole(data, pointer) {
	const text = scalarText(data);
	return text?.includes("${{") ? {
		text,
		pointer
	} : void 0;
}
// src/reading/inputs.ts
const CHOICES = new Set([
	"boolean",
	"number",
	"choice",
	"environment"
]);
function inputValue(step, name) {
	if (step.job === void 0) return "text";
	if (name === void 0) return "undeclared";
	const types = declarations(step.job.workflow).flatMap((inputs) => typeIn(inputs, name) ?? []);
	if (types.length === 0) return "undeclared";
	return types.every((type) => CHOICES.has(type)) ? "choice" : "text";
}
function declarations(workflow) {
	return workflow.triggers.filter(({ event }) => event === "workflow_call" || event === "workflow_dispatch").map(({ settings }) => mapping(settings.get("inputs")));
}
function typeIn(inputs, wanted) {
	for (const [name, input] of inputs) if (name.toLowerCase() === wanted.toLowerCase()) return scalarText(mapping(input).get("type")) ?? "string";
}
// src/reading/matrix.ts
function matrixValue(job, path) {
	const matrix = mapping(job.data.get("strategy")).get("matrix");
	if (isExpression(matrix)) return "computed";
	const { include, rest } = partsOf$1(matrix);
	if (isExpression(include)) return "computed";
	return [rest, ...isSequence(include) ? include : []].some((row) => holdsExpression(row, path)) ? "computed" : "literal";
}
function partsOf$1(matrix) {
	const rest = new Map(mapping(matrix));
	const include = rest.get("include");
	rest.delete("include");
	rest.delete("exclude");
	return {
		include,
		rest
	};
}
function holdsExpression(data, path) {
	if (isSequence(data)) return data.some((each) => holdsExpression(each, /^\d+$/.test(path[0] ?? "") ? path.slice(1) : path));
	if (!isMapping(data)) return isExpression(data);
	const [key, ...below] = path;
	return [...data].some(([name, value]) => {
		return (key === void 0 || key === "*" || name.toLowerCase() === key.toLowerCase()) && holdsExpression(value, below);
	});
}
function isExpression(data) {
	return scalarText(data)?.includes("${{") ?? false;
}
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer$1 = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("\u0131");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("\u0131", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/parser.js
var Parser$1 = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/documents/expression-conversion.ts
const MOST_LEVELS$3 = 200;
var ExpressionConversion = class {
	text;
	origin;
	level = 0;
	constructor(text, origin) {
		this.text = text;
		this.origin = origin;
	}
	convert(tree) {
		return this.place(tree).node;
	}
	place(tree) {
		if (++this.level > MOST_LEVELS$3) throw new Error("The expression is nested too deeply");
		const placed = this.placeAny(tree);
		this.level--;
		return placed;
	}
	placeAny(tree) {
		if (tree instanceof Literal) return this.literal(tree);
		if (tree instanceof Grouping) return this.grouping(tree);
		if (tree instanceof FunctionCall) return this.call(tree);
		if (tree instanceof Unary) return this.operation(tree.operator, [tree.expr]);
		if (tree instanceof Binary) return this.operation(tree.operator, [tree.left, tree.right]);
		if (tree instanceof Logical) return this.operation(tree.operator, tree.args);
		return this.access(tree);
	}
	literal({ token }) {
		const { start, end } = extent(token);
		return {
			start,
			end,
			node: {
				kind: "literal",
				value: literalValue(token, this.text.slice(start, end)),
				...this.range(start, end)
			}
		};
	}
	grouping({ group }) {
		const { node, start, end } = this.place(group);
		return {
			node,
			start: this.text.lastIndexOf("(", start - 1),
			end: this.behind(")", end)
		};
	}
	call({ functionName, args }) {
		const placed = args.map((each) => this.place(each));
		const { start, end: nameEnd } = extent(functionName);
		const end = this.behind(")", placed.at(-1)?.end ?? nameEnd);
		return {
			start,
			end,
			node: {
				kind: "call",
				name: functionName.lexeme.toLowerCase(),
				arguments: nodesOf(placed),
				...this.range(start, end)
			}
		};
	}
	operation(token, trees) {
		const operands = trees.map((each) => this.place(each));
		const start = Math.min(extent(token).start, operands[0]?.start ?? 0);
		const end = operands.at(-1)?.end ?? extent(token).end;
		return {
			start,
			end,
			node: {
				kind: "operation",
				operator: OPERATORS.get(token.type) ?? "==",
				operands: nodesOf(operands),
				...this.range(start, end)
			}
		};
	}
	access(tree) {
		const indexes = [];
		let from = tree;
		for (; from instanceof IndexAccess; from = from.expr) indexes.push(from.index);
		const { start, end: baseEnd, path, computed, base } = this.base(from);
		const way = {
			path: [...path],
			computed: [...computed]
		};
		const end = indexes.reduceRight((behind, index) => this.index(index, behind, way), baseEnd);
		return {
			start,
			end,
			node: {
				kind: "access",
				...way,
				base,
				...this.range(start, end)
			}
		};
	}
	base(from) {
		if (from instanceof ContextAccess) return {
			...extent(from.name),
			path: [from.name.lexeme.toLowerCase()],
			computed: [],
			base: void 0
		};
		const { node, start, end } = this.place(from);
		if (node.kind === "call" && from instanceof FunctionCall) return {
			start,
			end,
			path: [],
			computed: [],
			base: node
		};
		return {
			start,
			end,
			path: [void 0],
			computed: [node],
			base: void 0
		};
	}
	index(index, from, way) {
		if (index instanceof Star) {
			way.path.push("*");
			const end = this.behind("*", from);
			return this.text.slice(from, end).includes("[") ? this.behind("]", end) : end;
		}
		if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER) {
			way.path.push(index.token.lexeme);
			return extent(index.token).end;
		}
		const { node, end } = this.place(index);
		way.path.push(node.kind === "literal" ? String(node.value) : void 0);
		if (node.kind !== "literal") way.computed.push(node);
		return this.behind("]", end);
	}
	behind(closing, from) {
		return this.text.indexOf(closing, from) + 1;
	}
	range(start, end) {
		return {
			start: this.origin + start,
			end: this.origin + end
		};
	}
};
function nodesOf(placed) {
	return placed.map(({ node }) => node);
}
function extent({ range }) {
	return {
		start: range.start.column,
		end: range.end.column
	};
}
function literalValue(token, written) {
	if (token.type === TokenType.STRING) return written.slice(1, -1).replaceAll("''", "'");
	if (token.type === TokenType.NUMBER) return Number(written);
	return token.type === TokenType.NULL ? null : token.type === TokenType.TRUE;
}
const OPERATORS = new Map([
	[TokenType.BANG, "!"],
	[TokenType.AND, "&&"],
	[TokenType.OR, "||"],
	[TokenType.EQUAL_EQUAL, "=="],
	[TokenType.BANG_EQUAL, "!="],
	[TokenType.LESS, "<"],
	[TokenType.LESS_EQUAL, "<="],
	[TokenType.GREATER, ">"],
	[TokenType.GREATER_EQUAL, ">="]
]);
// src/documents/expression-tree.ts
const LONGEST_ERROR = 200;
function parseExpression(text, origin) {
	if (text === "") return {
		root: void 0,
		error: "The expression is empty."
	};
	try {
		const { tokens } = new Lexer$1(onOneLine(text)).lex();
		const tree = new Parser$1(tokens, contextNames(tokens), functionsOf(tokens)).parse();
		return {
			root: new ExpressionConversion(text, origin).convert(tree),
			error: void 0
		};
	} catch (error) {
		return {
			root: void 0,
			error: sentence(error)
		};
	}
}
function onOneLine(text) {
	return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}
function contextNames(tokens) {
	const names = [];
	for (const [index, { type, lexeme }] of tokens.entries()) if (type === TokenType.IDENTIFIER && tokens[index - 1]?.type !== TokenType.DOT) names.push(lexeme);
	return names;
}
function functionsOf(tokens) {
	return tokens.filter((token, index) => {
		return token.type === TokenType.IDENTIFIER && tokens[index + 1]?.type === TokenType.LEFT_PAREN;
	}).map(({ lexeme }) => ({
		name: lexeme,
		minArgs: 0,
		maxArgs: Number.POSITIVE_INFINITY
	}));
}
function sentence(error) {
	const message = error instanceof Error ? error.message : "The expression does not parse";
	if (message === "ErrorExceededMaxLength") return "The expression is longer than GitHub allows.";
	const [first = message] = message.split(". Located at position");
	return `${first.length > LONGEST_ERROR ? `${first.slice(0, LONGEST_ERROR)}\u2026` : first}.`;
}
const APOSTROPHE = 39;
const CLOSING_BRACE = 125;
function fences(text) {
	const found = [];
	for (let start = text.indexOf("${{"); start !== -1;) {
		const end = closing(text, start + 3);
		if (end === -1) break;
		found.push({
			start,
			end
		});
		start = text.indexOf("${{", end);
	}
	return found;
}
function closing(text, from) {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === APOSTROPHE) quoted = !quoted;
		else if (!quoted && code === CLOSING_BRACE && text.charCodeAt(at + 1) === CLOSING_BRACE) return at + 2;
	}
	return -1;
}
// src/documents/expression.ts
function findExpressions(text) {
	const found = [];
	let end = 0;
	for (const fence of fences(text)) {
		const inside = text.slice(fence.start + 3, fence.end - 2);
		found.push(new ParsedExpression(inside, true, fence.start, fence.end));
		end = fence.end;
	}
	const unclosed = text.indexOf("${{", end);
	if (unclosed !== -1) found.push(new UnclosedExpression(text, unclosed));
	return found;
}
function parseCondition(text) {
	if (text.includes("${{")) return findExpressions(text);
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	return end <= start ? [] : [new ParsedExpression(text.slice(start, end), false, start, end)];
}
var ParsedExpression = class {
	text;
	fenced;
	start;
	end;
	origin;
	parsed;
	constructor(inside, fenced, start, end) {
		this.text = inside.trim();
		this.fenced = fenced;
		this.start = start;
		this.end = end;
		const margin = inside.length - inside.trimStart().length;
		this.origin = start + margin + (fenced ? 3 : 0);
	}
	get root() {
		return this.read().root;
	}
	get error() {
		return this.read().error;
	}
	read() {
		this.parsed ??= parseExpression(this.text, this.origin);
		return this.parsed;
	}
};
var UnclosedExpression = class {
	text;
	fenced = true;
	start;
	end;
	root = void 0;
	error = "The expression is not closed.";
	constructor(text, start) {
		this.text = text.slice(start + 3).trim();
		this.start = start;
		this.end = text.length;
	}
};
// src/knowledge/untrusted-outputs.ts
const UNTRUSTED_OUTPUTS = new Map([
	["alessbell/pull-request-comment-branch", ["head_ref"]],
	["eficode/resolve-pr-refs", ["head_ref"]],
	["gotson/pull-request-comment-branch", ["head_ref"]],
	["jitterbit/get-changed-files", [
		"all",
		"added",
		"modified",
		"removed",
		"renamed",
		"added_modified"
	]],
	["tj-actions/branch-names", [
		"current_branch",
		"head_ref_branch",
		"ref_branch"
	]],
	["tj-actions/changed-files", [
		"added_files",
		"all_changed_files",
		"all_changed_and_modified_files",
		"all_modified_files",
		"modified_files"
	]],
	["trilom/file-changes-action", [
		"files",
		"files_added",
		"files_modified",
		"files_removed"
	]],
	["xt0rted/pull-request-comment-branch", ["head_ref"]]
]);
// src/reading/dataflow.ts
function reaching(node) {
	const found = [];
	collect$3(node, found);
	return found;
}
function collect$3(node, found) {
	if (node.kind === "access") found.push(node);
	else if (node.kind === "call") for (const each of passedOn(node)) collect$3(each, found);
	else if (node.kind === "operation") for (const each of passing(node.operator, node.operands)) collect$3(each, found);
}
function passing(operator, operands) {
	if (operator === "||") return operands;
	return operator === "&&" ? operands.slice(-1) : [];
}
const WHOLE = new Set([
	"tojson",
	"fromjson",
	"format",
	"join"
]);
function passedOn({ name, arguments: given }) {
	if (WHOLE.has(name)) return given;
	return name === "case" ? given.filter((_, index) => index % 2 === 1 || index === given.length - 1) : [];
}
// src/reading/runner-writes.ts
const FILES = new Map([
	["GITHUB_ENV", "environment"],
	["GITHUB_PATH", "path"],
	["GITHUB_OUTPUT", "output"],
	["GITHUB_STATE", "state"]
]);
const NAMED = /^(?:\$\{?(?:env:)?|%)(GITHUB_[A-Z]+)(?:\}|%)?$/i;
function runnerWrite(command, step) {
	const target = targetOf(command, step);
	const file = target && fileOf(target);
	return target && file && {
		file,
		command,
		target,
		literal: isLiteral(command)
	};
}
const writes = new WeakMap();
function runnerWrites(step) {
	let found = writes.get(step);
	if (found === void 0) {
		found = (step.run?.includes("GITHUB_") ? step.script?.commands ?? [] : []).flatMap((command) => runnerWrite(command, step) ?? []);
		writes.set(step, found);
	}
	return found;
}
function fileOf({ value }) {
	return FILES.get(NAMED.exec(value)?.[1]?.toUpperCase() ?? "");
}
function targetOf(command, { shell }) {
	const redirected = command.redirects.find(({ operator, target }) => {
		return operator.includes(">") && target !== void 0 && fileOf(target) !== void 0;
	});
	if (redirected !== void 0) return redirected.target;
	return (shell.kind === "powershell" ? CMDLETS : TEES).has(command.program?.toLowerCase() ?? "") ? command.arguments.find((word) => fileOf(word) !== void 0) : void 0;
}
const TEES = new Set(["tee"]);
const CMDLETS = new Set([
	"out-file",
	"add-content",
	"ac",
	"set-content",
	"sc",
	"tee-object",
	"tee"
]);
const PRINTERS = new Set(["echo", "printf"]);
function isLiteral({ program, arguments: words }) {
	return PRINTERS.has(program ?? "") && words.every((word) => !word.dynamic || isPasted(word));
}
function isPasted({ value }) {
	return value.includes("${{") && !/[$`](?!\{\{)/.test(value.replaceAll(/\$\{\{.*?\}\}/gs, ""));
}
// src/reading/provenance.ts
function authorOf(path) {
	const [, second, third, ...rest] = path.map((name) => name?.toLowerCase() ?? "*");
	if (second !== "event") return ofGithub(second);
	if (third === void 0 || third === "*") return "anybody";
	const last = rest.at(-1);
	if (last !== void 0 && isHarmless(last)) return "nobody";
	if (rest.length === 0 && third === "schedule") return "nobody";
	return COLLABORATOR_FIELDS.has(third) ? "collaborators" : "anybody";
}
function ofGithub(name) {
	if (name === "head_ref" || name === void 0 || name === "*") return "anybody";
	return HARMLESS_VALUES.has(`github.${name}`) ? "nobody" : "collaborators";
}
function isHarmless(field) {
	return HARMLESS_FIELDS.has(field) || field.endsWith("_url") && field !== "target_url";
}
const MOST_STEPS = 6;
function untrustedSource(access, scope, depth = 0) {
	if (depth > MOST_STEPS || access.base !== void 0) return void 0;
	const [context, first, third, name] = access.path.map((each) => each?.toLowerCase());
	if (context === "github") return isUntrusted(access) ? access : void 0;
	if (first === void 0) return void 0;
	if (context === "env") return inVariable(first, scope, depth);
	if (third !== "outputs" || name === void 0) return void 0;
	if (context === "steps") return inStepOutput(first, name, scope, depth);
	return context === "needs" ? inJobOutput(first, name, scope.job, depth) : void 0;
}
function isUntrusted({ path }) {
	return capabilityOf(path) !== "fixed" && authorOf(path) === "anybody";
}
function untrustedIn(text, scope, depth = 0) {
	if (!text.includes("${{")) return void 0;
	for (const { root } of findExpressions(text)) for (const access of root === void 0 ? [] : reaching(root)) {
		const source = untrustedSource(access, scope, depth + 1);
		if (source !== void 0) return source;
	}
}
function inVariable(name, scope, depth = 0) {
	const definition = definitionOf(scope, name);
	return definition && untrustedIn(definition.text, scope, depth);
}
function inStepOutput(id, name, scope, depth) {
	const source = (scope.job?.steps ?? scope.action?.steps ?? []).find((each) => each.id?.toLowerCase() === id);
	if (source === void 0) return void 0;
	return fromAction(source, name) ?? fromScript(source, name, depth);
}
const OUTSIDE = {
	kind: "access",
	path: [],
	computed: [],
	base: void 0,
	start: 0,
	end: 0
};
function fromAction({ reference }, name) {
	const slug = `${reference?.owner}/${reference?.repository}`.toLowerCase();
	return UNTRUSTED_OUTPUTS.get(slug)?.includes(name) ? OUTSIDE : void 0;
}
function fromScript(source, name, depth) {
	if (!source.run?.includes("GITHUB_OUTPUT")) return void 0;
	for (const { file, command } of runnerWrites(source)) {
		if (file !== "output") continue;
		const text = [...command.pipedFrom, command].flatMap((each) => each.arguments.map((word) => word.value)).join(" ");
		if (text.toLowerCase().includes(`${name}=`)) {
			const found = untrustedText(text, source, depth);
			if (found !== void 0) return found;
		}
	}
}
const VARIABLE = /\$(?:\{(\w+)\}|env:(\w+)|(\w+))|%(\w+)%/g;
function untrustedText(text, scope, depth = 0) {
	const pasted = untrustedIn(text, scope, depth);
	if (pasted !== void 0) return pasted;
	for (const [, ...names] of text.matchAll(VARIABLE)) {
		const found = inVariable(names.find((each) => each !== void 0) ?? "", scope, depth + 1);
		if (found !== void 0) return found;
	}
}
const NOTHING$3 = new Map();
function inJobOutput(id, name, job, depth) {
	const needed = job?.workflow.jobs.find((each) => each.id.toLowerCase() === id);
	if (needed === void 0) return void 0;
	const scope = {
		data: NOTHING$3,
		pointer: needed.pointer,
		job: needed,
		action: void 0
	};
	for (const [output, value] of mapping(needed.data.get("outputs"))) if (output.toLowerCase() === name) return untrustedIn(scalarText(value) ?? "", scope, depth);
}
// src/reading/grades.ts
const GRADES = [
	"untrusted-text",
	"untrusted-variable",
	"untrusted-output",
	"structured-text",
	"collaborator-text",
	"harmless-text",
	"input-text",
	"input-undeclared",
	"input-choice",
	"variable-computed",
	"variable-literal",
	"matrix-computed",
	"opaque",
	"constant"
];
function gradeOf$1(access, step) {
	if (access.base !== void 0) return "opaque";
	switch (access.path[0]) {
		case "secrets": return;
		case "github": return ofEvent(access.path);
		case "runner": return capabilityOf(access.path) === "fixed" ? void 0 : "opaque";
		case "inputs": return `input-${inputValue(step, access.path[1])}`;
		case "env": return ofVariable(access, step);
		case "matrix": return ofMatrix(access, step);
		default: return ofOutput(access, step);
	}
}
function ofEvent(path) {
	const capability = capabilityOf(path);
	if (capability === "fixed") return void 0;
	if (capability === "structured") return "structured-text";
	const author = authorOf(path);
	if (author === "anybody") return "untrusted-text";
	return author === "collaborators" ? "collaborator-text" : "harmless-text";
}
function ofVariable(access, step) {
	const name = access.path[1];
	if (name === void 0) return "variable-computed";
	const definition = definitionOf(step, name);
	if (definition === void 0) return RUNNER_VARIABLES.has(name.toLowerCase()) ? "variable-literal" : "variable-computed";
	if (!definition.text.includes("${{")) return "variable-literal";
	return untrustedSource(access, step) === void 0 ? "variable-computed" : "untrusted-variable";
}
function ofMatrix({ path }, { job }) {
	return job !== void 0 && matrixValue(job, path.slice(1)) === "computed" ? "matrix-computed" : void 0;
}
const STATUS = new Set(["outcome", "conclusion"]);
function ofOutput(access, step) {
	const [context, , last, ...rest] = access.path;
	const name = rest.length === 0 ? last?.toLowerCase() : void 0;
	if (context === "needs" && name === "result") return void 0;
	if (context === "steps" && name !== void 0 && STATUS.has(name)) return void 0;
	return untrustedSource(access, step) === void 0 ? "opaque" : "untrusted-output";
}
// src/facts/interpolation.ts
const facts$10 = [fact({
	name: "interpolation.grade",
	of: "interpolation",
	about: "What can stand where the value is pasted, and who chooses it.",
	type: GRADES,
	read: ({ value }) => value.grade
}), fact({
	name: "interpolation.sink",
	of: "interpolation",
	about: "Where the code stands: `run`, or the name of an input that an action runs.",
	type: "text",
	read: ({ value }) => value.sink
})];
// src/reading/conditions.ts
function conditionsOf(step) {
	return [scalarText(step.job?.data.get("if")), scalarText(step.data.get("if"))].filter((text) => text !== void 0);
}
function runsOnEvent(step, event) {
	return conditionsOf(step).every((condition) => {
		const events = [...condition.matchAll(/github\.event_name\s*==\s*'([^']+)'/g)].map((match) => match[1]);
		const excluded = [...condition.matchAll(/github\.event_name\s*!=\s*'([^']+)'/g)].map((match) => match[1]);
		return (events.length === 0 || events.includes(event)) && !excluded.includes(event);
	});
}
function boundToRepository(job, step) {
	return [scalarText(job.data.get("if")), scalarText(step?.data.get("if"))].some((text) => text !== void 0 && /github\.repository(_owner|_id)?\s*==|github\.event\.repository\.fork/.test(text));
}
// src/reading/triggers.ts
const RELEASE_TYPES = [
	"published",
	"unpublished",
	"created",
	"edited",
	"deleted",
	"prereleased",
	"released"
];
function triggerOf(workflow, event) {
	return workflow.triggers.find((trigger) => trigger.event === event);
}
function releaseTypes(workflow) {
	const trigger = triggerOf(workflow, "release");
	return trigger && (trigger.types ?? RELEASE_TYPES);
}
function manualInputs(workflow) {
	const trigger = triggerOf(workflow, "workflow_dispatch");
	return trigger && [...mapping(trigger.settings.get("inputs")).keys()];
}
function choosesTag(inputs) {
	return inputs.some((name) => /tag|version|ref(?!resh)|release/i.test(name));
}
function rehearsalInput(inputs) {
	return inputs.some((name) => /dry|rehears|test|simulat|publish|upload|skip|draft/i.test(name));
}
// src/facts/manual.ts
const facts$9 = [
	fact({
		name: "workflow.manual-run",
		of: "workflow",
		about: "Whether a person can start the workflow, and for a tag of their choice.",
		type: [
			"with-a-tag",
			"without-a-tag",
			"no"
		],
		evidence: (subject) => onPlace(subject),
		read({ value }) {
			const inputs = manualInputs(value);
			if (inputs === void 0) return "no";
			return choosesTag(inputs) ? "with-a-tag" : "without-a-tag";
		}
	}),
	fact({
		name: "workflow.triggers",
		of: "workflow",
		about: "Names of the events that start the workflow.",
		type: "text",
		list: true,
		evidence: (subject) => onPlace(subject),
		read: ({ value }) => value.triggers.map(({ event }) => event)
	}),
	fact({
		name: "workflow.rehearsal",
		of: "workflow",
		about: "Whether the workflow can be tried without a release: by a dry-run input, a pull request or a branch.",
		type: "boolean",
		evidence: (subject) => onPlace(subject),
		read({ value }) {
			const inputs = manualInputs(value);
			const push = triggerOf(value, "push");
			const onBranch = push !== void 0 && (push.settings.size === 0 || push.settings.has("branches"));
			const events = [
				"pull_request",
				"merge_group",
				"workflow_call",
				"schedule"
			].some((event) => triggerOf(value, event) !== void 0);
			return onBranch || events || inputs !== void 0 && (rehearsalInput(inputs) || !choosesTag(inputs));
		}
	}),
	fact({
		name: "job.bound-to-repository",
		of: "job",
		about: "Whether a condition keeps the job from running in forks.",
		type: "boolean",
		evidence: "/if",
		read: ({ value }) => boundToRepository(value) || value.steps.some((step) => boundToRepository(value, step))
	})
];
function onPlace({ document }) {
	return {
		document,
		pointer: "/on",
		part: "key"
	};
}
// src/facts/names.ts
const facts$8 = [
	fact({
		name: "workflow",
		of: "workflow",
		about: "The file name of the workflow.",
		type: "text",
		read: ({ value }) => baseName$1(value.path)
	}),
	fact({
		name: "action",
		of: "action",
		about: "The path of the action.",
		type: "text",
		read: ({ value }) => value.path
	}),
	fact({
		name: "job",
		of: "job",
		about: "The id of the job.",
		type: "text",
		read: ({ value }) => value.id
	}),
	fact({
		name: "step",
		of: "step",
		about: "What the step is called: its name, its id, what it uses, or its number.",
		type: "text",
		read: ({ value }) => stepName(value)
	}),
	fact({
		name: "step.job",
		of: "step",
		about: "The id of the job that the step belongs to.",
		type: "text",
		read: ({ value }) => value.job?.id
	}),
	fact({
		name: "reference",
		of: "action-reference",
		about: "What `uses` says.",
		type: "text",
		read: ({ value }) => value.text
	}),
	fact({
		name: "image",
		of: "image",
		about: "The image reference as written.",
		type: "text",
		read: ({ value }) => value.text
	}),
	fact({
		name: "expression",
		of: "expression",
		about: "The expression as written, without its fence.",
		type: "text",
		read: ({ value }) => value.text.trim()
	}),
	fact({
		name: "interpolation",
		of: "interpolation",
		about: "The value that is pasted into code, as written.",
		type: "text",
		read: ({ value }) => value.text
	}),
	fact({
		name: "condition",
		of: "condition",
		about: "The `if` as written.",
		type: "text",
		read: ({ value }) => value.text.trim()
	}),
	fact({
		name: "command",
		of: "command",
		about: "The program and its first word, as `cosign sign-blob`.",
		type: "text",
		read: ({ value }) => commandName(value)
	}),
	fact({
		name: "command.program",
		of: "command",
		about: "The name of the program without its folder.",
		mentions: "value",
		type: "text",
		read: ({ value }) => value.program ?? new Unknown("a variable names the program")
	}),
	fact({
		name: "command.failure",
		of: "command",
		about: "What becomes of a failure of the command: it counts, the script tests it, or it is swallowed.",
		type: [
			"counts",
			"tested",
			"swallowed"
		],
		evidence: ({ document, pointer, value }) => ({
			document,
			pointer,
			part: value.swallowedBy ?? value
		}),
		read: ({ value }) => value.failure
	})
];
function commandName({ name, program, arguments: words }) {
	const first = words.find(({ value }) => !value.startsWith("-"))?.value;
	return [program ?? name?.text ?? "", first ?? ""].join(" ").trim();
}
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function stepName(step) {
	return step.name ?? step.id ?? step.reference?.text ?? `number ${step.index + 1}`;
}
// src/reading/permissions.ts
function effectivePermissions(job) {
	return job.permissions ?? job.workflow.permissions;
}
function effectiveAccess(job, scope) {
	const block = effectivePermissions(job);
	if (block === void 0) return scope === "id-token" && !isCallable(job.workflow) ? "none" : void 0;
	if (block.shape === "expression" || block.shape === "invalid") return void 0;
	if (block.shape === "write-all") return "write";
	if (block.shape === "read-all") return "read";
	return accessOf(block.scopes.get(scope));
}
function accessOf(written) {
	return written === "write" || written === "read" ? written : "none";
}
function writeScopes(permissions) {
	return [...permissions.scopes].filter(([, access]) => access === "write").map(([scope]) => scope);
}
function isCallable(workflow) {
	return workflow.triggers.some(({ event }) => event === "workflow_call");
}
function isCallableOnly(workflow) {
	return workflow.triggers.length === 1 && isCallable(workflow);
}
const facts$7 = [
	fact({
		name: "job.permissions",
		of: "job",
		about: "Whether the job has a block of its own, takes the one of the workflow, or has none.",
		type: [
			"declared",
			"inherited",
			"missing"
		],
		read: ({ value }) => value.permissions ? "declared" : value.workflow.permissions ? "inherited" : "missing"
	}),
	fact({
		name: "job.permissions-shape",
		of: "job",
		about: "How the block of the job is written; it does not apply where the job has none.",
		type: [
			"read-all",
			"write-all",
			"scopes",
			"none",
			"expression",
			"invalid"
		],
		evidence: "/permissions",
		read: ({ value }) => value.permissions?.shape
	}),
	fact({
		name: "workflow.permissions-shape",
		of: "workflow",
		about: "How the block of the workflow is written; it does not apply where the workflow has none.",
		type: [
			"read-all",
			"write-all",
			"scopes",
			"none",
			"expression",
			"invalid"
		],
		evidence: "/permissions",
		read: ({ value }) => value.permissions?.shape
	}),
	fact({
		name: "workflow.permissions-shared",
		of: "workflow",
		about: "Whether some job takes the block of the workflow because it has none of its own.",
		type: "boolean",
		read: ({ value }) => value.jobs.some((job) => job.permissions === void 0)
	}),
	fact({
		name: "workflow.write-scopes",
		of: "workflow",
		about: "Scopes that the block of the workflow grants for writing.",
		type: "text",
		list: true,
		evidence: (subject) => firstWrite(subject.value.permissions),
		read: ({ value }) => value.permissions ? writeScopes(value.permissions) : void 0
	}),
	fact({
		name: "workflow.jobs",
		of: "workflow",
		about: "The number of jobs.",
		type: "number",
		evidence: "/jobs",
		read: ({ value }) => value.jobs.length
	}),
	fact({
		name: "workflow.callable-only",
		of: "workflow",
		about: "Whether other workflows calling it is all that starts it.",
		type: "boolean",
		read: ({ value }) => isCallableOnly(value)
	}),
	accessFact("id-token"),
	accessFact("contents")
];
function accessFact(scope) {
	return fact({
		name: `job.${scope}`,
		of: "job",
		about: `What the token of the job may do with \`${scope}\`.`,
		type: [
			"none",
			"read",
			"write"
		],
		evidence: (subject) => {
			const block = effectivePermissions(subject.value);
			return block === void 0 ? "" : {
				document: subject.document,
				pointer: block.pointer,
				part: "key"
			};
		},
		read: ({ value }) => effectiveAccess(value, scope) ?? new Unknown("the default of the repository decides")
	});
}
function firstWrite(permissions) {
	const [scope] = permissions ? writeScopes(permissions) : [];
	return scope === void 0 ? "/permissions" : `/permissions/${scope}`;
}
// src/facts/problem.ts
const facts$6 = [fact({
	name: "source.problem",
	of: "problem",
	about: "What keeps a file from being understood.",
	type: [
		"unreadable",
		"outside-the-repository",
		"too-large",
		"binary",
		"not-utf-8",
		"syntax",
		"duplicate-key",
		"unsupported-key",
		"several-documents",
		"alias-bomb",
		"too-deep",
		"unrecognised"
	],
	read: ({ value }) => value.kind
}), fact({
	name: "problem",
	of: "problem",
	about: "The sentence that the reader of the file gives.",
	type: "text",
	read: ({ value }) => value.message
})];
// src/reading/constants.ts
function constantOf(node) {
	if (node.kind === "literal") return node;
	if (node.kind === "operation") return ofOperation(node);
	return node.kind === "call" ? ofCall(node) : void 0;
}
function isTruthy(value) {
	return value !== "" && value !== 0 && value !== false && value !== null && !Number.isNaN(value);
}
function valuesOf(nodes) {
	const values = [];
	for (const node of nodes) {
		const constant = constantOf(node);
		if (constant === void 0) return void 0;
		values.push(constant.value);
	}
	return values;
}
function ofOperation({ operator, operands }) {
	const values = valuesOf(operands);
	const [left = null, right = null] = values ?? [];
	if (values === void 0) return void 0;
	if (operator === "&&") return { value: values.find((value) => !isTruthy(value)) ?? values.at(-1) ?? null };
	if (operator === "||") return { value: values.find(isTruthy) ?? values.at(-1) ?? null };
	if (operator === "!") return { value: !isTruthy(left) };
	if (operator === "==") return { value: equal(left, right) };
	if (operator === "!=") return { value: !equal(left, right) };
	return { value: ordered(operator, left, right) };
}
function equal(left, right) {
	if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
	return typeof left === typeof right && left !== null ? left === right : numberOf(left) === numberOf(right);
}
function ordered(operator, left, right) {
	const [one, other] = typeof left === "string" && typeof right === "string" ? [left.toLowerCase(), right.toLowerCase()] : [numberOf(left), numberOf(right)];
	if (operator === "<") return one < other;
	if (operator === "<=") return one <= other;
	return operator === ">" ? one > other : one >= other;
}
function numberOf(value) {
	if (typeof value !== "string") return Number(value);
	return value.trim() === "" ? 0 : Number(value);
}
function textOf$2(value) {
	return value === null ? "" : String(value);
}
function ofCall({ name, arguments: given }) {
	const compute = FUNCTIONS.get(name);
	const values = compute && valuesOf(given);
	if (compute === void 0 || values === void 0) return void 0;
	const value = compute(values);
	return { value: typeof value === "string" ? value.slice(0, LONGEST$4) : value };
}
const LONGEST$4 = 1e3;
const FUNCTIONS = new Map([
	["contains", onTexts((text, part) => text.includes(part))],
	["startswith", onTexts((text, part) => text.startsWith(part))],
	["endswith", onTexts((text, part) => text.endsWith(part))],
	["format", formatted],
	["join", ([first = null]) => textOf$2(first)],
	["tojson", ([first = null]) => JSON.stringify(first)]
]);
function onTexts(test) {
	return ([text = null, part = null]) => test(textOf$2(text).toLowerCase(), textOf$2(part).toLowerCase());
}
function formatted([pattern = null, ...values]) {
	return textOf$2(pattern).replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found, index) => index === void 0 ? found.slice(1) : textOf$2(values[Number(index)] ?? null));
}
// src/reading/reachable.ts
const known = new WeakMap();
function isReachable(each) {
	let answer = known.get(each);
	if (answer === void 0) {
		answer = !isFalse$1(each.data.get("if")) && ("workflow" in each || each.job === void 0 || isReachable(each.job));
		known.set(each, answer);
	}
	return answer;
}
function isFalse$1(condition) {
	if (typeof condition !== "string") return condition === false || condition === 0;
	if (!MAY_BE_CONSTANT.test(condition)) return false;
	const [first] = parseCondition(condition);
	if (first?.root === void 0 || first.fenced && first.end - first.start !== condition.length) return false;
	const constant = constantOf(first.root);
	return constant !== void 0 && typeof constant.value !== "string" && !isTruthy(constant.value);
}
const MAY_BE_CONSTANT = /^[^a-z]*(?:false|true|null|contains|startsWith|endsWith|!|\(|\d|')/i;
// src/facts/reachable.ts
const facts$5 = [fact({
	name: "job.reachable",
	of: "job",
	about: "Whether the `if` of the job leaves it a chance to run.",
	type: "boolean",
	evidence: "/if",
	read: ({ value }) => isReachable(value)
}), fact({
	name: "step.reachable",
	of: "step",
	about: "Whether the `if` of the step and that of its job leave it a chance to run.",
	type: "boolean",
	evidence: "/if",
	read: ({ value }) => isReachable(value)
})];
// src/facts/reference.ts
const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][\w.-]+)?$/i;
const facts$4 = [
	fact({
		name: "reference.kind",
		of: "action-reference",
		about: "Where the reference leads.",
		type: [
			"remote",
			"local",
			"self-repository",
			"docker",
			"invalid"
		],
		read: ({ value }) => value.kind
	}),
	fact({
		name: "reference.reusable",
		of: "action-reference",
		about: "Whether a job calls a reusable workflow with it.",
		type: "boolean",
		read: ({ value }) => value.reusable
	}),
	fact({
		name: "reference.slug",
		of: "action-reference",
		about: "Owner and repository in lower case, as `actions/checkout`.",
		type: "text",
		read: ({ value }) => value.slug
	}),
	fact({
		name: "reference.pin",
		of: "action-reference",
		about: "What the reference is held by.",
		type: [
			"commit",
			"lockfile",
			"tag",
			"branch",
			"none"
		],
		read: pinOf
	}),
	fact({
		name: "reference.precision",
		of: "action-reference",
		about: "How exactly the ref names one state of the action.",
		type: PRECISIONS,
		read: ({ value }) => value.kind === "remote" ? precisionOf(value.ref) : void 0
	}),
	fact({
		name: "reference.major",
		of: "action-reference",
		about: "The major version that the tag names, or the comment behind the commit.",
		type: "number",
		read({ value }) {
			if (value.kind !== "remote") return void 0;
			return majorOf(versionOf(value)) ?? new Unknown("neither the ref nor a comment names a version");
		}
	})
];
function pinOf(subject) {
	const { kind, ref } = subject.value;
	if (kind !== "remote") return void 0;
	if (ref === void 0) return "none";
	if (precisionOf(ref) === "commit") return "commit";
	if (isLocked(subject, ref)) return "lockfile";
	return VERSION.test(ref) ? "tag" : "branch";
}
function isLocked(subject, ref) {
	const { owner, repository } = subject.value;
	return (nearest(subject, "repository")?.value.lockfile)?.commitOf(subject.document.source.path, `${owner}/${repository}`, ref) !== void 0;
}
// src/reading/accompanied.ts
const SUFFIXES = [
	"output-signature",
	"output-certificate",
	"bundle"
];
function unaccompanied(step) {
	const own = uploadOf(step);
	if (step.job === void 0 || own?.files === void 0) return void 0;
	const uploads = step.job.steps.map(uploadOf).filter((upload) => upload !== void 0);
	if (uploads.some(({ files }) => files === void 0)) return void 0;
	const all = uploads.flatMap(({ files }) => files ?? []);
	const signed = commandsOf(step.job.steps, ["cosign"]).filter(({ command }) => signsBlob(command));
	return own.files.filter((file) => isPlain(file) && signed.some((each) => leftBehind(file, each, all)));
}
function isPlain(file) {
	return !/[*?[{$]/.test(file);
}
function leftBehind(file, { command, step }, uploaded) {
	const [word] = cosign(command)?.targets ?? [];
	const target = word && targetOf$1(word, command, step);
	if (word === void 0 || !target?.patterns.some((pattern) => covers(pattern, file))) return false;
	return SUFFIXES.map((name) => cosign(command)?.options.get(name)?.text).filter((text) => text !== void 0).map((text) => suffixOf(text, word.text)).filter((text) => text !== void 0).some((suffix) => !uploaded.some((pattern) => covers(pattern, `${file}${suffix}`)));
}
function suffixOf(output, target) {
	const name = /^\$\{?(\w+)\}?$/.exec(target)?.[1];
	const form = (name === void 0 ? [target] : [`\${${name}}`, `$${name}`]).find((each) => output.startsWith(each));
	return form === void 0 || output.length === form.length ? void 0 : output.slice(form.length);
}
// src/reading/release-order.ts
const PUBLIC = /^(published|released|prereleased|edited)$/;
function timingOf(step) {
	const types = step.job && releaseTypes(step.job.workflow);
	if (types === void 0 || uploadOf(step) === void 0 || !runsOnEvent(step, "release")) return void 0;
	return types.some((type) => PUBLIC.test(type)) ? "after-publication" : "before-publication";
}
function lookedUpBefore(step) {
	const inputs = step.job && manualInputs(step.job.workflow);
	const upload = uploadOf(step);
	if (inputs === void 0 || upload === void 0 || !choosesTag(inputs) || !runsOnEvent(step, "workflow_dispatch")) return void 0;
	if (!upload.createsRelease) return "looked-up";
	return stepsBefore(step).some(looksUpTag) ? "looked-up" : "trusted";
}
function looksUpTag(step) {
	if (step.reference?.repository === "checkout") return /inputs\./.test(scalarText(step.with.get("ref")) ?? "");
	const { run } = step;
	if (run === void 0 || !/\bgit\b|\bgh\b/.test(run)) return false;
	return (step.script?.commands ?? []).some(({ program, arguments: words, failure }) => {
		const line = words.map(({ value }) => value).join(" ");
		if (failure === "swallowed") return false;
		if (program === "gh") return /^(release (view|download)|api .*releases\/tags)/.test(line);
		return program === "git" && /^(rev-parse|show-ref|ls-remote .*--exit-code|checkout|verify-tag|describe|fetch .*tag)/.test(line);
	});
}
// src/facts/release.ts
const facts$3 = [
	fact({
		name: "release.upload",
		of: "step",
		about: "What attaches files to a GitHub release.",
		type: [
			"action",
			"command",
			"none"
		],
		evidence: (subject) => uploadPlace(subject),
		read: ({ value }) => uploadOf(value)?.by ?? "none"
	}),
	fact({
		name: "release.token",
		of: "step",
		about: "Whose token uploads: the one of the workflow, or one that `permissions` do not bound.",
		type: ["workflow", "other"],
		evidence: (subject) => uploadPlace(subject),
		read: ({ value }) => uploadOf(value) ? tokenOf(value) : void 0
	}),
	fact({
		name: "release.unmatched-files",
		of: "step",
		about: "What the upload does when a pattern matches no file.",
		type: ["fail", "ignored"],
		evidence: (subject) => subject.value.with.has("fail_on_unmatched_files") ? "/with/fail_on_unmatched_files" : uploadPlace(subject),
		read: ({ value }) => silentlyPartial(value)
	}),
	fact({
		name: "release.tag",
		of: "step",
		about: "Whether a wrong tag is noticed before files are attached to it, where a person types the tag.",
		type: ["looked-up", "trusted"],
		evidence: (subject) => uploadPlace(subject),
		read: ({ value }) => lookedUpBefore(value)
	}),
	fact({
		name: "release.timing",
		of: "step",
		about: "Whether files are attached to a release that is published already.",
		type: ["before-publication", "after-publication"],
		evidence: (subject) => uploadPlace(subject),
		read: ({ value }) => timingOf(value)
	}),
	fact({
		name: "release.missing-files",
		of: "step",
		about: "Kinds of files that the job makes for the release and that the upload does not name.",
		type: [
			"signatures",
			"certificates",
			"bundles",
			"checksums",
			"sboms"
		],
		list: true,
		evidence: (subject) => filesPlace(subject),
		read: ({ value }) => missingClasses(value)
	}),
	fact({
		name: "release.unaccompanied",
		of: "step",
		about: "Files that are uploaded without the signature that the job makes for them.",
		type: "text",
		list: true,
		evidence: (subject) => filesPlace(subject),
		read: ({ value }) => {
			const files = unaccompanied(value);
			return files?.length === 0 ? void 0 : files;
		}
	}),
	fact({
		name: "release.signatures",
		of: "step",
		about: "Whether each uploaded file takes the signature along that the job makes for it.",
		type: ["complete", "incomplete"],
		evidence: (subject) => filesPlace(subject),
		read({ value }) {
			const files = unaccompanied(value);
			return files && (files.length === 0 ? "complete" : "incomplete");
		}
	}),
	fact({
		name: "workflow.release-types",
		of: "workflow",
		about: "Activities of a release that start the workflow; all of them where `types` is missing.",
		type: [
			"published",
			"unpublished",
			"created",
			"edited",
			"deleted",
			"prereleased",
			"released"
		],
		list: true,
		evidence: (subject) => releaseTrigger(subject),
		read: ({ value }) => releaseTypes(value)
	}),
	fact({
		name: "workflow.uploads-release",
		of: "workflow",
		about: "Whether some step attaches files to a release.",
		type: "boolean",
		read: ({ value }) => stepsOf$1(value).some((step) => uploadOf(step) !== void 0)
	})
];
function uploadPlace({ value, document }) {
	const command = uploadOf(value)?.command;
	if (command?.name === void 0) return "/uses";
	return {
		document,
		pointer: child(value.pointer, "run"),
		part: {
			start: command.start,
			end: command.arguments[1]?.end ?? command.end
		}
	};
}
function filesPlace(subject) {
	return subject.value.with.has("files") ? {
		document: subject.document,
		pointer: child(subject.pointer, "with", "files"),
		part: "key"
	} : uploadPlace(subject);
}
function releaseTrigger(subject) {
	const trigger = subject.value.triggers.find(({ event }) => event === "release");
	if (trigger === void 0) return "/on";
	if (trigger.types !== void 0) return child(trigger.pointer, "types");
	return {
		document: subject.document,
		pointer: trigger.pointer,
		part: trigger.part
	};
}
// src/reading/presence.ts
const ARTIFACT_ACTIONS = new Set(["actions/upload-artifact", "actions/download-artifact"]);
function skipsMissingFiles(command) {
	return command.guards.some(({ kind, text }) => (kind === "if" || kind === "and") && isFileTest(text)) && command.loops.some(({ words }) => words.some(({ value }) => /[*?[]/.test(value) || value.includes("/")));
}
function isFileTest(condition) {
	return /(?:^|\s)(?:\[\[?|test)\s+(?:!\s+)?-[aefrs]\s/.test(condition);
}
function presenceAssertedBefore(command, step) {
	return (step.script?.commands ?? []).filter(({ index }) => index < command.index).some(assertsPresence) || stepsBefore(step).some(stepAsserts);
}
function stepAsserts(step) {
	const { reference } = step;
	if (reference === void 0) return (step.script?.commands ?? []).some(assertsPresence);
	if (!ARTIFACT_ACTIONS.has(reference.slug ?? "")) return false;
	return scalarText(step.with.get("if-no-files-found")) === "error" || reference.repository === "download-artifact" && step.with.has("name");
}
function assertsPresence(command) {
	if (command.failure === "swallowed" || command.place !== "script") return false;
	const words = command.arguments.map(({ value }) => value);
	switch (command.program) {
		case "ls":
		case "stat": return words.some((word) => /[*?]/.test(word) || /\.\w+$/.test(word));
		case "compgen": return words.includes("-G");
		case "test":
		case "[":
		case "[[": return command.failure === "counts" && words.some((word) => /^-[efsnr]$/.test(word));
		case "exit": return words[0] !== "0" && command.guards.some(({ text }) => /-[efsnrz]\s|ls\s|find\s|compgen|shopt|-eq 0|#\w*/.test(text));
		default: return false;
	}
}
// src/reading/produced.ts
const IDLE = new Set([
	"echo",
	"printf",
	"cd",
	"ls",
	"set",
	"export",
	"test",
	"[",
	"[[",
	"true",
	"false",
	":",
	"pwd",
	"which",
	"command",
	"env",
	"cosign",
	"sleep",
	"exit",
	"date",
	"whoami",
	"uname",
	"id",
	"read",
	"local",
	"shopt",
	"source",
	"mkdir",
	"rm"
]);
const PREPARING = /^(actions\/(checkout|setup-[\w-]+|cache|labeler)|sigstore\/cosign-installer|anchore\/sbom-action\/download-syft|step-security\/harden-runner)$/i;
function somethingProducedBefore(command, step) {
	return stepsBefore(step).some(produces) || producesBefore(command, step);
}
function produces(step) {
	const { reference } = step;
	if (reference !== void 0) return !PREPARING.test(reference.slug ?? "");
	return (step.script?.commands ?? []).some(isBusy);
}
function producesBefore(command, step) {
	return (step.script?.commands ?? []).some((each) => each.index < command.index && isBusy(each));
}
function isBusy({ program, redirects }) {
	return program === void 0 || !(program === "" || IDLE.has(program)) || redirects.some(({ operator }) => operator.includes(">"));
}
// src/facts/signing.ts
const COSIGN = ["cosign"];
const facts$2 = [
	fact({
		name: "job.signs",
		of: "job",
		about: "How the job signs with cosign.",
		type: [
			"keyless",
			"with-another-token",
			"with-a-key",
			"no"
		],
		evidence: (subject) => firstSignature(subject),
		read({ value }) {
			const signatures = commandsOf(value.steps, ["cosign"]).filter(({ command }) => signs(command));
			if (signatures.length === 0) return "no";
			const keyless = signatures.filter(({ command }) => !keyed(command));
			if (keyless.length === 0) return "with-a-key";
			return keyless.every(({ command }) => bringsToken(command)) ? "with-another-token" : "keyless";
		}
	}),
	fact({
		name: "workflow.signs",
		of: "workflow",
		about: "What the workflow signs with cosign.",
		type: [
			"files",
			"sboms",
			"images",
			"nothing"
		],
		read: ({ value }) => signedKind(value)
	}),
	fact({
		name: "signature.target",
		of: "command",
		about: "The files or images that the command signs, loop variables filled in.",
		type: "text",
		list: true,
		evidence: (subject) => targetPlace(subject),
		read: (subject) => signs(subject.value) ? targetsBelow(subject) : void 0
	}),
	fact({
		name: "signature.verification",
		of: "command",
		about: "Whether the workflow verifies the file that the command signs.",
		type: ["verified", "never"],
		mentions: COSIGN,
		evidence: (subject) => targetPlace(subject),
		read(subject) {
			const step = nearest(subject, "step")?.value;
			if (step === void 0 || !signsBlob(subject.value)) return void 0;
			const result = verificationOf({
				command: subject.value,
				step
			});
			return result === "unknown" ? new Unknown("a variable names the file") : result;
		}
	}),
	fact({
		name: "signature.input",
		of: "command",
		about: "Whether something before the command builds or fetches what it signs.",
		type: ["produced", "nothing-before"],
		mentions: COSIGN,
		read(subject) {
			const step = nearest(subject, "step")?.value;
			if (step === void 0 || !signs(subject.value)) return void 0;
			return somethingProducedBefore(subject.value, step) ? "produced" : "nothing-before";
		}
	}),
	fact({
		name: "signature.missing-files",
		of: "command",
		about: "What happens when there is no file to sign.",
		type: ["fails", "skipped"],
		mentions: COSIGN,
		evidence: (subject) => guardPlace(subject),
		read(subject) {
			const step = nearest(subject, "step")?.value;
			if (step === void 0 || !signsBlob(subject.value)) return void 0;
			return skipsMissingFiles(subject.value) && !presenceAssertedBefore(subject.value, step) ? "skipped" : "fails";
		}
	})
];
function targetsBelow(subject) {
	const step = nearest(subject, "step")?.value;
	return step === void 0 ? [] : targetsOf({
		command: subject.value,
		step
	}).flatMap(({ patterns }) => patterns);
}
function targetPlace({ value, document, pointer }) {
	const [target] = cosign(value)?.targets ?? [];
	return target === void 0 ? "" : {
		document,
		pointer,
		part: target
	};
}
function guardPlace({ value, document, pointer }) {
	const guard = value.guards.findLast(({ kind }) => kind === "if" || kind === "and");
	return guard === void 0 ? "" : {
		document,
		pointer,
		part: guard
	};
}
function firstSignature(subject) {
	const found = commandsOf(subject.value.steps, ["cosign"]).find(({ command }) => signs(command));
	if (found?.command.name === void 0) return "";
	return {
		document: subject.document,
		pointer: `${found.step.pointer}/run`,
		part: found.command.name
	};
}
// src/reading/verification.ts
const VERIFIERS = [
	["gh", ["attestation", "verify"]],
	["gh", ["release", "verify"]],
	["gh", ["release", "verify-asset"]],
	["slsa-verifier", []],
	["gpg", ["--verify"]],
	["minisign", ["-V"]],
	["sigstore", ["verify"]],
	["notation", ["verify"]]
];
const VERIFYING_WORDS = ["verify", "minisign"];
function isVerification(command) {
	if (verifies(command)) return true;
	return VERIFIERS.some(([program, words]) => command.program === program && words.every((word) => command.arguments.some(({ value }) => value === word)));
}
const BYPASSES = [
	"none",
	"swallowed-failure",
	"step-continues-on-error",
	"job-continues-on-error",
	"step-never-runs",
	"transparency-log-ignored",
	"certificate-timestamp-ignored"
];
const NOT_BYPASSED = {
	kind: "none",
	token: ""
};
function bypassOf(command, step) {
	return inCommand(command) ?? inStep(step) ?? inJob(step) ?? NOT_BYPASSED;
}
function inCommand(command) {
	const { swallowedBy } = command;
	if (command.failure === "swallowed") return {
		kind: "swallowed-failure",
		token: swallowedBy?.text ?? "set +e",
		span: swallowedBy ?? command
	};
	return option(command, "insecure-ignore-tlog", "transparency-log-ignored") ?? option(command, "insecure-ignore-sct", "certificate-timestamp-ignored");
}
function option(command, name, kind) {
	const value = cosign(command)?.options.get(name);
	if (value === void 0 || value.text === "false") return void 0;
	return {
		kind,
		token: `--${name}`,
		span: value
	};
}
function inStep({ data }) {
	if (data.get("continue-on-error") === true) return {
		kind: "step-continues-on-error",
		token: "continue-on-error: true",
		key: {
			owner: "step",
			name: "continue-on-error"
		}
	};
	if (!isFalse(scalarText(data.get("if")))) return void 0;
	return {
		kind: "step-never-runs",
		token: "if: false",
		key: {
			owner: "step",
			name: "if"
		}
	};
}
function inJob({ job }) {
	if (job?.data.get("continue-on-error") !== true) return void 0;
	return {
		kind: "job-continues-on-error",
		token: "continue-on-error: true",
		key: {
			owner: "job",
			name: "continue-on-error"
		}
	};
}
function isFalse(condition) {
	return condition !== void 0 && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(condition.trim());
}
// src/facts/verification.ts
const facts$1 = [
	fact({
		name: "command.verifies",
		of: "command",
		about: "Whether the command checks a signature or an attestation; it does not apply to those that do not.",
		type: "boolean",
		mentions: VERIFYING_WORDS,
		read: ({ value }) => isVerification(value) || void 0
	}),
	fact({
		name: "verification.bypass",
		of: "command",
		about: "What keeps a failed verification from failing the job.",
		type: BYPASSES,
		mentions: VERIFYING_WORDS,
		evidence: (subject) => placeOf$1(subject),
		read: (subject) => bypass(subject)?.kind
	}),
	fact({
		name: "verification.bypassed-by",
		of: "command",
		about: "The text that bypasses the verification, as written.",
		type: "text",
		evidence: (subject) => placeOf$1(subject),
		read: (subject) => bypass(subject)?.token
	})
];
function bypass(subject) {
	const step = nearest(subject, "step")?.value;
	return step === void 0 || !isVerification(subject.value) ? void 0 : bypassOf(subject.value, step);
}
function placeOf$1(subject) {
	const found = bypass(subject);
	const { document } = subject;
	if (found?.span !== void 0) return {
		document,
		pointer: subject.pointer,
		part: found.span
	};
	const owner = found?.key && nearest(subject, found.key.owner);
	return owner && found?.key ? {
		document,
		pointer: child(owner.pointer, found.key.name)
	} : "";
}
// src/generated/facts.ts
const facts = [
	...facts$17,
	...facts$16,
	...facts$15,
	...facts$14,
	...facts$13,
	...facts$12,
	...facts$11,
	...facts$10,
	...facts$9,
	...facts$8,
	...facts$7,
	...facts$6,
	...facts$5,
	...facts$4,
	...facts$3,
	...facts$2,
	...facts$1
];
// src/generated/policies.ts
const policies = new Map([["release-signing", {
	id: "release-signing",
	title: "Release signing",
	byDefault: true,
	controls: [
		"WF-01",
		"WF-02",
		"WF-03",
		"WF-04",
		"WF-05",
		"WF-06",
		"WF-07",
		"WF-08",
		"WF-09",
		"WF-10",
		"WF-11",
		"WF-12",
		"WF-13",
		"WF-14",
		"WF-15",
		"WF-16",
		"WF-17",
		"WF-18",
		"WF-19",
		"WF-20",
		"WF-22",
		"SIGN-01",
		"SIGN-02",
		"SIGN-03"
	],
	load: () => import("./policy-release-signing-DkUQYska.js").then(({ policy }) => policy)
}], ["workflow-hardening", {
	id: "workflow-hardening",
	title: "Workflow hardening",
	byDefault: true,
	controls: [
		"HARD-01",
		"HARD-02",
		"HARD-03",
		"HARD-04",
		"HARD-05",
		"HARD-06",
		"HARD-07",
		"HARD-08",
		"HARD-09"
	],
	load: () => import("./policy-workflow-hardening-nTNEmdaU.js").then(({ policy }) => policy)
}]]);
const rules = JSON.parse("[{\"id\":\"action/pinned\",\"title\":\"Actions are pinned to a commit\",\"equivalents\":[\"zizmor/unpinned-uses\",\"scorecard/Pinned-Dependencies\",\"ghalint/action_ref_should_be_full_length_commit_sha\",\"codeql/unpinned-tag\"],\"standards\":[\"OSPS-BR-05.01\",\"CIS-SSC-3.1.7\",\"S2C2F-ENF-1\",\"CWE-829\"],\"message\":\"`{reference}` is held by a {reference.pin}, not by a commit.\",\"why\":\"Whoever controls the action's repository can move a tag or a branch after you reviewed it, and your next run executes\\nwhat they put there, with your token and your secrets. A commit cannot be moved.\",\"fix\":\"Replace the ref with the full commit hash and keep the version in a comment behind it, as `@<commit> # v4.2.2`, so that\\nDependabot and Renovate can still update it.\",\"subject\":\"action-reference\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"reference.reusable\",\"word\":\"is\",\"value\":false}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"reference.pin\",\"word\":\"in\",\"value\":[\"commit\",\"lockfile\"]}]}},{\"id\":\"action/reusable-pinned\",\"title\":\"Reusable workflows are pinned to a commit\",\"equivalents\":[\"zizmor/unpinned-uses\",\"scorecard/Pinned-Dependencies\",\"ghalint/action_ref_should_be_full_length_commit_sha\"],\"standards\":[\"OSPS-BR-05.01\",\"CIS-SSC-3.1.7\",\"S2C2F-ENF-1\",\"CWE-829\"],\"message\":\"The called workflow `{reference}` is held by a {reference.pin}, not by a commit.\",\"why\":\"A called workflow runs whole jobs with the permissions and secrets that you pass on. Whoever can move its ref decides\\nwhat those jobs do.\",\"fix\":\"Replace the ref with the full commit hash and keep the version in a comment behind it. A few workflows, such as the\\nSLSA generators, demand a tag; ignore this rule on their line and give that reason.\",\"subject\":\"action-reference\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"reference.reusable\",\"word\":\"is\",\"value\":true}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"reference.pin\",\"word\":\"in\",\"value\":[\"commit\",\"lockfile\"]}]}},{\"id\":\"ignore/current\",\"title\":\"Ignore comments have not expired\",\"equivalents\":[],\"standards\":[],\"message\":\"{ignore}\",\"why\":\"Somebody promised to have mended this by that day. The finding counts again from then on.\",\"fix\":\"Mend what was ignored and delete the comment, or decide again and write a new date and reason.\",\"subject\":\"ignore\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"ignore.problem\",\"word\":\"is\",\"value\":\"current\"}]}},{\"id\":\"ignore/known\",\"title\":\"Ignore comments name rules that exist\",\"equivalents\":[],\"standards\":[],\"message\":\"{ignore}\",\"why\":\"A comment with a misspelt rule suppresses nothing, while its author believes that the matter is settled.\",\"fix\":\"Correct the rule's id; `runproof rules` lists them.\",\"subject\":\"ignore\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"ignore.problem\",\"word\":\"is\",\"value\":\"known\"}]}},{\"id\":\"ignore/used\",\"title\":\"Ignore comments still suppress something\",\"equivalents\":[],\"standards\":[],\"message\":\"{ignore}\",\"why\":\"A comment that suppresses nothing hides the next real finding on its line.\",\"fix\":\"Delete the comment.\",\"subject\":\"ignore\",\"severity\":\"low\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"ignore.problem\",\"word\":\"is\",\"value\":\"used\"}]}},{\"id\":\"ignore/well-formed\",\"title\":\"Ignore comments say which rule they ignore, and why\",\"equivalents\":[],\"standards\":[],\"message\":\"{ignore}\",\"why\":\"A comment without a rule or a reason cannot be reviewed, so it suppresses nothing.\",\"fix\":\"Write it as `# runproof-ignore[action/pinned]: reason (until 2027-01-31)`.\",\"subject\":\"ignore\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"ignore.problem\",\"word\":\"is\",\"value\":\"well-formed\"}]}},{\"id\":\"image/pinned\",\"title\":\"Container images have a tag or a digest\",\"equivalents\":[\"zizmor/unpinned-images\",\"ghalint/deny_job_container_latest_image\"],\"standards\":[\"OSPS-BR-05.01\",\"CIS-SSC-3.1.7\",\"CWE-829\"],\"message\":\"The image `{image}` is held by {image.pin}, so each run may get another one.\",\"why\":\"Without a digest the registry decides at every run which image the job gets; without a tag of its own, or with\\n`latest`, it is whatever was pushed last. Nobody has reviewed that image.\",\"fix\":\"Name the image by its digest, as `name:1.2.3@sha256:\u2026`, and let Dependabot or Renovate update it.\",\"subject\":\"image\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"image.pin\",\"word\":\"in\",\"value\":[\"digest\",\"tag\"]}]}},{\"id\":\"interpolation/collaborator-text\",\"title\":\"Code holds no text that collaborators choose\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes a name or a text that people with write access choose into `{interpolation.sink}`.\",\"why\":\"A branch or a tag may be called `$(curl \u2026)`. Whoever may push one, or edit a release, gets the secrets and the token of\\nthis job as well, and so does a stolen account.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes. For refs the runner has one already: `$GITHUB_REF_NAME`.\",\"subject\":\"interpolation\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"collaborator-text\"}]}},{\"id\":\"interpolation/constant\",\"title\":\"Code is free of expressions\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` is pasted into `{interpolation.sink}`.\",\"why\":\"Nobody can put code into this value. Scripts without expressions can be run, quoted and checked by other tools as they\\nstand, and need no second look.\",\"fix\":\"Hand the value over through `env`, or write it down.\",\"subject\":\"interpolation\",\"severity\":\"low\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"constant\"}]}},{\"id\":\"interpolation/harmless-text\",\"title\":\"Code holds no text of GitHub's own\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` is pasted into `{interpolation.sink}`.\",\"why\":\"As far as is known nobody can put code into this value. It is one value to think about in each review, and copying the\\nline with another name makes it a hole.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes; most have one already, as `$GITHUB_ACTOR`.\",\"subject\":\"interpolation\",\"severity\":\"info\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"harmless-text\"}]}},{\"id\":\"interpolation/input-choice\",\"title\":\"Code holds no inputs at all\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes an input with few values into `{interpolation.sink}`.\",\"why\":\"Today nobody can put code into it. Once somebody changes its type to a text, nothing here will say so.\",\"fix\":\"Hand the input over through `env` and use the variable.\",\"subject\":\"interpolation\",\"severity\":\"low\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"input-choice\"}]}},{\"id\":\"interpolation/input-text\",\"title\":\"Code holds no inputs that take any text\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes an input that takes any text into `{interpolation.sink}`.\",\"why\":\"Whoever starts or calls this decides what is executed here, and the caller may pass on what an outsider wrote.\",\"fix\":\"Hand the input over through `env` and use the variable in quotes. Give it `type: choice`, `boolean` or `number` where\\nthat is what it is.\",\"subject\":\"interpolation\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"input-text\"}]}},{\"id\":\"interpolation/input-undeclared\",\"title\":\"Code holds no inputs that nothing declares\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes an input into `{interpolation.sink}` that the workflow does not declare.\",\"why\":\"Nothing says what this input may hold. If a trigger that declares it is added later, its text is executed.\",\"fix\":\"Declare the input with its type, and hand it over through `env`.\",\"subject\":\"interpolation\",\"severity\":\"low\",\"confidence\":\"low\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"input-undeclared\"}]}},{\"id\":\"interpolation/matrix-computed\",\"title\":\"Code holds no computed matrix values\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes a value of a computed matrix into `{interpolation.sink}`.\",\"why\":\"The matrix comes from an expression, often from a list of files or branches that a script found, and file names can be\\ncommands.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes.\",\"subject\":\"interpolation\",\"severity\":\"medium\",\"confidence\":\"medium\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"matrix-computed\"}]}},{\"id\":\"interpolation/opaque\",\"title\":\"Code holds no values that only a run knows\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` is pasted into `{interpolation.sink}`, and only a run can tell what it holds.\",\"why\":\"The value is replaced before the shell starts. If the step, job or setting that gives it ever repeats text from outside,\\nthat text is executed.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes.\",\"subject\":\"interpolation\",\"severity\":\"info\",\"confidence\":\"low\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"opaque\"}]}},{\"id\":\"interpolation/structured-text\",\"title\":\"Code holds no addresses from events\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.01\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes an address from the event into `{interpolation.sink}`.\",\"why\":\"Addresses have a form, but the form leaves room for quotes, dollar signs and brackets, which is all that a command needs.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes.\",\"subject\":\"interpolation\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"structured-text\"}]}},{\"id\":\"interpolation/untrusted-output\",\"title\":\"Code holds no outputs with text that outsiders write\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.01\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes an output into `{interpolation.sink}` that repeats text from outside.\",\"why\":\"The text of a title, a branch or a file name does not become safe by passing through a step: where the output is pasted,\\nit is code.\",\"fix\":\"Hand the output over through `env` and use the variable in quotes. Where few values are possible, let the step that sets\\nthe output refuse all others.\",\"subject\":\"interpolation\",\"severity\":\"high\",\"confidence\":\"medium\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"untrusted-output\"}]}},{\"id\":\"interpolation/untrusted-text\",\"title\":\"Code holds no text that outsiders write\",\"equivalents\":[\"zizmor/template-injection\",\"scorecard/Dangerous-Workflow\",\"poutine/injection\",\"octoscan/expression-injection\",\"actionlint/expression\",\"codeql/code-injection\",\"checkov/CKV_GHA_2\"],\"standards\":[\"OSPS-BR-01.01\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes text that anybody can write into `{interpolation.sink}`.\",\"why\":\"The text becomes code before anything can quote it. Whoever opens an issue, a pull request or a branch with the right\\nname runs commands with the token and the secrets of this job.\",\"fix\":\"Hand the value over through `env` and use the variable in quotes: the shell does not look for code in a variable. In\\ngithub-script, read it from `context.payload` or `process.env`.\",\"subject\":\"interpolation\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"untrusted-text\"}]}},{\"id\":\"interpolation/untrusted-variable\",\"title\":\"Code holds no variables with text that outsiders write\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.01\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes a variable into `{interpolation.sink}` whose text anybody can write.\",\"why\":\"The variable was meant to keep the text out of the code, but `${{ env.\u2026 }}` is replaced before the shell starts, so the\\ntext is code all the same.\",\"fix\":\"Use the variable as the shell knows it, in quotes: `\\\"$NAME\\\"`, or `$env:NAME` in PowerShell.\",\"subject\":\"interpolation\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"untrusted-variable\"}]}},{\"id\":\"interpolation/variable-computed\",\"title\":\"Code holds no computed variables\",\"equivalents\":[\"zizmor/template-injection\",\"octoscan/expression-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes a variable into `{interpolation.sink}` whose value is not written in the workflow.\",\"why\":\"`${{ env.\u2026 }}` is replaced before the shell starts, so whatever is in the variable by then is executed. An earlier step\\nmay have set it.\",\"fix\":\"Use the variable as the shell knows it, in quotes: `\\\"$NAME\\\"`, or `$env:NAME` in PowerShell.\",\"subject\":\"interpolation\",\"severity\":\"low\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"variable-computed\"}]}},{\"id\":\"interpolation/variable-literal\",\"title\":\"Code takes variables from its shell\",\"equivalents\":[\"zizmor/template-injection\"],\"standards\":[\"OSPS-BR-01.04\",\"CIS-SSC-2.3.6\",\"CWE-94\"],\"message\":\"`${{{{ {interpolation} }}}}` pastes a variable into `{interpolation.sink}` that the shell has anyway.\",\"why\":\"The value is written in the workflow, so it is safe today; once it is computed, its text is executed.\",\"fix\":\"Use the variable as the shell knows it, in quotes: `\\\"$NAME\\\"`, or `$env:NAME` in PowerShell.\",\"subject\":\"interpolation\",\"severity\":\"low\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"interpolation.grade\",\"word\":\"is\",\"value\":\"variable-literal\"}]}},{\"id\":\"permissions/declared\",\"title\":\"Each job declares its token permissions\",\"equivalents\":[\"zizmor/excessive-permissions\",\"scorecard/Token-Permissions\",\"ghalint/job_permissions\",\"codeql/missing-workflow-permissions\"],\"standards\":[\"OSPS-AC-04.01\",\"CIS-SSC-2.1.5\",\"CWE-275\"],\"message\":\"Job `{job}` declares no permissions, so the default of the repository decides what its token may do.\",\"why\":\"Where the default is permissive, every step of the job can push commits, publish packages and edit releases. A setting\\nthat nobody sees in the review decides it, and it can change without a commit.\",\"fix\":\"Add `permissions: {}` at the top of the workflow and give each job the scopes that its steps need, as\\n`permissions: { contents: read }`.\",\"subject\":\"job\",\"severity\":\"medium\",\"confidence\":\"medium\",\"when\":{\"conditions\":[{\"fact\":\"workflow.callable-only\",\"word\":\"is\",\"value\":false}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"job.permissions\",\"word\":\"in\",\"value\":[\"declared\",\"inherited\"]}]}},{\"id\":\"permissions/least\",\"title\":\"Write permissions stand on the job that needs them\",\"equivalents\":[\"zizmor/excessive-permissions\",\"scorecard/Token-Permissions\"],\"standards\":[\"OSPS-AC-04.02\",\"SSDF-PS.1.1\",\"CIS-SSC-2.1.5\",\"CWE-250\"],\"message\":\"The whole workflow `{workflow}` may write {workflow.write-scopes}.\",\"why\":\"A job added tomorrow gets these rights without anybody deciding it, and every action of every job can use them. A\\nrelease can be replaced, or an identity token requested, by a step that only had to set up a language.\",\"fix\":\"Move each write scope to the job whose step needs it and leave `permissions: {}` or `contents: read` at the top.\",\"subject\":\"workflow\",\"severity\":\"medium\",\"confidence\":\"high\",\"params\":[[\"scopes\",[\"actions\",\"attestations\",\"checks\",\"contents\",\"deployments\",\"discussions\",\"id-token\",\"issues\",\"packages\",\"pages\",\"pull-requests\",\"security-events\"]]],\"when\":{\"conditions\":[{\"fact\":\"workflow.permissions-shape\",\"word\":\"is\",\"value\":\"scopes\"},{\"fact\":\"workflow.callable-only\",\"word\":\"is\",\"value\":false},{\"fact\":\"workflow.permissions-shared\",\"word\":\"is\",\"value\":true},{\"fact\":\"workflow.jobs\",\"word\":\"atLeast\",\"value\":2}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.write-scopes\",\"word\":\"has\",\"value\":[\"actions\",\"attestations\",\"checks\",\"contents\",\"deployments\",\"discussions\",\"id-token\",\"issues\",\"packages\",\"pages\",\"pull-requests\",\"security-events\"]}]}},{\"id\":\"permissions/narrow\",\"title\":\"Jobs name the scopes that they need\",\"equivalents\":[\"zizmor/excessive-permissions\",\"ghalint/deny_write_all_permission\",\"checkov/CKV2_GHA_1\"],\"standards\":[\"OSPS-AC-04.02\",\"CIS-SSC-2.1.5\",\"CWE-250\"],\"message\":\"Job `{job}` may write to everything: its permissions are `write-all`.\",\"why\":\"One compromised step, action or dependency of this job can then change code, releases, packages and deployments, and\\ncan ask for an identity token in your name.\",\"fix\":\"Replace `write-all` by the scopes that the steps of this job need, each with a comment that says what for.\",\"subject\":\"job\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"job.permissions-shape\",\"word\":\"isNot\",\"value\":\"write-all\"}]}},{\"id\":\"permissions/workflow-narrow\",\"title\":\"Workflows name the scopes that their jobs need\",\"equivalents\":[\"zizmor/excessive-permissions\",\"scorecard/Token-Permissions\",\"ghalint/deny_write_all_permission\",\"checkov/CKV2_GHA_1\"],\"standards\":[\"OSPS-AC-04.02\",\"CIS-SSC-2.1.5\",\"CWE-250\"],\"message\":\"Every job of `{workflow}` may write to everything: its permissions are `write-all`.\",\"why\":\"One compromised step in any job can then change code, releases, packages and deployments, and can ask for an identity\\ntoken in your name.\",\"fix\":\"Set `permissions: {}` at the top and give each job the scopes that its steps need.\",\"subject\":\"workflow\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.permissions-shape\",\"word\":\"isNot\",\"value\":\"write-all\"}]}},{\"id\":\"release/assets-uploaded\",\"title\":\"Every kind of file that is made for a release is uploaded\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.01\"],\"message\":\"Step `{step}` does not upload the {release.missing-files} that this job makes.\",\"why\":\"What is not attached cannot be used by anybody: a signature that stays on the runner is gone when the job ends.\",\"fix\":\"Add the files to the upload, or delete the step that makes them.\",\"subject\":\"step\",\"severity\":\"medium\",\"confidence\":\"medium\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"release.missing-files\",\"word\":\"has\",\"value\":[\"signatures\",\"certificates\",\"bundles\",\"checksums\",\"sboms\"]}]}},{\"id\":\"release/draft-first\",\"title\":\"Files are attached before the release is published\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-BR-02.02\"],\"message\":\"Step `{step}` attaches files to a release that is public already.\",\"why\":\"Immutable releases take no file after publication, so the upload fails and the release stays unsigned for good. Without\\nimmutability there is still a window in which users download files that nothing vouches for.\",\"fix\":\"Start on the tag instead: create a draft, attach the files and their signatures, verify them, and publish as the last\\nstep (`gh release edit \\\"$TAG\\\" --draft=false`).\",\"subject\":\"step\",\"severity\":\"medium\",\"confidence\":\"medium\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"release.timing\",\"word\":\"is\",\"value\":\"before-publication\"}]}},{\"id\":\"release/signatures-uploaded\",\"title\":\"Each uploaded file takes its signature along\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.01\"],\"message\":\"Step `{step}` uploads {release.unaccompanied} without the signatures that this job makes for them.\",\"why\":\"The signature is made and then thrown away with the runner. Users see a signed release and cannot verify these files.\",\"fix\":\"Add the signature, and the certificate or bundle, of each file to the upload.\",\"subject\":\"step\",\"severity\":\"medium\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"release.signatures\",\"word\":\"is\",\"value\":\"complete\"}]}},{\"id\":\"release/tag-looked-up\",\"title\":\"A typed tag is looked up before files are attached to it\",\"equivalents\":[],\"standards\":[\"OSPS-BR-02.01\"],\"message\":\"Step `{step}` uploads to a release that no earlier step has looked up.\",\"why\":\"A person types the tag of a manual run. With a typo the action creates a new release for a tag that never existed, and\\nthe files of this run are published there.\",\"fix\":\"Before the build, run `gh release view \\\"$TAG\\\"` with the input in `env`, or check out the tag itself.\",\"subject\":\"step\",\"severity\":\"medium\",\"confidence\":\"medium\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"release.tag\",\"word\":\"is\",\"value\":\"looked-up\"}]}},{\"id\":\"release/trigger-published\",\"title\":\"The signing workflow starts when a release is published\",\"equivalents\":[],\"standards\":[\"OSPS-BR-02.01\",\"CIS-SSC-2.3.5\"],\"message\":\"The release event starts the signing workflow `{workflow}` for: {workflow.release-types}.\",\"why\":\"A draft fires no `created` event until it is published, a release made in one go fires two events, and an edit of the\\nnotes signs everything again. The upload then races or fails.\",\"fix\":\"Set `types: [published]`. Better, sign while the release is still a draft: see the policy's section on drafts.\",\"subject\":\"workflow\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"in\",\"value\":[\"files\",\"sboms\",\"images\"]}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.release-types\",\"word\":\"has\",\"value\":[\"created\",\"edited\",\"deleted\",\"unpublished\"]}]}},{\"id\":\"release/upload-permission\",\"title\":\"A job that uploads release files may write contents\",\"equivalents\":[],\"standards\":[\"OSPS-AC-04.02\"],\"message\":\"Job `{job}` uploads release files and has no `contents: write`.\",\"why\":\"GitHub answers the upload with 403, after everything was built and signed.\",\"fix\":\"Add `contents: write` to the permissions of this job, and only of this job.\",\"subject\":\"step\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"release.token\",\"word\":\"is\",\"value\":\"workflow\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"job.contents\",\"word\":\"is\",\"value\":\"write\"}]}},{\"id\":\"signing/after-build\",\"title\":\"Something is built or fetched before it is signed\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"Step `{step}` signs, and nothing before it builds or downloads a file.\",\"why\":\"Jobs do not share files. Without a build or a download in this job, or in one that it needs, there is nothing to sign,\\nand the release goes out unsigned or the job fails at the worst moment.\",\"fix\":\"Build in the same job, or upload the artifacts in the build job, name that job under `needs`, and download them here.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"medium\",\"when\":{\"conditions\":[{\"fact\":\"cosign.operation\",\"word\":\"in\",\"value\":[\"sign-blob\",\"attest-blob\"]}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"signature.input\",\"word\":\"is\",\"value\":\"produced\"}]}},{\"id\":\"signing/artifacts-required\",\"title\":\"Signing fails when there is nothing to sign\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"Step `{step}` succeeds without signing when no file matches {signature.target}.\",\"why\":\"The loop only asks whether each file exists. After a build that wrote nothing, or to another folder, the job is green and\\nthe release has no signatures; nobody is told.\",\"fix\":\"Before the loop, fail when nothing matches: `ls dist/*.whl dist/*.tar.gz` in a step of its own does it. Then drop the\\n`if [ -f \u2026 ]` around the signature.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"signature.missing-files\",\"word\":\"is\",\"value\":\"skipped\"}]}},{\"id\":\"signing/bundle-written\",\"title\":\"Cosign 3 is told where to write the bundle\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\"],\"message\":\"Step `{step}` signs with Cosign {job.cosign-major} and writes no bundle.\",\"why\":\"Cosign 3 ignores `--output-signature` and `--output-certificate` unless the old format is asked for, so the signature\\nis made and lost, and the upload finds nothing.\",\"fix\":\"Add `--bundle file.sigstore.json`, upload that file, and give it to `cosign verify-blob --bundle`.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"job.cosign-major\",\"word\":\"atLeast\",\"value\":3}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"cosign.outputs\",\"word\":\"has\",\"value\":\"bundle\"}]}},{\"id\":\"signing/certificate-kept\",\"title\":\"A signature is kept together with its certificate\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.02\"],\"message\":\"Step `{step}` keeps no certificate for its signature.\",\"why\":\"A keyless signature without its certificate cannot be verified by anybody: the key that made it is gone minutes later.\",\"fix\":\"Write a bundle with `--bundle file.sigstore.json`, or, with Cosign 2, add `--output-certificate`.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"cosign.signs\",\"word\":\"is\",\"value\":\"keyless\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"cosign.outputs\",\"word\":\"has\",\"value\":[\"certificate\",\"bundle\"]}]}},{\"id\":\"signing/checksums-signed\",\"title\":\"The list of digests is written and signed\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"The release workflow `{workflow}` does not publish a signed list of digests ({workflow.checksums}).\",\"why\":\"A signed `SHA256SUMS` is what ties all files of a release together: without it a file can be left out, added or swapped\\nfor an older one whose own signature is good.\",\"fix\":\"Write `sha256sum * > SHA256SUMS` over everything that is uploaded, sign that file, and upload both.\",\"subject\":\"workflow\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"in\",\"value\":[\"files\",\"sboms\"]},{\"fact\":\"workflow.uploads-release\",\"word\":\"is\",\"value\":true}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.checksums\",\"word\":\"is\",\"value\":\"signed\"}]}},{\"id\":\"signing/failure-counts\",\"title\":\"A failed signature fails its job\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"Step `{step}` goes on when signing fails: the failure of `{command}` is swallowed.\",\"why\":\"The run is green and the release goes out with files that nobody signed. Users who verify see it first; the others\\nnever do.\",\"fix\":\"Delete what swallows the failure, so that the job stops where it could not sign.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"cosign.signs\",\"word\":\"in\",\"value\":[\"keyless\",\"with-a-key\"]}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"command.failure\",\"word\":\"is\",\"value\":\"swallowed\"}]}},{\"id\":\"signing/fork-aware\",\"title\":\"Signing jobs do not run in forks against a fixed repository\",\"equivalents\":[],\"standards\":[],\"message\":\"Job `{job}` also runs in forks and expects the identity of {identity.named-repository} there.\",\"why\":\"In a fork the certificate names the fork. Every run there fails at the verification, and people learn to switch it off.\",\"fix\":\"Add `if: github.repository == 'owner/repository'` to the job, or use `${{ github.repository }}` in the identity.\",\"subject\":\"command\",\"severity\":\"low\",\"confidence\":\"medium\",\"when\":{\"conditions\":[{\"fact\":\"verification.of-own-signature\",\"word\":\"is\",\"value\":true},{\"fact\":\"identity.repository\",\"word\":\"is\",\"value\":\"this\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"job.bound-to-repository\",\"word\":\"is\",\"value\":true}]}},{\"id\":\"signing/identity-anchored\",\"title\":\"Identity patterns are anchored and escape their dots\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.02\",\"CWE-777\"],\"message\":\"The identity pattern `{identity.pattern}` is not anchored ({identity.shape}). It also accepts `{identity.also-accepts}`.\",\"why\":\"Cosign looks for the pattern anywhere in the identity, and `/*` at its end means \\\"any number of slashes\\\", not \\\"anything\\nbelow\\\". A repository whose name only begins like yours can sign what you accept.\",\"fix\":\"Write it as `^https://github\\\\.com/owner/repository/\\\\.github/workflows/release\\\\.yml@refs/tags/v`, or give the exact\\nidentity with `--certificate-identity`.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"identity.constraint\",\"word\":\"is\",\"value\":\"pattern\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"identity.shape\",\"word\":\"is\",\"value\":\"anchored\"}]}},{\"id\":\"signing/identity-constrained\",\"title\":\"Verification demands the identity of the signer\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.02\",\"CWE-347\"],\"message\":\"`cosign {cosign.operation}` in step `{step}` does not constrain the certificate identity ({identity.constraint}).\",\"why\":\"Anybody can get a certificate from Sigstore's public instance. Without a demanded identity the signature of a stranger\\nverifies.\",\"fix\":\"Add `--certificate-identity` with the workflow, repository and ref that sign, or an anchored\\n`--certificate-identity-regexp`.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"identity.constraint\",\"word\":\"in\",\"value\":[\"exact\",\"pattern\"]}]}},{\"id\":\"signing/identity-own-repository\",\"title\":\"Own signatures are verified against this repository\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.02\"],\"message\":\"The identity of step `{step}` names `{identity.named-repository}`, which is another repository.\",\"why\":\"What this workflow signs carries this repository's identity. Verifying it against another name either always fails, or\\naccepts signatures that somebody else made.\",\"fix\":\"Name this repository, or use `${{ github.repository }}` in the pattern so that forks and renames stay right.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"verification.of-own-signature\",\"word\":\"is\",\"value\":true}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"identity.repository\",\"word\":\"in\",\"value\":[\"this\",\"by-expression\"]}]}},{\"id\":\"signing/identity-token\",\"title\":\"A job that signs without a key may request an identity token\",\"equivalents\":[],\"standards\":[\"OSPS-AC-04.02\",\"OSPS-BR-06.01\"],\"message\":\"Job `{job}` signs with Cosign and has no `id-token: write`.\",\"why\":\"Keyless signing asks GitHub for an OIDC token. Without the permission there is none, the signing step fails, and the\\nrelease waits for somebody to find out why.\",\"fix\":\"Add `id-token: write` to the permissions of this job, and only of this job.\",\"subject\":\"job\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"job.signs\",\"word\":\"is\",\"value\":\"keyless\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"job.id-token\",\"word\":\"is\",\"value\":\"write\"}]}},{\"id\":\"signing/installer-current\",\"title\":\"The Cosign installer is not older than the minimum version\",\"equivalents\":[],\"standards\":[\"OSPS-BR-05.01\"],\"message\":\"`{reference}` installs from major version {reference.major} of the Cosign installer.\",\"why\":\"Old installers fetch Cosign 1, whose signatures lack what current verifiers ask for, and they run on a Node runtime that\\nGitHub no longer offers.\",\"fix\":\"Update to version 3 or newer. Version 4 installs Cosign 3, which writes bundles: add `--bundle` where you sign.\",\"subject\":\"action-reference\",\"severity\":\"low\",\"confidence\":\"high\",\"params\":[[\"minimum\",3]],\"when\":{\"conditions\":[{\"fact\":\"reference.slug\",\"word\":\"is\",\"value\":\"sigstore/cosign-installer\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"reference.major\",\"word\":\"atLeast\",\"value\":3}]}},{\"id\":\"signing/installer-exact\",\"title\":\"The Cosign installer is not held by a floating major version\",\"equivalents\":[],\"standards\":[\"OSPS-BR-05.01\",\"CIS-SSC-3.1.7\"],\"message\":\"`{reference}` follows every release of its major version.\",\"why\":\"A floating major moves with each release of the installer, so two runs of the same commit can sign with different\\nversions of Cosign.\",\"fix\":\"Name the commit of one release and keep the version in a comment.\",\"subject\":\"action-reference\",\"severity\":\"low\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"reference.slug\",\"word\":\"is\",\"value\":\"sigstore/cosign-installer\"}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"reference.precision\",\"word\":\"is\",\"value\":\"floating-version\"}]}},{\"id\":\"signing/installer-pinned\",\"title\":\"The Cosign installer names a fixed version\",\"equivalents\":[\"zizmor/unpinned-uses\",\"scorecard/Pinned-Dependencies\"],\"standards\":[\"OSPS-BR-05.01\",\"CIS-SSC-3.1.7\",\"CWE-829\"],\"message\":\"`{reference}` does not name a fixed version of the Cosign installer.\",\"why\":\"The tool that makes your signatures changes whenever its branch does. A broken or hijacked branch then breaks every\\nrelease, or signs something else in your name.\",\"fix\":\"Use `sigstore/cosign-installer@<commit> # v3.7.0`, with the commit of a released version.\",\"subject\":\"action-reference\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"reference.slug\",\"word\":\"is\",\"value\":\"sigstore/cosign-installer\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"reference.precision\",\"word\":\"in\",\"value\":[\"commit\",\"exact-version\",\"floating-version\"]}]}},{\"id\":\"signing/issuer-constrained\",\"title\":\"Verification demands the issuer of the signer's token\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"OSPS-DO-03.02\",\"CWE-347\"],\"message\":\"`cosign {cosign.operation}` in step `{step}` does not constrain the OIDC issuer ({issuer.constraint}).\",\"why\":\"The same identity text can be issued by another provider. Without the issuer, whoever runs such a provider can sign as\\nyour workflow.\",\"fix\":\"Add `--certificate-oidc-issuer https://token.actions.githubusercontent.com`.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"issuer.constraint\",\"word\":\"in\",\"value\":[\"exact\",\"pattern\"]}]}},{\"id\":\"signing/manual-run\",\"title\":\"The signing workflow can be started by hand for a tag\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\"],\"message\":\"The signing workflow `{workflow}` cannot be started by hand for a tag.\",\"why\":\"When a release went out without signatures, the first thing the runbook asks for is a new signing run for that tag.\\nWithout the trigger, people sign on their laptops.\",\"fix\":\"Add `workflow_dispatch` with a required string input `tag`, and use it where the release's tag name is used.\",\"subject\":\"workflow\",\"severity\":\"medium\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"is\",\"value\":\"files\"},{\"fact\":\"workflow.triggers\",\"word\":\"has\",\"value\":\"release\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.manual-run\",\"word\":\"is\",\"value\":\"with-a-tag\"}]}},{\"id\":\"signing/permissions-at-job\",\"title\":\"A signing workflow grants write permissions to the signing job only\",\"equivalents\":[\"scorecard/Token-Permissions\"],\"standards\":[\"OSPS-AC-04.02\",\"SSDF-PS.1.1\",\"CIS-SSC-2.1.5\",\"CWE-250\"],\"message\":\"The whole signing workflow `{workflow}` may write {workflow.write-scopes}.\",\"why\":\"The identity that signs your releases belongs to the workflow. Every job and every action in it can request that\\nidentity, also those that only build or test, so one of them is enough to sign something else in your name.\",\"fix\":\"Move `id-token: write` and `contents: write` to the job that signs and uploads; build in another job without them.\",\"subject\":\"workflow\",\"severity\":\"medium\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"in\",\"value\":[\"files\",\"sboms\",\"images\"]}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.write-scopes\",\"word\":\"has\",\"value\":[\"contents\",\"id-token\",\"packages\",\"attestations\"]}]}},{\"id\":\"signing/published-identity-anchored\",\"title\":\"Published verification commands demand an anchored identity\",\"equivalents\":[],\"standards\":[\"OSPS-DO-03.01\",\"OSPS-DO-03.02\",\"CWE-777\"],\"message\":\"The published command demands `{instruction.identity-pattern}`, which is not anchored ({instruction.identity-shape}). It also accepts `{instruction.also-accepts}`.\",\"why\":\"Users copy this command and believe that it proves who made the release. A repository whose name only begins like yours\\ncan sign what it accepts.\",\"fix\":\"Publish `--certificate-identity` with the exact workflow and tag, or a pattern that begins with `^https://github\\\\.com/`,\\nescapes its dots and names the workflow.\",\"subject\":\"instruction\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"instruction.identity-shape\",\"word\":\"is\",\"value\":\"anchored\"}]}},{\"id\":\"signing/rehearsable\",\"title\":\"Signing can be rehearsed without a release\",\"equivalents\":[],\"standards\":[],\"message\":\"Signing in `{workflow}` cannot be tried before a release.\",\"why\":\"A change to the workflow shows whether it works only when the next release depends on it.\",\"fix\":\"Add a `dry-run` input, or run the build, sign and verify steps on pull requests without the upload.\",\"subject\":\"workflow\",\"severity\":\"info\",\"confidence\":\"medium\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"is\",\"value\":\"files\"}]},\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"workflow.rehearsal\",\"word\":\"is\",\"value\":true}]}},{\"id\":\"signing/transparency-log\",\"title\":\"Signatures are recorded in the transparency log\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"Step `{step}` signs without the transparency log.\",\"why\":\"A keyless certificate lives for ten minutes. Without the log nothing shows that the signature was made within them, and\\nnobody can find signatures made in your name.\",\"fix\":\"Delete `--tlog-upload=false` (in Cosign 3, the signing configuration without a log).\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"cosign.transparency-log\",\"word\":\"is\",\"value\":\"recorded\"}]}},{\"id\":\"signing/upload-required\",\"title\":\"The upload of signed files fails when a file is missing\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\"],\"message\":\"Step `{step}` publishes the release even when none of its files exist.\",\"why\":\"With `fail_on_unmatched_files` off, which is the default, a missing signature or a missing wheel is only a line in the\\nlog. Users find out when they try to verify.\",\"fix\":\"Set `fail_on_unmatched_files: true` on this step.\",\"subject\":\"step\",\"severity\":\"high\",\"confidence\":\"high\",\"when\":{\"conditions\":[{\"fact\":\"workflow.signs\",\"word\":\"in\",\"value\":[\"files\",\"sboms\"]}]},\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"release.unmatched-files\",\"word\":\"is\",\"value\":\"ignored\"}]}},{\"id\":\"signing/verification-enforced\",\"title\":\"Signature verification is never bypassed\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\",\"CIS-SSC-4.3.1\",\"CWE-347\"],\"message\":\"Signature verification in step `{step}` is bypassed by `{verification.bypassed-by}`.\",\"why\":\"A check that cannot fail proves nothing: a forged or missing signature passes exactly like a good one, and everybody who\\nreads the green run believes that it was verified.\",\"fix\":\"Delete the bypass. DO NOT BYPASS VERIFICATION: when it fails for a good release, find out which identity signed it and\\nmend the expected identity.\",\"subject\":\"command\",\"severity\":\"critical\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"verification.bypass\",\"word\":\"is\",\"value\":\"none\"}]}},{\"id\":\"signing/verified\",\"title\":\"The workflow verifies every signature that it makes\",\"equivalents\":[],\"standards\":[\"OSPS-BR-06.01\",\"SSDF-PS.2.1\",\"CIS-SSC-4.3.1\"],\"message\":\"Step `{step}` signs {signature.target}, and nothing in the workflow verifies that signature.\",\"why\":\"A signature by the wrong identity, or over the wrong file, looks like any other until somebody verifies it. Users are\\nthe first to try, and by then the release is out.\",\"fix\":\"After signing, run `cosign verify-blob` on the same file with the exact identity and issuer that you publish.\",\"subject\":\"command\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"require\",\"clause\":{\"conditions\":[{\"fact\":\"signature.verification\",\"word\":\"is\",\"value\":\"verified\"}]}},{\"id\":\"source/readable\",\"title\":\"Every file that is checked can be read whole\",\"equivalents\":[],\"standards\":[],\"message\":\"{problem}\",\"why\":\"What cannot be read cannot be checked, and GitHub does not run it as you expect either: nothing can be said about the\\ncontrols in this file.\",\"fix\":\"Mend the file at this place; the other files were checked all the same.\",\"subject\":\"problem\",\"severity\":\"high\",\"confidence\":\"high\",\"verb\":\"forbid\",\"clause\":{\"conditions\":[{\"fact\":\"source.problem\",\"word\":\"isNot\",\"value\":\"unrecognised\"}]}}]").map(({ params, ...rule }) => params === void 0 ? rule : {
	...rule,
	params: new Map(params)
});
const CONTROLS = [
	[
		"INC",
		"incident",
		`high high high medium medium low high high medium high critical high high high high critical medium high high high
     high high medium medium high high medium medium medium medium high high high low medium medium high low high high
     high high medium medium medium medium high high critical critical medium medium medium medium medium medium low
     medium`
	],
	[
		"MOD",
		"model",
		"critical medium critical medium low high medium critical high medium"
	],
	[
		"RB",
		"runbook",
		`medium medium medium medium high high medium high medium medium medium medium medium medium low medium medium
     medium medium low medium medium medium medium high low medium low info low info`
	],
	[
		"REL",
		"release",
		"critical high high critical high critical high high medium low critical medium high medium medium"
	],
	[
		"SBOM",
		"sbom",
		"high high high medium high medium medium low low"
	],
	[
		"SRC",
		"source",
		"high medium medium medium high medium medium"
	],
	[
		"WF",
		"workflow",
		`high low high high high high high medium medium critical high high high high low info high high high medium medium
     info medium medium medium high medium low low low medium medium low medium critical medium medium high medium
     medium`
	],
	[
		"WV",
		"waiver",
		"high high medium medium high medium"
	]
].flatMap(([family, subject, severities]) => severities.split(/\s+/).filter(isSeverity).map((severity, index) => ({
	id: `${family}-${String(index + 1).padStart(2, "0")}`,
	subject,
	severity
})));
const CONTROL_IDS = new Set(CONTROLS.map(({ id }) => id));
// src/pipeline/selection.ts
async function selectPolicies(tree, { policies: configured, mentions, path }, asked, bundled, rules) {
	const names = asked.length > 0 ? asked : configured;
	const shipped = [...bundled.values()];
	if (names === void 0) return withRunbooks(idsOf(shipped.filter(({ byDefault }) => byDefault)));
	return withRunbooks(names.includes("all") ? [...idsOf(shipped), ...(configured ?? []).filter(isPath)] : names);
	async function withRunbooks(wanted) {
		const policies = [];
		const mistakes = [];
		for (const name of wanted) {
			const found = bundled.get(name);
			if (found !== void 0) policies.push(await found.load());
			else if (isPath(name)) {
				const { policy, errors } = await runbook(tree, name, rules, bundled);
				if (policy !== void 0) policies.push(policy);
				mistakes.push(...errors);
			} else mistakes.push(unknown(name));
		}
		return {
			policies: await extended(policies, bundled),
			mistakes
		};
	}
	function unknown(name) {
		const place = mentions.find((each) => each.kind === "policy" && each.name === name);
		const suggestion = didYouMean(name, [...bundled.keys(), "all"]);
		return {
			path: place?.path ?? path ?? "--policy",
			line: place?.line ?? 1,
			column: place?.column ?? 1,
			message: `There is no policy "${name}", and no runbook at that path`,
			...suggestion === void 0 ? {} : { suggestion }
		};
	}
}
function isPath(name) {
	return name.includes("/") || name.endsWith(".md");
}
async function runbook(tree, path, rules, bundled) {
	const { source, problem } = tree.read(path.replace(/^\.\//, ""));
	if (problem !== void 0) return {
		policy: void 0,
		errors: [{
			path,
			line: 1,
			column: 1,
			message: problem.message
		}]
	};
	const { loadPolicy } = await import("./policy-CPrwmP7t.js");
	const controls = new Set([...CONTROL_IDS, ...[...bundled.values()].flatMap((each) => each.controls)]);
	return loadPolicy(source, {
		rules: new Set(rules.map(({ id }) => id)),
		controls
	});
}
function idsOf(policies) {
	return policies.map(({ id }) => id);
}
async function extended(policies, bundled) {
	const found = new Map(policies.map((policy) => [policy.id, policy]));
	for (const policy of found.values()) for (const id of policy.extends) {
		const base = found.has(id) ? void 0 : await bundled.get(id)?.load();
		if (base !== void 0) found.set(id, base);
	}
	return [...found.values()];
}
// src/pipeline/catalogue.ts
const vocabulary = createVocabulary(facts);
const ALWAYS_ASKED = new Set(["problem", "ignore"]);
async function openCatalogue(tree, configuration, asked) {
	const own = await ownRules(tree, configuration);
	const known = [...await bundled(configuration), ...own.rules];
	const selected = await selectPolicies(tree, configuration, asked, policies, known);
	const demanded = new Set(selected.policies.flatMap(({ controls }) => controls.flatMap((each) => each.rules)).map(({ rule }) => rule));
	const ownIds = new Set(own.rules.map(({ id }) => id));
	const isAsked = ({ id, subject }) => demanded.has(id) || ownIds.has(id) || ALWAYS_ASKED.has(subject);
	const rules = known.filter((rule) => isAsked(rule) && configuration.severity.get(rule.id) !== "off");
	const mistakes = [
		...own.mistakes,
		...selected.mistakes,
		...unknownRules(configuration, known)
	];
	return {
		vocabulary,
		known,
		rules,
		policies: selected.policies,
		mistakes
	};
}
async function bundled({ parameters }) {
	if (![...parameters.keys()].some((id) => rules.some((rule) => rule.id === id))) return rules;
	const [{ ruleTexts }, { loadRule }] = await Promise.all([import("./rule-texts-PmefW6Ft.js"), import("./rule-BMNY-mIi.js")]);
	return rules.map((rule) => {
		const values = parameters.get(rule.id);
		const text = values && ruleTexts.get(rule.id);
		return text && loadRule({
			path: `rules/${rule.id}.yml`,
			text
		}, vocabulary, values).rule || rule;
	});
}
async function ownRules(tree, { rules: folders, parameters }) {
	const rules = [];
	const mistakes = [];
	const prefixes = folders.map((folder) => `${folder.replace(/^\.\//, "").replace(/\/+$/, "")}/`);
	if (prefixes.length === 0) return {
		rules,
		mistakes
	};
	const { loadRule } = await import("./rule-BMNY-mIi.js");
	for (const path of tree.list((each) => /\.ya?ml$/.test(each) && prefixes.some((prefix) => each.startsWith(prefix)))) {
		const prefix = prefixes.find((each) => path.startsWith(each)) ?? "";
		const { source } = tree.read(path);
		const id = path.slice(prefix.length).replace(/\.ya?ml$/, "");
		const loaded = loadRule({
			...source,
			path: `rules/${id}.yml`
		}, vocabulary, parameters.get(id));
		if (loaded.rule !== void 0) rules.push(loaded.rule);
		mistakes.push(...loaded.errors.map((error) => ({
			...error,
			path
		})));
	}
	return {
		rules,
		mistakes
	};
}
function unknownRules({ mentions }, known) {
	const ids = new Set(known.map(({ id }) => id));
	return mentions.filter(({ kind, name }) => kind === "rule" && !ids.has(name)).map(({ name, path, line, column }) => {
		const suggestion = didYouMean(name, ids);
		return {
			path,
			line,
			column,
			message: `There is no rule "${name}"`,
			...suggestion === void 0 ? {} : { suggestion }
		};
	});
}
// src/sources/usual-places.ts
function isUsualPlace(path) {
	return isWorkflowPath(path) || isActionPath(path) || OTHERS$1.has(path);
}
function isWorkflowPath(path) {
	return path.startsWith(WORKFLOWS) && isYaml(path) && !path.includes("/", WORKFLOWS.length);
}
function isActionPath(path) {
	return ACTION_FILES.has(path.slice(path.lastIndexOf("/") + 1));
}
function isYaml(path) {
	return path.endsWith(".yml") || path.endsWith(".yaml");
}
const WORKFLOWS = ".github/workflows/";
const ACTION_FILES = new Set(["action.yml", "action.yaml"]);
const OTHERS$1 = new Set([
	".github/dependabot.yml",
	".github/dependabot.yaml",
	".pre-commit-config.yaml",
	".pre-commit-config.yml"
]);
// src/pipeline/paths.ts
function wantedPaths(tree, { paths, configuration }) {
	const excluded = globMatcher(configuration.exclude);
	const found = paths ?? tree.list(isUsualPlace);
	return configuration.exclude.length === 0 ? found : found.filter((path) => !excluded(path));
}
// src/engine/answer-text.ts
const LONGEST$3 = 160;
function answerText(answer) {
	if (answer === void 0) return "nothing";
	if (answer instanceof Unknown) return `unknown (${answer.reason})`;
	if (typeof answer !== "object") return shorten(String(answer));
	return answer.length === 0 ? "nothing" : shorten(answer.join(", "));
}
function shorten(text) {
	const line = text.length <= LONGEST$3 && !text.includes("\n") ? text : text.trim().replaceAll(/\s*\n\s*/g, " ");
	return line.length <= LONGEST$3 ? line : `${line.slice(0, 159)}\u2026`;
}
// src/engine/misanswered.ts
function misanswered({ type, list }, answer) {
	if (answer === void 0 || answer instanceof Unknown) return false;
	if (typeof answer !== "object") return list === true || !fits(type, answer);
	return list !== true || !answer.every((each) => fits(type, each));
}
function fits(type, value) {
	if (typeof type === "object") return typeof value === "string" && type.includes(value);
	if (type === "text") return typeof value === "string";
	return typeof value === (type === "boolean" ? "boolean" : "number");
}
// src/engine/ask.ts
const UNASKED = Symbol("unasked");
var Asker = class {
	faults = new Set();
	context;
	slots = new Map();
	sheets = new WeakMap();
	constructor(vocabulary, context) {
		this.context = context;
		for (const { name, of } of vocabulary.facts.values()) {
			const slots = this.slots.get(of) ?? new Map();
			this.slots.set(of, slots.set(name, slots.size));
		}
	}
	sheet(subject) {
		const known = this.sheets.get(subject);
		if (known !== void 0) return known;
		const sheet = {
			subject,
			answers: new Array(this.slotsOf(subject.kind).size).fill(UNASKED),
			above: void 0
		};
		this.sheets.set(subject, sheet);
		return sheet;
	}
	question(fact) {
		const { of } = fact;
		const slot = this.slotsOf(of).get(fact.name) ?? -1;
		return (sheet) => {
			const own = sheet.subject.kind === of ? sheet : this.climb(sheet, of);
			if (own === void 0) return void 0;
			const known = own.answers[slot];
			if (known !== void 0 && typeof known !== "symbol") return known;
			return known === void 0 ? void 0 : this.read(fact, own, slot);
		};
	}
	climb(sheet, kind) {
		let each = sheet;
		while (each !== void 0 && each.subject.kind !== kind) each = this.above(each);
		return each;
	}
	above(sheet) {
		const { parent } = sheet.subject;
		if (sheet.above === void 0 && parent !== void 0) sheet.above = this.sheet(parent);
		return sheet.above;
	}
	read(fact, { subject, answers }, slot) {
		const answer = this.safely(fact, subject, () => fact.read(subject, this.context));
		answers[slot] = answer;
		return answer;
	}
	safely(fact, subject, read) {
		try {
			const answer = read();
			return misanswered(fact, answer) ? this.fault(fact, subject, "answered outside its type") : answer;
		} catch (error) {
			return this.fault(fact, subject, `threw ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	fault(fact, { document, pointer }, what) {
		this.faults.add(`the fact ${fact.name} ${what}, at ${document.source.path}#${pointer}`);
		return new Unknown("a fault of ours kept it from being read");
	}
	slotsOf(kind) {
		return this.slots.get(kind) ?? NO_SLOTS;
	}
};
const NO_SLOTS = new Map();
// src/engine/comparison.ts
function compare$1({ word, value }, fact) {
	const values = typeof value === "object" ? value : [value];
	if (word === "is") return {
		word: "in",
		values
	};
	if (word === "isNot") return {
		word: "notIn",
		values
	};
	if ((word === "atLeast" || word === "atMost") && typeof fact.type === "object") return inOrder(word, values, fact.type);
	return {
		word,
		values
	};
}
function inOrder(word, [value], words) {
	const place = words.indexOf(String(value));
	return {
		word: "in",
		values: word === "atLeast" ? words.slice(place) : words.slice(0, place + 1)
	};
}
function holds({ word, values }, answer) {
	if (typeof answer === "object") {
		const found = answer.some((each) => values.includes(each));
		return word === "has" ? found : word === "lacks" && !found;
	}
	if (word === "in") return values.includes(answer);
	if (word === "notIn") return !values.includes(answer);
	const limit = values[0];
	if (typeof answer !== "number" || typeof limit !== "number") return false;
	return word === "atLeast" ? answer >= limit : word === "atMost" && answer <= limit;
}
function satisfies(comparison, stance, answer) {
	if (answer === void 0) return stance === "demanded";
	if (answer instanceof Unknown) return stance === "applies";
	return holds(comparison, answer);
}
function test(comparison, stance) {
	const { word, values } = comparison;
	const only = values.length === 1 ? values[0] : void 0;
	if (word === "in" && only !== void 0) return (answer) => typeof answer === "string" ? answer === only : satisfies(comparison, stance, answer);
	if (word === "notIn" && only !== void 0) return (answer) => typeof answer === "string" ? answer !== only : satisfies(comparison, stance, answer);
	return (answer) => satisfies(comparison, stance, answer);
}
// src/engine/plan.ts
function planRule(rule, vocabulary) {
	return {
		rule,
		when: rule.when === void 0 ? void 0 : planClause(rule.when, "when", vocabulary),
		clause: planClause(rule.clause, rule.verb, vocabulary)
	};
}
function leavesOf({ when, clause }) {
	return [
		...when?.leaves ?? [],
		...when?.group ?? [],
		...clause.leaves,
		...clause.group
	];
}
function planClause({ conditions, group }, clause, vocabulary) {
	const leaf = (condition, kind) => {
		const fact = vocabulary.facts.get(condition.fact);
		if (fact === void 0) throw new Error(`there is no fact ${condition.fact}`);
		const stance = clause !== "require" ? "applies" : kind === "any" ? "offered" : "demanded";
		return {
			condition,
			fact,
			comparison: compare$1(condition, fact),
			stance,
			clause,
			group: kind
		};
	};
	return {
		leaves: conditions.map((condition) => leaf(condition)),
		group: (group?.conditions ?? []).map((condition) => leaf(condition, group?.kind)),
		kind: group?.kind
	};
}
// src/engine/conditions.ts
function compileConditions(plan) {
	const { rule, when, clause } = plan;
	const leaves = leavesOf(plan);
	const inside = together(compileClause$1(clause, leaves));
	const judged = rule.verb === "require" ? {
		not: inside,
		priority: 1
	} : {
		...inside,
		priority: 1
	};
	return { all: when === void 0 ? [judged] : [{
		...together(compileClause$1(when, leaves)),
		priority: 2
	}, judged] };
}
function together(conditions) {
	const [first] = conditions;
	return first !== void 0 && conditions.length === 1 ? first : { all: conditions };
}
function compileClause$1({ leaves: own, group, kind }, leaves) {
	const compile = (leaf) => compileLeaf$1(leaf, leaf.stance, leaves);
	const conditions = own.map(compile);
	if (kind === "all") return [...conditions, { all: group.map(compile) }];
	return kind === "any" ? [...conditions, { any: [...group.map(compile), ...nothingApplies(group, leaves)] }] : conditions;
}
function nothingApplies(group, leaves) {
	if (group[0]?.stance !== "offered") return [];
	return [{ all: group.map((leaf) => compileLeaf$1(leaf, "absent", leaves)) }];
}
function compileLeaf$1(leaf, operator, leaves) {
	return {
		fact: leaf.fact.name,
		operator,
		value: leaves.indexOf(leaf)
	};
}
// src/engine/engine.ts
const STANCES = [
	"applies",
	"demanded",
	"offered"
];
var RuleEngine = class {
	plan;
	facts;
	engine;
	last = Promise.resolve();
	constructor(plan) {
		this.plan = plan;
		this.facts = new Set(leavesOf(plan).map(({ fact }) => fact.name));
	}
	decide(ask) {
		const decision = this.last.then(() => this.run(ask));
		this.last = decision.catch(() => void 0);
		return decision;
	}
	async run(ask) {
		this.engine ??= load(this.plan);
		const { engine, newAlmanac } = await this.engine;
		const almanac = newAlmanac();
		for (const name of this.facts) almanac.addFact(name, () => ask(name), UNCACHED);
		const { results, failureResults } = await engine.run({}, { almanac });
		const evaluated = results[0] ?? failureResults[0];
		return {
			fires: results.length > 0,
			results: evaluated === void 0 ? [] : resultsOf(evaluated)
		};
	}
};
const UNCACHED = { cache: false };
async function load(plan) {
	const { Almanac, Engine } = await import("./json-rules-engine-C7PlJ9E-.js");
	const engine = new Engine();
	const leaves = leavesOf(plan);
	for (const stance of STANCES) engine.addOperator(stance, (answer, index) => {
		const leaf = leaves[index];
		return leaf !== void 0 && satisfies(leaf.comparison, stance, answer);
	});
	engine.addOperator("absent", (answer) => answer === void 0);
	engine.addRule({
		name: plan.rule.id,
		event: { type: plan.rule.id },
		conditions: compileConditions(plan)
	});
	return {
		engine,
		newAlmanac: () => new Almanac({ pathResolver: noPath })
	};
}
function noPath() {}
function resultsOf({ conditions }) {
	const found = [];
	collect$2(conditions, found);
	return found;
}
function collect$2(node, found) {
	if ("all" in node) for (const each of node.all) collect$2(each, found);
	else if ("any" in node) for (const each of node.any) collect$2(each, found);
	else if ("not" in node) collect$2(node.not, found);
	else if ("operator" in node && node.operator !== "absent") found.push(node.result);
}
// src/engine/place.ts
function placeOf(fact, subject, answer, asker) {
	const own = nearest(subject, fact.of);
	if (own === void 0) return placeOfSubject(subject);
	const evidence = evidenceOf$1(fact, own, answer, asker);
	if (typeof evidence === "object") return evidence;
	return evidence === "" ? placeOfSubject(own) : {
		document: own.document,
		pointer: own.pointer + evidence
	};
}
function placeOfSubject({ document, pointer, span }) {
	return span === void 0 ? {
		document,
		pointer
	} : {
		document,
		pointer,
		part: {
			start: span.start,
			end: span.end
		}
	};
}
function evidenceOf$1(fact, subject, answer, asker) {
	if (typeof fact.evidence !== "function") return fact.evidence ?? "";
	if (answer === void 0) return "";
	try {
		return fact.evidence(subject, answer);
	} catch (error) {
		asker.fault(fact, subject, `could not say where it looked: ${String(error)}`);
		return "";
	}
}
// src/engine/evidence.ts
function evidenceOf(leaves, { results }, sheet, asker) {
	return leaves.map((leaf, index) => evaluated(leaf, results[index], sheet, asker));
}
function evaluated(leaf, result, sheet, asker) {
	const { condition, fact, clause, group } = leaf;
	const answer = result === void 0 ? void 0 : asker.question(fact)(sheet);
	return {
		condition,
		clause,
		...group === void 0 ? {} : { group },
		answer,
		result: answer instanceof Unknown ? "unknown" : result,
		place: result === void 0 ? placeOfSubject(sheet.subject) : placeOf(fact, sheet.subject, answer, asker)
	};
}
// src/engine/guard.ts
const ALWAYS = () => true;
function compileGuard({ rule, when, clause }, asker) {
	const applies = when === void 0 ? ALWAYS : compileClause(when, asker);
	const holds = compileClause(clause, asker);
	if (rule.verb === "forbid") return (sheet) => applies(sheet) && holds(sheet);
	return (sheet) => applies(sheet) && !holds(sheet);
}
function compileClause({ leaves, group, kind }, asker) {
	const conditions = leaves.map((leaf) => compileLeaf(leaf, asker));
	if (kind !== void 0) conditions.push(compileGroup(group, kind, asker));
	return every(conditions);
}
function compileGroup(leaves, kind, asker) {
	const conditions = leaves.map((leaf) => compileLeaf(leaf, asker));
	if (kind === "all") return every(conditions);
	const held = some(conditions);
	if (leaves[0]?.stance !== "offered") return held;
	const nothingApplies = every(leaves.map((leaf) => compileAbsence(leaf, asker)));
	return (sheet) => held(sheet) || nothingApplies(sheet);
}
function compileLeaf({ fact, comparison, stance }, asker) {
	const ask = asker.question(fact);
	const satisfied = test(comparison, stance);
	return (sheet) => satisfied(ask(sheet));
}
function compileAbsence({ fact }, asker) {
	const ask = asker.question(fact);
	return (sheet) => ask(sheet) === void 0;
}
function every(guards) {
	const [first = ALWAYS, second = ALWAYS] = guards;
	if (guards.length < 2) return first;
	if (guards.length === 2) return (sheet) => first(sheet) && second(sheet);
	return (sheet) => {
		for (const guard of guards) if (!guard(sheet)) return false;
		return true;
	};
}
function some(guards) {
	return (sheet) => {
		for (const guard of guards) if (guard(sheet)) return true;
		return false;
	};
}
// src/engine/outcome.ts
function outcomeOf(rule, evidence) {
	const when = rule.when === void 0 ? true : truthOf(rule.when, evidence, "when");
	if (when === false) return "not-applicable";
	const holds = truthOf(rule.clause, evidence, rule.verb);
	const fails = rule.verb === "forbid" ? holds : not(holds);
	if (fails === false) return "pass";
	return fails === true && when === true ? "fail" : "unknown";
}
function truthOf({ group }, evidence, clause) {
	const own = evidence.filter((each) => each.clause === clause);
	const outside = own.filter((each) => each.group === void 0).map(truth);
	if (group === void 0) return all(outside);
	return all([...outside, groupTruth(own.filter((each) => each.group !== void 0), group.kind, clause)]);
}
function groupTruth(members, kind, clause) {
	if (kind === "all") return all(members.map(truth));
	if (clause !== "require") return any(members.map(truth));
	const applicable = members.filter(({ answer }) => answer !== void 0);
	return applicable.length === 0 || any(applicable.map(truth));
}
function truth({ result }) {
	return result ?? "unknown";
}
function all(truths) {
	if (truths.includes(false)) return false;
	return truths.includes("unknown") ? "unknown" : true;
}
function any(truths) {
	return not(all(truths.map(not)));
}
function not(truth) {
	return truth === "unknown" ? truth : !truth;
}
// src/engine/judge.ts
const NONE = [];
var Judge = class {
	asker;
	vocabulary;
	all;
	rules;
	compiled = new Map();
	byKind = new Map();
	count = {
		subjects: 0,
		pairs: 0,
		verdicts: 0,
		unknown: 0
	};
	constructor(rules, vocabulary, context, options) {
		this.vocabulary = vocabulary;
		this.all = options.all;
		this.asker = new Asker(vocabulary, context);
		this.rules = rules;
	}
	candidates(subject) {
		const known = this.byKind.get(subject.kind) ?? this.compileKind(subject.kind);
		this.count.subjects++;
		this.count.pairs += known.length;
		if (known.length === 0) return NONE;
		const sheet = this.asker.sheet(subject);
		let rules;
		for (const { plan, mayFail } of known) if (this.all || mayFail(sheet)) {
			rules ??= [];
			rules.push(plan.rule);
		}
		return rules ?? NONE;
	}
	async judge(subject, rule) {
		const { leaves, engine } = this.compiledOf(rule);
		const sheet = this.asker.sheet(subject);
		const evidence = evidenceOf(leaves, await engine.decide((name) => this.answer(sheet, name)), sheet, this.asker);
		const outcome = outcomeOf(rule, evidence);
		this.count.verdicts++;
		if (outcome === "unknown") this.count.unknown++;
		return {
			rule,
			subject,
			outcome,
			evidence
		};
	}
	ask(subject, fact) {
		return this.answer(this.asker.sheet(subject), fact);
	}
	message({ rule, subject }) {
		return fillTemplate(rule.message, (name) => answerText(this.ask(subject, name)));
	}
	get judged() {
		return { ...this.count };
	}
	get faults() {
		return [...this.asker.faults].sort();
	}
	answer(sheet, name) {
		const fact = this.vocabulary.facts.get(name);
		return fact === void 0 ? void 0 : this.asker.question(fact)(sheet);
	}
	compileKind(kind) {
		const compiled = this.rules.filter(({ subject }) => subject === kind).map((rule) => this.compiledOf(rule));
		this.byKind.set(kind, compiled);
		return compiled;
	}
	compiledOf(rule) {
		const known = this.compiled.get(rule) ?? compile(rule, this.vocabulary, this.asker);
		this.compiled.set(rule, known);
		return known;
	}
};
function compile(rule, vocabulary, asker) {
	const plan = planRule(rule, vocabulary);
	return {
		plan,
		leaves: leavesOf(plan),
		mayFail: compileGuard(plan, asker),
		engine: new RuleEngine(plan)
	};
}
// src/engine/mentions.ts
function mentionsOf(rules, kind, vocabulary) {
	const words = new Set();
	for (const rule of rules) {
		if (rule.subject !== kind) continue;
		const needed = wordsOf(rule, vocabulary);
		if (needed === void 0) return void 0;
		for (const word of needed) words.add(word);
	}
	return words;
}
function wordsOf({ when, verb, clause }, vocabulary) {
	const sufficient = firstOf(when, vocabulary) ?? (verb === "forbid" ? firstOf(clause, vocabulary) : void 0);
	if (sufficient !== void 0 || verb === "forbid" || clause.group !== void 0) return sufficient;
	const all = clause.conditions.map((condition) => wordsIn(condition, vocabulary));
	return all.some((words) => words === void 0) ? void 0 : all.flatMap((words) => words ?? []);
}
function firstOf(clause, vocabulary) {
	return clause?.conditions.map((condition) => wordsIn(condition, vocabulary)).find((words) => words !== void 0);
}
function wordsIn({ fact, word, value }, { facts }) {
	const mentions = facts.get(fact)?.mentions;
	if (mentions !== "value") return mentions;
	return word === "is" || word === "in" ? [value].flat().map(String) : void 0;
}
// src/settle/fingerprint.ts
function createFingerprints() {
	const seen = new Map();
	return ({ rule, path, subject }) => {
		const identity = [
			rule,
			path,
			subject
		].join("\0");
		const ordinal = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, ordinal);
		return () => `${digest(identity)}:${ordinal}`;
	};
}
function digest(identity) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}
// src/documents/pointed.ts
function pointedAt({ source, data, problems }, region) {
	return {
		source,
		data,
		problems,
		locate: () => region
	};
}
function problemRegion({ source }, { offset }) {
	return new Lines(source.text).region(offset, offset);
}
function unreadable$1(source, problem) {
	return {
		source,
		data: null,
		problems: [problem],
		locate: () => WHOLE_FILE
	};
}
// src/subjects/owner.ts
function stepsBelow$1(subject) {
	return isKind(subject, "job") || isKind(subject, "action") ? subject.value.steps : [];
}
function referenceOf$1(subject) {
	return isKind(subject, "step") || isKind(subject, "job") ? subject.value.reference : void 0;
}
// src/subjects/kinds/action-reference.ts
const expansion$8 = {
	kind: "action-reference",
	under: ["step", "job"],
	find: find$8
};
function find$8(parent) {
	const value = referenceOf$1(parent);
	if (value === void 0) return [];
	return [{
		kind: "action-reference",
		document: parent.document,
		pointer: value.pointer,
		value,
		parent
	}];
}
// src/subjects/kinds/command.ts
const expansion$7 = {
	kind: "command",
	under: ["step"],
	textOf: textOf$1,
	find: find$7
};
function textOf$1(parent) {
	return isKind(parent, "step") ? parent.value.run : void 0;
}
function find$7(parent) {
	if (!isKind(parent, "step")) return [];
	const pointer = child(parent.pointer, "run");
	const { document } = parent;
	return (parent.value.script?.commands ?? []).map((value) => ({
		kind: "command",
		document,
		pointer,
		span: value,
		value,
		parent
	}));
}
// src/subjects/kinds/condition.ts
const expansion$6 = {
	kind: "condition",
	under: ["job", "step"],
	find: find$6
};
function find$6(parent) {
	const text = scalarText(dataOf$1(parent)?.get("if"));
	if (text === void 0) return [];
	const pointer = child(parent.pointer, "if");
	const value = {
		text,
		expressions: parseCondition(text)
	};
	return [{
		kind: "condition",
		document: parent.document,
		pointer,
		value,
		parent
	}];
}
function dataOf$1(parent) {
	return isKind(parent, "job") || isKind(parent, "step") ? parent.value.data : void 0;
}
// src/subjects/kinds/expression.ts
const expansion$5 = {
	kind: "expression",
	under: [
		"workflow",
		"job",
		"step",
		"action"
	],
	find: find$5
};
const ELSEWHERE = new Set([
	"/jobs",
	"/steps",
	"/runs/steps"
]);
function find$5(parent) {
	const found = [];
	const data = dataOf(parent);
	if (data !== void 0 && parent.document.source.text.includes("${{")) collect$1(data, parent.pointer, parent, found);
	return found;
}
function collect$1(data, pointer, parent, found) {
	if (typeof data === "string") {
		if (data.includes("${{")) found.push(...inText(data, pointer, parent));
	} else if (isMapping(data)) for (const [key, value] of data) below(value, child(pointer, key), parent, found);
	else if (isSequence(data)) for (const [index, value] of data.entries()) below(value, child(pointer, index), parent, found);
}
function below(data, pointer, parent, found) {
	if (data === null || typeof data === "number" || typeof data === "boolean") return;
	if (!ELSEWHERE.has(pointer.slice(parent.pointer.length))) collect$1(data, pointer, parent, found);
}
function inText(text, pointer, parent) {
	const { document } = parent;
	return findExpressions(text).map((value) => ({
		kind: "expression",
		document,
		pointer,
		span: value,
		value,
		parent
	}));
}
function dataOf(parent) {
	return isKind(parent, "workflow") || isKind(parent, "job") || isKind(parent, "step") || isKind(parent, "action") ? parent.value.data : void 0;
}
// src/subjects/image.ts
function readImage(written, role) {
	const text = written.trim().replace(/^docker:\/\//, "");
	const at = text.indexOf("@");
	const named = at < 0 ? text : text.slice(0, at);
	const colon = named.lastIndexOf(":");
	const tagged = colon > named.lastIndexOf("/");
	return {
		text,
		role,
		name: tagged ? named.slice(0, colon) : named,
		tag: tagged ? named.slice(colon + 1) || void 0 : void 0,
		digest: at < 0 ? void 0 : text.slice(at + 1)
	};
}
// src/subjects/kinds/image.ts
const expansion$4 = {
	kind: "image",
	under: [
		"job",
		"step",
		"action"
	],
	find: find$4
};
function find$4(parent) {
	const images = [];
	for (const [text, pointer, role] of written(parent)) {
		if (text === void 0) continue;
		images.push({
			kind: "image",
			document: parent.document,
			pointer,
			value: readImage(text, role),
			parent
		});
	}
	return images;
}
function written(parent) {
	if (isKind(parent, "job")) return ofJob(parent.value.data, parent.pointer);
	if (isKind(parent, "step")) return ofStep(parent.value);
	return isKind(parent, "action") ? ofAction(parent.value.data) : [];
}
function ofJob(job, pointer) {
	const services = [...mapping(job.get("services"))];
	return [inContainer(job, "container", pointer, "job"), ...services.map(([name]) => inContainer(mapping(job.get("services")), name, child(pointer, "services"), "service"))];
}
function inContainer(owner, key, pointer, role) {
	const place = child(pointer, key);
	const short = scalarText(owner.get(key));
	if (short !== void 0) return [
		short,
		place,
		role
	];
	return [
		scalarText(mapping(owner.get(key)).get("image")),
		child(place, "image"),
		role
	];
}
function ofStep({ reference, pointer }) {
	return reference?.kind === "docker" ? [[
		reference.text,
		child(pointer, "uses"),
		"step"
	]] : [];
}
function ofAction(action) {
	const image = scalarText(mapping(action.get("runs")).get("image"));
	return image?.startsWith("docker://") ? [[
		image,
		"/runs/image",
		"action"
	]] : [];
}
// src/documents/cmd-tokens.ts
const ENDS_WORD$1 = " 	\r\n&|<>()";
const REDIRECT$1 = /\d?(?:>{1,2}(?:&\d)?|<)/y;
const COMMENT = /(?:@?rem(?=[\s]|$)|::?)/iy;
function cmdTokens({ text, restore, covers }) {
	const found = [];
	for (let at = 0; at < text.length;) {
		const token = mark(text, at, found.at(-1)) ?? word(text, at);
		at = token.end;
		if (token.value === "" && token.kind === "word") continue;
		const known = token.kind !== "word";
		found.push(known ? token : {
			...token,
			text: restore(token.text),
			value: restore(token.value),
			dynamic: token.dynamic || covers(token.text)
		});
	}
	return found;
}
function mark(text, at, before) {
	const unit = text.charAt(at);
	if (unit === " " || unit === "	") return token("word", "", at, at + 1);
	if (text.startsWith("^\n", at) || text.startsWith("^\r\n", at)) return token("word", "", at, at + (unit && text.charAt(at + 1) === "\r" ? 3 : 2));
	if ("\r\n()".includes(unit)) return token("end", unit, at, at + 1);
	if (before === void 0 || before.kind === "end") {
		COMMENT.lastIndex = at;
		if (COMMENT.test(text)) return token("word", "", at, endOfLine(text, at));
	}
	REDIRECT$1.lastIndex = at;
	const redirect = REDIRECT$1.exec(text);
	if (redirect !== null) return token("redirect", redirect[0], at, at + redirect[0].length);
	if (text.startsWith("&&", at) || text.startsWith("||", at)) return token("operator", text.slice(at, at + 2), at, at + 2);
	if (unit === "&") return token("end", unit, at, at + 1);
	return unit === "|" ? token("operator", unit, at, at + 1) : void 0;
}
function token(kind, value, start, end) {
	return {
		kind,
		text: value,
		value,
		dynamic: false,
		start,
		end
	};
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function word(text, start) {
	const parts = [];
	let quoted = false;
	let at = start;
	for (; at < text.length; at++) {
		const unit = text.charAt(at);
		if (unit === "\n" || !quoted && ENDS_WORD$1.includes(unit)) break;
		if (unit === "\"") quoted = !quoted;
		else if (unit === "^" && !quoted) parts.push(text.charAt(++at));
		else parts.push(unit);
	}
	const end = Math.max(start + 1, Math.min(at, text.length));
	const value = parts.join("");
	const dynamic = /[%!]\w+[%!]|%%?\w|[*?]/.test(value);
	return {
		kind: "word",
		text: text.slice(start, end),
		value,
		dynamic,
		start,
		end
	};
}
// src/documents/shell-command.ts
const TOP = {
	loops: [],
	guards: [],
	place: "script",
	failure: "counts",
	swallowedBy: void 0,
	pipe: void 0,
	redirects: []
};
const MOST_MEMBERS = 64;
var ParsedCommand = class {
	program;
	name;
	wrappers;
	arguments;
	assignments;
	redirects;
	start;
	end;
	index;
	failure;
	swallowedBy;
	loops;
	guards;
	place;
	pipe;
	constructor(parts, context, index) {
		this.program = parts.program;
		this.name = parts.name;
		this.wrappers = parts.wrappers;
		this.arguments = parts.arguments;
		this.assignments = parts.assignments;
		this.redirects = context.redirects.length === 0 ? parts.redirects : [...parts.redirects, ...context.redirects];
		this.start = parts.start;
		this.end = parts.end;
		this.index = index;
		this.failure = context.failure;
		this.swallowedBy = context.swallowedBy;
		this.loops = context.loops;
		this.guards = context.guards;
		this.place = context.place;
		this.pipe = context.pipe;
	}
	get pipedFrom() {
		const found = [];
		for (let pipe = this.pipe; pipe; pipe = pipe.outer) found.unshift(...pipe.members.slice(Math.max(0, pipe.position - MOST_MEMBERS), pipe.position).flat());
		return found;
	}
	get pipedTo() {
		const found = [];
		for (let pipe = this.pipe; pipe; pipe = pipe.outer) found.push(...pipe.members.slice(pipe.position + 1, pipe.position + 1 + MOST_MEMBERS).flat());
		return found;
	}
};
function joinPipes(command, pipe) {
	for (let each = pipe; each; each = each.outer) each.members[each.position]?.push(command);
}
function programOf(word) {
	const base = word.value.slice(Math.max(word.value.lastIndexOf("/"), word.value.lastIndexOf("\\")) + 1);
	if (word.dynamic && !/^[\w.+-]+$/.test(base)) return void 0;
	return base.toLowerCase().endsWith(".exe") ? base.slice(0, -4) : base;
}
// src/documents/shell-mask.ts
const FIRST = 57344;
const RUNS = /([\uE000-\uF8FF])\1*/g;
const ANY = /[\uE000-\uF8FF]/;
function mask$1(text) {
	const found = fences(text).slice(0, 6400);
	if (found.length === 0) return {
		original: text,
		text,
		cover: same,
		restore: same,
		covers: () => false
	};
	const originals = found.map(({ start, end }) => text.slice(start, end));
	const index = new Map(originals.map((original, at) => [original, at]));
	const restoreRun = (run) => {
		const original = originals[run.charCodeAt(0) - FIRST];
		return original?.length === run.length ? original : run;
	};
	return {
		original: text,
		text: cover(text, found),
		cover: (part) => coverAgain(part, index),
		restore: (covered) => ANY.test(covered) ? covered.replace(RUNS, restoreRun) : covered,
		covers: (word) => ANY.test(word)
	};
}
function same(text) {
	return text;
}
function coverAgain(part, index) {
	const found = fences(part);
	const names = found.map(({ start, end }) => index.get(part.slice(start, end)) ?? 0);
	return found.length === 0 ? part : cover(part, found, names);
}
function cover(text, found, names = found.map((_, index) => index)) {
	const parts = [];
	let from = 0;
	for (const [index, { start, end }] of found.entries()) {
		parts.push(text.slice(from, start), String.fromCharCode(FIRST + (names[index] ?? 0)).repeat(end - start));
		from = end;
	}
	return parts.join("") + text.slice(from);
}
// src/documents/cmd.ts
const LONGEST$2 = 2e5;
const MOST_COMMANDS$2 = 2e4;
const SWALLOWING$2 = new Set([
	"echo",
	"ver",
	"rem",
	"cd"
]);
function parseCmd(text) {
	const covered = mask$1(text.length > LONGEST$2 ? "" : text);
	const script = new CmdScript(covered);
	script.walk(cmdTokens(covered));
	const errors = text.length > LONGEST$2 ? [{
		message: "The script is too long to be read.",
		offset: 0
	}] : [];
	return {
		kind: "cmd",
		text,
		commands: script.commands,
		errors,
		variables: script.literals()
	};
}
var CmdScript = class {
	commands = [];
	mask;
	assigned = new Map();
	constructor(covered) {
		this.mask = covered;
	}
	literals() {
		const found = new Map();
		for (const [name, value] of this.assigned) if (value !== void 0) found.set(name, value);
		return found;
	}
	walk(tokens) {
		let from = 0;
		for (let at = 0; at <= tokens.length; at++) {
			const token = tokens[at];
			if (token !== void 0 && token.kind !== "end") continue;
			this.list(tokens.slice(from, at));
			from = at + 1;
		}
	}
	list(tokens) {
		const pipelines = split$1(tokens, ["&&", "||"]);
		for (const [index, { parts, operator }] of pipelines.entries()) this.pipeline(parts, this.handled(operator, pipelines[index + 1]?.parts ?? []));
	}
	handled(operator, handler) {
		if (operator === void 0) return TOP;
		if (!(operator.text === "||" && swallowing(handler))) return operator.text === "||" && leaves$1(handler) ? TOP : {
			...TOP,
			failure: "tested"
		};
		const [start, end] = [operator.start, handler.at(-1)?.end ?? operator.end];
		const text = this.mask.original.slice(start, end);
		return {
			...TOP,
			failure: "swallowed",
			swallowedBy: {
				text,
				value: text,
				dynamic: false,
				start,
				end
			}
		};
	}
	pipeline(tokens, context) {
		const parts = split$1(tokens, ["|"]);
		const members = parts.map(() => []);
		for (const [position, part] of parts.entries()) {
			const inside = parts.length === 1 ? context : {
				...context,
				pipe: {
					members,
					position,
					outer: void 0
				}
			};
			this.command(part.parts, inside);
		}
	}
	command(tokens, context) {
		const parts = commandParts$2(tokens);
		if (parts === void 0 || this.commands.length >= MOST_COMMANDS$2) return;
		this.remember(parts);
		const command = new ParsedCommand(parts, context, this.commands.length);
		this.commands.push(command);
		joinPipes(command, context.pipe);
	}
	remember({ program, arguments: words }) {
		if (program?.toLowerCase() !== "set") return;
		const [first] = words;
		const [, name, value = ""] = /^(\w+)=(.*)$/.exec(words.map((word) => word.value).join(" ")) ?? [];
		if (first === void 0 || name === void 0) return;
		const literal = !this.assigned.has(name) && !words.some((word) => word.dynamic);
		this.assigned.set(name, literal ? value : void 0);
	}
};
function commandParts$2(tokens) {
	const words = [];
	const redirects = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === "word") words.push(wordOf$1(token, words.length === 0));
		else if (token?.kind === "redirect") {
			const target = token.text.includes("&") ? void 0 : tokens[++at];
			const named = target?.kind === "word" ? wordOf$1(target, false) : void 0;
			redirects.push({
				operator: token.text,
				target: named,
				body: void 0,
				bodyStart: void 0,
				quoted: false
			});
		}
	}
	const [name, ...rest] = words[0]?.value.toLowerCase() === "call" && words.length > 1 ? words.slice(1) : words;
	if (name === void 0) return void 0;
	const wrappers = name === words[0] ? [] : ["call"];
	const range = {
		start: tokens[0]?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0
	};
	return {
		program: programOf(name),
		name,
		wrappers,
		arguments: rest,
		assignments: [],
		redirects,
		...range
	};
}
function wordOf$1({ text, value, dynamic, start, end }, first) {
	return first && value.startsWith("@") && value.length > 1 ? {
		text: text.slice(1),
		value: value.slice(1),
		dynamic,
		start: start + 1,
		end
	} : {
		text,
		value,
		dynamic,
		start,
		end
	};
}
function swallowing(handler) {
	const words = handler.filter(({ kind }) => kind === "word").map(({ value }) => value.toLowerCase());
	if (SWALLOWING$2.has(words[0] ?? "")) return true;
	return words[0] === "exit" && words.at(-1) === "0";
}
function leaves$1(handler) {
	return handler.some(({ kind, value }) => kind === "word" && /^(?:exit|goto)$/i.test(value));
}
function split$1(tokens, operators) {
	const found = [];
	let from = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.kind !== "operator" || !operators.includes(token.text)) continue;
		found.push({
			parts: tokens.slice(from, index),
			operator: token
		});
		from = index + 1;
	}
	return [...found, {
		parts: tokens.slice(from),
		operator: void 0
	}];
}
// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// src/documents/posix-variables.ts
const READERS = new Set([
	"read",
	"mapfile",
	"readarray",
	"getopts",
	"unset"
]);
var LiteralVariables = class {
	values = new Map();
	assign({ name, append, index }, value) {
		const literal = value !== void 0 && !value.dynamic && !append && index === void 0 && !this.values.has(name);
		this.values.set(name, literal ? value.value : void 0);
	}
	change(name) {
		this.values.set(name, void 0);
	}
	changeBy({ name, suffix }) {
		if (name === void 0 || !READERS.has(name.value)) return;
		for (const word of suffix) if (word.type === "Word") this.change(word.value);
	}
	literals() {
		const found = new Map();
		for (const [name, value] of this.values) if (value !== void 0) found.set(name, value);
		return found;
	}
};
// src/documents/posix-compound.ts
function walkCompound(node, context, walk) {
	if (node.type === "Subshell" || node.type === "BraceGroup") walk.statements(node.body.commands, context);
	else if (node.type === "If") walkIf(node, context, walk);
	else if (node.type === "For" || node.type === "Select") walkFor(node, context, walk);
	else if (node.type === "While") walkWhile(node, context, walk);
	else if (node.type === "ArithmeticFor") walkArithmeticFor(node, context, walk);
	else if (node.type === "Case") walkCase(node, context, walk);
	else walkTest(node, context, walk);
}
function tested(context) {
	return {
		...context,
		failure: "tested",
		swallowedBy: void 0
	};
}
function walkIf(node, context, walk) {
	const refused = [];
	for (const { clause, then } of [node, ...node.elif]) {
		const before = walk.guarded(context, ...refused);
		walk.statements(clause.commands, tested(before));
		walk.statements(then.commands, walk.guarded(before, walk.guard("if", clause.pos, clause.end)));
		refused.push(walk.guard("else", clause.pos, clause.end));
	}
	if (node.else) walk.statements(node.else.commands, walk.guarded(context, ...refused));
}
function walkFor(node, context, walk) {
	const words = node.wordlist ?? [];
	const loop = {
		variable: node.name.value,
		words: words.map((word) => walk.frame.word(word)),
		...walk.frame.range(node.pos, words.at(-1)?.end ?? node.name.end)
	};
	walk.script.variables.change(node.name.value);
	for (const word of words) walk.substitutionsIn(word, context);
	walk.statements(node.body.commands, {
		...context,
		loops: [...context.loops, loop]
	});
}
function walkWhile({ clause, body }, context, walk) {
	walk.statements(clause.commands, tested(context));
	walk.statements(body.commands, walk.guarded(context, walk.guard("while", clause.pos, clause.end)));
}
function walkArithmeticFor({ body, pos }, context, walk) {
	const head = walk.frame.source.slice(pos, body.pos);
	walk.statements(body.commands, walk.guarded(context, walk.guard("while", pos, pos + head.lastIndexOf("))") + 2)));
}
function walkCase({ word, items }, context, walk) {
	walk.substitutionsIn(word, context);
	const subject = walk.frame.text(word.pos, word.end);
	for (const { pattern, body } of items) {
		const guard = walk.guard("case", pattern[0]?.pos ?? body.pos, pattern.at(-1)?.end ?? body.pos);
		walk.statements(body.commands, walk.guarded(context, {
			...guard,
			text: `${subject} in ${guard.text}`
		}));
	}
}
function walkTest(node, context, walk) {
	if (node.type === "TestCommand") {
		const words = [];
		collectWords(node.expression, words, walk);
		const name = walk.frame.stretch(node.pos, node.pos + 2);
		const range = walk.frame.range(node.pos, node.end);
		const rest = {
			wrappers: [],
			arguments: words,
			assignments: [],
			redirects: []
		};
		walk.script.emit({
			program: "[[",
			name,
			...rest,
			...range
		}, context);
	}
	walk.substitutionsIn(node, context);
}
function collectWords(expression, words, walk) {
	const { frame } = walk;
	if (expression.type === "TestLogical") for (const each of expression.operands) collectWords(each, words, walk);
	else if (expression.type === "TestNot") collectWords(expression.operand, words, walk);
	else if (expression.type === "TestGroup") collectWords(expression.expression, words, walk);
	else if (expression.type === "TestUnary") {
		const end = expression.pos + expression.operator.length;
		words.push(frame.stretch(expression.pos, end), frame.word(expression.operand));
	} else {
		const start = Math.max(expression.left.end, frame.source.indexOf(expression.operator, expression.left.end));
		const operator = frame.stretch(start, start + expression.operator.length);
		words.push(frame.word(expression.left), operator, frame.word(expression.right));
	}
}
// src/documents/posix-errexit.ts
function errexitBy({ name, suffix }) {
	if (name?.value !== "set") return void 0;
	let switched;
	for (const [index, word] of suffix.entries()) {
		if (word.type !== "Word") continue;
		const sign = word.value.charAt(0);
		if (sign !== "-" && sign !== "+") continue;
		const behind = suffix[index + 1];
		if (word.value.endsWith("o") && behind?.type === "Word" && behind.value === "errexit" || word.value.charAt(1) !== "-" && word.value.includes("e")) switched = sign === "-";
	}
	return switched;
}
// src/documents/posix-failure.ts
const COUNTS = {
	failure: "counts",
	swallowedBy: void 0
};
const TESTED$1 = {
	failure: "tested",
	swallowedBy: void 0
};
const SWALLOWING$1 = new Set([
	"true",
	":",
	"echo",
	"printf",
	"continue",
	"break"
]);
const LEAVING$1 = new Set(["exit", "return"]);
function failuresOf(list, frame) {
	const found = [];
	let next = COUNTS;
	let handled;
	for (let index = list.commands.length - 1; index >= 0; index--) {
		const operator = list.operators[index];
		if (operator === "||") handled = next = failureBefore(list, index, frame, handled);
		else if (operator === "&&") next = handled ?? TESTED$1;
		found.push(next);
	}
	return found.reverse();
}
function failureBefore(list, index, frame, later) {
	const last = lastOfHandler(list, index + 1);
	const handler = list.commands[last];
	const handling = handler === void 0 ? "handles" : handlingOf$1(handler);
	if (handling === "fails") return COUNTS;
	if (handling === "handles") return later?.failure === "swallowed" ? later : TESTED$1;
	const start = operatorBefore(frame.source, list.commands[index + 1]?.pos ?? list.end);
	return {
		failure: "swallowed",
		swallowedBy: frame.stretch(start, handler?.end ?? list.end)
	};
}
function lastOfHandler(list, first) {
	let last = first;
	while (list.operators[last] === "&&") last++;
	return last;
}
function operatorBefore(source, pos) {
	return Math.max(0, source.lastIndexOf("||", pos));
}
function handlingOf$1(node) {
	if (node.type === "Command") return handlingOfCommand(node);
	if (node.type === "Pipeline") return lastHandling(node.commands);
	if (node.type === "Redirected") return handlingOf$1(node.command);
	if (node.type === "BraceGroup" || node.type === "Subshell") return lastHandling(node.body.commands.map(commandOf));
	return "handles";
}
function lastHandling(nodes) {
	const last = nodes.at(-1);
	return last === void 0 ? "handles" : handlingOf$1(last);
}
function commandOf({ command }) {
	return command.type === "AndOr" ? command.commands.at(-1) ?? command.commands[0] ?? NOTHING$2 : command;
}
const NOTHING$2 = {
	type: "Pipeline",
	pos: 0,
	end: 0,
	prefixes: [],
	commands: [],
	operators: []
};
function handlingOfCommand({ name, suffix }) {
	const program = name?.value ?? "";
	if (SWALLOWING$1.has(program)) return "swallows";
	if (program === "false") return "fails";
	if (!LEAVING$1.has(program)) return "handles";
	const [status] = suffix;
	return status?.type === "Word" && status.value === "0" ? "swallows" : "fails";
}
// src/documents/posix-word.ts
var Frame = class {
	source;
	mask;
	shift;
	fixed;
	constructor(source, mask, place) {
		this.source = source;
		this.mask = mask;
		this.shift = typeof place === "number" ? place : 0;
		this.fixed = typeof place === "number" ? void 0 : place;
	}
	range(pos, end) {
		return this.fixed ?? {
			start: this.kept(pos) + this.shift,
			end: this.kept(Math.max(pos, end)) + this.shift
		};
	}
	kept(pos) {
		return Math.max(0, Math.min(pos, this.source.length));
	}
	text(pos, end) {
		if (this.fixed !== void 0) return this.mask.restore(this.source.slice(pos, end));
		return this.mask.original.slice(pos + this.shift, end + this.shift);
	}
	stretch(pos, end) {
		const text = this.text(pos, end);
		return {
			text,
			value: text,
			dynamic: this.mask.covers(this.source.slice(pos, end)),
			...this.range(pos, end)
		};
	}
	word(word) {
		const { start, end } = this.range(word.pos, word.end);
		return new PosixWord(word, this.mask, start, end);
	}
	argument(assignment) {
		const { text, name, append, value, pos, end } = assignment;
		if (value.type !== "Word") return this.stretch(pos, end);
		const word = this.word(value);
		return {
			text: this.mask.restore(text),
			value: `${name}${append ? "+" : ""}=${word.value}`,
			dynamic: word.dynamic,
			...this.range(pos, end)
		};
	}
	redirect(redirection) {
		const operator = `${this.source.slice(redirection.descriptor?.pos ?? redirection.pos, redirection.descriptor?.end ?? redirection.pos)}${redirection.operator}`;
		if (redirection.type !== "HereDoc") return {
			operator,
			target: redirection.target && this.word(redirection.target),
			body: void 0,
			bodyStart: void 0,
			quoted: false
		};
		const { delimiter, body } = redirection;
		const bodyStart = this.range(body.pos, body.end).start;
		return {
			operator,
			target: void 0,
			body: this.mask.restore(body.text),
			bodyStart,
			quoted: delimiter?.quoted ?? false
		};
	}
};
const MAY_EXPAND = /[$`*?[{(]/;
var PosixWord = class {
	text;
	value;
	start;
	end;
	word;
	covered;
	constructor(word, mask, start, end) {
		this.word = word;
		this.covered = mask.covers(word.text);
		this.text = mask.restore(word.text);
		this.value = word.value === word.text ? this.text : mask.restore(word.value);
		this.start = start;
		this.end = end;
	}
	get dynamic() {
		if (this.covered) return true;
		return MAY_EXPAND.test(this.word.text) && (this.word.parts?.some(isDynamicPart) ?? false);
	}
};
function isDynamicPart(part) {
	if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted") return false;
	if (part.type === "DoubleQuoted" || part.type === "LocaleString") return part.parts.some(isDynamicPart);
	return true;
}
// src/documents/posix-nested.ts
const SHELLS = new Set([
	"bash",
	"sh",
	"dash",
	"ash",
	"zsh",
	"ksh"
]);
function nestedScript(parts, frame) {
	if (parts.program === "eval") return parts.arguments.length === 1 ? scriptIn(parts.arguments[0], frame) : void 0;
	if (parts.program === void 0 || !SHELLS.has(parts.program)) return void 0;
	const option = parts.arguments.findIndex(({ value }) => /^-[a-z]*c[a-z]*$/.test(value));
	return option === -1 ? void 0 : scriptIn(parts.arguments[option + 1], frame);
}
function scriptIn(word, { mask }) {
	if (word === void 0 || word.value === "") return void 0;
	const quoted = word.text.startsWith("'") || word.text.startsWith("\"");
	const inside = quoted ? word.text.slice(1, -1) : word.text;
	if (!quoted && word.dynamic) return void 0;
	const { start, end } = word;
	const place = inside === word.value && mask.original.slice(start, end) === word.text ? start + (quoted ? 1 : 0) : {
		start,
		end
	};
	return new Frame(mask.cover(word.value), mask, place);
}
// src/documents/shell-wrappers.ts
function wrapper(valued, operands = 0, refuses = "") {
	return {
		valued: new Set(valued.split(" ")),
		operands,
		refuses: new Set(refuses.split(" "))
	};
}
const RUN = wrapper("--with --with-requirements --python -p --extra --group --env-file --project --directory --package", 0, "-m --module");
const WRAPPERS = new Map([
	["sudo", wrapper("-u --user -g --group -h --host -p --prompt -C -D -R -T", 0, "-v -l -k -K --validate --list")],
	["doas", wrapper("-u -C")],
	["env", wrapper("-u --unset -C --chdir")],
	["timeout", wrapper("-k --kill-after -s --signal", 1)],
	["time", wrapper("-f --format -o --output")],
	["nice", wrapper("-n --adjustment")],
	["ionice", wrapper("-c --class -n --classdata -p --pid")],
	["exec", wrapper("-a")],
	["command", wrapper("", 0, "-v -V")],
	["builtin", wrapper("")],
	["nohup", wrapper("")],
	["setsid", wrapper("")],
	["stdbuf", wrapper("-i -o -e --input --output --error")],
	["xargs", wrapper("-I -n -P -L -d -s -a -E --max-args --max-procs --max-lines --delimiter --arg-file")],
	["uv run", RUN],
	["poetry run", RUN],
	["pipenv run", RUN],
	["pdm run", RUN],
	["hatch run", RUN],
	["rye run", RUN],
	["bundle exec", wrapper("--gemfile")]
]);
const RUNNERS = new Set([...WRAPPERS.keys()].filter((name) => name.includes(" ")).map((name) => name.slice(0, name.indexOf(" "))));
function unwrap(words) {
	const wrappers = [];
	const assignments = [];
	let at = 0;
	for (let next = step(words, at); next !== void 0; next = step(words, at)) {
		wrappers.push(next.name);
		assignments.push(...next.assignments);
		at = next.at;
	}
	return wrappers.length === 0 ? {
		wrappers,
		words,
		assignments
	} : {
		wrappers,
		words: words.slice(at),
		assignments
	};
}
function step(words, at) {
	const first = baseName(words[at]);
	const name = RUNNERS.has(first) ? `${first} ${words[at + 1]?.value}` : first;
	const known = WRAPPERS.get(name);
	if (known === void 0) return void 0;
	const behind = passOptions(words, at + (name === first ? 1 : 2), known);
	if (behind === void 0 || behind.at >= words.length) return void 0;
	return {
		name,
		...behind
	};
}
function baseName(word) {
	if (word === void 0) return "";
	return word.value.includes("/") ? word.value.slice(word.value.lastIndexOf("/") + 1) : word.value;
}
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
function passOptions(words, from, { valued, operands, refuses }) {
	const assignments = [];
	let at = from;
	let left = operands;
	for (let word = words[at]; word !== void 0; word = words[at]) {
		if (refuses.has(word.value)) return void 0;
		if (word.value.startsWith("-")) at += valued.has(word.value) ? 2 : 1;
		else if (ASSIGNMENT.test(word.value)) assignments.push(assignmentOf$2(words[at++] ?? word));
		else if (left-- > 0) at++;
		else break;
	}
	return {
		at,
		assignments
	};
}
function assignmentOf$2(word) {
	const name = word.value.slice(0, word.value.indexOf("="));
	const text = word.text.slice(word.text.indexOf("=") + 1);
	return {
		name,
		value: {
			text,
			value: word.value.slice(name.length + 1),
			dynamic: word.dynamic,
			start: word.end - text.length,
			end: word.end
		}
	};
}
// src/documents/posix-simple.ts
function commandParts$1(command, frame) {
	const words = command.name === void 0 ? [] : [frame.word(command.name)];
	const assignments = [];
	for (const each of command.prefix) if (each.type === "Assignment") assignments.push(assignmentOf$1(each, frame));
	for (const each of command.suffix) if (each.type === "Word") words.push(frame.word(each));
	else if (each.type === "Assignment") words.push(frame.argument(each));
	const unwrapped = unwrap(words);
	const [name, ...rest] = unwrapped.words;
	return {
		program: name === void 0 ? "" : programOf(name),
		name,
		wrappers: unwrapped.wrappers,
		arguments: rest,
		assignments: unwrapped.assignments.length === 0 ? assignments : [...assignments, ...unwrapped.assignments],
		redirects: redirectsOf(command, frame),
		...frame.range(command.pos, command.end)
	};
}
function redirectsOf(command, frame) {
	const redirections = [];
	for (const each of command.prefix) if (each.type !== "Assignment") redirections.push(each);
	for (const each of command.suffix) if (each.type !== "Assignment" && each.type !== "Word") redirections.push(each);
	return redirections.map((each) => frame.redirect(each));
}
function assignmentOf$1(assignment, frame) {
	return {
		name: assignment.name,
		value: assignedWord(assignment, frame)
	};
}
function assignedWord({ value }, frame) {
	return value.type === "Word" ? frame.word(value) : void 0;
}
// src/documents/posix-walk.ts
var PosixWalk = class {
	frame;
	script;
	constructor(frame, script) {
		this.frame = frame;
		this.script = script;
	}
	statements(statements, context) {
		for (const [index, statement] of statements.entries()) this.statement(statement, this.leniently(context, statements[index + 1]));
	}
	leniently(context, next) {
		const { lenientBy } = this.script;
		if (lenientBy === void 0 || context.failure !== "counts") return context;
		return next !== void 0 && /\$\?|PIPESTATUS/.test(this.frame.source.slice(next.pos, next.end)) ? {
			...context,
			failure: "tested"
		} : {
			...context,
			failure: "swallowed",
			swallowedBy: lenientBy
		};
	}
	statement({ command, background }, context) {
		const inside = background ? {
			...context,
			place: "background"
		} : context;
		if (command.type === "AndOr") this.list(command, inside);
		else this.node(command, inside);
	}
	list(list, context) {
		const failures = failuresOf(list, this.frame);
		for (const [index, command] of list.commands.entries()) {
			const failure = failures[index];
			const counted = failure === void 0 || failure.failure === "counts" ? context : {
				...context,
				...failure
			};
			this.node(command, index === 0 ? counted : this.guarded(counted, this.leftSide(list, index)));
		}
	}
	leftSide(list, index) {
		const kind = list.operators[index - 1] === "||" ? "or" : "and";
		return this.guard(kind, list.pos, list.commands[index - 1]?.end ?? list.pos);
	}
	guard(kind, pos, end) {
		return new PosixGuard(kind, this.frame, pos, end);
	}
	guarded(context, ...guards) {
		return {
			...context,
			guards: [...context.guards, ...guards]
		};
	}
	node(node, context) {
		if (node.type === "Pipeline") this.pipeline(node, context);
		else this.commandNode(node, context);
	}
	pipeline({ commands, prefixes }, context) {
		const inside = prefixes.some(({ type }) => type === "Negation") ? {
			...context,
			failure: "tested",
			swallowedBy: void 0
		} : context;
		const members = commands.map(() => []);
		for (const [position, command] of commands.entries()) this.commandNode(command, {
			...inside,
			pipe: {
				members,
				position,
				outer: context.pipe
			}
		});
	}
	commandNode(node, context) {
		if (node.type === "Command") this.command(node, context);
		else if (node.type === "Redirected") this.redirected(node, context);
		else if (node.type === "Function") this.body(node.body, {
			...context,
			place: "function"
		});
		else if (node.type === "Coproc") this.body(node.body, {
			...context,
			place: "background"
		});
		else walkCompound(node, context, this);
	}
	body(node, context) {
		if (node.type === "CompoundList") this.statements(node.commands, context);
		else this.commandNode(node, context);
	}
	redirected({ command, redirects }, context) {
		const own = redirects.map((each) => this.frame.redirect(each));
		this.commandNode(command, {
			...context,
			redirects: [...own, ...context.redirects]
		});
		for (const each of redirects) this.substitutionsIn(each, context);
	}
	command(command, context) {
		const { script, frame } = this;
		const parts = commandParts$1(command, frame);
		script.emit(parts, context);
		this.remember(command, parts);
		for (const each of command.prefix) this.substitutionsIn(each, context);
		if (command.name) this.substitutionsIn(command.name, context);
		for (const each of command.suffix) {
			if (each.type === "HereDoc" && each.closing === void 0) this.reportUnclosed(each.pos);
			this.substitutionsIn(each, context);
		}
		const nested = nestedScript(parts, frame);
		if (nested !== void 0) script.walkNested(nested, context);
	}
	reportUnclosed(pos) {
		this.script.fail("The here-document is not closed.", this.frame.range(pos, pos).start);
	}
	remember(command, parts) {
		const { variables } = this.script;
		const assignments = command.name === void 0 ? command.prefix : command.suffix;
		for (const each of assignments) if (each.type === "Assignment") variables.assign(each, assignedWord(each, this.frame));
		variables.changeBy(command);
		const errexit = errexitBy(command);
		if (errexit !== void 0) this.script.lenientBy = errexit ? void 0 : this.frame.stretch(command.pos, parts.end);
	}
	substitutionsIn(node, context) {
		if (maySubstitute(this.frame.source, node)) this.substitutions(node, {
			...context,
			place: "substitution",
			pipe: void 0,
			redirects: []
		});
	}
	substitutions(node, context) {
		if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution" || node.type === "ArithmeticCommandExpansion") this.script.walkSubstitution(node, this.frame, context);
		else forEachChild(node, (each) => this.substitutions(each, context));
	}
};
var PosixGuard = class {
	kind;
	start;
	end;
	read;
	constructor(kind, frame, pos, end) {
		const range = frame.range(pos, end);
		this.kind = kind;
		this.start = range.start;
		this.end = range.end;
		this.read = () => frame.text(pos, end);
	}
	get text() {
		return this.read();
	}
};
const MAY_SUBSTITUTE = /`|[$<>]\(|\$\{[ |]/;
function maySubstitute(source, node) {
	if (node.type === "Word") return MAY_SUBSTITUTE.test(node.text);
	const { pos, end } = node.type === "HereDoc" ? node.body : node;
	return MAY_SUBSTITUTE.test(source.slice(pos, end));
}
// src/documents/posix.ts
const LONGEST$1 = 2e5;
const MOST_COMMANDS$1 = 2e4;
const MOST_LEVELS$2 = 16;
const MOST_HERE_DOCUMENTS = 500;
function parsePosix(text, kind) {
	const script = new PosixScript();
	const covered = mask$1(text);
	if (text.length > LONGEST$1) script.fail("The script is too long to be read.", 0);
	else if (hasTooManyHereDocuments(text)) script.fail("The script has too many here-documents to be read.", 0);
	else script.walkText(new Frame(covered.text, covered, 0), TOP);
	const { commands, errors } = script;
	return {
		kind,
		text,
		commands,
		errors,
		variables: script.variables.literals()
	};
}
function hasTooManyHereDocuments(text) {
	let count = 0;
	for (let at = text.indexOf("<<"); at !== -1; at = text.indexOf("<<", at + 2)) count++;
	return count > MOST_HERE_DOCUMENTS;
}
var PosixScript = class {
	commands = [];
	errors = [];
	variables = new LiteralVariables();
	lenientBy;
	level = 0;
	emit(parts, context) {
		if (this.commands.length >= MOST_COMMANDS$1) return;
		const command = new ParsedCommand(parts, context, this.commands.length);
		this.commands.push(command);
		joinPipes(command, context.pipe);
	}
	fail(message, offset) {
		this.errors.push({
			message,
			offset
		});
	}
	walkText(frame, context) {
		try {
			this.walk(parse(frame.source), frame, context);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			this.fail("The script is nested too deeply to be read.", frame.range(0, 0).start);
		}
	}
	walkNested(frame, context) {
		this.deeper(frame, () => this.walkText(frame, {
			...context,
			redirects: []
		}));
	}
	walkSubstitution(node, frame, context) {
		this.deeper(frame, () => {
			const { script } = node;
			if (script === void 0) return;
			const own = script.source === void 0 ? frame : new Frame(script.source, frame.mask, frame.range(node.pos, node.end));
			this.walk(script, own, context);
		});
	}
	walk(script, frame, context) {
		for (const { message, pos } of script.errors ?? []) this.fail(`The script does not parse: ${message}.`, frame.range(pos, pos).start);
		new PosixWalk(frame, this).statements(script.commands, context);
	}
	deeper(frame, walk) {
		this.level++;
		try {
			if (this.level <= MOST_LEVELS$2) walk();
			else this.fail("The script is nested too deeply to be read.", frame.range(0, 0).start);
		} finally {
			this.level--;
		}
	}
};
// src/documents/powershell-failure.ts
const SWALLOWING = new Set([
	"true",
	"echo",
	"write-host",
	"write-output",
	"write-warning",
	"write-verbose",
	"out-null"
]);
const LEAVING = new Set(["exit", "return"]);
function handlingOf(handler) {
	const [first, second] = handler;
	const program = first?.kind === "word" ? first.value.toLowerCase() : "";
	if (SWALLOWING.has(program)) return "swallowed";
	if (LEAVING.has(program)) return second?.kind === "word" && second.value === "0" ? "swallowed" : "counts";
	return program === "throw" ? "counts" : "tested";
}
const LENIENT = new Set([
	"silentlycontinue",
	"ignore",
	"0",
	"4"
]);
function lenientOption(words) {
	for (const [index, word] of words.entries()) {
		const [option = "", value] = word.value.toLowerCase().split(":");
		if (option !== "-erroraction" && option !== "-ea") continue;
		const next = words[index + 1];
		if (value !== void 0 && value !== "") return LENIENT.has(value) ? [word] : void 0;
		return next !== void 0 && LENIENT.has(next.value.toLowerCase()) ? [word, next] : void 0;
	}
}
function lenientPreference(name, value) {
	if (name.toLowerCase() !== "erroractionpreference" || value === void 0) return void 0;
	return LENIENT.has(value.value.toLowerCase());
}
// src/documents/powershell-keywords.ts
const GUARDS = new Map([
	["if", "if"],
	["elseif", "if"],
	["while", "while"],
	["until", "while"],
	["for", "while"],
	["switch", "case"]
]);
const OTHERS = new Set([...[
	"foreach",
	"function",
	"filter",
	"param",
	"else",
	"do",
	"try",
	"catch",
	"finally"
], ...[
	"begin",
	"process",
	"end",
	"trap",
	"return",
	"throw"
]]);
function isKeyword(item) {
	if (item?.kind !== "word") return false;
	const word = item.text.toLowerCase();
	return GUARDS.has(word) || OTHERS.has(word);
}
function walkKeyword(items, from, context, walk) {
	const first = items[from];
	const keyword = first?.kind === "word" ? first.text.toLowerCase() : "";
	if (keyword === "return" || keyword === "throw") return from + 1;
	let at = from + 1;
	while (items[at]?.kind === "word") at++;
	const condition = groupAt(items, at, "(");
	if (condition !== void 0) at++;
	const behind = passSeparators(items, at);
	const block = groupAt(items, behind, "{");
	if (condition !== void 0 && keyword !== "param") walk.statements(condition.items, {
		...context,
		...TESTED
	});
	if (block !== void 0) walk.statements(block.items, insideOf(keyword, first, condition, context, walk));
	return block === void 0 ? at : behind + 1;
}
const TESTED = {
	failure: "tested",
	swallowedBy: void 0
};
function groupAt(items, at, open) {
	const item = items[at];
	return item?.kind === "group" && item.open === open ? item : void 0;
}
function passSeparators(items, from) {
	let at = from;
	while (items[at]?.kind === "separator") at++;
	return at;
}
function insideOf(keyword, first, condition, context, walk) {
	if (keyword === "function" || keyword === "filter") return {
		...context,
		place: "function"
	};
	if (keyword === "try") return {
		...context,
		...TESTED
	};
	if (condition === void 0) return context;
	if (keyword === "foreach") return {
		...context,
		loops: [...context.loops, loopOf(first, condition, walk)]
	};
	const kind = GUARDS.get(keyword);
	if (kind === void 0) return context;
	const [start, end] = [condition.start + 1, Math.max(condition.start + 1, condition.end - 1)];
	return {
		...context,
		guards: [...context.guards, {
			kind,
			text: walk.mask.original.slice(start, end),
			start,
			end
		}]
	};
}
function loopOf(first, condition, walk) {
	const words = [];
	for (const item of condition.items) if (item.kind === "word") words.push({
		text: item.text,
		value: item.value,
		dynamic: item.dynamic,
		start: item.start,
		end: item.end
	});
	const [variable, , ...rest] = words;
	const name = variable?.value.replace(/^\$/, "") ?? "";
	walk.assigned.set(name, void 0);
	return {
		variable: name,
		words: rest,
		start: first?.start ?? condition.start,
		end: condition.end
	};
}
// src/documents/powershell-simple.ts
function stretch({ original, covers, text }, start, end, dynamic) {
	const written = original.slice(start, end);
	return {
		text: written,
		value: written,
		dynamic: dynamic || covers(text.slice(start, end)),
		start,
		end
	};
}
function wordOf({ text, value, dynamic, start, end }) {
	return {
		text,
		value,
		dynamic,
		start,
		end
	};
}
function commandParts(items, mask) {
	const called = isCall(items[0]);
	const [first] = called ? items.slice(1) : items;
	if (first === void 0 || !called && !beginsCommand(first)) return void 0;
	const words = [];
	const redirects = [];
	const rest = called ? items.slice(1) : items;
	for (let at = 0; at < rest.length; at++) {
		const item = rest[at];
		if (item?.kind === "redirect") at += redirect(item, rest[at + 1], redirects);
		else if (item?.kind === "word") words.push(wordOf(item));
		else if (item?.kind === "group") words.push(stretch(mask, item.start, item.end, true));
	}
	const { wrappers, words: unwrapped, assignments } = unwrap(words);
	const [name, ...behind] = unwrapped;
	return {
		program: name === void 0 ? "" : programOf(name),
		name,
		wrappers,
		arguments: behind,
		assignments,
		redirects,
		start: items[0]?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
}
function isCall(item) {
	return item?.kind === "operator" && item.text === "&" || item?.kind === "word" && item.text === ".";
}
const EXPRESSION = /^(?:[$"'[\d@,+=]|!|-(?:not|join|split)\b)/;
function beginsCommand(item) {
	return item.kind === "word" && (item.text.startsWith("${{") || !EXPRESSION.test(item.text));
}
function redirect(token, next, redirects) {
	const named = !token.text.includes("&") && next?.kind === "word";
	const target = named ? wordOf(next) : void 0;
	redirects.push({
		operator: token.text,
		target,
		body: void 0,
		bodyStart: void 0,
		quoted: false
	});
	return named ? 1 : 0;
}
const ASSIGNED = /^(?:\[[\w.[\]]+\])?\$([\w:]+)([-+*/]?=)?(.*)$/s;
function assignmentOf(items) {
	const [first, second] = items;
	if (first?.kind !== "word") return void 0;
	const [, name = "", glued, rest = ""] = ASSIGNED.exec(first.text) ?? [];
	if (name === "") return void 0;
	if (glued !== void 0 && rest !== "") return gluedAssignment(first, name, glued, rest, items);
	if (glued !== void 0) return separateAssignment(name, glued, items.slice(1));
	const operator = second?.kind === "word" && rest === "" ? second.text : "";
	return /^[-+*/]?=$/.test(operator) ? separateAssignment(name, operator, items.slice(2)) : void 0;
}
function gluedAssignment(token, name, operator, rest, items) {
	const start = token.end - rest.length;
	const value = token.value.slice(token.value.indexOf("=") + 1);
	return separateAssignment(name, operator, [{
		...token,
		text: rest,
		value,
		dynamic: rest.includes("$"),
		start
	}, ...items.slice(1)]);
}
function separateAssignment(name, operator, value) {
	const [only] = value;
	return {
		assignment: {
			name,
			value: value.length === 1 && only?.kind === "word" ? wordOf(only) : void 0
		},
		value,
		plain: operator === "="
	};
}
// src/documents/powershell-tokens.ts
const BLANKS = " 	\f\v\xA0\ufeff";
const BREAKS = "\r\n";
const ENDS_WORD = `${BLANKS}${BREAKS};|&(){}<>`;
const REDIRECT = /(?:[1-6*])?>{1,2}(?:&[12])?/y;
function powerShellTokens(mask, from = 0, to = mask.text.length) {
	const scanner = new Scanner(mask, from, to);
	const found = [];
	for (let token = scanner.next(); token !== void 0; token = scanner.next()) found.push(token);
	return found;
}
var Scanner = class {
	mask;
	text;
	end;
	at;
	constructor(mask, from, to) {
		this.mask = mask;
		this.text = mask.text;
		this.at = from;
		this.end = to;
	}
	next() {
		this.skip();
		if (this.at >= this.end) return void 0;
		const { at, text } = this;
		const unit = text.charAt(at);
		if (BREAKS.includes(unit) || unit === ";") return this.mark("separator", 1);
		REDIRECT.lastIndex = at;
		const redirect = REDIRECT.exec(text);
		if (redirect !== null) return this.mark("redirect", redirect[0].length);
		if (unit === "|" || unit === "&") return this.mark("operator", text.charAt(at + 1) === unit ? 2 : 1);
		if ("({".includes(unit)) return this.mark("open", 1);
		if ("@$".includes(unit) && (text.charAt(at + 1) === "(" || text.startsWith("@{", at))) return this.mark("open", 2);
		return ")}".includes(unit) ? this.mark("close", 1) : unit === "<" ? this.mark("operator", 1) : this.word();
	}
	skip() {
		for (; this.at < this.end; this.at++) {
			const unit = this.text.charAt(this.at);
			if (this.text.startsWith("<#", this.at)) this.at = this.behind("#>", this.at + 2) - 1;
			else if (unit === "#") this.at = this.lineEnd(this.at) - 1;
			else if (unit === "`" && this.text.startsWith("\r\n", this.at + 1)) this.at += 2;
			else if (unit === "`" && this.text.charAt(this.at + 1) === "\n") this.at++;
			else if (!BLANKS.includes(unit)) return;
		}
	}
	behind(closing, from) {
		const found = this.text.indexOf(closing, from);
		return found === -1 ? this.end : Math.min(found + closing.length, this.end);
	}
	lineEnd(from) {
		const found = this.text.indexOf("\n", from);
		return found === -1 ? this.end : Math.min(found, this.end);
	}
	mark(kind, length) {
		const start = this.at;
		this.at += length;
		const text = this.text.slice(start, this.at);
		return {
			kind,
			text,
			value: text,
			dynamic: false,
			start,
			end: this.at,
			substitutions: []
		};
	}
	word() {
		const start = this.at;
		const parts = [];
		const substitutions = [];
		let dynamic = false;
		while (this.at < this.end && !ENDS_WORD.includes(this.text.charAt(this.at))) {
			const piece = this.piece(substitutions);
			parts.push(piece.value);
			dynamic ||= piece.dynamic;
		}
		const covered = this.text.slice(start, this.at);
		const value = this.mask.restore(parts.join(""));
		return {
			kind: "word",
			text: this.mask.restore(covered),
			value,
			dynamic: dynamic || this.mask.covers(covered),
			start,
			end: this.at,
			substitutions
		};
	}
	piece(substitutions) {
		const { text, at } = this;
		const unit = text.charAt(at);
		if (text.startsWith("@'\n", at) || text.startsWith("@\"\n", at) || /^@['"]\r\n/.test(text.slice(at, at + 4))) return this.hereString(text.charAt(at + 1));
		if (unit === "'") return this.singleQuoted();
		if (unit === "\"") return this.doubleQuoted(substitutions);
		if (unit === "`") return this.take(at + 1, Math.min(at + 2, this.end), false);
		if (text.startsWith("${", at)) return this.take(at, this.behind("}", at), true);
		return this.take(at, at + 1, unit === "$" || unit === "*" || unit === "?");
	}
	take(from, to, dynamic) {
		this.at = to;
		return {
			value: this.text.slice(from, to),
			dynamic
		};
	}
	hereString(quote) {
		const begin = this.lineEnd(this.at) + 1;
		const closing = this.text.indexOf(`\n${quote}@`, begin - 1);
		const end = closing === -1 ? this.end : Math.min(closing, this.end);
		const value = this.text.slice(begin, end);
		this.at = Math.min(end + 3, this.end);
		return {
			value,
			dynamic: quote === "\"" && value.includes("$")
		};
	}
	singleQuoted() {
		const begin = this.at + 1;
		let end = this.text.indexOf("'", begin);
		while (end !== -1 && this.text.charAt(end + 1) === "'") end = this.text.indexOf("'", end + 2);
		if (end === -1 || end > this.end) end = this.end;
		this.at = Math.min(end + 1, this.end);
		return {
			value: this.text.slice(begin, end).replaceAll("''", "'"),
			dynamic: false
		};
	}
	doubleQuoted(substitutions) {
		const parts = [];
		let dynamic = false;
		for (this.at++; this.at < this.end; this.at++) {
			const unit = this.text.charAt(this.at);
			const next = this.text.charAt(this.at + 1);
			if (unit === "\"" && next !== "\"") break;
			if (unit === "$" && next === "(") {
				const from = this.at;
				this.at = closingParenthesis(this.text, from + 2, this.end);
				substitutions.push([from + 2, this.at]);
				parts.push(this.text.slice(from, this.at + 1));
			} else if (unit === "\"" || unit === "`") parts.push(this.text.charAt(++this.at));
			else parts.push(unit);
			dynamic ||= unit === "$";
		}
		this.at = Math.min(this.at + 1, this.end);
		return {
			value: parts.join(""),
			dynamic
		};
	}
};
function closingParenthesis(text, from, end) {
	let depth = 1;
	for (let at = from; at < end; at++) {
		const unit = text.charAt(at);
		if (unit === "(") depth++;
		else if (unit === ")" && --depth === 0) return at;
		else if (unit === "\"" || unit === "'") {
			const closing = text.indexOf(unit, at + 1);
			at = closing === -1 ? end : closing;
		}
	}
	return end;
}
// src/documents/powershell-tree.ts
const MOST_LEVELS$1 = 64;
function powerShellTree(tokens) {
	const open = [];
	const top = [];
	let items = top;
	for (const token of tokens) if (token.kind === "open" && open.length < MOST_LEVELS$1) {
		open.push({
			token,
			items
		});
		items = [];
	} else if (token.kind === "close") {
		const outer = open.pop();
		if (outer) items = close(outer, items, token.end, true);
	} else if (token.kind !== "open" && !continues(token, items.at(-1))) items.push(token);
	for (let outer = open.pop(); outer !== void 0; outer = open.pop()) items = close(outer, items, tokens.at(-1)?.end ?? outer.token.end, false);
	return top;
}
function close(outer, items, end, closed) {
	outer.items.push({
		kind: "group",
		open: outer.token.text,
		items,
		start: outer.token.start,
		end,
		closed
	});
	return outer.items;
}
function continues(token, before) {
	return token.kind === "separator" && before?.kind === "operator";
}
// src/documents/powershell-walk.ts
const MOST_COMMANDS = 2e4;
const MOST_LEVELS = 24;
var PowerShellWalk = class {
	commands = [];
	assigned = new Map();
	mask;
	lenientBy;
	level = 0;
	constructor(mask) {
		this.mask = mask;
	}
	range(from, to, context) {
		if (this.level >= MOST_LEVELS) return;
		this.level++;
		this.statements(powerShellTree(powerShellTokens(this.mask, from, to)), context);
		this.level--;
	}
	statements(items, context) {
		for (let at = 0; at < items.length;) {
			const item = items[at];
			if (item?.kind === "separator") at++;
			else if (isKeyword(item)) at = walkKeyword(items, at, context, this);
			else at = this.statement(items, at, context);
		}
	}
	statement(items, from, context) {
		let end = from;
		while (end < items.length && items[end]?.kind !== "separator") end++;
		this.list(items.slice(from, end), context);
		return end;
	}
	list(items, context) {
		const pipelines = split(items, ["&&", "||"]);
		for (const [index, { parts, operator }] of pipelines.entries()) this.pipeline(parts, this.handled(context, operator, pipelines[index + 1]?.parts ?? []));
	}
	handled(context, operator, handler) {
		if (operator === void 0) return context;
		const failure = operator.kind === "operator" && operator.text === "||" ? handlingOf(handler) : "tested";
		if (failure === "counts") return context;
		if (failure === "tested") return {
			...context,
			failure,
			swallowedBy: void 0
		};
		const swallowedBy = stretch(this.mask, operator.start, handler.at(-1)?.end ?? operator.end, false);
		return {
			...context,
			failure,
			swallowedBy
		};
	}
	pipeline(items, context) {
		const assigned = assignmentOf(items);
		if (assigned !== void 0) this.assign(assigned, items, context);
		this.members(assigned === void 0 ? items : assigned.value, context);
	}
	assign(assigned, items, context) {
		const { name, value } = assigned.assignment;
		const literal = assigned.plain && value !== void 0 && !value.dynamic && !this.assigned.has(name);
		this.assigned.set(name, literal ? value.value : void 0);
		const lenient = lenientPreference(name, value);
		const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
		if (lenient !== void 0) this.lenientBy = lenient ? stretch(this.mask, start, end, false) : void 0;
		const parts = {
			program: "",
			name: void 0,
			wrappers: [],
			arguments: [],
			redirects: [],
			start,
			end
		};
		this.emit({
			...parts,
			assignments: [assigned.assignment]
		}, context);
	}
	members(items, context) {
		const pipeline = split(items, ["|"]);
		const members = pipeline.map(() => []);
		for (const [position, { parts }] of pipeline.entries()) this.member(parts, pipeline.length === 1 ? context : {
			...context,
			pipe: {
				members,
				position,
				outer: context.pipe
			}
		});
	}
	member(items, context) {
		const parts = commandParts(items, this.mask);
		if (parts !== void 0) this.emit(parts, this.leniently(parts, context));
		for (const item of items) if (item.kind === "group") this.group(item, context);
		else for (const [from, to] of item.substitutions) this.range(from, to, substituted(context));
	}
	leniently(parts, context) {
		if (context.failure !== "counts") return context;
		const [first, last = first] = lenientOption(parts.arguments) ?? [];
		const option = first && last ? stretch(this.mask, first.start, last.end, false) : this.lenientBy;
		return option === void 0 ? context : {
			...context,
			failure: "swallowed",
			swallowedBy: option
		};
	}
	group({ open, items }, context) {
		if (open === "@{") return;
		this.statements(items, open === "{" ? {
			...context,
			pipe: void 0
		} : substituted(context));
	}
	emit(parts, context) {
		if (this.commands.length >= MOST_COMMANDS) return;
		const command = new ParsedCommand(parts, context, this.commands.length);
		this.commands.push(command);
		joinPipes(command, context.pipe);
	}
};
function substituted(context) {
	return {
		...context,
		place: "substitution",
		pipe: void 0
	};
}
function split(items, operators) {
	const found = [];
	let from = 0;
	for (const [index, item] of items.entries()) {
		if (item.kind !== "operator" || !operators.includes(item.text)) continue;
		found.push({
			parts: items.slice(from, index),
			operator: item
		});
		from = index + 1;
	}
	return [...found, {
		parts: items.slice(from),
		operator: void 0
	}];
}
// src/documents/powershell.ts
const LONGEST = 2e5;
function parsePowerShell(text) {
	const tooLong = text.length > LONGEST;
	const walk = new PowerShellWalk(mask$1(tooLong ? "" : text));
	walk.range(0, walk.mask.text.length, TOP);
	const errors = tooLong ? [{
		message: "The script is too long to be read.",
		offset: 0
	}] : [];
	const variables = new Map();
	for (const [name, value] of walk.assigned) if (value !== void 0) variables.set(name, value);
	return {
		kind: "powershell",
		text,
		commands: walk.commands,
		errors,
		variables
	};
}
// src/documents/shell.ts
function parseScript(text, kind) {
	if (kind === "powershell") return parsePowerShell(text);
	if (kind === "cmd") return parseCmd(text);
	if (kind === "other") return {
		kind,
		text,
		commands: [],
		errors: [],
		variables: new Map()
	};
	return parsePosix(text, kind);
}
// src/subjects/kinds/instruction.ts
const expansion$3 = {
	kind: "instruction",
	under: ["step"],
	find: find$3
};
const CODE_BLOCK = /^[ \t]*```[ \t]*(?:bash|sh|shell|console)?[ \t]*\r?\n([\s\S]*?)^[ \t]*```/gm;
const TELLING = "cosign";
function find$3(parent) {
	if (!isKind(parent, "step") || !parent.value.run?.includes("```") || !parent.value.run.includes(TELLING)) return [];
	const { document } = parent;
	const pointer = child(parent.pointer, "run");
	return (parent.value.script?.commands ?? []).flatMap(({ redirects }) => redirects).flatMap(instructionsIn).map((value) => ({
		kind: "instruction",
		document,
		pointer,
		span: value,
		value,
		parent
	}));
}
function instructionsIn({ body, bodyStart }) {
	if (body === void 0 || bodyStart === void 0 || !body.includes(TELLING)) return [];
	return [...body.matchAll(CODE_BLOCK)].flatMap((block) => {
		const [whole, code = ""] = block;
		const offset = bodyStart + block.index + whole.indexOf(code, whole.indexOf("\n"));
		return parseScript(code, "posix").commands.map((command) => moved(command, offset));
	});
}
function moved(command, offset) {
	const words = command.arguments.map(({ text, value, dynamic, start, end }) => ({
		text,
		value,
		dynamic,
		start: start + offset,
		end: end + offset
	}));
	return Object.create(command, {
		arguments: { value: words },
		start: { value: command.start + offset },
		end: { value: command.end + offset }
	});
}
// src/knowledge/code-inputs.ts
const CODE_INPUTS = new Map([
	["actions/github-script", ["script"]],
	["8398a7/action-slack", ["custom_payload"]],
	["addnab/docker-run-action", ["options", "run"]],
	["amadevus/pwsh-script", ["script"]],
	["appleboy/ssh-action", ["script"]],
	["azure/cli", ["inlinescript"]],
	["azure/powershell", ["inlinescript"]],
	["cardinalby/js-eval-action", ["expression"]],
	["devorbitus/yq-action-output", ["cmd"]],
	["gautamkrishnar/blog-post-workflow", ["item_exec"]],
	["imjohnbo/issue-bot", [
		"body",
		"linked-comments-new-issue-text",
		"linked-comments-previous-issue-text"
	]],
	["jannekem/run-python-script-action", ["script"]],
	["lucasbento/auto-close-issues", ["issue-close-message"]],
	["mikefarah/yq", ["cmd"]],
	["roots/issue-closer-action", ["issue-close-message", "pr-close-message"]],
	["sergeysova/jq-action", ["cmd"]],
	["skitionek/notify-microsoft-teams", ["overwrite"]],
	["tibdex/backport", [
		"body_template",
		"head_template",
		"labels_template",
		"title_template"
	]]
]);
// src/reading/interpolations.ts
function interpolationsOf(step) {
	return codeOf(step).flatMap((code) => findExpressions(code.text).flatMap((expression) => valuesIn(expression, code, step).map((value) => ({
		pointer: code.pointer,
		value
	}))));
}
function valuesIn(expression, { sink, text }, step) {
	if (expression.root === void 0) return [];
	const values = [];
	for (const access of reaching(expression.root)) {
		const grade = gradeOf$1(access, step);
		const { start, end } = access;
		if (grade !== void 0) values.push({
			expression,
			sink,
			grade,
			text: text.slice(start, end),
			start,
			end
		});
	}
	if (values.length > 0) return values;
	return [{
		expression,
		sink,
		grade: "constant",
		text: expression.text,
		start: expression.start,
		end: expression.end
	}];
}
function codeOf(step) {
	if (step.run?.includes("${{")) return [{
		sink: "run",
		text: step.run,
		pointer: child(step.pointer, "run")
	}];
	const { owner, repository, path } = step.reference ?? {};
	const names = owner === void 0 || path !== "" ? void 0 : CODE_INPUTS.get(`${owner}/${repository}`.toLowerCase());
	return names === void 0 ? [] : [...step.with].flatMap(([name, data]) => inputCode(name, data, names, step));
}
function inputCode(name, data, names, step) {
	const text = scalarText(data);
	if (!text?.includes("${{") || !names.includes(name.toLowerCase())) return [];
	return [{
		sink: name,
		text,
		pointer: child(step.pointer, "with", name)
	}];
}
// src/subjects/kinds/interpolation.ts
const expansion$2 = {
	kind: "interpolation",
	under: ["step"],
	find: find$2
};
function find$2(parent) {
	if (!isKind(parent, "step") || !parent.document.source.text.includes("${{") || !isReachable(parent.value)) return [];
	const { document } = parent;
	return interpolationsOf(parent.value).map(({ pointer, value }) => ({
		kind: "interpolation",
		document,
		pointer,
		span: value,
		value,
		parent
	}));
}
// src/subjects/kinds/job.ts
const expansion$1 = {
	kind: "job",
	under: ["workflow"],
	find: find$1
};
function find$1(parent) {
	const { document } = parent;
	return (nearest(parent, "workflow")?.value.jobs ?? []).map((job) => ({
		kind: "job",
		document,
		pointer: job.pointer,
		value: job,
		parent
	}));
}
// src/subjects/kinds/step.ts
const expansion = {
	kind: "step",
	under: ["job", "action"],
	find
};
function find(parent) {
	const { document } = parent;
	return stepsBelow$1(parent).map((step) => ({
		kind: "step",
		document,
		pointer: step.pointer,
		value: step,
		parent
	}));
}
// src/generated/expansions.ts
const expansions = [
	expansion$8,
	expansion$7,
	expansion$6,
	expansion$5,
	expansion$4,
	expansion$3,
	expansion$2,
	expansion$1,
	expansion
];
// src/subjects/reference.ts
function readReference(written) {
	return new WrittenReference(written, partsOf(written.text.trim()));
}
var WrittenReference = class {
	text;
	pointer;
	reusable;
	kind;
	owner;
	repository;
	slug;
	path;
	ref;
	document;
	constructor({ text, document, pointer, reusable }, parts) {
		this.text = text;
		this.document = document;
		this.pointer = pointer;
		this.reusable = reusable;
		this.kind = parts.kind;
		this.owner = parts.owner;
		this.repository = parts.repository;
		this.slug = parts.slug;
		this.path = parts.path;
		this.ref = parts.ref;
	}
	get comment() {
		return commentBehind(this.document, this.pointer);
	}
};
function partsOf(text) {
	if (text.startsWith("docker://")) return nowhere$1("docker");
	if (text.startsWith("$/")) return {
		...nowhere$1("self-repository"),
		path: text.slice(2)
	};
	if (text.startsWith("./") || text.startsWith("../")) return {
		...nowhere$1("local"),
		path: text.replace(/^\.\//, "")
	};
	return remote(text);
}
function nowhere$1(kind) {
	return {
		kind,
		owner: void 0,
		repository: void 0,
		slug: void 0,
		path: "",
		ref: void 0
	};
}
function remote(text) {
	const at = text.lastIndexOf("@");
	const [owner, repository, ...path] = (at < 0 ? text : text.slice(0, at)).split("/");
	if (!owner || !repository) return nowhere$1("invalid");
	const ref = at < 0 ? void 0 : text.slice(at + 1);
	return {
		kind: "remote",
		owner,
		repository,
		slug: `${owner}/${repository}`.toLowerCase(),
		path: path.join("/"),
		ref: ref === "" ? void 0 : ref
	};
}
function commentBehind(document, pointer) {
	const { text } = document.source;
	const end = document.locate(pointer).endOffset;
	const lineEnd = text.indexOf("\n", end);
	const rest = text.slice(end, lineEnd < 0 ? void 0 : lineEnd);
	return /^['"]?[ \t]+#[ \t]*(.*?)[ \t\r]*$/.exec(rest)?.[1];
}
// src/subjects/shell.ts
const KINDS = new Map([
	["bash", "posix"],
	["sh", "posix"],
	["zsh", "posix"],
	["dash", "posix"],
	["pwsh", "powershell"],
	["powershell", "powershell"],
	["cmd", "cmd"]
]);
function readShell(settings, runsOn) {
	for (const { data, pointer } of settings) {
		const name = scalarText(mapping(data).get("shell"));
		if (name !== void 0) return {
			name,
			kind: kindOf$1(name),
			pointer: child(pointer, "shell")
		};
	}
	return {
		name: void 0,
		kind: kindOfRunner(runsOn),
		pointer: void 0
	};
}
function kindOf$1(shell) {
	const program = shell.trim().split(/\s/, 1)[0]?.split(/[/\\]/).at(-1)?.replace(/\.exe$/i, "") ?? "";
	if (program.includes("$")) return "unknown";
	return KINDS.get(program.toLowerCase()) ?? "other";
}
function kindOfRunner(runsOn) {
	return (typeof runsOn === "string" ? [runsOn] : sequence(runsOn).map(scalarText)).map((label) => kindOfLabel(label ?? "")).find((kind) => kind !== "unknown") ?? "unknown";
}
function kindOfLabel(label) {
	if (/^(linux|macos)$/i.test(label) || /ubuntu-|macos/i.test(label)) return "posix";
	return /^windows$/i.test(label) || /windows-/i.test(label) ? "powershell" : "unknown";
}
// src/subjects/step.ts
var WrittenStep = class {
	index;
	pointer;
	data;
	id;
	name;
	run;
	with;
	env;
	reference;
	owner;
	knownShell;
	knownScript;
	constructor(data, index, pointer, owner) {
		this.index = index;
		this.pointer = pointer;
		this.data = data;
		this.owner = owner;
		this.id = scalarText(data.get("id"));
		this.name = scalarText(data.get("name"));
		this.run = scalarText(data.get("run"));
		this.with = mapping(data.get("with"));
		this.env = mapping(data.get("env"));
		this.reference = referenceOf(data, pointer, owner.document);
	}
	get document() {
		return this.owner.document;
	}
	get job() {
		return this.owner.job;
	}
	get action() {
		return this.owner.action;
	}
	get shell() {
		const { data, pointer, owner } = this;
		this.knownShell ??= readShell([{
			data,
			pointer
		}, ...owner.shells], owner.runsOn);
		return this.knownShell;
	}
	get script() {
		if (this.run !== void 0) this.knownScript ??= parseScript(this.run, this.shell.kind);
		return this.knownScript;
	}
};
function referenceOf(data, pointer, document) {
	const text = scalarText(data.get("uses"));
	return text === void 0 ? void 0 : readReference({
		text,
		document,
		pointer: child(pointer, "uses"),
		reusable: false
	});
}
// src/subjects/steps.ts
function readSteps(data, pointer, owner) {
	const steps = [];
	collect(data, pointer, owner, steps);
	return steps;
}
function collect(data, pointer, owner, steps) {
	for (const [index, each] of sequence(data).entries()) {
		if (!isMapping(each)) continue;
		const place = child(pointer, index);
		const group = each.get("parallel");
		if (group === void 0) steps.push(new WrittenStep(each, steps.length, place, owner));
		else collect(group, child(place, "parallel"), owner, steps);
	}
}
// src/subjects/action.ts
function readAction(document) {
	const data = mapping(document.data);
	const runs = mapping(data.get("runs"));
	const steps = [];
	const action = {
		path: document.source.path,
		document,
		data,
		name: scalarText(data.get("name")),
		using: kindOf(runs),
		inputs: mapping(data.get("inputs")),
		steps
	};
	const owner = {
		document,
		action,
		job: void 0,
		runsOn: void 0,
		shells: []
	};
	steps.push(...readSteps(runs.get("steps"), "/runs/steps", owner));
	return action;
}
function kindOf(runs) {
	const using = scalarText(runs.get("using"))?.toLowerCase() ?? "";
	if (using === "composite" || using === "docker") return using;
	return /^node\d+$/.test(using) ? "javascript" : "unknown";
}
// src/subjects/recognise.ts
function recognise(path, data) {
	return byPlace$1(path) ?? byContent(data);
}
function byPlace$1(path) {
	if (/(^|\/)action\.ya?ml$/.test(path)) return "action";
	return /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? "workflow" : void 0;
}
function byContent(data) {
	if (!isMapping(data)) return void 0;
	if (data.has("jobs") && (data.has("on") || data.has("name"))) return "workflow";
	return data.has("runs") && (data.has("name") || data.has("inputs")) ? "action" : void 0;
}
// src/subjects/permissions.ts
const NO_SCOPES = new Map();
function readPermissions(data, pointer) {
	if (data === void 0) return void 0;
	if (isMapping(data)) return {
		pointer,
		shape: data.size === 0 ? "none" : "scopes",
		scopes: scopesOf(data)
	};
	return {
		pointer,
		shape: shorthand(data),
		scopes: NO_SCOPES
	};
}
function scopesOf(block) {
	return new Map([...block].map(([scope, access]) => [scope, scalarText(access)?.toLowerCase() ?? ""]));
}
function shorthand(data) {
	if (data === null) return "none";
	if (data === "read-all" || data === "write-all") return data;
	return typeof data === "string" && data.includes("${{") ? "expression" : "invalid";
}
// src/subjects/job.ts
function readJob(id, value, workflow) {
	const data = mapping(value);
	const pointer = child("/jobs", id);
	const steps = [];
	const job = {
		id,
		pointer,
		data,
		workflow,
		steps,
		needs: texts(data.get("needs")),
		permissions: readPermissions(data.get("permissions"), child(pointer, "permissions")),
		reference: calledWorkflow(data, pointer, workflow)
	};
	steps.push(...stepsOf(job));
	return job;
}
function stepsOf(job) {
	const { data, pointer, workflow } = job;
	return readSteps(data.get("steps"), child(pointer, "steps"), {
		document: workflow.document,
		job,
		action: void 0,
		runsOn: data.get("runs-on"),
		shells: [defaults(data, pointer), defaults(workflow.data, "")]
	});
}
function defaults(data, pointer) {
	return {
		data: mapping(data.get("defaults")).get("run"),
		pointer: child(pointer, "defaults", "run")
	};
}
function calledWorkflow(data, pointer, { document }) {
	const text = scalarText(data.get("uses"));
	return text === void 0 ? void 0 : readReference({
		text,
		document,
		pointer: child(pointer, "uses"),
		reusable: true
	});
}
// src/subjects/triggers.ts
function readTriggers(on, pointer) {
	if (isMapping(on)) return [...on].map(([event, settings]) => configured(event, settings, child(pointer, event)));
	if (isSequence(on)) return on.flatMap((event, index) => bare(event, child(pointer, index)));
	return bare(on, pointer);
}
function configured(event, data, pointer) {
	const settings = mapping(data);
	const types = settings.get("types");
	return {
		event,
		pointer,
		part: "key",
		settings,
		types: types === void 0 ? void 0 : texts(types)
	};
}
function bare(event, pointer) {
	const name = scalarText(event);
	return name === void 0 ? [] : [{
		event: name,
		pointer,
		part: "value",
		settings: new Map(),
		types: void 0
	}];
}
// src/subjects/workflow.ts
function readWorkflow(document) {
	const data = mapping(document.data);
	const jobs = [];
	const workflow = {
		path: document.source.path,
		document,
		data,
		name: scalarText(data.get("name")),
		triggers: readTriggers(data.get("on"), "/on"),
		permissions: readPermissions(data.get("permissions"), "/permissions"),
		jobs
	};
	for (const [id, job] of mapping(data.get("jobs"))) jobs.push(readJob(id, job, workflow));
	return workflow;
}
// src/subjects/expand.ts
function createWalk({ kinds, mentions }) {
	const ways = new Set([...kinds].flatMap(lineage));
	const below = new Map(SUBJECT_KINDS.map((kind) => [kind, stepsBelow(kind, ways, mentions)]));
	const descend = (parent, visit) => {
		if (kinds.has(parent.kind)) visit(parent);
		for (const find of below.get(parent.kind) ?? []) for (const child of find(parent)) descend(child, visit);
	};
	return descend;
}
function stepsBelow(parent, ways, mentions) {
	return expansions.filter(({ kind, under }) => ways.has(kind) && under.includes(parent)).map(({ kind, find, textOf }) => {
		const words = mentions(kind);
		if (textOf === void 0 || words === void 0) return find;
		const pattern = new RegExp(words.size === 0 ? "$." : `\\b(?:${[...words].map(escapeWord).join("|")})\\b`);
		return (subject) => pattern.test(textOf(subject) ?? "") ? find(subject) : NOTHING$1;
	});
}
const NOTHING$1 = [];
function escapeWord(word) {
	return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function rootOf(document, repository) {
	const common = {
		document,
		pointer: "",
		parent: repository
	};
	switch (recognise(document.source.path, document.data)) {
		case "workflow": return {
			...common,
			kind: "workflow",
			value: readWorkflow(document)
		};
		case "action": return {
			...common,
			kind: "action",
			value: readAction(document)
		};
		default: return;
	}
}
function problemsOf(document, repository) {
	return document.problems.map((value) => ({
		kind: "problem",
		document: pointedAt(document, problemRegion(document, value)),
		pointer: "",
		value,
		parent: repository
	}));
}
// src/catalog/bindings.ts
function settleSeverity(rule, policies) {
	const violations = violationsOf(rule, policies);
	return {
		severity: violations[0]?.severity ?? rule.severity,
		violations
	};
}
function violationsOf(rule, policies) {
	return policies.flatMap((policy) => policy.controls.flatMap((control) => {
		const binding = control.rules.find((each) => each.rule === rule.id);
		return binding === void 0 ? [] : [violation(policy, control, gradeOf(binding, control, rule.severity))];
	})).toSorted((left, right) => compareSeverity(right.severity, left.severity));
}
function gradeOf(binding, control, own) {
	return binding.severity ?? control.severity ?? control.triage?.severity ?? own;
}
function violation(policy, control, severity) {
	return {
		policy,
		control,
		severity,
		triage: triageFor(severity, policy, control.triage)
	};
}
function triageFor(severity, policy, own) {
	const row = own?.severity === severity ? own : nearestRow(severity, policy.triage);
	const escalation = policy.escalation.find((each) => each.severity === (row?.severity ?? severity));
	if (row === void 0) return nearestRow(severity, policy.escalation);
	if (escalation === void 0) return row;
	return {
		...row,
		firstResponder: escalation.firstResponder || row.firstResponder,
		escalateTo: escalation.escalateTo || row.escalateTo,
		escalateWithin: escalation.escalateWithin ?? row.escalateWithin
	};
}
function nearestRow(severity, rows) {
	const level = SEVERITIES.indexOf(severity);
	const worse = SEVERITIES.slice(level);
	const milder = SEVERITIES.slice(0, level).toReversed();
	for (const each of [...worse, ...milder]) {
		const row = rows.find(({ severity: of }) => of === each);
		if (row !== void 0) return row;
	}
}
// src/engine/decisive.ts
function decisive({ rule, outcome, evidence }) {
	if (outcome === "unknown") return evidence.find(({ result }) => result === "unknown");
	if (outcome !== "fail") return void 0;
	const judged = evidence.filter(({ clause, answer }) => clause === rule.verb && answer !== void 0);
	if (rule.verb === "forbid") return judged.findLast(({ result }) => result === true);
	return judged.find(({ result, group }) => result === false && group !== "any") ?? judged.find(({ result }) => result === false);
}
function applied({ evidence }) {
	return evidence.filter(({ clause, result }) => clause === "when" && result === true);
}
// src/settle/place.ts
function locationOf(place, message) {
	const { document, pointer } = place;
	const part = place.part ?? (isContainer(dataAt(document.data, pointer)) ? "key" : "value");
	const region = firstLine(document.locate(pointer, part), document.source.text);
	return {
		path: document.source.path,
		region,
		...message === void 0 ? {} : { message }
	};
}
function firstLine(region, text) {
	if (region.startLine === region.endLine) return region;
	const lineEnd = text.slice(region.startOffset, region.endOffset).search(/[ \t\\]*[\r\n]/);
	const length = Math.max(1, lineEnd);
	return {
		...region,
		endLine: region.startLine,
		endColumn: region.startColumn + length,
		endOffset: region.startOffset + length
	};
}
function isContainer(data) {
	return isMapping(data) || isSequence(data);
}
function dataAt(root, pointer) {
	let data = root;
	for (const key of keysOf(pointer)) if (isMapping(data)) data = data.get(key);
	else data = isSequence(data) ? data[Number(key)] : void 0;
	return data;
}
// src/pipeline/finding.ts
function findingOf(verdict, around) {
	const { rule, subject, outcome } = verdict;
	const location = locationOf(decisive(verdict)?.place ?? {
		document: subject.document,
		pointer: subject.pointer
	});
	const named = {
		rule: rule.id,
		path: location.path,
		subject: structuralName(subject, around.judge)
	};
	const fingerprint = around.fingerprint(named);
	return {
		rule,
		outcome,
		location,
		severity: around.severity,
		violations: around.violations,
		message: around.judge.message(verdict),
		related: relatedTo(verdict, location),
		get fingerprint() {
			return fingerprint();
		},
		subject: {
			kind: subject.kind,
			pointer: subject.pointer
		},
		verdict: around.keepVerdict ? verdict : void 0,
		suppressedBy: void 0
	};
}
function relatedTo(verdict, location) {
	const lines = new Set([placeKey(location)]);
	const related = [];
	for (const { condition, answer, place } of applied(verdict)) {
		if (place.pointer === "") continue;
		const other = locationOf(place, `${condition.fact} is ${String(answer)}`);
		if (lines.has(placeKey(other))) continue;
		lines.add(placeKey(other));
		related.push(other);
	}
	return related;
}
function placeKey({ path, region }) {
	return `${path}:${region.startLine}`;
}
function structuralName(subject, judge) {
	const names = [];
	for (let each = subject; each?.parent !== void 0; each = each.parent) names.push(`${each.kind} ${String(judge.ask(each, NAMED_BY[each.kind] ?? each.kind))}`);
	return names.join(" in ");
}
const NAMED_BY = { "action-reference": "reference" };
// src/pipeline/finder.ts
function createFinder(judge, { policies, rules }, { configuration, all, trace }, fingerprint) {
	const settled = new Map(rules.map((rule) => [rule, settleSeverity(rule, policies)]));
	const overrides = configuration.overrides.map(({ files, severity }) => ({
		covers: globMatcher(files),
		severity
	}));
	const severityIn = (path, rule, byPolicy) => overrides.findLast((each) => each.severity.has(rule.id) && each.covers(path))?.severity.get(rule.id) ?? configuration.severity.get(rule.id) ?? byPolicy;
	return (verdict) => {
		if (verdict.outcome !== "fail" && verdict.outcome !== "unknown" && !all) return void 0;
		const { severity: byPolicy, violations } = settled.get(verdict.rule) ?? {
			severity: verdict.rule.severity,
			violations: []
		};
		const severity = severityIn(verdict.subject.document.source.path, verdict.rule, byPolicy);
		if (severity === "off") return void 0;
		return findingOf(verdict, {
			judge,
			severity,
			violations,
			fingerprint,
			keepVerdict: trace
		});
	};
}
// src/pipeline/ignore-findings.ts
async function ignoreFindings(problems, documents, repository, judge, finder) {
	const findings = [];
	for (const value of problems) {
		const document = documents.find(({ source }) => source.path === value.path);
		if (document === void 0) continue;
		const subject = {
			kind: "ignore",
			document: pointedAt(document, value.region),
			pointer: "",
			value,
			parent: repository
		};
		for (const rule of judge.candidates(subject)) {
			const finding = finder(await judge.judge(subject, rule));
			if (finding !== void 0) findings.push(finding);
		}
	}
	return findings;
}
// src/pipeline/order.ts
function byPlace(left, right) {
	const [a, b] = [left.location, right.location];
	return compare(a.path, b.path) || a.region.startOffset - b.region.startOffset || compare(left.rule.id, right.rule.id) || compare(left.message, right.message);
}
function compare(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
// src/subjects/lockfile.ts
const LOCKFILE_PATH = ".github/workflows/actions.lock";
const FORMATS = new Set([
	"v0.0.1",
	"v0.0.2",
	"v0.0.3"
]);
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
function readLockfile(document) {
	const data = mapping(document.data);
	if (document.problems.length > 0 || !FORMATS.has(scalarText(data.get("version")) ?? "")) return void 0;
	const dependencies = mapping(data.get("dependencies"));
	const listed = new Map([...mapping(data.get("workflows"))].map(([path, pins]) => [path, closure(texts(pins), dependencies)]));
	return {
		path: document.source.path,
		commitOf(workflow, slug, ref) {
			const pin = `${slug.toLowerCase()}@${ref}`;
			return listed.get(workflow)?.has(pin) ? commitOf(dependencies.get(pin)) : void 0;
		}
	};
}
function closure(pins, dependencies) {
	const found = new Set(pins);
	for (const pin of found) {
		const entry = dependencies.get(pin);
		if (entry instanceof Map) for (const used of texts(entry.get("uses"))) found.add(used);
	}
	return found;
}
function commitOf(entry) {
	if (!(entry instanceof Map)) return void 0;
	const commit = isMapping(entry) ? scalarText(entry.get("commit")) : void 0;
	return commit !== void 0 && COMMIT.test(commit) ? commit.slice(commit.indexOf("-") + 1) : void 0;
}
// src/subjects/repository.ts
function readRepository(tree, slug) {
	const workflow = once((path) => parsed(tree, path, readWorkflow));
	const action = once((folder) => actionIn(tree, folder));
	const paths = once(() => tree.list((path) => byPlace$1(path) === "workflow"));
	const lockfile = once(() => parsed(tree, LOCKFILE_PATH, readLockfile));
	return {
		slug,
		has: (path) => tree.has(path),
		workflowPaths: () => paths(""),
		workflow,
		action,
		get lockfile() {
			return lockfile("");
		},
		text: (path) => tree.has(path) ? textOf(tree, path) : void 0
	};
}
function once(compute) {
	const known = new Map();
	return (key) => {
		const found = known.get(key) ?? { value: compute(key) };
		known.set(key, found);
		return found.value;
	};
}
function parsed(tree, path, read) {
	if (!tree.has(path)) return void 0;
	const { source, problem } = tree.read(path);
	return problem === void 0 ? read(parseYaml(source)) : void 0;
}
function actionIn(tree, folder) {
	const base = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
	return parsed(tree, `${base}action.yml`, readAction) ?? parsed(tree, `${base}action.yaml`, readAction);
}
function textOf(tree, path) {
	const { source, problem } = tree.read(path);
	return problem === void 0 ? source.text : void 0;
}
// src/pipeline/prepare.ts
function repositorySubject(tree, slug) {
	return {
		kind: "repository",
		document: {
			source: {
				path: "",
				text: ""
			},
			data: null,
			problems: [],
			locate: nowhere
		},
		pointer: "",
		value: readRepository(tree, slug),
		parent: void 0
	};
}
function nowhere() {
	throw new Error("a rule about the repository gave no place");
}
function prepare(tree, path, repository, named) {
	const { source, problem } = tree.read(path);
	const document = problem === void 0 ? parseYaml(source) : unreadable$1(source, problem);
	const root = rootOf(document, repository);
	if (root !== void 0 || document.problems.length > 0 || !named) return {
		document,
		roots: [...problemsOf(document, repository), ...root ? [root] : []]
	};
	const strange = unreadable$1(source, unrecognised(document));
	return {
		document: strange,
		roots: problemsOf(strange, repository)
	};
}
function unrecognised({ data }) {
	return {
		kind: "unrecognised",
		message: `The file is of no kind that is checked: it holds ${isMapping(data) ? "neither `jobs` nor `runs`" : "no mapping"}`,
		offset: 0
	};
}
// src/settle/dates.ts
const DAY = 864e5;
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function daysBetween(first, second) {
	return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}
const REQUIRED = [
	"id",
	"type",
	"scope",
	"justification",
	"approver",
	"created",
	"expires"
];
function readWaivers(document, today) {
	const valid = [];
	const rejected = [];
	for (const [index, entry] of sequence(mapping(document.data).get("waivers")).entries()) {
		const pointer = child("/waivers", index);
		const region = document.locate(pointer, "key");
		const reason = isMapping(entry) ? rejection(entry, today) : "is no mapping";
		if (reason === void 0) valid.push(waiver(mapping(entry), document, region));
		else {
			const message = `The waiver ${scalarText(mapping(entry).get("id")) ?? `number ${index + 1}`} ${reason}, and suppresses nothing`;
			rejected.push({
				path: document.source.path,
				line: region.startLine,
				column: region.startColumn,
				message
			});
		}
	}
	return {
		valid,
		rejected
	};
}
function rejection(entry, today) {
	const missing = REQUIRED.filter((key) => texts(entry.get(key)).every((text) => text.trim() === ""));
	if (missing.length > 0) return `has no ${missing.join(", ")}`;
	const [created, expires] = [text(entry, "created"), text(entry, "expires")];
	if (!isDate(created) || !isDate(expires)) return "has a date that is not written YYYY-MM-DD";
	if (created > today) return `begins on ${created} only`;
	if (expires < created) return "ends before it begins";
	if (daysBetween(created, expires) > 90) return `lasts longer than 90 days`;
	return expires < today ? `expired on ${expires}` : void 0;
}
function waiver(entry, document, region) {
	return {
		kind: "waiver",
		id: text(entry, "id"),
		type: text(entry, "type"),
		scope: texts(entry.get("scope")).map((each) => each.trim()),
		justification: text(entry, "justification"),
		until: text(entry, "expires"),
		approver: text(entry, "approver"),
		path: document.source.path,
		region
	};
}
function text(entry, key) {
	return (scalarText(entry.get(key)) ?? "").trim();
}
// src/settle/apply-ignores.ts
var FileIgnores = class {
	ignores;
	used = new Map();
	constructor(current) {
		this.ignores = current;
	}
	suppressor(finding, document) {
		const lines = linesOf(finding, document);
		let first;
		for (const ignore of this.ignores) {
			const name = speaksOf(ignore, lines) ? nameFor(ignore, finding.rule) : void 0;
			if (name === void 0) continue;
			this.used.set(ignore, (this.used.get(ignore) ?? new Set()).add(name));
			first ??= asWaiver(ignore, name);
		}
		return first;
	}
	unused(asked) {
		return this.ignores.filter(({ tool }) => tool === "runproof").flatMap((ignore) => ignore.rules.filter((name) => asked.has(name) && !this.used.get(ignore)?.has(name)).map((name) => problem("used", ignore, `The comment ignores \`${name}\`, which reports nothing here`)));
	}
};
function linesOf({ location, subject }, document) {
	const key = document.locate(subject.pointer, "key").startLine;
	const value = document.locate(subject.pointer);
	const first = [
		location.region.startLine,
		key,
		value.startLine
	];
	return {
		first,
		from: Math.min(...first),
		to: Math.max(value.endLine, location.region.endLine)
	};
}
function speaksOf({ line, tool }, { first, from, to }) {
	if (line === void 0) return true;
	return tool === "zizmor" ? line >= from && line <= to : first.includes(line);
}
function nameFor({ rules }, rule) {
	return rules.find((name) => name === rule.id || rule.equivalents.includes(name));
}
function asWaiver({ reason, until, path, region }, id) {
	return {
		kind: "ignore",
		id,
		justification: reason,
		until,
		approver: void 0,
		path,
		region
	};
}
function judgeIgnore(ignore, known, today) {
	if (ignore.tool !== "runproof") return [];
	const problems = ignore.rules.filter((name) => !known.has(name)).map((name) => problem("known", ignore, unknownMessage(name, known)));
	if (isExpired(ignore, today)) problems.push(problem("current", ignore, `The comment held until ${ignore.until} and ignores nothing any more`));
	return problems;
}
function isExpired({ until }, today) {
	return until !== void 0 && until < today;
}
function unknownMessage(name, known) {
	const meant = didYouMean(name, known);
	return `The comment ignores \`${name}\`, which is no rule${meant === void 0 ? "" : `; ${meant}`}`;
}
function problem(kind, { path, region }, message) {
	return {
		kind,
		message,
		path,
		region
	};
}
// src/settle/apply-waivers.ts
const POLICIES_BY_TYPE = {
	signing: "release-signing",
	sbom: "sbom",
	"ai-model": "model-security"
};
function waiverFor(waivers, known) {
	const covers = waivers.map((waiver) => ({
		waiver,
		covers: coverage(waiver, known)
	}));
	return (finding) => covers.find((each) => each.covers(finding))?.waiver;
}
function coverage({ scope, type }, known) {
	const rules = scope.filter((name) => known.has(name));
	const files = scope.filter((name) => !known.has(name));
	const inFiles = globMatcher(files);
	const policy = Object.hasOwn(POLICIES_BY_TYPE, type) ? POLICIES_BY_TYPE[type] : type;
	return ({ rule, location, violations }) => {
		if (files.length > 0 && !inFiles(location.path)) return false;
		if (rules.length === 0) return violations.some((violation) => violation.policy.id === policy);
		return rules.some((name) => name === rule.id || rule.equivalents.includes(name));
	};
}
// src/settle/parse-ignore.ts
const FORM = "write `runproof-ignore[rule]: reason`, with `(until YYYY-MM-DD)` behind it where it ends";
function parseIgnore(comment) {
	const [word = ""] = comment.split(/[[\s:]/, 1);
	if (word !== "runproof-ignore" && word !== "runproof-ignore-file") return { mistake: `There is no comment \`${word}\`; ${FORM}` };
	const rest = comment.slice(word.length);
	const close = rest.indexOf("]");
	const rules = rest.startsWith("[") && close > 0 ? idsIn(rest.slice(1, close)) : [];
	if (rules.length === 0) return { mistake: `The comment names no rule; ${FORM}` };
	const { reason, until } = reasonIn(rest.slice(close + 1).trimStart());
	if (reason === "") return { mistake: `The comment gives no reason; ${FORM}` };
	if (until !== void 0 && !isDate(until)) return { mistake: `\`${until}\` is no date; ${FORM}` };
	return {
		rules,
		reason,
		until,
		wholeFile: word === "runproof-ignore-file"
	};
}
function parseZizmorIgnore(comment) {
	const open = comment.indexOf("ignore[");
	const close = comment.indexOf("]", open);
	if (open < 0 || close < 0) return void 0;
	const reason = comment.slice(close + 1).trim();
	return {
		rules: idsIn(comment.slice(open + 7, close)).map((id) => `zizmor/${id}`),
		reason: reason || "ignored for zizmor"
	};
}
function idsIn(list) {
	return list.split(",").map((id) => id.trim()).filter((id) => id !== "");
}
function reasonIn(text) {
	if (!text.startsWith(":")) return {
		reason: "",
		until: void 0
	};
	const said = text.slice(1).trim();
	const end = said.lastIndexOf("(until ");
	if (end < 0 || !said.endsWith(")")) return {
		reason: said,
		until: void 0
	};
	return {
		reason: said.slice(0, end).trim(),
		until: said.slice(end + 7, -1).trim()
	};
}
// src/settle/find-ignores.ts
const OURS = "runproof-ignore";
const ZIZMOR = "zizmor: ignore[";
const OPENERS = [
	"#",
	"//",
	"<!--"
];
const NOTHING = {
	ignores: [],
	problems: []
};
const MOST_COMMENTS = 1e3;
const LONGEST_COMMENT = 1e3;
function findIgnores(source) {
	const { text, path } = source;
	if (!text.includes(OURS) && !text.includes(ZIZMOR)) return NOTHING;
	const lines = new Lines(text);
	const ours = [...comments(text, lines, OURS)].map((comment) => ourIgnore(comment, path));
	const zizmors = [...comments(text, lines, ZIZMOR)].map((comment) => zizmorIgnore(comment, path));
	return {
		ignores: [...ours, ...zizmors].filter((each) => each !== void 0 && "rules" in each),
		problems: ours.filter(isProblem)
	};
}
function ourIgnore({ text, region, target }, path) {
	const parsed = parseIgnore(text);
	if ("mistake" in parsed) return {
		kind: "well-formed",
		message: parsed.mistake,
		path,
		region
	};
	const { rules, reason, until } = parsed;
	return {
		rules,
		reason,
		until,
		line: parsed.wholeFile ? void 0 : target,
		tool: "runproof",
		path,
		region
	};
}
function zizmorIgnore({ text, region }, path) {
	const parsed = parseZizmorIgnore(text);
	return parsed && {
		...parsed,
		until: void 0,
		line: region.startLine,
		tool: "zizmor",
		path,
		region
	};
}
function isProblem(each) {
	return "kind" in each;
}
function* comments(text, lines, word) {
	let count = 0;
	let target = 0;
	for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
		const opening = openingBefore(text, start);
		if (opening === void 0) continue;
		if (++count > MOST_COMMENTS) return;
		const line = lines.lineAt(start);
		const alone = isBlankBetween(text, lines.startOf(line), opening.at);
		const end = endOfComment(text, start, lines.endOf(line), opening.opener);
		if (!alone) target = line;
		else if (target <= line) target = nextLineOfContent(text, lines, line);
		yield {
			text: text.slice(start, end),
			region: lines.region(start, end),
			target
		};
	}
}
function openingBefore(text, start) {
	const near = text.slice(Math.max(0, start - 8), start).replace(/[ \t]+$/, "");
	const opener = OPENERS.find((each) => near.endsWith(each));
	return opener === void 0 ? void 0 : {
		opener,
		at: start - Math.min(8, start) + near.length - opener.length
	};
}
function isBlankBetween(text, from, to) {
	for (let at = from; at < to; at++) if (text[at] !== " " && text[at] !== "	") return false;
	return true;
}
function endOfComment(text, start, endOfLine, opener) {
	const said = text.slice(start, Math.min(endOfLine, start + LONGEST_COMMENT));
	const close = opener === "<!--" ? said.indexOf("-->") : -1;
	return start + (close < 0 ? said : said.slice(0, close)).trimEnd().length;
}
function nextLineOfContent(text, lines, own) {
	for (let line = own + 1; line <= lines.count; line++) {
		const said = text.slice(lines.startOf(line), lines.endOf(line)).trimStart();
		if (said !== "" && !OPENERS.some((opener) => said.startsWith(opener))) return line;
	}
	return lines.count + 1;
}
// src/settle/settle.ts
function settle(findings, exceptions) {
	const { documents, today } = exceptions;
	const known = namesOf(exceptions.known);
	const covering = waiverFor(exceptions.waivers, known);
	const files = new Map();
	const problems = [];
	for (const document of documents) {
		const found = findIgnores(document.source);
		problems.push(...found.problems, ...found.ignores.flatMap((ignore) => judgeIgnore(ignore, known, today)));
		const current = found.ignores.filter((ignore) => !isExpired(ignore, today));
		if (current.length > 0) files.set(document.source.path, [document, new FileIgnores(current)]);
	}
	const settled = findings.map((finding) => {
		const [document, ignores] = files.get(finding.location.path) ?? [];
		const suppressedBy = (document && ignores?.suppressor(finding, document)) ?? covering(finding);
		return suppressedBy === void 0 ? finding : {
			...finding,
			suppressedBy
		};
	});
	const asked = namesOf(exceptions.asked);
	for (const [, ignores] of files.values()) problems.push(...ignores.unused(asked));
	return {
		findings: settled,
		problems
	};
}
function namesOf(rules) {
	return new Set(rules.flatMap((rule) => [rule.id, ...rule.equivalents]));
}
// src/pipeline/settle-findings.ts
function settleFindings(findings, documents, tree, { rules, known }, { configuration, today }) {
	return settle(findings, {
		documents,
		waivers: waiversIn(tree, configuration.waivers, today),
		asked: rules,
		known,
		today
	});
}
function waiversIn(tree, path, today) {
	if (!tree.has(path)) return [];
	const { source, problem } = tree.read(path);
	return problem === void 0 ? readWaivers(parseYaml(source), today).valid : [];
}
// src/pipeline/run.ts
async function run(tree, paths, catalogue, options) {
	const { configuration, today, all, online } = options;
	const judge = new Judge(catalogue.rules, catalogue.vocabulary, {
		today,
		online
	}, { all });
	const finder = createFinder(judge, catalogue, options, createFingerprints());
	const repository = repositorySubject(tree, configuration.repository);
	const named = new Set(options.named);
	const walk = createWalk(interestOf(catalogue, all));
	const found = [];
	const documents = [];
	for (const path of paths) {
		const prepared = prepare(tree, path, repository, named.has(path));
		const findings = await judgeFile(prepared, walk, judge, finder);
		found.push(...findings);
		if (findings.length > 0 || mentionsIgnore(prepared.document)) documents.push(prepared.document);
	}
	const settlement = settleFindings(found, documents, tree, catalogue, options);
	const complaints = await ignoreFindings(settlement.problems, documents, repository, judge, finder);
	return {
		findings: [...settlement.findings, ...complaints].sort(byPlace),
		rules: catalogue.rules,
		policies: catalogue.policies,
		checked: {
			files: paths.length,
			subjects: judge.judged.subjects,
			rules: catalogue.rules.length,
			unknown: judge.judged.unknown
		},
		sources: sourcesOf(documents),
		faults: judge.faults,
		version: VERSION$1
	};
}
async function judgeFile({ roots }, walk, judge, finder) {
	const pending = [];
	for (const root of roots) walk(root, (subject) => {
		for (const rule of judge.candidates(subject)) pending.push([subject, rule]);
	});
	const findings = [];
	for (const [subject, rule] of pending) {
		const finding = finder(await judge.judge(subject, rule));
		if (finding !== void 0) findings.push(finding);
	}
	return findings;
}
function interestOf({ rules, vocabulary }, all) {
	return {
		kinds: new Set(rules.map(({ subject }) => subject)),
		mentions: (kind) => all ? void 0 : mentionsOf(rules, kind, vocabulary)
	};
}
function mentionsIgnore({ source }) {
	return source.text.includes("ignore[") || source.text.includes("runproof-ignore");
}
function sourcesOf(documents) {
	return new Map(documents.map(({ source }) => [source.path, source]));
}
// src/check.ts
async function check(tree, options) {
	const catalogue = await openCatalogue(tree, options.configuration, options.policies);
	if (catalogue.mistakes.length > 0) return { mistakes: catalogue.mistakes };
	return run(tree, wantedPaths(tree, options), catalogue, options);
}
// src/commands/check/exit-code.ts
function exitCodeOf({ faults, findings }, failOn, exitZero) {
	if (faults.length > 0) return 2;
	if (exitZero || !isSeverity(failOn)) return 0;
	return findings.some(({ outcome, severity, suppressedBy }) => outcome === "fail" && suppressedBy === void 0 && compareSeverity(severity, failOn) >= 0) ? 1 : 0;
}
// src/generated/reporters.ts
const reporters = new Map([
	["github", () => import("./github-C55d0d48.js").then(({ reporter }) => reporter)],
	["json", () => import("./json-DT7DlYAS.js").then(({ reporter }) => reporter)],
	["junit", () => import("./junit-Cehqx-uu.js").then(({ reporter }) => reporter)],
	["markdown", () => import("./markdown-D3H84EpY.js").then(({ reporter }) => reporter)],
	["pretty", () => import("./pretty-BmHfUJnE.js").then(({ reporter }) => reporter)],
	["sarif", () => import("./sarif-BR49yQe2.js").then(({ reporter }) => reporter)]
]);
// src/commands/check/options.ts
const OPTIONS = {
	format: {
		type: "string",
		short: "f",
		value: "FORMAT",
		about: "how to report",
		choices: [...reporters.keys()]
	},
	output: {
		type: "string",
		short: "o",
		multiple: true,
		value: "FORMAT=PATH",
		about: "write a report to a file as well"
	},
	"fail-on": {
		type: "string",
		value: "SEVERITY",
		about: "end with 1 from this severity up",
		choices: [...SEVERITIES, "never"]
	},
	"exit-zero": {
		type: "boolean",
		about: "end with 0 whatever was found"
	},
	policy: {
		type: "string",
		multiple: true,
		value: "ID",
		about: "hold this policy instead of the configured ones; all for all"
	},
	config: {
		type: "string",
		value: "PATH",
		about: "read this configuration"
	},
	"no-config": {
		type: "boolean",
		about: "read no configuration"
	},
	all: {
		type: "boolean",
		about: "report what passed, does not apply or cannot be known as well"
	},
	trace: {
		type: "boolean",
		about: "show what was asked and answered for each finding"
	},
	"include-suppressed": {
		type: "boolean",
		about: "report what is ignored or waived as well"
	},
	category: {
		type: "string",
		value: "NAME",
		about: "category of the upload to code scanning"
	},
	color: {
		type: "string",
		value: "WHEN",
		about: "use colours",
		choices: [
			"auto",
			"always",
			"never"
		]
	},
	hook: {
		type: "boolean",
		about: "the paths come from a hook: those of no known kind are passed over"
	},
	"stdin-filename": {
		type: "string",
		value: "PATH",
		about: "the path that standard input (-) stands for"
	},
	today: {
		type: "string",
		value: "YYYY-MM-DD",
		about: "check as of this day"
	}
};
// src/commands/check/outputs.ts
function wantedOutputs(given, { environment }) {
	const wanted = defaultFormats(given, environment).map((format) => ({
		format,
		path: void 0
	}));
	for (const text of given.texts("output")) {
		const [format = "", path] = splitOnce(text);
		if (path === void 0 || path === "") return { mistake: `"${text}" is no output; write FORMAT=PATH, as sarif=report.sarif` };
		wanted.push({
			format,
			path: path === "-" ? void 0 : path
		});
	}
	const unknown = wanted.find(({ format }) => !reporters.has(format));
	if (unknown === void 0) return wanted;
	const guess = didYouMean(unknown.format, reporters.keys()) ?? `there are ${[...reporters.keys()].join(", ")}`;
	return { mistake: `There is no format "${unknown.format}"; ${guess}` };
}
function defaultFormats(given, environment) {
	const format = given.text("format");
	if (format !== void 0) return [format];
	return inActions(environment) && reporters.has("github") ? ["pretty", "github"] : ["pretty"];
}
function inActions(environment) {
	return environment.GITHUB_ACTIONS === "true";
}
function splitOnce(text) {
	const at = text.indexOf("=");
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
// src/configuration/configuration-paths.ts
const CONFIGURATION_PATHS = ["", ".github/"].flatMap((folder) => [
	"yml",
	"yaml",
	"json"
].map((extension) => `${folder}runproof.${extension}`));
// src/sources/locate-inside.ts
function locateInside(root, path) {
	if (leavesTheTree(path)) return outside("The path leads out of the repository");
	try {
		const absolute = realpathSync.native(join(root, path));
		const real = relative(root, absolute);
		if (leavesTheTree(real)) return outside("The file is a link that leads out of the repository");
		const stats = statSync(absolute);
		const at = {
			absolute,
			path: real.split(sep).join("/"),
			size: stats.size
		};
		if (stats.isFile()) return {
			...at,
			kind: "file"
		};
		if (stats.isDirectory()) return {
			...at,
			kind: "folder"
		};
		return unreadable("The file is no regular file, and is not opened");
	} catch (error) {
		return unreadable(reasonOf(error));
	}
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return "The file does not exist, or is a link to nothing";
	if (code === "EACCES" || code === "EPERM") return "The file may not be read: permission denied";
	if (code === "ELOOP") return "The file is a link that leads back to itself";
	if (code === "ENAMETOOLONG") return "The path is longer than the system allows";
	return `The file cannot be read${typeof code === "string" ? ` (${code})` : ""}`;
}
function leavesTheTree(path) {
	return isAbsolute(path) || path.includes("\0") || path.split(/[/\\]/, 1)[0] === ".." || /[/\\]\.\.(?:[/\\]|$)/.test(path);
}
function outside(message) {
	return { problem: {
		kind: "outside-the-repository",
		message,
		offset: 0
	} };
}
function unreadable(message) {
	return { problem: {
		kind: "unreadable",
		message,
		offset: 0
	} };
}
// src/sources/decode.ts
const BYTE_ORDER_MARK = "\ufeff";
const REPLACEMENT = "\ufffd";
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);
function decode(bytes) {
	if (isUtf16(bytes)) return failure("not-utf-8", "The file is written in UTF-16, not in UTF-8");
	if (bytes.includes(0)) return failure("binary", "The file is binary: it holds a zero byte");
	if (!isUtf8(bytes)) return failure("not-utf-8", `The file is not UTF-8: ${describeInvalid(bytes)}`);
	const text = bytes.toString();
	return text.startsWith(BYTE_ORDER_MARK) ? {
		text: text.slice(1),
		byteOrderMark: true
	} : { text };
}
function failure(kind, message) {
	return { problem: {
		kind,
		message,
		offset: 0
	} };
}
function isUtf16(bytes) {
	const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
	return mark === 65279 || mark === 65534;
}
function describeInvalid(bytes) {
	const at = firstInvalid(bytes);
	const line = bytes.subarray(0, at).toString("latin1").split("\n").length;
	return `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")} in line ${line} begins no character`;
}
function firstInvalid(bytes) {
	const text = bytes.toString();
	let from = 0;
	let at = 0;
	for (let found = text.indexOf(REPLACEMENT); found >= 0; found = text.indexOf(REPLACEMENT, from)) {
		at += Buffer.byteLength(text.slice(from, found));
		if (!bytes.subarray(at, at + 3).equals(REPLACEMENT_BYTES)) return at;
		at += 3;
		from = found + 1;
	}
	return at;
}
// src/sources/read-source.ts
const TEXT_CAP = 2097152;
function readSource(root, path, cap = TEXT_CAP) {
	const inside = locateInside(root, path);
	if ("problem" in inside) return {
		source: {
			path,
			text: ""
		},
		problem: inside.problem
	};
	if (inside.kind === "folder") return without(path, "unreadable", "The path is a folder, not a file");
	if (inside.size > cap) return without(path, "too-large", sizeMessage(inside.size, cap));
	return readWithin(path, inside.absolute, cap);
}
function readWithin(path, absolute, cap) {
	try {
		return readingOf(path, readFileSync(absolute), cap);
	} catch (error) {
		return without(path, "unreadable", reasonOf(error));
	}
}
function readingOf(path, bytes, cap = TEXT_CAP) {
	if (bytes.length > cap) return without(path, "too-large", sizeMessage(bytes.length, cap));
	const decoded = decode(bytes);
	if ("problem" in decoded) return {
		source: {
			path,
			text: ""
		},
		problem: decoded.problem
	};
	return { source: {
		path,
		...decoded
	} };
}
function without(path, kind, message) {
	return {
		source: {
			path,
			text: ""
		},
		problem: {
			kind,
			message,
			offset: 0
		}
	};
}
function sizeMessage(size, cap) {
	return `The file has ${megabytes(size)}; files over ${megabytes(cap)} are not read`;
}
function megabytes(bytes) {
	return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
// src/sources/walk.ts
const FOREIGN = new Set([
	".git",
	".hg",
	".svn",
	".venv",
	"bower_components",
	"node_modules",
	"site-packages",
	"third_party",
	"vendor",
	"venv"
]);
const DEEPEST = 64;
function walk(root, wanted, from = "") {
	const found = [];
	visit(from, 0);
	return found;
	function visit(folder, depth) {
		const entries = readFolder(join(root, folder));
		if (entries === void 0) {
			if (folder.startsWith(".github")) found.push({
				path: folder,
				link: false
			});
		} else if (folder === from || !entries.some((entry) => entry.name === ".git")) for (const entry of entries) meet(entry, folder === "" ? entry.name : `${folder}/${entry.name}`, depth);
	}
	function meet(entry, path, depth) {
		if (entry.isDirectory()) {
			if (depth < DEEPEST && !FOREIGN.has(entry.name)) visit(path, depth + 1);
		} else if (wanted(path)) found.push({
			path,
			link: entry.isSymbolicLink()
		});
	}
}
function readFolder(absolute) {
	try {
		return readdirSync(absolute, { withFileTypes: true });
	} catch {
		return;
	}
}
// src/sources/directory.ts
function directoryTree(root) {
	const base = realpathSync.native(root);
	return {
		list: (wanted) => paths(base, walk(base, wanted)),
		has: (path) => !("problem" in locateInside(base, path)),
		read: (path) => readSource(base, path)
	};
}
function paths(base, found) {
	const unique = new Set();
	for (const { path, link } of found) {
		const own = link ? ownPath(base, path) : path;
		if (own !== void 0) unique.add(own);
	}
	return [...unique].sort();
}
function ownPath(base, link) {
	const inside = locateInside(base, link);
	if ("problem" in inside) return link;
	return inside.kind === "file" ? inside.path : void 0;
}
// src/sources/git.ts
function gitRoot(folder) {
	return above(folder, (each) => existsSync(join(each, ".git")));
}
function above(folder, holds) {
	for (let each = resolve(folder);; each = dirname(each)) {
		if (holds(each)) return each;
		if (each === dirname(each)) return void 0;
	}
}
function remoteRepository(root) {
	const folder = gitFolder(join(root, ".git"));
	const config = folder === void 0 ? void 0 : readSmall(join(commonFolder(folder), "config"));
	const url = config === void 0 ? void 0 : originUrl(config);
	return url === void 0 ? void 0 : slugOf(url);
}
function slugOf(url) {
	const path = url.includes("://") ? url.replace(/^[^:]+:\/\/[^/]*\//, "") : url.replace(/^[^:/]+:/, "");
	const parts = path.replace(/\/$/, "").replace(/\.git$/, "").split("/");
	if (parts.length !== 2 || path.startsWith(".") || path === url) return void 0;
	return parts.every((part) => /^[\w.-]+$/.test(part)) ? parts.join("/") : void 0;
}
function gitFolder(path) {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
	const named = readSmall(path)?.match(/^gitdir: *([^\r\n]+)/)?.[1];
	return named === void 0 ? void 0 : resolve(dirname(path), named);
}
function commonFolder(folder) {
	const common = readSmall(join(folder, "commondir"))?.trim();
	return common === void 0 ? folder : resolve(folder, common);
}
function originUrl(config) {
	let section = "";
	for (const line of config.split("\n").map((each) => each.trim())) if (line.startsWith("[")) section = line;
	else if (/^\[remote "origin"\]/.test(section) && /^url\s*=/.test(line)) return line.slice(line.indexOf("=") + 1).trim();
}
function readSmall(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === void 0 || !stats.isFile() || stats.size > 1e6) return void 0;
	try {
		return readFileSync(path, "utf8");
	} catch {
		return;
	}
}
// src/sources/memory.ts
function memoryTree(files) {
	return {
		list: (wanted) => [...files.keys()].filter(wanted).sort(),
		has: (path) => files.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
		read: (path) => reading(path, files.get(path))
	};
}
function overlay(tree, path, content) {
	return {
		list: (wanted) => [...new Set([...tree.list(wanted), ...wanted(path) ? [path] : []])].sort(),
		has: (each) => each === path || tree.has(each),
		read: (each) => each === path ? reading(path, content) : tree.read(each)
	};
}
function reading(path, content) {
	if (content !== void 0) return readingOf(path, Buffer.from(content));
	return {
		source: {
			path,
			text: ""
		},
		problem: {
			kind: "unreadable",
			message: "The file does not exist, or is a link to nothing",
			offset: 0
		}
	};
}
// src/sources/named-paths.ts
function namedPaths(names, cwd) {
	const missing = names.filter((name) => !stands(resolve(cwd, name)));
	const present = names.filter((name) => !missing.includes(name));
	const root = repositoryRoot(present[0] ?? ".", cwd);
	const spots = present.map((name) => ({
		name,
		path: spotBelow(root, resolve(cwd, name))
	}));
	const inside = spots.map((spot) => spot.path).filter((path) => !leaves(path));
	const extra = inside.filter((path) => path !== "");
	const whole = extra.length === inside.length ? [] : directoryTree(root).list(isUsualPlace);
	const named = extra.filter((path) => !isFolder(join(root, path)));
	const found = extra.filter((path) => !named.includes(path)).flatMap((path) => yamlBelow(root, path));
	return {
		root,
		paths: extra.length === 0 && missing.length === 0 ? void 0 : [...new Set([
			...whole,
			...named,
			...found
		])].sort(),
		named,
		missing,
		elsewhere: spots.filter((spot) => leaves(spot.path)).map((spot) => spot.name)
	};
}
function repositoryRoot(name, cwd) {
	const at = resolve(cwd, name);
	const folder = isFolder(at) ? at : dirname(at);
	if (isFolder(at) && (existsSync(join(at, ".git")) || existsSync(join(at, ".github")))) return real(at);
	return real(gitRoot(folder) ?? above(folder, (each) => existsSync(join(each, ".github"))) ?? (leaves(relative(cwd, folder)) ? folder : cwd));
}
function yamlBelow(root, folder) {
	return paths(root, walk(root, isYaml, folder));
}
function pathBelow(root, name, cwd) {
	const path = spotBelow(root, resolve(cwd, name));
	return path === "" || leaves(path) ? void 0 : path;
}
function spotBelow(root, absolute) {
	const spot = isFolder(absolute) ? real(absolute) : join(real(dirname(absolute)), absolute.slice(dirname(absolute).length));
	return relative(root, spot).split(sep).join("/");
}
function stands(absolute) {
	return attempt$1(() => lstatSync(absolute)) !== void 0;
}
function isFolder(absolute) {
	return attempt$1(() => statSync(absolute))?.isDirectory() ?? false;
}
function attempt$1(ask) {
	try {
		return ask();
	} catch {
		return;
	}
}
function real(absolute) {
	try {
		return realpathSync.native(absolute);
	} catch {
		return absolute;
	}
}
function leaves(path) {
	return path === ".." || path.startsWith(`..${sep}`) || path.startsWith("../") || isAbsolute(path);
}
// src/commands/check/plan.ts
async function planCheck(given, surroundings) {
	const today = given.text("today") ?? surroundings.today;
	if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) return { sentences: [`"${today}" is no day; write YYYY-MM-DD`] };
	const spot = given.names.includes("-") ? await standardInputSpot(given, surroundings) : namedSpot(given, surroundings);
	if (!("tree" in spot)) return spot;
	const loaded = await configurationFor(spot, given, surroundings.cwd);
	if ("mistakes" in loaded) return loaded;
	const { root, tree, paths, named } = spot;
	const { configuration } = loaded;
	const repository = configuration.repository ?? remoteRepository(root);
	return {
		root,
		tree,
		options: {
			...paths === void 0 ? {} : { paths },
			...named === void 0 ? {} : { named },
			configuration: {
				...configuration,
				repository
			},
			policies: given.texts("policy"),
			today,
			all: given.flag("all"),
			trace: given.flag("trace"),
			online: false
		}
	};
}
function namedSpot(given, { cwd }) {
	const { root, paths, named, missing, elsewhere } = namedPaths(given.names, cwd);
	const hook = given.flag("hook");
	const sentences = [...hook ? [] : missing.map(missingSentence), ...elsewhere.map((name) => `"${name}" is not in ${root}; check it in a run of its own`)];
	if (sentences.length > 0) return { sentences };
	return {
		root,
		tree: directoryTree(root),
		...paths === void 0 ? {} : { paths },
		named: hook ? [] : named
	};
}
function missingSentence(name) {
	const command = nearestWord(name, commands.keys());
	return `There is nothing at "${name}"${command === void 0 ? "" : `; did you mean the command "${command}"?`}`;
}
async function standardInputSpot(given, { cwd, stdin }) {
	const name = given.text("stdin-filename");
	if (given.names.length > 1) return { sentences: ["Standard input (-) is checked alone, without other paths"] };
	if (name === void 0) return { sentences: ["Standard input (-) needs --stdin-filename PATH, which says what it is"] };
	const root = repositoryRoot(name, cwd);
	const path = pathBelow(root, name, cwd);
	if (path === void 0) return { sentences: [`"${name}" is not a file in ${root}`] };
	return {
		root,
		tree: overlay(directoryTree(root), path, await stdin()),
		paths: [path],
		named: [path]
	};
}
async function configurationFor({ root, tree }, given, cwd) {
	const name = given.text("config");
	const nothing = name === void 0 && !CONFIGURATION_PATHS.some((path) => tree.has(path));
	if (given.flag("no-config") || nothing) return { configuration: DEFAULT_CONFIGURATION };
	const { loadConfiguration } = await import("./load-configuration-CG5ZNxFf.js");
	if (name === void 0) return loadConfiguration(tree);
	const path = pathBelow(root, name, cwd);
	if (path !== void 0) return loadConfiguration(tree, path);
	const absolute = resolve(cwd, name);
	return loadConfiguration(directoryTree(dirname(absolute)), basename(absolute));
}
// src/sources/write.ts
const SUMMARY_CAP = 1048576;
function writeReport(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
function appendSummary(path, text) {
	if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(text) >= SUMMARY_CAP) return false;
	appendFileSync(path, text);
	return true;
}
// src/commands/check/colours.ts
function wantsColours(asked, environment, { terminal }) {
	if (asked === "always" || asked === "never") return asked === "always";
	if (isSet(environment.NO_COLOR)) return false;
	const forced = [environment.FORCE_COLOR, environment.CLICOLOR_FORCE].filter(isSet);
	if (forced.length > 0) return forced.some((value) => value !== "0" && value !== "false");
	return terminal && environment.TERM !== "dumb";
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
// src/commands/check/write-reports.ts
async function writeReports(report, wanted, given, surroundings) {
	const failures = [];
	for (const { format, path } of wanted) {
		const texts = await rendered(report, format, reportOptions(path === void 0, given, surroundings));
		if (path === void 0) for (const text of texts) surroundings.out.write(text);
		else failures.push(...attempt(path, () => writeReport(resolve(surroundings.cwd, path), [...texts].join(""))));
	}
	return [...failures, ...await summarise(report, given, surroundings)];
}
async function rendered(report, format, options) {
	const text = (await reporters.get(format)?.())?.render(report, options) ?? [];
	return typeof text === "string" ? [text] : text;
}
function reportOptions(toScreen, given, { environment, out }) {
	const colour = toScreen && wantsColours(given.text("color"), environment, out);
	return {
		colour,
		links: colour && out.terminal,
		width: (toScreen ? out.columns : void 0) ?? 100,
		category: given.text("category"),
		includeSuppressed: given.flag("include-suppressed"),
		includeAll: given.flag("all")
	};
}
async function summarise(report, given, surroundings) {
	const path = surroundings.environment.GITHUB_STEP_SUMMARY;
	if (!inActions(surroundings.environment) || path === void 0 || path === "") return [];
	const text = [...await rendered(report, "markdown", reportOptions(false, given, surroundings))].join("");
	return text === "" ? [] : attempt(path, () => appendSummary(path, text));
}
function attempt(path, write) {
	try {
		write();
		return [];
	} catch (error) {
		return [`${path} could not be written: ${error instanceof Error ? error.message : error}`];
	}
}
// src/model/masked.ts
const FORMS = [
	/gh[opsur]_[A-Za-z0-9]{30,255}/.source,
	/github_pat_\w{20,255}/.source,
	/glpat-[\w-]{20,255}/.source,
	/(?:AKIA|ASIA)[A-Z0-9]{16}/.source,
	/xox[abeoprs]-[\w-]{10,255}/.source,
	/npm_[A-Za-z0-9]{36}/.source,
	/pypi-[\w-]{50,255}/.source,
	/AIza[\w-]{35}/.source,
	/[rs]k_(?:live|test)_\w{16,255}/.source,
	/sk-[\w-]{32,255}/.source,
	/hf_[A-Za-z0-9]{30,255}/.source,
	/eyJ[\w-]{10,1000}\.eyJ[\w-]{10,1000}\.[\w-]{0,1000}/.source
];
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,5000}?(?:-----END|$)/.source;
const PASSWORD_IN_URL = /(?<=:\/\/[^\s/:@]{0,64}:)[^\s/:@$]{3,255}(?=@)/.source;
const SECRET = new RegExp(`(?<![A-Za-z0-9])(?:${FORMS.join("|")})|${PRIVATE_KEY}|${PASSWORD_IN_URL}`, "g");
const SHOWN = 4;
function masked(text) {
	return text.length < 8 ? text : text.replace(SECRET, mask);
}
function mask(secret) {
	return secret.slice(0, SHOWN) + secret.slice(SHOWN).replace(/[^\r\n]/g, "*");
}
// src/model/printable.ts
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}|##(?=\[)/gu;
const PLAIN = /^[ -"$-~]*$/;
function printable(text) {
	const safe = masked(text);
	return PLAIN.test(safe) ? safe : safe.replace(UNPRINTABLE, visible);
}
function visible(match) {
	return match === "##" ? "#\\u{23}" : `\\u{${match.codePointAt(0)?.toString(16)}}`;
}
// src/commands/line/say-mistakes.ts
const MOST = 20;
function sayMistakes(mistakes, err) {
	for (const { path, line, column, message, suggestion } of mistakes.slice(0, MOST)) {
		const sentence = suggestion === void 0 ? message : `${message}; ${suggestion}`;
		err.write(`${printable(path)}:${line}:${column}: ${printable(sentence)}\n`);
	}
	if (mistakes.length > MOST) err.write(`and ${mistakes.length - MOST} more\n`);
	return 2;
}
function saySentences(sentences, err) {
	for (const sentence of sentences.slice(0, MOST)) err.write(`runproof: ${printable(sentence)}\n`);
	return 2;
}
// src/commands/check.ts
const command = {
	name: "check",
	summary: "check a repository, or some of its files",
	usage: "[OPTIONS] [PATH\u2026]",
	options: OPTIONS,
	examples: [
		{
			line: "runproof check",
			about: "the repository that you are in"
		},
		{
			line: "runproof check ../other .github/archive",
			about: "another repository, or a folder of files"
		},
		{
			line: "runproof check --policy release-signing",
			about: "what one runbook demands"
		},
		{
			line: "runproof check -o sarif=report.sarif",
			about: "a report for code scanning, beside the one on the screen"
		},
		{
			line: "runproof check --fail-on never -f json",
			about: "a report for programs, without failing"
		}
	],
	async run(given, surroundings) {
		const wanted = wantedOutputs(given, surroundings);
		if ("mistake" in wanted) return saySentences([wanted.mistake], surroundings.err);
		const plan = await planCheck(given, surroundings);
		if ("sentences" in plan) return saySentences(plan.sentences, surroundings.err);
		if ("mistakes" in plan) return sayMistakes(plan.mistakes, surroundings.err);
		const { check } = await import("./check-bSVHCecO.js");
		const result = await check(plan.tree, plan.options);
		if ("mistakes" in result) return sayMistakes(result.mistakes, surroundings.err);
		if (result.checked.files === 0 && !given.flag("hook") && !isRead(wanted)) saySentences(["Nothing was checked: there is no workflow and no action here"], surroundings.err);
		if (given.flag("trace") && isRead(wanted)) await writeTrace(result, surroundings);
		const failures = await writeReports(result, wanted, given, surroundings);
		saySentences([...failures, ...result.faults.map((fault) => `A fault of ours: ${fault}`)], surroundings.err);
		const failOn = given.text("fail-on") ?? plan.options.configuration.failOn;
		return failures.length > 0 ? 2 : exitCodeOf(result, failOn, given.flag("exit-zero"));
	}
};
function isRead(wanted) {
	return wanted.some(({ format, path }) => format === "pretty" && path === void 0);
}
async function writeTrace({ findings }, { out }) {
	const { traceText } = await import("./trace-text-Btbmr2Nj.js");
	for (const finding of findings) out.write(traceText(finding));
}
// src/commands/line/parse-arguments.ts
const HELP = { help: {
	type: "boolean",
	short: "h",
	about: "show this help"
} };
function parseArguments(line, options) {
	const all = {
		...options,
		...HELP
	};
	const names = [];
	const values = new Map();
	for (const token of parseLoosely(line, all)) {
		if (token.kind === "positional") names.push(token.value);
		if (token.kind !== "option") continue;
		const mistake = mistakeIn(token, all, values);
		if (mistake !== void 0) return { mistake };
		values.set(token.name, [...values.get(token.name) ?? [], token.value ?? ""]);
	}
	return { given: argumentsOf(names, values) };
}
function parseLoosely(line, options) {
	const known = Object.entries(options).map(([name, { type, short }]) => [name, short === void 0 ? { type } : {
		type,
		short
	}]);
	return parseArgs({
		args: [...line],
		options: Object.fromEntries(known),
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
function mistakeIn(token, options, seen) {
	const { name, rawName, value } = token;
	const option = Object.hasOwn(options, name) ? options[name] : void 0;
	if (option === void 0) return unknown(rawName, Object.keys(options));
	if (option.type === "boolean") return value === void 0 ? void 0 : `The option ${rawName} takes no value`;
	if (value === void 0 || !token.inlineValue && /^--?[a-z]/.test(value)) return `The option ${rawName} needs a value: ${option.value ?? "VALUE"}`;
	if (option.multiple !== true && seen.has(name)) return `The option ${rawName} stands there twice`;
	if (option.choices !== void 0 && !option.choices.includes(value)) return withGuess(`The option ${rawName} takes ${option.choices.join(", ")}, not "${value}"`, didYouMean(value, option.choices));
}
function unknown(rawName, names) {
	const guess = didYouMean(rawName, names.map((name) => `--${name}`));
	return withGuess(`There is no option ${rawName}`, guess);
}
function withGuess(sentence, guess) {
	return guess === void 0 ? sentence : `${sentence}; ${guess}`;
}
function argumentsOf(names, values) {
	return {
		names,
		text: (option) => values.get(option)?.at(-1),
		texts: (option) => values.get(option) ?? [],
		flag: (option) => values.has(option)
	};
}
// src/reporters/grouped.ts
function grouped(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/reporters/selection.ts
function open(findings) {
	return findings.filter(({ outcome, suppressedBy }) => outcome === "fail" && suppressedBy === void 0);
}
function shown$1(findings, options) {
	return findings.filter(({ outcome, suppressedBy }) => (options.includeAll || outcome === "fail") && (options.includeSuppressed || suppressedBy === void 0));
}
function countBySeverity(findings) {
	return SEVERITIES.toReversed().map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]).filter(([, count]) => count > 0);
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/reporters/violation.ts
function duty({ policy, control, triage }) {
	const name = `${control.id} in ${policy.id}`;
	const parts = [];
	if (triage?.respondWithin !== void 0) parts.push(deadline(triage.respondWithin));
	if (triage !== void 0 && triage.escalateTo !== "") parts.push(`then ${triage.escalateTo}`);
	return parts.length === 0 ? name : `${name}: ${parts.join(", ")}`;
}
function deadline({ text, minutes }) {
	if (/^(?:immediate(?:ly)?|at once)$/i.test(text)) return "respond immediately";
	return minutes !== void 0 && /[\d ]/.test(text) ? `respond within ${text}` : `respond by ${text}`;
}
function mostUrgent(finding) {
	return finding.violations.filter(({ triage }) => triage?.respondWithin !== void 0).sort((left, right) => minutesOf(left) - minutesOf(right))[0];
}
function minutesOf(violation) {
	return violation?.triage?.respondWithin?.minutes ?? Number.POSITIVE_INFINITY;
}
// src/model/project.ts
const PROJECT = "runproof";
const HOMEPAGE = "https://runproof.example";
function rulePage(id) {
	return `${HOMEPAGE}/rules/${id.split("/").map(encodeURIComponent).join("/")}`;
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// src/reporters/pretty/width.ts
const ASCII = /^[ -~]*$/;
const INVISIBLE = /^[\p{M}\u200d]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const JOINING = /\p{M}|\u200d|[\u1100-\u11ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;
let segmenter;
function displayWidth(text) {
	if (ASCII.test(text)) return text.length;
	return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function startOf(text, columns) {
	return ASCII.test(text) ? text.slice(0, columns) : fitting(graphemes(text), columns).join("");
}
function endOf(text, columns) {
	if (ASCII.test(text)) return text.slice(Math.max(0, text.length - columns));
	return fitting(graphemes(text).reverse(), columns).reverse().join("");
}
function fitting(parts, columns) {
	let width = 0;
	const end = parts.findIndex((part) => {
		width += graphemeWidth(part);
		return width > columns;
	});
	return parts.slice(0, end < 0 ? parts.length : end);
}
function graphemes(text) {
	if (!JOINING.test(text)) return Array.from(text);
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
	if (ASCII.test(grapheme)) return grapheme.length;
	if (INVISIBLE.test(grapheme)) return 0;
	return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0, { ambiguousAsWide: false });
}
// src/reporters/pretty/excerpt.ts
const TAB = "    ";
const CUT = "\u2026";
const REACH = 4e3;
function excerpt(text, region, columns) {
	const { startOffset } = region;
	if (startOffset > text.length) return void 0;
	const [start, end] = lineAround(text, startOffset);
	if (start === end) return void 0;
	const line = masked(text.slice(start, end));
	const from = startOffset - start;
	const to = Math.max(from, Math.min(region.endOffset, end) - start);
	const farthest = 2 * columns;
	return fitted(shown(line.slice(Math.max(0, from - farthest), from)), shown(line.slice(from, Math.min(to, from + farthest))), shown(line.slice(to, to + farthest)), columns);
}
function lineAround(text, offset) {
	const first = Math.max(0, offset - REACH);
	const last = Math.min(text.length, offset + REACH);
	let start = offset;
	while (start > first && !isBreak(text, start - 1)) start--;
	let end = offset;
	while (end < last && !isBreak(text, end)) end++;
	return [start, end];
}
function isBreak(text, at) {
	const unit = text.charCodeAt(at);
	return unit === 10 || unit === 13;
}
function shown(text) {
	return printable(text.replaceAll("	", TAB));
}
function fitted(before, marked, after, columns) {
	const core = cutEnd(marked, columns);
	const room = Math.max(0, columns - displayWidth(core));
	const head = cutStart(before, Math.max(Math.floor(room / 3), room - displayWidth(after)));
	const indent = displayWidth(head);
	return {
		before: head,
		marked: core,
		after: cutEnd(after, room - indent),
		indent,
		width: Math.max(1, displayWidth(core))
	};
}
function cutEnd(text, columns) {
	return displayWidth(text) <= columns ? text : startOf(text, columns - 1) + (columns > 0 ? CUT : "");
}
function cutStart(text, columns) {
	return displayWidth(text) <= columns ? text : (columns > 0 ? CUT : "") + endOf(text, columns - 1);
}
// src/reporters/pretty/paint.ts
const CODES = {
	critical: ["1;97;41", "0"],
	high: ["1;31", "0"],
	medium: ["33", "39"],
	low: ["36", "39"],
	info: ["2", "22"],
	strong: ["1", "22"],
	faint: ["2", "22"],
	good: ["32", "39"]
};
function paintWith(colour) {
	return colour ? (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : (_, text) => text;
}
function linked(text, target) {
	return `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
}
// src/reporters/pretty/prose.ts
const FENCE = /^\s*(?:```|~~~)/;
const OWN_LINE = /^(?:\s|[-*+] |\d+[.)] )/;
function proseLines(text, columns) {
	return paragraphs(text.trim()).flatMap(({ code, text }) => code ? [`  ${printable(text)}`] : wrap(printable(text), columns));
}
function paragraphs(text) {
	const found = [];
	let code = false;
	let open = false;
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (FENCE.test(line)) code = !code;
		else if (open && !code && line.trim() !== "" && !OWN_LINE.test(line)) {
			const last = found.pop();
			found.push({
				code,
				text: `${last?.text ?? ""} ${line.trim()}`
			});
		} else if (code || line.trim() !== "") found.push({
			code,
			text: line.trimEnd()
		});
		open = !code && !FENCE.test(line) && line.trim() !== "";
	}
	return found;
}
function wrap(text, columns) {
	const lines = [];
	let [line, width] = ["", 0];
	for (const word of text.split(" ")) {
		const more = displayWidth(word);
		if (line !== "" && width + 1 + more > columns) {
			lines.push(line);
			[line, width] = ["", 0];
		}
		width += more + (line === "" ? 0 : 1);
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
// src/reporters/pretty/finding.ts
const MARGIN = 8;
const LABELS = {
	pass: "pass",
	unknown: "unknown",
	"not-applicable": "n/a"
};
function findingLines(finding, setting) {
	return [
		headLine(finding, setting),
		placeLine("at", finding.location, setting),
		...excerptLines(finding, setting),
		...finding.related.map((location) => placeLine("see", location, setting)),
		...adviceLines(finding, setting),
		...waiverLines(finding.suppressedBy, setting)
	];
}
function headLine({ rule, severity, outcome, message }, { options, paint }) {
	const failed = outcome === "fail";
	const label = (failed ? severity : LABELS[outcome]).padStart(MARGIN);
	const id = printable(rule.id);
	const name = paint("strong", options.links ? linked(id, rulePage(rule.id)) : id);
	const word = label.trimStart();
	return `${" ".repeat(label.length - word.length)}${paint(styleOf(failed, severity), word)}  ${name}  ${printable(message)}`;
}
function styleOf(failed, severity) {
	return failed ? severity : "faint";
}
function placeLine(label, { path, region, message }, { paint }) {
	const place = `${printable(path)}:${region.startLine}:${region.startColumn}`;
	return labelled(label, message === void 0 ? place : `${place}  ${printable(message)}`, paint);
}
function excerptLines({ location, severity, outcome }, { report, options, paint }) {
	const found = excerpt(report.sources.get(location.path)?.text ?? "", location.region, Math.max(20, options.width - MARGIN - 3));
	if (found === void 0) return [];
	const { startLine, endLine } = location.region;
	const style = styleOf(outcome === "fail", severity);
	const number = paint("faint", `${String(startLine).padStart(MARGIN)} |`);
	const more = endLine > startLine ? ` to line ${endLine}` : "";
	const underline = paint(style, "^".repeat(found.width) + more);
	return [`${number} ${found.before}${paint("strong", found.marked)}${found.after}`, `${paint("faint", `${" ".repeat(MARGIN)} |`)} ${" ".repeat(found.indent)}${underline}`];
}
function adviceLines({ rule, violations }, { options, paint, said }) {
	const columns = Math.min(100, Math.max(40, options.width - MARGIN - 2));
	const isNew = !said.has(rule.id);
	said.add(rule.id);
	const duties = violations.map(duty).filter((text) => !said.has(`${rule.id} ${text}`));
	for (const text of duties) said.add(`${rule.id} ${text}`);
	return [
		...isNew ? block("why", proseLines(rule.why, columns), paint) : [],
		...isNew ? block("fix", proseLines(rule.fix, columns), paint) : [],
		...duties.map((text) => labelled("policy", printable(text), paint))
	];
}
function waiverLines(waiver, { paint }) {
	if (waiver === void 0) return [];
	const until = waiver.until === void 0 ? "" : ` until ${waiver.until}`;
	return [labelled("waived", printable(`by ${waiver.kind} ${waiver.id}${until}: ${waiver.justification}`), paint)];
}
function block(label, lines, paint) {
	return lines.map((line, index) => labelled(index === 0 ? label : "", line, paint));
}
function labelled(label, text, paint) {
	return `${paint("faint", label.padStart(MARGIN))}  ${text}`;
}
// src/reporters/pretty/overview.ts
const FEW = 8;
const RULES = 15;
function overviewLines(findings, paint) {
	if (findings.length <= FEW) return [];
	const rows = [...grouped(findings, ({ rule }) => rule.id).values()].flatMap(rowOf).sort((left, right) => compareSeverity(right.severity, left.severity) || right.count - left.count);
	const more = rows.length > RULES ? [`      and ${rows.length - RULES} more rules`] : [];
	return [
		...rows.slice(0, RULES).map((row) => rowLine(row, paint)),
		...more,
		""
	];
}
function rowOf(group) {
	const [first] = group.toSorted((left, right) => compareSeverity(right.severity, left.severity));
	return first === void 0 ? [] : [{
		count: group.length,
		severity: first.severity,
		first
	}];
}
function rowLine({ count, severity, first: { rule, location } }, paint) {
	const place = `${printable(location.path)}:${location.region.startLine}`;
	const label = paint(severity, severity) + " ".repeat(8 - severity.length);
	return `${String(count).padStart(5)} ${label}  ${paint("strong", printable(rule.id))}  ${paint("faint", `first at ${place}`)}`;
}
// src/reporters/pretty/summary.ts
function summaryLines(report, paint) {
	const findings = open(report.findings);
	const isSilent = findings.length === 0 && report.checked.subjects === 0;
	return [
		...overviewLines(findings, paint),
		...isSilent ? [] : [totalLine(report, findings, paint)],
		...firstLines(findings, paint),
		checkedLine(report),
		...faultLines(report.faults, paint)
	];
}
function totalLine(report, findings, paint) {
	const severities = countBySeverity(findings).map(([severity, count]) => paint(severity, `${count} ${severity}`));
	const suppressed = report.findings.filter((finding) => finding.suppressedBy !== void 0).length;
	return `${[findings.length === 0 ? paint("good", "Nothing found") : `${paint("strong", counted(findings.length, "finding"))}: ${severities.join(", ")}`, ...[...suppressed > 0 ? [`${suppressed} suppressed`] : [], ...report.checked.unknown > 0 ? [`${report.checked.unknown} that could not be decided`] : []]].join("; ")}.`;
}
function firstLines(findings, paint) {
	const [first] = findings.filter((finding) => mostUrgent(finding) !== void 0).sort((left, right) => minutesOf(mostUrgent(left)) - minutesOf(mostUrgent(right)) || compareSeverity(right.severity, left.severity));
	const triage = first === void 0 ? void 0 : mostUrgent(first)?.triage;
	if (first === void 0 || triage?.respondWithin === void 0) return [];
	const { location, rule } = first;
	const place = `${location.path}:${location.region.startLine}`;
	const who = triage.firstResponder === "" ? "" : `${triage.firstResponder}, `;
	return [`${paint("strong", "First:")} ${printable(`${rule.id} at ${place} (${who}${deadline(triage.respondWithin)})`)}.`];
}
function checkedLine({ checked, policies }) {
	const names = policies.map((policy) => printable(policy.id)).join(", ");
	const rules = `${counted(checked.rules, "rule")}${names === "" ? "" : ` of ${names}`}`;
	if (checked.subjects === 0) return `Nothing was checked: in ${counted(checked.files, "file")} there was nothing that ${rules} could judge.`;
	return `Checked ${counted(checked.files, "file")} and ${counted(checked.subjects, "subject")} in them with ${rules}.`;
}
function faultLines(faults, paint) {
	if (faults.length === 0) return [];
	return [paint("high", `${counted(faults.length, "fault")} of runproof itself; what it says above may be incomplete:`), ...faults.map((fault) => `  ${printable(fault)}`)];
}
// src/reporters/pretty.ts
const reporter = {
	name: "pretty",
	about: "For people: the source with the place underlined, why, how to fix it and by when",
	render
};
function* render(report, options) {
	const paint = paintWith(options.colour);
	const setting = {
		report,
		options,
		paint,
		said: new Set()
	};
	for (const group of byFile(shown$1(report.findings, options))) {
		yield chunk([paint("strong", printable(group[0]?.location.path ?? "")), ""]);
		for (const finding of group) yield chunk([...findingLines(finding, setting), ""]);
	}
	yield chunk(summaryLines(report, paint));
}
function byFile(findings) {
	const groups = [];
	let path;
	for (const finding of findings) {
		if (finding.location.path === path) groups.at(-1)?.push(finding);
		else groups.push([finding]);
		path = finding.location.path;
	}
	return groups;
}
function chunk(lines) {
	return lines.map((line) => `${harmless(line)}\n`).join("");
}
function harmless(line) {
	return line.replaceAll("##[", "#\\u{23}[").replace(/^(\s*):(?=:)/, "$1\\u{3a}");
}
export { scalarText as $, run as A, isYaml as B, directoryTree as C, CONFIGURATION_PATHS as D, locateInside as E, createFingerprints as F, escapeTemplate as G, rules as H, Judge as I, WHOLE_FILE as J, placeholders as K, placeOfSubject as L, repositorySubject as M, createFinder as N, OPTIONS as O, createWalk as P, mapping as Q, answerText as R, memoryTree as S, TEXT_CAP as T, policies as U, vocabulary as V, DEFAULT_CONFIGURATION as W, isMapping as X, SUBJECT_KINDS as Y, isSequence as Z, sayMistakes as _, deadline as a, isSeverity as at, masked as b, mostUrgent as c, child as ct, open as d, sequence as et, shown$1 as f, command as g, parseArguments as h, rulePage as i, compareSeverity as it, prepare as j, check as k, countBySeverity as l, keysOf as lt, HELP as m, HOMEPAGE as n, CONFIDENCES as nt, duty as o, didYouMean as ot, grouped as p, readTemplate as q, PROJECT as r, SEVERITIES as rt, minutesOf as s, parseYaml as st, reporter as t, texts as tt, counted as u, Lines as ut, saySentences as v, walk as w, planCheck as x, printable as y, wantedPaths as z };
