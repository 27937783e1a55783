import type { Finding, Violation } from '../model/finding.ts'
import type { Duration } from '../model/policy.ts'

/** Who must do what by when: "WF-13 in release-signing: respond within 1 hour, then security team". */
export function duty({ policy, control, triage }: Violation): string {
  const name = `${control.id} in ${policy.id}`
  const parts: string[] = []
  if (triage?.respondWithin !== undefined) parts.push(deadline(triage.respondWithin))
  if (triage !== undefined && triage.escalateTo !== '') parts.push(`then ${triage.escalateTo}`)
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`
}

/** "respond within 1 hour", "respond immediately", "respond by next business day". */
export function deadline({ text, minutes }: Duration): string {
  if (/^(?:immediate(?:ly)?|at once)$/i.test(text)) return 'respond immediately'
  return minutes !== undefined && /[\d ]/.test(text) ? `respond within ${text}` : `respond by ${text}`
}

/** The violation with the shortest response time, where a runbook gives one. */
export function mostUrgent(finding: Finding): Violation | undefined {
  return finding.violations
    .filter(({ triage }) => triage?.respondWithin !== undefined)
    .sort((left, right) => minutesOf(left) - minutesOf(right))[0]
}

/** Minutes until somebody must respond; infinite where the runbook names no length. */
export function minutesOf(violation: Violation | undefined): number {
  return violation?.triage?.respondWithin?.minutes ?? Number.POSITIVE_INFINITY
}
