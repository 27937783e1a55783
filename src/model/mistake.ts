/** Something that a user wrote wrong, with its place: in a configuration, a rule file, a runbook or a waiver. */
export interface Mistake {
  readonly path: string
  readonly line: number
  readonly column: number
  /** A sentence that says what is written there, and why it cannot be used. */
  readonly message: string
  /** What was probably meant, as half a sentence: `did you mean "severity"?` */
  readonly suggestion?: string
}
