import type { Fact } from '../model/fact.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Mistakes } from './mistakes.ts'
import type { Parameters } from './parameters.ts'

/** What the parts of a rule are read against. */
export interface Reading {
  readonly vocabulary: Vocabulary
  /** Undefined where the rule names none that exists; its facts cannot be checked against it then. */
  readonly subject: SubjectKind | undefined
  readonly parameters: Parameters
  readonly mistakes: Mistakes
}

/** The facts that the rule may ask. */
export function askable({ vocabulary, subject }: Reading): ReadonlyMap<string, Fact> {
  return subject === undefined ? vocabulary.facts : vocabulary.askable(subject)
}
