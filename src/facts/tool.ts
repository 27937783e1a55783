import { TOOL_INSTALLERS } from '../knowledge/tool-installers.ts'
import { scalarText } from '../model/data.ts'
import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'
import { actionName, hasComputedInputs, inputOf, writtenName } from '../reading/action-inputs.ts'
import { isReachable } from '../reading/reachable.ts'

/** Tools that an action fetches while it runs. */
export const facts: readonly Fact[] = [
  fact({
    name: 'tool.version',
    of: 'step',
    about: 'What chooses the version of the tool, where the action would take the newest one by itself.',
    type: ['named', 'computed', 'latest', 'missing'],
    evidence: subject => versionPlace(subject),
    read: ({ value }) => versionOf(value),
  }),
]

function versionOf(step: Step) {
  const input = versionInput(step)
  if (input === undefined || hasComputedInputs(step) || !isReachable(step)) return undefined
  const written = inputOf(step, input)
  if (written === undefined) return 'missing'
  const text = scalarText(written)
  if (text === 'latest') return 'latest'
  return text !== undefined && /^\s*\$\{\{[^}]*\}\}\s*$/.test(text) ? 'computed' : 'named'
}

function versionInput(step: Step): string | undefined {
  const name = actionName(step)
  return name === undefined ? undefined : TOOL_INSTALLERS.get(name)
}

function versionPlace({ value, document }: Subject<'step'>): Evidence {
  const name = writtenName(value, versionInput(value) ?? '')
  return value.with.has(name) ? { document, pointer: child(value.pointer, 'with', name), part: 'key' } : '/uses'
}
