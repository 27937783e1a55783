import type { Fact, Scalar } from '../model/fact.ts'
import type { Condition, Word } from '../model/rule.ts'

const OPPOSITES: Readonly<Record<Word, Word>> = {
  is: 'isNot',
  isNot: 'is',
  in: 'notIn',
  notIn: 'in',
  has: 'lacks',
  lacks: 'has',
  atLeast: 'atMost',
  atMost: 'atLeast',
}

export type ConditionChange = readonly [changed: Condition, change: string]

/** The word flipped, a limit moved by one, an entry of a list dropped. */
export function conditionMutants(condition: Condition, fact: Fact): readonly ConditionChange[] {
  const { word, value } = condition
  const flipped = OPPOSITES[word]
  const name = condition.fact
  return [
    [{ ...condition, word: flipped }, `with ${flipped} for ${word} of ${name}`],
    ...others(condition, fact).map(
      (other): ConditionChange => [{ ...condition, value: other }, `with ${name} ${word} ${other}`],
    ),
    ...(typeof value === 'object' ? dropped(value) : []).map(
      ([rest, entry]): ConditionChange => [{ ...condition, value: rest }, `without ${entry} of ${name}`],
    ),
  ]
}

/** The neighbours of a limit. A number that must be equal has none that says more than the flipped word. */
function others({ word, value }: Condition, { type }: Fact): readonly Scalar[] {
  if (word !== 'atLeast' && word !== 'atMost') return []
  if (typeof value === 'number') return [value - 1, value + 1].filter(each => each >= 0)
  if (typeof type !== 'object') return []
  const place = type.indexOf(String(value))
  return [type[place - 1], type[place + 1]].filter(each => each !== undefined)
}

function dropped(values: readonly Scalar[]): readonly (readonly [readonly Scalar[], Scalar])[] {
  if (values.length < 2) return []
  return values.map((value, index) => [values.toSpliced(index, 1), value])
}
