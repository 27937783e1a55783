import type { Passage } from './passage.ts'
import type { Region } from './region.ts'
import type { Severity } from './severity.ts'

export type { Passage } from './passage.ts'

/** A line of the triage table: who must do what by when. Times are as the runbook writes them, and in minutes. */
export interface Triage {
  readonly workflow: string
  readonly severity: Severity | undefined
  readonly impact: string
  readonly respondWithin: Duration | undefined
  readonly firstResponder: string
  readonly escalateTo: string
  readonly escalateWithin: Duration | undefined
  readonly region: Region
}

export interface Duration {
  readonly text: string
  /** Undefined where the text names no length, as "next business day". */
  readonly minutes: number | undefined
}

/** A rule that holds a control, with the severity that the runbook gives it. */
export interface Binding {
  readonly rule: string
  readonly severity: Severity | undefined
  readonly region: Region
}

/** One sentence of a runbook that must hold. */
export interface Control {
  readonly id: string
  readonly statement: string
  readonly severity: Severity | undefined
  /** Empty where the control is `manual`. */
  readonly rules: readonly Binding[]
  /** Why no rule can hold it; undefined where rules do. */
  readonly manual: string | undefined
  readonly region: Region
}

/** One failure scenario and its five parts; a part that is missing is undefined. */
export interface Failure {
  readonly title: string
  readonly region: Region
  readonly symptoms: Passage | undefined
  readonly rootCause: Passage | undefined
  readonly resolution: Passage | undefined
  readonly fix: Passage | undefined
  readonly prevention: Passage | undefined
  /** Control ids that the prevention cites. */
  readonly controls: readonly string[]
}

/** One item of an emergency procedure. */
export interface Action {
  readonly text: string
  readonly within: Duration | undefined
  readonly region: Region
}

export interface Emergency {
  readonly title: string
  readonly region: Region
  readonly impact: string
  readonly immediate: readonly Action[]
  readonly afterwards: readonly Action[]
}

/** Something the runbook forbids in capitals: DO NOT …, NEVER …. */
export type Prohibition = Passage

/** A runbook that holds: the same file people follow during an incident. */
export interface Policy {
  readonly id: string
  readonly title: string
  /** Where it is written, relative to the repository, or `policies/<id>.md` for a bundled one. */
  readonly path: string
  readonly bundled: boolean
  readonly owner: string | undefined
  /** `YYYY-MM-DD`. */
  readonly reviewed: string | undefined
  readonly reviewEveryDays: number | undefined
  readonly extends: readonly string[]
  /** On without being asked for. */
  readonly byDefault: boolean
  readonly triage: readonly Triage[]
  readonly controls: readonly Control[]
  readonly failures: readonly Failure[]
  readonly emergencies: readonly Emergency[]
  readonly prohibitions: readonly Prohibition[]
  readonly completionCriteria: readonly Passage[]
}
