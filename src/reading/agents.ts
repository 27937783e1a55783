import { AGENTS, type Agent } from '../knowledge/agents.ts'
import { scalarText } from '../model/data.ts'
import type { Access } from '../model/expression.ts'
import type { Step } from '../model/workflow.ts'
import { untrustedIn } from './provenance.ts'

/** An input that instructs a language model and holds text from outside. */
export interface OutsidePrompt {
  readonly input: string
  readonly source: Access
}

/** Undefined where the model has no tools: it can then be talked into nothing but wrong words. */
export function outsidePrompt(step: Step): OutsidePrompt | undefined {
  const { owner, repository } = step.reference ?? {}
  const agent = owner === undefined ? undefined : AGENTS.get(`${owner}/${repository}`.toLowerCase())
  if (agent === undefined || !hasTools(agent, step)) return undefined
  for (const [input, value] of step.with) {
    const source = agent.inputs.includes(input.toLowerCase()) ? untrustedIn(scalarText(value) ?? '', step) : undefined
    if (source !== undefined) return { input, source }
  }
  return undefined
}

function hasTools({ tools }: Agent, step: Step): boolean {
  return tools === undefined || (scalarText(step.with.get(tools)) ?? 'false') !== 'false'
}
