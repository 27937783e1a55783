import type { Finding } from '../../model/finding.ts'
import { printable } from '../../model/printable.ts'
import { compareSeverity, type Severity } from '../../model/severity.ts'
import { grouped } from '../grouped.ts'
import type { Paint } from './paint.ts'

/** So many findings are read at once; more need an overview. */
const FEW = 8
const RULES = 15

interface Row {
  readonly count: number
  readonly severity: Severity
  readonly first: Finding
}

/** Which rules found how much, the worst first: the last screen of a long report. */
export function overviewLines(findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length <= FEW) return []
  const rows = [...grouped(findings, ({ rule }) => rule.id).values()]
    .flatMap(rowOf)
    .sort((left, right) => compareSeverity(right.severity, left.severity) || right.count - left.count)
  const more = rows.length > RULES ? [`      and ${rows.length - RULES} more rules`] : []
  return [...rows.slice(0, RULES).map(row => rowLine(row, paint)), ...more, '']
}

/** A rule's worst finding stands for it. */
function rowOf(group: readonly Finding[]): Row[] {
  const [first] = group.toSorted((left, right) => compareSeverity(right.severity, left.severity))
  return first === undefined ? [] : [{ count: group.length, severity: first.severity, first }]
}

function rowLine({ count, severity, first: { rule, location } }: Row, paint: Paint): string {
  const place = `${printable(location.path)}:${location.region.startLine}`
  const label = paint(severity, severity) + ' '.repeat('critical'.length - severity.length)
  return `${String(count).padStart(5)} ${label}  ${paint('strong', printable(rule.id))}  ${paint('faint', `first at ${place}`)}`
}
