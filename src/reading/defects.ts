import { ACTION } from '../knowledge/action-shape.ts'
import { WORKFLOW } from '../knowledge/workflow-shape.ts'
import { mapping, scalarText, sequence } from '../model/data.ts'
import type { Defect } from '../model/defect.ts'
import { child } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'
import type { ActionDefinition, Workflow } from '../model/workflow.ts'
import { jobCallDefects, stepCallDefects } from './call-defects.ts'
import { nameDefects, stepIds } from './job-defects.ts'
import { isSchedule } from './schedule.ts'
import { ShapeWalk } from './shape-walk.ts'
import { unresolvedInAction, unresolvedNames } from './unresolved-names.ts'

/** More than this many defects tell no more than that the file is of another kind. */
const MOST = 200

/** Everything that GitHub refuses or ignores in a workflow. */
export function workflowDefects(workflow: Workflow, repository: Repository | undefined): readonly Defect[] {
  const walk = new ShapeWalk()
  walk.walk(workflow.data, '', WORKFLOW, undefined)
  const calls = workflow.jobs.flatMap(job => [
    ...jobCallDefects(job, repository),
    ...job.steps.flatMap(step => stepCallDefects(step, repository)),
  ])
  return [
    ...walk.found,
    ...nameDefects(workflow),
    ...schedulesOf(workflow),
    ...calls,
    ...unresolvedNames(workflow),
  ].slice(0, MOST)
}

/** Everything that GitHub refuses or ignores in an action's metadata. */
export function actionDefects(action: ActionDefinition, repository: Repository | undefined): readonly Defect[] {
  const walk = new ShapeWalk()
  walk.walk(action.data, '', ACTION, undefined)
  const calls = action.steps.flatMap(step => stepCallDefects(step, repository))
  return [...walk.found, ...stepIds(action.steps), ...calls, ...unresolvedInAction(action)].slice(0, MOST)
}

function schedulesOf({ data }: Workflow): Defect[] {
  const entries = sequence(mapping(data.get('on')).get('schedule'))
  return entries.flatMap((entry, index): Defect[] => {
    const text = scalarText(mapping(entry).get('cron'))
    if (text === undefined || text.startsWith('$') || isSchedule(text)) return []
    const pointer = child('/on/schedule', index, 'cron')
    return [{ kind: 'invalid-schedule', pointer, part: 'value', text, owner: 'a schedule', wanted: undefined }]
  })
}
