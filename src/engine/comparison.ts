import { type Answer, type Fact, type Scalar, Unknown } from '../model/fact.ts'
import type { Condition } from '../model/rule.ts'

/** A condition with its spellings reduced: one value is a list of one, and order in a vocabulary a list of its words. */
export interface Comparison {
  readonly word: 'in' | 'notIn' | 'has' | 'lacks' | 'atLeast' | 'atMost'
  readonly values: readonly Scalar[]
}

/**
 * Where a condition stands decides what an answer that is no value means for it.
 *
 * - `applies`, in `when` and `forbid`: an unknown may hold, and what does not apply does not hold.
 * - `demanded`, in `require`: an unknown may be missing, and what does not apply is not demanded.
 * - `offered`, an alternative in the `any` of a `require`: neither satisfies; if no alternative applies, nothing is demanded.
 *
 * Read so, a rule fires where a subject fails or could fail.
 */
export type Stance = 'applies' | 'demanded' | 'offered'

export function compare({ word, value }: Condition, fact: Fact): Comparison {
  const values: readonly Scalar[] = typeof value === 'object' ? value : [value]
  if (word === 'is') return { word: 'in', values }
  if (word === 'isNot') return { word: 'notIn', values }
  if ((word === 'atLeast' || word === 'atMost') && typeof fact.type === 'object')
    return inOrder(word, values, fact.type)
  return { word, values }
}

function inOrder(word: 'atLeast' | 'atMost', [value]: readonly Scalar[], words: readonly string[]): Comparison {
  const place = words.indexOf(String(value))
  return { word: 'in', values: word === 'atLeast' ? words.slice(place) : words.slice(0, place + 1) }
}

/** Whether an answer that is a value satisfies a comparison. */
export function holds({ word, values }: Comparison, answer: Scalar | readonly Scalar[]): boolean {
  if (typeof answer === 'object') {
    const found = answer.some(each => values.includes(each))
    return word === 'has' ? found : word === 'lacks' && !found
  }
  if (word === 'in') return values.includes(answer)
  if (word === 'notIn') return !values.includes(answer)
  const limit = values[0]
  if (typeof answer !== 'number' || typeof limit !== 'number') return false
  return word === 'atLeast' ? answer >= limit : word === 'atMost' && answer <= limit
}

/** Whether any answer satisfies a comparison, from where its condition stands. */
export function satisfies(comparison: Comparison, stance: Stance, answer: Answer): boolean {
  if (answer === undefined) return stance === 'demanded'
  if (answer instanceof Unknown) return stance === 'applies'
  return holds(comparison, answer)
}

/** The same as a closure that does as little as possible: it runs for every subject of every rule. */
export function test(comparison: Comparison, stance: Stance): (answer: Answer) => boolean {
  const { word, values } = comparison
  const only = values.length === 1 ? values[0] : undefined
  if (word === 'in' && only !== undefined)
    return answer => (typeof answer === 'string' ? answer === only : satisfies(comparison, stance, answer))
  if (word === 'notIn' && only !== undefined)
    return answer => (typeof answer === 'string' ? answer !== only : satisfies(comparison, stance, answer))
  return answer => satisfies(comparison, stance, answer)
}
