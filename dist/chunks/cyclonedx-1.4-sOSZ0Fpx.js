// src/generated/sbom/cyclonedx-1.4.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "../../main/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var validate = validate21;
var stdin_default = validate21;
var schema6 = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "http://cyclonedx.org/schema/bom-1.4.schema.json",
	type: "object",
	required: ["bomFormat", "specVersion"],
	additionalProperties: !1,
	properties: {
		$schema: { type: "string" },
		bomFormat: {
			type: "string",
			enum: ["CycloneDX"]
		},
		specVersion: { type: "string" },
		serialNumber: {
			type: "string",
			pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
		},
		version: {
			type: "integer",
			default: 1
		},
		metadata: { $ref: "#/definitions/metadata" },
		components: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/component" }
		},
		services: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/service" }
		},
		externalReferences: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/externalReference" }
		},
		dependencies: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/dependency" }
		},
		compositions: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/compositions" }
		},
		vulnerabilities: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/vulnerability" }
		},
		signature: { $ref: "#/definitions/signature" }
	},
	definitions: {
		refType: { type: "string" },
		metadata: {
			type: "object",
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: "string",
					format: "date-time"
				},
				tools: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/tool" }
				},
				authors: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/organizationalContact" }
				},
				component: { $ref: "#/definitions/component" },
				manufacture: { $ref: "#/definitions/organizationalEntity" },
				supplier: { $ref: "#/definitions/organizationalEntity" },
				licenses: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/licenseChoice" }
				},
				properties: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		tool: {
			type: "object",
			additionalProperties: !1,
			properties: {
				vendor: { type: "string" },
				name: { type: "string" },
				version: { type: "string" },
				hashes: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/hash" }
				},
				externalReferences: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/externalReference" }
				}
			}
		},
		organizationalEntity: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				url: {
					type: "array",
					items: {
						type: "string",
						format: "iri-reference"
					}
				},
				contact: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/organizationalContact" }
				}
			}
		},
		organizationalContact: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				email: {
					type: "string",
					format: "idn-email"
				},
				phone: { type: "string" }
			}
		},
		component: {
			type: "object",
			required: ["type", "name"],
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"application",
						"framework",
						"library",
						"container",
						"operating-system",
						"device",
						"firmware",
						"file"
					]
				},
				"mime-type": {
					type: "string",
					pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { $ref: "#/definitions/refType" },
				supplier: { $ref: "#/definitions/organizationalEntity" },
				author: { type: "string" },
				publisher: { type: "string" },
				group: { type: "string" },
				name: { type: "string" },
				version: { type: "string" },
				description: { type: "string" },
				scope: {
					type: "string",
					enum: [
						"required",
						"optional",
						"excluded"
					],
					default: "required"
				},
				hashes: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/hash" }
				},
				licenses: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/licenseChoice" }
				},
				copyright: { type: "string" },
				cpe: { type: "string" },
				purl: { type: "string" },
				swid: { $ref: "#/definitions/swid" },
				modified: { type: "boolean" },
				pedigree: {
					type: "object",
					additionalProperties: !1,
					properties: {
						ancestors: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/component" }
						},
						descendants: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/component" }
						},
						variants: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/component" }
						},
						commits: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/commit" }
						},
						patches: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/patch" }
						},
						notes: { type: "string" }
					}
				},
				externalReferences: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/externalReference" }
				},
				components: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/component" }
				},
				evidence: { $ref: "#/definitions/componentEvidence" },
				releaseNotes: { $ref: "#/definitions/releaseNotes" },
				properties: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/property" }
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		swid: {
			type: "object",
			required: ["tagId", "name"],
			additionalProperties: !1,
			properties: {
				tagId: { type: "string" },
				name: { type: "string" },
				version: {
					type: "string",
					default: "0.0"
				},
				tagVersion: {
					type: "integer",
					default: 0
				},
				patch: {
					type: "boolean",
					default: !1
				},
				text: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				}
			}
		},
		attachment: {
			type: "object",
			required: ["content"],
			additionalProperties: !1,
			properties: {
				contentType: {
					type: "string",
					default: "text/plain"
				},
				encoding: {
					type: "string",
					enum: ["base64"]
				},
				content: { type: "string" }
			}
		},
		hash: {
			type: "object",
			required: ["alg", "content"],
			additionalProperties: !1,
			properties: {
				alg: { $ref: "#/definitions/hash-alg" },
				content: { $ref: "#/definitions/hash-content" }
			}
		},
		"hash-alg": {
			type: "string",
			enum: [
				"MD5",
				"SHA-1",
				"SHA-256",
				"SHA-384",
				"SHA-512",
				"SHA3-256",
				"SHA3-384",
				"SHA3-512",
				"BLAKE2b-256",
				"BLAKE2b-384",
				"BLAKE2b-512",
				"BLAKE3"
			]
		},
		"hash-content": {
			type: "string",
			pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"
		},
		license: {
			type: "object",
			oneOf: [{ required: ["id"] }, { required: ["name"] }],
			additionalProperties: !1,
			properties: {
				id: { $ref: "spdx.SNAPSHOT.schema.json" },
				name: { type: "string" },
				text: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				}
			}
		},
		licenseChoice: {
			type: "object",
			additionalProperties: !1,
			properties: {
				license: { $ref: "#/definitions/license" },
				expression: { type: "string" }
			},
			oneOf: [{ required: ["license"] }, { required: ["expression"] }]
		},
		commit: {
			type: "object",
			additionalProperties: !1,
			properties: {
				uid: { type: "string" },
				url: {
					type: "string",
					format: "iri-reference"
				},
				author: { $ref: "#/definitions/identifiableAction" },
				committer: { $ref: "#/definitions/identifiableAction" },
				message: { type: "string" }
			}
		},
		patch: {
			type: "object",
			required: ["type"],
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"unofficial",
						"monkey",
						"backport",
						"cherry-pick"
					]
				},
				diff: { $ref: "#/definitions/diff" },
				resolves: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/issue" }
				}
			}
		},
		diff: {
			type: "object",
			additionalProperties: !1,
			properties: {
				text: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				}
			}
		},
		issue: {
			type: "object",
			required: ["type"],
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"defect",
						"enhancement",
						"security"
					]
				},
				id: { type: "string" },
				name: { type: "string" },
				description: { type: "string" },
				source: {
					type: "object",
					additionalProperties: !1,
					properties: {
						name: { type: "string" },
						url: {
							type: "string",
							format: "iri-reference"
						}
					}
				},
				references: {
					type: "array",
					items: {
						type: "string",
						format: "iri-reference"
					}
				}
			}
		},
		identifiableAction: {
			type: "object",
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: "string",
					format: "date-time"
				},
				name: { type: "string" },
				email: {
					type: "string",
					format: "idn-email"
				}
			}
		},
		externalReference: {
			type: "object",
			required: ["url", "type"],
			additionalProperties: !1,
			properties: {
				url: {
					type: "string",
					format: "iri-reference"
				},
				comment: { type: "string" },
				type: {
					type: "string",
					enum: [
						"vcs",
						"issue-tracker",
						"website",
						"advisories",
						"bom",
						"mailing-list",
						"social",
						"chat",
						"documentation",
						"support",
						"distribution",
						"license",
						"build-meta",
						"build-system",
						"release-notes",
						"other"
					]
				},
				hashes: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/hash" }
				}
			}
		},
		dependency: {
			type: "object",
			required: ["ref"],
			additionalProperties: !1,
			properties: {
				ref: { $ref: "#/definitions/refType" },
				dependsOn: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/refType" }
				}
			}
		},
		service: {
			type: "object",
			required: ["name"],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				provider: { $ref: "#/definitions/organizationalEntity" },
				group: { type: "string" },
				name: { type: "string" },
				version: { type: "string" },
				description: { type: "string" },
				endpoints: {
					type: "array",
					items: {
						type: "string",
						format: "iri-reference"
					}
				},
				authenticated: { type: "boolean" },
				"x-trust-boundary": { type: "boolean" },
				data: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/dataClassification" }
				},
				licenses: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/licenseChoice" }
				},
				externalReferences: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/externalReference" }
				},
				services: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/service" }
				},
				releaseNotes: { $ref: "#/definitions/releaseNotes" },
				properties: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/property" }
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		dataClassification: {
			type: "object",
			required: ["flow", "classification"],
			additionalProperties: !1,
			properties: {
				flow: { $ref: "#/definitions/dataFlow" },
				classification: { type: "string" }
			}
		},
		dataFlow: {
			type: "string",
			enum: [
				"inbound",
				"outbound",
				"bi-directional",
				"unknown"
			]
		},
		copyright: {
			type: "object",
			required: ["text"],
			additionalProperties: !1,
			properties: { text: { type: "string" } }
		},
		componentEvidence: {
			type: "object",
			additionalProperties: !1,
			properties: {
				licenses: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/licenseChoice" }
				},
				copyright: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/copyright" }
				}
			}
		},
		compositions: {
			type: "object",
			required: ["aggregate"],
			additionalProperties: !1,
			properties: {
				aggregate: { $ref: "#/definitions/aggregateType" },
				assemblies: {
					type: "array",
					items: { type: "string" }
				},
				dependencies: {
					type: "array",
					items: { type: "string" }
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		aggregateType: {
			type: "string",
			default: "not_specified",
			enum: [
				"complete",
				"incomplete",
				"incomplete_first_party_only",
				"incomplete_third_party_only",
				"unknown",
				"not_specified"
			]
		},
		property: {
			type: "object",
			properties: {
				name: { type: "string" },
				value: { type: "string" }
			}
		},
		localeType: {
			type: "string",
			pattern: "^([a-z]{2})(-[A-Z]{2})?$"
		},
		releaseType: { type: "string" },
		note: {
			type: "object",
			required: ["text"],
			additionalProperties: !1,
			properties: {
				locale: { $ref: "#/definitions/localeType" },
				text: { $ref: "#/definitions/attachment" }
			}
		},
		releaseNotes: {
			type: "object",
			required: ["type"],
			additionalProperties: !1,
			properties: {
				type: { $ref: "#/definitions/releaseType" },
				title: { type: "string" },
				featuredImage: {
					type: "string",
					format: "iri-reference"
				},
				socialImage: {
					type: "string",
					format: "iri-reference"
				},
				description: { type: "string" },
				timestamp: {
					type: "string",
					format: "date-time"
				},
				aliases: {
					type: "array",
					items: { type: "string" }
				},
				tags: {
					type: "array",
					items: { type: "string" }
				},
				resolves: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/issue" }
				},
				notes: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/note" }
				},
				properties: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		advisory: {
			type: "object",
			required: ["url"],
			additionalProperties: !1,
			properties: {
				title: { type: "string" },
				url: {
					type: "string",
					format: "iri-reference"
				}
			}
		},
		cwe: {
			type: "integer",
			minimum: 1
		},
		severity: {
			type: "string",
			enum: [
				"critical",
				"high",
				"medium",
				"low",
				"info",
				"none",
				"unknown"
			]
		},
		scoreMethod: {
			type: "string",
			enum: [
				"CVSSv2",
				"CVSSv3",
				"CVSSv31",
				"OWASP",
				"other"
			]
		},
		impactAnalysisState: {
			type: "string",
			enum: [
				"resolved",
				"resolved_with_pedigree",
				"exploitable",
				"in_triage",
				"false_positive",
				"not_affected"
			]
		},
		impactAnalysisJustification: {
			type: "string",
			enum: [
				"code_not_present",
				"code_not_reachable",
				"requires_configuration",
				"requires_dependency",
				"requires_environment",
				"protected_by_compiler",
				"protected_at_runtime",
				"protected_at_perimeter",
				"protected_by_mitigating_control"
			]
		},
		rating: {
			type: "object",
			additionalProperties: !1,
			properties: {
				source: { $ref: "#/definitions/vulnerabilitySource" },
				score: { type: "number" },
				severity: { $ref: "#/definitions/severity" },
				method: { $ref: "#/definitions/scoreMethod" },
				vector: { type: "string" },
				justification: { type: "string" }
			}
		},
		vulnerabilitySource: {
			type: "object",
			additionalProperties: !1,
			properties: {
				url: { type: "string" },
				name: { type: "string" }
			}
		},
		vulnerability: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				id: { type: "string" },
				source: { $ref: "#/definitions/vulnerabilitySource" },
				references: {
					type: "array",
					additionalItems: !1,
					items: {
						required: ["id", "source"],
						additionalProperties: !1,
						properties: {
							id: { type: "string" },
							source: { $ref: "#/definitions/vulnerabilitySource" }
						}
					}
				},
				ratings: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/rating" }
				},
				cwes: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/cwe" }
				},
				description: { type: "string" },
				detail: { type: "string" },
				recommendation: { type: "string" },
				advisories: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/advisory" }
				},
				created: {
					type: "string",
					format: "date-time"
				},
				published: {
					type: "string",
					format: "date-time"
				},
				updated: {
					type: "string",
					format: "date-time"
				},
				credits: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organizations: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/organizationalEntity" }
						},
						individuals: {
							type: "array",
							additionalItems: !1,
							items: { $ref: "#/definitions/organizationalContact" }
						}
					}
				},
				tools: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/tool" }
				},
				analysis: {
					type: "object",
					additionalProperties: !1,
					properties: {
						state: { $ref: "#/definitions/impactAnalysisState" },
						justification: { $ref: "#/definitions/impactAnalysisJustification" },
						response: {
							type: "array",
							additionalItems: !1,
							items: {
								type: "string",
								enum: [
									"can_not_fix",
									"will_not_fix",
									"update",
									"rollback",
									"workaround_available"
								]
							}
						},
						detail: { type: "string" }
					}
				},
				affects: {
					type: "array",
					additionalItems: !1,
					items: {
						required: ["ref"],
						additionalProperties: !1,
						properties: {
							ref: { $ref: "#/definitions/refType" },
							versions: {
								type: "array",
								additionalItems: !1,
								items: {
									oneOf: [{ required: ["version"] }, { required: ["range"] }],
									additionalProperties: !1,
									properties: {
										version: { $ref: "#/definitions/version" },
										range: { $ref: "#/definitions/range" },
										status: {
											$ref: "#/definitions/affectedStatus",
											default: "affected"
										}
									}
								}
							}
						}
					}
				},
				properties: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		affectedStatus: {
			type: "string",
			enum: [
				"affected",
				"unaffected",
				"unknown"
			]
		},
		version: {
			type: "string",
			minLength: 1,
			maxLength: 1024
		},
		range: {
			type: "string",
			minLength: 1,
			maxLength: 1024
		},
		signature: { $ref: "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" }
	}
};
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var schema10 = {
	type: "string",
	enum: [
		"MD5",
		"SHA-1",
		"SHA-256",
		"SHA-384",
		"SHA-512",
		"SHA3-256",
		"SHA3-384",
		"SHA3-512",
		"BLAKE2b-256",
		"BLAKE2b-384",
		"BLAKE2b-512",
		"BLAKE3"
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate25.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3" ? (validate25.errors = null, true) : (validate25.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema10.enum }
	}], !1);
}
var pattern1 = new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern1.test(data)) return validate27.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
		}], !1;
	} else return validate27.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate27.errors = vErrors, true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) return validate24.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "alg" || key0 === "content")) return validate24.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.alg !== void 0) {
					let _errs2 = errors;
					validate25(data.alg, {
						instancePath: instancePath + "/alg",
						parentData: data,
						parentDataProperty: "alg",
						rootData
					}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.content !== void 0) {
					let _errs3 = errors;
					validate27(data.content, {
						instancePath: instancePath + "/content",
						parentData: data,
						parentDataProperty: "content",
						rootData
					}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate24.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate24.errors = vErrors, errors === 0;
}
var schema12 = {
	type: "object",
	required: ["url", "type"],
	additionalProperties: !1,
	properties: {
		url: {
			type: "string",
			format: "iri-reference"
		},
		comment: { type: "string" },
		type: {
			type: "string",
			enum: [
				"vcs",
				"issue-tracker",
				"website",
				"advisories",
				"bom",
				"mailing-list",
				"social",
				"chat",
				"documentation",
				"support",
				"distribution",
				"license",
				"build-meta",
				"build-system",
				"release-notes",
				"other"
			]
		},
		hashes: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/hash" }
		}
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) return validate30.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) return validate30.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.url !== void 0) {
					let _errs2 = errors;
					if (errors === _errs2 && errors === _errs2 && typeof data.url != "string") return validate30.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.comment !== void 0) {
						let _errs4 = errors;
						if (typeof data.comment != "string") return validate30.errors = [{
							instancePath: instancePath + "/comment",
							schemaPath: "#/properties/comment/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.type !== void 0) {
							let data2 = data.type, _errs6 = errors;
							if (typeof data2 != "string") return validate30.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "other")) return validate30.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema12.properties.type.enum }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs8 = errors;
							if (errors === _errs8) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs10 = errors;
									validate24(data3[i0], {
										instancePath: instancePath + "/hashes/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
									if (!(_errs10 === errors)) break;
								}
							} else return validate30.errors = [{
								instancePath: instancePath + "/hashes",
								schemaPath: "#/properties/hashes/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate30.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate30.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) return validate23.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.vendor !== void 0) {
				let _errs2 = errors;
				if (typeof data.vendor != "string") return validate23.errors = [{
					instancePath: instancePath + "/vendor",
					schemaPath: "#/properties/vendor/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs4 = errors;
					if (typeof data.name != "string") return validate23.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs6 = errors;
						if (typeof data.version != "string") return validate23.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs8 = errors;
							if (errors === _errs8) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs10 = errors;
									validate24(data3[i0], {
										instancePath: instancePath + "/hashes/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
									if (!(_errs10 === errors)) break;
								}
							} else return validate23.errors = [{
								instancePath: instancePath + "/hashes",
								schemaPath: "#/properties/hashes/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.externalReferences !== void 0) {
							let data5 = data.externalReferences, _errs11 = errors;
							if (errors === _errs11) if (Array.isArray(data5)) {
								let len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs13 = errors;
									validate30(data5[i1], {
										instancePath: instancePath + "/externalReferences/" + i1,
										parentData: data5,
										parentDataProperty: i1,
										rootData
									}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
									if (!(_errs13 === errors)) break;
								}
							} else return validate23.errors = [{
								instancePath: instancePath + "/externalReferences",
								schemaPath: "#/properties/externalReferences/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate23.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate23.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "name" || key0 === "email" || key0 === "phone")) return validate34.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate34.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.email !== void 0) {
				if (typeof data.email != "string") return validate34.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.phone !== void 0) {
				if (typeof data.phone != "string") return validate34.errors = [{
					instancePath: instancePath + "/phone",
					schemaPath: "#/properties/phone/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate34.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate34.errors = vErrors, true;
}
var schema14 = {
	type: "object",
	required: ["type", "name"],
	additionalProperties: !1,
	properties: {
		type: {
			type: "string",
			enum: [
				"application",
				"framework",
				"library",
				"container",
				"operating-system",
				"device",
				"firmware",
				"file"
			]
		},
		"mime-type": {
			type: "string",
			pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { $ref: "#/definitions/refType" },
		supplier: { $ref: "#/definitions/organizationalEntity" },
		author: { type: "string" },
		publisher: { type: "string" },
		group: { type: "string" },
		name: { type: "string" },
		version: { type: "string" },
		description: { type: "string" },
		scope: {
			type: "string",
			enum: [
				"required",
				"optional",
				"excluded"
			],
			default: "required"
		},
		hashes: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/hash" }
		},
		licenses: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/licenseChoice" }
		},
		copyright: { type: "string" },
		cpe: { type: "string" },
		purl: { type: "string" },
		swid: { $ref: "#/definitions/swid" },
		modified: { type: "boolean" },
		pedigree: {
			type: "object",
			additionalProperties: !1,
			properties: {
				ancestors: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/component" }
				},
				descendants: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/component" }
				},
				variants: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/component" }
				},
				commits: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/commit" }
				},
				patches: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/patch" }
				},
				notes: { type: "string" }
			}
		},
		externalReferences: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/externalReference" }
		},
		components: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/component" }
		},
		evidence: { $ref: "#/definitions/componentEvidence" },
		releaseNotes: { $ref: "#/definitions/releaseNotes" },
		properties: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/property" }
		},
		signature: { $ref: "#/definitions/signature" }
	}
};
var pattern2 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate37.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate37.errors = null, true);
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "url" || key0 === "contact")) return validate39.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate39.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url, _errs4 = errors;
					if (errors === _errs4) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs6 = errors;
							if (errors === _errs6 && errors === _errs6 && typeof data1[i0] != "string") return validate39.errors = [{
								instancePath: instancePath + "/url/" + i0,
								schemaPath: "#/properties/url/items/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(_errs6 === errors)) break;
						}
					} else return validate39.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.contact !== void 0) {
					let data3 = data.contact, _errs8 = errors;
					if (errors === _errs8) if (Array.isArray(data3)) {
						let len1 = data3.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let _errs10 = errors;
							validate34(data3[i1], {
								instancePath: instancePath + "/contact/" + i1,
								parentData: data3,
								parentDataProperty: i1,
								rootData
							}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
							if (!(_errs10 === errors)) break;
						}
					} else return validate39.errors = [{
						instancePath: instancePath + "/contact",
						schemaPath: "#/properties/contact/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs8 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate39.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate39.errors = vErrors, errors === 0;
}
var schema19 = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json",
	type: "string",
	enum: [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"ADSL",
		"Advanced-Cryptics-Dictionary",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"Afmparse",
		"AGPL-1.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"Aladdin",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"any-OSI",
		"any-OSI-perl-modules",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"APAFML",
		"APL-1.0",
		"App-s2p",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-cl8",
		"Artistic-1.0-Perl",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"atc-game",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"bcrypt-Solar-Designer",
		"Beerware",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"blessing",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"BOLA-1.1",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-2-Clause-Views",
		"BSD-3-Clause",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-flex",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-ask-to-endorse",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSL-1.0",
		"Buddy",
		"Bugroff",
		"BUSL-1.1",
		"bzip2-1.0.5",
		"bzip2-1.0.6",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"Caldera",
		"Caldera-no-preamble",
		"CAPEC-tou",
		"Catharon",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"check-cvs",
		"checkmk",
		"ClArtistic",
		"Clips",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"Community-Spec-1.0",
		"Condor-1.1",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"Cornell-Lossless-JPEG",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"CUA-OPL-1.0",
		"Cube",
		"curl",
		"cve-tou",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"diffmark",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"dtoa",
		"dvipdfm",
		"ECL-1.0",
		"ECL-2.0",
		"eCos-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"eGenix",
		"Elastic-2.0",
		"Entessa",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ErlPL-1.1",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"etalab-2.0",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Eurosym",
		"Fair",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Furuseth",
		"fwlw",
		"Game-Programming-Gems",
		"GCR-docs",
		"GD",
		"generic-xts",
		"GFDL-1.1",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"Giftware",
		"GL2PS",
		"Glide",
		"Glulxe",
		"GLWTPL",
		"gnuplot",
		"GPL-1.0",
		"GPL-1.0+",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0",
		"GPL-2.0+",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-2.0-with-GCC-exception",
		"GPL-3.0",
		"GPL-3.0+",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"GPL-3.0-with-autoconf-exception",
		"GPL-3.0-with-GCC-exception",
		"Graphics-Gems",
		"gSOAP-1.3b",
		"gtkbook",
		"Gutmann",
		"HaskellReport",
		"HDF5",
		"hdparm",
		"HIDAPI",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-Markus-Kuhn",
		"HPND-merchantability-variant",
		"HPND-MIT-disclaimer",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-critical-systems",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HTMLTIDY",
		"hyphen-bulgarian",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"ImageMagick",
		"iMatix",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"Jam",
		"JasPer-2.0",
		"jove",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LGPL-2.0",
		"LGPL-2.0+",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1",
		"LGPL-2.1+",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0",
		"LGPL-3.0+",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"Libpng",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Linux-OpenIB",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"lsof",
		"Lucida-Bitmap-Fonts",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"magaz",
		"mailprio",
		"MakeIndex",
		"man2html",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"metamail",
		"Minpack",
		"MIPS",
		"MirOS",
		"MIT",
		"MIT-0",
		"MIT-advertising",
		"MIT-Click",
		"MIT-CMU",
		"MIT-enna",
		"MIT-feh",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-open-group",
		"MIT-STK",
		"MIT-testregex",
		"MIT-Wu",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"Motosoto",
		"MPEG-SSG",
		"mpi-permissive",
		"mpich2",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"mplus",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"MVT-1.1",
		"NAIST-2003",
		"NASA-1.3",
		"Naumen",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"Net-SNMP",
		"NetCDF",
		"Newsletr",
		"NGPL",
		"ngrep",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-fallback",
		"NIST-PD-TNT",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"Nokia",
		"NOSL",
		"Noweb",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Nunit",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODbL-1.0",
		"ODC-By-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-no-RFN",
		"OFL-1.0-RFN",
		"OFL-1.1",
		"OFL-1.1-no-RFN",
		"OFL-1.1-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"PADL",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"Pixar",
		"pkgconf",
		"Plexus",
		"pnmstitch",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"PPL",
		"PSF-2.0",
		"psfrag",
		"psutils",
		"Python-2.0",
		"Python-2.0.1",
		"python-ldap",
		"Qhull",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"radvd",
		"Rdisc",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"Saxpath",
		"SCEA",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SimPL-2.0",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"Sleepycat",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"snprintf",
		"SOFA",
		"softSurfer",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SPL-1.0",
		"ssh-keyscan",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"StandardML-NJ",
		"SugarCRM-1.1.3",
		"SUL-1.0",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"SWL",
		"swrule",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TekHVC",
		"TermReadKey",
		"TGPPL-1.0",
		"ThirdEye",
		"threeparttable",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TrustedQSL",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"Ubuntu-font-1.0",
		"UCAR",
		"UCL-1.0",
		"ulem",
		"UMich-Merit",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"UnRAR",
		"UPL-1.0",
		"URT-RLE",
		"Vim",
		"Vixie-Cron",
		"VOSTROM",
		"VSL-1.0",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"w3m",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"WTFNMFPL",
		"WTFPL",
		"wwl",
		"wxWindows",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"XFree86-1.1",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"Xnet",
		"xpp",
		"XSkat",
		"xzoom",
		"YPL-1.0",
		"YPL-1.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"zlib-acknowledgement",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"389-exception",
		"Asterisk-exception",
		"Asterisk-linking-protocols-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"CGAL-linking-exception",
		"Classpath-exception-2.0",
		"Classpath-exception-2.0-short",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"Digia-Qt-LGPL-exception-1.1",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"erlang-otp-linking-exception",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"Google-Patent-WebM",
		"GPL-3.0-389-ds-base-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"harbour-exception",
		"i2p-gpl-java-exception",
		"Independent-modules-exception",
		"KiCad-libraries-exception",
		"kvirc-openssl-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"mxml-exception",
		"Nokia-Qt-exception-1.1",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PCRE2-exception",
		"polyparse-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"romic-exception",
		"RRDtool-FLOSS-exception-2.0",
		"rsync-linking-exception",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"Simple-Library-Usage-exception",
		"Spelling-Provider-LGPL-exception",
		"sqlitestudio-OpenSSL-exception",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	]
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate45.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "0BSD" || data === "3D-Slicer-1.0" || data === "AAL" || data === "Abstyles" || data === "AdaCore-doc" || data === "Adobe-2006" || data === "Adobe-Display-PostScript" || data === "Adobe-Glyph" || data === "Adobe-Utopia" || data === "ADSL" || data === "Advanced-Cryptics-Dictionary" || data === "AFL-1.1" || data === "AFL-1.2" || data === "AFL-2.0" || data === "AFL-2.1" || data === "AFL-3.0" || data === "Afmparse" || data === "AGPL-1.0" || data === "AGPL-1.0-only" || data === "AGPL-1.0-or-later" || data === "AGPL-3.0" || data === "AGPL-3.0-only" || data === "AGPL-3.0-or-later" || data === "Aladdin" || data === "ALGLIB-Documentation" || data === "AMD-newlib" || data === "AMDPLPA" || data === "AML" || data === "AML-glslang" || data === "AMPAS" || data === "ANTLR-PD" || data === "ANTLR-PD-fallback" || data === "any-OSI" || data === "any-OSI-perl-modules" || data === "Apache-1.0" || data === "Apache-1.1" || data === "Apache-2.0" || data === "APAFML" || data === "APL-1.0" || data === "App-s2p" || data === "APSL-1.0" || data === "APSL-1.1" || data === "APSL-1.2" || data === "APSL-2.0" || data === "Arphic-1999" || data === "Artistic-1.0" || data === "Artistic-1.0-cl8" || data === "Artistic-1.0-Perl" || data === "Artistic-2.0" || data === "Artistic-dist" || data === "Aspell-RU" || data === "ASWF-Digital-Assets-1.0" || data === "ASWF-Digital-Assets-1.1" || data === "atc-game" || data === "Baekmuk" || data === "Bahyph" || data === "Barr" || data === "bcrypt-Solar-Designer" || data === "Beerware" || data === "Bitstream-Charter" || data === "Bitstream-Vera" || data === "BitTorrent-1.0" || data === "BitTorrent-1.1" || data === "blessing" || data === "BlueOak-1.0.0" || data === "Boehm-GC" || data === "Boehm-GC-without-fee" || data === "BOLA-1.1" || data === "Borceux" || data === "Brian-Gladman-2-Clause" || data === "Brian-Gladman-3-Clause" || data === "Brian-Gladman-3-Clause-no-conversion" || data === "BSD-1-Clause" || data === "BSD-2-Clause" || data === "BSD-2-Clause-Darwin" || data === "BSD-2-Clause-first-lines" || data === "BSD-2-Clause-FreeBSD" || data === "BSD-2-Clause-NetBSD" || data === "BSD-2-Clause-Patent" || data === "BSD-2-Clause-pkgconf-disclaimer" || data === "BSD-2-Clause-pos-unchanged" || data === "BSD-2-Clause-Views" || data === "BSD-3-Clause" || data === "BSD-3-Clause-acpica" || data === "BSD-3-Clause-Attribution" || data === "BSD-3-Clause-Clear" || data === "BSD-3-Clause-flex" || data === "BSD-3-Clause-HP" || data === "BSD-3-Clause-LBNL" || data === "BSD-3-Clause-Modification" || data === "BSD-3-Clause-No-Military-License" || data === "BSD-3-Clause-No-Nuclear-License" || data === "BSD-3-Clause-No-Nuclear-License-2014" || data === "BSD-3-Clause-No-Nuclear-Warranty" || data === "BSD-3-Clause-Open-MPI" || data === "BSD-3-Clause-OpenWebUI" || data === "BSD-3-Clause-Sun" || data === "BSD-3-Clause-Tso" || data === "BSD-4-Clause" || data === "BSD-4-Clause-Shortened" || data === "BSD-4-Clause-UC" || data === "BSD-4.3RENO" || data === "BSD-4.3TAHOE" || data === "BSD-Advertising-Acknowledgement" || data === "BSD-ask-to-endorse" || data === "BSD-Attribution-HPND-disclaimer" || data === "BSD-Inferno-Nettverk" || data === "BSD-Mark-Modifications" || data === "BSD-Protection" || data === "BSD-Source-alt-GPL" || data === "BSD-Source-beginning-file" || data === "BSD-Source-Code" || data === "BSD-Source-Code-no-disclaimer" || data === "BSD-Systemics" || data === "BSD-Systemics-W3Works" || data === "BSL-1.0" || data === "Buddy" || data === "Bugroff" || data === "BUSL-1.1" || data === "bzip2-1.0.5" || data === "bzip2-1.0.6" || data === "C-UDA-1.0" || data === "CAL-1.0" || data === "CAL-1.0-Combined-Work-Exception" || data === "Caldera" || data === "Caldera-no-preamble" || data === "CAPEC-tou" || data === "Catharon" || data === "CATOSL-1.1" || data === "CC-BY-1.0" || data === "CC-BY-2.0" || data === "CC-BY-2.5" || data === "CC-BY-2.5-AU" || data === "CC-BY-3.0" || data === "CC-BY-3.0-AT" || data === "CC-BY-3.0-AU" || data === "CC-BY-3.0-DE" || data === "CC-BY-3.0-IGO" || data === "CC-BY-3.0-NL" || data === "CC-BY-3.0-US" || data === "CC-BY-4.0" || data === "CC-BY-NC-1.0" || data === "CC-BY-NC-2.0" || data === "CC-BY-NC-2.5" || data === "CC-BY-NC-3.0" || data === "CC-BY-NC-3.0-DE" || data === "CC-BY-NC-3.0-IGO" || data === "CC-BY-NC-4.0" || data === "CC-BY-NC-ND-1.0" || data === "CC-BY-NC-ND-2.0" || data === "CC-BY-NC-ND-2.5" || data === "CC-BY-NC-ND-3.0" || data === "CC-BY-NC-ND-3.0-DE" || data === "CC-BY-NC-ND-3.0-IGO" || data === "CC-BY-NC-ND-4.0" || data === "CC-BY-NC-SA-1.0" || data === "CC-BY-NC-SA-2.0" || data === "CC-BY-NC-SA-2.0-DE" || data === "CC-BY-NC-SA-2.0-FR" || data === "CC-BY-NC-SA-2.0-UK" || data === "CC-BY-NC-SA-2.5" || data === "CC-BY-NC-SA-3.0" || data === "CC-BY-NC-SA-3.0-DE" || data === "CC-BY-NC-SA-3.0-IGO" || data === "CC-BY-NC-SA-4.0" || data === "CC-BY-ND-1.0" || data === "CC-BY-ND-2.0" || data === "CC-BY-ND-2.5" || data === "CC-BY-ND-3.0" || data === "CC-BY-ND-3.0-DE" || data === "CC-BY-ND-4.0" || data === "CC-BY-SA-1.0" || data === "CC-BY-SA-2.0" || data === "CC-BY-SA-2.0-UK" || data === "CC-BY-SA-2.1-JP" || data === "CC-BY-SA-2.5" || data === "CC-BY-SA-3.0" || data === "CC-BY-SA-3.0-AT" || data === "CC-BY-SA-3.0-DE" || data === "CC-BY-SA-3.0-IGO" || data === "CC-BY-SA-4.0" || data === "CC-PDDC" || data === "CC-PDM-1.0" || data === "CC-SA-1.0" || data === "CC0-1.0" || data === "CDDL-1.0" || data === "CDDL-1.1" || data === "CDL-1.0" || data === "CDLA-Permissive-1.0" || data === "CDLA-Permissive-2.0" || data === "CDLA-Sharing-1.0" || data === "CECILL-1.0" || data === "CECILL-1.1" || data === "CECILL-2.0" || data === "CECILL-2.1" || data === "CECILL-B" || data === "CECILL-C" || data === "CERN-OHL-1.1" || data === "CERN-OHL-1.2" || data === "CERN-OHL-P-2.0" || data === "CERN-OHL-S-2.0" || data === "CERN-OHL-W-2.0" || data === "CFITSIO" || data === "check-cvs" || data === "checkmk" || data === "ClArtistic" || data === "Clips" || data === "CMU-Mach" || data === "CMU-Mach-nodoc" || data === "CNRI-Jython" || data === "CNRI-Python" || data === "CNRI-Python-GPL-Compatible" || data === "COIL-1.0" || data === "Community-Spec-1.0" || data === "Condor-1.1" || data === "copyleft-next-0.3.0" || data === "copyleft-next-0.3.1" || data === "Cornell-Lossless-JPEG" || data === "CPAL-1.0" || data === "CPL-1.0" || data === "CPOL-1.02" || data === "Cronyx" || data === "Crossword" || data === "CryptoSwift" || data === "CrystalStacker" || data === "CUA-OPL-1.0" || data === "Cube" || data === "curl" || data === "cve-tou" || data === "D-FSL-1.0" || data === "DEC-3-Clause" || data === "diffmark" || data === "DL-DE-BY-2.0" || data === "DL-DE-ZERO-2.0" || data === "DOC" || data === "DocBook-DTD" || data === "DocBook-Schema" || data === "DocBook-Stylesheet" || data === "DocBook-XML" || data === "Dotseqn" || data === "DRL-1.0" || data === "DRL-1.1" || data === "DSDP" || data === "dtoa" || data === "dvipdfm" || data === "ECL-1.0" || data === "ECL-2.0" || data === "eCos-2.0" || data === "EFL-1.0" || data === "EFL-2.0" || data === "eGenix" || data === "Elastic-2.0" || data === "Entessa" || data === "EPICS" || data === "EPL-1.0" || data === "EPL-2.0" || data === "ErlPL-1.1" || data === "ESA-PL-permissive-2.4" || data === "ESA-PL-strong-copyleft-2.4" || data === "ESA-PL-weak-copyleft-2.4" || data === "etalab-2.0" || data === "EUDatagrid" || data === "EUPL-1.0" || data === "EUPL-1.1" || data === "EUPL-1.2" || data === "Eurosym" || data === "Fair" || data === "FBM" || data === "FDK-AAC" || data === "FDK-MPEG-H" || data === "Ferguson-Twofish" || data === "Frameworx-1.0" || data === "FreeBSD-DOC" || data === "FreeImage" || data === "FSFAP" || data === "FSFAP-no-warranty-disclaimer" || data === "FSFUL" || data === "FSFULLR" || data === "FSFULLRSD" || data === "FSFULLRWD" || data === "FSL-1.1-ALv2" || data === "FSL-1.1-MIT" || data === "FTL" || data === "Furuseth" || data === "fwlw" || data === "Game-Programming-Gems" || data === "GCR-docs" || data === "GD" || data === "generic-xts" || data === "GFDL-1.1" || data === "GFDL-1.1-invariants-only" || data === "GFDL-1.1-invariants-or-later" || data === "GFDL-1.1-no-invariants-only" || data === "GFDL-1.1-no-invariants-or-later" || data === "GFDL-1.1-only" || data === "GFDL-1.1-or-later" || data === "GFDL-1.2" || data === "GFDL-1.2-invariants-only" || data === "GFDL-1.2-invariants-or-later" || data === "GFDL-1.2-no-invariants-only" || data === "GFDL-1.2-no-invariants-or-later" || data === "GFDL-1.2-only" || data === "GFDL-1.2-or-later" || data === "GFDL-1.3" || data === "GFDL-1.3-invariants-only" || data === "GFDL-1.3-invariants-or-later" || data === "GFDL-1.3-no-invariants-only" || data === "GFDL-1.3-no-invariants-or-later" || data === "GFDL-1.3-only" || data === "GFDL-1.3-or-later" || data === "Giftware" || data === "GL2PS" || data === "Glide" || data === "Glulxe" || data === "GLWTPL" || data === "gnuplot" || data === "GPL-1.0" || data === "GPL-1.0+" || data === "GPL-1.0-only" || data === "GPL-1.0-or-later" || data === "GPL-2.0" || data === "GPL-2.0+" || data === "GPL-2.0-only" || data === "GPL-2.0-or-later" || data === "GPL-2.0-with-autoconf-exception" || data === "GPL-2.0-with-bison-exception" || data === "GPL-2.0-with-classpath-exception" || data === "GPL-2.0-with-font-exception" || data === "GPL-2.0-with-GCC-exception" || data === "GPL-3.0" || data === "GPL-3.0+" || data === "GPL-3.0-only" || data === "GPL-3.0-or-later" || data === "GPL-3.0-with-autoconf-exception" || data === "GPL-3.0-with-GCC-exception" || data === "Graphics-Gems" || data === "gSOAP-1.3b" || data === "gtkbook" || data === "Gutmann" || data === "HaskellReport" || data === "HDF5" || data === "hdparm" || data === "HIDAPI" || data === "Hippocratic-2.1" || data === "Hippocratic-3.0-core" || data === "HP-1986" || data === "HP-1989" || data === "HPND" || data === "HPND-DEC" || data === "HPND-doc" || data === "HPND-doc-sell" || data === "HPND-export-US" || data === "HPND-export-US-acknowledgement" || data === "HPND-export-US-modify" || data === "HPND-export2-US" || data === "HPND-Fenneberg-Livingston" || data === "HPND-INRIA-IMAG" || data === "HPND-Intel" || data === "HPND-Kevlin-Henney" || data === "HPND-Markus-Kuhn" || data === "HPND-merchantability-variant" || data === "HPND-MIT-disclaimer" || data === "HPND-Netrek" || data === "HPND-Pbmplus" || data === "HPND-sell-MIT-disclaimer-xserver" || data === "HPND-sell-regexpr" || data === "HPND-sell-variant" || data === "HPND-sell-variant-critical-systems" || data === "HPND-sell-variant-MIT-disclaimer" || data === "HPND-sell-variant-MIT-disclaimer-rev" || data === "HPND-SMC" || data === "HPND-UC" || data === "HPND-UC-export-US" || data === "HTMLTIDY" || data === "hyphen-bulgarian" || data === "IBM-pibs" || data === "ICU" || data === "IEC-Code-Components-EULA" || data === "IJG" || data === "IJG-short" || data === "ImageMagick" || data === "iMatix" || data === "Imlib2" || data === "Info-ZIP" || data === "Informatica" || data === "Inner-Net-2.0" || data === "InnoSetup" || data === "Intel" || data === "Intel-ACPI" || data === "Interbase-1.0" || data === "IPA" || data === "IPL-1.0" || data === "ISC" || data === "ISC-Veillard" || data === "ISO-permission" || data === "Jam" || data === "JasPer-2.0" || data === "jove" || data === "JPL-image" || data === "JPNIC" || data === "JSON" || data === "Kastrup" || data === "Kazlib" || data === "Knuth-CTAN" || data === "LAL-1.2" || data === "LAL-1.3" || data === "Latex2e" || data === "Latex2e-translated-notice" || data === "Leptonica" || data === "LGPL-2.0" || data === "LGPL-2.0+" || data === "LGPL-2.0-only" || data === "LGPL-2.0-or-later" || data === "LGPL-2.1" || data === "LGPL-2.1+" || data === "LGPL-2.1-only" || data === "LGPL-2.1-or-later" || data === "LGPL-3.0" || data === "LGPL-3.0+" || data === "LGPL-3.0-only" || data === "LGPL-3.0-or-later" || data === "LGPLLR" || data === "Libpng" || data === "libpng-1.6.35" || data === "libpng-2.0" || data === "libselinux-1.0" || data === "libtiff" || data === "libutil-David-Nugent" || data === "LiLiQ-P-1.1" || data === "LiLiQ-R-1.1" || data === "LiLiQ-Rplus-1.1" || data === "Linux-man-pages-1-para" || data === "Linux-man-pages-copyleft" || data === "Linux-man-pages-copyleft-2-para" || data === "Linux-man-pages-copyleft-var" || data === "Linux-OpenIB" || data === "LOOP" || data === "LPD-document" || data === "LPL-1.0" || data === "LPL-1.02" || data === "LPPL-1.0" || data === "LPPL-1.1" || data === "LPPL-1.2" || data === "LPPL-1.3a" || data === "LPPL-1.3c" || data === "lsof" || data === "Lucida-Bitmap-Fonts" || data === "LZMA-SDK-9.11-to-9.20" || data === "LZMA-SDK-9.22" || data === "Mackerras-3-Clause" || data === "Mackerras-3-Clause-acknowledgment" || data === "magaz" || data === "mailprio" || data === "MakeIndex" || data === "man2html" || data === "Martin-Birgmeier" || data === "McPhee-slideshow" || data === "metamail" || data === "Minpack" || data === "MIPS" || data === "MirOS" || data === "MIT" || data === "MIT-0" || data === "MIT-advertising" || data === "MIT-Click" || data === "MIT-CMU" || data === "MIT-enna" || data === "MIT-feh" || data === "MIT-Festival" || data === "MIT-Khronos-old" || data === "MIT-Modern-Variant" || data === "MIT-open-group" || data === "MIT-STK" || data === "MIT-testregex" || data === "MIT-Wu" || data === "MITNFA" || data === "MMIXware" || data === "MMPL-1.0.1" || data === "Motosoto" || data === "MPEG-SSG" || data === "mpi-permissive" || data === "mpich2" || data === "MPL-1.0" || data === "MPL-1.1" || data === "MPL-2.0" || data === "MPL-2.0-no-copyleft-exception" || data === "mplus" || data === "MS-LPL" || data === "MS-PL" || data === "MS-RL" || data === "MTLL" || data === "MulanPSL-1.0" || data === "MulanPSL-2.0" || data === "Multics" || data === "Mup" || data === "MVT-1.1" || data === "NAIST-2003" || data === "NASA-1.3" || data === "Naumen" || data === "NBPL-1.0" || data === "NCBI-PD" || data === "NCGL-UK-2.0" || data === "NCL" || data === "NCSA" || data === "Net-SNMP" || data === "NetCDF" || data === "Newsletr" || data === "NGPL" || data === "ngrep" || data === "NICTA-1.0" || data === "NIST-PD" || data === "NIST-PD-fallback" || data === "NIST-PD-TNT" || data === "NIST-Software" || data === "NLOD-1.0" || data === "NLOD-2.0" || data === "NLPL" || data === "Nokia" || data === "NOSL" || data === "Noweb" || data === "NPL-1.0" || data === "NPL-1.1" || data === "NPOSL-3.0" || data === "NRL" || data === "NTIA-PD" || data === "NTP" || data === "NTP-0" || data === "Nunit" || data === "O-UDA-1.0" || data === "OAR" || data === "OCCT-PL" || data === "OCLC-2.0" || data === "ODbL-1.0" || data === "ODC-By-1.0" || data === "OFFIS" || data === "OFL-1.0" || data === "OFL-1.0-no-RFN" || data === "OFL-1.0-RFN" || data === "OFL-1.1" || data === "OFL-1.1-no-RFN" || data === "OFL-1.1-RFN" || data === "OGC-1.0" || data === "OGDL-Taiwan-1.0" || data === "OGL-Canada-2.0" || data === "OGL-UK-1.0" || data === "OGL-UK-2.0" || data === "OGL-UK-3.0" || data === "OGTSL" || data === "OLDAP-1.1" || data === "OLDAP-1.2" || data === "OLDAP-1.3" || data === "OLDAP-1.4" || data === "OLDAP-2.0" || data === "OLDAP-2.0.1" || data === "OLDAP-2.1" || data === "OLDAP-2.2" || data === "OLDAP-2.2.1" || data === "OLDAP-2.2.2" || data === "OLDAP-2.3" || data === "OLDAP-2.4" || data === "OLDAP-2.5" || data === "OLDAP-2.6" || data === "OLDAP-2.7" || data === "OLDAP-2.8" || data === "OLFL-1.3" || data === "OML" || data === "OpenMDW-1.0" || data === "OpenPBS-2.3" || data === "OpenSSL" || data === "OpenSSL-standalone" || data === "OpenVision" || data === "OPL-1.0" || data === "OPL-UK-3.0" || data === "OPUBL-1.0" || data === "OSC-1.0" || data === "OSET-PL-2.1" || data === "OSL-1.0" || data === "OSL-1.1" || data === "OSL-2.0" || data === "OSL-2.1" || data === "OSL-3.0" || data === "OSSP" || data === "PADL" || data === "ParaType-Free-Font-1.3" || data === "Parity-6.0.0" || data === "Parity-7.0.0" || data === "PDDL-1.0" || data === "PHP-3.0" || data === "PHP-3.01" || data === "Pixar" || data === "pkgconf" || data === "Plexus" || data === "pnmstitch" || data === "PolyForm-Noncommercial-1.0.0" || data === "PolyForm-Small-Business-1.0.0" || data === "PostgreSQL" || data === "PPL" || data === "PSF-2.0" || data === "psfrag" || data === "psutils" || data === "Python-2.0" || data === "Python-2.0.1" || data === "python-ldap" || data === "Qhull" || data === "QPL-1.0" || data === "QPL-1.0-INRIA-2004" || data === "radvd" || data === "Rdisc" || data === "RHeCos-1.1" || data === "RPL-1.1" || data === "RPL-1.5" || data === "RPSL-1.0" || data === "RSA-MD" || data === "RSCPL" || data === "Ruby" || data === "Ruby-pty" || data === "SAX-PD" || data === "SAX-PD-2.0" || data === "Saxpath" || data === "SCEA" || data === "SchemeReport" || data === "Sendmail" || data === "Sendmail-8.23" || data === "Sendmail-Open-Source-1.1" || data === "SGI-B-1.0" || data === "SGI-B-1.1" || data === "SGI-B-2.0" || data === "SGI-OpenGL" || data === "SGMLUG-PM" || data === "SGP4" || data === "SHL-0.5" || data === "SHL-0.51" || data === "SimPL-2.0" || data === "SISSL" || data === "SISSL-1.2" || data === "SL" || data === "Sleepycat" || data === "SMAIL-GPL" || data === "SMLNJ" || data === "SMPPL" || data === "SNIA" || data === "snprintf" || data === "SOFA" || data === "softSurfer" || data === "Soundex" || data === "Spencer-86" || data === "Spencer-94" || data === "Spencer-99" || data === "SPL-1.0" || data === "ssh-keyscan" || data === "SSH-OpenSSH" || data === "SSH-short" || data === "SSLeay-standalone" || data === "SSPL-1.0" || data === "StandardML-NJ" || data === "SugarCRM-1.1.3" || data === "SUL-1.0" || data === "Sun-PPP" || data === "Sun-PPP-2000" || data === "SunPro" || data === "SWL" || data === "swrule" || data === "Symlinks" || data === "TAPR-OHL-1.0" || data === "TCL" || data === "TCP-wrappers" || data === "TekHVC" || data === "TermReadKey" || data === "TGPPL-1.0" || data === "ThirdEye" || data === "threeparttable" || data === "TMate" || data === "TORQUE-1.1" || data === "TOSL" || data === "TPDL" || data === "TPL-1.0" || data === "TrustedQSL" || data === "TTWL" || data === "TTYP0" || data === "TU-Berlin-1.0" || data === "TU-Berlin-2.0" || data === "Ubuntu-font-1.0" || data === "UCAR" || data === "UCL-1.0" || data === "ulem" || data === "UMich-Merit" || data === "Unicode-3.0" || data === "Unicode-DFS-2015" || data === "Unicode-DFS-2016" || data === "Unicode-TOU" || data === "UnixCrypt" || data === "Unlicense" || data === "Unlicense-libtelnet" || data === "Unlicense-libwhirlpool" || data === "UnRAR" || data === "UPL-1.0" || data === "URT-RLE" || data === "Vim" || data === "Vixie-Cron" || data === "VOSTROM" || data === "VSL-1.0" || data === "W3C" || data === "W3C-19980720" || data === "W3C-20150513" || data === "w3m" || data === "Watcom-1.0" || data === "Widget-Workshop" || data === "WordNet" || data === "Wsuipa" || data === "WTFNMFPL" || data === "WTFPL" || data === "wwl" || data === "wxWindows" || data === "X11" || data === "X11-distribute-modifications-variant" || data === "X11-no-permit-persons" || data === "X11-swapped" || data === "Xdebug-1.03" || data === "Xerox" || data === "Xfig" || data === "XFree86-1.1" || data === "xinetd" || data === "xkeyboard-config-Zinoviev" || data === "xlock" || data === "Xnet" || data === "xpp" || data === "XSkat" || data === "xzoom" || data === "YPL-1.0" || data === "YPL-1.1" || data === "Zed" || data === "Zeeff" || data === "Zend-2.0" || data === "Zimbra-1.3" || data === "Zimbra-1.4" || data === "Zlib" || data === "zlib-acknowledgement" || data === "ZPL-1.1" || data === "ZPL-2.0" || data === "ZPL-2.1" || data === "389-exception" || data === "Asterisk-exception" || data === "Asterisk-linking-protocols-exception" || data === "Autoconf-exception-2.0" || data === "Autoconf-exception-3.0" || data === "Autoconf-exception-generic" || data === "Autoconf-exception-generic-3.0" || data === "Autoconf-exception-macro" || data === "Bison-exception-1.24" || data === "Bison-exception-2.2" || data === "Bootloader-exception" || data === "CGAL-linking-exception" || data === "Classpath-exception-2.0" || data === "Classpath-exception-2.0-short" || data === "CLISP-exception-2.0" || data === "cryptsetup-OpenSSL-exception" || data === "Digia-Qt-LGPL-exception-1.1" || data === "DigiRule-FOSS-exception" || data === "eCos-exception-2.0" || data === "erlang-otp-linking-exception" || data === "Fawkes-Runtime-exception" || data === "FLTK-exception" || data === "fmt-exception" || data === "Font-exception-2.0" || data === "freertos-exception-2.0" || data === "GCC-exception-2.0" || data === "GCC-exception-2.0-note" || data === "GCC-exception-3.1" || data === "Gmsh-exception" || data === "GNAT-exception" || data === "GNOME-examples-exception" || data === "GNU-compiler-exception" || data === "gnu-javamail-exception" || data === "Google-Patent-WebM" || data === "GPL-3.0-389-ds-base-exception" || data === "GPL-3.0-interface-exception" || data === "GPL-3.0-linking-exception" || data === "GPL-3.0-linking-source-exception" || data === "GPL-CC-1.0" || data === "GStreamer-exception-2005" || data === "GStreamer-exception-2008" || data === "harbour-exception" || data === "i2p-gpl-java-exception" || data === "Independent-modules-exception" || data === "KiCad-libraries-exception" || data === "kvirc-openssl-exception" || data === "LGPL-3.0-linking-exception" || data === "libpri-OpenH323-exception" || data === "Libtool-exception" || data === "Linux-syscall-note" || data === "LLGPL" || data === "LLVM-exception" || data === "LZMA-exception" || data === "mif-exception" || data === "mxml-exception" || data === "Nokia-Qt-exception-1.1" || data === "OCaml-LGPL-linking-exception" || data === "OCCT-exception-1.0" || data === "OpenJDK-assembly-exception-1.0" || data === "openvpn-openssl-exception" || data === "PCRE2-exception" || data === "polyparse-exception" || data === "PS-or-PDF-font-exception-20170817" || data === "QPL-1.0-INRIA-2004-exception" || data === "Qt-GPL-exception-1.0" || data === "Qt-LGPL-exception-1.1" || data === "Qwt-exception-1.0" || data === "romic-exception" || data === "RRDtool-FLOSS-exception-2.0" || data === "rsync-linking-exception" || data === "SANE-exception" || data === "SHL-2.0" || data === "SHL-2.1" || data === "Simple-Library-Usage-exception" || data === "Spelling-Provider-LGPL-exception" || data === "sqlitestudio-OpenSSL-exception" || data === "stunnel-exception" || data === "SWI-exception" || data === "Swift-exception" || data === "Texinfo-exception" || data === "u-boot-exception-2.0" || data === "UBDL-exception" || data === "Universal-FOSS-exception-1.0" || data === "vsftpd-openssl-exception" || data === "WxWindows-exception-3.1" || data === "x11vnc-openssl-exception" ? (validate45.errors = null, true) : (validate45.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema19.enum }
	}], !1);
}
var schema20 = {
	type: "object",
	required: ["content"],
	additionalProperties: !1,
	properties: {
		contentType: {
			type: "string",
			default: "text/plain"
		},
		encoding: {
			type: "string",
			enum: ["base64"]
		},
		content: { type: "string" }
	}
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) return validate47.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) return validate47.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.contentType !== void 0) {
			if (typeof data.contentType != "string") return validate47.errors = [{
				instancePath: instancePath + "/contentType",
				schemaPath: "#/properties/contentType/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.encoding !== void 0) {
				let data1 = data.encoding;
				if (typeof data1 != "string") return validate47.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (data1 !== "base64") return validate47.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.encoding.enum }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.content !== void 0) {
				if (typeof data.content != "string") return validate47.errors = [{
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate47.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate47.errors = vErrors, true;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			let err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.name === void 0 && (missing1 = "name")) {
			let err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: missing1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate44.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "id" || key0 === "name" || key0 === "text" || key0 === "url")) return validate44.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data.id !== void 0) {
				let _errs5 = errors;
				validate45(data.id, {
					instancePath: instancePath + "/id",
					parentData: data,
					parentDataProperty: "id",
					rootData
				}) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.name !== void 0) {
					let _errs6 = errors;
					if (typeof data.name != "string") return validate44.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid1 = _errs6 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.text !== void 0) {
						let _errs8 = errors;
						validate47(data.text, {
							instancePath: instancePath + "/text",
							parentData: data,
							parentDataProperty: "text",
							rootData
						}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
						var valid1 = _errs8 === errors;
					} else var valid1 = !0;
					if (valid1) if (data.url !== void 0) {
						let _errs9 = errors;
						if (errors === _errs9 && errors === _errs9 && typeof data.url != "string") return validate44.errors = [{
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid1 = _errs9 === errors;
					} else var valid1 = !0;
				}
			}
		}
	} else return validate44.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.license === void 0 && (missing0 = "license")) {
			let err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.expression === void 0 && (missing1 = "expression")) {
			let err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: missing1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate43.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "license" || key0 === "expression")) return validate43.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data.license !== void 0) {
				let _errs5 = errors;
				validate44(data.license, {
					instancePath: instancePath + "/license",
					parentData: data,
					parentDataProperty: "license",
					rootData
				}) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) if (data.expression !== void 0) {
				let _errs6 = errors;
				if (typeof data.expression != "string") return validate43.errors = [{
					instancePath: instancePath + "/expression",
					schemaPath: "#/properties/expression/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid1 = _errs6 === errors;
			} else var valid1 = !0;
		}
	} else return validate43.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate43.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) return validate51.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) return validate51.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.tagId !== void 0) {
					let _errs2 = errors;
					if (typeof data.tagId != "string") return validate51.errors = [{
						instancePath: instancePath + "/tagId",
						schemaPath: "#/properties/tagId/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string") return validate51.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let _errs6 = errors;
							if (typeof data.version != "string") return validate51.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.tagVersion !== void 0) {
								let data3 = data.tagVersion, _errs8 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) return validate51.errors = [{
									instancePath: instancePath + "/tagVersion",
									schemaPath: "#/properties/tagVersion/type",
									keyword: "type",
									params: { type: "integer" }
								}], !1;
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.patch !== void 0) {
									let _errs10 = errors;
									if (typeof data.patch != "boolean") return validate51.errors = [{
										instancePath: instancePath + "/patch",
										schemaPath: "#/properties/patch/type",
										keyword: "type",
										params: { type: "boolean" }
									}], !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.text !== void 0) {
										let _errs12 = errors;
										validate47(data.text, {
											instancePath: instancePath + "/text",
											parentData: data,
											parentDataProperty: "text",
											rootData
										}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.url !== void 0) {
										let _errs13 = errors;
										if (errors === _errs13 && errors === _errs13 && typeof data.url != "string") return validate51.errors = [{
											instancePath: instancePath + "/url",
											schemaPath: "#/properties/url/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return validate51.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate51.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) return validate55.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.timestamp !== void 0) {
			if (typeof data.timestamp != "string") return validate55.errors = [{
				instancePath: instancePath + "/timestamp",
				schemaPath: "#/properties/timestamp/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name != "string") return validate55.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.email !== void 0) {
				if (typeof data.email != "string") return validate55.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate55.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate55.errors = vErrors, true;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) return validate54.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate54.errors = [{
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs4 = errors;
					if (errors === _errs4 && errors === _errs4 && typeof data.url != "string") return validate54.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let _errs6 = errors;
						validate55(data.author, {
							instancePath: instancePath + "/author",
							parentData: data,
							parentDataProperty: "author",
							rootData
						}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs7 = errors;
							validate55(data.committer, {
								instancePath: instancePath + "/committer",
								parentData: data,
								parentDataProperty: "committer",
								rootData
							}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.message !== void 0) {
							let _errs8 = errors;
							if (typeof data.message != "string") return validate54.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate54.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate54.errors = vErrors, errors === 0;
}
var schema24 = {
	type: "object",
	required: ["type"],
	additionalProperties: !1,
	properties: {
		type: {
			type: "string",
			enum: [
				"unofficial",
				"monkey",
				"backport",
				"cherry-pick"
			]
		},
		diff: { $ref: "#/definitions/diff" },
		resolves: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/issue" }
		}
	}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "text" || key0 === "url")) return validate60.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.text !== void 0) {
				let _errs2 = errors;
				validate47(data.text, {
					instancePath: instancePath + "/text",
					parentData: data,
					parentDataProperty: "text",
					rootData
				}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.url !== void 0) {
				let _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data.url != "string") return validate60.errors = [{
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate60.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate60.errors = vErrors, errors === 0;
}
var schema26 = {
	type: "object",
	required: ["type"],
	additionalProperties: !1,
	properties: {
		type: {
			type: "string",
			enum: [
				"defect",
				"enhancement",
				"security"
			]
		},
		id: { type: "string" },
		name: { type: "string" },
		description: { type: "string" },
		source: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				url: {
					type: "string",
					format: "iri-reference"
				}
			}
		},
		references: {
			type: "array",
			items: {
				type: "string",
				format: "iri-reference"
			}
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate63.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) return validate63.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 != "string") return validate63.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) return validate63.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema26.properties.type.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.id !== void 0) {
				if (typeof data.id != "string") return validate63.errors = [{
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name != "string") return validate63.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description != "string") return validate63.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = true;
					} else var valid0 = !0;
					if (valid0) {
						if (data.source !== void 0) {
							let data4 = data.source;
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								for (let key1 in data4) if (!(key1 === "name" || key1 === "url")) return validate63.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}], !1;
								if (data4.name !== void 0) {
									if (typeof data4.name != "string") return validate63.errors = [{
										instancePath: instancePath + "/source/name",
										schemaPath: "#/properties/source/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
								if (valid1) if (data4.url !== void 0) {
									if (typeof data4.url != "string") return validate63.errors = [{
										instancePath: instancePath + "/source/url",
										schemaPath: "#/properties/source/properties/url/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
							} else return validate63.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid0 = true;
						} else var valid0 = !0;
						if (valid0) if (data.references !== void 0) {
							let data7 = data.references;
							if (Array.isArray(data7)) {
								let len0 = data7.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] != "string") return validate63.errors = [{
									instancePath: instancePath + "/references/" + i0,
									schemaPath: "#/properties/references/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
							} else return validate63.errors = [{
								instancePath: instancePath + "/references",
								schemaPath: "#/properties/references/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = true;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate63.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate63.errors = vErrors, true;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate59.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) return validate59.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type, _errs2 = errors;
					if (typeof data0 != "string") return validate59.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) return validate59.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema24.properties.type.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.diff !== void 0) {
						let _errs4 = errors;
						validate60(data.diff, {
							instancePath: instancePath + "/diff",
							parentData: data,
							parentDataProperty: "diff",
							rootData
						}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.resolves !== void 0) {
						let data2 = data.resolves, _errs5 = errors;
						if (errors === _errs5) if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs7 = errors;
								validate63(data2[i0], {
									instancePath: instancePath + "/resolves/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
								if (!(_errs7 === errors)) break;
							}
						} else return validate59.errors = [{
							instancePath: instancePath + "/resolves",
							schemaPath: "#/properties/resolves/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate59.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate59.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate69.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (key0 !== "text") return validate69.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.text !== void 0 && typeof data.text != "string") return validate69.errors = [{
			instancePath: instancePath + "/text",
			schemaPath: "#/properties/text/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate69.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate69.errors = vErrors, true;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "licenses" || key0 === "copyright")) return validate67.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.licenses !== void 0) {
				let data0 = data.licenses, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data0)) {
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						validate43(data0[i0], {
							instancePath: instancePath + "/licenses/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				} else return validate67.errors = [{
					instancePath: instancePath + "/licenses",
					schemaPath: "#/properties/licenses/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.copyright !== void 0) {
				let data2 = data.copyright, _errs5 = errors;
				if (errors === _errs5) if (Array.isArray(data2)) {
					let len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let _errs7 = errors;
						validate69(data2[i1], {
							instancePath: instancePath + "/copyright/" + i1,
							parentData: data2,
							parentDataProperty: i1,
							rootData
						}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
						if (!(_errs7 === errors)) break;
					}
				} else return validate67.errors = [{
					instancePath: instancePath + "/copyright",
					schemaPath: "#/properties/copyright/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs5 === errors;
			} else var valid0 = !0;
		}
	} else return validate67.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate67.errors = vErrors, errors === 0;
}
var schema29 = {
	type: "object",
	required: ["type"],
	additionalProperties: !1,
	properties: {
		type: { $ref: "#/definitions/releaseType" },
		title: { type: "string" },
		featuredImage: {
			type: "string",
			format: "iri-reference"
		},
		socialImage: {
			type: "string",
			format: "iri-reference"
		},
		description: { type: "string" },
		timestamp: {
			type: "string",
			format: "date-time"
		},
		aliases: {
			type: "array",
			items: { type: "string" }
		},
		tags: {
			type: "array",
			items: { type: "string" }
		},
		resolves: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/issue" }
		},
		notes: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/note" }
		},
		properties: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate73.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate73.errors = null, true);
}
var pattern3 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern3.test(data)) return validate77.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
		}], !1;
	} else return validate77.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate77.errors = vErrors, true;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate76.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "locale" || key0 === "text")) return validate76.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.locale !== void 0) {
					let _errs2 = errors;
					validate77(data.locale, {
						instancePath: instancePath + "/locale",
						parentData: data,
						parentDataProperty: "locale",
						rootData
					}) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.text !== void 0) {
					let _errs3 = errors;
					validate47(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate76.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate76.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate81.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.value !== void 0) {
			if (typeof data.value != "string") return validate81.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate81.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate81.errors = vErrors, true;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate72.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema29.properties, key0)) return validate72.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let _errs2 = errors;
					validate73(data.type, {
						instancePath: instancePath + "/type",
						parentData: data,
						parentDataProperty: "type",
						rootData
					}) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let _errs3 = errors;
						if (typeof data.title != "string") return validate72.errors = [{
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.featuredImage !== void 0) {
							let _errs5 = errors;
							if (errors === _errs5 && errors === _errs5 && typeof data.featuredImage != "string") return validate72.errors = [{
								instancePath: instancePath + "/featuredImage",
								schemaPath: "#/properties/featuredImage/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.socialImage !== void 0) {
								let _errs7 = errors;
								if (errors === _errs7 && errors === _errs7 && typeof data.socialImage != "string") return validate72.errors = [{
									instancePath: instancePath + "/socialImage",
									schemaPath: "#/properties/socialImage/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let _errs9 = errors;
									if (typeof data.description != "string") return validate72.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.timestamp !== void 0) {
										let _errs11 = errors;
										if (errors === _errs11 && errors === _errs11 && typeof data.timestamp != "string") return validate72.errors = [{
											instancePath: instancePath + "/timestamp",
											schemaPath: "#/properties/timestamp/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs11 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.aliases !== void 0) {
											let data6 = data.aliases, _errs13 = errors;
											if (errors === _errs13) if (Array.isArray(data6)) {
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													if (typeof data6[i0] != "string") return validate72.errors = [{
														instancePath: instancePath + "/aliases/" + i0,
														schemaPath: "#/properties/aliases/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs15 === errors)) break;
												}
											} else return validate72.errors = [{
												instancePath: instancePath + "/aliases",
												schemaPath: "#/properties/aliases/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs13 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.tags !== void 0) {
												let data8 = data.tags, _errs17 = errors;
												if (errors === _errs17) if (Array.isArray(data8)) {
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs19 = errors;
														if (typeof data8[i1] != "string") return validate72.errors = [{
															instancePath: instancePath + "/tags/" + i1,
															schemaPath: "#/properties/tags/items/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(_errs19 === errors)) break;
													}
												} else return validate72.errors = [{
													instancePath: instancePath + "/tags",
													schemaPath: "#/properties/tags/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.resolves !== void 0) {
													let data10 = data.resolves, _errs21 = errors;
													if (errors === _errs21) if (Array.isArray(data10)) {
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs23 = errors;
															validate63(data10[i2], {
																instancePath: instancePath + "/resolves/" + i2,
																parentData: data10,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
															if (!(_errs23 === errors)) break;
														}
													} else return validate72.errors = [{
														instancePath: instancePath + "/resolves",
														schemaPath: "#/properties/resolves/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.notes !== void 0) {
														let data12 = data.notes, _errs24 = errors;
														if (errors === _errs24) if (Array.isArray(data12)) {
															let len3 = data12.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs26 = errors;
																validate76(data12[i3], {
																	instancePath: instancePath + "/notes/" + i3,
																	parentData: data12,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																if (!(_errs26 === errors)) break;
															}
														} else return validate72.errors = [{
															instancePath: instancePath + "/notes",
															schemaPath: "#/properties/notes/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs24 === errors;
													} else var valid0 = !0;
													if (valid0) if (data.properties !== void 0) {
														let data14 = data.properties, _errs27 = errors;
														if (errors === _errs27) if (Array.isArray(data14)) {
															let len4 = data14.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs29 = errors;
																validate81(data14[i4], {
																	instancePath: instancePath + "/properties/" + i4,
																	parentData: data14,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																if (!(_errs29 === errors)) break;
															}
														} else return validate72.errors = [{
															instancePath: instancePath + "/properties",
															schemaPath: "#/properties/properties/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs27 === errors;
													} else var valid0 = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate72.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate72.errors = vErrors, errors === 0;
}
var schema36 = {
	type: "object",
	required: ["algorithm", "value"],
	additionalProperties: !1,
	properties: {
		algorithm: { oneOf: [{
			type: "string",
			enum: [
				"RS256",
				"RS384",
				"RS512",
				"PS256",
				"PS384",
				"PS512",
				"ES256",
				"ES384",
				"ES512",
				"Ed25519",
				"Ed448",
				"HS256",
				"HS384",
				"HS512"
			]
		}, {
			type: "string",
			format: "uri"
		}] },
		keyId: { type: "string" },
		publicKey: { $ref: "#/definitions/publicKey" },
		certificatePath: {
			type: "array",
			items: { type: "string" }
		},
		excludes: {
			type: "array",
			items: { type: "string" }
		},
		value: { type: "string" }
	}
};
var schema37 = {
	type: "object",
	required: ["kty"],
	additionalProperties: !0,
	properties: { kty: { $ref: "#/definitions/keyType" } },
	allOf: [
		{
			if: { properties: { kty: { const: "EC" } } },
			then: {
				required: [
					"kty",
					"crv",
					"x",
					"y"
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: "#/definitions/keyType" },
					crv: {
						type: "string",
						enum: [
							"P-256",
							"P-384",
							"P-521"
						]
					},
					x: { type: "string" },
					y: { type: "string" }
				}
			}
		},
		{
			if: { properties: { kty: { const: "OKP" } } },
			then: {
				required: [
					"kty",
					"crv",
					"x"
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: "#/definitions/keyType" },
					crv: {
						type: "string",
						enum: ["Ed25519", "Ed448"]
					},
					x: { type: "string" }
				}
			}
		},
		{
			if: { properties: { kty: { const: "RSA" } } },
			then: {
				required: [
					"kty",
					"n",
					"e"
				],
				additionalProperties: !1,
				properties: {
					kty: { $ref: "#/definitions/keyType" },
					n: { type: "string" },
					e: { type: "string" }
				}
			}
		}
	]
};
var schema38 = {
	type: "string",
	enum: [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate89.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate89.errors = null, true) : (validate89.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema38.enum }
	}], !1);
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "EC") {
		let err0 = {};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0, valid3 = !0;
			for (missing0 of schema37.allOf[0].then.required) if (valid3 = data[missing0] !== void 0, !valid3) return validate88.errors = [{
				instancePath,
				schemaPath: "#/allOf/0/then/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}], !1;
			if (valid3) {
				let _errs6 = errors;
				for (let key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) return validate88.errors = [{
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}], !1;
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						let _errs7 = errors;
						validate89(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
						var valid4 = _errs7 === errors;
					} else var valid4 = !0;
					if (valid4) {
						if (data.crv !== void 0) {
							let data2 = data.crv, _errs8 = errors;
							if (typeof data2 != "string") return validate88.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) return validate88.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/enum",
								keyword: "enum",
								params: { allowedValues: schema37.allOf[0].then.properties.crv.enum }
							}], !1;
							var valid4 = _errs8 === errors;
						} else var valid4 = !0;
						if (valid4) {
							if (data.x !== void 0) {
								let _errs10 = errors;
								if (typeof data.x != "string") return validate88.errors = [{
									instancePath: instancePath + "/x",
									schemaPath: "#/allOf/0/then/properties/x/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid4 = _errs10 === errors;
							} else var valid4 = !0;
							if (valid4) if (data.y !== void 0) {
								let _errs12 = errors;
								if (typeof data.y != "string") return validate88.errors = [{
									instancePath: instancePath + "/y",
									schemaPath: "#/allOf/0/then/properties/y/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid4 = _errs12 === errors;
							} else var valid4 = !0;
						}
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		let err1 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate88.errors = vErrors, !1;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		let _errs14 = errors, _errs15 = errors, valid5 = !0, _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "OKP") {
			let err2 = {};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		var _valid1 = _errs16 === errors;
		if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid1) {
			let _errs18 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.kty === void 0 && (missing1 = "kty") || data.crv === void 0 && (missing1 = "crv") || data.x === void 0 && (missing1 = "x")) return validate88.errors = [{
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				}], !1;
				{
					let _errs19 = errors;
					for (let key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) return validate88.errors = [{
						instancePath,
						schemaPath: "#/allOf/1/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					}], !1;
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							let _errs20 = errors;
							validate89(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
							var valid7 = _errs20 === errors;
						} else var valid7 = !0;
						if (valid7) {
							if (data.crv !== void 0) {
								let data7 = data.crv, _errs21 = errors;
								if (typeof data7 != "string") return validate88.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data7 === "Ed25519" || data7 === "Ed448")) return validate88.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/enum",
									keyword: "enum",
									params: { allowedValues: schema37.allOf[1].then.properties.crv.enum }
								}], !1;
								var valid7 = _errs21 === errors;
							} else var valid7 = !0;
							if (valid7) if (data.x !== void 0) {
								let _errs23 = errors;
								if (typeof data.x != "string") return validate88.errors = [{
									instancePath: instancePath + "/x",
									schemaPath: "#/allOf/1/then/properties/x/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid7 = _errs23 === errors;
							} else var valid7 = !0;
						}
					}
				}
			}
			var _valid1 = _errs18 === errors;
			valid5 = _valid1;
		}
		if (!valid5) {
			let err3 = {
				instancePath,
				schemaPath: "#/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate88.errors = vErrors, !1;
		}
		var valid0 = _errs14 === errors;
		if (valid0) {
			let _errs25 = errors, _errs26 = errors, valid8 = !0, _errs27 = errors;
			if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "RSA") {
				let err4 = {};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			var _valid2 = _errs27 === errors;
			if (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null), _valid2) {
				let _errs29 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing2;
					if (data.kty === void 0 && (missing2 = "kty") || data.n === void 0 && (missing2 = "n") || data.e === void 0 && (missing2 = "e")) return validate88.errors = [{
						instancePath,
						schemaPath: "#/allOf/2/then/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					}], !1;
					{
						let _errs30 = errors;
						for (let key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) return validate88.errors = [{
							instancePath,
							schemaPath: "#/allOf/2/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						}], !1;
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								let _errs31 = errors;
								validate89(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
								var valid10 = _errs31 === errors;
							} else var valid10 = !0;
							if (valid10) {
								if (data.n !== void 0) {
									let _errs32 = errors;
									if (typeof data.n != "string") return validate88.errors = [{
										instancePath: instancePath + "/n",
										schemaPath: "#/allOf/2/then/properties/n/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid10 = _errs32 === errors;
								} else var valid10 = !0;
								if (valid10) if (data.e !== void 0) {
									let _errs34 = errors;
									if (typeof data.e != "string") return validate88.errors = [{
										instancePath: instancePath + "/e",
										schemaPath: "#/allOf/2/then/properties/e/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid10 = _errs34 === errors;
								} else var valid10 = !0;
							}
						}
					}
				}
				var _valid2 = _errs29 === errors;
				valid8 = _valid2;
			}
			if (!valid8) {
				let err5 = {
					instancePath,
					schemaPath: "#/allOf/2/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate88.errors = vErrors, !1;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing3;
		if (data.kty === void 0 && (missing3 = "kty")) return validate88.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing3 }
		}], !1;
		data.kty !== void 0 && (validate89(data.kty, {
			instancePath: instancePath + "/kty",
			parentData: data,
			parentDataProperty: "kty",
			rootData
		}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
	} else return validate88.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) return validate87.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) return validate87.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.algorithm !== void 0) {
					let data0 = data.algorithm, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
					if (typeof data0 != "string") {
						let err0 = {
							instancePath: instancePath + "/algorithm",
							schemaPath: "#/properties/algorithm/oneOf/0/type",
							keyword: "type",
							params: { type: "string" }
						};
						vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
					}
					if (!(data0 === "RS256" || data0 === "RS384" || data0 === "RS512" || data0 === "PS256" || data0 === "PS384" || data0 === "PS512" || data0 === "ES256" || data0 === "ES384" || data0 === "ES512" || data0 === "Ed25519" || data0 === "Ed448" || data0 === "HS256" || data0 === "HS384" || data0 === "HS512")) {
						let err1 = {
							instancePath: instancePath + "/algorithm",
							schemaPath: "#/properties/algorithm/oneOf/0/enum",
							keyword: "enum",
							params: { allowedValues: schema36.properties.algorithm.oneOf[0].enum }
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
					var _valid0 = _errs4 === errors;
					_valid0 && (valid1 = !0, passing0 = 0);
					let _errs6 = errors;
					if (errors === _errs6 && errors === _errs6 && typeof data0 != "string") {
						let err2 = {
							instancePath: instancePath + "/algorithm",
							schemaPath: "#/properties/algorithm/oneOf/1/type",
							keyword: "type",
							params: { type: "string" }
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
					var _valid0 = _errs6 === errors;
					if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1) errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
					else {
						let err3 = {
							instancePath: instancePath + "/algorithm",
							schemaPath: "#/properties/algorithm/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 }
						};
						return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate87.errors = vErrors, !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.keyId !== void 0) {
						let _errs8 = errors;
						if (typeof data.keyId != "string") return validate87.errors = [{
							instancePath: instancePath + "/keyId",
							schemaPath: "#/properties/keyId/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs8 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.publicKey !== void 0) {
							let _errs10 = errors;
							validate88(data.publicKey, {
								instancePath: instancePath + "/publicKey",
								parentData: data,
								parentDataProperty: "publicKey",
								rootData
							}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.certificatePath !== void 0) {
								let data3 = data.certificatePath, _errs11 = errors;
								if (errors === _errs11) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs13 = errors;
										if (typeof data3[i0] != "string") return validate87.errors = [{
											instancePath: instancePath + "/certificatePath/" + i0,
											schemaPath: "#/properties/certificatePath/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs13 === errors)) break;
									}
								} else return validate87.errors = [{
									instancePath: instancePath + "/certificatePath",
									schemaPath: "#/properties/certificatePath/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.excludes !== void 0) {
									let data5 = data.excludes, _errs15 = errors;
									if (errors === _errs15) if (Array.isArray(data5)) {
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs17 = errors;
											if (typeof data5[i1] != "string") return validate87.errors = [{
												instancePath: instancePath + "/excludes/" + i1,
												schemaPath: "#/properties/excludes/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs17 === errors)) break;
										}
									} else return validate87.errors = [{
										instancePath: instancePath + "/excludes",
										schemaPath: "#/properties/excludes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs15 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.value !== void 0) {
									let _errs19 = errors;
									if (typeof data.value != "string") return validate87.errors = [{
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs19 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate87.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) return validate86.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs3 = errors;
		for (let key0 in data) if (key0 !== "signers") {
			let err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
			break;
		}
		if (_errs3 === errors && data.signers !== void 0) {
			let data0 = data.signers;
			if (errors === errors) if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let _errs6 = errors;
					validate87(data0[i0], {
						instancePath: instancePath + "/signers/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
					if (!(_errs6 === errors)) break;
				}
			} else {
				let err1 = {
					instancePath: instancePath + "/signers",
					schemaPath: "#/oneOf/0/properties/signers/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs7 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs8 = errors;
		for (let key1 in data) if (key1 !== "chain") {
			let err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			break;
		}
		if (_errs8 === errors && data.chain !== void 0) {
			let data2 = data.chain;
			if (errors === errors) if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let _errs11 = errors;
					validate87(data2[i1], {
						instancePath: instancePath + "/chain/" + i1,
						parentData: data2,
						parentDataProperty: i1,
						rootData
					}) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
					if (!(_errs11 === errors)) break;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/chain",
					schemaPath: "#/oneOf/1/properties/chain/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs12 = errors;
		validate87(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		}) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
		var _valid0 = _errs12 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate86.errors = vErrors, !1;
	}
	return validate86.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate36 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) return validate36.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema14.properties, key0)) return validate36.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type, _errs2 = errors;
					if (typeof data0 != "string") return validate36.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) return validate36.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema14.properties.type.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"], _errs4 = errors;
						if (errors === _errs4) if (typeof data1 == "string") {
							if (!pattern2.test(data1)) return validate36.errors = [{
								instancePath: instancePath + "/mime-type",
								schemaPath: "#/properties/mime-type/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
							}], !1;
						} else return validate36.errors = [{
							instancePath: instancePath + "/mime-type",
							schemaPath: "#/properties/mime-type/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data["bom-ref"] !== void 0) {
							let _errs6 = errors;
							validate37(data["bom-ref"], {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.supplier !== void 0) {
								let _errs7 = errors;
								validate39(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.author !== void 0) {
									let _errs8 = errors;
									if (typeof data.author != "string") return validate36.errors = [{
										instancePath: instancePath + "/author",
										schemaPath: "#/properties/author/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.publisher !== void 0) {
										let _errs10 = errors;
										if (typeof data.publisher != "string") return validate36.errors = [{
											instancePath: instancePath + "/publisher",
											schemaPath: "#/properties/publisher/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.group !== void 0) {
											let _errs12 = errors;
											if (typeof data.group != "string") return validate36.errors = [{
												instancePath: instancePath + "/group",
												schemaPath: "#/properties/group/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.name !== void 0) {
												let _errs14 = errors;
												if (typeof data.name != "string") return validate36.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/properties/name/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs14 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.version !== void 0) {
													let _errs16 = errors;
													if (typeof data.version != "string") return validate36.errors = [{
														instancePath: instancePath + "/version",
														schemaPath: "#/properties/version/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid0 = _errs16 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.description !== void 0) {
														let _errs18 = errors;
														if (typeof data.description != "string") return validate36.errors = [{
															instancePath: instancePath + "/description",
															schemaPath: "#/properties/description/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs18 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data10 = data.scope, _errs20 = errors;
															if (typeof data10 != "string") return validate36.errors = [{
																instancePath: instancePath + "/scope",
																schemaPath: "#/properties/scope/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) return validate36.errors = [{
																instancePath: instancePath + "/scope",
																schemaPath: "#/properties/scope/enum",
																keyword: "enum",
																params: { allowedValues: schema14.properties.scope.enum }
															}], !1;
															var valid0 = _errs20 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.hashes !== void 0) {
																let data11 = data.hashes, _errs22 = errors;
																if (errors === _errs22) if (Array.isArray(data11)) {
																	let len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs24 = errors;
																		validate24(data11[i0], {
																			instancePath: instancePath + "/hashes/" + i0,
																			parentData: data11,
																			parentDataProperty: i0,
																			rootData
																		}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																		if (!(_errs24 === errors)) break;
																	}
																} else return validate36.errors = [{
																	instancePath: instancePath + "/hashes",
																	schemaPath: "#/properties/hashes/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid0 = _errs22 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.licenses !== void 0) {
																	let data13 = data.licenses, _errs25 = errors;
																	if (errors === _errs25) if (Array.isArray(data13)) {
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs27 = errors;
																			validate43(data13[i1], {
																				instancePath: instancePath + "/licenses/" + i1,
																				parentData: data13,
																				parentDataProperty: i1,
																				rootData
																			}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																			if (!(_errs27 === errors)) break;
																		}
																	} else return validate36.errors = [{
																		instancePath: instancePath + "/licenses",
																		schemaPath: "#/properties/licenses/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs25 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.copyright !== void 0) {
																		let _errs28 = errors;
																		if (typeof data.copyright != "string") return validate36.errors = [{
																			instancePath: instancePath + "/copyright",
																			schemaPath: "#/properties/copyright/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid0 = _errs28 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			let _errs30 = errors;
																			if (typeof data.cpe != "string") return validate36.errors = [{
																				instancePath: instancePath + "/cpe",
																				schemaPath: "#/properties/cpe/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid0 = _errs30 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				let _errs32 = errors;
																				if (typeof data.purl != "string") return validate36.errors = [{
																					instancePath: instancePath + "/purl",
																					schemaPath: "#/properties/purl/type",
																					keyword: "type",
																					params: { type: "string" }
																				}], !1;
																				var valid0 = _errs32 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					let _errs34 = errors;
																					validate51(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																					var valid0 = _errs34 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						let _errs35 = errors;
																						if (typeof data.modified != "boolean") return validate36.errors = [{
																							instancePath: instancePath + "/modified",
																							schemaPath: "#/properties/modified/type",
																							keyword: "type",
																							params: { type: "boolean" }
																						}], !1;
																						var valid0 = _errs35 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data20 = data.pedigree, _errs37 = errors;
																							if (errors === _errs37) if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																								let _errs39 = errors;
																								for (let key1 in data20) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) return validate36.errors = [{
																									instancePath: instancePath + "/pedigree",
																									schemaPath: "#/properties/pedigree/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key1 }
																								}], !1;
																								if (_errs39 === errors) {
																									if (data20.ancestors !== void 0) {
																										let data21 = data20.ancestors, _errs40 = errors;
																										if (errors === _errs40) if (Array.isArray(data21)) {
																											let len2 = data21.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let _errs42 = errors;
																												wrapper0.validate(data21[i2], {
																													instancePath: instancePath + "/pedigree/ancestors/" + i2,
																													parentData: data21,
																													parentDataProperty: i2,
																													rootData
																												}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																												if (!(_errs42 === errors)) break;
																											}
																										} else return validate36.errors = [{
																											instancePath: instancePath + "/pedigree/ancestors",
																											schemaPath: "#/properties/pedigree/properties/ancestors/type",
																											keyword: "type",
																											params: { type: "array" }
																										}], !1;
																										var valid3 = _errs40 === errors;
																									} else var valid3 = !0;
																									if (valid3) {
																										if (data20.descendants !== void 0) {
																											let data23 = data20.descendants, _errs43 = errors;
																											if (errors === _errs43) if (Array.isArray(data23)) {
																												let len3 = data23.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let _errs45 = errors;
																													wrapper0.validate(data23[i3], {
																														instancePath: instancePath + "/pedigree/descendants/" + i3,
																														parentData: data23,
																														parentDataProperty: i3,
																														rootData
																													}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																													if (!(_errs45 === errors)) break;
																												}
																											} else return validate36.errors = [{
																												instancePath: instancePath + "/pedigree/descendants",
																												schemaPath: "#/properties/pedigree/properties/descendants/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid3 = _errs43 === errors;
																										} else var valid3 = !0;
																										if (valid3) {
																											if (data20.variants !== void 0) {
																												let data25 = data20.variants, _errs46 = errors;
																												if (errors === _errs46) if (Array.isArray(data25)) {
																													let len4 = data25.length;
																													for (let i4 = 0; i4 < len4; i4++) {
																														let _errs48 = errors;
																														wrapper0.validate(data25[i4], {
																															instancePath: instancePath + "/pedigree/variants/" + i4,
																															parentData: data25,
																															parentDataProperty: i4,
																															rootData
																														}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																														if (!(_errs48 === errors)) break;
																													}
																												} else return validate36.errors = [{
																													instancePath: instancePath + "/pedigree/variants",
																													schemaPath: "#/properties/pedigree/properties/variants/type",
																													keyword: "type",
																													params: { type: "array" }
																												}], !1;
																												var valid3 = _errs46 === errors;
																											} else var valid3 = !0;
																											if (valid3) {
																												if (data20.commits !== void 0) {
																													let data27 = data20.commits, _errs49 = errors;
																													if (errors === _errs49) if (Array.isArray(data27)) {
																														let len5 = data27.length;
																														for (let i5 = 0; i5 < len5; i5++) {
																															let _errs51 = errors;
																															validate54(data27[i5], {
																																instancePath: instancePath + "/pedigree/commits/" + i5,
																																parentData: data27,
																																parentDataProperty: i5,
																																rootData
																															}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																															if (!(_errs51 === errors)) break;
																														}
																													} else return validate36.errors = [{
																														instancePath: instancePath + "/pedigree/commits",
																														schemaPath: "#/properties/pedigree/properties/commits/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid3 = _errs49 === errors;
																												} else var valid3 = !0;
																												if (valid3) {
																													if (data20.patches !== void 0) {
																														let data29 = data20.patches, _errs52 = errors;
																														if (errors === _errs52) if (Array.isArray(data29)) {
																															let len6 = data29.length;
																															for (let i6 = 0; i6 < len6; i6++) {
																																let _errs54 = errors;
																																validate59(data29[i6], {
																																	instancePath: instancePath + "/pedigree/patches/" + i6,
																																	parentData: data29,
																																	parentDataProperty: i6,
																																	rootData
																																}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
																																if (!(_errs54 === errors)) break;
																															}
																														} else return validate36.errors = [{
																															instancePath: instancePath + "/pedigree/patches",
																															schemaPath: "#/properties/pedigree/properties/patches/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid3 = _errs52 === errors;
																													} else var valid3 = !0;
																													if (valid3) if (data20.notes !== void 0) {
																														let _errs55 = errors;
																														if (typeof data20.notes != "string") return validate36.errors = [{
																															instancePath: instancePath + "/pedigree/notes",
																															schemaPath: "#/properties/pedigree/properties/notes/type",
																															keyword: "type",
																															params: { type: "string" }
																														}], !1;
																														var valid3 = _errs55 === errors;
																													} else var valid3 = !0;
																												}
																											}
																										}
																									}
																								}
																							} else return validate36.errors = [{
																								instancePath: instancePath + "/pedigree",
																								schemaPath: "#/properties/pedigree/type",
																								keyword: "type",
																								params: { type: "object" }
																							}], !1;
																							var valid0 = _errs37 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data32 = data.externalReferences, _errs57 = errors;
																								if (errors === _errs57) if (Array.isArray(data32)) {
																									let len7 = data32.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let _errs59 = errors;
																										validate30(data32[i7], {
																											instancePath: instancePath + "/externalReferences/" + i7,
																											parentData: data32,
																											parentDataProperty: i7,
																											rootData
																										}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																										if (!(_errs59 === errors)) break;
																									}
																								} else return validate36.errors = [{
																									instancePath: instancePath + "/externalReferences",
																									schemaPath: "#/properties/externalReferences/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid0 = _errs57 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.components !== void 0) {
																									let data34 = data.components, _errs60 = errors;
																									if (errors === _errs60) if (Array.isArray(data34)) {
																										let len8 = data34.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let _errs62 = errors;
																											wrapper0.validate(data34[i8], {
																												instancePath: instancePath + "/components/" + i8,
																												parentData: data34,
																												parentDataProperty: i8,
																												rootData
																											}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											if (!(_errs62 === errors)) break;
																										}
																									} else return validate36.errors = [{
																										instancePath: instancePath + "/components",
																										schemaPath: "#/properties/components/type",
																										keyword: "type",
																										params: { type: "array" }
																									}], !1;
																									var valid0 = _errs60 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.evidence !== void 0) {
																										let _errs63 = errors;
																										validate67(data.evidence, {
																											instancePath: instancePath + "/evidence",
																											parentData: data,
																											parentDataProperty: "evidence",
																											rootData
																										}) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
																										var valid0 = _errs63 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.releaseNotes !== void 0) {
																											let _errs64 = errors;
																											validate72(data.releaseNotes, {
																												instancePath: instancePath + "/releaseNotes",
																												parentData: data,
																												parentDataProperty: "releaseNotes",
																												rootData
																											}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
																											var valid0 = _errs64 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.properties !== void 0) {
																												let data38 = data.properties, _errs65 = errors;
																												if (errors === _errs65) if (Array.isArray(data38)) {
																													let len9 = data38.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														let _errs67 = errors;
																														validate81(data38[i9], {
																															instancePath: instancePath + "/properties/" + i9,
																															parentData: data38,
																															parentDataProperty: i9,
																															rootData
																														}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																														if (!(_errs67 === errors)) break;
																													}
																												} else return validate36.errors = [{
																													instancePath: instancePath + "/properties",
																													schemaPath: "#/properties/properties/type",
																													keyword: "type",
																													params: { type: "array" }
																												}], !1;
																												var valid0 = _errs65 === errors;
																											} else var valid0 = !0;
																											if (valid0) if (data.signature !== void 0) {
																												let _errs68 = errors;
																												validate86(data.signature, {
																													instancePath: instancePath + "/signature",
																													parentData: data,
																													parentDataProperty: "signature",
																													rootData
																												}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
																												var valid0 = _errs68 === errors;
																											} else var valid0 = !0;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate36.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate36.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "timestamp" || key0 === "tools" || key0 === "authors" || key0 === "component" || key0 === "manufacture" || key0 === "supplier" || key0 === "licenses" || key0 === "properties")) return validate22.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.timestamp !== void 0) {
				let _errs2 = errors;
				if (errors === _errs2 && errors === _errs2 && typeof data.timestamp != "string") return validate22.errors = [{
					instancePath: instancePath + "/timestamp",
					schemaPath: "#/properties/timestamp/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.tools !== void 0) {
					let data1 = data.tools, _errs4 = errors;
					if (errors === _errs4) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs6 = errors;
							validate23(data1[i0], {
								instancePath: instancePath + "/tools/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
							if (!(_errs6 === errors)) break;
						}
					} else return validate22.errors = [{
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.authors !== void 0) {
						let data3 = data.authors, _errs7 = errors;
						if (errors === _errs7) if (Array.isArray(data3)) {
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs9 = errors;
								validate34(data3[i1], {
									instancePath: instancePath + "/authors/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
								if (!(_errs9 === errors)) break;
							}
						} else return validate22.errors = [{
							instancePath: instancePath + "/authors",
							schemaPath: "#/properties/authors/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.component !== void 0) {
							let _errs10 = errors;
							validate36(data.component, {
								instancePath: instancePath + "/component",
								parentData: data,
								parentDataProperty: "component",
								rootData
							}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.manufacture !== void 0) {
								let _errs11 = errors;
								validate39(data.manufacture, {
									instancePath: instancePath + "/manufacture",
									parentData: data,
									parentDataProperty: "manufacture",
									rootData
								}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.supplier !== void 0) {
									let _errs12 = errors;
									validate39(data.supplier, {
										instancePath: instancePath + "/supplier",
										parentData: data,
										parentDataProperty: "supplier",
										rootData
									}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
									var valid0 = _errs12 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.licenses !== void 0) {
										let data8 = data.licenses, _errs13 = errors;
										if (errors === _errs13) if (Array.isArray(data8)) {
											let len2 = data8.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs15 = errors;
												validate43(data8[i2], {
													instancePath: instancePath + "/licenses/" + i2,
													parentData: data8,
													parentDataProperty: i2,
													rootData
												}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
												if (!(_errs15 === errors)) break;
											}
										} else return validate22.errors = [{
											instancePath: instancePath + "/licenses",
											schemaPath: "#/properties/licenses/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.properties !== void 0) {
										let data10 = data.properties, _errs16 = errors;
										if (errors === _errs16) if (Array.isArray(data10)) {
											let len3 = data10.length;
											for (let i3 = 0; i3 < len3; i3++) {
												let _errs18 = errors;
												validate81(data10[i3], {
													instancePath: instancePath + "/properties/" + i3,
													parentData: data10,
													parentDataProperty: i3,
													rootData
												}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
												if (!(_errs18 === errors)) break;
											}
										} else return validate22.errors = [{
											instancePath: instancePath + "/properties",
											schemaPath: "#/properties/properties/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs16 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return validate22.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate22.errors = vErrors, errors === 0;
}
var schema39 = {
	type: "object",
	required: ["name"],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		provider: { $ref: "#/definitions/organizationalEntity" },
		group: { type: "string" },
		name: { type: "string" },
		version: { type: "string" },
		description: { type: "string" },
		endpoints: {
			type: "array",
			items: {
				type: "string",
				format: "iri-reference"
			}
		},
		authenticated: { type: "boolean" },
		"x-trust-boundary": { type: "boolean" },
		data: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/dataClassification" }
		},
		licenses: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/licenseChoice" }
		},
		externalReferences: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/externalReference" }
		},
		services: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/service" }
		},
		releaseNotes: { $ref: "#/definitions/releaseNotes" },
		properties: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/property" }
		},
		signature: { $ref: "#/definitions/signature" }
	}
};
var schema41 = {
	type: "string",
	enum: [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate110.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate110.errors = null, true) : (validate110.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema41.enum }
	}], !1);
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) return validate109.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "flow" || key0 === "classification")) return validate109.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.flow !== void 0) {
					let _errs2 = errors;
					validate110(data.flow, {
						instancePath: instancePath + "/flow",
						parentData: data,
						parentDataProperty: "flow",
						rootData
					}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.classification !== void 0) {
					let _errs3 = errors;
					if (typeof data.classification != "string") return validate109.errors = [{
						instancePath: instancePath + "/classification",
						schemaPath: "#/properties/classification/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate109.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate109.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate106 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return validate106.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema39.properties, key0)) return validate106.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate37(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.provider !== void 0) {
						let _errs3 = errors;
						validate39(data.provider, {
							instancePath: instancePath + "/provider",
							parentData: data,
							parentDataProperty: "provider",
							rootData
						}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.group !== void 0) {
							let _errs4 = errors;
							if (typeof data.group != "string") return validate106.errors = [{
								instancePath: instancePath + "/group",
								schemaPath: "#/properties/group/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let _errs6 = errors;
								if (typeof data.name != "string") return validate106.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let _errs8 = errors;
									if (typeof data.version != "string") return validate106.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs10 = errors;
										if (typeof data.description != "string") return validate106.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.endpoints !== void 0) {
											let data6 = data.endpoints, _errs12 = errors;
											if (errors === _errs12) if (Array.isArray(data6)) {
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (errors === _errs14 && errors === _errs14 && typeof data6[i0] != "string") return validate106.errors = [{
														instancePath: instancePath + "/endpoints/" + i0,
														schemaPath: "#/properties/endpoints/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs14 === errors)) break;
												}
											} else return validate106.errors = [{
												instancePath: instancePath + "/endpoints",
												schemaPath: "#/properties/endpoints/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.authenticated !== void 0) {
												let _errs16 = errors;
												if (typeof data.authenticated != "boolean") return validate106.errors = [{
													instancePath: instancePath + "/authenticated",
													schemaPath: "#/properties/authenticated/type",
													keyword: "type",
													params: { type: "boolean" }
												}], !1;
												var valid0 = _errs16 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data["x-trust-boundary"] !== void 0) {
													let _errs18 = errors;
													if (typeof data["x-trust-boundary"] != "boolean") return validate106.errors = [{
														instancePath: instancePath + "/x-trust-boundary",
														schemaPath: "#/properties/x-trust-boundary/type",
														keyword: "type",
														params: { type: "boolean" }
													}], !1;
													var valid0 = _errs18 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.data !== void 0) {
														let data10 = data.data, _errs20 = errors;
														if (errors === _errs20) if (Array.isArray(data10)) {
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs22 = errors;
																validate109(data10[i1], {
																	instancePath: instancePath + "/data/" + i1,
																	parentData: data10,
																	parentDataProperty: i1,
																	rootData
																}) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
																if (!(_errs22 === errors)) break;
															}
														} else return validate106.errors = [{
															instancePath: instancePath + "/data",
															schemaPath: "#/properties/data/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs20 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.licenses !== void 0) {
															let data12 = data.licenses, _errs23 = errors;
															if (errors === _errs23) if (Array.isArray(data12)) {
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs25 = errors;
																	validate43(data12[i2], {
																		instancePath: instancePath + "/licenses/" + i2,
																		parentData: data12,
																		parentDataProperty: i2,
																		rootData
																	}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																	if (!(_errs25 === errors)) break;
																}
															} else return validate106.errors = [{
																instancePath: instancePath + "/licenses",
																schemaPath: "#/properties/licenses/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs23 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.externalReferences !== void 0) {
																let data14 = data.externalReferences, _errs26 = errors;
																if (errors === _errs26) if (Array.isArray(data14)) {
																	let len3 = data14.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		let _errs28 = errors;
																		validate30(data14[i3], {
																			instancePath: instancePath + "/externalReferences/" + i3,
																			parentData: data14,
																			parentDataProperty: i3,
																			rootData
																		}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																		if (!(_errs28 === errors)) break;
																	}
																} else return validate106.errors = [{
																	instancePath: instancePath + "/externalReferences",
																	schemaPath: "#/properties/externalReferences/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid0 = _errs26 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.services !== void 0) {
																	let data16 = data.services, _errs29 = errors;
																	if (errors === _errs29) if (Array.isArray(data16)) {
																		let len4 = data16.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			let _errs31 = errors;
																			wrapper4.validate(data16[i4], {
																				instancePath: instancePath + "/services/" + i4,
																				parentData: data16,
																				parentDataProperty: i4,
																				rootData
																			}) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																			if (!(_errs31 === errors)) break;
																		}
																	} else return validate106.errors = [{
																		instancePath: instancePath + "/services",
																		schemaPath: "#/properties/services/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs29 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.releaseNotes !== void 0) {
																		let _errs32 = errors;
																		validate72(data.releaseNotes, {
																			instancePath: instancePath + "/releaseNotes",
																			parentData: data,
																			parentDataProperty: "releaseNotes",
																			rootData
																		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
																		var valid0 = _errs32 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.properties !== void 0) {
																			let data19 = data.properties, _errs33 = errors;
																			if (errors === _errs33) if (Array.isArray(data19)) {
																				let len5 = data19.length;
																				for (let i5 = 0; i5 < len5; i5++) {
																					let _errs35 = errors;
																					validate81(data19[i5], {
																						instancePath: instancePath + "/properties/" + i5,
																						parentData: data19,
																						parentDataProperty: i5,
																						rootData
																					}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																					if (!(_errs35 === errors)) break;
																				}
																			} else return validate106.errors = [{
																				instancePath: instancePath + "/properties",
																				schemaPath: "#/properties/properties/type",
																				keyword: "type",
																				params: { type: "array" }
																			}], !1;
																			var valid0 = _errs33 === errors;
																		} else var valid0 = !0;
																		if (valid0) if (data.signature !== void 0) {
																			let _errs36 = errors;
																			validate86(data.signature, {
																				instancePath: instancePath + "/signature",
																				parentData: data,
																				parentDataProperty: "signature",
																				rootData
																			}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
																			var valid0 = _errs36 === errors;
																		} else var valid0 = !0;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate106.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate106.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) return validate120.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "ref" || key0 === "dependsOn")) return validate120.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.ref !== void 0) {
					let _errs2 = errors;
					validate37(data.ref, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.dependsOn !== void 0) {
					let data1 = data.dependsOn, _errs3 = errors;
					if (errors === _errs3) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate37(data1[i0], {
								instancePath: instancePath + "/dependsOn/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
							if (!(_errs5 === errors)) break;
						}
					} else return validate120.errors = [{
						instancePath: instancePath + "/dependsOn",
						schemaPath: "#/properties/dependsOn/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate120.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate120.errors = vErrors, errors === 0;
}
var schema44 = {
	type: "string",
	default: "not_specified",
	enum: [
		"complete",
		"incomplete",
		"incomplete_first_party_only",
		"incomplete_third_party_only",
		"unknown",
		"not_specified"
	]
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate125.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_third_party_only" || data === "unknown" || data === "not_specified" ? (validate125.errors = null, true) : (validate125.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema44.enum }
	}], !1);
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.aggregate === void 0 && (missing0 = "aggregate")) return validate124.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "signature")) return validate124.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.aggregate !== void 0) {
					let _errs2 = errors;
					validate125(data.aggregate, {
						instancePath: instancePath + "/aggregate",
						parentData: data,
						parentDataProperty: "aggregate",
						rootData
					}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.assemblies !== void 0) {
						let data1 = data.assemblies, _errs3 = errors;
						if (errors === _errs3) if (Array.isArray(data1)) {
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								if (typeof data1[i0] != "string") return validate124.errors = [{
									instancePath: instancePath + "/assemblies/" + i0,
									schemaPath: "#/properties/assemblies/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(_errs5 === errors)) break;
							}
						} else return validate124.errors = [{
							instancePath: instancePath + "/assemblies",
							schemaPath: "#/properties/assemblies/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.dependencies !== void 0) {
							let data3 = data.dependencies, _errs7 = errors;
							if (errors === _errs7) if (Array.isArray(data3)) {
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs9 = errors;
									if (typeof data3[i1] != "string") return validate124.errors = [{
										instancePath: instancePath + "/dependencies/" + i1,
										schemaPath: "#/properties/dependencies/items/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(_errs9 === errors)) break;
								}
							} else return validate124.errors = [{
								instancePath: instancePath + "/dependencies",
								schemaPath: "#/properties/dependencies/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.signature !== void 0) {
							let _errs11 = errors;
							validate86(data.signature, {
								instancePath: instancePath + "/signature",
								parentData: data,
								parentDataProperty: "signature",
								rootData
							}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate124.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate124.errors = vErrors, errors === 0;
}
var schema45 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		id: { type: "string" },
		source: { $ref: "#/definitions/vulnerabilitySource" },
		references: {
			type: "array",
			additionalItems: !1,
			items: {
				required: ["id", "source"],
				additionalProperties: !1,
				properties: {
					id: { type: "string" },
					source: { $ref: "#/definitions/vulnerabilitySource" }
				}
			}
		},
		ratings: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/rating" }
		},
		cwes: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/cwe" }
		},
		description: { type: "string" },
		detail: { type: "string" },
		recommendation: { type: "string" },
		advisories: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/advisory" }
		},
		created: {
			type: "string",
			format: "date-time"
		},
		published: {
			type: "string",
			format: "date-time"
		},
		updated: {
			type: "string",
			format: "date-time"
		},
		credits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				organizations: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/organizationalEntity" }
				},
				individuals: {
					type: "array",
					additionalItems: !1,
					items: { $ref: "#/definitions/organizationalContact" }
				}
			}
		},
		tools: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/tool" }
		},
		analysis: {
			type: "object",
			additionalProperties: !1,
			properties: {
				state: { $ref: "#/definitions/impactAnalysisState" },
				justification: { $ref: "#/definitions/impactAnalysisJustification" },
				response: {
					type: "array",
					additionalItems: !1,
					items: {
						type: "string",
						enum: [
							"can_not_fix",
							"will_not_fix",
							"update",
							"rollback",
							"workaround_available"
						]
					}
				},
				detail: { type: "string" }
			}
		},
		affects: {
			type: "array",
			additionalItems: !1,
			items: {
				required: ["ref"],
				additionalProperties: !1,
				properties: {
					ref: { $ref: "#/definitions/refType" },
					versions: {
						type: "array",
						additionalItems: !1,
						items: {
							oneOf: [{ required: ["version"] }, { required: ["range"] }],
							additionalProperties: !1,
							properties: {
								version: { $ref: "#/definitions/version" },
								range: { $ref: "#/definitions/range" },
								status: {
									$ref: "#/definitions/affectedStatus",
									default: "affected"
								}
							}
						}
					}
				}
			}
		},
		properties: {
			type: "array",
			additionalItems: !1,
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "url" || key0 === "name")) return validate131.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.url !== void 0) {
			if (typeof data.url != "string") return validate131.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.name !== void 0) {
			if (typeof data.name != "string") return validate131.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate131.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate131.errors = vErrors, true;
}
var schema48 = {
	type: "string",
	enum: [
		"critical",
		"high",
		"medium",
		"low",
		"info",
		"none",
		"unknown"
	]
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate136.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate136.errors = null, true) : (validate136.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema48.enum }
	}], !1);
}
var schema49 = {
	type: "string",
	enum: [
		"CVSSv2",
		"CVSSv3",
		"CVSSv31",
		"OWASP",
		"other"
	]
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate138.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "OWASP" || data === "other" ? (validate138.errors = null, true) : (validate138.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema49.enum }
	}], !1);
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) return validate134.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.source !== void 0) {
				let _errs2 = errors;
				validate131(data.source, {
					instancePath: instancePath + "/source",
					parentData: data,
					parentDataProperty: "source",
					rootData
				}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs3 = errors;
					if (typeof data.score != "number") return validate134.errors = [{
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/type",
						keyword: "type",
						params: { type: "number" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let _errs5 = errors;
						validate136(data.severity, {
							instancePath: instancePath + "/severity",
							parentData: data,
							parentDataProperty: "severity",
							rootData
						}) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs6 = errors;
							validate138(data.method, {
								instancePath: instancePath + "/method",
								parentData: data,
								parentDataProperty: "method",
								rootData
							}) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs7 = errors;
								if (typeof data.vector != "string") return validate134.errors = [{
									instancePath: instancePath + "/vector",
									schemaPath: "#/properties/vector/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.justification !== void 0) {
								let _errs9 = errors;
								if (typeof data.justification != "string") return validate134.errors = [{
									instancePath: instancePath + "/justification",
									schemaPath: "#/properties/justification/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate134.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate134.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? typeof data == "number" && (data < 1 || isNaN(data)) ? (validate141.errors = [{
		instancePath,
		schemaPath: "#/minimum",
		keyword: "minimum",
		params: {
			comparison: ">=",
			limit: 1
		}
	}], !1) : (validate141.errors = null, true) : (validate141.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" }
	}], !1);
}
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) return validate143.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "title" || key0 === "url")) return validate143.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.title !== void 0) {
			if (typeof data.title != "string") return validate143.errors = [{
				instancePath: instancePath + "/title",
				schemaPath: "#/properties/title/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.url !== void 0) {
			if (typeof data.url != "string") return validate143.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate143.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate143.errors = vErrors, true;
}
var schema52 = {
	type: "string",
	enum: [
		"resolved",
		"resolved_with_pedigree",
		"exploitable",
		"in_triage",
		"false_positive",
		"not_affected"
	]
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate148.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate148.errors = null, true) : (validate148.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema52.enum }
	}], !1);
}
var schema53 = {
	type: "string",
	enum: [
		"code_not_present",
		"code_not_reachable",
		"requires_configuration",
		"requires_dependency",
		"requires_environment",
		"protected_by_compiler",
		"protected_at_runtime",
		"protected_at_perimeter",
		"protected_by_mitigating_control"
	]
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate150.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control" ? (validate150.errors = null, true) : (validate150.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema53.enum }
	}], !1);
}
var func7 = require_ucs2length().default;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func7(data) > 1024) return validate153.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1024 }
		}], !1;
		if (func7(data) < 1) return validate153.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate153.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate153.errors = vErrors, true;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func7(data) > 1024) return validate155.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1024 }
		}], !1;
		if (func7(data) < 1) return validate155.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate155.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate155.errors = vErrors, true;
}
var schema56 = {
	type: "string",
	enum: [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate157.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate157.errors = null, true) : (validate157.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema56.enum }
	}], !1);
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!func2.call(schema45.properties, key0)) return validate129.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate37(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string") return validate129.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let _errs5 = errors;
						validate131(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.references !== void 0) {
							let data3 = data.references, _errs6 = errors;
							if (errors === _errs6) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data4 = data3[i0], _errs8 = errors;
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing0;
										if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) return validate129.errors = [{
											instancePath: instancePath + "/references/" + i0,
											schemaPath: "#/properties/references/items/required",
											keyword: "required",
											params: { missingProperty: missing0 }
										}], !1;
										{
											let _errs9 = errors;
											for (let key1 in data4) if (!(key1 === "id" || key1 === "source")) return validate129.errors = [{
												instancePath: instancePath + "/references/" + i0,
												schemaPath: "#/properties/references/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}], !1;
											if (_errs9 === errors) {
												if (data4.id !== void 0) {
													let _errs10 = errors;
													if (typeof data4.id != "string") return validate129.errors = [{
														instancePath: instancePath + "/references/" + i0 + "/id",
														schemaPath: "#/properties/references/items/properties/id/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid2 = _errs10 === errors;
												} else var valid2 = !0;
												if (valid2) if (data4.source !== void 0) {
													let _errs12 = errors;
													validate131(data4.source, {
														instancePath: instancePath + "/references/" + i0 + "/source",
														parentData: data4,
														parentDataProperty: "source",
														rootData
													}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
													var valid2 = _errs12 === errors;
												} else var valid2 = !0;
											}
										}
									}
									if (!(_errs8 === errors)) break;
								}
							} else return validate129.errors = [{
								instancePath: instancePath + "/references",
								schemaPath: "#/properties/references/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.ratings !== void 0) {
								let data7 = data.ratings, _errs13 = errors;
								if (errors === _errs13) if (Array.isArray(data7)) {
									let len1 = data7.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs15 = errors;
										validate134(data7[i1], {
											instancePath: instancePath + "/ratings/" + i1,
											parentData: data7,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
										if (!(_errs15 === errors)) break;
									}
								} else return validate129.errors = [{
									instancePath: instancePath + "/ratings",
									schemaPath: "#/properties/ratings/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs13 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.cwes !== void 0) {
									let data9 = data.cwes, _errs16 = errors;
									if (errors === _errs16) if (Array.isArray(data9)) {
										let len2 = data9.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs18 = errors;
											validate141(data9[i2], {
												instancePath: instancePath + "/cwes/" + i2,
												parentData: data9,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
											if (!(_errs18 === errors)) break;
										}
									} else return validate129.errors = [{
										instancePath: instancePath + "/cwes",
										schemaPath: "#/properties/cwes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs16 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs19 = errors;
										if (typeof data.description != "string") return validate129.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs19 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.detail !== void 0) {
											let _errs21 = errors;
											if (typeof data.detail != "string") return validate129.errors = [{
												instancePath: instancePath + "/detail",
												schemaPath: "#/properties/detail/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs21 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let _errs23 = errors;
												if (typeof data.recommendation != "string") return validate129.errors = [{
													instancePath: instancePath + "/recommendation",
													schemaPath: "#/properties/recommendation/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs23 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.advisories !== void 0) {
													let data14 = data.advisories, _errs25 = errors;
													if (errors === _errs25) if (Array.isArray(data14)) {
														let len3 = data14.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs27 = errors;
															validate143(data14[i3], {
																instancePath: instancePath + "/advisories/" + i3,
																parentData: data14,
																parentDataProperty: i3,
																rootData
															}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
															if (!(_errs27 === errors)) break;
														}
													} else return validate129.errors = [{
														instancePath: instancePath + "/advisories",
														schemaPath: "#/properties/advisories/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs25 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.created !== void 0) {
														let _errs28 = errors;
														if (errors === _errs28 && errors === _errs28 && typeof data.created != "string") return validate129.errors = [{
															instancePath: instancePath + "/created",
															schemaPath: "#/properties/created/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs28 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.published !== void 0) {
															let _errs30 = errors;
															if (errors === _errs30 && errors === _errs30 && typeof data.published != "string") return validate129.errors = [{
																instancePath: instancePath + "/published",
																schemaPath: "#/properties/published/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid0 = _errs30 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.updated !== void 0) {
																let _errs32 = errors;
																if (errors === _errs32 && errors === _errs32 && typeof data.updated != "string") return validate129.errors = [{
																	instancePath: instancePath + "/updated",
																	schemaPath: "#/properties/updated/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid0 = _errs32 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.credits !== void 0) {
																	let data19 = data.credits, _errs34 = errors;
																	if (errors === _errs34) if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																		let _errs36 = errors;
																		for (let key2 in data19) if (!(key2 === "organizations" || key2 === "individuals")) return validate129.errors = [{
																			instancePath: instancePath + "/credits",
																			schemaPath: "#/properties/credits/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 }
																		}], !1;
																		if (_errs36 === errors) {
																			if (data19.organizations !== void 0) {
																				let data20 = data19.organizations, _errs37 = errors;
																				if (errors === _errs37) if (Array.isArray(data20)) {
																					let len4 = data20.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						let _errs39 = errors;
																						validate39(data20[i4], {
																							instancePath: instancePath + "/credits/organizations/" + i4,
																							parentData: data20,
																							parentDataProperty: i4,
																							rootData
																						}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
																						if (!(_errs39 === errors)) break;
																					}
																				} else return validate129.errors = [{
																					instancePath: instancePath + "/credits/organizations",
																					schemaPath: "#/properties/credits/properties/organizations/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid6 = _errs37 === errors;
																			} else var valid6 = !0;
																			if (valid6) if (data19.individuals !== void 0) {
																				let data22 = data19.individuals, _errs40 = errors;
																				if (errors === _errs40) if (Array.isArray(data22)) {
																					let len5 = data22.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let _errs42 = errors;
																						validate34(data22[i5], {
																							instancePath: instancePath + "/credits/individuals/" + i5,
																							parentData: data22,
																							parentDataProperty: i5,
																							rootData
																						}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
																						if (!(_errs42 === errors)) break;
																					}
																				} else return validate129.errors = [{
																					instancePath: instancePath + "/credits/individuals",
																					schemaPath: "#/properties/credits/properties/individuals/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid6 = _errs40 === errors;
																			} else var valid6 = !0;
																		}
																	} else return validate129.errors = [{
																		instancePath: instancePath + "/credits",
																		schemaPath: "#/properties/credits/type",
																		keyword: "type",
																		params: { type: "object" }
																	}], !1;
																	var valid0 = _errs34 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.tools !== void 0) {
																		let data24 = data.tools, _errs43 = errors;
																		if (errors === _errs43) if (Array.isArray(data24)) {
																			let len6 = data24.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs45 = errors;
																				validate23(data24[i6], {
																					instancePath: instancePath + "/tools/" + i6,
																					parentData: data24,
																					parentDataProperty: i6,
																					rootData
																				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
																				if (!(_errs45 === errors)) break;
																			}
																		} else return validate129.errors = [{
																			instancePath: instancePath + "/tools",
																			schemaPath: "#/properties/tools/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid0 = _errs43 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.analysis !== void 0) {
																			let data26 = data.analysis, _errs46 = errors;
																			if (errors === _errs46) if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																				let _errs48 = errors;
																				for (let key3 in data26) if (!(key3 === "state" || key3 === "justification" || key3 === "response" || key3 === "detail")) return validate129.errors = [{
																					instancePath: instancePath + "/analysis",
																					schemaPath: "#/properties/analysis/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 }
																				}], !1;
																				if (_errs48 === errors) {
																					if (data26.state !== void 0) {
																						let _errs49 = errors;
																						validate148(data26.state, {
																							instancePath: instancePath + "/analysis/state",
																							parentData: data26,
																							parentDataProperty: "state",
																							rootData
																						}) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
																						var valid10 = _errs49 === errors;
																					} else var valid10 = !0;
																					if (valid10) {
																						if (data26.justification !== void 0) {
																							let _errs50 = errors;
																							validate150(data26.justification, {
																								instancePath: instancePath + "/analysis/justification",
																								parentData: data26,
																								parentDataProperty: "justification",
																								rootData
																							}) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
																							var valid10 = _errs50 === errors;
																						} else var valid10 = !0;
																						if (valid10) {
																							if (data26.response !== void 0) {
																								let data29 = data26.response, _errs51 = errors;
																								if (errors === _errs51) if (Array.isArray(data29)) {
																									let len7 = data29.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let data30 = data29[i7], _errs53 = errors;
																										if (typeof data30 != "string") return validate129.errors = [{
																											instancePath: instancePath + "/analysis/response/" + i7,
																											schemaPath: "#/properties/analysis/properties/response/items/type",
																											keyword: "type",
																											params: { type: "string" }
																										}], !1;
																										if (!(data30 === "can_not_fix" || data30 === "will_not_fix" || data30 === "update" || data30 === "rollback" || data30 === "workaround_available")) return validate129.errors = [{
																											instancePath: instancePath + "/analysis/response/" + i7,
																											schemaPath: "#/properties/analysis/properties/response/items/enum",
																											keyword: "enum",
																											params: { allowedValues: schema45.properties.analysis.properties.response.items.enum }
																										}], !1;
																										if (!(_errs53 === errors)) break;
																									}
																								} else return validate129.errors = [{
																									instancePath: instancePath + "/analysis/response",
																									schemaPath: "#/properties/analysis/properties/response/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid10 = _errs51 === errors;
																							} else var valid10 = !0;
																							if (valid10) if (data26.detail !== void 0) {
																								let _errs55 = errors;
																								if (typeof data26.detail != "string") return validate129.errors = [{
																									instancePath: instancePath + "/analysis/detail",
																									schemaPath: "#/properties/analysis/properties/detail/type",
																									keyword: "type",
																									params: { type: "string" }
																								}], !1;
																								var valid10 = _errs55 === errors;
																							} else var valid10 = !0;
																						}
																					}
																				}
																			} else return validate129.errors = [{
																				instancePath: instancePath + "/analysis",
																				schemaPath: "#/properties/analysis/type",
																				keyword: "type",
																				params: { type: "object" }
																			}], !1;
																			var valid0 = _errs46 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.affects !== void 0) {
																				let data32 = data.affects, _errs57 = errors;
																				if (errors === _errs57) if (Array.isArray(data32)) {
																					let len8 = data32.length;
																					for (let i8 = 0; i8 < len8; i8++) {
																						let data33 = data32[i8], _errs59 = errors;
																						if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																							let missing1;
																							if (data33.ref === void 0 && (missing1 = "ref")) return validate129.errors = [{
																								instancePath: instancePath + "/affects/" + i8,
																								schemaPath: "#/properties/affects/items/required",
																								keyword: "required",
																								params: { missingProperty: missing1 }
																							}], !1;
																							{
																								let _errs60 = errors;
																								for (let key4 in data33) if (!(key4 === "ref" || key4 === "versions")) return validate129.errors = [{
																									instancePath: instancePath + "/affects/" + i8,
																									schemaPath: "#/properties/affects/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key4 }
																								}], !1;
																								if (_errs60 === errors) {
																									if (data33.ref !== void 0) {
																										let _errs61 = errors;
																										validate37(data33.ref, {
																											instancePath: instancePath + "/affects/" + i8 + "/ref",
																											parentData: data33,
																											parentDataProperty: "ref",
																											rootData
																										}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
																										var valid13 = _errs61 === errors;
																									} else var valid13 = !0;
																									if (valid13) if (data33.versions !== void 0) {
																										let data35 = data33.versions, _errs62 = errors;
																										if (errors === _errs62) if (Array.isArray(data35)) {
																											let len9 = data35.length;
																											for (let i9 = 0; i9 < len9; i9++) {
																												let data36 = data35[i9], _errs64 = errors, _errs65 = errors, valid15 = !1, passing0 = null, _errs66 = errors;
																												if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																													let missing2;
																													if (data36.version === void 0 && (missing2 = "version")) {
																														let err0 = {
																															instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																															schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/0/required",
																															keyword: "required",
																															params: { missingProperty: missing2 }
																														};
																														vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																													}
																												}
																												var _valid0 = _errs66 === errors;
																												_valid0 && (valid15 = !0, passing0 = 0);
																												let _errs67 = errors;
																												if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																													let missing3;
																													if (data36.range === void 0 && (missing3 = "range")) {
																														let err1 = {
																															instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																															schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/1/required",
																															keyword: "required",
																															params: { missingProperty: missing3 }
																														};
																														vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																													}
																												}
																												var _valid0 = _errs67 === errors;
																												if (_valid0 && valid15 ? (valid15 = !1, passing0 = [passing0, 1]) : _valid0 && (valid15 = !0, passing0 = 1), valid15) errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null);
																												else {
																													let err2 = {
																														instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																														schemaPath: "#/properties/affects/items/properties/versions/items/oneOf",
																														keyword: "oneOf",
																														params: { passingSchemas: passing0 }
																													};
																													return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate129.errors = vErrors, !1;
																												}
																												if (errors === _errs64 && data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																													let _errs68 = errors;
																													for (let key5 in data36) if (!(key5 === "version" || key5 === "range" || key5 === "status")) return validate129.errors = [{
																														instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9,
																														schemaPath: "#/properties/affects/items/properties/versions/items/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key5 }
																													}], !1;
																													if (_errs68 === errors) {
																														if (data36.version !== void 0) {
																															let _errs69 = errors;
																															validate153(data36.version, {
																																instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/version",
																																parentData: data36,
																																parentDataProperty: "version",
																																rootData
																															}) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
																															var valid16 = _errs69 === errors;
																														} else var valid16 = !0;
																														if (valid16) {
																															if (data36.range !== void 0) {
																																let _errs70 = errors;
																																validate155(data36.range, {
																																	instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/range",
																																	parentData: data36,
																																	parentDataProperty: "range",
																																	rootData
																																}) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
																																var valid16 = _errs70 === errors;
																															} else var valid16 = !0;
																															if (valid16) if (data36.status !== void 0) {
																																let _errs71 = errors;
																																validate157(data36.status, {
																																	instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9 + "/status",
																																	parentData: data36,
																																	parentDataProperty: "status",
																																	rootData
																																}) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
																																var valid16 = _errs71 === errors;
																															} else var valid16 = !0;
																														}
																													}
																												}
																												if (!(_errs64 === errors)) break;
																											}
																										} else return validate129.errors = [{
																											instancePath: instancePath + "/affects/" + i8 + "/versions",
																											schemaPath: "#/properties/affects/items/properties/versions/type",
																											keyword: "type",
																											params: { type: "array" }
																										}], !1;
																										var valid13 = _errs62 === errors;
																									} else var valid13 = !0;
																								}
																							}
																						}
																						if (!(_errs59 === errors)) break;
																					}
																				} else return validate129.errors = [{
																					instancePath: instancePath + "/affects",
																					schemaPath: "#/properties/affects/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid0 = _errs57 === errors;
																			} else var valid0 = !0;
																			if (valid0) if (data.properties !== void 0) {
																				let data40 = data.properties, _errs72 = errors;
																				if (errors === _errs72) if (Array.isArray(data40)) {
																					let len10 = data40.length;
																					for (let i10 = 0; i10 < len10; i10++) {
																						let _errs74 = errors;
																						validate81(data40[i10], {
																							instancePath: instancePath + "/properties/" + i10,
																							parentData: data40,
																							parentDataProperty: i10,
																							rootData
																						}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																						if (!(_errs74 === errors)) break;
																					}
																				} else return validate129.errors = [{
																					instancePath: instancePath + "/properties",
																					schemaPath: "#/properties/properties/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid0 = _errs72 === errors;
																			} else var valid0 = !0;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate129.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate129.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion")) return validate21.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema6.properties, key0)) return validate21.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.$schema !== void 0) {
					let _errs2 = errors;
					if (typeof data.$schema != "string") return validate21.errors = [{
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.bomFormat !== void 0) {
						let data1 = data.bomFormat, _errs4 = errors;
						if (typeof data1 != "string") return validate21.errors = [{
							instancePath: instancePath + "/bomFormat",
							schemaPath: "#/properties/bomFormat/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (data1 !== "CycloneDX") return validate21.errors = [{
							instancePath: instancePath + "/bomFormat",
							schemaPath: "#/properties/bomFormat/enum",
							keyword: "enum",
							params: { allowedValues: schema6.properties.bomFormat.enum }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.specVersion !== void 0) {
							let _errs6 = errors;
							if (typeof data.specVersion != "string") return validate21.errors = [{
								instancePath: instancePath + "/specVersion",
								schemaPath: "#/properties/specVersion/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.serialNumber !== void 0) {
								let data3 = data.serialNumber, _errs8 = errors;
								if (errors === _errs8) if (typeof data3 == "string") {
									if (!pattern0.test(data3)) return validate21.errors = [{
										instancePath: instancePath + "/serialNumber",
										schemaPath: "#/properties/serialNumber/pattern",
										keyword: "pattern",
										params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }
									}], !1;
								} else return validate21.errors = [{
									instancePath: instancePath + "/serialNumber",
									schemaPath: "#/properties/serialNumber/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data4 = data.version, _errs10 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) return validate21.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "integer" }
									}], !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.metadata !== void 0) {
										let _errs12 = errors;
										validate22(data.metadata, {
											instancePath: instancePath + "/metadata",
											parentData: data,
											parentDataProperty: "metadata",
											rootData
										}) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.components !== void 0) {
											let data6 = data.components, _errs13 = errors;
											if (errors === _errs13) if (Array.isArray(data6)) {
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													validate36(data6[i0], {
														instancePath: instancePath + "/components/" + i0,
														parentData: data6,
														parentDataProperty: i0,
														rootData
													}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
													if (!(_errs15 === errors)) break;
												}
											} else return validate21.errors = [{
												instancePath: instancePath + "/components",
												schemaPath: "#/properties/components/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs13 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.services !== void 0) {
												let data8 = data.services, _errs16 = errors;
												if (errors === _errs16) if (Array.isArray(data8)) {
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														validate106(data8[i1], {
															instancePath: instancePath + "/services/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
														if (!(_errs18 === errors)) break;
													}
												} else return validate21.errors = [{
													instancePath: instancePath + "/services",
													schemaPath: "#/properties/services/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs16 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.externalReferences !== void 0) {
													let data10 = data.externalReferences, _errs19 = errors;
													if (errors === _errs19) if (Array.isArray(data10)) {
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs21 = errors;
															validate30(data10[i2], {
																instancePath: instancePath + "/externalReferences/" + i2,
																parentData: data10,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
															if (!(_errs21 === errors)) break;
														}
													} else return validate21.errors = [{
														instancePath: instancePath + "/externalReferences",
														schemaPath: "#/properties/externalReferences/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs19 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.dependencies !== void 0) {
														let data12 = data.dependencies, _errs22 = errors;
														if (errors === _errs22) if (Array.isArray(data12)) {
															let len3 = data12.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs24 = errors;
																validate120(data12[i3], {
																	instancePath: instancePath + "/dependencies/" + i3,
																	parentData: data12,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
																if (!(_errs24 === errors)) break;
															}
														} else return validate21.errors = [{
															instancePath: instancePath + "/dependencies",
															schemaPath: "#/properties/dependencies/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.compositions !== void 0) {
															let data14 = data.compositions, _errs25 = errors;
															if (errors === _errs25) if (Array.isArray(data14)) {
																let len4 = data14.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs27 = errors;
																	validate124(data14[i4], {
																		instancePath: instancePath + "/compositions/" + i4,
																		parentData: data14,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
																	if (!(_errs27 === errors)) break;
																}
															} else return validate21.errors = [{
																instancePath: instancePath + "/compositions",
																schemaPath: "#/properties/compositions/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs25 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.vulnerabilities !== void 0) {
																let data16 = data.vulnerabilities, _errs28 = errors;
																if (errors === _errs28) if (Array.isArray(data16)) {
																	let len5 = data16.length;
																	for (let i5 = 0; i5 < len5; i5++) {
																		let _errs30 = errors;
																		validate129(data16[i5], {
																			instancePath: instancePath + "/vulnerabilities/" + i5,
																			parentData: data16,
																			parentDataProperty: i5,
																			rootData
																		}) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
																		if (!(_errs30 === errors)) break;
																	}
																} else return validate21.errors = [{
																	instancePath: instancePath + "/vulnerabilities",
																	schemaPath: "#/properties/vulnerabilities/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid0 = _errs28 === errors;
															} else var valid0 = !0;
															if (valid0) if (data.signature !== void 0) {
																let _errs31 = errors;
																validate86(data.signature, {
																	instancePath: instancePath + "/signature",
																	parentData: data,
																	parentDataProperty: "signature",
																	rootData
																}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
																var valid0 = _errs31 === errors;
															} else var valid0 = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
export { stdin_default as default, validate };
