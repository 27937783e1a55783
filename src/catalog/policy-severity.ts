import { isSeverity, type Severity } from '../model/severity.ts'

const OTHER_WORDS: ReadonlyMap<string, Severity> = new Map([
  ['moderate', 'medium'],
  ['informational', 'info'],
])

/** Priority 1 is critical and 4 is low, as incident handbooks have it; 0 is no worse than 1. */
const PRIORITIES: readonly Severity[] = ['critical', 'critical', 'high', 'medium', 'low', 'info']

const PRIORITY = /^(?:p|s|sev|severity|priority)([0-5])$/
const WORD = /[\p{L}\p{N}]+/gu

/** A severity as people write it: `High`, `moderate`, `P2`, `SEV-1`. Undefined where it is none. */
export function readSeverity(text: string): Severity | undefined {
  const word = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (isSeverity(word)) return word
  const level = PRIORITY.exec(word)?.[1]
  return OTHER_WORDS.get(word) ?? (level === undefined ? undefined : PRIORITIES[Number(level)])
}

/** The first severity in a sentence, and the sentence without it: `⚠️ HIGH - Releases cannot be verified`. */
export function splitSeverity(text: string): { readonly severity: Severity | undefined; readonly rest: string } {
  for (const match of text.matchAll(WORD)) {
    const severity = readSeverity(match[0])
    if (severity === undefined) continue
    const before = text.slice(0, match.index).replace(/^[^\p{L}\p{N}]+/u, '')
    const after = text.slice(match.index + match[0].length).replace(/^[^\p{L}\p{N}("'`]+/u, '')
    return { severity, rest: `${before}${after}`.trim() }
  }
  return { severity: undefined, rest: text.trim() }
}
