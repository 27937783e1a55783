import type { Duration } from './duration.ts'
import type { Passage } from './passage.ts'
import type { Region } from './region.ts'
import type { Severity } from './severity.ts'

export type { Duration } from './duration.ts'
export type { Passage } from './passage.ts'

/**
 * A line of the triage table, or of the escalation matrix, which says the same in other words: who must do what by
 * when. Times are as the runbook writes them, and in minutes.
 */
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
  /** The line of the triage table that the control's section is about, if there is one. */
  readonly triage: Triage | undefined
  /** Empty where the control is `manual`, and where the runbook asks for something that nobody checks. */
  readonly rules: readonly Binding[]
  /** Why no rule can hold it; undefined where rules do. */
  readonly manual: string | undefined
  readonly region: Region
}

/** A part of a runbook that is about one workflow. */
export interface Chapter {
  readonly title: string
  /** Path of the workflow file, where the runbook names it. */
  readonly workflow: string | undefined
  readonly triage: Triage | undefined
  readonly region: Region
}

/** One failure scenario and its five parts; a part that is missing is undefined. */
export interface Failure {
  readonly title: string
  readonly region: Region
  readonly chapter: Chapter | undefined
  readonly impact: Passage | undefined
  readonly symptoms: Passage | undefined
  readonly rootCause: Passage | undefined
  readonly resolution: Passage | undefined
  readonly fix: Passage | undefined
  readonly prevention: Passage | undefined
  /** Control ids that the prevention cites, and those of `<!-- control: … -->`. */
  readonly controls: readonly string[]
  /** What `<!-- match: /…/ -->` gives `diagnose` to look for: a regular expression each, as `/…/i`. */
  readonly patterns: readonly Passage[]
}

/** One item of a procedure. Its limit is its own, else that of the list. */
export interface Action {
  readonly text: string
  readonly within: Duration | undefined
  /** The items below it. */
  readonly parts: readonly Action[]
  readonly region: Region
}

export interface Emergency {
  readonly title: string
  readonly region: Region
  readonly chapter: Chapter | undefined
  readonly impact: string
  readonly immediate: readonly Action[]
  readonly afterwards: readonly Action[]
  /** The message that it gives as a template. */
  readonly communication: Passage | undefined
}

/** A procedure of last resort: what stands among the emergencies and is none, because it has no immediate actions. */
export interface Procedure extends Passage {
  readonly title: string
}

/** What goes into a procedure, what comes out of it, and what ends it early. */
export interface Contract {
  readonly region: Region
  readonly inputs: Passage | undefined
  readonly outputs: Passage | undefined
  readonly policy: Passage | undefined
  readonly stopConditions: Passage | undefined
}

/** A numbered step of a procedure, as `## Step 1: Contain`. */
export interface Stage {
  readonly number: number
  readonly title: string
  readonly actions: readonly Action[]
  readonly region: Region
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
  /** Empty where the triage table says it all. */
  readonly escalation: readonly Triage[]
  readonly chapters: readonly Chapter[]
  readonly controls: readonly Control[]
  readonly failures: readonly Failure[]
  readonly emergencies: readonly Emergency[]
  readonly procedures: readonly Procedure[]
  readonly contract: Contract | undefined
  readonly stages: readonly Stage[]
  readonly prohibitions: readonly Prohibition[]
  readonly completionCriteria: readonly Passage[]
}
