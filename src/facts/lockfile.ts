import { type Fact, fact } from '../model/fact.ts'
import { LOCKFILE_FLAWS } from '../model/lockfile.ts'

/** What is wrong with the lock of action references. */
export const facts: readonly Fact[] = [
  fact({
    name: 'lockfile.flaw',
    of: 'lockfile-flaw',
    about: 'What is wrong: the format, a key, a path, a pin, a commit, an id, or what is missing, stale or circular.',
    type: LOCKFILE_FLAWS,
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'lockfile-flaw',
    of: 'lockfile-flaw',
    about: 'The sentence about it.',
    type: 'text',
    read: ({ value }) => value.message,
  }),
]
