import type { Script } from '../model/shell.ts'
import { PowerShellWalk } from './powershell-walk.ts'
import { TOP } from './shell-command.ts'
import { mask } from './shell-mask.ts'

const LONGEST = 200_000

/** Reads a PowerShell script as far as commands, words, pipes and blocks go. Expressions are looked through, not understood. */
export function parsePowerShell(text: string): Script {
  const tooLong = text.length > LONGEST
  const walk = new PowerShellWalk(mask(tooLong ? '' : text))
  walk.range(0, walk.mask.text.length, TOP)
  const errors = tooLong ? [{ message: 'The script is too long to be read.', offset: 0 }] : []
  const variables = new Map<string, string>()
  for (const [name, value] of walk.assigned) if (value !== undefined) variables.set(name, value)
  return { kind: 'powershell', text, commands: walk.commands, errors, variables }
}
