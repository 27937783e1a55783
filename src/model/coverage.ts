/** A dependency that somebody declared. */
export interface Declared {
  readonly ecosystem: 'pypi' | 'npm'
  /** As its ecosystem normalises it. */
  readonly name: string
  /** A range of versions; empty where any will do. */
  readonly range: string
  /** The file that declares it. */
  readonly source: string
  /** Needed only sometimes: an extra, an environment marker, an optional dependency. */
  readonly optional: boolean
  /** Why it cannot be held against an SBOM, as half a sentence; undefined where it can. */
  readonly undecidable: string | undefined
}

/** What an SBOM says about a declared dependency. */
export type CoverageWord = 'covered' | 'missing' | 'other-version' | 'no-version' | 'undecidable'

/** How the SBOMs of a release, together, cover what was declared. */
export interface Coverage {
  readonly dependencies: readonly { readonly declared: Declared; readonly word: CoverageWord }[]
  /** Ecosystems with a manifest, of which no SBOM has a component. */
  readonly missingEcosystems: readonly string[]
}
