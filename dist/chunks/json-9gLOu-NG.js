import { T as masked, Vt as signatureWord, a as PROJECT, d as countBySeverity, p as open, zt as bestSignature } from "./core-Wr84-Soz.js";
import { t as jsonText } from "./json-text-xTo3bM0l.js";
// src/reporters/json/releases.ts
function releaseOf({ name, tag, draft, assets, coverage }) {
	const dependencies = coverage?.dependencies.map(({ declared, word }) => ({
		...declared,
		word
	}));
	return {
		name,
		tag,
		draft,
		assets: assets.map(assetOf),
		dependencies
	};
}
function assetOf(asset) {
	const { name, size, role, obstacle, content, digests, signatures, listings, accompanies } = asset;
	const carries = role === "signature" || role === "certificate" || role === "bundle";
	return {
		name,
		size,
		role,
		content,
		obstacle,
		digests: Object.fromEntries(digests),
		signature: carries ? void 0 : signatureWord(asset),
		reason: bestSignature(asset)?.reason,
		signatures: signatures.map(signatureOf),
		listed: listings.map(({ list, line, state }) => ({
			list,
			line,
			state
		})),
		sbom: asset.sbom && sbomOf(asset.sbom),
		accompanies: carries ? [...new Set(accompanies)] : void 0
	};
}
function signatureOf({ file, format, word, reason, signer, time, predicate, identity }) {
	return {
		file,
		format,
		word,
		reason,
		signer,
		time,
		predicate,
		identity
	};
}
function sbomOf({ state, fault, sbom }) {
	if (sbom === void 0) return {
		state,
		fault
	};
	const { format, version, subject, tools, created, components } = sbom;
	return {
		state,
		fault,
		format,
		version,
		subject,
		tools,
		created,
		components: components.length
	};
}
// src/reporters/json.ts
const FORMAT = `${PROJECT}/1`;
const reporter = {
	name: "json",
	about: "For programs: all of the report, versioned, as schemas/output.schema.json describes it",
	render: (report) => jsonText(documentOf(report))
};
function documentOf(report) {
	const findings = open(report.findings);
	return {
		format: FORMAT,
		version: report.version,
		checked: report.checked,
		summary: {
			open: findings.length,
			suppressed: report.findings.filter(({ suppressedBy }) => suppressedBy !== void 0).length,
			bySeverity: Object.fromEntries(countBySeverity(findings))
		},
		policies: report.policies.map(policyOf),
		rules: report.rules.map(ruleOf),
		findings: report.findings.map(findingOf),
		releases: report.releases?.map(releaseOf),
		faults: report.faults
	};
}
function policyOf({ id, title, path, bundled, controls }) {
	return {
		id,
		title,
		path,
		bundled,
		controls: controls.map(({ id, statement, severity, rules, manual, region }) => ({
			id,
			statement,
			severity,
			rules: rules.map(({ rule }) => rule),
			manual,
			line: region.startLine
		}))
	};
}
function ruleOf({ id, title, severity, confidence, equivalents, standards, why, fix }) {
	return {
		id,
		title,
		severity,
		confidence,
		equivalents,
		standards,
		why: why.trim(),
		fix: fix.trim()
	};
}
function findingOf(finding) {
	const { rule, severity, outcome, message, location, related, violations, fingerprint, subject } = finding;
	return {
		rule: rule.id,
		severity,
		outcome,
		message: masked(message),
		location: locationOf(location),
		related: related.map(locationOf),
		controls: violations.map(controlOf),
		subject: {
			kind: subject.kind,
			pointer: subject.pointer
		},
		fingerprint,
		suppressedBy: suppressionOf(finding.suppressedBy)
	};
}
function locationOf({ path, region, message }) {
	const { startLine, startColumn, endLine, endColumn } = region;
	return {
		path,
		startLine,
		startColumn,
		endLine,
		endColumn,
		message: message === void 0 ? void 0 : masked(message)
	};
}
function controlOf({ policy, control, triage }) {
	return {
		policy: policy.id,
		control: control.id,
		triage: triageOf(triage)
	};
}
function triageOf(triage) {
	if (triage === void 0) return void 0;
	const { respondWithin, firstResponder, escalateTo, escalateWithin } = triage;
	return {
		respondWithin,
		firstResponder,
		escalateTo,
		escalateWithin
	};
}
function suppressionOf(waiver) {
	if (waiver === void 0) return void 0;
	const { kind, id, justification, until, approver, path, region } = waiver;
	return {
		kind,
		id,
		justification,
		until,
		approver,
		path,
		line: region.startLine
	};
}
export { reporter };
