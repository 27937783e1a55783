import type { ShellGuard, ShellLoop, ShellWord } from '../model/shell.ts'
import type { PowerShellGroup, PowerShellItem } from './powershell-tree.ts'
import type { PowerShellWalk } from './powershell-walk.ts'
import type { CommandContext } from './shell-command.ts'

const GUARDS: ReadonlyMap<string, ShellGuard['kind']> = new Map([
  ['if', 'if'],
  ['elseif', 'if'],
  ['while', 'while'],
  ['until', 'while'],
  ['for', 'while'],
  ['switch', 'case'],
])

/** Words that stand before a block, or before a statement. */
const OTHERS = new Set([
  ...['foreach', 'function', 'filter', 'param', 'else', 'do', 'try', 'catch', 'finally'],
  ...['begin', 'process', 'end', 'trap', 'return', 'throw'],
])

export function isKeyword(item: PowerShellItem | undefined): boolean {
  if (item?.kind !== 'word') return false
  const word = item.text.toLowerCase()
  return GUARDS.has(word) || OTHERS.has(word)
}

/** Walks a keyword, its condition and its block, and answers what comes next. */
export function walkKeyword(
  items: readonly PowerShellItem[],
  from: number,
  context: CommandContext,
  walk: PowerShellWalk,
): number {
  const first = items[from]
  const keyword = first?.kind === 'word' ? first.text.toLowerCase() : ''
  if (keyword === 'return' || keyword === 'throw') return from + 1
  let at = from + 1
  while (items[at]?.kind === 'word') at++
  const condition = groupAt(items, at, '(')
  if (condition !== undefined) at++
  const behind = passSeparators(items, at)
  const block = groupAt(items, behind, '{')
  if (condition !== undefined && keyword !== 'param') walk.statements(condition.items, { ...context, ...TESTED })
  if (block !== undefined) walk.statements(block.items, insideOf(keyword, first, condition, context, walk))
  return block === undefined ? at : behind + 1
}

const TESTED = { failure: 'tested', swallowedBy: undefined } as const

function groupAt(items: readonly PowerShellItem[], at: number, open: string): PowerShellGroup | undefined {
  const item = items[at]
  return item?.kind === 'group' && item.open === open ? item : undefined
}

function passSeparators(items: readonly PowerShellItem[], from: number): number {
  let at = from
  while (items[at]?.kind === 'separator') at++
  return at
}

function insideOf(
  keyword: string,
  first: PowerShellItem | undefined,
  condition: PowerShellGroup | undefined,
  context: CommandContext,
  walk: PowerShellWalk,
): CommandContext {
  if (keyword === 'function' || keyword === 'filter') return { ...context, place: 'function' }
  if (keyword === 'try') return { ...context, ...TESTED }
  if (condition === undefined) return context
  if (keyword === 'foreach') return { ...context, loops: [...context.loops, loopOf(first, condition, walk)] }
  const kind = GUARDS.get(keyword)
  if (kind === undefined) return context
  const [start, end] = [condition.start + 1, Math.max(condition.start + 1, condition.end - 1)]
  return { ...context, guards: [...context.guards, { kind, text: walk.mask.original.slice(start, end), start, end }] }
}

function loopOf(first: PowerShellItem | undefined, condition: PowerShellGroup, walk: PowerShellWalk): ShellLoop {
  const words: ShellWord[] = []
  for (const item of condition.items)
    if (item.kind === 'word')
      words.push({ text: item.text, value: item.value, dynamic: item.dynamic, start: item.start, end: item.end })
  const [variable, , ...rest] = words
  const name = variable?.value.replace(/^\$/, '') ?? ''
  walk.assigned.set(name, undefined)
  return { variable: name, words: rest, start: first?.start ?? condition.start, end: condition.end }
}
