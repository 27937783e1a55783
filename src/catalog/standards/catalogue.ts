/** The ids of one published standard. The titles are ours, short enough for a list. */
export interface Catalogue {
  readonly name: string
  readonly version: string
  readonly url: string
  /** The day the ids were taken from the standard, as `YYYY-MM-DD`. */
  readonly asOf: string
  readonly entries: ReadonlyMap<string, string>
}
