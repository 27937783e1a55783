/** GitHub's lock of action references (github/actions-lockfile, format v0.0.2). */
export interface Lockfile {
  readonly path: string
  /** The commit that the lock holds for `owner/repository` and ref in that workflow; undefined where it holds none. */
  commitOf(workflow: string, slug: string, ref: string): string | undefined
}
