import type { Command, ShellWord } from '../model/shell.ts'
import { handlingOf, lenientOption, lenientPreference } from './powershell-failure.ts'
import { isKeyword, walkKeyword } from './powershell-keywords.ts'
import { assignmentOf, commandParts, type PowerShellAssignment, stretch } from './powershell-simple.ts'
import { powerShellTokens } from './powershell-tokens.ts'
import { type PowerShellGroup, type PowerShellItem, powerShellTree } from './powershell-tree.ts'
import { type CommandContext, type CommandParts, joinPipes, ParsedCommand } from './shell-command.ts'
import type { Mask } from './shell-mask.ts'

const MOST_COMMANDS = 20_000
const MOST_LEVELS = 24

/** Walks the tree of a script and collects its commands with what surrounds them. */
export class PowerShellWalk {
  readonly commands: Command[] = []
  readonly assigned = new Map<string, string | undefined>()
  readonly mask: Mask
  private lenientBy: ShellWord | undefined
  private level = 0

  constructor(mask: Mask) {
    this.mask = mask
  }

  range(from: number, to: number, context: CommandContext): void {
    if (this.level >= MOST_LEVELS) return
    this.level++
    this.statements(powerShellTree(powerShellTokens(this.mask, from, to)), context)
    this.level--
  }

  statements(items: readonly PowerShellItem[], context: CommandContext): void {
    for (let at = 0; at < items.length; ) {
      const item = items[at]
      if (item?.kind === 'separator') at++
      else if (isKeyword(item)) at = walkKeyword(items, at, context, this)
      else at = this.statement(items, at, context)
    }
  }

  private statement(items: readonly PowerShellItem[], from: number, context: CommandContext): number {
    let end = from
    while (end < items.length && items[end]?.kind !== 'separator') end++
    this.list(items.slice(from, end), context)
    return end
  }

  /** A list of pipelines with `&&` and `||` between them. */
  private list(items: readonly PowerShellItem[], context: CommandContext): void {
    const pipelines = split(items, ['&&', '||'])
    for (const [index, { parts, operator }] of pipelines.entries())
      this.pipeline(parts, this.handled(context, operator, pipelines[index + 1]?.parts ?? []))
  }

  private handled(
    context: CommandContext,
    operator: PowerShellItem | undefined,
    handler: readonly PowerShellItem[],
  ): CommandContext {
    if (operator === undefined) return context
    const failure = operator.kind === 'operator' && operator.text === '||' ? handlingOf(handler) : 'tested'
    if (failure === 'counts') return context
    if (failure === 'tested') return { ...context, failure, swallowedBy: undefined }
    const swallowedBy = stretch(this.mask, operator.start, handler.at(-1)?.end ?? operator.end, false)
    return { ...context, failure, swallowedBy }
  }

  private pipeline(items: readonly PowerShellItem[], context: CommandContext): void {
    const assigned = assignmentOf(items)
    if (assigned !== undefined) this.assign(assigned, items, context)
    this.members(assigned === undefined ? items : assigned.value, context)
  }

  private assign(assigned: PowerShellAssignment, items: readonly PowerShellItem[], context: CommandContext): void {
    const { name, value } = assigned.assignment
    const literal = assigned.plain && value !== undefined && !value.dynamic && !this.assigned.has(name)
    this.assigned.set(name, literal ? value.value : undefined)
    const lenient = lenientPreference(name, value)
    const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0]
    if (lenient !== undefined) this.lenientBy = lenient ? stretch(this.mask, start, end, false) : undefined
    const parts = { program: '', name: undefined, wrappers: [], arguments: [], redirects: [], start, end }
    this.emit({ ...parts, assignments: [assigned.assignment] }, context)
  }

  private members(items: readonly PowerShellItem[], context: CommandContext): void {
    const pipeline = split(items, ['|'])
    const members: Command[][] = pipeline.map(() => [])
    for (const [position, { parts }] of pipeline.entries())
      this.member(
        parts,
        pipeline.length === 1 ? context : { ...context, pipe: { members, position, outer: context.pipe } },
      )
  }

  private member(items: readonly PowerShellItem[], context: CommandContext): void {
    const parts = commandParts(items, this.mask)
    if (parts !== undefined) this.emit(parts, this.leniently(parts, context))
    for (const item of items) {
      if (item.kind === 'group') this.group(item, context)
      else for (const [from, to] of item.substitutions) this.range(from, to, substituted(context))
    }
  }

  private leniently(parts: CommandParts, context: CommandContext): CommandContext {
    if (context.failure !== 'counts') return context
    const [first, last = first] = lenientOption(parts.arguments) ?? []
    const option = first && last ? stretch(this.mask, first.start, last.end, false) : this.lenientBy
    return option === undefined ? context : { ...context, failure: 'swallowed', swallowedBy: option }
  }

  /** Blocks run in place; what stands in parentheses is worked out first; a hash table holds no commands. */
  group({ open, items }: PowerShellGroup, context: CommandContext): void {
    if (open === '@{') return
    this.statements(items, open === '{' ? { ...context, pipe: undefined } : substituted(context))
  }

  private emit(parts: CommandParts, context: CommandContext): void {
    if (this.commands.length >= MOST_COMMANDS) return
    const command = new ParsedCommand(parts, context, this.commands.length)
    this.commands.push(command)
    joinPipes(command, context.pipe)
  }
}

function substituted(context: CommandContext): CommandContext {
  return { ...context, place: 'substitution', pipe: undefined }
}

interface Part {
  readonly parts: readonly PowerShellItem[]
  /** What follows it. */
  readonly operator: PowerShellItem | undefined
}

function split(items: readonly PowerShellItem[], operators: readonly string[]): readonly Part[] {
  const found: Part[] = []
  let from = 0
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'operator' || !operators.includes(item.text)) continue
    found.push({ parts: items.slice(from, index), operator: item })
    from = index + 1
  }
  return [...found, { parts: items.slice(from), operator: undefined }]
}
