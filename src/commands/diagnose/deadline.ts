import { endOfNextBusinessDay, OFFICE_HOURS } from '../../model/calendar.ts'
import { MINUTE } from '../../model/instant.ts'
import type { Duration, Failure, Policy, Triage } from '../../model/policy.ts'

/** Who must do what by when, as the triage table says for the part of the runbook that a scenario stands in. */
export interface Urgency {
  readonly severity: string | undefined
  readonly respondWithin: string | undefined
  readonly respondBy: string | undefined
  readonly firstResponder: string | undefined
  readonly escalateTo: string | undefined
  readonly escalateWithin: string | undefined
  readonly escalateBy: string | undefined
}

/** Where triage table and escalation matrix differ, the matrix wins. `since` is in milliseconds of UTC; without it there are limits and no deadlines. */
export function urgencyOf(failure: Failure, policy: Policy, since: number | undefined): Urgency | undefined {
  const row = rowFor(failure, policy)
  if (row === undefined) return undefined
  const matrix = policy.escalation.find(({ severity }) => severity === row.severity) ?? row
  const escalate = matrix.escalateWithin ?? row.escalateWithin
  return {
    severity: row.severity,
    respondWithin: row.respondWithin?.text,
    respondBy: deadline(row.respondWithin, since),
    firstResponder: matrix.firstResponder || row.firstResponder || undefined,
    escalateTo: matrix.escalateTo || row.escalateTo || undefined,
    escalateWithin: escalate?.text,
    escalateBy: deadline(escalate, since),
  }
}

/** The row of its chapter, else of the most severe control that it cites. */
function rowFor({ chapter, controls: cited }: Failure, { controls, triage }: Policy): Triage | undefined {
  const severities = controls.filter(({ id }) => cited.includes(id)).map(({ severity }) => severity)
  return chapter?.triage ?? triage.find(({ severity }) => severity !== undefined && severities.includes(severity))
}

function deadline(limit: Duration | undefined, since: number | undefined): string | undefined {
  if (limit === undefined || since === undefined) return undefined
  const end = limit.minutes === undefined ? endOfNextBusinessDay(since, OFFICE_HOURS) : since + limit.minutes * MINUTE
  return `${new Date(end).toISOString().slice(0, 16)}Z`
}
