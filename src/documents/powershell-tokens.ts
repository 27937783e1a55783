import type { Mask } from './shell-mask.ts'

/** A word, or one of the marks that keep words apart. Offsets are those of the script. */
export interface PowerShellToken {
  readonly kind: 'word' | 'operator' | 'redirect' | 'open' | 'close' | 'separator'
  readonly text: string
  readonly value: string
  readonly dynamic: boolean
  readonly start: number
  readonly end: number
  /** The `$( )` inside of a double-quoted string, without their brackets. */
  readonly substitutions: readonly (readonly [start: number, end: number])[]
}

const BLANKS = ' \t\f\v\u00a0\ufeff'
const BREAKS = '\r\n'
const ENDS_WORD = `${BLANKS}${BREAKS};|&(){}<>`
const REDIRECT = /(?:[1-6*])?>{1,2}(?:&[12])?/y

/** Splits a PowerShell script into tokens between two offsets. Comments and continued lines leave none. */
export function powerShellTokens(mask: Mask, from = 0, to = mask.text.length): PowerShellToken[] {
  const scanner = new Scanner(mask, from, to)
  const found: PowerShellToken[] = []
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) found.push(token)
  return found
}

class Scanner {
  private readonly mask: Mask
  private readonly text: string
  private readonly end: number
  private at: number

  constructor(mask: Mask, from: number, to: number) {
    this.mask = mask
    this.text = mask.text
    this.at = from
    this.end = to
  }

  next(): PowerShellToken | undefined {
    this.skip()
    if (this.at >= this.end) return undefined
    const { at, text } = this
    const unit = text.charAt(at)
    if (BREAKS.includes(unit) || unit === ';') return this.mark('separator', 1)
    REDIRECT.lastIndex = at
    const redirect = REDIRECT.exec(text)
    if (redirect !== null) return this.mark('redirect', redirect[0].length)
    if (unit === '|' || unit === '&') return this.mark('operator', text.charAt(at + 1) === unit ? 2 : 1)
    if ('({'.includes(unit)) return this.mark('open', 1)
    if ('@$'.includes(unit) && (text.charAt(at + 1) === '(' || text.startsWith('@{', at))) return this.mark('open', 2)
    return ')}'.includes(unit) ? this.mark('close', 1) : unit === '<' ? this.mark('operator', 1) : this.word()
  }

  /** Passes blanks, comments, and line breaks behind a backtick. */
  private skip(): void {
    for (; this.at < this.end; this.at++) {
      const unit = this.text.charAt(this.at)
      if (this.text.startsWith('<#', this.at)) this.at = this.behind('#>', this.at + 2) - 1
      else if (unit === '#') this.at = this.lineEnd(this.at) - 1
      else if (unit === '`' && this.text.startsWith('\r\n', this.at + 1)) this.at += 2
      else if (unit === '`' && this.text.charAt(this.at + 1) === '\n') this.at++
      else if (!BLANKS.includes(unit)) return
    }
  }

  private behind(closing: string, from: number): number {
    const found = this.text.indexOf(closing, from)
    return found === -1 ? this.end : Math.min(found + closing.length, this.end)
  }

  private lineEnd(from: number): number {
    const found = this.text.indexOf('\n', from)
    return found === -1 ? this.end : Math.min(found, this.end)
  }

  private mark(kind: PowerShellToken['kind'], length: number): PowerShellToken {
    const start = this.at
    this.at += length
    const text = this.text.slice(start, this.at)
    return { kind, text, value: text, dynamic: false, start, end: this.at, substitutions: [] }
  }

  private word(): PowerShellToken {
    const start = this.at
    const parts: string[] = []
    const substitutions: (readonly [number, number])[] = []
    let dynamic = false
    while (this.at < this.end && !ENDS_WORD.includes(this.text.charAt(this.at))) {
      const piece = this.piece(substitutions)
      parts.push(piece.value)
      dynamic ||= piece.dynamic
    }
    const covered = this.text.slice(start, this.at)
    const value = this.mask.restore(parts.join(''))
    const text = this.mask.restore(covered)
    return {
      kind: 'word',
      text,
      value,
      dynamic: dynamic || this.mask.covers(covered),
      start,
      end: this.at,
      substitutions,
    }
  }

  /** One quoted part of a word, one escape, one variable, or one unit. */
  private piece(substitutions: (readonly [number, number])[]): { readonly value: string; readonly dynamic: boolean } {
    const { text, at } = this
    const unit = text.charAt(at)
    if (text.startsWith("@'\n", at) || text.startsWith('@"\n', at) || /^@['"]\r\n/.test(text.slice(at, at + 4)))
      return this.hereString(text.charAt(at + 1))
    if (unit === "'") return this.singleQuoted()
    if (unit === '"') return this.doubleQuoted(substitutions)
    if (unit === '`') return this.take(at + 1, Math.min(at + 2, this.end), false)
    if (text.startsWith('$' + '{', at)) return this.take(at, this.behind('}', at), true)
    return this.take(at, at + 1, unit === '$' || unit === '*' || unit === '?')
  }

  private take(from: number, to: number, dynamic: boolean): { readonly value: string; readonly dynamic: boolean } {
    this.at = to
    return { value: this.text.slice(from, to), dynamic }
  }

  private hereString(quote: string): { readonly value: string; readonly dynamic: boolean } {
    const begin = this.lineEnd(this.at) + 1
    const closing = this.text.indexOf(`\n${quote}@`, begin - 1)
    const end = closing === -1 ? this.end : Math.min(closing, this.end)
    const value = this.text.slice(begin, end)
    this.at = Math.min(end + 3, this.end)
    return { value, dynamic: quote === '"' && value.includes('$') }
  }

  private singleQuoted(): { readonly value: string; readonly dynamic: boolean } {
    const begin = this.at + 1
    let end = this.text.indexOf("'", begin)
    while (end !== -1 && this.text.charAt(end + 1) === "'") end = this.text.indexOf("'", end + 2)
    if (end === -1 || end > this.end) end = this.end
    this.at = Math.min(end + 1, this.end)
    return { value: this.text.slice(begin, end).replaceAll("''", "'"), dynamic: false }
  }

  private doubleQuoted(substitutions: (readonly [number, number])[]): {
    readonly value: string
    readonly dynamic: boolean
  } {
    const parts: string[] = []
    let dynamic = false
    for (this.at++; this.at < this.end; this.at++) {
      const unit = this.text.charAt(this.at)
      const next = this.text.charAt(this.at + 1)
      if (unit === '"' && next !== '"') break
      if (unit === '$' && next === '(') {
        const from = this.at
        this.at = closingParenthesis(this.text, from + 2, this.end)
        substitutions.push([from + 2, this.at])
        parts.push(this.text.slice(from, this.at + 1))
      } else if (unit === '"' || unit === '`') parts.push(this.text.charAt(++this.at))
      else parts.push(unit)
      dynamic ||= unit === '$'
    }
    this.at = Math.min(this.at + 1, this.end)
    return { value: parts.join(''), dynamic }
  }
}

/** The parenthesis that closes one before `from`; quotes are passed over, deeper parentheses counted. */
function closingParenthesis(text: string, from: number, end: number): number {
  let depth = 1
  for (let at = from; at < end; at++) {
    const unit = text.charAt(at)
    if (unit === '(') depth++
    else if (unit === ')' && --depth === 0) return at
    else if (unit === '"' || unit === "'") {
      const closing = text.indexOf(unit, at + 1)
      at = closing === -1 ? end : closing
    }
  }
  return end
}
