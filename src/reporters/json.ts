import type { Finding, Location, Violation } from '../model/finding.ts'
import { masked } from '../model/masked.ts'
import type { Policy, Triage } from '../model/policy.ts'
import { PROJECT } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import type { Reporter } from '../model/reporter.ts'
import type { Rule } from '../model/rule.ts'
import type { Waiver } from '../model/waiver.ts'
import { releaseOf } from './json/releases.ts'
import { jsonText } from './json-text.ts'
import { countBySeverity, open } from './selection.ts'

/** Changes when a reader of the former one could be misled; new properties alone do not change it. */
const FORMAT = `${PROJECT}/1`

/** For programs: everything that a run found, as `schemas/output.schema.json` describes it. */
export const reporter: Reporter = {
  name: 'json',
  about: 'For programs: all of the report, versioned, as schemas/output.schema.json describes it',
  render: report => jsonText(documentOf(report)),
}

function documentOf(report: Report) {
  const findings = open(report.findings)
  return {
    format: FORMAT,
    version: report.version,
    checked: report.checked,
    summary: {
      open: findings.length,
      suppressed: report.findings.filter(({ suppressedBy }) => suppressedBy !== undefined).length,
      bySeverity: Object.fromEntries(countBySeverity(findings)),
    },
    policies: report.policies.map(policyOf),
    rules: report.rules.map(ruleOf),
    findings: report.findings.map(findingOf),
    releases: report.releases?.map(releaseOf),
    faults: report.faults,
  }
}

function policyOf({ id, title, path, bundled, controls }: Policy) {
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
      line: region.startLine,
    })),
  }
}

function ruleOf({ id, title, severity, confidence, equivalents, standards, why, fix }: Rule) {
  return { id, title, severity, confidence, equivalents, standards, why: why.trim(), fix: fix.trim() }
}

function findingOf(finding: Finding) {
  const { rule, severity, outcome, message, location, related, violations, fingerprint, subject } = finding
  return {
    rule: rule.id,
    severity,
    outcome,
    message: masked(message),
    location: locationOf(location),
    related: related.map(locationOf),
    controls: violations.map(controlOf),
    subject: { kind: subject.kind, pointer: subject.pointer },
    fingerprint,
    suppressedBy: suppressionOf(finding.suppressedBy),
  }
}

function locationOf({ path, region, message }: Location) {
  const { startLine, startColumn, endLine, endColumn } = region
  return {
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    message: message === undefined ? undefined : masked(message),
  }
}

function controlOf({ policy, control, triage }: Violation) {
  return { policy: policy.id, control: control.id, triage: triageOf(triage) }
}

function triageOf(triage: Triage | undefined) {
  if (triage === undefined) return undefined
  const { respondWithin, firstResponder, escalateTo, escalateWithin } = triage
  return { respondWithin, firstResponder, escalateTo, escalateWithin }
}

function suppressionOf(waiver: Waiver | undefined) {
  if (waiver === undefined) return undefined
  const { kind, id, justification, until, approver, path, region } = waiver
  return { kind, id, justification, until, approver, path, line: region.startLine }
}
