import type { ExitCode } from '../../model/command.ts'
import type { Report } from '../../model/report.ts'
import { compareSeverity, isSeverity } from '../../model/severity.ts'

/** How the check ends: a fault of ours is never hidden, and findings count from the threshold up. */
export function exitCodeOf({ faults, findings }: Report, failOn: string, exitZero: boolean): ExitCode {
  if (faults.length > 0) return 2
  if (exitZero || !isSeverity(failOn)) return 0
  const counts = findings.some(
    ({ outcome, severity, suppressedBy }) =>
      outcome === 'fail' && suppressedBy === undefined && compareSeverity(severity, failOn) >= 0,
  )
  return counts ? 1 : 0
}
