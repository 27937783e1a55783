import type { Workflow } from '../model/workflow.ts'
import { actionName } from './action-inputs.ts'
import { isReachable } from './reachable.ts'

/** True where the workflow does nothing but label a pull request, which needs no code of it. */
export function onlyLabels({ jobs }: Workflow): boolean {
  const [job, second] = jobs.filter(each => isReachable(each))
  const [step, other] = (job?.steps ?? []).filter(each => isReachable(each))
  if (step === undefined || second !== undefined || other !== undefined) return false
  return actionName(step) === 'actions/labeler'
}
