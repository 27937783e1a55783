import { CHOMPING_MODE, type ScalarEvent } from 'js-yaml'
import type { Segments } from './yaml-segments.ts'
import { endOfLine } from './yaml-text.ts'

interface Break {
  readonly start: number
  readonly end: number
}

/** Walks a literal or folded block line by line, as YAML decodes it: indentation goes, breaks are kept or folded. */
export function walkBlock(text: string, event: ScalarEvent, folded: boolean, segments: Segments): void {
  const walk = new BlockWalk(segments, folded)
  for (let at = event.valueStart; at < event.valueEnd; ) {
    const end = Math.min(endOfLine(text, at), event.valueEnd)
    const next = Math.min(behindBreak(text, end), event.valueEnd)
    const start = contentStart(text, at, end, event.indent)
    if (start === undefined) walk.empty(end, next)
    else walk.line(text.charCodeAt(start), start, end, next)
    at = next
  }
  walk.close(event)
}

function behindBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

/** Where a line's content begins behind the block's indentation; undefined where the line counts as empty. */
function contentStart(text: string, start: number, end: number, indent: number): number | undefined {
  let at = start
  while (at < end && at < start + indent && text.charCodeAt(at) === 32) at++
  if (indent < 0 || at >= end) return undefined
  return Math.min(start + indent, end)
}

class BlockWalk {
  private readonly segments: Segments
  private readonly folded: boolean
  /** Breaks since the last content: that of its own line first, then those of empty lines. */
  private pending: Break[] = []
  private read = false
  private moreIndented = false

  constructor(segments: Segments, folded: boolean) {
    this.segments = segments
    this.folded = folded
  }

  empty(start: number, end: number): void {
    this.pending.push({ start, end })
  }

  line(first: number, start: number, end: number, next: number): void {
    const indented = first === 32 || first === 9
    if (this.folded && !indented && !this.moreIndented) this.fold()
    else this.keep(this.pending)
    this.segments.verbatim(start, end)
    this.pending = [{ start: end, end: next }]
    this.read = true
    this.moreIndented = indented
  }

  close(event: ScalarEvent): void {
    if (event.chomping === CHOMPING_MODE.KEEP) this.keep(this.pending)
    else if (event.chomping === CHOMPING_MODE.CLIP && this.read) this.keep(this.pending.slice(0, 1))
  }

  /** A break between two lines of text is a space; with empty lines between, only theirs count. */
  private fold(): void {
    const [first, ...empty] = this.pending
    if (!this.read) this.keep(this.pending)
    else if (empty.length > 0) this.keep(empty)
    else if (first !== undefined) this.segments.break(1, first.start, first.end)
  }

  private keep(breaks: readonly Break[]): void {
    for (const { start, end } of breaks) this.segments.break(1, start, end)
  }
}
