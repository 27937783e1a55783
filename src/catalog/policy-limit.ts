import { type Duration, findDuration } from '../model/duration.ts'

const INTRODUCED = /\b(?:within|no later than|at most|in under)\s+(?:the next |the first )?/gi
const IN_BRACKETS = /\(([^()]{1,60})\)/g

/**
 * The time limit that a heading or an item states: "within 30 minutes", "(immediate)", "(≤ 1 h)". Other lengths of time
 * in a sentence, as in "a certificate lives 10 minutes", are no limits.
 */
export function findLimit(text: string): Duration | undefined {
  for (const match of text.matchAll(INTRODUCED)) {
    const found = leading(text.slice(match.index + match[0].length))
    if (found !== undefined) return found
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const found = leading((match[1] ?? '').replace(/^[\s≤<~]+/, ''))
    if (found !== undefined) return found
  }
  return undefined
}

function leading(text: string): Duration | undefined {
  const found = findDuration(text.slice(0, 40))
  return found !== undefined && text.startsWith(found.text) ? found : undefined
}
