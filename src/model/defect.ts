import type { Span } from './document.ts'
import type { Pointer } from './pointer.ts'

/** What GitHub refuses, or ignores, in a workflow or an action. The words are the vocabulary of the fact `defect.kind`. */
export const DEFECTS = [
  'unknown-key',
  'misplaced-key',
  'merge-key',
  'missing-key',
  'undecided-mapping',
  'exclusive-keys',
  'wrong-value',
  'unknown-event',
  'unknown-activity',
  'unknown-permission',
  'unknown-access',
  'unknown-job',
  'circular-needs',
  'invalid-id',
  'duplicate-id',
  'invalid-schedule',
  'incomplete-reference',
  'undeclared-input',
  'missing-input',
  'expression-syntax',
  'expression-misplaced',
  'unknown-context',
  'unavailable-context',
  'unknown-function',
  'unavailable-function',
  'wrong-arguments',
  'unknown-name',
] as const

export type DefectKind = (typeof DEFECTS)[number]

/** One thing that GitHub refuses or ignores, at its place in the file. */
export interface Defect {
  readonly kind: DefectKind
  readonly pointer: Pointer
  readonly part: 'key' | 'value' | Span
  /** The key, the word or the name in question, as written. */
  readonly text: string
  /** What it stands in, as `a step`. */
  readonly owner: string
  /** The known word that was probably meant, or what would have to stand there; undefined where nothing is near. */
  readonly wanted: string | undefined
}
