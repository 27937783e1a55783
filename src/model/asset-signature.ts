import type { Asset } from './asset.ts'
import type { Signature, SignatureWord } from './signature.ts'

/** Holding signatures of who should have signed first, then those that are broken, then what cannot be said. */
const RANK: Readonly<Record<Signature['word'], number>> = {
  verified: 0,
  'valid-time-unproven': 1,
  invalid: 4,
  unsupported: 5,
  'not-checked': 6,
}

/** The signature that says most for an asset; undefined where there is none. */
export function bestSignature({ signatures }: Asset): Signature | undefined {
  return signatures.toSorted((left, right) => rank(left) - rank(right))[0]
}

function rank({ word, identity }: Signature): number {
  const stranger = identity !== undefined && identity !== 'expected'
  return RANK[word] + (stranger ? 2 : 0)
}

export function signatureWord(asset: Asset): SignatureWord {
  const best = bestSignature(asset)
  if (best !== undefined) return best.word
  return asset.obstacle === undefined || asset.obstacle === 'upload-incomplete' ? 'missing' : 'not-checked'
}

/** Whether somebody is known to have signed, be it at a time that is not proven. */
export function holds({ word }: Signature): boolean {
  return word === 'verified' || word === 'valid-time-unproven'
}
