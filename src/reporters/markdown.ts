import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Reporter, ReportOptions } from '../model/reporter.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'
import { detailsOf, placeOf } from './markdown/details.ts'
import { code, plain, sentenceOf } from './markdown/escape.ts'
import { releaseTable } from './markdown/releases.ts'
import { countBySeverity, counted, shown } from './selection.ts'
import { deadline, minutesOf, mostUrgent } from './violation.ts'

const TOP = 20
const NOTES = 20

/** For the summary page of a job, and for comments. */
export const reporter: Reporter = {
  name: 'markdown',
  about: 'For the summary of a job: totals, the worst findings, and all of them by rule',
  render,
}

function* render(report: Report, options: ReportOptions): Iterable<string> {
  const findings = shown(report.findings, options).filter(({ outcome }) => outcome === 'fail')
  yield `${titleLine(findings)}\n\n${checkedLine(report)}\n\n`
  yield* faultLines(report.faults)
  for (const release of report.releases ?? []) yield* releaseTable(release)
  if (findings.length === 0) return
  yield* totals(findings)
  yield* worst(findings)
  yield '### By rule\n\n'
  yield* detailsOf(findings)
}

function titleLine(findings: readonly Finding[]): string {
  if (findings.length === 0) return '## Runproof found nothing'
  return `## Runproof: ${counted(findings.length, 'finding')}`
}

function checkedLine({ checked, policies, findings }: Report): string {
  const suppressed = findings.filter(({ suppressedBy }) => suppressedBy !== undefined).length
  const names = policies.map(({ id }) => code(id)).join(', ')
  return [
    `Checked ${counted(checked.files, 'file')} and ${counted(checked.subjects, 'subject')} in them with`,
    `${counted(checked.rules, 'rule')}${names === '' ? '' : ` of ${names}`};`,
    `${suppressed} suppressed, ${checked.unknown} that could not be decided.`,
  ].join(' ')
}

function* faultLines(faults: readonly string[]): Iterable<string> {
  if (faults.length === 0) return
  yield `> **${counted(faults.length, 'fault')} of Runproof itself: this report may be incomplete.**\n`
  for (const fault of faults.slice(0, NOTES)) yield `> ${plain(fault.slice(0, 1000))}\n`
  yield '\n'
}

function* totals(findings: readonly Finding[]): Iterable<string> {
  yield '| Severity | Findings | First response |\n| --- | ---: | --- |\n'
  for (const [severity, count] of countBySeverity(findings))
    yield `| ${severity} | ${count} | ${responseOf(findings, severity)} |\n`
  yield '\n'
}

/** The shortest response time that a runbook gives a finding of the severity. */
function responseOf(findings: readonly Finding[], severity: Severity): string {
  const [first] = findings
    .filter(finding => finding.severity === severity)
    .map(mostUrgent)
    .filter(violation => violation !== undefined)
    .sort((left, right) => minutesOf(left) - minutesOf(right))
  const triage = first?.triage
  if (triage?.respondWithin === undefined) return ''
  const who = triage.firstResponder === '' ? '' : `${triage.firstResponder}: `
  return plain(`${who}${deadline(triage.respondWithin)}`)
}

function* worst(findings: readonly Finding[]): Iterable<string> {
  const top = findings.toSorted((left, right) => compareSeverity(right.severity, left.severity)).slice(0, TOP)
  if (findings.length > TOP) yield `### The worst ${TOP}\n\n`
  yield '| Severity | Where | What | Rule | Control |\n| --- | --- | --- | --- | --- |\n'
  for (const finding of top) yield `| ${cellsOf(finding).join(' | ')} |\n`
  yield '\n'
}

function cellsOf({ severity, location, message, rule, violations }: Finding): string[] {
  const controls = violations.map(({ control }) => plain(control.id)).join(', ')
  return [severity, code(placeOf(location)), sentenceOf(message), code(rule.id), controls]
}
