import type { Workflow } from '../model/workflow.ts'
import { stepsOf } from './commands.ts'
import { uploadOf } from './release.ts'
import { releaseTypes, triggerOf } from './triggers.ts'

/** What makes a workflow run for a release. */
export const RELEASE_STARTS = ['publication', 'tag', 'call', 'own-release', 'none'] as const

export function releaseStart(workflow: Workflow): (typeof RELEASE_STARTS)[number] {
  if (releaseTypes(workflow)?.some(type => type === 'published' || type === 'released')) return 'publication'
  const push = triggerOf(workflow, 'push')
  if (push !== undefined && takesTags(push.settings)) return 'tag'
  if (triggerOf(workflow, 'create') !== undefined) return 'tag'
  if (['workflow_call', 'workflow_run', 'repository_dispatch'].some(event => triggerOf(workflow, event) !== undefined))
    return 'call'
  const releasing =
    /release|publish/i.test(workflow.path) ||
    stepsOf(workflow).some(step => uploadOf(step) !== undefined || releases(step.run))
  return releasing ? 'own-release' : 'none'
}

/** A push without a filter is one of tags too; with a filter for branches alone it is not. */
function takesTags(settings: ReadonlyMap<string, unknown>): boolean {
  if (settings.has('tags') || settings.has('tags-ignore')) return true
  return !settings.has('branches') && !settings.has('branches-ignore') && !settings.has('paths')
}

function releases(run: string | undefined): boolean {
  return run !== undefined && /gh release (create|upload)|goreleaser|semantic-release/.test(run)
}
