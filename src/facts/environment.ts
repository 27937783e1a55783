import { type Data, scalarText } from '../model/data.ts'
import type { Evidence } from '../model/fact.ts'
import { type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'

const UNSAFE = 'ACTIONS_ALLOW_UNSECURE_COMMANDS'
const DEBUG = ['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']

/** What `env` blocks switch on. */
export const facts: readonly Fact[] = [
  fact({
    name: 'environment',
    of: 'environment',
    about: 'Names of the variables in the block.',
    type: 'text',
    read: ({ value }) => [...value.variables.keys()].join(', '),
  }),
  fact({
    name: 'environment.computed',
    of: 'environment',
    about: 'Whether one expression stands for the whole block, so that nobody sees which variables it sets.',
    type: 'boolean',
    read: ({ value }) => value.computed,
  }),
  fact({
    name: 'environment.allows-unsafe-commands',
    of: 'environment',
    about: 'Whether the block lets scripts set variables and the search path by printing them.',
    type: 'boolean',
    evidence: subject => variablePlace(subject, UNSAFE),
    read: ({ value }) => isOn(value.variables.get(UNSAFE)),
  }),
  fact({
    name: 'environment.debug',
    of: 'environment',
    about: 'The variable that switches debug logging on.',
    type: 'text',
    evidence: subject => variablePlace(subject, debugIn(subject) ?? ''),
    read: subject => debugIn(subject),
  }),
]

function debugIn({ value }: Subject<'environment'>): string | undefined {
  return DEBUG.find(name => isOn(value.variables.get(name)))
}

function isOn(value: Data | undefined): boolean {
  return scalarText(value)?.trim().toLowerCase() === 'true'
}

function variablePlace({ document, pointer }: Subject<'environment'>, name: string): Evidence {
  return { document, pointer: child(pointer, name), part: 'key' }
}
