import type { Configuration } from './configuration.ts'
import type { Mistake } from './mistake.ts'
import type { OnlineSource } from './online.ts'
import type { GivenRelease } from './release.ts'
import type { Report } from './report.ts'

/** What one run of the check is asked to do. */
export interface CheckOptions {
  /** Files to check, relative to the root; undefined means the usual places of the whole tree. */
  readonly paths?: readonly string[]
  /** Those of `paths` that the user typed one by one: it is said where such a file is of no known kind. */
  readonly named?: readonly string[]
  /** Its `repository` is filled from the Git remote where the file says nothing. */
  readonly configuration: Configuration
  /** Ids of policies from the command line, or `all`; empty means what the configuration says. */
  readonly policies: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The moment, in milliseconds of UTC; without it the beginning of `today`. */
  readonly now?: number
  /** Passes and not-applicable too, and without the guard. */
  readonly all: boolean
  /** Keep the evaluated conditions on the findings. */
  readonly trace: boolean
  /** Who is asked about what the files name; undefined where the network is not to be touched. */
  readonly online: OnlineSource | undefined
  /** Releases to look at instead of those that the configuration names. */
  readonly releases?: readonly GivenRelease[]
}

/** What was found; or what is wrong in rules, policies or the configuration, so that nothing could be checked. */
export type CheckResult = Report | { readonly mistakes: readonly Mistake[] }
