import { type Fact, fact, Unknown } from '../model/fact.ts'
import { knownVersion, weaknessOf } from '../reading/advisories.ts'

/** Published weaknesses of actions, as far as GitHub's database or, offline, a dated list knows them. */
export const facts: readonly Fact[] = [
  fact({
    name: 'reference.vulnerability',
    of: 'action-reference',
    about: 'How bad the worst known weakness of the version is that the tag names, or the comment behind the commit.',
    type: ['none', 'low', 'medium', 'high', 'critical'],
    ordered: true,
    asks: ['advisories', 'tags'],
    read({ value }, { online }) {
      const weakness = weaknessOf(value, online)
      return weakness instanceof Unknown ? weakness : (weakness?.severity ?? 'none')
    },
  }),
  fact({
    name: 'reference.version-stated',
    of: 'action-reference',
    about: 'Whether the ref, the comment behind a commit, or a tag that GitHub shows on it, says which version it is.',
    type: 'boolean',
    asks: ['tags'],
    read: ({ value }, { online }) => knownVersion(value, online) !== undefined,
  }),
  fact({
    name: 'reference.advisory',
    of: 'action-reference',
    about: 'The id of the advisory that says so.',
    type: 'text',
    read({ value }, { online }) {
      const weakness = weaknessOf(value, online)
      return weakness instanceof Unknown ? weakness : weakness?.id
    },
  }),
  fact({
    name: 'reference.fixed-in',
    of: 'action-reference',
    about: 'The first version without that weakness.',
    type: 'text',
    read({ value }, { online }) {
      const weakness = weaknessOf(value, online)
      return weakness instanceof Unknown ? weakness : weakness && (weakness.fixed ?? 'none')
    },
  }),
]
