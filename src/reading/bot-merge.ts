import { BOT_PROOFS, MERGE_ACTIONS } from '../knowledge/outside-events.ts'
import type { Step } from '../model/workflow.ts'
import { commandsOf } from './commands.ts'
import { decidingConditions, reachedBy } from './outside-events.ts'

/** What in a step approves or merges a pull request; undefined where nothing does. */
export function mergeIn(step: Step): 'action' | 'command' | undefined {
  const slug = step.reference?.slug
  if (slug !== undefined && MERGE_ACTIONS.has(slug)) return 'action'
  const found = commandsOf([step], ['gh pr ']).some(({ command: { program, arguments: words } }) => {
    const [topic, verb] = words.map(({ value }) => value)
    if (program !== 'gh' || topic !== 'pr') return false
    return verb === 'merge' || (verb === 'review' && words.some(({ value }) => value === '--approve' || value === '-a'))
  })
  return found ? 'command' : undefined
}

const CLAIMS_BOT =
  /github\.(?:actor|triggering_actor)\s*==\s*['"](?:dependabot|dependabot-preview|renovate|github-actions)\[bot\]['"]|\[bot\][\w\s'"[\],)-]{0,200},\s*github\.(?:actor|triggering_actor)\s*\)/

/** True where the claim to be a bot is all that lets a run with rights reach the step. */
export function trustsBotName(step: Step): boolean {
  const { job } = step
  if (job === undefined || !['pull_request_target', 'workflow_run'].some(event => reachedBy(step, event))) return false
  if (!decidingConditions(step).some(condition => CLAIMS_BOT.test(condition))) return false
  const before = job.steps.slice(0, job.steps.indexOf(step))
  return !before.some(({ reference }) => reference?.slug !== undefined && BOT_PROOFS.has(reference.slug))
}
