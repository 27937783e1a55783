import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfNextBusinessDay, judgeBusinessDay, OFFICE_HOURS } from '../../src/model/calendar.ts'
import {
  absolute,
  between,
  DAY,
  HOUR,
  type Instant,
  isReversed,
  judgeLimit,
  MINUTE,
  SECOND,
  spanText,
  UNKNOWN_ZONE,
  UTC,
  type Zone,
} from '../../src/model/instant.ts'
import { WHOLE_FILE } from '../../src/model/region.ts'

function at(text: string, zone: Zone = UTC, precision: Instant['precision'] = 'minute'): Instant {
  const low = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`)
  const length = { second: SECOND, minute: MINUTE, day: DAY }[precision]
  return { low, high: low + length, zone, precision, inferred: false, text, region: WHOLE_FILE }
}

const day = (text: string, zone: Zone = UTC) => at(text, zone, 'day')
const second = (text: string) => at(text, UTC, 'second')

describe('limits', () => {
  it.each([
    [at('2026-01-09T20:23'), at('2026-01-09T20:45'), 30 * MINUTE, 'met'],
    [at('2026-01-09T09:00'), at('2026-01-09T09:30'), 30 * MINUTE, 'met'],
    [at('2026-01-09T09:00'), at('2026-01-09T09:31'), 30 * MINUTE, 'breached'],
    [second('2026-01-09T09:00:10'), second('2026-01-09T09:30:40'), 30 * MINUTE, 'breached'],
    [day('2026-05-18'), at('2026-05-18T10:00'), 30 * MINUTE, 'unprovable'],
    [day('2026-05-18'), day('2026-05-21'), 24 * HOUR, 'breached'],
    [at('2026-01-09T20:23', UNKNOWN_ZONE), at('2026-01-09T20:45', UNKNOWN_ZONE), 30 * MINUTE, 'met'],
    [at('2026-01-09T20:23', UNKNOWN_ZONE), at('2026-01-09T20:45'), 30 * MINUTE, 'unprovable'],
  ] as const)('%# is judged', (from, to, limit, verdict) => expect(judgeLimit(from, to, limit)).toBe(verdict))

  it('counts the hours of a zone that nobody named', () => {
    const { most } = between(at('2026-01-09T20:23', UNKNOWN_ZONE), at('2026-01-09T20:45'))
    expect(most).toBe(14 * HOUR + 23 * MINUTE)
  })
})

describe('the calendar', () => {
  const friday = at('2026-01-09T18:00')
  const span = (text: string) => absolute(second(text))

  it('gives the whole next working day', () => {
    expect(endOfNextBusinessDay(friday.low, OFFICE_HOURS)).toBe(Date.parse('2026-01-12T17:00Z'))
    expect(judgeBusinessDay(friday, span('2026-01-12T16:00:00'), OFFICE_HOURS)).toBe('met')
    expect(judgeBusinessDay(friday, span('2026-01-13T09:30:00'), OFFICE_HOURS)).toBe('breached')
  })

  it('knows holidays', () => {
    const calendar = { ...OFFICE_HOURS, holidays: new Set(['2026-01-12']) }
    expect(endOfNextBusinessDay(friday.low, calendar)).toBe(Date.parse('2026-01-13T17:00Z'))
  })

  it('ends also where nobody ever works', () => {
    expect(endOfNextBusinessDay(0, { ...OFFICE_HOURS, days: new Set() })).toBeGreaterThan(0)
  })
})

const zones = fc.constantFrom<Zone>(UTC, UNKNOWN_ZONE, { name: 'PST', least: -480, most: -420 })
const instants = fc
  .record({
    low: fc.integer({ min: 0, max: 50 * 365 * DAY }),
    length: fc.integer({ min: 1, max: 2 * DAY }),
    zone: zones,
  })
  .map(
    ({ low, length, zone }): Instant => ({
      low,
      high: low + length,
      zone,
      precision: 'second',
      inferred: false,
      text: '',
      region: WHOLE_FILE,
    }),
  )

describe('arithmetic', () => {
  it('holds whatever the moments really were', () => {
    const fraction = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(instants, instants, fraction, fraction, fraction, fc.nat(3 * DAY), (from, to, f, t, z, limit) => {
        const offset = (zone: Zone) => zone.least + z * (zone.most - zone.least)
        const real = (each: Instant, share: number) =>
          each.low + share * (each.high - each.low) - offset(each.zone) * MINUTE
        const elapsed = real(to, t) - real(from, f)
        const { least, most } = between(from, to)
        expect(elapsed).toBeGreaterThanOrEqual(least - 1)
        expect(elapsed).toBeLessThanOrEqual(most + 1)
        if (elapsed > limit + 1) expect(judgeLimit(from, to, limit)).not.toBe('met')
        if (elapsed < limit - 1) expect(judgeLimit(from, to, limit)).not.toBe('breached')
        if (isReversed(from, to)) expect(elapsed).toBeLessThan(1)
      }),
    )
  })

  it('is never reversed both ways', () => {
    fc.assert(fc.property(instants, instants, (a, b) => !(isReversed(a, b) && isReversed(b, a))))
  })

  it('judges a longer limit no worse', () => {
    const rank = { met: 0, unprovable: 1, breached: 2 }
    fc.assert(
      fc.property(instants, instants, fc.nat(3 * DAY), fc.nat(DAY), (from, to, limit, more) => {
        expect(rank[judgeLimit(from, to, limit + more)]).toBeLessThanOrEqual(rank[judgeLimit(from, to, limit)])
      }),
    )
  })
})

it.each([
  [{ least: 21 * MINUTE, most: 23 * MINUTE }, '21–23 minutes'],
  [{ least: 67 * MINUTE, most: 68 * MINUTE }, '67–68 minutes'],
  [{ least: 0, most: 10 * HOUR + MINUTE }, '0–11 hours'],
  [{ least: 2 * DAY, most: 4 * DAY }, '2–4 days'],
])('%j reads %s', (span, text) => expect(spanText(span)).toBe(text))
