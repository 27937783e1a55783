import type { Command, Redirect, ShellAssignment, ShellGuard, ShellLoop, ShellWord } from '../model/shell.ts'

/** The member of a pipeline that commands stand in, and the pipeline around that one. */
export interface Pipe {
  readonly members: readonly Command[][]
  readonly position: number
  readonly outer: Pipe | undefined
}

/** What surrounds a command. */
export interface CommandContext {
  readonly loops: readonly ShellLoop[]
  readonly guards: readonly ShellGuard[]
  readonly place: Command['place']
  readonly failure: Command['failure']
  readonly swallowedBy: ShellWord | undefined
  readonly pipe: Pipe | undefined
  /** Of the compound commands around it. */
  readonly redirects: readonly Redirect[]
}

export const TOP: CommandContext = {
  loops: [],
  guards: [],
  place: 'script',
  failure: 'counts',
  swallowedBy: undefined,
  pipe: undefined,
  redirects: [],
}

/** What a command says itself. */
export type CommandParts = Pick<
  Command,
  'program' | 'name' | 'wrappers' | 'arguments' | 'assignments' | 'start' | 'end'
> & { readonly redirects: readonly Redirect[] }

/** How far a command sees in its pipeline, so that asking each of many commands stays cheap. */
const MOST_MEMBERS = 64

/** A command and its surroundings; pipelines are read from the members that were collected when somebody asks. */
export class ParsedCommand implements Command {
  readonly program: string | undefined
  readonly name: ShellWord | undefined
  readonly wrappers: readonly string[]
  readonly arguments: readonly ShellWord[]
  readonly assignments: readonly ShellAssignment[]
  readonly redirects: readonly Redirect[]
  readonly start: number
  readonly end: number
  readonly index: number
  readonly failure: Command['failure']
  readonly swallowedBy: ShellWord | undefined
  readonly loops: readonly ShellLoop[]
  readonly guards: readonly ShellGuard[]
  readonly place: Command['place']
  private readonly pipe: Pipe | undefined

  constructor(parts: CommandParts, context: CommandContext, index: number) {
    this.program = parts.program
    this.name = parts.name
    this.wrappers = parts.wrappers
    this.arguments = parts.arguments
    this.assignments = parts.assignments
    this.redirects = context.redirects.length === 0 ? parts.redirects : [...parts.redirects, ...context.redirects]
    this.start = parts.start
    this.end = parts.end
    this.index = index
    this.failure = context.failure
    this.swallowedBy = context.swallowedBy
    this.loops = context.loops
    this.guards = context.guards
    this.place = context.place
    this.pipe = context.pipe
  }

  get pipedFrom(): readonly Command[] {
    const found: Command[] = []
    for (let pipe = this.pipe; pipe; pipe = pipe.outer)
      found.unshift(...pipe.members.slice(Math.max(0, pipe.position - MOST_MEMBERS), pipe.position).flat())
    return found
  }

  get pipedTo(): readonly Command[] {
    const found: Command[] = []
    for (let pipe = this.pipe; pipe; pipe = pipe.outer)
      found.push(...pipe.members.slice(pipe.position + 1, pipe.position + 1 + MOST_MEMBERS).flat())
    return found
  }
}

/** Tells the pipelines around a command that it is one of theirs. */
export function joinPipes(command: Command, pipe: Pipe | undefined): void {
  for (let each = pipe; each; each = each.outer) each.members[each.position]?.push(command)
}

/** Base name of a program's word without `.exe`; undefined where something dynamic decides it. */
export function programOf(word: ShellWord): string | undefined {
  const base = word.value.slice(Math.max(word.value.lastIndexOf('/'), word.value.lastIndexOf('\\')) + 1)
  if (word.dynamic && !/^[\w.+-]+$/.test(base)) return undefined
  return base.toLowerCase().endsWith('.exe') ? base.slice(0, -4) : base
}
