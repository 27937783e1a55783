/** What must be found at a place of a fixture. */
export interface Expectation {
  readonly rule: string
  readonly outcome: 'fail' | 'unknown'
  /** In the small repository. */
  readonly path: string
  /** From 1; undefined where the format has no lines, or the whole file is meant. */
  readonly line: number | undefined
  /** A part of the message that must appear. */
  readonly message: string | undefined
}

/** A small repository that is good or bad in the eyes of one rule, and what the rule must say about it. */
export interface Fixture {
  /** Below `fixtures/`: a file, or a folder. */
  readonly path: string
  readonly rule: string
  readonly verdict: 'good' | 'bad'
  /** By path in the small repository, without the expectations. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly expectations: readonly Expectation[]
  /** Where a file of the small repository is written, below `fixtures/`. */
  readonly origin: ReadonlyMap<string, string>
  /** The text that the fix of the rule must make of the file, where a fix is proven. */
  readonly fixed: string | undefined
}
