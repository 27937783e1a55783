// src/reporters/sarif/level.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
const SECURITY_SEVERITIES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: void 0
};
const PRECISIONS = {
	high: "high",
	medium: "medium",
	low: "low"
};
const PROBLEM_SEVERITIES = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
const KINDS = {
	fail: "fail",
	unknown: "open",
	pass: "pass",
	"not-applicable": "notApplicable"
};
export { SECURITY_SEVERITIES as a, PROBLEM_SEVERITIES as i, LEVELS as n, PRECISIONS as r, KINDS as t };
