/** A length of time as a runbook writes it. */
export interface Duration {
  readonly text: string
  /** Undefined where the text names no length, as "next business day". */
  readonly minutes: number | undefined
}

const MINUTE = 1
const HOUR = 60
const DAY = 24 * HOUR

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['m', 'min', 'mins', 'minute', 'minutes'].map(name => [name, MINUTE] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map(name => [name, HOUR] as const),
  ...['d', 'day', 'days'].map(name => [name, DAY] as const),
  ...['w', 'wk', 'wks', 'week', 'weeks'].map(name => [name, 7 * DAY] as const),
  ...['month', 'months'].map(name => [name, 30 * DAY] as const),
  ...['year', 'years'].map(name => [name, 365 * DAY] as const),
])

/** Words that stand for a length. A runbook that says "immediately" gives a person a quarter of an hour. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...['immediate', 'immediately', 'at once'].map(name => [name, 15 * MINUTE] as const),
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['quarterly', 90 * DAY],
  ...['annually', 'annual', 'yearly'].map(name => [name, 365 * DAY] as const),
])

const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const UNIT = [...UNITS.keys()].sort((left, right) => right.length - left.length).join('|')
const LONG_UNIT = 'minutes?|hours?|days?|weeks?|months?|years?'

/** Digits may touch the unit, and follow one, as in `1h30m`; words stand apart and take whole words. */
const LENGTH = new RegExp(
  String.raw`(?:(?<![\w.])|(?<=\d[dhw]))(?:\d{1,6} ?(?:-|–|to) ?)?(\d{1,6}(?:\.\d{1,3})?)[ -]?(${UNIT})(?![a-z])` +
    String.raw`|\b(half an?|an?|${NUMBERS.join('|')})[ -](${LONG_UNIT})\b`,
  'gi',
)
const ISO = /(?<!\w)P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?(?!\w)/
const WORD = new RegExp(`\\b(?:${[...WORDS.keys()].join('|')})\\b`, 'i')
const BUSINESS = /\b(?:(?:next|\d{1,3}|one|two|three) )?(?:business|working) days?\b/i
const LONGEST = 400

/**
 * The first length of time that a text names, or undefined. Of a range the upper end counts; "1 hour 30 minutes" is
 * one length. Months have 30 days and years 365.
 */
export function findDuration(text: string): Duration | undefined {
  const short = text.slice(0, LONGEST)
  const business = BUSINESS.exec(short)
  if (business !== null) return { text: business[0], minutes: undefined }
  return iso(short) ?? measured(short) ?? spoken(short)
}

/** What a cell says that holds nothing but a duration; undefined where it is empty or a dash. */
export function readDuration(cell: string): Duration | undefined {
  const text = cell.trim()
  if (/^[-–—]*$/.test(text)) return undefined
  return { text, minutes: findDuration(text)?.minutes }
}

function iso(text: string): Duration | undefined {
  const match = ISO.exec(text)
  if (match === null || match[0].length < 3) return undefined
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map(part => Number(part ?? 0))
  return { text: match[0], minutes: days * DAY + hours * HOUR + minutes }
}

function measured(text: string): Duration | undefined {
  const matches = [...text.matchAll(LENGTH)]
  const first = matches[0]
  if (first === undefined) return undefined
  let end = first.index + first[0].length
  let minutes = minutesOf(first)
  for (const next of matches.slice(1)) {
    if (!/^(?: ?,? ?| and )$/.test(text.slice(end, next.index))) break
    minutes += minutesOf(next)
    end = next.index + next[0].length
  }
  return { text: text.slice(first.index, end), minutes }
}

function minutesOf(match: RegExpExecArray): number {
  const [, digits, unit, word, longUnit] = match
  return Math.round(count(digits ?? word ?? '') * (UNITS.get((unit ?? longUnit ?? '').toLowerCase()) ?? 0))
}

function count(written: string): number {
  const word = written.toLowerCase()
  if (word.startsWith('half')) return 0.5
  if (word === 'a' || word === 'an') return 1
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word)
}

function spoken(text: string): Duration | undefined {
  const match = WORD.exec(text)
  return match === null ? undefined : { text: match[0], minutes: WORDS.get(match[0].toLowerCase()) }
}
