import type { Assignment, Command } from 'unbash'
import type { ShellWord } from '../model/shell.ts'

const READERS = new Set(['read', 'mapfile', 'readarray', 'getopts', 'unset'])

/** Variables that a script gives a literal value exactly once. Whatever else may change one takes it out. */
export class LiteralVariables {
  private readonly values = new Map<string, string | undefined>()

  assign({ name, append, index }: Assignment, value: ShellWord | undefined): void {
    const literal = value !== undefined && !value.dynamic && !append && index === undefined && !this.values.has(name)
    this.values.set(name, literal ? value.value : undefined)
  }

  /** A loop variable, or one that a command reads into. */
  change(name: string): void {
    this.values.set(name, undefined)
  }

  changeBy({ name, suffix }: Command): void {
    if (name === undefined || !READERS.has(name.value)) return
    for (const word of suffix) if (word.type === 'Word') this.change(word.value)
  }

  literals(): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const [name, value] of this.values) if (value !== undefined) found.set(name, value)
    return found
  }
}
