import { AT_ONCE, ESCALATION_MATRIX, type EscalationRow } from '../knowledge/escalation-matrix.ts'
import { judgeBusinessDay, OFFICE_HOURS } from '../model/calendar.ts'
import type { Incident } from '../model/incident.ts'
import type { IncidentClock } from '../model/incident-clock.ts'
import {
  absolute,
  between,
  type Instant,
  judgeLimit,
  type LimitVerdict,
  MINUTE,
  since,
  spanText,
} from '../model/instant.ts'

export const CLOCK_VERDICTS = ['met', 'breached', 'unprovable', 'running'] as const

/** A limit of an incident, and how it stands. */
export interface ClockReading {
  readonly verdict: (typeof CLOCK_VERDICTS)[number]
  readonly limit: string
  readonly elapsed: string
  readonly contact: string
  /** False where a moment was read from the words of an event. */
  readonly stated: boolean
}

/** How a limit stands; undefined where the incident has none of that name, or where nothing can be said of it. */
export function readClock({ name, incident }: IncidentClock, now: number): ClockReading | undefined {
  const detected = incident.moments.get('detected')
  const row = rowOf(incident)
  if (
    isUnrated(incident) ||
    detected === undefined ||
    (row === undefined && incident.severities.some(({ meaning }) => meaning))
  )
    return undefined
  const critical = incident.severities[0]?.meaning === 'critical'
  if (critical ? name === 'escalation' : name === 'immediate-escalation') return undefined
  const limit = limitOf(name, row)
  const end = name === 'response' ? incident.moments.get('responded') : firstEscalation(incident)
  const common = { limit: limitText(limit), contact: row?.escalateTo ?? 'anybody' }
  if (end !== undefined && row !== undefined) return ended(detected, end, limit, common)
  return end === undefined ? pending(name, incident, detected, limit, now, common) : undefined
}

/** A record that says neither how bad it was nor how it stands has no limits yet; that it says neither is told of it. */
export function isUnrated({ severities, statuses }: Incident): boolean {
  return severities.length === 0 && statuses.length === 0
}

type Limit = EscalationRow['respondWithin']
type Common = Pick<ClockReading, 'limit' | 'contact'>

/** A false positive has the limits of the lowest row. Without a severity there is no row. */
function rowOf({ severities, state }: Incident): EscalationRow | undefined {
  const severity = state === 'false-positive' ? 'low' : severities[0]?.meaning
  return severity === undefined ? undefined : ESCALATION_MATRIX.get(severity)
}

function limitOf(name: IncidentClock['name'], row: EscalationRow | undefined): Limit {
  if (name === 'immediate-escalation') return AT_ONCE
  return (name === 'response' ? row?.respondWithin : row?.escalateWithin) ?? 'next business day'
}

function firstEscalation({ escalations }: Incident): Instant | 'untimed' | undefined {
  const [first] = escalations.map(({ at }) => at).filter(at => at !== undefined)
  return first ?? (escalations.length > 0 ? 'untimed' : undefined)
}

function ended(from: Instant, to: Instant | 'untimed', limit: Limit, common: Common): ClockReading {
  if (to === 'untimed') return { ...common, verdict: 'unprovable', elapsed: 'an unknown time', stated: false }
  const stated = !from.inferred && !to.inferred
  return { ...common, verdict: verdictOf(from, to, limit), elapsed: spanText(between(from, to)), stated }
}

function verdictOf(from: Instant, to: Instant, limit: Limit): LimitVerdict {
  if (limit === 'next business day') return judgeBusinessDay(from, absolute(to), OFFICE_HOURS)
  return judgeLimit(from, to, limit * MINUTE)
}

/** Nothing shows the end: the limit has passed, or runs. Whoever did something later has responded at some time. */
function pending(
  name: IncidentClock['name'],
  incident: Incident,
  from: Instant,
  limit: Limit,
  now: number,
  common: Common,
): ClockReading {
  const elapsed = spanText(since(from, now))
  const reading = (verdict: ClockReading['verdict']) => ({ ...common, verdict, elapsed, stated: !from.inferred })
  if (name === 'response' && (incident.state !== 'open' || wasActedUpon(incident))) return reading('unprovable')
  const passed = isPassed(from, limit, now)
  if (incident.state === 'open') return reading(passed ? 'breached' : 'running')
  return reading('breached')
}

/** True only where the limit has certainly passed. */
export function isPassed(from: Instant, limit: Limit, now: number): boolean {
  if (limit !== 'next business day') return since(from, now).least > limit * MINUTE
  return judgeBusinessDay(from, { least: now, most: now }, OFFICE_HOURS) === 'breached'
}

/** True where something shows that somebody worked on it. */
export function wasActedUpon({ items, moments, timeline }: Incident): boolean {
  const later = (['responded', 'contained', 'deployed', 'resolved', 'closed'] as const).some(each => moments.has(each))
  return later || timeline.filter(({ pending: planned }) => !planned).length > 1 || items.some(isDone)
}

function isDone({ mark }: Incident['items'][number]): boolean {
  return mark === 'done' || mark === 'stated'
}

function limitText(limit: Limit): string {
  if (limit === 'next business day') return 'the end of the next business day'
  if (limit % 60 !== 0) return `${limit} minutes`
  return limit === 60 ? '1 hour' : `${limit / 60} hours`
}

/** What is missing to prove the first response; empty where it is all there, undefined where it is not due yet. */
export function missingTimes(incident: Incident, now: number): readonly string[] | undefined {
  const detected = incident.moments.get('detected')
  if (detected === undefined) return ['time of detection']
  if (incident.state === 'open' && !isPassed(detected, limitOf('response', rowOf(incident)), now)) return undefined
  const responded = incident.moments.get('responded')
  return [
    ...(detected.precision === 'day' ? ['time of detection'] : []),
    ...(responded === undefined
      ? ['first response']
      : responded.precision === 'day'
        ? ['time of the first response']
        : []),
    ...(incident.zoneKnown || detected.zone.name !== '?' || detected.precision === 'day' ? [] : ['time zone']),
  ]
}
