import type { Command, ShellWord } from '../model/shell.ts'

/** The words of a command that are no options and no values of the options that take one. */
export function operandsOf(command: Command, valued: ReadonlySet<string>): readonly ShellWord[] {
  const operands: ShellWord[] = []
  let onlyOperands = false
  for (let index = 0; index < command.arguments.length; index += 1) {
    const word = command.arguments[index]
    if (word === undefined) break
    if (onlyOperands || !word.value.startsWith('-') || word.value === '-') operands.push(word)
    else if (word.value === '--') onlyOperands = true
    else if (valued.has(word.value)) index += 1
  }
  return operands
}

/** True where one of the options is given, alone or with `=`. */
export function hasOption(command: Command, ...options: readonly string[]): boolean {
  return command.arguments.some(
    ({ value }) => options.includes(value) || options.includes(value.split('=', 1)[0] ?? ''),
  )
}

/** The value of the first of the options that is given, behind `=` or as the next word. */
export function optionValue(command: Command, ...options: readonly string[]): ShellWord | undefined {
  const at = command.arguments.findIndex(({ value }) => options.includes(value.split('=', 1)[0] ?? ''))
  const word = command.arguments[at]
  if (word === undefined) return undefined
  const equals = word.value.indexOf('=')
  return equals < 0 ? command.arguments[at + 1] : { ...word, value: word.value.slice(equals + 1) }
}
