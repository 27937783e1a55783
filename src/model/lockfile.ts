/** GitHub's lock of action references (github/actions-lockfile, format v0.0.2). */
export interface Lockfile {
  readonly path: string
  /** The commit that the lock holds for `owner/repository` and ref in that workflow; undefined where it holds none. */
  commitOf(workflow: string, slug: string, ref: string): string | undefined
}

/** What can be wrong with a lock; the words are the vocabulary of the fact `lockfile.flaw`. */
export const LOCKFILE_FLAWS = [
  'format',
  'unknown-key',
  'path',
  'pin',
  'commit',
  'id',
  'case-twin',
  'cycle',
  'missing-entry',
  'stale-workflow',
  'stale-entry',
] as const

/** Something in a lock that makes GitHub refuse it, or that locks nothing. */
export interface LockfileFlaw {
  readonly kind: (typeof LOCKFILE_FLAWS)[number]
  /** What is flawed, as it is called in the lock. */
  readonly name: string
  /** A sentence without a full stop. */
  readonly message: string
}
