import type { Document, Place } from './document.ts'
import type { Policy } from './policy.ts'
import type { Region } from './region.ts'

/** What can be wrong with a runbook: in itself, and against the repository that it speaks about. */
export const RUNBOOK_FLAWS = [
  'missing-head',
  'missing-foot',
  'two-dates',
  'vague-triage',
  'vague-escalation',
  'contradicted-escalation',
  'lost-workflow',
  'incomplete-scenario',
  'told-symptoms',
  'incomplete-emergency',
  'unlimited-emergency',
  'lost-section',
  'lost-link',
  'wrong-line',
  'lost-step',
  'lost-input',
  'lost-artifact',
  'false-claim',
  'foreign-repository',
  'lost-script',
  'lost-policy',
  'incomplete-contract',
  'wrong-steps',
  'missing-criteria',
  'missing-contact',
  'unmarked-danger',
  'wrong-comment',
  'missing-feedback',
  'double-encoded',
  'unparsed-block',
] as const

export type RunbookFlawKind = (typeof RUNBOOK_FLAWS)[number]

/** A runbook of the repository, and what it says. */
export interface Runbook {
  readonly path: string
  readonly policy: Policy
  readonly document: Document
  at(region: Region): Place
  readonly flaws: readonly RunbookFlaw[]
}

export interface RunbookFlaw {
  readonly kind: RunbookFlawKind
  /** Behind the name of the runbook: "names `x.yml`, which does not exist". */
  readonly says: string
  readonly region: Region
}
