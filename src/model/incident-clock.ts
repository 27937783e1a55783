import type { Incident } from './incident.ts'

export const CLOCKS = ['response', 'escalation', 'immediate-escalation'] as const

/** A limit of an incident; how it stands depends on when one asks. */
export interface IncidentClock {
  readonly incident: Incident
  readonly name: (typeof CLOCKS)[number]
}
