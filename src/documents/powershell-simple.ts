import type { Redirect, ShellAssignment, ShellWord } from '../model/shell.ts'
import { OPENING } from './fences.ts'
import type { PowerShellToken } from './powershell-tokens.ts'
import type { PowerShellItem } from './powershell-tree.ts'
import { type CommandParts, programOf } from './shell-command.ts'
import type { Mask } from './shell-mask.ts'
import { unwrap } from './shell-wrappers.ts'

/** A stretch of the script as one word, as a bracket among the arguments. */
export function stretch({ original, covers, text }: Mask, start: number, end: number, dynamic: boolean): ShellWord {
  const written = original.slice(start, end)
  return { text: written, value: written, dynamic: dynamic || covers(text.slice(start, end)), start, end }
}

function wordOf({ text, value, dynamic, start, end }: PowerShellToken): ShellWord {
  return { text, value, dynamic, start, end }
}

/** What a command says; undefined where the items are an expression, unless that is written to a file. */
export function commandParts(items: readonly PowerShellItem[], mask: Mask): CommandParts | undefined {
  const called = isCall(items[0])
  const [first] = called ? items.slice(1) : items
  if (first === undefined || (!called && !beginsCommand(first))) return writtenExpression(items)
  const words: ShellWord[] = []
  const redirects: Redirect[] = []
  const rest = called ? items.slice(1) : items
  for (let at = 0; at < rest.length; at++) {
    const item = rest[at]
    if (item?.kind === 'redirect') at += redirect(item, rest[at + 1], redirects)
    else if (item?.kind === 'word') words.push(wordOf(item))
    else if (item?.kind === 'group') words.push(stretch(mask, item.start, item.end, true))
  }
  const { wrappers, words: unwrapped, assignments } = unwrap(words)
  const [name, ...behind] = unwrapped
  const program = name === undefined ? '' : programOf(name)
  const range = { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }
  return { program, name, wrappers, arguments: behind, assignments, redirects, ...range }
}

/** An expression has no program; what it is written to matters. */
function writtenExpression(items: readonly PowerShellItem[]): CommandParts | undefined {
  const redirects: Redirect[] = []
  for (const [at, item] of items.entries()) if (item.kind === 'redirect') redirect(item, items[at + 1], redirects)
  if (redirects.length === 0) return undefined
  const range = { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }
  return { program: '', name: undefined, wrappers: [], arguments: [], assignments: [], redirects, ...range }
}

function isCall(item: PowerShellItem | undefined): boolean {
  return (item?.kind === 'operator' && item.text === '&') || (item?.kind === 'word' && item.text === '.')
}

const EXPRESSION = /^(?:[$"'[\d@,+=]|!|-(?:not|join|split)\b)/

/** Variables, strings, numbers, types and brackets begin expressions; what GitHub pastes may be a program. */
function beginsCommand(item: PowerShellItem): boolean {
  return item.kind === 'word' && (item.text.startsWith(OPENING) || !EXPRESSION.test(item.text))
}

/** Answers how many of the items behind it belong to a redirect. */
function redirect(token: PowerShellToken, next: PowerShellItem | undefined, redirects: Redirect[]): number {
  const named = !token.text.includes('&') && next?.kind === 'word'
  const target = named ? wordOf(next) : undefined
  redirects.push({ operator: token.text, target, body: undefined, bodyStart: undefined, quoted: false })
  return named ? 1 : 0
}

const ASSIGNED = /^(?:\[[\w.[\]]+\])?\$([\w:]+)([-+*/]?=)?(.*)$/s

/** The assignment that a statement begins with, and what is assigned. */
export interface PowerShellAssignment {
  readonly assignment: ShellAssignment
  readonly value: readonly PowerShellItem[]
  readonly plain: boolean
}

export function assignmentOf(items: readonly PowerShellItem[]): PowerShellAssignment | undefined {
  const [first, second] = items
  if (first?.kind !== 'word') return undefined
  const [, name = '', glued, rest = ''] = ASSIGNED.exec(first.text) ?? []
  if (name === '') return undefined
  if (glued !== undefined && rest !== '') return gluedAssignment(first, name, glued, rest, items)
  if (glued !== undefined) return separateAssignment(name, glued, items.slice(1))
  const operator = second?.kind === 'word' && rest === '' ? second.text : ''
  return /^[-+*/]?=$/.test(operator) ? separateAssignment(name, operator, items.slice(2)) : undefined
}

function gluedAssignment(
  token: PowerShellToken,
  name: string,
  operator: string,
  rest: string,
  items: readonly PowerShellItem[],
): PowerShellAssignment {
  const start = token.end - rest.length
  const value = token.value.slice(token.value.indexOf('=') + 1)
  const word: PowerShellToken = { ...token, text: rest, value, dynamic: rest.includes('$'), start }
  return separateAssignment(name, operator, [word, ...items.slice(1)])
}

function separateAssignment(name: string, operator: string, value: readonly PowerShellItem[]): PowerShellAssignment {
  const [only] = value
  const literal = value.length === 1 && only?.kind === 'word' ? wordOf(only) : undefined
  return { assignment: { name, value: literal }, value, plain: operator === '=' }
}
