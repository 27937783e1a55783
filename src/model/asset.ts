import type { SbomFile } from './sbom.ts'
import type { Signature } from './signature.ts'

/** What an asset is for, told by its name and by what is in it. */
export const ASSET_ROLES = [
  'artifact',
  'signature',
  'certificate',
  'bundle',
  'checksums',
  'sbom',
  'vulnerability-report',
  'document',
  'key',
] as const

export type AssetRole = (typeof ASSET_ROLES)[number]

/** Why the bytes of an asset could not be looked at. */
export type AssetObstacle = 'not-a-file' | 'over-limit' | 'upload-incomplete' | 'unreadable'

/** What is wrong with what an asset holds, whatever it is for. */
export const ASSET_CONTENTS = ['data', 'empty', 'placeholder', 'web-page', 'private-key'] as const

export type AssetContent = (typeof ASSET_CONTENTS)[number]

/** What is wrong with the name of an asset, for whoever downloads it. */
export const NAME_PROBLEMS = ['path', 'control-character', 'reserved', 'twin'] as const

export type NameProblem = (typeof NAME_PROBLEMS)[number]

/** One file of a release. Its bytes were read once. */
export interface Asset {
  readonly name: string
  readonly size: number
  readonly role: AssetRole
  readonly obstacle: AssetObstacle | undefined
  readonly content: AssetContent
  readonly nameProblem: NameProblem | undefined
  /** Lower-case hexadecimal digits by algorithm, of those that somebody needs; SHA-256 always. */
  readonly digests: ReadonlyMap<string, string>
  /** What the server that stores it says its SHA-256 is. */
  readonly reported: string | undefined
  /** Signatures that speak about it. */
  readonly signatures: readonly Signature[]
  /** What the checksum lists say about it, in the order of their names. */
  readonly listings: readonly Listing[]
  /** Of a file with signatures, a certificate or a list: the assets that it speaks about. */
  readonly accompanies: readonly string[]
  /** What is said in it that somebody signed; of a file with signatures. */
  readonly claims: readonly Signature[]
  /** Of a signature file: whether a certificate stands beside it, or in it. */
  readonly certificate: 'beside' | 'inside' | 'missing' | undefined
  readonly list: ChecksumList | undefined
  readonly sbom: SbomFile | undefined
}

/** A line of a checksum list that names an asset. */
export interface Listing {
  readonly list: string
  readonly line: number
  readonly state: 'right' | 'wrong' | 'not-checked'
}

/** Why a line of a checksum list proves nothing, or leads astray. */
export const LINE_PROBLEMS = [
  'unreadable',
  'weak-digest',
  'path-outside',
  'path',
  'control-character',
  'duplicate',
  'itself',
  'absent',
] as const

export type LineProblem = (typeof LINE_PROBLEMS)[number]

/** One entry of a checksum list. */
export interface ChecksumEntry {
  readonly line: number
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  readonly hex: string
  /** As written, unescaped, without leading `./`. */
  readonly name: string
}

/** A checksum list as far as it can be read, in any of its spellings. */
export interface ChecksumList {
  readonly file: string
  readonly entries: readonly ChecksumEntry[]
  readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[]
}
