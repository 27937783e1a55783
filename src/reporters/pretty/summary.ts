import type { Finding } from '../../model/finding.ts'
import { printable } from '../../model/printable.ts'
import type { Report } from '../../model/report.ts'
import { compareSeverity } from '../../model/severity.ts'
import { countBySeverity, counted, open } from '../selection.ts'
import { deadline, minutesOf, mostUrgent } from '../violation.ts'
import { overviewLines } from './overview.ts'
import type { Paint } from './paint.ts'

/** How much was found, what to do first, and how much was checked: silence is not absence. */
export function summaryLines(report: Report, paint: Paint): string[] {
  const findings = open(report.findings)
  const isSilent = findings.length === 0 && report.checked.subjects === 0
  return [
    ...overviewLines(findings, paint),
    ...(isSilent ? [] : [totalLine(report, findings, paint)]),
    ...firstLines(findings, paint),
    checkedLine(report),
    ...(report.notices ?? []),
    ...faultLines(report.faults, paint),
  ]
}

function totalLine(report: Report, findings: readonly Finding[], paint: Paint): string {
  const severities = countBySeverity(findings).map(([severity, count]) => paint(severity, `${count} ${severity}`))
  const suppressed = report.findings.filter(finding => finding.suppressedBy !== undefined).length
  const found =
    findings.length === 0
      ? paint('good', 'Nothing found')
      : `${paint('strong', counted(findings.length, 'finding'))}: ${severities.join(', ')}`
  const beside = [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(report.checked.unknown > 0 ? [`${report.checked.unknown} that could not be decided`] : []),
  ]
  return `${[found, ...beside].join('; ')}.`
}

/** The finding with the shortest response time, the worst of several. */
function firstLines(findings: readonly Finding[], paint: Paint): string[] {
  const [first] = findings
    .filter(finding => mostUrgent(finding) !== undefined)
    .sort(
      (left, right) =>
        minutesOf(mostUrgent(left)) - minutesOf(mostUrgent(right)) || compareSeverity(right.severity, left.severity),
    )
  const triage = first === undefined ? undefined : mostUrgent(first)?.triage
  if (first === undefined || triage?.respondWithin === undefined) return []
  const { location, rule } = first
  const place = `${location.path}:${location.region.startLine}`
  const who = triage.firstResponder === '' ? '' : `${triage.firstResponder}, `
  return [
    `${paint('strong', 'First:')} ${printable(`${rule.id} at ${place} (${who}${deadline(triage.respondWithin)})`)}.`,
  ]
}

function checkedLine({ checked, policies }: Report): string {
  const names = policies.map(policy => printable(policy.id)).join(', ')
  const rules = `${counted(checked.rules, 'rule')}${names === '' ? '' : ` of ${names}`}`
  if (checked.subjects === 0)
    return `Nothing was checked: in ${counted(checked.files, 'file')} there was nothing that ${rules} could judge.`
  return `Checked ${counted(checked.files, 'file')} and ${counted(checked.subjects, 'subject')} in them with ${rules}.`
}

function faultLines(faults: readonly string[], paint: Paint): string[] {
  if (faults.length === 0) return []
  return [
    paint('high', `${counted(faults.length, 'fault')} of runproof itself; what it says above may be incomplete:`),
    ...faults.map(fault => `  ${printable(fault)}`),
  ]
}
