import type { Region } from './region.ts'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Offsets from UTC in minutes that a clock may have had. `name` tells clocks apart: two stamps of one clock compare exactly. */
export interface Zone {
  readonly name: string
  readonly least: number
  readonly most: number
}

export const UTC: Zone = { name: 'UTC', least: 0, most: 0 }

/** The clock of a record that names no zone: it may stand anywhere on Earth. */
export const UNKNOWN_ZONE: Zone = { name: '?', least: -14 * 60, most: 14 * 60 }

export const PRECISIONS_OF_TIME = ['second', 'minute', 'day'] as const

/**
 * A moment as a record states it, which is always a stretch: a minute, a day, "around 19:30". `low` and `high` are what
 * the clock showed, in milliseconds as if it stood at UTC, high exclusive.
 */
export interface Instant {
  readonly low: number
  readonly high: number
  readonly zone: Zone
  readonly precision: (typeof PRECISIONS_OF_TIME)[number]
  /** Read from the words of an event and not from a field that names it. */
  readonly inferred: boolean
  readonly text: string
  readonly region: Region
}

/** A length of time of which only the bounds are known, in milliseconds. */
export interface Span {
  readonly least: number
  readonly most: number
}

/** How long it was from one moment to another; negative parts are kept, so that a wrong order can be seen. */
export function between(from: Instant, to: Instant): Span {
  if (from.zone.name !== to.zone.name) {
    const [start, end] = [absolute(from), absolute(to)]
    return { least: end.least - start.most, most: end.most - start.least }
  }
  const slack = isShifting(from.zone) && dayOf(from.low) !== dayOf(to.low) ? HOUR : 0
  return { least: to.low - from.high - slack, most: to.high - from.low + slack }
}

/** When it was in UTC. */
export function absolute({ low, high, zone }: Instant): Span {
  return { least: low - zone.most * MINUTE, most: high - zone.least * MINUTE }
}

/** A clock that is not fixed may have been set for summer time between two days. */
function isShifting({ least, most }: Zone): boolean {
  return least !== most
}

function dayOf(time: number): number {
  return Math.floor(time / DAY)
}

/** True only where the second moment was certainly before the first. */
export function isReversed(first: Instant, second: Instant): boolean {
  return between(first, second).most < 0
}

export const LIMIT_VERDICTS = ['met', 'breached', 'unprovable'] as const

export type LimitVerdict = (typeof LIMIT_VERDICTS)[number]

/** Whether something came within a limit. Limits are written to the minute, so two stamps to the minute compare exactly. */
export function judgeLimit(from: Instant, to: Instant, limit: number): LimitVerdict {
  const { least, most } = between(from, to)
  if (areExact(from, to)) return to.low - from.low <= limit ? 'met' : 'breached'
  if (most <= limit) return 'met'
  return least > limit ? 'breached' : 'unprovable'
}

function areExact(from: Instant, to: Instant): boolean {
  const minutes = [from, to].every(({ low, high, precision }) => precision === 'minute' && high - low === MINUTE)
  return minutes && from.zone.name === to.zone.name && (!isShifting(from.zone) || dayOf(from.low) === dayOf(to.low))
}

/** How long ago something was, at a moment that is known exactly. */
export function since(from: Instant, now: number): Span {
  const { least, most } = absolute(from)
  return { least: now - most, most: now - least }
}

/** A length of time for people: "27–28 minutes", "2–4 days", "11 hours 24 minutes". */
export function spanText({ least, most }: Span): string {
  const [low, high] = [Math.max(0, least), Math.max(0, most)]
  if (high >= 3 * HOUR && high - low <= 10 * MINUTE) return exactly((low + high) / 2)
  const [unit, size] = unitFor(high)
  const [from, to] = [Math.floor(low / size), Math.ceil(high / size)]
  return from === to || (to - from === 1 && unit !== 'minute') ? counted(to, unit) : `${from}–${counted(to, unit)}`
}

function unitFor(length: number): readonly [name: string, size: number] {
  if (length >= 2 * DAY) return ['day', DAY]
  if (length >= 3 * HOUR) return ['hour', HOUR]
  return length < 2 * MINUTE ? ['second', SECOND] : ['minute', MINUTE]
}

function exactly(length: number): string {
  const minutes = Math.round(length / MINUTE)
  return `${counted(Math.floor(minutes / 60), 'hour')} ${counted(minutes % 60, 'minute')}`
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
