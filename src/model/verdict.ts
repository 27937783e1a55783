import type { Place } from './document.ts'
import type { Answer } from './fact.ts'
import type { Condition, Rule } from './rule.ts'
import type { Subject } from './subject.ts'

export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'unknown'

/** One condition as the engine evaluated it. `result` is undefined where the outcome was decided before it was reached. */
export interface Evaluated {
  readonly condition: Condition
  readonly clause: 'when' | 'require' | 'forbid'
  readonly group?: 'any' | 'all'
  readonly answer: Answer
  readonly result: boolean | 'unknown' | undefined
  readonly place: Place
}

/** What one rule concluded about one subject. */
export interface Verdict {
  readonly rule: Rule
  readonly subject: Subject
  readonly outcome: Outcome
  readonly evidence: readonly Evaluated[]
}
