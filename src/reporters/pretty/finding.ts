import type { Finding, Location } from '../../model/finding.ts'
import { printable } from '../../model/printable.ts'
import { rulePage } from '../../model/project.ts'
import type { Report } from '../../model/report.ts'
import type { ReportOptions } from '../../model/reporter.ts'
import type { Waiver } from '../../model/waiver.ts'
import { duty } from '../violation.ts'
import { excerpt } from './excerpt.ts'
import { linked, type Paint, type Style } from './paint.ts'
import { proseLines } from './prose.ts'

const MARGIN = 8
const LABELS = { pass: 'pass', unknown: 'unknown', 'not-applicable': 'n/a' } as const

/** What the lines of one finding are made with. */
export interface Setting {
  readonly report: Report
  readonly options: ReportOptions
  readonly paint: Paint
  /** What was already said about a rule: its why and fix, and its duties. */
  readonly said: Set<string>
}

/** What, where, why, how to fix it and by when; why and fix only where the rule is new to the reader. */
export function findingLines(finding: Finding, setting: Setting): string[] {
  return [
    headLine(finding, setting),
    placeLine('at', finding.location, setting),
    ...excerptLines(finding, setting),
    ...finding.related.map(location => placeLine('see', location, setting)),
    ...adviceLines(finding, setting),
    ...waiverLines(finding.suppressedBy, setting),
  ]
}

function headLine({ rule, severity, outcome, message }: Finding, { options, paint }: Setting): string {
  const failed = outcome === 'fail'
  const label = (failed ? severity : LABELS[outcome]).padStart(MARGIN)
  const id = printable(rule.id)
  const name = paint('strong', options.links ? linked(id, rulePage(rule.id)) : id)
  const word = label.trimStart()
  return `${' '.repeat(label.length - word.length)}${paint(styleOf(failed, severity), word)}  ${name}  ${printable(message)}`
}

function styleOf(failed: boolean, severity: Finding['severity']): Style {
  return failed ? severity : 'faint'
}

function placeLine(label: string, { path, region, message }: Location, { paint }: Setting): string {
  const place = `${printable(path)}:${region.startLine}:${region.startColumn}`
  return labelled(label, message === undefined ? place : `${place}  ${printable(message)}`, paint)
}

function excerptLines({ location, severity, outcome }: Finding, { report, options, paint }: Setting): string[] {
  const text = report.sources.get(location.path)?.text ?? ''
  const found = excerpt(text, location.region, Math.max(20, options.width - MARGIN - 3))
  if (found === undefined) return []
  const { startLine, endLine } = location.region
  const style = styleOf(outcome === 'fail', severity)
  const number = paint('faint', `${String(startLine).padStart(MARGIN)} |`)
  const more = endLine > startLine ? ` to line ${endLine}` : ''
  const underline = paint(style, '^'.repeat(found.width) + more)
  return [
    `${number} ${found.before}${paint('strong', found.marked)}${found.after}`,
    `${paint('faint', `${' '.repeat(MARGIN)} |`)} ${' '.repeat(found.indent)}${underline}`,
  ]
}

function adviceLines({ rule, violations }: Finding, { options, paint, said }: Setting): string[] {
  const columns = Math.min(100, Math.max(40, options.width - MARGIN - 2))
  const isNew = !said.has(rule.id)
  said.add(rule.id)
  const duties = violations.map(duty).filter(text => !said.has(`${rule.id} ${text}`))
  for (const text of duties) said.add(`${rule.id} ${text}`)
  return [
    ...(isNew ? block('why', proseLines(rule.why, columns), paint) : []),
    ...(isNew ? block('fix', proseLines(rule.fix, columns), paint) : []),
    ...duties.map(text => labelled('policy', printable(text), paint)),
  ]
}

function waiverLines(waiver: Waiver | undefined, { paint }: Setting): string[] {
  if (waiver === undefined) return []
  const until = waiver.until === undefined ? '' : ` until ${waiver.until}`
  return [labelled('waived', printable(`by ${waiver.kind} ${waiver.id}${until}: ${waiver.justification}`), paint)]
}

function block(label: string, lines: readonly string[], paint: Paint): string[] {
  return lines.map((line, index) => labelled(index === 0 ? label : '', line, paint))
}

function labelled(label: string, text: string, paint: Paint): string {
  return `${paint('faint', label.padStart(MARGIN))}  ${text}`
}
