import type { ShellWord } from '../model/shell.ts'
import { Frame } from './posix-word.ts'
import type { CommandParts } from './shell-command.ts'

const SHELLS = new Set(['bash', 'sh', 'dash', 'ash', 'zsh', 'ksh'])

/** The script that `bash -c '…'` or `eval '…'` runs, where it is written down; its places line up where they can. */
export function nestedScript(parts: CommandParts, frame: Frame): Frame | undefined {
  if (parts.program === 'eval') return parts.arguments.length === 1 ? scriptIn(parts.arguments[0], frame) : undefined
  if (parts.program === undefined || !SHELLS.has(parts.program)) return undefined
  const option = parts.arguments.findIndex(({ value }) => /^-[a-z]*c[a-z]*$/.test(value))
  return option === -1 ? undefined : scriptIn(parts.arguments[option + 1], frame)
}

function scriptIn(word: ShellWord | undefined, { mask }: Frame): Frame | undefined {
  if (word === undefined || word.value === '') return undefined
  const quoted = word.text.startsWith("'") || word.text.startsWith('"')
  const inside = quoted ? word.text.slice(1, -1) : word.text
  if (!quoted && word.dynamic) return undefined
  const { start, end } = word
  const linesUp = inside === word.value && mask.original.slice(start, end) === word.text
  const place = linesUp ? start + (quoted ? 1 : 0) : { start, end }
  return new Frame(mask.cover(word.value), mask, place)
}
