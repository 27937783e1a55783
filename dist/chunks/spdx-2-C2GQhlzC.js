// src/generated/sbom/spdx-2.js
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
	$id: "spdx-2",
	type: "object",
	required: [
		"SPDXID",
		"creationInfo",
		"dataLicense",
		"name",
		"spdxVersion"
	],
	properties: {
		SPDXID: { const: "SPDXRef-DOCUMENT" },
		spdxVersion: { enum: ["SPDX-2.2", "SPDX-2.3"] },
		dataLicense: { const: "CC0-1.0" },
		name: {
			type: "string",
			minLength: 1
		},
		documentNamespace: { type: "string" },
		comment: { type: "string" },
		creationInfo: {
			type: "object",
			required: ["created", "creators"],
			properties: {
				created: { type: "string" },
				creators: {
					type: "array",
					minItems: 1,
					items: { type: "string" }
				},
				comment: { type: "string" },
				licenseListVersion: { type: "string" }
			}
		},
		documentDescribes: {
			type: "array",
			items: { type: "string" }
		},
		externalDocumentRefs: {
			type: "array",
			items: {
				type: "object",
				required: [
					"externalDocumentId",
					"spdxDocument",
					"checksum"
				]
			}
		},
		hasExtractedLicensingInfos: {
			type: "array",
			items: {
				type: "object",
				required: ["licenseId", "extractedText"],
				properties: {
					licenseId: { type: "string" },
					extractedText: { type: "string" }
				}
			}
		},
		packages: {
			type: "array",
			items: { $ref: "#/definitions/package" }
		},
		files: {
			type: "array",
			items: { $ref: "#/definitions/file" }
		},
		relationships: {
			type: "array",
			items: {
				type: "object",
				required: [
					"spdxElementId",
					"relatedSpdxElement",
					"relationshipType"
				],
				properties: {
					spdxElementId: { type: "string" },
					relatedSpdxElement: { type: "string" },
					relationshipType: {
						type: "string",
						pattern: "^[A-Z_]+$"
					},
					comment: { type: "string" }
				}
			}
		}
	},
	definitions: {
		id: {
			type: "string",
			pattern: "^SPDXRef-[A-Za-z0-9.+-]+$"
		},
		checksums: {
			type: "array",
			items: {
				type: "object",
				required: ["algorithm", "checksumValue"],
				properties: {
					algorithm: {
						type: "string",
						pattern: "^[A-Z0-9_-]+$"
					},
					checksumValue: {
						type: "string",
						pattern: "^[0-9a-fA-F]+$"
					}
				}
			}
		},
		package: {
			type: "object",
			required: [
				"SPDXID",
				"name",
				"downloadLocation"
			],
			properties: {
				SPDXID: { type: "string" },
				name: {
					type: "string",
					minLength: 1
				},
				downloadLocation: {
					type: "string",
					minLength: 1
				},
				versionInfo: { type: "string" },
				supplier: { type: "string" },
				originator: { type: "string" },
				filesAnalyzed: { type: "boolean" },
				licenseConcluded: { type: "string" },
				licenseDeclared: { type: "string" },
				copyrightText: { type: "string" },
				hasFiles: {
					type: "array",
					items: { type: "string" }
				},
				checksums: { $ref: "#/definitions/checksums" },
				externalRefs: {
					type: "array",
					items: {
						type: "object",
						required: [
							"referenceCategory",
							"referenceType",
							"referenceLocator"
						],
						properties: {
							referenceCategory: { type: "string" },
							referenceType: { type: "string" },
							referenceLocator: { type: "string" }
						}
					}
				}
			}
		},
		file: {
			type: "object",
			required: [
				"SPDXID",
				"fileName",
				"checksums"
			],
			properties: {
				SPDXID: { type: "string" },
				fileName: { type: "string" },
				checksums: { $ref: "#/definitions/checksums" }
			}
		}
	}
};
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[A-Z0-9_-]+$", "u");
var pattern1 = new RegExp("^[0-9a-fA-F]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.algorithm === void 0 && (missing0 = "algorithm") || data0.checksumValue === void 0 && (missing0 = "checksumValue")) return validate23.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}], !1;
				if (data0.algorithm !== void 0) {
					let data1 = data0.algorithm;
					if (typeof data1 == "string") {
						if (!pattern0.test(data1)) return validate23.errors = [{
							instancePath: instancePath + "/" + i0 + "/algorithm",
							schemaPath: "#/items/properties/algorithm/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Z0-9_-]+$" }
						}], !1;
					} else return validate23.errors = [{
						instancePath: instancePath + "/" + i0 + "/algorithm",
						schemaPath: "#/items/properties/algorithm/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid1 = true;
				} else var valid1 = !0;
				if (valid1) if (data0.checksumValue !== void 0) {
					let data2 = data0.checksumValue;
					if (typeof data2 == "string") {
						if (!pattern1.test(data2)) return validate23.errors = [{
							instancePath: instancePath + "/" + i0 + "/checksumValue",
							schemaPath: "#/items/properties/checksumValue/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-fA-F]+$" }
						}], !1;
					} else return validate23.errors = [{
						instancePath: instancePath + "/" + i0 + "/checksumValue",
						schemaPath: "#/items/properties/checksumValue/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid1 = true;
				} else var valid1 = !0;
			} else return validate23.errors = [{
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "object" }
			}], !1;
		}
	} else return validate23.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}], !1;
	return validate23.errors = vErrors, true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.SPDXID === void 0 && (missing0 = "SPDXID") || data.name === void 0 && (missing0 = "name") || data.downloadLocation === void 0 && (missing0 = "downloadLocation")) return validate22.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.SPDXID !== void 0) {
			let _errs1 = errors;
			if (typeof data.SPDXID != "string") return validate22.errors = [{
				instancePath: instancePath + "/SPDXID",
				schemaPath: "#/properties/SPDXID/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.name !== void 0) {
				let data1 = data.name, _errs3 = errors;
				if (errors === _errs3) if (typeof data1 == "string") {
					if (func2(data1) < 1) return validate22.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					}], !1;
				} else return validate22.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.downloadLocation !== void 0) {
					let data2 = data.downloadLocation, _errs5 = errors;
					if (errors === _errs5) if (typeof data2 == "string") {
						if (func2(data2) < 1) return validate22.errors = [{
							instancePath: instancePath + "/downloadLocation",
							schemaPath: "#/properties/downloadLocation/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}], !1;
					} else return validate22.errors = [{
						instancePath: instancePath + "/downloadLocation",
						schemaPath: "#/properties/downloadLocation/type",
						keyword: "type",
						params: { type: "string" }
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.versionInfo !== void 0) {
						let _errs7 = errors;
						if (typeof data.versionInfo != "string") return validate22.errors = [{
							instancePath: instancePath + "/versionInfo",
							schemaPath: "#/properties/versionInfo/type",
							keyword: "type",
							params: { type: "string" }
						}], !1;
						var valid0 = _errs7 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.supplier !== void 0) {
							let _errs9 = errors;
							if (typeof data.supplier != "string") return validate22.errors = [{
								instancePath: instancePath + "/supplier",
								schemaPath: "#/properties/supplier/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid0 = _errs9 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.originator !== void 0) {
								let _errs11 = errors;
								if (typeof data.originator != "string") return validate22.errors = [{
									instancePath: instancePath + "/originator",
									schemaPath: "#/properties/originator/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid0 = _errs11 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.filesAnalyzed !== void 0) {
									let _errs13 = errors;
									if (typeof data.filesAnalyzed != "boolean") return validate22.errors = [{
										instancePath: instancePath + "/filesAnalyzed",
										schemaPath: "#/properties/filesAnalyzed/type",
										keyword: "type",
										params: { type: "boolean" }
									}], !1;
									var valid0 = _errs13 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.licenseConcluded !== void 0) {
										let _errs15 = errors;
										if (typeof data.licenseConcluded != "string") return validate22.errors = [{
											instancePath: instancePath + "/licenseConcluded",
											schemaPath: "#/properties/licenseConcluded/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid0 = _errs15 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.licenseDeclared !== void 0) {
											let _errs17 = errors;
											if (typeof data.licenseDeclared != "string") return validate22.errors = [{
												instancePath: instancePath + "/licenseDeclared",
												schemaPath: "#/properties/licenseDeclared/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid0 = _errs17 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.copyrightText !== void 0) {
												let _errs19 = errors;
												if (typeof data.copyrightText != "string") return validate22.errors = [{
													instancePath: instancePath + "/copyrightText",
													schemaPath: "#/properties/copyrightText/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid0 = _errs19 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.hasFiles !== void 0) {
													let data10 = data.hasFiles, _errs21 = errors;
													if (errors === _errs21) if (Array.isArray(data10)) {
														let len0 = data10.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs23 = errors;
															if (typeof data10[i0] != "string") return validate22.errors = [{
																instancePath: instancePath + "/hasFiles/" + i0,
																schemaPath: "#/properties/hasFiles/items/type",
																keyword: "type",
																params: { type: "string" }
															}], !1;
															if (!(_errs23 === errors)) break;
														}
													} else return validate22.errors = [{
														instancePath: instancePath + "/hasFiles",
														schemaPath: "#/properties/hasFiles/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid0 = _errs21 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.checksums !== void 0) {
														let _errs25 = errors;
														validate23(data.checksums, {
															instancePath: instancePath + "/checksums",
															parentData: data,
															parentDataProperty: "checksums",
															rootData
														}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
														var valid0 = _errs25 === errors;
													} else var valid0 = !0;
													if (valid0) if (data.externalRefs !== void 0) {
														let data13 = data.externalRefs, _errs26 = errors;
														if (errors === _errs26) if (Array.isArray(data13)) {
															let len1 = data13.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data14 = data13[i1], _errs28 = errors;
																if (errors === _errs28) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																	let missing1;
																	if (data14.referenceCategory === void 0 && (missing1 = "referenceCategory") || data14.referenceType === void 0 && (missing1 = "referenceType") || data14.referenceLocator === void 0 && (missing1 = "referenceLocator")) return validate22.errors = [{
																		instancePath: instancePath + "/externalRefs/" + i1,
																		schemaPath: "#/properties/externalRefs/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 }
																	}], !1;
																	if (data14.referenceCategory !== void 0) {
																		let _errs30 = errors;
																		if (typeof data14.referenceCategory != "string") return validate22.errors = [{
																			instancePath: instancePath + "/externalRefs/" + i1 + "/referenceCategory",
																			schemaPath: "#/properties/externalRefs/items/properties/referenceCategory/type",
																			keyword: "type",
																			params: { type: "string" }
																		}], !1;
																		var valid3 = _errs30 === errors;
																	} else var valid3 = !0;
																	if (valid3) {
																		if (data14.referenceType !== void 0) {
																			let _errs32 = errors;
																			if (typeof data14.referenceType != "string") return validate22.errors = [{
																				instancePath: instancePath + "/externalRefs/" + i1 + "/referenceType",
																				schemaPath: "#/properties/externalRefs/items/properties/referenceType/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid3 = _errs32 === errors;
																		} else var valid3 = !0;
																		if (valid3) if (data14.referenceLocator !== void 0) {
																			let _errs34 = errors;
																			if (typeof data14.referenceLocator != "string") return validate22.errors = [{
																				instancePath: instancePath + "/externalRefs/" + i1 + "/referenceLocator",
																				schemaPath: "#/properties/externalRefs/items/properties/referenceLocator/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid3 = _errs34 === errors;
																		} else var valid3 = !0;
																	}
																} else return validate22.errors = [{
																	instancePath: instancePath + "/externalRefs/" + i1,
																	schemaPath: "#/properties/externalRefs/items/type",
																	keyword: "type",
																	params: { type: "object" }
																}], !1;
																if (!(_errs28 === errors)) break;
															}
														} else return validate22.errors = [{
															instancePath: instancePath + "/externalRefs",
															schemaPath: "#/properties/externalRefs/type",
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
	} else return validate22.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate22.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.SPDXID === void 0 && (missing0 = "SPDXID") || data.fileName === void 0 && (missing0 = "fileName") || data.checksums === void 0 && (missing0 = "checksums")) return validate26.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data.SPDXID !== void 0) {
			let _errs1 = errors;
			if (typeof data.SPDXID != "string") return validate26.errors = [{
				instancePath: instancePath + "/SPDXID",
				schemaPath: "#/properties/SPDXID/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.fileName !== void 0) {
				let _errs3 = errors;
				if (typeof data.fileName != "string") return validate26.errors = [{
					instancePath: instancePath + "/fileName",
					schemaPath: "#/properties/fileName/type",
					keyword: "type",
					params: { type: "string" }
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.checksums !== void 0) {
				let _errs5 = errors;
				validate23(data.checksums, {
					instancePath: instancePath + "/checksums",
					parentData: data,
					parentDataProperty: "checksums",
					rootData
				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
				var valid0 = _errs5 === errors;
			} else var valid0 = !0;
		}
	} else return validate26.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate26.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[A-Z_]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0, valid0 = !0;
		for (missing0 of schema6.required) if (valid0 = data[missing0] !== void 0, !valid0) return validate21.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (valid0) {
			if (data.SPDXID !== void 0) {
				let _errs1 = errors;
				if (data.SPDXID !== "SPDXRef-DOCUMENT") return validate21.errors = [{
					instancePath: instancePath + "/SPDXID",
					schemaPath: "#/properties/SPDXID/const",
					keyword: "const",
					params: { allowedValue: "SPDXRef-DOCUMENT" }
				}], !1;
				var valid1 = _errs1 === errors;
			} else var valid1 = !0;
			if (valid1) {
				if (data.spdxVersion !== void 0) {
					let data1 = data.spdxVersion, _errs2 = errors;
					if (!(data1 === "SPDX-2.2" || data1 === "SPDX-2.3")) return validate21.errors = [{
						instancePath: instancePath + "/spdxVersion",
						schemaPath: "#/properties/spdxVersion/enum",
						keyword: "enum",
						params: { allowedValues: schema6.properties.spdxVersion.enum }
					}], !1;
					var valid1 = _errs2 === errors;
				} else var valid1 = !0;
				if (valid1) {
					if (data.dataLicense !== void 0) {
						let _errs3 = errors;
						if (data.dataLicense !== "CC0-1.0") return validate21.errors = [{
							instancePath: instancePath + "/dataLicense",
							schemaPath: "#/properties/dataLicense/const",
							keyword: "const",
							params: { allowedValue: "CC0-1.0" }
						}], !1;
						var valid1 = _errs3 === errors;
					} else var valid1 = !0;
					if (valid1) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs4 = errors;
							if (errors === _errs4) if (typeof data3 == "string") {
								if (func2(data3) < 1) return validate21.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								}], !1;
							} else return validate21.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}], !1;
							var valid1 = _errs4 === errors;
						} else var valid1 = !0;
						if (valid1) {
							if (data.documentNamespace !== void 0) {
								let _errs6 = errors;
								if (typeof data.documentNamespace != "string") return validate21.errors = [{
									instancePath: instancePath + "/documentNamespace",
									schemaPath: "#/properties/documentNamespace/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid1 = _errs6 === errors;
							} else var valid1 = !0;
							if (valid1) {
								if (data.comment !== void 0) {
									let _errs8 = errors;
									if (typeof data.comment != "string") return validate21.errors = [{
										instancePath: instancePath + "/comment",
										schemaPath: "#/properties/comment/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid1 = _errs8 === errors;
								} else var valid1 = !0;
								if (valid1) {
									if (data.creationInfo !== void 0) {
										let data6 = data.creationInfo, _errs10 = errors;
										if (errors === _errs10) if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
											let missing1;
											if (data6.created === void 0 && (missing1 = "created") || data6.creators === void 0 && (missing1 = "creators")) return validate21.errors = [{
												instancePath: instancePath + "/creationInfo",
												schemaPath: "#/properties/creationInfo/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}], !1;
											if (data6.created !== void 0) {
												let _errs12 = errors;
												if (typeof data6.created != "string") return validate21.errors = [{
													instancePath: instancePath + "/creationInfo/created",
													schemaPath: "#/properties/creationInfo/properties/created/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid2 = _errs12 === errors;
											} else var valid2 = !0;
											if (valid2) {
												if (data6.creators !== void 0) {
													let data8 = data6.creators, _errs14 = errors;
													if (errors === _errs14) if (Array.isArray(data8)) {
														if (data8.length < 1) return validate21.errors = [{
															instancePath: instancePath + "/creationInfo/creators",
															schemaPath: "#/properties/creationInfo/properties/creators/minItems",
															keyword: "minItems",
															params: { limit: 1 }
														}], !1;
														{
															let len0 = data8.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs16 = errors;
																if (typeof data8[i0] != "string") return validate21.errors = [{
																	instancePath: instancePath + "/creationInfo/creators/" + i0,
																	schemaPath: "#/properties/creationInfo/properties/creators/items/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																if (!(_errs16 === errors)) break;
															}
														}
													} else return validate21.errors = [{
														instancePath: instancePath + "/creationInfo/creators",
														schemaPath: "#/properties/creationInfo/properties/creators/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid2 = _errs14 === errors;
												} else var valid2 = !0;
												if (valid2) {
													if (data6.comment !== void 0) {
														let _errs18 = errors;
														if (typeof data6.comment != "string") return validate21.errors = [{
															instancePath: instancePath + "/creationInfo/comment",
															schemaPath: "#/properties/creationInfo/properties/comment/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid2 = _errs18 === errors;
													} else var valid2 = !0;
													if (valid2) if (data6.licenseListVersion !== void 0) {
														let _errs20 = errors;
														if (typeof data6.licenseListVersion != "string") return validate21.errors = [{
															instancePath: instancePath + "/creationInfo/licenseListVersion",
															schemaPath: "#/properties/creationInfo/properties/licenseListVersion/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid2 = _errs20 === errors;
													} else var valid2 = !0;
												}
											}
										} else return validate21.errors = [{
											instancePath: instancePath + "/creationInfo",
											schemaPath: "#/properties/creationInfo/type",
											keyword: "type",
											params: { type: "object" }
										}], !1;
										var valid1 = _errs10 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data.documentDescribes !== void 0) {
											let data12 = data.documentDescribes, _errs22 = errors;
											if (errors === _errs22) if (Array.isArray(data12)) {
												let len1 = data12.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs24 = errors;
													if (typeof data12[i1] != "string") return validate21.errors = [{
														instancePath: instancePath + "/documentDescribes/" + i1,
														schemaPath: "#/properties/documentDescribes/items/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													if (!(_errs24 === errors)) break;
												}
											} else return validate21.errors = [{
												instancePath: instancePath + "/documentDescribes",
												schemaPath: "#/properties/documentDescribes/type",
												keyword: "type",
												params: { type: "array" }
											}], !1;
											var valid1 = _errs22 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data.externalDocumentRefs !== void 0) {
												let data14 = data.externalDocumentRefs, _errs26 = errors;
												if (errors === _errs26) if (Array.isArray(data14)) {
													let len2 = data14.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let data15 = data14[i2], _errs28 = errors;
														if (errors === _errs28) if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
															let missing2;
															if (data15.externalDocumentId === void 0 && (missing2 = "externalDocumentId") || data15.spdxDocument === void 0 && (missing2 = "spdxDocument") || data15.checksum === void 0 && (missing2 = "checksum")) return validate21.errors = [{
																instancePath: instancePath + "/externalDocumentRefs/" + i2,
																schemaPath: "#/properties/externalDocumentRefs/items/required",
																keyword: "required",
																params: { missingProperty: missing2 }
															}], !1;
														} else return validate21.errors = [{
															instancePath: instancePath + "/externalDocumentRefs/" + i2,
															schemaPath: "#/properties/externalDocumentRefs/items/type",
															keyword: "type",
															params: { type: "object" }
														}], !1;
														if (!(_errs28 === errors)) break;
													}
												} else return validate21.errors = [{
													instancePath: instancePath + "/externalDocumentRefs",
													schemaPath: "#/properties/externalDocumentRefs/type",
													keyword: "type",
													params: { type: "array" }
												}], !1;
												var valid1 = _errs26 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data.hasExtractedLicensingInfos !== void 0) {
													let data16 = data.hasExtractedLicensingInfos, _errs30 = errors;
													if (errors === _errs30) if (Array.isArray(data16)) {
														let len3 = data16.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let data17 = data16[i3], _errs32 = errors;
															if (errors === _errs32) if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																let missing3;
																if (data17.licenseId === void 0 && (missing3 = "licenseId") || data17.extractedText === void 0 && (missing3 = "extractedText")) return validate21.errors = [{
																	instancePath: instancePath + "/hasExtractedLicensingInfos/" + i3,
																	schemaPath: "#/properties/hasExtractedLicensingInfos/items/required",
																	keyword: "required",
																	params: { missingProperty: missing3 }
																}], !1;
																if (data17.licenseId !== void 0) {
																	let _errs34 = errors;
																	if (typeof data17.licenseId != "string") return validate21.errors = [{
																		instancePath: instancePath + "/hasExtractedLicensingInfos/" + i3 + "/licenseId",
																		schemaPath: "#/properties/hasExtractedLicensingInfos/items/properties/licenseId/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid7 = _errs34 === errors;
																} else var valid7 = !0;
																if (valid7) if (data17.extractedText !== void 0) {
																	let _errs36 = errors;
																	if (typeof data17.extractedText != "string") return validate21.errors = [{
																		instancePath: instancePath + "/hasExtractedLicensingInfos/" + i3 + "/extractedText",
																		schemaPath: "#/properties/hasExtractedLicensingInfos/items/properties/extractedText/type",
																		keyword: "type",
																		params: { type: "string" }
																	}], !1;
																	var valid7 = _errs36 === errors;
																} else var valid7 = !0;
															} else return validate21.errors = [{
																instancePath: instancePath + "/hasExtractedLicensingInfos/" + i3,
																schemaPath: "#/properties/hasExtractedLicensingInfos/items/type",
																keyword: "type",
																params: { type: "object" }
															}], !1;
															if (!(_errs32 === errors)) break;
														}
													} else return validate21.errors = [{
														instancePath: instancePath + "/hasExtractedLicensingInfos",
														schemaPath: "#/properties/hasExtractedLicensingInfos/type",
														keyword: "type",
														params: { type: "array" }
													}], !1;
													var valid1 = _errs30 === errors;
												} else var valid1 = !0;
												if (valid1) {
													if (data.packages !== void 0) {
														let data20 = data.packages, _errs38 = errors;
														if (errors === _errs38) if (Array.isArray(data20)) {
															let len4 = data20.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs40 = errors;
																validate22(data20[i4], {
																	instancePath: instancePath + "/packages/" + i4,
																	parentData: data20,
																	parentDataProperty: i4,
																	rootData
																}) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
																if (!(_errs40 === errors)) break;
															}
														} else return validate21.errors = [{
															instancePath: instancePath + "/packages",
															schemaPath: "#/properties/packages/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid1 = _errs38 === errors;
													} else var valid1 = !0;
													if (valid1) {
														if (data.files !== void 0) {
															let data22 = data.files, _errs41 = errors;
															if (errors === _errs41) if (Array.isArray(data22)) {
																let len5 = data22.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs43 = errors;
																	validate26(data22[i5], {
																		instancePath: instancePath + "/files/" + i5,
																		parentData: data22,
																		parentDataProperty: i5,
																		rootData
																	}) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																	if (!(_errs43 === errors)) break;
																}
															} else return validate21.errors = [{
																instancePath: instancePath + "/files",
																schemaPath: "#/properties/files/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid1 = _errs41 === errors;
														} else var valid1 = !0;
														if (valid1) if (data.relationships !== void 0) {
															let data24 = data.relationships, _errs44 = errors;
															if (errors === _errs44) if (Array.isArray(data24)) {
																let len6 = data24.length;
																for (let i6 = 0; i6 < len6; i6++) {
																	let data25 = data24[i6], _errs46 = errors;
																	if (errors === _errs46) if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																		let missing4;
																		if (data25.spdxElementId === void 0 && (missing4 = "spdxElementId") || data25.relatedSpdxElement === void 0 && (missing4 = "relatedSpdxElement") || data25.relationshipType === void 0 && (missing4 = "relationshipType")) return validate21.errors = [{
																			instancePath: instancePath + "/relationships/" + i6,
																			schemaPath: "#/properties/relationships/items/required",
																			keyword: "required",
																			params: { missingProperty: missing4 }
																		}], !1;
																		if (data25.spdxElementId !== void 0) {
																			let _errs48 = errors;
																			if (typeof data25.spdxElementId != "string") return validate21.errors = [{
																				instancePath: instancePath + "/relationships/" + i6 + "/spdxElementId",
																				schemaPath: "#/properties/relationships/items/properties/spdxElementId/type",
																				keyword: "type",
																				params: { type: "string" }
																			}], !1;
																			var valid11 = _errs48 === errors;
																		} else var valid11 = !0;
																		if (valid11) {
																			if (data25.relatedSpdxElement !== void 0) {
																				let _errs50 = errors;
																				if (typeof data25.relatedSpdxElement != "string") return validate21.errors = [{
																					instancePath: instancePath + "/relationships/" + i6 + "/relatedSpdxElement",
																					schemaPath: "#/properties/relationships/items/properties/relatedSpdxElement/type",
																					keyword: "type",
																					params: { type: "string" }
																				}], !1;
																				var valid11 = _errs50 === errors;
																			} else var valid11 = !0;
																			if (valid11) {
																				if (data25.relationshipType !== void 0) {
																					let data28 = data25.relationshipType, _errs52 = errors;
																					if (errors === _errs52) if (typeof data28 == "string") {
																						if (!pattern2.test(data28)) return validate21.errors = [{
																							instancePath: instancePath + "/relationships/" + i6 + "/relationshipType",
																							schemaPath: "#/properties/relationships/items/properties/relationshipType/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[A-Z_]+$" }
																						}], !1;
																					} else return validate21.errors = [{
																						instancePath: instancePath + "/relationships/" + i6 + "/relationshipType",
																						schemaPath: "#/properties/relationships/items/properties/relationshipType/type",
																						keyword: "type",
																						params: { type: "string" }
																					}], !1;
																					var valid11 = _errs52 === errors;
																				} else var valid11 = !0;
																				if (valid11) if (data25.comment !== void 0) {
																					let _errs54 = errors;
																					if (typeof data25.comment != "string") return validate21.errors = [{
																						instancePath: instancePath + "/relationships/" + i6 + "/comment",
																						schemaPath: "#/properties/relationships/items/properties/comment/type",
																						keyword: "type",
																						params: { type: "string" }
																					}], !1;
																					var valid11 = _errs54 === errors;
																				} else var valid11 = !0;
																			}
																		}
																	} else return validate21.errors = [{
																		instancePath: instancePath + "/relationships/" + i6,
																		schemaPath: "#/properties/relationships/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}], !1;
																	if (!(_errs46 === errors)) break;
																}
															} else return validate21.errors = [{
																instancePath: instancePath + "/relationships",
																schemaPath: "#/properties/relationships/type",
																keyword: "type",
																params: { type: "array" }
															}], !1;
															var valid1 = _errs44 === errors;
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
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
export { stdin_default as default, validate };
