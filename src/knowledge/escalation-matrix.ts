import type { Severity } from '../model/severity.ts'

/** What a severity allows: minutes, or the end of the next business day. */
export interface EscalationRow {
  readonly respondWithin: number | 'next business day'
  readonly escalateWithin: number | 'next business day'
  readonly firstResponder: string
  readonly escalateTo: string
}

/** The limits of the bundled policy `incident-response`. */
export const ESCALATION_MATRIX: ReadonlyMap<Severity, EscalationRow> = new Map([
  [
    'critical',
    {
      respondWithin: 30,
      escalateWithin: 30,
      firstResponder: 'On-call engineer and security team',
      escalateTo: 'the security lead',
    },
  ],
  [
    'high',
    { respondWithin: 60, escalateWithin: 60, firstResponder: 'On-call engineer', escalateTo: 'the security team' },
  ],
  [
    'medium',
    { respondWithin: 240, escalateWithin: 240, firstResponder: 'Release manager', escalateTo: 'the security team' },
  ],
  [
    'low',
    {
      respondWithin: 'next business day',
      escalateWithin: 'next business day',
      firstResponder: 'Contributor',
      escalateTo: 'the lead of the development team',
    },
  ],
])

/** Minutes in which a critical incident is escalated: "at once". */
export const AT_ONCE = 15
