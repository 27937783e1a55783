import { type Fact, type FactContext, fact, Unknown } from '../model/fact.ts'
import { NOT_ASKED, REF_KINDS, type RemoteRepository } from '../model/online.ts'
import type { ActionReference } from '../model/workflow.ts'
import { remoteRepository } from '../reading/remote.ts'
import { COMMENT_VERSIONS, commentVersion, isTagged } from '../reading/tags.ts'
import { precisionOf, versionOf } from '../reading/versions.ts'

/** What only GitHub can tell about a reference. */
export const facts: readonly Fact[] = [
  fact({
    name: 'reference.in-history',
    of: 'action-reference',
    about:
      'Whether a branch or a tag of the named repository leads to the commit, which may live in a fork of it only.',
    type: 'boolean',
    asks: ['commits'],
    online: true,
    read: ({ value }, context) => ofCommit(value, context, ({ commits }, commit) => commits.get(commit) ?? NOT_ASKED),
  }),
  fact({
    name: 'reference.tagged',
    of: 'action-reference',
    about: 'Whether a tag of the named repository stands on the commit.',
    type: 'boolean',
    asks: ['tags'],
    online: true,
    read: ({ value }, context) =>
      ofCommit(value, context, ({ tags }, commit) => (tags instanceof Unknown ? tags : isTagged(commit, tags))),
  }),
  fact({
    name: 'reference.comment-version',
    of: 'action-reference',
    about: 'How the commit stands to the tag of the version that the comment behind it names.',
    type: COMMENT_VERSIONS,
    asks: ['tags'],
    online: true,
    read: ({ value }, context) =>
      ofCommit(value, context, ({ tags }, commit) =>
        tags instanceof Unknown ? tags : commentVersion(commit, versionOf(value), tags),
      ),
  }),
  fact({
    name: 'reference.ref-kind',
    of: 'action-reference',
    about: 'What the ref is the name of, where it is not a commit.',
    type: REF_KINDS,
    asks: ['refs'],
    online: true,
    read({ value: { slug, ref } }, context) {
      if (slug === undefined || ref === undefined || precisionOf(ref) === 'commit') return undefined
      const remote = remoteRepository(slug, context)
      return remote instanceof Unknown ? remote : (remote.refs.get(ref) ?? NOT_ASKED)
    },
  }),
  fact({
    name: 'reference.commented',
    of: 'action-reference',
    about: 'Whether a comment behind the commit names a version.',
    type: 'boolean',
    read: ({ value }) => (precisionOf(value.ref) === 'commit' ? versionOf(value) !== undefined : undefined),
  }),
  fact({
    name: 'reference.version',
    of: 'action-reference',
    about: 'The version that the tag names, or the comment behind the commit.',
    type: 'text',
    read: ({ value }) => versionOf(value),
  }),
]

/** Asks about a commit that a reference is pinned to; nothing applies to a reference that is not. */
function ofCommit<Answer>(
  { slug, ref }: ActionReference,
  context: FactContext,
  ask: (remote: RemoteRepository, commit: string) => Answer,
): Answer | Unknown | undefined {
  if (slug === undefined || ref === undefined || precisionOf(ref) !== 'commit') return undefined
  const remote = remoteRepository(slug, context)
  return remote instanceof Unknown ? remote : ask(remote, ref.toLowerCase())
}
