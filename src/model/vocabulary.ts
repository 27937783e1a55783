import type { Fact } from './fact.ts'
import type { SubjectKind } from './subject.ts'

/** The words of rule authors: every fact, and who may ask it. */
export interface Vocabulary {
  /** By name. */
  readonly facts: ReadonlyMap<string, Fact>
  /** Facts of the kind and of every kind that can stand above it, by name. */
  askable(kind: SubjectKind): ReadonlyMap<string, Fact>
}
