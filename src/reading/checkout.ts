import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'
import { answered, hasComputedInputs, inputOf } from './action-inputs.ts'
import { isReachable } from './reachable.ts'
import { majorOf, versionOf } from './versions.ts'

export const CREDENTIALS = ['dropped', 'kept', 'kept-on-purpose', 'kept-perhaps'] as const

/** What `actions/checkout` does with its token once the files are there; undefined for every other step. */
export function credentialsOf(step: Step): (typeof CREDENTIALS)[number] | undefined {
  if (step.reference?.slug !== 'actions/checkout' || step.reference.path !== '' || hasComputedInputs(step))
    return undefined
  switch (answered(inputOf(step, 'persist-credentials'))) {
    case 'no':
      return 'dropped'
    case 'yes':
      return 'kept-on-purpose'
    case 'expression':
      return isWholly(inputOf(step, 'persist-credentials')) ? 'kept-perhaps' : 'kept'
    default:
      return 'kept'
  }
}

function isWholly(value: Parameters<typeof scalarText>[0]): boolean {
  return /^\$\{\{.*\}\}$/s.test(scalarText(value) ?? '')
}

/** Version 6 keeps the token outside the workspace (actions/checkout#2286); a commit without a comment counts as older. */
export function keepsOutside({ reference }: Step): boolean {
  return reference !== undefined && (majorOf(versionOf(reference)) ?? 0) >= 6
}

/** The step that uploads the workspace with the token in it, in the same job after a checkout. */
export function workspaceUploadAfter(step: Step): Step | undefined {
  const siblings = step.job?.steps ?? step.action?.steps ?? []
  return siblings.slice(siblings.indexOf(step) + 1).find(other => uploadsWorkspace(other) && isReachable(other))
}

export function uploadsWorkspace(step: Step): boolean {
  if (step.reference?.slug !== 'actions/upload-artifact' || step.reference.path !== '') return false
  const paths = scalarText(inputOf(step, 'path'))?.split('\n') ?? []
  return paths.some(path => isWorkspace(path.trim()))
}

const WORKSPACE: ReadonlySet<string> = new Set(['.', './', '..', '../', '.git', './.git', '.git/', './.git/'])

/** `.`, its parent, the folder with the token itself, or an expression that is the workspace. */
function isWorkspace(path: string): boolean {
  return WORKSPACE.has(path) || (/^\$\{\{[^}]*\}\}\/?$/.test(path) && /\bgithub\.workspace\b/i.test(path))
}
