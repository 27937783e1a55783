import { type Data, isMapping, scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'

/** `owner/repository`, or `owner/repository/path`, of what a step uses, in lower case; undefined for everything else. */
export function actionName({ reference }: Step): string | undefined {
  if (reference?.slug === undefined) return undefined
  return reference.path === '' ? reference.slug : `${reference.slug}/${reference.path.toLowerCase()}`
}

/** The input of an action as written. The runner reads the names of inputs without regard to case. */
export function inputOf(step: Step, name: string): Data | undefined {
  const exact = step.with.get(name)
  if (exact !== undefined) return exact
  for (const [key, value] of step.with) if (key.toLowerCase() === name) return value
  return undefined
}

/** The name of an input as this step writes it, for its place. */
export function writtenName(step: Step, name: string): string {
  return [...step.with.keys()].find(key => key.toLowerCase() === name) ?? name
}

/** True where one expression gives all inputs at once, so that nothing is known of them. */
export function hasComputedInputs({ data }: Step): boolean {
  const inputs = data.get('with')
  return inputs !== undefined && inputs !== null && !isMapping(inputs)
}

/** What a value says where yes or no is meant. */
export type Answered = 'yes' | 'no' | 'other' | 'expression' | 'nothing'

export function answered(value: Data | undefined): Answered {
  const text = scalarText(value)
  if (value === undefined || value === null) return 'nothing'
  if (text === undefined || text.includes('${{')) return 'expression'
  const plain = text.toLowerCase()
  return plain === 'true' ? 'yes' : plain === 'false' ? 'no' : 'other'
}
