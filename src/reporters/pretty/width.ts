import { eastAsianWidth } from 'get-east-asian-width'

const ASCII = /^[ -~]*$/
const INVISIBLE = /^[\p{M}\u200d]+$/u
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
/** What makes one grapheme of several code points: marks, joiners, skin tones, flags, tags and Hangul's parts. */
const JOINING = /\p{M}|\u200d|[\u1100-\u11ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u

let segmenter: Intl.Segmenter | undefined

/** Columns that a printable text takes in a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0)
}

/** As much of the start of a printable text as fits into so many columns. */
export function startOf(text: string, columns: number): string {
  return ASCII.test(text) ? text.slice(0, columns) : fitting(graphemes(text), columns).join('')
}

/** As much of its end as fits. */
export function endOf(text: string, columns: number): string {
  if (ASCII.test(text)) return text.slice(Math.max(0, text.length - columns))
  return fitting(graphemes(text).reverse(), columns).reverse().join('')
}

function fitting(parts: readonly string[], columns: number): string[] {
  let width = 0
  const end = parts.findIndex(part => {
    width += graphemeWidth(part)
    return width > columns
  })
  return parts.slice(0, end < 0 ? parts.length : end)
}

/** Loading what knows graphemes takes a third of the time of a small check; most texts have one a code point. */
function graphemes(text: string): string[] {
  if (!JOINING.test(text)) return Array.from(text)
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function graphemeWidth(grapheme: string): number {
  if (ASCII.test(grapheme)) return grapheme.length
  if (INVISIBLE.test(grapheme)) return 0
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0, { ambiguousAsWide: false })
}
