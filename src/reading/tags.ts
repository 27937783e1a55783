import { Unknown } from '../model/fact.ts'
import type { Refs } from '../model/online.ts'

/** Names of the tags that stand on a commit, the longest first: `v4.2.2` tells more than `v4`. */
export function tagsOn(commit: string, tags: Refs): readonly string[] {
  const names = [...tags.commits].filter(([, each]) => each === commit).map(([name]) => name)
  return names.sort((one, other) => other.length - one.length || (one < other ? 1 : -1))
}

/** Whether a tag stands on a commit; not known where none of those that were read does, and there are more. */
export function isTagged(commit: string, tags: Refs): boolean | Unknown {
  return tagsOn(commit, tags).length > 0 || (tags.complete ? false : MORE)
}

/** How the version that somebody wrote behind a commit stands to the tags; the words of `reference.comment-version`. */
export const COMMENT_VERSIONS = ['same', 'other', 'unheard-of', 'none'] as const

/**
 * A comment `v4` behind a commit that is tagged `v4.1.0` is true, although `v4` has moved on: it says which line of
 * versions the commit is of.
 */
export function commentVersion(
  commit: string,
  version: string | undefined,
  tags: Refs,
): (typeof COMMENT_VERSIONS)[number] | Unknown {
  if (version === undefined) return 'none'
  const bare = bareVersion(version)
  const names = tagsOn(commit, tags).map(bareVersion)
  if (names.some(name => name === bare || name.startsWith(`${bare}.`))) return 'same'
  if (!tags.complete && names.length === 0 && !EXACT.test(bare)) return MORE
  if ([...tags.commits.keys()].some(name => bareVersion(name) === bare)) return 'other'
  return tags.complete ? 'unheard-of' : MORE
}

const EXACT = /^\d+\.\d+\.\d/

function bareVersion(name: string): string {
  return /^v\d/i.test(name) ? name.slice(1) : name
}

const MORE = new Unknown('the repository has more tags than were read')
