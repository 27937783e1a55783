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
  let undecided = false
  for (const { reference, run } of job.steps) {
    const answer = reference === undefined ? mentions(run, needs) : byReference(reference.slug, needs)
    if (answer === true) return true
    undecided ||= answer === undefined
  }
  return undecided || job.steps.some(runsUnknown) ? undefined : false
}

type Needs = Parameters<typeof needsAction>[1]

function byReference(slug: string | undefined, needs: Needs): boolean | undefined {
  return slug === undefined ? undefined : needsAction(slug, needs)
}

/** A script that speaks about the scope may need it. */
function mentions(run: string | undefined, { words }: Needs): false | undefined {
  if (run === undefined) return undefined
  const text = run.toLowerCase()
  return words.some(word => text.includes(word.toLowerCase())) ? undefined : false
}

/** Asked last, since the script is parsed for it. */
function runsUnknown({ reference, script }: Step): boolean {
  if (reference !== undefined) return false
  return (script?.commands ?? []).some(command => command.program === undefined || runsWorkspace(command))
}

function needsAction(
  slug: string,
  { actions }: { readonly actions: readonly string[]; readonly words: readonly string[] },
) {
  if (actions.includes(slug)) return true
  return UNASSUMING_ACTIONS.has(slug) ? false : undefined
}
