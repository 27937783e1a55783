import type { Asset } from './asset.ts'
import type { ExpectedSigner } from './signature.ts'

/** What was asked to be looked at, and what is demanded of it. */
export interface ReleaseRequest {
  /** A folder below the repository's root that holds the assets. */
  readonly path: string
  readonly tag: string | undefined
  /** Path of a file with the release notes. */
  readonly notes: string | undefined
  /** Path of a `trusted_root.json` that holds instead of the known ones. */
  readonly trustedRoot: string | undefined
  readonly server: string
  readonly issuer: string
  /** `owner/name` of who should have signed; undefined means the repository that is checked. */
  readonly repository: string | undefined
  readonly workflows: readonly string[]
  readonly reusable: readonly string[]
  /** Globs of refs that releases are signed from; the tag itself where the list is empty. */
  readonly refs: readonly string[]
}

/** A release as a whole. What is undefined could not be known where the assets were read. */
export interface Release {
  /** The tag, else the name of the folder. */
  readonly name: string
  readonly tag: string | undefined
  readonly notes: string | undefined
  readonly draft: boolean | undefined
  /** Whether the tag exists, and since when, in ISO 8601. */
  readonly tagExists: boolean | undefined
  readonly tagTime: string | undefined
  readonly assets: readonly Asset[]
  readonly expected: ExpectedSigner | undefined
  readonly refs: readonly string[]
  /** Manual signing and the like: the records of the repository that name the tag. */
  readonly recorded: boolean
}
