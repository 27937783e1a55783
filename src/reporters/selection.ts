import type { Finding } from '../model/finding.ts'
import type { ReportOptions } from '../model/reporter.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'

/** The findings that somebody must act on: failed, and not suppressed. */
export function open(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome, suppressedBy }) => outcome === 'fail' && suppressedBy === undefined)
}

/** The findings that a format shows which leaves suppressed and undecided ones out unless asked. */
export function shown(findings: readonly Finding[], options: ReportOptions): readonly Finding[] {
  return findings.filter(
    ({ outcome, suppressedBy }) =>
      (options.includeAll || outcome === 'fail') && (options.includeSuppressed || suppressedBy === undefined),
  )
}

/** How many findings of each severity, the worst first; severities without any are left out. */
export function countBySeverity(findings: readonly Finding[]): readonly (readonly [Severity, number])[] {
  return SEVERITIES.toReversed()
    .map(severity => [severity, findings.filter(finding => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
}

/** "1 file", "3 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
