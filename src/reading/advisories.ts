import { ADVISORIES } from '../knowledge/advisories.ts'
import { Unknown } from '../model/fact.ts'
import type { OnlineKnowledge, PublishedAdvisory } from '../model/online.ts'
import type { ActionReference } from '../model/workflow.ts'
import { tagsOn } from './tags.ts'
import { isBelow, isInRange, numbersOf, type VersionNumbers } from './version-range.ts'
import { precisionOf, versionOf } from './versions.ts'

/** A published weakness that holds for what a reference names. */
export interface Weakness {
  readonly id: string
  readonly severity: PublishedAdvisory['severity']
  /** The first version without it. */
  readonly fixed: string | undefined
}

/**
 * The worst weakness that holds for the version that a reference names; undefined where none does. A tag such as `v4`
 * stands for the newest version of its kind. With `online`, GitHub's database is asked instead of our list of the
 * best-known, and the tags tell the version.
 */
export function weaknessOf(
  reference: ActionReference,
  online: OnlineKnowledge | undefined,
): Weakness | undefined | Unknown {
  const listed = ADVISORIES.get(reference.slug ?? '') ?? []
  const hijacked = listed.find(({ commit }) => commit !== undefined && commit === reference.ref?.toLowerCase())
  if (hijacked !== undefined) return hijacked
  const published = online?.get(reference.slug ?? '')?.advisories
  if (published === undefined || published instanceof Unknown) {
    const known = holding(listed, reference, online, (version, { from, fixed }) => isBetween(version, from, fixed))
    return known ?? published
  }
  return holding([...published].sort(worstFirst), reference, online, (version, { range }) => isInRange(version, range))
}

function holding<Entry extends Weakness>(
  known: readonly Entry[],
  reference: ActionReference,
  online: OnlineKnowledge | undefined,
  covers: (version: VersionNumbers, entry: Entry) => boolean,
): Weakness | undefined | Unknown {
  if (known.length === 0) return undefined
  const version = knownVersion(reference, online)
  if (version === undefined) return new Unknown('neither the ref nor a comment names a version')
  const numbers = numbersOf(version, Number.POSITIVE_INFINITY)
  return known.find(entry => covers(numbers, entry))
}

/** The version that a reference names, by what stands there, and with `online` by the tags of the repository. */
export function knownVersion(reference: ActionReference, online: OnlineKnowledge | undefined): string | undefined {
  return exactVersion(reference, online) ?? versionOf(reference)
}

/** By the tags that stand on the same commit as the reference. */
function exactVersion({ slug, ref }: ActionReference, online: OnlineKnowledge | undefined): string | undefined {
  const tags = online?.get(slug ?? '')?.tags
  if (tags === undefined || tags instanceof Unknown || ref === undefined) return undefined
  const commit = precisionOf(ref) === 'commit' ? ref.toLowerCase() : tags.commits.get(ref)
  return commit === undefined ? undefined : tagsOn(commit, tags).find(name => /^v?\d/.test(name))
}

function isBetween(version: VersionNumbers, from: string, fixed: string): boolean {
  return isBelow(version, numbersOf(fixed)) && !isBelow(version, numbersOf(from))
}

const GRADES: readonly string[] = ['critical', 'high', 'medium', 'low']

function worstFirst(one: PublishedAdvisory, other: PublishedAdvisory): number {
  return GRADES.indexOf(one.severity) - GRADES.indexOf(other.severity)
}
