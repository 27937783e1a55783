import type { Asset } from './asset.ts'
import type { AssetFolder } from './asset-folder.ts'
import type { Coverage } from './coverage.ts'
import type { ExpectedSigner } from './signature.ts'

/** Which release is to be looked at, and what is demanded of it. */
export interface ReleaseRequest {
  /** Of the folder that holds the assets, below the repository's root; or what else the user called it. */
  readonly path: string
  readonly tag: string | undefined
  /** Path of a file with the release notes. */
  readonly notes: string | undefined
  /** Path of what GitHub's REST API says about the release. */
  readonly record: string | undefined
  /** Since when the tag exists, in ISO 8601. */
  readonly tagged: string | undefined
  /** Path of a `trusted_root.json` that holds instead of the known ones. */
  readonly trustedRoot: string | undefined
  readonly server: string
  readonly issuer: string
  /** `owner/name` of who should have signed; undefined means the repository that is checked. */
  readonly repository: string | undefined
  /** Paths of workflows that may sign; any where there are none. */
  readonly workflows: readonly string[]
  /** Repositories whose reusable workflows may sign. */
  readonly reusable: readonly string[]
  /** Globs of refs that releases are signed from; the tag itself where there are none. */
  readonly refs: readonly string[]
}

const GITHUB = { server: 'https://github.com', issuer: 'https://token.actions.githubusercontent.com' }

/** A request with GitHub's own server where none is named. */
export function releaseRequest(
  given: Omit<ReleaseRequest, 'server' | 'issuer'> & { [Key in 'server' | 'issuer']: string | undefined },
): ReleaseRequest {
  const server = given.server?.replace(/\/+$/, '') ?? GITHUB.server
  return { ...given, server, issuer: given.issuer ?? issuerOf(server) }
}

/** Who vouches for workflows of a server: GitHub's documentation of OpenID Connect. */
function issuerOf(server: string): string {
  if (server === GITHUB.server) return GITHUB.issuer
  const host = server.replace(/^https:\/\//, '')
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `${server}/_services/token`
}

/** What a server tells of a release beside its assets; what is undefined is not known. */
export interface ReleaseRecord {
  readonly tag: string | undefined
  readonly notes: string | undefined
  readonly draft: boolean | undefined
  readonly tagExists: boolean | undefined
  /** Since when the tag exists, in ISO 8601. */
  readonly tagTime: string | undefined
  /** The commit that the tag stands on. */
  readonly commit: string | undefined
}

/** A release that was named on the command line, with the way to its assets. */
export interface GivenRelease {
  readonly request: ReleaseRequest
  readonly folder: AssetFolder
  readonly record: ReleaseRecord
  /** The parsed trusted root, where one was given. */
  readonly trustedRoot: { readonly path: string; readonly text: string } | undefined
}

/** A release as a whole, read once. */
export interface Release extends ReleaseRecord {
  /** The tag, else the name of the folder. */
  readonly name: string
  readonly assets: readonly Asset[]
  readonly expected: ExpectedSigner | undefined
  /** Globs of refs that it may be signed from. */
  readonly refs: readonly string[]
  /** How its SBOMs cover what is declared; undefined where there is none to hold against it. */
  readonly coverage: Coverage | undefined
  /** Whether an incident record of the repository names the tag as signed by hand. */
  readonly recorded: boolean
}
