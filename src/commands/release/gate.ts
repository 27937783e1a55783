import { bestSignature, holds, signatureWord } from '../../model/asset-signature.ts'
import { printable } from '../../model/printable.ts'
import type { Release } from '../../model/release.ts'

const MUST_BE_SIGNED: ReadonlySet<string> = new Set(['artifact', 'checksums', 'sbom'])

/** Why the gate stays shut: what is not signed by who should have, whatever the threshold. Silence is no pass. */
export function reasonsToStop(releases: readonly Release[]): readonly string[] {
  return releases.flatMap(({ assets, name }) => {
    if (assets.length === 0) return [`${name} has no files`]
    return assets.flatMap(asset => {
      if (!MUST_BE_SIGNED.has(asset.role)) return []
      const word = signatureWord(asset)
      const best = bestSignature(asset)
      if (best === undefined || !holds(best))
        return [
          `The signature of ${printable(asset.name)} is ${word}${best?.reason === undefined ? '' : `: ${best.reason}`}`,
        ]
      return best.identity === undefined ? [`It is not known who should have signed ${printable(asset.name)}`] : []
    })
  })
}
