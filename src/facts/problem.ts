import { type Fact, fact } from '../model/fact.ts'
import { PROBLEMS } from '../model/source.ts'

/** Why a file could not be used, or not wholly. */
export const facts: readonly Fact[] = [
  fact({
    name: 'source.problem',
    of: 'problem',
    about: 'What keeps a file from being understood.',
    type: PROBLEMS,
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'problem',
    of: 'problem',
    about: 'The sentence that the reader of the file gives.',
    type: 'text',
    read: ({ value }) => value.message,
  }),
]
