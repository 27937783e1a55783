import { PERMISSION_ACTIONS } from '../knowledge/outside-events.ts'
import type { Job, Step } from '../model/workflow.ts'
import { neededBy } from './commands.ts'
import { decidingConditions } from './outside-events.ts'

/** What keeps a stranger from reaching a step, from nothing to the firmest. */
export const CONTROLS = ['none', 'label', 'member', 'author', 'environment', 'repository'] as const

export type Control = (typeof CONTROLS)[number]

/** Each form and the control that it is; the first that is found in a condition counts. */
const FORMS: readonly (readonly [form: RegExp, control: Control])[] = [
  [/head\.repo\.(?:full_name|fork|owner\.login)|head_repository\.(?:full_name|fork|owner\.login)/, 'repository'],
  [/workflow_run\.event\s*==\s*['"](?!pull_request)\w/, 'repository'],
  [/workflow_run\.event\s*!=\s*['"]pull_request/, 'repository'],
  [/author_association/, 'member'],
  [/outputs\.(?:[\w-]*(?:permission|authoriz|allowed|trusted|collaborator|member|approved)[\w-]*)/i, 'member'],
  [/contains\s*\([^)]*\blabels?\b|label\.name\s*==/, 'label'],
  [/(?:github\.(?:actor|triggering_actor)|sender\.login|user\.login)\s*==\s*['"](?![\w-]*\[bot\])/, 'author'],
  [
    /contains\s*\([^)]*,\s*github\.(?:actor|triggering_actor|event\.\w+\.user\.login|event\.sender\.login)\s*\)/,
    'author',
  ],
]

/** The firmest control on the way to a step. */
export function controlOf(step: Step): Control {
  const { job } = step
  if (job === undefined) return 'none'
  const conditions = decidingConditions(step)
  const found = conditions.flatMap(condition => FORMS.filter(([form]) => form.test(condition)).map(([, each]) => each))
  if ([job, ...neededBy(job)].some(hasEnvironment)) found.push('environment')
  if (asksForPermission(step, job)) found.push('member')
  return CONTROLS.findLast(each => found.includes(each)) ?? 'none'
}

function hasEnvironment({ data }: Job): boolean {
  return (data.get('environment') ?? null) !== null
}

/** A step before that asks what whoever started the run may do, and fails or says so. */
function asksForPermission(step: Step, job: Job): boolean {
  const before = [...neededBy(job).flatMap(each => each.steps), ...job.steps.slice(0, job.steps.indexOf(step))]
  return before.some(each => {
    const slug = each.reference?.slug
    if (slug !== undefined && PERMISSION_ACTIONS.has(slug)) return true
    const text = each.run ?? scriptOf(each)
    return (
      text !== undefined && /collaborators\/.*permission|getCollaboratorPermissionLevel|checkCollaborator/.test(text)
    )
  })
}

function scriptOf({ with: inputs }: Step): string | undefined {
  const script = inputs.get('script')
  return typeof script === 'string' ? script : undefined
}

/** Types of a pull request event after which a label that was set before is still there and the code is not. */
export function labelOutlivesCode({ job }: Step): boolean {
  const trigger = job?.workflow.triggers.find(({ event }) => event === 'pull_request_target')
  return trigger !== undefined && (trigger.types === undefined || trigger.types.includes('synchronize'))
}
