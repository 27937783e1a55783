import { commands } from '../../generated/commands.ts'
import { VERSION } from '../../generated/version.ts'
import type { Command, ExitCode, Surroundings } from '../../model/command.ts'

/** What happens where no command is named. */
const DEFAULT = 'check'

/**
 * Runs the program and tells the exit code. Nothing that a short answer does not need is loaded: `--version` is
 * ready 10 ms after an empty program would be.
 */
export async function run(line: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [first = DEFAULT] = line
  if (first === '--version' || first === '-V') return say(surroundings, `${VERSION}\n`)
  if (first === '--help' || first === '-h' || first === 'help') return help(line[1], surroundings)
  const load = commands.get(first)
  const command = await (load ?? commands.get(DEFAULT))?.()
  return command === undefined ? 2 : runCommand(command, load === undefined ? line : line.slice(1), surroundings)
}

async function runCommand(command: Command, line: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { parseArguments } = await import('./parse-arguments.ts')
  const typed = parseArguments(line, command.options)
  if ('mistake' in typed) {
    surroundings.err.write(`runproof: ${typed.mistake}\nSee runproof ${command.name} --help.\n`)
    return 2
  }
  return typed.given.flag('help') ? help(command.name, surroundings) : command.run(typed.given, surroundings)
}

async function help(name: string | undefined, surroundings: Surroundings): Promise<ExitCode> {
  const { commandHelp, generalHelp } = await import('./help.ts')
  const command = await commands.get(name ?? '')?.()
  if (command !== undefined) return say(surroundings, commandHelp(command))
  return say(surroundings, generalHelp(await Promise.all([...commands.values()].map(load => load()))))
}

function say({ out }: Surroundings, text: string): ExitCode {
  out.write(text)
  return 0
}
