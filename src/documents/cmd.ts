import type { Command, Redirect, Script, ShellWord } from '../model/shell.ts'
import { type CmdToken, cmdTokens } from './cmd-tokens.ts'
import { type CommandContext, type CommandParts, joinPipes, ParsedCommand, programOf, TOP } from './shell-command.ts'
import { type Mask, mask } from './shell-mask.ts'

const LONGEST = 200_000
const MOST_COMMANDS = 20_000
const SWALLOWING = new Set(['echo', 'ver', 'rem', 'cd'])

/** Reads a batch script as far as commands, words, pipes and redirects go. Brackets only group. */
export function parseCmd(text: string): Script {
  const covered = mask(text.length > LONGEST ? '' : text)
  const script = new CmdScript(covered)
  script.walk(cmdTokens(covered))
  const errors = text.length > LONGEST ? [{ message: 'The script is too long to be read.', offset: 0 }] : []
  return { kind: 'cmd', text, commands: script.commands, errors, variables: script.literals() }
}

class CmdScript {
  readonly commands: Command[] = []
  private readonly mask: Mask
  private readonly assigned = new Map<string, string | undefined>()

  constructor(covered: Mask) {
    this.mask = covered
  }

  literals(): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const [name, value] of this.assigned) if (value !== undefined) found.set(name, value)
    return found
  }

  walk(tokens: readonly CmdToken[]): void {
    let from = 0
    for (let at = 0; at <= tokens.length; at++) {
      const token = tokens[at]
      if (token !== undefined && token.kind !== 'end') continue
      this.list(tokens.slice(from, at))
      from = at + 1
    }
  }

  private list(tokens: readonly CmdToken[]): void {
    const pipelines = split(tokens, ['&&', '||'])
    for (const [index, { parts, operator }] of pipelines.entries())
      this.pipeline(parts, this.handled(operator, pipelines[index + 1]?.parts ?? []))
  }

  private handled(operator: CmdToken | undefined, handler: readonly CmdToken[]): CommandContext {
    if (operator === undefined) return TOP
    const swallows = operator.text === '||' && swallowing(handler)
    if (!swallows) return operator.text === '||' && leaves(handler) ? TOP : { ...TOP, failure: 'tested' }
    const [start, end] = [operator.start, handler.at(-1)?.end ?? operator.end]
    const text = this.mask.original.slice(start, end)
    return { ...TOP, failure: 'swallowed', swallowedBy: { text, value: text, dynamic: false, start, end } }
  }

  private pipeline(tokens: readonly CmdToken[], context: CommandContext): void {
    const parts = split(tokens, ['|'])
    const members: Command[][] = parts.map(() => [])
    for (const [position, part] of parts.entries()) {
      const inside = parts.length === 1 ? context : { ...context, pipe: { members, position, outer: undefined } }
      this.command(part.parts, inside)
    }
  }

  private command(tokens: readonly CmdToken[], context: CommandContext): void {
    const parts = commandParts(tokens)
    if (parts === undefined || this.commands.length >= MOST_COMMANDS) return
    this.remember(parts)
    const command = new ParsedCommand(parts, context, this.commands.length)
    this.commands.push(command)
    joinPipes(command, context.pipe)
  }

  /** `set NAME=value`, with or without quotes around it. */
  private remember({ program, arguments: words }: CommandParts): void {
    if (program?.toLowerCase() !== 'set') return
    const [first] = words
    const [, name, value = ''] = /^(\w+)=(.*)$/.exec(words.map(word => word.value).join(' ')) ?? []
    if (first === undefined || name === undefined) return
    const literal = !this.assigned.has(name) && !words.some(word => word.dynamic)
    this.assigned.set(name, literal ? value : undefined)
  }
}

function commandParts(tokens: readonly CmdToken[]): CommandParts | undefined {
  const words: ShellWord[] = []
  const redirects: Redirect[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'word') words.push(wordOf(token, words.length === 0))
    else if (token?.kind === 'redirect') {
      const target = token.text.includes('&') ? undefined : tokens[++at]
      const named = target?.kind === 'word' ? wordOf(target, false) : undefined
      redirects.push({ operator: token.text, target: named, body: undefined, bodyStart: undefined, quoted: false })
    }
  }
  const [name, ...rest] = words[0]?.value.toLowerCase() === 'call' && words.length > 1 ? words.slice(1) : words
  if (name === undefined) return undefined
  const wrappers = name === words[0] ? [] : ['call']
  const range = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  return { program: programOf(name), name, wrappers, arguments: rest, assignments: [], redirects, ...range }
}

/** `@` before a command only keeps it from being printed. */
function wordOf({ text, value, dynamic, start, end }: CmdToken, first: boolean): ShellWord {
  const quiet = first && value.startsWith('@') && value.length > 1
  return quiet
    ? { text: text.slice(1), value: value.slice(1), dynamic, start: start + 1, end }
    : { text, value, dynamic, start, end }
}

function swallowing(handler: readonly CmdToken[]): boolean {
  const words = handler.filter(({ kind }) => kind === 'word').map(({ value }) => value.toLowerCase())
  if (SWALLOWING.has(words[0] ?? '')) return true
  return words[0] === 'exit' && words.at(-1) === '0'
}

function leaves(handler: readonly CmdToken[]): boolean {
  return handler.some(({ kind, value }) => kind === 'word' && /^(?:exit|goto)$/i.test(value))
}

interface Part {
  readonly parts: readonly CmdToken[]
  readonly operator: CmdToken | undefined
}

function split(tokens: readonly CmdToken[], operators: readonly string[]): readonly Part[] {
  const found: Part[] = []
  let from = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'operator' || !operators.includes(token.text)) continue
    found.push({ parts: tokens.slice(from, index), operator: token })
    from = index + 1
  }
  return [...found, { parts: tokens.slice(from), operator: undefined }]
}
