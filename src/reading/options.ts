import type { Span } from '../model/document.ts'
import type { Command, ShellWord } from '../model/shell.ts'

/** The value of a command-line option, and where it is written in the script, quotes left out. */
export interface OptionValue extends Span {
  readonly text: string
  /** True where the shell or an expression decides a part of it. */
  readonly dynamic: boolean
}

/** A command line taken apart: `--name value`, `--name=value`, `-n value`, and what is left over. */
export interface CommandLine {
  /** By name without dashes; a switch has an empty value. The last one wins, as it does in Go's and Python's parsers. */
  readonly options: ReadonlyMap<string, OptionValue>
  readonly positional: readonly ShellWord[]
}

/**
 * Takes a command's arguments apart. An option takes the next word unless it is written with `=`, is named in `switches`,
 * or another option follows.
 */
export function readCommandLine(command: Command, switches: ReadonlySet<string>): CommandLine {
  const options = new Map<string, OptionValue>()
  const positional: ShellWord[] = []
  const words = command.arguments
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) break
    const name = optionName(word)
    if (name === undefined) positional.push(word)
    else if (word.value.includes('=')) options.set(name, behindEquals(word))
    else {
      const next = switches.has(name) ? undefined : words[index + 1]
      if (next === undefined || optionName(next) !== undefined) options.set(name, nothing(word))
      else {
        options.set(name, whole(next))
        index += 1
      }
    }
  }
  return { options, positional }
}

function optionName(word: ShellWord): string | undefined {
  return /^--?([A-Za-z0-9][\w-]*)/.exec(word.value)?.[1]
}

function behindEquals(word: ShellWord): OptionValue {
  const written = word.text.indexOf('=') + 1
  const text = word.value.slice(word.value.indexOf('=') + 1)
  return { text, dynamic: word.dynamic, ...withoutQuotes(word.text.slice(written), word.start + written, word.end) }
}

function whole(word: ShellWord): OptionValue {
  return { text: word.value, dynamic: word.dynamic, ...withoutQuotes(word.text, word.start, word.end) }
}

function nothing(word: ShellWord): OptionValue {
  return { text: '', dynamic: false, start: word.start, end: word.end }
}

function withoutQuotes(text: string, start: number, end: number): Span {
  const quoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.at(-1) === text[0]
  return quoted ? { start: start + 1, end: end - 1 } : { start, end }
}
