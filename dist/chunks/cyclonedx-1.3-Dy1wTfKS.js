// src/generated/sbom/cyclonedx-1.3.js
var validate = validate21;
var stdin_default = validate21;
var schema6 = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "http://cyclonedx.org/schema/bom-1.3a.schema.json",
	type: "object",
	required: ["bomFormat", "specVersion"],
	properties: {
		bomFormat: {
			$id: "#/properties/bomFormat",
			type: "string",
			enum: ["CycloneDX"]
		},
		specVersion: {
			$id: "#/properties/specVersion",
			type: "string"
		},
		serialNumber: {
			$id: "#/properties/serialNumber",
			type: "string",
			pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
		},
		version: {
			$id: "#/properties/version",
			type: "integer",
			default: 1
		},
		metadata: {
			$id: "#/properties/metadata",
			$ref: "#/definitions/metadata"
		},
		components: {
			$id: "#/properties/components",
			type: "array",
			items: { $ref: "#/definitions/component" }
		},
		services: {
			$id: "#/properties/services",
			type: "array",
			items: { $ref: "#/definitions/service" }
		},
		externalReferences: {
			$id: "#/properties/externalReferences",
			type: "array",
			items: { $ref: "#/definitions/externalReference" }
		},
		dependencies: {
			$id: "#/properties/dependencies",
			type: "array",
			items: { $ref: "#/definitions/dependency" }
		},
		compositions: {
			$id: "#/properties/compositions",
			type: "array",
			items: { $ref: "#/definitions/compositions" }
		}
	},
	definitions: {
		refType: { type: "string" },
		metadata: {
			type: "object",
			properties: {
				timestamp: {
					type: "string",
					format: "date-time"
				},
				tools: {
					type: "array",
					items: { $ref: "#/definitions/tool" }
				},
				authors: {
					type: "array",
					items: { $ref: "#/definitions/organizationalContact" }
				},
				component: { $ref: "#/definitions/component" },
				manufacture: { $ref: "#/definitions/organizationalEntity" },
				supplier: { $ref: "#/definitions/organizationalEntity" },
				licenses: {
					type: "array",
					items: { $ref: "#/definitions/licenseChoice" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		tool: {
			type: "object",
			properties: {
				vendor: { type: "string" },
				name: { type: "string" },
				version: { type: "string" },
				hashes: {
					$id: "#/definitions/tool/properties/hashes",
					type: "array",
					items: { $ref: "#/definitions/hash" }
				}
			}
		},
		organizationalEntity: {
			type: "object",
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
					items: { $ref: "#/definitions/organizationalContact" }
				}
			}
		},
		organizationalContact: {
			type: "object",
			properties: {
				name: { type: "string" },
				email: { type: "string" },
				phone: { type: "string" }
			}
		},
		component: {
			type: "object",
			required: [
				"type",
				"name",
				"version"
			],
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
					items: { $ref: "#/definitions/hash" }
				},
				licenses: {
					type: "array",
					items: { $ref: "#/definitions/licenseChoice" }
				},
				copyright: { type: "string" },
				cpe: { type: "string" },
				purl: { type: "string" },
				swid: { $ref: "#/definitions/swid" },
				modified: { type: "boolean" },
				pedigree: {
					type: "object",
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
					$id: "#/definitions/component/properties/components",
					type: "array",
					items: { $ref: "#/definitions/component" }
				},
				evidence: { $ref: "#/definitions/componentEvidence" },
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		swid: {
			type: "object",
			required: ["tagId", "name"],
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
			properties: {
				license: { $ref: "#/definitions/license" },
				expression: { type: "string" }
			},
			oneOf: [{ required: ["license"] }, { required: ["expression"] }]
		},
		commit: {
			type: "object",
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
						"other"
					]
				},
				hashes: {
					$id: "#/definitions/externalReference/properties/hashes",
					type: "array",
					items: { $ref: "#/definitions/hash" }
				}
			}
		},
		dependency: {
			type: "object",
			required: ["ref"],
			properties: {
				ref: { $ref: "#/definitions/refType" },
				dependsOn: {
					type: "array",
					items: { $ref: "#/definitions/refType" }
				}
			}
		},
		service: {
			type: "object",
			required: ["name"],
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
					items: { $ref: "#/definitions/dataClassification" }
				},
				licenses: {
					type: "array",
					items: { $ref: "#/definitions/licenseChoice" }
				},
				externalReferences: {
					type: "array",
					items: { $ref: "#/definitions/externalReference" }
				},
				services: {
					$id: "#/definitions/service/properties/services",
					type: "array",
					items: { $ref: "#/definitions/service" }
				},
				properties: {
					type: "array",
					items: { $ref: "#/definitions/property" }
				}
			}
		},
		dataClassification: {
			type: "object",
			required: ["flow", "classification"],
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
			properties: { text: { type: "string" } }
		},
		componentEvidence: {
			type: "object",
			properties: {
				licenses: {
					type: "array",
					items: { $ref: "#/definitions/licenseChoice" }
				},
				copyright: {
					type: "array",
					items: { $ref: "#/definitions/copyright" }
				}
			}
		},
		compositions: {
			type: "object",
			required: ["aggregate"],
			properties: {
				aggregate: { $ref: "#/definitions/aggregateType" },
				assemblies: {
					type: "array",
					items: { type: "string" }
				},
				dependencies: {
					type: "array",
					items: { type: "string" }
				}
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
		}
	}
};
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
		if (data.alg !== void 0) {
			let _errs1 = errors;
			validate25(data.alg, {
				instancePath: instancePath + "/alg",
				parentData: data,
				parentDataProperty: "alg",
				rootData
			}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.content !== void 0) {
			let _errs2 = errors;
			validate27(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData
			}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate24.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.vendor !== void 0) {
			let _errs1 = errors;
			if (typeof data.vendor != "string") return validate23.errors = [{
				instancePath: instancePath + "/vendor",
				schemaPath: "#/properties/vendor/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				let _errs3 = errors;
				if (typeof data.name != "string") return validate23.errors = [{
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
					if (typeof data.version != "string") return validate23.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.hashes !== void 0) {
					let data3 = data.hashes, _errs7 = errors;
					if (errors === _errs7) if (Array.isArray(data3)) {
						let len0 = data3.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs9 = errors;
							validate24(data3[i0], {
								instancePath: instancePath + "/hashes/" + i0,
								parentData: data3,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							if (!(_errs9 === errors)) break;
						}
					} else return validate23.errors = [{
						instancePath: instancePath + "/hashes",
						schemaPath: "#/properties/hashes/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs7 === errors;
				} else var valid0 = !0;
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
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate31.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.email !== void 0) {
				if (typeof data.email != "string") return validate31.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.phone !== void 0) {
				if (typeof data.phone != "string") return validate31.errors = [{
					instancePath: instancePath + "/phone",
					schemaPath: "#/properties/phone/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate31.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate31.errors = vErrors, true;
}
var schema13 = {
	type: "object",
	required: [
		"type",
		"name",
		"version"
	],
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
			items: { $ref: "#/definitions/hash" }
		},
		licenses: {
			type: "array",
			items: { $ref: "#/definitions/licenseChoice" }
		},
		copyright: { type: "string" },
		cpe: { type: "string" },
		purl: { type: "string" },
		swid: { $ref: "#/definitions/swid" },
		modified: { type: "boolean" },
		pedigree: {
			type: "object",
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
			$id: "#/definitions/component/properties/components",
			type: "array",
			items: { $ref: "#/definitions/component" }
		},
		evidence: { $ref: "#/definitions/componentEvidence" },
		properties: {
			type: "array",
			items: { $ref: "#/definitions/property" }
		}
	}
};
var pattern2 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate34.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : (validate34.errors = null, true);
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let _errs1 = errors;
			if (typeof data.name != "string") return validate36.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.url !== void 0) {
				let data1 = data.url, _errs3 = errors;
				if (errors === _errs3) if (Array.isArray(data1)) {
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data1[i0] != "string") return validate36.errors = [{
							instancePath: instancePath + "/url/" + i0,
							schemaPath: "#/properties/url/items/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(_errs5 === errors)) break;
					}
				} else return validate36.errors = [{
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.contact !== void 0) {
				let data3 = data.contact, _errs7 = errors;
				if (errors === _errs7) if (Array.isArray(data3)) {
					let len1 = data3.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let _errs9 = errors;
						validate31(data3[i1], {
							instancePath: instancePath + "/contact/" + i1,
							parentData: data3,
							parentDataProperty: i1,
							rootData
						}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
						if (!(_errs9 === errors)) break;
					}
				} else return validate36.errors = [{
					instancePath: instancePath + "/contact",
					schemaPath: "#/properties/contact/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs7 === errors;
			} else var valid0 = !0;
		}
	} else return validate36.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate36.errors = vErrors, errors === 0;
}
var schema18 = {
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
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate42.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "0BSD" || data === "3D-Slicer-1.0" || data === "AAL" || data === "Abstyles" || data === "AdaCore-doc" || data === "Adobe-2006" || data === "Adobe-Display-PostScript" || data === "Adobe-Glyph" || data === "Adobe-Utopia" || data === "ADSL" || data === "Advanced-Cryptics-Dictionary" || data === "AFL-1.1" || data === "AFL-1.2" || data === "AFL-2.0" || data === "AFL-2.1" || data === "AFL-3.0" || data === "Afmparse" || data === "AGPL-1.0" || data === "AGPL-1.0-only" || data === "AGPL-1.0-or-later" || data === "AGPL-3.0" || data === "AGPL-3.0-only" || data === "AGPL-3.0-or-later" || data === "Aladdin" || data === "ALGLIB-Documentation" || data === "AMD-newlib" || data === "AMDPLPA" || data === "AML" || data === "AML-glslang" || data === "AMPAS" || data === "ANTLR-PD" || data === "ANTLR-PD-fallback" || data === "any-OSI" || data === "any-OSI-perl-modules" || data === "Apache-1.0" || data === "Apache-1.1" || data === "Apache-2.0" || data === "APAFML" || data === "APL-1.0" || data === "App-s2p" || data === "APSL-1.0" || data === "APSL-1.1" || data === "APSL-1.2" || data === "APSL-2.0" || data === "Arphic-1999" || data === "Artistic-1.0" || data === "Artistic-1.0-cl8" || data === "Artistic-1.0-Perl" || data === "Artistic-2.0" || data === "Artistic-dist" || data === "Aspell-RU" || data === "ASWF-Digital-Assets-1.0" || data === "ASWF-Digital-Assets-1.1" || data === "atc-game" || data === "Baekmuk" || data === "Bahyph" || data === "Barr" || data === "bcrypt-Solar-Designer" || data === "Beerware" || data === "Bitstream-Charter" || data === "Bitstream-Vera" || data === "BitTorrent-1.0" || data === "BitTorrent-1.1" || data === "blessing" || data === "BlueOak-1.0.0" || data === "Boehm-GC" || data === "Boehm-GC-without-fee" || data === "BOLA-1.1" || data === "Borceux" || data === "Brian-Gladman-2-Clause" || data === "Brian-Gladman-3-Clause" || data === "Brian-Gladman-3-Clause-no-conversion" || data === "BSD-1-Clause" || data === "BSD-2-Clause" || data === "BSD-2-Clause-Darwin" || data === "BSD-2-Clause-first-lines" || data === "BSD-2-Clause-FreeBSD" || data === "BSD-2-Clause-NetBSD" || data === "BSD-2-Clause-Patent" || data === "BSD-2-Clause-pkgconf-disclaimer" || data === "BSD-2-Clause-pos-unchanged" || data === "BSD-2-Clause-Views" || data === "BSD-3-Clause" || data === "BSD-3-Clause-acpica" || data === "BSD-3-Clause-Attribution" || data === "BSD-3-Clause-Clear" || data === "BSD-3-Clause-flex" || data === "BSD-3-Clause-HP" || data === "BSD-3-Clause-LBNL" || data === "BSD-3-Clause-Modification" || data === "BSD-3-Clause-No-Military-License" || data === "BSD-3-Clause-No-Nuclear-License" || data === "BSD-3-Clause-No-Nuclear-License-2014" || data === "BSD-3-Clause-No-Nuclear-Warranty" || data === "BSD-3-Clause-Open-MPI" || data === "BSD-3-Clause-OpenWebUI" || data === "BSD-3-Clause-Sun" || data === "BSD-3-Clause-Tso" || data === "BSD-4-Clause" || data === "BSD-4-Clause-Shortened" || data === "BSD-4-Clause-UC" || data === "BSD-4.3RENO" || data === "BSD-4.3TAHOE" || data === "BSD-Advertising-Acknowledgement" || data === "BSD-ask-to-endorse" || data === "BSD-Attribution-HPND-disclaimer" || data === "BSD-Inferno-Nettverk" || data === "BSD-Mark-Modifications" || data === "BSD-Protection" || data === "BSD-Source-alt-GPL" || data === "BSD-Source-beginning-file" || data === "BSD-Source-Code" || data === "BSD-Source-Code-no-disclaimer" || data === "BSD-Systemics" || data === "BSD-Systemics-W3Works" || data === "BSL-1.0" || data === "Buddy" || data === "Bugroff" || data === "BUSL-1.1" || data === "bzip2-1.0.5" || data === "bzip2-1.0.6" || data === "C-UDA-1.0" || data === "CAL-1.0" || data === "CAL-1.0-Combined-Work-Exception" || data === "Caldera" || data === "Caldera-no-preamble" || data === "CAPEC-tou" || data === "Catharon" || data === "CATOSL-1.1" || data === "CC-BY-1.0" || data === "CC-BY-2.0" || data === "CC-BY-2.5" || data === "CC-BY-2.5-AU" || data === "CC-BY-3.0" || data === "CC-BY-3.0-AT" || data === "CC-BY-3.0-AU" || data === "CC-BY-3.0-DE" || data === "CC-BY-3.0-IGO" || data === "CC-BY-3.0-NL" || data === "CC-BY-3.0-US" || data === "CC-BY-4.0" || data === "CC-BY-NC-1.0" || data === "CC-BY-NC-2.0" || data === "CC-BY-NC-2.5" || data === "CC-BY-NC-3.0" || data === "CC-BY-NC-3.0-DE" || data === "CC-BY-NC-3.0-IGO" || data === "CC-BY-NC-4.0" || data === "CC-BY-NC-ND-1.0" || data === "CC-BY-NC-ND-2.0" || data === "CC-BY-NC-ND-2.5" || data === "CC-BY-NC-ND-3.0" || data === "CC-BY-NC-ND-3.0-DE" || data === "CC-BY-NC-ND-3.0-IGO" || data === "CC-BY-NC-ND-4.0" || data === "CC-BY-NC-SA-1.0" || data === "CC-BY-NC-SA-2.0" || data === "CC-BY-NC-SA-2.0-DE" || data === "CC-BY-NC-SA-2.0-FR" || data === "CC-BY-NC-SA-2.0-UK" || data === "CC-BY-NC-SA-2.5" || data === "CC-BY-NC-SA-3.0" || data === "CC-BY-NC-SA-3.0-DE" || data === "CC-BY-NC-SA-3.0-IGO" || data === "CC-BY-NC-SA-4.0" || data === "CC-BY-ND-1.0" || data === "CC-BY-ND-2.0" || data === "CC-BY-ND-2.5" || data === "CC-BY-ND-3.0" || data === "CC-BY-ND-3.0-DE" || data === "CC-BY-ND-4.0" || data === "CC-BY-SA-1.0" || data === "CC-BY-SA-2.0" || data === "CC-BY-SA-2.0-UK" || data === "CC-BY-SA-2.1-JP" || data === "CC-BY-SA-2.5" || data === "CC-BY-SA-3.0" || data === "CC-BY-SA-3.0-AT" || data === "CC-BY-SA-3.0-DE" || data === "CC-BY-SA-3.0-IGO" || data === "CC-BY-SA-4.0" || data === "CC-PDDC" || data === "CC-PDM-1.0" || data === "CC-SA-1.0" || data === "CC0-1.0" || data === "CDDL-1.0" || data === "CDDL-1.1" || data === "CDL-1.0" || data === "CDLA-Permissive-1.0" || data === "CDLA-Permissive-2.0" || data === "CDLA-Sharing-1.0" || data === "CECILL-1.0" || data === "CECILL-1.1" || data === "CECILL-2.0" || data === "CECILL-2.1" || data === "CECILL-B" || data === "CECILL-C" || data === "CERN-OHL-1.1" || data === "CERN-OHL-1.2" || data === "CERN-OHL-P-2.0" || data === "CERN-OHL-S-2.0" || data === "CERN-OHL-W-2.0" || data === "CFITSIO" || data === "check-cvs" || data === "checkmk" || data === "ClArtistic" || data === "Clips" || data === "CMU-Mach" || data === "CMU-Mach-nodoc" || data === "CNRI-Jython" || data === "CNRI-Python" || data === "CNRI-Python-GPL-Compatible" || data === "COIL-1.0" || data === "Community-Spec-1.0" || data === "Condor-1.1" || data === "copyleft-next-0.3.0" || data === "copyleft-next-0.3.1" || data === "Cornell-Lossless-JPEG" || data === "CPAL-1.0" || data === "CPL-1.0" || data === "CPOL-1.02" || data === "Cronyx" || data === "Crossword" || data === "CryptoSwift" || data === "CrystalStacker" || data === "CUA-OPL-1.0" || data === "Cube" || data === "curl" || data === "cve-tou" || data === "D-FSL-1.0" || data === "DEC-3-Clause" || data === "diffmark" || data === "DL-DE-BY-2.0" || data === "DL-DE-ZERO-2.0" || data === "DOC" || data === "DocBook-DTD" || data === "DocBook-Schema" || data === "DocBook-Stylesheet" || data === "DocBook-XML" || data === "Dotseqn" || data === "DRL-1.0" || data === "DRL-1.1" || data === "DSDP" || data === "dtoa" || data === "dvipdfm" || data === "ECL-1.0" || data === "ECL-2.0" || data === "eCos-2.0" || data === "EFL-1.0" || data === "EFL-2.0" || data === "eGenix" || data === "Elastic-2.0" || data === "Entessa" || data === "EPICS" || data === "EPL-1.0" || data === "EPL-2.0" || data === "ErlPL-1.1" || data === "ESA-PL-permissive-2.4" || data === "ESA-PL-strong-copyleft-2.4" || data === "ESA-PL-weak-copyleft-2.4" || data === "etalab-2.0" || data === "EUDatagrid" || data === "EUPL-1.0" || data === "EUPL-1.1" || data === "EUPL-1.2" || data === "Eurosym" || data === "Fair" || data === "FBM" || data === "FDK-AAC" || data === "FDK-MPEG-H" || data === "Ferguson-Twofish" || data === "Frameworx-1.0" || data === "FreeBSD-DOC" || data === "FreeImage" || data === "FSFAP" || data === "FSFAP-no-warranty-disclaimer" || data === "FSFUL" || data === "FSFULLR" || data === "FSFULLRSD" || data === "FSFULLRWD" || data === "FSL-1.1-ALv2" || data === "FSL-1.1-MIT" || data === "FTL" || data === "Furuseth" || data === "fwlw" || data === "Game-Programming-Gems" || data === "GCR-docs" || data === "GD" || data === "generic-xts" || data === "GFDL-1.1" || data === "GFDL-1.1-invariants-only" || data === "GFDL-1.1-invariants-or-later" || data === "GFDL-1.1-no-invariants-only" || data === "GFDL-1.1-no-invariants-or-later" || data === "GFDL-1.1-only" || data === "GFDL-1.1-or-later" || data === "GFDL-1.2" || data === "GFDL-1.2-invariants-only" || data === "GFDL-1.2-invariants-or-later" || data === "GFDL-1.2-no-invariants-only" || data === "GFDL-1.2-no-invariants-or-later" || data === "GFDL-1.2-only" || data === "GFDL-1.2-or-later" || data === "GFDL-1.3" || data === "GFDL-1.3-invariants-only" || data === "GFDL-1.3-invariants-or-later" || data === "GFDL-1.3-no-invariants-only" || data === "GFDL-1.3-no-invariants-or-later" || data === "GFDL-1.3-only" || data === "GFDL-1.3-or-later" || data === "Giftware" || data === "GL2PS" || data === "Glide" || data === "Glulxe" || data === "GLWTPL" || data === "gnuplot" || data === "GPL-1.0" || data === "GPL-1.0+" || data === "GPL-1.0-only" || data === "GPL-1.0-or-later" || data === "GPL-2.0" || data === "GPL-2.0+" || data === "GPL-2.0-only" || data === "GPL-2.0-or-later" || data === "GPL-2.0-with-autoconf-exception" || data === "GPL-2.0-with-bison-exception" || data === "GPL-2.0-with-classpath-exception" || data === "GPL-2.0-with-font-exception" || data === "GPL-2.0-with-GCC-exception" || data === "GPL-3.0" || data === "GPL-3.0+" || data === "GPL-3.0-only" || data === "GPL-3.0-or-later" || data === "GPL-3.0-with-autoconf-exception" || data === "GPL-3.0-with-GCC-exception" || data === "Graphics-Gems" || data === "gSOAP-1.3b" || data === "gtkbook" || data === "Gutmann" || data === "HaskellReport" || data === "HDF5" || data === "hdparm" || data === "HIDAPI" || data === "Hippocratic-2.1" || data === "Hippocratic-3.0-core" || data === "HP-1986" || data === "HP-1989" || data === "HPND" || data === "HPND-DEC" || data === "HPND-doc" || data === "HPND-doc-sell" || data === "HPND-export-US" || data === "HPND-export-US-acknowledgement" || data === "HPND-export-US-modify" || data === "HPND-export2-US" || data === "HPND-Fenneberg-Livingston" || data === "HPND-INRIA-IMAG" || data === "HPND-Intel" || data === "HPND-Kevlin-Henney" || data === "HPND-Markus-Kuhn" || data === "HPND-merchantability-variant" || data === "HPND-MIT-disclaimer" || data === "HPND-Netrek" || data === "HPND-Pbmplus" || data === "HPND-sell-MIT-disclaimer-xserver" || data === "HPND-sell-regexpr" || data === "HPND-sell-variant" || data === "HPND-sell-variant-critical-systems" || data === "HPND-sell-variant-MIT-disclaimer" || data === "HPND-sell-variant-MIT-disclaimer-rev" || data === "HPND-SMC" || data === "HPND-UC" || data === "HPND-UC-export-US" || data === "HTMLTIDY" || data === "hyphen-bulgarian" || data === "IBM-pibs" || data === "ICU" || data === "IEC-Code-Components-EULA" || data === "IJG" || data === "IJG-short" || data === "ImageMagick" || data === "iMatix" || data === "Imlib2" || data === "Info-ZIP" || data === "Informatica" || data === "Inner-Net-2.0" || data === "InnoSetup" || data === "Intel" || data === "Intel-ACPI" || data === "Interbase-1.0" || data === "IPA" || data === "IPL-1.0" || data === "ISC" || data === "ISC-Veillard" || data === "ISO-permission" || data === "Jam" || data === "JasPer-2.0" || data === "jove" || data === "JPL-image" || data === "JPNIC" || data === "JSON" || data === "Kastrup" || data === "Kazlib" || data === "Knuth-CTAN" || data === "LAL-1.2" || data === "LAL-1.3" || data === "Latex2e" || data === "Latex2e-translated-notice" || data === "Leptonica" || data === "LGPL-2.0" || data === "LGPL-2.0+" || data === "LGPL-2.0-only" || data === "LGPL-2.0-or-later" || data === "LGPL-2.1" || data === "LGPL-2.1+" || data === "LGPL-2.1-only" || data === "LGPL-2.1-or-later" || data === "LGPL-3.0" || data === "LGPL-3.0+" || data === "LGPL-3.0-only" || data === "LGPL-3.0-or-later" || data === "LGPLLR" || data === "Libpng" || data === "libpng-1.6.35" || data === "libpng-2.0" || data === "libselinux-1.0" || data === "libtiff" || data === "libutil-David-Nugent" || data === "LiLiQ-P-1.1" || data === "LiLiQ-R-1.1" || data === "LiLiQ-Rplus-1.1" || data === "Linux-man-pages-1-para" || data === "Linux-man-pages-copyleft" || data === "Linux-man-pages-copyleft-2-para" || data === "Linux-man-pages-copyleft-var" || data === "Linux-OpenIB" || data === "LOOP" || data === "LPD-document" || data === "LPL-1.0" || data === "LPL-1.02" || data === "LPPL-1.0" || data === "LPPL-1.1" || data === "LPPL-1.2" || data === "LPPL-1.3a" || data === "LPPL-1.3c" || data === "lsof" || data === "Lucida-Bitmap-Fonts" || data === "LZMA-SDK-9.11-to-9.20" || data === "LZMA-SDK-9.22" || data === "Mackerras-3-Clause" || data === "Mackerras-3-Clause-acknowledgment" || data === "magaz" || data === "mailprio" || data === "MakeIndex" || data === "man2html" || data === "Martin-Birgmeier" || data === "McPhee-slideshow" || data === "metamail" || data === "Minpack" || data === "MIPS" || data === "MirOS" || data === "MIT" || data === "MIT-0" || data === "MIT-advertising" || data === "MIT-Click" || data === "MIT-CMU" || data === "MIT-enna" || data === "MIT-feh" || data === "MIT-Festival" || data === "MIT-Khronos-old" || data === "MIT-Modern-Variant" || data === "MIT-open-group" || data === "MIT-STK" || data === "MIT-testregex" || data === "MIT-Wu" || data === "MITNFA" || data === "MMIXware" || data === "MMPL-1.0.1" || data === "Motosoto" || data === "MPEG-SSG" || data === "mpi-permissive" || data === "mpich2" || data === "MPL-1.0" || data === "MPL-1.1" || data === "MPL-2.0" || data === "MPL-2.0-no-copyleft-exception" || data === "mplus" || data === "MS-LPL" || data === "MS-PL" || data === "MS-RL" || data === "MTLL" || data === "MulanPSL-1.0" || data === "MulanPSL-2.0" || data === "Multics" || data === "Mup" || data === "MVT-1.1" || data === "NAIST-2003" || data === "NASA-1.3" || data === "Naumen" || data === "NBPL-1.0" || data === "NCBI-PD" || data === "NCGL-UK-2.0" || data === "NCL" || data === "NCSA" || data === "Net-SNMP" || data === "NetCDF" || data === "Newsletr" || data === "NGPL" || data === "ngrep" || data === "NICTA-1.0" || data === "NIST-PD" || data === "NIST-PD-fallback" || data === "NIST-PD-TNT" || data === "NIST-Software" || data === "NLOD-1.0" || data === "NLOD-2.0" || data === "NLPL" || data === "Nokia" || data === "NOSL" || data === "Noweb" || data === "NPL-1.0" || data === "NPL-1.1" || data === "NPOSL-3.0" || data === "NRL" || data === "NTIA-PD" || data === "NTP" || data === "NTP-0" || data === "Nunit" || data === "O-UDA-1.0" || data === "OAR" || data === "OCCT-PL" || data === "OCLC-2.0" || data === "ODbL-1.0" || data === "ODC-By-1.0" || data === "OFFIS" || data === "OFL-1.0" || data === "OFL-1.0-no-RFN" || data === "OFL-1.0-RFN" || data === "OFL-1.1" || data === "OFL-1.1-no-RFN" || data === "OFL-1.1-RFN" || data === "OGC-1.0" || data === "OGDL-Taiwan-1.0" || data === "OGL-Canada-2.0" || data === "OGL-UK-1.0" || data === "OGL-UK-2.0" || data === "OGL-UK-3.0" || data === "OGTSL" || data === "OLDAP-1.1" || data === "OLDAP-1.2" || data === "OLDAP-1.3" || data === "OLDAP-1.4" || data === "OLDAP-2.0" || data === "OLDAP-2.0.1" || data === "OLDAP-2.1" || data === "OLDAP-2.2" || data === "OLDAP-2.2.1" || data === "OLDAP-2.2.2" || data === "OLDAP-2.3" || data === "OLDAP-2.4" || data === "OLDAP-2.5" || data === "OLDAP-2.6" || data === "OLDAP-2.7" || data === "OLDAP-2.8" || data === "OLFL-1.3" || data === "OML" || data === "OpenMDW-1.0" || data === "OpenPBS-2.3" || data === "OpenSSL" || data === "OpenSSL-standalone" || data === "OpenVision" || data === "OPL-1.0" || data === "OPL-UK-3.0" || data === "OPUBL-1.0" || data === "OSC-1.0" || data === "OSET-PL-2.1" || data === "OSL-1.0" || data === "OSL-1.1" || data === "OSL-2.0" || data === "OSL-2.1" || data === "OSL-3.0" || data === "OSSP" || data === "PADL" || data === "ParaType-Free-Font-1.3" || data === "Parity-6.0.0" || data === "Parity-7.0.0" || data === "PDDL-1.0" || data === "PHP-3.0" || data === "PHP-3.01" || data === "Pixar" || data === "pkgconf" || data === "Plexus" || data === "pnmstitch" || data === "PolyForm-Noncommercial-1.0.0" || data === "PolyForm-Small-Business-1.0.0" || data === "PostgreSQL" || data === "PPL" || data === "PSF-2.0" || data === "psfrag" || data === "psutils" || data === "Python-2.0" || data === "Python-2.0.1" || data === "python-ldap" || data === "Qhull" || data === "QPL-1.0" || data === "QPL-1.0-INRIA-2004" || data === "radvd" || data === "Rdisc" || data === "RHeCos-1.1" || data === "RPL-1.1" || data === "RPL-1.5" || data === "RPSL-1.0" || data === "RSA-MD" || data === "RSCPL" || data === "Ruby" || data === "Ruby-pty" || data === "SAX-PD" || data === "SAX-PD-2.0" || data === "Saxpath" || data === "SCEA" || data === "SchemeReport" || data === "Sendmail" || data === "Sendmail-8.23" || data === "Sendmail-Open-Source-1.1" || data === "SGI-B-1.0" || data === "SGI-B-1.1" || data === "SGI-B-2.0" || data === "SGI-OpenGL" || data === "SGMLUG-PM" || data === "SGP4" || data === "SHL-0.5" || data === "SHL-0.51" || data === "SimPL-2.0" || data === "SISSL" || data === "SISSL-1.2" || data === "SL" || data === "Sleepycat" || data === "SMAIL-GPL" || data === "SMLNJ" || data === "SMPPL" || data === "SNIA" || data === "snprintf" || data === "SOFA" || data === "softSurfer" || data === "Soundex" || data === "Spencer-86" || data === "Spencer-94" || data === "Spencer-99" || data === "SPL-1.0" || data === "ssh-keyscan" || data === "SSH-OpenSSH" || data === "SSH-short" || data === "SSLeay-standalone" || data === "SSPL-1.0" || data === "StandardML-NJ" || data === "SugarCRM-1.1.3" || data === "SUL-1.0" || data === "Sun-PPP" || data === "Sun-PPP-2000" || data === "SunPro" || data === "SWL" || data === "swrule" || data === "Symlinks" || data === "TAPR-OHL-1.0" || data === "TCL" || data === "TCP-wrappers" || data === "TekHVC" || data === "TermReadKey" || data === "TGPPL-1.0" || data === "ThirdEye" || data === "threeparttable" || data === "TMate" || data === "TORQUE-1.1" || data === "TOSL" || data === "TPDL" || data === "TPL-1.0" || data === "TrustedQSL" || data === "TTWL" || data === "TTYP0" || data === "TU-Berlin-1.0" || data === "TU-Berlin-2.0" || data === "Ubuntu-font-1.0" || data === "UCAR" || data === "UCL-1.0" || data === "ulem" || data === "UMich-Merit" || data === "Unicode-3.0" || data === "Unicode-DFS-2015" || data === "Unicode-DFS-2016" || data === "Unicode-TOU" || data === "UnixCrypt" || data === "Unlicense" || data === "Unlicense-libtelnet" || data === "Unlicense-libwhirlpool" || data === "UnRAR" || data === "UPL-1.0" || data === "URT-RLE" || data === "Vim" || data === "Vixie-Cron" || data === "VOSTROM" || data === "VSL-1.0" || data === "W3C" || data === "W3C-19980720" || data === "W3C-20150513" || data === "w3m" || data === "Watcom-1.0" || data === "Widget-Workshop" || data === "WordNet" || data === "Wsuipa" || data === "WTFNMFPL" || data === "WTFPL" || data === "wwl" || data === "wxWindows" || data === "X11" || data === "X11-distribute-modifications-variant" || data === "X11-no-permit-persons" || data === "X11-swapped" || data === "Xdebug-1.03" || data === "Xerox" || data === "Xfig" || data === "XFree86-1.1" || data === "xinetd" || data === "xkeyboard-config-Zinoviev" || data === "xlock" || data === "Xnet" || data === "xpp" || data === "XSkat" || data === "xzoom" || data === "YPL-1.0" || data === "YPL-1.1" || data === "Zed" || data === "Zeeff" || data === "Zend-2.0" || data === "Zimbra-1.3" || data === "Zimbra-1.4" || data === "Zlib" || data === "zlib-acknowledgement" || data === "ZPL-1.1" || data === "ZPL-2.0" || data === "ZPL-2.1" || data === "389-exception" || data === "Asterisk-exception" || data === "Asterisk-linking-protocols-exception" || data === "Autoconf-exception-2.0" || data === "Autoconf-exception-3.0" || data === "Autoconf-exception-generic" || data === "Autoconf-exception-generic-3.0" || data === "Autoconf-exception-macro" || data === "Bison-exception-1.24" || data === "Bison-exception-2.2" || data === "Bootloader-exception" || data === "CGAL-linking-exception" || data === "Classpath-exception-2.0" || data === "Classpath-exception-2.0-short" || data === "CLISP-exception-2.0" || data === "cryptsetup-OpenSSL-exception" || data === "Digia-Qt-LGPL-exception-1.1" || data === "DigiRule-FOSS-exception" || data === "eCos-exception-2.0" || data === "erlang-otp-linking-exception" || data === "Fawkes-Runtime-exception" || data === "FLTK-exception" || data === "fmt-exception" || data === "Font-exception-2.0" || data === "freertos-exception-2.0" || data === "GCC-exception-2.0" || data === "GCC-exception-2.0-note" || data === "GCC-exception-3.1" || data === "Gmsh-exception" || data === "GNAT-exception" || data === "GNOME-examples-exception" || data === "GNU-compiler-exception" || data === "gnu-javamail-exception" || data === "Google-Patent-WebM" || data === "GPL-3.0-389-ds-base-exception" || data === "GPL-3.0-interface-exception" || data === "GPL-3.0-linking-exception" || data === "GPL-3.0-linking-source-exception" || data === "GPL-CC-1.0" || data === "GStreamer-exception-2005" || data === "GStreamer-exception-2008" || data === "harbour-exception" || data === "i2p-gpl-java-exception" || data === "Independent-modules-exception" || data === "KiCad-libraries-exception" || data === "kvirc-openssl-exception" || data === "LGPL-3.0-linking-exception" || data === "libpri-OpenH323-exception" || data === "Libtool-exception" || data === "Linux-syscall-note" || data === "LLGPL" || data === "LLVM-exception" || data === "LZMA-exception" || data === "mif-exception" || data === "mxml-exception" || data === "Nokia-Qt-exception-1.1" || data === "OCaml-LGPL-linking-exception" || data === "OCCT-exception-1.0" || data === "OpenJDK-assembly-exception-1.0" || data === "openvpn-openssl-exception" || data === "PCRE2-exception" || data === "polyparse-exception" || data === "PS-or-PDF-font-exception-20170817" || data === "QPL-1.0-INRIA-2004-exception" || data === "Qt-GPL-exception-1.0" || data === "Qt-LGPL-exception-1.1" || data === "Qwt-exception-1.0" || data === "romic-exception" || data === "RRDtool-FLOSS-exception-2.0" || data === "rsync-linking-exception" || data === "SANE-exception" || data === "SHL-2.0" || data === "SHL-2.1" || data === "Simple-Library-Usage-exception" || data === "Spelling-Provider-LGPL-exception" || data === "sqlitestudio-OpenSSL-exception" || data === "stunnel-exception" || data === "SWI-exception" || data === "Swift-exception" || data === "Texinfo-exception" || data === "u-boot-exception-2.0" || data === "UBDL-exception" || data === "Universal-FOSS-exception-1.0" || data === "vsftpd-openssl-exception" || data === "WxWindows-exception-3.1" || data === "x11vnc-openssl-exception" ? (validate42.errors = null, true) : (validate42.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema18.enum }
	}], !1);
}
var schema19 = {
	type: "object",
	required: ["content"],
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
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.content === void 0 && (missing0 = "content")) return validate44.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.contentType !== void 0) {
			if (typeof data.contentType != "string") return validate44.errors = [{
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
				if (typeof data1 != "string") return validate44.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				if (data1 !== "base64") return validate44.errors = [{
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.encoding.enum }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.content !== void 0) {
				if (typeof data.content != "string") return validate44.errors = [{
					instancePath: instancePath + "/content",
					schemaPath: "#/properties/content/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate44.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate44.errors = vErrors, true;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate41.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id !== void 0) {
			let _errs4 = errors;
			validate42(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			}) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
			var valid1 = _errs4 === errors;
		} else var valid1 = !0;
		if (valid1) {
			if (data.name !== void 0) {
				let _errs5 = errors;
				if (typeof data.name != "string") return validate41.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid1 = _errs5 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.text !== void 0) {
					let _errs7 = errors;
					validate44(data.text, {
						instancePath: instancePath + "/text",
						parentData: data,
						parentDataProperty: "text",
						rootData
					}) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
					var valid1 = _errs7 === errors;
				} else var valid1 = !0;
				if (valid1) if (data.url !== void 0) {
					let _errs8 = errors;
					if (errors === _errs8 && errors === _errs8 && typeof data.url != "string") return validate41.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid1 = _errs8 === errors;
				} else var valid1 = !0;
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
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate40.errors = vErrors, !1;
	}
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.license !== void 0) {
			let _errs4 = errors;
			validate41(data.license, {
				instancePath: instancePath + "/license",
				parentData: data,
				parentDataProperty: "license",
				rootData
			}) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
			var valid1 = _errs4 === errors;
		} else var valid1 = !0;
		if (valid1) if (data.expression !== void 0) {
			let _errs5 = errors;
			if (typeof data.expression != "string") return validate40.errors = [{
				instancePath: instancePath + "/expression",
				schemaPath: "#/properties/expression/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid1 = _errs5 === errors;
		} else var valid1 = !0;
	} else return validate40.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate40.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name")) return validate48.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.tagId !== void 0) {
			let _errs1 = errors;
			if (typeof data.tagId != "string") return validate48.errors = [{
				instancePath: instancePath + "/tagId",
				schemaPath: "#/properties/tagId/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				let _errs3 = errors;
				if (typeof data.name != "string") return validate48.errors = [{
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
					if (typeof data.version != "string") return validate48.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.tagVersion !== void 0) {
						let data3 = data.tagVersion, _errs7 = errors;
						if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) return validate48.errors = [{
							instancePath: instancePath + "/tagVersion",
							schemaPath: "#/properties/tagVersion/type",
							keyword: "type",
							params: { type: "integer" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.patch !== void 0) {
							let _errs9 = errors;
							if (typeof data.patch != "boolean") return validate48.errors = [{
								instancePath: instancePath + "/patch",
								schemaPath: "#/properties/patch/type",
								keyword: "type",
								params: { type: "boolean" }
							}], !1;
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.text !== void 0) {
								let _errs11 = errors;
								validate44(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								}) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.url !== void 0) {
								let _errs12 = errors;
								if (errors === _errs12 && errors === _errs12 && typeof data.url != "string") return validate48.errors = [{
									instancePath: instancePath + "/url",
									schemaPath: "#/properties/url/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs12 === errors;
							} else var valid0 = !0;
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.timestamp !== void 0) {
			if (typeof data.timestamp != "string") return validate52.errors = [{
				instancePath: instancePath + "/timestamp",
				schemaPath: "#/properties/timestamp/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				if (typeof data.name != "string") return validate52.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
			if (valid0) if (data.email !== void 0) {
				if (typeof data.email != "string") return validate52.errors = [{
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = true;
			} else var valid0 = !0;
		}
	} else return validate52.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate52.errors = vErrors, true;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.uid !== void 0) {
			let _errs1 = errors;
			if (typeof data.uid != "string") return validate51.errors = [{
				instancePath: instancePath + "/uid",
				schemaPath: "#/properties/uid/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.url !== void 0) {
				let _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data.url != "string") return validate51.errors = [{
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.author !== void 0) {
					let _errs5 = errors;
					validate52(data.author, {
						instancePath: instancePath + "/author",
						parentData: data,
						parentDataProperty: "author",
						rootData
					}) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.committer !== void 0) {
						let _errs6 = errors;
						validate52(data.committer, {
							instancePath: instancePath + "/committer",
							parentData: data,
							parentDataProperty: "committer",
							rootData
						}) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.message !== void 0) {
						let _errs7 = errors;
						if (typeof data.message != "string") return validate51.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
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
var schema23 = {
	type: "object",
	required: ["type"],
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.text !== void 0) {
			let _errs1 = errors;
			validate44(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			}) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.url !== void 0) {
			let _errs2 = errors;
			if (errors === _errs2 && errors === _errs2 && typeof data.url != "string") return validate57.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate57.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate57.errors = vErrors, errors === 0;
}
var schema25 = {
	type: "object",
	required: ["type"],
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate60.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 != "string") return validate60.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security")) return validate60.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema25.properties.type.enum }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) {
			if (data.id !== void 0) {
				if (typeof data.id != "string") return validate60.errors = [{
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
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
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description != "string") return validate60.errors = [{
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
								if (data4.name !== void 0) {
									if (typeof data4.name != "string") return validate60.errors = [{
										instancePath: instancePath + "/source/name",
										schemaPath: "#/properties/source/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
								if (valid1) if (data4.url !== void 0) {
									if (typeof data4.url != "string") return validate60.errors = [{
										instancePath: instancePath + "/source/url",
										schemaPath: "#/properties/source/properties/url/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = true;
								} else var valid1 = !0;
							} else return validate60.errors = [{
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
								for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] != "string") return validate60.errors = [{
									instancePath: instancePath + "/references/" + i0,
									schemaPath: "#/properties/references/items/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
							} else return validate60.errors = [{
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
	} else return validate60.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate60.errors = vErrors, true;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) return validate56.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type, _errs1 = errors;
			if (typeof data0 != "string") return validate56.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick")) return validate56.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema23.properties.type.enum }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.diff !== void 0) {
				let _errs3 = errors;
				validate57(data.diff, {
					instancePath: instancePath + "/diff",
					parentData: data,
					parentDataProperty: "diff",
					rootData
				}) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.resolves !== void 0) {
				let data2 = data.resolves, _errs4 = errors;
				if (errors === _errs4) if (Array.isArray(data2)) {
					let len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs6 = errors;
						validate60(data2[i0], {
							instancePath: instancePath + "/resolves/" + i0,
							parentData: data2,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
						if (!(_errs6 === errors)) break;
					}
				} else return validate56.errors = [{
					instancePath: instancePath + "/resolves",
					schemaPath: "#/properties/resolves/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
		}
	} else return validate56.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate56.errors = vErrors, errors === 0;
}
var schema26 = {
	type: "object",
	required: ["url", "type"],
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
				"other"
			]
		},
		hashes: {
			$id: "#/definitions/externalReference/properties/hashes",
			type: "array",
			items: { $ref: "#/definitions/hash" }
		}
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type")) return validate63.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.url !== void 0) {
			let _errs1 = errors;
			if (errors === _errs1 && errors === _errs1 && typeof data.url != "string") return validate63.errors = [{
				instancePath: instancePath + "/url",
				schemaPath: "#/properties/url/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.comment !== void 0) {
				let _errs3 = errors;
				if (typeof data.comment != "string") return validate63.errors = [{
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.type !== void 0) {
					let data2 = data.type, _errs5 = errors;
					if (typeof data2 != "string") return validate63.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					if (!(data2 === "vcs" || data2 === "issue-tracker" || data2 === "website" || data2 === "advisories" || data2 === "bom" || data2 === "mailing-list" || data2 === "social" || data2 === "chat" || data2 === "documentation" || data2 === "support" || data2 === "distribution" || data2 === "license" || data2 === "build-meta" || data2 === "build-system" || data2 === "other")) return validate63.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.type.enum }
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.hashes !== void 0) {
					let data3 = data.hashes, _errs7 = errors;
					if (errors === _errs7) if (Array.isArray(data3)) {
						let len0 = data3.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs9 = errors;
							validate24(data3[i0], {
								instancePath: instancePath + "/hashes/" + i0,
								parentData: data3,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
							if (!(_errs9 === errors)) break;
						}
					} else return validate63.errors = [{
						instancePath: instancePath + "/hashes",
						schemaPath: "#/properties/hashes/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs7 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate63.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate63.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text")) return validate68.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.text !== void 0 && typeof data.text != "string") return validate68.errors = [{
			instancePath: instancePath + "/text",
			schemaPath: "#/properties/text/type",
			keyword: "type",
			params: { type: "string" }
		}], !1;
	} else return validate68.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate68.errors = vErrors, true;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.licenses !== void 0) {
			let data0 = data.licenses, _errs1 = errors;
			if (errors === _errs1) if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let _errs3 = errors;
					validate40(data0[i0], {
						instancePath: instancePath + "/licenses/" + i0,
						parentData: data0,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
					if (!(_errs3 === errors)) break;
				}
			} else return validate66.errors = [{
				instancePath: instancePath + "/licenses",
				schemaPath: "#/properties/licenses/type",
				keyword: "type",
				params: { type: "array" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.copyright !== void 0) {
			let data2 = data.copyright, _errs4 = errors;
			if (errors === _errs4) if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let _errs6 = errors;
					validate68(data2[i1], {
						instancePath: instancePath + "/copyright/" + i1,
						parentData: data2,
						parentDataProperty: i1,
						rootData
					}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
					if (!(_errs6 === errors)) break;
				}
			} else return validate66.errors = [{
				instancePath: instancePath + "/copyright",
				schemaPath: "#/properties/copyright/type",
				keyword: "type",
				params: { type: "array" }
			}], !1;
			var valid0 = _errs4 === errors;
		} else var valid0 = !0;
	} else return validate66.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate66.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			if (typeof data.name != "string") return validate71.errors = [{
				instancePath: instancePath + "/name",
				schemaPath: "#/properties/name/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.value !== void 0) {
			if (typeof data.value != "string") return validate71.errors = [{
				instancePath: instancePath + "/value",
				schemaPath: "#/properties/value/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate71.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate71.errors = vErrors, true;
}
var wrapper0 = { validate: validate33 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version")) return validate33.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.type !== void 0) {
			let data0 = data.type, _errs1 = errors;
			if (typeof data0 != "string") return validate33.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file")) return validate33.errors = [{
				instancePath: instancePath + "/type",
				schemaPath: "#/properties/type/enum",
				keyword: "enum",
				params: { allowedValues: schema13.properties.type.enum }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data["mime-type"] !== void 0) {
				let data1 = data["mime-type"], _errs3 = errors;
				if (errors === _errs3) if (typeof data1 == "string") {
					if (!pattern2.test(data1)) return validate33.errors = [{
						instancePath: instancePath + "/mime-type",
						schemaPath: "#/properties/mime-type/pattern",
						keyword: "pattern",
						params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" }
					}], !1;
				} else return validate33.errors = [{
					instancePath: instancePath + "/mime-type",
					schemaPath: "#/properties/mime-type/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data["bom-ref"] !== void 0) {
					let _errs5 = errors;
					validate34(data["bom-ref"], {
						instancePath: instancePath + "/bom-ref",
						parentData: data,
						parentDataProperty: "bom-ref",
						rootData
					}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.supplier !== void 0) {
						let _errs6 = errors;
						validate36(data.supplier, {
							instancePath: instancePath + "/supplier",
							parentData: data,
							parentDataProperty: "supplier",
							rootData
						}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.author !== void 0) {
							let _errs7 = errors;
							if (typeof data.author != "string") return validate33.errors = [{
								instancePath: instancePath + "/author",
								schemaPath: "#/properties/author/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.publisher !== void 0) {
								let _errs9 = errors;
								if (typeof data.publisher != "string") return validate33.errors = [{
									instancePath: instancePath + "/publisher",
									schemaPath: "#/properties/publisher/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs9 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.group !== void 0) {
									let _errs11 = errors;
									if (typeof data.group != "string") return validate33.errors = [{
										instancePath: instancePath + "/group",
										schemaPath: "#/properties/group/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid0 = _errs11 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.name !== void 0) {
										let _errs13 = errors;
										if (typeof data.name != "string") return validate33.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs13 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.version !== void 0) {
											let _errs15 = errors;
											if (typeof data.version != "string") return validate33.errors = [{
												instancePath: instancePath + "/version",
												schemaPath: "#/properties/version/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.description !== void 0) {
												let _errs17 = errors;
												if (typeof data.description != "string") return validate33.errors = [{
													instancePath: instancePath + "/description",
													schemaPath: "#/properties/description/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.scope !== void 0) {
													let data10 = data.scope, _errs19 = errors;
													if (typeof data10 != "string") return validate33.errors = [{
														instancePath: instancePath + "/scope",
														schemaPath: "#/properties/scope/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(data10 === "required" || data10 === "optional" || data10 === "excluded")) return validate33.errors = [{
														instancePath: instancePath + "/scope",
														schemaPath: "#/properties/scope/enum",
														keyword: "enum",
														params: { allowedValues: schema13.properties.scope.enum }
													}], !1;
													var valid0 = _errs19 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.hashes !== void 0) {
														let data11 = data.hashes, _errs21 = errors;
														if (errors === _errs21) if (Array.isArray(data11)) {
															let len0 = data11.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs23 = errors;
																validate24(data11[i0], {
																	instancePath: instancePath + "/hashes/" + i0,
																	parentData: data11,
																	parentDataProperty: i0,
																	rootData
																}) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																if (!(_errs23 === errors)) break;
															}
														} else return validate33.errors = [{
															instancePath: instancePath + "/hashes",
															schemaPath: "#/properties/hashes/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs21 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.licenses !== void 0) {
															let data13 = data.licenses, _errs24 = errors;
															if (errors === _errs24) if (Array.isArray(data13)) {
																let len1 = data13.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs26 = errors;
																	validate40(data13[i1], {
																		instancePath: instancePath + "/licenses/" + i1,
																		parentData: data13,
																		parentDataProperty: i1,
																		rootData
																	}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
																	if (!(_errs26 === errors)) break;
																}
															} else return validate33.errors = [{
																instancePath: instancePath + "/licenses",
																schemaPath: "#/properties/licenses/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs24 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.copyright !== void 0) {
																let _errs27 = errors;
																if (typeof data.copyright != "string") return validate33.errors = [{
																	instancePath: instancePath + "/copyright",
																	schemaPath: "#/properties/copyright/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																var valid0 = _errs27 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.cpe !== void 0) {
																	let _errs29 = errors;
																	if (typeof data.cpe != "string") return validate33.errors = [{
																		instancePath: instancePath + "/cpe",
																		schemaPath: "#/properties/cpe/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid0 = _errs29 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.purl !== void 0) {
																		let _errs31 = errors;
																		if (typeof data.purl != "string") return validate33.errors = [{
																			instancePath: instancePath + "/purl",
																			schemaPath: "#/properties/purl/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid0 = _errs31 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.swid !== void 0) {
																			let _errs33 = errors;
																			validate48(data.swid, {
																				instancePath: instancePath + "/swid",
																				parentData: data,
																				parentDataProperty: "swid",
																				rootData
																			}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
																			var valid0 = _errs33 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.modified !== void 0) {
																				let _errs34 = errors;
																				if (typeof data.modified != "boolean") return validate33.errors = [{
																					instancePath: instancePath + "/modified",
																					schemaPath: "#/properties/modified/type",
																					keyword: "type",
																					params: { type: "boolean" }
																				}], !1;
																				var valid0 = _errs34 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.pedigree !== void 0) {
																					let data20 = data.pedigree, _errs36 = errors;
																					if (errors === _errs36) if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																						if (data20.ancestors !== void 0) {
																							let data21 = data20.ancestors, _errs38 = errors;
																							if (errors === _errs38) if (Array.isArray(data21)) {
																								let len2 = data21.length;
																								for (let i2 = 0; i2 < len2; i2++) {
																									let _errs40 = errors;
																									wrapper0.validate(data21[i2], {
																										instancePath: instancePath + "/pedigree/ancestors/" + i2,
																										parentData: data21,
																										parentDataProperty: i2,
																										rootData
																									}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																									if (!(_errs40 === errors)) break;
																								}
																							} else return validate33.errors = [{
																								instancePath: instancePath + "/pedigree/ancestors",
																								schemaPath: "#/properties/pedigree/properties/ancestors/type",
																								keyword: "type",
																								params: { type: "array" }
																							}], !1;
																							var valid3 = _errs38 === errors;
																						} else var valid3 = !0;
																						if (valid3) {
																							if (data20.descendants !== void 0) {
																								let data23 = data20.descendants, _errs41 = errors;
																								if (errors === _errs41) if (Array.isArray(data23)) {
																									let len3 = data23.length;
																									for (let i3 = 0; i3 < len3; i3++) {
																										let _errs43 = errors;
																										wrapper0.validate(data23[i3], {
																											instancePath: instancePath + "/pedigree/descendants/" + i3,
																											parentData: data23,
																											parentDataProperty: i3,
																											rootData
																										}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																										if (!(_errs43 === errors)) break;
																									}
																								} else return validate33.errors = [{
																									instancePath: instancePath + "/pedigree/descendants",
																									schemaPath: "#/properties/pedigree/properties/descendants/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid3 = _errs41 === errors;
																							} else var valid3 = !0;
																							if (valid3) {
																								if (data20.variants !== void 0) {
																									let data25 = data20.variants, _errs44 = errors;
																									if (errors === _errs44) if (Array.isArray(data25)) {
																										let len4 = data25.length;
																										for (let i4 = 0; i4 < len4; i4++) {
																											let _errs46 = errors;
																											wrapper0.validate(data25[i4], {
																												instancePath: instancePath + "/pedigree/variants/" + i4,
																												parentData: data25,
																												parentDataProperty: i4,
																												rootData
																											}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											if (!(_errs46 === errors)) break;
																										}
																									} else return validate33.errors = [{
																										instancePath: instancePath + "/pedigree/variants",
																										schemaPath: "#/properties/pedigree/properties/variants/type",
																										keyword: "type",
																										params: { type: "array" }
																									}], !1;
																									var valid3 = _errs44 === errors;
																								} else var valid3 = !0;
																								if (valid3) {
																									if (data20.commits !== void 0) {
																										let data27 = data20.commits, _errs47 = errors;
																										if (errors === _errs47) if (Array.isArray(data27)) {
																											let len5 = data27.length;
																											for (let i5 = 0; i5 < len5; i5++) {
																												let _errs49 = errors;
																												validate51(data27[i5], {
																													instancePath: instancePath + "/pedigree/commits/" + i5,
																													parentData: data27,
																													parentDataProperty: i5,
																													rootData
																												}) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																												if (!(_errs49 === errors)) break;
																											}
																										} else return validate33.errors = [{
																											instancePath: instancePath + "/pedigree/commits",
																											schemaPath: "#/properties/pedigree/properties/commits/type",
																											keyword: "type",
																											params: { type: "array" }
																										}], !1;
																										var valid3 = _errs47 === errors;
																									} else var valid3 = !0;
																									if (valid3) {
																										if (data20.patches !== void 0) {
																											let data29 = data20.patches, _errs50 = errors;
																											if (errors === _errs50) if (Array.isArray(data29)) {
																												let len6 = data29.length;
																												for (let i6 = 0; i6 < len6; i6++) {
																													let _errs52 = errors;
																													validate56(data29[i6], {
																														instancePath: instancePath + "/pedigree/patches/" + i6,
																														parentData: data29,
																														parentDataProperty: i6,
																														rootData
																													}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
																													if (!(_errs52 === errors)) break;
																												}
																											} else return validate33.errors = [{
																												instancePath: instancePath + "/pedigree/patches",
																												schemaPath: "#/properties/pedigree/properties/patches/type",
																												keyword: "type",
																												params: { type: "array" }
																											}], !1;
																											var valid3 = _errs50 === errors;
																										} else var valid3 = !0;
																										if (valid3) if (data20.notes !== void 0) {
																											let _errs53 = errors;
																											if (typeof data20.notes != "string") return validate33.errors = [{
																												instancePath: instancePath + "/pedigree/notes",
																												schemaPath: "#/properties/pedigree/properties/notes/type",
																												keyword: "type",
																												params: { type: "string" }
																											}], !1;
																											var valid3 = _errs53 === errors;
																										} else var valid3 = !0;
																									}
																								}
																							}
																						}
																					} else return validate33.errors = [{
																						instancePath: instancePath + "/pedigree",
																						schemaPath: "#/properties/pedigree/type",
																						keyword: "type",
																						params: { type: "object" }
																					}], !1;
																					var valid0 = _errs36 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.externalReferences !== void 0) {
																						let data32 = data.externalReferences, _errs55 = errors;
																						if (errors === _errs55) if (Array.isArray(data32)) {
																							let len7 = data32.length;
																							for (let i7 = 0; i7 < len7; i7++) {
																								let _errs57 = errors;
																								validate63(data32[i7], {
																									instancePath: instancePath + "/externalReferences/" + i7,
																									parentData: data32,
																									parentDataProperty: i7,
																									rootData
																								}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
																								if (!(_errs57 === errors)) break;
																							}
																						} else return validate33.errors = [{
																							instancePath: instancePath + "/externalReferences",
																							schemaPath: "#/properties/externalReferences/type",
																							keyword: "type",
																							params: { type: "array" }
																						}], !1;
																						var valid0 = _errs55 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.components !== void 0) {
																							let data34 = data.components, _errs58 = errors;
																							if (errors === _errs58) if (Array.isArray(data34)) {
																								let len8 = data34.length;
																								for (let i8 = 0; i8 < len8; i8++) {
																									let _errs60 = errors;
																									wrapper0.validate(data34[i8], {
																										instancePath: instancePath + "/components/" + i8,
																										parentData: data34,
																										parentDataProperty: i8,
																										rootData
																									}) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																									if (!(_errs60 === errors)) break;
																								}
																							} else return validate33.errors = [{
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
																								validate66(data.evidence, {
																									instancePath: instancePath + "/evidence",
																									parentData: data,
																									parentDataProperty: "evidence",
																									rootData
																								}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
																								var valid0 = _errs61 === errors;
																							} else var valid0 = !0;
																							if (valid0) if (data.properties !== void 0) {
																								let data37 = data.properties, _errs62 = errors;
																								if (errors === _errs62) if (Array.isArray(data37)) {
																									let len9 = data37.length;
																									for (let i9 = 0; i9 < len9; i9++) {
																										let _errs64 = errors;
																										validate71(data37[i9], {
																											instancePath: instancePath + "/properties/" + i9,
																											parentData: data37,
																											parentDataProperty: i9,
																											rootData
																										}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																										if (!(_errs64 === errors)) break;
																									}
																								} else return validate33.errors = [{
																									instancePath: instancePath + "/properties",
																									schemaPath: "#/properties/properties/type",
																									keyword: "type",
																									params: { type: "array" }
																								}], !1;
																								var valid0 = _errs62 === errors;
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
	} else return validate33.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate33.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.timestamp !== void 0) {
			let _errs1 = errors;
			if (errors === _errs1 && errors === _errs1 && typeof data.timestamp != "string") return validate22.errors = [{
				instancePath: instancePath + "/timestamp",
				schemaPath: "#/properties/timestamp/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.tools !== void 0) {
				let data1 = data.tools, _errs3 = errors;
				if (errors === _errs3) if (Array.isArray(data1)) {
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs5 = errors;
						validate23(data1[i0], {
							instancePath: instancePath + "/tools/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
						if (!(_errs5 === errors)) break;
					}
				} else return validate22.errors = [{
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.authors !== void 0) {
					let data3 = data.authors, _errs6 = errors;
					if (errors === _errs6) if (Array.isArray(data3)) {
						let len1 = data3.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let _errs8 = errors;
							validate31(data3[i1], {
								instancePath: instancePath + "/authors/" + i1,
								parentData: data3,
								parentDataProperty: i1,
								rootData
							}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
							if (!(_errs8 === errors)) break;
						}
					} else return validate22.errors = [{
						instancePath: instancePath + "/authors",
						schemaPath: "#/properties/authors/type",
						keyword: "type",
						params: { type: "array" }
					}], !1;
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.component !== void 0) {
						let _errs9 = errors;
						validate33(data.component, {
							instancePath: instancePath + "/component",
							parentData: data,
							parentDataProperty: "component",
							rootData
						}) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
						var valid0 = _errs9 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.manufacture !== void 0) {
							let _errs10 = errors;
							validate36(data.manufacture, {
								instancePath: instancePath + "/manufacture",
								parentData: data,
								parentDataProperty: "manufacture",
								rootData
							}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.supplier !== void 0) {
								let _errs11 = errors;
								validate36(data.supplier, {
									instancePath: instancePath + "/supplier",
									parentData: data,
									parentDataProperty: "supplier",
									rootData
								}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.licenses !== void 0) {
									let data8 = data.licenses, _errs12 = errors;
									if (errors === _errs12) if (Array.isArray(data8)) {
										let len2 = data8.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs14 = errors;
											validate40(data8[i2], {
												instancePath: instancePath + "/licenses/" + i2,
												parentData: data8,
												parentDataProperty: i2,
												rootData
											}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
											if (!(_errs14 === errors)) break;
										}
									} else return validate22.errors = [{
										instancePath: instancePath + "/licenses",
										schemaPath: "#/properties/licenses/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs12 === errors;
								} else var valid0 = !0;
								if (valid0) if (data.properties !== void 0) {
									let data10 = data.properties, _errs15 = errors;
									if (errors === _errs15) if (Array.isArray(data10)) {
										let len3 = data10.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs17 = errors;
											validate71(data10[i3], {
												instancePath: instancePath + "/properties/" + i3,
												parentData: data10,
												parentDataProperty: i3,
												rootData
											}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
											if (!(_errs17 === errors)) break;
										}
									} else return validate22.errors = [{
										instancePath: instancePath + "/properties",
										schemaPath: "#/properties/properties/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs15 === errors;
								} else var valid0 = !0;
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
var schema32 = {
	type: "string",
	enum: [
		"inbound",
		"outbound",
		"bi-directional",
		"unknown"
	]
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate84.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate84.errors = null, true) : (validate84.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema32.enum }
	}], !1);
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification")) return validate83.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.flow !== void 0) {
			let _errs1 = errors;
			validate84(data.flow, {
				instancePath: instancePath + "/flow",
				parentData: data,
				parentDataProperty: "flow",
				rootData
			}) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.classification !== void 0) {
			let _errs2 = errors;
			if (typeof data.classification != "string") return validate83.errors = [{
				instancePath: instancePath + "/classification",
				schemaPath: "#/properties/classification/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate83.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate83.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate80 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) return validate80.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data["bom-ref"] !== void 0) {
			let _errs1 = errors;
			validate34(data["bom-ref"], {
				instancePath: instancePath + "/bom-ref",
				parentData: data,
				parentDataProperty: "bom-ref",
				rootData
			}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.provider !== void 0) {
				let _errs2 = errors;
				validate36(data.provider, {
					instancePath: instancePath + "/provider",
					parentData: data,
					parentDataProperty: "provider",
					rootData
				}) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.group !== void 0) {
					let _errs3 = errors;
					if (typeof data.group != "string") return validate80.errors = [{
						instancePath: instancePath + "/group",
						schemaPath: "#/properties/group/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs5 = errors;
						if (typeof data.name != "string") return validate80.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let _errs7 = errors;
							if (typeof data.version != "string") return validate80.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs9 = errors;
								if (typeof data.description != "string") return validate80.errors = [{
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
											if (errors === _errs13 && errors === _errs13 && typeof data6[i0] != "string") return validate80.errors = [{
												instancePath: instancePath + "/endpoints/" + i0,
												schemaPath: "#/properties/endpoints/items/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											if (!(_errs13 === errors)) break;
										}
									} else return validate80.errors = [{
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
										if (typeof data.authenticated != "boolean") return validate80.errors = [{
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
											if (typeof data["x-trust-boundary"] != "boolean") return validate80.errors = [{
												instancePath: instancePath + "/x-trust-boundary",
												schemaPath: "#/properties/x-trust-boundary/type",
												keyword: "type",
												params: { type: "boolean" }
											}], !1;
											var valid0 = _errs17 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.data !== void 0) {
												let data10 = data.data, _errs19 = errors;
												if (errors === _errs19) if (Array.isArray(data10)) {
													let len1 = data10.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs21 = errors;
														validate83(data10[i1], {
															instancePath: instancePath + "/data/" + i1,
															parentData: data10,
															parentDataProperty: i1,
															rootData
														}) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
														if (!(_errs21 === errors)) break;
													}
												} else return validate80.errors = [{
													instancePath: instancePath + "/data",
													schemaPath: "#/properties/data/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid0 = _errs19 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.licenses !== void 0) {
													let data12 = data.licenses, _errs22 = errors;
													if (errors === _errs22) if (Array.isArray(data12)) {
														let len2 = data12.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs24 = errors;
															validate40(data12[i2], {
																instancePath: instancePath + "/licenses/" + i2,
																parentData: data12,
																parentDataProperty: i2,
																rootData
															}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
															if (!(_errs24 === errors)) break;
														}
													} else return validate80.errors = [{
														instancePath: instancePath + "/licenses",
														schemaPath: "#/properties/licenses/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs22 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.externalReferences !== void 0) {
														let data14 = data.externalReferences, _errs25 = errors;
														if (errors === _errs25) if (Array.isArray(data14)) {
															let len3 = data14.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs27 = errors;
																validate63(data14[i3], {
																	instancePath: instancePath + "/externalReferences/" + i3,
																	parentData: data14,
																	parentDataProperty: i3,
																	rootData
																}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
																if (!(_errs27 === errors)) break;
															}
														} else return validate80.errors = [{
															instancePath: instancePath + "/externalReferences",
															schemaPath: "#/properties/externalReferences/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid0 = _errs25 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.services !== void 0) {
															let data16 = data.services, _errs28 = errors;
															if (errors === _errs28) if (Array.isArray(data16)) {
																let len4 = data16.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs30 = errors;
																	wrapper4.validate(data16[i4], {
																		instancePath: instancePath + "/services/" + i4,
																		parentData: data16,
																		parentDataProperty: i4,
																		rootData
																	}) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																	if (!(_errs30 === errors)) break;
																}
															} else return validate80.errors = [{
																instancePath: instancePath + "/services",
																schemaPath: "#/properties/services/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid0 = _errs28 === errors;
														} else var valid0 = !0;
														if (valid0) if (data.properties !== void 0) {
															let data18 = data.properties, _errs31 = errors;
															if (errors === _errs31) if (Array.isArray(data18)) {
																let len5 = data18.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs33 = errors;
																	validate71(data18[i5], {
																		instancePath: instancePath + "/properties/" + i5,
																		parentData: data18,
																		parentDataProperty: i5,
																		rootData
																	}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																	if (!(_errs33 === errors)) break;
																}
															} else return validate80.errors = [{
																instancePath: instancePath + "/properties",
																schemaPath: "#/properties/properties/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
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
	} else return validate80.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate80.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) return validate92.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.ref !== void 0) {
			let _errs1 = errors;
			validate34(data.ref, {
				instancePath: instancePath + "/ref",
				parentData: data,
				parentDataProperty: "ref",
				rootData
			}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.dependsOn !== void 0) {
			let data1 = data.dependsOn, _errs2 = errors;
			if (errors === _errs2) if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let _errs4 = errors;
					validate34(data1[i0], {
						instancePath: instancePath + "/dependsOn/" + i0,
						parentData: data1,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
					if (!(_errs4 === errors)) break;
				}
			} else return validate92.errors = [{
				instancePath: instancePath + "/dependsOn",
				schemaPath: "#/properties/dependsOn/type",
				keyword: "type",
				params: { type: "array" }
			}], !1;
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate92.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate92.errors = vErrors, errors === 0;
}
var schema35 = {
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
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return typeof data != "string" ? (validate97.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}], !1) : data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_third_party_only" || data === "unknown" || data === "not_specified" ? (validate97.errors = null, true) : (validate97.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema35.enum }
	}], !1);
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.aggregate === void 0 && (missing0 = "aggregate")) return validate96.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.aggregate !== void 0) {
			let _errs1 = errors;
			validate97(data.aggregate, {
				instancePath: instancePath + "/aggregate",
				parentData: data,
				parentDataProperty: "aggregate",
				rootData
			}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.assemblies !== void 0) {
				let data1 = data.assemblies, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data1)) {
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						if (typeof data1[i0] != "string") return validate96.errors = [{
							instancePath: instancePath + "/assemblies/" + i0,
							schemaPath: "#/properties/assemblies/items/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(_errs4 === errors)) break;
					}
				} else return validate96.errors = [{
					instancePath: instancePath + "/assemblies",
					schemaPath: "#/properties/assemblies/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.dependencies !== void 0) {
				let data3 = data.dependencies, _errs6 = errors;
				if (errors === _errs6) if (Array.isArray(data3)) {
					let len1 = data3.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let _errs8 = errors;
						if (typeof data3[i1] != "string") return validate96.errors = [{
							instancePath: instancePath + "/dependencies/" + i1,
							schemaPath: "#/properties/dependencies/items/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						if (!(_errs8 === errors)) break;
					}
				} else return validate96.errors = [{
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" }
				}], !1;
				var valid0 = _errs6 === errors;
			} else var valid0 = !0;
		}
	} else return validate96.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate96.errors = vErrors, errors === 0;
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
		if (data.bomFormat !== void 0) {
			let data0 = data.bomFormat, _errs1 = errors;
			if (typeof data0 != "string") return validate21.errors = [{
				instancePath: instancePath + "/bomFormat",
				schemaPath: "#/properties/bomFormat/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			if (data0 !== "CycloneDX") return validate21.errors = [{
				instancePath: instancePath + "/bomFormat",
				schemaPath: "#/properties/bomFormat/enum",
				keyword: "enum",
				params: { allowedValues: schema6.properties.bomFormat.enum }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.specVersion !== void 0) {
				let _errs3 = errors;
				if (typeof data.specVersion != "string") return validate21.errors = [{
					instancePath: instancePath + "/specVersion",
					schemaPath: "#/properties/specVersion/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.serialNumber !== void 0) {
					let data2 = data.serialNumber, _errs5 = errors;
					if (errors === _errs5) if (typeof data2 == "string") {
						if (!pattern0.test(data2)) return validate21.errors = [{
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
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data3 = data.version, _errs7 = errors;
						if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) return validate21.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "integer" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.metadata !== void 0) {
							let _errs9 = errors;
							validate22(data.metadata, {
								instancePath: instancePath + "/metadata",
								parentData: data,
								parentDataProperty: "metadata",
								rootData
							}) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.components !== void 0) {
								let data5 = data.components, _errs10 = errors;
								if (errors === _errs10) if (Array.isArray(data5)) {
									let len0 = data5.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs12 = errors;
										validate33(data5[i0], {
											instancePath: instancePath + "/components/" + i0,
											parentData: data5,
											parentDataProperty: i0,
											rootData
										}) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
										if (!(_errs12 === errors)) break;
									}
								} else return validate21.errors = [{
									instancePath: instancePath + "/components",
									schemaPath: "#/properties/components/type",
									keyword: "type",
									params: { type: "array" }
								}], !1;
								var valid0 = _errs10 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.services !== void 0) {
									let data7 = data.services, _errs13 = errors;
									if (errors === _errs13) if (Array.isArray(data7)) {
										let len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs15 = errors;
											validate80(data7[i1], {
												instancePath: instancePath + "/services/" + i1,
												parentData: data7,
												parentDataProperty: i1,
												rootData
											}) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
											if (!(_errs15 === errors)) break;
										}
									} else return validate21.errors = [{
										instancePath: instancePath + "/services",
										schemaPath: "#/properties/services/type",
										keyword: "type",
										params: { type: "array" }
									}], !1;
									var valid0 = _errs13 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.externalReferences !== void 0) {
										let data9 = data.externalReferences, _errs16 = errors;
										if (errors === _errs16) if (Array.isArray(data9)) {
											let len2 = data9.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs18 = errors;
												validate63(data9[i2], {
													instancePath: instancePath + "/externalReferences/" + i2,
													parentData: data9,
													parentDataProperty: i2,
													rootData
												}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
												if (!(_errs18 === errors)) break;
											}
										} else return validate21.errors = [{
											instancePath: instancePath + "/externalReferences",
											schemaPath: "#/properties/externalReferences/type",
											keyword: "type",
											params: { type: "array" }
										}], !1;
										var valid0 = _errs16 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.dependencies !== void 0) {
											let data11 = data.dependencies, _errs19 = errors;
											if (errors === _errs19) if (Array.isArray(data11)) {
												let len3 = data11.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let _errs21 = errors;
													validate92(data11[i3], {
														instancePath: instancePath + "/dependencies/" + i3,
														parentData: data11,
														parentDataProperty: i3,
														rootData
													}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
													if (!(_errs21 === errors)) break;
												}
											} else return validate21.errors = [{
												instancePath: instancePath + "/dependencies",
												schemaPath: "#/properties/dependencies/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs19 === errors;
										} else var valid0 = !0;
										if (valid0) if (data.compositions !== void 0) {
											let data13 = data.compositions, _errs22 = errors;
											if (errors === _errs22) if (Array.isArray(data13)) {
												let len4 = data13.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let _errs24 = errors;
													validate96(data13[i4], {
														instancePath: instancePath + "/compositions/" + i4,
														parentData: data13,
														parentDataProperty: i4,
														rootData
													}) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
													if (!(_errs24 === errors)) break;
												}
											} else return validate21.errors = [{
												instancePath: instancePath + "/compositions",
												schemaPath: "#/properties/compositions/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid0 = _errs22 === errors;
										} else var valid0 = !0;
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
