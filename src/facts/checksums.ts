import { type Fact, fact } from '../model/fact.ts'
import { checksumsOf } from '../reading/checksums.ts'

/** Lists of digests. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow.checksums',
    of: 'workflow',
    about: 'Whether the workflow writes a list of digests of its files, and signs that list.',
    type: ['signed', 'unsigned', 'missing'],
    evidence: '/jobs',
    read: ({ value }) => checksumsOf(value),
  }),
]
