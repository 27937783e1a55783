import { isDate } from './dates.ts'

/** What a comment says, or what keeps it from saying anything. */
export type Parsed =
  | {
      readonly rules: readonly string[]
      readonly reason: string
      readonly until: string | undefined
      readonly wholeFile: boolean
    }
  | { readonly mistake: string }

const FORM = 'write `runproof-ignore[rule]: reason`, with `(until YYYY-MM-DD)` behind it where it ends'

/** Reads `runproof-ignore[rule, rule]: reason (until 2027-01-31)` or `runproof-ignore-file[…]: …`. */
export function parseIgnore(comment: string): Parsed {
  const [word = ''] = comment.split(/[[\s:]/, 1)
  if (word !== 'runproof-ignore' && word !== 'runproof-ignore-file')
    return { mistake: `There is no comment \`${word}\`; ${FORM}` }
  const rest = comment.slice(word.length)
  const close = rest.indexOf(']')
  const rules = rest.startsWith('[') && close > 0 ? idsIn(rest.slice(1, close)) : []
  if (rules.length === 0) return { mistake: `The comment names no rule; ${FORM}` }
  const { reason, until } = reasonIn(rest.slice(close + 1).trimStart())
  if (reason === '') return { mistake: `The comment gives no reason; ${FORM}` }
  if (until !== undefined && !isDate(until)) return { mistake: `\`${until}\` is no date; ${FORM}` }
  return { rules, reason, until, wholeFile: word === 'runproof-ignore-file' }
}

/** Reads `zizmor: ignore[id, id] why`, which asks for no reason and has no end. Undefined for other comments. */
export function parseZizmorIgnore(comment: string): { rules: readonly string[]; reason: string } | undefined {
  const open = comment.indexOf('ignore[')
  const close = comment.indexOf(']', open)
  if (open < 0 || close < 0) return undefined
  const reason = comment.slice(close + 1).trim()
  return {
    rules: idsIn(comment.slice(open + 7, close)).map(id => `zizmor/${id}`),
    reason: reason || 'ignored for zizmor',
  }
}

function idsIn(list: string): string[] {
  return list
    .split(',')
    .map(id => id.trim())
    .filter(id => id !== '')
}

/** No colon, no reason. */
function reasonIn(text: string): { reason: string; until: string | undefined } {
  if (!text.startsWith(':')) return { reason: '', until: undefined }
  const said = text.slice(1).trim()
  const end = said.lastIndexOf('(until ')
  if (end < 0 || !said.endsWith(')')) return { reason: said, until: undefined }
  return { reason: said.slice(0, end).trim(), until: said.slice(end + 7, -1).trim() }
}
