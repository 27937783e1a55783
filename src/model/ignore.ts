import type { Region } from './region.ts'

/** A comment that keeps rules from being reported where it stands, with its reason. */
export interface Ignore {
  /** Ids of rules, or their names in other tools, as `zizmor/unpinned-uses`. */
  readonly rules: readonly string[]
  readonly reason: string
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until: string | undefined
  /** The line that it speaks of; undefined for the whole file. */
  readonly line: number | undefined
  /** Whose comment it is. Those of other tools are honoured, not judged. */
  readonly tool: 'runproof' | 'zizmor'
  readonly path: string
  /** Of the comment from its first word on. */
  readonly region: Region
}

/** What is wrong with a comment that ignores; each becomes a finding of the rule `ignore/<kind>`. */
export interface IgnoreProblem {
  /** The state that does not hold: it is used, its rules are known, it is current, it is well formed. */
  readonly kind: 'used' | 'known' | 'current' | 'well-formed'
  /** A sentence about this very comment. */
  readonly message: string
  readonly path: string
  readonly region: Region
}
