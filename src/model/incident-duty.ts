import type { Incident, IncidentState, RecordItem } from './incident.ts'

/** `now`: owed in this state. `ahead`: will be owed, and is worth a note. `day`: owed a day after the incident was resolved. */
export type DutyGate = Readonly<Partial<Record<IncidentState, 'now' | 'ahead' | 'day'>>>

/** One thing that a record must say by the time that the incident has come so far. */
export interface IncidentDuty {
  readonly incident: Incident
  readonly group: string
  /** Behind "does not record". */
  readonly name: string
  readonly gate: DutyGate
  /** Items that speak about it. */
  readonly items: readonly RecordItem[]
  /** True where a section, a field, a link or the timeline says it. */
  readonly told: boolean
  /** Minutes from the detection. */
  readonly within: number | undefined
  /** The file that must exist, as the test that reproduces the incident. */
  readonly file: string | undefined
}
