import type { ShellWord } from '../model/shell.ts'
import type { PowerShellItem } from './powershell-tree.ts'

const SWALLOWING = new Set(['true', 'echo', 'write-host', 'write-output', 'write-warning', 'write-verbose', 'out-null'])
const LEAVING = new Set(['exit', 'return'])

/** What becomes of a failure in front of `|| handler`. */
export function handlingOf(handler: readonly PowerShellItem[]): 'swallowed' | 'counts' | 'tested' {
  const [first, second] = handler
  const program = first?.kind === 'word' ? first.value.toLowerCase() : ''
  if (SWALLOWING.has(program)) return 'swallowed'
  if (LEAVING.has(program)) return second?.kind === 'word' && second.value === '0' ? 'swallowed' : 'counts'
  return program === 'throw' ? 'counts' : 'tested'
}

const LENIENT = new Set(['silentlycontinue', 'ignore', '0', '4'])

/** The `-ErrorAction SilentlyContinue` of a command, as its first word or its only one; undefined where it has none. */
export function lenientOption(words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  for (const [index, word] of words.entries()) {
    const [option = '', value] = word.value.toLowerCase().split(':')
    if (option !== '-erroraction' && option !== '-ea') continue
    const next = words[index + 1]
    if (value !== undefined && value !== '') return LENIENT.has(value) ? [word] : undefined
    return next !== undefined && LENIENT.has(next.value.toLowerCase()) ? [word, next] : undefined
  }
  return undefined
}

/** Whether an assignment makes every later failure pass unnoticed; undefined where it is about something else. */
export function lenientPreference(name: string, value: ShellWord | undefined): boolean | undefined {
  if (name.toLowerCase() !== 'erroractionpreference' || value === undefined) return undefined
  return LENIENT.has(value.value.toLowerCase())
}
