import type { Region } from './region.ts'

/** A documented, approved, expiring exception, or an ignore comment with its reason. */
export interface Waiver {
  readonly kind: 'waiver' | 'ignore'
  /** Waivers: their id. Ignore comments: the rule they name. */
  readonly id: string
  readonly justification: string
  /** `YYYY-MM-DD`; undefined where an ignore comment has no end. */
  readonly until: string | undefined
  readonly approver: string | undefined
  readonly path: string
  readonly region: Region
}
