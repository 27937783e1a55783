import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Segments } from './yaml-segments.ts'
import { isBlank, isBreak } from './yaml-text.ts'

const APOSTROPHE = 39
const BACKSLASH = 92
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Walks a plain or quoted scalar as YAML decodes it: breaks fold, white space around them goes, escapes are one unit or two. */
export function walkFlow(text: string, event: ScalarEvent, segments: Segments): void {
  const { valueEnd } = event
  let at = event.valueStart
  let start = at
  let end = at
  while (at < valueEnd) {
    const code = text.charCodeAt(at)
    if (isBreak(code)) {
      segments.verbatim(start, end)
      at = start = end = fold(text, at, valueEnd, end, segments)
    } else if (isEscape(code, event)) {
      segments.verbatim(start, at)
      at = start = end = passEscape(text, at, valueEnd, segments)
    } else {
      at++
      if (!isBlank(code)) end = at
    }
  }
  segments.verbatim(start, event.style === SCALAR_STYLE.PLAIN ? end : valueEnd)
}

function isEscape(code: number, event: ScalarEvent): boolean {
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED) return code === APOSTROPHE
  return event.style === SCALAR_STYLE.DOUBLE_QUOTED && code === BACKSLASH
}

/** One break folds to a space, more breaks to one fewer. The run begins where the text before it ends. */
function fold(text: string, at: number, end: number, start: number, segments: Segments): number {
  const { position, breaks } = skipBreaks(text, at, end)
  segments.break(breaks === 1 ? 1 : breaks - 1, start, position)
  return position
}

function skipBreaks(text: string, from: number, end: number): { readonly position: number; readonly breaks: number } {
  let at = from
  let breaks = 0
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isBreak(code)) {
      breaks++
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    } else if (!isBlank(code)) break
  }
  return { position: at, breaks }
}

function passEscape(text: string, at: number, end: number, segments: Segments): number {
  const next = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) === BACKSLASH && isBreak(next)) return skipBreaks(text, at + 1, end).position
  const digits = text.charCodeAt(at) === BACKSLASH ? (HEX_DIGITS[text.charAt(at + 1)] ?? 0) : 0
  const behind = at + 2 + digits
  const astral = digits === 8 && Number.parseInt(text.slice(at + 2, behind), 16) > 0xffff
  segments.escape(astral ? 2 : 1, at, behind)
  return behind
}
