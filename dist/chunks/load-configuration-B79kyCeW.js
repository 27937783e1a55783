import { B as CONFIGURATION_PATHS, Jt as isSequence, Qt as texts$1, Vt as DEFAULT_CONFIGURATION, Yt as mapping, Zt as sequence, an as child, in as parseYaml, nn as isSeverity, on as keysOf, qt as isMapping, rn as didYouMean, sn as Lines } from "./core-ynRwPHYG.js";
import { t as releaseRequest } from "./release-BUas6blU.js";
// src/configuration/explain-error.ts
function explainError(error, document) {
	const { instancePath, keyword, params, propertyName } = error;
	const unknown = text(params.additionalProperty);
	if (unknown !== void 0) return unknownKey(document, instancePath, unknown, Object.keys(error.parentSchema?.properties ?? {}));
	if (propertyName !== void 0) return mistakeAt(document, child(instancePath, propertyName), "key", notAnId(propertyName));
	const written = dig(document.data, instancePath);
	const suggestion = keyword === "enum" ? didYouMean(String(written), texts(params.allowedValues)) : void 0;
	return mistakeAt(document, instancePath, "value", sentence(error, written), suggestion);
}
function mistakeAt(document, pointer, part, message, suggestion) {
	const { startLine, startColumn } = document.locate(pointer, part);
	return {
		path: document.source.path,
		line: startLine,
		column: startColumn,
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function unknownKey(document, parent, key, known) {
	const where = parent === "" ? "" : ` in "${keysOf(parent).join(".")}"`;
	return mistakeAt(document, child(parent, key), "key", `There is no key "${key}"${where}`, didYouMean(key, known));
}
function notAnId(key) {
	return `"${key}" is no id of a rule; one looks like "action/pinned"`;
}
function sentence({ instancePath, keyword, params }, written) {
	const name = instancePath === "" ? "The configuration" : `"${keysOf(instancePath).join(".")}"`;
	if (keyword === "enum") return `${name} is ${shown(written)}, not one of ${texts(params.allowedValues).join(", ")}`;
	if (keyword === "type") return `${name} is ${shown(written)}, not ${texts(params.type).map(kindName).join(" or ")}`;
	if (keyword === "required") return `${name} has no "${text(params.missingProperty)}"`;
	if (keyword === "pattern") return `${name} is ${shown(written)}, which is not written as owner/name`;
	if (keyword === "maxLength") return `${name} is longer than ${params.limit} characters`;
	return `${name} is empty`;
}
function shown(written) {
	if (written === null) return "empty";
	if (isMapping(written)) return "a mapping";
	if (isSequence(written)) return "a list";
	return typeof written === "string" ? JSON.stringify(written) : String(written);
}
function kindName(type) {
	return {
		object: "a mapping",
		array: "a list",
		string: "text",
		number: "a number",
		boolean: "true or false"
	}[type] ?? type;
}
function dig(data, pointer) {
	return keysOf(pointer).reduce((each, key) => (isMapping(each) ? each.get(key) : isSequence(each) ? each[Number(key)] : null) ?? null, data);
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function texts(value) {
	return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
}
// src/configuration/releases.ts
function releasesIn(document) {
	return sequence(mapping(document.data).get("releases")).map((item, index) => {
		const data = mapping(item);
		return {
			request: releaseRequest({
				path: textAt$1(data, "path") ?? "",
				tag: textAt$1(data, "tag"),
				notes: textAt$1(data, "notes"),
				record: textAt$1(data, "record"),
				tagged: textAt$1(data, "tagged"),
				trustedRoot: textAt$1(data, "trusted-root"),
				server: textAt$1(data, "server"),
				issuer: textAt$1(data, "issuer"),
				repository: textAt$1(data, "repository"),
				workflows: texts$1(data.get("workflows")),
				reusable: texts$1(data.get("reusable")),
				refs: texts$1(data.get("refs"))
			}),
			place: {
				document,
				pointer: child("/releases", index, "path")
			}
		};
	});
}
function textAt$1(data, key) {
	const value = data.get(key);
	return typeof value === "string" ? value : void 0;
}
// src/configuration/merge-layers.ts
function mergeLayers(documents) {
	return documents.reduce(addLayer, DEFAULT_CONFIGURATION);
}
function addLayer(base, document) {
	const data = mapping(document.data);
	const policies = data.has("policies") ? texts$1(data.get("policies")) : void 0;
	return {
		path: document.source.path,
		policies: policies === void 0 ? base.policies : [...new Set([...base.policies ?? [], ...policies])],
		rules: [...new Set([...base.rules, ...listAt(data, "rules")])],
		repository: textAt(data, "repository") ?? base.repository,
		exclude: [...base.exclude, ...listAt(data, "exclude")],
		failOn: threshold(textAt(data, "fail-on")) ?? base.failOn,
		severity: new Map([...base.severity, ...severities(data.get("severity"))]),
		parameters: joinParameters(base.parameters, mapping(data.get("params"))),
		waivers: textAt(data, "waivers") ?? base.waivers,
		overrides: [...base.overrides, ...sequence(data.get("overrides")).map(override)],
		mentions: [...base.mentions, ...mentions(document, data)],
		releases: [...base.releases, ...releasesIn(document)]
	};
}
function listAt(data, key) {
	return texts$1(data.get(key));
}
function textAt(data, key) {
	const value = data.get(key);
	return typeof value === "string" ? value : void 0;
}
function threshold(text) {
	return text === "never" || text !== void 0 && isSeverity(text) ? text : void 0;
}
function severities(data) {
	const found = new Map();
	for (const [rule, value] of mapping(data)) if (value === "off" || typeof value === "string" && isSeverity(value)) found.set(rule, value);
	return found;
}
function override(data) {
	return {
		files: listAt(mapping(data), "files"),
		severity: severities(mapping(data).get("severity"))
	};
}
function joinParameters(base, added) {
	const joined = new Map(base);
	for (const [rule, values] of added) joined.set(rule, new Map([...base.get(rule) ?? [], ...[...mapping(values)].flatMap(parameter)]));
	return joined;
}
function parameter([name, value]) {
	if (isSequence(value)) return [[name, value.filter(isScalar)]];
	return isScalar(value) ? [[name, value]] : [];
}
function isScalar(data) {
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}
function mentions(document, data) {
	const at = (kind, name, pointer, part) => {
		const { startLine, startColumn } = document.locate(pointer, part);
		return {
			kind,
			name,
			path: document.source.path,
			line: startLine,
			column: startColumn
		};
	};
	const rulesBelow = (pointer, value) => [...mapping(value).keys()].map((rule) => at("rule", rule, child(pointer, rule), "key"));
	return [
		...listAt(data, "policies").map((name, index) => at("policy", name, child("/policies", index), "value")),
		...rulesBelow("/severity", data.get("severity")),
		...rulesBelow("/params", data.get("params")),
		...sequence(data.get("overrides")).flatMap((each, index) => rulesBelow(child("/overrides", index, "severity"), mapping(each).get("severity")))
	];
}
// src/generated/configuration-validator.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var stdin_default = validate10;
var schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Runproof configuration",
	"description": "runproof.yml or .github/runproof.yml. Every path and glob in it is relative to the root of the repository.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"description": "Where an editor finds this schema. Runproof itself does not read it.",
			"type": "string"
		},
		"extends": {
			"description": "Path of another configuration file to start from. This file adds to its lists and wins over its other values.",
			"type": "string",
			"minLength": 1,
			"examples": [".github/organisation.runproof.yml"]
		},
		"policies": {
			"description": "The runbooks to hold: ids of bundled policies, and paths of runbooks in this repository. Without this key, the policies that are on by default hold.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"examples": [[
				"workflow-hardening",
				"release-signing",
				"docs/runbooks/signing.md"
			]]
		},
		"rules": {
			"description": "Folders with rules of your own.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"examples": [["security/rules"]]
		},
		"repository": {
			"description": "The repository as owner/name. Without this key it is read from the Git remote called origin.",
			"type": "string",
			"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
			"examples": ["octo-org/octo-repo"]
		},
		"exclude": {
			"description": "Globs of files that are not checked. * stays in one folder, ** crosses folders, {a,b} means one of both, and the name of a folder means everything in it.",
			"type": "array",
			"items": { "$ref": "#/definitions/glob" },
			"examples": [["examples", "**/testdata/**"]]
		},
		"fail-on": {
			"description": "The mildest severity that makes the check fail with exit code 1. never: it reports, and ends with 0.",
			"enum": [
				"info",
				"low",
				"medium",
				"high",
				"critical",
				"never"
			],
			"default": "high"
		},
		"severity": {
			"description": "Severities of single rules. off keeps a rule from being asked.",
			"$ref": "#/definitions/severities"
		},
		"params": {
			"description": "Values for the parameters of rules: rule, then parameter, then value.",
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/ruleId" },
			"additionalProperties": {
				"type": "object",
				"additionalProperties": {
					"type": [
						"string",
						"number",
						"boolean",
						"array"
					],
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				}
			}
		},
		"waivers": {
			"description": "Path of the file with documented, approved and expiring exceptions.",
			"type": "string",
			"minLength": 1,
			"default": ".github/security-waivers.yml"
		},
		"releases": {
			"description": "Folders that hold the files of a release, as downloaded or as about to be published, and who should have signed them.",
			"type": "array",
			"items": { "$ref": "#/definitions/release" },
			"examples": [[{
				"path": "dist/release",
				"tag": "v1.2.3"
			}]]
		},
		"overrides": {
			"description": "Severities that hold in some files only. A later entry wins over an earlier one.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["files", "severity"],
				"properties": {
					"files": {
						"description": "Globs of the files.",
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/glob" }
					},
					"severity": {
						"description": "Severities of single rules in these files. off keeps a rule from being asked there.",
						"$ref": "#/definitions/severities"
					}
				}
			}
		}
	},
	"definitions": {
		"release": {
			"type": "object",
			"additionalProperties": false,
			"required": ["path"],
			"properties": {
				"path": {
					"description": "Folder with the files of the release; folders below it are not entered.",
					"type": "string",
					"minLength": 1
				},
				"tag": {
					"description": "Tag of the release. Signatures should come from it.",
					"type": "string",
					"minLength": 1
				},
				"repository": {
					"description": "Who should have signed, as owner/name. Without this key the repository that is checked.",
					"type": "string",
					"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
				},
				"notes": {
					"description": "Path of a file with the release notes.",
					"type": "string",
					"minLength": 1
				},
				"record": {
					"description": "Path of what GitHub says about the release: gh api repos/OWNER/REPO/releases/tags/TAG.",
					"type": "string",
					"minLength": 1
				},
				"tagged": {
					"description": "Since when the tag exists: git for-each-ref --format='%(creatordate:iso-strict)' refs/tags/TAG.",
					"type": "string",
					"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$"
				},
				"trusted-root": {
					"description": "Path of a trusted_root.json of Sigstore. It holds alone, instead of those that are known.",
					"type": "string",
					"minLength": 1
				},
				"server": {
					"description": "Where the repository is.",
					"type": "string",
					"pattern": "^https://[^/]+$",
					"default": "https://github.com"
				},
				"issuer": {
					"description": "Who vouches for workflows.",
					"type": "string",
					"pattern": "^https://",
					"default": "https://token.actions.githubusercontent.com"
				},
				"workflows": {
					"description": "Paths of the workflows that may sign. Without this key any workflow of the repository.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"examples": [[".github/workflows/release.yml"]]
				},
				"reusable": {
					"description": "Repositories whose reusable workflows may sign, as owner/name.",
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
					}
				},
				"refs": {
					"description": "Globs of the refs that releases are signed from. Without this key the tag of the release, or any tag.",
					"type": "array",
					"items": { "$ref": "#/definitions/glob" },
					"examples": [["refs/tags/v*"]]
				}
			}
		},
		"glob": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"ruleId": {
			"type": "string",
			"pattern": "^[a-z0-9-]+(/[a-z0-9-]+)+$"
		},
		"severities": {
			"type": "object",
			"propertyNames": { "$ref": "#/definitions/ruleId" },
			"additionalProperties": { "enum": [
				"off",
				"info",
				"low",
				"medium",
				"high",
				"critical"
			] },
			"examples": [{ "action/pinned": "critical" }]
		}
	}
};
var schema12 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 500
};
var schema14 = {
	"type": "string",
	"pattern": "^[a-z0-9-]+(/[a-z0-9-]+)+$"
};
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var pattern1 = new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)+$", "u");
var schema13 = {
	"type": "object",
	"propertyNames": { "$ref": "#/definitions/ruleId" },
	"additionalProperties": { "enum": [
		"off",
		"info",
		"low",
		"medium",
		"high",
		"critical"
	] },
	"examples": [{ "action/pinned": "critical" }]
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern1.test(key0)) {
					const err0 = {
						instancePath,
						schemaPath: "#/definitions/ruleId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+(/[a-z0-9-]+)+$" },
						message: "must match pattern \"^[a-z0-9-]+(/[a-z0-9-]+)+$\"",
						schema: "^[a-z0-9-]+(/[a-z0-9-]+)+$",
						parentSchema: schema14,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath,
					schemaPath: "#/definitions/ruleId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.type,
					parentSchema: schema14,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err2 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema13.propertyNames,
					parentSchema: schema13,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (!(data0 === "off" || data0 === "info" || data0 === "low" || data0 === "medium" || data0 === "high" || data0 === "critical")) {
				const err3 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/enum",
					keyword: "enum",
					params: { allowedValues: schema13.additionalProperties.enum },
					message: "must be equal to one of the allowed values",
					schema: schema13.additionalProperties.enum,
					parentSchema: schema13.additionalProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema13.type,
			parentSchema: schema13,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
var schema16 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "Folder with the files of the release; folders below it are not entered.",
			"type": "string",
			"minLength": 1
		},
		"tag": {
			"description": "Tag of the release. Signatures should come from it.",
			"type": "string",
			"minLength": 1
		},
		"repository": {
			"description": "Who should have signed, as owner/name. Without this key the repository that is checked.",
			"type": "string",
			"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
		},
		"notes": {
			"description": "Path of a file with the release notes.",
			"type": "string",
			"minLength": 1
		},
		"record": {
			"description": "Path of what GitHub says about the release: gh api repos/OWNER/REPO/releases/tags/TAG.",
			"type": "string",
			"minLength": 1
		},
		"tagged": {
			"description": "Since when the tag exists: git for-each-ref --format='%(creatordate:iso-strict)' refs/tags/TAG.",
			"type": "string",
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$"
		},
		"trusted-root": {
			"description": "Path of a trusted_root.json of Sigstore. It holds alone, instead of those that are known.",
			"type": "string",
			"minLength": 1
		},
		"server": {
			"description": "Where the repository is.",
			"type": "string",
			"pattern": "^https://[^/]+$",
			"default": "https://github.com"
		},
		"issuer": {
			"description": "Who vouches for workflows.",
			"type": "string",
			"pattern": "^https://",
			"default": "https://token.actions.githubusercontent.com"
		},
		"workflows": {
			"description": "Paths of the workflows that may sign. Without this key any workflow of the repository.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"examples": [[".github/workflows/release.yml"]]
		},
		"reusable": {
			"description": "Repositories whose reusable workflows may sign, as owner/name.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
			}
		},
		"refs": {
			"description": "Globs of the refs that releases are signed from. Without this key the tag of the release, or any tag.",
			"type": "array",
			"items": { "$ref": "#/definitions/glob" },
			"examples": [["refs/tags/v*"]]
		}
	}
};
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$", "u");
var pattern5 = new RegExp("^https://[^/]+$", "u");
var pattern6 = new RegExp("^https://", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema16.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.path.type,
					parentSchema: schema16.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.tag !== void 0) {
			let data1 = data.tag;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema16.properties.tag,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.tag.type,
					parentSchema: schema16.properties.tag,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data2 = data.repository;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" },
						message: "must match pattern \"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$\"",
						schema: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
						parentSchema: schema16.properties.repository,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.repository.type,
					parentSchema: schema16.properties.repository,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.notes !== void 0) {
			let data3 = data.notes;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err8 = {
						instancePath: instancePath + "/notes",
						schemaPath: "#/properties/notes/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema16.properties.notes,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.notes.type,
					parentSchema: schema16.properties.notes,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.record !== void 0) {
			let data4 = data.record;
			if (typeof data4 === "string") {
				if (func3(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/record",
						schemaPath: "#/properties/record/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema16.properties.record,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/record",
					schemaPath: "#/properties/record/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.record.type,
					parentSchema: schema16.properties.record,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.tagged !== void 0) {
			let data5 = data.tagged;
			if (typeof data5 === "string") {
				if (!pattern4.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/tagged",
						schemaPath: "#/properties/tagged/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$\"",
						schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$",
						parentSchema: schema16.properties.tagged,
						data: data5
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/tagged",
					schemaPath: "#/properties/tagged/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.tagged.type,
					parentSchema: schema16.properties.tagged,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["trusted-root"] !== void 0) {
			let data6 = data["trusted-root"];
			if (typeof data6 === "string") {
				if (func3(data6) < 1) {
					const err14 = {
						instancePath: instancePath + "/trusted-root",
						schemaPath: "#/properties/trusted-root/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema16.properties["trusted-root"],
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/trusted-root",
					schemaPath: "#/properties/trusted-root/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties["trusted-root"].type,
					parentSchema: schema16.properties["trusted-root"],
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.server !== void 0) {
			let data7 = data.server;
			if (typeof data7 === "string") {
				if (!pattern5.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/pattern",
						keyword: "pattern",
						params: { pattern: "^https://[^/]+$" },
						message: "must match pattern \"^https://[^/]+$\"",
						schema: "^https://[^/]+$",
						parentSchema: schema16.properties.server,
						data: data7
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.server.type,
					parentSchema: schema16.properties.server,
					data: data7
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data8 = data.issuer;
			if (typeof data8 === "string") {
				if (!pattern6.test(data8)) {
					const err18 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "^https://" },
						message: "must match pattern \"^https://\"",
						schema: "^https://",
						parentSchema: schema16.properties.issuer,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.issuer.type,
					parentSchema: schema16.properties.issuer,
					data: data8
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.workflows !== void 0) {
			let data9 = data.workflows;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err20 = {
								instancePath: instancePath + "/workflows/" + i0,
								schemaPath: "#/properties/workflows/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema16.properties.workflows.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/workflows/" + i0,
							schemaPath: "#/properties/workflows/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.properties.workflows.items.type,
							parentSchema: schema16.properties.workflows.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/workflows",
					schemaPath: "#/properties/workflows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema16.properties.workflows.type,
					parentSchema: schema16.properties.workflows,
					data: data9
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.reusable !== void 0) {
			let data11 = data.reusable;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (typeof data12 === "string") {
						if (!pattern0.test(data12)) {
							const err23 = {
								instancePath: instancePath + "/reusable/" + i1,
								schemaPath: "#/properties/reusable/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" },
								message: "must match pattern \"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$\"",
								schema: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
								parentSchema: schema16.properties.reusable.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/reusable/" + i1,
							schemaPath: "#/properties/reusable/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.properties.reusable.items.type,
							parentSchema: schema16.properties.reusable.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/reusable",
					schemaPath: "#/properties/reusable/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema16.properties.reusable.type,
					parentSchema: schema16.properties.reusable,
					data: data11
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.refs !== void 0) {
			let data13 = data.refs;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (typeof data14 === "string") {
						if (func3(data14) > 500) {
							const err26 = {
								instancePath: instancePath + "/refs/" + i2,
								schemaPath: "#/definitions/glob/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters",
								schema: 500,
								parentSchema: schema12,
								data: data14
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (func3(data14) < 1) {
							const err27 = {
								instancePath: instancePath + "/refs/" + i2,
								schemaPath: "#/definitions/glob/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema12,
								data: data14
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/refs/" + i2,
							schemaPath: "#/definitions/glob/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data14
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/refs",
					schemaPath: "#/properties/refs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema16.properties.refs.type,
					parentSchema: schema16.properties.refs,
					data: data13
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data1 = data.extends;
			if (typeof data1 === "string") {
				if (func3(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema11.properties.extends,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.extends.type,
					parentSchema: schema11.properties.extends,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func3(data3) < 1) {
							const err4 = {
								instancePath: instancePath + "/policies/" + i0,
								schemaPath: "#/properties/policies/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.policies.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/policies/" + i0,
							schemaPath: "#/properties/policies/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.policies.items.type,
							parentSchema: schema11.properties.policies.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.policies.type,
					parentSchema: schema11.properties.policies,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data4 = data.rules;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (func3(data5) < 1) {
							const err7 = {
								instancePath: instancePath + "/rules/" + i1,
								schemaPath: "#/properties/rules/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.rules.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/rules/" + i1,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.rules.items.type,
							parentSchema: schema11.properties.rules.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.rules.type,
					parentSchema: schema11.properties.rules,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data6 = data.repository;
			if (typeof data6 === "string") {
				if (!pattern0.test(data6)) {
					const err10 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" },
						message: "must match pattern \"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$\"",
						schema: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",
						parentSchema: schema11.properties.repository,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.repository.type,
					parentSchema: schema11.properties.repository,
					data: data6
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data7 = data.exclude;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (typeof data8 === "string") {
						if (func3(data8) > 500) {
							const err12 = {
								instancePath: instancePath + "/exclude/" + i2,
								schemaPath: "#/definitions/glob/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters",
								schema: 500,
								parentSchema: schema12,
								data: data8
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func3(data8) < 1) {
							const err13 = {
								instancePath: instancePath + "/exclude/" + i2,
								schemaPath: "#/definitions/glob/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema12,
								data: data8
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/exclude/" + i2,
							schemaPath: "#/definitions/glob/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.exclude.type,
					parentSchema: schema11.properties.exclude,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["fail-on"] !== void 0) {
			let data9 = data["fail-on"];
			if (!(data9 === "info" || data9 === "low" || data9 === "medium" || data9 === "high" || data9 === "critical" || data9 === "never")) {
				const err16 = {
					instancePath: instancePath + "/fail-on",
					schemaPath: "#/properties/fail-on/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties["fail-on"].enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties["fail-on"].enum,
					parentSchema: schema11.properties["fail-on"],
					data: data9
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			if (!validate11(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.params !== void 0) {
			let data11 = data.params;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key1 in data11) {
					const _errs25 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err17 = {
								instancePath: instancePath + "/params",
								schemaPath: "#/definitions/ruleId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+(/[a-z0-9-]+)+$" },
								message: "must match pattern \"^[a-z0-9-]+(/[a-z0-9-]+)+$\"",
								schema: "^[a-z0-9-]+(/[a-z0-9-]+)+$",
								parentSchema: schema14,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/params",
							schemaPath: "#/definitions/ruleId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema14.type,
							parentSchema: schema14,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(_errs25 === errors)) {
						const err19 = {
							instancePath: instancePath + "/params",
							schemaPath: "#/properties/params/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema11.properties.params.propertyNames,
							parentSchema: schema11.properties.params,
							data: data11
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				for (const key2 in data11) {
					let data12 = data11[key2];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key3 in data12) {
						let data13 = data12[key3];
						if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean" && !Array.isArray(data13)) {
							const err20 = {
								instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/params/additionalProperties/additionalProperties/type",
								keyword: "type",
								params: { type: schema11.properties.params.additionalProperties.additionalProperties.type },
								message: "must be string,number,boolean,array",
								schema: schema11.properties.params.additionalProperties.additionalProperties.type,
								parentSchema: schema11.properties.params.additionalProperties.additionalProperties,
								data: data13
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (Array.isArray(data13)) {
							const len3 = data13.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let data14 = data13[i3];
								if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
									const err21 = {
										instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
										schemaPath: "#/properties/params/additionalProperties/additionalProperties/items/type",
										keyword: "type",
										params: { type: schema11.properties.params.additionalProperties.additionalProperties.items.type },
										message: "must be string,number,boolean",
										schema: schema11.properties.params.additionalProperties.additionalProperties.items.type,
										parentSchema: schema11.properties.params.additionalProperties.additionalProperties.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
					}
					else {
						const err22 = {
							instancePath: instancePath + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/params/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.params.additionalProperties.type,
							parentSchema: schema11.properties.params.additionalProperties,
							data: data12
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/params",
					schemaPath: "#/properties/params/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.params.type,
					parentSchema: schema11.properties.params,
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data15 = data.waivers;
			if (typeof data15 === "string") {
				if (func3(data15) < 1) {
					const err24 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema11.properties.waivers,
						data: data15
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.waivers.type,
					parentSchema: schema11.properties.waivers,
					data: data15
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.releases !== void 0) {
			let data16 = data.releases;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate13(data16[i4], {
					instancePath: instancePath + "/releases/" + i4,
					parentData: data16,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
					errors = vErrors.length;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.releases.type,
					parentSchema: schema11.properties.releases,
					data: data16
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data18 = data.overrides;
			if (Array.isArray(data18)) {
				const len5 = data18.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data19 = data18[i5];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.files === void 0) {
							const err27 = {
								instancePath: instancePath + "/overrides/" + i5,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'",
								schema: schema11.properties.overrides.items.required,
								parentSchema: schema11.properties.overrides.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data19.severity === void 0) {
							const err28 = {
								instancePath: instancePath + "/overrides/" + i5,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'",
								schema: schema11.properties.overrides.items.required,
								parentSchema: schema11.properties.overrides.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key4 in data19) if (!(key4 === "files" || key4 === "severity")) {
							const err29 = {
								instancePath: instancePath + "/overrides/" + i5,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.overrides.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data19.files !== void 0) {
							let data20 = data19.files;
							if (Array.isArray(data20)) {
								if (data20.length < 1) {
									const err30 = {
										instancePath: instancePath + "/overrides/" + i5 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema11.properties.overrides.items.properties.files,
										data: data20
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								const len6 = data20.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data21 = data20[i6];
									if (typeof data21 === "string") {
										if (func3(data21) > 500) {
											const err31 = {
												instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6,
												schemaPath: "#/definitions/glob/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters",
												schema: 500,
												parentSchema: schema12,
												data: data21
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
										if (func3(data21) < 1) {
											const err32 = {
												instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6,
												schemaPath: "#/definitions/glob/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema12,
												data: data21
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/overrides/" + i5 + "/files/" + i6,
											schemaPath: "#/definitions/glob/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.type,
											parentSchema: schema12,
											data: data21
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/overrides/" + i5 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.overrides.items.properties.files.type,
									parentSchema: schema11.properties.overrides.items.properties.files,
									data: data20
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data19.severity !== void 0) {
							if (!validate11(data19.severity, {
								instancePath: instancePath + "/overrides/" + i5 + "/severity",
								parentData: data19,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/overrides/" + i5,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.overrides.items.type,
							parentSchema: schema11.properties.overrides.items,
							data: data19
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.overrides.type,
					parentSchema: schema11.properties.overrides,
					data: data18
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/configuration/plain.ts
function plain(data) {
	if (isSequence(data)) return data.map(plain);
	if (!isMapping(data)) return data;
	const object = Object.create(null);
	for (const [key, value] of data) object[key] = plain(value);
	return object;
}
// src/configuration/read-layer.ts
function readLayer(tree, path) {
	const { source, problem } = tree.read(path);
	if (problem !== void 0) return { mistakes: [{
		path,
		line: 1,
		column: 1,
		message: problem.message
	}] };
	const document = parseYaml(source);
	const mistakes = document.problems.length > 0 ? misread(document) : misfits(document);
	return mistakes.length > 0 ? { mistakes } : { document };
}
function misread({ source, problems }) {
	const lines = new Lines(source.text);
	return problems.map(({ message, offset }) => {
		const { startLine, startColumn } = lines.region(offset, offset);
		return {
			path: source.path,
			line: startLine,
			column: startColumn,
			message
		};
	});
}
function misfits(document) {
	if (document.data === null || stdin_default(plain(document.data))) return [];
	return (stdin_default.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames").map((error) => explainError(error, document));
}
// src/configuration/load-configuration.ts
const LONGEST_CHAIN = 8;
function loadConfiguration(tree, named) {
	const [path, second] = named === void 0 ? CONFIGURATION_PATHS.filter((each) => tree.has(each)) : [named];
	if (path === void 0) return { configuration: DEFAULT_CONFIGURATION };
	if (second !== void 0) return { mistakes: [{
		path: second,
		line: 1,
		column: 1,
		message: twice(path)
	}] };
	const chain = readChain(tree, path);
	return "mistakes" in chain ? chain : { configuration: mergeLayers(chain.documents) };
}
function twice(path) {
	return `There is a configuration in "${path}" already; one of the two is not read`;
}
function readChain(tree, first) {
	const documents = [];
	for (let path = first; path !== void 0; path = baseOf(documents[0])) {
		const fault = extendsFault(tree, documents, path);
		if (fault !== void 0) return { mistakes: [fault] };
		const layer = readLayer(tree, path);
		if ("mistakes" in layer) return layer;
		documents.unshift(layer.document);
	}
	return { documents };
}
function baseOf(document) {
	const base = mapping(document?.data).get("extends");
	return typeof base === "string" ? base.replace(/^\.\//, "") : void 0;
}
function extendsFault(tree, documents, path) {
	const [child] = documents;
	if (child === void 0) return void 0;
	if (documents.some((each) => each.source.path === path)) return mistakeAt(child, "/extends", "value", `"${path}" extends itself by way of this file`);
	if (documents.length >= LONGEST_CHAIN) return mistakeAt(child, "/extends", "value", `This is the ${LONGEST_CHAIN}th file in a row; no more are read`);
	if (!tree.has(path)) return mistakeAt(child, "/extends", "value", `There is no file "${path}" in the repository`);
}
export { loadConfiguration as t };
