import type { Pointer } from './pointer.ts'
import type { Control, Policy, Triage } from './policy.ts'
import type { Region } from './region.ts'
import type { Rule } from './rule.ts'
import type { Severity } from './severity.ts'
import type { SubjectKind } from './subject.ts'
import type { Verdict } from './verdict.ts'
import type { Waiver } from './waiver.ts'

/** A stretch of a file that a reader is pointed at. */
export interface Location {
  readonly path: string
  readonly region: Region
  readonly message?: string
}

/** A control that a finding violates, and the policy that demands it. */
export interface Violation {
  readonly policy: Policy
  readonly control: Control
  readonly triage: Triage | undefined
}

/** A failed (or unknown) verdict with a place, a message, a fix and its control. */
export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  readonly outcome: Verdict['outcome']
  /** The first sentence stands alone. */
  readonly message: string
  readonly location: Location
  /** Places that explain it; each has a message. */
  readonly related: readonly Location[]
  readonly violations: readonly Violation[]
  /** Rule, path and structural pointer, without the line: stable while lines move. 16 hex digits, `:`, an ordinal. */
  readonly fingerprint: string
  /** What was asked and answered; kept only where a trace or an explanation was asked for, since it holds the document. */
  readonly verdict: Verdict | undefined
  /** The structural place: which subject, where in the document. */
  readonly subject: { readonly kind: SubjectKind; readonly pointer: Pointer }
  /** What suppresses it; reporters say so instead of dropping it. */
  readonly suppressedBy: Waiver | undefined
}
