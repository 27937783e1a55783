import type { Mapping } from './data.ts'
import type { Document, Place } from './document.ts'
import type { Instant, Zone } from './instant.ts'
import type { Passage } from './passage.ts'
import type { Region } from './region.ts'
import type { Severity } from './severity.ts'

/** How far an incident has come, or why it is none. */
export const INCIDENT_STATES = ['open', 'contained', 'resolved', 'closed', 'false-positive', 'accepted'] as const

export type IncidentState = (typeof INCIDENT_STATES)[number]

/** What kind of incident it was; it decides which duties there are. */
export const INCIDENT_TYPES = [
  'malicious-model',
  'signing-failure',
  'sbom-missing',
  'secret-exposure',
  'vulnerability',
  'false-positive',
  'other',
] as const

export type IncidentType = (typeof INCIDENT_TYPES)[number]

/** Moments that a record may name. */
export const MOMENTS = ['started', 'detected', 'responded', 'contained', 'deployed', 'resolved', 'closed'] as const

export type Moment = (typeof MOMENTS)[number]

/** A value as somebody wrote it, and what it means; the meaning is undefined where it is none that is known. */
export interface Stated<Meaning> extends Passage {
  readonly meaning: Meaning | undefined
}

/** A status, with what takes it back in the same breath: "resolved, rotation pending". */
export interface StatedStatus extends Stated<IncidentState> {
  readonly qualifier: string | undefined
}

/** One thing of a checklist, or one item of a list that says what was done. */
export interface RecordItem extends Passage {
  /** `stated` is an item without a box in a list of things that were done. */
  readonly mark: 'done' | 'open' | 'not-applicable' | 'stated' | 'none'
  /** Of the section that it stands in, where that has a known name. */
  readonly section: string | undefined
  readonly instant: Instant | undefined
}

export interface TimelineEvent extends Passage {
  readonly instant: Instant | undefined
  /** Planned, and not yet done. */
  readonly pending: boolean
}

/** A section of a record with all that is below it. */
export interface RecordSection {
  /** Undefined where the heading is none that is known. */
  readonly name: string | undefined
  readonly heading: Passage
  /** The words below it, code included; placeholders of templates are left out. */
  readonly text: string
}

/** A length of time that the text states. */
export interface StatedDuration extends Passage {
  /** Minutes. */
  readonly minutes: number
  /** "about", "approximately". */
  readonly rough: boolean
  /** Of what: the whole, or from one moment to another. */
  readonly of: 'whole' | 'detect' | 'respond' | 'contain' | 'resolve'
  /** Minutes that one unit of it has: "nine hours" is told to the hour. */
  readonly unit: number
}

export interface Escalation {
  readonly to: string
  readonly at: Instant | undefined
  readonly region: Region
}

/** A day that the record gives to the whole incident, and where it says so. */
export interface RecordDate {
  readonly source: 'file' | 'title' | 'field' | 'document'
  readonly instant: Instant
}

/** The record of an incident, as a team keeps it in Markdown. */
export interface Incident {
  readonly path: string
  /** As it is called in messages: its id, else the name of the file. */
  readonly name: string
  readonly title: Passage | undefined
  readonly document: Document
  /** A place in the record. */
  at(region: Region): Place
  readonly front: Mapping
  readonly severities: readonly Stated<Severity>[]
  readonly statuses: readonly StatedStatus[]
  readonly types: readonly Stated<IncidentType>[]
  readonly state: IncidentState
  /** Other fields, by their canonical names, as they are written. */
  readonly fields: ReadonlyMap<string, readonly Passage[]>
  readonly zone: Zone
  /** False where the clocks of the record are nowhere said. */
  readonly zoneKnown: boolean
  readonly moments: ReadonlyMap<Moment, Instant>
  readonly escalations: readonly Escalation[]
  readonly dates: readonly RecordDate[]
  readonly timelines: number
  readonly timeline: readonly TimelineEvent[]
  readonly sections: readonly RecordSection[]
  readonly items: readonly RecordItem[]
  readonly durations: readonly StatedDuration[]
  /** The status of each action item, where a table gives one. */
  readonly actionStates: readonly Passage[]
  /** Names of fields that stand there without a value, as templates leave them. */
  readonly blank: readonly Passage[]
  /** Everything that is said outside of code, in the order of the file. */
  readonly prose: readonly Passage[]
}
