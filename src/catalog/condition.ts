import { type Data, isMapping, isSequence } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Fact } from '../model/fact.ts'
import { child, type Pointer } from '../model/pointer.ts'
import { type Condition, WORDS, type Word } from '../model/rule.ts'
import type { ParameterValue } from './parameters.ts'
import { askable, type Reading } from './reading.ts'
import { readValues } from './value.ts'
import { describeFact, wordsFor } from './word.ts'

/** One line of a clause, as written: the word, and where its value stands. */
interface Written {
  readonly word: Word
  /** True where no word was written. */
  readonly implied: boolean
  readonly data: Data
  readonly pointer: Pointer
}

/** Reads one line of a clause and holds it against the fact; undefined where it cannot be used. */
export function readCondition(name: string, data: Data, pointer: Pointer, reading: Reading): Condition | undefined {
  const fact = findFact(name, pointer, reading)
  const written = readWord(data, pointer, reading)
  if (fact === undefined || written === undefined) return undefined
  if (!wordsFor(fact).includes(written.word)) return misfit(fact, written.word, pointer, reading)
  const values = readValues(fact, written.data, written.pointer, reading)
  const word = wordOf(written, values)
  if (!wordsFor(fact).includes(word)) return misfit(fact, word, pointer, reading)
  const value = shape(word, values, written.pointer, reading)
  return value === undefined ? undefined : { fact: name, word, value }
}

function findFact(name: string, pointer: Pointer, reading: Reading): Fact | undefined {
  const { mistakes, vocabulary, subject } = reading
  const known = askable(reading)
  const fact = known.get(name)
  if (fact !== undefined) return fact
  const other = vocabulary.facts.get(name)
  const suggestion = didYouMean(name, known.keys())
  if (other === undefined) mistakes.atKey(pointer, `There is no fact "${name}"`, suggestion)
  else mistakes.atKey(pointer, `"${name}" is a fact of ${other.of}, which never stands above ${subject}`, suggestion)
  return undefined
}

function readWord(data: Data, pointer: Pointer, { mistakes }: Reading): Written | undefined {
  if (isSequence(data)) return { word: 'in', implied: true, data, pointer }
  if (!isMapping(data)) return { word: 'is', implied: true, data, pointer }
  const [first, second] = [...data]
  if (first === undefined) mistakes.atKey(pointer, 'The condition is empty')
  else if (second !== undefined)
    mistakes.atKey(child(pointer, second[0]), `A condition has one word; "${first[0]}" is already there`)
  else if (isWord(first[0]))
    return { word: first[0], implied: false, data: first[1], pointer: child(pointer, first[0]) }
  else mistakes.atKey(child(pointer, first[0]), `There is no word "${first[0]}"`, suggestWord(first[0]))
  return undefined
}

/** A short word is an edit away from everything, so then all of them are named. */
function suggestWord(word: string): string {
  return didYouMean(word, WORDS) ?? `the words are ${WORDS.join(', ')}`
}

function misfit(fact: Fact, word: Word, pointer: Pointer, { mistakes }: Reading): undefined {
  const fitting = wordsFor(fact).join(', ')
  mistakes.at(pointer, `"${word}" cannot be asked of "${fact.name}", which is ${describeFact(fact)}`, `use ${fitting}`)
}

/** A parameter alone means one of its values where it has several. */
function wordOf({ word, implied }: Written, values: ParameterValue | undefined): Word {
  return implied && word === 'is' && Array.isArray(values) ? 'in' : word
}

/** One value or a list, as the word takes it. */
function shape(
  word: Word,
  values: ParameterValue | undefined,
  pointer: Pointer,
  { mistakes }: Reading,
): ParameterValue | undefined {
  if (values === undefined) return undefined
  const list = Array.isArray(values)
  if (list && ONE_VALUE.has(word)) mistakes.at(pointer, `"${word}" takes one value, not a list`)
  else if (!list && (word === 'in' || word === 'notIn')) mistakes.at(pointer, `"${word}" takes a list`)
  else return values
  return undefined
}

const ONE_VALUE: ReadonlySet<Word> = new Set(['is', 'isNot', 'atLeast', 'atMost'])

function isWord(key: string): key is Word {
  return WORDS.some(word => word === key)
}
