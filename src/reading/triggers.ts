import { mapping } from '../model/data.ts'
import type { Trigger, Workflow } from '../model/workflow.ts'

/** Every activity type of the `release` event (GitHub, "Events that trigger workflows"). */
const RELEASE_TYPES = ['published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released'] as const

export function triggerOf(workflow: Workflow, event: string): Trigger | undefined {
  return workflow.triggers.find(trigger => trigger.event === event)
}

/** Undefined where no release starts the workflow; every activity where it does not choose. */
export function releaseTypes(workflow: Workflow): readonly string[] | undefined {
  const trigger = triggerOf(workflow, 'release')
  return trigger && (trigger.types ?? RELEASE_TYPES)
}

/** Names of the inputs that a person fills in to start the workflow by hand; undefined where nobody can. */
export function manualInputs(workflow: Workflow): readonly string[] | undefined {
  const trigger = triggerOf(workflow, 'workflow_dispatch')
  return trigger && [...mapping(trigger.settings.get('inputs')).keys()]
}

/** True where one of the inputs chooses what is released: a tag, a version or a ref. */
export function choosesTag(inputs: readonly string[]): boolean {
  return inputs.some(name => /tag|version|ref(?!resh)|release/i.test(name))
}

/** True where one of the inputs switches the real effects off. */
export function rehearsalInput(inputs: readonly string[]): boolean {
  return inputs.some(name => /dry|rehears|test|simulat|publish|upload|skip|draft/i.test(name))
}
