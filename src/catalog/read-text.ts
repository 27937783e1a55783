import type { Mapping } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { child } from '../model/pointer.ts'
import type { Mistakes } from './mistakes.ts'
import type { RuleKey } from './rule-keys.ts'

/** The text of a key; undefined where the key is missing, and with a mistake where it holds no text. */
export function readText(data: Mapping, key: RuleKey, mistakes: Mistakes): string | undefined {
  const text = data.get(key)
  if (typeof text === 'string' && text.trim() !== '') return text
  if (text === null || typeof text === 'string') mistakes.atKey(child('', key), `"${key}" is empty`)
  else if (text !== undefined) mistakes.at(child('', key), `"${key}" is not a text`)
  return undefined
}

/** One word of a closed list. */
export function readOne<Word extends string>(
  data: Mapping,
  key: RuleKey,
  words: readonly Word[],
  mistakes: Mistakes,
): Word | undefined {
  const text = readText(data, key, mistakes)
  const word = words.find(each => each === text)
  if (text !== undefined && word === undefined)
    mistakes.at(child('', key), `"${text}" is no ${key}; there are ${words.join(', ')}`, didYouMean(text, words))
  return word
}
