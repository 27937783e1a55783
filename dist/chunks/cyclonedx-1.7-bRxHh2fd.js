// src/generated/sbom/cyclonedx-1.7.js
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
	$id: "http://cyclonedx.org/schema/bom-1.7.schema.json",
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
		declarations: {
			type: "object",
			additionalProperties: !1,
			properties: {
				assessors: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							thirdParty: { type: "boolean" },
							organization: { $ref: "#/definitions/organizationalEntity" }
						}
					}
				},
				attestations: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							summary: { type: "string" },
							assessor: { $ref: "#/definitions/refLinkType" },
							map: {
								type: "array",
								items: {
									type: "object",
									additionalProperties: !1,
									properties: {
										requirement: { $ref: "#/definitions/refLinkType" },
										claims: {
											type: "array",
											items: { $ref: "#/definitions/refLinkType" }
										},
										counterClaims: {
											type: "array",
											items: { $ref: "#/definitions/refLinkType" }
										},
										conformance: {
											type: "object",
											additionalProperties: !1,
											properties: {
												score: {
													type: "number",
													minimum: 0,
													maximum: 1
												},
												rationale: { type: "string" },
												mitigationStrategies: {
													type: "array",
													items: { $ref: "#/definitions/refLinkType" }
												}
											}
										},
										confidence: {
											type: "object",
											additionalProperties: !1,
											properties: {
												score: {
													type: "number",
													minimum: 0,
													maximum: 1
												},
												rationale: { type: "string" }
											}
										}
									}
								}
							},
							signature: { $ref: "#/definitions/signature" }
						}
					}
				},
				claims: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							target: { $ref: "#/definitions/refLinkType" },
							predicate: { type: "string" },
							mitigationStrategies: {
								type: "array",
								items: { $ref: "#/definitions/refLinkType" }
							},
							reasoning: { type: "string" },
							evidence: {
								type: "array",
								items: { $ref: "#/definitions/refLinkType" }
							},
							counterEvidence: {
								type: "array",
								items: { $ref: "#/definitions/refLinkType" }
							},
							externalReferences: {
								type: "array",
								items: { $ref: "#/definitions/externalReference" }
							},
							signature: { $ref: "#/definitions/signature" }
						}
					}
				},
				evidence: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							propertyName: { type: "string" },
							description: { type: "string" },
							data: {
								type: "array",
								items: {
									type: "object",
									additionalProperties: !1,
									properties: {
										name: { type: "string" },
										contents: {
											type: "object",
											additionalProperties: !1,
											properties: {
												attachment: { $ref: "#/definitions/attachment" },
												url: {
													type: "string",
													format: "iri-reference"
												}
											}
										},
										classification: { $ref: "#/definitions/dataClassification" },
										sensitiveData: {
											type: "array",
											items: { type: "string" }
										},
										governance: { $ref: "#/definitions/dataGovernance" }
									}
								}
							},
							created: {
								type: "string",
								format: "date-time"
							},
							expires: {
								type: "string",
								format: "date-time"
							},
							author: { $ref: "#/definitions/organizationalContact" },
							reviewer: { $ref: "#/definitions/organizationalContact" },
							signature: { $ref: "#/definitions/signature" }
						}
					}
				},
				targets: {
					type: "object",
					additionalProperties: !1,
					properties: {
						organizations: {
							type: "array",
							items: { $ref: "#/definitions/organizationalEntity" }
						},
						components: {
							type: "array",
							items: { $ref: "#/definitions/component" }
						},
						services: {
							type: "array",
							items: { $ref: "#/definitions/service" }
						}
					}
				},
				affirmation: {
					type: "object",
					additionalProperties: !1,
					properties: {
						statement: { type: "string" },
						signatories: {
							type: "array",
							items: {
								type: "object",
								additionalProperties: !1,
								oneOf: [{ required: ["signature"] }, { required: ["externalReference", "organization"] }],
								properties: {
									name: { type: "string" },
									role: { type: "string" },
									signature: { $ref: "#/definitions/signature" },
									organization: { $ref: "#/definitions/organizationalEntity" },
									externalReference: { $ref: "#/definitions/externalReference" }
								}
							}
						},
						signature: { $ref: "#/definitions/signature" }
					}
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		definitions: {
			type: "object",
			additionalProperties: !1,
			properties: {
				standards: {
					type: "array",
					items: { $ref: "#/definitions/standard" }
				},
				patents: {
					type: "array",
					items: { anyOf: [{ $ref: "#/definitions/patent" }, { $ref: "#/definitions/patentFamily" }] }
				}
			}
		},
		citations: {
			type: "array",
			items: { $ref: "#/definitions/citation" }
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
		refLinkType: { $ref: "#/definitions/refType" },
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
					deprecated: !0,
					items: { $ref: "#/definitions/tool" }
				}] },
				manufacturer: { $ref: "#/definitions/organizationalEntity" },
				authors: {
					type: "array",
					items: { $ref: "#/definitions/organizationalContact" }
				},
				component: { $ref: "#/definitions/component" },
				manufacture: {
					deprecated: !0,
					$ref: "#/definitions/organizationalEntity"
				},
				supplier: { $ref: "#/definitions/organizationalEntity" },
				licenses: { $ref: "#/definitions/licenseChoice" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				},
				distributionConstraints: {
					type: "object",
					properties: { tlp: { $ref: "#/definitions/tlpClassification" } },
					additionalProperties: !1
				}
			}
		},
		tlpClassification: {
			type: "string",
			default: "CLEAR",
			enum: [
				"CLEAR",
				"GREEN",
				"AMBER",
				"AMBER_AND_STRICT",
				"RED"
			]
		},
		tool: {
			type: "object",
			additionalProperties: !1,
			deprecated: !0,
			properties: {
				vendor: { type: "string" },
				name: { type: "string" },
				version: { $ref: "#/definitions/version" },
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
				address: { $ref: "#/definitions/postalAddress" },
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
						"data",
						"cryptographic-asset"
					]
				},
				"mime-type": {
					type: "string",
					pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
				},
				"bom-ref": { $ref: "#/definitions/refType" },
				supplier: { $ref: "#/definitions/organizationalEntity" },
				manufacturer: { $ref: "#/definitions/organizationalEntity" },
				authors: {
					type: "array",
					items: { $ref: "#/definitions/organizationalContact" }
				},
				author: {
					deprecated: !0,
					type: "string"
				},
				publisher: { type: "string" },
				group: { type: "string" },
				name: { type: "string" },
				version: { $ref: "#/definitions/version" },
				versionRange: { $ref: "#/definitions/versionRange" },
				isExternal: {
					type: "boolean",
					default: !1
				},
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
				patentAssertions: { $ref: "#/definitions/patentAssertions" },
				cpe: { type: "string" },
				purl: { type: "string" },
				omniborId: {
					type: "array",
					items: { type: "string" }
				},
				swhid: {
					type: "array",
					items: { type: "string" }
				},
				swid: { $ref: "#/definitions/swid" },
				modified: {
					type: "boolean",
					deprecated: !0
				},
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
				cryptoProperties: { $ref: "#/definitions/cryptoProperties" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				},
				tags: { $ref: "#/definitions/tags" },
				signature: { $ref: "#/definitions/signature" }
			},
			allOf: [{ not: { required: ["version", "versionRange"] } }, {
				if: { properties: { isExternal: { const: !1 } } },
				then: { not: { required: ["versionRange"] } },
				else: !0
			}]
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
				"BLAKE3",
				"Streebog-256",
				"Streebog-512"
			]
		},
		"hash-content": {
			type: "string",
			pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"
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
		license: {
			type: "object",
			oneOf: [{ required: ["id"] }, { required: ["name"] }],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				id: { $ref: "spdx.SNAPSHOT.schema.json" },
				name: { type: "string" },
				acknowledgement: { $ref: "#/definitions/licenseAcknowledgementEnumeration" },
				text: { $ref: "#/definitions/attachment" },
				url: {
					type: "string",
					format: "iri-reference"
				},
				licensing: { $ref: "#/definitions/licensing" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		licenseAcknowledgementEnumeration: {
			type: "string",
			enum: ["declared", "concluded"]
		},
		licenseChoice: {
			type: "array",
			items: { oneOf: [{
				type: "object",
				required: ["license"],
				additionalProperties: !1,
				properties: { license: { $ref: "#/definitions/license" } }
			}, {
				type: "object",
				additionalProperties: !1,
				required: ["expression"],
				properties: {
					expression: { type: "string" },
					expressionDetails: {
						type: "array",
						items: {
							type: "object",
							required: ["licenseIdentifier"],
							properties: {
								licenseIdentifier: { type: "string" },
								"bom-ref": { $ref: "#/definitions/refType" },
								text: { $ref: "#/definitions/attachment" },
								url: {
									type: "string",
									format: "iri-reference"
								}
							},
							additionalProperties: !1
						}
					},
					acknowledgement: { $ref: "#/definitions/licenseAcknowledgementEnumeration" },
					"bom-ref": { $ref: "#/definitions/refType" },
					licensing: { $ref: "#/definitions/licensing" },
					properties: {
						type: "array",
						items: { $ref: "#/definitions/property" }
					}
				}
			}] }
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
						"source-distribution",
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
						"electronic-signature",
						"digital-signature",
						"rfc-9116",
						"patent",
						"patent-family",
						"patent-assertion",
						"citation",
						"other"
					]
				},
				hashes: {
					type: "array",
					items: { $ref: "#/definitions/hash" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
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
				},
				provides: {
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
				version: { $ref: "#/definitions/version" },
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
				patentAssertions: { $ref: "#/definitions/patentAssertions" },
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
				tags: { $ref: "#/definitions/tags" },
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
				governance: { $ref: "#/definitions/dataGovernance" },
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
				identity: { oneOf: [{
					type: "array",
					items: { $ref: "#/definitions/componentIdentityEvidence" }
				}, {
					$ref: "#/definitions/componentIdentityEvidence",
					deprecated: !0
				}] },
				occurrences: {
					type: "array",
					items: {
						type: "object",
						required: ["location"],
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							location: { type: "string" },
							line: {
								type: "integer",
								minimum: 0
							},
							offset: {
								type: "integer",
								minimum: 0
							},
							symbol: { type: "string" },
							additionalContext: { type: "string" }
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
			required: ["name"],
			additionalProperties: !1,
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
				tags: { $ref: "#/definitions/tags" },
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
					deprecated: !0,
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
										range: { $ref: "#/definitions/versionRange" },
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
			maxLength: 1024
		},
		versionRange: {
			type: "string",
			minLength: 1,
			maxLength: 4096
		},
		range: {
			deprecated: !0,
			$ref: "#/definitions/versionRange"
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
								properties: { ref: {
									anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }],
									type: "string"
								} }
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
						environmentalConsiderations: { $ref: "#/definitions/environmentalConsiderations" },
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
				governance: { $ref: "#/definitions/dataGovernance" }
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
		environmentalConsiderations: {
			type: "object",
			additionalProperties: !1,
			properties: {
				energyConsumptions: {
					type: "array",
					items: { $ref: "#/definitions/energyConsumption" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		energyConsumption: {
			type: "object",
			required: [
				"activity",
				"energyProviders",
				"activityEnergyCost"
			],
			additionalProperties: !1,
			properties: {
				activity: {
					type: "string",
					enum: [
						"design",
						"data-collection",
						"data-preparation",
						"training",
						"fine-tuning",
						"validation",
						"deployment",
						"inference",
						"other"
					]
				},
				energyProviders: {
					type: "array",
					items: { $ref: "#/definitions/energyProvider" }
				},
				activityEnergyCost: { $ref: "#/definitions/energyMeasure" },
				co2CostEquivalent: { $ref: "#/definitions/co2Measure" },
				co2CostOffset: { $ref: "#/definitions/co2Measure" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		energyMeasure: {
			type: "object",
			required: ["value", "unit"],
			additionalProperties: !1,
			properties: {
				value: { type: "number" },
				unit: {
					type: "string",
					enum: ["kWh"]
				}
			}
		},
		co2Measure: {
			type: "object",
			required: ["value", "unit"],
			additionalProperties: !1,
			properties: {
				value: { type: "number" },
				unit: {
					type: "string",
					enum: ["tCO2eq"]
				}
			}
		},
		energyProvider: {
			type: "object",
			required: [
				"organization",
				"energySource",
				"energyProvided"
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				description: { type: "string" },
				organization: {
					type: "object",
					$ref: "#/definitions/organizationalEntity"
				},
				energySource: {
					type: "string",
					enum: [
						"coal",
						"oil",
						"natural-gas",
						"nuclear",
						"wind",
						"solar",
						"geothermal",
						"hydropower",
						"biofuel",
						"unknown",
						"other"
					]
				},
				energyProvided: { $ref: "#/definitions/energyMeasure" },
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				}
			}
		},
		postalAddress: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				country: { type: "string" },
				region: { type: "string" },
				locality: { type: "string" },
				postOfficeBoxNumber: { type: "string" },
				postalCode: { type: "string" },
				streetAddress: { type: "string" }
			}
		},
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
		componentIdentityEvidence: {
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
						"omniborId",
						"swhid",
						"swid",
						"hash"
					]
				},
				confidence: {
					type: "number",
					minimum: 0,
					maximum: 1
				},
				concludedValue: { type: "string" },
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
		standard: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				name: { type: "string" },
				version: { type: "string" },
				description: { type: "string" },
				owner: { type: "string" },
				requirements: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							identifier: { type: "string" },
							title: { type: "string" },
							text: { type: "string" },
							descriptions: {
								type: "array",
								items: { type: "string" }
							},
							openCre: {
								type: "array",
								items: {
									type: "string",
									pattern: "^CRE:[0-9]+-[0-9]+$"
								}
							},
							parent: { $ref: "#/definitions/refLinkType" },
							properties: {
								type: "array",
								items: { $ref: "#/definitions/property" }
							},
							externalReferences: {
								type: "array",
								items: { $ref: "#/definitions/externalReference" }
							}
						}
					}
				},
				levels: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						properties: {
							"bom-ref": { $ref: "#/definitions/refType" },
							identifier: { type: "string" },
							title: { type: "string" },
							description: { type: "string" },
							requirements: {
								type: "array",
								items: { $ref: "#/definitions/refLinkType" }
							}
						}
					}
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				},
				signature: { $ref: "#/definitions/signature" }
			}
		},
		signature: { $ref: "jsf-0.82.SNAPSHOT.schema.json#/definitions/signature" },
		cryptoProperties: {
			type: "object",
			additionalProperties: !1,
			required: ["assetType"],
			properties: {
				assetType: {
					type: "string",
					enum: [
						"algorithm",
						"certificate",
						"protocol",
						"related-crypto-material"
					]
				},
				algorithmProperties: {
					type: "object",
					additionalProperties: !1,
					properties: {
						primitive: {
							type: "string",
							enum: [
								"drbg",
								"mac",
								"block-cipher",
								"stream-cipher",
								"signature",
								"hash",
								"pke",
								"xof",
								"kdf",
								"key-agree",
								"kem",
								"ae",
								"combiner",
								"key-wrap",
								"other",
								"unknown"
							]
						},
						algorithmFamily: { $ref: "cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum" },
						parameterSetIdentifier: { type: "string" },
						curve: {
							deprecated: !0,
							type: "string"
						},
						ellipticCurve: { $ref: "cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum" },
						executionEnvironment: {
							type: "string",
							enum: [
								"software-plain-ram",
								"software-encrypted-ram",
								"software-tee",
								"hardware",
								"other",
								"unknown"
							]
						},
						implementationPlatform: {
							type: "string",
							enum: [
								"generic",
								"x86_32",
								"x86_64",
								"armv7-a",
								"armv7-m",
								"armv8-a",
								"armv8-m",
								"armv9-a",
								"armv9-m",
								"s390x",
								"ppc64",
								"ppc64le",
								"other",
								"unknown"
							]
						},
						certificationLevel: {
							type: "array",
							items: {
								type: "string",
								enum: [
									"none",
									"fips140-1-l1",
									"fips140-1-l2",
									"fips140-1-l3",
									"fips140-1-l4",
									"fips140-2-l1",
									"fips140-2-l2",
									"fips140-2-l3",
									"fips140-2-l4",
									"fips140-3-l1",
									"fips140-3-l2",
									"fips140-3-l3",
									"fips140-3-l4",
									"cc-eal1",
									"cc-eal1+",
									"cc-eal2",
									"cc-eal2+",
									"cc-eal3",
									"cc-eal3+",
									"cc-eal4",
									"cc-eal4+",
									"cc-eal5",
									"cc-eal5+",
									"cc-eal6",
									"cc-eal6+",
									"cc-eal7",
									"cc-eal7+",
									"other",
									"unknown"
								]
							}
						},
						mode: {
							type: "string",
							enum: [
								"cbc",
								"ecb",
								"ccm",
								"gcm",
								"cfb",
								"ofb",
								"ctr",
								"other",
								"unknown"
							]
						},
						padding: {
							type: "string",
							enum: [
								"pkcs5",
								"pkcs7",
								"pkcs1v15",
								"oaep",
								"raw",
								"other",
								"unknown"
							]
						},
						cryptoFunctions: {
							type: "array",
							items: {
								type: "string",
								enum: [
									"generate",
									"keygen",
									"encrypt",
									"decrypt",
									"digest",
									"tag",
									"keyderive",
									"sign",
									"verify",
									"encapsulate",
									"decapsulate",
									"other",
									"unknown"
								]
							}
						},
						classicalSecurityLevel: {
							type: "integer",
							minimum: 0
						},
						nistQuantumSecurityLevel: {
							type: "integer",
							minimum: 0,
							maximum: 6
						}
					}
				},
				certificateProperties: {
					type: "object",
					additionalProperties: !1,
					properties: {
						serialNumber: { type: "string" },
						subjectName: { type: "string" },
						issuerName: { type: "string" },
						notValidBefore: {
							type: "string",
							format: "date-time"
						},
						notValidAfter: {
							type: "string",
							format: "date-time"
						},
						signatureAlgorithmRef: {
							deprecated: !0,
							$ref: "#/definitions/refType"
						},
						subjectPublicKeyRef: {
							deprecated: !0,
							$ref: "#/definitions/refType"
						},
						certificateFormat: { type: "string" },
						certificateExtension: {
							deprecated: !0,
							type: "string"
						},
						certificateFileExtension: { type: "string" },
						fingerprint: {
							type: "object",
							$ref: "#/definitions/hash"
						},
						certificateState: {
							type: "array",
							items: {
								type: "object",
								oneOf: [{
									required: ["state"],
									additionalProperties: !1,
									properties: {
										state: {
											type: "string",
											enum: [
												"pre-activation",
												"active",
												"suspended",
												"deactivated",
												"revoked",
												"destroyed"
											]
										},
										reason: { type: "string" }
									}
								}, {
									required: ["name"],
									additionalProperties: !1,
									properties: {
										name: { type: "string" },
										description: { type: "string" },
										reason: { type: "string" }
									}
								}]
							}
						},
						creationDate: {
							type: "string",
							format: "date-time"
						},
						activationDate: {
							type: "string",
							format: "date-time"
						},
						deactivationDate: {
							type: "string",
							format: "date-time"
						},
						revocationDate: {
							type: "string",
							format: "date-time"
						},
						destructionDate: {
							type: "string",
							format: "date-time"
						},
						certificateExtensions: {
							type: "array",
							items: {
								type: "object",
								oneOf: [{
									required: ["commonExtensionName", "commonExtensionValue"],
									additionalProperties: !1,
									properties: {
										commonExtensionName: {
											type: "string",
											enum: [
												"basicConstraints",
												"keyUsage",
												"extendedKeyUsage",
												"subjectAlternativeName",
												"authorityKeyIdentifier",
												"subjectKeyIdentifier",
												"authorityInformationAccess",
												"certificatePolicies",
												"crlDistributionPoints",
												"signedCertificateTimestamp"
											]
										},
										commonExtensionValue: { type: "string" }
									}
								}, {
									required: ["customExtensionName"],
									additionalProperties: !1,
									properties: {
										customExtensionName: { type: "string" },
										customExtensionValue: { type: "string" }
									}
								}]
							}
						},
						relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
					}
				},
				relatedCryptoMaterialProperties: {
					type: "object",
					additionalProperties: !1,
					properties: {
						type: {
							type: "string",
							enum: [
								"private-key",
								"public-key",
								"secret-key",
								"key",
								"ciphertext",
								"signature",
								"digest",
								"initialization-vector",
								"nonce",
								"seed",
								"salt",
								"shared-secret",
								"tag",
								"additional-data",
								"password",
								"credential",
								"token",
								"other",
								"unknown"
							]
						},
						id: { type: "string" },
						state: {
							type: "string",
							enum: [
								"pre-activation",
								"active",
								"suspended",
								"deactivated",
								"compromised",
								"destroyed"
							]
						},
						algorithmRef: {
							deprecated: !0,
							$ref: "#/definitions/refType"
						},
						creationDate: {
							type: "string",
							format: "date-time"
						},
						activationDate: {
							type: "string",
							format: "date-time"
						},
						updateDate: {
							type: "string",
							format: "date-time"
						},
						expirationDate: {
							type: "string",
							format: "date-time"
						},
						value: { type: "string" },
						size: { type: "integer" },
						format: { type: "string" },
						securedBy: { $ref: "#/definitions/securedBy" },
						fingerprint: {
							type: "object",
							$ref: "#/definitions/hash"
						},
						relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
					}
				},
				protocolProperties: {
					type: "object",
					additionalProperties: !1,
					properties: {
						type: {
							type: "string",
							enum: [
								"tls",
								"ssh",
								"ipsec",
								"ike",
								"sstp",
								"wpa",
								"dtls",
								"quic",
								"eap-aka",
								"eap-aka-prime",
								"prins",
								"5g-aka",
								"other",
								"unknown"
							]
						},
						version: { type: "string" },
						cipherSuites: {
							type: "array",
							items: { $ref: "#/definitions/cipherSuite" }
						},
						ikev2TransformTypes: {
							type: "object",
							additionalProperties: !1,
							properties: {
								encr: { anyOf: [{
									type: "array",
									items: { $ref: "#/definitions/ikeV2Enc" }
								}, {
									deprecated: !0,
									$ref: "#/definitions/cryptoRefArray"
								}] },
								prf: { anyOf: [{
									type: "array",
									items: { $ref: "#/definitions/ikeV2Prf" }
								}, {
									deprecated: !0,
									$ref: "#/definitions/cryptoRefArray"
								}] },
								integ: { anyOf: [{
									type: "array",
									items: { $ref: "#/definitions/ikeV2Integ" }
								}, {
									deprecated: !0,
									$ref: "#/definitions/cryptoRefArray"
								}] },
								ke: { anyOf: [{
									type: "array",
									items: { $ref: "#/definitions/ikeV2Ke" }
								}, {
									deprecated: !0,
									$ref: "#/definitions/cryptoRefArray"
								}] },
								esn: { type: "boolean" },
								auth: { anyOf: [{
									type: "array",
									items: { $ref: "#/definitions/ikeV2Auth" }
								}, {
									deprecated: !0,
									$ref: "#/definitions/cryptoRefArray"
								}] }
							}
						},
						cryptoRefArray: {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						},
						relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
					}
				},
				oid: { type: "string" }
			}
		},
		cipherSuite: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				algorithms: {
					type: "array",
					items: { $ref: "#/definitions/refType" }
				},
				identifiers: {
					type: "array",
					items: { type: "string" }
				},
				tlsGroups: {
					type: "array",
					items: { type: "string" }
				},
				tlsSignatureSchemes: {
					type: "array",
					items: { type: "string" }
				}
			}
		},
		ikeV2Enc: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				keyLength: { type: "integer" },
				algorithm: { $ref: "#/definitions/refType" }
			}
		},
		ikeV2Prf: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				algorithm: { $ref: "#/definitions/refType" }
			}
		},
		ikeV2Integ: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				algorithm: { $ref: "#/definitions/refType" }
			}
		},
		ikeV2Ke: {
			type: "object",
			additionalProperties: !1,
			properties: {
				group: { type: "integer" },
				algorithm: { $ref: "#/definitions/refType" }
			}
		},
		ikeV2Auth: {
			type: "object",
			additionalProperties: !1,
			properties: {
				name: { type: "string" },
				algorithm: { $ref: "#/definitions/refType" }
			}
		},
		cryptoRefArray: {
			deprecated: !0,
			type: "array",
			items: { $ref: "#/definitions/refType" }
		},
		relatedCryptographicAssets: {
			type: "array",
			items: { $ref: "#/definitions/relatedCryptographicAsset" }
		},
		relatedCryptographicAsset: {
			type: "object",
			additionalProperties: !1,
			properties: {
				type: { type: "string" },
				ref: { $ref: "#/definitions/refType" }
			}
		},
		securedBy: {
			type: "object",
			additionalProperties: !1,
			properties: {
				mechanism: { type: "string" },
				algorithmRef: { $ref: "#/definitions/refType" }
			}
		},
		tags: {
			type: "array",
			items: { type: "string" }
		},
		patentFamily: {
			type: "object",
			required: ["familyId"],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				familyId: { type: "string" },
				priorityApplication: { $ref: "#/definitions/priorityApplication" },
				members: {
					type: "array",
					items: { $ref: "#/definitions/refLinkType" }
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				}
			}
		},
		patent: {
			type: "object",
			required: [
				"patentNumber",
				"jurisdiction",
				"patentLegalStatus"
			],
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				patentNumber: {
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"
				},
				applicationNumber: { $ref: "#/definitions/patentApplicationNumber" },
				jurisdiction: { $ref: "#/definitions/patentJurisdiction" },
				priorityApplication: { $ref: "#/definitions/priorityApplication" },
				publicationNumber: {
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"
				},
				title: { type: "string" },
				abstract: { type: "string" },
				filingDate: {
					type: "string",
					format: "date"
				},
				grantDate: {
					type: "string",
					format: "date"
				},
				patentExpirationDate: {
					type: "string",
					format: "date"
				},
				patentLegalStatus: {
					type: "string",
					enum: [
						"pending",
						"granted",
						"revoked",
						"expired",
						"lapsed",
						"withdrawn",
						"abandoned",
						"suspended",
						"reinstated",
						"opposed",
						"terminated",
						"invalidated",
						"in-force"
					]
				},
				patentAssignee: {
					type: "array",
					items: { oneOf: [{ $ref: "#/definitions/organizationalContact" }, { $ref: "#/definitions/organizationalEntity" }] }
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				}
			}
		},
		patentAssertions: {
			type: "array",
			items: {
				type: "object",
				required: ["assertionType", "asserter"],
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: "#/definitions/refType" },
					assertionType: {
						type: "string",
						enum: [
							"ownership",
							"license",
							"third-party-claim",
							"standards-inclusion",
							"prior-art",
							"exclusive-rights",
							"non-assertion",
							"research-or-evaluation"
						]
					},
					patentRefs: {
						type: "array",
						items: { $ref: "#/definitions/refType" }
					},
					asserter: { oneOf: [
						{ $ref: "#/definitions/organizationalEntity" },
						{ $ref: "#/definitions/organizationalContact" },
						{ $ref: "#/definitions/refLinkType" }
					] },
					notes: { type: "string" }
				}
			}
		},
		patentApplicationNumber: {
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"
		},
		patentJurisdiction: {
			type: "string",
			pattern: "^[A-Z]{2}$"
		},
		patentFilingDate: {
			type: "string",
			format: "date"
		},
		priorityApplication: {
			type: "object",
			required: [
				"applicationNumber",
				"jurisdiction",
				"filingDate"
			],
			additionalProperties: !1,
			properties: {
				applicationNumber: { $ref: "#/definitions/patentApplicationNumber" },
				jurisdiction: { $ref: "#/definitions/patentJurisdiction" },
				filingDate: { $ref: "#/definitions/patentFilingDate" }
			}
		},
		citation: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"bom-ref": { $ref: "#/definitions/refType" },
				pointers: {
					type: "array",
					items: { type: "string" },
					minItems: 1
				},
				expressions: {
					type: "array",
					items: { type: "string" },
					minItems: 1
				},
				timestamp: {
					type: "string",
					format: "date-time"
				},
				attributedTo: { $ref: "#/definitions/refLinkType" },
				process: { $ref: "#/definitions/refLinkType" },
				note: { type: "string" },
				signature: { $ref: "#/definitions/signature" }
			},
			required: ["timestamp"],
			anyOf: [{ required: ["attributedTo"] }, { required: ["process"] }],
			oneOf: [{ required: ["pointers"] }, { required: ["expressions"] }]
		}
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
			deprecated: !0,
			items: { $ref: "#/definitions/tool" }
		}] },
		manufacturer: { $ref: "#/definitions/organizationalEntity" },
		authors: {
			type: "array",
			items: { $ref: "#/definitions/organizationalContact" }
		},
		component: { $ref: "#/definitions/component" },
		manufacture: {
			deprecated: !0,
			$ref: "#/definitions/organizationalEntity"
		},
		supplier: { $ref: "#/definitions/organizationalEntity" },
		licenses: { $ref: "#/definitions/licenseChoice" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		},
		distributionConstraints: {
			type: "object",
			properties: { tlp: { $ref: "#/definitions/tlpClassification" } },
			additionalProperties: !1
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
				"data",
				"cryptographic-asset"
			]
		},
		"mime-type": {
			type: "string",
			pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"
		},
		"bom-ref": { $ref: "#/definitions/refType" },
		supplier: { $ref: "#/definitions/organizationalEntity" },
		manufacturer: { $ref: "#/definitions/organizationalEntity" },
		authors: {
			type: "array",
			items: { $ref: "#/definitions/organizationalContact" }
		},
		author: {
			deprecated: !0,
			type: "string"
		},
		publisher: { type: "string" },
		group: { type: "string" },
		name: { type: "string" },
		version: { $ref: "#/definitions/version" },
		versionRange: { $ref: "#/definitions/versionRange" },
		isExternal: {
			type: "boolean",
			default: !1
		},
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
		patentAssertions: { $ref: "#/definitions/patentAssertions" },
		cpe: { type: "string" },
		purl: { type: "string" },
		omniborId: {
			type: "array",
			items: { type: "string" }
		},
		swhid: {
			type: "array",
			items: { type: "string" }
		},
		swid: { $ref: "#/definitions/swid" },
		modified: {
			type: "boolean",
			deprecated: !0
		},
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
		cryptoProperties: { $ref: "#/definitions/cryptoProperties" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		},
		tags: { $ref: "#/definitions/tags" },
		signature: { $ref: "#/definitions/signature" }
	},
	allOf: [{ not: { required: ["version", "versionRange"] } }, {
		if: { properties: { isExternal: { const: !1 } } },
		then: { not: { required: ["versionRange"] } },
		else: !0
	}]
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
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "country" || key0 === "region" || key0 === "locality" || key0 === "postOfficeBoxNumber" || key0 === "postalCode" || key0 === "streetAddress")) return validate28.errors = [{
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
				if (data.country !== void 0) {
					let _errs3 = errors;
					if (typeof data.country != "string") return validate28.errors = [{
						instancePath: instancePath + "/country",
						schemaPath: "#/properties/country/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.region !== void 0) {
						let _errs5 = errors;
						if (typeof data.region != "string") return validate28.errors = [{
							instancePath: instancePath + "/region",
							schemaPath: "#/properties/region/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.locality !== void 0) {
							let _errs7 = errors;
							if (typeof data.locality != "string") return validate28.errors = [{
								instancePath: instancePath + "/locality",
								schemaPath: "#/properties/locality/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.postOfficeBoxNumber !== void 0) {
								let _errs9 = errors;
								if (typeof data.postOfficeBoxNumber != "string") return validate28.errors = [{
									instancePath: instancePath + "/postOfficeBoxNumber",
									schemaPath: "#/properties/postOfficeBoxNumber/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.postalCode !== void 0) {
									let _errs11 = errors;
									if (typeof data.postalCode != "string") return validate28.errors = [{
										instancePath: instancePath + "/postalCode",
										schemaPath: "#/properties/postalCode/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.streetAddress !== void 0) {
									let _errs13 = errors;
									if (typeof data.streetAddress != "string") return validate28.errors = [{
										instancePath: instancePath + "/streetAddress",
										schemaPath: "#/properties/streetAddress/type",
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
	} else return validate28.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate28.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "email" || key0 === "phone")) return validate31.errors = [{
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
					if (typeof data.name != "string") return validate31.errors = [{
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
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string") return validate31.errors = [{
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.phone !== void 0) {
						let _errs7 = errors;
						if (typeof data.phone != "string") return validate31.errors = [{
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
	} else return validate31.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate31.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "name" || key0 === "address" || key0 === "url" || key0 === "contact")) return validate26.errors = [{
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
					if (data.address !== void 0) {
						let _errs5 = errors;
						validate28(data.address, {
							instancePath: instancePath + "/address",
							parentData: data,
							parentDataProperty: "address",
							rootData
						}) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs6 = errors;
							if (errors === _errs6) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs8 = errors;
									if (errors === _errs8 && errors === _errs8 && typeof data3[i0] != "string") return validate26.errors = [{
										instancePath: instancePath + "/url/" + i0,
										schemaPath: "#/properties/url/items/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(_errs8 === errors)) break;
								}
							} else return validate26.errors = [{
								instancePath: instancePath + "/url",
								schemaPath: "#/properties/url/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.contact !== void 0) {
							let data5 = data.contact, _errs10 = errors;
							if (errors === _errs10) if (Array.isArray(data5)) {
								let len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs12 = errors;
									validate31(data5[i1], {
										instancePath: instancePath + "/contact/" + i1,
										parentData: data5,
										parentDataProperty: i1,
										rootData
									}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
									if (!(_errs12 === errors)) break;
								}
							} else return validate26.errors = [{
								instancePath: instancePath + "/contact",
								schemaPath: "#/properties/contact/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
					}
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) > 1024) return validate37.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1024 }
		}], !1;
	} else return validate37.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate37.errors = vErrors, true;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) > 4096) return validate39.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 4096 }
		}], !1;
		if (func5(data) < 1) return validate39.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate39.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate39.errors = vErrors, true;
}
var schema16 = {
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
		"BLAKE3",
		"Streebog-256",
		"Streebog-512"
	]
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate42.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "MD5" || data === "SHA-1" || data === "SHA-256" || data === "SHA-384" || data === "SHA-512" || data === "SHA3-256" || data === "SHA3-384" || data === "SHA3-512" || data === "BLAKE2b-256" || data === "BLAKE2b-384" || data === "BLAKE2b-512" || data === "BLAKE3" || data === "Streebog-256" || data === "Streebog-512" ? (validate42.errors = null, true) : (validate42.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema16.enum }
	}], !1);
}
var pattern2 = new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern2.test(data)) return validate44.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$" }
		}], !1;
	} else return validate44.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate44.errors = vErrors, true;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content")) return validate41.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "alg" || key0 === "content")) return validate41.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.alg !== void 0) {
					let _errs2 = errors;
					validate42(data.alg, {
						instancePath: instancePath + "/alg",
						parentData: data,
						parentDataProperty: "alg",
						rootData
					}) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.content !== void 0) {
					let _errs3 = errors;
					validate44(data.content, {
						instancePath: instancePath + "/content",
						parentData: data,
						parentDataProperty: "content",
						rootData
					}) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate41.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate41.errors = vErrors, errors === 0;
}
var schema20 = {
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
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate50.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "0BSD" || data === "3D-Slicer-1.0" || data === "AAL" || data === "Abstyles" || data === "AdaCore-doc" || data === "Adobe-2006" || data === "Adobe-Display-PostScript" || data === "Adobe-Glyph" || data === "Adobe-Utopia" || data === "ADSL" || data === "Advanced-Cryptics-Dictionary" || data === "AFL-1.1" || data === "AFL-1.2" || data === "AFL-2.0" || data === "AFL-2.1" || data === "AFL-3.0" || data === "Afmparse" || data === "AGPL-1.0" || data === "AGPL-1.0-only" || data === "AGPL-1.0-or-later" || data === "AGPL-3.0" || data === "AGPL-3.0-only" || data === "AGPL-3.0-or-later" || data === "Aladdin" || data === "ALGLIB-Documentation" || data === "AMD-newlib" || data === "AMDPLPA" || data === "AML" || data === "AML-glslang" || data === "AMPAS" || data === "ANTLR-PD" || data === "ANTLR-PD-fallback" || data === "any-OSI" || data === "any-OSI-perl-modules" || data === "Apache-1.0" || data === "Apache-1.1" || data === "Apache-2.0" || data === "APAFML" || data === "APL-1.0" || data === "App-s2p" || data === "APSL-1.0" || data === "APSL-1.1" || data === "APSL-1.2" || data === "APSL-2.0" || data === "Arphic-1999" || data === "Artistic-1.0" || data === "Artistic-1.0-cl8" || data === "Artistic-1.0-Perl" || data === "Artistic-2.0" || data === "Artistic-dist" || data === "Aspell-RU" || data === "ASWF-Digital-Assets-1.0" || data === "ASWF-Digital-Assets-1.1" || data === "atc-game" || data === "Baekmuk" || data === "Bahyph" || data === "Barr" || data === "bcrypt-Solar-Designer" || data === "Beerware" || data === "Bitstream-Charter" || data === "Bitstream-Vera" || data === "BitTorrent-1.0" || data === "BitTorrent-1.1" || data === "blessing" || data === "BlueOak-1.0.0" || data === "Boehm-GC" || data === "Boehm-GC-without-fee" || data === "BOLA-1.1" || data === "Borceux" || data === "Brian-Gladman-2-Clause" || data === "Brian-Gladman-3-Clause" || data === "Brian-Gladman-3-Clause-no-conversion" || data === "BSD-1-Clause" || data === "BSD-2-Clause" || data === "BSD-2-Clause-Darwin" || data === "BSD-2-Clause-first-lines" || data === "BSD-2-Clause-FreeBSD" || data === "BSD-2-Clause-NetBSD" || data === "BSD-2-Clause-Patent" || data === "BSD-2-Clause-pkgconf-disclaimer" || data === "BSD-2-Clause-pos-unchanged" || data === "BSD-2-Clause-Views" || data === "BSD-3-Clause" || data === "BSD-3-Clause-acpica" || data === "BSD-3-Clause-Attribution" || data === "BSD-3-Clause-Clear" || data === "BSD-3-Clause-flex" || data === "BSD-3-Clause-HP" || data === "BSD-3-Clause-LBNL" || data === "BSD-3-Clause-Modification" || data === "BSD-3-Clause-No-Military-License" || data === "BSD-3-Clause-No-Nuclear-License" || data === "BSD-3-Clause-No-Nuclear-License-2014" || data === "BSD-3-Clause-No-Nuclear-Warranty" || data === "BSD-3-Clause-Open-MPI" || data === "BSD-3-Clause-OpenWebUI" || data === "BSD-3-Clause-Sun" || data === "BSD-3-Clause-Tso" || data === "BSD-4-Clause" || data === "BSD-4-Clause-Shortened" || data === "BSD-4-Clause-UC" || data === "BSD-4.3RENO" || data === "BSD-4.3TAHOE" || data === "BSD-Advertising-Acknowledgement" || data === "BSD-ask-to-endorse" || data === "BSD-Attribution-HPND-disclaimer" || data === "BSD-Inferno-Nettverk" || data === "BSD-Mark-Modifications" || data === "BSD-Protection" || data === "BSD-Source-alt-GPL" || data === "BSD-Source-beginning-file" || data === "BSD-Source-Code" || data === "BSD-Source-Code-no-disclaimer" || data === "BSD-Systemics" || data === "BSD-Systemics-W3Works" || data === "BSL-1.0" || data === "Buddy" || data === "Bugroff" || data === "BUSL-1.1" || data === "bzip2-1.0.5" || data === "bzip2-1.0.6" || data === "C-UDA-1.0" || data === "CAL-1.0" || data === "CAL-1.0-Combined-Work-Exception" || data === "Caldera" || data === "Caldera-no-preamble" || data === "CAPEC-tou" || data === "Catharon" || data === "CATOSL-1.1" || data === "CC-BY-1.0" || data === "CC-BY-2.0" || data === "CC-BY-2.5" || data === "CC-BY-2.5-AU" || data === "CC-BY-3.0" || data === "CC-BY-3.0-AT" || data === "CC-BY-3.0-AU" || data === "CC-BY-3.0-DE" || data === "CC-BY-3.0-IGO" || data === "CC-BY-3.0-NL" || data === "CC-BY-3.0-US" || data === "CC-BY-4.0" || data === "CC-BY-NC-1.0" || data === "CC-BY-NC-2.0" || data === "CC-BY-NC-2.5" || data === "CC-BY-NC-3.0" || data === "CC-BY-NC-3.0-DE" || data === "CC-BY-NC-3.0-IGO" || data === "CC-BY-NC-4.0" || data === "CC-BY-NC-ND-1.0" || data === "CC-BY-NC-ND-2.0" || data === "CC-BY-NC-ND-2.5" || data === "CC-BY-NC-ND-3.0" || data === "CC-BY-NC-ND-3.0-DE" || data === "CC-BY-NC-ND-3.0-IGO" || data === "CC-BY-NC-ND-4.0" || data === "CC-BY-NC-SA-1.0" || data === "CC-BY-NC-SA-2.0" || data === "CC-BY-NC-SA-2.0-DE" || data === "CC-BY-NC-SA-2.0-FR" || data === "CC-BY-NC-SA-2.0-UK" || data === "CC-BY-NC-SA-2.5" || data === "CC-BY-NC-SA-3.0" || data === "CC-BY-NC-SA-3.0-DE" || data === "CC-BY-NC-SA-3.0-IGO" || data === "CC-BY-NC-SA-4.0" || data === "CC-BY-ND-1.0" || data === "CC-BY-ND-2.0" || data === "CC-BY-ND-2.5" || data === "CC-BY-ND-3.0" || data === "CC-BY-ND-3.0-DE" || data === "CC-BY-ND-4.0" || data === "CC-BY-SA-1.0" || data === "CC-BY-SA-2.0" || data === "CC-BY-SA-2.0-UK" || data === "CC-BY-SA-2.1-JP" || data === "CC-BY-SA-2.5" || data === "CC-BY-SA-3.0" || data === "CC-BY-SA-3.0-AT" || data === "CC-BY-SA-3.0-DE" || data === "CC-BY-SA-3.0-IGO" || data === "CC-BY-SA-4.0" || data === "CC-PDDC" || data === "CC-PDM-1.0" || data === "CC-SA-1.0" || data === "CC0-1.0" || data === "CDDL-1.0" || data === "CDDL-1.1" || data === "CDL-1.0" || data === "CDLA-Permissive-1.0" || data === "CDLA-Permissive-2.0" || data === "CDLA-Sharing-1.0" || data === "CECILL-1.0" || data === "CECILL-1.1" || data === "CECILL-2.0" || data === "CECILL-2.1" || data === "CECILL-B" || data === "CECILL-C" || data === "CERN-OHL-1.1" || data === "CERN-OHL-1.2" || data === "CERN-OHL-P-2.0" || data === "CERN-OHL-S-2.0" || data === "CERN-OHL-W-2.0" || data === "CFITSIO" || data === "check-cvs" || data === "checkmk" || data === "ClArtistic" || data === "Clips" || data === "CMU-Mach" || data === "CMU-Mach-nodoc" || data === "CNRI-Jython" || data === "CNRI-Python" || data === "CNRI-Python-GPL-Compatible" || data === "COIL-1.0" || data === "Community-Spec-1.0" || data === "Condor-1.1" || data === "copyleft-next-0.3.0" || data === "copyleft-next-0.3.1" || data === "Cornell-Lossless-JPEG" || data === "CPAL-1.0" || data === "CPL-1.0" || data === "CPOL-1.02" || data === "Cronyx" || data === "Crossword" || data === "CryptoSwift" || data === "CrystalStacker" || data === "CUA-OPL-1.0" || data === "Cube" || data === "curl" || data === "cve-tou" || data === "D-FSL-1.0" || data === "DEC-3-Clause" || data === "diffmark" || data === "DL-DE-BY-2.0" || data === "DL-DE-ZERO-2.0" || data === "DOC" || data === "DocBook-DTD" || data === "DocBook-Schema" || data === "DocBook-Stylesheet" || data === "DocBook-XML" || data === "Dotseqn" || data === "DRL-1.0" || data === "DRL-1.1" || data === "DSDP" || data === "dtoa" || data === "dvipdfm" || data === "ECL-1.0" || data === "ECL-2.0" || data === "eCos-2.0" || data === "EFL-1.0" || data === "EFL-2.0" || data === "eGenix" || data === "Elastic-2.0" || data === "Entessa" || data === "EPICS" || data === "EPL-1.0" || data === "EPL-2.0" || data === "ErlPL-1.1" || data === "ESA-PL-permissive-2.4" || data === "ESA-PL-strong-copyleft-2.4" || data === "ESA-PL-weak-copyleft-2.4" || data === "etalab-2.0" || data === "EUDatagrid" || data === "EUPL-1.0" || data === "EUPL-1.1" || data === "EUPL-1.2" || data === "Eurosym" || data === "Fair" || data === "FBM" || data === "FDK-AAC" || data === "FDK-MPEG-H" || data === "Ferguson-Twofish" || data === "Frameworx-1.0" || data === "FreeBSD-DOC" || data === "FreeImage" || data === "FSFAP" || data === "FSFAP-no-warranty-disclaimer" || data === "FSFUL" || data === "FSFULLR" || data === "FSFULLRSD" || data === "FSFULLRWD" || data === "FSL-1.1-ALv2" || data === "FSL-1.1-MIT" || data === "FTL" || data === "Furuseth" || data === "fwlw" || data === "Game-Programming-Gems" || data === "GCR-docs" || data === "GD" || data === "generic-xts" || data === "GFDL-1.1" || data === "GFDL-1.1-invariants-only" || data === "GFDL-1.1-invariants-or-later" || data === "GFDL-1.1-no-invariants-only" || data === "GFDL-1.1-no-invariants-or-later" || data === "GFDL-1.1-only" || data === "GFDL-1.1-or-later" || data === "GFDL-1.2" || data === "GFDL-1.2-invariants-only" || data === "GFDL-1.2-invariants-or-later" || data === "GFDL-1.2-no-invariants-only" || data === "GFDL-1.2-no-invariants-or-later" || data === "GFDL-1.2-only" || data === "GFDL-1.2-or-later" || data === "GFDL-1.3" || data === "GFDL-1.3-invariants-only" || data === "GFDL-1.3-invariants-or-later" || data === "GFDL-1.3-no-invariants-only" || data === "GFDL-1.3-no-invariants-or-later" || data === "GFDL-1.3-only" || data === "GFDL-1.3-or-later" || data === "Giftware" || data === "GL2PS" || data === "Glide" || data === "Glulxe" || data === "GLWTPL" || data === "gnuplot" || data === "GPL-1.0" || data === "GPL-1.0+" || data === "GPL-1.0-only" || data === "GPL-1.0-or-later" || data === "GPL-2.0" || data === "GPL-2.0+" || data === "GPL-2.0-only" || data === "GPL-2.0-or-later" || data === "GPL-2.0-with-autoconf-exception" || data === "GPL-2.0-with-bison-exception" || data === "GPL-2.0-with-classpath-exception" || data === "GPL-2.0-with-font-exception" || data === "GPL-2.0-with-GCC-exception" || data === "GPL-3.0" || data === "GPL-3.0+" || data === "GPL-3.0-only" || data === "GPL-3.0-or-later" || data === "GPL-3.0-with-autoconf-exception" || data === "GPL-3.0-with-GCC-exception" || data === "Graphics-Gems" || data === "gSOAP-1.3b" || data === "gtkbook" || data === "Gutmann" || data === "HaskellReport" || data === "HDF5" || data === "hdparm" || data === "HIDAPI" || data === "Hippocratic-2.1" || data === "Hippocratic-3.0-core" || data === "HP-1986" || data === "HP-1989" || data === "HPND" || data === "HPND-DEC" || data === "HPND-doc" || data === "HPND-doc-sell" || data === "HPND-export-US" || data === "HPND-export-US-acknowledgement" || data === "HPND-export-US-modify" || data === "HPND-export2-US" || data === "HPND-Fenneberg-Livingston" || data === "HPND-INRIA-IMAG" || data === "HPND-Intel" || data === "HPND-Kevlin-Henney" || data === "HPND-Markus-Kuhn" || data === "HPND-merchantability-variant" || data === "HPND-MIT-disclaimer" || data === "HPND-Netrek" || data === "HPND-Pbmplus" || data === "HPND-sell-MIT-disclaimer-xserver" || data === "HPND-sell-regexpr" || data === "HPND-sell-variant" || data === "HPND-sell-variant-critical-systems" || data === "HPND-sell-variant-MIT-disclaimer" || data === "HPND-sell-variant-MIT-disclaimer-rev" || data === "HPND-SMC" || data === "HPND-UC" || data === "HPND-UC-export-US" || data === "HTMLTIDY" || data === "hyphen-bulgarian" || data === "IBM-pibs" || data === "ICU" || data === "IEC-Code-Components-EULA" || data === "IJG" || data === "IJG-short" || data === "ImageMagick" || data === "iMatix" || data === "Imlib2" || data === "Info-ZIP" || data === "Informatica" || data === "Inner-Net-2.0" || data === "InnoSetup" || data === "Intel" || data === "Intel-ACPI" || data === "Interbase-1.0" || data === "IPA" || data === "IPL-1.0" || data === "ISC" || data === "ISC-Veillard" || data === "ISO-permission" || data === "Jam" || data === "JasPer-2.0" || data === "jove" || data === "JPL-image" || data === "JPNIC" || data === "JSON" || data === "Kastrup" || data === "Kazlib" || data === "Knuth-CTAN" || data === "LAL-1.2" || data === "LAL-1.3" || data === "Latex2e" || data === "Latex2e-translated-notice" || data === "Leptonica" || data === "LGPL-2.0" || data === "LGPL-2.0+" || data === "LGPL-2.0-only" || data === "LGPL-2.0-or-later" || data === "LGPL-2.1" || data === "LGPL-2.1+" || data === "LGPL-2.1-only" || data === "LGPL-2.1-or-later" || data === "LGPL-3.0" || data === "LGPL-3.0+" || data === "LGPL-3.0-only" || data === "LGPL-3.0-or-later" || data === "LGPLLR" || data === "Libpng" || data === "libpng-1.6.35" || data === "libpng-2.0" || data === "libselinux-1.0" || data === "libtiff" || data === "libutil-David-Nugent" || data === "LiLiQ-P-1.1" || data === "LiLiQ-R-1.1" || data === "LiLiQ-Rplus-1.1" || data === "Linux-man-pages-1-para" || data === "Linux-man-pages-copyleft" || data === "Linux-man-pages-copyleft-2-para" || data === "Linux-man-pages-copyleft-var" || data === "Linux-OpenIB" || data === "LOOP" || data === "LPD-document" || data === "LPL-1.0" || data === "LPL-1.02" || data === "LPPL-1.0" || data === "LPPL-1.1" || data === "LPPL-1.2" || data === "LPPL-1.3a" || data === "LPPL-1.3c" || data === "lsof" || data === "Lucida-Bitmap-Fonts" || data === "LZMA-SDK-9.11-to-9.20" || data === "LZMA-SDK-9.22" || data === "Mackerras-3-Clause" || data === "Mackerras-3-Clause-acknowledgment" || data === "magaz" || data === "mailprio" || data === "MakeIndex" || data === "man2html" || data === "Martin-Birgmeier" || data === "McPhee-slideshow" || data === "metamail" || data === "Minpack" || data === "MIPS" || data === "MirOS" || data === "MIT" || data === "MIT-0" || data === "MIT-advertising" || data === "MIT-Click" || data === "MIT-CMU" || data === "MIT-enna" || data === "MIT-feh" || data === "MIT-Festival" || data === "MIT-Khronos-old" || data === "MIT-Modern-Variant" || data === "MIT-open-group" || data === "MIT-STK" || data === "MIT-testregex" || data === "MIT-Wu" || data === "MITNFA" || data === "MMIXware" || data === "MMPL-1.0.1" || data === "Motosoto" || data === "MPEG-SSG" || data === "mpi-permissive" || data === "mpich2" || data === "MPL-1.0" || data === "MPL-1.1" || data === "MPL-2.0" || data === "MPL-2.0-no-copyleft-exception" || data === "mplus" || data === "MS-LPL" || data === "MS-PL" || data === "MS-RL" || data === "MTLL" || data === "MulanPSL-1.0" || data === "MulanPSL-2.0" || data === "Multics" || data === "Mup" || data === "MVT-1.1" || data === "NAIST-2003" || data === "NASA-1.3" || data === "Naumen" || data === "NBPL-1.0" || data === "NCBI-PD" || data === "NCGL-UK-2.0" || data === "NCL" || data === "NCSA" || data === "Net-SNMP" || data === "NetCDF" || data === "Newsletr" || data === "NGPL" || data === "ngrep" || data === "NICTA-1.0" || data === "NIST-PD" || data === "NIST-PD-fallback" || data === "NIST-PD-TNT" || data === "NIST-Software" || data === "NLOD-1.0" || data === "NLOD-2.0" || data === "NLPL" || data === "Nokia" || data === "NOSL" || data === "Noweb" || data === "NPL-1.0" || data === "NPL-1.1" || data === "NPOSL-3.0" || data === "NRL" || data === "NTIA-PD" || data === "NTP" || data === "NTP-0" || data === "Nunit" || data === "O-UDA-1.0" || data === "OAR" || data === "OCCT-PL" || data === "OCLC-2.0" || data === "ODbL-1.0" || data === "ODC-By-1.0" || data === "OFFIS" || data === "OFL-1.0" || data === "OFL-1.0-no-RFN" || data === "OFL-1.0-RFN" || data === "OFL-1.1" || data === "OFL-1.1-no-RFN" || data === "OFL-1.1-RFN" || data === "OGC-1.0" || data === "OGDL-Taiwan-1.0" || data === "OGL-Canada-2.0" || data === "OGL-UK-1.0" || data === "OGL-UK-2.0" || data === "OGL-UK-3.0" || data === "OGTSL" || data === "OLDAP-1.1" || data === "OLDAP-1.2" || data === "OLDAP-1.3" || data === "OLDAP-1.4" || data === "OLDAP-2.0" || data === "OLDAP-2.0.1" || data === "OLDAP-2.1" || data === "OLDAP-2.2" || data === "OLDAP-2.2.1" || data === "OLDAP-2.2.2" || data === "OLDAP-2.3" || data === "OLDAP-2.4" || data === "OLDAP-2.5" || data === "OLDAP-2.6" || data === "OLDAP-2.7" || data === "OLDAP-2.8" || data === "OLFL-1.3" || data === "OML" || data === "OpenMDW-1.0" || data === "OpenPBS-2.3" || data === "OpenSSL" || data === "OpenSSL-standalone" || data === "OpenVision" || data === "OPL-1.0" || data === "OPL-UK-3.0" || data === "OPUBL-1.0" || data === "OSC-1.0" || data === "OSET-PL-2.1" || data === "OSL-1.0" || data === "OSL-1.1" || data === "OSL-2.0" || data === "OSL-2.1" || data === "OSL-3.0" || data === "OSSP" || data === "PADL" || data === "ParaType-Free-Font-1.3" || data === "Parity-6.0.0" || data === "Parity-7.0.0" || data === "PDDL-1.0" || data === "PHP-3.0" || data === "PHP-3.01" || data === "Pixar" || data === "pkgconf" || data === "Plexus" || data === "pnmstitch" || data === "PolyForm-Noncommercial-1.0.0" || data === "PolyForm-Small-Business-1.0.0" || data === "PostgreSQL" || data === "PPL" || data === "PSF-2.0" || data === "psfrag" || data === "psutils" || data === "Python-2.0" || data === "Python-2.0.1" || data === "python-ldap" || data === "Qhull" || data === "QPL-1.0" || data === "QPL-1.0-INRIA-2004" || data === "radvd" || data === "Rdisc" || data === "RHeCos-1.1" || data === "RPL-1.1" || data === "RPL-1.5" || data === "RPSL-1.0" || data === "RSA-MD" || data === "RSCPL" || data === "Ruby" || data === "Ruby-pty" || data === "SAX-PD" || data === "SAX-PD-2.0" || data === "Saxpath" || data === "SCEA" || data === "SchemeReport" || data === "Sendmail" || data === "Sendmail-8.23" || data === "Sendmail-Open-Source-1.1" || data === "SGI-B-1.0" || data === "SGI-B-1.1" || data === "SGI-B-2.0" || data === "SGI-OpenGL" || data === "SGMLUG-PM" || data === "SGP4" || data === "SHL-0.5" || data === "SHL-0.51" || data === "SimPL-2.0" || data === "SISSL" || data === "SISSL-1.2" || data === "SL" || data === "Sleepycat" || data === "SMAIL-GPL" || data === "SMLNJ" || data === "SMPPL" || data === "SNIA" || data === "snprintf" || data === "SOFA" || data === "softSurfer" || data === "Soundex" || data === "Spencer-86" || data === "Spencer-94" || data === "Spencer-99" || data === "SPL-1.0" || data === "ssh-keyscan" || data === "SSH-OpenSSH" || data === "SSH-short" || data === "SSLeay-standalone" || data === "SSPL-1.0" || data === "StandardML-NJ" || data === "SugarCRM-1.1.3" || data === "SUL-1.0" || data === "Sun-PPP" || data === "Sun-PPP-2000" || data === "SunPro" || data === "SWL" || data === "swrule" || data === "Symlinks" || data === "TAPR-OHL-1.0" || data === "TCL" || data === "TCP-wrappers" || data === "TekHVC" || data === "TermReadKey" || data === "TGPPL-1.0" || data === "ThirdEye" || data === "threeparttable" || data === "TMate" || data === "TORQUE-1.1" || data === "TOSL" || data === "TPDL" || data === "TPL-1.0" || data === "TrustedQSL" || data === "TTWL" || data === "TTYP0" || data === "TU-Berlin-1.0" || data === "TU-Berlin-2.0" || data === "Ubuntu-font-1.0" || data === "UCAR" || data === "UCL-1.0" || data === "ulem" || data === "UMich-Merit" || data === "Unicode-3.0" || data === "Unicode-DFS-2015" || data === "Unicode-DFS-2016" || data === "Unicode-TOU" || data === "UnixCrypt" || data === "Unlicense" || data === "Unlicense-libtelnet" || data === "Unlicense-libwhirlpool" || data === "UnRAR" || data === "UPL-1.0" || data === "URT-RLE" || data === "Vim" || data === "Vixie-Cron" || data === "VOSTROM" || data === "VSL-1.0" || data === "W3C" || data === "W3C-19980720" || data === "W3C-20150513" || data === "w3m" || data === "Watcom-1.0" || data === "Widget-Workshop" || data === "WordNet" || data === "Wsuipa" || data === "WTFNMFPL" || data === "WTFPL" || data === "wwl" || data === "wxWindows" || data === "X11" || data === "X11-distribute-modifications-variant" || data === "X11-no-permit-persons" || data === "X11-swapped" || data === "Xdebug-1.03" || data === "Xerox" || data === "Xfig" || data === "XFree86-1.1" || data === "xinetd" || data === "xkeyboard-config-Zinoviev" || data === "xlock" || data === "Xnet" || data === "xpp" || data === "XSkat" || data === "xzoom" || data === "YPL-1.0" || data === "YPL-1.1" || data === "Zed" || data === "Zeeff" || data === "Zend-2.0" || data === "Zimbra-1.3" || data === "Zimbra-1.4" || data === "Zlib" || data === "zlib-acknowledgement" || data === "ZPL-1.1" || data === "ZPL-2.0" || data === "ZPL-2.1" || data === "389-exception" || data === "Asterisk-exception" || data === "Asterisk-linking-protocols-exception" || data === "Autoconf-exception-2.0" || data === "Autoconf-exception-3.0" || data === "Autoconf-exception-generic" || data === "Autoconf-exception-generic-3.0" || data === "Autoconf-exception-macro" || data === "Bison-exception-1.24" || data === "Bison-exception-2.2" || data === "Bootloader-exception" || data === "CGAL-linking-exception" || data === "Classpath-exception-2.0" || data === "Classpath-exception-2.0-short" || data === "CLISP-exception-2.0" || data === "cryptsetup-OpenSSL-exception" || data === "Digia-Qt-LGPL-exception-1.1" || data === "DigiRule-FOSS-exception" || data === "eCos-exception-2.0" || data === "erlang-otp-linking-exception" || data === "Fawkes-Runtime-exception" || data === "FLTK-exception" || data === "fmt-exception" || data === "Font-exception-2.0" || data === "freertos-exception-2.0" || data === "GCC-exception-2.0" || data === "GCC-exception-2.0-note" || data === "GCC-exception-3.1" || data === "Gmsh-exception" || data === "GNAT-exception" || data === "GNOME-examples-exception" || data === "GNU-compiler-exception" || data === "gnu-javamail-exception" || data === "Google-Patent-WebM" || data === "GPL-3.0-389-ds-base-exception" || data === "GPL-3.0-interface-exception" || data === "GPL-3.0-linking-exception" || data === "GPL-3.0-linking-source-exception" || data === "GPL-CC-1.0" || data === "GStreamer-exception-2005" || data === "GStreamer-exception-2008" || data === "harbour-exception" || data === "i2p-gpl-java-exception" || data === "Independent-modules-exception" || data === "KiCad-libraries-exception" || data === "kvirc-openssl-exception" || data === "LGPL-3.0-linking-exception" || data === "libpri-OpenH323-exception" || data === "Libtool-exception" || data === "Linux-syscall-note" || data === "LLGPL" || data === "LLVM-exception" || data === "LZMA-exception" || data === "mif-exception" || data === "mxml-exception" || data === "Nokia-Qt-exception-1.1" || data === "OCaml-LGPL-linking-exception" || data === "OCCT-exception-1.0" || data === "OpenJDK-assembly-exception-1.0" || data === "openvpn-openssl-exception" || data === "PCRE2-exception" || data === "polyparse-exception" || data === "PS-or-PDF-font-exception-20170817" || data === "QPL-1.0-INRIA-2004-exception" || data === "Qt-GPL-exception-1.0" || data === "Qt-LGPL-exception-1.1" || data === "Qwt-exception-1.0" || data === "romic-exception" || data === "RRDtool-FLOSS-exception-2.0" || data === "rsync-linking-exception" || data === "SANE-exception" || data === "SHL-2.0" || data === "SHL-2.1" || data === "Simple-Library-Usage-exception" || data === "Spelling-Provider-LGPL-exception" || data === "sqlitestudio-OpenSSL-exception" || data === "stunnel-exception" || data === "SWI-exception" || data === "Swift-exception" || data === "Texinfo-exception" || data === "u-boot-exception-2.0" || data === "UBDL-exception" || data === "Universal-FOSS-exception-1.0" || data === "vsftpd-openssl-exception" || data === "WxWindows-exception-3.1" || data === "x11vnc-openssl-exception" ? (validate50.errors = null, true) : (validate50.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema20.enum }
	}], !1);
}
var schema21 = {
	type: "string",
	enum: ["declared", "concluded"]
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate52.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "declared" || data === "concluded" ? (validate52.errors = null, true) : (validate52.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema21.enum }
	}], !1);
}
var schema22 = {
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
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) return validate54.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) return validate54.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.contentType !== void 0) {
			if (typeof data.contentType != "string") return validate54.errors = [{
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
				if (typeof data1 != "string") return validate54.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (data1 !== "base64") return validate54.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.encoding.enum }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.content !== void 0) {
				if (typeof data.content != "string") return validate54.errors = [{
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate54.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate54.errors = vErrors, true;
}
var schema23 = {
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
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "altIds" || key0 === "licensor" || key0 === "licensee" || key0 === "purchaser" || key0 === "purchaseOrder" || key0 === "licenseTypes" || key0 === "lastRenewal" || key0 === "expiration")) return validate56.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.altIds !== void 0) {
				let data0 = data.altIds, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data0)) {
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						if (typeof data0[i0] != "string") return validate56.errors = [{
							instancePath: instancePath + "/altIds/" + i0,
							schemaPath: "#/properties/altIds/items/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(_errs4 === errors)) break;
					}
				} else return validate56.errors = [{
					instancePath: instancePath + "/altIds",
					schemaPath: "#/properties/altIds/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.licensor !== void 0) {
					let data2 = data.licensor, _errs6 = errors, _errs8 = errors, valid2 = !1, passing0 = null, _errs9 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing0;
						if (data2.organization === void 0 && (missing0 = "organization")) {
							let err0 = {
								instancePath: instancePath + "/licensor",
								schemaPath: "#/properties/licensor/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: missing0 }
							};
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						}
					}
					var _valid0 = _errs9 === errors;
					_valid0 && (valid2 = !0, passing0 = 0);
					let _errs10 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing1;
						if (data2.individual === void 0 && (missing1 = "individual")) {
							let err1 = {
								instancePath: instancePath + "/licensor",
								schemaPath: "#/properties/licensor/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: missing1 }
							};
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
					}
					var _valid0 = _errs10 === errors;
					if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
					else {
						let err2 = {
							instancePath: instancePath + "/licensor",
							schemaPath: "#/properties/licensor/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 }
						};
						return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate56.errors = vErrors, !1;
					}
					if (errors === _errs6) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let _errs11 = errors;
						for (let key1 in data2) if (!(key1 === "organization" || key1 === "individual")) return validate56.errors = [{
							instancePath: instancePath + "/licensor",
							schemaPath: "#/properties/licensor/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}], !1;
						if (_errs11 === errors) {
							if (data2.organization !== void 0) {
								let _errs12 = errors;
								validate26(data2.organization, {
									instancePath: instancePath + "/licensor/organization",
									parentData: data2,
									parentDataProperty: "organization",
									rootData
								}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
								var valid3 = _errs12 === errors;
							} else var valid3 = !0;
							if (valid3) if (data2.individual !== void 0) {
								let _errs13 = errors;
								validate31(data2.individual, {
									instancePath: instancePath + "/licensor/individual",
									parentData: data2,
									parentDataProperty: "individual",
									rootData
								}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
								var valid3 = _errs13 === errors;
							} else var valid3 = !0;
						}
					} else return validate56.errors = [{
						instancePath: instancePath + "/licensor",
						schemaPath: "#/properties/licensor/type",
						keyword: "type",
						params: { type: "object" }
					}], !1;
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.licensee !== void 0) {
						let data5 = data.licensee, _errs14 = errors, _errs16 = errors, valid4 = !1, passing1 = null, _errs17 = errors;
						if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							let missing2;
							if (data5.organization === void 0 && (missing2 = "organization")) {
								let err3 = {
									instancePath: instancePath + "/licensee",
									schemaPath: "#/properties/licensee/oneOf/0/required",
									keyword: "required",
									params: { missingProperty: missing2 }
								};
								vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
							}
						}
						var _valid1 = _errs17 === errors;
						_valid1 && (valid4 = !0, passing1 = 0);
						let _errs18 = errors;
						if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							let missing3;
							if (data5.individual === void 0 && (missing3 = "individual")) {
								let err4 = {
									instancePath: instancePath + "/licensee",
									schemaPath: "#/properties/licensee/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing3 }
								};
								vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
							}
						}
						var _valid1 = _errs18 === errors;
						if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4) errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
						else {
							let err5 = {
								instancePath: instancePath + "/licensee",
								schemaPath: "#/properties/licensee/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing1 }
							};
							return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate56.errors = vErrors, !1;
						}
						if (errors === _errs14) if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							let _errs19 = errors;
							for (let key2 in data5) if (!(key2 === "organization" || key2 === "individual")) return validate56.errors = [{
								instancePath: instancePath + "/licensee",
								schemaPath: "#/properties/licensee/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							}], !1;
							if (_errs19 === errors) {
								if (data5.organization !== void 0) {
									let _errs20 = errors;
									validate26(data5.organization, {
										instancePath: instancePath + "/licensee/organization",
										parentData: data5,
										parentDataProperty: "organization",
										rootData
									}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
									var valid5 = _errs20 === errors;
								} else var valid5 = !0;
								if (valid5) if (data5.individual !== void 0) {
									let _errs21 = errors;
									validate31(data5.individual, {
										instancePath: instancePath + "/licensee/individual",
										parentData: data5,
										parentDataProperty: "individual",
										rootData
									}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
									var valid5 = _errs21 === errors;
								} else var valid5 = !0;
							}
						} else return validate56.errors = [{
							instancePath: instancePath + "/licensee",
							schemaPath: "#/properties/licensee/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs14 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.purchaser !== void 0) {
							let data8 = data.purchaser, _errs22 = errors, _errs24 = errors, valid6 = !1, passing2 = null, _errs25 = errors;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								let missing4;
								if (data8.organization === void 0 && (missing4 = "organization")) {
									let err6 = {
										instancePath: instancePath + "/purchaser",
										schemaPath: "#/properties/purchaser/oneOf/0/required",
										keyword: "required",
										params: { missingProperty: missing4 }
									};
									vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
								}
							}
							var _valid2 = _errs25 === errors;
							_valid2 && (valid6 = !0, passing2 = 0);
							let _errs26 = errors;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								let missing5;
								if (data8.individual === void 0 && (missing5 = "individual")) {
									let err7 = {
										instancePath: instancePath + "/purchaser",
										schemaPath: "#/properties/purchaser/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: missing5 }
									};
									vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								}
							}
							var _valid2 = _errs26 === errors;
							if (_valid2 && valid6 ? (valid6 = !1, passing2 = [passing2, 1]) : _valid2 && (valid6 = !0, passing2 = 1), valid6) errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
							else {
								let err8 = {
									instancePath: instancePath + "/purchaser",
									schemaPath: "#/properties/purchaser/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing2 }
								};
								return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate56.errors = vErrors, !1;
							}
							if (errors === _errs22) if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								let _errs27 = errors;
								for (let key3 in data8) if (!(key3 === "organization" || key3 === "individual")) return validate56.errors = [{
									instancePath: instancePath + "/purchaser",
									schemaPath: "#/properties/purchaser/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 }
								}], !1;
								if (_errs27 === errors) {
									if (data8.organization !== void 0) {
										let _errs28 = errors;
										validate26(data8.organization, {
											instancePath: instancePath + "/purchaser/organization",
											parentData: data8,
											parentDataProperty: "organization",
											rootData
										}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
										var valid7 = _errs28 === errors;
									} else var valid7 = !0;
									if (valid7) if (data8.individual !== void 0) {
										let _errs29 = errors;
										validate31(data8.individual, {
											instancePath: instancePath + "/purchaser/individual",
											parentData: data8,
											parentDataProperty: "individual",
											rootData
										}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
										var valid7 = _errs29 === errors;
									} else var valid7 = !0;
								}
							} else return validate56.errors = [{
								instancePath: instancePath + "/purchaser",
								schemaPath: "#/properties/purchaser/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid0 = _errs22 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.purchaseOrder !== void 0) {
								let _errs30 = errors;
								if (typeof data.purchaseOrder != "string") return validate56.errors = [{
									instancePath: instancePath + "/purchaseOrder",
									schemaPath: "#/properties/purchaseOrder/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs30 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.licenseTypes !== void 0) {
									let data12 = data.licenseTypes, _errs32 = errors;
									if (errors === _errs32) if (Array.isArray(data12)) {
										let len1 = data12.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data13 = data12[i1], _errs34 = errors;
											if (typeof data13 != "string") return validate56.errors = [{
												instancePath: instancePath + "/licenseTypes/" + i1,
												schemaPath: "#/properties/licenseTypes/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(data13 === "academic" || data13 === "appliance" || data13 === "client-access" || data13 === "concurrent-user" || data13 === "core-points" || data13 === "custom-metric" || data13 === "device" || data13 === "evaluation" || data13 === "named-user" || data13 === "node-locked" || data13 === "oem" || data13 === "perpetual" || data13 === "processor-points" || data13 === "subscription" || data13 === "user" || data13 === "other")) return validate56.errors = [{
												instancePath: instancePath + "/licenseTypes/" + i1,
												schemaPath: "#/properties/licenseTypes/items/enum",
												keyword: "enum",
												params: { allowedValues: schema23.properties.licenseTypes.items.enum }
											}], !1;
											if (!(_errs34 === errors)) break;
										}
									} else return validate56.errors = [{
										instancePath: instancePath + "/licenseTypes",
										schemaPath: "#/properties/licenseTypes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs32 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.lastRenewal !== void 0) {
										let _errs36 = errors;
										if (errors === _errs36 && errors === _errs36 && typeof data.lastRenewal != "string") return validate56.errors = [{
											instancePath: instancePath + "/lastRenewal",
											schemaPath: "#/properties/lastRenewal/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs36 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.expiration !== void 0) {
										let _errs38 = errors;
										if (errors === _errs38 && errors === _errs38 && typeof data.expiration != "string") return validate56.errors = [{
											instancePath: instancePath + "/expiration",
											schemaPath: "#/properties/expiration/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs38 === errors;
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return validate64.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "name" || key0 === "value")) return validate64.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate64.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.value !== void 0) {
			if (typeof data.value != "string") return validate64.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate64.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate64.errors = vErrors, true;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate48.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "id" || key0 === "name" || key0 === "acknowledgement" || key0 === "text" || key0 === "url" || key0 === "licensing" || key0 === "properties")) return validate48.errors = [{
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
					validate50(data.id, {
						instancePath: instancePath + "/id",
						parentData: data,
						parentDataProperty: "id",
						rootData
					}) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
					var valid1 = _errs6 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.name !== void 0) {
						let _errs7 = errors;
						if (typeof data.name != "string") return validate48.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid1 = _errs7 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.acknowledgement !== void 0) {
							let _errs9 = errors;
							validate52(data.acknowledgement, {
								instancePath: instancePath + "/acknowledgement",
								parentData: data,
								parentDataProperty: "acknowledgement",
								rootData
							}) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
							var valid1 = _errs9 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.text !== void 0) {
								let _errs10 = errors;
								validate54(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
								var valid1 = _errs10 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.url !== void 0) {
									let _errs11 = errors;
									if (errors === _errs11 && errors === _errs11 && typeof data.url != "string") return validate48.errors = [{
										instancePath: instancePath + "/url",
										schemaPath: "#/properties/url/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = _errs11 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data.licensing !== void 0) {
										let _errs13 = errors;
										validate56(data.licensing, {
											instancePath: instancePath + "/licensing",
											parentData: data,
											parentDataProperty: "licensing",
											rootData
										}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
										var valid1 = _errs13 === errors;
									} else var valid1 = !0;
									if (valid1) if (data.properties !== void 0) {
										let data7 = data.properties, _errs14 = errors;
										if (errors === _errs14) if (Array.isArray(data7)) {
											let len0 = data7.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs16 = errors;
												validate64(data7[i0], {
													instancePath: instancePath + "/properties/" + i0,
													parentData: data7,
													parentDataProperty: i0,
													rootData
												}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
												if (!(_errs16 === errors)) break;
											}
										} else return validate48.errors = [{
											instancePath: instancePath + "/properties",
											schemaPath: "#/properties/properties/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid1 = _errs14 === errors;
									} else var valid1 = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return validate48.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0], _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
			if (errors === _errs3) if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.license === void 0 && (missing0 = "license")) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				} else {
					let _errs5 = errors;
					for (let key0 in data0) if (key0 !== "license") {
						let err1 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						break;
					}
					_errs5 === errors && data0.license !== void 0 && (validate48(data0.license, {
						instancePath: instancePath + "/" + i0 + "/license",
						parentData: data0,
						parentDataProperty: "license",
						rootData
					}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
				}
			} else {
				let err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/oneOf/0/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			var _valid0 = _errs3 === errors;
			_valid0 && (valid1 = !0, passing0 = 0);
			let _errs7 = errors;
			if (errors === _errs7) if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing1;
				if (data0.expression === void 0 && (missing1 = "expression")) {
					let err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				} else {
					let _errs9 = errors;
					for (let key1 in data0) if (!(key1 === "expression" || key1 === "expressionDetails" || key1 === "acknowledgement" || key1 === "bom-ref" || key1 === "licensing" || key1 === "properties")) {
						let err4 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					if (_errs9 === errors) {
						if (data0.expression !== void 0) {
							let _errs10 = errors;
							if (typeof data0.expression != "string") {
								let err5 = {
									instancePath: instancePath + "/" + i0 + "/expression",
									schemaPath: "#/items/oneOf/1/properties/expression/type",
									keyword: "type",
									params: { type: "string" }
								};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
							}
							var valid3 = _errs10 === errors;
						} else var valid3 = !0;
						if (valid3) {
							if (data0.expressionDetails !== void 0) {
								let data3 = data0.expressionDetails, _errs12 = errors;
								if (errors === _errs12) if (Array.isArray(data3)) {
									let len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1], _errs14 = errors;
										if (errors === _errs14) if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing2;
											if (data4.licenseIdentifier === void 0 && (missing2 = "licenseIdentifier")) {
												let err6 = {
													instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1,
													schemaPath: "#/items/oneOf/1/properties/expressionDetails/items/required",
													keyword: "required",
													params: { missingProperty: missing2 }
												};
												vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
											} else {
												let _errs16 = errors;
												for (let key2 in data4) if (!(key2 === "licenseIdentifier" || key2 === "bom-ref" || key2 === "text" || key2 === "url")) {
													let err7 = {
														instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1,
														schemaPath: "#/items/oneOf/1/properties/expressionDetails/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 }
													};
													vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
													break;
												}
												if (_errs16 === errors) {
													if (data4.licenseIdentifier !== void 0) {
														let _errs17 = errors;
														if (typeof data4.licenseIdentifier != "string") {
															let err8 = {
																instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/licenseIdentifier",
																schemaPath: "#/items/oneOf/1/properties/expressionDetails/items/properties/licenseIdentifier/type",
																keyword: "type",
																params: { type: "string" }
															};
															vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
														}
														var valid5 = _errs17 === errors;
													} else var valid5 = !0;
													if (valid5) {
														if (data4["bom-ref"] !== void 0) {
															let _errs19 = errors;
															validate24(data4["bom-ref"], {
																instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/bom-ref",
																parentData: data4,
																parentDataProperty: "bom-ref",
																rootData
															}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
															var valid5 = _errs19 === errors;
														} else var valid5 = !0;
														if (valid5) {
															if (data4.text !== void 0) {
																let _errs20 = errors;
																validate54(data4.text, {
																	instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/text",
																	parentData: data4,
																	parentDataProperty: "text",
																	rootData
																}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																var valid5 = _errs20 === errors;
															} else var valid5 = !0;
															if (valid5) if (data4.url !== void 0) {
																let _errs21 = errors;
																if (errors === _errs21 && errors === _errs21 && typeof data4.url != "string") {
																	let err9 = {
																		instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/url",
																		schemaPath: "#/items/oneOf/1/properties/expressionDetails/items/properties/url/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																}
																var valid5 = _errs21 === errors;
															} else var valid5 = !0;
														}
													}
												}
											}
										} else {
											let err10 = {
												instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1,
												schemaPath: "#/items/oneOf/1/properties/expressionDetails/items/type",
												keyword: "type",
												params: { type: "object" }
											};
											vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
										}
										if (!(_errs14 === errors)) break;
									}
								} else {
									let err11 = {
										instancePath: instancePath + "/" + i0 + "/expressionDetails",
										schemaPath: "#/items/oneOf/1/properties/expressionDetails/type",
										keyword: "type",
										params: { type: "array" }
									};
									vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
								}
								var valid3 = _errs12 === errors;
							} else var valid3 = !0;
							if (valid3) {
								if (data0.acknowledgement !== void 0) {
									let _errs23 = errors;
									validate52(data0.acknowledgement, {
										instancePath: instancePath + "/" + i0 + "/acknowledgement",
										parentData: data0,
										parentDataProperty: "acknowledgement",
										rootData
									}) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
									var valid3 = _errs23 === errors;
								} else var valid3 = !0;
								if (valid3) {
									if (data0["bom-ref"] !== void 0) {
										let _errs24 = errors;
										validate24(data0["bom-ref"], {
											instancePath: instancePath + "/" + i0 + "/bom-ref",
											parentData: data0,
											parentDataProperty: "bom-ref",
											rootData
										}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
										var valid3 = _errs24 === errors;
									} else var valid3 = !0;
									if (valid3) {
										if (data0.licensing !== void 0) {
											let _errs25 = errors;
											validate56(data0.licensing, {
												instancePath: instancePath + "/" + i0 + "/licensing",
												parentData: data0,
												parentDataProperty: "licensing",
												rootData
											}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
											var valid3 = _errs25 === errors;
										} else var valid3 = !0;
										if (valid3) if (data0.properties !== void 0) {
											let data12 = data0.properties, _errs26 = errors;
											if (errors === _errs26) if (Array.isArray(data12)) {
												let len2 = data12.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs28 = errors;
													validate64(data12[i2], {
														instancePath: instancePath + "/" + i0 + "/properties/" + i2,
														parentData: data12,
														parentDataProperty: i2,
														rootData
													}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
													if (!(_errs28 === errors)) break;
												}
											} else {
												let err12 = {
													instancePath: instancePath + "/" + i0 + "/properties",
													schemaPath: "#/items/oneOf/1/properties/properties/type",
													keyword: "type",
													params: { type: "array" }
												};
												vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
											}
											var valid3 = _errs26 === errors;
										} else var valid3 = !0;
									}
								}
							}
						}
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1) errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
			else {
				let err14 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				return vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++, validate47.errors = vErrors, !1;
			}
			if (!(_errs1 === errors)) break;
		}
	} else return validate47.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate47.errors = vErrors, errors === 0;
}
var schema25 = {
	type: "array",
	items: {
		type: "object",
		required: ["assertionType", "asserter"],
		additionalProperties: !1,
		properties: {
			"bom-ref": { $ref: "#/definitions/refType" },
			assertionType: {
				type: "string",
				enum: [
					"ownership",
					"license",
					"third-party-claim",
					"standards-inclusion",
					"prior-art",
					"exclusive-rights",
					"non-assertion",
					"research-or-evaluation"
				]
			},
			patentRefs: {
				type: "array",
				items: { $ref: "#/definitions/refType" }
			},
			asserter: { oneOf: [
				{ $ref: "#/definitions/organizationalEntity" },
				{ $ref: "#/definitions/organizationalContact" },
				{ $ref: "#/definitions/refLinkType" }
			] },
			notes: { type: "string" }
		}
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func5(data) < 1) return validate79.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 }
		}], !1;
	} else return validate79.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate79.errors = vErrors, true;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0], _errs1 = errors;
			if (errors === _errs1) if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.assertionType === void 0 && (missing0 = "assertionType") || data0.asserter === void 0 && (missing0 = "asserter")) return validate74.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}], !1;
				{
					let _errs3 = errors;
					for (let key0 in data0) if (!(key0 === "bom-ref" || key0 === "assertionType" || key0 === "patentRefs" || key0 === "asserter" || key0 === "notes")) return validate74.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}], !1;
					if (_errs3 === errors) {
						if (data0["bom-ref"] !== void 0) {
							let _errs4 = errors;
							validate24(data0["bom-ref"], {
								instancePath: instancePath + "/" + i0 + "/bom-ref",
								parentData: data0,
								parentDataProperty: "bom-ref",
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							var valid1 = _errs4 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data0.assertionType !== void 0) {
								let data2 = data0.assertionType, _errs5 = errors;
								if (typeof data2 != "string") return validate74.errors = [{
									instancePath: instancePath + "/" + i0 + "/assertionType",
									schemaPath: "#/items/properties/assertionType/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data2 === "ownership" || data2 === "license" || data2 === "third-party-claim" || data2 === "standards-inclusion" || data2 === "prior-art" || data2 === "exclusive-rights" || data2 === "non-assertion" || data2 === "research-or-evaluation")) return validate74.errors = [{
									instancePath: instancePath + "/" + i0 + "/assertionType",
									schemaPath: "#/items/properties/assertionType/enum",
									keyword: "enum",
									params: { allowedValues: schema25.items.properties.assertionType.enum }
								}], !1;
								var valid1 = _errs5 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data0.patentRefs !== void 0) {
									let data3 = data0.patentRefs, _errs7 = errors;
									if (errors === _errs7) if (Array.isArray(data3)) {
										let len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs9 = errors;
											validate24(data3[i1], {
												instancePath: instancePath + "/" + i0 + "/patentRefs/" + i1,
												parentData: data3,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
											if (!(_errs9 === errors)) break;
										}
									} else return validate74.errors = [{
										instancePath: instancePath + "/" + i0 + "/patentRefs",
										schemaPath: "#/items/properties/patentRefs/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid1 = _errs7 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data0.asserter !== void 0) {
										let data5 = data0.asserter, _errs10 = errors, _errs11 = errors, valid3 = !1, passing0 = null, _errs12 = errors;
										validate26(data5, {
											instancePath: instancePath + "/" + i0 + "/asserter",
											parentData: data0,
											parentDataProperty: "asserter",
											rootData
										}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
										var _valid0 = _errs12 === errors;
										_valid0 && (valid3 = !0, passing0 = 0);
										let _errs13 = errors;
										validate31(data5, {
											instancePath: instancePath + "/" + i0 + "/asserter",
											parentData: data0,
											parentDataProperty: "asserter",
											rootData
										}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
										var _valid0 = _errs13 === errors;
										if (_valid0 && valid3) valid3 = !1, passing0 = [passing0, 1];
										else {
											_valid0 && (valid3 = !0, passing0 = 1);
											let _errs14 = errors;
											validate79(data5, {
												instancePath: instancePath + "/" + i0 + "/asserter",
												parentData: data0,
												parentDataProperty: "asserter",
												rootData
											}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
											var _valid0 = _errs14 === errors;
											_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 2]) : _valid0 && (valid3 = !0, passing0 = 2);
										}
										if (valid3) errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
										else {
											let err0 = {
												instancePath: instancePath + "/" + i0 + "/asserter",
												schemaPath: "#/items/properties/asserter/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing0 }
											};
											return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate74.errors = vErrors, !1;
										}
										var valid1 = _errs10 === errors;
									} else var valid1 = !0;
									if (valid1) if (data0.notes !== void 0) {
										let _errs15 = errors;
										if (typeof data0.notes != "string") return validate74.errors = [{
											instancePath: instancePath + "/" + i0 + "/notes",
											schemaPath: "#/items/properties/notes/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid1 = _errs15 === errors;
									} else var valid1 = !0;
								}
							}
						}
					}
				}
			} else return validate74.errors = [{
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "object" }
			}], !1;
			if (!(_errs1 === errors)) break;
		}
	} else return validate74.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate74.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) return validate82.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) return validate82.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.tagId !== void 0) {
					let _errs2 = errors;
					if (typeof data.tagId != "string") return validate82.errors = [{
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
						if (typeof data.name != "string") return validate82.errors = [{
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
							if (typeof data.version != "string") return validate82.errors = [{
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
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) return validate82.errors = [{
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
									if (typeof data.patch != "boolean") return validate82.errors = [{
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
										validate54(data.text, {
											instancePath: instancePath + "/text",
											parentData: data,
											parentDataProperty: "text",
											rootData
										}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.url !== void 0) {
										let _errs13 = errors;
										if (errors === _errs13 && errors === _errs13 && typeof data.url != "string") return validate82.errors = [{
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
	} else return validate82.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate82.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) return validate86.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.timestamp !== void 0) {
			if (typeof data.timestamp != "string") return validate86.errors = [{
				instancePath: instancePath + "/timestamp",
				schemaPath: "#/properties/timestamp/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name != "string") return validate86.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.email !== void 0) {
				if (typeof data.email != "string") return validate86.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate86.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate86.errors = vErrors, true;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) return validate85.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate85.errors = [{
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
					if (errors === _errs4 && errors === _errs4 && typeof data.url != "string") return validate85.errors = [{
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
						validate86(data.author, {
							instancePath: instancePath + "/author",
							parentData: data,
							parentDataProperty: "author",
							rootData
						}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs7 = errors;
							validate86(data.committer, {
								instancePath: instancePath + "/committer",
								parentData: data,
								parentDataProperty: "committer",
								rootData
							}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.message !== void 0) {
							let _errs8 = errors;
							if (typeof data.message != "string") return validate85.errors = [{
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
	} else return validate85.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate85.errors = vErrors, errors === 0;
}
var schema30 = {
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
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "text" || key0 === "url")) return validate91.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.text !== void 0) {
				let _errs2 = errors;
				validate54(data.text, {
					instancePath: instancePath + "/text",
					parentData: data,
					parentDataProperty: "text",
					rootData
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.url !== void 0) {
				let _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data.url != "string") return validate91.errors = [{
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate91.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate91.errors = vErrors, errors === 0;
}
var schema32 = {
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
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate94.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "type" || key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "references")) return validate94.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 != "string") return validate94.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) return validate94.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema32.properties.type.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.id !== void 0) {
				if (typeof data.id != "string") return validate94.errors = [{
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name != "string") return validate94.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description != "string") return validate94.errors = [{
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
								for (let key1 in data4) if (!(key1 === "name" || key1 === "url")) return validate94.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 }
								}], !1;
								if (data4.name !== void 0) {
									if (typeof data4.name != "string") return validate94.errors = [{
										instancePath: instancePath + "/source/name",
										schemaPath: "#/properties/source/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
								if (valid1) if (data4.url !== void 0) {
									if (typeof data4.url != "string") return validate94.errors = [{
										instancePath: instancePath + "/source/url",
										schemaPath: "#/properties/source/properties/url/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
							} else return validate94.errors = [{
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
								for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] != "string") return validate94.errors = [{
									instancePath: instancePath + "/references/" + i0,
									schemaPath: "#/properties/references/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
							} else return validate94.errors = [{
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
	} else return validate94.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate94.errors = vErrors, true;
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
			for (let key0 in data) if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) return validate90.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let data0 = data.type, _errs2 = errors;
					if (typeof data0 != "string") return validate90.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) return validate90.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema30.properties.type.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.diff !== void 0) {
						let _errs4 = errors;
						validate91(data.diff, {
							instancePath: instancePath + "/diff",
							parentData: data,
							parentDataProperty: "diff",
							rootData
						}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.resolves !== void 0) {
						let data2 = data.resolves, _errs5 = errors;
						if (errors === _errs5) if (Array.isArray(data2)) {
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs7 = errors;
								validate94(data2[i0], {
									instancePath: instancePath + "/resolves/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
								if (!(_errs7 === errors)) break;
							}
						} else return validate90.errors = [{
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
	} else return validate90.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate90.errors = vErrors, errors === 0;
}
var schema33 = {
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
				"source-distribution",
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
				"electronic-signature",
				"digital-signature",
				"rfc-9116",
				"patent",
				"patent-family",
				"patent-assertion",
				"citation",
				"other"
			]
		},
		hashes: {
			type: "array",
			items: { $ref: "#/definitions/hash" }
		},
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern3.test(data)) return validate99.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" }
		}], !1;
	} else return validate99.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate99.errors = vErrors, true;
}
var pattern4 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern4.test(data)) return validate101.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" }
		}], !1;
	} else return validate101.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate101.errors = vErrors, true;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
	validate99(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
	var _valid0 = _errs1 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs2 = errors;
		validate101(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
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
		return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate98.errors = vErrors, !1;
	}
	return validate98.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) return validate97.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes" || key0 === "properties")) return validate97.errors = [{
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
						validate98(data0, {
							instancePath: instancePath + "/url",
							parentData: data,
							parentDataProperty: "url",
							rootData
						}) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
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
						return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate97.errors = vErrors, !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.comment !== void 0) {
						let _errs7 = errors;
						if (typeof data.comment != "string") return validate97.errors = [{
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
							if (typeof data2 != "string") return validate97.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "source-distribution" || data2 === "distribution" || data2 === "distribution-intake" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "release-notes" || data2 === "security-contact" || data2 === "model-card" || data2 === "log" || data2 === "configuration" || data2 === "evidence" || data2 === "formulation" || data2 === "attestation" || data2 === "threat-model" || data2 === "adversary-model" || data2 === "risk-assessment" || data2 === "vulnerability-assertion" || data2 === "exploitability-statement" || data2 === "pentest-report" || data2 === "static-analysis-report" || data2 === "dynamic-analysis-report" || data2 === "runtime-analysis-report" || data2 === "component-analysis-report" || data2 === "maturity-report" || data2 === "certification-report" || data2 === "codified-infrastructure" || data2 === "quality-metrics" || data2 === "poam" || data2 === "electronic-signature" || data2 === "digital-signature" || data2 === "rfc-9116" || data2 === "patent" || data2 === "patent-family" || data2 === "patent-assertion" || data2 === "citation" || data2 === "other")) return validate97.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema33.properties.type.enum }
							}], !1;
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.hashes !== void 0) {
								let data3 = data.hashes, _errs11 = errors;
								if (errors === _errs11) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs13 = errors;
										validate41(data3[i0], {
											instancePath: instancePath + "/hashes/" + i0,
											parentData: data3,
											parentDataProperty: i0,
											rootData
										}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
										if (!(_errs13 === errors)) break;
									}
								} else return validate97.errors = [{
									instancePath: instancePath + "/hashes",
									schemaPath: "#/properties/hashes/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.properties !== void 0) {
								let data5 = data.properties, _errs14 = errors;
								if (errors === _errs14) if (Array.isArray(data5)) {
									let len1 = data5.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs16 = errors;
										validate64(data5[i1], {
											instancePath: instancePath + "/properties/" + i1,
											parentData: data5,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
										if (!(_errs16 === errors)) break;
									}
								} else return validate97.errors = [{
									instancePath: instancePath + "/properties",
									schemaPath: "#/properties/properties/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs14 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate97.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate97.errors = vErrors, errors === 0;
}
var schema38 = {
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
				"omniborId",
				"swhid",
				"swid",
				"hash"
			]
		},
		confidence: {
			type: "number",
			minimum: 0,
			maximum: 1
		},
		concludedValue: { type: "string" },
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
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.field === void 0 && (missing0 = "field")) return validate108.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "field" || key0 === "confidence" || key0 === "concludedValue" || key0 === "methods" || key0 === "tools")) return validate108.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.field !== void 0) {
					let data0 = data.field, _errs2 = errors;
					if (typeof data0 != "string") return validate108.errors = [{
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "group" || data0 === "name" || data0 === "version" || data0 === "purl" || data0 === "cpe" || data0 === "omniborId" || data0 === "swhid" || data0 === "swid" || data0 === "hash")) return validate108.errors = [{
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/enum",
						keyword: "enum",
						params: { allowedValues: schema38.properties.field.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.confidence !== void 0) {
						let data1 = data.confidence, _errs4 = errors;
						if (errors === _errs4) if (typeof data1 == "number") {
							if (data1 > 1 || isNaN(data1)) return validate108.errors = [{
								instancePath: instancePath + "/confidence",
								schemaPath: "#/properties/confidence/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}], !1;
							if (data1 < 0 || isNaN(data1)) return validate108.errors = [{
								instancePath: instancePath + "/confidence",
								schemaPath: "#/properties/confidence/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}], !1;
						} else return validate108.errors = [{
							instancePath: instancePath + "/confidence",
							schemaPath: "#/properties/confidence/type",
							keyword: "type",
							params: { type: "number" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.concludedValue !== void 0) {
							let _errs6 = errors;
							if (typeof data.concludedValue != "string") return validate108.errors = [{
								instancePath: instancePath + "/concludedValue",
								schemaPath: "#/properties/concludedValue/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.methods !== void 0) {
								let data3 = data.methods, _errs8 = errors;
								if (errors === _errs8) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0], _errs10 = errors;
										if (errors === _errs10) if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence")) return validate108.errors = [{
												instancePath: instancePath + "/methods/" + i0,
												schemaPath: "#/properties/methods/items/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}], !1;
											{
												let _errs12 = errors;
												for (let key1 in data4) if (!(key1 === "technique" || key1 === "confidence" || key1 === "value")) return validate108.errors = [{
													instancePath: instancePath + "/methods/" + i0,
													schemaPath: "#/properties/methods/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}], !1;
												if (_errs12 === errors) {
													if (data4.technique !== void 0) {
														let data5 = data4.technique, _errs13 = errors;
														if (typeof data5 != "string") return validate108.errors = [{
															instancePath: instancePath + "/methods/" + i0 + "/technique",
															schemaPath: "#/properties/methods/items/properties/technique/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(data5 === "source-code-analysis" || data5 === "binary-analysis" || data5 === "manifest-analysis" || data5 === "ast-fingerprint" || data5 === "hash-comparison" || data5 === "instrumentation" || data5 === "dynamic-analysis" || data5 === "filename" || data5 === "attestation" || data5 === "other")) return validate108.errors = [{
															instancePath: instancePath + "/methods/" + i0 + "/technique",
															schemaPath: "#/properties/methods/items/properties/technique/enum",
															keyword: "enum",
															params: { allowedValues: schema38.properties.methods.items.properties.technique.enum }
														}], !1;
														var valid2 = _errs13 === errors;
													} else var valid2 = !0;
													if (valid2) {
														if (data4.confidence !== void 0) {
															let data6 = data4.confidence, _errs15 = errors;
															if (errors === _errs15) if (typeof data6 == "number") {
																if (data6 > 1 || isNaN(data6)) return validate108.errors = [{
																	instancePath: instancePath + "/methods/" + i0 + "/confidence",
																	schemaPath: "#/properties/methods/items/properties/confidence/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 1
																	}
																}], !1;
																if (data6 < 0 || isNaN(data6)) return validate108.errors = [{
																	instancePath: instancePath + "/methods/" + i0 + "/confidence",
																	schemaPath: "#/properties/methods/items/properties/confidence/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																}], !1;
															} else return validate108.errors = [{
																instancePath: instancePath + "/methods/" + i0 + "/confidence",
																schemaPath: "#/properties/methods/items/properties/confidence/type",
																keyword: "type",
																params: { type: "number" }
															}], !1;
															var valid2 = _errs15 === errors;
														} else var valid2 = !0;
														if (valid2) if (data4.value !== void 0) {
															let _errs17 = errors;
															if (typeof data4.value != "string") return validate108.errors = [{
																instancePath: instancePath + "/methods/" + i0 + "/value",
																schemaPath: "#/properties/methods/items/properties/value/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid2 = _errs17 === errors;
														} else var valid2 = !0;
													}
												}
											}
										} else return validate108.errors = [{
											instancePath: instancePath + "/methods/" + i0,
											schemaPath: "#/properties/methods/items/type",
											keyword: "type",
											params: { type: "object" }
										}], !1;
										if (!(_errs10 === errors)) break;
									}
								} else return validate108.errors = [{
									instancePath: instancePath + "/methods",
									schemaPath: "#/properties/methods/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.tools !== void 0) {
								let data8 = data.tools, _errs19 = errors;
								if (errors === _errs19) if (Array.isArray(data8)) {
									let len1 = data8.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data9 = data8[i1], _errs21 = errors, _errs22 = errors, valid4 = !1, _errs23 = errors;
										validate79(data9, {
											instancePath: instancePath + "/tools/" + i1,
											parentData: data8,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
										var _valid0 = _errs23 === errors;
										if (valid4 = valid4 || _valid0, !valid4) {
											let _errs24 = errors;
											validate101(data9, {
												instancePath: instancePath + "/tools/" + i1,
												parentData: data8,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
											var _valid0 = _errs24 === errors;
											valid4 = valid4 || _valid0;
										}
										if (valid4) errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
										else {
											let err0 = {
												instancePath: instancePath + "/tools/" + i1,
												schemaPath: "#/properties/tools/items/anyOf",
												keyword: "anyOf",
												params: {}
											};
											return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate108.errors = vErrors, !1;
										}
										if (!(_errs21 === errors)) break;
									}
								} else return validate108.errors = [{
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs19 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate108.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate108.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate115.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (key0 !== "text") return validate115.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.text !== void 0 && typeof data.text != "string") return validate115.errors = [{
			instancePath: instancePath + "/text",
			schemaPath: "#/properties/text/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate115.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate115.errors = vErrors, true;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "identity" || key0 === "occurrences" || key0 === "callstack" || key0 === "licenses" || key0 === "copyright")) return validate107.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.identity !== void 0) {
				let data0 = data.identity, _errs2 = errors, _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
				if (errors === _errs4) if (Array.isArray(data0)) {
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs6 = errors;
						validate108(data0[i0], {
							instancePath: instancePath + "/identity/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else {
					let err0 = {
						instancePath: instancePath + "/identity",
						schemaPath: "#/properties/identity/oneOf/0/type",
						keyword: "type",
						params: { type: "array" }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				var _valid0 = _errs4 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs7 = errors;
				validate108(data0, {
					instancePath: instancePath + "/identity",
					parentData: data,
					parentDataProperty: "identity",
					rootData
				}) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
				var _valid0 = _errs7 === errors;
				if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1) errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
				else {
					let err1 = {
						instancePath: instancePath + "/identity",
						schemaPath: "#/properties/identity/oneOf",
						keyword: "oneOf",
						params: { passingSchemas: passing0 }
					};
					return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate107.errors = vErrors, !1;
				}
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.occurrences !== void 0) {
					let data2 = data.occurrences, _errs8 = errors;
					if (errors === _errs8) if (Array.isArray(data2)) {
						let len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1], _errs10 = errors;
							if (errors === _errs10) if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing0;
								if (data3.location === void 0 && (missing0 = "location")) return validate107.errors = [{
									instancePath: instancePath + "/occurrences/" + i1,
									schemaPath: "#/properties/occurrences/items/required",
									keyword: "required",
									params: { missingProperty: missing0 }
								}], !1;
								{
									let _errs12 = errors;
									for (let key1 in data3) if (!(key1 === "bom-ref" || key1 === "location" || key1 === "line" || key1 === "offset" || key1 === "symbol" || key1 === "additionalContext")) return validate107.errors = [{
										instancePath: instancePath + "/occurrences/" + i1,
										schemaPath: "#/properties/occurrences/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}], !1;
									if (_errs12 === errors) {
										if (data3["bom-ref"] !== void 0) {
											let _errs13 = errors;
											validate24(data3["bom-ref"], {
												instancePath: instancePath + "/occurrences/" + i1 + "/bom-ref",
												parentData: data3,
												parentDataProperty: "bom-ref",
												rootData
											}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
											var valid4 = _errs13 === errors;
										} else var valid4 = !0;
										if (valid4) {
											if (data3.location !== void 0) {
												let _errs14 = errors;
												if (typeof data3.location != "string") return validate107.errors = [{
													instancePath: instancePath + "/occurrences/" + i1 + "/location",
													schemaPath: "#/properties/occurrences/items/properties/location/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid4 = _errs14 === errors;
											} else var valid4 = !0;
											if (valid4) {
												if (data3.line !== void 0) {
													let data6 = data3.line, _errs16 = errors;
													if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) return validate107.errors = [{
														instancePath: instancePath + "/occurrences/" + i1 + "/line",
														schemaPath: "#/properties/occurrences/items/properties/line/type",
														keyword: "type",
														params: { type: "integer" }
													}], !1;
													if (errors === _errs16 && typeof data6 == "number" && (data6 < 0 || isNaN(data6))) return validate107.errors = [{
														instancePath: instancePath + "/occurrences/" + i1 + "/line",
														schemaPath: "#/properties/occurrences/items/properties/line/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													}], !1;
													var valid4 = _errs16 === errors;
												} else var valid4 = !0;
												if (valid4) {
													if (data3.offset !== void 0) {
														let data7 = data3.offset, _errs18 = errors;
														if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) return validate107.errors = [{
															instancePath: instancePath + "/occurrences/" + i1 + "/offset",
															schemaPath: "#/properties/occurrences/items/properties/offset/type",
															keyword: "type",
															params: { type: "integer" }
														}], !1;
														if (errors === _errs18 && typeof data7 == "number" && (data7 < 0 || isNaN(data7))) return validate107.errors = [{
															instancePath: instancePath + "/occurrences/" + i1 + "/offset",
															schemaPath: "#/properties/occurrences/items/properties/offset/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															}
														}], !1;
														var valid4 = _errs18 === errors;
													} else var valid4 = !0;
													if (valid4) {
														if (data3.symbol !== void 0) {
															let _errs20 = errors;
															if (typeof data3.symbol != "string") return validate107.errors = [{
																instancePath: instancePath + "/occurrences/" + i1 + "/symbol",
																schemaPath: "#/properties/occurrences/items/properties/symbol/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid4 = _errs20 === errors;
														} else var valid4 = !0;
														if (valid4) if (data3.additionalContext !== void 0) {
															let _errs22 = errors;
															if (typeof data3.additionalContext != "string") return validate107.errors = [{
																instancePath: instancePath + "/occurrences/" + i1 + "/additionalContext",
																schemaPath: "#/properties/occurrences/items/properties/additionalContext/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid4 = _errs22 === errors;
														} else var valid4 = !0;
													}
												}
											}
										}
									}
								}
							} else return validate107.errors = [{
								instancePath: instancePath + "/occurrences/" + i1,
								schemaPath: "#/properties/occurrences/items/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							if (!(_errs10 === errors)) break;
						}
					} else return validate107.errors = [{
						instancePath: instancePath + "/occurrences",
						schemaPath: "#/properties/occurrences/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs8 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.callstack !== void 0) {
						let data10 = data.callstack, _errs24 = errors;
						if (errors === _errs24) if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
							let _errs26 = errors;
							for (let key2 in data10) if (key2 !== "frames") return validate107.errors = [{
								instancePath: instancePath + "/callstack",
								schemaPath: "#/properties/callstack/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							}], !1;
							if (_errs26 === errors && data10.frames !== void 0) {
								let data11 = data10.frames;
								if (errors === errors) if (Array.isArray(data11)) {
									let len2 = data11.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data12 = data11[i2], _errs29 = errors;
										if (errors === _errs29) if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
											let missing1;
											if (data12.module === void 0 && (missing1 = "module")) return validate107.errors = [{
												instancePath: instancePath + "/callstack/frames/" + i2,
												schemaPath: "#/properties/callstack/properties/frames/items/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}], !1;
											{
												let _errs31 = errors;
												for (let key3 in data12) if (!(key3 === "package" || key3 === "module" || key3 === "function" || key3 === "parameters" || key3 === "line" || key3 === "column" || key3 === "fullFilename")) return validate107.errors = [{
													instancePath: instancePath + "/callstack/frames/" + i2,
													schemaPath: "#/properties/callstack/properties/frames/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key3 }
												}], !1;
												if (_errs31 === errors) {
													if (data12.package !== void 0) {
														let _errs32 = errors;
														if (typeof data12.package != "string") return validate107.errors = [{
															instancePath: instancePath + "/callstack/frames/" + i2 + "/package",
															schemaPath: "#/properties/callstack/properties/frames/items/properties/package/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid7 = _errs32 === errors;
													} else var valid7 = !0;
													if (valid7) {
														if (data12.module !== void 0) {
															let _errs34 = errors;
															if (typeof data12.module != "string") return validate107.errors = [{
																instancePath: instancePath + "/callstack/frames/" + i2 + "/module",
																schemaPath: "#/properties/callstack/properties/frames/items/properties/module/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid7 = _errs34 === errors;
														} else var valid7 = !0;
														if (valid7) {
															if (data12.function !== void 0) {
																let _errs36 = errors;
																if (typeof data12.function != "string") return validate107.errors = [{
																	instancePath: instancePath + "/callstack/frames/" + i2 + "/function",
																	schemaPath: "#/properties/callstack/properties/frames/items/properties/function/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid7 = _errs36 === errors;
															} else var valid7 = !0;
															if (valid7) {
																if (data12.parameters !== void 0) {
																	let data16 = data12.parameters, _errs38 = errors;
																	if (errors === _errs38) if (Array.isArray(data16)) {
																		let len3 = data16.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs40 = errors;
																			if (typeof data16[i3] != "string") return validate107.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters/" + i3,
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/parameters/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			if (!(_errs40 === errors)) break;
																		}
																	} else return validate107.errors = [{
																		instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters",
																		schemaPath: "#/properties/callstack/properties/frames/items/properties/parameters/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid7 = _errs38 === errors;
																} else var valid7 = !0;
																if (valid7) {
																	if (data12.line !== void 0) {
																		let data18 = data12.line, _errs42 = errors;
																		if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) return validate107.errors = [{
																			instancePath: instancePath + "/callstack/frames/" + i2 + "/line",
																			schemaPath: "#/properties/callstack/properties/frames/items/properties/line/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}], !1;
																		var valid7 = _errs42 === errors;
																	} else var valid7 = !0;
																	if (valid7) {
																		if (data12.column !== void 0) {
																			let data19 = data12.column, _errs44 = errors;
																			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) return validate107.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i2 + "/column",
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/column/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}], !1;
																			var valid7 = _errs44 === errors;
																		} else var valid7 = !0;
																		if (valid7) if (data12.fullFilename !== void 0) {
																			let _errs46 = errors;
																			if (typeof data12.fullFilename != "string") return validate107.errors = [{
																				instancePath: instancePath + "/callstack/frames/" + i2 + "/fullFilename",
																				schemaPath: "#/properties/callstack/properties/frames/items/properties/fullFilename/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid7 = _errs46 === errors;
																		} else var valid7 = !0;
																	}
																}
															}
														}
													}
												}
											}
										} else return validate107.errors = [{
											instancePath: instancePath + "/callstack/frames/" + i2,
											schemaPath: "#/properties/callstack/properties/frames/items/type",
											keyword: "type",
											params: { type: "object" }
										}], !1;
										if (!(_errs29 === errors)) break;
									}
								} else return validate107.errors = [{
									instancePath: instancePath + "/callstack/frames",
									schemaPath: "#/properties/callstack/properties/frames/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
							}
						} else return validate107.errors = [{
							instancePath: instancePath + "/callstack",
							schemaPath: "#/properties/callstack/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs24 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.licenses !== void 0) {
							let _errs48 = errors;
							validate47(data.licenses, {
								instancePath: instancePath + "/licenses",
								parentData: data,
								parentDataProperty: "licenses",
								rootData
							}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
							var valid0 = _errs48 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.copyright !== void 0) {
							let data22 = data.copyright, _errs49 = errors;
							if (errors === _errs49) if (Array.isArray(data22)) {
								let len4 = data22.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let _errs51 = errors;
									validate115(data22[i4], {
										instancePath: instancePath + "/copyright/" + i4,
										parentData: data22,
										parentDataProperty: i4,
										rootData
									}) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
									if (!(_errs51 === errors)) break;
								}
							} else return validate107.errors = [{
								instancePath: instancePath + "/copyright",
								schemaPath: "#/properties/copyright/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs49 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate107.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate107.errors = vErrors, errors === 0;
}
var schema40 = {
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
		tags: { $ref: "#/definitions/tags" },
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
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate119.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate119.errors = null, true);
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] != "string") return validate121.errors = [{
			instancePath: instancePath + "/" + i0,
			schemaPath: "#/items/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate121.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate121.errors = vErrors, true;
}
var pattern5 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern5.test(data)) return validate125.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" }
		}], !1;
	} else return validate125.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate125.errors = vErrors, true;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate124.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "locale" || key0 === "text")) return validate124.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.locale !== void 0) {
					let _errs2 = errors;
					validate125(data.locale, {
						instancePath: instancePath + "/locale",
						parentData: data,
						parentDataProperty: "locale",
						rootData
					}) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.text !== void 0) {
					let _errs3 = errors;
					validate54(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
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
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate118.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema40.properties, key0)) return validate118.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.type !== void 0) {
					let _errs2 = errors;
					validate119(data.type, {
						instancePath: instancePath + "/type",
						parentData: data,
						parentDataProperty: "type",
						rootData
					}) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let _errs3 = errors;
						if (typeof data.title != "string") return validate118.errors = [{
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
							if (errors === _errs5 && errors === _errs5 && typeof data.featuredImage != "string") return validate118.errors = [{
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
								if (errors === _errs7 && errors === _errs7 && typeof data.socialImage != "string") return validate118.errors = [{
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
									if (typeof data.description != "string") return validate118.errors = [{
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
										if (errors === _errs11 && errors === _errs11 && typeof data.timestamp != "string") return validate118.errors = [{
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
													if (typeof data6[i0] != "string") return validate118.errors = [{
														instancePath: instancePath + "/aliases/" + i0,
														schemaPath: "#/properties/aliases/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs15 === errors)) break;
												}
											} else return validate118.errors = [{
												instancePath: instancePath + "/aliases",
												schemaPath: "#/properties/aliases/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs13 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.tags !== void 0) {
												let _errs17 = errors;
												validate121(data.tags, {
													instancePath: instancePath + "/tags",
													parentData: data,
													parentDataProperty: "tags",
													rootData
												}) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.resolves !== void 0) {
													let data9 = data.resolves, _errs18 = errors;
													if (errors === _errs18) if (Array.isArray(data9)) {
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs20 = errors;
															validate94(data9[i1], {
																instancePath: instancePath + "/resolves/" + i1,
																parentData: data9,
																parentDataProperty: i1,
																rootData
															}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
															if (!(_errs20 === errors)) break;
														}
													} else return validate118.errors = [{
														instancePath: instancePath + "/resolves",
														schemaPath: "#/properties/resolves/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs18 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.notes !== void 0) {
														let data11 = data.notes, _errs21 = errors;
														if (errors === _errs21) if (Array.isArray(data11)) {
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs23 = errors;
																validate124(data11[i2], {
																	instancePath: instancePath + "/notes/" + i2,
																	parentData: data11,
																	parentDataProperty: i2,
																	rootData
																}) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
																if (!(_errs23 === errors)) break;
															}
														} else return validate118.errors = [{
															instancePath: instancePath + "/notes",
															schemaPath: "#/properties/notes/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs21 === errors;
													} else var valid0 = !0;
													if (valid0) if (data.properties !== void 0) {
														let data13 = data.properties, _errs24 = errors;
														if (errors === _errs24) if (Array.isArray(data13)) {
															let len3 = data13.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs26 = errors;
																validate64(data13[i3], {
																	instancePath: instancePath + "/properties/" + i3,
																	parentData: data13,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																if (!(_errs26 === errors)) break;
															}
														} else return validate118.errors = [{
															instancePath: instancePath + "/properties",
															schemaPath: "#/properties/properties/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
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
			}
		}
	} else return validate118.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate118.errors = vErrors, errors === 0;
}
var schema45 = {
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
						properties: { ref: {
							anyOf: [{ $ref: "#/definitions/refLinkType" }, { $ref: "#/definitions/bomLinkElementType" }],
							type: "string"
						} }
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
				environmentalConsiderations: { $ref: "#/definitions/environmentalConsiderations" },
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
var schema46 = {
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
		governance: { $ref: "#/definitions/dataGovernance" }
	}
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate137.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate137.errors = null, true);
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "image")) return validate140.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate140.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.image !== void 0) {
				let _errs4 = errors;
				validate54(data.image, {
					instancePath: instancePath + "/image",
					parentData: data,
					parentDataProperty: "image",
					rootData
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate140.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate140.errors = vErrors, errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "description" || key0 === "collection")) return validate139.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.description !== void 0) {
				let _errs2 = errors;
				if (typeof data.description != "string") return validate139.errors = [{
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
						validate140(data1[i0], {
							instancePath: instancePath + "/collection/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else return validate139.errors = [{
					instancePath: instancePath + "/collection",
					schemaPath: "#/properties/collection/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate139.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate139.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate145.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "organization" || key0 === "contact")) return validate145.errors = [{
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
				validate31(data.contact, {
					instancePath: instancePath + "/contact",
					parentData: data,
					parentDataProperty: "contact",
					rootData
				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
				var valid1 = _errs6 === errors;
			} else var valid1 = !0;
		}
	} else return validate145.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate145.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "custodians" || key0 === "stewards" || key0 === "owners")) return validate144.errors = [{
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
						validate145(data0[i0], {
							instancePath: instancePath + "/custodians/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				} else return validate144.errors = [{
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
							validate145(data2[i1], {
								instancePath: instancePath + "/stewards/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							}) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
							if (!(_errs7 === errors)) break;
						}
					} else return validate144.errors = [{
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
							validate145(data4[i2], {
								instancePath: instancePath + "/owners/" + i2,
								parentData: data4,
								parentDataProperty: i2,
								rootData
							}) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
							if (!(_errs10 === errors)) break;
						}
					} else return validate144.errors = [{
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs8 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate144.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate144.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate133.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema46.properties, key0)) return validate133.errors = [{
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
						if (typeof data1 != "string") return validate133.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other")) return validate133.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema46.properties.type.enum }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string") return validate133.errors = [{
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
									for (let key1 in data3) if (!(key1 === "attachment" || key1 === "url" || key1 === "properties")) return validate133.errors = [{
										instancePath: instancePath + "/contents",
										schemaPath: "#/properties/contents/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}], !1;
									if (_errs9 === errors) {
										if (data3.attachment !== void 0) {
											let _errs10 = errors;
											validate54(data3.attachment, {
												instancePath: instancePath + "/contents/attachment",
												parentData: data3,
												parentDataProperty: "attachment",
												rootData
											}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data3.url !== void 0) {
												let _errs11 = errors;
												if (errors === _errs11 && errors === _errs11 && typeof data3.url != "string") return validate133.errors = [{
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
														validate64(data6[i0], {
															instancePath: instancePath + "/contents/properties/" + i0,
															parentData: data6,
															parentDataProperty: i0,
															rootData
														}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
														if (!(_errs15 === errors)) break;
													}
												} else return validate133.errors = [{
													instancePath: instancePath + "/contents/properties",
													schemaPath: "#/properties/contents/properties/properties/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid1 = _errs13 === errors;
											} else var valid1 = !0;
										}
									}
								} else return validate133.errors = [{
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
									validate137(data.classification, {
										instancePath: instancePath + "/classification",
										parentData: data,
										parentDataProperty: "classification",
										rootData
									}) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
									var valid0 = _errs16 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.sensitiveData !== void 0) {
										let data9 = data.sensitiveData, _errs17 = errors;
										if (errors === _errs17) if (Array.isArray(data9)) {
											let len1 = data9.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs19 = errors;
												if (typeof data9[i1] != "string") return validate133.errors = [{
													instancePath: instancePath + "/sensitiveData/" + i1,
													schemaPath: "#/properties/sensitiveData/items/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												if (!(_errs19 === errors)) break;
											}
										} else return validate133.errors = [{
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
											validate139(data.graphics, {
												instancePath: instancePath + "/graphics",
												parentData: data,
												parentDataProperty: "graphics",
												rootData
											}) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
											var valid0 = _errs21 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.description !== void 0) {
												let _errs22 = errors;
												if (typeof data.description != "string") return validate133.errors = [{
													instancePath: instancePath + "/description",
													schemaPath: "#/properties/description/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs22 === errors;
											} else var valid0 = !0;
											if (valid0) if (data.governance !== void 0) {
												let _errs24 = errors;
												validate144(data.governance, {
													instancePath: instancePath + "/governance",
													parentData: data,
													parentDataProperty: "governance",
													rootData
												}) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
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
	} else return validate133.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate133.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "format") return validate155.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.format !== void 0 && typeof data.format != "string") return validate155.errors = [{
			instancePath: instancePath + "/format",
			schemaPath: "#/properties/format/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate155.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate155.errors = vErrors, true;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "type" || key0 === "value" || key0 === "slice" || key0 === "confidenceInterval")) return validate158.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.type !== void 0) {
			if (typeof data.type != "string") return validate158.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value != "string") return validate158.errors = [{
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.slice !== void 0) {
					if (typeof data.slice != "string") return validate158.errors = [{
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
						for (let key1 in data3) if (!(key1 === "lowerBound" || key1 === "upperBound")) return validate158.errors = [{
							instancePath: instancePath + "/confidenceInterval",
							schemaPath: "#/properties/confidenceInterval/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}], !1;
						if (data3.lowerBound !== void 0) {
							if (typeof data3.lowerBound != "string") return validate158.errors = [{
								instancePath: instancePath + "/confidenceInterval/lowerBound",
								schemaPath: "#/properties/confidenceInterval/properties/lowerBound/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid1 = true;
						} else var valid1 = !0;
						if (valid1) if (data3.upperBound !== void 0) {
							if (typeof data3.upperBound != "string") return validate158.errors = [{
								instancePath: instancePath + "/confidenceInterval/upperBound",
								schemaPath: "#/properties/confidenceInterval/properties/upperBound/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid1 = true;
						} else var valid1 = !0;
					} else return validate158.errors = [{
						instancePath: instancePath + "/confidenceInterval",
						schemaPath: "#/properties/confidenceInterval/type",
						keyword: "type",
						params: { type: "object" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
			}
		}
	} else return validate158.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate158.errors = vErrors, true;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "name" || key0 === "mitigationStrategy")) return validate161.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate161.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.mitigationStrategy !== void 0) {
			if (typeof data.mitigationStrategy != "string") return validate161.errors = [{
				instancePath: instancePath + "/mitigationStrategy",
				schemaPath: "#/properties/mitigationStrategy/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate161.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate161.errors = vErrors, true;
}
var schema56 = {
	type: "object",
	required: [
		"activity",
		"energyProviders",
		"activityEnergyCost"
	],
	additionalProperties: !1,
	properties: {
		activity: {
			type: "string",
			enum: [
				"design",
				"data-collection",
				"data-preparation",
				"training",
				"fine-tuning",
				"validation",
				"deployment",
				"inference",
				"other"
			]
		},
		energyProviders: {
			type: "array",
			items: { $ref: "#/definitions/energyProvider" }
		},
		activityEnergyCost: { $ref: "#/definitions/energyMeasure" },
		co2CostEquivalent: { $ref: "#/definitions/co2Measure" },
		co2CostOffset: { $ref: "#/definitions/co2Measure" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var schema57 = {
	type: "object",
	required: [
		"organization",
		"energySource",
		"energyProvided"
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		description: { type: "string" },
		organization: {
			type: "object",
			$ref: "#/definitions/organizationalEntity"
		},
		energySource: {
			type: "string",
			enum: [
				"coal",
				"oil",
				"natural-gas",
				"nuclear",
				"wind",
				"solar",
				"geothermal",
				"hydropower",
				"biofuel",
				"unknown",
				"other"
			]
		},
		energyProvided: { $ref: "#/definitions/energyMeasure" },
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		}
	}
};
var schema58 = {
	type: "object",
	required: ["value", "unit"],
	additionalProperties: !1,
	properties: {
		value: { type: "number" },
		unit: {
			type: "string",
			enum: ["kWh"]
		}
	}
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) return validate168.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "value" || key0 === "unit")) return validate168.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.value !== void 0) {
			if (typeof data.value != "number") return validate168.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "number" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.unit !== void 0) {
			let data1 = data.unit;
			if (typeof data1 != "string") return validate168.errors = [{
				instancePath: instancePath + "/unit",
				schemaPath: "#/properties/unit/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (data1 !== "kWh") return validate168.errors = [{
				instancePath: instancePath + "/unit",
				schemaPath: "#/properties/unit/enum",
				keyword: "enum",
				params: { allowedValues: schema58.properties.unit.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate168.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate168.errors = vErrors, true;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.organization === void 0 && (missing0 = "organization") || data.energySource === void 0 && (missing0 = "energySource") || data.energyProvided === void 0 && (missing0 = "energyProvided")) return validate165.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "description" || key0 === "organization" || key0 === "energySource" || key0 === "energyProvided" || key0 === "externalReferences")) return validate165.errors = [{
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
					if (data.description !== void 0) {
						let _errs3 = errors;
						if (typeof data.description != "string") return validate165.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.organization !== void 0) {
							let data2 = data.organization, _errs5 = errors;
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) return validate165.errors = [{
								instancePath: instancePath + "/organization",
								schemaPath: "#/properties/organization/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							validate26(data2, {
								instancePath: instancePath + "/organization",
								parentData: data,
								parentDataProperty: "organization",
								rootData
							}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.energySource !== void 0) {
								let data3 = data.energySource, _errs7 = errors;
								if (typeof data3 != "string") return validate165.errors = [{
									instancePath: instancePath + "/energySource",
									schemaPath: "#/properties/energySource/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data3 === "coal" || data3 === "oil" || data3 === "natural-gas" || data3 === "nuclear" || data3 === "wind" || data3 === "solar" || data3 === "geothermal" || data3 === "hydropower" || data3 === "biofuel" || data3 === "unknown" || data3 === "other")) return validate165.errors = [{
									instancePath: instancePath + "/energySource",
									schemaPath: "#/properties/energySource/enum",
									keyword: "enum",
									params: { allowedValues: schema57.properties.energySource.enum }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.energyProvided !== void 0) {
									let _errs9 = errors;
									validate168(data.energyProvided, {
										instancePath: instancePath + "/energyProvided",
										parentData: data,
										parentDataProperty: "energyProvided",
										rootData
									}) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.externalReferences !== void 0) {
									let data5 = data.externalReferences, _errs10 = errors;
									if (errors === _errs10) if (Array.isArray(data5)) {
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs12 = errors;
											validate97(data5[i0], {
												instancePath: instancePath + "/externalReferences/" + i0,
												parentData: data5,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
											if (!(_errs12 === errors)) break;
										}
									} else return validate165.errors = [{
										instancePath: instancePath + "/externalReferences",
										schemaPath: "#/properties/externalReferences/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate165.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate165.errors = vErrors, errors === 0;
}
var schema59 = {
	type: "object",
	required: ["value", "unit"],
	additionalProperties: !1,
	properties: {
		value: { type: "number" },
		unit: {
			type: "string",
			enum: ["tCO2eq"]
		}
	}
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) return validate173.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "value" || key0 === "unit")) return validate173.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.value !== void 0) {
			if (typeof data.value != "number") return validate173.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "number" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.unit !== void 0) {
			let data1 = data.unit;
			if (typeof data1 != "string") return validate173.errors = [{
				instancePath: instancePath + "/unit",
				schemaPath: "#/properties/unit/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (data1 !== "tCO2eq") return validate173.errors = [{
				instancePath: instancePath + "/unit",
				schemaPath: "#/properties/unit/enum",
				keyword: "enum",
				params: { allowedValues: schema59.properties.unit.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate173.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate173.errors = vErrors, true;
}
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.activity === void 0 && (missing0 = "activity") || data.energyProviders === void 0 && (missing0 = "energyProviders") || data.activityEnergyCost === void 0 && (missing0 = "activityEnergyCost")) return validate164.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "activity" || key0 === "energyProviders" || key0 === "activityEnergyCost" || key0 === "co2CostEquivalent" || key0 === "co2CostOffset" || key0 === "properties")) return validate164.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.activity !== void 0) {
					let data0 = data.activity, _errs2 = errors;
					if (typeof data0 != "string") return validate164.errors = [{
						instancePath: instancePath + "/activity",
						schemaPath: "#/properties/activity/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "design" || data0 === "data-collection" || data0 === "data-preparation" || data0 === "training" || data0 === "fine-tuning" || data0 === "validation" || data0 === "deployment" || data0 === "inference" || data0 === "other")) return validate164.errors = [{
						instancePath: instancePath + "/activity",
						schemaPath: "#/properties/activity/enum",
						keyword: "enum",
						params: { allowedValues: schema56.properties.activity.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.energyProviders !== void 0) {
						let data1 = data.energyProviders, _errs4 = errors;
						if (errors === _errs4) if (Array.isArray(data1)) {
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs6 = errors;
								validate165(data1[i0], {
									instancePath: instancePath + "/energyProviders/" + i0,
									parentData: data1,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length);
								if (!(_errs6 === errors)) break;
							}
						} else return validate164.errors = [{
							instancePath: instancePath + "/energyProviders",
							schemaPath: "#/properties/energyProviders/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.activityEnergyCost !== void 0) {
							let _errs7 = errors;
							validate168(data.activityEnergyCost, {
								instancePath: instancePath + "/activityEnergyCost",
								parentData: data,
								parentDataProperty: "activityEnergyCost",
								rootData
							}) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.co2CostEquivalent !== void 0) {
								let _errs8 = errors;
								validate173(data.co2CostEquivalent, {
									instancePath: instancePath + "/co2CostEquivalent",
									parentData: data,
									parentDataProperty: "co2CostEquivalent",
									rootData
								}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.co2CostOffset !== void 0) {
									let _errs9 = errors;
									validate173(data.co2CostOffset, {
										instancePath: instancePath + "/co2CostOffset",
										parentData: data,
										parentDataProperty: "co2CostOffset",
										rootData
									}) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.properties !== void 0) {
									let data6 = data.properties, _errs10 = errors;
									if (errors === _errs10) if (Array.isArray(data6)) {
										let len1 = data6.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs12 = errors;
											validate64(data6[i1], {
												instancePath: instancePath + "/properties/" + i1,
												parentData: data6,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
											if (!(_errs12 === errors)) break;
										}
									} else return validate164.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate164.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate164.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "energyConsumptions" || key0 === "properties")) return validate163.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.energyConsumptions !== void 0) {
				let data0 = data.energyConsumptions, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data0)) {
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						validate164(data0[i0], {
							instancePath: instancePath + "/energyConsumptions/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				} else return validate163.errors = [{
					instancePath: instancePath + "/energyConsumptions",
					schemaPath: "#/properties/energyConsumptions/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.properties !== void 0) {
				let data2 = data.properties, _errs5 = errors;
				if (errors === _errs5) if (Array.isArray(data2)) {
					let len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let _errs7 = errors;
						validate64(data2[i1], {
							instancePath: instancePath + "/properties/" + i1,
							parentData: data2,
							parentDataProperty: i1,
							rootData
						}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
						if (!(_errs7 === errors)) break;
					}
				} else return validate163.errors = [{
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs5 === errors;
			} else var valid0 = !0;
		}
	} else return validate163.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate163.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "groupAtRisk" || key0 === "benefits" || key0 === "harms" || key0 === "mitigationStrategy")) return validate180.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.groupAtRisk !== void 0) {
			if (typeof data.groupAtRisk != "string") return validate180.errors = [{
				instancePath: instancePath + "/groupAtRisk",
				schemaPath: "#/properties/groupAtRisk/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.benefits !== void 0) {
				if (typeof data.benefits != "string") return validate180.errors = [{
					instancePath: instancePath + "/benefits",
					schemaPath: "#/properties/benefits/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) {
				if (data.harms !== void 0) {
					if (typeof data.harms != "string") return validate180.errors = [{
						instancePath: instancePath + "/harms",
						schemaPath: "#/properties/harms/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
				if (valid0) if (data.mitigationStrategy !== void 0) {
					if (typeof data.mitigationStrategy != "string") return validate180.errors = [{
						instancePath: instancePath + "/mitigationStrategy",
						schemaPath: "#/properties/mitigationStrategy/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = true;
				} else var valid0 = !0;
			}
		}
	} else return validate180.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate180.errors = vErrors, true;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "modelParameters" || key0 === "quantitativeAnalysis" || key0 === "considerations" || key0 === "properties")) return validate131.errors = [{
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
						for (let key1 in data1) if (!(key1 === "approach" || key1 === "task" || key1 === "architectureFamily" || key1 === "modelArchitecture" || key1 === "datasets" || key1 === "inputs" || key1 === "outputs")) return validate131.errors = [{
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
									for (let key2 in data2) if (key2 !== "type") return validate131.errors = [{
										instancePath: instancePath + "/modelParameters/approach",
										schemaPath: "#/properties/modelParameters/properties/approach/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 }
									}], !1;
									if (_errs8 === errors && data2.type !== void 0) {
										let data3 = data2.type;
										if (typeof data3 != "string") return validate131.errors = [{
											instancePath: instancePath + "/modelParameters/approach/type",
											schemaPath: "#/properties/modelParameters/properties/approach/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised")) return validate131.errors = [{
											instancePath: instancePath + "/modelParameters/approach/type",
											schemaPath: "#/properties/modelParameters/properties/approach/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema45.properties.modelParameters.properties.approach.properties.type.enum }
										}], !1;
									}
								} else return validate131.errors = [{
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
									if (typeof data1.task != "string") return validate131.errors = [{
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
										if (typeof data1.architectureFamily != "string") return validate131.errors = [{
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
											if (typeof data1.modelArchitecture != "string") return validate131.errors = [{
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
														validate133(data8, {
															instancePath: instancePath + "/modelParameters/datasets/" + i0,
															parentData: data7,
															parentDataProperty: i0,
															rootData
														}) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
																let data9 = data8.ref;
																if (typeof data9 != "string") {
																	let err1 = {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																		schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																}
																let _errs27 = errors, valid6 = !1, _errs28 = errors;
																validate79(data9, {
																	instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																	parentData: data8,
																	parentDataProperty: "ref",
																	rootData
																}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																var _valid1 = _errs28 === errors;
																if (valid6 = valid6 || _valid1, !valid6) {
																	let _errs29 = errors;
																	validate101(data9, {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																		parentData: data8,
																		parentDataProperty: "ref",
																		rootData
																	}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
																	var _valid1 = _errs29 === errors;
																	valid6 = valid6 || _valid1;
																}
																if (valid6) errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
																else {
																	let err2 = {
																		instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref",
																		schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",
																		keyword: "anyOf",
																		params: {}
																	};
																	vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																}
															}
														} else {
															let err3 = {
																instancePath: instancePath + "/modelParameters/datasets/" + i0,
																schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf/1/type",
																keyword: "type",
																params: { type: "object" }
															};
															vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
														}
														var _valid0 = _errs22 === errors;
														if (_valid0 && valid4 ? (valid4 = !1, passing0 = [passing0, 1]) : _valid0 && (valid4 = !0, passing0 = 1), valid4) errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
														else {
															let err4 = {
																instancePath: instancePath + "/modelParameters/datasets/" + i0,
																schemaPath: "#/properties/modelParameters/properties/datasets/items/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing0 }
															};
															return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate131.errors = vErrors, !1;
														}
														if (!(_errs19 === errors)) break;
													}
												} else return validate131.errors = [{
													instancePath: instancePath + "/modelParameters/datasets",
													schemaPath: "#/properties/modelParameters/properties/datasets/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid1 = _errs17 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data1.inputs !== void 0) {
													let data10 = data1.inputs, _errs30 = errors;
													if (errors === _errs30) if (Array.isArray(data10)) {
														let len1 = data10.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs32 = errors;
															validate155(data10[i1], {
																instancePath: instancePath + "/modelParameters/inputs/" + i1,
																parentData: data10,
																parentDataProperty: i1,
																rootData
															}) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
															if (!(_errs32 === errors)) break;
														}
													} else return validate131.errors = [{
														instancePath: instancePath + "/modelParameters/inputs",
														schemaPath: "#/properties/modelParameters/properties/inputs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid1 = _errs30 === errors;
												} else var valid1 = !0;
												if (valid1) if (data1.outputs !== void 0) {
													let data12 = data1.outputs, _errs33 = errors;
													if (errors === _errs33) if (Array.isArray(data12)) {
														let len2 = data12.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs35 = errors;
															validate155(data12[i2], {
																instancePath: instancePath + "/modelParameters/outputs/" + i2,
																parentData: data12,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
															if (!(_errs35 === errors)) break;
														}
													} else return validate131.errors = [{
														instancePath: instancePath + "/modelParameters/outputs",
														schemaPath: "#/properties/modelParameters/properties/outputs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid1 = _errs33 === errors;
												} else var valid1 = !0;
											}
										}
									}
								}
							}
						}
					} else return validate131.errors = [{
						instancePath: instancePath + "/modelParameters",
						schemaPath: "#/properties/modelParameters/type",
						keyword: "type",
						params: { type: "object" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.quantitativeAnalysis !== void 0) {
						let data14 = data.quantitativeAnalysis, _errs36 = errors;
						if (errors === _errs36) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							let _errs38 = errors;
							for (let key4 in data14) if (!(key4 === "performanceMetrics" || key4 === "graphics")) return validate131.errors = [{
								instancePath: instancePath + "/quantitativeAnalysis",
								schemaPath: "#/properties/quantitativeAnalysis/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							}], !1;
							if (_errs38 === errors) {
								if (data14.performanceMetrics !== void 0) {
									let data15 = data14.performanceMetrics, _errs39 = errors;
									if (errors === _errs39) if (Array.isArray(data15)) {
										let len3 = data15.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs41 = errors;
											validate158(data15[i3], {
												instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3,
												parentData: data15,
												parentDataProperty: i3,
												rootData
											}) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
											if (!(_errs41 === errors)) break;
										}
									} else return validate131.errors = [{
										instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics",
										schemaPath: "#/properties/quantitativeAnalysis/properties/performanceMetrics/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid9 = _errs39 === errors;
								} else var valid9 = !0;
								if (valid9) if (data14.graphics !== void 0) {
									let _errs42 = errors;
									validate139(data14.graphics, {
										instancePath: instancePath + "/quantitativeAnalysis/graphics",
										parentData: data14,
										parentDataProperty: "graphics",
										rootData
									}) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
									var valid9 = _errs42 === errors;
								} else var valid9 = !0;
							}
						} else return validate131.errors = [{
							instancePath: instancePath + "/quantitativeAnalysis",
							schemaPath: "#/properties/quantitativeAnalysis/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs36 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.considerations !== void 0) {
							let data18 = data.considerations, _errs43 = errors;
							if (errors === _errs43) if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
								let _errs45 = errors;
								for (let key5 in data18) if (!(key5 === "users" || key5 === "useCases" || key5 === "technicalLimitations" || key5 === "performanceTradeoffs" || key5 === "ethicalConsiderations" || key5 === "environmentalConsiderations" || key5 === "fairnessAssessments")) return validate131.errors = [{
									instancePath: instancePath + "/considerations",
									schemaPath: "#/properties/considerations/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 }
								}], !1;
								if (_errs45 === errors) {
									if (data18.users !== void 0) {
										let data19 = data18.users, _errs46 = errors;
										if (errors === _errs46) if (Array.isArray(data19)) {
											let len4 = data19.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let _errs48 = errors;
												if (typeof data19[i4] != "string") return validate131.errors = [{
													instancePath: instancePath + "/considerations/users/" + i4,
													schemaPath: "#/properties/considerations/properties/users/items/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												if (!(_errs48 === errors)) break;
											}
										} else return validate131.errors = [{
											instancePath: instancePath + "/considerations/users",
											schemaPath: "#/properties/considerations/properties/users/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid11 = _errs46 === errors;
									} else var valid11 = !0;
									if (valid11) {
										if (data18.useCases !== void 0) {
											let data21 = data18.useCases, _errs50 = errors;
											if (errors === _errs50) if (Array.isArray(data21)) {
												let len5 = data21.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let _errs52 = errors;
													if (typeof data21[i5] != "string") return validate131.errors = [{
														instancePath: instancePath + "/considerations/useCases/" + i5,
														schemaPath: "#/properties/considerations/properties/useCases/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs52 === errors)) break;
												}
											} else return validate131.errors = [{
												instancePath: instancePath + "/considerations/useCases",
												schemaPath: "#/properties/considerations/properties/useCases/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid11 = _errs50 === errors;
										} else var valid11 = !0;
										if (valid11) {
											if (data18.technicalLimitations !== void 0) {
												let data23 = data18.technicalLimitations, _errs54 = errors;
												if (errors === _errs54) if (Array.isArray(data23)) {
													let len6 = data23.length;
													for (let i6 = 0; i6 < len6; i6++) {
														let _errs56 = errors;
														if (typeof data23[i6] != "string") return validate131.errors = [{
															instancePath: instancePath + "/considerations/technicalLimitations/" + i6,
															schemaPath: "#/properties/considerations/properties/technicalLimitations/items/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(_errs56 === errors)) break;
													}
												} else return validate131.errors = [{
													instancePath: instancePath + "/considerations/technicalLimitations",
													schemaPath: "#/properties/considerations/properties/technicalLimitations/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid11 = _errs54 === errors;
											} else var valid11 = !0;
											if (valid11) {
												if (data18.performanceTradeoffs !== void 0) {
													let data25 = data18.performanceTradeoffs, _errs58 = errors;
													if (errors === _errs58) if (Array.isArray(data25)) {
														let len7 = data25.length;
														for (let i7 = 0; i7 < len7; i7++) {
															let _errs60 = errors;
															if (typeof data25[i7] != "string") return validate131.errors = [{
																instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7,
																schemaPath: "#/properties/considerations/properties/performanceTradeoffs/items/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(_errs60 === errors)) break;
														}
													} else return validate131.errors = [{
														instancePath: instancePath + "/considerations/performanceTradeoffs",
														schemaPath: "#/properties/considerations/properties/performanceTradeoffs/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid11 = _errs58 === errors;
												} else var valid11 = !0;
												if (valid11) {
													if (data18.ethicalConsiderations !== void 0) {
														let data27 = data18.ethicalConsiderations, _errs62 = errors;
														if (errors === _errs62) if (Array.isArray(data27)) {
															let len8 = data27.length;
															for (let i8 = 0; i8 < len8; i8++) {
																let _errs64 = errors;
																validate161(data27[i8], {
																	instancePath: instancePath + "/considerations/ethicalConsiderations/" + i8,
																	parentData: data27,
																	parentDataProperty: i8,
																	rootData
																}) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
																if (!(_errs64 === errors)) break;
															}
														} else return validate131.errors = [{
															instancePath: instancePath + "/considerations/ethicalConsiderations",
															schemaPath: "#/properties/considerations/properties/ethicalConsiderations/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid11 = _errs62 === errors;
													} else var valid11 = !0;
													if (valid11) {
														if (data18.environmentalConsiderations !== void 0) {
															let _errs65 = errors;
															validate163(data18.environmentalConsiderations, {
																instancePath: instancePath + "/considerations/environmentalConsiderations",
																parentData: data18,
																parentDataProperty: "environmentalConsiderations",
																rootData
															}) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
															var valid11 = _errs65 === errors;
														} else var valid11 = !0;
														if (valid11) if (data18.fairnessAssessments !== void 0) {
															let data30 = data18.fairnessAssessments, _errs66 = errors;
															if (errors === _errs66) if (Array.isArray(data30)) {
																let len9 = data30.length;
																for (let i9 = 0; i9 < len9; i9++) {
																	let _errs68 = errors;
																	validate180(data30[i9], {
																		instancePath: instancePath + "/considerations/fairnessAssessments/" + i9,
																		parentData: data30,
																		parentDataProperty: i9,
																		rootData
																	}) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
																	if (!(_errs68 === errors)) break;
																}
															} else return validate131.errors = [{
																instancePath: instancePath + "/considerations/fairnessAssessments",
																schemaPath: "#/properties/considerations/properties/fairnessAssessments/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid11 = _errs66 === errors;
														} else var valid11 = !0;
													}
												}
											}
										}
									}
								}
							} else return validate131.errors = [{
								instancePath: instancePath + "/considerations",
								schemaPath: "#/properties/considerations/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid0 = _errs43 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.properties !== void 0) {
							let data32 = data.properties, _errs69 = errors;
							if (errors === _errs69) if (Array.isArray(data32)) {
								let len10 = data32.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let _errs71 = errors;
									validate64(data32[i10], {
										instancePath: instancePath + "/properties/" + i10,
										parentData: data32,
										parentDataProperty: i10,
										rootData
									}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
									if (!(_errs71 === errors)) break;
								}
							} else return validate131.errors = [{
								instancePath: instancePath + "/properties",
								schemaPath: "#/properties/properties/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs69 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate131.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate131.errors = vErrors, errors === 0;
}
var schema61 = {
	type: "object",
	additionalProperties: !1,
	required: ["assetType"],
	properties: {
		assetType: {
			type: "string",
			enum: [
				"algorithm",
				"certificate",
				"protocol",
				"related-crypto-material"
			]
		},
		algorithmProperties: {
			type: "object",
			additionalProperties: !1,
			properties: {
				primitive: {
					type: "string",
					enum: [
						"drbg",
						"mac",
						"block-cipher",
						"stream-cipher",
						"signature",
						"hash",
						"pke",
						"xof",
						"kdf",
						"key-agree",
						"kem",
						"ae",
						"combiner",
						"key-wrap",
						"other",
						"unknown"
					]
				},
				algorithmFamily: { $ref: "cryptography-defs.SNAPSHOT.schema.json#/definitions/algorithmFamiliesEnum" },
				parameterSetIdentifier: { type: "string" },
				curve: {
					deprecated: !0,
					type: "string"
				},
				ellipticCurve: { $ref: "cryptography-defs.SNAPSHOT.schema.json#/definitions/ellipticCurvesEnum" },
				executionEnvironment: {
					type: "string",
					enum: [
						"software-plain-ram",
						"software-encrypted-ram",
						"software-tee",
						"hardware",
						"other",
						"unknown"
					]
				},
				implementationPlatform: {
					type: "string",
					enum: [
						"generic",
						"x86_32",
						"x86_64",
						"armv7-a",
						"armv7-m",
						"armv8-a",
						"armv8-m",
						"armv9-a",
						"armv9-m",
						"s390x",
						"ppc64",
						"ppc64le",
						"other",
						"unknown"
					]
				},
				certificationLevel: {
					type: "array",
					items: {
						type: "string",
						enum: [
							"none",
							"fips140-1-l1",
							"fips140-1-l2",
							"fips140-1-l3",
							"fips140-1-l4",
							"fips140-2-l1",
							"fips140-2-l2",
							"fips140-2-l3",
							"fips140-2-l4",
							"fips140-3-l1",
							"fips140-3-l2",
							"fips140-3-l3",
							"fips140-3-l4",
							"cc-eal1",
							"cc-eal1+",
							"cc-eal2",
							"cc-eal2+",
							"cc-eal3",
							"cc-eal3+",
							"cc-eal4",
							"cc-eal4+",
							"cc-eal5",
							"cc-eal5+",
							"cc-eal6",
							"cc-eal6+",
							"cc-eal7",
							"cc-eal7+",
							"other",
							"unknown"
						]
					}
				},
				mode: {
					type: "string",
					enum: [
						"cbc",
						"ecb",
						"ccm",
						"gcm",
						"cfb",
						"ofb",
						"ctr",
						"other",
						"unknown"
					]
				},
				padding: {
					type: "string",
					enum: [
						"pkcs5",
						"pkcs7",
						"pkcs1v15",
						"oaep",
						"raw",
						"other",
						"unknown"
					]
				},
				cryptoFunctions: {
					type: "array",
					items: {
						type: "string",
						enum: [
							"generate",
							"keygen",
							"encrypt",
							"decrypt",
							"digest",
							"tag",
							"keyderive",
							"sign",
							"verify",
							"encapsulate",
							"decapsulate",
							"other",
							"unknown"
						]
					}
				},
				classicalSecurityLevel: {
					type: "integer",
					minimum: 0
				},
				nistQuantumSecurityLevel: {
					type: "integer",
					minimum: 0,
					maximum: 6
				}
			}
		},
		certificateProperties: {
			type: "object",
			additionalProperties: !1,
			properties: {
				serialNumber: { type: "string" },
				subjectName: { type: "string" },
				issuerName: { type: "string" },
				notValidBefore: {
					type: "string",
					format: "date-time"
				},
				notValidAfter: {
					type: "string",
					format: "date-time"
				},
				signatureAlgorithmRef: {
					deprecated: !0,
					$ref: "#/definitions/refType"
				},
				subjectPublicKeyRef: {
					deprecated: !0,
					$ref: "#/definitions/refType"
				},
				certificateFormat: { type: "string" },
				certificateExtension: {
					deprecated: !0,
					type: "string"
				},
				certificateFileExtension: { type: "string" },
				fingerprint: {
					type: "object",
					$ref: "#/definitions/hash"
				},
				certificateState: {
					type: "array",
					items: {
						type: "object",
						oneOf: [{
							required: ["state"],
							additionalProperties: !1,
							properties: {
								state: {
									type: "string",
									enum: [
										"pre-activation",
										"active",
										"suspended",
										"deactivated",
										"revoked",
										"destroyed"
									]
								},
								reason: { type: "string" }
							}
						}, {
							required: ["name"],
							additionalProperties: !1,
							properties: {
								name: { type: "string" },
								description: { type: "string" },
								reason: { type: "string" }
							}
						}]
					}
				},
				creationDate: {
					type: "string",
					format: "date-time"
				},
				activationDate: {
					type: "string",
					format: "date-time"
				},
				deactivationDate: {
					type: "string",
					format: "date-time"
				},
				revocationDate: {
					type: "string",
					format: "date-time"
				},
				destructionDate: {
					type: "string",
					format: "date-time"
				},
				certificateExtensions: {
					type: "array",
					items: {
						type: "object",
						oneOf: [{
							required: ["commonExtensionName", "commonExtensionValue"],
							additionalProperties: !1,
							properties: {
								commonExtensionName: {
									type: "string",
									enum: [
										"basicConstraints",
										"keyUsage",
										"extendedKeyUsage",
										"subjectAlternativeName",
										"authorityKeyIdentifier",
										"subjectKeyIdentifier",
										"authorityInformationAccess",
										"certificatePolicies",
										"crlDistributionPoints",
										"signedCertificateTimestamp"
									]
								},
								commonExtensionValue: { type: "string" }
							}
						}, {
							required: ["customExtensionName"],
							additionalProperties: !1,
							properties: {
								customExtensionName: { type: "string" },
								customExtensionValue: { type: "string" }
							}
						}]
					}
				},
				relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
			}
		},
		relatedCryptoMaterialProperties: {
			type: "object",
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"private-key",
						"public-key",
						"secret-key",
						"key",
						"ciphertext",
						"signature",
						"digest",
						"initialization-vector",
						"nonce",
						"seed",
						"salt",
						"shared-secret",
						"tag",
						"additional-data",
						"password",
						"credential",
						"token",
						"other",
						"unknown"
					]
				},
				id: { type: "string" },
				state: {
					type: "string",
					enum: [
						"pre-activation",
						"active",
						"suspended",
						"deactivated",
						"compromised",
						"destroyed"
					]
				},
				algorithmRef: {
					deprecated: !0,
					$ref: "#/definitions/refType"
				},
				creationDate: {
					type: "string",
					format: "date-time"
				},
				activationDate: {
					type: "string",
					format: "date-time"
				},
				updateDate: {
					type: "string",
					format: "date-time"
				},
				expirationDate: {
					type: "string",
					format: "date-time"
				},
				value: { type: "string" },
				size: { type: "integer" },
				format: { type: "string" },
				securedBy: { $ref: "#/definitions/securedBy" },
				fingerprint: {
					type: "object",
					$ref: "#/definitions/hash"
				},
				relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
			}
		},
		protocolProperties: {
			type: "object",
			additionalProperties: !1,
			properties: {
				type: {
					type: "string",
					enum: [
						"tls",
						"ssh",
						"ipsec",
						"ike",
						"sstp",
						"wpa",
						"dtls",
						"quic",
						"eap-aka",
						"eap-aka-prime",
						"prins",
						"5g-aka",
						"other",
						"unknown"
					]
				},
				version: { type: "string" },
				cipherSuites: {
					type: "array",
					items: { $ref: "#/definitions/cipherSuite" }
				},
				ikev2TransformTypes: {
					type: "object",
					additionalProperties: !1,
					properties: {
						encr: { anyOf: [{
							type: "array",
							items: { $ref: "#/definitions/ikeV2Enc" }
						}, {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						}] },
						prf: { anyOf: [{
							type: "array",
							items: { $ref: "#/definitions/ikeV2Prf" }
						}, {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						}] },
						integ: { anyOf: [{
							type: "array",
							items: { $ref: "#/definitions/ikeV2Integ" }
						}, {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						}] },
						ke: { anyOf: [{
							type: "array",
							items: { $ref: "#/definitions/ikeV2Ke" }
						}, {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						}] },
						esn: { type: "boolean" },
						auth: { anyOf: [{
							type: "array",
							items: { $ref: "#/definitions/ikeV2Auth" }
						}, {
							deprecated: !0,
							$ref: "#/definitions/cryptoRefArray"
						}] }
					}
				},
				cryptoRefArray: {
					deprecated: !0,
					$ref: "#/definitions/cryptoRefArray"
				},
				relatedCryptographicAssets: { $ref: "#/definitions/relatedCryptographicAssets" }
			}
		},
		oid: { type: "string" }
	}
};
var schema63 = {
	type: "string",
	enum: [
		"3DES",
		"3GPP-XOR",
		"A5/1",
		"A5/2",
		"AES",
		"ARIA",
		"Argon2",
		"Ascon",
		"BLAKE2",
		"BLAKE3",
		"BLS",
		"Blowfish",
		"CAMELLIA",
		"CAST5",
		"CAST6",
		"CMAC",
		"CMEA",
		"CTR_DRBG",
		"ChaCha",
		"ChaCha20",
		"DES",
		"DSA",
		"ECDH",
		"ECDSA",
		"ECIES",
		"EdDSA",
		"ElGamal",
		"FFDH",
		"Fortuna",
		"GOST",
		"HC",
		"HKDF",
		"HMAC",
		"HMAC_DRBG",
		"HPKE",
		"Hash_DRBG",
		"IDEA",
		"IKE-PRF",
		"J-PAKE",
		"LMS",
		"MD2",
		"MD4",
		"MD5",
		"MILENAGE",
		"ML-DSA",
		"ML-KEM",
		"MQV",
		"OPAQUE",
		"PBES1",
		"PBES2",
		"PBKDF1",
		"PBKDF2",
		"PBMAC1",
		"Poly1305",
		"RABBIT",
		"RC2",
		"RC4",
		"RC5",
		"RC6",
		"RIPEMD",
		"RSAES-OAEP",
		"RSAES-PKCS1",
		"RSASSA-PKCS1",
		"RSASSA-PSS",
		"SEED",
		"SHA-1",
		"SHA-2",
		"SHA-3",
		"SLH-DSA",
		"SM2",
		"SM3",
		"SM4",
		"SM9",
		"SNOW3G",
		"SP800-108",
		"SPAKE2",
		"SPAKE2PLUS",
		"SRP",
		"Salsa20",
		"Serpent",
		"SipHash",
		"Skipjack",
		"TUAK",
		"Twofish",
		"UMAC",
		"Whirlpool",
		"X3DH",
		"XMSS",
		"Yarrow",
		"ZUC",
		"bcrypt",
		"scrypt",
		"yescrypt"
	]
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate187.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "3DES" || data === "3GPP-XOR" || data === "A5/1" || data === "A5/2" || data === "AES" || data === "ARIA" || data === "Argon2" || data === "Ascon" || data === "BLAKE2" || data === "BLAKE3" || data === "BLS" || data === "Blowfish" || data === "CAMELLIA" || data === "CAST5" || data === "CAST6" || data === "CMAC" || data === "CMEA" || data === "CTR_DRBG" || data === "ChaCha" || data === "ChaCha20" || data === "DES" || data === "DSA" || data === "ECDH" || data === "ECDSA" || data === "ECIES" || data === "EdDSA" || data === "ElGamal" || data === "FFDH" || data === "Fortuna" || data === "GOST" || data === "HC" || data === "HKDF" || data === "HMAC" || data === "HMAC_DRBG" || data === "HPKE" || data === "Hash_DRBG" || data === "IDEA" || data === "IKE-PRF" || data === "J-PAKE" || data === "LMS" || data === "MD2" || data === "MD4" || data === "MD5" || data === "MILENAGE" || data === "ML-DSA" || data === "ML-KEM" || data === "MQV" || data === "OPAQUE" || data === "PBES1" || data === "PBES2" || data === "PBKDF1" || data === "PBKDF2" || data === "PBMAC1" || data === "Poly1305" || data === "RABBIT" || data === "RC2" || data === "RC4" || data === "RC5" || data === "RC6" || data === "RIPEMD" || data === "RSAES-OAEP" || data === "RSAES-PKCS1" || data === "RSASSA-PKCS1" || data === "RSASSA-PSS" || data === "SEED" || data === "SHA-1" || data === "SHA-2" || data === "SHA-3" || data === "SLH-DSA" || data === "SM2" || data === "SM3" || data === "SM4" || data === "SM9" || data === "SNOW3G" || data === "SP800-108" || data === "SPAKE2" || data === "SPAKE2PLUS" || data === "SRP" || data === "Salsa20" || data === "Serpent" || data === "SipHash" || data === "Skipjack" || data === "TUAK" || data === "Twofish" || data === "UMAC" || data === "Whirlpool" || data === "X3DH" || data === "XMSS" || data === "Yarrow" || data === "ZUC" || data === "bcrypt" || data === "scrypt" || data === "yescrypt" ? (validate187.errors = null, true) : (validate187.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema63.enum }
	}], !1);
}
var schema64 = {
	type: "string",
	enum: [
		"anssi/FRP256v1",
		"bls/BLS12-377",
		"bls/BLS12-381",
		"bls/BLS12-446",
		"bls/BLS12-455",
		"bls/BLS12-638",
		"bls/BLS24-477",
		"bls/Bandersnatch",
		"bn/bn158",
		"bn/bn190",
		"bn/bn222",
		"bn/bn254",
		"bn/bn286",
		"bn/bn318",
		"bn/bn350",
		"bn/bn382",
		"bn/bn414",
		"bn/bn446",
		"bn/bn478",
		"bn/bn510",
		"bn/bn542",
		"bn/bn574",
		"bn/bn606",
		"bn/bn638",
		"brainpool/brainpoolP160r1",
		"brainpool/brainpoolP160t1",
		"brainpool/brainpoolP192r1",
		"brainpool/brainpoolP192t1",
		"brainpool/brainpoolP224r1",
		"brainpool/brainpoolP224t1",
		"brainpool/brainpoolP256r1",
		"brainpool/brainpoolP256t1",
		"brainpool/brainpoolP320r1",
		"brainpool/brainpoolP320t1",
		"brainpool/brainpoolP384r1",
		"brainpool/brainpoolP384t1",
		"brainpool/brainpoolP512r1",
		"brainpool/brainpoolP512t1",
		"gost/gost256",
		"gost/gost512",
		"gost/id-GostR3410-2001-CryptoPro-A-ParamSet",
		"gost/id-GostR3410-2001-CryptoPro-B-ParamSet",
		"gost/id-GostR3410-2001-CryptoPro-C-ParamSet",
		"gost/id-tc26-gost-3410-12-512-paramSetA",
		"gost/id-tc26-gost-3410-12-512-paramSetB",
		"gost/id-tc26-gost-3410-2012-256-paramSetA",
		"gost/id-tc26-gost-3410-2012-512-paramSetC",
		"mnt/mnt1",
		"mnt/mnt2/1",
		"mnt/mnt2/2",
		"mnt/mnt3/1",
		"mnt/mnt3/2",
		"mnt/mnt3/3",
		"mnt/mnt4",
		"mnt/mnt5/1",
		"mnt/mnt5/2",
		"mnt/mnt5/3",
		"nist/B-163",
		"nist/B-233",
		"nist/B-283",
		"nist/B-409",
		"nist/B-571",
		"nist/K-163",
		"nist/K-233",
		"nist/K-283",
		"nist/K-409",
		"nist/K-571",
		"nist/P-192",
		"nist/P-224",
		"nist/P-256",
		"nist/P-384",
		"nist/P-521",
		"nums/ed-254-mont",
		"nums/ed-255-mers",
		"nums/ed-256-mont",
		"nums/ed-382-mont",
		"nums/ed-383-mers",
		"nums/ed-384-mont",
		"nums/ed-510-mont",
		"nums/ed-511-mers",
		"nums/ed-512-mont",
		"nums/numsp256d1",
		"nums/numsp256t1",
		"nums/numsp384d1",
		"nums/numsp384t1",
		"nums/numsp512d1",
		"nums/numsp512t1",
		"nums/w-254-mont",
		"nums/w-255-mers",
		"nums/w-256-mont",
		"nums/w-382-mont",
		"nums/w-383-mers",
		"nums/w-384-mont",
		"nums/w-510-mont",
		"nums/w-511-mers",
		"nums/w-512-mont",
		"oakley/192-bit Random ECP Group",
		"oakley/224-bit Random ECP Group",
		"oakley/256-bit Random ECP Group",
		"oakley/384-bit Random ECP Group",
		"oakley/521-bit Random ECP Group",
		"oakley/Oakley Group 3",
		"oakley/Oakley Group 4",
		"oscaa/SM2",
		"other/BADA55-R-256",
		"other/BADA55-VPR-224",
		"other/BADA55-VPR2-224",
		"other/BADA55-VR-224",
		"other/BADA55-VR-256",
		"other/BADA55-VR-384",
		"other/Curve1174",
		"other/Curve22103",
		"other/Curve25519",
		"other/Curve383187",
		"other/Curve41417",
		"other/Curve4417",
		"other/Curve448",
		"other/Curve67254",
		"other/E-222",
		"other/E-382",
		"other/E-521",
		"other/Ed25519",
		"other/Ed448",
		"other/Ed448-Goldilocks",
		"other/FourQ",
		"other/Fp224BN",
		"other/Fp254BNa",
		"other/Fp254BNb",
		"other/Fp254n2BNa",
		"other/Fp256BN",
		"other/Fp384BN",
		"other/Fp512BN",
		"other/JubJub",
		"other/M-221",
		"other/M-383",
		"other/M-511",
		"other/MDC201601",
		"other/Pallas",
		"other/Tom-256",
		"other/Tom-384",
		"other/Tom-521",
		"other/Tweedledee",
		"other/Tweedledum",
		"other/Vesta",
		"other/ssc-160",
		"other/ssc-192",
		"other/ssc-224",
		"other/ssc-256",
		"other/ssc-288",
		"other/ssc-320",
		"other/ssc-384",
		"other/ssc-512",
		"secg/secp112r1",
		"secg/secp112r2",
		"secg/secp128r1",
		"secg/secp128r2",
		"secg/secp160k1",
		"secg/secp160r1",
		"secg/secp160r2",
		"secg/secp192k1",
		"secg/secp192r1",
		"secg/secp224k1",
		"secg/secp224r1",
		"secg/secp256k1",
		"secg/secp256r1",
		"secg/secp384r1",
		"secg/secp521r1",
		"secg/sect113r1",
		"secg/sect113r2",
		"secg/sect131r1",
		"secg/sect131r2",
		"secg/sect163k1",
		"secg/sect163r1",
		"secg/sect163r2",
		"secg/sect193r1",
		"secg/sect193r2",
		"secg/sect233k1",
		"secg/sect233r1",
		"secg/sect239k1",
		"secg/sect283k1",
		"secg/sect283r1",
		"secg/sect409k1",
		"secg/sect409r1",
		"secg/sect571k1",
		"secg/sect571r1",
		"wtls/wap-wsg-idm-ecid-wtls1",
		"wtls/wap-wsg-idm-ecid-wtls10",
		"wtls/wap-wsg-idm-ecid-wtls11",
		"wtls/wap-wsg-idm-ecid-wtls12",
		"wtls/wap-wsg-idm-ecid-wtls3",
		"wtls/wap-wsg-idm-ecid-wtls4",
		"wtls/wap-wsg-idm-ecid-wtls5",
		"wtls/wap-wsg-idm-ecid-wtls6",
		"wtls/wap-wsg-idm-ecid-wtls7",
		"wtls/wap-wsg-idm-ecid-wtls8",
		"wtls/wap-wsg-idm-ecid-wtls9",
		"x962/c2onb191v4",
		"x962/c2onb191v5",
		"x962/c2onb239v4",
		"x962/c2onb239v5",
		"x962/c2pnb163v1",
		"x962/c2pnb163v2",
		"x962/c2pnb163v3",
		"x962/c2pnb176w1",
		"x962/c2pnb208w1",
		"x962/c2pnb272w1",
		"x962/c2pnb304w1",
		"x962/c2pnb368w1",
		"x962/c2tnb191v1",
		"x962/c2tnb191v2",
		"x962/c2tnb191v3",
		"x962/c2tnb239v1",
		"x962/c2tnb239v2",
		"x962/c2tnb239v3",
		"x962/c2tnb359v1",
		"x962/c2tnb431r1",
		"x962/prime192v1",
		"x962/prime192v2",
		"x962/prime192v3",
		"x962/prime239v1",
		"x962/prime239v2",
		"x962/prime239v3",
		"x962/prime256v1",
		"x963/ansip160k1",
		"x963/ansip160r1",
		"x963/ansip160r2",
		"x963/ansip192k1",
		"x963/ansip224k1",
		"x963/ansip224r1",
		"x963/ansip256k1",
		"x963/ansip384r1",
		"x963/ansip521r1",
		"x963/ansit163k1",
		"x963/ansit163r1",
		"x963/ansit163r2",
		"x963/ansit193r1",
		"x963/ansit193r2",
		"x963/ansit233k1",
		"x963/ansit233r1",
		"x963/ansit239k1",
		"x963/ansit283k1",
		"x963/ansit283r1",
		"x963/ansit409k1",
		"x963/ansit409r1",
		"x963/ansit571k1",
		"x963/ansit571r1"
	]
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate189.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "anssi/FRP256v1" || data === "bls/BLS12-377" || data === "bls/BLS12-381" || data === "bls/BLS12-446" || data === "bls/BLS12-455" || data === "bls/BLS12-638" || data === "bls/BLS24-477" || data === "bls/Bandersnatch" || data === "bn/bn158" || data === "bn/bn190" || data === "bn/bn222" || data === "bn/bn254" || data === "bn/bn286" || data === "bn/bn318" || data === "bn/bn350" || data === "bn/bn382" || data === "bn/bn414" || data === "bn/bn446" || data === "bn/bn478" || data === "bn/bn510" || data === "bn/bn542" || data === "bn/bn574" || data === "bn/bn606" || data === "bn/bn638" || data === "brainpool/brainpoolP160r1" || data === "brainpool/brainpoolP160t1" || data === "brainpool/brainpoolP192r1" || data === "brainpool/brainpoolP192t1" || data === "brainpool/brainpoolP224r1" || data === "brainpool/brainpoolP224t1" || data === "brainpool/brainpoolP256r1" || data === "brainpool/brainpoolP256t1" || data === "brainpool/brainpoolP320r1" || data === "brainpool/brainpoolP320t1" || data === "brainpool/brainpoolP384r1" || data === "brainpool/brainpoolP384t1" || data === "brainpool/brainpoolP512r1" || data === "brainpool/brainpoolP512t1" || data === "gost/gost256" || data === "gost/gost512" || data === "gost/id-GostR3410-2001-CryptoPro-A-ParamSet" || data === "gost/id-GostR3410-2001-CryptoPro-B-ParamSet" || data === "gost/id-GostR3410-2001-CryptoPro-C-ParamSet" || data === "gost/id-tc26-gost-3410-12-512-paramSetA" || data === "gost/id-tc26-gost-3410-12-512-paramSetB" || data === "gost/id-tc26-gost-3410-2012-256-paramSetA" || data === "gost/id-tc26-gost-3410-2012-512-paramSetC" || data === "mnt/mnt1" || data === "mnt/mnt2/1" || data === "mnt/mnt2/2" || data === "mnt/mnt3/1" || data === "mnt/mnt3/2" || data === "mnt/mnt3/3" || data === "mnt/mnt4" || data === "mnt/mnt5/1" || data === "mnt/mnt5/2" || data === "mnt/mnt5/3" || data === "nist/B-163" || data === "nist/B-233" || data === "nist/B-283" || data === "nist/B-409" || data === "nist/B-571" || data === "nist/K-163" || data === "nist/K-233" || data === "nist/K-283" || data === "nist/K-409" || data === "nist/K-571" || data === "nist/P-192" || data === "nist/P-224" || data === "nist/P-256" || data === "nist/P-384" || data === "nist/P-521" || data === "nums/ed-254-mont" || data === "nums/ed-255-mers" || data === "nums/ed-256-mont" || data === "nums/ed-382-mont" || data === "nums/ed-383-mers" || data === "nums/ed-384-mont" || data === "nums/ed-510-mont" || data === "nums/ed-511-mers" || data === "nums/ed-512-mont" || data === "nums/numsp256d1" || data === "nums/numsp256t1" || data === "nums/numsp384d1" || data === "nums/numsp384t1" || data === "nums/numsp512d1" || data === "nums/numsp512t1" || data === "nums/w-254-mont" || data === "nums/w-255-mers" || data === "nums/w-256-mont" || data === "nums/w-382-mont" || data === "nums/w-383-mers" || data === "nums/w-384-mont" || data === "nums/w-510-mont" || data === "nums/w-511-mers" || data === "nums/w-512-mont" || data === "oakley/192-bit Random ECP Group" || data === "oakley/224-bit Random ECP Group" || data === "oakley/256-bit Random ECP Group" || data === "oakley/384-bit Random ECP Group" || data === "oakley/521-bit Random ECP Group" || data === "oakley/Oakley Group 3" || data === "oakley/Oakley Group 4" || data === "oscaa/SM2" || data === "other/BADA55-R-256" || data === "other/BADA55-VPR-224" || data === "other/BADA55-VPR2-224" || data === "other/BADA55-VR-224" || data === "other/BADA55-VR-256" || data === "other/BADA55-VR-384" || data === "other/Curve1174" || data === "other/Curve22103" || data === "other/Curve25519" || data === "other/Curve383187" || data === "other/Curve41417" || data === "other/Curve4417" || data === "other/Curve448" || data === "other/Curve67254" || data === "other/E-222" || data === "other/E-382" || data === "other/E-521" || data === "other/Ed25519" || data === "other/Ed448" || data === "other/Ed448-Goldilocks" || data === "other/FourQ" || data === "other/Fp224BN" || data === "other/Fp254BNa" || data === "other/Fp254BNb" || data === "other/Fp254n2BNa" || data === "other/Fp256BN" || data === "other/Fp384BN" || data === "other/Fp512BN" || data === "other/JubJub" || data === "other/M-221" || data === "other/M-383" || data === "other/M-511" || data === "other/MDC201601" || data === "other/Pallas" || data === "other/Tom-256" || data === "other/Tom-384" || data === "other/Tom-521" || data === "other/Tweedledee" || data === "other/Tweedledum" || data === "other/Vesta" || data === "other/ssc-160" || data === "other/ssc-192" || data === "other/ssc-224" || data === "other/ssc-256" || data === "other/ssc-288" || data === "other/ssc-320" || data === "other/ssc-384" || data === "other/ssc-512" || data === "secg/secp112r1" || data === "secg/secp112r2" || data === "secg/secp128r1" || data === "secg/secp128r2" || data === "secg/secp160k1" || data === "secg/secp160r1" || data === "secg/secp160r2" || data === "secg/secp192k1" || data === "secg/secp192r1" || data === "secg/secp224k1" || data === "secg/secp224r1" || data === "secg/secp256k1" || data === "secg/secp256r1" || data === "secg/secp384r1" || data === "secg/secp521r1" || data === "secg/sect113r1" || data === "secg/sect113r2" || data === "secg/sect131r1" || data === "secg/sect131r2" || data === "secg/sect163k1" || data === "secg/sect163r1" || data === "secg/sect163r2" || data === "secg/sect193r1" || data === "secg/sect193r2" || data === "secg/sect233k1" || data === "secg/sect233r1" || data === "secg/sect239k1" || data === "secg/sect283k1" || data === "secg/sect283r1" || data === "secg/sect409k1" || data === "secg/sect409r1" || data === "secg/sect571k1" || data === "secg/sect571r1" || data === "wtls/wap-wsg-idm-ecid-wtls1" || data === "wtls/wap-wsg-idm-ecid-wtls10" || data === "wtls/wap-wsg-idm-ecid-wtls11" || data === "wtls/wap-wsg-idm-ecid-wtls12" || data === "wtls/wap-wsg-idm-ecid-wtls3" || data === "wtls/wap-wsg-idm-ecid-wtls4" || data === "wtls/wap-wsg-idm-ecid-wtls5" || data === "wtls/wap-wsg-idm-ecid-wtls6" || data === "wtls/wap-wsg-idm-ecid-wtls7" || data === "wtls/wap-wsg-idm-ecid-wtls8" || data === "wtls/wap-wsg-idm-ecid-wtls9" || data === "x962/c2onb191v4" || data === "x962/c2onb191v5" || data === "x962/c2onb239v4" || data === "x962/c2onb239v5" || data === "x962/c2pnb163v1" || data === "x962/c2pnb163v2" || data === "x962/c2pnb163v3" || data === "x962/c2pnb176w1" || data === "x962/c2pnb208w1" || data === "x962/c2pnb272w1" || data === "x962/c2pnb304w1" || data === "x962/c2pnb368w1" || data === "x962/c2tnb191v1" || data === "x962/c2tnb191v2" || data === "x962/c2tnb191v3" || data === "x962/c2tnb239v1" || data === "x962/c2tnb239v2" || data === "x962/c2tnb239v3" || data === "x962/c2tnb359v1" || data === "x962/c2tnb431r1" || data === "x962/prime192v1" || data === "x962/prime192v2" || data === "x962/prime192v3" || data === "x962/prime239v1" || data === "x962/prime239v2" || data === "x962/prime239v3" || data === "x962/prime256v1" || data === "x963/ansip160k1" || data === "x963/ansip160r1" || data === "x963/ansip160r2" || data === "x963/ansip192k1" || data === "x963/ansip224k1" || data === "x963/ansip224r1" || data === "x963/ansip256k1" || data === "x963/ansip384r1" || data === "x963/ansip521r1" || data === "x963/ansit163k1" || data === "x963/ansit163r1" || data === "x963/ansit163r2" || data === "x963/ansit193r1" || data === "x963/ansit193r2" || data === "x963/ansit233k1" || data === "x963/ansit233r1" || data === "x963/ansit239k1" || data === "x963/ansit283k1" || data === "x963/ansit283r1" || data === "x963/ansit409k1" || data === "x963/ansit409r1" || data === "x963/ansit571k1" || data === "x963/ansit571r1" ? (validate189.errors = null, true) : (validate189.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema64.enum }
	}], !1);
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "type" || key0 === "ref")) return validate195.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.type !== void 0) {
				let _errs2 = errors;
				if (typeof data.type != "string") return validate195.errors = [{
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.ref !== void 0) {
				let _errs4 = errors;
				validate24(data.ref, {
					instancePath: instancePath + "/ref",
					parentData: data,
					parentDataProperty: "ref",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate195.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate195.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let _errs1 = errors;
			validate195(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData
			}) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length);
			if (!(_errs1 === errors)) break;
		}
	} else return validate194.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate194.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "mechanism" || key0 === "algorithmRef")) return validate200.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.mechanism !== void 0) {
				let _errs2 = errors;
				if (typeof data.mechanism != "string") return validate200.errors = [{
					instancePath: instancePath + "/mechanism",
					schemaPath: "#/properties/mechanism/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.algorithmRef !== void 0) {
				let _errs4 = errors;
				validate24(data.algorithmRef, {
					instancePath: instancePath + "/algorithmRef",
					parentData: data,
					parentDataProperty: "algorithmRef",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate200.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate200.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "algorithms" || key0 === "identifiers" || key0 === "tlsGroups" || key0 === "tlsSignatureSchemes")) return validate205.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate205.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.algorithms !== void 0) {
					let data1 = data.algorithms, _errs4 = errors;
					if (errors === _errs4) if (Array.isArray(data1)) {
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs6 = errors;
							validate24(data1[i0], {
								instancePath: instancePath + "/algorithms/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							if (!(_errs6 === errors)) break;
						}
					} else return validate205.errors = [{
						instancePath: instancePath + "/algorithms",
						schemaPath: "#/properties/algorithms/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.identifiers !== void 0) {
						let data3 = data.identifiers, _errs7 = errors;
						if (errors === _errs7) if (Array.isArray(data3)) {
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs9 = errors;
								if (typeof data3[i1] != "string") return validate205.errors = [{
									instancePath: instancePath + "/identifiers/" + i1,
									schemaPath: "#/properties/identifiers/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(_errs9 === errors)) break;
							}
						} else return validate205.errors = [{
							instancePath: instancePath + "/identifiers",
							schemaPath: "#/properties/identifiers/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.tlsGroups !== void 0) {
							let data5 = data.tlsGroups, _errs11 = errors;
							if (errors === _errs11) if (Array.isArray(data5)) {
								let len2 = data5.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let _errs13 = errors;
									if (typeof data5[i2] != "string") return validate205.errors = [{
										instancePath: instancePath + "/tlsGroups/" + i2,
										schemaPath: "#/properties/tlsGroups/items/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(_errs13 === errors)) break;
								}
							} else return validate205.errors = [{
								instancePath: instancePath + "/tlsGroups",
								schemaPath: "#/properties/tlsGroups/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.tlsSignatureSchemes !== void 0) {
							let data7 = data.tlsSignatureSchemes, _errs15 = errors;
							if (errors === _errs15) if (Array.isArray(data7)) {
								let len3 = data7.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let _errs17 = errors;
									if (typeof data7[i3] != "string") return validate205.errors = [{
										instancePath: instancePath + "/tlsSignatureSchemes/" + i3,
										schemaPath: "#/properties/tlsSignatureSchemes/items/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(_errs17 === errors)) break;
								}
							} else return validate205.errors = [{
								instancePath: instancePath + "/tlsSignatureSchemes",
								schemaPath: "#/properties/tlsSignatureSchemes/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs15 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate205.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate205.errors = vErrors, errors === 0;
}
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "keyLength" || key0 === "algorithm")) return validate208.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate208.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.keyLength !== void 0) {
					let data1 = data.keyLength, _errs4 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) return validate208.errors = [{
						instancePath: instancePath + "/keyLength",
						schemaPath: "#/properties/keyLength/type",
						keyword: "type",
						params: { type: "integer" }
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.algorithm !== void 0) {
					let _errs6 = errors;
					validate24(data.algorithm, {
						instancePath: instancePath + "/algorithm",
						parentData: data,
						parentDataProperty: "algorithm",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate208.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate208.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let _errs1 = errors;
			validate24(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData
			}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
			if (!(_errs1 === errors)) break;
		}
	} else return validate211.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate211.errors = vErrors, errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "algorithm")) return validate214.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate214.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.algorithm !== void 0) {
				let _errs4 = errors;
				validate24(data.algorithm, {
					instancePath: instancePath + "/algorithm",
					parentData: data,
					parentDataProperty: "algorithm",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate214.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate214.errors = vErrors, errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "algorithm")) return validate218.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate218.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.algorithm !== void 0) {
				let _errs4 = errors;
				validate24(data.algorithm, {
					instancePath: instancePath + "/algorithm",
					parentData: data,
					parentDataProperty: "algorithm",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate218.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate218.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "group" || key0 === "algorithm")) return validate222.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.group !== void 0) {
				let data0 = data.group, _errs2 = errors;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) return validate222.errors = [{
					instancePath: instancePath + "/group",
					schemaPath: "#/properties/group/type",
					keyword: "type",
					params: { type: "integer" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.algorithm !== void 0) {
				let _errs4 = errors;
				validate24(data.algorithm, {
					instancePath: instancePath + "/algorithm",
					parentData: data,
					parentDataProperty: "algorithm",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate222.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate222.errors = vErrors, errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "algorithm")) return validate226.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate226.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.algorithm !== void 0) {
				let _errs4 = errors;
				validate24(data.algorithm, {
					instancePath: instancePath + "/algorithm",
					parentData: data,
					parentDataProperty: "algorithm",
					rootData
				}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate226.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate226.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.assetType === void 0 && (missing0 = "assetType")) return validate185.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "assetType" || key0 === "algorithmProperties" || key0 === "certificateProperties" || key0 === "relatedCryptoMaterialProperties" || key0 === "protocolProperties" || key0 === "oid")) return validate185.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.assetType !== void 0) {
					let data0 = data.assetType, _errs2 = errors;
					if (typeof data0 != "string") return validate185.errors = [{
						instancePath: instancePath + "/assetType",
						schemaPath: "#/properties/assetType/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data0 === "algorithm" || data0 === "certificate" || data0 === "protocol" || data0 === "related-crypto-material")) return validate185.errors = [{
						instancePath: instancePath + "/assetType",
						schemaPath: "#/properties/assetType/enum",
						keyword: "enum",
						params: { allowedValues: schema61.properties.assetType.enum }
					}], !1;
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.algorithmProperties !== void 0) {
						let data1 = data.algorithmProperties, _errs4 = errors;
						if (errors === _errs4) if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let _errs6 = errors;
							for (let key1 in data1) if (!func2.call(schema61.properties.algorithmProperties.properties, key1)) return validate185.errors = [{
								instancePath: instancePath + "/algorithmProperties",
								schemaPath: "#/properties/algorithmProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							}], !1;
							if (_errs6 === errors) {
								if (data1.primitive !== void 0) {
									let data2 = data1.primitive, _errs7 = errors;
									if (typeof data2 != "string") return validate185.errors = [{
										instancePath: instancePath + "/algorithmProperties/primitive",
										schemaPath: "#/properties/algorithmProperties/properties/primitive/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(data2 === "drbg" || data2 === "mac" || data2 === "block-cipher" || data2 === "stream-cipher" || data2 === "signature" || data2 === "hash" || data2 === "pke" || data2 === "xof" || data2 === "kdf" || data2 === "key-agree" || data2 === "kem" || data2 === "ae" || data2 === "combiner" || data2 === "key-wrap" || data2 === "other" || data2 === "unknown")) return validate185.errors = [{
										instancePath: instancePath + "/algorithmProperties/primitive",
										schemaPath: "#/properties/algorithmProperties/properties/primitive/enum",
										keyword: "enum",
										params: { allowedValues: schema61.properties.algorithmProperties.properties.primitive.enum }
									}], !1;
									var valid1 = _errs7 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data1.algorithmFamily !== void 0) {
										let _errs9 = errors;
										validate187(data1.algorithmFamily, {
											instancePath: instancePath + "/algorithmProperties/algorithmFamily",
											parentData: data1,
											parentDataProperty: "algorithmFamily",
											rootData
										}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length);
										var valid1 = _errs9 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data1.parameterSetIdentifier !== void 0) {
											let _errs10 = errors;
											if (typeof data1.parameterSetIdentifier != "string") return validate185.errors = [{
												instancePath: instancePath + "/algorithmProperties/parameterSetIdentifier",
												schemaPath: "#/properties/algorithmProperties/properties/parameterSetIdentifier/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid1 = _errs10 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data1.curve !== void 0) {
												let _errs12 = errors;
												if (typeof data1.curve != "string") return validate185.errors = [{
													instancePath: instancePath + "/algorithmProperties/curve",
													schemaPath: "#/properties/algorithmProperties/properties/curve/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid1 = _errs12 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data1.ellipticCurve !== void 0) {
													let _errs14 = errors;
													validate189(data1.ellipticCurve, {
														instancePath: instancePath + "/algorithmProperties/ellipticCurve",
														parentData: data1,
														parentDataProperty: "ellipticCurve",
														rootData
													}) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
													var valid1 = _errs14 === errors;
												} else var valid1 = !0;
												if (valid1) {
													if (data1.executionEnvironment !== void 0) {
														let data7 = data1.executionEnvironment, _errs15 = errors;
														if (typeof data7 != "string") return validate185.errors = [{
															instancePath: instancePath + "/algorithmProperties/executionEnvironment",
															schemaPath: "#/properties/algorithmProperties/properties/executionEnvironment/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														if (!(data7 === "software-plain-ram" || data7 === "software-encrypted-ram" || data7 === "software-tee" || data7 === "hardware" || data7 === "other" || data7 === "unknown")) return validate185.errors = [{
															instancePath: instancePath + "/algorithmProperties/executionEnvironment",
															schemaPath: "#/properties/algorithmProperties/properties/executionEnvironment/enum",
															keyword: "enum",
															params: { allowedValues: schema61.properties.algorithmProperties.properties.executionEnvironment.enum }
														}], !1;
														var valid1 = _errs15 === errors;
													} else var valid1 = !0;
													if (valid1) {
														if (data1.implementationPlatform !== void 0) {
															let data8 = data1.implementationPlatform, _errs17 = errors;
															if (typeof data8 != "string") return validate185.errors = [{
																instancePath: instancePath + "/algorithmProperties/implementationPlatform",
																schemaPath: "#/properties/algorithmProperties/properties/implementationPlatform/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(data8 === "generic" || data8 === "x86_32" || data8 === "x86_64" || data8 === "armv7-a" || data8 === "armv7-m" || data8 === "armv8-a" || data8 === "armv8-m" || data8 === "armv9-a" || data8 === "armv9-m" || data8 === "s390x" || data8 === "ppc64" || data8 === "ppc64le" || data8 === "other" || data8 === "unknown")) return validate185.errors = [{
																instancePath: instancePath + "/algorithmProperties/implementationPlatform",
																schemaPath: "#/properties/algorithmProperties/properties/implementationPlatform/enum",
																keyword: "enum",
																params: { allowedValues: schema61.properties.algorithmProperties.properties.implementationPlatform.enum }
															}], !1;
															var valid1 = _errs17 === errors;
														} else var valid1 = !0;
														if (valid1) {
															if (data1.certificationLevel !== void 0) {
																let data9 = data1.certificationLevel, _errs19 = errors;
																if (errors === _errs19) if (Array.isArray(data9)) {
																	let len0 = data9.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data10 = data9[i0], _errs21 = errors;
																		if (typeof data10 != "string") return validate185.errors = [{
																			instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0,
																			schemaPath: "#/properties/algorithmProperties/properties/certificationLevel/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		if (!(data10 === "none" || data10 === "fips140-1-l1" || data10 === "fips140-1-l2" || data10 === "fips140-1-l3" || data10 === "fips140-1-l4" || data10 === "fips140-2-l1" || data10 === "fips140-2-l2" || data10 === "fips140-2-l3" || data10 === "fips140-2-l4" || data10 === "fips140-3-l1" || data10 === "fips140-3-l2" || data10 === "fips140-3-l3" || data10 === "fips140-3-l4" || data10 === "cc-eal1" || data10 === "cc-eal1+" || data10 === "cc-eal2" || data10 === "cc-eal2+" || data10 === "cc-eal3" || data10 === "cc-eal3+" || data10 === "cc-eal4" || data10 === "cc-eal4+" || data10 === "cc-eal5" || data10 === "cc-eal5+" || data10 === "cc-eal6" || data10 === "cc-eal6+" || data10 === "cc-eal7" || data10 === "cc-eal7+" || data10 === "other" || data10 === "unknown")) return validate185.errors = [{
																			instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0,
																			schemaPath: "#/properties/algorithmProperties/properties/certificationLevel/items/enum",
																			keyword: "enum",
																			params: { allowedValues: schema61.properties.algorithmProperties.properties.certificationLevel.items.enum }
																		}], !1;
																		if (!(_errs21 === errors)) break;
																	}
																} else return validate185.errors = [{
																	instancePath: instancePath + "/algorithmProperties/certificationLevel",
																	schemaPath: "#/properties/algorithmProperties/properties/certificationLevel/type",
																	keyword: "type",
																	params: { type: "array" }
																}], !1;
																var valid1 = _errs19 === errors;
															} else var valid1 = !0;
															if (valid1) {
																if (data1.mode !== void 0) {
																	let data11 = data1.mode, _errs23 = errors;
																	if (typeof data11 != "string") return validate185.errors = [{
																		instancePath: instancePath + "/algorithmProperties/mode",
																		schemaPath: "#/properties/algorithmProperties/properties/mode/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	if (!(data11 === "cbc" || data11 === "ecb" || data11 === "ccm" || data11 === "gcm" || data11 === "cfb" || data11 === "ofb" || data11 === "ctr" || data11 === "other" || data11 === "unknown")) return validate185.errors = [{
																		instancePath: instancePath + "/algorithmProperties/mode",
																		schemaPath: "#/properties/algorithmProperties/properties/mode/enum",
																		keyword: "enum",
																		params: { allowedValues: schema61.properties.algorithmProperties.properties.mode.enum }
																	}], !1;
																	var valid1 = _errs23 === errors;
																} else var valid1 = !0;
																if (valid1) {
																	if (data1.padding !== void 0) {
																		let data12 = data1.padding, _errs25 = errors;
																		if (typeof data12 != "string") return validate185.errors = [{
																			instancePath: instancePath + "/algorithmProperties/padding",
																			schemaPath: "#/properties/algorithmProperties/properties/padding/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		if (!(data12 === "pkcs5" || data12 === "pkcs7" || data12 === "pkcs1v15" || data12 === "oaep" || data12 === "raw" || data12 === "other" || data12 === "unknown")) return validate185.errors = [{
																			instancePath: instancePath + "/algorithmProperties/padding",
																			schemaPath: "#/properties/algorithmProperties/properties/padding/enum",
																			keyword: "enum",
																			params: { allowedValues: schema61.properties.algorithmProperties.properties.padding.enum }
																		}], !1;
																		var valid1 = _errs25 === errors;
																	} else var valid1 = !0;
																	if (valid1) {
																		if (data1.cryptoFunctions !== void 0) {
																			let data13 = data1.cryptoFunctions, _errs27 = errors;
																			if (errors === _errs27) if (Array.isArray(data13)) {
																				let len1 = data13.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data14 = data13[i1], _errs29 = errors;
																					if (typeof data14 != "string") return validate185.errors = [{
																						instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1,
																						schemaPath: "#/properties/algorithmProperties/properties/cryptoFunctions/items/type",
																						keyword: "type",
																						params: { type: "string" }
																					}], !1;
																					if (!(data14 === "generate" || data14 === "keygen" || data14 === "encrypt" || data14 === "decrypt" || data14 === "digest" || data14 === "tag" || data14 === "keyderive" || data14 === "sign" || data14 === "verify" || data14 === "encapsulate" || data14 === "decapsulate" || data14 === "other" || data14 === "unknown")) return validate185.errors = [{
																						instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1,
																						schemaPath: "#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",
																						keyword: "enum",
																						params: { allowedValues: schema61.properties.algorithmProperties.properties.cryptoFunctions.items.enum }
																					}], !1;
																					if (!(_errs29 === errors)) break;
																				}
																			} else return validate185.errors = [{
																				instancePath: instancePath + "/algorithmProperties/cryptoFunctions",
																				schemaPath: "#/properties/algorithmProperties/properties/cryptoFunctions/type",
																				keyword: "type",
																				params: { type: "array" }
																			}], !1;
																			var valid1 = _errs27 === errors;
																		} else var valid1 = !0;
																		if (valid1) {
																			if (data1.classicalSecurityLevel !== void 0) {
																				let data15 = data1.classicalSecurityLevel, _errs31 = errors;
																				if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) return validate185.errors = [{
																					instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel",
																					schemaPath: "#/properties/algorithmProperties/properties/classicalSecurityLevel/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}], !1;
																				if (errors === _errs31 && typeof data15 == "number" && (data15 < 0 || isNaN(data15))) return validate185.errors = [{
																					instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel",
																					schemaPath: "#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}], !1;
																				var valid1 = _errs31 === errors;
																			} else var valid1 = !0;
																			if (valid1) if (data1.nistQuantumSecurityLevel !== void 0) {
																				let data16 = data1.nistQuantumSecurityLevel, _errs33 = errors;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) return validate185.errors = [{
																					instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																					schemaPath: "#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}], !1;
																				if (errors === _errs33 && typeof data16 == "number") {
																					if (data16 > 6 || isNaN(data16)) return validate185.errors = [{
																						instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																						schemaPath: "#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 6
																						}
																					}], !1;
																					if (data16 < 0 || isNaN(data16)) return validate185.errors = [{
																						instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel",
																						schemaPath: "#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}], !1;
																				}
																				var valid1 = _errs33 === errors;
																			} else var valid1 = !0;
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
						} else return validate185.errors = [{
							instancePath: instancePath + "/algorithmProperties",
							schemaPath: "#/properties/algorithmProperties/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.certificateProperties !== void 0) {
							let data17 = data.certificateProperties, _errs35 = errors;
							if (errors === _errs35) if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								let _errs37 = errors;
								for (let key2 in data17) if (!func2.call(schema61.properties.certificateProperties.properties, key2)) return validate185.errors = [{
									instancePath: instancePath + "/certificateProperties",
									schemaPath: "#/properties/certificateProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 }
								}], !1;
								if (_errs37 === errors) {
									if (data17.serialNumber !== void 0) {
										let _errs38 = errors;
										if (typeof data17.serialNumber != "string") return validate185.errors = [{
											instancePath: instancePath + "/certificateProperties/serialNumber",
											schemaPath: "#/properties/certificateProperties/properties/serialNumber/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid4 = _errs38 === errors;
									} else var valid4 = !0;
									if (valid4) {
										if (data17.subjectName !== void 0) {
											let _errs40 = errors;
											if (typeof data17.subjectName != "string") return validate185.errors = [{
												instancePath: instancePath + "/certificateProperties/subjectName",
												schemaPath: "#/properties/certificateProperties/properties/subjectName/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid4 = _errs40 === errors;
										} else var valid4 = !0;
										if (valid4) {
											if (data17.issuerName !== void 0) {
												let _errs42 = errors;
												if (typeof data17.issuerName != "string") return validate185.errors = [{
													instancePath: instancePath + "/certificateProperties/issuerName",
													schemaPath: "#/properties/certificateProperties/properties/issuerName/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid4 = _errs42 === errors;
											} else var valid4 = !0;
											if (valid4) {
												if (data17.notValidBefore !== void 0) {
													let _errs44 = errors;
													if (errors === _errs44 && errors === _errs44 && typeof data17.notValidBefore != "string") return validate185.errors = [{
														instancePath: instancePath + "/certificateProperties/notValidBefore",
														schemaPath: "#/properties/certificateProperties/properties/notValidBefore/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid4 = _errs44 === errors;
												} else var valid4 = !0;
												if (valid4) {
													if (data17.notValidAfter !== void 0) {
														let _errs46 = errors;
														if (errors === _errs46 && errors === _errs46 && typeof data17.notValidAfter != "string") return validate185.errors = [{
															instancePath: instancePath + "/certificateProperties/notValidAfter",
															schemaPath: "#/properties/certificateProperties/properties/notValidAfter/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid4 = _errs46 === errors;
													} else var valid4 = !0;
													if (valid4) {
														if (data17.signatureAlgorithmRef !== void 0) {
															let _errs48 = errors;
															validate24(data17.signatureAlgorithmRef, {
																instancePath: instancePath + "/certificateProperties/signatureAlgorithmRef",
																parentData: data17,
																parentDataProperty: "signatureAlgorithmRef",
																rootData
															}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
															var valid4 = _errs48 === errors;
														} else var valid4 = !0;
														if (valid4) {
															if (data17.subjectPublicKeyRef !== void 0) {
																let _errs49 = errors;
																validate24(data17.subjectPublicKeyRef, {
																	instancePath: instancePath + "/certificateProperties/subjectPublicKeyRef",
																	parentData: data17,
																	parentDataProperty: "subjectPublicKeyRef",
																	rootData
																}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																var valid4 = _errs49 === errors;
															} else var valid4 = !0;
															if (valid4) {
																if (data17.certificateFormat !== void 0) {
																	let _errs50 = errors;
																	if (typeof data17.certificateFormat != "string") return validate185.errors = [{
																		instancePath: instancePath + "/certificateProperties/certificateFormat",
																		schemaPath: "#/properties/certificateProperties/properties/certificateFormat/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid4 = _errs50 === errors;
																} else var valid4 = !0;
																if (valid4) {
																	if (data17.certificateExtension !== void 0) {
																		let _errs52 = errors;
																		if (typeof data17.certificateExtension != "string") return validate185.errors = [{
																			instancePath: instancePath + "/certificateProperties/certificateExtension",
																			schemaPath: "#/properties/certificateProperties/properties/certificateExtension/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid4 = _errs52 === errors;
																	} else var valid4 = !0;
																	if (valid4) {
																		if (data17.certificateFileExtension !== void 0) {
																			let _errs54 = errors;
																			if (typeof data17.certificateFileExtension != "string") return validate185.errors = [{
																				instancePath: instancePath + "/certificateProperties/certificateFileExtension",
																				schemaPath: "#/properties/certificateProperties/properties/certificateFileExtension/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid4 = _errs54 === errors;
																		} else var valid4 = !0;
																		if (valid4) {
																			if (data17.fingerprint !== void 0) {
																				let data28 = data17.fingerprint, _errs56 = errors;
																				if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) return validate185.errors = [{
																					instancePath: instancePath + "/certificateProperties/fingerprint",
																					schemaPath: "#/properties/certificateProperties/properties/fingerprint/type",
																					keyword: "type",
																					params: { type: "object" }
																				}], !1;
																				validate41(data28, {
																					instancePath: instancePath + "/certificateProperties/fingerprint",
																					parentData: data17,
																					parentDataProperty: "fingerprint",
																					rootData
																				}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
																				var valid4 = _errs56 === errors;
																			} else var valid4 = !0;
																			if (valid4) {
																				if (data17.certificateState !== void 0) {
																					let data29 = data17.certificateState, _errs58 = errors;
																					if (errors === _errs58) if (Array.isArray(data29)) {
																						let len2 = data29.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							let data30 = data29[i2], _errs60 = errors;
																							if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) return validate185.errors = [{
																								instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																								schemaPath: "#/properties/certificateProperties/properties/certificateState/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}], !1;
																							let _errs62 = errors, valid6 = !1, passing0 = null, _errs63 = errors;
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								let missing1;
																								if (data30.state === void 0 && (missing1 = "state")) {
																									let err0 = {
																										instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																										schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/0/required",
																										keyword: "required",
																										params: { missingProperty: missing1 }
																									};
																									vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																								} else {
																									let _errs64 = errors;
																									for (let key3 in data30) if (!(key3 === "state" || key3 === "reason")) {
																										let err1 = {
																											instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																											schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/0/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key3 }
																										};
																										vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																										break;
																									}
																									if (_errs64 === errors) {
																										if (data30.state !== void 0) {
																											let data31 = data30.state, _errs65 = errors;
																											if (typeof data31 != "string") {
																												let err2 = {
																													instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/state",
																													schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/0/properties/state/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																											}
																											if (!(data31 === "pre-activation" || data31 === "active" || data31 === "suspended" || data31 === "deactivated" || data31 === "revoked" || data31 === "destroyed")) {
																												let err3 = {
																													instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/state",
																													schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/0/properties/state/enum",
																													keyword: "enum",
																													params: { allowedValues: schema61.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum }
																												};
																												vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																											}
																											var valid7 = _errs65 === errors;
																										} else var valid7 = !0;
																										if (valid7) if (data30.reason !== void 0) {
																											let _errs67 = errors;
																											if (typeof data30.reason != "string") {
																												let err4 = {
																													instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/reason",
																													schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/0/properties/reason/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
																											}
																											var valid7 = _errs67 === errors;
																										} else var valid7 = !0;
																									}
																								}
																							}
																							var _valid0 = _errs63 === errors;
																							_valid0 && (valid6 = !0, passing0 = 0);
																							let _errs69 = errors;
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								let missing2;
																								if (data30.name === void 0 && (missing2 = "name")) {
																									let err5 = {
																										instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																										schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/1/required",
																										keyword: "required",
																										params: { missingProperty: missing2 }
																									};
																									vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
																								} else {
																									let _errs70 = errors;
																									for (let key4 in data30) if (!(key4 === "name" || key4 === "description" || key4 === "reason")) {
																										let err6 = {
																											instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																											schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/1/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key4 }
																										};
																										vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
																										break;
																									}
																									if (_errs70 === errors) {
																										if (data30.name !== void 0) {
																											let _errs71 = errors;
																											if (typeof data30.name != "string") {
																												let err7 = {
																													instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/name",
																													schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/name/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
																											}
																											var valid8 = _errs71 === errors;
																										} else var valid8 = !0;
																										if (valid8) {
																											if (data30.description !== void 0) {
																												let _errs73 = errors;
																												if (typeof data30.description != "string") {
																													let err8 = {
																														instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/description",
																														schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/description/type",
																														keyword: "type",
																														params: { type: "string" }
																													};
																													vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
																												}
																												var valid8 = _errs73 === errors;
																											} else var valid8 = !0;
																											if (valid8) if (data30.reason !== void 0) {
																												let _errs75 = errors;
																												if (typeof data30.reason != "string") {
																													let err9 = {
																														instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/reason",
																														schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/reason/type",
																														keyword: "type",
																														params: { type: "string" }
																													};
																													vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																												}
																												var valid8 = _errs75 === errors;
																											} else var valid8 = !0;
																										}
																									}
																								}
																							}
																							var _valid0 = _errs69 === errors;
																							if (_valid0 && valid6 ? (valid6 = !1, passing0 = [passing0, 1]) : _valid0 && (valid6 = !0, passing0 = 1), valid6) errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
																							else {
																								let err10 = {
																									instancePath: instancePath + "/certificateProperties/certificateState/" + i2,
																									schemaPath: "#/properties/certificateProperties/properties/certificateState/items/oneOf",
																									keyword: "oneOf",
																									params: { passingSchemas: passing0 }
																								};
																								return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate185.errors = vErrors, !1;
																							}
																							if (!(_errs60 === errors)) break;
																						}
																					} else return validate185.errors = [{
																						instancePath: instancePath + "/certificateProperties/certificateState",
																						schemaPath: "#/properties/certificateProperties/properties/certificateState/type",
																						keyword: "type",
																						params: { type: "array" }
																					}], !1;
																					var valid4 = _errs58 === errors;
																				} else var valid4 = !0;
																				if (valid4) {
																					if (data17.creationDate !== void 0) {
																						let _errs77 = errors;
																						if (errors === _errs77 && errors === _errs77 && typeof data17.creationDate != "string") return validate185.errors = [{
																							instancePath: instancePath + "/certificateProperties/creationDate",
																							schemaPath: "#/properties/certificateProperties/properties/creationDate/type",
																							keyword: "type",
																							params: { type: "string" }
																						}], !1;
																						var valid4 = _errs77 === errors;
																					} else var valid4 = !0;
																					if (valid4) {
																						if (data17.activationDate !== void 0) {
																							let _errs79 = errors;
																							if (errors === _errs79 && errors === _errs79 && typeof data17.activationDate != "string") return validate185.errors = [{
																								instancePath: instancePath + "/certificateProperties/activationDate",
																								schemaPath: "#/properties/certificateProperties/properties/activationDate/type",
																								keyword: "type",
																								params: { type: "string" }
																							}], !1;
																							var valid4 = _errs79 === errors;
																						} else var valid4 = !0;
																						if (valid4) {
																							if (data17.deactivationDate !== void 0) {
																								let _errs81 = errors;
																								if (errors === _errs81 && errors === _errs81 && typeof data17.deactivationDate != "string") return validate185.errors = [{
																									instancePath: instancePath + "/certificateProperties/deactivationDate",
																									schemaPath: "#/properties/certificateProperties/properties/deactivationDate/type",
																									keyword: "type",
																									params: { type: "string" }
																								}], !1;
																								var valid4 = _errs81 === errors;
																							} else var valid4 = !0;
																							if (valid4) {
																								if (data17.revocationDate !== void 0) {
																									let _errs83 = errors;
																									if (errors === _errs83 && errors === _errs83 && typeof data17.revocationDate != "string") return validate185.errors = [{
																										instancePath: instancePath + "/certificateProperties/revocationDate",
																										schemaPath: "#/properties/certificateProperties/properties/revocationDate/type",
																										keyword: "type",
																										params: { type: "string" }
																									}], !1;
																									var valid4 = _errs83 === errors;
																								} else var valid4 = !0;
																								if (valid4) {
																									if (data17.destructionDate !== void 0) {
																										let _errs85 = errors;
																										if (errors === _errs85 && errors === _errs85 && typeof data17.destructionDate != "string") return validate185.errors = [{
																											instancePath: instancePath + "/certificateProperties/destructionDate",
																											schemaPath: "#/properties/certificateProperties/properties/destructionDate/type",
																											keyword: "type",
																											params: { type: "string" }
																										}], !1;
																										var valid4 = _errs85 === errors;
																									} else var valid4 = !0;
																									if (valid4) {
																										if (data17.certificateExtensions !== void 0) {
																											let data41 = data17.certificateExtensions, _errs87 = errors;
																											if (errors === _errs87) if (Array.isArray(data41)) {
																												let len3 = data41.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let data42 = data41[i3], _errs89 = errors;
																													if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) return validate185.errors = [{
																														instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																														schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/type",
																														keyword: "type",
																														params: { type: "object" }
																													}], !1;
																													let _errs91 = errors, valid10 = !1, passing1 = null, _errs92 = errors;
																													if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																														let missing3;
																														if (data42.commonExtensionName === void 0 && (missing3 = "commonExtensionName") || data42.commonExtensionValue === void 0 && (missing3 = "commonExtensionValue")) {
																															let err11 = {
																																instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																																schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/required",
																																keyword: "required",
																																params: { missingProperty: missing3 }
																															};
																															vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
																														} else {
																															let _errs93 = errors;
																															for (let key5 in data42) if (!(key5 === "commonExtensionName" || key5 === "commonExtensionValue")) {
																																let err12 = {
																																	instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																																	schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key5 }
																																};
																																vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
																																break;
																															}
																															if (_errs93 === errors) {
																																if (data42.commonExtensionName !== void 0) {
																																	let data43 = data42.commonExtensionName, _errs94 = errors;
																																	if (typeof data43 != "string") {
																																		let err13 = {
																																			instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionName",
																																			schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionName/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
																																	}
																																	if (!(data43 === "basicConstraints" || data43 === "keyUsage" || data43 === "extendedKeyUsage" || data43 === "subjectAlternativeName" || data43 === "authorityKeyIdentifier" || data43 === "subjectKeyIdentifier" || data43 === "authorityInformationAccess" || data43 === "certificatePolicies" || data43 === "crlDistributionPoints" || data43 === "signedCertificateTimestamp")) {
																																		let err14 = {
																																			instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionName",
																																			schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionName/enum",
																																			keyword: "enum",
																																			params: { allowedValues: schema61.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum }
																																		};
																																		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
																																	}
																																	var valid11 = _errs94 === errors;
																																} else var valid11 = !0;
																																if (valid11) if (data42.commonExtensionValue !== void 0) {
																																	let _errs96 = errors;
																																	if (typeof data42.commonExtensionValue != "string") {
																																		let err15 = {
																																			instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionValue",
																																			schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionValue/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
																																	}
																																	var valid11 = _errs96 === errors;
																																} else var valid11 = !0;
																															}
																														}
																													}
																													var _valid1 = _errs92 === errors;
																													_valid1 && (valid10 = !0, passing1 = 0);
																													let _errs98 = errors;
																													if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																														let missing4;
																														if (data42.customExtensionName === void 0 && (missing4 = "customExtensionName")) {
																															let err16 = {
																																instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																																schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/required",
																																keyword: "required",
																																params: { missingProperty: missing4 }
																															};
																															vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
																														} else {
																															let _errs99 = errors;
																															for (let key6 in data42) if (!(key6 === "customExtensionName" || key6 === "customExtensionValue")) {
																																let err17 = {
																																	instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																																	schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key6 }
																																};
																																vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
																																break;
																															}
																															if (_errs99 === errors) {
																																if (data42.customExtensionName !== void 0) {
																																	let _errs100 = errors;
																																	if (typeof data42.customExtensionName != "string") {
																																		let err18 = {
																																			instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/customExtensionName",
																																			schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/customExtensionName/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
																																	}
																																	var valid12 = _errs100 === errors;
																																} else var valid12 = !0;
																																if (valid12) if (data42.customExtensionValue !== void 0) {
																																	let _errs102 = errors;
																																	if (typeof data42.customExtensionValue != "string") {
																																		let err19 = {
																																			instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/customExtensionValue",
																																			schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/customExtensionValue/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
																																	}
																																	var valid12 = _errs102 === errors;
																																} else var valid12 = !0;
																															}
																														}
																													}
																													var _valid1 = _errs98 === errors;
																													if (_valid1 && valid10 ? (valid10 = !1, passing1 = [passing1, 1]) : _valid1 && (valid10 = !0, passing1 = 1), valid10) errors = _errs91, vErrors !== null && (_errs91 ? vErrors.length = _errs91 : vErrors = null);
																													else {
																														let err20 = {
																															instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3,
																															schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/items/oneOf",
																															keyword: "oneOf",
																															params: { passingSchemas: passing1 }
																														};
																														return vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++, validate185.errors = vErrors, !1;
																													}
																													if (!(_errs89 === errors)) break;
																												}
																											} else return validate185.errors = [{
																												instancePath: instancePath + "/certificateProperties/certificateExtensions",
																												schemaPath: "#/properties/certificateProperties/properties/certificateExtensions/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid4 = _errs87 === errors;
																										} else var valid4 = !0;
																										if (valid4) if (data17.relatedCryptographicAssets !== void 0) {
																											let _errs104 = errors;
																											validate194(data17.relatedCryptographicAssets, {
																												instancePath: instancePath + "/certificateProperties/relatedCryptographicAssets",
																												parentData: data17,
																												parentDataProperty: "relatedCryptographicAssets",
																												rootData
																											}) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
																											var valid4 = _errs104 === errors;
																										} else var valid4 = !0;
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
							} else return validate185.errors = [{
								instancePath: instancePath + "/certificateProperties",
								schemaPath: "#/properties/certificateProperties/type",
								keyword: "type",
								params: { type: "object" }
							}], !1;
							var valid0 = _errs35 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.relatedCryptoMaterialProperties !== void 0) {
								let data48 = data.relatedCryptoMaterialProperties, _errs105 = errors;
								if (errors === _errs105) if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
									let _errs107 = errors;
									for (let key7 in data48) if (!func2.call(schema61.properties.relatedCryptoMaterialProperties.properties, key7)) return validate185.errors = [{
										instancePath: instancePath + "/relatedCryptoMaterialProperties",
										schemaPath: "#/properties/relatedCryptoMaterialProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									}], !1;
									if (_errs107 === errors) {
										if (data48.type !== void 0) {
											let data49 = data48.type, _errs108 = errors;
											if (typeof data49 != "string") return validate185.errors = [{
												instancePath: instancePath + "/relatedCryptoMaterialProperties/type",
												schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/type/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(data49 === "private-key" || data49 === "public-key" || data49 === "secret-key" || data49 === "key" || data49 === "ciphertext" || data49 === "signature" || data49 === "digest" || data49 === "initialization-vector" || data49 === "nonce" || data49 === "seed" || data49 === "salt" || data49 === "shared-secret" || data49 === "tag" || data49 === "additional-data" || data49 === "password" || data49 === "credential" || data49 === "token" || data49 === "other" || data49 === "unknown")) return validate185.errors = [{
												instancePath: instancePath + "/relatedCryptoMaterialProperties/type",
												schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/type/enum",
												keyword: "enum",
												params: { allowedValues: schema61.properties.relatedCryptoMaterialProperties.properties.type.enum }
											}], !1;
											var valid13 = _errs108 === errors;
										} else var valid13 = !0;
										if (valid13) {
											if (data48.id !== void 0) {
												let _errs110 = errors;
												if (typeof data48.id != "string") return validate185.errors = [{
													instancePath: instancePath + "/relatedCryptoMaterialProperties/id",
													schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/id/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid13 = _errs110 === errors;
											} else var valid13 = !0;
											if (valid13) {
												if (data48.state !== void 0) {
													let data51 = data48.state, _errs112 = errors;
													if (typeof data51 != "string") return validate185.errors = [{
														instancePath: instancePath + "/relatedCryptoMaterialProperties/state",
														schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/state/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(data51 === "pre-activation" || data51 === "active" || data51 === "suspended" || data51 === "deactivated" || data51 === "compromised" || data51 === "destroyed")) return validate185.errors = [{
														instancePath: instancePath + "/relatedCryptoMaterialProperties/state",
														schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/state/enum",
														keyword: "enum",
														params: { allowedValues: schema61.properties.relatedCryptoMaterialProperties.properties.state.enum }
													}], !1;
													var valid13 = _errs112 === errors;
												} else var valid13 = !0;
												if (valid13) {
													if (data48.algorithmRef !== void 0) {
														let _errs114 = errors;
														validate24(data48.algorithmRef, {
															instancePath: instancePath + "/relatedCryptoMaterialProperties/algorithmRef",
															parentData: data48,
															parentDataProperty: "algorithmRef",
															rootData
														}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
														var valid13 = _errs114 === errors;
													} else var valid13 = !0;
													if (valid13) {
														if (data48.creationDate !== void 0) {
															let _errs115 = errors;
															if (errors === _errs115 && errors === _errs115 && typeof data48.creationDate != "string") return validate185.errors = [{
																instancePath: instancePath + "/relatedCryptoMaterialProperties/creationDate",
																schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid13 = _errs115 === errors;
														} else var valid13 = !0;
														if (valid13) {
															if (data48.activationDate !== void 0) {
																let _errs117 = errors;
																if (errors === _errs117 && errors === _errs117 && typeof data48.activationDate != "string") return validate185.errors = [{
																	instancePath: instancePath + "/relatedCryptoMaterialProperties/activationDate",
																	schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/activationDate/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid13 = _errs117 === errors;
															} else var valid13 = !0;
															if (valid13) {
																if (data48.updateDate !== void 0) {
																	let _errs119 = errors;
																	if (errors === _errs119 && errors === _errs119 && typeof data48.updateDate != "string") return validate185.errors = [{
																		instancePath: instancePath + "/relatedCryptoMaterialProperties/updateDate",
																		schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid13 = _errs119 === errors;
																} else var valid13 = !0;
																if (valid13) {
																	if (data48.expirationDate !== void 0) {
																		let _errs121 = errors;
																		if (errors === _errs121 && errors === _errs121 && typeof data48.expirationDate != "string") return validate185.errors = [{
																			instancePath: instancePath + "/relatedCryptoMaterialProperties/expirationDate",
																			schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/expirationDate/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid13 = _errs121 === errors;
																	} else var valid13 = !0;
																	if (valid13) {
																		if (data48.value !== void 0) {
																			let _errs123 = errors;
																			if (typeof data48.value != "string") return validate185.errors = [{
																				instancePath: instancePath + "/relatedCryptoMaterialProperties/value",
																				schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/value/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid13 = _errs123 === errors;
																		} else var valid13 = !0;
																		if (valid13) {
																			if (data48.size !== void 0) {
																				let data58 = data48.size, _errs125 = errors;
																				if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58))) return validate185.errors = [{
																					instancePath: instancePath + "/relatedCryptoMaterialProperties/size",
																					schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/size/type",
																					keyword: "type",
																					params: { type: "integer" }
																				}], !1;
																				var valid13 = _errs125 === errors;
																			} else var valid13 = !0;
																			if (valid13) {
																				if (data48.format !== void 0) {
																					let _errs127 = errors;
																					if (typeof data48.format != "string") return validate185.errors = [{
																						instancePath: instancePath + "/relatedCryptoMaterialProperties/format",
																						schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/format/type",
																						keyword: "type",
																						params: { type: "string" }
																					}], !1;
																					var valid13 = _errs127 === errors;
																				} else var valid13 = !0;
																				if (valid13) {
																					if (data48.securedBy !== void 0) {
																						let _errs129 = errors;
																						validate200(data48.securedBy, {
																							instancePath: instancePath + "/relatedCryptoMaterialProperties/securedBy",
																							parentData: data48,
																							parentDataProperty: "securedBy",
																							rootData
																						}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
																						var valid13 = _errs129 === errors;
																					} else var valid13 = !0;
																					if (valid13) {
																						if (data48.fingerprint !== void 0) {
																							let data61 = data48.fingerprint, _errs130 = errors;
																							if (!(data61 && typeof data61 == "object" && !Array.isArray(data61))) return validate185.errors = [{
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/fingerprint",
																								schemaPath: "#/properties/relatedCryptoMaterialProperties/properties/fingerprint/type",
																								keyword: "type",
																								params: { type: "object" }
																							}], !1;
																							validate41(data61, {
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/fingerprint",
																								parentData: data48,
																								parentDataProperty: "fingerprint",
																								rootData
																							}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
																							var valid13 = _errs130 === errors;
																						} else var valid13 = !0;
																						if (valid13) if (data48.relatedCryptographicAssets !== void 0) {
																							let _errs132 = errors;
																							validate194(data48.relatedCryptographicAssets, {
																								instancePath: instancePath + "/relatedCryptoMaterialProperties/relatedCryptographicAssets",
																								parentData: data48,
																								parentDataProperty: "relatedCryptographicAssets",
																								rootData
																							}) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
																							var valid13 = _errs132 === errors;
																						} else var valid13 = !0;
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
								} else return validate185.errors = [{
									instancePath: instancePath + "/relatedCryptoMaterialProperties",
									schemaPath: "#/properties/relatedCryptoMaterialProperties/type",
									keyword: "type",
									params: { type: "object" }
								}], !1;
								var valid0 = _errs105 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.protocolProperties !== void 0) {
									let data63 = data.protocolProperties, _errs133 = errors;
									if (errors === _errs133) if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
										let _errs135 = errors;
										for (let key8 in data63) if (!(key8 === "type" || key8 === "version" || key8 === "cipherSuites" || key8 === "ikev2TransformTypes" || key8 === "cryptoRefArray" || key8 === "relatedCryptographicAssets")) return validate185.errors = [{
											instancePath: instancePath + "/protocolProperties",
											schemaPath: "#/properties/protocolProperties/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key8 }
										}], !1;
										if (_errs135 === errors) {
											if (data63.type !== void 0) {
												let data64 = data63.type, _errs136 = errors;
												if (typeof data64 != "string") return validate185.errors = [{
													instancePath: instancePath + "/protocolProperties/type",
													schemaPath: "#/properties/protocolProperties/properties/type/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												if (!(data64 === "tls" || data64 === "ssh" || data64 === "ipsec" || data64 === "ike" || data64 === "sstp" || data64 === "wpa" || data64 === "dtls" || data64 === "quic" || data64 === "eap-aka" || data64 === "eap-aka-prime" || data64 === "prins" || data64 === "5g-aka" || data64 === "other" || data64 === "unknown")) return validate185.errors = [{
													instancePath: instancePath + "/protocolProperties/type",
													schemaPath: "#/properties/protocolProperties/properties/type/enum",
													keyword: "enum",
													params: { allowedValues: schema61.properties.protocolProperties.properties.type.enum }
												}], !1;
												var valid14 = _errs136 === errors;
											} else var valid14 = !0;
											if (valid14) {
												if (data63.version !== void 0) {
													let _errs138 = errors;
													if (typeof data63.version != "string") return validate185.errors = [{
														instancePath: instancePath + "/protocolProperties/version",
														schemaPath: "#/properties/protocolProperties/properties/version/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid14 = _errs138 === errors;
												} else var valid14 = !0;
												if (valid14) {
													if (data63.cipherSuites !== void 0) {
														let data66 = data63.cipherSuites, _errs140 = errors;
														if (errors === _errs140) if (Array.isArray(data66)) {
															let len4 = data66.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs142 = errors;
																validate205(data66[i4], {
																	instancePath: instancePath + "/protocolProperties/cipherSuites/" + i4,
																	parentData: data66,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length);
																if (!(_errs142 === errors)) break;
															}
														} else return validate185.errors = [{
															instancePath: instancePath + "/protocolProperties/cipherSuites",
															schemaPath: "#/properties/protocolProperties/properties/cipherSuites/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid14 = _errs140 === errors;
													} else var valid14 = !0;
													if (valid14) {
														if (data63.ikev2TransformTypes !== void 0) {
															let data68 = data63.ikev2TransformTypes, _errs143 = errors;
															if (errors === _errs143) if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																let _errs145 = errors;
																for (let key9 in data68) if (!(key9 === "encr" || key9 === "prf" || key9 === "integ" || key9 === "ke" || key9 === "esn" || key9 === "auth")) return validate185.errors = [{
																	instancePath: instancePath + "/protocolProperties/ikev2TransformTypes",
																	schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key9 }
																}], !1;
																if (_errs145 === errors) {
																	if (data68.encr !== void 0) {
																		let data69 = data68.encr, _errs146 = errors, _errs147 = errors, valid17 = !1, _errs148 = errors;
																		if (errors === _errs148) if (Array.isArray(data69)) {
																			let len5 = data69.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				let _errs150 = errors;
																				validate208(data69[i5], {
																					instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr/" + i5,
																					parentData: data69,
																					parentDataProperty: i5,
																					rootData
																				}) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
																				if (!(_errs150 === errors)) break;
																			}
																		} else {
																			let err21 = {
																				instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr",
																				schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/encr/anyOf/0/type",
																				keyword: "type",
																				params: { type: "array" }
																			};
																			vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
																		}
																		var _valid2 = _errs148 === errors;
																		if (valid17 = valid17 || _valid2, !valid17) {
																			let _errs151 = errors;
																			validate211(data69, {
																				instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr",
																				parentData: data68,
																				parentDataProperty: "encr",
																				rootData
																			}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																			var _valid2 = _errs151 === errors;
																			valid17 = valid17 || _valid2;
																		}
																		if (valid17) errors = _errs147, vErrors !== null && (_errs147 ? vErrors.length = _errs147 : vErrors = null);
																		else {
																			let err22 = {
																				instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr",
																				schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/encr/anyOf",
																				keyword: "anyOf",
																				params: {}
																			};
																			return vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++, validate185.errors = vErrors, !1;
																		}
																		var valid16 = _errs146 === errors;
																	} else var valid16 = !0;
																	if (valid16) {
																		if (data68.prf !== void 0) {
																			let data71 = data68.prf, _errs152 = errors, _errs153 = errors, valid19 = !1, _errs154 = errors;
																			if (errors === _errs154) if (Array.isArray(data71)) {
																				let len6 = data71.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let _errs156 = errors;
																					validate214(data71[i6], {
																						instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf/" + i6,
																						parentData: data71,
																						parentDataProperty: i6,
																						rootData
																					}) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length);
																					if (!(_errs156 === errors)) break;
																				}
																			} else {
																				let err23 = {
																					instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf",
																					schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/prf/anyOf/0/type",
																					keyword: "type",
																					params: { type: "array" }
																				};
																				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
																			}
																			var _valid3 = _errs154 === errors;
																			if (valid19 = valid19 || _valid3, !valid19) {
																				let _errs157 = errors;
																				validate211(data71, {
																					instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf",
																					parentData: data68,
																					parentDataProperty: "prf",
																					rootData
																				}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																				var _valid3 = _errs157 === errors;
																				valid19 = valid19 || _valid3;
																			}
																			if (valid19) errors = _errs153, vErrors !== null && (_errs153 ? vErrors.length = _errs153 : vErrors = null);
																			else {
																				let err24 = {
																					instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf",
																					schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/prf/anyOf",
																					keyword: "anyOf",
																					params: {}
																				};
																				return vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++, validate185.errors = vErrors, !1;
																			}
																			var valid16 = _errs152 === errors;
																		} else var valid16 = !0;
																		if (valid16) {
																			if (data68.integ !== void 0) {
																				let data73 = data68.integ, _errs158 = errors, _errs159 = errors, valid21 = !1, _errs160 = errors;
																				if (errors === _errs160) if (Array.isArray(data73)) {
																					let len7 = data73.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let _errs162 = errors;
																						validate218(data73[i7], {
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ/" + i7,
																							parentData: data73,
																							parentDataProperty: i7,
																							rootData
																						}) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
																						if (!(_errs162 === errors)) break;
																					}
																				} else {
																					let err25 = {
																						instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ",
																						schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf/0/type",
																						keyword: "type",
																						params: { type: "array" }
																					};
																					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
																				}
																				var _valid4 = _errs160 === errors;
																				if (valid21 = valid21 || _valid4, !valid21) {
																					let _errs163 = errors;
																					validate211(data73, {
																						instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ",
																						parentData: data68,
																						parentDataProperty: "integ",
																						rootData
																					}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																					var _valid4 = _errs163 === errors;
																					valid21 = valid21 || _valid4;
																				}
																				if (valid21) errors = _errs159, vErrors !== null && (_errs159 ? vErrors.length = _errs159 : vErrors = null);
																				else {
																					let err26 = {
																						instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ",
																						schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf",
																						keyword: "anyOf",
																						params: {}
																					};
																					return vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++, validate185.errors = vErrors, !1;
																				}
																				var valid16 = _errs158 === errors;
																			} else var valid16 = !0;
																			if (valid16) {
																				if (data68.ke !== void 0) {
																					let data75 = data68.ke, _errs164 = errors, _errs165 = errors, valid23 = !1, _errs166 = errors;
																					if (errors === _errs166) if (Array.isArray(data75)) {
																						let len8 = data75.length;
																						for (let i8 = 0; i8 < len8; i8++) {
																							let _errs168 = errors;
																							validate222(data75[i8], {
																								instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke/" + i8,
																								parentData: data75,
																								parentDataProperty: i8,
																								rootData
																							}) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
																							if (!(_errs168 === errors)) break;
																						}
																					} else {
																						let err27 = {
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke",
																							schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/ke/anyOf/0/type",
																							keyword: "type",
																							params: { type: "array" }
																						};
																						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
																					}
																					var _valid5 = _errs166 === errors;
																					if (valid23 = valid23 || _valid5, !valid23) {
																						let _errs169 = errors;
																						validate211(data75, {
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke",
																							parentData: data68,
																							parentDataProperty: "ke",
																							rootData
																						}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																						var _valid5 = _errs169 === errors;
																						valid23 = valid23 || _valid5;
																					}
																					if (valid23) errors = _errs165, vErrors !== null && (_errs165 ? vErrors.length = _errs165 : vErrors = null);
																					else {
																						let err28 = {
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke",
																							schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/ke/anyOf",
																							keyword: "anyOf",
																							params: {}
																						};
																						return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate185.errors = vErrors, !1;
																					}
																					var valid16 = _errs164 === errors;
																				} else var valid16 = !0;
																				if (valid16) {
																					if (data68.esn !== void 0) {
																						let _errs170 = errors;
																						if (typeof data68.esn != "boolean") return validate185.errors = [{
																							instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/esn",
																							schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",
																							keyword: "type",
																							params: { type: "boolean" }
																						}], !1;
																						var valid16 = _errs170 === errors;
																					} else var valid16 = !0;
																					if (valid16) if (data68.auth !== void 0) {
																						let data78 = data68.auth, _errs172 = errors, _errs173 = errors, valid25 = !1, _errs174 = errors;
																						if (errors === _errs174) if (Array.isArray(data78)) {
																							let len9 = data78.length;
																							for (let i9 = 0; i9 < len9; i9++) {
																								let _errs176 = errors;
																								validate226(data78[i9], {
																									instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth/" + i9,
																									parentData: data78,
																									parentDataProperty: i9,
																									rootData
																								}) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
																								if (!(_errs176 === errors)) break;
																							}
																						} else {
																							let err29 = {
																								instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth",
																								schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/anyOf/0/type",
																								keyword: "type",
																								params: { type: "array" }
																							};
																							vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
																						}
																						var _valid6 = _errs174 === errors;
																						if (valid25 = valid25 || _valid6, !valid25) {
																							let _errs177 = errors;
																							validate211(data78, {
																								instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth",
																								parentData: data68,
																								parentDataProperty: "auth",
																								rootData
																							}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																							var _valid6 = _errs177 === errors;
																							valid25 = valid25 || _valid6;
																						}
																						if (valid25) errors = _errs173, vErrors !== null && (_errs173 ? vErrors.length = _errs173 : vErrors = null);
																						else {
																							let err30 = {
																								instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth",
																								schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate185.errors = vErrors, !1;
																						}
																						var valid16 = _errs172 === errors;
																					} else var valid16 = !0;
																				}
																			}
																		}
																	}
																}
															} else return validate185.errors = [{
																instancePath: instancePath + "/protocolProperties/ikev2TransformTypes",
																schemaPath: "#/properties/protocolProperties/properties/ikev2TransformTypes/type",
																keyword: "type",
																params: { type: "object" }
															}], !1;
															var valid14 = _errs143 === errors;
														} else var valid14 = !0;
														if (valid14) {
															if (data63.cryptoRefArray !== void 0) {
																let _errs178 = errors;
																validate211(data63.cryptoRefArray, {
																	instancePath: instancePath + "/protocolProperties/cryptoRefArray",
																	parentData: data63,
																	parentDataProperty: "cryptoRefArray",
																	rootData
																}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
																var valid14 = _errs178 === errors;
															} else var valid14 = !0;
															if (valid14) if (data63.relatedCryptographicAssets !== void 0) {
																let _errs179 = errors;
																validate194(data63.relatedCryptographicAssets, {
																	instancePath: instancePath + "/protocolProperties/relatedCryptographicAssets",
																	parentData: data63,
																	parentDataProperty: "relatedCryptographicAssets",
																	rootData
																}) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
																var valid14 = _errs179 === errors;
															} else var valid14 = !0;
														}
													}
												}
											}
										}
									} else return validate185.errors = [{
										instancePath: instancePath + "/protocolProperties",
										schemaPath: "#/properties/protocolProperties/type",
										keyword: "type",
										params: { type: "object" }
									}], !1;
									var valid0 = _errs133 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.oid !== void 0) {
									let _errs180 = errors;
									if (typeof data.oid != "string") return validate185.errors = [{
										instancePath: instancePath + "/oid",
										schemaPath: "#/properties/oid/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs180 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
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
var schema77 = {
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
var schema78 = {
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
var schema79 = {
	type: "string",
	enum: [
		"EC",
		"OKP",
		"RSA"
	]
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate239.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate239.errors = null, true) : (validate239.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema79.enum }
	}], !1);
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			for (missing0 of schema78.allOf[0].then.required) if (valid3 = data[missing0] !== void 0, !valid3) return validate238.errors = [{
				instancePath,
				schemaPath: "#/allOf/0/then/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}], !1;
			if (valid3) {
				let _errs6 = errors;
				for (let key0 in data) if (!(key0 === "kty" || key0 === "crv" || key0 === "x" || key0 === "y")) return validate238.errors = [{
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}], !1;
				if (_errs6 === errors) {
					if (data.kty !== void 0) {
						let _errs7 = errors;
						validate239(data.kty, {
							instancePath: instancePath + "/kty",
							parentData: data,
							parentDataProperty: "kty",
							rootData
						}) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length);
						var valid4 = _errs7 === errors;
					} else var valid4 = !0;
					if (valid4) {
						if (data.crv !== void 0) {
							let data2 = data.crv, _errs8 = errors;
							if (typeof data2 != "string") return validate238.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521")) return validate238.errors = [{
								instancePath: instancePath + "/crv",
								schemaPath: "#/allOf/0/then/properties/crv/enum",
								keyword: "enum",
								params: { allowedValues: schema78.allOf[0].then.properties.crv.enum }
							}], !1;
							var valid4 = _errs8 === errors;
						} else var valid4 = !0;
						if (valid4) {
							if (data.x !== void 0) {
								let _errs10 = errors;
								if (typeof data.x != "string") return validate238.errors = [{
									instancePath: instancePath + "/x",
									schemaPath: "#/allOf/0/then/properties/x/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid4 = _errs10 === errors;
							} else var valid4 = !0;
							if (valid4) if (data.y !== void 0) {
								let _errs12 = errors;
								if (typeof data.y != "string") return validate238.errors = [{
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
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate238.errors = vErrors, !1;
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
				if (data.kty === void 0 && (missing1 = "kty") || data.crv === void 0 && (missing1 = "crv") || data.x === void 0 && (missing1 = "x")) return validate238.errors = [{
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				}], !1;
				{
					let _errs19 = errors;
					for (let key1 in data) if (!(key1 === "kty" || key1 === "crv" || key1 === "x")) return validate238.errors = [{
						instancePath,
						schemaPath: "#/allOf/1/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					}], !1;
					if (_errs19 === errors) {
						if (data.kty !== void 0) {
							let _errs20 = errors;
							validate239(data.kty, {
								instancePath: instancePath + "/kty",
								parentData: data,
								parentDataProperty: "kty",
								rootData
							}) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length);
							var valid7 = _errs20 === errors;
						} else var valid7 = !0;
						if (valid7) {
							if (data.crv !== void 0) {
								let data7 = data.crv, _errs21 = errors;
								if (typeof data7 != "string") return validate238.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								if (!(data7 === "Ed25519" || data7 === "Ed448")) return validate238.errors = [{
									instancePath: instancePath + "/crv",
									schemaPath: "#/allOf/1/then/properties/crv/enum",
									keyword: "enum",
									params: { allowedValues: schema78.allOf[1].then.properties.crv.enum }
								}], !1;
								var valid7 = _errs21 === errors;
							} else var valid7 = !0;
							if (valid7) if (data.x !== void 0) {
								let _errs23 = errors;
								if (typeof data.x != "string") return validate238.errors = [{
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
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate238.errors = vErrors, !1;
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
					if (data.kty === void 0 && (missing2 = "kty") || data.n === void 0 && (missing2 = "n") || data.e === void 0 && (missing2 = "e")) return validate238.errors = [{
						instancePath,
						schemaPath: "#/allOf/2/then/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					}], !1;
					{
						let _errs30 = errors;
						for (let key2 in data) if (!(key2 === "kty" || key2 === "n" || key2 === "e")) return validate238.errors = [{
							instancePath,
							schemaPath: "#/allOf/2/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						}], !1;
						if (_errs30 === errors) {
							if (data.kty !== void 0) {
								let _errs31 = errors;
								validate239(data.kty, {
									instancePath: instancePath + "/kty",
									parentData: data,
									parentDataProperty: "kty",
									rootData
								}) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length);
								var valid10 = _errs31 === errors;
							} else var valid10 = !0;
							if (valid10) {
								if (data.n !== void 0) {
									let _errs32 = errors;
									if (typeof data.n != "string") return validate238.errors = [{
										instancePath: instancePath + "/n",
										schemaPath: "#/allOf/2/then/properties/n/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid10 = _errs32 === errors;
								} else var valid10 = !0;
								if (valid10) if (data.e !== void 0) {
									let _errs34 = errors;
									if (typeof data.e != "string") return validate238.errors = [{
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
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate238.errors = vErrors, !1;
			}
			var valid0 = _errs25 === errors;
		}
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing3;
		if (data.kty === void 0 && (missing3 = "kty")) return validate238.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing3 }
		}], !1;
		data.kty !== void 0 && (validate239(data.kty, {
			instancePath: instancePath + "/kty",
			parentData: data,
			parentDataProperty: "kty",
			rootData
		}) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length));
	} else return validate238.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate238.errors = vErrors, errors === 0;
}
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value")) return validate237.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) return validate237.errors = [{
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
							params: { allowedValues: schema77.properties.algorithm.oneOf[0].enum }
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
						return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate237.errors = vErrors, !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.keyId !== void 0) {
						let _errs8 = errors;
						if (typeof data.keyId != "string") return validate237.errors = [{
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
							validate238(data.publicKey, {
								instancePath: instancePath + "/publicKey",
								parentData: data,
								parentDataProperty: "publicKey",
								rootData
							}) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.certificatePath !== void 0) {
								let data3 = data.certificatePath, _errs11 = errors;
								if (errors === _errs11) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs13 = errors;
										if (typeof data3[i0] != "string") return validate237.errors = [{
											instancePath: instancePath + "/certificatePath/" + i0,
											schemaPath: "#/properties/certificatePath/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs13 === errors)) break;
									}
								} else return validate237.errors = [{
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
											if (typeof data5[i1] != "string") return validate237.errors = [{
												instancePath: instancePath + "/excludes/" + i1,
												schemaPath: "#/properties/excludes/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs17 === errors)) break;
										}
									} else return validate237.errors = [{
										instancePath: instancePath + "/excludes",
										schemaPath: "#/properties/excludes/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs15 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.value !== void 0) {
									let _errs19 = errors;
									if (typeof data.value != "string") return validate237.errors = [{
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
	} else return validate237.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate237.errors = vErrors, errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data))) return validate236.errors = [{
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
					validate237(data0[i0], {
						instancePath: instancePath + "/signers/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length);
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
					validate237(data2[i1], {
						instancePath: instancePath + "/chain/" + i1,
						parentData: data2,
						parentDataProperty: i1,
						rootData
					}) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length);
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
		validate237(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		}) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length);
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
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate236.errors = vErrors, !1;
	}
	return validate236.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate23 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 && "version" || data.versionRange === void 0 && "versionRange") {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	if (_errs3 === errors) return validate23.errors = [{
		instancePath,
		schemaPath: "#/allOf/0/not",
		keyword: "not",
		params: {}
	}], !1;
	errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
	if (_errs1 === errors) {
		let _errs5 = errors, valid2 = !0, _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.isExternal !== void 0 && data.isExternal !== !1) {
			let err1 = {};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		var _valid0 = _errs6 === errors;
		if (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null), _valid0) {
			let _errs8 = errors, _errs9 = errors, _errs10 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.versionRange === void 0 && "versionRange") {
					let err2 = {};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			}
			if (_errs10 === errors) return validate23.errors = [{
				instancePath,
				schemaPath: "#/allOf/1/then/not",
				keyword: "not",
				params: {}
			}], !1;
			errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
			var _valid0 = _errs8 === errors;
			valid2 = _valid0;
		}
		if (!valid2) {
			let err3 = {
				instancePath,
				schemaPath: "#/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate23.errors = vErrors, !1;
		}
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing2;
		if (data.type === void 0 && (missing2 = "type") || data.name === void 0 && (missing2 = "name")) return validate23.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing2 }
		}], !1;
		{
			let _errs11 = errors;
			for (let key0 in data) if (!func2.call(schema8.properties, key0)) return validate23.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs11 === errors) {
				if (data.type !== void 0) {
					let data1 = data.type, _errs12 = errors;
					if (typeof data1 != "string") return validate23.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data1 === "application" || data1 === "framework" || data1 === "library" || data1 === "container" || data1 === "platform" || data1 === "operating-system" || data1 === "device" || data1 === "device-driver" || data1 === "firmware" || data1 === "file" || data1 === "machine-learning-model" || data1 === "data" || data1 === "cryptographic-asset")) return validate23.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema8.properties.type.enum }
					}], !1;
					var valid5 = _errs12 === errors;
				} else var valid5 = !0;
				if (valid5) {
					if (data["mime-type"] !== void 0) {
						let data2 = data["mime-type"], _errs14 = errors;
						if (errors === _errs14) if (typeof data2 == "string") {
							if (!pattern1.test(data2)) return validate23.errors = [{
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
						var valid5 = _errs14 === errors;
					} else var valid5 = !0;
					if (valid5) {
						if (data["bom-ref"] !== void 0) {
							let _errs16 = errors;
							validate24(data["bom-ref"], {
								instancePath: instancePath + "/bom-ref",
								parentData: data,
								parentDataProperty: "bom-ref",
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							var valid5 = _errs16 === errors;
						} else var valid5 = !0;
						if (valid5) {
							if (data.supplier !== void 0) {
								let _errs17 = errors;
								validate26(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
								var valid5 = _errs17 === errors;
							} else var valid5 = !0;
							if (valid5) {
								if (data.manufacturer !== void 0) {
									let _errs18 = errors;
									validate26(data.manufacturer, {
										instancePath: instancePath + "/manufacturer",
										parentData: data,
										parentDataProperty: "manufacturer",
										rootData
									}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
									var valid5 = _errs18 === errors;
								} else var valid5 = !0;
								if (valid5) {
									if (data.authors !== void 0) {
										let data6 = data.authors, _errs19 = errors;
										if (errors === _errs19) if (Array.isArray(data6)) {
											let len0 = data6.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs21 = errors;
												validate31(data6[i0], {
													instancePath: instancePath + "/authors/" + i0,
													parentData: data6,
													parentDataProperty: i0,
													rootData
												}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
												if (!(_errs21 === errors)) break;
											}
										} else return validate23.errors = [{
											instancePath: instancePath + "/authors",
											schemaPath: "#/properties/authors/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid5 = _errs19 === errors;
									} else var valid5 = !0;
									if (valid5) {
										if (data.author !== void 0) {
											let _errs22 = errors;
											if (typeof data.author != "string") return validate23.errors = [{
												instancePath: instancePath + "/author",
												schemaPath: "#/properties/author/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid5 = _errs22 === errors;
										} else var valid5 = !0;
										if (valid5) {
											if (data.publisher !== void 0) {
												let _errs24 = errors;
												if (typeof data.publisher != "string") return validate23.errors = [{
													instancePath: instancePath + "/publisher",
													schemaPath: "#/properties/publisher/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid5 = _errs24 === errors;
											} else var valid5 = !0;
											if (valid5) {
												if (data.group !== void 0) {
													let _errs26 = errors;
													if (typeof data.group != "string") return validate23.errors = [{
														instancePath: instancePath + "/group",
														schemaPath: "#/properties/group/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid5 = _errs26 === errors;
												} else var valid5 = !0;
												if (valid5) {
													if (data.name !== void 0) {
														let _errs28 = errors;
														if (typeof data.name != "string") return validate23.errors = [{
															instancePath: instancePath + "/name",
															schemaPath: "#/properties/name/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid5 = _errs28 === errors;
													} else var valid5 = !0;
													if (valid5) {
														if (data.version !== void 0) {
															let _errs30 = errors;
															validate37(data.version, {
																instancePath: instancePath + "/version",
																parentData: data,
																parentDataProperty: "version",
																rootData
															}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
															var valid5 = _errs30 === errors;
														} else var valid5 = !0;
														if (valid5) {
															if (data.versionRange !== void 0) {
																let _errs31 = errors;
																validate39(data.versionRange, {
																	instancePath: instancePath + "/versionRange",
																	parentData: data,
																	parentDataProperty: "versionRange",
																	rootData
																}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
																var valid5 = _errs31 === errors;
															} else var valid5 = !0;
															if (valid5) {
																if (data.isExternal !== void 0) {
																	let _errs32 = errors;
																	if (typeof data.isExternal != "boolean") return validate23.errors = [{
																		instancePath: instancePath + "/isExternal",
																		schemaPath: "#/properties/isExternal/type",
																		keyword: "type",
																		params: { type: "boolean" }
																	}], !1;
																	var valid5 = _errs32 === errors;
																} else var valid5 = !0;
																if (valid5) {
																	if (data.description !== void 0) {
																		let _errs34 = errors;
																		if (typeof data.description != "string") return validate23.errors = [{
																			instancePath: instancePath + "/description",
																			schemaPath: "#/properties/description/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid5 = _errs34 === errors;
																	} else var valid5 = !0;
																	if (valid5) {
																		if (data.scope !== void 0) {
																			let data16 = data.scope, _errs36 = errors;
																			if (typeof data16 != "string") return validate23.errors = [{
																				instancePath: instancePath + "/scope",
																				schemaPath: "#/properties/scope/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			if (!(data16 === "required" || data16 === "optional" || data16 === "excluded")) return validate23.errors = [{
																				instancePath: instancePath + "/scope",
																				schemaPath: "#/properties/scope/enum",
																				keyword: "enum",
																				params: { allowedValues: schema8.properties.scope.enum }
																			}], !1;
																			var valid5 = _errs36 === errors;
																		} else var valid5 = !0;
																		if (valid5) {
																			if (data.hashes !== void 0) {
																				let data17 = data.hashes, _errs38 = errors;
																				if (errors === _errs38) if (Array.isArray(data17)) {
																					let len1 = data17.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs40 = errors;
																						validate41(data17[i1], {
																							instancePath: instancePath + "/hashes/" + i1,
																							parentData: data17,
																							parentDataProperty: i1,
																							rootData
																						}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
																						if (!(_errs40 === errors)) break;
																					}
																				} else return validate23.errors = [{
																					instancePath: instancePath + "/hashes",
																					schemaPath: "#/properties/hashes/type",
																					keyword: "type",
																					params: { type: "array" }
																				}], !1;
																				var valid5 = _errs38 === errors;
																			} else var valid5 = !0;
																			if (valid5) {
																				if (data.licenses !== void 0) {
																					let _errs41 = errors;
																					validate47(data.licenses, {
																						instancePath: instancePath + "/licenses",
																						parentData: data,
																						parentDataProperty: "licenses",
																						rootData
																					}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
																					var valid5 = _errs41 === errors;
																				} else var valid5 = !0;
																				if (valid5) {
																					if (data.copyright !== void 0) {
																						let _errs42 = errors;
																						if (typeof data.copyright != "string") return validate23.errors = [{
																							instancePath: instancePath + "/copyright",
																							schemaPath: "#/properties/copyright/type",
																							keyword: "type",
																							params: { type: "string" }
																						}], !1;
																						var valid5 = _errs42 === errors;
																					} else var valid5 = !0;
																					if (valid5) {
																						if (data.patentAssertions !== void 0) {
																							let _errs44 = errors;
																							validate74(data.patentAssertions, {
																								instancePath: instancePath + "/patentAssertions",
																								parentData: data,
																								parentDataProperty: "patentAssertions",
																								rootData
																							}) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
																							var valid5 = _errs44 === errors;
																						} else var valid5 = !0;
																						if (valid5) {
																							if (data.cpe !== void 0) {
																								let _errs45 = errors;
																								if (typeof data.cpe != "string") return validate23.errors = [{
																									instancePath: instancePath + "/cpe",
																									schemaPath: "#/properties/cpe/type",
																									keyword: "type",
																									params: { type: "string" }
																								}], !1;
																								var valid5 = _errs45 === errors;
																							} else var valid5 = !0;
																							if (valid5) {
																								if (data.purl !== void 0) {
																									let _errs47 = errors;
																									if (typeof data.purl != "string") return validate23.errors = [{
																										instancePath: instancePath + "/purl",
																										schemaPath: "#/properties/purl/type",
																										keyword: "type",
																										params: { type: "string" }
																									}], !1;
																									var valid5 = _errs47 === errors;
																								} else var valid5 = !0;
																								if (valid5) {
																									if (data.omniborId !== void 0) {
																										let data24 = data.omniborId, _errs49 = errors;
																										if (errors === _errs49) if (Array.isArray(data24)) {
																											let len2 = data24.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let _errs51 = errors;
																												if (typeof data24[i2] != "string") return validate23.errors = [{
																													instancePath: instancePath + "/omniborId/" + i2,
																													schemaPath: "#/properties/omniborId/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												}], !1;
																												if (!(_errs51 === errors)) break;
																											}
																										} else return validate23.errors = [{
																											instancePath: instancePath + "/omniborId",
																											schemaPath: "#/properties/omniborId/type",
																											keyword: "type",
																											params: { type: "array" }
																										}], !1;
																										var valid5 = _errs49 === errors;
																									} else var valid5 = !0;
																									if (valid5) {
																										if (data.swhid !== void 0) {
																											let data26 = data.swhid, _errs53 = errors;
																											if (errors === _errs53) if (Array.isArray(data26)) {
																												let len3 = data26.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let _errs55 = errors;
																													if (typeof data26[i3] != "string") return validate23.errors = [{
																														instancePath: instancePath + "/swhid/" + i3,
																														schemaPath: "#/properties/swhid/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													if (!(_errs55 === errors)) break;
																												}
																											} else return validate23.errors = [{
																												instancePath: instancePath + "/swhid",
																												schemaPath: "#/properties/swhid/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid5 = _errs53 === errors;
																										} else var valid5 = !0;
																										if (valid5) {
																											if (data.swid !== void 0) {
																												let _errs57 = errors;
																												validate82(data.swid, {
																													instancePath: instancePath + "/swid",
																													parentData: data,
																													parentDataProperty: "swid",
																													rootData
																												}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
																												var valid5 = _errs57 === errors;
																											} else var valid5 = !0;
																											if (valid5) {
																												if (data.modified !== void 0) {
																													let _errs58 = errors;
																													if (typeof data.modified != "boolean") return validate23.errors = [{
																														instancePath: instancePath + "/modified",
																														schemaPath: "#/properties/modified/type",
																														keyword: "type",
																														params: { type: "boolean" }
																													}], !1;
																													var valid5 = _errs58 === errors;
																												} else var valid5 = !0;
																												if (valid5) {
																													if (data.pedigree !== void 0) {
																														let data30 = data.pedigree, _errs60 = errors;
																														if (errors === _errs60) if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																															let _errs62 = errors;
																															for (let key1 in data30) if (!(key1 === "ancestors" || key1 === "descendants" || key1 === "variants" || key1 === "commits" || key1 === "patches" || key1 === "notes")) return validate23.errors = [{
																																instancePath: instancePath + "/pedigree",
																																schemaPath: "#/properties/pedigree/additionalProperties",
																																keyword: "additionalProperties",
																																params: { additionalProperty: key1 }
																															}], !1;
																															if (_errs62 === errors) {
																																if (data30.ancestors !== void 0) {
																																	let data31 = data30.ancestors, _errs63 = errors;
																																	if (errors === _errs63) if (Array.isArray(data31)) {
																																		let len4 = data31.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			let _errs65 = errors;
																																			wrapper0.validate(data31[i4], {
																																				instancePath: instancePath + "/pedigree/ancestors/" + i4,
																																				parentData: data31,
																																				parentDataProperty: i4,
																																				rootData
																																			}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																			if (!(_errs65 === errors)) break;
																																		}
																																	} else return validate23.errors = [{
																																		instancePath: instancePath + "/pedigree/ancestors",
																																		schemaPath: "#/properties/pedigree/properties/ancestors/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}], !1;
																																	var valid10 = _errs63 === errors;
																																} else var valid10 = !0;
																																if (valid10) {
																																	if (data30.descendants !== void 0) {
																																		let data33 = data30.descendants, _errs66 = errors;
																																		if (errors === _errs66) if (Array.isArray(data33)) {
																																			let len5 = data33.length;
																																			for (let i5 = 0; i5 < len5; i5++) {
																																				let _errs68 = errors;
																																				wrapper0.validate(data33[i5], {
																																					instancePath: instancePath + "/pedigree/descendants/" + i5,
																																					parentData: data33,
																																					parentDataProperty: i5,
																																					rootData
																																				}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																				if (!(_errs68 === errors)) break;
																																			}
																																		} else return validate23.errors = [{
																																			instancePath: instancePath + "/pedigree/descendants",
																																			schemaPath: "#/properties/pedigree/properties/descendants/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}], !1;
																																		var valid10 = _errs66 === errors;
																																	} else var valid10 = !0;
																																	if (valid10) {
																																		if (data30.variants !== void 0) {
																																			let data35 = data30.variants, _errs69 = errors;
																																			if (errors === _errs69) if (Array.isArray(data35)) {
																																				let len6 = data35.length;
																																				for (let i6 = 0; i6 < len6; i6++) {
																																					let _errs71 = errors;
																																					wrapper0.validate(data35[i6], {
																																						instancePath: instancePath + "/pedigree/variants/" + i6,
																																						parentData: data35,
																																						parentDataProperty: i6,
																																						rootData
																																					}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																					if (!(_errs71 === errors)) break;
																																				}
																																			} else return validate23.errors = [{
																																				instancePath: instancePath + "/pedigree/variants",
																																				schemaPath: "#/properties/pedigree/properties/variants/type",
																																				keyword: "type",
																																				params: { type: "array" }
																																			}], !1;
																																			var valid10 = _errs69 === errors;
																																		} else var valid10 = !0;
																																		if (valid10) {
																																			if (data30.commits !== void 0) {
																																				let data37 = data30.commits, _errs72 = errors;
																																				if (errors === _errs72) if (Array.isArray(data37)) {
																																					let len7 = data37.length;
																																					for (let i7 = 0; i7 < len7; i7++) {
																																						let _errs74 = errors;
																																						validate85(data37[i7], {
																																							instancePath: instancePath + "/pedigree/commits/" + i7,
																																							parentData: data37,
																																							parentDataProperty: i7,
																																							rootData
																																						}) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
																																						if (!(_errs74 === errors)) break;
																																					}
																																				} else return validate23.errors = [{
																																					instancePath: instancePath + "/pedigree/commits",
																																					schemaPath: "#/properties/pedigree/properties/commits/type",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}], !1;
																																				var valid10 = _errs72 === errors;
																																			} else var valid10 = !0;
																																			if (valid10) {
																																				if (data30.patches !== void 0) {
																																					let data39 = data30.patches, _errs75 = errors;
																																					if (errors === _errs75) if (Array.isArray(data39)) {
																																						let len8 = data39.length;
																																						for (let i8 = 0; i8 < len8; i8++) {
																																							let _errs77 = errors;
																																							validate90(data39[i8], {
																																								instancePath: instancePath + "/pedigree/patches/" + i8,
																																								parentData: data39,
																																								parentDataProperty: i8,
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
																																							if (!(_errs77 === errors)) break;
																																						}
																																					} else return validate23.errors = [{
																																						instancePath: instancePath + "/pedigree/patches",
																																						schemaPath: "#/properties/pedigree/properties/patches/type",
																																						keyword: "type",
																																						params: { type: "array" }
																																					}], !1;
																																					var valid10 = _errs75 === errors;
																																				} else var valid10 = !0;
																																				if (valid10) if (data30.notes !== void 0) {
																																					let _errs78 = errors;
																																					if (typeof data30.notes != "string") return validate23.errors = [{
																																						instancePath: instancePath + "/pedigree/notes",
																																						schemaPath: "#/properties/pedigree/properties/notes/type",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}], !1;
																																					var valid10 = _errs78 === errors;
																																				} else var valid10 = !0;
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
																														var valid5 = _errs60 === errors;
																													} else var valid5 = !0;
																													if (valid5) {
																														if (data.externalReferences !== void 0) {
																															let data42 = data.externalReferences, _errs80 = errors;
																															if (errors === _errs80) if (Array.isArray(data42)) {
																																let len9 = data42.length;
																																for (let i9 = 0; i9 < len9; i9++) {
																																	let _errs82 = errors;
																																	validate97(data42[i9], {
																																		instancePath: instancePath + "/externalReferences/" + i9,
																																		parentData: data42,
																																		parentDataProperty: i9,
																																		rootData
																																	}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																																	if (!(_errs82 === errors)) break;
																																}
																															} else return validate23.errors = [{
																																instancePath: instancePath + "/externalReferences",
																																schemaPath: "#/properties/externalReferences/type",
																																keyword: "type",
																																params: { type: "array" }
																															}], !1;
																															var valid5 = _errs80 === errors;
																														} else var valid5 = !0;
																														if (valid5) {
																															if (data.components !== void 0) {
																																let data44 = data.components, _errs83 = errors;
																																if (errors === _errs83) if (Array.isArray(data44)) {
																																	let len10 = data44.length;
																																	for (let i10 = 0; i10 < len10; i10++) {
																																		let _errs85 = errors;
																																		wrapper0.validate(data44[i10], {
																																			instancePath: instancePath + "/components/" + i10,
																																			parentData: data44,
																																			parentDataProperty: i10,
																																			rootData
																																		}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																		if (!(_errs85 === errors)) break;
																																	}
																																} else return validate23.errors = [{
																																	instancePath: instancePath + "/components",
																																	schemaPath: "#/properties/components/type",
																																	keyword: "type",
																																	params: { type: "array" }
																																}], !1;
																																var valid5 = _errs83 === errors;
																															} else var valid5 = !0;
																															if (valid5) {
																																if (data.evidence !== void 0) {
																																	let _errs86 = errors;
																																	validate107(data.evidence, {
																																		instancePath: instancePath + "/evidence",
																																		parentData: data,
																																		parentDataProperty: "evidence",
																																		rootData
																																	}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
																																	var valid5 = _errs86 === errors;
																																} else var valid5 = !0;
																																if (valid5) {
																																	if (data.releaseNotes !== void 0) {
																																		let _errs87 = errors;
																																		validate118(data.releaseNotes, {
																																			instancePath: instancePath + "/releaseNotes",
																																			parentData: data,
																																			parentDataProperty: "releaseNotes",
																																			rootData
																																		}) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
																																		var valid5 = _errs87 === errors;
																																	} else var valid5 = !0;
																																	if (valid5) {
																																		if (data.modelCard !== void 0) {
																																			let _errs88 = errors;
																																			validate131(data.modelCard, {
																																				instancePath: instancePath + "/modelCard",
																																				parentData: data,
																																				parentDataProperty: "modelCard",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
																																			var valid5 = _errs88 === errors;
																																		} else var valid5 = !0;
																																		if (valid5) {
																																			if (data.data !== void 0) {
																																				let data49 = data.data, _errs89 = errors;
																																				if (errors === _errs89) if (Array.isArray(data49)) {
																																					let len11 = data49.length;
																																					for (let i11 = 0; i11 < len11; i11++) {
																																						let _errs91 = errors;
																																						validate133(data49[i11], {
																																							instancePath: instancePath + "/data/" + i11,
																																							parentData: data49,
																																							parentDataProperty: i11,
																																							rootData
																																						}) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
																																						if (!(_errs91 === errors)) break;
																																					}
																																				} else return validate23.errors = [{
																																					instancePath: instancePath + "/data",
																																					schemaPath: "#/properties/data/type",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}], !1;
																																				var valid5 = _errs89 === errors;
																																			} else var valid5 = !0;
																																			if (valid5) {
																																				if (data.cryptoProperties !== void 0) {
																																					let _errs92 = errors;
																																					validate185(data.cryptoProperties, {
																																						instancePath: instancePath + "/cryptoProperties",
																																						parentData: data,
																																						parentDataProperty: "cryptoProperties",
																																						rootData
																																					}) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
																																					var valid5 = _errs92 === errors;
																																				} else var valid5 = !0;
																																				if (valid5) {
																																					if (data.properties !== void 0) {
																																						let data52 = data.properties, _errs93 = errors;
																																						if (errors === _errs93) if (Array.isArray(data52)) {
																																							let len12 = data52.length;
																																							for (let i12 = 0; i12 < len12; i12++) {
																																								let _errs95 = errors;
																																								validate64(data52[i12], {
																																									instancePath: instancePath + "/properties/" + i12,
																																									parentData: data52,
																																									parentDataProperty: i12,
																																									rootData
																																								}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																																								if (!(_errs95 === errors)) break;
																																							}
																																						} else return validate23.errors = [{
																																							instancePath: instancePath + "/properties",
																																							schemaPath: "#/properties/properties/type",
																																							keyword: "type",
																																							params: { type: "array" }
																																						}], !1;
																																						var valid5 = _errs93 === errors;
																																					} else var valid5 = !0;
																																					if (valid5) {
																																						if (data.tags !== void 0) {
																																							let _errs96 = errors;
																																							validate121(data.tags, {
																																								instancePath: instancePath + "/tags",
																																								parentData: data,
																																								parentDataProperty: "tags",
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
																																							var valid5 = _errs96 === errors;
																																						} else var valid5 = !0;
																																						if (valid5) if (data.signature !== void 0) {
																																							let _errs97 = errors;
																																							validate236(data.signature, {
																																								instancePath: instancePath + "/signature",
																																								parentData: data,
																																								parentDataProperty: "signature",
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																																							var valid5 = _errs97 === errors;
																																						} else var valid5 = !0;
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
var schema80 = {
	type: "object",
	required: ["name"],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		provider: { $ref: "#/definitions/organizationalEntity" },
		group: { type: "string" },
		name: { type: "string" },
		version: { $ref: "#/definitions/version" },
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
		patentAssertions: { $ref: "#/definitions/patentAssertions" },
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
		tags: { $ref: "#/definitions/tags" },
		signature: { $ref: "#/definitions/signature" }
	}
};
var schema82 = {
	type: "string",
	enum: [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate255.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate255.errors = null, true) : (validate255.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema82.enum }
	}], !1);
}
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) return validate254.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "flow" || key0 === "classification" || key0 === "name" || key0 === "description" || key0 === "governance" || key0 === "source" || key0 === "destination")) return validate254.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.flow !== void 0) {
					let _errs2 = errors;
					validate255(data.flow, {
						instancePath: instancePath + "/flow",
						parentData: data,
						parentDataProperty: "flow",
						rootData
					}) || (vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.classification !== void 0) {
						let _errs3 = errors;
						validate137(data.classification, {
							instancePath: instancePath + "/classification",
							parentData: data,
							parentDataProperty: "classification",
							rootData
						}) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs4 = errors;
							if (typeof data.name != "string") return validate254.errors = [{
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
								if (typeof data.description != "string") return validate254.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.governance !== void 0) {
									let _errs8 = errors;
									validate144(data.governance, {
										instancePath: instancePath + "/governance",
										parentData: data,
										parentDataProperty: "governance",
										rootData
									}) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.source !== void 0) {
										let data5 = data.source, _errs9 = errors;
										if (errors === _errs9) if (Array.isArray(data5)) {
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs11 = errors, _errs12 = errors, valid2 = !1, _errs13 = errors;
												if (errors === _errs13 && errors === _errs13 && typeof data6 != "string") {
													let err0 = {
														instancePath: instancePath + "/source/" + i0,
														schemaPath: "#/properties/source/items/anyOf/0/type",
														keyword: "type",
														params: { type: "string" }
													};
													vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
												}
												var _valid0 = _errs13 === errors;
												if (valid2 = valid2 || _valid0, !valid2) {
													let _errs15 = errors;
													validate101(data6, {
														instancePath: instancePath + "/source/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
													var _valid0 = _errs15 === errors;
													valid2 = valid2 || _valid0;
												}
												if (valid2) errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
												else {
													let err1 = {
														instancePath: instancePath + "/source/" + i0,
														schemaPath: "#/properties/source/items/anyOf",
														keyword: "anyOf",
														params: {}
													};
													return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate254.errors = vErrors, !1;
												}
												if (!(_errs11 === errors)) break;
											}
										} else return validate254.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
									if (valid0) if (data.destination !== void 0) {
										let data7 = data.destination, _errs16 = errors;
										if (errors === _errs16) if (Array.isArray(data7)) {
											let len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data8 = data7[i1], _errs18 = errors, _errs19 = errors, valid4 = !1, _errs20 = errors;
												if (errors === _errs20 && errors === _errs20 && typeof data8 != "string") {
													let err2 = {
														instancePath: instancePath + "/destination/" + i1,
														schemaPath: "#/properties/destination/items/anyOf/0/type",
														keyword: "type",
														params: { type: "string" }
													};
													vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
												}
												var _valid1 = _errs20 === errors;
												if (valid4 = valid4 || _valid1, !valid4) {
													let _errs22 = errors;
													validate101(data8, {
														instancePath: instancePath + "/destination/" + i1,
														parentData: data7,
														parentDataProperty: i1,
														rootData
													}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
													var _valid1 = _errs22 === errors;
													valid4 = valid4 || _valid1;
												}
												if (valid4) errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
												else {
													let err3 = {
														instancePath: instancePath + "/destination/" + i1,
														schemaPath: "#/properties/destination/items/anyOf",
														keyword: "anyOf",
														params: {}
													};
													return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate254.errors = vErrors, !1;
												}
												if (!(_errs18 === errors)) break;
											}
										} else return validate254.errors = [{
											instancePath: instancePath + "/destination",
											schemaPath: "#/properties/destination/type",
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
	} else return validate254.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate254.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate250 };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return validate250.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema80.properties, key0)) return validate250.errors = [{
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
							if (typeof data.group != "string") return validate250.errors = [{
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
								if (typeof data.name != "string") return validate250.errors = [{
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
									validate37(data.version, {
										instancePath: instancePath + "/version",
										parentData: data,
										parentDataProperty: "version",
										rootData
									}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs9 = errors;
										if (typeof data.description != "string") return validate250.errors = [{
											instancePath: instancePath + "/description",
											schemaPath: "#/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs9 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.endpoints !== void 0) {
											let data6 = data.endpoints, _errs11 = errors;
											if (errors === _errs11) if (Array.isArray(data6)) {
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs13 = errors;
													if (errors === _errs13 && errors === _errs13 && typeof data6[i0] != "string") return validate250.errors = [{
														instancePath: instancePath + "/endpoints/" + i0,
														schemaPath: "#/properties/endpoints/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs13 === errors)) break;
												}
											} else return validate250.errors = [{
												instancePath: instancePath + "/endpoints",
												schemaPath: "#/properties/endpoints/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs11 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.authenticated !== void 0) {
												let _errs15 = errors;
												if (typeof data.authenticated != "boolean") return validate250.errors = [{
													instancePath: instancePath + "/authenticated",
													schemaPath: "#/properties/authenticated/type",
													keyword: "type",
													params: { type: "boolean" }
												}], !1;
												var valid0 = _errs15 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data["x-trust-boundary"] !== void 0) {
													let _errs17 = errors;
													if (typeof data["x-trust-boundary"] != "boolean") return validate250.errors = [{
														instancePath: instancePath + "/x-trust-boundary",
														schemaPath: "#/properties/x-trust-boundary/type",
														keyword: "type",
														params: { type: "boolean" }
													}], !1;
													var valid0 = _errs17 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.trustZone !== void 0) {
														let _errs19 = errors;
														if (typeof data.trustZone != "string") return validate250.errors = [{
															instancePath: instancePath + "/trustZone",
															schemaPath: "#/properties/trustZone/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs19 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.data !== void 0) {
															let data11 = data.data, _errs21 = errors;
															if (errors === _errs21) if (Array.isArray(data11)) {
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs23 = errors;
																	validate254(data11[i1], {
																		instancePath: instancePath + "/data/" + i1,
																		parentData: data11,
																		parentDataProperty: i1,
																		rootData
																	}) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
																	if (!(_errs23 === errors)) break;
																}
															} else return validate250.errors = [{
																instancePath: instancePath + "/data",
																schemaPath: "#/properties/data/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs21 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.licenses !== void 0) {
																let _errs24 = errors;
																validate47(data.licenses, {
																	instancePath: instancePath + "/licenses",
																	parentData: data,
																	parentDataProperty: "licenses",
																	rootData
																}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
																var valid0 = _errs24 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.patentAssertions !== void 0) {
																	let _errs25 = errors;
																	validate74(data.patentAssertions, {
																		instancePath: instancePath + "/patentAssertions",
																		parentData: data,
																		parentDataProperty: "patentAssertions",
																		rootData
																	}) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
																	var valid0 = _errs25 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.externalReferences !== void 0) {
																		let data15 = data.externalReferences, _errs26 = errors;
																		if (errors === _errs26) if (Array.isArray(data15)) {
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs28 = errors;
																				validate97(data15[i2], {
																					instancePath: instancePath + "/externalReferences/" + i2,
																					parentData: data15,
																					parentDataProperty: i2,
																					rootData
																				}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																				if (!(_errs28 === errors)) break;
																			}
																		} else return validate250.errors = [{
																			instancePath: instancePath + "/externalReferences",
																			schemaPath: "#/properties/externalReferences/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid0 = _errs26 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.services !== void 0) {
																			let data17 = data.services, _errs29 = errors;
																			if (errors === _errs29) if (Array.isArray(data17)) {
																				let len3 = data17.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs31 = errors;
																					wrapper4.validate(data17[i3], {
																						instancePath: instancePath + "/services/" + i3,
																						parentData: data17,
																						parentDataProperty: i3,
																						rootData
																					}) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																					if (!(_errs31 === errors)) break;
																				}
																			} else return validate250.errors = [{
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
																				validate118(data.releaseNotes, {
																					instancePath: instancePath + "/releaseNotes",
																					parentData: data,
																					parentDataProperty: "releaseNotes",
																					rootData
																				}) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
																				var valid0 = _errs32 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data20 = data.properties, _errs33 = errors;
																					if (errors === _errs33) if (Array.isArray(data20)) {
																						let len4 = data20.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							let _errs35 = errors;
																							validate64(data20[i4], {
																								instancePath: instancePath + "/properties/" + i4,
																								parentData: data20,
																								parentDataProperty: i4,
																								rootData
																							}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																							if (!(_errs35 === errors)) break;
																						}
																					} else return validate250.errors = [{
																						instancePath: instancePath + "/properties",
																						schemaPath: "#/properties/properties/type",
																						keyword: "type",
																						params: { type: "array" }
																					}], !1;
																					var valid0 = _errs33 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.tags !== void 0) {
																						let _errs36 = errors;
																						validate121(data.tags, {
																							instancePath: instancePath + "/tags",
																							parentData: data,
																							parentDataProperty: "tags",
																							rootData
																						}) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
																						var valid0 = _errs36 === errors;
																					} else var valid0 = !0;
																					if (valid0) if (data.signature !== void 0) {
																						let _errs37 = errors;
																						validate236(data.signature, {
																							instancePath: instancePath + "/signature",
																							parentData: data,
																							parentDataProperty: "signature",
																							rootData
																						}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																						var valid0 = _errs37 === errors;
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
	} else return validate250.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate250.errors = vErrors, errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) return validate270.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.vendor !== void 0) {
				let _errs2 = errors;
				if (typeof data.vendor != "string") return validate270.errors = [{
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
					if (typeof data.name != "string") return validate270.errors = [{
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
						validate37(data.version, {
							instancePath: instancePath + "/version",
							parentData: data,
							parentDataProperty: "version",
							rootData
						}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs7 = errors;
							if (errors === _errs7) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs9 = errors;
									validate41(data3[i0], {
										instancePath: instancePath + "/hashes/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
									if (!(_errs9 === errors)) break;
								}
							} else return validate270.errors = [{
								instancePath: instancePath + "/hashes",
								schemaPath: "#/properties/hashes/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.externalReferences !== void 0) {
							let data5 = data.externalReferences, _errs10 = errors;
							if (errors === _errs10) if (Array.isArray(data5)) {
								let len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs12 = errors;
									validate97(data5[i1], {
										instancePath: instancePath + "/externalReferences/" + i1,
										parentData: data5,
										parentDataProperty: i1,
										rootData
									}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
									if (!(_errs12 === errors)) break;
								}
							} else return validate270.errors = [{
								instancePath: instancePath + "/externalReferences",
								schemaPath: "#/properties/externalReferences/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate270.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate270.errors = vErrors, errors === 0;
}
var schema84 = {
	type: "string",
	default: "CLEAR",
	enum: [
		"CLEAR",
		"GREEN",
		"AMBER",
		"AMBER_AND_STRICT",
		"RED"
	]
};
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate282.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "CLEAR" || data === "GREEN" || data === "AMBER" || data === "AMBER_AND_STRICT" || data === "RED" ? (validate282.errors = null, true) : (validate282.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema84.enum }
	}], !1);
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
											validate250(data9[i2], {
												instancePath: instancePath + "/tools/services/" + i2,
												parentData: data9,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
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
								validate270(data6[i3], {
									instancePath: instancePath + "/tools/" + i3,
									parentData: data6,
									parentDataProperty: i3,
									rootData
								}) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
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
						if (data.manufacturer !== void 0) {
							let _errs33 = errors;
							validate26(data.manufacturer, {
								instancePath: instancePath + "/manufacturer",
								parentData: data,
								parentDataProperty: "manufacturer",
								rootData
							}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
							var valid0 = _errs33 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.authors !== void 0) {
								let data13 = data.authors, _errs34 = errors;
								if (errors === _errs34) if (Array.isArray(data13)) {
									let len4 = data13.length;
									for (let i4 = 0; i4 < len4; i4++) {
										let _errs36 = errors;
										validate31(data13[i4], {
											instancePath: instancePath + "/authors/" + i4,
											parentData: data13,
											parentDataProperty: i4,
											rootData
										}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
										if (!(_errs36 === errors)) break;
									}
								} else return validate22.errors = [{
									instancePath: instancePath + "/authors",
									schemaPath: "#/properties/authors/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs34 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.component !== void 0) {
									let _errs37 = errors;
									validate23(data.component, {
										instancePath: instancePath + "/component",
										parentData: data,
										parentDataProperty: "component",
										rootData
									}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
									var valid0 = _errs37 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.manufacture !== void 0) {
										let _errs38 = errors;
										validate26(data.manufacture, {
											instancePath: instancePath + "/manufacture",
											parentData: data,
											parentDataProperty: "manufacture",
											rootData
										}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
										var valid0 = _errs38 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.supplier !== void 0) {
											let _errs39 = errors;
											validate26(data.supplier, {
												instancePath: instancePath + "/supplier",
												parentData: data,
												parentDataProperty: "supplier",
												rootData
											}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
											var valid0 = _errs39 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.licenses !== void 0) {
												let _errs40 = errors;
												validate47(data.licenses, {
													instancePath: instancePath + "/licenses",
													parentData: data,
													parentDataProperty: "licenses",
													rootData
												}) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
												var valid0 = _errs40 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.properties !== void 0) {
													let data19 = data.properties, _errs41 = errors;
													if (errors === _errs41) if (Array.isArray(data19)) {
														let len5 = data19.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let _errs43 = errors;
															validate64(data19[i5], {
																instancePath: instancePath + "/properties/" + i5,
																parentData: data19,
																parentDataProperty: i5,
																rootData
															}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
															if (!(_errs43 === errors)) break;
														}
													} else return validate22.errors = [{
														instancePath: instancePath + "/properties",
														schemaPath: "#/properties/properties/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs41 === errors;
												} else var valid0 = !0;
												if (valid0) if (data.distributionConstraints !== void 0) {
													let data21 = data.distributionConstraints, _errs44 = errors;
													if (errors === _errs44) if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
														let _errs46 = errors;
														for (let key4 in data21) if (key4 !== "tlp") return validate22.errors = [{
															instancePath: instancePath + "/distributionConstraints",
															schemaPath: "#/properties/distributionConstraints/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 }
														}], !1;
														_errs46 === errors && data21.tlp !== void 0 && (validate282(data21.tlp, {
															instancePath: instancePath + "/distributionConstraints/tlp",
															parentData: data21,
															parentDataProperty: "tlp",
															rootData
														}) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length));
													} else return validate22.errors = [{
														instancePath: instancePath + "/distributionConstraints",
														schemaPath: "#/properties/distributionConstraints/type",
														keyword: "type",
														params: { type: "object" }
													}], !1;
													var valid0 = _errs44 === errors;
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
	} else return validate22.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate22.errors = vErrors, errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) return validate288.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "ref" || key0 === "dependsOn" || key0 === "provides")) return validate288.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.ref !== void 0) {
					let _errs2 = errors;
					validate79(data.ref, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.dependsOn !== void 0) {
						let data1 = data.dependsOn, _errs3 = errors;
						if (errors === _errs3) if (Array.isArray(data1)) {
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate79(data1[i0], {
									instancePath: instancePath + "/dependsOn/" + i0,
									parentData: data1,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
								if (!(_errs5 === errors)) break;
							}
						} else return validate288.errors = [{
							instancePath: instancePath + "/dependsOn",
							schemaPath: "#/properties/dependsOn/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.provides !== void 0) {
						let data3 = data.provides, _errs6 = errors;
						if (errors === _errs6) if (Array.isArray(data3)) {
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs8 = errors;
								validate79(data3[i1], {
									instancePath: instancePath + "/provides/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						} else return validate288.errors = [{
							instancePath: instancePath + "/provides",
							schemaPath: "#/properties/provides/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate288.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate288.errors = vErrors, errors === 0;
}
var schema87 = {
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
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate295.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_first_party_proprietary_only" || data === "incomplete_first_party_opensource_only" || data === "incomplete_third_party_only" || data === "incomplete_third_party_proprietary_only" || data === "incomplete_third_party_opensource_only" || data === "unknown" || data === "not_specified" ? (validate295.errors = null, true) : (validate295.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema87.enum }
	}], !1);
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.aggregate === void 0 && (missing0 = "aggregate")) return validate293.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "vulnerabilities" || key0 === "signature")) return validate293.errors = [{
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
						validate295(data.aggregate, {
							instancePath: instancePath + "/aggregate",
							parentData: data,
							parentDataProperty: "aggregate",
							rootData
						}) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.assemblies !== void 0) {
							let data2 = data.assemblies, _errs4 = errors;
							if (errors === _errs4) if (Array.isArray(data2)) {
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0], _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
									validate79(data3, {
										instancePath: instancePath + "/assemblies/" + i0,
										parentData: data2,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
									var _valid0 = _errs8 === errors;
									if (valid2 = valid2 || _valid0, !valid2) {
										let _errs9 = errors;
										validate101(data3, {
											instancePath: instancePath + "/assemblies/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
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
										return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate293.errors = vErrors, !1;
									}
									if (!(_errs6 === errors)) break;
								}
							} else return validate293.errors = [{
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
										if (typeof data4[i1] != "string") return validate293.errors = [{
											instancePath: instancePath + "/dependencies/" + i1,
											schemaPath: "#/properties/dependencies/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs12 === errors)) break;
									}
								} else return validate293.errors = [{
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
											if (typeof data6[i2] != "string") return validate293.errors = [{
												instancePath: instancePath + "/vulnerabilities/" + i2,
												schemaPath: "#/properties/vulnerabilities/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs16 === errors)) break;
										}
									} else return validate293.errors = [{
										instancePath: instancePath + "/vulnerabilities",
										schemaPath: "#/properties/vulnerabilities/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs14 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.signature !== void 0) {
									let _errs18 = errors;
									validate236(data.signature, {
										instancePath: instancePath + "/signature",
										parentData: data,
										parentDataProperty: "signature",
										rootData
									}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
									var valid0 = _errs18 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate293.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate293.errors = vErrors, errors === 0;
}
var schema88 = {
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
			deprecated: !0,
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
								range: { $ref: "#/definitions/versionRange" },
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
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "url" || key0 === "name")) return validate303.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.url !== void 0) {
			if (typeof data.url != "string") return validate303.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.name !== void 0) {
			if (typeof data.name != "string") return validate303.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate303.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate303.errors = vErrors, true;
}
var schema91 = {
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
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate308.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate308.errors = null, true) : (validate308.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema91.enum }
	}], !1);
}
var schema92 = {
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
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate310.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other" ? (validate310.errors = null, true) : (validate310.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema92.enum }
	}], !1);
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) return validate306.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.source !== void 0) {
				let _errs2 = errors;
				validate303(data.source, {
					instancePath: instancePath + "/source",
					parentData: data,
					parentDataProperty: "source",
					rootData
				}) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs3 = errors;
					if (typeof data.score != "number") return validate306.errors = [{
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
						validate308(data.severity, {
							instancePath: instancePath + "/severity",
							parentData: data,
							parentDataProperty: "severity",
							rootData
						}) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs6 = errors;
							validate310(data.method, {
								instancePath: instancePath + "/method",
								parentData: data,
								parentDataProperty: "method",
								rootData
							}) || (vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs7 = errors;
								if (typeof data.vector != "string") return validate306.errors = [{
									instancePath: instancePath + "/vector",
									schemaPath: "#/properties/vector/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs7 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.justification !== void 0) {
								let _errs9 = errors;
								if (typeof data.justification != "string") return validate306.errors = [{
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
	} else return validate306.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate306.errors = vErrors, errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? typeof data == "number" && (data < 1 || isNaN(data)) ? (validate313.errors = [{
		instancePath,
		schemaPath: "#/minimum",
		keyword: "minimum",
		params: {
			comparison: ">=",
			limit: 1
		}
	}], !1) : (validate313.errors = null, true) : (validate313.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" }
	}], !1);
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) return validate316.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		for (let key0 in data) if (!(key0 === "title" || key0 === "url")) return validate316.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.title !== void 0) {
			if (typeof data.title != "string") return validate316.errors = [{
				instancePath: instancePath + "/title",
				schemaPath: "#/properties/title/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.url !== void 0) {
			if (typeof data.url != "string") return validate316.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate316.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate316.errors = vErrors, true;
}
var schema95 = {
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
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate323.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate323.errors = null, true) : (validate323.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema95.enum }
	}], !1);
}
var schema96 = {
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
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate325.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "code_not_present" || data === "code_not_reachable" || data === "requires_configuration" || data === "requires_dependency" || data === "requires_environment" || data === "protected_by_compiler" || data === "protected_at_runtime" || data === "protected_at_perimeter" || data === "protected_by_mitigating_control" ? (validate325.errors = null, true) : (validate325.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema96.enum }
	}], !1);
}
var schema97 = {
	type: "string",
	enum: [
		"affected",
		"unaffected",
		"unknown"
	]
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate331.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate331.errors = null, true) : (validate331.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema97.enum }
	}], !1);
}
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!func2.call(schema88.properties, key0)) return validate301.errors = [{
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
					if (typeof data.id != "string") return validate301.errors = [{
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
						validate303(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						}) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length);
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
										if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source")) return validate301.errors = [{
											instancePath: instancePath + "/references/" + i0,
											schemaPath: "#/properties/references/items/required",
											keyword: "required",
											params: { missingProperty: missing0 }
										}], !1;
										{
											let _errs10 = errors;
											for (let key1 in data4) if (!(key1 === "id" || key1 === "source")) return validate301.errors = [{
												instancePath: instancePath + "/references/" + i0,
												schemaPath: "#/properties/references/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}], !1;
											if (_errs10 === errors) {
												if (data4.id !== void 0) {
													let _errs11 = errors;
													if (typeof data4.id != "string") return validate301.errors = [{
														instancePath: instancePath + "/references/" + i0 + "/id",
														schemaPath: "#/properties/references/items/properties/id/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid2 = _errs11 === errors;
												} else var valid2 = !0;
												if (valid2) if (data4.source !== void 0) {
													let _errs13 = errors;
													validate303(data4.source, {
														instancePath: instancePath + "/references/" + i0 + "/source",
														parentData: data4,
														parentDataProperty: "source",
														rootData
													}) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length);
													var valid2 = _errs13 === errors;
												} else var valid2 = !0;
											}
										}
									} else return validate301.errors = [{
										instancePath: instancePath + "/references/" + i0,
										schemaPath: "#/properties/references/items/type",
										keyword: "type",
										params: { type: "object" }
									}], !1;
									if (!(_errs8 === errors)) break;
								}
							} else return validate301.errors = [{
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
										validate306(data7[i1], {
											instancePath: instancePath + "/ratings/" + i1,
											parentData: data7,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors), errors = vErrors.length);
										if (!(_errs16 === errors)) break;
									}
								} else return validate301.errors = [{
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
											validate313(data9[i2], {
												instancePath: instancePath + "/cwes/" + i2,
												parentData: data9,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length);
											if (!(_errs19 === errors)) break;
										}
									} else return validate301.errors = [{
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
										if (typeof data.description != "string") return validate301.errors = [{
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
											if (typeof data.detail != "string") return validate301.errors = [{
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
												if (typeof data.recommendation != "string") return validate301.errors = [{
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
													if (typeof data.workaround != "string") return validate301.errors = [{
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
																if (typeof data15.reproductionSteps != "string") return validate301.errors = [{
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
																	if (typeof data15.environment != "string") return validate301.errors = [{
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
																			validate54(data18[i3], {
																				instancePath: instancePath + "/proofOfConcept/supportingMaterial/" + i3,
																				parentData: data18,
																				parentDataProperty: i3,
																				rootData
																			}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																			if (!(_errs36 === errors)) break;
																		}
																	} else return validate301.errors = [{
																		instancePath: instancePath + "/proofOfConcept/supportingMaterial",
																		schemaPath: "#/properties/proofOfConcept/properties/supportingMaterial/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid5 = _errs34 === errors;
																} else var valid5 = !0;
															}
														} else return validate301.errors = [{
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
																	validate316(data20[i4], {
																		instancePath: instancePath + "/advisories/" + i4,
																		parentData: data20,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
																	if (!(_errs39 === errors)) break;
																}
															} else return validate301.errors = [{
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
																if (errors === _errs40 && errors === _errs40 && typeof data.created != "string") return validate301.errors = [{
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
																	if (errors === _errs42 && errors === _errs42 && typeof data.published != "string") return validate301.errors = [{
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
																		if (errors === _errs44 && errors === _errs44 && typeof data.updated != "string") return validate301.errors = [{
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
																			if (errors === _errs46 && errors === _errs46 && typeof data.rejected != "string") return validate301.errors = [{
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
																					for (let key2 in data26) if (!(key2 === "organizations" || key2 === "individuals")) return validate301.errors = [{
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
																							} else return validate301.errors = [{
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
																									validate31(data29[i6], {
																										instancePath: instancePath + "/credits/individuals/" + i6,
																										parentData: data29,
																										parentDataProperty: i6,
																										rootData
																									}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																									if (!(_errs56 === errors)) break;
																								}
																							} else return validate301.errors = [{
																								instancePath: instancePath + "/credits/individuals",
																								schemaPath: "#/properties/credits/properties/individuals/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid8 = _errs54 === errors;
																						} else var valid8 = !0;
																					}
																				} else return validate301.errors = [{
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
																										validate250(data34[i8], {
																											instancePath: instancePath + "/tools/services/" + i8,
																											parentData: data34,
																											parentDataProperty: i8,
																											rootData
																										}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
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
																							validate270(data31[i9], {
																								instancePath: instancePath + "/tools/" + i9,
																								parentData: data31,
																								parentDataProperty: i9,
																								rootData
																							}) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
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
																						return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate301.errors = vErrors, !1;
																					}
																					var valid0 = _errs57 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.analysis !== void 0) {
																						let data37 = data.analysis, _errs71 = errors;
																						if (errors === _errs71) if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																							let _errs73 = errors;
																							for (let key4 in data37) if (!(key4 === "state" || key4 === "justification" || key4 === "response" || key4 === "detail" || key4 === "firstIssued" || key4 === "lastUpdated")) return validate301.errors = [{
																								instancePath: instancePath + "/analysis",
																								schemaPath: "#/properties/analysis/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key4 }
																							}], !1;
																							if (_errs73 === errors) {
																								if (data37.state !== void 0) {
																									let _errs74 = errors;
																									validate323(data37.state, {
																										instancePath: instancePath + "/analysis/state",
																										parentData: data37,
																										parentDataProperty: "state",
																										rootData
																									}) || (vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors), errors = vErrors.length);
																									var valid16 = _errs74 === errors;
																								} else var valid16 = !0;
																								if (valid16) {
																									if (data37.justification !== void 0) {
																										let _errs75 = errors;
																										validate325(data37.justification, {
																											instancePath: instancePath + "/analysis/justification",
																											parentData: data37,
																											parentDataProperty: "justification",
																											rootData
																										}) || (vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors), errors = vErrors.length);
																										var valid16 = _errs75 === errors;
																									} else var valid16 = !0;
																									if (valid16) {
																										if (data37.response !== void 0) {
																											let data40 = data37.response, _errs76 = errors;
																											if (errors === _errs76) if (Array.isArray(data40)) {
																												let len10 = data40.length;
																												for (let i10 = 0; i10 < len10; i10++) {
																													let data41 = data40[i10], _errs78 = errors;
																													if (typeof data41 != "string") return validate301.errors = [{
																														instancePath: instancePath + "/analysis/response/" + i10,
																														schemaPath: "#/properties/analysis/properties/response/items/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available")) return validate301.errors = [{
																														instancePath: instancePath + "/analysis/response/" + i10,
																														schemaPath: "#/properties/analysis/properties/response/items/enum",
																														keyword: "enum",
																														params: { allowedValues: schema88.properties.analysis.properties.response.items.enum }
																													}], !1;
																													if (!(_errs78 === errors)) break;
																												}
																											} else return validate301.errors = [{
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
																												if (typeof data37.detail != "string") return validate301.errors = [{
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
																													if (errors === _errs82 && errors === _errs82 && typeof data37.firstIssued != "string") return validate301.errors = [{
																														instancePath: instancePath + "/analysis/firstIssued",
																														schemaPath: "#/properties/analysis/properties/firstIssued/type",
																														keyword: "type",
																														params: { type: "string" }
																													}], !1;
																													var valid16 = _errs82 === errors;
																												} else var valid16 = !0;
																												if (valid16) if (data37.lastUpdated !== void 0) {
																													let _errs84 = errors;
																													if (errors === _errs84 && errors === _errs84 && typeof data37.lastUpdated != "string") return validate301.errors = [{
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
																						} else return validate301.errors = [{
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
																										if (data46.ref === void 0 && (missing1 = "ref")) return validate301.errors = [{
																											instancePath: instancePath + "/affects/" + i11,
																											schemaPath: "#/properties/affects/items/required",
																											keyword: "required",
																											params: { missingProperty: missing1 }
																										}], !1;
																										{
																											let _errs90 = errors;
																											for (let key5 in data46) if (!(key5 === "ref" || key5 === "versions")) return validate301.errors = [{
																												instancePath: instancePath + "/affects/" + i11,
																												schemaPath: "#/properties/affects/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 }
																											}], !1;
																											if (_errs90 === errors) {
																												if (data46.ref !== void 0) {
																													let data47 = data46.ref, _errs91 = errors, _errs92 = errors, valid20 = !1, _errs93 = errors;
																													validate79(data47, {
																														instancePath: instancePath + "/affects/" + i11 + "/ref",
																														parentData: data46,
																														parentDataProperty: "ref",
																														rootData
																													}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																													var _valid1 = _errs93 === errors;
																													if (valid20 = valid20 || _valid1, !valid20) {
																														let _errs94 = errors;
																														validate101(data47, {
																															instancePath: instancePath + "/affects/" + i11 + "/ref",
																															parentData: data46,
																															parentDataProperty: "ref",
																															rootData
																														}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
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
																														return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate301.errors = vErrors, !1;
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
																																return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate301.errors = vErrors, !1;
																															}
																															if (errors === _errs97) if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																let _errs102 = errors;
																																for (let key6 in data49) if (!(key6 === "version" || key6 === "range" || key6 === "status")) return validate301.errors = [{
																																	instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																	schemaPath: "#/properties/affects/items/properties/versions/items/additionalProperties",
																																	keyword: "additionalProperties",
																																	params: { additionalProperty: key6 }
																																}], !1;
																																if (_errs102 === errors) {
																																	if (data49.version !== void 0) {
																																		let _errs103 = errors;
																																		validate37(data49.version, {
																																			instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version",
																																			parentData: data49,
																																			parentDataProperty: "version",
																																			rootData
																																		}) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
																																		var valid23 = _errs103 === errors;
																																	} else var valid23 = !0;
																																	if (valid23) {
																																		if (data49.range !== void 0) {
																																			let _errs104 = errors;
																																			validate39(data49.range, {
																																				instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range",
																																				parentData: data49,
																																				parentDataProperty: "range",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
																																			var valid23 = _errs104 === errors;
																																		} else var valid23 = !0;
																																		if (valid23) if (data49.status !== void 0) {
																																			let _errs105 = errors;
																																			validate331(data49.status, {
																																				instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status",
																																				parentData: data49,
																																				parentDataProperty: "status",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors), errors = vErrors.length);
																																			var valid23 = _errs105 === errors;
																																		} else var valid23 = !0;
																																	}
																																}
																															} else return validate301.errors = [{
																																instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12,
																																schemaPath: "#/properties/affects/items/properties/versions/items/type",
																																keyword: "type",
																																params: { type: "object" }
																															}], !1;
																															if (!(_errs97 === errors)) break;
																														}
																													} else return validate301.errors = [{
																														instancePath: instancePath + "/affects/" + i11 + "/versions",
																														schemaPath: "#/properties/affects/items/properties/versions/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid19 = _errs95 === errors;
																												} else var valid19 = !0;
																											}
																										}
																									} else return validate301.errors = [{
																										instancePath: instancePath + "/affects/" + i11,
																										schemaPath: "#/properties/affects/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									}], !1;
																									if (!(_errs88 === errors)) break;
																								}
																							} else return validate301.errors = [{
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
																									validate64(data53[i13], {
																										instancePath: instancePath + "/properties/" + i13,
																										parentData: data53,
																										parentDataProperty: i13,
																										rootData
																									}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																									if (!(_errs108 === errors)) break;
																								}
																							} else return validate301.errors = [{
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
	} else return validate301.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate301.errors = vErrors, errors === 0;
}
var schema98 = {
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
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0, valid0 = !0;
		for (missing0 of schema98.required) if (valid0 = data[missing0] !== void 0, !valid0) return validate335.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (valid0) {
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "subjects" || key0 === "annotator" || key0 === "timestamp" || key0 === "text" || key0 === "signature")) return validate335.errors = [{
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
								validate79(data2, {
									instancePath: instancePath + "/subjects/" + i0,
									parentData: data1,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
								var _valid0 = _errs7 === errors;
								if (valid3 = valid3 || _valid0, !valid3) {
									let _errs8 = errors;
									validate101(data2, {
										instancePath: instancePath + "/subjects/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
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
									return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate335.errors = vErrors, !1;
								}
								if (!(_errs5 === errors)) break;
							}
						} else return validate335.errors = [{
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
								return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate335.errors = vErrors, !1;
							}
							if (errors === _errs9) if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let _errs16 = errors;
								for (let key1 in data3) if (!(key1 === "organization" || key1 === "individual" || key1 === "component" || key1 === "service")) return validate335.errors = [{
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
											validate31(data3.individual, {
												instancePath: instancePath + "/annotator/individual",
												parentData: data3,
												parentDataProperty: "individual",
												rootData
											}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
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
												validate250(data3.service, {
													instancePath: instancePath + "/annotator/service",
													parentData: data3,
													parentDataProperty: "service",
													rootData
												}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
												var valid5 = _errs20 === errors;
											} else var valid5 = !0;
										}
									}
								}
							} else return validate335.errors = [{
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
								if (errors === _errs21 && errors === _errs21 && typeof data.timestamp != "string") return validate335.errors = [{
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
									if (typeof data.text != "string") return validate335.errors = [{
										instancePath: instancePath + "/text",
										schemaPath: "#/properties/text/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = _errs23 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.signature !== void 0) {
									let _errs25 = errors;
									validate236(data.signature, {
										instancePath: instancePath + "/signature",
										parentData: data,
										parentDataProperty: "signature",
										rootData
									}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
									var valid1 = _errs25 === errors;
								} else var valid1 = !0;
							}
						}
					}
				}
			}
		}
	} else return validate335.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate335.errors = vErrors, errors === 0;
}
var schema100 = {
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
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate351.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs4 = errors;
		for (let key0 in data) if (!(key0 === "ref" || key0 === "externalReference")) return validate351.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs4 === errors) {
			if (data.ref !== void 0) {
				let data0 = data.ref, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
				validate79(data0, {
					instancePath: instancePath + "/ref",
					parentData: data,
					parentDataProperty: "ref",
					rootData
				}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
				var _valid1 = _errs7 === errors;
				if (valid2 = valid2 || _valid1, !valid2) {
					let _errs8 = errors;
					validate101(data0, {
						instancePath: instancePath + "/ref",
						parentData: data,
						parentDataProperty: "ref",
						rootData
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
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
					return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate351.errors = vErrors, !1;
				}
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) if (data.externalReference !== void 0) {
				let _errs9 = errors;
				validate97(data.externalReference, {
					instancePath: instancePath + "/externalReference",
					parentData: data,
					parentDataProperty: "externalReference",
					rootData
				}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
				var valid1 = _errs9 === errors;
			} else var valid1 = !0;
		}
	} else return validate351.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate351.errors = vErrors, errors === 0;
}
var schema102 = {
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
var schema103 = {
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
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate359.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "copy" || data === "clone" || data === "lint" || data === "scan" || data === "merge" || data === "build" || data === "test" || data === "deliver" || data === "deploy" || data === "release" || data === "clean" || data === "other" ? (validate359.errors = null, true) : (validate359.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema103.enum }
	}], !1);
}
var schema104 = {
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
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "description" || key0 === "timeReceived" || key0 === "data" || key0 === "source" || key0 === "target" || key0 === "properties")) return validate364.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate364.errors = [{
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
					if (typeof data.description != "string") return validate364.errors = [{
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
						if (errors === _errs6 && errors === _errs6 && typeof data.timeReceived != "string") return validate364.errors = [{
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
							validate54(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData
							}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
							var valid0 = _errs8 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let _errs9 = errors;
								validate351(data.source, {
									instancePath: instancePath + "/source",
									parentData: data,
									parentDataProperty: "source",
									rootData
								}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.target !== void 0) {
									let _errs10 = errors;
									validate351(data.target, {
										instancePath: instancePath + "/target",
										parentData: data,
										parentDataProperty: "target",
										rootData
									}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
									var valid0 = _errs10 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.properties !== void 0) {
									let data6 = data.properties, _errs11 = errors;
									if (errors === _errs11) if (Array.isArray(data6)) {
										let len0 = data6.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs13 = errors;
											validate64(data6[i0], {
												instancePath: instancePath + "/properties/" + i0,
												parentData: data6,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
											if (!(_errs13 === errors)) break;
										}
									} else return validate364.errors = [{
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
	} else return validate364.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate364.errors = vErrors, errors === 0;
}
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "description" || key0 === "expression" || key0 === "properties")) return validate370.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.description !== void 0) {
				let _errs2 = errors;
				if (typeof data.description != "string") return validate370.errors = [{
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
					if (typeof data.expression != "string") return validate370.errors = [{
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
							validate64(data2[i0], {
								instancePath: instancePath + "/properties/" + i0,
								parentData: data2,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
							if (!(_errs8 === errors)) break;
						}
					} else return validate370.errors = [{
						instancePath: instancePath + "/properties",
						schemaPath: "#/properties/properties/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate370.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate370.errors = vErrors, errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "dataType")) return validate377.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate377.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.value !== void 0) {
				if (typeof data.value != "string") return validate377.errors = [{
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.dataType !== void 0) {
				if (typeof data.dataType != "string") return validate377.errors = [{
					instancePath: instancePath + "/dataType",
					schemaPath: "#/properties/dataType/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate377.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate377.errors = vErrors, true;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate373.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs6 = errors;
		for (let key0 in data) if (!(key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "parameters" || key0 === "environmentVars" || key0 === "data" || key0 === "properties")) return validate373.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs6 === errors) {
			if (data.source !== void 0) {
				let _errs7 = errors;
				validate351(data.source, {
					instancePath: instancePath + "/source",
					parentData: data,
					parentDataProperty: "source",
					rootData
				}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
				var valid1 = _errs7 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.target !== void 0) {
					let _errs8 = errors;
					validate351(data.target, {
						instancePath: instancePath + "/target",
						parentData: data,
						parentDataProperty: "target",
						rootData
					}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
					var valid1 = _errs8 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.resource !== void 0) {
						let _errs9 = errors;
						validate351(data.resource, {
							instancePath: instancePath + "/resource",
							parentData: data,
							parentDataProperty: "resource",
							rootData
						}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
						var valid1 = _errs9 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.parameters !== void 0) {
							let data3 = data.parameters, _errs10 = errors;
							if (errors === _errs10) if (Array.isArray(data3)) {
								let len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs12 = errors;
									validate377(data3[i0], {
										instancePath: instancePath + "/parameters/" + i0,
										parentData: data3,
										parentDataProperty: i0,
										rootData
									}) || (vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors), errors = vErrors.length);
									if (!(_errs12 === errors)) break;
								}
							} else return validate373.errors = [{
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
										validate64(data6, {
											instancePath: instancePath + "/environmentVars/" + i1,
											parentData: data5,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
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
											return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate373.errors = vErrors, !1;
										}
										if (!(_errs15 === errors)) break;
									}
								} else return validate373.errors = [{
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
									validate54(data.data, {
										instancePath: instancePath + "/data",
										parentData: data,
										parentDataProperty: "data",
										rootData
									}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
									var valid1 = _errs20 === errors;
								} else var valid1 = !0;
								if (valid1) if (data.properties !== void 0) {
									let data8 = data.properties, _errs21 = errors;
									if (errors === _errs21) if (Array.isArray(data8)) {
										let len2 = data8.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs23 = errors;
											validate64(data8[i2], {
												instancePath: instancePath + "/properties/" + i2,
												parentData: data8,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
											if (!(_errs23 === errors)) break;
										}
									} else return validate373.errors = [{
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
	} else return validate373.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate373.errors = vErrors, errors === 0;
}
var schema109 = {
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
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate383.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs5 = errors;
		for (let key0 in data) if (!(key0 === "type" || key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "data" || key0 === "environmentVars" || key0 === "properties")) return validate383.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs5 === errors) {
			if (data.type !== void 0) {
				let data0 = data.type, _errs6 = errors;
				if (typeof data0 != "string") return validate383.errors = [{
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other")) return validate383.errors = [{
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema109.properties.type.enum }
				}], !1;
				var valid1 = _errs6 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.source !== void 0) {
					let _errs8 = errors;
					validate351(data.source, {
						instancePath: instancePath + "/source",
						parentData: data,
						parentDataProperty: "source",
						rootData
					}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
					var valid1 = _errs8 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.target !== void 0) {
						let _errs9 = errors;
						validate351(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
						var valid1 = _errs9 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.resource !== void 0) {
							let _errs10 = errors;
							validate351(data.resource, {
								instancePath: instancePath + "/resource",
								parentData: data,
								parentDataProperty: "resource",
								rootData
							}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
							var valid1 = _errs10 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.data !== void 0) {
								let _errs11 = errors;
								validate54(data.data, {
									instancePath: instancePath + "/data",
									parentData: data,
									parentDataProperty: "data",
									rootData
								}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
								var valid1 = _errs11 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.environmentVars !== void 0) {
									let data5 = data.environmentVars, _errs12 = errors;
									if (errors === _errs12) if (Array.isArray(data5)) {
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0], _errs14 = errors, _errs15 = errors, valid3 = !1, passing1 = null, _errs16 = errors;
											validate64(data6, {
												instancePath: instancePath + "/environmentVars/" + i0,
												parentData: data5,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
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
												return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate383.errors = vErrors, !1;
											}
											if (!(_errs14 === errors)) break;
										}
									} else return validate383.errors = [{
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
											validate64(data7[i1], {
												instancePath: instancePath + "/properties/" + i1,
												parentData: data7,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
											if (!(_errs21 === errors)) break;
										}
									} else return validate383.errors = [{
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
	} else return validate383.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate383.errors = vErrors, errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) return validate361.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema104.properties, key0)) return validate361.errors = [{
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
						if (typeof data.uid != "string") return validate361.errors = [{
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
							if (typeof data.name != "string") return validate361.errors = [{
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
								if (typeof data.description != "string") return validate361.errors = [{
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
											validate351(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate361.errors = [{
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
										if (typeof data6 != "string") return validate361.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled")) return validate361.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema104.properties.type.enum }
										}], !1;
										var valid0 = _errs12 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.event !== void 0) {
											let _errs14 = errors;
											validate364(data.event, {
												instancePath: instancePath + "/event",
												parentData: data,
												parentDataProperty: "event",
												rootData
											}) || (vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors), errors = vErrors.length);
											var valid0 = _errs14 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.conditions !== void 0) {
												let data8 = data.conditions, _errs15 = errors;
												if (errors === _errs15) if (Array.isArray(data8)) {
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs17 = errors;
														validate370(data8[i1], {
															instancePath: instancePath + "/conditions/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors), errors = vErrors.length);
														if (!(_errs17 === errors)) break;
													}
												} else return validate361.errors = [{
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
													if (errors === _errs18 && errors === _errs18 && typeof data.timeActivated != "string") return validate361.errors = [{
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
																validate373(data11[i2], {
																	instancePath: instancePath + "/inputs/" + i2,
																	parentData: data11,
																	parentDataProperty: i2,
																	rootData
																}) || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
																if (!(_errs22 === errors)) break;
															}
														} else return validate361.errors = [{
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
																	validate383(data13[i3], {
																		instancePath: instancePath + "/outputs/" + i3,
																		parentData: data13,
																		parentDataProperty: i3,
																		rootData
																	}) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
																	if (!(_errs25 === errors)) break;
																}
															} else return validate361.errors = [{
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
																	validate64(data15[i4], {
																		instancePath: instancePath + "/properties/" + i4,
																		parentData: data15,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																	if (!(_errs28 === errors)) break;
																}
															} else return validate361.errors = [{
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
	} else return validate361.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate361.errors = vErrors, errors === 0;
}
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "executed" || key0 === "properties")) return validate394.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.executed !== void 0) {
				let _errs2 = errors;
				if (typeof data.executed != "string") return validate394.errors = [{
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
						validate64(data1[i0], {
							instancePath: instancePath + "/properties/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else return validate394.errors = [{
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate394.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate394.errors = vErrors, errors === 0;
}
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "commands" || key0 === "properties")) return validate393.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.name !== void 0) {
				let _errs2 = errors;
				if (typeof data.name != "string") return validate393.errors = [{
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
					if (typeof data.description != "string") return validate393.errors = [{
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
								validate394(data2[i0], {
									instancePath: instancePath + "/commands/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						} else return validate393.errors = [{
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
								validate64(data4[i1], {
									instancePath: instancePath + "/properties/" + i1,
									parentData: data4,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
								if (!(_errs11 === errors)) break;
							}
						} else return validate393.errors = [{
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
	} else return validate393.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate393.errors = vErrors, errors === 0;
}
var schema112 = {
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
var schema113 = {
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
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "uid" || key0 === "name" || key0 === "mode" || key0 === "path" || key0 === "sizeAllocated" || key0 === "persistent" || key0 === "remote" || key0 === "properties")) return validate404.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}], !1;
		if (_errs1 === errors) {
			if (data.uid !== void 0) {
				let _errs2 = errors;
				if (typeof data.uid != "string") return validate404.errors = [{
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
					if (typeof data.name != "string") return validate404.errors = [{
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
						if (typeof data2 != "string") return validate404.errors = [{
							instancePath: instancePath + "/mode",
							schemaPath: "#/properties/mode/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(data2 === "filesystem" || data2 === "block")) return validate404.errors = [{
							instancePath: instancePath + "/mode",
							schemaPath: "#/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema113.properties.mode.enum }
						}], !1;
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.path !== void 0) {
							let _errs8 = errors;
							if (typeof data.path != "string") return validate404.errors = [{
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
								if (typeof data.sizeAllocated != "string") return validate404.errors = [{
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
									if (typeof data.persistent != "boolean") return validate404.errors = [{
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
										if (typeof data.remote != "boolean") return validate404.errors = [{
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
												validate64(data7[i0], {
													instancePath: instancePath + "/properties/" + i0,
													parentData: data7,
													parentDataProperty: i0,
													rootData
												}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
												if (!(_errs18 === errors)) break;
											}
										} else return validate404.errors = [{
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
	} else return validate404.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate404.errors = vErrors, errors === 0;
}
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid")) return validate401.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema112.properties, key0)) return validate401.errors = [{
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
						if (typeof data.uid != "string") return validate401.errors = [{
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
							if (typeof data.name != "string") return validate401.errors = [{
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
										if (typeof data3[i0] != "string") return validate401.errors = [{
											instancePath: instancePath + "/aliases/" + i0,
											schemaPath: "#/properties/aliases/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs9 === errors)) break;
									}
								} else return validate401.errors = [{
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
									if (typeof data.description != "string") return validate401.errors = [{
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
												validate351(data6[i1], {
													instancePath: instancePath + "/resourceReferences/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
												if (!(_errs15 === errors)) break;
											}
										} else return validate401.errors = [{
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
											if (typeof data8 != "string") return validate401.errors = [{
												instancePath: instancePath + "/accessMode",
												schemaPath: "#/properties/accessMode/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only")) return validate401.errors = [{
												instancePath: instancePath + "/accessMode",
												schemaPath: "#/properties/accessMode/enum",
												keyword: "enum",
												params: { allowedValues: schema112.properties.accessMode.enum }
											}], !1;
											var valid0 = _errs16 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.mountPath !== void 0) {
												let _errs18 = errors;
												if (typeof data.mountPath != "string") return validate401.errors = [{
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
													if (typeof data.managedDataType != "string") return validate401.errors = [{
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
														if (typeof data.volumeRequest != "string") return validate401.errors = [{
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
															validate404(data.volume, {
																instancePath: instancePath + "/volume",
																parentData: data,
																parentDataProperty: "volume",
																rootData
															}) || (vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors), errors = vErrors.length);
															var valid0 = _errs24 === errors;
														} else var valid0 = !0;
														if (valid0) if (data.properties !== void 0) {
															let data13 = data.properties, _errs25 = errors;
															if (errors === _errs25) if (Array.isArray(data13)) {
																let len2 = data13.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs27 = errors;
																	validate64(data13[i2], {
																		instancePath: instancePath + "/properties/" + i2,
																		parentData: data13,
																		parentDataProperty: i2,
																		rootData
																	}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																	if (!(_errs27 === errors)) break;
																}
															} else return validate401.errors = [{
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
	} else return validate401.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate401.errors = vErrors, errors === 0;
}
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) return validate356.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema102.properties, key0)) return validate356.errors = [{
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
						if (typeof data.uid != "string") return validate356.errors = [{
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
							if (typeof data.name != "string") return validate356.errors = [{
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
								if (typeof data.description != "string") return validate356.errors = [{
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
											validate351(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate356.errors = [{
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
												validate359(data6[i1], {
													instancePath: instancePath + "/taskTypes/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length);
												if (!(_errs14 === errors)) break;
											}
										} else return validate356.errors = [{
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
											validate361(data.trigger, {
												instancePath: instancePath + "/trigger",
												parentData: data,
												parentDataProperty: "trigger",
												rootData
											}) || (vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors), errors = vErrors.length);
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.steps !== void 0) {
												let data9 = data.steps, _errs16 = errors;
												if (errors === _errs16) if (Array.isArray(data9)) {
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs18 = errors;
														validate393(data9[i2], {
															instancePath: instancePath + "/steps/" + i2,
															parentData: data9,
															parentDataProperty: i2,
															rootData
														}) || (vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors), errors = vErrors.length);
														if (!(_errs18 === errors)) break;
													}
												} else return validate356.errors = [{
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
															validate373(data11[i3], {
																instancePath: instancePath + "/inputs/" + i3,
																parentData: data11,
																parentDataProperty: i3,
																rootData
															}) || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
															if (!(_errs21 === errors)) break;
														}
													} else return validate356.errors = [{
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
																validate383(data13[i4], {
																	instancePath: instancePath + "/outputs/" + i4,
																	parentData: data13,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
																if (!(_errs24 === errors)) break;
															}
														} else return validate356.errors = [{
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
															if (errors === _errs25 && errors === _errs25 && typeof data.timeStart != "string") return validate356.errors = [{
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
																if (errors === _errs27 && errors === _errs27 && typeof data.timeEnd != "string") return validate356.errors = [{
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
																			validate401(data17[i5], {
																				instancePath: instancePath + "/workspaces/" + i5,
																				parentData: data17,
																				parentDataProperty: i5,
																				rootData
																			}) || (vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors), errors = vErrors.length);
																			if (!(_errs31 === errors)) break;
																		}
																	} else return validate356.errors = [{
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
																				validate288(data19[i6], {
																					instancePath: instancePath + "/runtimeTopology/" + i6,
																					parentData: data19,
																					parentDataProperty: i6,
																					rootData
																				}) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
																				if (!(_errs34 === errors)) break;
																			}
																		} else return validate356.errors = [{
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
																				validate64(data21[i7], {
																					instancePath: instancePath + "/properties/" + i7,
																					parentData: data21,
																					parentDataProperty: i7,
																					rootData
																				}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																				if (!(_errs37 === errors)) break;
																			}
																		} else return validate356.errors = [{
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
	} else return validate356.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate356.errors = vErrors, errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes")) return validate349.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema100.properties, key0)) return validate349.errors = [{
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
						if (typeof data.uid != "string") return validate349.errors = [{
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
							if (typeof data.name != "string") return validate349.errors = [{
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
								if (typeof data.description != "string") return validate349.errors = [{
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
											validate351(data4[i0], {
												instancePath: instancePath + "/resourceReferences/" + i0,
												parentData: data4,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length);
											if (!(_errs11 === errors)) break;
										}
									} else return validate349.errors = [{
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
												validate356(data6[i1], {
													instancePath: instancePath + "/tasks/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData
												}) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length);
												if (!(_errs14 === errors)) break;
											}
										} else return validate349.errors = [{
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
													validate288(data8[i2], {
														instancePath: instancePath + "/taskDependencies/" + i2,
														parentData: data8,
														parentDataProperty: i2,
														rootData
													}) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
													if (!(_errs17 === errors)) break;
												}
											} else return validate349.errors = [{
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
														validate359(data10[i3], {
															instancePath: instancePath + "/taskTypes/" + i3,
															parentData: data10,
															parentDataProperty: i3,
															rootData
														}) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length);
														if (!(_errs20 === errors)) break;
													}
												} else return validate349.errors = [{
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
													validate361(data.trigger, {
														instancePath: instancePath + "/trigger",
														parentData: data,
														parentDataProperty: "trigger",
														rootData
													}) || (vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors), errors = vErrors.length);
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.steps !== void 0) {
														let data13 = data.steps, _errs22 = errors;
														if (errors === _errs22) if (Array.isArray(data13)) {
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs24 = errors;
																validate393(data13[i4], {
																	instancePath: instancePath + "/steps/" + i4,
																	parentData: data13,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors), errors = vErrors.length);
																if (!(_errs24 === errors)) break;
															}
														} else return validate349.errors = [{
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
																	validate373(data15[i5], {
																		instancePath: instancePath + "/inputs/" + i5,
																		parentData: data15,
																		parentDataProperty: i5,
																		rootData
																	}) || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
																	if (!(_errs27 === errors)) break;
																}
															} else return validate349.errors = [{
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
																		validate383(data17[i6], {
																			instancePath: instancePath + "/outputs/" + i6,
																			parentData: data17,
																			parentDataProperty: i6,
																			rootData
																		}) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
																		if (!(_errs30 === errors)) break;
																	}
																} else return validate349.errors = [{
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
																	if (errors === _errs31 && errors === _errs31 && typeof data.timeStart != "string") return validate349.errors = [{
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
																		if (errors === _errs33 && errors === _errs33 && typeof data.timeEnd != "string") return validate349.errors = [{
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
																					validate401(data21[i7], {
																						instancePath: instancePath + "/workspaces/" + i7,
																						parentData: data21,
																						parentDataProperty: i7,
																						rootData
																					}) || (vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors), errors = vErrors.length);
																					if (!(_errs37 === errors)) break;
																				}
																			} else return validate349.errors = [{
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
																						validate288(data23[i8], {
																							instancePath: instancePath + "/runtimeTopology/" + i8,
																							parentData: data23,
																							parentDataProperty: i8,
																							rootData
																						}) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
																						if (!(_errs40 === errors)) break;
																					}
																				} else return validate349.errors = [{
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
																						validate64(data25[i9], {
																							instancePath: instancePath + "/properties/" + i9,
																							parentData: data25,
																							parentDataProperty: i9,
																							rootData
																						}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																						if (!(_errs43 === errors)) break;
																					}
																				} else return validate349.errors = [{
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
	} else return validate349.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate349.errors = vErrors, errors === 0;
}
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "components" || key0 === "services" || key0 === "workflows" || key0 === "properties")) return validate345.errors = [{
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
					} else return validate345.errors = [{
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
								validate250(data3[i1], {
									instancePath: instancePath + "/services/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						} else return validate345.errors = [{
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
									validate349(data5[i2], {
										instancePath: instancePath + "/workflows/" + i2,
										parentData: data5,
										parentDataProperty: i2,
										rootData
									}) || (vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors), errors = vErrors.length);
									if (!(_errs11 === errors)) break;
								}
							} else return validate345.errors = [{
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
									validate64(data7[i3], {
										instancePath: instancePath + "/properties/" + i3,
										parentData: data7,
										parentDataProperty: i3,
										rootData
									}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
									if (!(_errs14 === errors)) break;
								}
							} else return validate345.errors = [{
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
	} else return validate345.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate345.errors = vErrors, errors === 0;
}
var schema114 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		name: { type: "string" },
		version: { type: "string" },
		description: { type: "string" },
		owner: { type: "string" },
		requirements: {
			type: "array",
			items: {
				type: "object",
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: "#/definitions/refType" },
					identifier: { type: "string" },
					title: { type: "string" },
					text: { type: "string" },
					descriptions: {
						type: "array",
						items: { type: "string" }
					},
					openCre: {
						type: "array",
						items: {
							type: "string",
							pattern: "^CRE:[0-9]+-[0-9]+$"
						}
					},
					parent: { $ref: "#/definitions/refLinkType" },
					properties: {
						type: "array",
						items: { $ref: "#/definitions/property" }
					},
					externalReferences: {
						type: "array",
						items: { $ref: "#/definitions/externalReference" }
					}
				}
			}
		},
		levels: {
			type: "array",
			items: {
				type: "object",
				additionalProperties: !1,
				properties: {
					"bom-ref": { $ref: "#/definitions/refType" },
					identifier: { type: "string" },
					title: { type: "string" },
					description: { type: "string" },
					requirements: {
						type: "array",
						items: { $ref: "#/definitions/refLinkType" }
					}
				}
			}
		},
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		},
		signature: { $ref: "#/definitions/signature" }
	}
};
var pattern6 = new RegExp("^CRE:[0-9]+-[0-9]+$", "u");
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let _errs1 = errors;
		for (let key0 in data) if (!func2.call(schema114.properties, key0)) return validate454.errors = [{
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
					if (typeof data.name != "string") return validate454.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string") return validate454.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs7 = errors;
							if (typeof data.description != "string") return validate454.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.owner !== void 0) {
								let _errs9 = errors;
								if (typeof data.owner != "string") return validate454.errors = [{
									instancePath: instancePath + "/owner",
									schemaPath: "#/properties/owner/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.requirements !== void 0) {
									let data5 = data.requirements, _errs11 = errors;
									if (errors === _errs11) if (Array.isArray(data5)) {
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0], _errs13 = errors;
											if (errors === _errs13) if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let _errs15 = errors;
												for (let key1 in data6) if (!func2.call(schema114.properties.requirements.items.properties, key1)) return validate454.errors = [{
													instancePath: instancePath + "/requirements/" + i0,
													schemaPath: "#/properties/requirements/items/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}], !1;
												if (_errs15 === errors) {
													if (data6["bom-ref"] !== void 0) {
														let _errs16 = errors;
														validate24(data6["bom-ref"], {
															instancePath: instancePath + "/requirements/" + i0 + "/bom-ref",
															parentData: data6,
															parentDataProperty: "bom-ref",
															rootData
														}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
														var valid2 = _errs16 === errors;
													} else var valid2 = !0;
													if (valid2) {
														if (data6.identifier !== void 0) {
															let _errs17 = errors;
															if (typeof data6.identifier != "string") return validate454.errors = [{
																instancePath: instancePath + "/requirements/" + i0 + "/identifier",
																schemaPath: "#/properties/requirements/items/properties/identifier/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid2 = _errs17 === errors;
														} else var valid2 = !0;
														if (valid2) {
															if (data6.title !== void 0) {
																let _errs19 = errors;
																if (typeof data6.title != "string") return validate454.errors = [{
																	instancePath: instancePath + "/requirements/" + i0 + "/title",
																	schemaPath: "#/properties/requirements/items/properties/title/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid2 = _errs19 === errors;
															} else var valid2 = !0;
															if (valid2) {
																if (data6.text !== void 0) {
																	let _errs21 = errors;
																	if (typeof data6.text != "string") return validate454.errors = [{
																		instancePath: instancePath + "/requirements/" + i0 + "/text",
																		schemaPath: "#/properties/requirements/items/properties/text/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid2 = _errs21 === errors;
																} else var valid2 = !0;
																if (valid2) {
																	if (data6.descriptions !== void 0) {
																		let data11 = data6.descriptions, _errs23 = errors;
																		if (errors === _errs23) if (Array.isArray(data11)) {
																			let len1 = data11.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let _errs25 = errors;
																				if (typeof data11[i1] != "string") return validate454.errors = [{
																					instancePath: instancePath + "/requirements/" + i0 + "/descriptions/" + i1,
																					schemaPath: "#/properties/requirements/items/properties/descriptions/items/type",
																					keyword: "type",
																					params: { type: "string" }
																				}], !1;
																				if (!(_errs25 === errors)) break;
																			}
																		} else return validate454.errors = [{
																			instancePath: instancePath + "/requirements/" + i0 + "/descriptions",
																			schemaPath: "#/properties/requirements/items/properties/descriptions/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid2 = _errs23 === errors;
																	} else var valid2 = !0;
																	if (valid2) {
																		if (data6.openCre !== void 0) {
																			let data13 = data6.openCre, _errs27 = errors;
																			if (errors === _errs27) if (Array.isArray(data13)) {
																				let len2 = data13.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					let data14 = data13[i2], _errs29 = errors;
																					if (errors === _errs29) if (typeof data14 == "string") {
																						if (!pattern6.test(data14)) return validate454.errors = [{
																							instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2,
																							schemaPath: "#/properties/requirements/items/properties/openCre/items/pattern",
																							keyword: "pattern",
																							params: { pattern: "^CRE:[0-9]+-[0-9]+$" }
																						}], !1;
																					} else return validate454.errors = [{
																						instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2,
																						schemaPath: "#/properties/requirements/items/properties/openCre/items/type",
																						keyword: "type",
																						params: { type: "string" }
																					}], !1;
																					if (!(_errs29 === errors)) break;
																				}
																			} else return validate454.errors = [{
																				instancePath: instancePath + "/requirements/" + i0 + "/openCre",
																				schemaPath: "#/properties/requirements/items/properties/openCre/type",
																				keyword: "type",
																				params: { type: "array" }
																			}], !1;
																			var valid2 = _errs27 === errors;
																		} else var valid2 = !0;
																		if (valid2) {
																			if (data6.parent !== void 0) {
																				let _errs31 = errors;
																				validate79(data6.parent, {
																					instancePath: instancePath + "/requirements/" + i0 + "/parent",
																					parentData: data6,
																					parentDataProperty: "parent",
																					rootData
																				}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																				var valid2 = _errs31 === errors;
																			} else var valid2 = !0;
																			if (valid2) {
																				if (data6.properties !== void 0) {
																					let data16 = data6.properties, _errs32 = errors;
																					if (errors === _errs32) if (Array.isArray(data16)) {
																						let len3 = data16.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							let _errs34 = errors;
																							validate64(data16[i3], {
																								instancePath: instancePath + "/requirements/" + i0 + "/properties/" + i3,
																								parentData: data16,
																								parentDataProperty: i3,
																								rootData
																							}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																							if (!(_errs34 === errors)) break;
																						}
																					} else return validate454.errors = [{
																						instancePath: instancePath + "/requirements/" + i0 + "/properties",
																						schemaPath: "#/properties/requirements/items/properties/properties/type",
																						keyword: "type",
																						params: { type: "array" }
																					}], !1;
																					var valid2 = _errs32 === errors;
																				} else var valid2 = !0;
																				if (valid2) if (data6.externalReferences !== void 0) {
																					let data18 = data6.externalReferences, _errs35 = errors;
																					if (errors === _errs35) if (Array.isArray(data18)) {
																						let len4 = data18.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							let _errs37 = errors;
																							validate97(data18[i4], {
																								instancePath: instancePath + "/requirements/" + i0 + "/externalReferences/" + i4,
																								parentData: data18,
																								parentDataProperty: i4,
																								rootData
																							}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																							if (!(_errs37 === errors)) break;
																						}
																					} else return validate454.errors = [{
																						instancePath: instancePath + "/requirements/" + i0 + "/externalReferences",
																						schemaPath: "#/properties/requirements/items/properties/externalReferences/type",
																						keyword: "type",
																						params: { type: "array" }
																					}], !1;
																					var valid2 = _errs35 === errors;
																				} else var valid2 = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											} else return validate454.errors = [{
												instancePath: instancePath + "/requirements/" + i0,
												schemaPath: "#/properties/requirements/items/type",
												keyword: "type",
												params: { type: "object" }
											}], !1;
											if (!(_errs13 === errors)) break;
										}
									} else return validate454.errors = [{
										instancePath: instancePath + "/requirements",
										schemaPath: "#/properties/requirements/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.levels !== void 0) {
										let data20 = data.levels, _errs38 = errors;
										if (errors === _errs38) if (Array.isArray(data20)) {
											let len5 = data20.length;
											for (let i5 = 0; i5 < len5; i5++) {
												let data21 = data20[i5], _errs40 = errors;
												if (errors === _errs40) if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
													let _errs42 = errors;
													for (let key2 in data21) if (!(key2 === "bom-ref" || key2 === "identifier" || key2 === "title" || key2 === "description" || key2 === "requirements")) return validate454.errors = [{
														instancePath: instancePath + "/levels/" + i5,
														schemaPath: "#/properties/levels/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key2 }
													}], !1;
													if (_errs42 === errors) {
														if (data21["bom-ref"] !== void 0) {
															let _errs43 = errors;
															validate24(data21["bom-ref"], {
																instancePath: instancePath + "/levels/" + i5 + "/bom-ref",
																parentData: data21,
																parentDataProperty: "bom-ref",
																rootData
															}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
															var valid8 = _errs43 === errors;
														} else var valid8 = !0;
														if (valid8) {
															if (data21.identifier !== void 0) {
																let _errs44 = errors;
																if (typeof data21.identifier != "string") return validate454.errors = [{
																	instancePath: instancePath + "/levels/" + i5 + "/identifier",
																	schemaPath: "#/properties/levels/items/properties/identifier/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid8 = _errs44 === errors;
															} else var valid8 = !0;
															if (valid8) {
																if (data21.title !== void 0) {
																	let _errs46 = errors;
																	if (typeof data21.title != "string") return validate454.errors = [{
																		instancePath: instancePath + "/levels/" + i5 + "/title",
																		schemaPath: "#/properties/levels/items/properties/title/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid8 = _errs46 === errors;
																} else var valid8 = !0;
																if (valid8) {
																	if (data21.description !== void 0) {
																		let _errs48 = errors;
																		if (typeof data21.description != "string") return validate454.errors = [{
																			instancePath: instancePath + "/levels/" + i5 + "/description",
																			schemaPath: "#/properties/levels/items/properties/description/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid8 = _errs48 === errors;
																	} else var valid8 = !0;
																	if (valid8) if (data21.requirements !== void 0) {
																		let data26 = data21.requirements, _errs50 = errors;
																		if (errors === _errs50) if (Array.isArray(data26)) {
																			let len6 = data26.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs52 = errors;
																				validate79(data26[i6], {
																					instancePath: instancePath + "/levels/" + i5 + "/requirements/" + i6,
																					parentData: data26,
																					parentDataProperty: i6,
																					rootData
																				}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																				if (!(_errs52 === errors)) break;
																			}
																		} else return validate454.errors = [{
																			instancePath: instancePath + "/levels/" + i5 + "/requirements",
																			schemaPath: "#/properties/levels/items/properties/requirements/type",
																			keyword: "type",
																			params: { type: "array" }
																		}], !1;
																		var valid8 = _errs50 === errors;
																	} else var valid8 = !0;
																}
															}
														}
													}
												} else return validate454.errors = [{
													instancePath: instancePath + "/levels/" + i5,
													schemaPath: "#/properties/levels/items/type",
													keyword: "type",
													params: { type: "object" }
												}], !1;
												if (!(_errs40 === errors)) break;
											}
										} else return validate454.errors = [{
											instancePath: instancePath + "/levels",
											schemaPath: "#/properties/levels/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs38 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.externalReferences !== void 0) {
											let data28 = data.externalReferences, _errs53 = errors;
											if (errors === _errs53) if (Array.isArray(data28)) {
												let len7 = data28.length;
												for (let i7 = 0; i7 < len7; i7++) {
													let _errs55 = errors;
													validate97(data28[i7], {
														instancePath: instancePath + "/externalReferences/" + i7,
														parentData: data28,
														parentDataProperty: i7,
														rootData
													}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
													if (!(_errs55 === errors)) break;
												}
											} else return validate454.errors = [{
												instancePath: instancePath + "/externalReferences",
												schemaPath: "#/properties/externalReferences/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs53 === errors;
										} else var valid0 = !0;
										if (valid0) if (data.signature !== void 0) {
											let _errs56 = errors;
											validate236(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
											var valid0 = _errs56 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate454.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate454.errors = vErrors, errors === 0;
}
var schema115 = {
	type: "object",
	required: [
		"patentNumber",
		"jurisdiction",
		"patentLegalStatus"
	],
	additionalProperties: !1,
	properties: {
		"bom-ref": { $ref: "#/definitions/refType" },
		patentNumber: {
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"
		},
		applicationNumber: { $ref: "#/definitions/patentApplicationNumber" },
		jurisdiction: { $ref: "#/definitions/patentJurisdiction" },
		priorityApplication: { $ref: "#/definitions/priorityApplication" },
		publicationNumber: {
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"
		},
		title: { type: "string" },
		abstract: { type: "string" },
		filingDate: {
			type: "string",
			format: "date"
		},
		grantDate: {
			type: "string",
			format: "date"
		},
		patentExpirationDate: {
			type: "string",
			format: "date"
		},
		patentLegalStatus: {
			type: "string",
			enum: [
				"pending",
				"granted",
				"revoked",
				"expired",
				"lapsed",
				"withdrawn",
				"abandoned",
				"suspended",
				"reinstated",
				"opposed",
				"terminated",
				"invalidated",
				"in-force"
			]
		},
		patentAssignee: {
			type: "array",
			items: { oneOf: [{ $ref: "#/definitions/organizationalContact" }, { $ref: "#/definitions/organizationalEntity" }] }
		},
		externalReferences: {
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		}
	}
};
var pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$", "u");
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern7.test(data)) return validate467.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" }
		}], !1;
	} else return validate467.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate467.errors = vErrors, true;
}
var pattern9 = new RegExp("^[A-Z]{2}$", "u");
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (!pattern9.test(data)) return validate469.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^[A-Z]{2}$" }
		}], !1;
	} else return validate469.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1;
	return validate469.errors = vErrors, true;
}
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate474.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate474.errors = null, true);
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.applicationNumber === void 0 && (missing0 = "applicationNumber") || data.jurisdiction === void 0 && (missing0 = "jurisdiction") || data.filingDate === void 0 && (missing0 = "filingDate")) return validate471.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "applicationNumber" || key0 === "jurisdiction" || key0 === "filingDate")) return validate471.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs1 === errors) {
				if (data.applicationNumber !== void 0) {
					let _errs2 = errors;
					validate467(data.applicationNumber, {
						instancePath: instancePath + "/applicationNumber",
						parentData: data,
						parentDataProperty: "applicationNumber",
						rootData
					}) || (vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.jurisdiction !== void 0) {
						let _errs3 = errors;
						validate469(data.jurisdiction, {
							instancePath: instancePath + "/jurisdiction",
							parentData: data,
							parentDataProperty: "jurisdiction",
							rootData
						}) || (vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.filingDate !== void 0) {
						let _errs4 = errors;
						validate474(data.filingDate, {
							instancePath: instancePath + "/filingDate",
							parentData: data,
							parentDataProperty: "filingDate",
							rootData
						}) || (vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate471.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate471.errors = vErrors, errors === 0;
}
function validate465(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.patentNumber === void 0 && (missing0 = "patentNumber") || data.jurisdiction === void 0 && (missing0 = "jurisdiction") || data.patentLegalStatus === void 0 && (missing0 = "patentLegalStatus")) return validate465.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!func2.call(schema115.properties, key0)) return validate465.errors = [{
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
					if (data.patentNumber !== void 0) {
						let data1 = data.patentNumber, _errs3 = errors;
						if (errors === _errs3) if (typeof data1 == "string") {
							if (!pattern7.test(data1)) return validate465.errors = [{
								instancePath: instancePath + "/patentNumber",
								schemaPath: "#/properties/patentNumber/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" }
							}], !1;
						} else return validate465.errors = [{
							instancePath: instancePath + "/patentNumber",
							schemaPath: "#/properties/patentNumber/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.applicationNumber !== void 0) {
							let _errs5 = errors;
							validate467(data.applicationNumber, {
								instancePath: instancePath + "/applicationNumber",
								parentData: data,
								parentDataProperty: "applicationNumber",
								rootData
							}) || (vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.jurisdiction !== void 0) {
								let _errs6 = errors;
								validate469(data.jurisdiction, {
									instancePath: instancePath + "/jurisdiction",
									parentData: data,
									parentDataProperty: "jurisdiction",
									rootData
								}) || (vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors), errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.priorityApplication !== void 0) {
									let _errs7 = errors;
									validate471(data.priorityApplication, {
										instancePath: instancePath + "/priorityApplication",
										parentData: data,
										parentDataProperty: "priorityApplication",
										rootData
									}) || (vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors), errors = vErrors.length);
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.publicationNumber !== void 0) {
										let data5 = data.publicationNumber, _errs8 = errors;
										if (errors === _errs8) if (typeof data5 == "string") {
											if (!pattern7.test(data5)) return validate465.errors = [{
												instancePath: instancePath + "/publicationNumber",
												schemaPath: "#/properties/publicationNumber/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" }
											}], !1;
										} else return validate465.errors = [{
											instancePath: instancePath + "/publicationNumber",
											schemaPath: "#/properties/publicationNumber/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.title !== void 0) {
											let _errs10 = errors;
											if (typeof data.title != "string") return validate465.errors = [{
												instancePath: instancePath + "/title",
												schemaPath: "#/properties/title/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs10 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.abstract !== void 0) {
												let _errs12 = errors;
												if (typeof data.abstract != "string") return validate465.errors = [{
													instancePath: instancePath + "/abstract",
													schemaPath: "#/properties/abstract/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs12 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.filingDate !== void 0) {
													let _errs14 = errors;
													if (errors === _errs14 && errors === _errs14 && typeof data.filingDate != "string") return validate465.errors = [{
														instancePath: instancePath + "/filingDate",
														schemaPath: "#/properties/filingDate/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid0 = _errs14 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.grantDate !== void 0) {
														let _errs16 = errors;
														if (errors === _errs16 && errors === _errs16 && typeof data.grantDate != "string") return validate465.errors = [{
															instancePath: instancePath + "/grantDate",
															schemaPath: "#/properties/grantDate/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid0 = _errs16 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.patentExpirationDate !== void 0) {
															let _errs18 = errors;
															if (errors === _errs18 && errors === _errs18 && typeof data.patentExpirationDate != "string") return validate465.errors = [{
																instancePath: instancePath + "/patentExpirationDate",
																schemaPath: "#/properties/patentExpirationDate/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															var valid0 = _errs18 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.patentLegalStatus !== void 0) {
																let data11 = data.patentLegalStatus, _errs20 = errors;
																if (typeof data11 != "string") return validate465.errors = [{
																	instancePath: instancePath + "/patentLegalStatus",
																	schemaPath: "#/properties/patentLegalStatus/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																if (!(data11 === "pending" || data11 === "granted" || data11 === "revoked" || data11 === "expired" || data11 === "lapsed" || data11 === "withdrawn" || data11 === "abandoned" || data11 === "suspended" || data11 === "reinstated" || data11 === "opposed" || data11 === "terminated" || data11 === "invalidated" || data11 === "in-force")) return validate465.errors = [{
																	instancePath: instancePath + "/patentLegalStatus",
																	schemaPath: "#/properties/patentLegalStatus/enum",
																	keyword: "enum",
																	params: { allowedValues: schema115.properties.patentLegalStatus.enum }
																}], !1;
																var valid0 = _errs20 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.patentAssignee !== void 0) {
																	let data12 = data.patentAssignee, _errs22 = errors;
																	if (errors === _errs22) if (Array.isArray(data12)) {
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data13 = data12[i0], _errs24 = errors, _errs25 = errors, valid2 = !1, passing0 = null, _errs26 = errors;
																			validate31(data13, {
																				instancePath: instancePath + "/patentAssignee/" + i0,
																				parentData: data12,
																				parentDataProperty: i0,
																				rootData
																			}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																			var _valid0 = _errs26 === errors;
																			_valid0 && (valid2 = !0, passing0 = 0);
																			let _errs27 = errors;
																			validate26(data13, {
																				instancePath: instancePath + "/patentAssignee/" + i0,
																				parentData: data12,
																				parentDataProperty: i0,
																				rootData
																			}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																			var _valid0 = _errs27 === errors;
																			if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2) errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
																			else {
																				let err0 = {
																					instancePath: instancePath + "/patentAssignee/" + i0,
																					schemaPath: "#/properties/patentAssignee/items/oneOf",
																					keyword: "oneOf",
																					params: { passingSchemas: passing0 }
																				};
																				return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate465.errors = vErrors, !1;
																			}
																			if (!(_errs24 === errors)) break;
																		}
																	} else return validate465.errors = [{
																		instancePath: instancePath + "/patentAssignee",
																		schemaPath: "#/properties/patentAssignee/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs22 === errors;
																} else var valid0 = !0;
																if (valid0) if (data.externalReferences !== void 0) {
																	let data14 = data.externalReferences, _errs28 = errors;
																	if (errors === _errs28) if (Array.isArray(data14)) {
																		let len1 = data14.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs30 = errors;
																			validate97(data14[i1], {
																				instancePath: instancePath + "/externalReferences/" + i1,
																				parentData: data14,
																				parentDataProperty: i1,
																				rootData
																			}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																			if (!(_errs30 === errors)) break;
																		}
																	} else return validate465.errors = [{
																		instancePath: instancePath + "/externalReferences",
																		schemaPath: "#/properties/externalReferences/type",
																		keyword: "type",
																		params: { type: "array" }
																	}], !1;
																	var valid0 = _errs28 === errors;
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
	} else return validate465.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate465.errors = vErrors, errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.familyId === void 0 && (missing0 = "familyId")) return validate481.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		{
			let _errs1 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "familyId" || key0 === "priorityApplication" || key0 === "members" || key0 === "externalReferences")) return validate481.errors = [{
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
					if (data.familyId !== void 0) {
						let _errs3 = errors;
						if (typeof data.familyId != "string") return validate481.errors = [{
							instancePath: instancePath + "/familyId",
							schemaPath: "#/properties/familyId/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs3 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.priorityApplication !== void 0) {
							let _errs5 = errors;
							validate471(data.priorityApplication, {
								instancePath: instancePath + "/priorityApplication",
								parentData: data,
								parentDataProperty: "priorityApplication",
								rootData
							}) || (vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.members !== void 0) {
								let data3 = data.members, _errs6 = errors;
								if (errors === _errs6) if (Array.isArray(data3)) {
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate79(data3[i0], {
											instancePath: instancePath + "/members/" + i0,
											parentData: data3,
											parentDataProperty: i0,
											rootData
										}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
										if (!(_errs8 === errors)) break;
									}
								} else return validate481.errors = [{
									instancePath: instancePath + "/members",
									schemaPath: "#/properties/members/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences, _errs9 = errors;
								if (errors === _errs9) if (Array.isArray(data5)) {
									let len1 = data5.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs11 = errors;
										validate97(data5[i1], {
											instancePath: instancePath + "/externalReferences/" + i1,
											parentData: data5,
											parentDataProperty: i1,
											rootData
										}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
										if (!(_errs11 === errors)) break;
									}
								} else return validate481.errors = [{
									instancePath: instancePath + "/externalReferences",
									schemaPath: "#/properties/externalReferences/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate481.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate481.errors = vErrors, errors === 0;
}
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.attributedTo === void 0 && (missing0 = "attributedTo")) {
			let err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.process === void 0 && (missing1 = "process")) {
				let err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (valid0) {
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
		let _errs4 = errors, valid1 = !1, passing0 = null, _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.pointers === void 0 && (missing2 = "pointers")) {
				let err3 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		var _valid1 = _errs5 === errors;
		_valid1 && (valid1 = !0, passing0 = 0);
		let _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.expressions === void 0 && (missing3 = "expressions")) {
				let err4 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing3 }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		var _valid1 = _errs6 === errors;
		if (_valid1 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid1 && (valid1 = !0, passing0 = 1), valid1) errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
		else {
			let err5 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 }
			};
			return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate487.errors = vErrors, !1;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate487.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing4;
		if (data.timestamp === void 0 && (missing4 = "timestamp")) return validate487.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing4 }
		}], !1;
		{
			let _errs7 = errors;
			for (let key0 in data) if (!(key0 === "bom-ref" || key0 === "pointers" || key0 === "expressions" || key0 === "timestamp" || key0 === "attributedTo" || key0 === "process" || key0 === "note" || key0 === "signature")) return validate487.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}], !1;
			if (_errs7 === errors) {
				if (data["bom-ref"] !== void 0) {
					let _errs8 = errors;
					validate24(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
					var valid2 = _errs8 === errors;
				} else var valid2 = !0;
				if (valid2) {
					if (data.pointers !== void 0) {
						let data1 = data.pointers, _errs9 = errors;
						if (errors === _errs9) if (Array.isArray(data1)) {
							if (data1.length < 1) return validate487.errors = [{
								instancePath: instancePath + "/pointers",
								schemaPath: "#/properties/pointers/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							}], !1;
							{
								let len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs11 = errors;
									if (typeof data1[i0] != "string") return validate487.errors = [{
										instancePath: instancePath + "/pointers/" + i0,
										schemaPath: "#/properties/pointers/items/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									if (!(_errs11 === errors)) break;
								}
							}
						} else return validate487.errors = [{
							instancePath: instancePath + "/pointers",
							schemaPath: "#/properties/pointers/type",
							keyword: "type",
							params: { type: "array" }
						}], !1;
						var valid2 = _errs9 === errors;
					} else var valid2 = !0;
					if (valid2) {
						if (data.expressions !== void 0) {
							let data3 = data.expressions, _errs13 = errors;
							if (errors === _errs13) if (Array.isArray(data3)) {
								if (data3.length < 1) return validate487.errors = [{
									instancePath: instancePath + "/expressions",
									schemaPath: "#/properties/expressions/minItems",
									keyword: "minItems",
									params: { limit: 1 }
								}], !1;
								{
									let len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs15 = errors;
										if (typeof data3[i1] != "string") return validate487.errors = [{
											instancePath: instancePath + "/expressions/" + i1,
											schemaPath: "#/properties/expressions/items/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										if (!(_errs15 === errors)) break;
									}
								}
							} else return validate487.errors = [{
								instancePath: instancePath + "/expressions",
								schemaPath: "#/properties/expressions/type",
								keyword: "type",
								params: { type: "array" }
							}], !1;
							var valid2 = _errs13 === errors;
						} else var valid2 = !0;
						if (valid2) {
							if (data.timestamp !== void 0) {
								let _errs17 = errors;
								if (errors === _errs17 && errors === _errs17 && typeof data.timestamp != "string") return validate487.errors = [{
									instancePath: instancePath + "/timestamp",
									schemaPath: "#/properties/timestamp/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid2 = _errs17 === errors;
							} else var valid2 = !0;
							if (valid2) {
								if (data.attributedTo !== void 0) {
									let _errs19 = errors;
									validate79(data.attributedTo, {
										instancePath: instancePath + "/attributedTo",
										parentData: data,
										parentDataProperty: "attributedTo",
										rootData
									}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
									var valid2 = _errs19 === errors;
								} else var valid2 = !0;
								if (valid2) {
									if (data.process !== void 0) {
										let _errs20 = errors;
										validate79(data.process, {
											instancePath: instancePath + "/process",
											parentData: data,
											parentDataProperty: "process",
											rootData
										}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
										var valid2 = _errs20 === errors;
									} else var valid2 = !0;
									if (valid2) {
										if (data.note !== void 0) {
											let _errs21 = errors;
											if (typeof data.note != "string") return validate487.errors = [{
												instancePath: instancePath + "/note",
												schemaPath: "#/properties/note/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid2 = _errs21 === errors;
										} else var valid2 = !0;
										if (valid2) if (data.signature !== void 0) {
											let _errs23 = errors;
											validate236(data.signature, {
												instancePath: instancePath + "/signature",
												parentData: data,
												parentDataProperty: "signature",
												rootData
											}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
											var valid2 = _errs23 === errors;
										} else var valid2 = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate487.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate487.errors = vErrors, errors === 0;
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
														validate250(data8[i1], {
															instancePath: instancePath + "/services/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
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
															validate97(data10[i2], {
																instancePath: instancePath + "/externalReferences/" + i2,
																parentData: data10,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
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
																validate288(data12[i3], {
																	instancePath: instancePath + "/dependencies/" + i3,
																	parentData: data12,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length);
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
																	validate293(data14[i4], {
																		instancePath: instancePath + "/compositions/" + i4,
																		parentData: data14,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length);
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
																		validate301(data16[i5], {
																			instancePath: instancePath + "/vulnerabilities/" + i5,
																			parentData: data16,
																			parentDataProperty: i5,
																			rootData
																		}) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length);
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
																			validate335(data18[i6], {
																				instancePath: instancePath + "/annotations/" + i6,
																				parentData: data18,
																				parentDataProperty: i6,
																				rootData
																			}) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length);
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
																				validate345(data20[i7], {
																					instancePath: instancePath + "/formulation/" + i7,
																					parentData: data20,
																					parentDataProperty: i7,
																					rootData
																				}) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length);
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
																		if (data.declarations !== void 0) {
																			let data22 = data.declarations, _errs37 = errors;
																			if (errors === _errs37) if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																				let _errs39 = errors;
																				for (let key1 in data22) if (!(key1 === "assessors" || key1 === "attestations" || key1 === "claims" || key1 === "evidence" || key1 === "targets" || key1 === "affirmation" || key1 === "signature")) return validate21.errors = [{
																					instancePath: instancePath + "/declarations",
																					schemaPath: "#/properties/declarations/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key1 }
																				}], !1;
																				if (_errs39 === errors) {
																					if (data22.assessors !== void 0) {
																						let data23 = data22.assessors, _errs40 = errors;
																						if (errors === _errs40) if (Array.isArray(data23)) {
																							let len8 = data23.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								let data24 = data23[i8], _errs42 = errors;
																								if (errors === _errs42) if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																									let _errs44 = errors;
																									for (let key2 in data24) if (!(key2 === "bom-ref" || key2 === "thirdParty" || key2 === "organization")) return validate21.errors = [{
																										instancePath: instancePath + "/declarations/assessors/" + i8,
																										schemaPath: "#/properties/declarations/properties/assessors/items/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key2 }
																									}], !1;
																									if (_errs44 === errors) {
																										if (data24["bom-ref"] !== void 0) {
																											let _errs45 = errors;
																											validate24(data24["bom-ref"], {
																												instancePath: instancePath + "/declarations/assessors/" + i8 + "/bom-ref",
																												parentData: data24,
																												parentDataProperty: "bom-ref",
																												rootData
																											}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																											var valid11 = _errs45 === errors;
																										} else var valid11 = !0;
																										if (valid11) {
																											if (data24.thirdParty !== void 0) {
																												let _errs46 = errors;
																												if (typeof data24.thirdParty != "boolean") return validate21.errors = [{
																													instancePath: instancePath + "/declarations/assessors/" + i8 + "/thirdParty",
																													schemaPath: "#/properties/declarations/properties/assessors/items/properties/thirdParty/type",
																													keyword: "type",
																													params: { type: "boolean" }
																												}], !1;
																												var valid11 = _errs46 === errors;
																											} else var valid11 = !0;
																											if (valid11) if (data24.organization !== void 0) {
																												let _errs48 = errors;
																												validate26(data24.organization, {
																													instancePath: instancePath + "/declarations/assessors/" + i8 + "/organization",
																													parentData: data24,
																													parentDataProperty: "organization",
																													rootData
																												}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																												var valid11 = _errs48 === errors;
																											} else var valid11 = !0;
																										}
																									}
																								} else return validate21.errors = [{
																									instancePath: instancePath + "/declarations/assessors/" + i8,
																									schemaPath: "#/properties/declarations/properties/assessors/items/type",
																									keyword: "type",
																									params: { type: "object" }
																								}], !1;
																								if (!(_errs42 === errors)) break;
																							}
																						} else return validate21.errors = [{
																							instancePath: instancePath + "/declarations/assessors",
																							schemaPath: "#/properties/declarations/properties/assessors/type",
																							keyword: "type",
																							params: { type: "array" }
																						}], !1;
																						var valid9 = _errs40 === errors;
																					} else var valid9 = !0;
																					if (valid9) {
																						if (data22.attestations !== void 0) {
																							let data28 = data22.attestations, _errs49 = errors;
																							if (errors === _errs49) if (Array.isArray(data28)) {
																								let len9 = data28.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									let data29 = data28[i9], _errs51 = errors;
																									if (errors === _errs51) if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																										let _errs53 = errors;
																										for (let key3 in data29) if (!(key3 === "summary" || key3 === "assessor" || key3 === "map" || key3 === "signature")) return validate21.errors = [{
																											instancePath: instancePath + "/declarations/attestations/" + i9,
																											schemaPath: "#/properties/declarations/properties/attestations/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key3 }
																										}], !1;
																										if (_errs53 === errors) {
																											if (data29.summary !== void 0) {
																												let _errs54 = errors;
																												if (typeof data29.summary != "string") return validate21.errors = [{
																													instancePath: instancePath + "/declarations/attestations/" + i9 + "/summary",
																													schemaPath: "#/properties/declarations/properties/attestations/items/properties/summary/type",
																													keyword: "type",
																													params: { type: "string" }
																												}], !1;
																												var valid13 = _errs54 === errors;
																											} else var valid13 = !0;
																											if (valid13) {
																												if (data29.assessor !== void 0) {
																													let _errs56 = errors;
																													validate79(data29.assessor, {
																														instancePath: instancePath + "/declarations/attestations/" + i9 + "/assessor",
																														parentData: data29,
																														parentDataProperty: "assessor",
																														rootData
																													}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																													var valid13 = _errs56 === errors;
																												} else var valid13 = !0;
																												if (valid13) {
																													if (data29.map !== void 0) {
																														let data32 = data29.map, _errs57 = errors;
																														if (errors === _errs57) if (Array.isArray(data32)) {
																															let len10 = data32.length;
																															for (let i10 = 0; i10 < len10; i10++) {
																																let data33 = data32[i10], _errs59 = errors;
																																if (errors === _errs59) if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																																	let _errs61 = errors;
																																	for (let key4 in data33) if (!(key4 === "requirement" || key4 === "claims" || key4 === "counterClaims" || key4 === "conformance" || key4 === "confidence")) return validate21.errors = [{
																																		instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10,
																																		schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/additionalProperties",
																																		keyword: "additionalProperties",
																																		params: { additionalProperty: key4 }
																																	}], !1;
																																	if (_errs61 === errors) {
																																		if (data33.requirement !== void 0) {
																																			let _errs62 = errors;
																																			validate79(data33.requirement, {
																																				instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/requirement",
																																				parentData: data33,
																																				parentDataProperty: "requirement",
																																				rootData
																																			}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																			var valid15 = _errs62 === errors;
																																		} else var valid15 = !0;
																																		if (valid15) {
																																			if (data33.claims !== void 0) {
																																				let data35 = data33.claims, _errs63 = errors;
																																				if (errors === _errs63) if (Array.isArray(data35)) {
																																					let len11 = data35.length;
																																					for (let i11 = 0; i11 < len11; i11++) {
																																						let _errs65 = errors;
																																						validate79(data35[i11], {
																																							instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/claims/" + i11,
																																							parentData: data35,
																																							parentDataProperty: i11,
																																							rootData
																																						}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																						if (!(_errs65 === errors)) break;
																																					}
																																				} else return validate21.errors = [{
																																					instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/claims",
																																					schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/claims/type",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}], !1;
																																				var valid15 = _errs63 === errors;
																																			} else var valid15 = !0;
																																			if (valid15) {
																																				if (data33.counterClaims !== void 0) {
																																					let data37 = data33.counterClaims, _errs66 = errors;
																																					if (errors === _errs66) if (Array.isArray(data37)) {
																																						let len12 = data37.length;
																																						for (let i12 = 0; i12 < len12; i12++) {
																																							let _errs68 = errors;
																																							validate79(data37[i12], {
																																								instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/counterClaims/" + i12,
																																								parentData: data37,
																																								parentDataProperty: i12,
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																							if (!(_errs68 === errors)) break;
																																						}
																																					} else return validate21.errors = [{
																																						instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/counterClaims",
																																						schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/counterClaims/type",
																																						keyword: "type",
																																						params: { type: "array" }
																																					}], !1;
																																					var valid15 = _errs66 === errors;
																																				} else var valid15 = !0;
																																				if (valid15) {
																																					if (data33.conformance !== void 0) {
																																						let data39 = data33.conformance, _errs69 = errors;
																																						if (errors === _errs69) if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																																							let _errs71 = errors;
																																							for (let key5 in data39) if (!(key5 === "score" || key5 === "rationale" || key5 === "mitigationStrategies")) return validate21.errors = [{
																																								instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance",
																																								schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key5 }
																																							}], !1;
																																							if (_errs71 === errors) {
																																								if (data39.score !== void 0) {
																																									let data40 = data39.score, _errs72 = errors;
																																									if (errors === _errs72) if (typeof data40 == "number") {
																																										if (data40 > 1 || isNaN(data40)) return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",
																																											keyword: "maximum",
																																											params: {
																																												comparison: "<=",
																																												limit: 1
																																											}
																																										}], !1;
																																										if (data40 < 0 || isNaN(data40)) return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}], !1;
																																									} else return validate21.errors = [{
																																										instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score",
																																										schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/type",
																																										keyword: "type",
																																										params: { type: "number" }
																																									}], !1;
																																									var valid18 = _errs72 === errors;
																																								} else var valid18 = !0;
																																								if (valid18) {
																																									if (data39.rationale !== void 0) {
																																										let _errs74 = errors;
																																										if (typeof data39.rationale != "string") return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/rationale",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/rationale/type",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}], !1;
																																										var valid18 = _errs74 === errors;
																																									} else var valid18 = !0;
																																									if (valid18) if (data39.mitigationStrategies !== void 0) {
																																										let data42 = data39.mitigationStrategies, _errs76 = errors;
																																										if (errors === _errs76) if (Array.isArray(data42)) {
																																											let len13 = data42.length;
																																											for (let i13 = 0; i13 < len13; i13++) {
																																												let _errs78 = errors;
																																												validate79(data42[i13], {
																																													instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/mitigationStrategies/" + i13,
																																													parentData: data42,
																																													parentDataProperty: i13,
																																													rootData
																																												}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																												if (!(_errs78 === errors)) break;
																																											}
																																										} else return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/mitigationStrategies",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/mitigationStrategies/type",
																																											keyword: "type",
																																											params: { type: "array" }
																																										}], !1;
																																										var valid18 = _errs76 === errors;
																																									} else var valid18 = !0;
																																								}
																																							}
																																						} else return validate21.errors = [{
																																							instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance",
																																							schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",
																																							keyword: "type",
																																							params: { type: "object" }
																																						}], !1;
																																						var valid15 = _errs69 === errors;
																																					} else var valid15 = !0;
																																					if (valid15) if (data33.confidence !== void 0) {
																																						let data44 = data33.confidence, _errs79 = errors;
																																						if (errors === _errs79) if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
																																							let _errs81 = errors;
																																							for (let key6 in data44) if (!(key6 === "score" || key6 === "rationale")) return validate21.errors = [{
																																								instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence",
																																								schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key6 }
																																							}], !1;
																																							if (_errs81 === errors) {
																																								if (data44.score !== void 0) {
																																									let data45 = data44.score, _errs82 = errors;
																																									if (errors === _errs82) if (typeof data45 == "number") {
																																										if (data45 > 1 || isNaN(data45)) return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/maximum",
																																											keyword: "maximum",
																																											params: {
																																												comparison: "<=",
																																												limit: 1
																																											}
																																										}], !1;
																																										if (data45 < 0 || isNaN(data45)) return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score",
																																											schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}], !1;
																																									} else return validate21.errors = [{
																																										instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score",
																																										schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",
																																										keyword: "type",
																																										params: { type: "number" }
																																									}], !1;
																																									var valid20 = _errs82 === errors;
																																								} else var valid20 = !0;
																																								if (valid20) if (data44.rationale !== void 0) {
																																									let _errs84 = errors;
																																									if (typeof data44.rationale != "string") return validate21.errors = [{
																																										instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/rationale",
																																										schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",
																																										keyword: "type",
																																										params: { type: "string" }
																																									}], !1;
																																									var valid20 = _errs84 === errors;
																																								} else var valid20 = !0;
																																							}
																																						} else return validate21.errors = [{
																																							instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence",
																																							schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/type",
																																							keyword: "type",
																																							params: { type: "object" }
																																						}], !1;
																																						var valid15 = _errs79 === errors;
																																					} else var valid15 = !0;
																																				}
																																			}
																																		}
																																	}
																																} else return validate21.errors = [{
																																	instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10,
																																	schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/items/type",
																																	keyword: "type",
																																	params: { type: "object" }
																																}], !1;
																																if (!(_errs59 === errors)) break;
																															}
																														} else return validate21.errors = [{
																															instancePath: instancePath + "/declarations/attestations/" + i9 + "/map",
																															schemaPath: "#/properties/declarations/properties/attestations/items/properties/map/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid13 = _errs57 === errors;
																													} else var valid13 = !0;
																													if (valid13) if (data29.signature !== void 0) {
																														let _errs86 = errors;
																														validate236(data29.signature, {
																															instancePath: instancePath + "/declarations/attestations/" + i9 + "/signature",
																															parentData: data29,
																															parentDataProperty: "signature",
																															rootData
																														}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																														var valid13 = _errs86 === errors;
																													} else var valid13 = !0;
																												}
																											}
																										}
																									} else return validate21.errors = [{
																										instancePath: instancePath + "/declarations/attestations/" + i9,
																										schemaPath: "#/properties/declarations/properties/attestations/items/type",
																										keyword: "type",
																										params: { type: "object" }
																									}], !1;
																									if (!(_errs51 === errors)) break;
																								}
																							} else return validate21.errors = [{
																								instancePath: instancePath + "/declarations/attestations",
																								schemaPath: "#/properties/declarations/properties/attestations/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid9 = _errs49 === errors;
																						} else var valid9 = !0;
																						if (valid9) {
																							if (data22.claims !== void 0) {
																								let data48 = data22.claims, _errs87 = errors;
																								if (errors === _errs87) if (Array.isArray(data48)) {
																									let len14 = data48.length;
																									for (let i14 = 0; i14 < len14; i14++) {
																										let data49 = data48[i14], _errs89 = errors;
																										if (errors === _errs89) if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																											let _errs91 = errors;
																											for (let key7 in data49) if (!func2.call(schema6.properties.declarations.properties.claims.items.properties, key7)) return validate21.errors = [{
																												instancePath: instancePath + "/declarations/claims/" + i14,
																												schemaPath: "#/properties/declarations/properties/claims/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key7 }
																											}], !1;
																											if (_errs91 === errors) {
																												if (data49["bom-ref"] !== void 0) {
																													let _errs92 = errors;
																													validate24(data49["bom-ref"], {
																														instancePath: instancePath + "/declarations/claims/" + i14 + "/bom-ref",
																														parentData: data49,
																														parentDataProperty: "bom-ref",
																														rootData
																													}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																													var valid22 = _errs92 === errors;
																												} else var valid22 = !0;
																												if (valid22) {
																													if (data49.target !== void 0) {
																														let _errs93 = errors;
																														validate79(data49.target, {
																															instancePath: instancePath + "/declarations/claims/" + i14 + "/target",
																															parentData: data49,
																															parentDataProperty: "target",
																															rootData
																														}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																														var valid22 = _errs93 === errors;
																													} else var valid22 = !0;
																													if (valid22) {
																														if (data49.predicate !== void 0) {
																															let _errs94 = errors;
																															if (typeof data49.predicate != "string") return validate21.errors = [{
																																instancePath: instancePath + "/declarations/claims/" + i14 + "/predicate",
																																schemaPath: "#/properties/declarations/properties/claims/items/properties/predicate/type",
																																keyword: "type",
																																params: { type: "string" }
																															}], !1;
																															var valid22 = _errs94 === errors;
																														} else var valid22 = !0;
																														if (valid22) {
																															if (data49.mitigationStrategies !== void 0) {
																																let data53 = data49.mitigationStrategies, _errs96 = errors;
																																if (errors === _errs96) if (Array.isArray(data53)) {
																																	let len15 = data53.length;
																																	for (let i15 = 0; i15 < len15; i15++) {
																																		let _errs98 = errors;
																																		validate79(data53[i15], {
																																			instancePath: instancePath + "/declarations/claims/" + i14 + "/mitigationStrategies/" + i15,
																																			parentData: data53,
																																			parentDataProperty: i15,
																																			rootData
																																		}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																		if (!(_errs98 === errors)) break;
																																	}
																																} else return validate21.errors = [{
																																	instancePath: instancePath + "/declarations/claims/" + i14 + "/mitigationStrategies",
																																	schemaPath: "#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",
																																	keyword: "type",
																																	params: { type: "array" }
																																}], !1;
																																var valid22 = _errs96 === errors;
																															} else var valid22 = !0;
																															if (valid22) {
																																if (data49.reasoning !== void 0) {
																																	let _errs99 = errors;
																																	if (typeof data49.reasoning != "string") return validate21.errors = [{
																																		instancePath: instancePath + "/declarations/claims/" + i14 + "/reasoning",
																																		schemaPath: "#/properties/declarations/properties/claims/items/properties/reasoning/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}], !1;
																																	var valid22 = _errs99 === errors;
																																} else var valid22 = !0;
																																if (valid22) {
																																	if (data49.evidence !== void 0) {
																																		let data56 = data49.evidence, _errs101 = errors;
																																		if (errors === _errs101) if (Array.isArray(data56)) {
																																			let len16 = data56.length;
																																			for (let i16 = 0; i16 < len16; i16++) {
																																				let _errs103 = errors;
																																				validate79(data56[i16], {
																																					instancePath: instancePath + "/declarations/claims/" + i14 + "/evidence/" + i16,
																																					parentData: data56,
																																					parentDataProperty: i16,
																																					rootData
																																				}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																				if (!(_errs103 === errors)) break;
																																			}
																																		} else return validate21.errors = [{
																																			instancePath: instancePath + "/declarations/claims/" + i14 + "/evidence",
																																			schemaPath: "#/properties/declarations/properties/claims/items/properties/evidence/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}], !1;
																																		var valid22 = _errs101 === errors;
																																	} else var valid22 = !0;
																																	if (valid22) {
																																		if (data49.counterEvidence !== void 0) {
																																			let data58 = data49.counterEvidence, _errs104 = errors;
																																			if (errors === _errs104) if (Array.isArray(data58)) {
																																				let len17 = data58.length;
																																				for (let i17 = 0; i17 < len17; i17++) {
																																					let _errs106 = errors;
																																					validate79(data58[i17], {
																																						instancePath: instancePath + "/declarations/claims/" + i14 + "/counterEvidence/" + i17,
																																						parentData: data58,
																																						parentDataProperty: i17,
																																						rootData
																																					}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																																					if (!(_errs106 === errors)) break;
																																				}
																																			} else return validate21.errors = [{
																																				instancePath: instancePath + "/declarations/claims/" + i14 + "/counterEvidence",
																																				schemaPath: "#/properties/declarations/properties/claims/items/properties/counterEvidence/type",
																																				keyword: "type",
																																				params: { type: "array" }
																																			}], !1;
																																			var valid22 = _errs104 === errors;
																																		} else var valid22 = !0;
																																		if (valid22) {
																																			if (data49.externalReferences !== void 0) {
																																				let data60 = data49.externalReferences, _errs107 = errors;
																																				if (errors === _errs107) if (Array.isArray(data60)) {
																																					let len18 = data60.length;
																																					for (let i18 = 0; i18 < len18; i18++) {
																																						let _errs109 = errors;
																																						validate97(data60[i18], {
																																							instancePath: instancePath + "/declarations/claims/" + i14 + "/externalReferences/" + i18,
																																							parentData: data60,
																																							parentDataProperty: i18,
																																							rootData
																																						}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																																						if (!(_errs109 === errors)) break;
																																					}
																																				} else return validate21.errors = [{
																																					instancePath: instancePath + "/declarations/claims/" + i14 + "/externalReferences",
																																					schemaPath: "#/properties/declarations/properties/claims/items/properties/externalReferences/type",
																																					keyword: "type",
																																					params: { type: "array" }
																																				}], !1;
																																				var valid22 = _errs107 === errors;
																																			} else var valid22 = !0;
																																			if (valid22) if (data49.signature !== void 0) {
																																				let _errs110 = errors;
																																				validate236(data49.signature, {
																																					instancePath: instancePath + "/declarations/claims/" + i14 + "/signature",
																																					parentData: data49,
																																					parentDataProperty: "signature",
																																					rootData
																																				}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																																				var valid22 = _errs110 === errors;
																																			} else var valid22 = !0;
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										} else return validate21.errors = [{
																											instancePath: instancePath + "/declarations/claims/" + i14,
																											schemaPath: "#/properties/declarations/properties/claims/items/type",
																											keyword: "type",
																											params: { type: "object" }
																										}], !1;
																										if (!(_errs89 === errors)) break;
																									}
																								} else return validate21.errors = [{
																									instancePath: instancePath + "/declarations/claims",
																									schemaPath: "#/properties/declarations/properties/claims/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid9 = _errs87 === errors;
																							} else var valid9 = !0;
																							if (valid9) {
																								if (data22.evidence !== void 0) {
																									let data63 = data22.evidence, _errs111 = errors;
																									if (errors === _errs111) if (Array.isArray(data63)) {
																										let len19 = data63.length;
																										for (let i19 = 0; i19 < len19; i19++) {
																											let data64 = data63[i19], _errs113 = errors;
																											if (errors === _errs113) if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																												let _errs115 = errors;
																												for (let key8 in data64) if (!func2.call(schema6.properties.declarations.properties.evidence.items.properties, key8)) return validate21.errors = [{
																													instancePath: instancePath + "/declarations/evidence/" + i19,
																													schemaPath: "#/properties/declarations/properties/evidence/items/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key8 }
																												}], !1;
																												if (_errs115 === errors) {
																													if (data64["bom-ref"] !== void 0) {
																														let _errs116 = errors;
																														validate24(data64["bom-ref"], {
																															instancePath: instancePath + "/declarations/evidence/" + i19 + "/bom-ref",
																															parentData: data64,
																															parentDataProperty: "bom-ref",
																															rootData
																														}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																														var valid28 = _errs116 === errors;
																													} else var valid28 = !0;
																													if (valid28) {
																														if (data64.propertyName !== void 0) {
																															let _errs117 = errors;
																															if (typeof data64.propertyName != "string") return validate21.errors = [{
																																instancePath: instancePath + "/declarations/evidence/" + i19 + "/propertyName",
																																schemaPath: "#/properties/declarations/properties/evidence/items/properties/propertyName/type",
																																keyword: "type",
																																params: { type: "string" }
																															}], !1;
																															var valid28 = _errs117 === errors;
																														} else var valid28 = !0;
																														if (valid28) {
																															if (data64.description !== void 0) {
																																let _errs119 = errors;
																																if (typeof data64.description != "string") return validate21.errors = [{
																																	instancePath: instancePath + "/declarations/evidence/" + i19 + "/description",
																																	schemaPath: "#/properties/declarations/properties/evidence/items/properties/description/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}], !1;
																																var valid28 = _errs119 === errors;
																															} else var valid28 = !0;
																															if (valid28) {
																																if (data64.data !== void 0) {
																																	let data68 = data64.data, _errs121 = errors;
																																	if (errors === _errs121) if (Array.isArray(data68)) {
																																		let len20 = data68.length;
																																		for (let i20 = 0; i20 < len20; i20++) {
																																			let data69 = data68[i20], _errs123 = errors;
																																			if (errors === _errs123) if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																																				let _errs125 = errors;
																																				for (let key9 in data69) if (!(key9 === "name" || key9 === "contents" || key9 === "classification" || key9 === "sensitiveData" || key9 === "governance")) return validate21.errors = [{
																																					instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20,
																																					schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/additionalProperties",
																																					keyword: "additionalProperties",
																																					params: { additionalProperty: key9 }
																																				}], !1;
																																				if (_errs125 === errors) {
																																					if (data69.name !== void 0) {
																																						let _errs126 = errors;
																																						if (typeof data69.name != "string") return validate21.errors = [{
																																							instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/name",
																																							schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/name/type",
																																							keyword: "type",
																																							params: { type: "string" }
																																						}], !1;
																																						var valid30 = _errs126 === errors;
																																					} else var valid30 = !0;
																																					if (valid30) {
																																						if (data69.contents !== void 0) {
																																							let data71 = data69.contents, _errs128 = errors;
																																							if (errors === _errs128) if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																																								let _errs130 = errors;
																																								for (let key10 in data71) if (!(key10 === "attachment" || key10 === "url")) return validate21.errors = [{
																																									instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents",
																																									schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key10 }
																																								}], !1;
																																								if (_errs130 === errors) {
																																									if (data71.attachment !== void 0) {
																																										let _errs131 = errors;
																																										validate54(data71.attachment, {
																																											instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents/attachment",
																																											parentData: data71,
																																											parentDataProperty: "attachment",
																																											rootData
																																										}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																																										var valid31 = _errs131 === errors;
																																									} else var valid31 = !0;
																																									if (valid31) if (data71.url !== void 0) {
																																										let _errs132 = errors;
																																										if (errors === _errs132 && errors === _errs132 && typeof data71.url != "string") return validate21.errors = [{
																																											instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents/url",
																																											schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/type",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}], !1;
																																										var valid31 = _errs132 === errors;
																																									} else var valid31 = !0;
																																								}
																																							} else return validate21.errors = [{
																																								instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents",
																																								schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/type",
																																								keyword: "type",
																																								params: { type: "object" }
																																							}], !1;
																																							var valid30 = _errs128 === errors;
																																						} else var valid30 = !0;
																																						if (valid30) {
																																							if (data69.classification !== void 0) {
																																								let _errs134 = errors;
																																								validate137(data69.classification, {
																																									instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/classification",
																																									parentData: data69,
																																									parentDataProperty: "classification",
																																									rootData
																																								}) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
																																								var valid30 = _errs134 === errors;
																																							} else var valid30 = !0;
																																							if (valid30) {
																																								if (data69.sensitiveData !== void 0) {
																																									let data75 = data69.sensitiveData, _errs135 = errors;
																																									if (errors === _errs135) if (Array.isArray(data75)) {
																																										let len21 = data75.length;
																																										for (let i21 = 0; i21 < len21; i21++) {
																																											let _errs137 = errors;
																																											if (typeof data75[i21] != "string") return validate21.errors = [{
																																												instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/sensitiveData/" + i21,
																																												schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",
																																												keyword: "type",
																																												params: { type: "string" }
																																											}], !1;
																																											if (!(_errs137 === errors)) break;
																																										}
																																									} else return validate21.errors = [{
																																										instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/sensitiveData",
																																										schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",
																																										keyword: "type",
																																										params: { type: "array" }
																																									}], !1;
																																									var valid30 = _errs135 === errors;
																																								} else var valid30 = !0;
																																								if (valid30) if (data69.governance !== void 0) {
																																									let _errs139 = errors;
																																									validate144(data69.governance, {
																																										instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/governance",
																																										parentData: data69,
																																										parentDataProperty: "governance",
																																										rootData
																																									}) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
																																									var valid30 = _errs139 === errors;
																																								} else var valid30 = !0;
																																							}
																																						}
																																					}
																																				}
																																			} else return validate21.errors = [{
																																				instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20,
																																				schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/items/type",
																																				keyword: "type",
																																				params: { type: "object" }
																																			}], !1;
																																			if (!(_errs123 === errors)) break;
																																		}
																																	} else return validate21.errors = [{
																																		instancePath: instancePath + "/declarations/evidence/" + i19 + "/data",
																																		schemaPath: "#/properties/declarations/properties/evidence/items/properties/data/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}], !1;
																																	var valid28 = _errs121 === errors;
																																} else var valid28 = !0;
																																if (valid28) {
																																	if (data64.created !== void 0) {
																																		let _errs140 = errors;
																																		if (errors === _errs140 && errors === _errs140 && typeof data64.created != "string") return validate21.errors = [{
																																			instancePath: instancePath + "/declarations/evidence/" + i19 + "/created",
																																			schemaPath: "#/properties/declarations/properties/evidence/items/properties/created/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		}], !1;
																																		var valid28 = _errs140 === errors;
																																	} else var valid28 = !0;
																																	if (valid28) {
																																		if (data64.expires !== void 0) {
																																			let _errs142 = errors;
																																			if (errors === _errs142 && errors === _errs142 && typeof data64.expires != "string") return validate21.errors = [{
																																				instancePath: instancePath + "/declarations/evidence/" + i19 + "/expires",
																																				schemaPath: "#/properties/declarations/properties/evidence/items/properties/expires/type",
																																				keyword: "type",
																																				params: { type: "string" }
																																			}], !1;
																																			var valid28 = _errs142 === errors;
																																		} else var valid28 = !0;
																																		if (valid28) {
																																			if (data64.author !== void 0) {
																																				let _errs144 = errors;
																																				validate31(data64.author, {
																																					instancePath: instancePath + "/declarations/evidence/" + i19 + "/author",
																																					parentData: data64,
																																					parentDataProperty: "author",
																																					rootData
																																				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																																				var valid28 = _errs144 === errors;
																																			} else var valid28 = !0;
																																			if (valid28) {
																																				if (data64.reviewer !== void 0) {
																																					let _errs145 = errors;
																																					validate31(data64.reviewer, {
																																						instancePath: instancePath + "/declarations/evidence/" + i19 + "/reviewer",
																																						parentData: data64,
																																						parentDataProperty: "reviewer",
																																						rootData
																																					}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																																					var valid28 = _errs145 === errors;
																																				} else var valid28 = !0;
																																				if (valid28) if (data64.signature !== void 0) {
																																					let _errs146 = errors;
																																					validate236(data64.signature, {
																																						instancePath: instancePath + "/declarations/evidence/" + i19 + "/signature",
																																						parentData: data64,
																																						parentDataProperty: "signature",
																																						rootData
																																					}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																																					var valid28 = _errs146 === errors;
																																				} else var valid28 = !0;
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											} else return validate21.errors = [{
																												instancePath: instancePath + "/declarations/evidence/" + i19,
																												schemaPath: "#/properties/declarations/properties/evidence/items/type",
																												keyword: "type",
																												params: { type: "object" }
																											}], !1;
																											if (!(_errs113 === errors)) break;
																										}
																									} else return validate21.errors = [{
																										instancePath: instancePath + "/declarations/evidence",
																										schemaPath: "#/properties/declarations/properties/evidence/type",
																										keyword: "type",
																										params: { type: "array" }
																									}], !1;
																									var valid9 = _errs111 === errors;
																								} else var valid9 = !0;
																								if (valid9) {
																									if (data22.targets !== void 0) {
																										let data83 = data22.targets, _errs147 = errors;
																										if (errors === _errs147) if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
																											let _errs149 = errors;
																											for (let key11 in data83) if (!(key11 === "organizations" || key11 === "components" || key11 === "services")) return validate21.errors = [{
																												instancePath: instancePath + "/declarations/targets",
																												schemaPath: "#/properties/declarations/properties/targets/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key11 }
																											}], !1;
																											if (_errs149 === errors) {
																												if (data83.organizations !== void 0) {
																													let data84 = data83.organizations, _errs150 = errors;
																													if (errors === _errs150) if (Array.isArray(data84)) {
																														let len22 = data84.length;
																														for (let i22 = 0; i22 < len22; i22++) {
																															let _errs152 = errors;
																															validate26(data84[i22], {
																																instancePath: instancePath + "/declarations/targets/organizations/" + i22,
																																parentData: data84,
																																parentDataProperty: i22,
																																rootData
																															}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																															if (!(_errs152 === errors)) break;
																														}
																													} else return validate21.errors = [{
																														instancePath: instancePath + "/declarations/targets/organizations",
																														schemaPath: "#/properties/declarations/properties/targets/properties/organizations/type",
																														keyword: "type",
																														params: { type: "array" }
																													}], !1;
																													var valid33 = _errs150 === errors;
																												} else var valid33 = !0;
																												if (valid33) {
																													if (data83.components !== void 0) {
																														let data86 = data83.components, _errs153 = errors;
																														if (errors === _errs153) if (Array.isArray(data86)) {
																															let len23 = data86.length;
																															for (let i23 = 0; i23 < len23; i23++) {
																																let _errs155 = errors;
																																validate23(data86[i23], {
																																	instancePath: instancePath + "/declarations/targets/components/" + i23,
																																	parentData: data86,
																																	parentDataProperty: i23,
																																	rootData
																																}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
																																if (!(_errs155 === errors)) break;
																															}
																														} else return validate21.errors = [{
																															instancePath: instancePath + "/declarations/targets/components",
																															schemaPath: "#/properties/declarations/properties/targets/properties/components/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid33 = _errs153 === errors;
																													} else var valid33 = !0;
																													if (valid33) if (data83.services !== void 0) {
																														let data88 = data83.services, _errs156 = errors;
																														if (errors === _errs156) if (Array.isArray(data88)) {
																															let len24 = data88.length;
																															for (let i24 = 0; i24 < len24; i24++) {
																																let _errs158 = errors;
																																validate250(data88[i24], {
																																	instancePath: instancePath + "/declarations/targets/services/" + i24,
																																	parentData: data88,
																																	parentDataProperty: i24,
																																	rootData
																																}) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
																																if (!(_errs158 === errors)) break;
																															}
																														} else return validate21.errors = [{
																															instancePath: instancePath + "/declarations/targets/services",
																															schemaPath: "#/properties/declarations/properties/targets/properties/services/type",
																															keyword: "type",
																															params: { type: "array" }
																														}], !1;
																														var valid33 = _errs156 === errors;
																													} else var valid33 = !0;
																												}
																											}
																										} else return validate21.errors = [{
																											instancePath: instancePath + "/declarations/targets",
																											schemaPath: "#/properties/declarations/properties/targets/type",
																											keyword: "type",
																											params: { type: "object" }
																										}], !1;
																										var valid9 = _errs147 === errors;
																									} else var valid9 = !0;
																									if (valid9) {
																										if (data22.affirmation !== void 0) {
																											let data90 = data22.affirmation, _errs159 = errors;
																											if (errors === _errs159) if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																												let _errs161 = errors;
																												for (let key12 in data90) if (!(key12 === "statement" || key12 === "signatories" || key12 === "signature")) return validate21.errors = [{
																													instancePath: instancePath + "/declarations/affirmation",
																													schemaPath: "#/properties/declarations/properties/affirmation/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key12 }
																												}], !1;
																												if (_errs161 === errors) {
																													if (data90.statement !== void 0) {
																														let _errs162 = errors;
																														if (typeof data90.statement != "string") return validate21.errors = [{
																															instancePath: instancePath + "/declarations/affirmation/statement",
																															schemaPath: "#/properties/declarations/properties/affirmation/properties/statement/type",
																															keyword: "type",
																															params: { type: "string" }
																														}], !1;
																														var valid37 = _errs162 === errors;
																													} else var valid37 = !0;
																													if (valid37) {
																														if (data90.signatories !== void 0) {
																															let data92 = data90.signatories, _errs164 = errors;
																															if (errors === _errs164) if (Array.isArray(data92)) {
																																let len25 = data92.length;
																																for (let i25 = 0; i25 < len25; i25++) {
																																	let data93 = data92[i25], _errs166 = errors, _errs168 = errors, valid39 = !1, passing0 = null, _errs169 = errors;
																																	if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																		let missing1;
																																		if (data93.signature === void 0 && (missing1 = "signature")) {
																																			let err0 = {
																																				instancePath: instancePath + "/declarations/affirmation/signatories/" + i25,
																																				schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/0/required",
																																				keyword: "required",
																																				params: { missingProperty: missing1 }
																																			};
																																			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																																		}
																																	}
																																	var _valid0 = _errs169 === errors;
																																	_valid0 && (valid39 = !0, passing0 = 0);
																																	let _errs170 = errors;
																																	if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																		let missing2;
																																		if (data93.externalReference === void 0 && (missing2 = "externalReference") || data93.organization === void 0 && (missing2 = "organization")) {
																																			let err1 = {
																																				instancePath: instancePath + "/declarations/affirmation/signatories/" + i25,
																																				schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",
																																				keyword: "required",
																																				params: { missingProperty: missing2 }
																																			};
																																			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																																		}
																																	}
																																	var _valid0 = _errs170 === errors;
																																	if (_valid0 && valid39 ? (valid39 = !1, passing0 = [passing0, 1]) : _valid0 && (valid39 = !0, passing0 = 1), valid39) errors = _errs168, vErrors !== null && (_errs168 ? vErrors.length = _errs168 : vErrors = null);
																																	else {
																																		let err2 = {
																																			instancePath: instancePath + "/declarations/affirmation/signatories/" + i25,
																																			schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",
																																			keyword: "oneOf",
																																			params: { passingSchemas: passing0 }
																																		};
																																		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate21.errors = vErrors, !1;
																																	}
																																	if (errors === _errs166) if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																		let _errs171 = errors;
																																		for (let key13 in data93) if (!(key13 === "name" || key13 === "role" || key13 === "signature" || key13 === "organization" || key13 === "externalReference")) return validate21.errors = [{
																																			instancePath: instancePath + "/declarations/affirmation/signatories/" + i25,
																																			schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",
																																			keyword: "additionalProperties",
																																			params: { additionalProperty: key13 }
																																		}], !1;
																																		if (_errs171 === errors) {
																																			if (data93.name !== void 0) {
																																				let _errs172 = errors;
																																				if (typeof data93.name != "string") return validate21.errors = [{
																																					instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/name",
																																					schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",
																																					keyword: "type",
																																					params: { type: "string" }
																																				}], !1;
																																				var valid40 = _errs172 === errors;
																																			} else var valid40 = !0;
																																			if (valid40) {
																																				if (data93.role !== void 0) {
																																					let _errs174 = errors;
																																					if (typeof data93.role != "string") return validate21.errors = [{
																																						instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/role",
																																						schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/properties/role/type",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}], !1;
																																					var valid40 = _errs174 === errors;
																																				} else var valid40 = !0;
																																				if (valid40) {
																																					if (data93.signature !== void 0) {
																																						let _errs176 = errors;
																																						validate236(data93.signature, {
																																							instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/signature",
																																							parentData: data93,
																																							parentDataProperty: "signature",
																																							rootData
																																						}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																																						var valid40 = _errs176 === errors;
																																					} else var valid40 = !0;
																																					if (valid40) {
																																						if (data93.organization !== void 0) {
																																							let _errs177 = errors;
																																							validate26(data93.organization, {
																																								instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/organization",
																																								parentData: data93,
																																								parentDataProperty: "organization",
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																																							var valid40 = _errs177 === errors;
																																						} else var valid40 = !0;
																																						if (valid40) if (data93.externalReference !== void 0) {
																																							let _errs178 = errors;
																																							validate97(data93.externalReference, {
																																								instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/externalReference",
																																								parentData: data93,
																																								parentDataProperty: "externalReference",
																																								rootData
																																							}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																																							var valid40 = _errs178 === errors;
																																						} else var valid40 = !0;
																																					}
																																				}
																																			}
																																		}
																																	} else return validate21.errors = [{
																																		instancePath: instancePath + "/declarations/affirmation/signatories/" + i25,
																																		schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/items/type",
																																		keyword: "type",
																																		params: { type: "object" }
																																	}], !1;
																																	if (!(_errs166 === errors)) break;
																																}
																															} else return validate21.errors = [{
																																instancePath: instancePath + "/declarations/affirmation/signatories",
																																schemaPath: "#/properties/declarations/properties/affirmation/properties/signatories/type",
																																keyword: "type",
																																params: { type: "array" }
																															}], !1;
																															var valid37 = _errs164 === errors;
																														} else var valid37 = !0;
																														if (valid37) if (data90.signature !== void 0) {
																															let _errs179 = errors;
																															validate236(data90.signature, {
																																instancePath: instancePath + "/declarations/affirmation/signature",
																																parentData: data90,
																																parentDataProperty: "signature",
																																rootData
																															}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																															var valid37 = _errs179 === errors;
																														} else var valid37 = !0;
																													}
																												}
																											} else return validate21.errors = [{
																												instancePath: instancePath + "/declarations/affirmation",
																												schemaPath: "#/properties/declarations/properties/affirmation/type",
																												keyword: "type",
																												params: { type: "object" }
																											}], !1;
																											var valid9 = _errs159 === errors;
																										} else var valid9 = !0;
																										if (valid9) if (data22.signature !== void 0) {
																											let _errs180 = errors;
																											validate236(data22.signature, {
																												instancePath: instancePath + "/declarations/signature",
																												parentData: data22,
																												parentDataProperty: "signature",
																												rootData
																											}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																											var valid9 = _errs180 === errors;
																										} else var valid9 = !0;
																									}
																								}
																							}
																						}
																					}
																				}
																			} else return validate21.errors = [{
																				instancePath: instancePath + "/declarations",
																				schemaPath: "#/properties/declarations/type",
																				keyword: "type",
																				params: { type: "object" }
																			}], !1;
																			var valid0 = _errs37 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.definitions !== void 0) {
																				let data101 = data.definitions, _errs181 = errors;
																				if (errors === _errs181) if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
																					let _errs183 = errors;
																					for (let key14 in data101) if (!(key14 === "standards" || key14 === "patents")) return validate21.errors = [{
																						instancePath: instancePath + "/definitions",
																						schemaPath: "#/properties/definitions/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key14 }
																					}], !1;
																					if (_errs183 === errors) {
																						if (data101.standards !== void 0) {
																							let data102 = data101.standards, _errs184 = errors;
																							if (errors === _errs184) if (Array.isArray(data102)) {
																								let len26 = data102.length;
																								for (let i26 = 0; i26 < len26; i26++) {
																									let _errs186 = errors;
																									validate454(data102[i26], {
																										instancePath: instancePath + "/definitions/standards/" + i26,
																										parentData: data102,
																										parentDataProperty: i26,
																										rootData
																									}) || (vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors), errors = vErrors.length);
																									if (!(_errs186 === errors)) break;
																								}
																							} else return validate21.errors = [{
																								instancePath: instancePath + "/definitions/standards",
																								schemaPath: "#/properties/definitions/properties/standards/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid41 = _errs184 === errors;
																						} else var valid41 = !0;
																						if (valid41) if (data101.patents !== void 0) {
																							let data104 = data101.patents, _errs187 = errors;
																							if (errors === _errs187) if (Array.isArray(data104)) {
																								let len27 = data104.length;
																								for (let i27 = 0; i27 < len27; i27++) {
																									let data105 = data104[i27], _errs189 = errors, _errs190 = errors, valid44 = !1, _errs191 = errors;
																									validate465(data105, {
																										instancePath: instancePath + "/definitions/patents/" + i27,
																										parentData: data104,
																										parentDataProperty: i27,
																										rootData
																									}) || (vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors), errors = vErrors.length);
																									var _valid1 = _errs191 === errors;
																									if (valid44 = valid44 || _valid1, !valid44) {
																										let _errs192 = errors;
																										validate481(data105, {
																											instancePath: instancePath + "/definitions/patents/" + i27,
																											parentData: data104,
																											parentDataProperty: i27,
																											rootData
																										}) || (vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors), errors = vErrors.length);
																										var _valid1 = _errs192 === errors;
																										valid44 = valid44 || _valid1;
																									}
																									if (valid44) errors = _errs190, vErrors !== null && (_errs190 ? vErrors.length = _errs190 : vErrors = null);
																									else {
																										let err3 = {
																											instancePath: instancePath + "/definitions/patents/" + i27,
																											schemaPath: "#/properties/definitions/properties/patents/items/anyOf",
																											keyword: "anyOf",
																											params: {}
																										};
																										return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate21.errors = vErrors, !1;
																									}
																									if (!(_errs189 === errors)) break;
																								}
																							} else return validate21.errors = [{
																								instancePath: instancePath + "/definitions/patents",
																								schemaPath: "#/properties/definitions/properties/patents/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid41 = _errs187 === errors;
																						} else var valid41 = !0;
																					}
																				} else return validate21.errors = [{
																					instancePath: instancePath + "/definitions",
																					schemaPath: "#/properties/definitions/type",
																					keyword: "type",
																					params: { type: "object" }
																				}], !1;
																				var valid0 = _errs181 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.citations !== void 0) {
																					let data106 = data.citations, _errs193 = errors;
																					if (errors === _errs193) if (Array.isArray(data106)) {
																						let len28 = data106.length;
																						for (let i28 = 0; i28 < len28; i28++) {
																							let _errs195 = errors;
																							validate487(data106[i28], {
																								instancePath: instancePath + "/citations/" + i28,
																								parentData: data106,
																								parentDataProperty: i28,
																								rootData
																							}) || (vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors), errors = vErrors.length);
																							if (!(_errs195 === errors)) break;
																						}
																					} else return validate21.errors = [{
																						instancePath: instancePath + "/citations",
																						schemaPath: "#/properties/citations/type",
																						keyword: "type",
																						params: { type: "array" }
																					}], !1;
																					var valid0 = _errs193 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.properties !== void 0) {
																						let data108 = data.properties, _errs196 = errors;
																						if (errors === _errs196) if (Array.isArray(data108)) {
																							let len29 = data108.length;
																							for (let i29 = 0; i29 < len29; i29++) {
																								let _errs198 = errors;
																								validate64(data108[i29], {
																									instancePath: instancePath + "/properties/" + i29,
																									parentData: data108,
																									parentDataProperty: i29,
																									rootData
																								}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																								if (!(_errs198 === errors)) break;
																							}
																						} else return validate21.errors = [{
																							instancePath: instancePath + "/properties",
																							schemaPath: "#/properties/properties/type",
																							keyword: "type",
																							params: { type: "array" }
																						}], !1;
																						var valid0 = _errs196 === errors;
																					} else var valid0 = !0;
																					if (valid0) if (data.signature !== void 0) {
																						let _errs199 = errors;
																						validate236(data.signature, {
																							instancePath: instancePath + "/signature",
																							parentData: data,
																							parentDataProperty: "signature",
																							rootData
																						}) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
																						var valid0 = _errs199 === errors;
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
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
export { stdin_default as default, validate };
