import { ZONES } from '../../knowledge/time-zones.ts'
import type { Zone } from '../../model/instant.ts'

/** A day as it is written, of which the year may be missing. Months count from 1. */
export interface WrittenDay {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
}

/** Seconds of a day, and how exactly they were given. */
export interface WrittenTime {
  readonly seconds: number
  readonly exact: boolean
}

/** A moment as it stands in a line of text. */
export interface Stamp {
  readonly day: WrittenDay | undefined
  readonly time: WrittenTime | undefined
  /** The end of a range, as in `12:43 - 12:49`. */
  readonly until: WrittenTime | undefined
  readonly zone: Zone | undefined
  readonly approximate: boolean
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const ISO_DAY = /(?<![\d-])(\d{4})[-/](\d{2})[-/](\d{2})(?![\d-])/
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?`)
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? ${MONTH}\b(?:,? (\d{4})\b)?`)
const MONTH_AND_DAY = /(?<![\d-])(\d{2})-(\d{2})(?= \d{1,2}:\d{2})/

const TIME = /(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?: ?([ap])\.?m?\b\.?)?(?!\d|:\d)/
const DOTTED = /(?<![\d:.])(\d{1,2})\.(\d{2}) ?([ap])\.?m\b/
const RANGE = /^ ?(?:-|–|—|to|until) ?~?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m?\b)?/
const OFFSET = /^ ?\(?(?:utc|gmt)? ?([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d|:\d|-)/
const ZONE_NAME = /^ ?[([]?([a-z]{3,9}\/[a-z_]{3,20}|[a-z]{1,8})\b/
const APPROXIMATE = /(?:~|\bca?\.|\bcirca|\baround|\babout|\bapprox(?:imately|\.)?) ?$/

const LONGEST = 240

/** The first moment that a text names; undefined where it names none. */
export function readStamp(written: string): Stamp | undefined {
  const text = written.slice(0, LONGEST).toLowerCase()
  const day = dayIn(text)
  const time = timeIn(day === undefined ? text : blank(text, day.start, day.end))
  if (day === undefined && time === undefined) return undefined
  const start = Math.min(day?.start ?? LONGEST, time?.start ?? LONGEST)
  const before = text.slice(0, Math.min(start, time?.start ?? start))
  const end = Math.max(day?.end ?? 0, time?.end ?? 0)
  const zone = time === undefined ? undefined : zoneAt(text, time.end)
  return {
    day: day?.day,
    time: time?.time,
    until: time?.until,
    zone: zone?.zone,
    approximate: APPROXIMATE.test(before) || (time !== undefined && APPROXIMATE.test(text.slice(0, time.start))),
    start,
    end: zone === undefined ? end : Math.max(end, zone.end),
  }
}

interface Found<Value> {
  readonly start: number
  readonly end: number
  readonly value: Value
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

function dayIn(text: string): (Omit<Found<never>, 'value'> & { readonly day: WrittenDay }) | undefined {
  const found = [
    match(ISO_DAY, text, ([, year, month, day]) => [year, Number(month), day]),
    match(MONTH_FIRST, text, ([, month, day, year]) => [year, monthOf(month), day]),
    match(DAY_FIRST, text, ([, day, month, year]) => [year, monthOf(month), day]),
    match(MONTH_AND_DAY, text, ([, month, day]) => [undefined, Number(month), day]),
  ].filter(each => each !== undefined)
  const [first] = found.sort((left, right) => left.start - right.start || right.end - left.end)
  if (first === undefined) return undefined
  const [year, month, day] = first.value
  const written = { year: year === undefined ? undefined : Number(year), month, day: Number(day) }
  return isDay(written) ? { start: first.start, end: first.end, day: written } : undefined
}

type DayParts = readonly [year: string | undefined, month: number, day: string | undefined]

function match(pattern: RegExp, text: string, read: (match: RegExpExecArray) => DayParts): Found<DayParts> | undefined {
  const found = pattern.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length, value: read(found) }
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1
}

function isDay({ year, month, day }: WrittenDay): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function timeIn(text: string) {
  const found = TIME.exec(text) ?? DOTTED.exec(text)
  if (found === null) return undefined
  const dotted = found.length === 4
  const time = timeOf(found[1], found[2], dotted ? undefined : found[3], dotted ? found[3] : found[4])
  if (time === undefined) return undefined
  const end = found.index + found[0].length
  const range = RANGE.exec(text.slice(end))
  const until = range === null ? undefined : timeOf(range[1], range[2], range[3], range[4])
  return { start: found.index, end: until === undefined ? end : end + (range?.[0].length ?? 0), time, until }
}

function timeOf(hours = '', minutes = '', seconds?: string, half?: string): WrittenTime | undefined {
  const hour = Number(hours) + (half === 'p' && Number(hours) < 12 ? 12 : half === 'a' && hours === '12' ? -12 : 0)
  if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return undefined
  return { seconds: hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0), exact: seconds !== undefined }
}

function zoneAt(text: string, from: number): { readonly zone: Zone; readonly end: number } | undefined {
  const zone = readZone(text.slice(from))
  return zone && { zone: zone.zone, end: from + zone.length }
}

/** The zone that a text begins with. An offset beside a name wins. */
export function readZone(written: string): { readonly zone: Zone; readonly length: number } | undefined {
  const text = written.slice(0, 60).toLowerCase()
  const offset = OFFSET.exec(text)
  if (offset !== null && Number(offset[2]) <= 14) return { zone: fixedZone(offset), length: offset[0].length }
  const name = ZONE_NAME.exec(text)
  const known = ZONES.get(name?.[1] ?? '')
  if (name === null || known === undefined) return undefined
  const beside = OFFSET.exec(text.slice(name[0].length))
  if (beside !== null && Number(beside[2]) <= 14)
    return { zone: fixedZone(beside), length: name[0].length + beside[0].length }
  const [least, most] = known
  const title = least === 0 && most === 0 ? 'UTC' : (name[1] ?? '').toUpperCase()
  return { zone: { name: title, least, most }, length: name[0].length }
}

function fixedZone([, sign, hours, minutes]: RegExpExecArray): Zone {
  const size = Number(hours) * 60 + Number(minutes ?? 0)
  const offset = sign === '+' ? size : -size
  return { name: offset === 0 ? 'UTC' : `${offset > 0 ? '+' : ''}${offset}`, least: offset, most: offset }
}
