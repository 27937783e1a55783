import {
  type ArithmeticCommandExpansion,
  type CommandExpansionPart,
  type ParsedScript,
  type ProcessSubstitutionPart,
  parse,
} from 'unbash'
import type { Command, Script, ShellKind, ShellWord } from '../model/shell.ts'
import { LiteralVariables } from './posix-variables.ts'
import { PosixWalk } from './posix-walk.ts'
import { Frame } from './posix-word.ts'
import { type CommandContext, type CommandParts, joinPipes, ParsedCommand, TOP } from './shell-command.ts'
import { mask } from './shell-mask.ts'

const LONGEST = 200_000
const MOST_COMMANDS = 20_000
const MOST_LEVELS = 16
/** unbash looks for the end of each here-document anew. */
const MOST_HERE_DOCUMENTS = 500

type Substitution = CommandExpansionPart | ProcessSubstitutionPart | ArithmeticCommandExpansion

/** Parses a script of bash, sh or their like. Never throws: what was understood before a mistake is kept. */
export function parsePosix(text: string, kind: ShellKind): Script {
  const script = new PosixScript()
  const covered = mask(text)
  if (text.length > LONGEST) script.fail('The script is too long to be read.', 0)
  else if (hasTooManyHereDocuments(text)) script.fail('The script has too many here-documents to be read.', 0)
  else script.walkText(new Frame(covered.text, covered, 0), TOP)
  const { commands, errors } = script
  return { kind, text, commands, errors, variables: script.variables.literals() }
}

function hasTooManyHereDocuments(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('<<'); at !== -1; at = text.indexOf('<<', at + 2)) count++
  return count > MOST_HERE_DOCUMENTS
}

/** What is collected while a script and the scripts inside of it are walked. */
export class PosixScript {
  readonly commands: Command[] = []
  readonly errors: { message: string; offset: number }[] = []
  readonly variables = new LiteralVariables()
  /** The `set +e` that is in force. */
  lenientBy: ShellWord | undefined
  private level = 0

  emit(parts: CommandParts, context: CommandContext): void {
    if (this.commands.length >= MOST_COMMANDS) return
    const command = new ParsedCommand(parts, context, this.commands.length)
    this.commands.push(command)
    joinPipes(command, context.pipe)
  }

  fail(message: string, offset: number): void {
    this.errors.push({ message, offset })
  }

  walkText(frame: Frame, context: CommandContext): void {
    try {
      this.walk(parse(frame.source), frame, context)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.fail('The script is nested too deeply to be read.', frame.range(0, 0).start)
    }
  }

  /** A script inside a string. */
  walkNested(frame: Frame, context: CommandContext): void {
    this.deeper(frame, () => this.walkText(frame, { ...context, redirects: [] }))
  }

  walkSubstitution(node: Substitution, frame: Frame, context: CommandContext): void {
    this.deeper(frame, () => {
      const { script } = node
      if (script === undefined) return
      const own =
        script.source === undefined ? frame : new Frame(script.source, frame.mask, frame.range(node.pos, node.end))
      this.walk(script, own, context)
    })
  }

  private walk(script: ParsedScript, frame: Frame, context: CommandContext): void {
    for (const { message, pos } of script.errors ?? [])
      this.fail(`The script does not parse: ${message}.`, frame.range(pos, pos).start)
    new PosixWalk(frame, this).statements(script.commands, context)
  }

  private deeper(frame: Frame, walk: () => void): void {
    this.level++
    try {
      if (this.level <= MOST_LEVELS) walk()
      else this.fail('The script is nested too deeply to be read.', frame.range(0, 0).start)
    } finally {
      this.level--
    }
  }
}
