import type { Asset } from '../model/asset.ts'
import { bestSignature, signatureWord } from '../model/asset-signature.ts'
import type { Release } from '../model/release.ts'
import type { SbomFile } from '../model/sbom.ts'
import type { Signer } from '../model/signature.ts'
import { counted } from './selection.ts'

/** What is said of one file of a release, as short texts. */
export interface ReleaseRow {
  readonly file: string
  readonly signature: string
  readonly by: string
  readonly ref: string
  readonly time: string
  readonly digest: string
  readonly listed: string
  /** Of an SBOM: its format, and how much it lists. */
  readonly inside: string
}

/** One row for each file that should be signed, and for each file with signatures that speaks about none. */
export function rowsOf({ assets }: Release): readonly ReleaseRow[] {
  const hasList = assets.some(({ list }) => list !== undefined)
  return assets.filter(isShown).map(asset => rowOf(asset, hasList))
}

function isShown({ role, accompanies, signatures }: Asset): boolean {
  if (role === 'signature' || role === 'certificate' || role === 'bundle') return accompanies.length === 0
  return signatures.length > 0 || role === 'artifact' || role === 'checksums' || role === 'sbom'
}

function rowOf(asset: Asset, hasList: boolean): ReleaseRow {
  const best = bestSignature(asset)
  const { role } = asset
  const accompanies = role === 'signature' || role === 'certificate' || role === 'bundle'
  return {
    file: asset.name,
    signature: accompanies ? 'speaks about no file' : signatureWord(asset),
    by: best?.signer === undefined ? '' : signerName(best.signer),
    ref: best?.signer?.ref?.replace(/^refs\/(?:tags|heads)\//, '') ?? '',
    time: best?.time?.replace(/:\d\d(?:\.\d+)?Z$/, 'Z') ?? '',
    digest: asset.digests.get('sha256')?.slice(0, 12) ?? '',
    inside: asset.sbom === undefined ? '' : inside(asset.sbom),
    listed: hasList && (role === 'artifact' || role === 'sbom') ? listed(asset) : '',
  }
}

const NAMES = { cyclonedx: 'CycloneDX', spdx: 'SPDX' } as const

function inside({ sbom, state }: SbomFile): string {
  if (sbom === undefined) return state
  return `${NAMES[sbom.format]} ${sbom.version}, ${counted(sbom.components.length, 'component')}`
}

function listed({ listings }: Asset): string {
  if (listings.some(({ state }) => state === 'wrong')) return 'wrong'
  return listings[0]?.state ?? 'missing'
}

/** Repository and file of a workflow; of everybody else the whole name. */
function signerName({ name }: Signer): string {
  const workflow = /^https:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(name)
  return workflow === null ? name : `${workflow[1]} ${workflow[2]}`
}

/** Names of the columns, in their order. */
export const COLUMNS: readonly (readonly [key: keyof ReleaseRow, title: string])[] = [
  ['file', 'File'],
  ['signature', 'Signature'],
  ['by', 'Signed by'],
  ['ref', 'Ref'],
  ['time', 'When'],
  ['digest', 'SHA-256'],
  ['listed', 'In a list'],
  ['inside', 'SBOM'],
]
