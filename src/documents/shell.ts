import type { Script, ShellKind } from '../model/shell.ts'
import { parsePosix } from './posix.ts'

/** Parses a script as its shell would read it. An unknown shell counts as one of the bash family, another kind has no commands. */
export function parseScript(text: string, kind: ShellKind): Script {
  if (kind === 'posix' || kind === 'unknown') return parsePosix(text, kind)
  return { kind, text, commands: [], errors: [], variables: new Map() }
}
