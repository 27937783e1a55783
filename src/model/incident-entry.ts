import type { Incident } from './incident.ts'
import type { IncidentDuty } from './incident-duty.ts'
import type { Region } from './region.ts'

/** What can be wrong with a passage of a record, whatever else the record says. */
export const ENTRY_KINDS = [
  'secret',
  'partial-secret',
  'placeholder',
  'release-deletion',
  'verification-bypass',
  'history-rewrite',
  'contradicted-duration',
  'wrong-order',
  'contradicted-date',
  'late-containment',
  'second-severity',
  'second-status',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A passage of a record that contradicts another one, or that should not stand there. */
export interface IncidentEntry {
  readonly incident: Incident
  readonly kind: EntryKind
  /** Half a sentence about it, which repeats no secret. */
  readonly says: string
  readonly region: Region
}

/** The record of an incident with what it owes and what is wrong in it. */
export interface IncidentRecord {
  readonly incident: Incident
  readonly duties: readonly IncidentDuty[]
  readonly entries: readonly IncidentEntry[]
}
