import { scalarText, texts } from '../model/data.ts'
import type { Repository } from '../model/repository.ts'
import type { Job, Step, Workflow } from '../model/workflow.ts'
import { neededBy } from './commands.ts'
import { triggerOf } from './triggers.ts'

/** The conditions that decide whether a step runs: its own, that of its job, those of the jobs that its job waits for. */
export function decidingConditions({ data, job }: Step): readonly string[] {
  const jobs: readonly Job[] = job === undefined ? [] : [job, ...neededBy(job)]
  return [data, ...jobs.map(each => each.data)].flatMap(each => scalarText(each.get('if')) ?? [])
}

/** True where the event starts the workflow and no condition speaks of another event only. */
export function reachedBy(step: Step, event: string): boolean {
  if (step.job === undefined || triggerOf(step.job.workflow, event) === undefined) return false
  return decidingConditions(step).every(condition => {
    const demanded = [...condition.matchAll(/github\.event_name\s*==\s*['"]([^'"]+)['"]/g)].map(match => match[1])
    const refused = [...condition.matchAll(/github\.event_name\s*!=\s*['"]([^'"]+)['"]/g)].map(match => match[1])
    return (demanded.length === 0 || demanded.includes(event)) && !refused.includes(event)
  })
}

/** Events of a workflow whose code or texts somebody outside chooses. */
const FROM_OUTSIDE = ['pull_request', 'pull_request_target', 'issue_comment', 'issues', 'fork', 'workflow_run'] as const

/**
 * True where the runs that start a workflow may come from outside: one of the named workflows reacts to pull requests,
 * or is not to be found here.
 */
export function followsOutsideRuns(workflow: Workflow, repository: Repository | undefined): boolean {
  const names = texts(triggerOf(workflow, 'workflow_run')?.settings.get('workflows'))
  const parents = names.map(name => workflowCalled(name, repository))
  if (names.length === 0 || parents.some(parent => parent === undefined)) return true
  return parents.some(parent =>
    FROM_OUTSIDE.some(event => parent !== undefined && triggerOf(parent, event) !== undefined),
  )
}

const byName = new WeakMap<Repository, ReadonlyMap<string, Workflow>>()

/** GitHub names a workflow without a name by its path. */
function workflowCalled(name: string, repository: Repository | undefined): Workflow | undefined {
  if (repository === undefined) return undefined
  let all = byName.get(repository)
  if (all === undefined) {
    const found = repository.workflowPaths().flatMap(path => repository.workflow(path) ?? [])
    all = new Map(found.map(workflow => [workflow.name ?? workflow.path, workflow]))
    byName.set(repository, all)
  }
  return all.get(name)
}
