import type { Scalar } from './fact.ts'
import type { Confidence, Severity } from './severity.ts'
import type { SubjectKind } from './subject.ts'

/** What a condition may ask of a fact. A scalar in a rule file means `is`, a list means `in`. */
export const WORDS = ['is', 'isNot', 'in', 'notIn', 'has', 'lacks', 'atLeast', 'atMost'] as const

export type Word = (typeof WORDS)[number]

/** One line of a clause: a fact, a word, and what to compare with. */
export interface Condition {
  readonly fact: string
  readonly word: Word
  readonly value: Scalar | readonly Scalar[]
}

/** At most one of these stands in a clause, beside its conditions; groups do not nest. */
export interface Group {
  readonly kind: 'any' | 'all'
  readonly conditions: readonly Condition[]
}

/** Conditions that must all hold, and at most one group deep beside them. */
export interface Clause {
  readonly conditions: readonly Condition[]
  readonly group?: Group
}

/** A declarative file: which subjects, what must hold, what to say. Checked against the facts when it was loaded. */
export interface Rule {
  /** The path below `rules/`, as `action/pinned`. */
  readonly id: string
  readonly title: string
  readonly subject: SubjectKind
  readonly severity: Severity
  readonly confidence: Confidence
  /** The same check under its names elsewhere, as `zizmor/unpinned-uses`. */
  readonly equivalents: readonly string[]
  /** Ids of the shipped standards, as `OSPS-BR-05.01`. */
  readonly standards: readonly string[]
  /** Values of the `$parameters` that stand in the clauses, after overriding; they are already filled in there. */
  readonly params?: ReadonlyMap<string, Scalar | readonly Scalar[]>
  readonly when?: Clause
  /** `require`: all must hold. `forbid`: must not all hold. */
  readonly verb: 'require' | 'forbid'
  readonly clause: Clause
  /** With placeholders in braces: names of facts. */
  readonly message: string
  readonly why: string
  readonly fix: string
}
