import { type Fact, fact } from '../model/fact.ts'
import { MANAGERS } from '../reading/installations.ts'

/** Packages that scripts install. */
export const facts: readonly Fact[] = [
  fact({
    name: 'installation',
    of: 'installation',
    about: 'The command as written, shortened.',
    type: 'text',
    read: ({ value: { command } }) => shortened([command.name, ...command.arguments].map(word => word?.text ?? '')),
  }),
  fact({
    name: 'installation.manager',
    of: 'installation',
    about: 'The program that installs.',
    type: MANAGERS,
    mentions: 'value',
    read: ({ value }) => value.manager,
  }),
  fact({
    name: 'installation.held-by',
    of: 'installation',
    about:
      'What decides which code is installed: digests, an exact version of each package, the files of the project, or names alone.',
    type: ['digest', 'version', 'project', 'name'],
    read: ({ value }) => value.held,
  }),
]

const LONGEST = 80

function shortened(words: readonly string[]): string {
  const text = words.join(' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
