import type { Command, ShellWord } from '../model/shell.ts'
import { baseName } from './fetches.ts'

const SHELLS = /^(?:bash|sh|dash|ash|zsh|ksh|fish|pwsh|powershell)$/
const LANGUAGES = /^(?:python\d*(?:\.\d+)?|perl|ruby|node|php|deno|bun|lua)$/

/** True where a command runs, as code, what is piped into it. */
export function runsInput(command: Command): boolean {
  const program = command.program ?? ''
  if (/^(?:iex|invoke-expression)$/i.test(program)) return true
  if (!SHELLS.test(program) && !LANGUAGES.test(program)) return false
  const words = command.arguments.map(({ value }) => value)
  if (words.some(word => /^-[A-Za-z]*s$/.test(word)) && SHELLS.test(program)) return true
  const [operand] = words.filter(word => !word.startsWith('-') || word === '-')
  if (words.some(word => /^(?:-[A-Za-z]*[cemnpr][A-Za-z]*|--eval|--print)$/.test(word)) && !isStrict(words))
    return false
  return operand === undefined || operand === '-' || operand === '/dev/stdin'
}

/** `sh -e` and `sh -ex` stop on errors; they bring no code of their own. */
function isStrict(words: readonly string[]): boolean {
  return words.every(word => !word.startsWith('-') || /^-[euxlvi]+$/.test(word) || word === '-')
}

/** True where a command runs what a substitution in one of its words gives. */
export function runsWord({ program = '', arguments: words }: Command, word: ShellWord): boolean {
  if (program === 'eval') return true
  if (program === 'source' || program === '.') return word.text.startsWith('<(')
  if (!SHELLS.test(program) && !LANGUAGES.test(program)) return false
  if (word.text.startsWith('<(')) return words.every(({ value }) => !/^-[a-z]*c$/.test(value))
  const before = words[words.indexOf(word) - 1]?.value ?? ''
  return /^-[A-Za-z]*[ce]$/.test(before)
}

/** True where a command runs a file, or makes it runnable. */
export function runsFile(command: Command, file: string): boolean {
  const { program = '', arguments: words, name } = command
  if (file === '') return false
  if (name !== undefined && /[/\\]/.test(name.value) && baseName(name.value) === file) return true
  if (program === 'chmod') return words.some(({ value }) => /\+x|^[0-7]*7[0-7]{0,2}$/.test(value)) && names(words, file)
  const runs = SHELLS.test(program) || LANGUAGES.test(program) || program === 'source' || program === '.'
  return runs && names(words.filter(({ value }) => !value.startsWith('-')).slice(0, 1), file)
}

function names(words: readonly ShellWord[], file: string): boolean {
  return words.some(({ value }) => baseName(value) === file)
}
