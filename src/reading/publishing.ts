import { PUBLISHING_ACTIONS } from '../knowledge/publishing-actions.ts'
import { texts } from '../model/data.ts'
import type { Job, Step, Trigger, Workflow } from '../model/workflow.ts'
import { actionName, answered, inputOf } from './action-inputs.ts'
import { isReachable } from './reachable.ts'

/** True for an event that says "this is a release": a release, a pushed tag, a push to a branch of releases. */
export function isReleaseTrigger(trigger: Trigger): boolean {
  return trigger.event === 'release' || pushesTags(trigger) || pushesReleaseBranch(trigger)
}

function pushesTags({ event, settings }: Trigger): boolean {
  return event === 'push' && (settings.has('tags') || settings.has('tags-ignore'))
}

function pushesReleaseBranch({ event, settings }: Trigger): boolean {
  return event === 'push' && texts(settings.get('branches')).some(branch => branch.toLowerCase().includes('release'))
}

/** The events that make releases from a tag; none where a branch makes releases too, since then the ref says nothing. */
export function tagEvents({ triggers }: Workflow): readonly string[] {
  const releases = triggers.filter(isReleaseTrigger)
  return releases.some(pushesReleaseBranch) ? [] : releases.map(({ event }) => event)
}

/** The step that hands the job's results to users; undefined where none of its actions is known to. */
export function publisherIn(job: Job): Step | undefined {
  return job.steps.find(step => publishes(step) && isReachable(step))
}

function publishes(step: Step): boolean {
  const name = actionName(step)
  const known = name === undefined ? undefined : PUBLISHING_ACTIONS.get(name)
  if (known === undefined) return false
  return known.unless === undefined || answered(inputOf(step, known.unless)) !== 'no'
}
