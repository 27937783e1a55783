import type { Asset } from '../../model/asset.ts'
import { bestSignature, signatureWord } from '../../model/asset-signature.ts'
import type { Release } from '../../model/release.ts'
import type { SbomFile } from '../../model/sbom.ts'
import type { Signature } from '../../model/signature.ts'

/** A release and its files, for programs. */
export function releaseOf({ name, tag, draft, assets, coverage }: Release) {
  const dependencies = coverage?.dependencies.map(({ declared, word }) => ({ ...declared, word }))
  return { name, tag, draft, assets: assets.map(assetOf), dependencies }
}

function assetOf(asset: Asset) {
  const { name, size, role, obstacle, content, digests, signatures, listings, accompanies } = asset
  const carries = role === 'signature' || role === 'certificate' || role === 'bundle'
  return {
    name,
    size,
    role,
    content,
    obstacle,
    digests: Object.fromEntries(digests),
    signature: carries ? undefined : signatureWord(asset),
    reason: bestSignature(asset)?.reason,
    signatures: signatures.map(signatureOf),
    listed: listings.map(({ list, line, state }) => ({ list, line, state })),
    sbom: asset.sbom && sbomOf(asset.sbom),
    accompanies: carries ? [...new Set(accompanies)] : undefined,
  }
}

function signatureOf({ file, format, word, reason, signer, time, predicate, identity }: Signature) {
  return { file, format, word, reason, signer, time, predicate, identity }
}

function sbomOf({ state, fault, sbom }: SbomFile) {
  if (sbom === undefined) return { state, fault }
  const { format, version, subject, tools, created, components } = sbom
  return { state, fault, format, version, subject, tools, created, components: components.length }
}
