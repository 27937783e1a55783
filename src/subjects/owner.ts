import { isKind, type Subject } from '../model/subject.ts'
import type { ActionReference, Step } from '../model/workflow.ts'

/** The steps of a job or of a composite action. */
export function stepsBelow(subject: Subject): readonly Step[] {
  return isKind(subject, 'job') || isKind(subject, 'action') ? subject.value.steps : []
}

/** What a step uses, or the reusable workflow that a job calls. */
export function referenceOf(subject: Subject): ActionReference | undefined {
  return isKind(subject, 'step') || isKind(subject, 'job') ? subject.value.reference : undefined
}
