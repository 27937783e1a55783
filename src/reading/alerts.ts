import { scalarText, texts } from '../model/data.ts'
import type { Repository } from '../model/repository.ts'
import type { Step, Workflow } from '../model/workflow.ts'
import { slugOf } from './sbom.ts'
import { triggerOf } from './triggers.ts'

/** What reacts to a failed run. */
export const ALERTS = ['step', 'watcher', 'none'] as const

export function alertOf(workflow: Workflow, repository: Repository | undefined): (typeof ALERTS)[number] {
  if (
    workflow.jobs.some(job => job.steps.some(step => alerts(step)) || callsOnFailure(job.data.get('if'), job.reference))
  )
    return 'step'
  return watched(workflow, repository) ? 'watcher' : 'none'
}

function callsOnFailure(condition: Parameters<typeof scalarText>[0], reference: Step['reference']): boolean {
  return reference !== undefined && onFailure(scalarText(condition))
}

function alerts(step: Step): boolean {
  const conditions = [scalarText(step.data.get('if')), scalarText(step.job?.data.get('if'))]
  if (conditions.some(onFailure)) return !isSilent(step)
  return conditions.some(text => text !== undefined && /always\(\)|!\s*cancelled\(\)/.test(text)) && notifies(step)
}

function onFailure(condition: string | undefined): boolean {
  return condition !== undefined && /(?<!!\s*)\bfailure\(|'failure'|!=\s*'success'/.test(condition)
}

/** Keeps or prints something, and tells nobody. */
function isSilent(step: Step): boolean {
  if (step.reference !== undefined) return /^actions\/(upload-artifact|cache)/.test(slugOf(step.reference))
  return !/\b(gh|curl|wget|mail|sendmail|slack|http|python3?|node)\b/.test(step.run ?? '')
}

function notifies({ reference }: Step): boolean {
  return (
    reference !== undefined &&
    /slack|discord|teams|notif|telegram|mail|pagerduty|opsgenie|mattermost/i.test(reference.text)
  )
}

/** Another workflow listens with `workflow_run`; it names this one by its name, or by its path where it has none. */
function watched(workflow: Workflow, repository: Repository | undefined): boolean {
  const names = [workflow.name, workflow.path, workflow.path.slice(workflow.path.lastIndexOf('/') + 1)]
  const paths = repository?.workflowPaths() ?? []
  return paths.some(path => {
    if (path === workflow.path) return false
    const other = repository?.workflow(path)
    const trigger = other && triggerOf(other, 'workflow_run')
    return trigger !== undefined && texts(trigger.settings.get('workflows')).some(name => names.includes(name))
  })
}
