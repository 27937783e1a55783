import type { Passage } from '../model/passage.ts'
import type { Scenario } from './symptoms.ts'

/** Finds what a pattern matches in a line; undefined where it matches nothing. */
export type Matcher = (line: string) => string | undefined

const LONGEST_PATTERN = 500

/** Compiles the pattern of a runbook, written as `/…/i`; undefined where it is none. */
export async function matcherOf({ text }: Passage, { policy }: Scenario): Promise<Matcher | undefined> {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(text.slice(0, LONGEST_PATTERN)) ?? []
  if (source === undefined) return undefined
  return policy.bundled ? trusted(source, flags.includes('i')) : linear(source, flags.includes('i'))
}

function trusted(source: string, insensitive: boolean): Matcher {
  const pattern = new RegExp(source, insensitive ? 'i' : '')
  return line => pattern.exec(line)?.[0]
}

/** A runbook of the audited repository is hostile: its patterns run in an engine that takes linear time. */
async function linear(source: string, insensitive: boolean): Promise<Matcher | undefined> {
  const { RE2JS } = await import('re2js')
  try {
    const pattern = RE2JS.compile(source, insensitive ? RE2JS.CASE_INSENSITIVE : 0)
    return line => {
      const matcher = pattern.matcher(line)
      return matcher.find() ? (matcher.group() ?? undefined) : undefined
    }
  } catch {
    return undefined
  }
}
