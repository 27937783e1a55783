import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'

const WHOLE_VARIABLE = /^\$(?:\{(\w+)\}|(\w+))$/

/**
 * The literal text behind a word that is wholly one variable: set once in the script, or in the `env` of the step, the
 * job or the workflow. Undefined where the word is something else, or nothing literal is known.
 */
export function resolve(text: string, step: Step | undefined): string | undefined {
  const match = WHOLE_VARIABLE.exec(text)
  const name = match?.[1] ?? match?.[2]
  if (name === undefined || step === undefined) return undefined
  return step.script?.variables.get(name) ?? environment(name, step)
}

function environment(name: string, step: Step): string | undefined {
  const blocks = [step.env, step.job?.data.get('env'), step.job?.workflow.data.get('env')]
  for (const block of blocks) {
    const value = block instanceof Map ? scalarText(block.get(name)) : undefined
    if (value !== undefined) return value
  }
  return undefined
}
