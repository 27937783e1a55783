import { COMMON_WORDS, TELLING_WORDS, TOOLS } from '../knowledge/telling-words.ts'
import type { Symptom } from './symptoms.ts'

/** How much of a symptom a line says, from 0 to 1. */
export interface Weighed {
  readonly symptom: number
  readonly score: number
}

interface Known {
  readonly words: ReadonlySet<string>
  readonly identifiers: ReadonlySet<string>
  /** Words of which a line must share one: what the symptom is about. */
  readonly telling: ReadonlySet<string>
  readonly weight: number
}

/** A common word counts for so much of what it would weigh. */
const COMMON = 0.25

/** Below what is said to be documented. */
const HINT = 0.49

/**
 * Compares lines with symptoms by the words that they share. A rare word weighs more than a common one; one common word
 * alone proves nothing, unless it is an identifier, as the name of an exception or a file.
 */
export class Scale {
  private readonly symptoms: readonly Known[]
  private readonly weights = new Map<string, number>()
  private readonly where = new Map<string, number[]>()

  constructor(symptoms: readonly Symptom[]) {
    const split = symptoms.map(({ text }) => ({ words: wordsOf(text), identifiers: identifiersOf(text) }))
    for (const [index, { words }] of split.entries())
      for (const word of words) {
        const places = this.where.get(word) ?? []
        this.where.set(word, places)
        places.push(index)
      }
    for (const [word, places] of this.where)
      this.weights.set(word, Math.log(1 + symptoms.length / places.length) * (COMMON_WORDS.has(word) ? COMMON : 1))
    this.symptoms = split.map(each => ({ ...each, telling: tellingOf(each), weight: this.weightOf(each.words) }))
  }

  /** The symptoms that a line says something of. */
  weigh(line: string): readonly Weighed[] {
    const shared = new Map<number, string[]>()
    for (const word of wordsOf(line))
      for (const index of this.where.get(word) ?? []) {
        const words = shared.get(index) ?? []
        shared.set(index, words)
        words.push(word)
      }
    return [...shared].flatMap(([symptom, words]) => {
      const known = this.symptoms[symptom]
      const most = known === undefined ? 0 : strength(words, known)
      return known === undefined || most === 0
        ? []
        : [{ symptom, score: Math.min(most, this.weightOf(words) / known.weight) }]
    })
  }

  private weightOf(words: Iterable<string>): number {
    let sum = 0
    for (const word of words) sum += this.weights.get(word) ?? 0
    return sum
  }
}

/**
 * How sure shared words can make anybody: two that mean something, one of which names what the symptom is about, prove
 * it; an identifier alone, or the name of a tool beside a common word, is a hint; nothing else is either.
 */
function strength(shared: readonly string[], { identifiers, telling }: Known): number {
  const meaning = shared.filter(word => !COMMON_WORDS.has(word))
  if (meaning.length >= 2 && (telling.size === 0 || meaning.some(word => telling.has(word)))) return 1
  if (meaning.some(word => identifiers.has(word))) return HINT
  return shared.length >= 2 && meaning.some(word => TOOLS.has(word)) ? HINT : 0
}

function tellingOf({ words, identifiers }: Pick<Known, 'words' | 'identifiers'>): ReadonlySet<string> {
  const known = new Set([...words].filter(word => TELLING_WORDS.has(word)))
  return known.size > 0 ? known : identifiers
}

/** Words without numbers; what stands in quotes or looks like a path stands for other values of its kind. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z_][a-z0-9_.]{0,60}[a-z0-9_]|[a-z_]/g) ?? [])
}

function identifiersOf(text: string): ReadonlySet<string> {
  const words = text.match(/[A-Za-z_][\w.]{2,60}/g) ?? []
  return new Set(words.filter(word => /[a-z][A-Z]|\w_\w|\w\.[a-z]{2}/.test(word)).map(word => word.toLowerCase()))
}
