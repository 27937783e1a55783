import { createHash } from 'node:crypto'

/** What makes a finding the same one after lines have moved. */
export interface Identity {
  readonly rule: string
  readonly path: string
  /** Names of the subject and its owners, not positions in lists. */
  readonly subject: string
}

/** Gives each finding of a run its fingerprint: 16 hex digits of SHA-256, and how often that identity was seen so far. */
export function createFingerprints(): (identity: Identity) => string {
  const seen = new Map<string, number>()
  return ({ rule, path, subject }) => {
    const digest = createHash('sha256').update([rule, path, subject].join('\0')).digest('hex').slice(0, 16)
    const ordinal = (seen.get(digest) ?? 0) + 1
    seen.set(digest, ordinal)
    return `${digest}:${ordinal}`
  }
}
