import type { Mapping } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { child } from '../model/pointer.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { Mistakes } from './mistakes.ts'
import { isRuleKey, NEEDED_KEYS, RULE_KEYS } from './rule-keys.ts'

/** Unknown, missing and misplaced keys of a rule file. */
export function checkKeys(data: Mapping, mistakes: Mistakes): void {
  for (const key of data.keys())
    if (!isRuleKey(key)) mistakes.atKey(child('', key), `A rule has no key "${key}"`, didYouMean(key, RULE_KEYS))
  for (const key of NEEDED_KEYS) if (!data.has(key)) mistakes.in(WHOLE_FILE, `The rule has no "${key}"`)
  checkVerb(data, mistakes)
  checkOrder([...data.keys()].filter(isRuleKey), mistakes)
}

function checkVerb(data: Mapping, mistakes: Mistakes): void {
  if (!data.has('require') && !data.has('forbid'))
    mistakes.in(WHOLE_FILE, 'The rule says neither what it requires nor what it forbids')
  if (data.has('require') && data.has('forbid'))
    mistakes.atKey('/forbid', 'A rule has one of "require" and "forbid"; this one has both')
}

/** Only the first one is told: the rest follows from it. */
function checkOrder(keys: readonly (typeof RULE_KEYS)[number][], mistakes: Mistakes): void {
  const places = keys.map(key => RULE_KEYS.indexOf(key))
  const wrong = places.findIndex((place, index) => place < (places[index - 1] ?? 0))
  const key = keys[wrong]
  if (key === undefined) return
  const order = RULE_KEYS.filter(each => keys.includes(each)).join(', ')
  mistakes.atKey(child('', key), `"${key}" stands too late; the order is ${order}`)
}
