import type { Expectation } from './fixture.ts'

/** A text without its markers, which are blanked so that everything keeps its place; and what they say. */
export interface Marked {
  readonly text: string
  readonly expectations: readonly Omit<Expectation, 'path'>[]
}

const HASH = /#[ \t]*expect(-unknown)?:[ \t]*(.*)/
const ANGLE = /<!--[ \t]*expect(-unknown)?:[ \t]*(.*?)[ \t]*-->/
const ANGLED_ENDINGS: ReadonlySet<string> = new Set(['md', 'markdown', 'html'])
const WITHOUT_COMMENTS: ReadonlySet<string> = new Set(['json', 'jsonl', 'txt'])
const NEXT = /,[ \t]*(?=[a-z][a-z0-9-]*\/[a-z])/

/** Reads `# expect: rule/id part of the message, other/id`, in Markdown inside `<!-- -->`. */
export function readMarkers(path: string, text: string): Marked {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (WITHOUT_COMMENTS.has(ending) || !text.includes('expect')) return { text, expectations: [] }
  const marker = ANGLED_ENDINGS.has(ending) ? ANGLE : HASH
  const expectations: Omit<Expectation, 'path'>[] = []
  const lines = text.split('\n').map((line, index) => {
    const match = marker.exec(line)
    if (match === null) return line
    const outcome = match[1] === undefined ? 'fail' : 'unknown'
    for (const item of (match[2] ?? '').split(NEXT)) expectations.push({ ...readItem(item), outcome, line: index + 1 })
    return blank(line, match)
  })
  return { text: lines.join('\n'), expectations }
}

function readItem(item: string): Pick<Expectation, 'rule' | 'message'> {
  const [rule = '', ...words] = item.trim().split(/[ \t]+/)
  return { rule, message: words.length === 0 ? undefined : words.join(' ') }
}

function blank(line: string, { index, 0: marker }: RegExpExecArray): string {
  const kept = marker.endsWith('\r') ? 1 : 0
  return line.slice(0, index) + ' '.repeat(marker.length - kept) + line.slice(index + marker.length - kept)
}
