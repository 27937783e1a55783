import { ARCHIVED_REPOSITORIES } from '../knowledge/archived-repositories.ts'
import { type Fact, fact, Unknown } from '../model/fact.ts'
import { NOT_ASKED } from '../model/online.ts'
import { lookalikeOf } from '../reading/lookalikes.ts'
import { isArchived, remoteRepository } from '../reading/remote.ts'
import { precisionOf } from '../reading/versions.ts'
import { originOf } from './origin.ts'

/** Repositories that pre-commit fetches hooks from. */
export const facts: readonly Fact[] = [
  fact({
    name: 'hook-repository',
    of: 'hook-repository',
    about: 'The address of the repository as written.',
    type: 'text',
    evidence: '/repo',
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'hook.scheme',
    of: 'hook-repository',
    about: 'How the repository is fetched, as its address says.',
    type: 'text',
    evidence: '/repo',
    read: ({ value }) => value.scheme,
  }),
  fact({
    name: 'hook.archived',
    of: 'hook-repository',
    about:
      'Whether the owner has archived the repository; from GitHub, or offline from a dated list of well-known ones.',
    type: 'boolean',
    evidence: '/repo',
    asks: ['archived'],
    read: ({ value }, { online }) => value.slug !== undefined && isArchived(value.slug, ARCHIVED_REPOSITORIES, online),
  }),
  fact({
    name: 'hook.origin',
    of: 'hook-repository',
    about: 'Whether owner and name are one slip away from those of a popular repository that somebody else owns.',
    type: ['look-alike', 'plain'],
    evidence: '/repo',
    read: ({ value }) => (value.slug === undefined ? undefined : originOf(value.slug)),
  }),
  fact({
    name: 'hook.resembles',
    of: 'hook-repository',
    about: 'The popular repository that it looks like.',
    type: 'text',
    evidence: '/repo',
    read: ({ value }) => (value.slug === undefined ? undefined : lookalikeOf(value.slug)),
  }),
  fact({
    name: 'hook.rev',
    of: 'hook-repository',
    about: 'The revision as written.',
    type: 'text',
    evidence: '/rev',
    read: ({ value }) => value.rev,
  }),
  fact({
    name: 'hook.in-history',
    of: 'hook-repository',
    about: 'Whether a branch or a tag of the repository leads to the commit, which may live in a fork of it only.',
    type: 'boolean',
    evidence: '/rev',
    asks: ['commits'],
    online: true,
    read({ value: { slug, rev } }, context) {
      if (slug === undefined || rev === undefined || precisionOf(rev) !== 'commit') return undefined
      const remote = remoteRepository(slug, context)
      return remote instanceof Unknown ? remote : (remote.commits.get(rev.toLowerCase()) ?? NOT_ASKED)
    },
  }),
  fact({
    name: 'hook.pin',
    of: 'hook-repository',
    about: 'What the hooks are held by; it does not apply where no repository is fetched.',
    type: ['commit', 'tag', 'branch', 'none'],
    evidence: '/rev',
    read: ({ value }) => (value.text === 'local' || value.text === 'meta' ? undefined : pinOf(value.rev)),
  }),
]

/** Hook repositories tag in many ways; a revision without a digit, or a well-known name, is a branch. */
function pinOf(rev: string | undefined): 'commit' | 'tag' | 'branch' | 'none' {
  if (rev === undefined || rev === '') return 'none'
  if (precisionOf(rev) === 'commit' || /^[0-9a-f]{7,40}$/.test(rev)) return 'commit'
  return /\d/.test(rev) ? 'tag' : 'branch'
}
