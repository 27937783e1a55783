import type { Policy } from './policy.ts'

/** A policy that is shipped, loaded when somebody asks for it. */
export interface BundledPolicy {
  readonly id: string
  readonly title: string
  /** On without being asked for. */
  readonly byDefault: boolean
  /** Ids of its controls, so that other runbooks can cite them. */
  readonly controls: readonly string[]
  load(): Promise<Policy>
}
