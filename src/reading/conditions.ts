import { scalarText } from '../model/data.ts'
import type { Job, Step } from '../model/workflow.ts'

/** The `if` texts that decide whether a step runs: the job's and its own. */
export function conditionsOf(step: Step): readonly string[] {
  return [scalarText(step.job?.data.get('if')), scalarText(step.data.get('if'))].filter(text => text !== undefined)
}

/** True where no condition keeps the step from running for that event. Only plain comparisons are understood. */
export function runsOnEvent(step: Step, event: string): boolean {
  return conditionsOf(step).every(condition => {
    const events = [...condition.matchAll(/github\.event_name\s*==\s*'([^']+)'/g)].map(match => match[1])
    const excluded = [...condition.matchAll(/github\.event_name\s*!=\s*'([^']+)'/g)].map(match => match[1])
    return (events.length === 0 || events.includes(event)) && !excluded.includes(event)
  })
}

/** True where the job, or the step, runs only in a named repository. */
export function boundToRepository(job: Job, step?: Step): boolean {
  const conditions = [scalarText(job.data.get('if')), scalarText(step?.data.get('if'))]
  return conditions.some(
    text => text !== undefined && /github\.repository(_owner|_id)?\s*==|github\.event\.repository\.fork/.test(text),
  )
}
