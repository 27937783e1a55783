import { type Fact, fact, Unknown } from '../model/fact.ts'
import { advisoryOf } from '../reading/advisories.ts'
import { versionOf } from '../reading/versions.ts'

/** Published weaknesses of actions, as far as a dated list knows them. */
export const facts: readonly Fact[] = [
  fact({
    name: 'reference.vulnerability',
    of: 'action-reference',
    about: 'How bad the worst known weakness of the version is that the tag names, or the comment behind the commit.',
    type: ['none', 'low', 'medium', 'high', 'critical'],
    ordered: true,
    read({ value }) {
      const advisory = advisoryOf(value)
      if (advisory === null) return new Unknown('neither the ref nor a comment names a version')
      return advisory?.severity ?? 'none'
    },
  }),
  fact({
    name: 'reference.version-stated',
    of: 'action-reference',
    about: 'Whether the ref, or the comment behind a commit, says which version it is.',
    type: 'boolean',
    read: ({ value }) => versionOf(value) !== undefined,
  }),
  fact({
    name: 'reference.advisory',
    of: 'action-reference',
    about: 'The id of the advisory that says so.',
    type: 'text',
    read: ({ value }) => advisoryOf(value)?.id,
  }),
  fact({
    name: 'reference.fixed-in',
    of: 'action-reference',
    about: 'The first version without that weakness.',
    type: 'text',
    read: ({ value }) => advisoryOf(value)?.fixed,
  }),
]
