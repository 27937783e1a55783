import { type Mapping, mapping, scalarText } from '../model/data.ts'
import type { Step, Workflow } from '../model/workflow.ts'

/** How free the value of an input is: any text, one of few words, or whatever, where nothing declares it. */
export type InputValue = 'text' | 'choice' | 'undeclared'

const CHOICES: ReadonlySet<string> = new Set(['boolean', 'number', 'choice', 'environment'])

/** The wider type counts where the workflow can be called and started by hand. Inputs of actions are text. */
export function inputValue(step: Step, name: string | undefined): InputValue {
  if (step.job === undefined) return 'text'
  if (name === undefined) return 'undeclared'
  const types = declarations(step.job.workflow).flatMap(inputs => typeIn(inputs, name) ?? [])
  if (types.length === 0) return 'undeclared'
  return types.every(type => CHOICES.has(type)) ? 'choice' : 'text'
}

function declarations(workflow: Workflow): readonly Mapping[] {
  return workflow.triggers
    .filter(({ event }) => event === 'workflow_call' || event === 'workflow_dispatch')
    .map(({ settings }) => mapping(settings.get('inputs')))
}

/** An input without a type is a string. */
function typeIn(inputs: Mapping, wanted: string): string | undefined {
  for (const [name, input] of inputs)
    if (name.toLowerCase() === wanted.toLowerCase()) return scalarText(mapping(input).get('type')) ?? 'string'
  return undefined
}
