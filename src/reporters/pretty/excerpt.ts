import { masked } from '../../model/masked.ts'
import { printable } from '../../model/printable.ts'
import type { Region } from '../../model/region.ts'
import { displayWidth, endOf, startOf } from './width.ts'

const TAB = '    '
const CUT = '…'
const REACH = 4000

/** The line that a region starts on, cut to fit, and the part of it that the region covers. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Columns before the marked part, and columns that it takes: at least one. */
  readonly indent: number
  readonly width: number
}

/** The line of a region within so many columns; undefined where the text has no such place or the line is empty. */
export function excerpt(text: string, region: Region, columns: number): Excerpt | undefined {
  const { startOffset } = region
  if (startOffset > text.length) return undefined
  const [start, end] = lineAround(text, startOffset)
  if (start === end) return undefined
  const line = masked(text.slice(start, end))
  const from = startOffset - start
  const to = Math.max(from, Math.min(region.endOffset, end) - start)
  const farthest = 2 * columns
  return fitted(
    shown(line.slice(Math.max(0, from - farthest), from)),
    shown(line.slice(from, Math.min(to, from + farthest))),
    shown(line.slice(to, to + farthest)),
    columns,
  )
}

/** Where the line starts and ends, but not too far away: a line may be as long as the file. */
function lineAround(text: string, offset: number): [number, number] {
  const first = Math.max(0, offset - REACH)
  const last = Math.min(text.length, offset + REACH)
  let start = offset
  while (start > first && !isBreak(text, start - 1)) start--
  let end = offset
  while (end < last && !isBreak(text, end)) end++
  return [start, end]
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 10 || unit === 13
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', TAB))
}

/** The marked part comes first, then a third of what is left goes to the text before it and the rest to the text after it. */
function fitted(before: string, marked: string, after: string, columns: number): Excerpt {
  const core = cutEnd(marked, columns)
  const room = Math.max(0, columns - displayWidth(core))
  const left = Math.max(Math.floor(room / 3), room - displayWidth(after))
  const head = cutStart(before, left)
  const indent = displayWidth(head)
  const tail = cutEnd(after, room - indent)
  return { before: head, marked: core, after: tail, indent, width: Math.max(1, displayWidth(core)) }
}

function cutEnd(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : startOf(text, columns - 1) + (columns > 0 ? CUT : '')
}

function cutStart(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : (columns > 0 ? CUT : '') + endOf(text, columns - 1)
}
