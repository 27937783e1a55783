import type { Script, ShellKind } from '../model/shell.ts'
import { parseCmd } from './cmd.ts'
import { parsePosix } from './posix.ts'
import { parsePowerShell } from './powershell.ts'

/** Parses a script as its shell would read it. An unknown shell counts as one of the bash family, another kind has no commands. */
export function parseScript(text: string, kind: ShellKind): Script {
  if (kind === 'powershell') return parsePowerShell(text)
  if (kind === 'cmd') return parseCmd(text)
  if (kind === 'other') return { kind, text, commands: [], errors: [], variables: new Map() }
  return parsePosix(text, kind)
}
