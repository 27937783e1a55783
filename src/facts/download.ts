import { type Fact, fact } from '../model/fact.ts'

/** Code that scripts fetch and run. */
export const facts: readonly Fact[] = [
  fact({
    name: 'download',
    of: 'download',
    about: 'The address as written.',
    type: 'text',
    read: ({ value }) => value.address,
  }),
  fact({
    name: 'download.verified-by',
    of: 'download',
    about: 'What makes sure that the code is the one that was reviewed.',
    type: ['digest', 'commit', 'nothing'],
    read: ({ value }) => value.verified,
  }),
  fact({
    name: 'download.runs',
    of: 'download',
    about: 'How the fetched code comes to run: piped into an interpreter, as its argument, or from a file.',
    type: ['piped', 'substituted', 'saved'],
    read: ({ value }) => value.runs,
  }),
]
