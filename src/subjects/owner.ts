import { isKind, type Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'

/** The steps of a job or of a composite action. */
export function stepsBelow(subject: Subject): readonly Step[] {
  return isKind(subject, 'job') || isKind(subject, 'action') ? subject.value.steps : []
}
