import type { Finding } from '../../model/finding.ts'
import { compareSeverity } from '../../model/severity.ts'

/** Code scanning refuses a file with more results in a run, and shows no more than the first so many. */
export const ACCEPTED = 25_000
export const SHOWN = 5_000

/** The findings that code scanning takes, and what had to be done to them, as sentences. */
export interface Limited {
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
}

/** Their own order while all are shown; the worst first where some would not be. */
export function limited(findings: readonly Finding[]): Limited {
  if (findings.length <= SHOWN) return { findings, notes: [] }
  const sorted = findings.toSorted((left, right) => compareSeverity(right.severity, left.severity))
  const notes = [`${findings.length} results, of which code scanning shows ${SHOWN}: they are sorted by severity.`]
  if (sorted.length > ACCEPTED)
    notes.push(`${sorted.length - ACCEPTED} results are left out: code scanning takes ${ACCEPTED} a run.`)
  return { findings: sorted.slice(0, ACCEPTED), notes }
}
