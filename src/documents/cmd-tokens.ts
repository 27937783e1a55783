import type { Mask } from './shell-mask.ts'

/** A word, or a mark between words. `end` ends a command line. Offsets are those of the script. */
export interface CmdToken {
  readonly kind: 'word' | 'operator' | 'redirect' | 'end'
  readonly text: string
  readonly value: string
  readonly dynamic: boolean
  readonly start: number
  readonly end: number
}

const ENDS_WORD = ' \t\r\n&|<>()'
const REDIRECT = /\d?(?:>{1,2}(?:&\d)?|<)/y
const COMMENT = /(?:@?rem(?=[\s]|$)|::?)/iy

/** Splits a batch script into tokens. Comments, labels and lines continued by `^` leave none; brackets end commands. */
export function cmdTokens({ text, restore, covers }: Mask): readonly CmdToken[] {
  const found: CmdToken[] = []
  for (let at = 0; at < text.length; ) {
    const token = mark(text, at, found.at(-1)) ?? word(text, at)
    at = token.end
    if (token.value === '' && token.kind === 'word') continue
    const known = token.kind !== 'word'
    found.push(
      known
        ? token
        : {
            ...token,
            text: restore(token.text),
            value: restore(token.value),
            dynamic: token.dynamic || covers(token.text),
          },
    )
  }
  return found
}

function mark(text: string, at: number, before: CmdToken | undefined): CmdToken | undefined {
  const unit = text.charAt(at)
  if (unit === ' ' || unit === '\t') return token('word', '', at, at + 1)
  if (text.startsWith('^\n', at) || text.startsWith('^\r\n', at))
    return token('word', '', at, at + (unit && text.charAt(at + 1) === '\r' ? 3 : 2))
  if ('\r\n()'.includes(unit)) return token('end', unit, at, at + 1)
  if (before === undefined || before.kind === 'end') {
    COMMENT.lastIndex = at
    if (COMMENT.test(text)) return token('word', '', at, endOfLine(text, at))
  }
  REDIRECT.lastIndex = at
  const redirect = REDIRECT.exec(text)
  if (redirect !== null) return token('redirect', redirect[0], at, at + redirect[0].length)
  if (text.startsWith('&&', at) || text.startsWith('||', at))
    return token('operator', text.slice(at, at + 2), at, at + 2)
  if (unit === '&') return token('end', unit, at, at + 1)
  return unit === '|' ? token('operator', unit, at, at + 1) : undefined
}

function token(kind: CmdToken['kind'], value: string, start: number, end: number): CmdToken {
  return { kind, text: value, value, dynamic: false, start, end }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Quotes are taken off, `^` keeps the next unit as it is. */
function word(text: string, start: number): CmdToken {
  const parts: string[] = []
  let quoted = false
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '\n' || (!quoted && ENDS_WORD.includes(unit))) break
    if (unit === '"') quoted = !quoted
    else if (unit === '^' && !quoted) parts.push(text.charAt(++at))
    else parts.push(unit)
  }
  const end = Math.max(start + 1, Math.min(at, text.length))
  const value = parts.join('')
  const dynamic = /[%!]\w+[%!]|%%?\w|[*?]/.test(value)
  return { kind: 'word', text: text.slice(start, end), value, dynamic, start, end }
}
