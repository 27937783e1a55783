import { type Fact, fact } from '../model/fact.ts'

/** Comments that keep rules from being reported. */
export const facts: readonly Fact[] = [
  fact({
    name: 'ignore.problem',
    of: 'ignore',
    about:
      'Which promise a comment that ignores a rule breaks: that it is used, names known rules, is current, is well formed.',
    type: ['used', 'known', 'current', 'well-formed'],
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'ignore',
    of: 'ignore',
    about: 'The sentence about the comment.',
    type: 'text',
    read: ({ value }) => value.message,
  }),
]
