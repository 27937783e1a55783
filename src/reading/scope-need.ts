import { SCOPE_NEEDS, UNASSUMING_ACTIONS } from '../knowledge/scope-needs.ts'
import type { Job, Step } from '../model/workflow.ts'
import { runsWorkspace } from './workspace-code.ts'

/**
 * Whether some step of a job needs a scope. Undefined where that cannot be told: nothing is known of the scope, an action
 * is not known, another workflow is called, or a script runs files whose text is not here.
 */
export function needsScope(job: Job, scope: string): boolean | undefined {
  const needs = SCOPE_NEEDS.get(scope)
  if (needs === undefined || job.reference !== undefined || job.steps.length === 0) return undefined
  const answers = job.steps.map(step => needsIn(step, needs))
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

type Needs = Parameters<typeof needsAction>[1]

function needsIn(step: Step, needs: Needs): boolean | undefined {
  const { reference, run } = step
  if (reference !== undefined) return reference.slug === undefined ? undefined : needsAction(reference.slug, needs)
  if (run === undefined || needs.words.some(word => run.toLowerCase().includes(word.toLowerCase()))) return undefined
  return step.script?.commands.some(command => command.program === undefined || runsWorkspace(command))
    ? undefined
    : false
}

function needsAction(
  slug: string,
  { actions }: { readonly actions: readonly string[]; readonly words: readonly string[] },
) {
  if (actions.includes(slug)) return true
  return UNASSUMING_ACTIONS.has(slug) ? false : undefined
}
