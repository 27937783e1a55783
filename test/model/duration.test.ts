import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDuration, readDuration } from '../../src/model/duration.ts'

const cases: [string, number | undefined][] = [
  ['30 minutes', 30],
  ['within 1 hour', 60],
  ['1h', 60],
  ['90d', 129_600],
  ['1 h 50 m', 110],
  ['1h30m', 90],
  ['1 hour, 30 minutes', 90],
  ['1 hour and 30 minutes', 90],
  ['PT60M', 60],
  ['P1DT2H', 1_560],
  ['< 15 minutes', 15],
  ['≤1h', 60],
  ['0–15 minutes', 15],
  ['15 to 30 minutes', 30],
  ['1.5 hours', 90],
  ['half an hour', 30],
  ['an hour', 60],
  ['two days', 2_880],
  ['24-hour', 1_440],
  ['immediately', 15],
  ['At once', 15],
  ['Quarterly or after each incident', 129_600],
  ['annually', 525_600],
  ['1 week', 10_080],
  ['Next business day', undefined],
  ['2 business days', undefined],
]

test.each(cases)('%s', (text, minutes) => {
  expect(findDuration(text)).toMatchObject({ minutes })
})

test.each(['', 'soon', '30', 'PT', 'P', 'v1.5.2m3', 'minutes', 'amin', 'the 5 mistakes', 'H1', '3 hotfixes'])(
  'no duration in %j',
  text => expect(findDuration(text)).toBeUndefined(),
)

test('the text is the words that name the length', () => {
  expect(findDuration('Tell leadership within 1 hour 30 minutes, at most')?.text).toBe('1 hour 30 minutes')
  expect(findDuration('1 hour for this, 2 hours for that')).toEqual({ text: '1 hour', minutes: 60 })
})

describe('a cell', () => {
  test.each(['', ' ', '-', '–', '—'])('%j names none', cell => expect(readDuration(cell)).toBeUndefined())
  test('keeps its words where they name no length', () => {
    expect(readDuration(' as soon as possible ')).toEqual({ text: 'as soon as possible', minutes: undefined })
  })
})

test('any text is read, and a length is never negative or without end', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), text => {
      const minutes = findDuration(text)?.minutes ?? 0
      expect(minutes).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(minutes)).toBe(true)
    }),
  )
})
