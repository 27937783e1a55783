// src/generated/sbom/cyclonedx-1.5.js
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
	$id: "http://cyclonedx.org/schema/bom-1.5.schema.json",
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
			minimum: 1,
			default: 1
		},
		metadata: { $ref: "#/definitions/metadata" },
		components: {
			type: "array",
			items: { $ref: "#/definitions/component" }
		},
		services: {
			type: "array",
			items: { $ref: "#/definitions/service" }
		},
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		},
		dependencies: {
			type: "array",
			items: { $ref: "#/definitions/dependency" }
		},
		compositions: {
			type: "array",
			items: { $ref: "#/definitions/compositions" }
		},
		vulnerabilities: {
			type: "array",
			items: { $ref: "#/definitions/vulnerability" }
		},
		annotations: {
			type: "array",
			items: { $ref: "#/definitions/annotations" }
		},
		formulation: {
			type: "array",
			items: { $ref: "#/definitions/formula" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		},
		signature: { $ref: "#/definitions/signature" }
	},
	definitions: {
		refType: {
			type: "string",
			minLength: 1
		},
		refLinkType: { allOf: [{ $ref: "#/definitions/refType" }] },
		bomLinkDocumentType: {
			type: "string",
			format: "iri-reference",
			pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"
		},
		bomLinkElementType: {
			type: "string",
			format: "iri-reference",
			pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"
		},
		bomLink: { anyOf: [{ $ref: "#/definitions/bomLinkDocumentType" }, { $ref: "#/definitions/bomLinkElementType" }] },
		metadata: {
			type: "object",
			additionalProperties: !1,
			properties: {
				timestamp: {
					type: "string",
					format: "date-time"
				},
				lifecycles: {
					type: "array",
					items: {
						type: "object",
						oneOf: [{
							required: ["phase"],
							additionalProperties: !1,
							properties: { phase: {
								type: "string",
								enum: [
									"design",
									"pre-build",
									"build",
									"post-build",
									"operations",
									"discovery",
									"decommission"
								]
							} }
						}, {
							required: ["name"],
							additionalProperties: !1,
							properties: {
								name: { type: "string" },
								description: { type: "string" }
							}
						}]
					}
				},
				tools: { oneOf: [{
					type: "object",
					additionalProperties: !1,
					properties: {
						components: {
							type: "array",
							items: { $ref: "#/definitions/component" }
						},
						services: {
							type: "array",
							items: { $ref: "#/definitions/service" }
						}
					}
				}, {
					type: "array",
					items: { $ref: "#/definitions/tool" }
				}] },
				authors: {
					type: "array",
					items: { $ref: "#/definitions/organizationalContact" }
				},
				component: { $ref: "#/definitions/component" },
				manufacture: { $ref: "#/definitions/organizationalEntity" },
				supplier: { $ref: "#/definitions/organizationalEntity" },
				licenses: { $ref: "#/definitions/licenseChoice" },
				properties: {
					type: "array",
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
					items: { $ref: "#/definitions/hash" }
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				}
			}
		},
		organizationalEntity: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
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
					items: { $ref: "#/definitions/organizationalContact" }
				}
			}
		},
		organizationalContact: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
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
						"platform",
						"operating-system",
						"device",
						"device-driver",
						"firmware",
						"file",
						"machine-learning-model",
						"data"
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
					items: { $ref: "#/definitions/hash" }
				},
				licenses: { $ref: "#/definitions/licenseChoice" },
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
							items: { $ref: "#/definitions/component" }
						},
						descendants: {
							type: "array",
							items: { $ref: "#/definitions/component" }
						},
						variants: {
							type: "array",
							items: { $ref: "#/definitions/component" }
						},
						commits: {
							type: "array",
							items: { $ref: "#/definitions/commit" }
						},
						patches: {
							type: "array",
							items: { $ref: "#/definitions/patch" }
						},
						notes: { type: "string" }
					}
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				},
				components: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				evidence: { $ref: "#/definitions/componentEvidence" },
				releaseNotes: { $ref: "#/definitions/releaseNotes" },
				modelCard: { $ref: "#/definitions/modelCard" },
				data: {
					type: "array",
					items: { $ref: "#/definitions/componentData" }
				},
				properties: {
					type: "array",
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
				"bom-ref": { $ref: "#/definitions/refType" },
				id: { $ref: "spdx.SNAPSHOT.schema.json" },
				name: { type: "string" },
				text: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				},
				licensing: {
					type: "object",
					additionalProperties: !1,
					properties: {
						altIds: {
							type: "array",
							items: { type: "string" }
						},
						licensor: {
							type: "object",
							additionalProperties: !1,
							properties: {
								organization: { $ref: "#/definitions/organizationalEntity" },
								individual: { $ref: "#/definitions/organizationalContact" }
							},
							oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
						},
						licensee: {
							type: "object",
							additionalProperties: !1,
							properties: {
								organization: { $ref: "#/definitions/organizationalEntity" },
								individual: { $ref: "#/definitions/organizationalContact" }
							},
							oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
						},
						purchaser: {
							type: "object",
							additionalProperties: !1,
							properties: {
								organization: { $ref: "#/definitions/organizationalEntity" },
								individual: { $ref: "#/definitions/organizationalContact" }
							},
							oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
						},
						purchaseOrder: { type: "string" },
						licenseTypes: {
							type: "array",
							items: {
								type: "string",
								enum: [
									"academic",
									"appliance",
									"client-access",
									"concurrent-user",
									"core-points",
									"custom-metric",
									"device",
									"evaluation",
									"named-user",
									"node-locked",
									"oem",
									"perpetual",
									"processor-points",
									"subscription",
									"user",
									"other"
								]
							}
						},
						lastRenewal: {
							type: "string",
							format: "date-time"
						},
						expiration: {
							type: "string",
							format: "date-time"
						}
					}
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		licenseChoice: {
			type: "array",
			oneOf: [{
				type: "array",
				items: {
					type: "object",
					required: ["license"],
					additionalProperties: !1,
					properties: { license: { $ref: "#/definitions/license" } }
				}
			}, {
				type: "array",
				additionalItems: !1,
				minItems: 1,
				maxItems: 1,
				items: [{
					type: "object",
					additionalProperties: !1,
					required: ["expression"],
					properties: {
						expression: { type: "string" },
						"bom-ref": { $ref: "#/definitions/refType" }
					}
				}]
			}]
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
				url: { anyOf: [{
					type: "string",
					format: "iri-reference"
				}, { $ref: "#/definitions/bomLink" }] },
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
						"distribution-intake",
						"license",
						"build-meta",
						"build-system",
						"release-notes",
						"security-contact",
						"model-card",
						"log",
						"configuration",
						"evidence",
						"formulation",
						"attestation",
						"threat-model",
						"adversary-model",
						"risk-assessment",
						"vulnerability-assertion",
						"exploitability-statement",
						"pentest-report",
						"static-analysis-report",
						"dynamic-analysis-report",
						"runtime-analysis-report",
						"component-analysis-report",
						"maturity-report",
						"certification-report",
						"codified-infrastructure",
						"quality-metrics",
						"poam",
						"other"
					]
				},
				hashes: {
					type: "array",
					items: { $ref: "#/definitions/hash" }
				}
			}
		},
		dependency: {
			type: "object",
			required: ["ref"],
			additionalProperties: !1,
			properties: {
				ref: { $ref: "#/definitions/refLinkType" },
				dependsOn: {
					type: "array",
					items: { $ref: "#/definitions/refLinkType" }
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
				trustZone: { type: "string" },
				data: {
					type: "array",
					items: { $ref: "#/definitions/serviceData" }
				},
				licenses: { $ref: "#/definitions/licenseChoice" },
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				},
				services: {
					type: "array",
					items: { $ref: "#/definitions/service" }
				},
				releaseNotes: { $ref: "#/definitions/releaseNotes" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		serviceData: {
			type: "object",
			required: ["flow", "classification"],
			additionalProperties: !1,
			properties: {
				flow: { $ref: "#/definitions/dataFlowDirection" },
				classification: { $ref: "#/definitions/dataClassification" },
				name: { type: "string" },
				description: { type: "string" },
				governance: {
					type: "object",
					$ref: "#/definitions/dataGovernance"
				},
				source: {
					type: "array",
					items: { anyOf: [{
						type: "string",
						format: "iri-reference"
					}, { $ref: "#/definitions/bomLinkElementType" }] }
				},
				destination: {
					type: "array",
					items: { anyOf: [{
						type: "string",
						format: "iri-reference"
					}, { $ref: "#/definitions/bomLinkElementType" }] }
				}
			}
		},
		dataFlowDirection: {
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
				identity: {
					type: "object",
					required: ["field"],
					additionalProperties: !1,
					properties: {
						field: {
							type: "string",
							enum: [
								"group",
								"name",
								"version",
								"purl",
								"cpe",
								"swid",
								"hash"
							]
						},
						confidence: {
							type: "number",
							minimum: 0,
							maximum: 1
						},
						methods: {
							type: "array",
							items: {
								type: "object",
								required: ["technique", "confidence"],
								additionalProperties: !1,
								properties: {
									technique: {
										type: "string",
										enum: [
											"source-code-analysis",
											"binary-analysis",
											"manifest-analysis",
											"ast-fingerprint",
											"hash-comparison",
											"instrumentation",
											"dynamic-analysis",
											"filename",
											"attestation",
											"other"
										]
									},
									confidence: {
										type: "number",
										minimum: 0,
										maximum: 1
									},
									value: { type: "string" }
								}
							}
						},
						tools: {
							type: "array",
							items: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] }
						}
					}
				},
				occurrences: {
					type: "array",
					items: {
						type: "object",
						required: ["location"],
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							location: { type: "string" }
						}
					}
				},
				callstack: {
					type: "object",
					additionalProperties: !1,
					properties: { frames: {
						type: "array",
						items: {
							type: "object",
							required: ["module"],
							additionalProperties: !1,
							properties: {
								package: { type: "string" },
								module: { type: "string" },
								function: { type: "string" },
								parameters: {
									type: "array",
									items: { type: "string" }
								},
								line: { type: "integer" },
								column: { type: "integer" },
								fullFilename: { type: "string" }
							}
						}
					} }
				},
				licenses: { $ref: "#/definitions/licenseChoice" },
				copyright: {
					type: "array",
					items: { $ref: "#/definitions/copyright" }
				}
			}
		},
		compositions: {
			type: "object",
			required: ["aggregate"],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				aggregate: { $ref: "#/definitions/aggregateType" },
				assemblies: {
					type: "array",
					items: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] }
				},
				dependencies: {
					type: "array",
					items: { type: "string" }
				},
				vulnerabilities: {
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
				"incomplete_first_party_proprietary_only",
				"incomplete_first_party_opensource_only",
				"incomplete_third_party_only",
				"incomplete_third_party_proprietary_only",
				"incomplete_third_party_opensource_only",
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
					items: { $ref: "#/definitions/issue" }
				},
				notes: {
					type: "array",
					items: { $ref: "#/definitions/note" }
				},
				properties: {
					type: "array",
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
				"CVSSv4",
				"OWASP",
				"SSVC",
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
					items: {
						type: "object",
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
					items: { $ref: "#/definitions/rating" }
				},
				cwes: {
					type: "array",
					items: { $ref: "#/definitions/cwe" }
				},
				description: { type: "string" },
				detail: { type: "string" },
				recommendation: { type: "string" },
				workaround: { type: "string" },
				proofOfConcept: {
					type: "object",
					properties: {
						reproductionSteps: { type: "string" },
						environment: { type: "string" },
						supportingMaterial: {
							type: "array",
							items: { $ref: "#/definitions/attachment" }
						}
					}
				},
				advisories: {
					type: "array",
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
				rejected: {
					type: "string",
					format: "date-time"
				},
				credits: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organizations: {
							type: "array",
							items: { $ref: "#/definitions/organizationalEntity" }
						},
						individuals: {
							type: "array",
							items: { $ref: "#/definitions/organizationalContact" }
						}
					}
				},
				tools: { oneOf: [{
					type: "object",
					additionalProperties: !1,
					properties: {
						components: {
							type: "array",
							items: { $ref: "#/definitions/component" }
						},
						services: {
							type: "array",
							items: { $ref: "#/definitions/service" }
						}
					}
				}, {
					type: "array",
					items: { $ref: "#/definitions/tool" }
				}] },
				analysis: {
					type: "object",
					additionalProperties: !1,
					properties: {
						state: { $ref: "#/definitions/impactAnalysisState" },
						justification: { $ref: "#/definitions/impactAnalysisJustification" },
						response: {
							type: "array",
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
						detail: { type: "string" },
						firstIssued: {
							type: "string",
							format: "date-time"
						},
						lastUpdated: {
							type: "string",
							format: "date-time"
						}
					}
				},
				affects: {
					type: "array",
					items: {
						type: "object",
						required: ["ref"],
						additionalProperties: !1,
						properties: {
							ref: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] },
							versions: {
								type: "array",
								items: {
									type: "object",
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
		annotations: {
			type: "object",
			required: [
				"subjects",
				"annotator",
				"timestamp",
				"text"
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				subjects: {
					type: "array",
					items: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] }
				},
				annotator: {
					type: "object",
					oneOf: [
						{ required: ["organization"] },
						{ required: ["individual"] },
						{ required: ["component"] },
						{ required: ["service"] }
					],
					additionalProperties: !1,
					properties: {
						organization: { $ref: "#/definitions/organizationalEntity" },
						individual: { $ref: "#/definitions/organizationalContact" },
						component: { $ref: "#/definitions/component" },
						service: { $ref: "#/definitions/service" }
					}
				},
				timestamp: {
					type: "string",
					format: "date-time"
				},
				text: { type: "string" },
				signature: { $ref: "#/definitions/signature" }
			}
		},
		modelCard: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				modelParameters: {
					type: "object",
					additionalProperties: !1,
					properties: {
						approach: {
							type: "object",
							additionalProperties: !1,
							properties: { type: {
								type: "string",
								enum: [
									"supervised",
									"unsupervised",
									"reinforcement-learning",
									"semi-supervised",
									"self-supervised"
								]
							} }
						},
						task: { type: "string" },
						architectureFamily: { type: "string" },
						modelArchitecture: { type: "string" },
						datasets: {
							type: "array",
							items: { oneOf: [{ $ref: "#/definitions/componentData" }, {
								type: "object",
								additionalProperties: !1,
								properties: { ref: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] } }
							}] }
						},
						inputs: {
							type: "array",
							items: { $ref: "#/definitions/inputOutputMLParameters" }
						},
						outputs: {
							type: "array",
							items: { $ref: "#/definitions/inputOutputMLParameters" }
						}
					}
				},
				quantitativeAnalysis: {
					type: "object",
					additionalProperties: !1,
					properties: {
						performanceMetrics: {
							type: "array",
							items: { $ref: "#/definitions/performanceMetric" }
						},
						graphics: { $ref: "#/definitions/graphicsCollection" }
					}
				},
				considerations: {
					type: "object",
					additionalProperties: !1,
					properties: {
						users: {
							type: "array",
							items: { type: "string" }
						},
						useCases: {
							type: "array",
							items: { type: "string" }
						},
						technicalLimitations: {
							type: "array",
							items: { type: "string" }
						},
						performanceTradeoffs: {
							type: "array",
							items: { type: "string" }
						},
						ethicalConsiderations: {
							type: "array",
							items: { $ref: "#/definitions/risk" }
						},
						fairnessAssessments: {
							type: "array",
							items: { $ref: "#/definitions/fairnessAssessment" }
						}
					}
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		inputOutputMLParameters: {
			type: "object",
			additionalProperties: !1,
			properties: { format: { type: "string" } }
		},
		componentData: {
			type: "object",
			additionalProperties: !1,
			required: ["type"],
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				type: {
					type: "string",
					enum: [
						"source-code",
						"configuration",
						"dataset",
						"definition",
						"other"
					]
				},
				name: { type: "string" },
				contents: {
					type: "object",
					additionalProperties: !1,
					properties: {
						attachment: { $ref: "#/definitions/attachment" },
						url: {
							type: "string",
							format: "iri-reference"
						},
						properties: {
							type: "array",
							items: { $ref: "#/definitions/property" }
						}
					}
				},
				classification: { $ref: "#/definitions/dataClassification" },
				sensitiveData: {
					type: "array",
					items: { type: "string" }
				},
				graphics: { $ref: "#/definitions/graphicsCollection" },
				description: { type: "string" },
				governance: {
					type: "object",
					$ref: "#/definitions/dataGovernance"
				}
			}
		},
		dataGovernance: {
			type: "object",
			additionalProperties: !1,
			properties: {
				custodians: {
					type: "array",
					items: { $ref: "#/definitions/dataGovernanceResponsibleParty" }
				},
				stewards: {
					type: "array",
					items: { $ref: "#/definitions/dataGovernanceResponsibleParty" }
				},
				owners: {
					type: "array",
					items: { $ref: "#/definitions/dataGovernanceResponsibleParty" }
				}
			}
		},
		dataGovernanceResponsibleParty: {
			type: "object",
			additionalProperties: !1,
			properties: {
				organization: { $ref: "#/definitions/organizationalEntity" },
				contact: { $ref: "#/definitions/organizationalContact" }
			},
			oneOf: [{ required: ["organization"] }, { required: ["contact"] }]
		},
		graphicsCollection: {
			type: "object",
			additionalProperties: !1,
			properties: {
				description: { type: "string" },
				collection: {
					type: "array",
					items: { $ref: "#/definitions/graphic" }
				}
			}
		},
		graphic: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				image: { $ref: "#/definitions/attachment" }
			}
		},
		performanceMetric: {
			type: "object",
			additionalProperties: !1,
			properties: {
				type: { type: "string" },
				value: { type: "string" },
				slice: { type: "string" },
				confidenceInterval: {
					type: "object",
					additionalProperties: !1,
					properties: {
						lowerBound: { type: "string" },
						upperBound: { type: "string" }
					}
				}
			}
		},
		risk: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				mitigationStrategy: { type: "string" }
			}
		},
		fairnessAssessment: {
			type: "object",
			additionalProperties: !1,
			properties: {
				groupAtRisk: { type: "string" },
				benefits: { type: "string" },
				harms: { type: "string" },
				mitigationStrategy: { type: "string" }
			}
		},
		dataClassification: { type: "string" },
		formula: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				components: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				services: {
					type: "array",
					items: { $ref: "#/definitions/service" }
				},
				workflows: {
					type: "array",
					items: { $ref: "#/definitions/workflow" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		workflow: {
			type: "object",
			required: [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				uid: { type: "string" },
				name: { type: "string" },
				description: { type: "string" },
				resourceReferences: {
					type: "array",
					items: { $ref: "#/definitions/resourceReferenceChoice" }
				},
				tasks: {
					type: "array",
					items: { $ref: "#/definitions/task" }
				},
				taskDependencies: {
					type: "array",
					items: { $ref: "#/definitions/dependency" }
				},
				taskTypes: {
					type: "array",
					items: { $ref: "#/definitions/taskType" }
				},
				trigger: { $ref: "#/definitions/trigger" },
				steps: {
					type: "array",
					items: { $ref: "#/definitions/step" }
				},
				inputs: {
					type: "array",
					items: { $ref: "#/definitions/inputType" }
				},
				outputs: {
					type: "array",
					items: { $ref: "#/definitions/outputType" }
				},
				timeStart: {
					type: "string",
					format: "date-time"
				},
				timeEnd: {
					type: "string",
					format: "date-time"
				},
				workspaces: {
					type: "array",
					items: { $ref: "#/definitions/workspace" }
				},
				runtimeTopology: {
					type: "array",
					items: { $ref: "#/definitions/dependency" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		task: {
			type: "object",
			required: [
				"bom-ref",
				"uid",
				"taskTypes"
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				uid: { type: "string" },
				name: { type: "string" },
				description: { type: "string" },
				resourceReferences: {
					type: "array",
					items: { $ref: "#/definitions/resourceReferenceChoice" }
				},
				taskTypes: {
					type: "array",
					items: { $ref: "#/definitions/taskType" }
				},
				trigger: { $ref: "#/definitions/trigger" },
				steps: {
					type: "array",
					items: { $ref: "#/definitions/step" }
				},
				inputs: {
					type: "array",
					items: { $ref: "#/definitions/inputType" }
				},
				outputs: {
					type: "array",
					items: { $ref: "#/definitions/outputType" }
				},
				timeStart: {
					type: "string",
					format: "date-time"
				},
				timeEnd: {
					type: "string",
					format: "date-time"
				},
				workspaces: {
					type: "array",
					items: { $ref: "#/definitions/workspace" }
				},
				runtimeTopology: {
					type: "array",
					items: { $ref: "#/definitions/dependency" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		step: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				description: { type: "string" },
				commands: {
					type: "array",
					items: { $ref: "#/definitions/command" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		command: {
			type: "object",
			additionalProperties: !1,
			properties: {
				executed: { type: "string" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		workspace: {
			type: "object",
			required: ["bom-ref", "uid"],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				uid: { type: "string" },
				name: { type: "string" },
				aliases: {
					type: "array",
					items: { type: "string" }
				},
				description: { type: "string" },
				resourceReferences: {
					type: "array",
					items: { $ref: "#/definitions/resourceReferenceChoice" }
				},
				accessMode: {
					type: "string",
					enum: [
						"read-only",
						"read-write",
						"read-write-once",
						"write-once",
						"write-only"
					]
				},
				mountPath: { type: "string" },
				managedDataType: { type: "string" },
				volumeRequest: { type: "string" },
				volume: { $ref: "#/definitions/volume" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		volume: {
			type: "object",
			additionalProperties: !1,
			properties: {
				uid: { type: "string" },
				name: { type: "string" },
				mode: {
					type: "string",
					enum: ["filesystem", "block"],
					default: "filesystem"
				},
				path: { type: "string" },
				sizeAllocated: { type: "string" },
				persistent: { type: "boolean" },
				remote: { type: "boolean" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		trigger: {
			type: "object",
			additionalProperties: !1,
			required: [
				"type",
				"bom-ref",
				"uid"
			],
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				uid: { type: "string" },
				name: { type: "string" },
				description: { type: "string" },
				resourceReferences: {
					type: "array",
					items: { $ref: "#/definitions/resourceReferenceChoice" }
				},
				type: {
					type: "string",
					enum: [
						"manual",
						"api",
						"webhook",
						"scheduled"
					]
				},
				event: { $ref: "#/definitions/event" },
				conditions: {
					type: "array",
					items: { $ref: "#/definitions/condition" }
				},
				timeActivated: {
					type: "string",
					format: "date-time"
				},
				inputs: {
					type: "array",
					items: { $ref: "#/definitions/inputType" }
				},
				outputs: {
					type: "array",
					items: { $ref: "#/definitions/outputType" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		event: {
			type: "object",
			additionalProperties: !1,
			properties: {
				uid: { type: "string" },
				description: { type: "string" },
				timeReceived: {
					type: "string",
					format: "date-time"
				},
				data: { $ref: "#/definitions/attachment" },
				source: { $ref: "#/definitions/resourceReferenceChoice" },
				target: { $ref: "#/definitions/resourceReferenceChoice" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		inputType: {
			type: "object",
			oneOf: [
				{ required: ["resource"] },
				{ required: ["parameters"] },
				{ required: ["environmentVars"] },
				{ required: ["data"] }
			],
			additionalProperties: !1,
			properties: {
				source: { $ref: "#/definitions/resourceReferenceChoice" },
				target: { $ref: "#/definitions/resourceReferenceChoice" },
				resource: { $ref: "#/definitions/resourceReferenceChoice" },
				parameters: {
					type: "array",
					items: { $ref: "#/definitions/parameter" }
				},
				environmentVars: {
					type: "array",
					items: { oneOf: [{ $ref: "#/definitions/property" }, { type: "string" }] }
				},
				data: { $ref: "#/definitions/attachment" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		outputType: {
			type: "object",
			oneOf: [
				{ required: ["resource"] },
				{ required: ["environmentVars"] },
				{ required: ["data"] }
			],
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"artifact",
						"attestation",
						"log",
						"evidence",
						"metrics",
						"other"
					]
				},
				source: { $ref: "#/definitions/resourceReferenceChoice" },
				target: { $ref: "#/definitions/resourceReferenceChoice" },
				resource: { $ref: "#/definitions/resourceReferenceChoice" },
				data: { $ref: "#/definitions/attachment" },
				environmentVars: {
					type: "array",
					items: { oneOf: [{ $ref: "#/definitions/property" }, { type: "string" }] }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		resourceReferenceChoice: {
			type: "object",
			additionalProperties: !1,
			properties: {
				ref: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] },
				externalReference: { $ref: "#/definitions/externalReference" }
			},
			oneOf: [{ required: ["ref"] }, { required: ["externalReference"] }]
		},
		condition: {
			type: "object",
			additionalProperties: !1,
			properties: {
				description: { type: "string" },
				expression: { type: "string" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		taskType: {
			type: "string",
			enum: [
				"copy",
				"clone",
				"lint",
				"scan",
				"merge",
				"build",
				"test",
				"deliver",
				"deploy",
				"release",
				"clean",
				"other"
			]
		},
		parameter: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				value: { type: "string" },
				dataType: { type: "string" }
			}
		},
		signature: { $ref: "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" }
	}
};
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var schema7 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		timestamp: {
			type: "string",
			format: "date-time"
		},
		lifecycles: {
			type: "array",
			items: {
				type: "object",
				oneOf: [{
					required: ["phase"],
					additionalProperties: !1,
					properties: { phase: {
						type: "string",
						enum: [
							"design",
							"pre-build",
							"build",
							"post-build",
							"operations",
							"discovery",
							"decommission"
						]
					} }
				}, {
					required: ["name"],
					additionalProperties: !1,
					properties: {
						name: { type: "string" },
						description: { type: "string" }
					}
				}]
			}
		},
		tools: { oneOf: [{
			type: "object",
			additionalProperties: !1,
			properties: {
				components: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				services: {
					type: "array",
					items: { $ref: "#/definitions/service" }
				}
			}
		}, {
			type: "array",
			items: { $ref: "#/definitions/tool" }
		}] },
		authors: {
			type: "array",
			items: { $ref: "#/definitions/organizationalContact" }
		},
		component: { $ref: "#/definitions/component" },
		manufacture: { $ref: "#/definitions/organizationalEntity" },
		supplier: { $ref: "#/definitions/organizationalEntity" },
		licenses: { $ref: "#/definitions/licenseChoice" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema8 = {
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
				"platform",
				"operating-system",
				"device",
				"device-driver",
				"firmware",
				"file",
				"machine-learning-model",
				"data"
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
			items: { $ref: "#/definitions/hash" }
		},
		licenses: { $ref: "#/definitions/licenseChoice" },
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
					items: { $ref: "#/definitions/component" }
				},
				descendants: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				variants: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				commits: {
					type: "array",
					items: { $ref: "#/definitions/commit" }
				},
				patches: {
					type: "array",
					items: { $ref: "#/definitions/patch" }
				},
				notes: { type: "string" }
			}
		},
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		},
		components: {
			type: "array",
			items: { $ref: "#/definitions/component" }
		},
		evidence: { $ref: "#/definitions/componentEvidence" },
		releaseNotes: { $ref: "#/definitions/releaseNotes" },
		modelCard: { $ref: "#/definitions/modelCard" },
		data: {
			type: "array",
			items: { $ref: "#/definitions/componentData" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		},
		signature: { $ref: "#/definitions/signature" }
	}
};
var pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
var func5 = require_ucs2length().default;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) < 1) return validate24.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate24.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate24.errors = vErrors, true;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "email" || key0 === "phone")) return validate28.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string") return validate28.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string") return validate28.errors = [{
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.phone !== void 0) {
						let _errs7 = errors;
						if (typeof data.phone != "string") return validate28.errors = [{
							instancePath: instancePath + "/phone",
							schemaPath: "#/properties/phone/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate28.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate28.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "url" || key0 === "contact")) return validate26.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string") return validate26.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.url !== void 0) {
						let data2 = data.url, _errs5 = errors;
						if (errors === _errs5) if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs7 = errors;
								if (errors === _errs7 && errors === _errs7 && typeof data2[i0] != "string") return validate26.errors = [{
									instancePath: instancePath + "/url/" + i0,
									schemaPath: "#/properties/url/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(_errs7 === errors)) break;
							}
						} else return validate26.errors = [{
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.contact !== void 0) {
						let data4 = data.contact, _errs9 = errors;
						if (errors === _errs9) if (Array.isArray(data4)) {
							let len1 = data4.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs11 = errors;
								validate28(data4[i1], {
									instancePath: instancePath + "/contact/" + i1,
									parentData: data4,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
								if (!(_errs11 === errors)) break;
							}
						} else return validate26.errors = [{
							instancePath: instancePath + "/contact",
							schemaPath: "#/properties/contact/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs9 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate26.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate26.errors = vErrors, errors === 0;
}
var schema13 = {
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
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate33.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3" ? (validate33.errors = null, true) : (validate33.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema13.enum }
	}], !1);
}
var pattern2 = new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern2.test(data)) return validate35.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
		}], !1;
	} else return validate35.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate35.errors = vErrors, true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) return validate32.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "alg" || key0 === "content")) return validate32.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.alg !== void 0) {
					let _errs2 = errors;
					validate33(data.alg, {
						instancePath: instancePath + "/alg",
						parentData: data,
						parentDataProperty: "alg",
						rootData
					}) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.content !== void 0) {
					let _errs3 = errors;
					validate35(data.content, {
						instancePath: instancePath + "/content",
						parentData: data,
						parentDataProperty: "content",
						rootData
					}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate32.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate32.errors = vErrors, errors === 0;
}
var schema16 = {
	type: "object",
	oneOf: [{ required: ["id"] }, { required: ["name"] }],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		id: { $ref: "spdx.SNAPSHOT.schema.json" },
		name: { type: "string" },
		text: { $ref: "#/definitions/attachment" },
		url: {
			type: "string",
			format: "iri-reference"
		},
		licensing: {
			type: "object",
			additionalProperties: !1,
			properties: {
				altIds: {
					type: "array",
					items: { type: "string" }
				},
				licensor: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organization: { $ref: "#/definitions/organizationalEntity" },
						individual: { $ref: "#/definitions/organizationalContact" }
					},
					oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
				},
				licensee: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organization: { $ref: "#/definitions/organizationalEntity" },
						individual: { $ref: "#/definitions/organizationalContact" }
					},
					oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
				},
				purchaser: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organization: { $ref: "#/definitions/organizationalEntity" },
						individual: { $ref: "#/definitions/organizationalContact" }
					},
					oneOf: [{ required: ["organization"] }, { required: ["individual"] }]
				},
				purchaseOrder: { type: "string" },
				licenseTypes: {
					type: "array",
					items: {
						type: "string",
						enum: [
							"academic",
							"appliance",
							"client-access",
							"concurrent-user",
							"core-points",
							"custom-metric",
							"device",
							"evaluation",
							"named-user",
							"node-locked",
							"oem",
							"perpetual",
							"processor-points",
							"subscription",
							"user",
							"other"
						]
					}
				},
				lastRenewal: {
					type: "string",
					format: "date-time"
				},
				expiration: {
					type: "string",
					format: "date-time"
				}
			}
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema17 = {
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
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate41.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "0BSD" || data === "3D-Slicer-1.0" || data === "AAL" || data === "Abstyles" || data === "AdaCore-doc" || data === "Adobe-2006" || data === "Adobe-Display-PostScript" || data === "Adobe-Glyph" || data === "Adobe-Utopia" || data === "ADSL" || data === "Advanced-Cryptics-Dictionary" || data === "AFL-1.1" || data === "AFL-1.2" || data === "AFL-2.0" || data === "AFL-2.1" || data === "AFL-3.0" || data === "Afmparse" || data === "AGPL-1.0" || data === "AGPL-1.0-only" || data === "AGPL-1.0-or-later" || data === "AGPL-3.0" || data === "AGPL-3.0-only" || data === "AGPL-3.0-or-later" || data === "Aladdin" || data === "ALGLIB-Documentation" || data === "AMD-newlib" || data === "AMDPLPA" || data === "AML" || data === "AML-glslang" || data === "AMPAS" || data === "ANTLR-PD" || data === "ANTLR-PD-fallback" || data === "any-OSI" || data === "any-OSI-perl-modules" || data === "Apache-1.0" || data === "Apache-1.1" || data === "Apache-2.0" || data === "APAFML" || data === "APL-1.0" || data === "App-s2p" || data === "APSL-1.0" || data === "APSL-1.1" || data === "APSL-1.2" || data === "APSL-2.0" || data === "Arphic-1999" || data === "Artistic-1.0" || data === "Artistic-1.0-cl8" || data === "Artistic-1.0-Perl" || data === "Artistic-2.0" || data === "Artistic-dist" || data === "Aspell-RU" || data === "ASWF-Digital-Assets-1.0" || data === "ASWF-Digital-Assets-1.1" || data === "atc-game" || data === "Baekmuk" || data === "Bahyph" || data === "Barr" || data === "bcrypt-Solar-Designer" || data === "Beerware" || data === "Bitstream-Charter" || data === "Bitstream-Vera" || data === "BitTorrent-1.0" || data === "BitTorrent-1.1" || data === "blessing" || data === "BlueOak-1.0.0" || data === "Boehm-GC" || data === "Boehm-GC-without-fee" || data === "BOLA-1.1" || data === "Borceux" || data === "Brian-Gladman-2-Clause" || data === "Brian-Gladman-3-Clause" || data === "Brian-Gladman-3-Clause-no-conversion" || data === "BSD-1-Clause" || data === "BSD-2-Clause" || data === "BSD-2-Clause-Darwin" || data === "BSD-2-Clause-first-lines" || data === "BSD-2-Clause-FreeBSD" || data === "BSD-2-Clause-NetBSD" || data === "BSD-2-Clause-Patent" || data === "BSD-2-Clause-pkgconf-disclaimer" || data === "BSD-2-Clause-pos-unchanged" || data === "BSD-2-Clause-Views" || data === "BSD-3-Clause" || data === "BSD-3-Clause-acpica" || data === "BSD-3-Clause-Attribution" || data === "BSD-3-Clause-Clear" || data === "BSD-3-Clause-flex" || data === "BSD-3-Clause-HP" || data === "BSD-3-Clause-LBNL" || data === "BSD-3-Clause-Modification" || data === "BSD-3-Clause-No-Military-License" || data === "BSD-3-Clause-No-Nuclear-License" || data === "BSD-3-Clause-No-Nuclear-License-2014" || data === "BSD-3-Clause-No-Nuclear-Warranty" || data === "BSD-3-Clause-Open-MPI" || data === "BSD-3-Clause-OpenWebUI" || data === "BSD-3-Clause-Sun" || data === "BSD-3-Clause-Tso" || data === "BSD-4-Clause" || data === "BSD-4-Clause-Shortened" || data === "BSD-4-Clause-UC" || data === "BSD-4.3RENO" || data === "BSD-4.3TAHOE" || data === "BSD-Advertising-Acknowledgement" || data === "BSD-ask-to-endorse" || data === "BSD-Attribution-HPND-disclaimer" || data === "BSD-Inferno-Nettverk" || data === "BSD-Mark-Modifications" || data === "BSD-Protection" || data === "BSD-Source-alt-GPL" || data === "BSD-Source-beginning-file" || data === "BSD-Source-Code" || data === "BSD-Source-Code-no-disclaimer" || data === "BSD-Systemics" || data === "BSD-Systemics-W3Works" || data === "BSL-1.0" || data === "Buddy" || data === "Bugroff" || data === "BUSL-1.1" || data === "bzip2-1.0.5" || data === "bzip2-1.0.6" || data === "C-UDA-1.0" || data === "CAL-1.0" || data === "CAL-1.0-Combined-Work-Exception" || data === "Caldera" || data === "Caldera-no-preamble" || data === "CAPEC-tou" || data === "Catharon" || data === "CATOSL-1.1" || data === "CC-BY-1.0" || data === "CC-BY-2.0" || data === "CC-BY-2.5" || data === "CC-BY-2.5-AU" || data === "CC-BY-3.0" || data === "CC-BY-3.0-AT" || data === "CC-BY-3.0-AU" || data === "CC-BY-3.0-DE" || data === "CC-BY-3.0-IGO" || data === "CC-BY-3.0-NL" || data === "CC-BY-3.0-US" || data === "CC-BY-4.0" || data === "CC-BY-NC-1.0" || data === "CC-BY-NC-2.0" || data === "CC-BY-NC-2.5" || data === "CC-BY-NC-3.0" || data === "CC-BY-NC-3.0-DE" || data === "CC-BY-NC-3.0-IGO" || data === "CC-BY-NC-4.0" || data === "CC-BY-NC-ND-1.0" || data === "CC-BY-NC-ND-2.0" || data === "CC-BY-NC-ND-2.5" || data === "CC-BY-NC-ND-3.0" || data === "CC-BY-NC-ND-3.0-DE" || data === "CC-BY-NC-ND-3.0-IGO" || data === "CC-BY-NC-ND-4.0" || data === "CC-BY-NC-SA-1.0" || data === "CC-BY-NC-SA-2.0" || data === "CC-BY-NC-SA-2.0-DE" || data === "CC-BY-NC-SA-2.0-FR" || data === "CC-BY-NC-SA-2.0-UK" || data === "CC-BY-NC-SA-2.5" || data === "CC-BY-NC-SA-3.0" || data === "CC-BY-NC-SA-3.0-DE" || data === "CC-BY-NC-SA-3.0-IGO" || data === "CC-BY-NC-SA-4.0" || data === "CC-BY-ND-1.0" || data === "CC-BY-ND-2.0" || data === "CC-BY-ND-2.5" || data === "CC-BY-ND-3.0" || data === "CC-BY-ND-3.0-DE" || data === "CC-BY-ND-4.0" || data === "CC-BY-SA-1.0" || data === "CC-BY-SA-2.0" || data === "CC-BY-SA-2.0-UK" || data === "CC-BY-SA-2.1-JP" || data === "CC-BY-SA-2.5" || data === "CC-BY-SA-3.0" || data === "CC-BY-SA-3.0-AT" || data === "CC-BY-SA-3.0-DE" || data === "CC-BY-SA-3.0-IGO" || data === "CC-BY-SA-4.0" || data === "CC-PDDC" || data === "CC-PDM-1.0" || data === "CC-SA-1.0" || data === "CC0-1.0" || data === "CDDL-1.0" || data === "CDDL-1.1" || data === "CDL-1.0" || data === "CDLA-Permissive-1.0" || data === "CDLA-Permissive-2.0" || data === "CDLA-Sharing-1.0" || data === "CECILL-1.0" || data === "CECILL-1.1" || data === "CECILL-2.0" || data === "CECILL-2.1" || data === "CECILL-B" || data === "CECILL-C" || data === "CERN-OHL-1.1" || data === "CERN-OHL-1.2" || data === "CERN-OHL-P-2.0" || data === "CERN-OHL-S-2.0" || data === "CERN-OHL-W-2.0" || data === "CFITSIO" || data === "check-cvs" || data === "checkmk" || data === "ClArtistic" || data === "Clips" || data === "CMU-Mach" || data === "CMU-Mach-nodoc" || data === "CNRI-Jython" || data === "CNRI-Python" || data === "CNRI-Python-GPL-Compatible" || data === "COIL-1.0" || data === "Community-Spec-1.0" || data === "Condor-1.1" || data === "copyleft-next-0.3.0" || data === "copyleft-next-0.3.1" || data === "Cornell-Lossless-JPEG" || data === "CPAL-1.0" || data === "CPL-1.0" || data === "CPOL-1.02" || data === "Cronyx" || data === "Crossword" || data === "CryptoSwift" || data === "CrystalStacker" || data === "CUA-OPL-1.0" || data === "Cube" || data === "curl" || data === "cve-tou" || data === "D-FSL-1.0" || data === "DEC-3-Clause" || data === "diffmark" || data === "DL-DE-BY-2.0" || data === "DL-DE-ZERO-2.0" || data === "DOC" || data === "DocBook-DTD" || data === "DocBook-Schema" || data === "DocBook-Stylesheet" || data === "DocBook-XML" || data === "Dotseqn" || data === "DRL-1.0" || data === "DRL-1.1" || data === "DSDP" || data === "dtoa" || data === "dvipdfm" || data === "ECL-1.0" || data === "ECL-2.0" || data === "eCos-2.0" || data === "EFL-1.0" || data === "EFL-2.0" || data === "eGenix" || data === "Elastic-2.0" || data === "Entessa" || data === "EPICS" || data === "EPL-1.0" || data === "EPL-2.0" || data === "ErlPL-1.1" || data === "ESA-PL-permissive-2.4" || data === "ESA-PL-strong-copyleft-2.4" || data === "ESA-PL-weak-copyleft-2.4" || data === "etalab-2.0" || data === "EUDatagrid" || data === "EUPL-1.0" || data === "EUPL-1.1" || data === "EUPL-1.2" || data === "Eurosym" || data === "Fair" || data === "FBM" || data === "FDK-AAC" || data === "FDK-MPEG-H" || data === "Ferguson-Twofish" || data === "Frameworx-1.0" || data === "FreeBSD-DOC" || data === "FreeImage" || data === "FSFAP" || data === "FSFAP-no-warranty-disclaimer" || data === "FSFUL" || data === "FSFULLR" || data === "FSFULLRSD" || data === "FSFULLRWD" || data === "FSL-1.1-ALv2" || data === "FSL-1.1-MIT" || data === "FTL" || data === "Furuseth" || data === "fwlw" || data === "Game-Programming-Gems" || data === "GCR-docs" || data === "GD" || data === "generic-xts" || data === "GFDL-1.1" || data === "GFDL-1.1-invariants-only" || data === "GFDL-1.1-invariants-or-later" || data === "GFDL-1.1-no-invariants-only" || data === "GFDL-1.1-no-invariants-or-later" || data === "GFDL-1.1-only" || data === "GFDL-1.1-or-later" || data === "GFDL-1.2" || data === "GFDL-1.2-invariants-only" || data === "GFDL-1.2-invariants-or-later" || data === "GFDL-1.2-no-invariants-only" || data === "GFDL-1.2-no-invariants-or-later" || data === "GFDL-1.2-only" || data === "GFDL-1.2-or-later" || data === "GFDL-1.3" || data === "GFDL-1.3-invariants-only" || data === "GFDL-1.3-invariants-or-later" || data === "GFDL-1.3-no-invariants-only" || data === "GFDL-1.3-no-invariants-or-later" || data === "GFDL-1.3-only" || data === "GFDL-1.3-or-later" || data === "Giftware" || data === "GL2PS" || data === "Glide" || data === "Glulxe" || data === "GLWTPL" || data === "gnuplot" || data === "GPL-1.0" || data === "GPL-1.0+" || data === "GPL-1.0-only" || data === "GPL-1.0-or-later" || data === "GPL-2.0" || data === "GPL-2.0+" || data === "GPL-2.0-only" || data === "GPL-2.0-or-later" || data === "GPL-2.0-with-autoconf-exception" || data === "GPL-2.0-with-bison-exception" || data === "GPL-2.0-with-classpath-exception" || data === "GPL-2.0-with-font-exception" || data === "GPL-2.0-with-GCC-exception" || data === "GPL-3.0" || data === "GPL-3.0+" || data === "GPL-3.0-only" || data === "GPL-3.0-or-later" || data === "GPL-3.0-with-autoconf-exception" || data === "GPL-3.0-with-GCC-exception" || data === "Graphics-Gems" || data === "gSOAP-1.3b" || data === "gtkbook" || data === "Gutmann" || data === "HaskellReport" || data === "HDF5" || data === "hdparm" || data === "HIDAPI" || data === "Hippocratic-2.1" || data === "Hippocratic-3.0-core" || data === "HP-1986" || data === "HP-1989" || data === "HPND" || data === "HPND-DEC" || data === "HPND-doc" || data === "HPND-doc-sell" || data === "HPND-export-US" || data === "HPND-export-US-acknowledgement" || data === "HPND-export-US-modify" || data === "HPND-export2-US" || data === "HPND-Fenneberg-Livingston" || data === "HPND-INRIA-IMAG" || data === "HPND-Intel" || data === "HPND-Kevlin-Henney" || data === "HPND-Markus-Kuhn" || data === "HPND-merchantability-variant" || data === "HPND-MIT-disclaimer" || data === "HPND-Netrek" || data === "HPND-Pbmplus" || data === "HPND-sell-MIT-disclaimer-xserver" || data === "HPND-sell-regexpr" || data === "HPND-sell-variant" || data === "HPND-sell-variant-critical-systems" || data === "HPND-sell-variant-MIT-disclaimer" || data === "HPND-sell-variant-MIT-disclaimer-rev" || data === "HPND-SMC" || data === "HPND-UC" || data === "HPND-UC-export-US" || data === "HTMLTIDY" || data === "hyphen-bulgarian" || data === "IBM-pibs" || data === "ICU" || data === "IEC-Code-Components-EULA" || data === "IJG" || data === "IJG-short" || data === "ImageMagick" || data === "iMatix" || data === "Imlib2" || data === "Info-ZIP" || data === "Informatica" || data === "Inner-Net-2.0" || data === "InnoSetup" || data === "Intel" || data === "Intel-ACPI" || data === "Interbase-1.0" || data === "IPA" || data === "IPL-1.0" || data === "ISC" || data === "ISC-Veillard" || data === "ISO-permission" || data === "Jam" || data === "JasPer-2.0" || data === "jove" || data === "JPL-image" || data === "JPNIC" || data === "JSON" || data === "Kastrup" || data === "Kazlib" || data === "Knuth-CTAN" || data === "LAL-1.2" || data === "LAL-1.3" || data === "Latex2e" || data === "Latex2e-translated-notice" || data === "Leptonica" || data === "LGPL-2.0" || data === "LGPL-2.0+" || data === "LGPL-2.0-only" || data === "LGPL-2.0-or-later" || data === "LGPL-2.1" || data === "LGPL-2.1+" || data === "LGPL-2.1-only" || data === "LGPL-2.1-or-later" || data === "LGPL-3.0" || data === "LGPL-3.0+" || data === "LGPL-3.0-only" || data === "LGPL-3.0-or-later" || data === "LGPLLR" || data === "Libpng" || data === "libpng-1.6.35" || data === "libpng-2.0" || data === "libselinux-1.0" || data === "libtiff" || data === "libutil-David-Nugent" || data === "LiLiQ-P-1.1" || data === "LiLiQ-R-1.1" || data === "LiLiQ-Rplus-1.1" || data === "Linux-man-pages-1-para" || data === "Linux-man-pages-copyleft" || data === "Linux-man-pages-copyleft-2-para" || data === "Linux-man-pages-copyleft-var" || data === "Linux-OpenIB" || data === "LOOP" || data === "LPD-document" || data === "LPL-1.0" || data === "LPL-1.02" || data === "LPPL-1.0" || data === "LPPL-1.1" || data === "LPPL-1.2" || data === "LPPL-1.3a" || data === "LPPL-1.3c" || data === "lsof" || data === "Lucida-Bitmap-Fonts" || data === "LZMA-SDK-9.11-to-9.20" || data === "LZMA-SDK-9.22" || data === "Mackerras-3-Clause" || data === "Mackerras-3-Clause-acknowledgment" || data === "magaz" || data === "mailprio" || data === "MakeIndex" || data === "man2html" || data === "Martin-Birgmeier" || data === "McPhee-slideshow" || data === "metamail" || data === "Minpack" || data === "MIPS" || data === "MirOS" || data === "MIT" || data === "MIT-0" || data === "MIT-advertising" || data === "MIT-Click" || data === "MIT-CMU" || data === "MIT-enna" || data === "MIT-feh" || data === "MIT-Festival" || data === "MIT-Khronos-old" || data === "MIT-Modern-Variant" || data === "MIT-open-group" || data === "MIT-STK" || data === "MIT-testregex" || data === "MIT-Wu" || data === "MITNFA" || data === "MMIXware" || data === "MMPL-1.0.1" || data === "Motosoto" || data === "MPEG-SSG" || data === "mpi-permissive" || data === "mpich2" || data === "MPL-1.0" || data === "MPL-1.1" || data === "MPL-2.0" || data === "MPL-2.0-no-copyleft-exception" || data === "mplus" || data === "MS-LPL" || data === "MS-PL" || data === "MS-RL" || data === "MTLL" || data === "MulanPSL-1.0" || data === "MulanPSL-2.0" || data === "Multics" || data === "Mup" || data === "MVT-1.1" || data === "NAIST-2003" || data === "NASA-1.3" || data === "Naumen" || data === "NBPL-1.0" || data === "NCBI-PD" || data === "NCGL-UK-2.0" || data === "NCL" || data === "NCSA" || data === "Net-SNMP" || data === "NetCDF" || data === "Newsletr" || data === "NGPL" || data === "ngrep" || data === "NICTA-1.0" || data === "NIST-PD" || data === "NIST-PD-fallback" || data === "NIST-PD-TNT" || data === "NIST-Software" || data === "NLOD-1.0" || data === "NLOD-2.0" || data === "NLPL" || data === "Nokia" || data === "NOSL" || data === "Noweb" || data === "NPL-1.0" || data === "NPL-1.1" || data === "NPOSL-3.0" || data === "NRL" || data === "NTIA-PD" || data === "NTP" || data === "NTP-0" || data === "Nunit" || data === "O-UDA-1.0" || data === "OAR" || data === "OCCT-PL" || data === "OCLC-2.0" || data === "ODbL-1.0" || data === "ODC-By-1.0" || data === "OFFIS" || data === "OFL-1.0" || data === "OFL-1.0-no-RFN" || data === "OFL-1.0-RFN" || data === "OFL-1.1" || data === "OFL-1.1-no-RFN" || data === "OFL-1.1-RFN" || data === "OGC-1.0" || data === "OGDL-Taiwan-1.0" || data === "OGL-Canada-2.0" || data === "OGL-UK-1.0" || data === "OGL-UK-2.0" || data === "OGL-UK-3.0" || data === "OGTSL" || data === "OLDAP-1.1" || data === "OLDAP-1.2" || data === "OLDAP-1.3" || data === "OLDAP-1.4" || data === "OLDAP-2.0" || data === "OLDAP-2.0.1" || data === "OLDAP-2.1" || data === "OLDAP-2.2" || data === "OLDAP-2.2.1" || data === "OLDAP-2.2.2" || data === "OLDAP-2.3" || data === "OLDAP-2.4" || data === "OLDAP-2.5" || data === "OLDAP-2.6" || data === "OLDAP-2.7" || data === "OLDAP-2.8" || data === "OLFL-1.3" || data === "OML" || data === "OpenMDW-1.0" || data === "OpenPBS-2.3" || data === "OpenSSL" || data === "OpenSSL-standalone" || data === "OpenVision" || data === "OPL-1.0" || data === "OPL-UK-3.0" || data === "OPUBL-1.0" || data === "OSC-1.0" || data === "OSET-PL-2.1" || data === "OSL-1.0" || data === "OSL-1.1" || data === "OSL-2.0" || data === "OSL-2.1" || data === "OSL-3.0" || data === "OSSP" || data === "PADL" || data === "ParaType-Free-Font-1.3" || data === "Parity-6.0.0" || data === "Parity-7.0.0" || data === "PDDL-1.0" || data === "PHP-3.0" || data === "PHP-3.01" || data === "Pixar" || data === "pkgconf" || data === "Plexus" || data === "pnmstitch" || data === "PolyForm-Noncommercial-1.0.0" || data === "PolyForm-Small-Business-1.0.0" || data === "PostgreSQL" || data === "PPL" || data === "PSF-2.0" || data === "psfrag" || data === "psutils" || data === "Python-2.0" || data === "Python-2.0.1" || data === "python-ldap" || data === "Qhull" || data === "QPL-1.0" || data === "QPL-1.0-INRIA-2004" || data === "radvd" || data === "Rdisc" || data === "RHeCos-1.1" || data === "RPL-1.1" || data === "RPL-1.5" || data === "RPSL-1.0" || data === "RSA-MD" || data === "RSCPL" || data === "Ruby" || data === "Ruby-pty" || data === "SAX-PD" || data === "SAX-PD-2.0" || data === "Saxpath" || data === "SCEA" || data === "SchemeReport" || data === "Sendmail" || data === "Sendmail-8.23" || data === "Sendmail-Open-Source-1.1" || data === "SGI-B-1.0" || data === "SGI-B-1.1" || data === "SGI-B-2.0" || data === "SGI-OpenGL" || data === "SGMLUG-PM" || data === "SGP4" || data === "SHL-0.5" || data === "SHL-0.51" || data === "SimPL-2.0" || data === "SISSL" || data === "SISSL-1.2" || data === "SL" || data === "Sleepycat" || data === "SMAIL-GPL" || data === "SMLNJ" || data === "SMPPL" || data === "SNIA" || data === "snprintf" || data === "SOFA" || data === "softSurfer" || data === "Soundex" || data === "Spencer-86" || data === "Spencer-94" || data === "Spencer-99" || data === "SPL-1.0" || data === "ssh-keyscan" || data === "SSH-OpenSSH" || data === "SSH-short" || data === "SSLeay-standalone" || data === "SSPL-1.0" || data === "StandardML-NJ" || data === "SugarCRM-1.1.3" || data === "SUL-1.0" || data === "Sun-PPP" || data === "Sun-PPP-2000" || data === "SunPro" || data === "SWL" || data === "swrule" || data === "Symlinks" || data === "TAPR-OHL-1.0" || data === "TCL" || data === "TCP-wrappers" || data === "TekHVC" || data === "TermReadKey" || data === "TGPPL-1.0" || data === "ThirdEye" || data === "threeparttable" || data === "TMate" || data === "TORQUE-1.1" || data === "TOSL" || data === "TPDL" || data === "TPL-1.0" || data === "TrustedQSL" || data === "TTWL" || data === "TTYP0" || data === "TU-Berlin-1.0" || data === "TU-Berlin-2.0" || data === "Ubuntu-font-1.0" || data === "UCAR" || data === "UCL-1.0" || data === "ulem" || data === "UMich-Merit" || data === "Unicode-3.0" || data === "Unicode-DFS-2015" || data === "Unicode-DFS-2016" || data === "Unicode-TOU" || data === "UnixCrypt" || data === "Unlicense" || data === "Unlicense-libtelnet" || data === "Unlicense-libwhirlpool" || data === "UnRAR" || data === "UPL-1.0" || data === "URT-RLE" || data === "Vim" || data === "Vixie-Cron" || data === "VOSTROM" || data === "VSL-1.0" || data === "W3C" || data === "W3C-19980720" || data === "W3C-20150513" || data === "w3m" || data === "Watcom-1.0" || data === "Widget-Workshop" || data === "WordNet" || data === "Wsuipa" || data === "WTFNMFPL" || data === "WTFPL" || data === "wwl" || data === "wxWindows" || data === "X11" || data === "X11-distribute-modifications-variant" || data === "X11-no-permit-persons" || data === "X11-swapped" || data === "Xdebug-1.03" || data === "Xerox" || data === "Xfig" || data === "XFree86-1.1" || data === "xinetd" || data === "xkeyboard-config-Zinoviev" || data === "xlock" || data === "Xnet" || data === "xpp" || data === "XSkat" || data === "xzoom" || data === "YPL-1.0" || data === "YPL-1.1" || data === "Zed" || data === "Zeeff" || data === "Zend-2.0" || data === "Zimbra-1.3" || data === "Zimbra-1.4" || data === "Zlib" || data === "zlib-acknowledgement" || data === "ZPL-1.1" || data === "ZPL-2.0" || data === "ZPL-2.1" || data === "389-exception" || data === "Asterisk-exception" || data === "Asterisk-linking-protocols-exception" || data === "Autoconf-exception-2.0" || data === "Autoconf-exception-3.0" || data === "Autoconf-exception-generic" || data === "Autoconf-exception-generic-3.0" || data === "Autoconf-exception-macro" || data === "Bison-exception-1.24" || data === "Bison-exception-2.2" || data === "Bootloader-exception" || data === "CGAL-linking-exception" || data === "Classpath-exception-2.0" || data === "Classpath-exception-2.0-short" || data === "CLISP-exception-2.0" || data === "cryptsetup-OpenSSL-exception" || data === "Digia-Qt-LGPL-exception-1.1" || data === "DigiRule-FOSS-exception" || data === "eCos-exception-2.0" || data === "erlang-otp-linking-exception" || data === "Fawkes-Runtime-exception" || data === "FLTK-exception" || data === "fmt-exception" || data === "Font-exception-2.0" || data === "freertos-exception-2.0" || data === "GCC-exception-2.0" || data === "GCC-exception-2.0-note" || data === "GCC-exception-3.1" || data === "Gmsh-exception" || data === "GNAT-exception" || data === "GNOME-examples-exception" || data === "GNU-compiler-exception" || data === "gnu-javamail-exception" || data === "Google-Patent-WebM" || data === "GPL-3.0-389-ds-base-exception" || data === "GPL-3.0-interface-exception" || data === "GPL-3.0-linking-exception" || data === "GPL-3.0-linking-source-exception" || data === "GPL-CC-1.0" || data === "GStreamer-exception-2005" || data === "GStreamer-exception-2008" || data === "harbour-exception" || data === "i2p-gpl-java-exception" || data === "Independent-modules-exception" || data === "KiCad-libraries-exception" || data === "kvirc-openssl-exception" || data === "LGPL-3.0-linking-exception" || data === "libpri-OpenH323-exception" || data === "Libtool-exception" || data === "Linux-syscall-note" || data === "LLGPL" || data === "LLVM-exception" || data === "LZMA-exception" || data === "mif-exception" || data === "mxml-exception" || data === "Nokia-Qt-exception-1.1" || data === "OCaml-LGPL-linking-exception" || data === "OCCT-exception-1.0" || data === "OpenJDK-assembly-exception-1.0" || data === "openvpn-openssl-exception" || data === "PCRE2-exception" || data === "polyparse-exception" || data === "PS-or-PDF-font-exception-20170817" || data === "QPL-1.0-INRIA-2004-exception" || data === "Qt-GPL-exception-1.0" || data === "Qt-LGPL-exception-1.1" || data === "Qwt-exception-1.0" || data === "romic-exception" || data === "RRDtool-FLOSS-exception-2.0" || data === "rsync-linking-exception" || data === "SANE-exception" || data === "SHL-2.0" || data === "SHL-2.1" || data === "Simple-Library-Usage-exception" || data === "Spelling-Provider-LGPL-exception" || data === "sqlitestudio-OpenSSL-exception" || data === "stunnel-exception" || data === "SWI-exception" || data === "Swift-exception" || data === "Texinfo-exception" || data === "u-boot-exception-2.0" || data === "UBDL-exception" || data === "Universal-FOSS-exception-1.0" || data === "vsftpd-openssl-exception" || data === "WxWindows-exception-3.1" || data === "x11vnc-openssl-exception" ? (validate41.errors = null, true) : (validate41.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema17.enum }
	}], !1);
}
var schema18 = {
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
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) return validate43.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) return validate43.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.contentType !== void 0) {
			if (typeof data.contentType != "string") return validate43.errors = [{
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
				if (typeof data1 != "string") return validate43.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (data1 !== "base64") return validate43.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.encoding.enum }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.content !== void 0) {
				if (typeof data.content != "string") return validate43.errors = [{
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate43.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate43.errors = vErrors, true;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate51.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.value !== void 0) {
			if (typeof data.value != "string") return validate51.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate51.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate51.errors = vErrors, true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate39.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "id" || key0 === "name" || key0 === "text" || key0 === "url" || key0 === "licensing" || key0 === "properties")) return validate39.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs5 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.id !== void 0) {
					let _errs6 = errors;
					validate41(data.id, {
						instancePath: instancePath + "/id",
						parentData: data,
						parentDataProperty: "id",
						rootData
					}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
					var valid1 = _errs6 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.name !== void 0) {
						let _errs7 = errors;
						if (typeof data.name != "string") return validate39.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid1 = _errs7 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.text !== void 0) {
							let _errs9 = errors;
							validate43(data.text, {
								instancePath: instancePath + "/text",
								parentData: data,
								parentDataProperty: "text",
								rootData
							}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
							var valid1 = _errs9 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.url !== void 0) {
								let _errs10 = errors;
								if (errors === _errs10 && errors === _errs10 && typeof data.url != "string") return validate39.errors = [{
									instancePath: instancePath + "/url",
									schemaPath: "#/properties/url/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid1 = _errs10 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.licensing !== void 0) {
									let data5 = data.licensing, _errs12 = errors;
									if (errors === _errs12) if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										let _errs14 = errors;
										for (let key1 in data5) if (!(key1 === "altIds" || key1 === "licensor" || key1 === "licensee" || key1 === "purchaser" || key1 === "purchaseOrder" || key1 === "licenseTypes" || key1 === "lastRenewal" || key1 === "expiration")) return validate39.errors = [{
											instancePath: instancePath + "/licensing",
											schemaPath: "#/properties/licensing/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										}], !1;
										if (_errs14 === errors) {
											if (data5.altIds !== void 0) {
												let data6 = data5.altIds, _errs15 = errors;
												if (errors === _errs15) if (Array.isArray(data6)) {
													let len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs17 = errors;
														if (typeof data6[i0] != "string") return validate39.errors = [{
															instancePath: instancePath + "/licensing/altIds/" + i0,
															schemaPath: "#/properties/licensing/properties/altIds/items/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(_errs17 === errors)) break;
													}
												} else return validate39.errors = [{
													instancePath: instancePath + "/licensing/altIds",
													schemaPath: "#/properties/licensing/properties/altIds/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid2 = _errs15 === errors;
											} else var valid2 = !0;
											if (valid2) {
												if (data5.licensor !== void 0) {
													let data8 = data5.licensor, _errs19 = errors, _errs21 = errors, valid4 = !1, passing1 = null, _errs22 = errors;
													if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let missing2;
														if (data8.organization === void 0 && (missing2 = "organization")) {
															let err3 = {
																instancePath: instancePath + "/licensing/licensor",
																schemaPath: "#/properties/licensing/properties/licensor/oneOf/0/required",
																keyword: "required",
																params: { missingProperty: missing2 }
															};
															vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
														}
													}
													var _valid1 = _errs22 === errors;
													_valid1 && (valid4 = !0, passing1 = 0);
													let _errs23 = errors;
													if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let missing3;
														if (data8.individual === void 0 && (missing3 = "individual")) {
															let err4 = {
																instancePath: instancePath + "/licensing/licensor",
																schemaPath: "#/properties/licensing/properties/licensor/oneOf/1/required",
																keyword: "required",
																params: { missingProperty: missing3 }
															};
															vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
														}
													}
													var _valid1 = _errs23 === errors;
													if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4) errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
													else {
														let err5 = {
															instancePath: instancePath + "/licensing/licensor",
															schemaPath: "#/properties/licensing/properties/licensor/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing1 }
														};
														return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate39.errors = vErrors, !1;
													}
													if (errors === _errs19) if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let _errs24 = errors;
														for (let key2 in data8) if (!(key2 === "organization" || key2 === "individual")) return validate39.errors = [{
															instancePath: instancePath + "/licensing/licensor",
															schemaPath: "#/properties/licensing/properties/licensor/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 }
														}], !1;
														if (_errs24 === errors) {
															if (data8.organization !== void 0) {
																let _errs25 = errors;
																validate26(data8.organization, {
																	instancePath: instancePath + "/licensing/licensor/organization",
																	parentData: data8,
																	parentDataProperty: "organization",
																	rootData
																}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																var valid5 = _errs25 === errors;
															} else var valid5 = !0;
															if (valid5) if (data8.individual !== void 0) {
																let _errs26 = errors;
																validate28(data8.individual, {
																	instancePath: instancePath + "/licensing/licensor/individual",
																	parentData: data8,
																	parentDataProperty: "individual",
																	rootData
																}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																var valid5 = _errs26 === errors;
															} else var valid5 = !0;
														}
													} else return validate39.errors = [{
														instancePath: instancePath + "/licensing/licensor",
														schemaPath: "#/properties/licensing/properties/licensor/type",
														keyword: "type",
														params: { type: "object" }
													}], !1;
													var valid2 = _errs19 === errors;
												} else var valid2 = !0;
												if (valid2) {
													if (data5.licensee !== void 0) {
														let data11 = data5.licensee, _errs27 = errors, _errs29 = errors, valid6 = !1, passing2 = null, _errs30 = errors;
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing4;
															if (data11.organization === void 0 && (missing4 = "organization")) {
																let err6 = {
																	instancePath: instancePath + "/licensing/licensee",
																	schemaPath: "#/properties/licensing/properties/licensee/oneOf/0/required",
																	keyword: "required",
																	params: { missingProperty: missing4 }
																};
																vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
															}
														}
														var _valid2 = _errs30 === errors;
														_valid2 && (valid6 = !0, passing2 = 0);
														let _errs31 = errors;
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing5;
															if (data11.individual === void 0 && (missing5 = "individual")) {
																let err7 = {
																	instancePath: instancePath + "/licensing/licensee",
																	schemaPath: "#/properties/licensing/properties/licensee/oneOf/1/required",
																	keyword: "required",
																	params: { missingProperty: missing5 }
																};
																vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
															}
														}
														var _valid2 = _errs31 === errors;
														if (_valid2 && valid6 ? (valid6 = !1, passing2 = [passing2, 1]) : _valid2 && (valid6 = !0, passing2 = 1), valid6) errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
														else {
															let err8 = {
																instancePath: instancePath + "/licensing/licensee",
																schemaPath: "#/properties/licensing/properties/licensee/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing2 }
															};
															return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate39.errors = vErrors, !1;
														}
														if (errors === _errs27) if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let _errs32 = errors;
															for (let key3 in data11) if (!(key3 === "organization" || key3 === "individual")) return validate39.errors = [{
																instancePath: instancePath + "/licensing/licensee",
																schemaPath: "#/properties/licensing/properties/licensee/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 }
															}], !1;
															if (_errs32 === errors) {
																if (data11.organization !== void 0) {
																	let _errs33 = errors;
																	validate26(data11.organization, {
																		instancePath: instancePath + "/licensing/licensee/organization",
																		parentData: data11,
																		parentDataProperty: "organization",
																		rootData
																	}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																	var valid7 = _errs33 === errors;
																} else var valid7 = !0;
																if (valid7) if (data11.individual !== void 0) {
																	let _errs34 = errors;
																	validate28(data11.individual, {
																		instancePath: instancePath + "/licensing/licensee/individual",
																		parentData: data11,
																		parentDataProperty: "individual",
																		rootData
																	}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																	var valid7 = _errs34 === errors;
																} else var valid7 = !0;
															}
														} else return validate39.errors = [{
															instancePath: instancePath + "/licensing/licensee",
															schemaPath: "#/properties/licensing/properties/licensee/type",
															keyword: "type",
															params: { type: "object" }
														}], !1;
														var valid2 = _errs27 === errors;
													} else var valid2 = !0;
													if (valid2) {
														if (data5.purchaser !== void 0) {
															let data14 = data5.purchaser, _errs35 = errors, _errs37 = errors, valid8 = !1, passing3 = null, _errs38 = errors;
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing6;
																if (data14.organization === void 0 && (missing6 = "organization")) {
																	let err9 = {
																		instancePath: instancePath + "/licensing/purchaser",
																		schemaPath: "#/properties/licensing/properties/purchaser/oneOf/0/required",
																		keyword: "required",
																		params: { missingProperty: missing6 }
																	};
																	vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																}
															}
															var _valid3 = _errs38 === errors;
															_valid3 && (valid8 = !0, passing3 = 0);
															let _errs39 = errors;
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing7;
																if (data14.individual === void 0 && (missing7 = "individual")) {
																	let err10 = {
																		instancePath: instancePath + "/licensing/purchaser",
																		schemaPath: "#/properties/licensing/properties/purchaser/oneOf/1/required",
																		keyword: "required",
																		params: { missingProperty: missing7 }
																	};
																	vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
																}
															}
															var _valid3 = _errs39 === errors;
															if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8) errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
															else {
																let err11 = {
																	instancePath: instancePath + "/licensing/purchaser",
																	schemaPath: "#/properties/licensing/properties/purchaser/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing3 }
																};
																return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate39.errors = vErrors, !1;
															}
															if (errors === _errs35) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let _errs40 = errors;
																for (let key4 in data14) if (!(key4 === "organization" || key4 === "individual")) return validate39.errors = [{
																	instancePath: instancePath + "/licensing/purchaser",
																	schemaPath: "#/properties/licensing/properties/purchaser/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key4 }
																}], !1;
																if (_errs40 === errors) {
																	if (data14.organization !== void 0) {
																		let _errs41 = errors;
																		validate26(data14.organization, {
																			instancePath: instancePath + "/licensing/purchaser/organization",
																			parentData: data14,
																			parentDataProperty: "organization",
																			rootData
																		}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																		var valid9 = _errs41 === errors;
																	} else var valid9 = !0;
																	if (valid9) if (data14.individual !== void 0) {
																		let _errs42 = errors;
																		validate28(data14.individual, {
																			instancePath: instancePath + "/licensing/purchaser/individual",
																			parentData: data14,
																			parentDataProperty: "individual",
																			rootData
																		}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																		var valid9 = _errs42 === errors;
																	} else var valid9 = !0;
																}
															} else return validate39.errors = [{
																instancePath: instancePath + "/licensing/purchaser",
																schemaPath: "#/properties/licensing/properties/purchaser/type",
																keyword: "type",
																params: { type: "object" }
															}], !1;
															var valid2 = _errs35 === errors;
														} else var valid2 = !0;
														if (valid2) {
															if (data5.purchaseOrder !== void 0) {
																let _errs43 = errors;
																if (typeof data5.purchaseOrder != "string") return validate39.errors = [{
																	instancePath: instancePath + "/licensing/purchaseOrder",
																	schemaPath: "#/properties/licensing/properties/purchaseOrder/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid2 = _errs43 === errors;
															} else var valid2 = !0;
															if (valid2) {
																if (data5.licenseTypes !== void 0) {
																	let data18 = data5.licenseTypes, _errs45 = errors;
																	if (errors === _errs45) if (Array.isArray(data18)) {
																		let len1 = data18.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data19 = data18[i1], _errs47 = errors;
																			if (typeof data19 != "string") return validate39.errors = [{
																				instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																				schemaPath: "#/properties/licensing/properties/licenseTypes/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			if (!(data19 === "academic" || data19 === "appliance" || data19 === "client-access" || data19 === "concurrent-user" || data19 === "core-points" || data19 === "custom-metric" || data19 === "device" || data19 === "evaluation" || data19 === "named-user" || data19 === "node-locked" || data19 === "oem" || data19 === "perpetual" || data19 === "processor-points" || data19 === "subscription" || data19 === "user" || data19 === "other")) return validate39.errors = [{
																				instancePath: instancePath + "/licensing/licenseTypes/" + i1,
																				schemaPath: "#/properties/licensing/properties/licenseTypes/items/enum",
																				keyword: "enum",
																				params: { allowedValues: schema16.properties.licensing.properties.licenseTypes.items.enum }
																			}], !1;
																			if (!(_errs47 === errors)) break;
																		}
																	} else return validate39.errors = [{
																		instancePath: instancePath + "/licensing/licenseTypes",
																		schemaPath: "#/properties/licensing/properties/licenseTypes/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid2 = _errs45 === errors;
																} else var valid2 = !0;
																if (valid2) {
																	if (data5.lastRenewal !== void 0) {
																		let _errs49 = errors;
																		if (errors === _errs49 && errors === _errs49 && typeof data5.lastRenewal != "string") return validate39.errors = [{
																			instancePath: instancePath + "/licensing/lastRenewal",
																			schemaPath: "#/properties/licensing/properties/lastRenewal/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid2 = _errs49 === errors;
																	} else var valid2 = !0;
																	if (valid2) if (data5.expiration !== void 0) {
																		let _errs51 = errors;
																		if (errors === _errs51 && errors === _errs51 && typeof data5.expiration != "string") return validate39.errors = [{
																			instancePath: instancePath + "/licensing/expiration",
																			schemaPath: "#/properties/licensing/properties/expiration/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid2 = _errs51 === errors;
																	} else var valid2 = !0;
																}
															}
														}
													}
												}
											}
										}
									} else return validate39.errors = [{
										instancePath: instancePath + "/licensing",
										schemaPath: "#/properties/licensing/type",
										keyword: "type",
										params: { type: "object" }
									}], !1;
									var valid1 = _errs12 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.properties !== void 0) {
									let data22 = data.properties, _errs53 = errors;
									if (errors === _errs53) if (Array.isArray(data22)) {
										let len2 = data22.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs55 = errors;
											validate51(data22[i2], {
												instancePath: instancePath + "/properties/" + i2,
												parentData: data22,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
											if (!(_errs55 === errors)) break;
										}
									} else return validate39.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid1 = _errs53 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
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
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!Array.isArray(data)) return validate38.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (errors === _errs2) if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0], _errs4 = errors;
			if (errors === _errs4) if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.license === void 0 && (missing0 = "license")) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/oneOf/0/items/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				} else {
					let _errs6 = errors;
					for (let key0 in data0) if (key0 !== "license") {
						let err1 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/oneOf/0/items/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						break;
					}
					_errs6 === errors && data0.license !== void 0 && (validate39(data0.license, {
						instancePath: instancePath + "/" + i0 + "/license",
						parentData: data0,
						parentDataProperty: "license",
						rootData
					}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/oneOf/0/items/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (!(_errs4 === errors)) break;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs8 = errors;
	if (errors === _errs8) if (Array.isArray(data)) if (data.length > 1) {
		let err4 = {
			instancePath,
			schemaPath: "#/oneOf/1/maxItems",
			keyword: "maxItems",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	} else if (data.length < 1) {
		let err5 = {
			instancePath,
			schemaPath: "#/oneOf/1/minItems",
			keyword: "minItems",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	} else if (data.length <= 1) {
		if (data.length > 0) {
			let data2 = data[0];
			if (errors === errors) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				let missing1;
				if (data2.expression === void 0 && (missing1 = "expression")) {
					let err7 = {
						instancePath: instancePath + "/0",
						schemaPath: "#/oneOf/1/items/0/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				} else {
					let _errs12 = errors;
					for (let key1 in data2) if (!(key1 === "expression" || key1 === "bom-ref")) {
						let err8 = {
							instancePath: instancePath + "/0",
							schemaPath: "#/oneOf/1/items/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						break;
					}
					if (_errs12 === errors) {
						if (data2.expression !== void 0) {
							let _errs13 = errors;
							if (typeof data2.expression != "string") {
								let err9 = {
									instancePath: instancePath + "/0/expression",
									schemaPath: "#/oneOf/1/items/0/properties/expression/type",
									keyword: "type",
									params: { type: "string" }
								};
								vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
							}
							var valid4 = _errs13 === errors;
						} else var valid4 = !0;
						if (valid4) if (data2["bom-ref"] !== void 0) {
							let _errs15 = errors;
							validate24(data2["bom-ref"], {
								instancePath: instancePath + "/0/bom-ref",
								parentData: data2,
								parentDataProperty: "bom-ref",
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							var valid4 = _errs15 === errors;
						} else var valid4 = !0;
					}
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/0",
					schemaPath: "#/oneOf/1/items/0/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/oneOf/1/additionalItems",
			keyword: "additionalItems",
			params: { limit: 1 }
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	else {
		let err11 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	var _valid0 = _errs8 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate38.errors = vErrors, !1;
	}
	return validate38.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) return validate56.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) return validate56.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.tagId !== void 0) {
					let _errs2 = errors;
					if (typeof data.tagId != "string") return validate56.errors = [{
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
						if (typeof data.name != "string") return validate56.errors = [{
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
							if (typeof data.version != "string") return validate56.errors = [{
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
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) return validate56.errors = [{
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
									if (typeof data.patch != "boolean") return validate56.errors = [{
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
										validate43(data.text, {
											instancePath: instancePath + "/text",
											parentData: data,
											parentDataProperty: "text",
											rootData
										}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.url !== void 0) {
										let _errs13 = errors;
										if (errors === _errs13 && errors === _errs13 && typeof data.url != "string") return validate56.errors = [{
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
	} else return validate56.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate56.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) return validate60.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.timestamp !== void 0) {
			if (typeof data.timestamp != "string") return validate60.errors = [{
				instancePath: instancePath + "/timestamp",
				schemaPath: "#/properties/timestamp/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name != "string") return validate60.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.email !== void 0) {
				if (typeof data.email != "string") return validate60.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate60.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate60.errors = vErrors, true;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) return validate59.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate59.errors = [{
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
					if (errors === _errs4 && errors === _errs4 && typeof data.url != "string") return validate59.errors = [{
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
						validate60(data.author, {
							instancePath: instancePath + "/author",
							parentData: data,
							parentDataProperty: "author",
							rootData
						}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs7 = errors;
							validate60(data.committer, {
								instancePath: instancePath + "/committer",
								parentData: data,
								parentDataProperty: "committer",
								rootData
							}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.message !== void 0) {
							let _errs8 = errors;
							if (typeof data.message != "string") return validate59.errors = [{
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
	} else return validate59.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate59.errors = vErrors, errors === 0;
}
var schema23 = {
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
			items: { $ref: "#/definitions/issue" }
		}
	}
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "text" || key0 === "url")) return validate65.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.text !== void 0) {
				let _errs2 = errors;
				validate43(data.text, {
					instancePath: instancePath + "/text",
					parentData: data,
					parentDataProperty: "text",
					rootData
				}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.url !== void 0) {
				let _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data.url != "string") return validate65.errors = [{
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate65.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate65.errors = vErrors, errors === 0;
}
var schema25 = {
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
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate68.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) return validate68.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 != "string") return validate68.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) return validate68.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema25.properties.type.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.id !== void 0) {
				if (typeof data.id != "string") return validate68.errors = [{
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name != "string") return validate68.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description != "string") return validate68.errors = [{
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
								for (let key1 in data4) if (!(key1 === "name" || key1 === "url")) return validate68.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}], !1;
								if (data4.name !== void 0) {
									if (typeof data4.name != "string") return validate68.errors = [{
										instancePath: instancePath + "/source/name",
										schemaPath: "#/properties/source/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
								if (valid1) if (data4.url !== void 0) {
									if (typeof data4.url != "string") return validate68.errors = [{
										instancePath: instancePath + "/source/url",
										schemaPath: "#/properties/source/properties/url/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
							} else return validate68.errors = [{
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
								for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] != "string") return validate68.errors = [{
									instancePath: instancePath + "/references/" + i0,
									schemaPath: "#/properties/references/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
							} else return validate68.errors = [{
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
	} else return validate68.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate68.errors = vErrors, true;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate64.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) return validate64.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type, _errs2 = errors;
					if (typeof data0 != "string") return validate64.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) return validate64.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.type.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.diff !== void 0) {
						let _errs4 = errors;
						validate65(data.diff, {
							instancePath: instancePath + "/diff",
							parentData: data,
							parentDataProperty: "diff",
							rootData
						}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.resolves !== void 0) {
						let data2 = data.resolves, _errs5 = errors;
						if (errors === _errs5) if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs7 = errors;
								validate68(data2[i0], {
									instancePath: instancePath + "/resolves/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
								if (!(_errs7 === errors)) break;
							}
						} else return validate64.errors = [{
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
	} else return validate64.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate64.errors = vErrors, errors === 0;
}
var schema26 = {
	type: "object",
	required: ["url", "type"],
	additionalProperties: !1,
	properties: {
		url: { anyOf: [{
			type: "string",
			format: "iri-reference"
		}, { $ref: "#/definitions/bomLink" }] },
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
				"distribution-intake",
				"license",
				"build-meta",
				"build-system",
				"release-notes",
				"security-contact",
				"model-card",
				"log",
				"configuration",
				"evidence",
				"formulation",
				"attestation",
				"threat-model",
				"adversary-model",
				"risk-assessment",
				"vulnerability-assertion",
				"exploitability-statement",
				"pentest-report",
				"static-analysis-report",
				"dynamic-analysis-report",
				"runtime-analysis-report",
				"component-analysis-report",
				"maturity-report",
				"certification-report",
				"codified-infrastructure",
				"quality-metrics",
				"poam",
				"other"
			]
		},
		hashes: {
			type: "array",
			items: { $ref: "#/definitions/hash" }
		}
	}
};
var pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern3.test(data)) return validate73.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" }
		}], !1;
	} else return validate73.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate73.errors = vErrors, true;
}
var pattern4 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern4.test(data)) return validate75.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" }
		}], !1;
	} else return validate75.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate75.errors = vErrors, true;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
	validate73(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
	var _valid0 = _errs1 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs2 = errors;
		validate75(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate72.errors = vErrors, !1;
	}
	return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) return validate71.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) return validate71.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.url !== void 0) {
					let data0 = data.url, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
					if (errors === _errs4 && errors === _errs4 && typeof data0 != "string") {
						let err0 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/anyOf/0/type",
							keyword: "type",
							params: { type: "string" }
						};
						vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
					}
					var _valid0 = _errs4 === errors;
					if (valid1 = valid1 || _valid0, !valid1) {
						let _errs6 = errors;
						validate72(data0, {
							instancePath: instancePath + "/url",
							parentData: data,
							parentDataProperty: "url",
							rootData
						}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
						var _valid0 = _errs6 === errors;
						valid1 = valid1 || _valid0;
					}
					if (valid1) errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
					else {
						let err1 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/anyOf",
							keyword: "anyOf",
							params: {}
						};
						return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate71.errors = vErrors, !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.comment !== void 0) {
						let _errs7 = errors;
						if (typeof data.comment != "string") return validate71.errors = [{
							instancePath: instancePath + "/comment",
							schemaPath: "#/properties/comment/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.type !== void 0) {
							let data2 = data.type, _errs9 = errors;
							if (typeof data2 != "string") return validate71.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "other")) return validate71.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema26.properties.type.enum }
							}], !1;
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs11 = errors;
							if (errors === _errs11) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs13 = errors;
									validate32(data3[i0], {
										instancePath: instancePath + "/hashes/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
									if (!(_errs13 === errors)) break;
								}
							} else return validate71.errors = [{
								instancePath: instancePath + "/hashes",
								schemaPath: "#/properties/hashes/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate71.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate71.errors = vErrors, errors === 0;
}
var schema30 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		identity: {
			type: "object",
			required: ["field"],
			additionalProperties: !1,
			properties: {
				field: {
					type: "string",
					enum: [
						"group",
						"name",
						"version",
						"purl",
						"cpe",
						"swid",
						"hash"
					]
				},
				confidence: {
					type: "number",
					minimum: 0,
					maximum: 1
				},
				methods: {
					type: "array",
					items: {
						type: "object",
						required: ["technique", "confidence"],
						additionalProperties: !1,
						properties: {
							technique: {
								type: "string",
								enum: [
									"source-code-analysis",
									"binary-analysis",
									"manifest-analysis",
									"ast-fingerprint",
									"hash-comparison",
									"instrumentation",
									"dynamic-analysis",
									"filename",
									"attestation",
									"other"
								]
							},
							confidence: {
								type: "number",
								minimum: 0,
								maximum: 1
							},
							value: { type: "string" }
						}
					}
				},
				tools: {
					type: "array",
					items: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] }
				}
			}
		},
		occurrences: {
			type: "array",
			items: {
				type: "object",
				required: ["location"],
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: "#/definitions/refType" },
					location: { type: "string" }
				}
			}
		},
		callstack: {
			type: "object",
			additionalProperties: !1,
			properties: { frames: {
				type: "array",
				items: {
					type: "object",
					required: ["module"],
					additionalProperties: !1,
					properties: {
						package: { type: "string" },
						module: { type: "string" },
						function: { type: "string" },
						parameters: {
							type: "array",
							items: { type: "string" }
						},
						line: { type: "integer" },
						column: { type: "integer" },
						fullFilename: { type: "string" }
					}
				}
			} }
		},
		licenses: { $ref: "#/definitions/licenseChoice" },
		copyright: {
			type: "array",
			items: { $ref: "#/definitions/copyright" }
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	return validate24(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate81.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate87.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (key0 !== "text") return validate87.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.text !== void 0 && typeof data.text != "string") return validate87.errors = [{
			instancePath: instancePath + "/text",
			schemaPath: "#/properties/text/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate87.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate87.errors = vErrors, true;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "identity" || key0 === "occurrences" || key0 === "callstack" || key0 === "licenses" || key0 === "copyright")) return validate80.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.identity !== void 0) {
				let data0 = data.identity, _errs2 = errors;
				if (errors === _errs2) if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					let missing0;
					if (data0.field === void 0 && (missing0 = "field")) return validate80.errors = [{
						instancePath: instancePath + "/identity",
						schemaPath: "#/properties/identity/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}], !1;
					{
						let _errs4 = errors;
						for (let key1 in data0) if (!(key1 === "field" || key1 === "confidence" || key1 === "methods" || key1 === "tools")) return validate80.errors = [{
							instancePath: instancePath + "/identity",
							schemaPath: "#/properties/identity/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}], !1;
						if (_errs4 === errors) {
							if (data0.field !== void 0) {
								let data1 = data0.field, _errs5 = errors;
								if (typeof data1 != "string") return validate80.errors = [{
									instancePath: instancePath + "/identity/field",
									schemaPath: "#/properties/identity/properties/field/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data1 === "group" || data1 === "name" || data1 === "version" || data1 === "purl" || data1 === "cpe" || data1 === "swid" || data1 === "hash")) return validate80.errors = [{
									instancePath: instancePath + "/identity/field",
									schemaPath: "#/properties/identity/properties/field/enum",
									keyword: "enum",
									params: { allowedValues: schema30.properties.identity.properties.field.enum }
								}], !1;
								var valid1 = _errs5 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data0.confidence !== void 0) {
									let data2 = data0.confidence, _errs7 = errors;
									if (errors === _errs7) if (typeof data2 == "number") {
										if (data2 > 1 || isNaN(data2)) return validate80.errors = [{
											instancePath: instancePath + "/identity/confidence",
											schemaPath: "#/properties/identity/properties/confidence/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1
											}
										}], !1;
										if (data2 < 0 || isNaN(data2)) return validate80.errors = [{
											instancePath: instancePath + "/identity/confidence",
											schemaPath: "#/properties/identity/properties/confidence/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}], !1;
									} else return validate80.errors = [{
										instancePath: instancePath + "/identity/confidence",
										schemaPath: "#/properties/identity/properties/confidence/type",
										keyword: "type",
										params: { type: "number" }
									}], !1;
									var valid1 = _errs7 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data0.methods !== void 0) {
										let data3 = data0.methods, _errs9 = errors;
										if (errors === _errs9) if (Array.isArray(data3)) {
											let len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0], _errs11 = errors;
												if (errors === _errs11) if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
													let missing1;
													if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence")) return validate80.errors = [{
														instancePath: instancePath + "/identity/methods/" + i0,
														schemaPath: "#/properties/identity/properties/methods/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}], !1;
													{
														let _errs13 = errors;
														for (let key2 in data4) if (!(key2 === "technique" || key2 === "confidence" || key2 === "value")) return validate80.errors = [{
															instancePath: instancePath + "/identity/methods/" + i0,
															schemaPath: "#/properties/identity/properties/methods/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 }
														}], !1;
														if (_errs13 === errors) {
															if (data4.technique !== void 0) {
																let data5 = data4.technique, _errs14 = errors;
																if (typeof data5 != "string") return validate80.errors = [{
																	instancePath: instancePath + "/identity/methods/" + i0 + "/technique",
																	schemaPath: "#/properties/identity/properties/methods/items/properties/technique/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																if (!(data5 === "source-code-analysis" || data5 === "binary-analysis" || data5 === "manifest-analysis" || data5 === "ast-fingerprint" || data5 === "hash-comparison" || data5 === "instrumentation" || data5 === "dynamic-analysis" || data5 === "filename" || data5 === "attestation" || data5 === "other")) return validate80.errors = [{
																	instancePath: instancePath + "/identity/methods/" + i0 + "/technique",
																	schemaPath: "#/properties/identity/properties/methods/items/properties/technique/enum",
																	keyword: "enum",
																	params: { allowedValues: schema30.properties.identity.properties.methods.items.properties.technique.enum }
																}], !1;
																var valid3 = _errs14 === errors;
															} else var valid3 = !0;
															if (valid3) {
																if (data4.confidence !== void 0) {
																	let data6 = data4.confidence, _errs16 = errors;
																	if (errors === _errs16) if (typeof data6 == "number") {
																		if (data6 > 1 || isNaN(data6)) return validate80.errors = [{
																			instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																			schemaPath: "#/properties/identity/properties/methods/items/properties/confidence/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 1
																			}
																		}], !1;
																		if (data6 < 0 || isNaN(data6)) return validate80.errors = [{
																			instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																			schemaPath: "#/properties/identity/properties/methods/items/properties/confidence/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			}
																		}], !1;
																	} else return validate80.errors = [{
																		instancePath: instancePath + "/identity/methods/" + i0 + "/confidence",
																		schemaPath: "#/properties/identity/properties/methods/items/properties/confidence/type",
																		keyword: "type",
																		params: { type: "number" }
																	}], !1;
																	var valid3 = _errs16 === errors;
																} else var valid3 = !0;
																if (valid3) if (data4.value !== void 0) {
																	let _errs18 = errors;
																	if (typeof data4.value != "string") return validate80.errors = [{
																		instancePath: instancePath + "/identity/methods/" + i0 + "/value",
																		schemaPath: "#/properties/identity/properties/methods/items/properties/value/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid3 = _errs18 === errors;
																} else var valid3 = !0;
															}
														}
													}
												} else return validate80.errors = [{
													instancePath: instancePath + "/identity/methods/" + i0,
													schemaPath: "#/properties/identity/properties/methods/items/type",
													keyword: "type",
													params: { type: "object" }
												}], !1;
												if (!(_errs11 === errors)) break;
											}
										} else return validate80.errors = [{
											instancePath: instancePath + "/identity/methods",
											schemaPath: "#/properties/identity/properties/methods/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid1 = _errs9 === errors;
									} else var valid1 = !0;
									if (valid1) if (data0.tools !== void 0) {
										let data8 = data0.tools, _errs20 = errors;
										if (errors === _errs20) if (Array.isArray(data8)) {
											let len1 = data8.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data9 = data8[i1], _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
												validate81(data9, {
													instancePath: instancePath + "/identity/tools/" + i1,
													parentData: data8,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
												var _valid0 = _errs24 === errors;
												if (valid5 = valid5 || _valid0, !valid5) {
													let _errs25 = errors;
													validate75(data9, {
														instancePath: instancePath + "/identity/tools/" + i1,
														parentData: data8,
														parentDataProperty: i1,
														rootData
													}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
													var _valid0 = _errs25 === errors;
													valid5 = valid5 || _valid0;
												}
												if (valid5) errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
												else {
													let err0 = {
														instancePath: instancePath + "/identity/tools/" + i1,
														schemaPath: "#/properties/identity/properties/tools/items/anyOf",
														keyword: "anyOf",
														params: {}
													};
													return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate80.errors = vErrors, !1;
												}
												if (!(_errs22 === errors)) break;
											}
										} else return validate80.errors = [{
											instancePath: instancePath + "/identity/tools",
											schemaPath: "#/properties/identity/properties/tools/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid1 = _errs20 === errors;
									} else var valid1 = !0;
								}
							}
						}
					}
				} else return validate80.errors = [{
					instancePath: instancePath + "/identity",
					schemaPath: "#/properties/identity/type",
					keyword: "type",
					params: { type: "object" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.occurrences !== void 0) {
					let data10 = data.occurrences, _errs26 = errors;
					if (errors === _errs26) if (Array.isArray(data10)) {
						let len2 = data10.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data11 = data10[i2], _errs28 = errors;
							if (errors === _errs28) if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								let missing2;
								if (data11.location === void 0 && (missing2 = "location")) return validate80.errors = [{
									instancePath: instancePath + "/occurrences/" + i2,
									schemaPath: "#/properties/occurrences/items/required",
									keyword: "required",
									params: { missingProperty: missing2 }
								}], !1;
								{
									let _errs30 = errors;
									for (let key3 in data11) if (!(key3 === "bom-ref" || key3 === "location")) return validate80.errors = [{
										instancePath: instancePath + "/occurrences/" + i2,
										schemaPath: "#/properties/occurrences/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									}], !1;
									if (_errs30 === errors) {
										if (data11["bom-ref"] !== void 0) {
											let _errs31 = errors;
											validate24(data11["bom-ref"], {
												instancePath: instancePath + "/occurrences/" + i2 + "/bom-ref",
												parentData: data11,
												parentDataProperty: "bom-ref",
												rootData
											}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
											var valid7 = _errs31 === errors;
										} else var valid7 = !0;
										if (valid7) if (data11.location !== void 0) {
											let _errs32 = errors;
											if (typeof data11.location != "string") return validate80.errors = [{
												instancePath: instancePath + "/occurrences/" + i2 + "/location",
												schemaPath: "#/properties/occurrences/items/properties/location/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid7 = _errs32 === errors;
										} else var valid7 = !0;
									}
								}
							} else return validate80.errors = [{
								instancePath: instancePath + "/occurrences/" + i2,
								schemaPath: "#/properties/occurrences/items/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							if (!(_errs28 === errors)) break;
						}
					} else return validate80.errors = [{
						instancePath: instancePath + "/occurrences",
						schemaPath: "#/properties/occurrences/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs26 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.callstack !== void 0) {
						let data14 = data.callstack, _errs34 = errors;
						if (errors === _errs34) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							let _errs36 = errors;
							for (let key4 in data14) if (key4 !== "frames") return validate80.errors = [{
								instancePath: instancePath + "/callstack",
								schemaPath: "#/properties/callstack/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							}], !1;
							if (_errs36 === errors && data14.frames !== void 0) {
								let data15 = data14.frames;
								if (errors === errors) if (Array.isArray(data15)) {
									let len3 = data15.length;
									for (let i3 = 0; i3 < len3; i3++) {
										let data16 = data15[i3], _errs39 = errors;
										if (errors === _errs39) if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
											let missing3;
											if (data16.module === void 0 && (missing3 = "module")) return validate80.errors = [{
												instancePath: instancePath + "/callstack/frames/" + i3,
												schemaPath: "#/properties/callstack/properties/frames/items/required",
												keyword: "required",
												params: { missingProperty: missing3 }
											}], !1;
											{
												let _errs41 = errors;
												for (let key5 in data16) if (!(key5 === "package" || key5 === "module" || key5 === "function" || key5 === "parameters" || key5 === "line" || key5 === "column" || key5 === "fullFilename")) return validate80.errors = [{
													instancePath: instancePath + "/callstack/frames/" + i3,
													schemaPath: "#/properties/callstack/properties/frames/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key5 }
												}], !1;
												if (_errs41 === errors) {
													if (data16.package !== void 0) {
														let _errs42 = errors;
														if (typeof data16.package != "string") return validate80.errors = [{
															instancePath: instancePath + "/callstack/frames/" + i3 + "/package",
															schemaPath: "#/properties/callstack/properties/frames/items/properties/package/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid10 = _errs42 === errors;
													} else var valid10 = !0;
													if (valid10) {
														if (data16.module !== void 0) {
															let _errs44 = errors;
															if (typeof data16.module != "string") return validate80.errors = [{
																instancePath: instancePath + "/callstack/frames/" + i3 + "/module",
																schemaPath: "#/properties/callstack/properties/frames/items/properties/module/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid10 = _errs44 === errors;
														} else var valid10 = !0;
														if (valid10) {
															if (data16.function !== void 0) {
																let _errs46 = errors;
																if (typeof data16.function != "string") return validate80.errors = [{
																	instancePath: instancePath + "/callstack/frames/" + i3 + "/function",
																	schemaPath: "#/properties/callstack/properties/frames/items/properties/function/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid10 = _errs46 === errors;
															} else var valid10 = !0;
															if (valid10) {
																if (data16.parameters !== void 0) {
																	let data20 = data16.parameters, _errs48 = errors;
																	if (errors === _errs48) if (Array.isArray(data20)) {
																		let len4 = data20.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			let _errs50 = errors;
																			if (typeof data20[i4] != "string") return validate80.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters/" + i4,
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/parameters/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			if (!(_errs50 === errors)) break;
																		}
																	} else return validate80.errors = [{
																		instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters",
																		schemaPath: "#/properties/callstack/properties/frames/items/properties/parameters/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid10 = _errs48 === errors;
																} else var valid10 = !0;
																if (valid10) {
																	if (data16.line !== void 0) {
																		let data22 = data16.line, _errs52 = errors;
																		if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) return validate80.errors = [{
																			instancePath: instancePath + "/callstack/frames/" + i3 + "/line",
																			schemaPath: "#/properties/callstack/properties/frames/items/properties/line/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}], !1;
																		var valid10 = _errs52 === errors;
																	} else var valid10 = !0;
																	if (valid10) {
																		if (data16.column !== void 0) {
																			let data23 = data16.column, _errs54 = errors;
																			if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) return validate80.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i3 + "/column",
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/column/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}], !1;
																			var valid10 = _errs54 === errors;
																		} else var valid10 = !0;
																		if (valid10) if (data16.fullFilename !== void 0) {
																			let _errs56 = errors;
																			if (typeof data16.fullFilename != "string") return validate80.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i3 + "/fullFilename",
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/fullFilename/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid10 = _errs56 === errors;
																		} else var valid10 = !0;
																	}
																}
															}
														}
													}
												}
											}
										} else return validate80.errors = [{
											instancePath: instancePath + "/callstack/frames/" + i3,
											schemaPath: "#/properties/callstack/properties/frames/items/type",
											keyword: "type",
											params: { type: "object" }
										}], !1;
										if (!(_errs39 === errors)) break;
									}
								} else return validate80.errors = [{
									instancePath: instancePath + "/callstack/frames",
									schemaPath: "#/properties/callstack/properties/frames/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
							}
						} else return validate80.errors = [{
							instancePath: instancePath + "/callstack",
							schemaPath: "#/properties/callstack/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs34 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.licenses !== void 0) {
							let _errs58 = errors;
							validate38(data.licenses, {
								instancePath: instancePath + "/licenses",
								parentData: data,
								parentDataProperty: "licenses",
								rootData
							}) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
							var valid0 = _errs58 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.copyright !== void 0) {
							let data26 = data.copyright, _errs59 = errors;
							if (errors === _errs59) if (Array.isArray(data26)) {
								let len5 = data26.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let _errs61 = errors;
									validate87(data26[i5], {
										instancePath: instancePath + "/copyright/" + i5,
										parentData: data26,
										parentDataProperty: i5,
										rootData
									}) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
									if (!(_errs61 === errors)) break;
								}
							} else return validate80.errors = [{
								instancePath: instancePath + "/copyright",
								schemaPath: "#/properties/copyright/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs59 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate80.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate80.errors = vErrors, errors === 0;
}
var schema33 = {
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
			items: { $ref: "#/definitions/issue" }
		},
		notes: {
			type: "array",
			items: { $ref: "#/definitions/note" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate91.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate91.errors = null, true);
}
var pattern5 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern5.test(data)) return validate95.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
		}], !1;
	} else return validate95.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate95.errors = vErrors, true;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate94.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "locale" || key0 === "text")) return validate94.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.locale !== void 0) {
					let _errs2 = errors;
					validate95(data.locale, {
						instancePath: instancePath + "/locale",
						parentData: data,
						parentDataProperty: "locale",
						rootData
					}) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.text !== void 0) {
					let _errs3 = errors;
					validate43(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate94.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate94.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate90.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema33.properties, key0)) return validate90.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let _errs2 = errors;
					validate91(data.type, {
						instancePath: instancePath + "/type",
						parentData: data,
						parentDataProperty: "type",
						rootData
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let _errs3 = errors;
						if (typeof data.title != "string") return validate90.errors = [{
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
							if (errors === _errs5 && errors === _errs5 && typeof data.featuredImage != "string") return validate90.errors = [{
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
								if (errors === _errs7 && errors === _errs7 && typeof data.socialImage != "string") return validate90.errors = [{
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
									if (typeof data.description != "string") return validate90.errors = [{
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
										if (errors === _errs11 && errors === _errs11 && typeof data.timestamp != "string") return validate90.errors = [{
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
													if (typeof data6[i0] != "string") return validate90.errors = [{
														instancePath: instancePath + "/aliases/" + i0,
														schemaPath: "#/properties/aliases/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs15 === errors)) break;
												}
											} else return validate90.errors = [{
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
														if (typeof data8[i1] != "string") return validate90.errors = [{
															instancePath: instancePath + "/tags/" + i1,
															schemaPath: "#/properties/tags/items/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(_errs19 === errors)) break;
													}
												} else return validate90.errors = [{
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
															validate68(data10[i2], {
																instancePath: instancePath + "/resolves/" + i2,
																parentData: data10,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
															if (!(_errs23 === errors)) break;
														}
													} else return validate90.errors = [{
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
																validate94(data12[i3], {
																	instancePath: instancePath + "/notes/" + i3,
																	parentData: data12,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
																if (!(_errs26 === errors)) break;
															}
														} else return validate90.errors = [{
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
																validate51(data14[i4], {
																	instancePath: instancePath + "/properties/" + i4,
																	parentData: data14,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																if (!(_errs29 === errors)) break;
															}
														} else return validate90.errors = [{
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
	} else return validate90.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate90.errors = vErrors, errors === 0;
}
var schema37 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		modelParameters: {
			type: "object",
			additionalProperties: !1,
			properties: {
				approach: {
					type: "object",
					additionalProperties: !1,
					properties: { type: {
						type: "string",
						enum: [
							"supervised",
							"unsupervised",
							"reinforcement-learning",
							"semi-supervised",
							"self-supervised"
						]
					} }
				},
				task: { type: "string" },
				architectureFamily: { type: "string" },
				modelArchitecture: { type: "string" },
				datasets: {
					type: "array",
					items: { oneOf: [{ $ref: "#/definitions/componentData" }, {
						type: "object",
						additionalProperties: !1,
						properties: { ref: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] } }
					}] }
				},
				inputs: {
					type: "array",
					items: { $ref: "#/definitions/inputOutputMLParameters" }
				},
				outputs: {
					type: "array",
					items: { $ref: "#/definitions/inputOutputMLParameters" }
				}
			}
		},
		quantitativeAnalysis: {
			type: "object",
			additionalProperties: !1,
			properties: {
				performanceMetrics: {
					type: "array",
					items: { $ref: "#/definitions/performanceMetric" }
				},
				graphics: { $ref: "#/definitions/graphicsCollection" }
			}
		},
		considerations: {
			type: "object",
			additionalProperties: !1,
			properties: {
				users: {
					type: "array",
					items: { type: "string" }
				},
				useCases: {
					type: "array",
					items: { type: "string" }
				},
				technicalLimitations: {
					type: "array",
					items: { type: "string" }
				},
				performanceTradeoffs: {
					type: "array",
					items: { type: "string" }
				},
				ethicalConsiderations: {
					type: "array",
					items: { $ref: "#/definitions/risk" }
				},
				fairnessAssessments: {
					type: "array",
					items: { $ref: "#/definitions/fairnessAssessment" }
				}
			}
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema38 = {
	type: "object",
	additionalProperties: !1,
	required: ["type"],
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		type: {
			type: "string",
			enum: [
				"source-code",
				"configuration",
				"dataset",
				"definition",
				"other"
			]
		},
		name: { type: "string" },
		contents: {
			type: "object",
			additionalProperties: !1,
			properties: {
				attachment: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		classification: { $ref: "#/definitions/dataClassification" },
		sensitiveData: {
			type: "array",
			items: { type: "string" }
		},
		graphics: { $ref: "#/definitions/graphicsCollection" },
		description: { type: "string" },
		governance: {
			type: "object",
			$ref: "#/definitions/dataGovernance"
		}
	}
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate107.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate107.errors = null, true);
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "image")) return validate110.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate110.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.image !== void 0) {
				let _errs4 = errors;
				validate43(data.image, {
					instancePath: instancePath + "/image",
					parentData: data,
					parentDataProperty: "image",
					rootData
				}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate110.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate110.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "description" || key0 === "collection")) return validate109.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.description !== void 0) {
				let _errs2 = errors;
				if (typeof data.description != "string") return validate109.errors = [{
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.collection !== void 0) {
				let data1 = data.collection, _errs4 = errors;
				if (errors === _errs4) if (Array.isArray(data1)) {
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs6 = errors;
						validate110(data1[i0], {
							instancePath: instancePath + "/collection/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else return validate109.errors = [{
					instancePath: instancePath + "/collection",
					schemaPath: "#/properties/collection/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate109.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate109.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.organization === void 0 && (missing0 = "organization")) {
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
		if (data.contact === void 0 && (missing1 = "contact")) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate115.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "organization" || key0 === "contact")) return validate115.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data.organization !== void 0) {
				let _errs5 = errors;
				validate26(data.organization, {
					instancePath: instancePath + "/organization",
					parentData: data,
					parentDataProperty: "organization",
					rootData
				}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) if (data.contact !== void 0) {
				let _errs6 = errors;
				validate28(data.contact, {
					instancePath: instancePath + "/contact",
					parentData: data,
					parentDataProperty: "contact",
					rootData
				}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
				var valid1 = _errs6 === errors;
			} else var valid1 = !0;
		}
	} else return validate115.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "custodians" || key0 === "stewards" || key0 === "owners")) return validate114.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.custodians !== void 0) {
				let data0 = data.custodians, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data0)) {
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						validate115(data0[i0], {
							instancePath: instancePath + "/custodians/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				} else return validate114.errors = [{
					instancePath: instancePath + "/custodians",
					schemaPath: "#/properties/custodians/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.stewards !== void 0) {
					let data2 = data.stewards, _errs5 = errors;
					if (errors === _errs5) if (Array.isArray(data2)) {
						let len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let _errs7 = errors;
							validate115(data2[i1], {
								instancePath: instancePath + "/stewards/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							}) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
							if (!(_errs7 === errors)) break;
						}
					} else return validate114.errors = [{
						instancePath: instancePath + "/stewards",
						schemaPath: "#/properties/stewards/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.owners !== void 0) {
					let data4 = data.owners, _errs8 = errors;
					if (errors === _errs8) if (Array.isArray(data4)) {
						let len2 = data4.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let _errs10 = errors;
							validate115(data4[i2], {
								instancePath: instancePath + "/owners/" + i2,
								parentData: data4,
								parentDataProperty: i2,
								rootData
							}) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
							if (!(_errs10 === errors)) break;
						}
					} else return validate114.errors = [{
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs8 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate114.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate114.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate103.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema38.properties, key0)) return validate103.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data1 = data.type, _errs3 = errors;
						if (typeof data1 != "string") return validate103.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other")) return validate103.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema38.properties.type.enum }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate103.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.contents !== void 0) {
								let data3 = data.contents, _errs7 = errors;
								if (errors === _errs7) if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let _errs9 = errors;
									for (let key1 in data3) if (!(key1 === "attachment" || key1 === "url" || key1 === "properties")) return validate103.errors = [{
										instancePath: instancePath + "/contents",
										schemaPath: "#/properties/contents/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}], !1;
									if (_errs9 === errors) {
										if (data3.attachment !== void 0) {
											let _errs10 = errors;
											validate43(data3.attachment, {
												instancePath: instancePath + "/contents/attachment",
												parentData: data3,
												parentDataProperty: "attachment",
												rootData
											}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data3.url !== void 0) {
												let _errs11 = errors;
												if (errors === _errs11 && errors === _errs11 && typeof data3.url != "string") return validate103.errors = [{
													instancePath: instancePath + "/contents/url",
													schemaPath: "#/properties/contents/properties/url/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid1 = _errs11 === errors;
											} else var valid1 = !0;
											if (valid1) if (data3.properties !== void 0) {
												let data6 = data3.properties, _errs13 = errors;
												if (errors === _errs13) if (Array.isArray(data6)) {
													let len0 = data6.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs15 = errors;
														validate51(data6[i0], {
															instancePath: instancePath + "/contents/properties/" + i0,
															parentData: data6,
															parentDataProperty: i0,
															rootData
														}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
														if (!(_errs15 === errors)) break;
													}
												} else return validate103.errors = [{
													instancePath: instancePath + "/contents/properties",
													schemaPath: "#/properties/contents/properties/properties/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid1 = _errs13 === errors;
											} else var valid1 = !0;
										}
									}
								} else return validate103.errors = [{
									instancePath: instancePath + "/contents",
									schemaPath: "#/properties/contents/type",
									keyword: "type",
									params: { type: "object" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.classification !== void 0) {
									let _errs16 = errors;
									validate107(data.classification, {
										instancePath: instancePath + "/classification",
										parentData: data,
										parentDataProperty: "classification",
										rootData
									}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
									var valid0 = _errs16 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.sensitiveData !== void 0) {
										let data9 = data.sensitiveData, _errs17 = errors;
										if (errors === _errs17) if (Array.isArray(data9)) {
											let len1 = data9.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs19 = errors;
												if (typeof data9[i1] != "string") return validate103.errors = [{
													instancePath: instancePath + "/sensitiveData/" + i1,
													schemaPath: "#/properties/sensitiveData/items/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												if (!(_errs19 === errors)) break;
											}
										} else return validate103.errors = [{
											instancePath: instancePath + "/sensitiveData",
											schemaPath: "#/properties/sensitiveData/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs17 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.graphics !== void 0) {
											let _errs21 = errors;
											validate109(data.graphics, {
												instancePath: instancePath + "/graphics",
												parentData: data,
												parentDataProperty: "graphics",
												rootData
											}) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
											var valid0 = _errs21 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.description !== void 0) {
												let _errs22 = errors;
												if (typeof data.description != "string") return validate103.errors = [{
													instancePath: instancePath + "/description",
													schemaPath: "#/properties/description/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs22 === errors;
											} else var valid0 = !0;
											if (valid0) if (data.governance !== void 0) {
												let data13 = data.governance, _errs24 = errors;
												if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) return validate103.errors = [{
													instancePath: instancePath + "/governance",
													schemaPath: "#/properties/governance/type",
													keyword: "type",
													params: { type: "object" }
												}], !1;
												validate114(data13, {
													instancePath: instancePath + "/governance",
													parentData: data,
													parentDataProperty: "governance",
													rootData
												}) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
												var valid0 = _errs24 === errors;
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
	} else return validate103.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate103.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "format") return validate125.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.format !== void 0 && typeof data.format != "string") return validate125.errors = [{
			instancePath: instancePath + "/format",
			schemaPath: "#/properties/format/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate125.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate125.errors = vErrors, true;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "type" || key0 === "value" || key0 === "slice" || key0 === "confidenceInterval")) return validate128.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.type !== void 0) {
			if (typeof data.type != "string") return validate128.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value != "string") return validate128.errors = [{
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.slice !== void 0) {
					if (typeof data.slice != "string") return validate128.errors = [{
						instancePath: instancePath + "/slice",
						schemaPath: "#/properties/slice/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) if (data.confidenceInterval !== void 0) {
					let data3 = data.confidenceInterval;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						for (let key1 in data3) if (!(key1 === "lowerBound" || key1 === "upperBound")) return validate128.errors = [{
							instancePath: instancePath + "/confidenceInterval",
							schemaPath: "#/properties/confidenceInterval/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}], !1;
						if (data3.lowerBound !== void 0) {
							if (typeof data3.lowerBound != "string") return validate128.errors = [{
								instancePath: instancePath + "/confidenceInterval/lowerBound",
								schemaPath: "#/properties/confidenceInterval/properties/lowerBound/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid1 = true;
						} else var valid1 = !0;
						if (valid1) if (data3.upperBound !== void 0) {
							if (typeof data3.upperBound != "string") return validate128.errors = [{
								instancePath: instancePath + "/confidenceInterval/upperBound",
								schemaPath: "#/properties/confidenceInterval/properties/upperBound/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid1 = true;
						} else var valid1 = !0;
					} else return validate128.errors = [{
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "#/properties/confidenceInterval/type",
						keyword: "type",
						params: { type: "object" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
			}
		}
	} else return validate128.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate128.errors = vErrors, true;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "name" || key0 === "mitigationStrategy")) return validate131.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate131.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.mitigationStrategy !== void 0) {
			if (typeof data.mitigationStrategy != "string") return validate131.errors = [{
				instancePath: instancePath + "/mitigationStrategy",
				schemaPath: "#/properties/mitigationStrategy/type",
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
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "groupAtRisk" || key0 === "benefits" || key0 === "harms" || key0 === "mitigationStrategy")) return validate133.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.groupAtRisk !== void 0) {
			if (typeof data.groupAtRisk != "string") return validate133.errors = [{
				instancePath: instancePath + "/groupAtRisk",
				schemaPath: "#/properties/groupAtRisk/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.benefits !== void 0) {
				if (typeof data.benefits != "string") return validate133.errors = [{
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.harms !== void 0) {
					if (typeof data.harms != "string") return validate133.errors = [{
						instancePath: instancePath + "/harms",
						schemaPath: "#/properties/harms/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) if (data.mitigationStrategy !== void 0) {
					if (typeof data.mitigationStrategy != "string") return validate133.errors = [{
						instancePath: instancePath + "/mitigationStrategy",
						schemaPath: "#/properties/mitigationStrategy/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
			}
		}
	} else return validate133.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate133.errors = vErrors, true;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "modelParameters" || key0 === "quantitativeAnalysis" || key0 === "considerations" || key0 === "properties")) return validate101.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.modelParameters !== void 0) {
					let data1 = data.modelParameters, _errs3 = errors;
					if (errors === _errs3) if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let _errs5 = errors;
						for (let key1 in data1) if (!(key1 === "approach" || key1 === "task" || key1 === "architectureFamily" || key1 === "modelArchitecture" || key1 === "datasets" || key1 === "inputs" || key1 === "outputs")) return validate101.errors = [{
							instancePath: instancePath + "/modelParameters",
							schemaPath: "#/properties/modelParameters/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}], !1;
						if (_errs5 === errors) {
							if (data1.approach !== void 0) {
								let data2 = data1.approach, _errs6 = errors;
								if (errors === _errs6) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let _errs8 = errors;
									for (let key2 in data2) if (key2 !== "type") return validate101.errors = [{
										instancePath: instancePath + "/modelParameters/approach",
										schemaPath: "#/properties/modelParameters/properties/approach/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									}], !1;
									if (_errs8 === errors && data2.type !== void 0) {
										let data3 = data2.type;
										if (typeof data3 != "string") return validate101.errors = [{
											instancePath: instancePath + "/modelParameters/approach/type",
											schemaPath: "#/properties/modelParameters/properties/approach/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised")) return validate101.errors = [{
											instancePath: instancePath + "/modelParameters/approach/type",
											schemaPath: "#/properties/modelParameters/properties/approach/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema37.properties.modelParameters.properties.approach.properties.type.enum }
										}], !1;
									}
								} else return validate101.errors = [{
									instancePath: instancePath + "/modelParameters/approach",
									schemaPath: "#/properties/modelParameters/properties/approach/type",
									keyword: "type",
									params: { type: "object" }
								}], !1;
								var valid1 = _errs6 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data1.task !== void 0) {
									let _errs11 = errors;
									if (typeof data1.task != "string") return validate101.errors = [{
										instancePath: instancePath + "/modelParameters/task",
										schemaPath: "#/properties/modelParameters/properties/task/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = _errs11 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data1.architectureFamily !== void 0) {
										let _errs13 = errors;
										if (typeof data1.architectureFamily != "string") return validate101.errors = [{
											instancePath: instancePath + "/modelParameters/architectureFamily",
											schemaPath: "#/properties/modelParameters/properties/architectureFamily/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid1 = _errs13 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data1.modelArchitecture !== void 0) {
											let _errs15 = errors;
											if (typeof data1.modelArchitecture != "string") return validate101.errors = [{
												instancePath: instancePath + "/modelParameters/modelArchitecture",
												schemaPath: "#/properties/modelParameters/properties/modelArchitecture/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid1 = _errs15 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data1.datasets !== void 0) {
												let data7 = data1.datasets, _errs17 = errors;
												if (errors === _errs17) if (Array.isArray(data7)) {
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data8 = data7[i0], _errs19 = errors, _errs20 = errors, valid4 = !1, passing0 = null, _errs21 = errors;
														validate103(data8, {
															instancePath: instancePath + "/modelParameters/datasets/" + i0,
															parentData: data7,
															parentDataProperty: i0,
															rootData
														}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
														var _valid0 = _errs21 === errors;
														_valid0 && (valid4 = !0, passing0 = 0);
														let _errs22 = errors;
														if (errors === _errs22) if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
															let _errs24 = errors;
															for (let key3 in data8) if (key3 !== "ref") {
																let err0 = {
																	instancePath: instancePath + "/modelParameters/datasets/" + i0,
																	schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 }
																};
																vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																break;
															}
															if (_errs24 === errors && data8.ref !== void 0) {
																let data9 = data8.ref, _errs26 = errors, valid6 = !1, _errs27 = errors;
																validate81(data9, {
																	instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																	parentData: data8,
																	parentDataProperty: "ref",
																	rootData
																}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																var _valid1 = _errs27 === errors;
																if (valid6 = valid6 || _valid1, !valid6) {
																	let _errs28 = errors;
																	validate75(data9, {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																		parentData: data8,
																		parentDataProperty: "ref",
																		rootData
																	}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
																	var _valid1 = _errs28 === errors;
																	valid6 = valid6 || _valid1;
																}
																if (valid6) errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
																else {
																	let err1 = {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																		schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",
																		keyword: "anyOf",
																		params: {}
																	};
																	vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																}
															}
														} else {
															let err2 = {
																instancePath: instancePath + "/modelParameters/datasets/" + i0,
																schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/type",
																keyword: "type",
																params: { type: "object" }
															};
															vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
														}
														var _valid0 = _errs22 === errors;
														if (_valid0 && valid4 ? (valid4 = !1, passing0 = [passing0, 1]) : _valid0 && (valid4 = !0, passing0 = 1), valid4) errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
														else {
															let err3 = {
																instancePath: instancePath + "/modelParameters/datasets/" + i0,
																schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing0 }
															};
															return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate101.errors = vErrors, !1;
														}
														if (!(_errs19 === errors)) break;
													}
												} else return validate101.errors = [{
													instancePath: instancePath + "/modelParameters/datasets",
													schemaPath: "#/properties/modelParameters/properties/datasets/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid1 = _errs17 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data1.inputs !== void 0) {
													let data10 = data1.inputs, _errs29 = errors;
													if (errors === _errs29) if (Array.isArray(data10)) {
														let len1 = data10.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs31 = errors;
															validate125(data10[i1], {
																instancePath: instancePath + "/modelParameters/inputs/" + i1,
																parentData: data10,
																parentDataProperty: i1,
																rootData
															}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
															if (!(_errs31 === errors)) break;
														}
													} else return validate101.errors = [{
														instancePath: instancePath + "/modelParameters/inputs",
														schemaPath: "#/properties/modelParameters/properties/inputs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid1 = _errs29 === errors;
												} else var valid1 = !0;
												if (valid1) if (data1.outputs !== void 0) {
													let data12 = data1.outputs, _errs32 = errors;
													if (errors === _errs32) if (Array.isArray(data12)) {
														let len2 = data12.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs34 = errors;
															validate125(data12[i2], {
																instancePath: instancePath + "/modelParameters/outputs/" + i2,
																parentData: data12,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
															if (!(_errs34 === errors)) break;
														}
													} else return validate101.errors = [{
														instancePath: instancePath + "/modelParameters/outputs",
														schemaPath: "#/properties/modelParameters/properties/outputs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid1 = _errs32 === errors;
												} else var valid1 = !0;
											}
										}
									}
								}
							}
						}
					} else return validate101.errors = [{
						instancePath: instancePath + "/modelParameters",
						schemaPath: "#/properties/modelParameters/type",
						keyword: "type",
						params: { type: "object" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.quantitativeAnalysis !== void 0) {
						let data14 = data.quantitativeAnalysis, _errs35 = errors;
						if (errors === _errs35) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							let _errs37 = errors;
							for (let key4 in data14) if (!(key4 === "performanceMetrics" || key4 === "graphics")) return validate101.errors = [{
								instancePath: instancePath + "/quantitativeAnalysis",
								schemaPath: "#/properties/quantitativeAnalysis/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							}], !1;
							if (_errs37 === errors) {
								if (data14.performanceMetrics !== void 0) {
									let data15 = data14.performanceMetrics, _errs38 = errors;
									if (errors === _errs38) if (Array.isArray(data15)) {
										let len3 = data15.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs40 = errors;
											validate128(data15[i3], {
												instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3,
												parentData: data15,
												parentDataProperty: i3,
												rootData
											}) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
											if (!(_errs40 === errors)) break;
										}
									} else return validate101.errors = [{
										instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics",
										schemaPath: "#/properties/quantitativeAnalysis/properties/performanceMetrics/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid9 = _errs38 === errors;
								} else var valid9 = !0;
								if (valid9) if (data14.graphics !== void 0) {
									let _errs41 = errors;
									validate109(data14.graphics, {
										instancePath: instancePath + "/quantitativeAnalysis/graphics",
										parentData: data14,
										parentDataProperty: "graphics",
										rootData
									}) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
									var valid9 = _errs41 === errors;
								} else var valid9 = !0;
							}
						} else return validate101.errors = [{
							instancePath: instancePath + "/quantitativeAnalysis",
							schemaPath: "#/properties/quantitativeAnalysis/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs35 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.considerations !== void 0) {
							let data18 = data.considerations, _errs42 = errors;
							if (errors === _errs42) if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								let _errs44 = errors;
								for (let key5 in data18) if (!(key5 === "users" || key5 === "useCases" || key5 === "technicalLimitations" || key5 === "performanceTradeoffs" || key5 === "ethicalConsiderations" || key5 === "fairnessAssessments")) return validate101.errors = [{
									instancePath: instancePath + "/considerations",
									schemaPath: "#/properties/considerations/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 }
								}], !1;
								if (_errs44 === errors) {
									if (data18.users !== void 0) {
										let data19 = data18.users, _errs45 = errors;
										if (errors === _errs45) if (Array.isArray(data19)) {
											let len4 = data19.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let _errs47 = errors;
												if (typeof data19[i4] != "string") return validate101.errors = [{
													instancePath: instancePath + "/considerations/users/" + i4,
													schemaPath: "#/properties/considerations/properties/users/items/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												if (!(_errs47 === errors)) break;
											}
										} else return validate101.errors = [{
											instancePath: instancePath + "/considerations/users",
											schemaPath: "#/properties/considerations/properties/users/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid11 = _errs45 === errors;
									} else var valid11 = !0;
									if (valid11) {
										if (data18.useCases !== void 0) {
											let data21 = data18.useCases, _errs49 = errors;
											if (errors === _errs49) if (Array.isArray(data21)) {
												let len5 = data21.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let _errs51 = errors;
													if (typeof data21[i5] != "string") return validate101.errors = [{
														instancePath: instancePath + "/considerations/useCases/" + i5,
														schemaPath: "#/properties/considerations/properties/useCases/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs51 === errors)) break;
												}
											} else return validate101.errors = [{
												instancePath: instancePath + "/considerations/useCases",
												schemaPath: "#/properties/considerations/properties/useCases/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid11 = _errs49 === errors;
										} else var valid11 = !0;
										if (valid11) {
											if (data18.technicalLimitations !== void 0) {
												let data23 = data18.technicalLimitations, _errs53 = errors;
												if (errors === _errs53) if (Array.isArray(data23)) {
													let len6 = data23.length;
													for (let i6 = 0; i6 < len6; i6++) {
														let _errs55 = errors;
														if (typeof data23[i6] != "string") return validate101.errors = [{
															instancePath: instancePath + "/considerations/technicalLimitations/" + i6,
															schemaPath: "#/properties/considerations/properties/technicalLimitations/items/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(_errs55 === errors)) break;
													}
												} else return validate101.errors = [{
													instancePath: instancePath + "/considerations/technicalLimitations",
													schemaPath: "#/properties/considerations/properties/technicalLimitations/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid11 = _errs53 === errors;
											} else var valid11 = !0;
											if (valid11) {
												if (data18.performanceTradeoffs !== void 0) {
													let data25 = data18.performanceTradeoffs, _errs57 = errors;
													if (errors === _errs57) if (Array.isArray(data25)) {
														let len7 = data25.length;
														for (let i7 = 0; i7 < len7; i7++) {
															let _errs59 = errors;
															if (typeof data25[i7] != "string") return validate101.errors = [{
																instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7,
																schemaPath: "#/properties/considerations/properties/performanceTradeoffs/items/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(_errs59 === errors)) break;
														}
													} else return validate101.errors = [{
														instancePath: instancePath + "/considerations/performanceTradeoffs",
														schemaPath: "#/properties/considerations/properties/performanceTradeoffs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid11 = _errs57 === errors;
												} else var valid11 = !0;
												if (valid11) {
													if (data18.ethicalConsiderations !== void 0) {
														let data27 = data18.ethicalConsiderations, _errs61 = errors;
														if (errors === _errs61) if (Array.isArray(data27)) {
															let len8 = data27.length;
															for (let i8 = 0; i8 < len8; i8++) {
																let _errs63 = errors;
																validate131(data27[i8], {
																	instancePath: instancePath + "/considerations/ethicalConsiderations/" + i8,
																	parentData: data27,
																	parentDataProperty: i8,
																	rootData
																}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
																if (!(_errs63 === errors)) break;
															}
														} else return validate101.errors = [{
															instancePath: instancePath + "/considerations/ethicalConsiderations",
															schemaPath: "#/properties/considerations/properties/ethicalConsiderations/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid11 = _errs61 === errors;
													} else var valid11 = !0;
													if (valid11) if (data18.fairnessAssessments !== void 0) {
														let data29 = data18.fairnessAssessments, _errs64 = errors;
														if (errors === _errs64) if (Array.isArray(data29)) {
															let len9 = data29.length;
															for (let i9 = 0; i9 < len9; i9++) {
																let _errs66 = errors;
																validate133(data29[i9], {
																	instancePath: instancePath + "/considerations/fairnessAssessments/" + i9,
																	parentData: data29,
																	parentDataProperty: i9,
																	rootData
																}) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
																if (!(_errs66 === errors)) break;
															}
														} else return validate101.errors = [{
															instancePath: instancePath + "/considerations/fairnessAssessments",
															schemaPath: "#/properties/considerations/properties/fairnessAssessments/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid11 = _errs64 === errors;
													} else var valid11 = !0;
												}
											}
										}
									}
								}
							} else return validate101.errors = [{
								instancePath: instancePath + "/considerations",
								schemaPath: "#/properties/considerations/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid0 = _errs42 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.properties !== void 0) {
							let data31 = data.properties, _errs67 = errors;
							if (errors === _errs67) if (Array.isArray(data31)) {
								let len10 = data31.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let _errs69 = errors;
									validate51(data31[i10], {
										instancePath: instancePath + "/properties/" + i10,
										parentData: data31,
										parentDataProperty: i10,
										rootData
									}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
									if (!(_errs69 === errors)) break;
								}
							} else return validate101.errors = [{
								instancePath: instancePath + "/properties",
								schemaPath: "#/properties/properties/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs67 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate101.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate101.errors = vErrors, errors === 0;
}
var schema50 = {
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
var schema51 = {
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
var schema52 = {
	type: "string",
	enum: [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate143.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate143.errors = null, true) : (validate143.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema52.enum }
	}], !1);
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			for (missing0 of schema51.allOf[0].then.required) if (valid3 = data[missing0] !== void 0, !valid3) return validate142.errors = [{
				instancePath,
				schemaPath: "#/allOf/0/then/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}], !1;
			if (valid3) {
				let _errs6 = errors;
				for (let key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) return validate142.errors = [{
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}], !1;
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						let _errs7 = errors;
						validate143(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
						var valid4 = _errs7 === errors;
					} else var valid4 = !0;
					if (valid4) {
						if (data.crv !== void 0) {
							let data2 = data.crv, _errs8 = errors;
							if (typeof data2 != "string") return validate142.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) return validate142.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/enum",
								keyword: "enum",
								params: { allowedValues: schema51.allOf[0].then.properties.crv.enum }
							}], !1;
							var valid4 = _errs8 === errors;
						} else var valid4 = !0;
						if (valid4) {
							if (data.x !== void 0) {
								let _errs10 = errors;
								if (typeof data.x != "string") return validate142.errors = [{
									instancePath: instancePath + "/x",
									schemaPath: "#/allOf/0/then/properties/x/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid4 = _errs10 === errors;
							} else var valid4 = !0;
							if (valid4) if (data.y !== void 0) {
								let _errs12 = errors;
								if (typeof data.y != "string") return validate142.errors = [{
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
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate142.errors = vErrors, !1;
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
				if (data.kty === void 0 && (missing1 = "kty") || data.crv === void 0 && (missing1 = "crv") || data.x === void 0 && (missing1 = "x")) return validate142.errors = [{
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				}], !1;
				{
					let _errs19 = errors;
					for (let key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) return validate142.errors = [{
						instancePath,
						schemaPath: "#/allOf/1/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					}], !1;
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							let _errs20 = errors;
							validate143(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
							var valid7 = _errs20 === errors;
						} else var valid7 = !0;
						if (valid7) {
							if (data.crv !== void 0) {
								let data7 = data.crv, _errs21 = errors;
								if (typeof data7 != "string") return validate142.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data7 === "Ed25519" || data7 === "Ed448")) return validate142.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/enum",
									keyword: "enum",
									params: { allowedValues: schema51.allOf[1].then.properties.crv.enum }
								}], !1;
								var valid7 = _errs21 === errors;
							} else var valid7 = !0;
							if (valid7) if (data.x !== void 0) {
								let _errs23 = errors;
								if (typeof data.x != "string") return validate142.errors = [{
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
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate142.errors = vErrors, !1;
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
					if (data.kty === void 0 && (missing2 = "kty") || data.n === void 0 && (missing2 = "n") || data.e === void 0 && (missing2 = "e")) return validate142.errors = [{
						instancePath,
						schemaPath: "#/allOf/2/then/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					}], !1;
					{
						let _errs30 = errors;
						for (let key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) return validate142.errors = [{
							instancePath,
							schemaPath: "#/allOf/2/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						}], !1;
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								let _errs31 = errors;
								validate143(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
								var valid10 = _errs31 === errors;
							} else var valid10 = !0;
							if (valid10) {
								if (data.n !== void 0) {
									let _errs32 = errors;
									if (typeof data.n != "string") return validate142.errors = [{
										instancePath: instancePath + "/n",
										schemaPath: "#/allOf/2/then/properties/n/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid10 = _errs32 === errors;
								} else var valid10 = !0;
								if (valid10) if (data.e !== void 0) {
									let _errs34 = errors;
									if (typeof data.e != "string") return validate142.errors = [{
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
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate142.errors = vErrors, !1;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing3;
		if (data.kty === void 0 && (missing3 = "kty")) return validate142.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing3 }
		}], !1;
		data.kty !== void 0 && (validate143(data.kty, {
			instancePath: instancePath + "/kty",
			parentData: data,
			parentDataProperty: "kty",
			rootData
		}) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length));
	} else return validate142.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate142.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) return validate141.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) return validate141.errors = [{
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
							params: { allowedValues: schema50.properties.algorithm.oneOf[0].enum }
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
						return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate141.errors = vErrors, !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.keyId !== void 0) {
						let _errs8 = errors;
						if (typeof data.keyId != "string") return validate141.errors = [{
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
							validate142(data.publicKey, {
								instancePath: instancePath + "/publicKey",
								parentData: data,
								parentDataProperty: "publicKey",
								rootData
							}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.certificatePath !== void 0) {
								let data3 = data.certificatePath, _errs11 = errors;
								if (errors === _errs11) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs13 = errors;
										if (typeof data3[i0] != "string") return validate141.errors = [{
											instancePath: instancePath + "/certificatePath/" + i0,
											schemaPath: "#/properties/certificatePath/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs13 === errors)) break;
									}
								} else return validate141.errors = [{
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
											if (typeof data5[i1] != "string") return validate141.errors = [{
												instancePath: instancePath + "/excludes/" + i1,
												schemaPath: "#/properties/excludes/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs17 === errors)) break;
										}
									} else return validate141.errors = [{
										instancePath: instancePath + "/excludes",
										schemaPath: "#/properties/excludes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs15 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.value !== void 0) {
									let _errs19 = errors;
									if (typeof data.value != "string") return validate141.errors = [{
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
	} else return validate141.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate141.errors = vErrors, errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) return validate140.errors = [{
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
					validate141(data0[i0], {
						instancePath: instancePath + "/signers/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
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
					validate141(data2[i1], {
						instancePath: instancePath + "/chain/" + i1,
						parentData: data2,
						parentDataProperty: i1,
						rootData
					}) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
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
		validate141(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		}) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
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
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate140.errors = vErrors, !1;
	}
	return validate140.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) return validate23.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema8.properties, key0)) return validate23.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type, _errs2 = errors;
					if (typeof data0 != "string") return validate23.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "platform" || data0 === "operating-system" || data0 === "device" || data0 === "device-driver" || data0 === "firmware" || data0 === "file" || data0 === "machine-learning-model" || data0 === "data")) return validate23.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema8.properties.type.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data["mime-type"] !== void 0) {
						let data1 = data["mime-type"], _errs4 = errors;
						if (errors === _errs4) if (typeof data1 == "string") {
							if (!pattern1.test(data1)) return validate23.errors = [{
								instancePath: instancePath + "/mime-type",
								schemaPath: "#/properties/mime-type/pattern",
								keyword: "pattern",
								params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
							}], !1;
						} else return validate23.errors = [{
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
							validate24(data["bom-ref"], {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.supplier !== void 0) {
								let _errs7 = errors;
								validate26(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.author !== void 0) {
									let _errs8 = errors;
									if (typeof data.author != "string") return validate23.errors = [{
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
										if (typeof data.publisher != "string") return validate23.errors = [{
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
											if (typeof data.group != "string") return validate23.errors = [{
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
												if (typeof data.name != "string") return validate23.errors = [{
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
													if (typeof data.version != "string") return validate23.errors = [{
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
														if (typeof data.description != "string") return validate23.errors = [{
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
															if (typeof data10 != "string") return validate23.errors = [{
																instancePath: instancePath + "/scope",
																schemaPath: "#/properties/scope/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) return validate23.errors = [{
																instancePath: instancePath + "/scope",
																schemaPath: "#/properties/scope/enum",
																keyword: "enum",
																params: { allowedValues: schema8.properties.scope.enum }
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
																		validate32(data11[i0], {
																			instancePath: instancePath + "/hashes/" + i0,
																			parentData: data11,
																			parentDataProperty: i0,
																			rootData
																		}) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
																		if (!(_errs24 === errors)) break;
																	}
																} else return validate23.errors = [{
																	instancePath: instancePath + "/hashes",
																	schemaPath: "#/properties/hashes/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid0 = _errs22 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.licenses !== void 0) {
																	let _errs25 = errors;
																	validate38(data.licenses, {
																		instancePath: instancePath + "/licenses",
																		parentData: data,
																		parentDataProperty: "licenses",
																		rootData
																	}) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
																	var valid0 = _errs25 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.copyright !== void 0) {
																		let _errs26 = errors;
																		if (typeof data.copyright != "string") return validate23.errors = [{
																			instancePath: instancePath + "/copyright",
																			schemaPath: "#/properties/copyright/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid0 = _errs26 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.cpe !== void 0) {
																			let _errs28 = errors;
																			if (typeof data.cpe != "string") return validate23.errors = [{
																				instancePath: instancePath + "/cpe",
																				schemaPath: "#/properties/cpe/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid0 = _errs28 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.purl !== void 0) {
																				let _errs30 = errors;
																				if (typeof data.purl != "string") return validate23.errors = [{
																					instancePath: instancePath + "/purl",
																					schemaPath: "#/properties/purl/type",
																					keyword: "type",
																					params: { type: "string" }
																				}], !1;
																				var valid0 = _errs30 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.swid !== void 0) {
																					let _errs32 = errors;
																					validate56(data.swid, {
																						instancePath: instancePath + "/swid",
																						parentData: data,
																						parentDataProperty: "swid",
																						rootData
																					}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
																					var valid0 = _errs32 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.modified !== void 0) {
																						let _errs33 = errors;
																						if (typeof data.modified != "boolean") return validate23.errors = [{
																							instancePath: instancePath + "/modified",
																							schemaPath: "#/properties/modified/type",
																							keyword: "type",
																							params: { type: "boolean" }
																						}], !1;
																						var valid0 = _errs33 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.pedigree !== void 0) {
																							let data19 = data.pedigree, _errs35 = errors;
																							if (errors === _errs35) if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																								let _errs37 = errors;
																								for (let key1 in data19) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) return validate23.errors = [{
																									instancePath: instancePath + "/pedigree",
																									schemaPath: "#/properties/pedigree/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key1 }
																								}], !1;
																								if (_errs37 === errors) {
																									if (data19.ancestors !== void 0) {
																										let data20 = data19.ancestors, _errs38 = errors;
																										if (errors === _errs38) if (Array.isArray(data20)) {
																											let len1 = data20.length;
																											for (let i1 = 0; i1 < len1; i1++) {
																												let _errs40 = errors;
																												wrapper0.validate(data20[i1], {
																													instancePath: instancePath + "/pedigree/ancestors/" + i1,
																													parentData: data20,
																													parentDataProperty: i1,
																													rootData
																												}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																												if (!(_errs40 === errors)) break;
																											}
																										} else return validate23.errors = [{
																											instancePath: instancePath + "/pedigree/ancestors",
																											schemaPath: "#/properties/pedigree/properties/ancestors/type",
																											keyword: "type",
																											params: { type: "array" }
																										}], !1;
																										var valid2 = _errs38 === errors;
																									} else var valid2 = !0;
																									if (valid2) {
																										if (data19.descendants !== void 0) {
																											let data22 = data19.descendants, _errs41 = errors;
																											if (errors === _errs41) if (Array.isArray(data22)) {
																												let len2 = data22.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													let _errs43 = errors;
																													wrapper0.validate(data22[i2], {
																														instancePath: instancePath + "/pedigree/descendants/" + i2,
																														parentData: data22,
																														parentDataProperty: i2,
																														rootData
																													}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																													if (!(_errs43 === errors)) break;
																												}
																											} else return validate23.errors = [{
																												instancePath: instancePath + "/pedigree/descendants",
																												schemaPath: "#/properties/pedigree/properties/descendants/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid2 = _errs41 === errors;
																										} else var valid2 = !0;
																										if (valid2) {
																											if (data19.variants !== void 0) {
																												let data24 = data19.variants, _errs44 = errors;
																												if (errors === _errs44) if (Array.isArray(data24)) {
																													let len3 = data24.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														let _errs46 = errors;
																														wrapper0.validate(data24[i3], {
																															instancePath: instancePath + "/pedigree/variants/" + i3,
																															parentData: data24,
																															parentDataProperty: i3,
																															rootData
																														}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																														if (!(_errs46 === errors)) break;
																													}
																												} else return validate23.errors = [{
																													instancePath: instancePath + "/pedigree/variants",
																													schemaPath: "#/properties/pedigree/properties/variants/type",
																													keyword: "type",
																													params: { type: "array" }
																												}], !1;
																												var valid2 = _errs44 === errors;
																											} else var valid2 = !0;
																											if (valid2) {
																												if (data19.commits !== void 0) {
																													let data26 = data19.commits, _errs47 = errors;
																													if (errors === _errs47) if (Array.isArray(data26)) {
																														let len4 = data26.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															let _errs49 = errors;
																															validate59(data26[i4], {
																																instancePath: instancePath + "/pedigree/commits/" + i4,
																																parentData: data26,
																																parentDataProperty: i4,
																																rootData
																															}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
																															if (!(_errs49 === errors)) break;
																														}
																													} else return validate23.errors = [{
																														instancePath: instancePath + "/pedigree/commits",
																														schemaPath: "#/properties/pedigree/properties/commits/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid2 = _errs47 === errors;
																												} else var valid2 = !0;
																												if (valid2) {
																													if (data19.patches !== void 0) {
																														let data28 = data19.patches, _errs50 = errors;
																														if (errors === _errs50) if (Array.isArray(data28)) {
																															let len5 = data28.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																let _errs52 = errors;
																																validate64(data28[i5], {
																																	instancePath: instancePath + "/pedigree/patches/" + i5,
																																	parentData: data28,
																																	parentDataProperty: i5,
																																	rootData
																																}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																																if (!(_errs52 === errors)) break;
																															}
																														} else return validate23.errors = [{
																															instancePath: instancePath + "/pedigree/patches",
																															schemaPath: "#/properties/pedigree/properties/patches/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid2 = _errs50 === errors;
																													} else var valid2 = !0;
																													if (valid2) if (data19.notes !== void 0) {
																														let _errs53 = errors;
																														if (typeof data19.notes != "string") return validate23.errors = [{
																															instancePath: instancePath + "/pedigree/notes",
																															schemaPath: "#/properties/pedigree/properties/notes/type",
																															keyword: "type",
																															params: { type: "string" }
																														}], !1;
																														var valid2 = _errs53 === errors;
																													} else var valid2 = !0;
																												}
																											}
																										}
																									}
																								}
																							} else return validate23.errors = [{
																								instancePath: instancePath + "/pedigree",
																								schemaPath: "#/properties/pedigree/type",
																								keyword: "type",
																								params: { type: "object" }
																							}], !1;
																							var valid0 = _errs35 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.externalReferences !== void 0) {
																								let data31 = data.externalReferences, _errs55 = errors;
																								if (errors === _errs55) if (Array.isArray(data31)) {
																									let len6 = data31.length;
																									for (let i6 = 0; i6 < len6; i6++) {
																										let _errs57 = errors;
																										validate71(data31[i6], {
																											instancePath: instancePath + "/externalReferences/" + i6,
																											parentData: data31,
																											parentDataProperty: i6,
																											rootData
																										}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																										if (!(_errs57 === errors)) break;
																									}
																								} else return validate23.errors = [{
																									instancePath: instancePath + "/externalReferences",
																									schemaPath: "#/properties/externalReferences/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid0 = _errs55 === errors;
																							} else var valid0 = !0;
																							if (valid0) {
																								if (data.components !== void 0) {
																									let data33 = data.components, _errs58 = errors;
																									if (errors === _errs58) if (Array.isArray(data33)) {
																										let len7 = data33.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											let _errs60 = errors;
																											wrapper0.validate(data33[i7], {
																												instancePath: instancePath + "/components/" + i7,
																												parentData: data33,
																												parentDataProperty: i7,
																												rootData
																											}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											if (!(_errs60 === errors)) break;
																										}
																									} else return validate23.errors = [{
																										instancePath: instancePath + "/components",
																										schemaPath: "#/properties/components/type",
																										keyword: "type",
																										params: { type: "array" }
																									}], !1;
																									var valid0 = _errs58 === errors;
																								} else var valid0 = !0;
																								if (valid0) {
																									if (data.evidence !== void 0) {
																										let _errs61 = errors;
																										validate80(data.evidence, {
																											instancePath: instancePath + "/evidence",
																											parentData: data,
																											parentDataProperty: "evidence",
																											rootData
																										}) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
																										var valid0 = _errs61 === errors;
																									} else var valid0 = !0;
																									if (valid0) {
																										if (data.releaseNotes !== void 0) {
																											let _errs62 = errors;
																											validate90(data.releaseNotes, {
																												instancePath: instancePath + "/releaseNotes",
																												parentData: data,
																												parentDataProperty: "releaseNotes",
																												rootData
																											}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
																											var valid0 = _errs62 === errors;
																										} else var valid0 = !0;
																										if (valid0) {
																											if (data.modelCard !== void 0) {
																												let _errs63 = errors;
																												validate101(data.modelCard, {
																													instancePath: instancePath + "/modelCard",
																													parentData: data,
																													parentDataProperty: "modelCard",
																													rootData
																												}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
																												var valid0 = _errs63 === errors;
																											} else var valid0 = !0;
																											if (valid0) {
																												if (data.data !== void 0) {
																													let data38 = data.data, _errs64 = errors;
																													if (errors === _errs64) if (Array.isArray(data38)) {
																														let len8 = data38.length;
																														for (let i8 = 0; i8 < len8; i8++) {
																															let _errs66 = errors;
																															validate103(data38[i8], {
																																instancePath: instancePath + "/data/" + i8,
																																parentData: data38,
																																parentDataProperty: i8,
																																rootData
																															}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
																															if (!(_errs66 === errors)) break;
																														}
																													} else return validate23.errors = [{
																														instancePath: instancePath + "/data",
																														schemaPath: "#/properties/data/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid0 = _errs64 === errors;
																												} else var valid0 = !0;
																												if (valid0) {
																													if (data.properties !== void 0) {
																														let data40 = data.properties, _errs67 = errors;
																														if (errors === _errs67) if (Array.isArray(data40)) {
																															let len9 = data40.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																let _errs69 = errors;
																																validate51(data40[i9], {
																																	instancePath: instancePath + "/properties/" + i9,
																																	parentData: data40,
																																	parentDataProperty: i9,
																																	rootData
																																}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																																if (!(_errs69 === errors)) break;
																															}
																														} else return validate23.errors = [{
																															instancePath: instancePath + "/properties",
																															schemaPath: "#/properties/properties/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid0 = _errs67 === errors;
																													} else var valid0 = !0;
																													if (valid0) if (data.signature !== void 0) {
																														let _errs70 = errors;
																														validate140(data.signature, {
																															instancePath: instancePath + "/signature",
																															parentData: data,
																															parentDataProperty: "signature",
																															rootData
																														}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
																														var valid0 = _errs70 === errors;
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
var schema53 = {
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
		trustZone: { type: "string" },
		data: {
			type: "array",
			items: { $ref: "#/definitions/serviceData" }
		},
		licenses: { $ref: "#/definitions/licenseChoice" },
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		},
		services: {
			type: "array",
			items: { $ref: "#/definitions/service" }
		},
		releaseNotes: { $ref: "#/definitions/releaseNotes" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		},
		signature: { $ref: "#/definitions/signature" }
	}
};
var schema55 = {
	type: "string",
	enum: [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate158.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate158.errors = null, true) : (validate158.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema55.enum }
	}], !1);
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) return validate157.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "flow" || key0 === "classification" || key0 === "name" || key0 === "description" || key0 === "governance" || key0 === "source" || key0 === "destination")) return validate157.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.flow !== void 0) {
					let _errs2 = errors;
					validate158(data.flow, {
						instancePath: instancePath + "/flow",
						parentData: data,
						parentDataProperty: "flow",
						rootData
					}) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.classification !== void 0) {
						let _errs3 = errors;
						validate107(data.classification, {
							instancePath: instancePath + "/classification",
							parentData: data,
							parentDataProperty: "classification",
							rootData
						}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs4 = errors;
							if (typeof data.name != "string") return validate157.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs6 = errors;
								if (typeof data.description != "string") return validate157.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.governance !== void 0) {
									let data4 = data.governance, _errs8 = errors;
									if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) return validate157.errors = [{
										instancePath: instancePath + "/governance",
										schemaPath: "#/properties/governance/type",
										keyword: "type",
										params: { type: "object" }
									}], !1;
									validate114(data4, {
										instancePath: instancePath + "/governance",
										parentData: data,
										parentDataProperty: "governance",
										rootData
									}) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.source !== void 0) {
										let data5 = data.source, _errs10 = errors;
										if (errors === _errs10) if (Array.isArray(data5)) {
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
												if (errors === _errs14 && errors === _errs14 && typeof data6 != "string") {
													let err0 = {
														instancePath: instancePath + "/source/" + i0,
														schemaPath: "#/properties/source/items/anyOf/0/type",
														keyword: "type",
														params: { type: "string" }
													};
													vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
												}
												var _valid0 = _errs14 === errors;
												if (valid2 = valid2 || _valid0, !valid2) {
													let _errs16 = errors;
													validate75(data6, {
														instancePath: instancePath + "/source/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
													var _valid0 = _errs16 === errors;
													valid2 = valid2 || _valid0;
												}
												if (valid2) errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
												else {
													let err1 = {
														instancePath: instancePath + "/source/" + i0,
														schemaPath: "#/properties/source/items/anyOf",
														keyword: "anyOf",
														params: {}
													};
													return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate157.errors = vErrors, !1;
												}
												if (!(_errs12 === errors)) break;
											}
										} else return validate157.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.destination !== void 0) {
										let data7 = data.destination, _errs17 = errors;
										if (errors === _errs17) if (Array.isArray(data7)) {
											let len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data8 = data7[i1], _errs19 = errors, _errs20 = errors, valid4 = !1, _errs21 = errors;
												if (errors === _errs21 && errors === _errs21 && typeof data8 != "string") {
													let err2 = {
														instancePath: instancePath + "/destination/" + i1,
														schemaPath: "#/properties/destination/items/anyOf/0/type",
														keyword: "type",
														params: { type: "string" }
													};
													vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
												}
												var _valid1 = _errs21 === errors;
												if (valid4 = valid4 || _valid1, !valid4) {
													let _errs23 = errors;
													validate75(data8, {
														instancePath: instancePath + "/destination/" + i1,
														parentData: data7,
														parentDataProperty: i1,
														rootData
													}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
													var _valid1 = _errs23 === errors;
													valid4 = valid4 || _valid1;
												}
												if (valid4) errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
												else {
													let err3 = {
														instancePath: instancePath + "/destination/" + i1,
														schemaPath: "#/properties/destination/items/anyOf",
														keyword: "anyOf",
														params: {}
													};
													return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate157.errors = vErrors, !1;
												}
												if (!(_errs19 === errors)) break;
											}
										} else return validate157.errors = [{
											instancePath: instancePath + "/destination",
											schemaPath: "#/properties/destination/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs17 === errors;
									} else var valid0 = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return validate157.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate157.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate154 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return validate154.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema53.properties, key0)) return validate154.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.provider !== void 0) {
						let _errs3 = errors;
						validate26(data.provider, {
							instancePath: instancePath + "/provider",
							parentData: data,
							parentDataProperty: "provider",
							rootData
						}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.group !== void 0) {
							let _errs4 = errors;
							if (typeof data.group != "string") return validate154.errors = [{
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
								if (typeof data.name != "string") return validate154.errors = [{
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
									if (typeof data.version != "string") return validate154.errors = [{
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
										if (typeof data.description != "string") return validate154.errors = [{
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
													if (errors === _errs14 && errors === _errs14 && typeof data6[i0] != "string") return validate154.errors = [{
														instancePath: instancePath + "/endpoints/" + i0,
														schemaPath: "#/properties/endpoints/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs14 === errors)) break;
												}
											} else return validate154.errors = [{
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
												if (typeof data.authenticated != "boolean") return validate154.errors = [{
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
													if (typeof data["x-trust-boundary"] != "boolean") return validate154.errors = [{
														instancePath: instancePath + "/x-trust-boundary",
														schemaPath: "#/properties/x-trust-boundary/type",
														keyword: "type",
														params: { type: "boolean" }
													}], !1;
													var valid0 = _errs18 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.trustZone !== void 0) {
														let _errs20 = errors;
														if (typeof data.trustZone != "string") return validate154.errors = [{
															instancePath: instancePath + "/trustZone",
															schemaPath: "#/properties/trustZone/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs20 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.data !== void 0) {
															let data11 = data.data, _errs22 = errors;
															if (errors === _errs22) if (Array.isArray(data11)) {
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs24 = errors;
																	validate157(data11[i1], {
																		instancePath: instancePath + "/data/" + i1,
																		parentData: data11,
																		parentDataProperty: i1,
																		rootData
																	}) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
																	if (!(_errs24 === errors)) break;
																}
															} else return validate154.errors = [{
																instancePath: instancePath + "/data",
																schemaPath: "#/properties/data/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs22 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.licenses !== void 0) {
																let _errs25 = errors;
																validate38(data.licenses, {
																	instancePath: instancePath + "/licenses",
																	parentData: data,
																	parentDataProperty: "licenses",
																	rootData
																}) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
																var valid0 = _errs25 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.externalReferences !== void 0) {
																	let data14 = data.externalReferences, _errs26 = errors;
																	if (errors === _errs26) if (Array.isArray(data14)) {
																		let len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let _errs28 = errors;
																			validate71(data14[i2], {
																				instancePath: instancePath + "/externalReferences/" + i2,
																				parentData: data14,
																				parentDataProperty: i2,
																				rootData
																			}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																			if (!(_errs28 === errors)) break;
																		}
																	} else return validate154.errors = [{
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
																			let len3 = data16.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let _errs31 = errors;
																				wrapper4.validate(data16[i3], {
																					instancePath: instancePath + "/services/" + i3,
																					parentData: data16,
																					parentDataProperty: i3,
																					rootData
																				}) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																				if (!(_errs31 === errors)) break;
																			}
																		} else return validate154.errors = [{
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
																			validate90(data.releaseNotes, {
																				instancePath: instancePath + "/releaseNotes",
																				parentData: data,
																				parentDataProperty: "releaseNotes",
																				rootData
																			}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
																			var valid0 = _errs32 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.properties !== void 0) {
																				let data19 = data.properties, _errs33 = errors;
																				if (errors === _errs33) if (Array.isArray(data19)) {
																					let len4 = data19.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						let _errs35 = errors;
																						validate51(data19[i4], {
																							instancePath: instancePath + "/properties/" + i4,
																							parentData: data19,
																							parentDataProperty: i4,
																							rootData
																						}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																						if (!(_errs35 === errors)) break;
																					}
																				} else return validate154.errors = [{
																					instancePath: instancePath + "/properties",
																					schemaPath: "#/properties/properties/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid0 = _errs33 === errors;
																			} else var valid0 = !0;
																			if (valid0) if (data.signature !== void 0) {
																				let _errs36 = errors;
																				validate140(data.signature, {
																					instancePath: instancePath + "/signature",
																					parentData: data,
																					parentDataProperty: "signature",
																					rootData
																				}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
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
		}
	} else return validate154.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate154.errors = vErrors, errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) return validate171.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.vendor !== void 0) {
				let _errs2 = errors;
				if (typeof data.vendor != "string") return validate171.errors = [{
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
					if (typeof data.name != "string") return validate171.errors = [{
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
						if (typeof data.version != "string") return validate171.errors = [{
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
									validate32(data3[i0], {
										instancePath: instancePath + "/hashes/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
									if (!(_errs10 === errors)) break;
								}
							} else return validate171.errors = [{
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
									validate71(data5[i1], {
										instancePath: instancePath + "/externalReferences/" + i1,
										parentData: data5,
										parentDataProperty: i1,
										rootData
									}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
									if (!(_errs13 === errors)) break;
								}
							} else return validate171.errors = [{
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
	} else return validate171.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate171.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!func2.call(schema7.properties, key0)) return validate22.errors = [{
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
				if (data.lifecycles !== void 0) {
					let data1 = data.lifecycles, _errs4 = errors;
					if (errors === _errs4) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0], _errs6 = errors;
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) return validate22.errors = [{
								instancePath: instancePath + "/lifecycles/" + i0,
								schemaPath: "#/properties/lifecycles/items/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							let _errs8 = errors, valid2 = !1, passing0 = null, _errs9 = errors;
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing0;
								if (data2.phase === void 0 && (missing0 = "phase")) {
									let err0 = {
										instancePath: instancePath + "/lifecycles/" + i0,
										schemaPath: "#/properties/lifecycles/items/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: missing0 }
									};
									vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
								} else {
									let _errs10 = errors;
									for (let key1 in data2) if (key1 !== "phase") {
										let err1 = {
											instancePath: instancePath + "/lifecycles/" + i0,
											schemaPath: "#/properties/lifecycles/items/oneOf/0/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 }
										};
										vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
										break;
									}
									if (_errs10 === errors && data2.phase !== void 0) {
										let data3 = data2.phase;
										if (typeof data3 != "string") {
											let err2 = {
												instancePath: instancePath + "/lifecycles/" + i0 + "/phase",
												schemaPath: "#/properties/lifecycles/items/oneOf/0/properties/phase/type",
												keyword: "type",
												params: { type: "string" }
											};
											vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
										}
										if (!(data3 === "design" || data3 === "pre-build" || data3 === "build" || data3 === "post-build" || data3 === "operations" || data3 === "discovery" || data3 === "decommission")) {
											let err3 = {
												instancePath: instancePath + "/lifecycles/" + i0 + "/phase",
												schemaPath: "#/properties/lifecycles/items/oneOf/0/properties/phase/enum",
												keyword: "enum",
												params: { allowedValues: schema7.properties.lifecycles.items.oneOf[0].properties.phase.enum }
											};
											vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
										}
									}
								}
							}
							var _valid0 = _errs9 === errors;
							_valid0 && (valid2 = !0, passing0 = 0);
							let _errs13 = errors;
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing1;
								if (data2.name === void 0 && (missing1 = "name")) {
									let err4 = {
										instancePath: instancePath + "/lifecycles/" + i0,
										schemaPath: "#/properties/lifecycles/items/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: missing1 }
									};
									vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
								} else {
									let _errs14 = errors;
									for (let key2 in data2) if (!(key2 === "name" || key2 === "description")) {
										let err5 = {
											instancePath: instancePath + "/lifecycles/" + i0,
											schemaPath: "#/properties/lifecycles/items/oneOf/1/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 }
										};
										vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
										break;
									}
									if (_errs14 === errors) {
										if (data2.name !== void 0) {
											let _errs15 = errors;
											if (typeof data2.name != "string") {
												let err6 = {
													instancePath: instancePath + "/lifecycles/" + i0 + "/name",
													schemaPath: "#/properties/lifecycles/items/oneOf/1/properties/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
											}
											var valid4 = _errs15 === errors;
										} else var valid4 = !0;
										if (valid4) if (data2.description !== void 0) {
											let _errs17 = errors;
											if (typeof data2.description != "string") {
												let err7 = {
													instancePath: instancePath + "/lifecycles/" + i0 + "/description",
													schemaPath: "#/properties/lifecycles/items/oneOf/1/properties/description/type",
													keyword: "type",
													params: { type: "string" }
												};
												vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
											}
											var valid4 = _errs17 === errors;
										} else var valid4 = !0;
									}
								}
							}
							var _valid0 = _errs13 === errors;
							if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
							else {
								let err8 = {
									instancePath: instancePath + "/lifecycles/" + i0,
									schemaPath: "#/properties/lifecycles/items/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate22.errors = vErrors, !1;
							}
							if (!(_errs6 === errors)) break;
						}
					} else return validate22.errors = [{
						instancePath: instancePath + "/lifecycles",
						schemaPath: "#/properties/lifecycles/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.tools !== void 0) {
						let data6 = data.tools, _errs19 = errors, _errs20 = errors, valid5 = !1, passing1 = null, _errs21 = errors;
						if (errors === _errs21) if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							let _errs23 = errors;
							for (let key3 in data6) if (!(key3 === "components" || key3 === "services")) {
								let err9 = {
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/oneOf/0/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 }
								};
								vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								break;
							}
							if (_errs23 === errors) {
								if (data6.components !== void 0) {
									let data7 = data6.components, _errs24 = errors;
									if (errors === _errs24) if (Array.isArray(data7)) {
										let len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs26 = errors;
											validate23(data7[i1], {
												instancePath: instancePath + "/tools/components/" + i1,
												parentData: data7,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
											if (!(_errs26 === errors)) break;
										}
									} else {
										let err10 = {
											instancePath: instancePath + "/tools/components",
											schemaPath: "#/properties/tools/oneOf/0/properties/components/type",
											keyword: "type",
											params: { type: "array" }
										};
										vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
									}
									var valid6 = _errs24 === errors;
								} else var valid6 = !0;
								if (valid6) if (data6.services !== void 0) {
									let data9 = data6.services, _errs27 = errors;
									if (errors === _errs27) if (Array.isArray(data9)) {
										let len2 = data9.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs29 = errors;
											validate154(data9[i2], {
												instancePath: instancePath + "/tools/services/" + i2,
												parentData: data9,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
											if (!(_errs29 === errors)) break;
										}
									} else {
										let err11 = {
											instancePath: instancePath + "/tools/services",
											schemaPath: "#/properties/tools/oneOf/0/properties/services/type",
											keyword: "type",
											params: { type: "array" }
										};
										vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
									}
									var valid6 = _errs27 === errors;
								} else var valid6 = !0;
							}
						} else {
							let err12 = {
								instancePath: instancePath + "/tools",
								schemaPath: "#/properties/tools/oneOf/0/type",
								keyword: "type",
								params: { type: "object" }
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
						var _valid1 = _errs21 === errors;
						_valid1 && (valid5 = !0, passing1 = 0);
						let _errs30 = errors;
						if (errors === _errs30) if (Array.isArray(data6)) {
							let len3 = data6.length;
							for (let i3 = 0; i3 < len3; i3++) {
								let _errs32 = errors;
								validate171(data6[i3], {
									instancePath: instancePath + "/tools/" + i3,
									parentData: data6,
									parentDataProperty: i3,
									rootData
								}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length);
								if (!(_errs32 === errors)) break;
							}
						} else {
							let err13 = {
								instancePath: instancePath + "/tools",
								schemaPath: "#/properties/tools/oneOf/1/type",
								keyword: "type",
								params: { type: "array" }
							};
							vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
						}
						var _valid1 = _errs30 === errors;
						if (_valid1 && valid5 ? (valid5 = !1, passing1 = [passing1, 1]) : _valid1 && (valid5 = !0, passing1 = 1), valid5) errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
						else {
							let err14 = {
								instancePath: instancePath + "/tools",
								schemaPath: "#/properties/tools/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing1 }
							};
							return vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++, validate22.errors = vErrors, !1;
						}
						var valid0 = _errs19 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.authors !== void 0) {
							let data12 = data.authors, _errs33 = errors;
							if (errors === _errs33) if (Array.isArray(data12)) {
								let len4 = data12.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let _errs35 = errors;
									validate28(data12[i4], {
										instancePath: instancePath + "/authors/" + i4,
										parentData: data12,
										parentDataProperty: i4,
										rootData
									}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
									if (!(_errs35 === errors)) break;
								}
							} else return validate22.errors = [{
								instancePath: instancePath + "/authors",
								schemaPath: "#/properties/authors/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs33 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.component !== void 0) {
								let _errs36 = errors;
								validate23(data.component, {
									instancePath: instancePath + "/component",
									parentData: data,
									parentDataProperty: "component",
									rootData
								}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
								var valid0 = _errs36 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.manufacture !== void 0) {
									let _errs37 = errors;
									validate26(data.manufacture, {
										instancePath: instancePath + "/manufacture",
										parentData: data,
										parentDataProperty: "manufacture",
										rootData
									}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
									var valid0 = _errs37 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.supplier !== void 0) {
										let _errs38 = errors;
										validate26(data.supplier, {
											instancePath: instancePath + "/supplier",
											parentData: data,
											parentDataProperty: "supplier",
											rootData
										}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
										var valid0 = _errs38 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.licenses !== void 0) {
											let _errs39 = errors;
											validate38(data.licenses, {
												instancePath: instancePath + "/licenses",
												parentData: data,
												parentDataProperty: "licenses",
												rootData
											}) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
											var valid0 = _errs39 === errors;
										} else var valid0 = !0;
										if (valid0) if (data.properties !== void 0) {
											let data18 = data.properties, _errs40 = errors;
											if (errors === _errs40) if (Array.isArray(data18)) {
												let len5 = data18.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let _errs42 = errors;
													validate51(data18[i5], {
														instancePath: instancePath + "/properties/" + i5,
														parentData: data18,
														parentDataProperty: i5,
														rootData
													}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
													if (!(_errs42 === errors)) break;
												}
											} else return validate22.errors = [{
												instancePath: instancePath + "/properties",
												schemaPath: "#/properties/properties/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs40 === errors;
										} else var valid0 = !0;
									}
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
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) return validate185.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "ref" || key0 === "dependsOn")) return validate185.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.ref !== void 0) {
					let _errs2 = errors;
					validate81(data.ref, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.dependsOn !== void 0) {
					let data1 = data.dependsOn, _errs3 = errors;
					if (errors === _errs3) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate81(data1[i0], {
								instancePath: instancePath + "/dependsOn/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
							if (!(_errs5 === errors)) break;
						}
					} else return validate185.errors = [{
						instancePath: instancePath + "/dependsOn",
						schemaPath: "#/properties/dependsOn/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate185.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate185.errors = vErrors, errors === 0;
}
var schema59 = {
	type: "string",
	default: "not_specified",
	enum: [
		"complete",
		"incomplete",
		"incomplete_first_party_only",
		"incomplete_first_party_proprietary_only",
		"incomplete_first_party_opensource_only",
		"incomplete_third_party_only",
		"incomplete_third_party_proprietary_only",
		"incomplete_third_party_opensource_only",
		"unknown",
		"not_specified"
	]
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate191.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified" ? (validate191.errors = null, true) : (validate191.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema59.enum }
	}], !1);
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.aggregate === void 0 && (missing0 = "aggregate")) return validate189.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "vulnerabilities" || key0 === "signature")) return validate189.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.aggregate !== void 0) {
						let _errs3 = errors;
						validate191(data.aggregate, {
							instancePath: instancePath + "/aggregate",
							parentData: data,
							parentDataProperty: "aggregate",
							rootData
						}) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.assemblies !== void 0) {
							let data2 = data.assemblies, _errs4 = errors;
							if (errors === _errs4) if (Array.isArray(data2)) {
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0], _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
									validate81(data3, {
										instancePath: instancePath + "/assemblies/" + i0,
										parentData: data2,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
									var _valid0 = _errs8 === errors;
									if (valid2 = valid2 || _valid0, !valid2) {
										let _errs9 = errors;
										validate75(data3, {
											instancePath: instancePath + "/assemblies/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
										var _valid0 = _errs9 === errors;
										valid2 = valid2 || _valid0;
									}
									if (valid2) errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
									else {
										let err0 = {
											instancePath: instancePath + "/assemblies/" + i0,
											schemaPath: "#/properties/assemblies/items/anyOf",
											keyword: "anyOf",
											params: {}
										};
										return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate189.errors = vErrors, !1;
									}
									if (!(_errs6 === errors)) break;
								}
							} else return validate189.errors = [{
								instancePath: instancePath + "/assemblies",
								schemaPath: "#/properties/assemblies/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.dependencies !== void 0) {
								let data4 = data.dependencies, _errs10 = errors;
								if (errors === _errs10) if (Array.isArray(data4)) {
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs12 = errors;
										if (typeof data4[i1] != "string") return validate189.errors = [{
											instancePath: instancePath + "/dependencies/" + i1,
											schemaPath: "#/properties/dependencies/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs12 === errors)) break;
									}
								} else return validate189.errors = [{
									instancePath: instancePath + "/dependencies",
									schemaPath: "#/properties/dependencies/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs10 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.vulnerabilities !== void 0) {
									let data6 = data.vulnerabilities, _errs14 = errors;
									if (errors === _errs14) if (Array.isArray(data6)) {
										let len2 = data6.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs16 = errors;
											if (typeof data6[i2] != "string") return validate189.errors = [{
												instancePath: instancePath + "/vulnerabilities/" + i2,
												schemaPath: "#/properties/vulnerabilities/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs16 === errors)) break;
										}
									} else return validate189.errors = [{
										instancePath: instancePath + "/vulnerabilities",
										schemaPath: "#/properties/vulnerabilities/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs14 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.signature !== void 0) {
									let _errs18 = errors;
									validate140(data.signature, {
										instancePath: instancePath + "/signature",
										parentData: data,
										parentDataProperty: "signature",
										rootData
									}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
									var valid0 = _errs18 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate189.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate189.errors = vErrors, errors === 0;
}
var schema60 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		id: { type: "string" },
		source: { $ref: "#/definitions/vulnerabilitySource" },
		references: {
			type: "array",
			items: {
				type: "object",
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
			items: { $ref: "#/definitions/rating" }
		},
		cwes: {
			type: "array",
			items: { $ref: "#/definitions/cwe" }
		},
		description: { type: "string" },
		detail: { type: "string" },
		recommendation: { type: "string" },
		workaround: { type: "string" },
		proofOfConcept: {
			type: "object",
			properties: {
				reproductionSteps: { type: "string" },
				environment: { type: "string" },
				supportingMaterial: {
					type: "array",
					items: { $ref: "#/definitions/attachment" }
				}
			}
		},
		advisories: {
			type: "array",
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
		rejected: {
			type: "string",
			format: "date-time"
		},
		credits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				organizations: {
					type: "array",
					items: { $ref: "#/definitions/organizationalEntity" }
				},
				individuals: {
					type: "array",
					items: { $ref: "#/definitions/organizationalContact" }
				}
			}
		},
		tools: { oneOf: [{
			type: "object",
			additionalProperties: !1,
			properties: {
				components: {
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				services: {
					type: "array",
					items: { $ref: "#/definitions/service" }
				}
			}
		}, {
			type: "array",
			items: { $ref: "#/definitions/tool" }
		}] },
		analysis: {
			type: "object",
			additionalProperties: !1,
			properties: {
				state: { $ref: "#/definitions/impactAnalysisState" },
				justification: { $ref: "#/definitions/impactAnalysisJustification" },
				response: {
					type: "array",
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
				detail: { type: "string" },
				firstIssued: {
					type: "string",
					format: "date-time"
				},
				lastUpdated: {
					type: "string",
					format: "date-time"
				}
			}
		},
		affects: {
			type: "array",
			items: {
				type: "object",
				required: ["ref"],
				additionalProperties: !1,
				properties: {
					ref: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] },
					versions: {
						type: "array",
						items: {
							type: "object",
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
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "url" || key0 === "name")) return validate199.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.url !== void 0) {
			if (typeof data.url != "string") return validate199.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.name !== void 0) {
			if (typeof data.name != "string") return validate199.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate199.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate199.errors = vErrors, true;
}
var schema63 = {
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
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate204.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate204.errors = null, true) : (validate204.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema63.enum }
	}], !1);
}
var schema64 = {
	type: "string",
	enum: [
		"CVSSv2",
		"CVSSv3",
		"CVSSv31",
		"CVSSv4",
		"OWASP",
		"SSVC",
		"other"
	]
};
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate206.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other" ? (validate206.errors = null, true) : (validate206.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema64.enum }
	}], !1);
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) return validate202.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.source !== void 0) {
				let _errs2 = errors;
				validate199(data.source, {
					instancePath: instancePath + "/source",
					parentData: data,
					parentDataProperty: "source",
					rootData
				}) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs3 = errors;
					if (typeof data.score != "number") return validate202.errors = [{
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
						validate204(data.severity, {
							instancePath: instancePath + "/severity",
							parentData: data,
							parentDataProperty: "severity",
							rootData
						}) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs6 = errors;
							validate206(data.method, {
								instancePath: instancePath + "/method",
								parentData: data,
								parentDataProperty: "method",
								rootData
							}) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs7 = errors;
								if (typeof data.vector != "string") return validate202.errors = [{
									instancePath: instancePath + "/vector",
									schemaPath: "#/properties/vector/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.justification !== void 0) {
								let _errs9 = errors;
								if (typeof data.justification != "string") return validate202.errors = [{
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
	} else return validate202.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate202.errors = vErrors, errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? typeof data == "number" && (data < 1 || isNaN(data)) ? (validate209.errors = [{
		instancePath,
		schemaPath: "#/minimum",
		keyword: "minimum",
		params: {
			comparison: ">=",
			limit: 1
		}
	}], !1) : (validate209.errors = null, true) : (validate209.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" }
	}], !1);
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) return validate212.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "title" || key0 === "url")) return validate212.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.title !== void 0) {
			if (typeof data.title != "string") return validate212.errors = [{
				instancePath: instancePath + "/title",
				schemaPath: "#/properties/title/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.url !== void 0) {
			if (typeof data.url != "string") return validate212.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate212.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate212.errors = vErrors, true;
}
var schema67 = {
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
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate219.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate219.errors = null, true) : (validate219.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema67.enum }
	}], !1);
}
var schema68 = {
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
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate221.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control" ? (validate221.errors = null, true) : (validate221.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema68.enum }
	}], !1);
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) > 1024) return validate225.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1024 }
		}], !1;
		if (func5(data) < 1) return validate225.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate225.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate225.errors = vErrors, true;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) > 1024) return validate227.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1024 }
		}], !1;
		if (func5(data) < 1) return validate227.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate227.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate227.errors = vErrors, true;
}
var schema71 = {
	type: "string",
	enum: [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate229.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate229.errors = null, true) : (validate229.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema71.enum }
	}], !1);
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!func2.call(schema60.properties, key0)) return validate197.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string") return validate197.errors = [{
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
						validate199(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						}) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.references !== void 0) {
							let data3 = data.references, _errs6 = errors;
							if (errors === _errs6) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data4 = data3[i0], _errs8 = errors;
									if (errors === _errs8) if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing0;
										if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) return validate197.errors = [{
											instancePath: instancePath + "/references/" + i0,
											schemaPath: "#/properties/references/items/required",
											keyword: "required",
											params: { missingProperty: missing0 }
										}], !1;
										{
											let _errs10 = errors;
											for (let key1 in data4) if (!(key1 === "id" || key1 === "source")) return validate197.errors = [{
												instancePath: instancePath + "/references/" + i0,
												schemaPath: "#/properties/references/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}], !1;
											if (_errs10 === errors) {
												if (data4.id !== void 0) {
													let _errs11 = errors;
													if (typeof data4.id != "string") return validate197.errors = [{
														instancePath: instancePath + "/references/" + i0 + "/id",
														schemaPath: "#/properties/references/items/properties/id/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid2 = _errs11 === errors;
												} else var valid2 = !0;
												if (valid2) if (data4.source !== void 0) {
													let _errs13 = errors;
													validate199(data4.source, {
														instancePath: instancePath + "/references/" + i0 + "/source",
														parentData: data4,
														parentDataProperty: "source",
														rootData
													}) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
													var valid2 = _errs13 === errors;
												} else var valid2 = !0;
											}
										}
									} else return validate197.errors = [{
										instancePath: instancePath + "/references/" + i0,
										schemaPath: "#/properties/references/items/type",
										keyword: "type",
										params: { type: "object" }
									}], !1;
									if (!(_errs8 === errors)) break;
								}
							} else return validate197.errors = [{
								instancePath: instancePath + "/references",
								schemaPath: "#/properties/references/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.ratings !== void 0) {
								let data7 = data.ratings, _errs14 = errors;
								if (errors === _errs14) if (Array.isArray(data7)) {
									let len1 = data7.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs16 = errors;
										validate202(data7[i1], {
											instancePath: instancePath + "/ratings/" + i1,
											parentData: data7,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
										if (!(_errs16 === errors)) break;
									}
								} else return validate197.errors = [{
									instancePath: instancePath + "/ratings",
									schemaPath: "#/properties/ratings/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs14 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.cwes !== void 0) {
									let data9 = data.cwes, _errs17 = errors;
									if (errors === _errs17) if (Array.isArray(data9)) {
										let len2 = data9.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs19 = errors;
											validate209(data9[i2], {
												instancePath: instancePath + "/cwes/" + i2,
												parentData: data9,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
											if (!(_errs19 === errors)) break;
										}
									} else return validate197.errors = [{
										instancePath: instancePath + "/cwes",
										schemaPath: "#/properties/cwes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs17 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs20 = errors;
										if (typeof data.description != "string") return validate197.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs20 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.detail !== void 0) {
											let _errs22 = errors;
											if (typeof data.detail != "string") return validate197.errors = [{
												instancePath: instancePath + "/detail",
												schemaPath: "#/properties/detail/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs22 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let _errs24 = errors;
												if (typeof data.recommendation != "string") return validate197.errors = [{
													instancePath: instancePath + "/recommendation",
													schemaPath: "#/properties/recommendation/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs24 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.workaround !== void 0) {
													let _errs26 = errors;
													if (typeof data.workaround != "string") return validate197.errors = [{
														instancePath: instancePath + "/workaround",
														schemaPath: "#/properties/workaround/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid0 = _errs26 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.proofOfConcept !== void 0) {
														let data15 = data.proofOfConcept, _errs28 = errors;
														if (errors === _errs28) if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
															if (data15.reproductionSteps !== void 0) {
																let _errs30 = errors;
																if (typeof data15.reproductionSteps != "string") return validate197.errors = [{
																	instancePath: instancePath + "/proofOfConcept/reproductionSteps",
																	schemaPath: "#/properties/proofOfConcept/properties/reproductionSteps/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid5 = _errs30 === errors;
															} else var valid5 = !0;
															if (valid5) {
																if (data15.environment !== void 0) {
																	let _errs32 = errors;
																	if (typeof data15.environment != "string") return validate197.errors = [{
																		instancePath: instancePath + "/proofOfConcept/environment",
																		schemaPath: "#/properties/proofOfConcept/properties/environment/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid5 = _errs32 === errors;
																} else var valid5 = !0;
																if (valid5) if (data15.supportingMaterial !== void 0) {
																	let data18 = data15.supportingMaterial, _errs34 = errors;
																	if (errors === _errs34) if (Array.isArray(data18)) {
																		let len3 = data18.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs36 = errors;
																			validate43(data18[i3], {
																				instancePath: instancePath + "/proofOfConcept/supportingMaterial/" + i3,
																				parentData: data18,
																				parentDataProperty: i3,
																				rootData
																			}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																			if (!(_errs36 === errors)) break;
																		}
																	} else return validate197.errors = [{
																		instancePath: instancePath + "/proofOfConcept/supportingMaterial",
																		schemaPath: "#/properties/proofOfConcept/properties/supportingMaterial/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid5 = _errs34 === errors;
																} else var valid5 = !0;
															}
														} else return validate197.errors = [{
															instancePath: instancePath + "/proofOfConcept",
															schemaPath: "#/properties/proofOfConcept/type",
															keyword: "type",
															params: { type: "object" }
														}], !1;
														var valid0 = _errs28 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.advisories !== void 0) {
															let data20 = data.advisories, _errs37 = errors;
															if (errors === _errs37) if (Array.isArray(data20)) {
																let len4 = data20.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs39 = errors;
																	validate212(data20[i4], {
																		instancePath: instancePath + "/advisories/" + i4,
																		parentData: data20,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
																	if (!(_errs39 === errors)) break;
																}
															} else return validate197.errors = [{
																instancePath: instancePath + "/advisories",
																schemaPath: "#/properties/advisories/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs37 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.created !== void 0) {
																let _errs40 = errors;
																if (errors === _errs40 && errors === _errs40 && typeof data.created != "string") return validate197.errors = [{
																	instancePath: instancePath + "/created",
																	schemaPath: "#/properties/created/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid0 = _errs40 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.published !== void 0) {
																	let _errs42 = errors;
																	if (errors === _errs42 && errors === _errs42 && typeof data.published != "string") return validate197.errors = [{
																		instancePath: instancePath + "/published",
																		schemaPath: "#/properties/published/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid0 = _errs42 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.updated !== void 0) {
																		let _errs44 = errors;
																		if (errors === _errs44 && errors === _errs44 && typeof data.updated != "string") return validate197.errors = [{
																			instancePath: instancePath + "/updated",
																			schemaPath: "#/properties/updated/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid0 = _errs44 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.rejected !== void 0) {
																			let _errs46 = errors;
																			if (errors === _errs46 && errors === _errs46 && typeof data.rejected != "string") return validate197.errors = [{
																				instancePath: instancePath + "/rejected",
																				schemaPath: "#/properties/rejected/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid0 = _errs46 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.credits !== void 0) {
																				let data26 = data.credits, _errs48 = errors;
																				if (errors === _errs48) if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																					let _errs50 = errors;
																					for (let key2 in data26) if (!(key2 === "organizations" || key2 === "individuals")) return validate197.errors = [{
																						instancePath: instancePath + "/credits",
																						schemaPath: "#/properties/credits/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key2 }
																					}], !1;
																					if (_errs50 === errors) {
																						if (data26.organizations !== void 0) {
																							let data27 = data26.organizations, _errs51 = errors;
																							if (errors === _errs51) if (Array.isArray(data27)) {
																								let len5 = data27.length;
																								for (let i5 = 0; i5 < len5; i5++) {
																									let _errs53 = errors;
																									validate26(data27[i5], {
																										instancePath: instancePath + "/credits/organizations/" + i5,
																										parentData: data27,
																										parentDataProperty: i5,
																										rootData
																									}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																									if (!(_errs53 === errors)) break;
																								}
																							} else return validate197.errors = [{
																								instancePath: instancePath + "/credits/organizations",
																								schemaPath: "#/properties/credits/properties/organizations/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid8 = _errs51 === errors;
																						} else var valid8 = !0;
																						if (valid8) if (data26.individuals !== void 0) {
																							let data29 = data26.individuals, _errs54 = errors;
																							if (errors === _errs54) if (Array.isArray(data29)) {
																								let len6 = data29.length;
																								for (let i6 = 0; i6 < len6; i6++) {
																									let _errs56 = errors;
																									validate28(data29[i6], {
																										instancePath: instancePath + "/credits/individuals/" + i6,
																										parentData: data29,
																										parentDataProperty: i6,
																										rootData
																									}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																									if (!(_errs56 === errors)) break;
																								}
																							} else return validate197.errors = [{
																								instancePath: instancePath + "/credits/individuals",
																								schemaPath: "#/properties/credits/properties/individuals/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid8 = _errs54 === errors;
																						} else var valid8 = !0;
																					}
																				} else return validate197.errors = [{
																					instancePath: instancePath + "/credits",
																					schemaPath: "#/properties/credits/type",
																					keyword: "type",
																					params: { type: "object" }
																				}], !1;
																				var valid0 = _errs48 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.tools !== void 0) {
																					let data31 = data.tools, _errs57 = errors, _errs58 = errors, valid11 = !1, passing0 = null, _errs59 = errors;
																					if (errors === _errs59) if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																						let _errs61 = errors;
																						for (let key3 in data31) if (!(key3 === "components" || key3 === "services")) {
																							let err0 = {
																								instancePath: instancePath + "/tools",
																								schemaPath: "#/properties/tools/oneOf/0/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key3 }
																							};
																							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																							break;
																						}
																						if (_errs61 === errors) {
																							if (data31.components !== void 0) {
																								let data32 = data31.components, _errs62 = errors;
																								if (errors === _errs62) if (Array.isArray(data32)) {
																									let len7 = data32.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let _errs64 = errors;
																										validate23(data32[i7], {
																											instancePath: instancePath + "/tools/components/" + i7,
																											parentData: data32,
																											parentDataProperty: i7,
																											rootData
																										}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
																										if (!(_errs64 === errors)) break;
																									}
																								} else {
																									let err1 = {
																										instancePath: instancePath + "/tools/components",
																										schemaPath: "#/properties/tools/oneOf/0/properties/components/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																								}
																								var valid12 = _errs62 === errors;
																							} else var valid12 = !0;
																							if (valid12) if (data31.services !== void 0) {
																								let data34 = data31.services, _errs65 = errors;
																								if (errors === _errs65) if (Array.isArray(data34)) {
																									let len8 = data34.length;
																									for (let i8 = 0; i8 < len8; i8++) {
																										let _errs67 = errors;
																										validate154(data34[i8], {
																											instancePath: instancePath + "/tools/services/" + i8,
																											parentData: data34,
																											parentDataProperty: i8,
																											rootData
																										}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
																										if (!(_errs67 === errors)) break;
																									}
																								} else {
																									let err2 = {
																										instancePath: instancePath + "/tools/services",
																										schemaPath: "#/properties/tools/oneOf/0/properties/services/type",
																										keyword: "type",
																										params: { type: "array" }
																									};
																									vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																								}
																								var valid12 = _errs65 === errors;
																							} else var valid12 = !0;
																						}
																					} else {
																						let err3 = {
																							instancePath: instancePath + "/tools",
																							schemaPath: "#/properties/tools/oneOf/0/type",
																							keyword: "type",
																							params: { type: "object" }
																						};
																						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																					}
																					var _valid0 = _errs59 === errors;
																					_valid0 && (valid11 = !0, passing0 = 0);
																					let _errs68 = errors;
																					if (errors === _errs68) if (Array.isArray(data31)) {
																						let len9 = data31.length;
																						for (let i9 = 0; i9 < len9; i9++) {
																							let _errs70 = errors;
																							validate171(data31[i9], {
																								instancePath: instancePath + "/tools/" + i9,
																								parentData: data31,
																								parentDataProperty: i9,
																								rootData
																							}) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length);
																							if (!(_errs70 === errors)) break;
																						}
																					} else {
																						let err4 = {
																							instancePath: instancePath + "/tools",
																							schemaPath: "#/properties/tools/oneOf/1/type",
																							keyword: "type",
																							params: { type: "array" }
																						};
																						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
																					}
																					var _valid0 = _errs68 === errors;
																					if (_valid0 && valid11 ? (valid11 = !1, passing0 = [passing0, 1]) : _valid0 && (valid11 = !0, passing0 = 1), valid11) errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
																					else {
																						let err5 = {
																							instancePath: instancePath + "/tools",
																							schemaPath: "#/properties/tools/oneOf",
																							keyword: "oneOf",
																							params: { passingSchemas: passing0 }
																						};
																						return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate197.errors = vErrors, !1;
																					}
																					var valid0 = _errs57 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.analysis !== void 0) {
																						let data37 = data.analysis, _errs71 = errors;
																						if (errors === _errs71) if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																							let _errs73 = errors;
																							for (let key4 in data37) if (!(key4 === "state" || key4 === "justification" || key4 === "response" || key4 === "detail" || key4 === "firstIssued" || key4 === "lastUpdated")) return validate197.errors = [{
																								instancePath: instancePath + "/analysis",
																								schemaPath: "#/properties/analysis/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key4 }
																							}], !1;
																							if (_errs73 === errors) {
																								if (data37.state !== void 0) {
																									let _errs74 = errors;
																									validate219(data37.state, {
																										instancePath: instancePath + "/analysis/state",
																										parentData: data37,
																										parentDataProperty: "state",
																										rootData
																									}) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
																									var valid16 = _errs74 === errors;
																								} else var valid16 = !0;
																								if (valid16) {
																									if (data37.justification !== void 0) {
																										let _errs75 = errors;
																										validate221(data37.justification, {
																											instancePath: instancePath + "/analysis/justification",
																											parentData: data37,
																											parentDataProperty: "justification",
																											rootData
																										}) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
																										var valid16 = _errs75 === errors;
																									} else var valid16 = !0;
																									if (valid16) {
																										if (data37.response !== void 0) {
																											let data40 = data37.response, _errs76 = errors;
																											if (errors === _errs76) if (Array.isArray(data40)) {
																												let len10 = data40.length;
																												for (let i10 = 0; i10 < len10; i10++) {
																													let data41 = data40[i10], _errs78 = errors;
																													if (typeof data41 != "string") return validate197.errors = [{
																														instancePath: instancePath + "/analysis/response/" + i10,
																														schemaPath: "#/properties/analysis/properties/response/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available")) return validate197.errors = [{
																														instancePath: instancePath + "/analysis/response/" + i10,
																														schemaPath: "#/properties/analysis/properties/response/items/enum",
																														keyword: "enum",
																														params: { allowedValues: schema60.properties.analysis.properties.response.items.enum }
																													}], !1;
																													if (!(_errs78 === errors)) break;
																												}
																											} else return validate197.errors = [{
																												instancePath: instancePath + "/analysis/response",
																												schemaPath: "#/properties/analysis/properties/response/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid16 = _errs76 === errors;
																										} else var valid16 = !0;
																										if (valid16) {
																											if (data37.detail !== void 0) {
																												let _errs80 = errors;
																												if (typeof data37.detail != "string") return validate197.errors = [{
																													instancePath: instancePath + "/analysis/detail",
																													schemaPath: "#/properties/analysis/properties/detail/type",
																													keyword: "type",
																													params: { type: "string" }
																												}], !1;
																												var valid16 = _errs80 === errors;
																											} else var valid16 = !0;
																											if (valid16) {
																												if (data37.firstIssued !== void 0) {
																													let _errs82 = errors;
																													if (errors === _errs82 && errors === _errs82 && typeof data37.firstIssued != "string") return validate197.errors = [{
																														instancePath: instancePath + "/analysis/firstIssued",
																														schemaPath: "#/properties/analysis/properties/firstIssued/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													var valid16 = _errs82 === errors;
																												} else var valid16 = !0;
																												if (valid16) if (data37.lastUpdated !== void 0) {
																													let _errs84 = errors;
																													if (errors === _errs84 && errors === _errs84 && typeof data37.lastUpdated != "string") return validate197.errors = [{
																														instancePath: instancePath + "/analysis/lastUpdated",
																														schemaPath: "#/properties/analysis/properties/lastUpdated/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													var valid16 = _errs84 === errors;
																												} else var valid16 = !0;
																											}
																										}
																									}
																								}
																							}
																						} else return validate197.errors = [{
																							instancePath: instancePath + "/analysis",
																							schemaPath: "#/properties/analysis/type",
																							keyword: "type",
																							params: { type: "object" }
																						}], !1;
																						var valid0 = _errs71 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.affects !== void 0) {
																							let data45 = data.affects, _errs86 = errors;
																							if (errors === _errs86) if (Array.isArray(data45)) {
																								let len11 = data45.length;
																								for (let i11 = 0; i11 < len11; i11++) {
																									let data46 = data45[i11], _errs88 = errors;
																									if (errors === _errs88) if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																										let missing1;
																										if (data46.ref === void 0 && (missing1 = "ref")) return validate197.errors = [{
																											instancePath: instancePath + "/affects/" + i11,
																											schemaPath: "#/properties/affects/items/required",
																											keyword: "required",
																											params: { missingProperty: missing1 }
																										}], !1;
																										{
																											let _errs90 = errors;
																											for (let key5 in data46) if (!(key5 === "ref" || key5 === "versions")) return validate197.errors = [{
																												instancePath: instancePath + "/affects/" + i11,
																												schemaPath: "#/properties/affects/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 }
																											}], !1;
																											if (_errs90 === errors) {
																												if (data46.ref !== void 0) {
																													let data47 = data46.ref, _errs91 = errors, _errs92 = errors, valid20 = !1, _errs93 = errors;
																													validate81(data47, {
																														instancePath: instancePath + "/affects/" + i11 + "/ref",
																														parentData: data46,
																														parentDataProperty: "ref",
																														rootData
																													}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
																													var _valid1 = _errs93 === errors;
																													if (valid20 = valid20 || _valid1, !valid20) {
																														let _errs94 = errors;
																														validate75(data47, {
																															instancePath: instancePath + "/affects/" + i11 + "/ref",
																															parentData: data46,
																															parentDataProperty: "ref",
																															rootData
																														}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
																														var _valid1 = _errs94 === errors;
																														valid20 = valid20 || _valid1;
																													}
																													if (valid20) errors = _errs92, vErrors !== null && (_errs92 ? vErrors.length = _errs92 : vErrors = null);
																													else {
																														let err6 = {
																															instancePath: instancePath + "/affects/" + i11 + "/ref",
																															schemaPath: "#/properties/affects/items/properties/ref/anyOf",
																															keyword: "anyOf",
																															params: {}
																														};
																														return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate197.errors = vErrors, !1;
																													}
																													var valid19 = _errs91 === errors;
																												} else var valid19 = !0;
																												if (valid19) if (data46.versions !== void 0) {
																													let data48 = data46.versions, _errs95 = errors;
																													if (errors === _errs95) if (Array.isArray(data48)) {
																														let len12 = data48.length;
																														for (let i12 = 0; i12 < len12; i12++) {
																															let data49 = data48[i12], _errs97 = errors, _errs99 = errors, valid22 = !1, passing1 = null, _errs100 = errors;
																															if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																let missing2;
																																if (data49.version === void 0 && (missing2 = "version")) {
																																	let err7 = {
																																		instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																		schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/0/required",
																																		keyword: "required",
																																		params: { missingProperty: missing2 }
																																	};
																																	vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
																																}
																															}
																															var _valid2 = _errs100 === errors;
																															_valid2 && (valid22 = !0, passing1 = 0);
																															let _errs101 = errors;
																															if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																let missing3;
																																if (data49.range === void 0 && (missing3 = "range")) {
																																	let err8 = {
																																		instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																		schemaPath: "#/properties/affects/items/properties/versions/items/oneOf/1/required",
																																		keyword: "required",
																																		params: { missingProperty: missing3 }
																																	};
																																	vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
																																}
																															}
																															var _valid2 = _errs101 === errors;
																															if (_valid2 && valid22 ? (valid22 = !1, passing1 = [passing1, 1]) : _valid2 && (valid22 = !0, passing1 = 1), valid22) errors = _errs99, vErrors !== null && (_errs99 ? vErrors.length = _errs99 : vErrors = null);
																															else {
																																let err9 = {
																																	instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																	schemaPath: "#/properties/affects/items/properties/versions/items/oneOf",
																																	keyword: "oneOf",
																																	params: { passingSchemas: passing1 }
																																};
																																return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate197.errors = vErrors, !1;
																															}
																															if (errors === _errs97) if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																let _errs102 = errors;
																																for (let key6 in data49) if (!(key6 === "version" || key6 === "range" || key6 === "status")) return validate197.errors = [{
																																	instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																	schemaPath: "#/properties/affects/items/properties/versions/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key6 }
																																}], !1;
																																if (_errs102 === errors) {
																																	if (data49.version !== void 0) {
																																		let _errs103 = errors;
																																		validate225(data49.version, {
																																			instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version",
																																			parentData: data49,
																																			parentDataProperty: "version",
																																			rootData
																																		}) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
																																		var valid23 = _errs103 === errors;
																																	} else var valid23 = !0;
																																	if (valid23) {
																																		if (data49.range !== void 0) {
																																			let _errs104 = errors;
																																			validate227(data49.range, {
																																				instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range",
																																				parentData: data49,
																																				parentDataProperty: "range",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
																																			var valid23 = _errs104 === errors;
																																		} else var valid23 = !0;
																																		if (valid23) if (data49.status !== void 0) {
																																			let _errs105 = errors;
																																			validate229(data49.status, {
																																				instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status",
																																				parentData: data49,
																																				parentDataProperty: "status",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
																																			var valid23 = _errs105 === errors;
																																		} else var valid23 = !0;
																																	}
																																}
																															} else return validate197.errors = [{
																																instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																schemaPath: "#/properties/affects/items/properties/versions/items/type",
																																keyword: "type",
																																params: { type: "object" }
																															}], !1;
																															if (!(_errs97 === errors)) break;
																														}
																													} else return validate197.errors = [{
																														instancePath: instancePath + "/affects/" + i11 + "/versions",
																														schemaPath: "#/properties/affects/items/properties/versions/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid19 = _errs95 === errors;
																												} else var valid19 = !0;
																											}
																										}
																									} else return validate197.errors = [{
																										instancePath: instancePath + "/affects/" + i11,
																										schemaPath: "#/properties/affects/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									}], !1;
																									if (!(_errs88 === errors)) break;
																								}
																							} else return validate197.errors = [{
																								instancePath: instancePath + "/affects",
																								schemaPath: "#/properties/affects/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid0 = _errs86 === errors;
																						} else var valid0 = !0;
																						if (valid0) if (data.properties !== void 0) {
																							let data53 = data.properties, _errs106 = errors;
																							if (errors === _errs106) if (Array.isArray(data53)) {
																								let len13 = data53.length;
																								for (let i13 = 0; i13 < len13; i13++) {
																									let _errs108 = errors;
																									validate51(data53[i13], {
																										instancePath: instancePath + "/properties/" + i13,
																										parentData: data53,
																										parentDataProperty: i13,
																										rootData
																									}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																									if (!(_errs108 === errors)) break;
																								}
																							} else return validate197.errors = [{
																								instancePath: instancePath + "/properties",
																								schemaPath: "#/properties/properties/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid0 = _errs106 === errors;
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
	} else return validate197.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate197.errors = vErrors, errors === 0;
}
var schema72 = {
	type: "object",
	required: [
		"subjects",
		"annotator",
		"timestamp",
		"text"
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		subjects: {
			type: "array",
			items: { anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }] }
		},
		annotator: {
			type: "object",
			oneOf: [
				{ required: ["organization"] },
				{ required: ["individual"] },
				{ required: ["component"] },
				{ required: ["service"] }
			],
			additionalProperties: !1,
			properties: {
				organization: { $ref: "#/definitions/organizationalEntity" },
				individual: { $ref: "#/definitions/organizationalContact" },
				component: { $ref: "#/definitions/component" },
				service: { $ref: "#/definitions/service" }
			}
		},
		timestamp: {
			type: "string",
			format: "date-time"
		},
		text: { type: "string" },
		signature: { $ref: "#/definitions/signature" }
	}
};
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0, valid0 = !0;
		for (missing0 of schema72.required) if (valid0 = data[missing0] !== void 0, !valid0) return validate233.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (valid0) {
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "subjects" || key0 === "annotator" || key0 === "timestamp" || key0 === "text" || key0 === "signature")) return validate233.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid1 = _errs2 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.subjects !== void 0) {
						let data1 = data.subjects, _errs3 = errors;
						if (errors === _errs3) if (Array.isArray(data1)) {
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0], _errs5 = errors, _errs6 = errors, valid3 = !1, _errs7 = errors;
								validate81(data2, {
									instancePath: instancePath + "/subjects/" + i0,
									parentData: data1,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
								var _valid0 = _errs7 === errors;
								if (valid3 = valid3 || _valid0, !valid3) {
									let _errs8 = errors;
									validate75(data2, {
										instancePath: instancePath + "/subjects/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
									var _valid0 = _errs8 === errors;
									valid3 = valid3 || _valid0;
								}
								if (valid3) errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
								else {
									let err0 = {
										instancePath: instancePath + "/subjects/" + i0,
										schemaPath: "#/properties/subjects/items/anyOf",
										keyword: "anyOf",
										params: {}
									};
									return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate233.errors = vErrors, !1;
								}
								if (!(_errs5 === errors)) break;
							}
						} else return validate233.errors = [{
							instancePath: instancePath + "/subjects",
							schemaPath: "#/properties/subjects/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid1 = _errs3 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.annotator !== void 0) {
							let data3 = data.annotator, _errs9 = errors, _errs11 = errors, valid4 = !1, passing0 = null, _errs12 = errors;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing1;
								if (data3.organization === void 0 && (missing1 = "organization")) {
									let err1 = {
										instancePath: instancePath + "/annotator",
										schemaPath: "#/properties/annotator/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: missing1 }
									};
									vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
								}
							}
							var _valid1 = _errs12 === errors;
							_valid1 && (valid4 = !0, passing0 = 0);
							let _errs13 = errors;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing2;
								if (data3.individual === void 0 && (missing2 = "individual")) {
									let err2 = {
										instancePath: instancePath + "/annotator",
										schemaPath: "#/properties/annotator/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: missing2 }
									};
									vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
								}
							}
							var _valid1 = _errs13 === errors;
							if (_valid1 && valid4) valid4 = !1, passing0 = [passing0, 1];
							else {
								_valid1 && (valid4 = !0, passing0 = 1);
								let _errs14 = errors;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing3;
									if (data3.component === void 0 && (missing3 = "component")) {
										let err3 = {
											instancePath: instancePath + "/annotator",
											schemaPath: "#/properties/annotator/oneOf/2/required",
											keyword: "required",
											params: { missingProperty: missing3 }
										};
										vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
									}
								}
								var _valid1 = _errs14 === errors;
								if (_valid1 && valid4) valid4 = !1, passing0 = [passing0, 2];
								else {
									_valid1 && (valid4 = !0, passing0 = 2);
									let _errs15 = errors;
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										let missing4;
										if (data3.service === void 0 && (missing4 = "service")) {
											let err4 = {
												instancePath: instancePath + "/annotator",
												schemaPath: "#/properties/annotator/oneOf/3/required",
												keyword: "required",
												params: { missingProperty: missing4 }
											};
											vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
										}
									}
									var _valid1 = _errs15 === errors;
									_valid1 && valid4 ? (valid4 = !1, passing0 = [passing0, 3]) : _valid1 && (valid4 = !0, passing0 = 3);
								}
							}
							if (valid4) errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
							else {
								let err5 = {
									instancePath: instancePath + "/annotator",
									schemaPath: "#/properties/annotator/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate233.errors = vErrors, !1;
							}
							if (errors === _errs9) if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let _errs16 = errors;
								for (let key1 in data3) if (!(key1 === "organization" || key1 === "individual" || key1 === "component" || key1 === "service")) return validate233.errors = [{
									instancePath: instancePath + "/annotator",
									schemaPath: "#/properties/annotator/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}], !1;
								if (_errs16 === errors) {
									if (data3.organization !== void 0) {
										let _errs17 = errors;
										validate26(data3.organization, {
											instancePath: instancePath + "/annotator/organization",
											parentData: data3,
											parentDataProperty: "organization",
											rootData
										}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
										var valid5 = _errs17 === errors;
									} else var valid5 = !0;
									if (valid5) {
										if (data3.individual !== void 0) {
											let _errs18 = errors;
											validate28(data3.individual, {
												instancePath: instancePath + "/annotator/individual",
												parentData: data3,
												parentDataProperty: "individual",
												rootData
											}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
											var valid5 = _errs18 === errors;
										} else var valid5 = !0;
										if (valid5) {
											if (data3.component !== void 0) {
												let _errs19 = errors;
												validate23(data3.component, {
													instancePath: instancePath + "/annotator/component",
													parentData: data3,
													parentDataProperty: "component",
													rootData
												}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
												var valid5 = _errs19 === errors;
											} else var valid5 = !0;
											if (valid5) if (data3.service !== void 0) {
												let _errs20 = errors;
												validate154(data3.service, {
													instancePath: instancePath + "/annotator/service",
													parentData: data3,
													parentDataProperty: "service",
													rootData
												}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
												var valid5 = _errs20 === errors;
											} else var valid5 = !0;
										}
									}
								}
							} else return validate233.errors = [{
								instancePath: instancePath + "/annotator",
								schemaPath: "#/properties/annotator/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid1 = _errs9 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.timestamp !== void 0) {
								let _errs21 = errors;
								if (errors === _errs21 && errors === _errs21 && typeof data.timestamp != "string") return validate233.errors = [{
									instancePath: instancePath + "/timestamp",
									schemaPath: "#/properties/timestamp/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid1 = _errs21 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.text !== void 0) {
									let _errs23 = errors;
									if (typeof data.text != "string") return validate233.errors = [{
										instancePath: instancePath + "/text",
										schemaPath: "#/properties/text/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = _errs23 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.signature !== void 0) {
									let _errs25 = errors;
									validate140(data.signature, {
										instancePath: instancePath + "/signature",
										parentData: data,
										parentDataProperty: "signature",
										rootData
									}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
									var valid1 = _errs25 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate233.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate233.errors = vErrors, errors === 0;
}
var schema74 = {
	type: "object",
	required: [
		"bom-ref",
		"uid",
		"taskTypes"
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		uid: { type: "string" },
		name: { type: "string" },
		description: { type: "string" },
		resourceReferences: {
			type: "array",
			items: { $ref: "#/definitions/resourceReferenceChoice" }
		},
		tasks: {
			type: "array",
			items: { $ref: "#/definitions/task" }
		},
		taskDependencies: {
			type: "array",
			items: { $ref: "#/definitions/dependency" }
		},
		taskTypes: {
			type: "array",
			items: { $ref: "#/definitions/taskType" }
		},
		trigger: { $ref: "#/definitions/trigger" },
		steps: {
			type: "array",
			items: { $ref: "#/definitions/step" }
		},
		inputs: {
			type: "array",
			items: { $ref: "#/definitions/inputType" }
		},
		outputs: {
			type: "array",
			items: { $ref: "#/definitions/outputType" }
		},
		timeStart: {
			type: "string",
			format: "date-time"
		},
		timeEnd: {
			type: "string",
			format: "date-time"
		},
		workspaces: {
			type: "array",
			items: { $ref: "#/definitions/workspace" }
		},
		runtimeTopology: {
			type: "array",
			items: { $ref: "#/definitions/dependency" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) {
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
		if (data.externalReference === void 0 && (missing1 = "externalReference")) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate249.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "ref" || key0 === "externalReference")) return validate249.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data.ref !== void 0) {
				let data0 = data.ref, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
				validate81(data0, {
					instancePath: instancePath + "/ref",
					parentData: data,
					parentDataProperty: "ref",
					rootData
				}) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
				var _valid1 = _errs7 === errors;
				if (valid2 = valid2 || _valid1, !valid2) {
					let _errs8 = errors;
					validate75(data0, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
					var _valid1 = _errs8 === errors;
					valid2 = valid2 || _valid1;
				}
				if (valid2) errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
				else {
					let err3 = {
						instancePath: instancePath + "/ref",
						schemaPath: "#/properties/ref/anyOf",
						keyword: "anyOf",
						params: {}
					};
					return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate249.errors = vErrors, !1;
				}
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) if (data.externalReference !== void 0) {
				let _errs9 = errors;
				validate71(data.externalReference, {
					instancePath: instancePath + "/externalReference",
					parentData: data,
					parentDataProperty: "externalReference",
					rootData
				}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
				var valid1 = _errs9 === errors;
			} else var valid1 = !0;
		}
	} else return validate249.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate249.errors = vErrors, errors === 0;
}
var schema76 = {
	type: "object",
	required: [
		"bom-ref",
		"uid",
		"taskTypes"
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		uid: { type: "string" },
		name: { type: "string" },
		description: { type: "string" },
		resourceReferences: {
			type: "array",
			items: { $ref: "#/definitions/resourceReferenceChoice" }
		},
		taskTypes: {
			type: "array",
			items: { $ref: "#/definitions/taskType" }
		},
		trigger: { $ref: "#/definitions/trigger" },
		steps: {
			type: "array",
			items: { $ref: "#/definitions/step" }
		},
		inputs: {
			type: "array",
			items: { $ref: "#/definitions/inputType" }
		},
		outputs: {
			type: "array",
			items: { $ref: "#/definitions/outputType" }
		},
		timeStart: {
			type: "string",
			format: "date-time"
		},
		timeEnd: {
			type: "string",
			format: "date-time"
		},
		workspaces: {
			type: "array",
			items: { $ref: "#/definitions/workspace" }
		},
		runtimeTopology: {
			type: "array",
			items: { $ref: "#/definitions/dependency" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema77 = {
	type: "string",
	enum: [
		"copy",
		"clone",
		"lint",
		"scan",
		"merge",
		"build",
		"test",
		"deliver",
		"deploy",
		"release",
		"clean",
		"other"
	]
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate257.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "copy" || data === "clone" || data === "lint" || data === "scan" || data === "merge" || data === "build" || data === "test" || data === "deliver" || data === "deploy" || data === "release" || data === "clean" || data === "other" ? (validate257.errors = null, true) : (validate257.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema77.enum }
	}], !1);
}
var schema78 = {
	type: "object",
	additionalProperties: !1,
	required: [
		"type",
		"bom-ref",
		"uid"
	],
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		uid: { type: "string" },
		name: { type: "string" },
		description: { type: "string" },
		resourceReferences: {
			type: "array",
			items: { $ref: "#/definitions/resourceReferenceChoice" }
		},
		type: {
			type: "string",
			enum: [
				"manual",
				"api",
				"webhook",
				"scheduled"
			]
		},
		event: { $ref: "#/definitions/event" },
		conditions: {
			type: "array",
			items: { $ref: "#/definitions/condition" }
		},
		timeActivated: {
			type: "string",
			format: "date-time"
		},
		inputs: {
			type: "array",
			items: { $ref: "#/definitions/inputType" }
		},
		outputs: {
			type: "array",
			items: { $ref: "#/definitions/outputType" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "description" || key0 === "timeReceived" || key0 === "data" || key0 === "source" || key0 === "target" || key0 === "properties")) return validate262.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate262.errors = [{
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs4 = errors;
					if (typeof data.description != "string") return validate262.errors = [{
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.timeReceived !== void 0) {
						let _errs6 = errors;
						if (errors === _errs6 && errors === _errs6 && typeof data.timeReceived != "string") return validate262.errors = [{
							instancePath: instancePath + "/timeReceived",
							schemaPath: "#/properties/timeReceived/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.data !== void 0) {
							let _errs8 = errors;
							validate43(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData
							}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let _errs9 = errors;
								validate249(data.source, {
									instancePath: instancePath + "/source",
									parentData: data,
									parentDataProperty: "source",
									rootData
								}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.target !== void 0) {
									let _errs10 = errors;
									validate249(data.target, {
										instancePath: instancePath + "/target",
										parentData: data,
										parentDataProperty: "target",
										rootData
									}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.properties !== void 0) {
									let data6 = data.properties, _errs11 = errors;
									if (errors === _errs11) if (Array.isArray(data6)) {
										let len0 = data6.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs13 = errors;
											validate51(data6[i0], {
												instancePath: instancePath + "/properties/" + i0,
												parentData: data6,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
											if (!(_errs13 === errors)) break;
										}
									} else return validate262.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate262.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate262.errors = vErrors, errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "description" || key0 === "expression" || key0 === "properties")) return validate268.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.description !== void 0) {
				let _errs2 = errors;
				if (typeof data.description != "string") return validate268.errors = [{
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.expression !== void 0) {
					let _errs4 = errors;
					if (typeof data.expression != "string") return validate268.errors = [{
						instancePath: instancePath + "/expression",
						schemaPath: "#/properties/expression/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.properties !== void 0) {
					let data2 = data.properties, _errs6 = errors;
					if (errors === _errs6) if (Array.isArray(data2)) {
						let len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs8 = errors;
							validate51(data2[i0], {
								instancePath: instancePath + "/properties/" + i0,
								parentData: data2,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
							if (!(_errs8 === errors)) break;
						}
					} else return validate268.errors = [{
						instancePath: instancePath + "/properties",
						schemaPath: "#/properties/properties/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate268.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate268.errors = vErrors, errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "dataType")) return validate275.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate275.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value != "string") return validate275.errors = [{
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.dataType !== void 0) {
				if (typeof data.dataType != "string") return validate275.errors = [{
					instancePath: instancePath + "/dataType",
					schemaPath: "#/properties/dataType/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate275.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate275.errors = vErrors, true;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
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
		if (data.parameters === void 0 && (missing1 = "parameters")) {
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
	if (_valid0 && valid0) valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.environmentVars === void 0 && (missing2 = "environmentVars")) {
				let err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) valid0 = !1, passing0 = [passing0, 2];
		else {
			_valid0 && (valid0 = !0, passing0 = 2);
			let _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing3;
				if (data.data === void 0 && (missing3 = "data")) {
					let err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: missing3 }
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
		}
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate271.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs6 = errors;
		for (let key0 in data) if (!(key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "parameters" || key0 === "environmentVars" || key0 === "data" || key0 === "properties")) return validate271.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs6 === errors) {
			if (data.source !== void 0) {
				let _errs7 = errors;
				validate249(data.source, {
					instancePath: instancePath + "/source",
					parentData: data,
					parentDataProperty: "source",
					rootData
				}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
				var valid1 = _errs7 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.target !== void 0) {
					let _errs8 = errors;
					validate249(data.target, {
						instancePath: instancePath + "/target",
						parentData: data,
						parentDataProperty: "target",
						rootData
					}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
					var valid1 = _errs8 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.resource !== void 0) {
						let _errs9 = errors;
						validate249(data.resource, {
							instancePath: instancePath + "/resource",
							parentData: data,
							parentDataProperty: "resource",
							rootData
						}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
						var valid1 = _errs9 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.parameters !== void 0) {
							let data3 = data.parameters, _errs10 = errors;
							if (errors === _errs10) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs12 = errors;
									validate275(data3[i0], {
										instancePath: instancePath + "/parameters/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length);
									if (!(_errs12 === errors)) break;
								}
							} else return validate271.errors = [{
								instancePath: instancePath + "/parameters",
								schemaPath: "#/properties/parameters/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid1 = _errs10 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.environmentVars !== void 0) {
								let data5 = data.environmentVars, _errs13 = errors;
								if (errors === _errs13) if (Array.isArray(data5)) {
									let len1 = data5.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data6 = data5[i1], _errs15 = errors, _errs16 = errors, valid4 = !1, passing1 = null, _errs17 = errors;
										validate51(data6, {
											instancePath: instancePath + "/environmentVars/" + i1,
											parentData: data5,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
										var _valid1 = _errs17 === errors;
										_valid1 && (valid4 = !0, passing1 = 0);
										let _errs18 = errors;
										if (typeof data6 != "string") {
											let err5 = {
												instancePath: instancePath + "/environmentVars/" + i1,
												schemaPath: "#/properties/environmentVars/items/oneOf/1/type",
												keyword: "type",
												params: { type: "string" }
											};
											vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
										}
										var _valid1 = _errs18 === errors;
										if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4) errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
										else {
											let err6 = {
												instancePath: instancePath + "/environmentVars/" + i1,
												schemaPath: "#/properties/environmentVars/items/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing1 }
											};
											return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate271.errors = vErrors, !1;
										}
										if (!(_errs15 === errors)) break;
									}
								} else return validate271.errors = [{
									instancePath: instancePath + "/environmentVars",
									schemaPath: "#/properties/environmentVars/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid1 = _errs13 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.data !== void 0) {
									let _errs20 = errors;
									validate43(data.data, {
										instancePath: instancePath + "/data",
										parentData: data,
										parentDataProperty: "data",
										rootData
									}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
									var valid1 = _errs20 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.properties !== void 0) {
									let data8 = data.properties, _errs21 = errors;
									if (errors === _errs21) if (Array.isArray(data8)) {
										let len2 = data8.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs23 = errors;
											validate51(data8[i2], {
												instancePath: instancePath + "/properties/" + i2,
												parentData: data8,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
											if (!(_errs23 === errors)) break;
										}
									} else return validate271.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid1 = _errs21 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate271.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate271.errors = vErrors, errors === 0;
}
var schema83 = {
	type: "object",
	oneOf: [
		{ required: ["resource"] },
		{ required: ["environmentVars"] },
		{ required: ["data"] }
	],
	additionalProperties: !1,
	properties: {
		type: {
			type: "string",
			enum: [
				"artifact",
				"attestation",
				"log",
				"evidence",
				"metrics",
				"other"
			]
		},
		source: { $ref: "#/definitions/resourceReferenceChoice" },
		target: { $ref: "#/definitions/resourceReferenceChoice" },
		resource: { $ref: "#/definitions/resourceReferenceChoice" },
		data: { $ref: "#/definitions/attachment" },
		environmentVars: {
			type: "array",
			items: { oneOf: [{ $ref: "#/definitions/property" }, { type: "string" }] }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
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
		if (data.environmentVars === void 0 && (missing1 = "environmentVars")) {
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
	if (_valid0 && valid0) valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.data === void 0 && (missing2 = "data")) {
				let err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err3 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate281.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs5 = errors;
		for (let key0 in data) if (!(key0 === "type" || key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "data" || key0 === "environmentVars" || key0 === "properties")) return validate281.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs5 === errors) {
			if (data.type !== void 0) {
				let data0 = data.type, _errs6 = errors;
				if (typeof data0 != "string") return validate281.errors = [{
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other")) return validate281.errors = [{
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema83.properties.type.enum }
				}], !1;
				var valid1 = _errs6 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.source !== void 0) {
					let _errs8 = errors;
					validate249(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
					var valid1 = _errs8 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.target !== void 0) {
						let _errs9 = errors;
						validate249(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
						var valid1 = _errs9 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.resource !== void 0) {
							let _errs10 = errors;
							validate249(data.resource, {
								instancePath: instancePath + "/resource",
								parentData: data,
								parentDataProperty: "resource",
								rootData
							}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
							var valid1 = _errs10 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.data !== void 0) {
								let _errs11 = errors;
								validate43(data.data, {
									instancePath: instancePath + "/data",
									parentData: data,
									parentDataProperty: "data",
									rootData
								}) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
								var valid1 = _errs11 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.environmentVars !== void 0) {
									let data5 = data.environmentVars, _errs12 = errors;
									if (errors === _errs12) if (Array.isArray(data5)) {
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0], _errs14 = errors, _errs15 = errors, valid3 = !1, passing1 = null, _errs16 = errors;
											validate51(data6, {
												instancePath: instancePath + "/environmentVars/" + i0,
												parentData: data5,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
											var _valid1 = _errs16 === errors;
											_valid1 && (valid3 = !0, passing1 = 0);
											let _errs17 = errors;
											if (typeof data6 != "string") {
												let err4 = {
													instancePath: instancePath + "/environmentVars/" + i0,
													schemaPath: "#/properties/environmentVars/items/oneOf/1/type",
													keyword: "type",
													params: { type: "string" }
												};
												vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
											}
											var _valid1 = _errs17 === errors;
											if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3) errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
											else {
												let err5 = {
													instancePath: instancePath + "/environmentVars/" + i0,
													schemaPath: "#/properties/environmentVars/items/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 }
												};
												return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate281.errors = vErrors, !1;
											}
											if (!(_errs14 === errors)) break;
										}
									} else return validate281.errors = [{
										instancePath: instancePath + "/environmentVars",
										schemaPath: "#/properties/environmentVars/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid1 = _errs12 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.properties !== void 0) {
									let data7 = data.properties, _errs19 = errors;
									if (errors === _errs19) if (Array.isArray(data7)) {
										let len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs21 = errors;
											validate51(data7[i1], {
												instancePath: instancePath + "/properties/" + i1,
												parentData: data7,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
											if (!(_errs21 === errors)) break;
										}
									} else return validate281.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid1 = _errs19 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate281.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate281.errors = vErrors, errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) return validate259.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema78.properties, key0)) return validate259.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.uid !== void 0) {
						let _errs3 = errors;
						if (typeof data.uid != "string") return validate259.errors = [{
							instancePath: instancePath + "/uid",
							schemaPath: "#/properties/uid/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate259.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs7 = errors;
								if (typeof data.description != "string") return validate259.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.resourceReferences !== void 0) {
									let data4 = data.resourceReferences, _errs9 = errors;
									if (errors === _errs9) if (Array.isArray(data4)) {
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate249(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate259.errors = [{
										instancePath: instancePath + "/resourceReferences",
										schemaPath: "#/properties/resourceReferences/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.type !== void 0) {
										let data6 = data.type, _errs12 = errors;
										if (typeof data6 != "string") return validate259.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled")) return validate259.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema78.properties.type.enum }
										}], !1;
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.event !== void 0) {
											let _errs14 = errors;
											validate262(data.event, {
												instancePath: instancePath + "/event",
												parentData: data,
												parentDataProperty: "event",
												rootData
											}) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
											var valid0 = _errs14 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.conditions !== void 0) {
												let data8 = data.conditions, _errs15 = errors;
												if (errors === _errs15) if (Array.isArray(data8)) {
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs17 = errors;
														validate268(data8[i1], {
															instancePath: instancePath + "/conditions/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
														if (!(_errs17 === errors)) break;
													}
												} else return validate259.errors = [{
													instancePath: instancePath + "/conditions",
													schemaPath: "#/properties/conditions/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs15 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.timeActivated !== void 0) {
													let _errs18 = errors;
													if (errors === _errs18 && errors === _errs18 && typeof data.timeActivated != "string") return validate259.errors = [{
														instancePath: instancePath + "/timeActivated",
														schemaPath: "#/properties/timeActivated/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid0 = _errs18 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.inputs !== void 0) {
														let data11 = data.inputs, _errs20 = errors;
														if (errors === _errs20) if (Array.isArray(data11)) {
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs22 = errors;
																validate271(data11[i2], {
																	instancePath: instancePath + "/inputs/" + i2,
																	parentData: data11,
																	parentDataProperty: i2,
																	rootData
																}) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
																if (!(_errs22 === errors)) break;
															}
														} else return validate259.errors = [{
															instancePath: instancePath + "/inputs",
															schemaPath: "#/properties/inputs/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs20 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.outputs !== void 0) {
															let data13 = data.outputs, _errs23 = errors;
															if (errors === _errs23) if (Array.isArray(data13)) {
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs25 = errors;
																	validate281(data13[i3], {
																		instancePath: instancePath + "/outputs/" + i3,
																		parentData: data13,
																		parentDataProperty: i3,
																		rootData
																	}) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length);
																	if (!(_errs25 === errors)) break;
																}
															} else return validate259.errors = [{
																instancePath: instancePath + "/outputs",
																schemaPath: "#/properties/outputs/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs23 === errors;
														} else var valid0 = !0;
														if (valid0) if (data.properties !== void 0) {
															let data15 = data.properties, _errs26 = errors;
															if (errors === _errs26) if (Array.isArray(data15)) {
																let len4 = data15.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs28 = errors;
																	validate51(data15[i4], {
																		instancePath: instancePath + "/properties/" + i4,
																		parentData: data15,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																	if (!(_errs28 === errors)) break;
																}
															} else return validate259.errors = [{
																instancePath: instancePath + "/properties",
																schemaPath: "#/properties/properties/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs26 === errors;
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
	} else return validate259.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate259.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "executed" || key0 === "properties")) return validate292.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.executed !== void 0) {
				let _errs2 = errors;
				if (typeof data.executed != "string") return validate292.errors = [{
					instancePath: instancePath + "/executed",
					schemaPath: "#/properties/executed/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.properties !== void 0) {
				let data1 = data.properties, _errs4 = errors;
				if (errors === _errs4) if (Array.isArray(data1)) {
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs6 = errors;
						validate51(data1[i0], {
							instancePath: instancePath + "/properties/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else return validate292.errors = [{
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate292.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate292.errors = vErrors, errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "commands" || key0 === "properties")) return validate291.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate291.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs4 = errors;
					if (typeof data.description != "string") return validate291.errors = [{
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.commands !== void 0) {
						let data2 = data.commands, _errs6 = errors;
						if (errors === _errs6) if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs8 = errors;
								validate292(data2[i0], {
									instancePath: instancePath + "/commands/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						} else return validate291.errors = [{
							instancePath: instancePath + "/commands",
							schemaPath: "#/properties/commands/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.properties !== void 0) {
						let data4 = data.properties, _errs9 = errors;
						if (errors === _errs9) if (Array.isArray(data4)) {
							let len1 = data4.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs11 = errors;
								validate51(data4[i1], {
									instancePath: instancePath + "/properties/" + i1,
									parentData: data4,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
								if (!(_errs11 === errors)) break;
							}
						} else return validate291.errors = [{
							instancePath: instancePath + "/properties",
							schemaPath: "#/properties/properties/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs9 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate291.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate291.errors = vErrors, errors === 0;
}
var schema86 = {
	type: "object",
	required: ["bom-ref", "uid"],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		uid: { type: "string" },
		name: { type: "string" },
		aliases: {
			type: "array",
			items: { type: "string" }
		},
		description: { type: "string" },
		resourceReferences: {
			type: "array",
			items: { $ref: "#/definitions/resourceReferenceChoice" }
		},
		accessMode: {
			type: "string",
			enum: [
				"read-only",
				"read-write",
				"read-write-once",
				"write-once",
				"write-only"
			]
		},
		mountPath: { type: "string" },
		managedDataType: { type: "string" },
		volumeRequest: { type: "string" },
		volume: { $ref: "#/definitions/volume" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema87 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		uid: { type: "string" },
		name: { type: "string" },
		mode: {
			type: "string",
			enum: ["filesystem", "block"],
			default: "filesystem"
		},
		path: { type: "string" },
		sizeAllocated: { type: "string" },
		persistent: { type: "boolean" },
		remote: { type: "boolean" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "name" || key0 === "mode" || key0 === "path" || key0 === "sizeAllocated" || key0 === "persistent" || key0 === "remote" || key0 === "properties")) return validate302.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate302.errors = [{
					instancePath: instancePath + "/uid",
					schemaPath: "#/properties/uid/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs4 = errors;
					if (typeof data.name != "string") return validate302.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.mode !== void 0) {
						let data2 = data.mode, _errs6 = errors;
						if (typeof data2 != "string") return validate302.errors = [{
							instancePath: instancePath + "/mode",
							schemaPath: "#/properties/mode/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(data2 === "filesystem" || data2 === "block")) return validate302.errors = [{
							instancePath: instancePath + "/mode",
							schemaPath: "#/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema87.properties.mode.enum }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.path !== void 0) {
							let _errs8 = errors;
							if (typeof data.path != "string") return validate302.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.sizeAllocated !== void 0) {
								let _errs10 = errors;
								if (typeof data.sizeAllocated != "string") return validate302.errors = [{
									instancePath: instancePath + "/sizeAllocated",
									schemaPath: "#/properties/sizeAllocated/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs10 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.persistent !== void 0) {
									let _errs12 = errors;
									if (typeof data.persistent != "boolean") return validate302.errors = [{
										instancePath: instancePath + "/persistent",
										schemaPath: "#/properties/persistent/type",
										keyword: "type",
										params: { type: "boolean" }
									}], !1;
									var valid0 = _errs12 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.remote !== void 0) {
										let _errs14 = errors;
										if (typeof data.remote != "boolean") return validate302.errors = [{
											instancePath: instancePath + "/remote",
											schemaPath: "#/properties/remote/type",
											keyword: "type",
											params: { type: "boolean" }
										}], !1;
										var valid0 = _errs14 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.properties !== void 0) {
										let data7 = data.properties, _errs16 = errors;
										if (errors === _errs16) if (Array.isArray(data7)) {
											let len0 = data7.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs18 = errors;
												validate51(data7[i0], {
													instancePath: instancePath + "/properties/" + i0,
													parentData: data7,
													parentDataProperty: i0,
													rootData
												}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
												if (!(_errs18 === errors)) break;
											}
										} else return validate302.errors = [{
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
	} else return validate302.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate302.errors = vErrors, errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) return validate299.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema86.properties, key0)) return validate299.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.uid !== void 0) {
						let _errs3 = errors;
						if (typeof data.uid != "string") return validate299.errors = [{
							instancePath: instancePath + "/uid",
							schemaPath: "#/properties/uid/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate299.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.aliases !== void 0) {
								let data3 = data.aliases, _errs7 = errors;
								if (errors === _errs7) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										if (typeof data3[i0] != "string") return validate299.errors = [{
											instancePath: instancePath + "/aliases/" + i0,
											schemaPath: "#/properties/aliases/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs9 === errors)) break;
									}
								} else return validate299.errors = [{
									instancePath: instancePath + "/aliases",
									schemaPath: "#/properties/aliases/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let _errs11 = errors;
									if (typeof data.description != "string") return validate299.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.resourceReferences !== void 0) {
										let data6 = data.resourceReferences, _errs13 = errors;
										if (errors === _errs13) if (Array.isArray(data6)) {
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs15 = errors;
												validate249(data6[i1], {
													instancePath: instancePath + "/resourceReferences/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
												if (!(_errs15 === errors)) break;
											}
										} else return validate299.errors = [{
											instancePath: instancePath + "/resourceReferences",
											schemaPath: "#/properties/resourceReferences/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.accessMode !== void 0) {
											let data8 = data.accessMode, _errs16 = errors;
											if (typeof data8 != "string") return validate299.errors = [{
												instancePath: instancePath + "/accessMode",
												schemaPath: "#/properties/accessMode/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only")) return validate299.errors = [{
												instancePath: instancePath + "/accessMode",
												schemaPath: "#/properties/accessMode/enum",
												keyword: "enum",
												params: { allowedValues: schema86.properties.accessMode.enum }
											}], !1;
											var valid0 = _errs16 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.mountPath !== void 0) {
												let _errs18 = errors;
												if (typeof data.mountPath != "string") return validate299.errors = [{
													instancePath: instancePath + "/mountPath",
													schemaPath: "#/properties/mountPath/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs18 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.managedDataType !== void 0) {
													let _errs20 = errors;
													if (typeof data.managedDataType != "string") return validate299.errors = [{
														instancePath: instancePath + "/managedDataType",
														schemaPath: "#/properties/managedDataType/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid0 = _errs20 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.volumeRequest !== void 0) {
														let _errs22 = errors;
														if (typeof data.volumeRequest != "string") return validate299.errors = [{
															instancePath: instancePath + "/volumeRequest",
															schemaPath: "#/properties/volumeRequest/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.volume !== void 0) {
															let _errs24 = errors;
															validate302(data.volume, {
																instancePath: instancePath + "/volume",
																parentData: data,
																parentDataProperty: "volume",
																rootData
															}) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
															var valid0 = _errs24 === errors;
														} else var valid0 = !0;
														if (valid0) if (data.properties !== void 0) {
															let data13 = data.properties, _errs25 = errors;
															if (errors === _errs25) if (Array.isArray(data13)) {
																let len2 = data13.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs27 = errors;
																	validate51(data13[i2], {
																		instancePath: instancePath + "/properties/" + i2,
																		parentData: data13,
																		parentDataProperty: i2,
																		rootData
																	}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																	if (!(_errs27 === errors)) break;
																}
															} else return validate299.errors = [{
																instancePath: instancePath + "/properties",
																schemaPath: "#/properties/properties/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs25 === errors;
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
	} else return validate299.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate299.errors = vErrors, errors === 0;
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) return validate254.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema76.properties, key0)) return validate254.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.uid !== void 0) {
						let _errs3 = errors;
						if (typeof data.uid != "string") return validate254.errors = [{
							instancePath: instancePath + "/uid",
							schemaPath: "#/properties/uid/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate254.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs7 = errors;
								if (typeof data.description != "string") return validate254.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.resourceReferences !== void 0) {
									let data4 = data.resourceReferences, _errs9 = errors;
									if (errors === _errs9) if (Array.isArray(data4)) {
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate249(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate254.errors = [{
										instancePath: instancePath + "/resourceReferences",
										schemaPath: "#/properties/resourceReferences/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.taskTypes !== void 0) {
										let data6 = data.taskTypes, _errs12 = errors;
										if (errors === _errs12) if (Array.isArray(data6)) {
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs14 = errors;
												validate257(data6[i1], {
													instancePath: instancePath + "/taskTypes/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length);
												if (!(_errs14 === errors)) break;
											}
										} else return validate254.errors = [{
											instancePath: instancePath + "/taskTypes",
											schemaPath: "#/properties/taskTypes/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.trigger !== void 0) {
											let _errs15 = errors;
											validate259(data.trigger, {
												instancePath: instancePath + "/trigger",
												parentData: data,
												parentDataProperty: "trigger",
												rootData
											}) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.steps !== void 0) {
												let data9 = data.steps, _errs16 = errors;
												if (errors === _errs16) if (Array.isArray(data9)) {
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs18 = errors;
														validate291(data9[i2], {
															instancePath: instancePath + "/steps/" + i2,
															parentData: data9,
															parentDataProperty: i2,
															rootData
														}) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length);
														if (!(_errs18 === errors)) break;
													}
												} else return validate254.errors = [{
													instancePath: instancePath + "/steps",
													schemaPath: "#/properties/steps/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs16 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.inputs !== void 0) {
													let data11 = data.inputs, _errs19 = errors;
													if (errors === _errs19) if (Array.isArray(data11)) {
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs21 = errors;
															validate271(data11[i3], {
																instancePath: instancePath + "/inputs/" + i3,
																parentData: data11,
																parentDataProperty: i3,
																rootData
															}) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
															if (!(_errs21 === errors)) break;
														}
													} else return validate254.errors = [{
														instancePath: instancePath + "/inputs",
														schemaPath: "#/properties/inputs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs19 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.outputs !== void 0) {
														let data13 = data.outputs, _errs22 = errors;
														if (errors === _errs22) if (Array.isArray(data13)) {
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs24 = errors;
																validate281(data13[i4], {
																	instancePath: instancePath + "/outputs/" + i4,
																	parentData: data13,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length);
																if (!(_errs24 === errors)) break;
															}
														} else return validate254.errors = [{
															instancePath: instancePath + "/outputs",
															schemaPath: "#/properties/outputs/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.timeStart !== void 0) {
															let _errs25 = errors;
															if (errors === _errs25 && errors === _errs25 && typeof data.timeStart != "string") return validate254.errors = [{
																instancePath: instancePath + "/timeStart",
																schemaPath: "#/properties/timeStart/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid0 = _errs25 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.timeEnd !== void 0) {
																let _errs27 = errors;
																if (errors === _errs27 && errors === _errs27 && typeof data.timeEnd != "string") return validate254.errors = [{
																	instancePath: instancePath + "/timeEnd",
																	schemaPath: "#/properties/timeEnd/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid0 = _errs27 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.workspaces !== void 0) {
																	let data17 = data.workspaces, _errs29 = errors;
																	if (errors === _errs29) if (Array.isArray(data17)) {
																		let len5 = data17.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs31 = errors;
																			validate299(data17[i5], {
																				instancePath: instancePath + "/workspaces/" + i5,
																				parentData: data17,
																				parentDataProperty: i5,
																				rootData
																			}) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
																			if (!(_errs31 === errors)) break;
																		}
																	} else return validate254.errors = [{
																		instancePath: instancePath + "/workspaces",
																		schemaPath: "#/properties/workspaces/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs29 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.runtimeTopology !== void 0) {
																		let data19 = data.runtimeTopology, _errs32 = errors;
																		if (errors === _errs32) if (Array.isArray(data19)) {
																			let len6 = data19.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs34 = errors;
																				validate185(data19[i6], {
																					instancePath: instancePath + "/runtimeTopology/" + i6,
																					parentData: data19,
																					parentDataProperty: i6,
																					rootData
																				}) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
																				if (!(_errs34 === errors)) break;
																			}
																		} else return validate254.errors = [{
																			instancePath: instancePath + "/runtimeTopology",
																			schemaPath: "#/properties/runtimeTopology/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid0 = _errs32 === errors;
																	} else var valid0 = !0;
																	if (valid0) if (data.properties !== void 0) {
																		let data21 = data.properties, _errs35 = errors;
																		if (errors === _errs35) if (Array.isArray(data21)) {
																			let len7 = data21.length;
																			for (let i7 = 0; i7 < len7; i7++) {
																				let _errs37 = errors;
																				validate51(data21[i7], {
																					instancePath: instancePath + "/properties/" + i7,
																					parentData: data21,
																					parentDataProperty: i7,
																					rootData
																				}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																				if (!(_errs37 === errors)) break;
																			}
																		} else return validate254.errors = [{
																			instancePath: instancePath + "/properties",
																			schemaPath: "#/properties/properties/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid0 = _errs35 === errors;
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
	} else return validate254.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate254.errors = vErrors, errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) return validate247.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema74.properties, key0)) return validate247.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs2 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.uid !== void 0) {
						let _errs3 = errors;
						if (typeof data.uid != "string") return validate247.errors = [{
							instancePath: instancePath + "/uid",
							schemaPath: "#/properties/uid/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate247.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs7 = errors;
								if (typeof data.description != "string") return validate247.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.resourceReferences !== void 0) {
									let data4 = data.resourceReferences, _errs9 = errors;
									if (errors === _errs9) if (Array.isArray(data4)) {
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate249(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate247.errors = [{
										instancePath: instancePath + "/resourceReferences",
										schemaPath: "#/properties/resourceReferences/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.tasks !== void 0) {
										let data6 = data.tasks, _errs12 = errors;
										if (errors === _errs12) if (Array.isArray(data6)) {
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs14 = errors;
												validate254(data6[i1], {
													instancePath: instancePath + "/tasks/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
												if (!(_errs14 === errors)) break;
											}
										} else return validate247.errors = [{
											instancePath: instancePath + "/tasks",
											schemaPath: "#/properties/tasks/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.taskDependencies !== void 0) {
											let data8 = data.taskDependencies, _errs15 = errors;
											if (errors === _errs15) if (Array.isArray(data8)) {
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs17 = errors;
													validate185(data8[i2], {
														instancePath: instancePath + "/taskDependencies/" + i2,
														parentData: data8,
														parentDataProperty: i2,
														rootData
													}) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
													if (!(_errs17 === errors)) break;
												}
											} else return validate247.errors = [{
												instancePath: instancePath + "/taskDependencies",
												schemaPath: "#/properties/taskDependencies/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.taskTypes !== void 0) {
												let data10 = data.taskTypes, _errs18 = errors;
												if (errors === _errs18) if (Array.isArray(data10)) {
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs20 = errors;
														validate257(data10[i3], {
															instancePath: instancePath + "/taskTypes/" + i3,
															parentData: data10,
															parentDataProperty: i3,
															rootData
														}) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length);
														if (!(_errs20 === errors)) break;
													}
												} else return validate247.errors = [{
													instancePath: instancePath + "/taskTypes",
													schemaPath: "#/properties/taskTypes/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs18 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.trigger !== void 0) {
													let _errs21 = errors;
													validate259(data.trigger, {
														instancePath: instancePath + "/trigger",
														parentData: data,
														parentDataProperty: "trigger",
														rootData
													}) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.steps !== void 0) {
														let data13 = data.steps, _errs22 = errors;
														if (errors === _errs22) if (Array.isArray(data13)) {
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs24 = errors;
																validate291(data13[i4], {
																	instancePath: instancePath + "/steps/" + i4,
																	parentData: data13,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length);
																if (!(_errs24 === errors)) break;
															}
														} else return validate247.errors = [{
															instancePath: instancePath + "/steps",
															schemaPath: "#/properties/steps/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.inputs !== void 0) {
															let data15 = data.inputs, _errs25 = errors;
															if (errors === _errs25) if (Array.isArray(data15)) {
																let len5 = data15.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs27 = errors;
																	validate271(data15[i5], {
																		instancePath: instancePath + "/inputs/" + i5,
																		parentData: data15,
																		parentDataProperty: i5,
																		rootData
																	}) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
																	if (!(_errs27 === errors)) break;
																}
															} else return validate247.errors = [{
																instancePath: instancePath + "/inputs",
																schemaPath: "#/properties/inputs/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs25 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.outputs !== void 0) {
																let data17 = data.outputs, _errs28 = errors;
																if (errors === _errs28) if (Array.isArray(data17)) {
																	let len6 = data17.length;
																	for (let i6 = 0; i6 < len6; i6++) {
																		let _errs30 = errors;
																		validate281(data17[i6], {
																			instancePath: instancePath + "/outputs/" + i6,
																			parentData: data17,
																			parentDataProperty: i6,
																			rootData
																		}) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length);
																		if (!(_errs30 === errors)) break;
																	}
																} else return validate247.errors = [{
																	instancePath: instancePath + "/outputs",
																	schemaPath: "#/properties/outputs/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid0 = _errs28 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.timeStart !== void 0) {
																	let _errs31 = errors;
																	if (errors === _errs31 && errors === _errs31 && typeof data.timeStart != "string") return validate247.errors = [{
																		instancePath: instancePath + "/timeStart",
																		schemaPath: "#/properties/timeStart/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid0 = _errs31 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.timeEnd !== void 0) {
																		let _errs33 = errors;
																		if (errors === _errs33 && errors === _errs33 && typeof data.timeEnd != "string") return validate247.errors = [{
																			instancePath: instancePath + "/timeEnd",
																			schemaPath: "#/properties/timeEnd/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid0 = _errs33 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.workspaces !== void 0) {
																			let data21 = data.workspaces, _errs35 = errors;
																			if (errors === _errs35) if (Array.isArray(data21)) {
																				let len7 = data21.length;
																				for (let i7 = 0; i7 < len7; i7++) {
																					let _errs37 = errors;
																					validate299(data21[i7], {
																						instancePath: instancePath + "/workspaces/" + i7,
																						parentData: data21,
																						parentDataProperty: i7,
																						rootData
																					}) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
																					if (!(_errs37 === errors)) break;
																				}
																			} else return validate247.errors = [{
																				instancePath: instancePath + "/workspaces",
																				schemaPath: "#/properties/workspaces/type",
																				keyword: "type",
																				params: { type: "array" }
																			}], !1;
																			var valid0 = _errs35 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.runtimeTopology !== void 0) {
																				let data23 = data.runtimeTopology, _errs38 = errors;
																				if (errors === _errs38) if (Array.isArray(data23)) {
																					let len8 = data23.length;
																					for (let i8 = 0; i8 < len8; i8++) {
																						let _errs40 = errors;
																						validate185(data23[i8], {
																							instancePath: instancePath + "/runtimeTopology/" + i8,
																							parentData: data23,
																							parentDataProperty: i8,
																							rootData
																						}) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
																						if (!(_errs40 === errors)) break;
																					}
																				} else return validate247.errors = [{
																					instancePath: instancePath + "/runtimeTopology",
																					schemaPath: "#/properties/runtimeTopology/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid0 = _errs38 === errors;
																			} else var valid0 = !0;
																			if (valid0) if (data.properties !== void 0) {
																				let data25 = data.properties, _errs41 = errors;
																				if (errors === _errs41) if (Array.isArray(data25)) {
																					let len9 = data25.length;
																					for (let i9 = 0; i9 < len9; i9++) {
																						let _errs43 = errors;
																						validate51(data25[i9], {
																							instancePath: instancePath + "/properties/" + i9,
																							parentData: data25,
																							parentDataProperty: i9,
																							rootData
																						}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																						if (!(_errs43 === errors)) break;
																					}
																				} else return validate247.errors = [{
																					instancePath: instancePath + "/properties",
																					schemaPath: "#/properties/properties/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid0 = _errs41 === errors;
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
	} else return validate247.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate247.errors = vErrors, errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "components" || key0 === "services" || key0 === "workflows" || key0 === "properties")) return validate243.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data["bom-ref"] !== void 0) {
				let _errs2 = errors;
				validate24(data["bom-ref"], {
					instancePath: instancePath + "/bom-ref",
					parentData: data,
					parentDataProperty: "bom-ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.components !== void 0) {
					let data1 = data.components, _errs3 = errors;
					if (errors === _errs3) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate23(data1[i0], {
								instancePath: instancePath + "/components/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
							if (!(_errs5 === errors)) break;
						}
					} else return validate243.errors = [{
						instancePath: instancePath + "/components",
						schemaPath: "#/properties/components/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.services !== void 0) {
						let data3 = data.services, _errs6 = errors;
						if (errors === _errs6) if (Array.isArray(data3)) {
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs8 = errors;
								validate154(data3[i1], {
									instancePath: instancePath + "/services/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						} else return validate243.errors = [{
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.workflows !== void 0) {
							let data5 = data.workflows, _errs9 = errors;
							if (errors === _errs9) if (Array.isArray(data5)) {
								let len2 = data5.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let _errs11 = errors;
									validate247(data5[i2], {
										instancePath: instancePath + "/workflows/" + i2,
										parentData: data5,
										parentDataProperty: i2,
										rootData
									}) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
									if (!(_errs11 === errors)) break;
								}
							} else return validate243.errors = [{
								instancePath: instancePath + "/workflows",
								schemaPath: "#/properties/workflows/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.properties !== void 0) {
							let data7 = data.properties, _errs12 = errors;
							if (errors === _errs12) if (Array.isArray(data7)) {
								let len3 = data7.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let _errs14 = errors;
									validate51(data7[i3], {
										instancePath: instancePath + "/properties/" + i3,
										parentData: data7,
										parentDataProperty: i3,
										rootData
									}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
									if (!(_errs14 === errors)) break;
								}
							} else return validate243.errors = [{
								instancePath: instancePath + "/properties",
								schemaPath: "#/properties/properties/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs12 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate243.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate243.errors = vErrors, errors === 0;
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
									if (errors === _errs10 && typeof data4 == "number" && (data4 < 1 || isNaN(data4))) return validate21.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
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
													validate23(data6[i0], {
														instancePath: instancePath + "/components/" + i0,
														parentData: data6,
														parentDataProperty: i0,
														rootData
													}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
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
														validate154(data8[i1], {
															instancePath: instancePath + "/services/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
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
															validate71(data10[i2], {
																instancePath: instancePath + "/externalReferences/" + i2,
																parentData: data10,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
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
																validate185(data12[i3], {
																	instancePath: instancePath + "/dependencies/" + i3,
																	parentData: data12,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
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
																	validate189(data14[i4], {
																		instancePath: instancePath + "/compositions/" + i4,
																		parentData: data14,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
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
																		validate197(data16[i5], {
																			instancePath: instancePath + "/vulnerabilities/" + i5,
																			parentData: data16,
																			parentDataProperty: i5,
																			rootData
																		}) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
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
															if (valid0) {
																if (data.annotations !== void 0) {
																	let data18 = data.annotations, _errs31 = errors;
																	if (errors === _errs31) if (Array.isArray(data18)) {
																		let len6 = data18.length;
																		for (let i6 = 0; i6 < len6; i6++) {
																			let _errs33 = errors;
																			validate233(data18[i6], {
																				instancePath: instancePath + "/annotations/" + i6,
																				parentData: data18,
																				parentDataProperty: i6,
																				rootData
																			}) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
																			if (!(_errs33 === errors)) break;
																		}
																	} else return validate21.errors = [{
																		instancePath: instancePath + "/annotations",
																		schemaPath: "#/properties/annotations/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs31 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.formulation !== void 0) {
																		let data20 = data.formulation, _errs34 = errors;
																		if (errors === _errs34) if (Array.isArray(data20)) {
																			let len7 = data20.length;
																			for (let i7 = 0; i7 < len7; i7++) {
																				let _errs36 = errors;
																				validate243(data20[i7], {
																					instancePath: instancePath + "/formulation/" + i7,
																					parentData: data20,
																					parentDataProperty: i7,
																					rootData
																				}) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length);
																				if (!(_errs36 === errors)) break;
																			}
																		} else return validate21.errors = [{
																			instancePath: instancePath + "/formulation",
																			schemaPath: "#/properties/formulation/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid0 = _errs34 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.properties !== void 0) {
																			let data22 = data.properties, _errs37 = errors;
																			if (errors === _errs37) if (Array.isArray(data22)) {
																				let len8 = data22.length;
																				for (let i8 = 0; i8 < len8; i8++) {
																					let _errs39 = errors;
																					validate51(data22[i8], {
																						instancePath: instancePath + "/properties/" + i8,
																						parentData: data22,
																						parentDataProperty: i8,
																						rootData
																					}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																					if (!(_errs39 === errors)) break;
																				}
																			} else return validate21.errors = [{
																				instancePath: instancePath + "/properties",
																				schemaPath: "#/properties/properties/type",
																				keyword: "type",
																				params: { type: "array" }
																			}], !1;
																			var valid0 = _errs37 === errors;
																		} else var valid0 = !0;
																		if (valid0) if (data.signature !== void 0) {
																			let _errs40 = errors;
																			validate140(data.signature, {
																				instancePath: instancePath + "/signature",
																				parentData: data,
																				parentDataProperty: "signature",
																				rootData
																			}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
																			var valid0 = _errs40 === errors;
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
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
export { stdin_default as default, validate };
