import { Qt as mapping, Ut as DEFAULT_CONFIGURATION, V as CONFIGURATION_PATHS, Xt as isMapping, Zt as isSequence, an as isSeverity, cn as child, en as sequence, ln as keysOf, on as didYouMean, sn as parseYaml, tn as texts$1, un as Lines } from "./core-Wr84-Soz.js";
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
		incidents: joinIncidents(base.incidents, mapping(data.get("incidents"))),
		overrides: [...base.overrides, ...sequence(data.get("overrides")).map(override)],
		mentions: [...base.mentions, ...mentions(document, data)],
		releases: [...base.releases, ...releasesIn(document)]
	};
}
function joinIncidents(base, data) {
	return {
		include: [...base.include, ...listAt(data, "include")],
		exclude: [...base.exclude, ...listAt(data, "exclude")],
		timezone: textAt(data, "timezone") ?? base.timezone,
		sections: joinWords(base.sections, mapping(data.get("sections"))),
		fields: joinWords(base.fields, mapping(data.get("fields"))),
		status: joinWords(base.status, mapping(data.get("status")))
	};
}
function joinWords(base, added) {
	const joined = new Map(base);
	for (const [name, words] of added) joined.set(name, [...base.get(name) ?? [], ...texts$1(words)]);
	return joined;
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
		},
		"incidents": {
			"description": "How you keep the records of your incidents, where that differs from what published records do.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"include": {
					"description": "Globs of files that are records wherever they lie.",
					"type": "array",
					"items": { "$ref": "#/definitions/glob" },
					"examples": [["operations/log/**/*.md"]]
				},
				"exclude": {
					"description": "Globs of files that are no records, whatever their names say.",
					"type": "array",
					"items": { "$ref": "#/definitions/glob" },
					"examples": [["docs/incidents/drafts"]]
				},
				"timezone": {
					"description": "The zone of records that name none: an offset, or a name as CET.",
					"type": "string",
					"minLength": 1,
					"examples": ["UTC", "+01:00"]
				},
				"sections": {
					"description": "More words for headings, by their canonical names.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"timeline": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"summary": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"impact": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"root-cause": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"detection": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"containment": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"remediation": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"investigation": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"verification": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"completion": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"rollback": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"post-incident": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"lessons": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"actions": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"communications": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"evidence": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"roles": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				},
				"fields": {
					"description": "More words for names of fields, by their canonical names.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"status": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"type": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"id": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"title": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"owner": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"responder": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"timezone": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"components": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"threats": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"runbook": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"waiver": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"review": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"date": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"started": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"detected": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"responded": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"escalated": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"contained": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"deployed": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"resolved": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"closed": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"duration": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				},
				"status": {
					"description": "More words for states, by their canonical names.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"open": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"contained": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"resolved": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"closed": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"false-positive": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"accepted": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						}
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
		if (data.incidents !== void 0) {
			let data23 = data.incidents;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (const key5 in data23) if (!(key5 === "include" || key5 === "exclude" || key5 === "timezone" || key5 === "sections" || key5 === "fields" || key5 === "status")) {
					const err37 = {
						instancePath: instancePath + "/incidents",
						schemaPath: "#/properties/incidents/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.incidents,
						data: data23
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data23.include !== void 0) {
					let data24 = data23.include;
					if (Array.isArray(data24)) {
						const len7 = data24.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data25 = data24[i7];
							if (typeof data25 === "string") {
								if (func3(data25) > 500) {
									const err38 = {
										instancePath: instancePath + "/incidents/include/" + i7,
										schemaPath: "#/definitions/glob/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters",
										schema: 500,
										parentSchema: schema12,
										data: data25
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (func3(data25) < 1) {
									const err39 = {
										instancePath: instancePath + "/incidents/include/" + i7,
										schemaPath: "#/definitions/glob/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema12,
										data: data25
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/incidents/include/" + i7,
									schemaPath: "#/definitions/glob/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.type,
									parentSchema: schema12,
									data: data25
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/incidents/include",
							schemaPath: "#/properties/incidents/properties/include/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.incidents.properties.include.type,
							parentSchema: schema11.properties.incidents.properties.include,
							data: data24
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data23.exclude !== void 0) {
					let data26 = data23.exclude;
					if (Array.isArray(data26)) {
						const len8 = data26.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data27 = data26[i8];
							if (typeof data27 === "string") {
								if (func3(data27) > 500) {
									const err42 = {
										instancePath: instancePath + "/incidents/exclude/" + i8,
										schemaPath: "#/definitions/glob/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters",
										schema: 500,
										parentSchema: schema12,
										data: data27
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (func3(data27) < 1) {
									const err43 = {
										instancePath: instancePath + "/incidents/exclude/" + i8,
										schemaPath: "#/definitions/glob/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema12,
										data: data27
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/incidents/exclude/" + i8,
									schemaPath: "#/definitions/glob/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.type,
									parentSchema: schema12,
									data: data27
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/incidents/exclude",
							schemaPath: "#/properties/incidents/properties/exclude/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.incidents.properties.exclude.type,
							parentSchema: schema11.properties.incidents.properties.exclude,
							data: data26
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data23.timezone !== void 0) {
					let data28 = data23.timezone;
					if (typeof data28 === "string") {
						if (func3(data28) < 1) {
							const err46 = {
								instancePath: instancePath + "/incidents/timezone",
								schemaPath: "#/properties/incidents/properties/timezone/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema11.properties.incidents.properties.timezone,
								data: data28
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/incidents/timezone",
							schemaPath: "#/properties/incidents/properties/timezone/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.incidents.properties.timezone.type,
							parentSchema: schema11.properties.incidents.properties.timezone,
							data: data28
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data23.sections !== void 0) {
					let data29 = data23.sections;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key6 in data29) if (!func2.call(schema11.properties.incidents.properties.sections.properties, key6)) {
							const err48 = {
								instancePath: instancePath + "/incidents/sections",
								schemaPath: "#/properties/incidents/properties/sections/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.incidents.properties.sections,
								data: data29
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data29.timeline !== void 0) {
							let data30 = data29.timeline;
							if (Array.isArray(data30)) {
								const len9 = data30.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data31 = data30[i9];
									if (typeof data31 === "string") {
										if (func3(data31) < 1) {
											const err49 = {
												instancePath: instancePath + "/incidents/sections/timeline/" + i9,
												schemaPath: "#/properties/incidents/properties/sections/properties/timeline/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.timeline.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
									} else {
										const err50 = {
											instancePath: instancePath + "/incidents/sections/timeline/" + i9,
											schemaPath: "#/properties/incidents/properties/sections/properties/timeline/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.timeline.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.timeline.items,
											data: data31
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/incidents/sections/timeline",
									schemaPath: "#/properties/incidents/properties/sections/properties/timeline/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.timeline.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.timeline,
									data: data30
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data29.summary !== void 0) {
							let data32 = data29.summary;
							if (Array.isArray(data32)) {
								const len10 = data32.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data33 = data32[i10];
									if (typeof data33 === "string") {
										if (func3(data33) < 1) {
											const err52 = {
												instancePath: instancePath + "/incidents/sections/summary/" + i10,
												schemaPath: "#/properties/incidents/properties/sections/properties/summary/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.summary.items,
												data: data33
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
									} else {
										const err53 = {
											instancePath: instancePath + "/incidents/sections/summary/" + i10,
											schemaPath: "#/properties/incidents/properties/sections/properties/summary/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.summary.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.summary.items,
											data: data33
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/incidents/sections/summary",
									schemaPath: "#/properties/incidents/properties/sections/properties/summary/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.summary.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.summary,
									data: data32
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data29.impact !== void 0) {
							let data34 = data29.impact;
							if (Array.isArray(data34)) {
								const len11 = data34.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data35 = data34[i11];
									if (typeof data35 === "string") {
										if (func3(data35) < 1) {
											const err55 = {
												instancePath: instancePath + "/incidents/sections/impact/" + i11,
												schemaPath: "#/properties/incidents/properties/sections/properties/impact/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.impact.items,
												data: data35
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/incidents/sections/impact/" + i11,
											schemaPath: "#/properties/incidents/properties/sections/properties/impact/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.impact.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.impact.items,
											data: data35
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/incidents/sections/impact",
									schemaPath: "#/properties/incidents/properties/sections/properties/impact/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.impact.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.impact,
									data: data34
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data29["root-cause"] !== void 0) {
							let data36 = data29["root-cause"];
							if (Array.isArray(data36)) {
								const len12 = data36.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data37 = data36[i12];
									if (typeof data37 === "string") {
										if (func3(data37) < 1) {
											const err58 = {
												instancePath: instancePath + "/incidents/sections/root-cause/" + i12,
												schemaPath: "#/properties/incidents/properties/sections/properties/root-cause/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties["root-cause"].items,
												data: data37
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/incidents/sections/root-cause/" + i12,
											schemaPath: "#/properties/incidents/properties/sections/properties/root-cause/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties["root-cause"].items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties["root-cause"].items,
											data: data37
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/incidents/sections/root-cause",
									schemaPath: "#/properties/incidents/properties/sections/properties/root-cause/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties["root-cause"].type,
									parentSchema: schema11.properties.incidents.properties.sections.properties["root-cause"],
									data: data36
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data29.detection !== void 0) {
							let data38 = data29.detection;
							if (Array.isArray(data38)) {
								const len13 = data38.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data39 = data38[i13];
									if (typeof data39 === "string") {
										if (func3(data39) < 1) {
											const err61 = {
												instancePath: instancePath + "/incidents/sections/detection/" + i13,
												schemaPath: "#/properties/incidents/properties/sections/properties/detection/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.detection.items,
												data: data39
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
									} else {
										const err62 = {
											instancePath: instancePath + "/incidents/sections/detection/" + i13,
											schemaPath: "#/properties/incidents/properties/sections/properties/detection/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.detection.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.detection.items,
											data: data39
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/incidents/sections/detection",
									schemaPath: "#/properties/incidents/properties/sections/properties/detection/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.detection.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.detection,
									data: data38
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data29.containment !== void 0) {
							let data40 = data29.containment;
							if (Array.isArray(data40)) {
								const len14 = data40.length;
								for (let i14 = 0; i14 < len14; i14++) {
									let data41 = data40[i14];
									if (typeof data41 === "string") {
										if (func3(data41) < 1) {
											const err64 = {
												instancePath: instancePath + "/incidents/sections/containment/" + i14,
												schemaPath: "#/properties/incidents/properties/sections/properties/containment/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.containment.items,
												data: data41
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/incidents/sections/containment/" + i14,
											schemaPath: "#/properties/incidents/properties/sections/properties/containment/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.containment.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.containment.items,
											data: data41
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/incidents/sections/containment",
									schemaPath: "#/properties/incidents/properties/sections/properties/containment/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.containment.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.containment,
									data: data40
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data29.remediation !== void 0) {
							let data42 = data29.remediation;
							if (Array.isArray(data42)) {
								const len15 = data42.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data43 = data42[i15];
									if (typeof data43 === "string") {
										if (func3(data43) < 1) {
											const err67 = {
												instancePath: instancePath + "/incidents/sections/remediation/" + i15,
												schemaPath: "#/properties/incidents/properties/sections/properties/remediation/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.remediation.items,
												data: data43
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/incidents/sections/remediation/" + i15,
											schemaPath: "#/properties/incidents/properties/sections/properties/remediation/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.remediation.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.remediation.items,
											data: data43
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/incidents/sections/remediation",
									schemaPath: "#/properties/incidents/properties/sections/properties/remediation/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.remediation.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.remediation,
									data: data42
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data29.investigation !== void 0) {
							let data44 = data29.investigation;
							if (Array.isArray(data44)) {
								const len16 = data44.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data45 = data44[i16];
									if (typeof data45 === "string") {
										if (func3(data45) < 1) {
											const err70 = {
												instancePath: instancePath + "/incidents/sections/investigation/" + i16,
												schemaPath: "#/properties/incidents/properties/sections/properties/investigation/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.investigation.items,
												data: data45
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
									} else {
										const err71 = {
											instancePath: instancePath + "/incidents/sections/investigation/" + i16,
											schemaPath: "#/properties/incidents/properties/sections/properties/investigation/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.investigation.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.investigation.items,
											data: data45
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									}
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/incidents/sections/investigation",
									schemaPath: "#/properties/incidents/properties/sections/properties/investigation/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.investigation.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.investigation,
									data: data44
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data29.verification !== void 0) {
							let data46 = data29.verification;
							if (Array.isArray(data46)) {
								const len17 = data46.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data47 = data46[i17];
									if (typeof data47 === "string") {
										if (func3(data47) < 1) {
											const err73 = {
												instancePath: instancePath + "/incidents/sections/verification/" + i17,
												schemaPath: "#/properties/incidents/properties/sections/properties/verification/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.verification.items,
												data: data47
											};
											if (vErrors === null) vErrors = [err73];
											else vErrors.push(err73);
											errors++;
										}
									} else {
										const err74 = {
											instancePath: instancePath + "/incidents/sections/verification/" + i17,
											schemaPath: "#/properties/incidents/properties/sections/properties/verification/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.verification.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.verification.items,
											data: data47
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/incidents/sections/verification",
									schemaPath: "#/properties/incidents/properties/sections/properties/verification/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.verification.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.verification,
									data: data46
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data29.completion !== void 0) {
							let data48 = data29.completion;
							if (Array.isArray(data48)) {
								const len18 = data48.length;
								for (let i18 = 0; i18 < len18; i18++) {
									let data49 = data48[i18];
									if (typeof data49 === "string") {
										if (func3(data49) < 1) {
											const err76 = {
												instancePath: instancePath + "/incidents/sections/completion/" + i18,
												schemaPath: "#/properties/incidents/properties/sections/properties/completion/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.completion.items,
												data: data49
											};
											if (vErrors === null) vErrors = [err76];
											else vErrors.push(err76);
											errors++;
										}
									} else {
										const err77 = {
											instancePath: instancePath + "/incidents/sections/completion/" + i18,
											schemaPath: "#/properties/incidents/properties/sections/properties/completion/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.completion.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.completion.items,
											data: data49
										};
										if (vErrors === null) vErrors = [err77];
										else vErrors.push(err77);
										errors++;
									}
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/incidents/sections/completion",
									schemaPath: "#/properties/incidents/properties/sections/properties/completion/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.completion.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.completion,
									data: data48
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data29.rollback !== void 0) {
							let data50 = data29.rollback;
							if (Array.isArray(data50)) {
								const len19 = data50.length;
								for (let i19 = 0; i19 < len19; i19++) {
									let data51 = data50[i19];
									if (typeof data51 === "string") {
										if (func3(data51) < 1) {
											const err79 = {
												instancePath: instancePath + "/incidents/sections/rollback/" + i19,
												schemaPath: "#/properties/incidents/properties/sections/properties/rollback/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.rollback.items,
												data: data51
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/incidents/sections/rollback/" + i19,
											schemaPath: "#/properties/incidents/properties/sections/properties/rollback/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.rollback.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.rollback.items,
											data: data51
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/incidents/sections/rollback",
									schemaPath: "#/properties/incidents/properties/sections/properties/rollback/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.rollback.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.rollback,
									data: data50
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data29["post-incident"] !== void 0) {
							let data52 = data29["post-incident"];
							if (Array.isArray(data52)) {
								const len20 = data52.length;
								for (let i20 = 0; i20 < len20; i20++) {
									let data53 = data52[i20];
									if (typeof data53 === "string") {
										if (func3(data53) < 1) {
											const err82 = {
												instancePath: instancePath + "/incidents/sections/post-incident/" + i20,
												schemaPath: "#/properties/incidents/properties/sections/properties/post-incident/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties["post-incident"].items,
												data: data53
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
									} else {
										const err83 = {
											instancePath: instancePath + "/incidents/sections/post-incident/" + i20,
											schemaPath: "#/properties/incidents/properties/sections/properties/post-incident/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties["post-incident"].items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties["post-incident"].items,
											data: data53
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/incidents/sections/post-incident",
									schemaPath: "#/properties/incidents/properties/sections/properties/post-incident/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties["post-incident"].type,
									parentSchema: schema11.properties.incidents.properties.sections.properties["post-incident"],
									data: data52
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data29.lessons !== void 0) {
							let data54 = data29.lessons;
							if (Array.isArray(data54)) {
								const len21 = data54.length;
								for (let i21 = 0; i21 < len21; i21++) {
									let data55 = data54[i21];
									if (typeof data55 === "string") {
										if (func3(data55) < 1) {
											const err85 = {
												instancePath: instancePath + "/incidents/sections/lessons/" + i21,
												schemaPath: "#/properties/incidents/properties/sections/properties/lessons/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.lessons.items,
												data: data55
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
									} else {
										const err86 = {
											instancePath: instancePath + "/incidents/sections/lessons/" + i21,
											schemaPath: "#/properties/incidents/properties/sections/properties/lessons/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.lessons.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.lessons.items,
											data: data55
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/incidents/sections/lessons",
									schemaPath: "#/properties/incidents/properties/sections/properties/lessons/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.lessons.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.lessons,
									data: data54
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data29.actions !== void 0) {
							let data56 = data29.actions;
							if (Array.isArray(data56)) {
								const len22 = data56.length;
								for (let i22 = 0; i22 < len22; i22++) {
									let data57 = data56[i22];
									if (typeof data57 === "string") {
										if (func3(data57) < 1) {
											const err88 = {
												instancePath: instancePath + "/incidents/sections/actions/" + i22,
												schemaPath: "#/properties/incidents/properties/sections/properties/actions/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.actions.items,
												data: data57
											};
											if (vErrors === null) vErrors = [err88];
											else vErrors.push(err88);
											errors++;
										}
									} else {
										const err89 = {
											instancePath: instancePath + "/incidents/sections/actions/" + i22,
											schemaPath: "#/properties/incidents/properties/sections/properties/actions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.actions.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.actions.items,
											data: data57
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/incidents/sections/actions",
									schemaPath: "#/properties/incidents/properties/sections/properties/actions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.actions.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.actions,
									data: data56
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data29.communications !== void 0) {
							let data58 = data29.communications;
							if (Array.isArray(data58)) {
								const len23 = data58.length;
								for (let i23 = 0; i23 < len23; i23++) {
									let data59 = data58[i23];
									if (typeof data59 === "string") {
										if (func3(data59) < 1) {
											const err91 = {
												instancePath: instancePath + "/incidents/sections/communications/" + i23,
												schemaPath: "#/properties/incidents/properties/sections/properties/communications/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.communications.items,
												data: data59
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
									} else {
										const err92 = {
											instancePath: instancePath + "/incidents/sections/communications/" + i23,
											schemaPath: "#/properties/incidents/properties/sections/properties/communications/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.communications.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.communications.items,
											data: data59
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/incidents/sections/communications",
									schemaPath: "#/properties/incidents/properties/sections/properties/communications/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.communications.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.communications,
									data: data58
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
						if (data29.evidence !== void 0) {
							let data60 = data29.evidence;
							if (Array.isArray(data60)) {
								const len24 = data60.length;
								for (let i24 = 0; i24 < len24; i24++) {
									let data61 = data60[i24];
									if (typeof data61 === "string") {
										if (func3(data61) < 1) {
											const err94 = {
												instancePath: instancePath + "/incidents/sections/evidence/" + i24,
												schemaPath: "#/properties/incidents/properties/sections/properties/evidence/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.evidence.items,
												data: data61
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
									} else {
										const err95 = {
											instancePath: instancePath + "/incidents/sections/evidence/" + i24,
											schemaPath: "#/properties/incidents/properties/sections/properties/evidence/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.evidence.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.evidence.items,
											data: data61
										};
										if (vErrors === null) vErrors = [err95];
										else vErrors.push(err95);
										errors++;
									}
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/incidents/sections/evidence",
									schemaPath: "#/properties/incidents/properties/sections/properties/evidence/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.evidence.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.evidence,
									data: data60
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data29.roles !== void 0) {
							let data62 = data29.roles;
							if (Array.isArray(data62)) {
								const len25 = data62.length;
								for (let i25 = 0; i25 < len25; i25++) {
									let data63 = data62[i25];
									if (typeof data63 === "string") {
										if (func3(data63) < 1) {
											const err97 = {
												instancePath: instancePath + "/incidents/sections/roles/" + i25,
												schemaPath: "#/properties/incidents/properties/sections/properties/roles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.sections.properties.roles.items,
												data: data63
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
										}
									} else {
										const err98 = {
											instancePath: instancePath + "/incidents/sections/roles/" + i25,
											schemaPath: "#/properties/incidents/properties/sections/properties/roles/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.sections.properties.roles.items.type,
											parentSchema: schema11.properties.incidents.properties.sections.properties.roles.items,
											data: data63
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/incidents/sections/roles",
									schemaPath: "#/properties/incidents/properties/sections/properties/roles/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.sections.properties.roles.type,
									parentSchema: schema11.properties.incidents.properties.sections.properties.roles,
									data: data62
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/incidents/sections",
							schemaPath: "#/properties/incidents/properties/sections/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.incidents.properties.sections.type,
							parentSchema: schema11.properties.incidents.properties.sections,
							data: data29
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data23.fields !== void 0) {
					let data64 = data23.fields;
					if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
						for (const key7 in data64) if (!func2.call(schema11.properties.incidents.properties.fields.properties, key7)) {
							const err101 = {
								instancePath: instancePath + "/incidents/fields",
								schemaPath: "#/properties/incidents/properties/fields/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.incidents.properties.fields,
								data: data64
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data64.severity !== void 0) {
							let data65 = data64.severity;
							if (Array.isArray(data65)) {
								const len26 = data65.length;
								for (let i26 = 0; i26 < len26; i26++) {
									let data66 = data65[i26];
									if (typeof data66 === "string") {
										if (func3(data66) < 1) {
											const err102 = {
												instancePath: instancePath + "/incidents/fields/severity/" + i26,
												schemaPath: "#/properties/incidents/properties/fields/properties/severity/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.severity.items,
												data: data66
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
									} else {
										const err103 = {
											instancePath: instancePath + "/incidents/fields/severity/" + i26,
											schemaPath: "#/properties/incidents/properties/fields/properties/severity/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.severity.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.severity.items,
											data: data66
										};
										if (vErrors === null) vErrors = [err103];
										else vErrors.push(err103);
										errors++;
									}
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/incidents/fields/severity",
									schemaPath: "#/properties/incidents/properties/fields/properties/severity/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.severity.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.severity,
									data: data65
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
						if (data64.status !== void 0) {
							let data67 = data64.status;
							if (Array.isArray(data67)) {
								const len27 = data67.length;
								for (let i27 = 0; i27 < len27; i27++) {
									let data68 = data67[i27];
									if (typeof data68 === "string") {
										if (func3(data68) < 1) {
											const err105 = {
												instancePath: instancePath + "/incidents/fields/status/" + i27,
												schemaPath: "#/properties/incidents/properties/fields/properties/status/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.status.items,
												data: data68
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
									} else {
										const err106 = {
											instancePath: instancePath + "/incidents/fields/status/" + i27,
											schemaPath: "#/properties/incidents/properties/fields/properties/status/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.status.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.status.items,
											data: data68
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/incidents/fields/status",
									schemaPath: "#/properties/incidents/properties/fields/properties/status/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.status.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.status,
									data: data67
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data64.type !== void 0) {
							let data69 = data64.type;
							if (Array.isArray(data69)) {
								const len28 = data69.length;
								for (let i28 = 0; i28 < len28; i28++) {
									let data70 = data69[i28];
									if (typeof data70 === "string") {
										if (func3(data70) < 1) {
											const err108 = {
												instancePath: instancePath + "/incidents/fields/type/" + i28,
												schemaPath: "#/properties/incidents/properties/fields/properties/type/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.type.items,
												data: data70
											};
											if (vErrors === null) vErrors = [err108];
											else vErrors.push(err108);
											errors++;
										}
									} else {
										const err109 = {
											instancePath: instancePath + "/incidents/fields/type/" + i28,
											schemaPath: "#/properties/incidents/properties/fields/properties/type/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.type.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.type.items,
											data: data70
										};
										if (vErrors === null) vErrors = [err109];
										else vErrors.push(err109);
										errors++;
									}
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/incidents/fields/type",
									schemaPath: "#/properties/incidents/properties/fields/properties/type/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.type.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.type,
									data: data69
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data64.id !== void 0) {
							let data71 = data64.id;
							if (Array.isArray(data71)) {
								const len29 = data71.length;
								for (let i29 = 0; i29 < len29; i29++) {
									let data72 = data71[i29];
									if (typeof data72 === "string") {
										if (func3(data72) < 1) {
											const err111 = {
												instancePath: instancePath + "/incidents/fields/id/" + i29,
												schemaPath: "#/properties/incidents/properties/fields/properties/id/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.id.items,
												data: data72
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/incidents/fields/id/" + i29,
											schemaPath: "#/properties/incidents/properties/fields/properties/id/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.id.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.id.items,
											data: data72
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/incidents/fields/id",
									schemaPath: "#/properties/incidents/properties/fields/properties/id/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.id.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.id,
									data: data71
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data64.title !== void 0) {
							let data73 = data64.title;
							if (Array.isArray(data73)) {
								const len30 = data73.length;
								for (let i30 = 0; i30 < len30; i30++) {
									let data74 = data73[i30];
									if (typeof data74 === "string") {
										if (func3(data74) < 1) {
											const err114 = {
												instancePath: instancePath + "/incidents/fields/title/" + i30,
												schemaPath: "#/properties/incidents/properties/fields/properties/title/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.title.items,
												data: data74
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
									} else {
										const err115 = {
											instancePath: instancePath + "/incidents/fields/title/" + i30,
											schemaPath: "#/properties/incidents/properties/fields/properties/title/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.title.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.title.items,
											data: data74
										};
										if (vErrors === null) vErrors = [err115];
										else vErrors.push(err115);
										errors++;
									}
								}
							} else {
								const err116 = {
									instancePath: instancePath + "/incidents/fields/title",
									schemaPath: "#/properties/incidents/properties/fields/properties/title/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.title.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.title,
									data: data73
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
						if (data64.owner !== void 0) {
							let data75 = data64.owner;
							if (Array.isArray(data75)) {
								const len31 = data75.length;
								for (let i31 = 0; i31 < len31; i31++) {
									let data76 = data75[i31];
									if (typeof data76 === "string") {
										if (func3(data76) < 1) {
											const err117 = {
												instancePath: instancePath + "/incidents/fields/owner/" + i31,
												schemaPath: "#/properties/incidents/properties/fields/properties/owner/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.owner.items,
												data: data76
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/incidents/fields/owner/" + i31,
											schemaPath: "#/properties/incidents/properties/fields/properties/owner/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.owner.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.owner.items,
											data: data76
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/incidents/fields/owner",
									schemaPath: "#/properties/incidents/properties/fields/properties/owner/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.owner.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.owner,
									data: data75
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data64.responder !== void 0) {
							let data77 = data64.responder;
							if (Array.isArray(data77)) {
								const len32 = data77.length;
								for (let i32 = 0; i32 < len32; i32++) {
									let data78 = data77[i32];
									if (typeof data78 === "string") {
										if (func3(data78) < 1) {
											const err120 = {
												instancePath: instancePath + "/incidents/fields/responder/" + i32,
												schemaPath: "#/properties/incidents/properties/fields/properties/responder/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.responder.items,
												data: data78
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
									} else {
										const err121 = {
											instancePath: instancePath + "/incidents/fields/responder/" + i32,
											schemaPath: "#/properties/incidents/properties/fields/properties/responder/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.responder.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.responder.items,
											data: data78
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								}
							} else {
								const err122 = {
									instancePath: instancePath + "/incidents/fields/responder",
									schemaPath: "#/properties/incidents/properties/fields/properties/responder/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.responder.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.responder,
									data: data77
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
						if (data64.timezone !== void 0) {
							let data79 = data64.timezone;
							if (Array.isArray(data79)) {
								const len33 = data79.length;
								for (let i33 = 0; i33 < len33; i33++) {
									let data80 = data79[i33];
									if (typeof data80 === "string") {
										if (func3(data80) < 1) {
											const err123 = {
												instancePath: instancePath + "/incidents/fields/timezone/" + i33,
												schemaPath: "#/properties/incidents/properties/fields/properties/timezone/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.timezone.items,
												data: data80
											};
											if (vErrors === null) vErrors = [err123];
											else vErrors.push(err123);
											errors++;
										}
									} else {
										const err124 = {
											instancePath: instancePath + "/incidents/fields/timezone/" + i33,
											schemaPath: "#/properties/incidents/properties/fields/properties/timezone/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.timezone.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.timezone.items,
											data: data80
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/incidents/fields/timezone",
									schemaPath: "#/properties/incidents/properties/fields/properties/timezone/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.timezone.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.timezone,
									data: data79
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
						if (data64.components !== void 0) {
							let data81 = data64.components;
							if (Array.isArray(data81)) {
								const len34 = data81.length;
								for (let i34 = 0; i34 < len34; i34++) {
									let data82 = data81[i34];
									if (typeof data82 === "string") {
										if (func3(data82) < 1) {
											const err126 = {
												instancePath: instancePath + "/incidents/fields/components/" + i34,
												schemaPath: "#/properties/incidents/properties/fields/properties/components/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.components.items,
												data: data82
											};
											if (vErrors === null) vErrors = [err126];
											else vErrors.push(err126);
											errors++;
										}
									} else {
										const err127 = {
											instancePath: instancePath + "/incidents/fields/components/" + i34,
											schemaPath: "#/properties/incidents/properties/fields/properties/components/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.components.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.components.items,
											data: data82
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
							} else {
								const err128 = {
									instancePath: instancePath + "/incidents/fields/components",
									schemaPath: "#/properties/incidents/properties/fields/properties/components/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.components.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.components,
									data: data81
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
						}
						if (data64.threats !== void 0) {
							let data83 = data64.threats;
							if (Array.isArray(data83)) {
								const len35 = data83.length;
								for (let i35 = 0; i35 < len35; i35++) {
									let data84 = data83[i35];
									if (typeof data84 === "string") {
										if (func3(data84) < 1) {
											const err129 = {
												instancePath: instancePath + "/incidents/fields/threats/" + i35,
												schemaPath: "#/properties/incidents/properties/fields/properties/threats/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.threats.items,
												data: data84
											};
											if (vErrors === null) vErrors = [err129];
											else vErrors.push(err129);
											errors++;
										}
									} else {
										const err130 = {
											instancePath: instancePath + "/incidents/fields/threats/" + i35,
											schemaPath: "#/properties/incidents/properties/fields/properties/threats/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.threats.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.threats.items,
											data: data84
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/incidents/fields/threats",
									schemaPath: "#/properties/incidents/properties/fields/properties/threats/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.threats.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.threats,
									data: data83
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data64.runbook !== void 0) {
							let data85 = data64.runbook;
							if (Array.isArray(data85)) {
								const len36 = data85.length;
								for (let i36 = 0; i36 < len36; i36++) {
									let data86 = data85[i36];
									if (typeof data86 === "string") {
										if (func3(data86) < 1) {
											const err132 = {
												instancePath: instancePath + "/incidents/fields/runbook/" + i36,
												schemaPath: "#/properties/incidents/properties/fields/properties/runbook/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.runbook.items,
												data: data86
											};
											if (vErrors === null) vErrors = [err132];
											else vErrors.push(err132);
											errors++;
										}
									} else {
										const err133 = {
											instancePath: instancePath + "/incidents/fields/runbook/" + i36,
											schemaPath: "#/properties/incidents/properties/fields/properties/runbook/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.runbook.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.runbook.items,
											data: data86
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
							} else {
								const err134 = {
									instancePath: instancePath + "/incidents/fields/runbook",
									schemaPath: "#/properties/incidents/properties/fields/properties/runbook/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.runbook.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.runbook,
									data: data85
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
						if (data64.waiver !== void 0) {
							let data87 = data64.waiver;
							if (Array.isArray(data87)) {
								const len37 = data87.length;
								for (let i37 = 0; i37 < len37; i37++) {
									let data88 = data87[i37];
									if (typeof data88 === "string") {
										if (func3(data88) < 1) {
											const err135 = {
												instancePath: instancePath + "/incidents/fields/waiver/" + i37,
												schemaPath: "#/properties/incidents/properties/fields/properties/waiver/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.waiver.items,
												data: data88
											};
											if (vErrors === null) vErrors = [err135];
											else vErrors.push(err135);
											errors++;
										}
									} else {
										const err136 = {
											instancePath: instancePath + "/incidents/fields/waiver/" + i37,
											schemaPath: "#/properties/incidents/properties/fields/properties/waiver/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.waiver.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.waiver.items,
											data: data88
										};
										if (vErrors === null) vErrors = [err136];
										else vErrors.push(err136);
										errors++;
									}
								}
							} else {
								const err137 = {
									instancePath: instancePath + "/incidents/fields/waiver",
									schemaPath: "#/properties/incidents/properties/fields/properties/waiver/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.waiver.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.waiver,
									data: data87
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
						if (data64.review !== void 0) {
							let data89 = data64.review;
							if (Array.isArray(data89)) {
								const len38 = data89.length;
								for (let i38 = 0; i38 < len38; i38++) {
									let data90 = data89[i38];
									if (typeof data90 === "string") {
										if (func3(data90) < 1) {
											const err138 = {
												instancePath: instancePath + "/incidents/fields/review/" + i38,
												schemaPath: "#/properties/incidents/properties/fields/properties/review/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.review.items,
												data: data90
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/incidents/fields/review/" + i38,
											schemaPath: "#/properties/incidents/properties/fields/properties/review/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.review.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.review.items,
											data: data90
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
							} else {
								const err140 = {
									instancePath: instancePath + "/incidents/fields/review",
									schemaPath: "#/properties/incidents/properties/fields/properties/review/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.review.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.review,
									data: data89
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data64.date !== void 0) {
							let data91 = data64.date;
							if (Array.isArray(data91)) {
								const len39 = data91.length;
								for (let i39 = 0; i39 < len39; i39++) {
									let data92 = data91[i39];
									if (typeof data92 === "string") {
										if (func3(data92) < 1) {
											const err141 = {
												instancePath: instancePath + "/incidents/fields/date/" + i39,
												schemaPath: "#/properties/incidents/properties/fields/properties/date/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.date.items,
												data: data92
											};
											if (vErrors === null) vErrors = [err141];
											else vErrors.push(err141);
											errors++;
										}
									} else {
										const err142 = {
											instancePath: instancePath + "/incidents/fields/date/" + i39,
											schemaPath: "#/properties/incidents/properties/fields/properties/date/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.date.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.date.items,
											data: data92
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
								}
							} else {
								const err143 = {
									instancePath: instancePath + "/incidents/fields/date",
									schemaPath: "#/properties/incidents/properties/fields/properties/date/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.date.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.date,
									data: data91
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
						}
						if (data64.started !== void 0) {
							let data93 = data64.started;
							if (Array.isArray(data93)) {
								const len40 = data93.length;
								for (let i40 = 0; i40 < len40; i40++) {
									let data94 = data93[i40];
									if (typeof data94 === "string") {
										if (func3(data94) < 1) {
											const err144 = {
												instancePath: instancePath + "/incidents/fields/started/" + i40,
												schemaPath: "#/properties/incidents/properties/fields/properties/started/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.started.items,
												data: data94
											};
											if (vErrors === null) vErrors = [err144];
											else vErrors.push(err144);
											errors++;
										}
									} else {
										const err145 = {
											instancePath: instancePath + "/incidents/fields/started/" + i40,
											schemaPath: "#/properties/incidents/properties/fields/properties/started/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.started.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.started.items,
											data: data94
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								}
							} else {
								const err146 = {
									instancePath: instancePath + "/incidents/fields/started",
									schemaPath: "#/properties/incidents/properties/fields/properties/started/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.started.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.started,
									data: data93
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
						}
						if (data64.detected !== void 0) {
							let data95 = data64.detected;
							if (Array.isArray(data95)) {
								const len41 = data95.length;
								for (let i41 = 0; i41 < len41; i41++) {
									let data96 = data95[i41];
									if (typeof data96 === "string") {
										if (func3(data96) < 1) {
											const err147 = {
												instancePath: instancePath + "/incidents/fields/detected/" + i41,
												schemaPath: "#/properties/incidents/properties/fields/properties/detected/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.detected.items,
												data: data96
											};
											if (vErrors === null) vErrors = [err147];
											else vErrors.push(err147);
											errors++;
										}
									} else {
										const err148 = {
											instancePath: instancePath + "/incidents/fields/detected/" + i41,
											schemaPath: "#/properties/incidents/properties/fields/properties/detected/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.detected.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.detected.items,
											data: data96
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
							} else {
								const err149 = {
									instancePath: instancePath + "/incidents/fields/detected",
									schemaPath: "#/properties/incidents/properties/fields/properties/detected/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.detected.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.detected,
									data: data95
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
						}
						if (data64.responded !== void 0) {
							let data97 = data64.responded;
							if (Array.isArray(data97)) {
								const len42 = data97.length;
								for (let i42 = 0; i42 < len42; i42++) {
									let data98 = data97[i42];
									if (typeof data98 === "string") {
										if (func3(data98) < 1) {
											const err150 = {
												instancePath: instancePath + "/incidents/fields/responded/" + i42,
												schemaPath: "#/properties/incidents/properties/fields/properties/responded/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.responded.items,
												data: data98
											};
											if (vErrors === null) vErrors = [err150];
											else vErrors.push(err150);
											errors++;
										}
									} else {
										const err151 = {
											instancePath: instancePath + "/incidents/fields/responded/" + i42,
											schemaPath: "#/properties/incidents/properties/fields/properties/responded/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.responded.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.responded.items,
											data: data98
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
								}
							} else {
								const err152 = {
									instancePath: instancePath + "/incidents/fields/responded",
									schemaPath: "#/properties/incidents/properties/fields/properties/responded/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.responded.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.responded,
									data: data97
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
						}
						if (data64.escalated !== void 0) {
							let data99 = data64.escalated;
							if (Array.isArray(data99)) {
								const len43 = data99.length;
								for (let i43 = 0; i43 < len43; i43++) {
									let data100 = data99[i43];
									if (typeof data100 === "string") {
										if (func3(data100) < 1) {
											const err153 = {
												instancePath: instancePath + "/incidents/fields/escalated/" + i43,
												schemaPath: "#/properties/incidents/properties/fields/properties/escalated/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.escalated.items,
												data: data100
											};
											if (vErrors === null) vErrors = [err153];
											else vErrors.push(err153);
											errors++;
										}
									} else {
										const err154 = {
											instancePath: instancePath + "/incidents/fields/escalated/" + i43,
											schemaPath: "#/properties/incidents/properties/fields/properties/escalated/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.escalated.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.escalated.items,
											data: data100
										};
										if (vErrors === null) vErrors = [err154];
										else vErrors.push(err154);
										errors++;
									}
								}
							} else {
								const err155 = {
									instancePath: instancePath + "/incidents/fields/escalated",
									schemaPath: "#/properties/incidents/properties/fields/properties/escalated/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.escalated.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.escalated,
									data: data99
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						}
						if (data64.contained !== void 0) {
							let data101 = data64.contained;
							if (Array.isArray(data101)) {
								const len44 = data101.length;
								for (let i44 = 0; i44 < len44; i44++) {
									let data102 = data101[i44];
									if (typeof data102 === "string") {
										if (func3(data102) < 1) {
											const err156 = {
												instancePath: instancePath + "/incidents/fields/contained/" + i44,
												schemaPath: "#/properties/incidents/properties/fields/properties/contained/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.contained.items,
												data: data102
											};
											if (vErrors === null) vErrors = [err156];
											else vErrors.push(err156);
											errors++;
										}
									} else {
										const err157 = {
											instancePath: instancePath + "/incidents/fields/contained/" + i44,
											schemaPath: "#/properties/incidents/properties/fields/properties/contained/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.contained.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.contained.items,
											data: data102
										};
										if (vErrors === null) vErrors = [err157];
										else vErrors.push(err157);
										errors++;
									}
								}
							} else {
								const err158 = {
									instancePath: instancePath + "/incidents/fields/contained",
									schemaPath: "#/properties/incidents/properties/fields/properties/contained/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.contained.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.contained,
									data: data101
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
						}
						if (data64.deployed !== void 0) {
							let data103 = data64.deployed;
							if (Array.isArray(data103)) {
								const len45 = data103.length;
								for (let i45 = 0; i45 < len45; i45++) {
									let data104 = data103[i45];
									if (typeof data104 === "string") {
										if (func3(data104) < 1) {
											const err159 = {
												instancePath: instancePath + "/incidents/fields/deployed/" + i45,
												schemaPath: "#/properties/incidents/properties/fields/properties/deployed/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.deployed.items,
												data: data104
											};
											if (vErrors === null) vErrors = [err159];
											else vErrors.push(err159);
											errors++;
										}
									} else {
										const err160 = {
											instancePath: instancePath + "/incidents/fields/deployed/" + i45,
											schemaPath: "#/properties/incidents/properties/fields/properties/deployed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.deployed.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.deployed.items,
											data: data104
										};
										if (vErrors === null) vErrors = [err160];
										else vErrors.push(err160);
										errors++;
									}
								}
							} else {
								const err161 = {
									instancePath: instancePath + "/incidents/fields/deployed",
									schemaPath: "#/properties/incidents/properties/fields/properties/deployed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.deployed.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.deployed,
									data: data103
								};
								if (vErrors === null) vErrors = [err161];
								else vErrors.push(err161);
								errors++;
							}
						}
						if (data64.resolved !== void 0) {
							let data105 = data64.resolved;
							if (Array.isArray(data105)) {
								const len46 = data105.length;
								for (let i46 = 0; i46 < len46; i46++) {
									let data106 = data105[i46];
									if (typeof data106 === "string") {
										if (func3(data106) < 1) {
											const err162 = {
												instancePath: instancePath + "/incidents/fields/resolved/" + i46,
												schemaPath: "#/properties/incidents/properties/fields/properties/resolved/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.resolved.items,
												data: data106
											};
											if (vErrors === null) vErrors = [err162];
											else vErrors.push(err162);
											errors++;
										}
									} else {
										const err163 = {
											instancePath: instancePath + "/incidents/fields/resolved/" + i46,
											schemaPath: "#/properties/incidents/properties/fields/properties/resolved/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.resolved.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.resolved.items,
											data: data106
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
							} else {
								const err164 = {
									instancePath: instancePath + "/incidents/fields/resolved",
									schemaPath: "#/properties/incidents/properties/fields/properties/resolved/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.resolved.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.resolved,
									data: data105
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
						}
						if (data64.closed !== void 0) {
							let data107 = data64.closed;
							if (Array.isArray(data107)) {
								const len47 = data107.length;
								for (let i47 = 0; i47 < len47; i47++) {
									let data108 = data107[i47];
									if (typeof data108 === "string") {
										if (func3(data108) < 1) {
											const err165 = {
												instancePath: instancePath + "/incidents/fields/closed/" + i47,
												schemaPath: "#/properties/incidents/properties/fields/properties/closed/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.closed.items,
												data: data108
											};
											if (vErrors === null) vErrors = [err165];
											else vErrors.push(err165);
											errors++;
										}
									} else {
										const err166 = {
											instancePath: instancePath + "/incidents/fields/closed/" + i47,
											schemaPath: "#/properties/incidents/properties/fields/properties/closed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.closed.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.closed.items,
											data: data108
										};
										if (vErrors === null) vErrors = [err166];
										else vErrors.push(err166);
										errors++;
									}
								}
							} else {
								const err167 = {
									instancePath: instancePath + "/incidents/fields/closed",
									schemaPath: "#/properties/incidents/properties/fields/properties/closed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.closed.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.closed,
									data: data107
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
						}
						if (data64.duration !== void 0) {
							let data109 = data64.duration;
							if (Array.isArray(data109)) {
								const len48 = data109.length;
								for (let i48 = 0; i48 < len48; i48++) {
									let data110 = data109[i48];
									if (typeof data110 === "string") {
										if (func3(data110) < 1) {
											const err168 = {
												instancePath: instancePath + "/incidents/fields/duration/" + i48,
												schemaPath: "#/properties/incidents/properties/fields/properties/duration/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.fields.properties.duration.items,
												data: data110
											};
											if (vErrors === null) vErrors = [err168];
											else vErrors.push(err168);
											errors++;
										}
									} else {
										const err169 = {
											instancePath: instancePath + "/incidents/fields/duration/" + i48,
											schemaPath: "#/properties/incidents/properties/fields/properties/duration/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.fields.properties.duration.items.type,
											parentSchema: schema11.properties.incidents.properties.fields.properties.duration.items,
											data: data110
										};
										if (vErrors === null) vErrors = [err169];
										else vErrors.push(err169);
										errors++;
									}
								}
							} else {
								const err170 = {
									instancePath: instancePath + "/incidents/fields/duration",
									schemaPath: "#/properties/incidents/properties/fields/properties/duration/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.fields.properties.duration.type,
									parentSchema: schema11.properties.incidents.properties.fields.properties.duration,
									data: data109
								};
								if (vErrors === null) vErrors = [err170];
								else vErrors.push(err170);
								errors++;
							}
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/incidents/fields",
							schemaPath: "#/properties/incidents/properties/fields/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.incidents.properties.fields.type,
							parentSchema: schema11.properties.incidents.properties.fields,
							data: data64
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data23.status !== void 0) {
					let data111 = data23.status;
					if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
						for (const key8 in data111) if (!(key8 === "open" || key8 === "contained" || key8 === "resolved" || key8 === "closed" || key8 === "false-positive" || key8 === "accepted")) {
							const err172 = {
								instancePath: instancePath + "/incidents/status",
								schemaPath: "#/properties/incidents/properties/status/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.incidents.properties.status,
								data: data111
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
						if (data111.open !== void 0) {
							let data112 = data111.open;
							if (Array.isArray(data112)) {
								const len49 = data112.length;
								for (let i49 = 0; i49 < len49; i49++) {
									let data113 = data112[i49];
									if (typeof data113 === "string") {
										if (func3(data113) < 1) {
											const err173 = {
												instancePath: instancePath + "/incidents/status/open/" + i49,
												schemaPath: "#/properties/incidents/properties/status/properties/open/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties.open.items,
												data: data113
											};
											if (vErrors === null) vErrors = [err173];
											else vErrors.push(err173);
											errors++;
										}
									} else {
										const err174 = {
											instancePath: instancePath + "/incidents/status/open/" + i49,
											schemaPath: "#/properties/incidents/properties/status/properties/open/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties.open.items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties.open.items,
											data: data113
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
							} else {
								const err175 = {
									instancePath: instancePath + "/incidents/status/open",
									schemaPath: "#/properties/incidents/properties/status/properties/open/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties.open.type,
									parentSchema: schema11.properties.incidents.properties.status.properties.open,
									data: data112
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
						if (data111.contained !== void 0) {
							let data114 = data111.contained;
							if (Array.isArray(data114)) {
								const len50 = data114.length;
								for (let i50 = 0; i50 < len50; i50++) {
									let data115 = data114[i50];
									if (typeof data115 === "string") {
										if (func3(data115) < 1) {
											const err176 = {
												instancePath: instancePath + "/incidents/status/contained/" + i50,
												schemaPath: "#/properties/incidents/properties/status/properties/contained/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties.contained.items,
												data: data115
											};
											if (vErrors === null) vErrors = [err176];
											else vErrors.push(err176);
											errors++;
										}
									} else {
										const err177 = {
											instancePath: instancePath + "/incidents/status/contained/" + i50,
											schemaPath: "#/properties/incidents/properties/status/properties/contained/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties.contained.items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties.contained.items,
											data: data115
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
							} else {
								const err178 = {
									instancePath: instancePath + "/incidents/status/contained",
									schemaPath: "#/properties/incidents/properties/status/properties/contained/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties.contained.type,
									parentSchema: schema11.properties.incidents.properties.status.properties.contained,
									data: data114
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
						}
						if (data111.resolved !== void 0) {
							let data116 = data111.resolved;
							if (Array.isArray(data116)) {
								const len51 = data116.length;
								for (let i51 = 0; i51 < len51; i51++) {
									let data117 = data116[i51];
									if (typeof data117 === "string") {
										if (func3(data117) < 1) {
											const err179 = {
												instancePath: instancePath + "/incidents/status/resolved/" + i51,
												schemaPath: "#/properties/incidents/properties/status/properties/resolved/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties.resolved.items,
												data: data117
											};
											if (vErrors === null) vErrors = [err179];
											else vErrors.push(err179);
											errors++;
										}
									} else {
										const err180 = {
											instancePath: instancePath + "/incidents/status/resolved/" + i51,
											schemaPath: "#/properties/incidents/properties/status/properties/resolved/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties.resolved.items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties.resolved.items,
											data: data117
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
								}
							} else {
								const err181 = {
									instancePath: instancePath + "/incidents/status/resolved",
									schemaPath: "#/properties/incidents/properties/status/properties/resolved/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties.resolved.type,
									parentSchema: schema11.properties.incidents.properties.status.properties.resolved,
									data: data116
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
						}
						if (data111.closed !== void 0) {
							let data118 = data111.closed;
							if (Array.isArray(data118)) {
								const len52 = data118.length;
								for (let i52 = 0; i52 < len52; i52++) {
									let data119 = data118[i52];
									if (typeof data119 === "string") {
										if (func3(data119) < 1) {
											const err182 = {
												instancePath: instancePath + "/incidents/status/closed/" + i52,
												schemaPath: "#/properties/incidents/properties/status/properties/closed/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties.closed.items,
												data: data119
											};
											if (vErrors === null) vErrors = [err182];
											else vErrors.push(err182);
											errors++;
										}
									} else {
										const err183 = {
											instancePath: instancePath + "/incidents/status/closed/" + i52,
											schemaPath: "#/properties/incidents/properties/status/properties/closed/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties.closed.items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties.closed.items,
											data: data119
										};
										if (vErrors === null) vErrors = [err183];
										else vErrors.push(err183);
										errors++;
									}
								}
							} else {
								const err184 = {
									instancePath: instancePath + "/incidents/status/closed",
									schemaPath: "#/properties/incidents/properties/status/properties/closed/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties.closed.type,
									parentSchema: schema11.properties.incidents.properties.status.properties.closed,
									data: data118
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
						}
						if (data111["false-positive"] !== void 0) {
							let data120 = data111["false-positive"];
							if (Array.isArray(data120)) {
								const len53 = data120.length;
								for (let i53 = 0; i53 < len53; i53++) {
									let data121 = data120[i53];
									if (typeof data121 === "string") {
										if (func3(data121) < 1) {
											const err185 = {
												instancePath: instancePath + "/incidents/status/false-positive/" + i53,
												schemaPath: "#/properties/incidents/properties/status/properties/false-positive/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties["false-positive"].items,
												data: data121
											};
											if (vErrors === null) vErrors = [err185];
											else vErrors.push(err185);
											errors++;
										}
									} else {
										const err186 = {
											instancePath: instancePath + "/incidents/status/false-positive/" + i53,
											schemaPath: "#/properties/incidents/properties/status/properties/false-positive/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties["false-positive"].items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties["false-positive"].items,
											data: data121
										};
										if (vErrors === null) vErrors = [err186];
										else vErrors.push(err186);
										errors++;
									}
								}
							} else {
								const err187 = {
									instancePath: instancePath + "/incidents/status/false-positive",
									schemaPath: "#/properties/incidents/properties/status/properties/false-positive/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties["false-positive"].type,
									parentSchema: schema11.properties.incidents.properties.status.properties["false-positive"],
									data: data120
								};
								if (vErrors === null) vErrors = [err187];
								else vErrors.push(err187);
								errors++;
							}
						}
						if (data111.accepted !== void 0) {
							let data122 = data111.accepted;
							if (Array.isArray(data122)) {
								const len54 = data122.length;
								for (let i54 = 0; i54 < len54; i54++) {
									let data123 = data122[i54];
									if (typeof data123 === "string") {
										if (func3(data123) < 1) {
											const err188 = {
												instancePath: instancePath + "/incidents/status/accepted/" + i54,
												schemaPath: "#/properties/incidents/properties/status/properties/accepted/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters",
												schema: 1,
												parentSchema: schema11.properties.incidents.properties.status.properties.accepted.items,
												data: data123
											};
											if (vErrors === null) vErrors = [err188];
											else vErrors.push(err188);
											errors++;
										}
									} else {
										const err189 = {
											instancePath: instancePath + "/incidents/status/accepted/" + i54,
											schemaPath: "#/properties/incidents/properties/status/properties/accepted/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.incidents.properties.status.properties.accepted.items.type,
											parentSchema: schema11.properties.incidents.properties.status.properties.accepted.items,
											data: data123
										};
										if (vErrors === null) vErrors = [err189];
										else vErrors.push(err189);
										errors++;
									}
								}
							} else {
								const err190 = {
									instancePath: instancePath + "/incidents/status/accepted",
									schemaPath: "#/properties/incidents/properties/status/properties/accepted/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema11.properties.incidents.properties.status.properties.accepted.type,
									parentSchema: schema11.properties.incidents.properties.status.properties.accepted,
									data: data122
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					} else {
						const err191 = {
							instancePath: instancePath + "/incidents/status",
							schemaPath: "#/properties/incidents/properties/status/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.incidents.properties.status.type,
							parentSchema: schema11.properties.incidents.properties.status,
							data: data111
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
			} else {
				const err192 = {
					instancePath: instancePath + "/incidents",
					schemaPath: "#/properties/incidents/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.incidents.type,
					parentSchema: schema11.properties.incidents,
					data: data23
				};
				if (vErrors === null) vErrors = [err192];
				else vErrors.push(err192);
				errors++;
			}
		}
	} else {
		const err193 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err193];
		else vErrors.push(err193);
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
