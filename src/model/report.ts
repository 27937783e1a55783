import type { Finding } from './finding.ts'
import type { Policy } from './policy.ts'
import type { Release } from './release.ts'
import type { Rule } from './rule.ts'
import type { Source } from './source.ts'

/** What was looked at, so that silence can be told from absence. */
export interface Checked {
  readonly files: number
  readonly subjects: number
  readonly rules: number
  /** Verdicts by outcome; passes and not-applicable are counted even where they are not reported. */
  readonly unknown: number
}

/** Everything one run found, in its final order; the same input gives the same report. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly rules: readonly Rule[]
  readonly policies: readonly Policy[]
  readonly checked: Checked
  /** Releases whose files were read, for the table of what holds for each file. */
  readonly releases?: readonly Release[]
  /** The sources that findings point into, by path, for excerpts and fingerprints. */
  readonly sources: ReadonlyMap<string, Source>
  /** Faults of ours: a fact or a rule that threw. The run went on; the exit code is 2. */
  readonly faults: readonly string[]
  /** What a reader should know about the check itself, as that its knowledge is old. */
  readonly notices?: readonly string[]
  readonly version: string
}
