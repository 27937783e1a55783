import type { Problem } from '../model/source.ts'

const LARGEST = 512 * 1024
const MOST_LINES = 20_000
const DEEPEST_LINE = 16
const DEEPEST_INDENT = 64
const MOST_NESTED = 2_000
/** Sums of squares, since the parser walks back over what stands in the same paragraph. */
const PARAGRAPH_BUDGET = 16_000_000
const CODE_BUDGET = 100_000_000
const UNDERLINES = 1_500
const MOST_BARS = 30_000

/** Why a text would keep the Markdown parser busy for more than a second or so; undefined where it is harmless. */
export function limitsOf(text: string): Problem | undefined {
  if (text.length > LARGEST) return tooLarge(`has ${text.length} characters; at most ${LARGEST} are read`)
  const cost = new Cost()
  let offset = 0
  for (const line of text.split(/\r\n?|\n/)) {
    if (!fenced(cost, line)) cost.count(line)
    if (cost.nested > MOST_NESTED || cost.deepest) return tooDeep('Lists and quotes nest too deep to be read', offset)
    offset += line.length + 1
    if (++cost.lines > MOST_LINES) return tooLarge(`has more than ${MOST_LINES} lines`)
  }
  cost.endParagraph()
  return cost.tooMuch ? tooLarge('has paragraphs with more markup than can be read in good time') : undefined
}

function tooLarge(what: string): Problem {
  return { kind: 'too-large', message: `The text ${what}`, offset: 0 }
}

function tooDeep(message: string, offset: number): Problem {
  return { kind: 'too-deep', message, offset }
}

/** What the lines so far will cost the parser. */
class Cost {
  lines = 0
  nested = 0
  deepest = false
  fence: string | undefined
  /** Set for good by HTML that may hide a fence from the parser. */
  distrust = false
  private underlines = 0
  private bars = 0
  private quadratic = 0
  private quadraticCode = 0
  private markers = 0
  private ticks = 0
  private length = 0

  get tooMuch(): boolean {
    if (this.underlines > UNDERLINES || this.bars > MOST_BARS) return true
    return this.quadratic > PARAGRAPH_BUDGET || this.quadraticCode > CODE_BUDGET
  }

  count(line: string): void {
    if (line.trim() === '') {
      this.endParagraph()
      return
    }
    if (/^<[!?a-z]/i.test(line)) this.distrust = true
    const { depth, indent } = prefixOf(line)
    this.deepest ||= depth > DEEPEST_LINE
    this.nested += Math.max(0, depth - 2) + (indent > DEEPEST_INDENT && depth > 0 ? 20 : 0)
    if (/^ {0,3}(?:[-=] ?)+$/.test(line.trimEnd())) this.underlines++
    this.length++
    this.countMarkers(line)
  }

  endParagraph(): void {
    this.quadratic += this.markers ** 2 + this.length ** 2
    this.quadraticCode += this.ticks ** 2
    this.markers = 0
    this.ticks = 0
    this.length = 0
  }

  private countMarkers(line: string): void {
    for (let at = 0; at < line.length; at++) {
      const character = line[at]
      if (character === '|') this.bars++
      else if (character === '`') this.ticks++
      else if (character === '*' || character === '_' || character === '~' || character === '[') this.markers++
    }
  }
}

/** Code at the left edge costs nothing. Only there is it certain that the parser sees the same fence. */
function fenced(cost: Cost, line: string): boolean {
  if (cost.fence !== undefined) {
    const closing = line.trim()
    if (closing.startsWith(cost.fence) && closing === closing.charAt(0).repeat(closing.length) && line.search(/\S/) < 4)
      cost.fence = undefined
    return true
  }
  const opening = cost.distrust ? null : /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)
  if (opening === null) return false
  cost.endParagraph()
  cost.fence = opening[0]
  return true
}

/** How many quotes and list items a line opens or continues, and how far the last of them is indented. */
function prefixOf(line: string): { readonly depth: number; readonly indent: number } {
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let depth = 0
  let indent = 0
  for (; marker.test(line); depth++) indent = marker.lastIndex
  return { depth, indent }
}
