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
  if (repository === undefined) return false
  const watchers = WATCHED.get(repository) ?? watchedIn(repository)
  WATCHED.set(repository, watchers)
  const names = [workflow.name, workflow.path, workflow.path.slice(workflow.path.lastIndexOf('/') + 1)]
  return names.some(name => name !== undefined && watchers.has(name))
}

/** Names of workflows that others listen to; once a repository, and only files that mention it are parsed for it. */
function watchedIn(repository: Repository): ReadonlySet<string> {
  const mentioning = repository.workflowPaths().filter(path => repository.text(path)?.includes('workflow_run'))
  const triggers = mentioning
    .map(path => repository.workflow(path))
    .map(each => each && triggerOf(each, 'workflow_run'))
  return new Set(triggers.flatMap(trigger => texts(trigger?.settings.get('workflows'))))
}

const WATCHED = new WeakMap<Repository, ReadonlySet<string>>()
