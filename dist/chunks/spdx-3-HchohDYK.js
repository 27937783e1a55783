// src/generated/sbom/spdx-3.js
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
var pattern0 = new RegExp("^https://spdx\\.org/rdf/3\\.0\\.[01]/spdx-context\\.jsonld$", "u");
var func2 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data["@context"] === void 0 && (missing0 = "@context") || data["@graph"] === void 0 && (missing0 = "@graph")) return validate21.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 }
		}], !1;
		if (data["@context"] !== void 0) {
			let data0 = data["@context"], _errs1 = errors;
			if (errors === _errs1) if (typeof data0 == "string") {
				if (!pattern0.test(data0)) return validate21.errors = [{
					instancePath: instancePath + "/@context",
					schemaPath: "#/properties/%40context/pattern",
					keyword: "pattern",
					params: { pattern: "^https://spdx\\.org/rdf/3\\.0\\.[01]/spdx-context\\.jsonld$" }
				}], !1;
			} else return validate21.errors = [{
				instancePath: instancePath + "/@context",
				schemaPath: "#/properties/%40context/type",
				keyword: "type",
				params: { type: "string" }
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data["@graph"] !== void 0) {
			let data1 = data["@graph"], _errs3 = errors;
			if (errors === _errs3) if (Array.isArray(data1)) {
				if (data1.length < 1) return validate21.errors = [{
					instancePath: instancePath + "/@graph",
					schemaPath: "#/properties/%40graph/minItems",
					keyword: "minItems",
					params: { limit: 1 }
				}], !1;
				{
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0], _errs5 = errors, _errs7 = errors, _errs8 = errors, valid3 = !0, _errs9 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type !== "CreationInfo") {
							let err0 = {};
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						}
						var _valid0 = _errs9 === errors;
						errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
						let ifClause0;
						if (_valid0) {
							let _errs11 = errors;
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing1;
								if (data2.created === void 0 && (missing1 = "created") || data2.createdBy === void 0 && (missing1 = "createdBy") || data2.specVersion === void 0 && (missing1 = "specVersion")) return validate21.errors = [{
									instancePath: instancePath + "/@graph/" + i0,
									schemaPath: "#/properties/%40graph/items/allOf/0/then/required",
									keyword: "required",
									params: { missingProperty: missing1 }
								}], !1;
							}
							var _valid0 = _errs11 === errors;
							valid3 = _valid0, ifClause0 = "then";
						} else {
							let _errs12 = errors, _errs13 = errors, valid5 = !1, _errs14 = errors;
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
								let missing2;
								if (data2.spdxId === void 0 && (missing2 = "spdxId")) {
									let err1 = {
										instancePath: instancePath + "/@graph/" + i0,
										schemaPath: "#/properties/%40graph/items/allOf/0/else/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: missing2 }
									};
									vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
								}
							}
							var _valid1 = _errs14 === errors;
							if (valid5 = valid5 || _valid1, !valid5) {
								let _errs15 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing3;
									if (data2["@id"] === void 0 && (missing3 = "@id")) {
										let err2 = {
											instancePath: instancePath + "/@graph/" + i0,
											schemaPath: "#/properties/%40graph/items/allOf/0/else/anyOf/1/required",
											keyword: "required",
											params: { missingProperty: missing3 }
										};
										vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
									}
								}
								var _valid1 = _errs15 === errors;
								valid5 = valid5 || _valid1;
							}
							if (valid5) errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
							else {
								let err3 = {
									instancePath: instancePath + "/@graph/" + i0,
									schemaPath: "#/properties/%40graph/items/allOf/0/else/anyOf",
									keyword: "anyOf",
									params: {}
								};
								return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate21.errors = vErrors, !1;
							}
							var _valid0 = _errs12 === errors;
							valid3 = _valid0, ifClause0 = "else";
						}
						if (!valid3) {
							let err4 = {
								instancePath: instancePath + "/@graph/" + i0,
								schemaPath: "#/properties/%40graph/items/allOf/0/if",
								keyword: "if",
								params: { failingKeyword: ifClause0 }
							};
							return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate21.errors = vErrors, !1;
						}
						var valid2 = _errs7 === errors;
						if (valid2) {
							let _errs16 = errors, _errs17 = errors, valid6 = !0, _errs18 = errors;
							if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type !== "Relationship") {
								let err5 = {};
								vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
							}
							var _valid2 = _errs18 === errors;
							if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid2) {
								let _errs20 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing4;
									if (data2.from === void 0 && (missing4 = "from") || data2.to === void 0 && (missing4 = "to") || data2.relationshipType === void 0 && (missing4 = "relationshipType")) return validate21.errors = [{
										instancePath: instancePath + "/@graph/" + i0,
										schemaPath: "#/properties/%40graph/items/allOf/1/then/required",
										keyword: "required",
										params: { missingProperty: missing4 }
									}], !1;
								}
								var _valid2 = _errs20 === errors;
								valid6 = _valid2;
							}
							if (!valid6) {
								let err6 = {
									instancePath: instancePath + "/@graph/" + i0,
									schemaPath: "#/properties/%40graph/items/allOf/1/if",
									keyword: "if",
									params: { failingKeyword: "then" }
								};
								return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate21.errors = vErrors, !1;
							}
							var valid2 = _errs16 === errors;
							if (valid2) {
								let _errs21 = errors, _errs22 = errors, valid8 = !0, _errs23 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type !== "software_Package") {
									let err7 = {};
									vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								}
								var _valid3 = _errs23 === errors;
								if (errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null), _valid3) {
									let _errs25 = errors;
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing5;
										if (data2.name === void 0 && (missing5 = "name") || data2.creationInfo === void 0 && (missing5 = "creationInfo")) return validate21.errors = [{
											instancePath: instancePath + "/@graph/" + i0,
											schemaPath: "#/properties/%40graph/items/allOf/2/then/required",
											keyword: "required",
											params: { missingProperty: missing5 }
										}], !1;
									}
									var _valid3 = _errs25 === errors;
									valid8 = _valid3;
								}
								if (!valid8) {
									let err8 = {
										instancePath: instancePath + "/@graph/" + i0,
										schemaPath: "#/properties/%40graph/items/allOf/2/if",
										keyword: "if",
										params: { failingKeyword: "then" }
									};
									return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate21.errors = vErrors, !1;
								}
								var valid2 = _errs21 === errors;
							}
						}
						if (errors === _errs5) if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing6;
							if (data2.type === void 0 && (missing6 = "type")) return validate21.errors = [{
								instancePath: instancePath + "/@graph/" + i0,
								schemaPath: "#/properties/%40graph/items/required",
								keyword: "required",
								params: { missingProperty: missing6 }
							}], !1;
							if (data2.type !== void 0) {
								let data6 = data2.type, _errs26 = errors;
								if (errors === _errs26) if (typeof data6 == "string") {
									if (func2(data6) < 1) return validate21.errors = [{
										instancePath: instancePath + "/@graph/" + i0 + "/type",
										schemaPath: "#/properties/%40graph/items/properties/type/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									}], !1;
								} else return validate21.errors = [{
									instancePath: instancePath + "/@graph/" + i0 + "/type",
									schemaPath: "#/properties/%40graph/items/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								}], !1;
								var valid10 = _errs26 === errors;
							} else var valid10 = !0;
							if (valid10) {
								if (data2.spdxId !== void 0) {
									let data7 = data2.spdxId, _errs28 = errors;
									if (errors === _errs28) if (typeof data7 == "string") {
										if (func2(data7) < 1) return validate21.errors = [{
											instancePath: instancePath + "/@graph/" + i0 + "/spdxId",
											schemaPath: "#/properties/%40graph/items/properties/spdxId/minLength",
											keyword: "minLength",
											params: { limit: 1 }
										}], !1;
									} else return validate21.errors = [{
										instancePath: instancePath + "/@graph/" + i0 + "/spdxId",
										schemaPath: "#/properties/%40graph/items/properties/spdxId/type",
										keyword: "type",
										params: { type: "string" }
									}], !1;
									var valid10 = _errs28 === errors;
								} else var valid10 = !0;
								if (valid10) {
									if (data2["@id"] !== void 0) {
										let data8 = data2["@id"], _errs30 = errors;
										if (errors === _errs30) if (typeof data8 == "string") {
											if (func2(data8) < 1) return validate21.errors = [{
												instancePath: instancePath + "/@graph/" + i0 + "/@id",
												schemaPath: "#/properties/%40graph/items/properties/%40id/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											}], !1;
										} else return validate21.errors = [{
											instancePath: instancePath + "/@graph/" + i0 + "/@id",
											schemaPath: "#/properties/%40graph/items/properties/%40id/type",
											keyword: "type",
											params: { type: "string" }
										}], !1;
										var valid10 = _errs30 === errors;
									} else var valid10 = !0;
									if (valid10) {
										if (data2.name !== void 0) {
											let _errs32 = errors;
											if (typeof data2.name != "string") return validate21.errors = [{
												instancePath: instancePath + "/@graph/" + i0 + "/name",
												schemaPath: "#/properties/%40graph/items/properties/name/type",
												keyword: "type",
												params: { type: "string" }
											}], !1;
											var valid10 = _errs32 === errors;
										} else var valid10 = !0;
										if (valid10) {
											if (data2.software_packageUrl !== void 0) {
												let _errs34 = errors;
												if (typeof data2.software_packageUrl != "string") return validate21.errors = [{
													instancePath: instancePath + "/@graph/" + i0 + "/software_packageUrl",
													schemaPath: "#/properties/%40graph/items/properties/software_packageUrl/type",
													keyword: "type",
													params: { type: "string" }
												}], !1;
												var valid10 = _errs34 === errors;
											} else var valid10 = !0;
											if (valid10) {
												if (data2.software_packageVersion !== void 0) {
													let _errs36 = errors;
													if (typeof data2.software_packageVersion != "string") return validate21.errors = [{
														instancePath: instancePath + "/@graph/" + i0 + "/software_packageVersion",
														schemaPath: "#/properties/%40graph/items/properties/software_packageVersion/type",
														keyword: "type",
														params: { type: "string" }
													}], !1;
													var valid10 = _errs36 === errors;
												} else var valid10 = !0;
												if (valid10) {
													if (data2.from !== void 0) {
														let _errs38 = errors;
														if (typeof data2.from != "string") return validate21.errors = [{
															instancePath: instancePath + "/@graph/" + i0 + "/from",
															schemaPath: "#/properties/%40graph/items/properties/from/type",
															keyword: "type",
															params: { type: "string" }
														}], !1;
														var valid10 = _errs38 === errors;
													} else var valid10 = !0;
													if (valid10) if (data2.to !== void 0) {
														let data13 = data2.to, _errs40 = errors;
														if (errors === _errs40) if (Array.isArray(data13)) {
															let len1 = data13.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs42 = errors;
																if (typeof data13[i1] != "string") return validate21.errors = [{
																	instancePath: instancePath + "/@graph/" + i0 + "/to/" + i1,
																	schemaPath: "#/properties/%40graph/items/properties/to/items/type",
																	keyword: "type",
																	params: { type: "string" }
																}], !1;
																if (!(_errs42 === errors)) break;
															}
														} else return validate21.errors = [{
															instancePath: instancePath + "/@graph/" + i0 + "/to",
															schemaPath: "#/properties/%40graph/items/properties/to/type",
															keyword: "type",
															params: { type: "array" }
														}], !1;
														var valid10 = _errs40 === errors;
													} else var valid10 = !0;
												}
											}
										}
									}
								}
							}
						} else return validate21.errors = [{
							instancePath: instancePath + "/@graph/" + i0,
							schemaPath: "#/properties/%40graph/items/type",
							keyword: "type",
							params: { type: "object" }
						}], !1;
						if (!(_errs5 === errors)) break;
					}
				}
			} else return validate21.errors = [{
				instancePath: instancePath + "/@graph",
				schemaPath: "#/properties/%40graph/type",
				keyword: "type",
				params: { type: "array" }
			}], !1;
			var valid0 = _errs3 === errors;
		} else var valid0 = !0;
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
export { stdin_default as default, validate };
