import type { Asset } from '../model/asset.ts'
import { bestSignature, holds } from '../model/asset-signature.ts'
import { globMatcher } from '../model/glob.ts'

/** The ref that an asset was signed from, held against those that releases may be signed from. */
export function refWord(asset: Asset, refs: readonly string[]): 'tag' | 'other' | 'pull-request' | undefined {
  const signature = bestSignature(asset)
  const ref = signature !== undefined && holds(signature) ? signature.signer?.ref : undefined
  if (ref === undefined) return undefined
  if (ref.startsWith('refs/pull/')) return 'pull-request'
  return globMatcher(refs)(ref) ? 'tag' : 'other'
}
