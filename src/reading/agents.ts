import { AGENT_INPUTS } from '../knowledge/agents.ts'
import { scalarText } from '../model/data.ts'
import type { Access } from '../model/expression.ts'
import type { Step } from '../model/workflow.ts'
import { untrustedIn } from './provenance.ts'

/** An input that instructs a language model and holds text from outside. */
export interface OutsidePrompt {
  readonly input: string
  readonly source: Access
}

export function outsidePrompt(step: Step): OutsidePrompt | undefined {
  const { owner, repository } = step.reference ?? {}
  const inputs = owner === undefined ? undefined : AGENT_INPUTS.get(`${owner}/${repository}`.toLowerCase())
  if (inputs === undefined) return undefined
  for (const [input, value] of step.with) {
    const source = inputs.includes(input.toLowerCase()) ? untrustedIn(scalarText(value) ?? '', step) : undefined
    if (source !== undefined) return { input, source }
  }
  return undefined
}
