import type { Assignment, Redirection, Word, WordPart } from 'unbash'
import type { Redirect, ShellWord } from '../model/shell.ts'
import type { Mask } from './shell-mask.ts'

/**
 * A text that unbash parsed, and where its offsets stand in the script: shifted, or, where quotes or escapes make them
 * differ, all at the word that the text was in.
 */
export class Frame {
  readonly source: string
  readonly mask: Mask
  private readonly shift: number
  private readonly fixed: { readonly start: number; readonly end: number } | undefined

  constructor(source: string, mask: Mask, place: number | { readonly start: number; readonly end: number }) {
    this.source = source
    this.mask = mask
    this.shift = typeof place === 'number' ? place : 0
    this.fixed = typeof place === 'number' ? undefined : place
  }

  range(pos: number, end: number): { readonly start: number; readonly end: number } {
    return this.fixed ?? { start: this.kept(pos) + this.shift, end: this.kept(Math.max(pos, end)) + this.shift }
  }

  /** Behind a mistake, unbash may point past the end. */
  private kept(pos: number): number {
    return Math.max(0, Math.min(pos, this.source.length))
  }

  text(pos: number, end: number): string {
    if (this.fixed !== undefined) return this.mask.restore(this.source.slice(pos, end))
    return this.mask.original.slice(pos + this.shift, end + this.shift)
  }

  /** A stretch of the text that is no word of its own, as `|| true`. */
  stretch(pos: number, end: number): ShellWord {
    const text = this.text(pos, end)
    return { text, value: text, dynamic: this.mask.covers(this.source.slice(pos, end)), ...this.range(pos, end) }
  }

  word(word: Word): ShellWord {
    const { start, end } = this.range(word.pos, word.end)
    return new PosixWord(word, this.mask, start, end)
  }

  /** An assignment as the argument of `export` and its like. */
  argument(assignment: Assignment): ShellWord {
    const { text, name, append, value, pos, end } = assignment
    if (value.type !== 'Word') return this.stretch(pos, end)
    const word = this.word(value)
    const restored = this.mask.restore(text)
    return {
      text: restored,
      value: `${name}${append ? '+' : ''}=${word.value}`,
      dynamic: word.dynamic,
      ...this.range(pos, end),
    }
  }

  redirect(redirection: Redirection): Redirect {
    const written = this.source.slice(
      redirection.descriptor?.pos ?? redirection.pos,
      redirection.descriptor?.end ?? redirection.pos,
    )
    const operator = `${written}${redirection.operator}`
    if (redirection.type !== 'HereDoc') {
      const target = redirection.target && this.word(redirection.target)
      return { operator, target, body: undefined, bodyStart: undefined, quoted: false }
    }
    const { delimiter, body } = redirection
    const bodyStart = this.range(body.pos, body.end).start
    return {
      operator,
      target: undefined,
      body: this.mask.restore(body.text),
      bodyStart,
      quoted: delimiter?.quoted ?? false,
    }
  }
}

const MAY_EXPAND = /[$`*?[{(]/

/** Whether a word is dynamic is found out when somebody asks, since that takes it apart. */
class PosixWord implements ShellWord {
  readonly text: string
  readonly value: string
  readonly start: number
  readonly end: number
  private readonly word: Word
  private readonly covered: boolean

  constructor(word: Word, mask: Mask, start: number, end: number) {
    this.word = word
    this.covered = mask.covers(word.text)
    this.text = mask.restore(word.text)
    this.value = word.value === word.text ? this.text : mask.restore(word.value)
    this.start = start
    this.end = end
  }

  get dynamic(): boolean {
    if (this.covered) return true
    return MAY_EXPAND.test(this.word.text) && (this.word.parts?.some(isDynamicPart) ?? false)
  }
}

function isDynamicPart(part: WordPart): boolean {
  if (part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted') return false
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.some(isDynamicPart)
  return true
}
