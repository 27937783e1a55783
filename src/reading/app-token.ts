import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'
import { answered, hasComputedInputs, inputOf } from './action-inputs.ts'

/** True for a step that asks for the token of a GitHub App and says its inputs one by one. */
export function mintsAppToken(step: Step): boolean {
  const { reference } = step
  return reference?.slug === 'actions/create-github-app-token' && reference.path === '' && !hasComputedInputs(step)
}

export function revocationOf(step: Step): 'revoked' | 'kept' | 'perhaps-kept' {
  const said = answered(inputOf(step, 'skip-token-revoke'))
  if (said === 'yes') return 'kept'
  return said === 'expression' ? 'perhaps-kept' : 'revoked'
}

/** Permissions of an organisation, which no list of repositories could narrow (the action's own metadata file). */
const ORGANISATION = /^permission-(?:members|(?:enterprise-)?custom-properties-for-organizations|organization-.+)$/

/** Which repositories the token reaches: those that are named, this one, or all of an owner. */
export function repositoriesOf(step: Step): 'named' | 'own' | 'all' | 'none' {
  if (!scalarText(inputOf(step, 'owner'))) return inputOf(step, 'repositories') === undefined ? 'own' : 'named'
  if (inputOf(step, 'repositories') !== undefined) return 'named'
  const permissions = permissionInputs(step)
  return permissions.length > 0 && permissions.every(name => ORGANISATION.test(name)) ? 'none' : 'all'
}

export function permissionInputs(step: Step): readonly string[] {
  return [...step.with.keys()].map(name => name.toLowerCase()).filter(name => name.startsWith('permission-'))
}
