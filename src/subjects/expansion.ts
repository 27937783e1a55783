import type { Subject, SubjectKind } from '../model/subject.ts'

/** How subjects of a kind are found below another subject. Each kind is one file in `kinds/`, found by its place. */
export interface Expansion {
  readonly kind: SubjectKind
  readonly under: readonly SubjectKind[]
  /** The text that subjects are parsed from, so that a text that mentions nothing of interest is left alone. */
  readonly textOf?: (parent: Subject) => string | undefined
  /** In the order of the file. */
  readonly find: (parent: Subject) => readonly Subject[]
}
