import { EVENT_ID, parseEvents } from 'js-yaml'
import type { Document } from '../model/document.ts'
import { YamlDocument } from './yaml.ts'
import { endOfLine, isBlank, isBreak } from './yaml-text.ts'

/** A comment of a YAML file. */
export interface Comment {
  /** Without the hash, trimmed. */
  readonly text: string
  /** Of the whole comment with its hash, in the source's text. */
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly line: number
  /** True where only white space stands before it on its line. */
  readonly alone: boolean
}

const known = new WeakMap<Document, readonly Comment[]>()

/** All comments in order; a hash inside a value is none. Empty where the document is no YAML, or is broken. */
export function commentsOf(document: Document): readonly Comment[] {
  if (!(document instanceof YamlDocument) || !document.source.text.includes('#')) return []
  const comments = known.get(document) ?? [...readComments(document)]
  known.set(document, comments)
  return comments
}

/** The comment behind an offset on the same line, whatever stands between. */
export function commentAfter(document: Document, offset: number): Comment | undefined {
  if (!(document instanceof YamlDocument)) return undefined
  const { text } = document.source
  const end = endOfLine(text, offset)
  const distance = text.slice(offset, end).indexOf('#')
  if (distance === -1) return undefined
  const hash = offset + distance
  if (onlyClosing(text, offset, hash)) return commentAt(document, hash)
  return commentsOf(document).find(comment => comment.start >= offset && comment.start < end)
}

/** Quotes, brackets and commas close values, so that a hash behind them and a blank begins a comment. */
function onlyClosing(text: string, start: number, hash: number): boolean {
  for (let at = start; at < hash; at++) if (!' \t"\'}],'.includes(text.charAt(at))) return false
  return beginsComment(text, hash)
}

/** Comments stand between scalars, so only what is between two of them is searched. */
function* readComments(document: YamlDocument): Generator<Comment> {
  const { text } = document.source
  let from = 0
  for (const [start, end] of scalars(text)) {
    yield* between(document, from, start)
    from = end
  }
  yield* between(document, from, text.length)
}

function* between(document: YamlDocument, from: number, to: number): Generator<Comment> {
  const { text } = document.source
  for (let at = text.indexOf('#', from); at !== -1 && at < to; at = text.indexOf('#', at)) {
    const comment = beginsComment(text, at) ? commentAt(document, at) : undefined
    if (comment) yield comment
    at = comment?.end ?? at + 1
  }
}

function scalars(text: string): (readonly [start: number, end: number])[] {
  try {
    const events = parseEvents(text, {}).filter(event => event.type === EVENT_ID.SCALAR)
    return events.filter(event => event.valueStart !== -1).map(event => [event.valueStart, event.valueEnd])
  } catch {
    return [[0, text.length]]
  }
}

function beginsComment(text: string, hash: number): boolean {
  const before = text.charCodeAt(hash - 1)
  return hash === 0 || isBlank(before) || isBreak(before)
}

function commentAt({ source, lines }: YamlDocument, start: number): Comment {
  const end = endOfLine(source.text, start)
  const line = lines.lineAt(start)
  const alone = source.text.slice(lines.startOf(line), start).trim() === ''
  return { text: source.text.slice(start + 1, end).trim(), start, end, line, alone }
}
