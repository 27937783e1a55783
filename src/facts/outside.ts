import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'
import { outsidePrompt } from '../reading/agents.ts'
import { type OutsideWord, outsideArgument, outsideWrite } from '../reading/outside.ts'

const SETTINGS = new Set(['environment', 'path'] as const)
const OUTPUTS = new Set(['output'] as const)

/** Where text from outside goes through variables, which keep it from being code but not from doing harm. */
export const facts: readonly Fact[] = [
  fact({
    name: 'step.outside-variable',
    of: 'step',
    about: 'What the step writes from outside to variables or the search path of later steps.',
    type: 'text',
    evidence: subject => wordPlace(subject, outsideWrite(subject.value, SETTINGS)),
    read: ({ value }) => sourceName(outsideWrite(value, SETTINGS)),
  }),
  fact({
    name: 'step.outside-output',
    of: 'step',
    about: 'What the step writes from outside to its outputs, where a line break adds outputs.',
    type: 'text',
    evidence: subject => wordPlace(subject, outsideWrite(subject.value, OUTPUTS)),
    read: ({ value }) => sourceName(outsideWrite(value, OUTPUTS)),
  }),
  fact({
    name: 'step.outside-argument',
    of: 'step',
    about: 'The program that gets text from outside where it takes options or code.',
    type: 'text',
    evidence: subject => wordPlace(subject, outsideArgument(subject.value)),
    read: ({ value }) => outsideArgument(value)?.command.program,
  }),
  fact({
    name: 'step.outside-prompt',
    of: 'step',
    about: 'The input with text from outside that instructs a language model.',
    type: 'text',
    evidence: ({ document, pointer, value }) => ({
      document,
      pointer: child(pointer, 'with', outsidePrompt(value)?.input ?? ''),
    }),
    read: ({ value }) => outsidePrompt(value)?.input,
  }),
]

function wordPlace({ document, pointer }: Subject<'step'>, found: OutsideWord | undefined): Evidence {
  return found === undefined ? '' : { document, pointer: child(pointer, 'run'), part: found.word }
}

function sourceName(found: OutsideWord | undefined): string | undefined {
  if (found === undefined) return undefined
  return found.source.path.length === 0 ? 'an output' : found.source.path.join('.')
}
