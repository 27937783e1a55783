/**
 * What can be said about the signature of an asset. A detached pair proves no time and is never `verified`;
 * `unsupported` and `not-checked` are no passes.
 */
export const SIGNATURE_WORDS = [
  'verified',
  'valid-time-unproven',
  'invalid',
  'missing',
  'unsupported',
  'not-checked',
] as const

export type SignatureWord = (typeof SIGNATURE_WORDS)[number]

/** Who signed, as the certificate says; the names are Fulcio's (`oid-info.md` of sigstore/fulcio). */
export interface Signer {
  /** The subject alternative name: of a GitHub workflow `https://github.com/OWNER/REPO/PATH@REF`. */
  readonly name: string
  readonly issuer: string | undefined
  /** The source repository (OID .12); of certificates from 2022 what the older OID .5 says. */
  readonly repository: string | undefined
  /** Of the source (OID .14, formerly .6). */
  readonly ref: string | undefined
  /** Of the source (OID .13, formerly .3). */
  readonly commit: string | undefined
  /** `github-hosted` or `self-hosted` (OID .11). */
  readonly runner: string | undefined
}

/** Who should have signed. */
export interface ExpectedSigner {
  /** `owner/name`. */
  readonly repository: string
  /** As `https://github.com`. */
  readonly server: string
  /** As `https://token.actions.githubusercontent.com`. */
  readonly issuer: string
  /** Paths of the workflows that may sign, as `.github/workflows/release.yml`; any where the list is empty. */
  readonly workflows: readonly string[]
  /** Repositories whose reusable workflows may sign for this one, as `owner/name`. */
  readonly reusable: readonly string[]
}

/** Whether the signer is who should have signed. */
export const IDENTITIES = [
  'expected',
  'pull-request',
  'other-issuer',
  'other-repository',
  'other-workflow',
  'no-workflow',
] as const

export type Identity = (typeof IDENTITIES)[number]

/** What a file with signatures says about one asset, and whether that holds. */
export interface Signature {
  /** Name of the asset that holds it. */
  readonly file: string
  readonly format: 'bundle' | 'attestation' | 'legacy-bundle' | 'detached' | 'unknown'
  readonly word: Exclude<SignatureWord, 'missing'>
  /** Half a sentence: what does not hold, or what kept it from being known. */
  readonly reason: string | undefined
  readonly signer: Signer | undefined
  /** The time of signing where it is proven, in ISO 8601. */
  readonly time: string | undefined
  /** Type of what an attestation says. */
  readonly predicate: string | undefined
  /** Undefined where nobody signed, or where it is not known who should have. */
  readonly identity: Identity | undefined
}
