/** Words and places of a team's own records, beside those that published records use. */
export interface IncidentSettings {
  /** Globs of files that are records wherever they lie, and of files that are none. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Where the clocks stand of records that name no zone: an offset as `+01:00`, or a name as `CET`. */
  readonly timezone: string | undefined
  /** More words for sections, fields and states, by their canonical names. */
  readonly sections: ReadonlyMap<string, readonly string[]>
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly status: ReadonlyMap<string, readonly string[]>
}

export const NO_INCIDENT_SETTINGS: IncidentSettings = {
  include: [],
  exclude: [],
  timezone: undefined,
  sections: new Map(),
  fields: new Map(),
  status: new Map(),
}
