import { ADVISORIES, type Advisory } from '../knowledge/advisories.ts'
import type { ActionReference } from '../model/workflow.ts'
import { versionOf } from './versions.ts'

/** Advisories for any version of the action. */
export function advisoriesFor(reference: ActionReference): readonly Advisory[] {
  return ADVISORIES.get(reference.slug ?? '') ?? []
}

/**
 * The worst advisory that holds for the version that a reference names; undefined where none does. A tag such as `v4`
 * stands for the newest version of its kind. Null where the version is written nowhere.
 */
export function advisoryOf(reference: ActionReference): Advisory | undefined | null {
  const known = advisoriesFor(reference)
  if (known.length === 0) return undefined
  const hijacked = known.find(({ commit }) => commit !== undefined && commit === reference.ref?.toLowerCase())
  if (hijacked !== undefined) return hijacked
  const version = versionOf(reference)
  if (version === undefined) return null
  const newest = numbersOf(version, Number.POSITIVE_INFINITY)
  return known.find(({ from, fixed }) => isBelow(newest, numbersOf(fixed)) && !isBelow(newest, numbersOf(from)))
}

function numbersOf(version: string, rest = 0): readonly [number, number, number] {
  const [major = rest, minor = rest, patch = rest] = version
    .replace(/^v|[-+].*$/gi, '')
    .split('.')
    .map(Number)
  return [major, minor, patch]
}

function isBelow(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}
