import { RUNNER_VARIABLES } from '../knowledge/run-values.ts'
import type { Access } from '../model/expression.ts'
import type { Step } from '../model/workflow.ts'
import { authorOf } from './author.ts'
import { capabilityOf } from './capability.ts'
import { definitionOf } from './environment.ts'
import { inputValue } from './inputs.ts'
import { matrixValue } from './matrix.ts'
import { untrustedSource } from './provenance.ts'

/** What can stand where a value is pasted into code, and who chooses it; the words of the fact `interpolation.grade`. */
export const GRADES = [
  'untrusted-text',
  'untrusted-variable',
  'untrusted-output',
  'structured-text',
  'collaborator-text',
  'harmless-text',
  'input-text',
  'input-undeclared',
  'input-choice',
  'variable-computed',
  'variable-literal',
  'matrix-computed',
  'opaque',
  'constant',
] as const

export type Grade = (typeof GRADES)[number]

/** Undefined where the text cannot mean anything to a shell, or where the runner masks it. */
export function gradeOf(access: Access, step: Step): Grade | undefined {
  if (access.base !== undefined) return 'opaque'
  switch (access.path[0]) {
    case 'secrets':
      return undefined
    case 'github':
      return isChoice(access.path, step) ? 'harmless-text' : ofEvent(access.path)
    case 'runner':
      return capabilityOf(access.path) === 'fixed' ? undefined : 'opaque'
    case 'inputs':
      return `input-${inputValue(step, access.path[1])}`
    case 'env':
      return ofVariable(access, step)
    case 'matrix':
      return ofMatrix(access, step)
    default:
      return ofOutput(access, step)
  }
}

/** `github.event.inputs` holds the inputs of a run that a person started; their types hold there too. */
function isChoice([, event, inputs, name]: Access['path'], step: Step): boolean {
  const isInput = event?.toLowerCase() === 'event' && inputs?.toLowerCase() === 'inputs'
  return isInput && inputValue(step, name) === 'choice'
}

function ofEvent(path: Access['path']): Grade | undefined {
  const capability = capabilityOf(path)
  if (capability === 'fixed') return undefined
  if (capability === 'structured') return 'structured-text'
  const author = authorOf(path)
  if (author === 'anybody') return 'untrusted-text'
  return author === 'collaborators' ? 'collaborator-text' : 'harmless-text'
}

function ofVariable(access: Access, step: Step): Grade {
  const name = access.path[1]
  if (name === undefined) return 'variable-computed'
  const definition = definitionOf(step, name)
  if (definition === undefined)
    return RUNNER_VARIABLES.has(name.toLowerCase()) ? 'variable-literal' : 'variable-computed'
  if (!definition.text.includes('${{')) return 'variable-literal'
  return untrustedSource(access, step) === undefined ? 'variable-computed' : 'untrusted-variable'
}

function ofMatrix({ path }: Access, { job }: Step): Grade | undefined {
  return job !== undefined && matrixValue(job, path.slice(1)) === 'computed' ? 'matrix-computed' : undefined
}

const STATUS = new Set(['outcome', 'conclusion'])

function ofOutput(access: Access, step: Step): Grade | undefined {
  const [context, , last, ...rest] = access.path
  const name = rest.length === 0 ? last?.toLowerCase() : undefined
  if (context === 'needs' && name === 'result') return undefined
  if (context === 'steps' && name !== undefined && STATUS.has(name)) return undefined
  return untrustedSource(access, step) === undefined ? 'opaque' : 'untrusted-output'
}
