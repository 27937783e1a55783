/** One thing that an SBOM lists, at whatever depth. */
export interface SbomComponent {
  readonly name: string
  readonly version: string | undefined
  /** As written. */
  readonly purl: string | undefined
  readonly cpe: boolean
  readonly supplier: boolean
  readonly hash: boolean
  /** Expressions and ids as written; names of licences that are not in the SPDX list are not among them. */
  readonly licences: readonly string[]
}

/** What a component is by its package URL, with names normalised as its ecosystem does. */
export interface SbomPackage {
  /** As `pypi` or `npm`. */
  readonly type: string
  readonly name: string
  readonly version: string | undefined
}

/** What an SBOM says, whichever format it has. */
export interface Sbom {
  readonly format: 'cyclonedx' | 'spdx'
  readonly version: string
  /** What it describes. */
  readonly subject: { readonly name: string; readonly version: string | undefined } | undefined
  readonly tools: readonly { readonly name: string; readonly version: string | undefined }[]
  readonly authors: number
  /** As written. */
  readonly created: string | undefined
  readonly components: readonly SbomComponent[]
  readonly packages: readonly SbomPackage[]
  /** Ids that two things have. */
  readonly duplicates: readonly string[]
  /** Ids that something refers to, and that nothing has. */
  readonly dangling: readonly string[]
  /** Whether what it describes depends on something. */
  readonly related: boolean
  /** Package URLs and licence expressions that do not parse, as written. */
  readonly malformed: readonly string[]
}

/** A file that holds an SBOM, as far as it could be read. */
export interface SbomFile {
  readonly name: string
  readonly state: 'valid' | 'broken' | 'unreadable' | 'unsupported'
  /** Half a sentence: what is wrong. */
  readonly fault: string | undefined
  readonly sbom: Sbom | undefined
}
