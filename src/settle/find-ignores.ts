import { Lines } from '../documents/lines.ts'
import type { Ignore, IgnoreProblem } from '../model/ignore.ts'
import type { Region } from '../model/region.ts'
import type { Source } from '../model/source.ts'
import { parseIgnore, parseZizmorIgnore } from './parse-ignore.ts'

const OURS = 'runproof-ignore'
const ZIZMOR = 'zizmor: ignore['
const OPENERS = ['#', '//', '<!--']

/** The comments of a file that ignore, and those that try to. */
export interface Found {
  readonly ignores: readonly Ignore[]
  readonly problems: readonly IgnoreProblem[]
}

const NOTHING: Found = { ignores: [], problems: [] }

/** Nobody writes more or longer ones by hand; without bounds a hostile file would cost the square of its length. */
const MOST_COMMENTS = 1000
const LONGEST_COMMENT = 1000

/**
 * Finds comments by their text, in YAML, Markdown, TOML, Python and shell alike. So they also work inside a script in
 * a workflow, where a comment belongs to the shell and is none of YAML.
 */
export function findIgnores(source: Source): Found {
  const { text, path } = source
  if (!text.includes(OURS) && !text.includes(ZIZMOR)) return NOTHING
  const lines = new Lines(text)
  const ours = [...comments(text, lines, OURS)].map(comment => ourIgnore(comment, path))
  const zizmors = [...comments(text, lines, ZIZMOR)].map(comment => zizmorIgnore(comment, path))
  const all = [...ours, ...zizmors]
  return { ignores: all.filter(each => each !== undefined && 'rules' in each), problems: ours.filter(isProblem) }
}

function ourIgnore({ text, region, target }: Comment, path: string): Ignore | IgnoreProblem {
  const parsed = parseIgnore(text)
  if ('mistake' in parsed) return { kind: 'well-formed', message: parsed.mistake, path, region }
  const { rules, reason, until } = parsed
  return { rules, reason, until, line: parsed.wholeFile ? undefined : target, tool: 'runproof', path, region }
}

function zizmorIgnore({ text, region }: Comment, path: string): Ignore | undefined {
  const parsed = parseZizmorIgnore(text)
  return parsed && { ...parsed, until: undefined, line: region.startLine, tool: 'zizmor', path, region }
}

function isProblem(each: Ignore | IgnoreProblem): each is IgnoreProblem {
  return 'kind' in each
}

interface Comment {
  readonly text: string
  readonly region: Region
  /** The line that it speaks of: its own if something stands before it, else the next one that is no comment. */
  readonly target: number
}

/** Comments that begin with a word. Where the word stands in prose, that is no comment of this kind. */
function* comments(text: string, lines: Lines, word: string): Generator<Comment> {
  let count = 0
  let target = 0
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const opening = openingBefore(text, start)
    if (opening === undefined) continue
    if (++count > MOST_COMMENTS) return
    const line = lines.lineAt(start)
    const alone = isBlankBetween(text, lines.startOf(line), opening.at)
    const end = endOfComment(text, start, lines.endOf(line), opening.opener)
    // Between a comment and its target stand comments alone, so the target of one before may be this one's too.
    if (!alone) target = line
    else if (target <= line) target = nextLineOfContent(text, lines, line)
    yield { text: text.slice(start, end), region: lines.region(start, end), target }
  }
}

function openingBefore(text: string, start: number): { opener: string; at: number } | undefined {
  const near = text.slice(Math.max(0, start - 8), start).replace(/[ \t]+$/, '')
  const opener = OPENERS.find(each => near.endsWith(each))
  return opener === undefined ? undefined : { opener, at: start - Math.min(8, start) + near.length - opener.length }
}

/** Stops at the first letter, so that long lines cost nothing. */
function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== ' ' && text[at] !== '\t') return false
  return true
}

function endOfComment(text: string, start: number, endOfLine: number, opener: string): number {
  const said = text.slice(start, Math.min(endOfLine, start + LONGEST_COMMENT))
  const close = opener === '<!--' ? said.indexOf('-->') : -1
  return start + (close < 0 ? said : said.slice(0, close)).trimEnd().length
}

function nextLineOfContent(text: string, lines: Lines, own: number): number {
  for (let line = own + 1; line <= lines.count; line++) {
    const said = text.slice(lines.startOf(line), lines.endOf(line)).trimStart()
    if (said !== '' && !OPENERS.some(opener => said.startsWith(opener))) return line
  }
  return lines.count + 1
}
