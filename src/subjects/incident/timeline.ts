import type { TimelineEvent } from '../../model/incident.ts'
import { UNKNOWN_ZONE, type Zone } from '../../model/instant.ts'
import type { Block, Table, TableRow } from '../../model/markdown.ts'
import type { Passage } from '../../model/passage.ts'
import type { Clock } from './clock.ts'
import { itemsIn, type Part, passages } from './outline.ts'
import { readStamp, readZone } from './stamp.ts'

const PENDING = /\((?:pending|planned|todo|tbd|tbc)\)|^\W*(?:pending|planned)\b/i
const TIME_COLUMN = /^(?:time|times|date|timestamp|when|at|date and time|datetime|time \(.*|date \(.*)/i
const SAID_ONCE = /\b(?:all times?(?: are)?|times are|time ?zone:?)(?: listed| shown| given)?(?: in)?(?: the)? \(?/i

/** A moment further into a line than this belongs to the sentence, and is not when the event was. */
const FAR = 24

/** The events of a record's timelines: headings, rows, list items and lines, each with the day that stood before it. */
export function timelineOf(parts: readonly Part[], clock: Clock): readonly TimelineEvent[] {
  const listed = parts.filter(({ name }) => name === 'timeline')
  const events = listed.flatMap(part => eventsOf(part, clock))
  return events.some(({ instant }) => instant !== undefined) ? events : [...events, ...headings(parts, clock)]
}

/** Records without a section of that name may have a heading for each event. */
function headings(parts: readonly Part[], clock: Clock): readonly TimelineEvent[] {
  return parts.flatMap(({ heading, name }) =>
    heading === undefined || heading.depth < 2 || name === 'timeline'
      ? []
      : (eventAt(heading, heading.text, clock) ?? []),
  )
}

function eventsOf({ heading, own, blocks }: Part, clock: Clock): readonly TimelineEvent[] {
  const text = heading?.text ?? ''
  const words = [text, ...blocks.flatMap(passages).map(each => each.text)].join('\n')
  const first = own === 'timeline' || heading === undefined ? undefined : eventAt(heading, words, clock)
  if (first?.instant?.precision === 'minute' || first?.instant?.precision === 'second') return [first]
  return [...(first === undefined || blocks.length > 0 ? [] : [first]), ...blocks.flatMap(each => inBlock(each, clock))]
}

function inBlock(block: Block, clock: Clock): readonly TimelineEvent[] {
  switch (block.kind) {
    case 'list':
      return itemsIn([block]).flatMap(item => eventAt(item, item.text, clock) ?? [])
    case 'table':
      return inTable(block, clock)
    case 'paragraph':
      return lines(block).flatMap(line => eventAt(line, line.text, clock) ?? [])
    case 'quote':
      return block.blocks.flatMap(each => inBlock(each, clock))
    default:
      return []
  }
}

function lines({ text, region }: Passage): readonly Passage[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line, region: { ...region, startLine: region.startLine + index } }))
}

/** Undefined where a line has no moment near its beginning; a day alone is only kept for what follows. */
function eventAt(passage: Passage, words: string, clock: Clock): TimelineEvent | undefined {
  const stamp = readStamp(passage.text)
  if (stamp === undefined || stamp.start > FAR) return undefined
  const read = clock.read(passage)
  if (read === undefined) return undefined
  const rest = words.startsWith(passage.text) ? words.slice(stamp.end) : words
  return {
    text: rest.replace(/^[\s\])}:.–—|*-]+(?:[ap]m\b)?[\s\])}:.–—|*-]*/i, '').trim(),
    region: passage.region,
    instant: read.instant,
    pending: PENDING.test(passage.text),
  }
}

function inTable({ header, rows }: Table, clock: Clock): readonly TimelineEvent[] {
  const columns = header.flatMap(({ text }, index) => (TIME_COLUMN.test(text.trim()) ? [index] : []))
  const times = columns.length > 0 ? columns : [0]
  return rows.flatMap(row => inRow(row, times, clock) ?? [])
}

function inRow({ cells, region }: TableRow, times: readonly number[], clock: Clock): TimelineEvent | undefined {
  const written = times.map(index => cells[index]?.text ?? '').join(' ')
  const place = cells[times[0] ?? 0]?.region ?? region
  const read = clock.read({ text: written, region: place })
  const rest = cells.filter((_, index) => !times.includes(index)).map(({ text }) => text)
  if (read === undefined) return undefined
  return { text: rest.join(' '), region: place, instant: read.instant, pending: PENDING.test(written) }
}

/** The zone and the day that a record says once for all its times. */
export function saidOnce(parts: readonly Part[], fields: { readonly timezone: string | undefined }) {
  const field = fields.timezone === undefined ? undefined : readZone(fields.timezone)?.zone
  const spoken = parts.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.flatMap(headWords)])
  const zones = spoken.map(zoneSaid).filter(zone => zone !== undefined)
  const zone: Zone | undefined = field ?? zones[0]
  const sentence = spoken.find(passage => zoneSaid(passage) !== undefined)
  const day = sentence === undefined ? undefined : readStamp(sentence.text)?.day
  return { zone: zone ?? UNKNOWN_ZONE, known: zone !== undefined, day }
}

function headWords(block: Block): readonly Passage[] {
  return block.kind === 'table' ? block.header : passages(block)
}

/** `All times in CEST`, `(all times in Pacific Time)`, `Time (UTC)`, `Timeline (UTC)`. */
function zoneSaid({ text }: Passage): Zone | undefined {
  const heads = [/\btime(?:line|stamp|s)? ?\(/i.exec(text.slice(0, 60)), SAID_ONCE.exec(text.slice(0, 200))]
  const zones = heads.map(head => head && readZone(text.slice(head.index + head[0].length).replace(/^the /i, ''))?.zone)
  return zones.find(zone => zone !== undefined && zone !== null) ?? undefined
}
