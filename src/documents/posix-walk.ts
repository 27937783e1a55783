import {
  type AndOr,
  type Command,
  type CommandNode,
  type CompoundList,
  forEachChild,
  type Pipeline,
  type PipelineNode,
  type Redirected,
  type Statement,
  type SyntaxNode,
} from 'unbash'
import type { Command as ShellCommand, ShellGuard } from '../model/shell.ts'
import type { PosixScript } from './posix.ts'
import { walkCompound } from './posix-compound.ts'
import { errexitBy } from './posix-errexit.ts'
import { failuresOf } from './posix-failure.ts'
import { nestedScript } from './posix-nested.ts'
import { assignedWord, commandParts } from './posix-simple.ts'
import type { Frame } from './posix-word.ts'
import type { CommandContext, CommandParts } from './shell-command.ts'

/** Walks the tree of one text and collects its commands with what surrounds them, in the order they are written. */
export class PosixWalk {
  readonly frame: Frame
  readonly script: PosixScript

  constructor(frame: Frame, script: PosixScript) {
    this.frame = frame
    this.script = script
  }

  statements(statements: readonly Statement[], context: CommandContext): void {
    for (const [index, statement] of statements.entries())
      this.statement(statement, this.leniently(context, statements[index + 1]))
  }

  /** Behind `set +e` failures are swallowed, unless the next statement looks at the status. */
  private leniently(context: CommandContext, next: Statement | undefined): CommandContext {
    const { lenientBy } = this.script
    if (lenientBy === undefined || context.failure !== 'counts') return context
    const looked = next !== undefined && /\$\?|PIPESTATUS/.test(this.frame.source.slice(next.pos, next.end))
    return looked ? { ...context, failure: 'tested' } : { ...context, failure: 'swallowed', swallowedBy: lenientBy }
  }

  private statement({ command, background }: Statement, context: CommandContext): void {
    const inside: CommandContext = background ? { ...context, place: 'background' } : context
    if (command.type === 'AndOr') this.list(command, inside)
    else this.node(command, inside)
  }

  private list(list: AndOr, context: CommandContext): void {
    const failures = failuresOf(list, this.frame)
    for (const [index, command] of list.commands.entries()) {
      const failure = failures[index]
      const counted = failure === undefined || failure.failure === 'counts' ? context : { ...context, ...failure }
      this.node(command, index === 0 ? counted : this.guarded(counted, this.leftSide(list, index)))
    }
  }

  private leftSide(list: AndOr, index: number): ShellGuard {
    const kind = list.operators[index - 1] === '||' ? 'or' : 'and'
    return this.guard(kind, list.pos, list.commands[index - 1]?.end ?? list.pos)
  }

  guard(kind: ShellGuard['kind'], pos: number, end: number): ShellGuard {
    return new PosixGuard(kind, this.frame, pos, end)
  }

  guarded(context: CommandContext, ...guards: readonly ShellGuard[]): CommandContext {
    return { ...context, guards: [...context.guards, ...guards] }
  }

  private node(node: PipelineNode, context: CommandContext): void {
    if (node.type === 'Pipeline') this.pipeline(node, context)
    else this.commandNode(node, context)
  }

  private pipeline({ commands, prefixes }: Pipeline, context: CommandContext): void {
    const negated = prefixes.some(({ type }) => type === 'Negation')
    const inside: CommandContext = negated ? { ...context, failure: 'tested', swallowedBy: undefined } : context
    const members: ShellCommand[][] = commands.map(() => [])
    for (const [position, command] of commands.entries())
      this.commandNode(command, { ...inside, pipe: { members, position, outer: context.pipe } })
  }

  private commandNode(node: CommandNode, context: CommandContext): void {
    if (node.type === 'Command') this.command(node, context)
    else if (node.type === 'Redirected') this.redirected(node, context)
    else if (node.type === 'Function') this.body(node.body, { ...context, place: 'function' })
    else if (node.type === 'Coproc') this.body(node.body, { ...context, place: 'background' })
    else walkCompound(node, context, this)
  }

  private body(node: CommandNode | CompoundList, context: CommandContext): void {
    if (node.type === 'CompoundList') this.statements(node.commands, context)
    else this.commandNode(node, context)
  }

  private redirected({ command, redirects }: Redirected, context: CommandContext): void {
    const own = redirects.map(each => this.frame.redirect(each))
    this.commandNode(command, { ...context, redirects: [...own, ...context.redirects] })
    for (const each of redirects) this.substitutionsIn(each, context)
  }

  private command(command: Command, context: CommandContext): void {
    const { script, frame } = this
    const parts = commandParts(command, frame)
    script.emit(parts, context)
    this.remember(command, parts)
    for (const each of command.prefix) this.substitutionsIn(each, context)
    if (command.name) this.substitutionsIn(command.name, context)
    for (const each of command.suffix) {
      if (each.type === 'HereDoc' && each.closing === undefined) this.reportUnclosed(each.pos)
      this.substitutionsIn(each, context)
    }
    const nested = nestedScript(parts, frame)
    if (nested !== undefined) script.walkNested(nested, context)
  }

  private reportUnclosed(pos: number): void {
    this.script.fail('The here-document is not closed.', this.frame.range(pos, pos).start)
  }

  /** Keeps what the command changes for the ones behind it. */
  private remember(command: Command, parts: CommandParts): void {
    const { variables } = this.script
    const assignments = command.name === undefined ? command.prefix : command.suffix
    for (const each of assignments)
      if (each.type === 'Assignment') variables.assign(each, assignedWord(each, this.frame))
    variables.changeBy(command)
    const errexit = errexitBy(command)
    if (errexit !== undefined) this.script.lenientBy = errexit ? undefined : this.frame.stretch(command.pos, parts.end)
  }

  substitutionsIn(node: SyntaxNode, context: CommandContext): void {
    if (maySubstitute(this.frame.source, node))
      this.substitutions(node, { ...context, place: 'substitution', pipe: undefined, redirects: [] })
  }

  private substitutions(node: SyntaxNode, context: CommandContext): void {
    if (
      node.type === 'CommandExpansion' ||
      node.type === 'ProcessSubstitution' ||
      node.type === 'ArithmeticCommandExpansion'
    )
      this.script.walkSubstitution(node, this.frame, context)
    else forEachChild(node, each => this.substitutions(each, context))
  }
}

/** The text of a long list is not copied for each command in it. */
class PosixGuard implements ShellGuard {
  readonly kind: ShellGuard['kind']
  readonly start: number
  readonly end: number
  private readonly read: () => string

  constructor(kind: ShellGuard['kind'], frame: Frame, pos: number, end: number) {
    const range = frame.range(pos, end)
    this.kind = kind
    this.start = range.start
    this.end = range.end
    this.read = () => frame.text(pos, end)
  }

  get text(): string {
    return this.read()
  }
}

const MAY_SUBSTITUTE = /`|[$<>]\(|\$\{[ |]/

/** Taking words apart costs more than looking for what makes it necessary. */
function maySubstitute(source: string, node: SyntaxNode): boolean {
  if (node.type === 'Word') return MAY_SUBSTITUTE.test(node.text)
  const { pos, end } = node.type === 'HereDoc' ? node.body : node
  return MAY_SUBSTITUTE.test(source.slice(pos, end))
}
