import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { walkBlock } from './yaml-segments-block.ts'
import { walkFlow } from './yaml-segments-flow.ts'

/**
 * How the decoded text of a scalar stands in the source, as runs: `units` of the text come from `start` to `end`. A run
 * is either written as it reads, or is one thing: an escape sequence, or a line break that was folded or kept.
 */
export interface Segment {
  readonly decoded: number
  readonly units: number
  readonly start: number
  readonly end: number
  readonly kind: 'verbatim' | 'escape' | 'break'
}

/** Collects the runs of one scalar in order. */
export class Segments {
  readonly all: Segment[] = []
  private decoded = 0

  verbatim(start: number, end: number): void {
    if (end > start) this.add(end - start, start, end, 'verbatim')
  }

  escape(units: number, start: number, end: number): void {
    if (units > 0) this.add(units, start, end, 'escape')
  }

  break(units: number, start: number, end: number): void {
    if (units > 0) this.add(units, start, end, 'break')
  }

  private add(units: number, start: number, end: number, kind: Segment['kind']): void {
    this.all.push({ decoded: this.decoded, units, start, end, kind })
    this.decoded += units
  }
}

/** The runs of a scalar; none where its value is empty. */
export function segmentsOf(text: string, event: ScalarEvent): readonly Segment[] {
  const segments = new Segments()
  if (event.valueStart === -1) return []
  if (event.fast) segments.verbatim(event.valueStart, event.valueEnd)
  else if (event.style === SCALAR_STYLE.LITERAL_BLOCK) walkBlock(text, event, false, segments)
  else if (event.style === SCALAR_STYLE.FOLDED_BLOCK) walkBlock(text, event, true, segments)
  else walkFlow(text, event, segments)
  return segments.all
}

/** The source offsets of a span of the decoded text. A span that ends behind a line break ends on that line. */
export function sourceSpan(segments: readonly Segment[], start: number, end: number): readonly [number, number] {
  const first = segmentAt(segments, start)
  const last = segmentAt(segments, Math.max(start, end - 1))
  if (first === undefined || last === undefined) return [0, 0]
  const from = offsetIn(first, start)
  if (end <= start) return [from, from]
  return [from, Math.max(from, endIn(last, end))]
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((segments[middle]?.decoded ?? 0) <= offset) low = middle
    else high = middle
  }
  return segments[low]
}

function offsetIn(segment: Segment, offset: number): number {
  if (segment.kind === 'verbatim') return Math.min(segment.start + offset - segment.decoded, segment.end)
  return offset < segment.decoded + segment.units ? segment.start : endOfWhole(segment)
}

function endIn(segment: Segment, end: number): number {
  return segment.kind === 'verbatim' ? offsetIn(segment, end) : endOfWhole(segment)
}

function endOfWhole(segment: Segment): number {
  return segment.kind === 'break' ? segment.start : segment.end
}
