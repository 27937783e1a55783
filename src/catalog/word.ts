import type { Fact } from '../model/fact.ts'
import type { Word } from '../model/rule.ts'

const ORDER: readonly Word[] = ['atLeast', 'atMost']
const EQUALITY: readonly Word[] = ['is', 'isNot', 'in', 'notIn']

/** The words that can be asked of a fact: which of them depends on its type alone. */
export function wordsFor({ type, list, ordered }: Fact): readonly Word[] {
  if (list === true) return ['has', 'lacks']
  if (type === 'boolean') return ['is', 'isNot']
  if (type === 'number' || type === 'days' || (typeof type !== 'string' && ordered === true))
    return [...EQUALITY, ...ORDER]
  return EQUALITY
}

/** A fact's type as half a sentence. */
export function describeFact({ type, list }: Fact): string {
  const words =
    typeof type === 'string' ? TYPES[type] : ['one of its own words', 'its own words'][list === true ? 1 : 0]
  if (typeof type === 'string' && list === true) return `a list of ${LISTS[type]}`
  return list === true ? `a list of ${words}` : `${words}`
}

const TYPES = { text: 'a text', number: 'a number', boolean: 'true or false', days: 'a number of days' } as const
const LISTS = { text: 'texts', number: 'numbers', boolean: 'true and false', days: 'numbers of days' } as const
