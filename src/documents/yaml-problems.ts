import { YAMLException } from 'js-yaml'
import type { Problem } from '../model/source.ts'

/** What the parser's exception says about the file. Only the nesting limit is not a mistake in the syntax. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof YAMLException)) return { kind: 'syntax', message: 'The YAML cannot be parsed.', offset: 0 }
  const offset = error.mark?.position ?? 0
  if (error.reason.startsWith('nesting exceeded'))
    return { kind: 'too-deep', message: 'The YAML is nested too deeply to be read.', offset }
  return { kind: 'syntax', message: `The YAML cannot be parsed: ${error.reason}.`, offset }
}
