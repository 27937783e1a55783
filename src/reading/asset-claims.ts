import type { Asset, ChecksumList, LineProblem } from '../model/asset.ts'
import type { Signature } from '../model/signature.ts'

/** What does not hold in a file with signatures. */
export function brokenClaim({ claims }: Asset): Signature | undefined {
  return claims.find(({ word }) => word === 'invalid')
}

export function claimWord(asset: Asset): 'holds' | 'invalid' | undefined {
  if (asset.role !== 'signature' && asset.role !== 'bundle') return undefined
  if (brokenClaim(asset) !== undefined) return 'invalid'
  return asset.claims.some(({ word }) => word === 'verified' || word === 'valid-time-unproven') ? 'holds' : undefined
}

/** A list that is named after the one file that it names is no list of the release. */
export function listKind({ list }: Asset): 'of-release' | 'of-one-file' | undefined {
  if (list === undefined) return undefined
  const names = new Set(list.entries.map(({ name }) => name))
  return names.size === 1 && [...names].every(name => list.file.startsWith(`${name}.`)) ? 'of-one-file' : 'of-release'
}

/** What the lists say of a file; undefined where the release has none. */
export function listingWord(
  asset: Asset,
  all: readonly Asset[],
): 'right' | 'wrong' | 'missing' | 'not-checked' | undefined {
  if (!all.some(({ list }) => list !== undefined)) return undefined
  const states = new Set(asset.listings.map(({ state }) => state))
  if (states.has('wrong')) return 'wrong'
  if (states.has('not-checked')) return 'not-checked'
  return states.has('right') ? 'right' : 'missing'
}

/** From what leads people astray to what only looks untidy. */
const WORST: readonly LineProblem[] = [
  'path-outside',
  'control-character',
  'weak-digest',
  'unreadable',
  'absent',
  'itself',
  'duplicate',
  'path',
]

export function worstListProblem({ problems }: ChecksumList): ChecksumList['problems'][number] | undefined {
  return problems.toSorted((left, right) => WORST.indexOf(left.problem) - WORST.indexOf(right.problem))[0]
}
