import { type Fact, fact } from '../model/fact.ts'
import { ENTRY_KINDS } from '../model/incident-entry.ts'

/** Passages of a record that contradict others, or that must not stand there. */
export const facts: readonly Fact[] = [
  fact({
    name: 'incident-entry',
    of: 'incident-entry',
    about: 'What the passage says, as half a sentence; secrets are not repeated.',
    type: 'text',
    read: ({ value }) => value.says,
  }),
  fact({
    name: 'entry.kind',
    of: 'incident-entry',
    about: 'What is wrong with the passage.',
    type: ENTRY_KINDS,
    read: ({ value }) => value.kind,
  }),
]
