import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'

/** As much of a finding as a proof looks at. */
export type Observation = Pick<Finding, 'rule' | 'outcome' | 'message' | 'location'>

/** The check as a proof uses it: a small repository is parsed once, and then judged by many variants of a rule. */
export interface Checker<Prepared> {
  prepare(files: ReadonlyMap<string, string | Uint8Array>): Promise<Prepared>
  /** Failed and unknown verdicts of these rules, and of no others. */
  check(prepared: Prepared, rules: readonly Rule[]): Promise<readonly Observation[]>
}
