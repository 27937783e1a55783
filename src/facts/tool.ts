import { TOOL_INSTALLERS } from '../knowledge/tool-installers.ts'
import { scalarText } from '../model/data.ts'
import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'
import { isReachable } from '../reading/reachable.ts'
import { slugOf } from '../reading/reference.ts'

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
  const input = step.reference && installerInput(step)
  if (input === undefined || step.reference?.path !== '' || !isReachable(step)) return undefined
  if (typeof step.data.get('with') === 'string') return undefined
  const name = [...step.with.keys()].find(key => key.toLowerCase() === input)
  if (name === undefined) return 'missing'
  const text = scalarText(step.with.get(name))
  if (text === 'latest') return 'latest'
  return text !== undefined && /^\s*\$\{\{[^}]*\}\}\s*$/.test(text) ? 'computed' : 'named'
}

function installerInput({ reference }: Step): string | undefined {
  return reference?.kind === 'remote' ? TOOL_INSTALLERS.get(slugOf(reference)) : undefined
}

function versionPlace({ value, document }: Subject<'step'>): Evidence {
  const name = [...value.with.keys()].find(key => key.toLowerCase() === installerInput(value))
  return name === undefined ? '/uses' : { document, pointer: child(value.pointer, 'with', name), part: 'key' }
}
