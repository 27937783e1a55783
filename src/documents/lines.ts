import type { Region } from '../model/region.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Where the lines of a text begin. CRLF is one break, and so is a CR alone. Computed on first use. */
export class Lines {
  private readonly text: string
  private starts: readonly number[] | undefined

  constructor(text: string) {
    this.text = text
  }

  get count(): number {
    return this.all().length
  }

  /** The line that an offset is on, from 1. */
  lineAt(offset: number): number {
    const starts = this.all()
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** Where a line begins, from 1; the end of the text for lines behind the last. */
  startOf(line: number): number {
    return line < 1 ? 0 : (this.all()[line - 1] ?? this.text.length)
  }

  /** Where a line ends, its break not counted. */
  endOf(line: number): number {
    if (line >= this.count) return this.text.length
    const last = this.startOf(line + 1) - 1
    const isPair = this.text.charCodeAt(last) === LINE_FEED && this.text.charCodeAt(last - 1) === CARRIAGE_RETURN
    return isPair ? last - 1 : last
  }

  /** The offset of a line and column, both from 1, kept inside the line. */
  offsetOf(line: number, column: number): number {
    return Math.max(this.startOf(line), Math.min(this.startOf(line) + column - 1, this.endOf(line)))
  }

  /** The region between two offsets, kept inside the text. */
  region(start: number, end: number): Region {
    const startOffset = Math.max(0, Math.min(start, this.text.length))
    const endOffset = Math.max(startOffset, Math.min(end, this.text.length))
    const startLine = this.lineAt(startOffset)
    const endLine = this.lineAt(endOffset)
    return {
      startLine,
      startColumn: startOffset - this.startOf(startLine) + 1,
      endLine,
      endColumn: endOffset - this.startOf(endLine) + 1,
      startOffset,
      endOffset,
    }
  }

  private all(): readonly number[] {
    this.starts ??= this.text.includes('\r') ? startsWithReturns(this.text) : startsWithFeeds(this.text)
    return this.starts
  }
}

function startsWithFeeds(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function startsWithReturns(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) starts.push(at + 1)
    else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) starts.push(at + 1)
  }
  return starts
}
