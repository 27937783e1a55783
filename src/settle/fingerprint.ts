import { getBuiltinModule } from 'node:process'

/** What makes a finding the same one after lines have moved. */
export interface Identity {
  readonly rule: string
  readonly path: string
  /** Names of the subject and its owners, not positions in lists. */
  readonly subject: string
}

/** Gives each finding of a run its fingerprint: 16 hex digits of SHA-256, and how often that identity was seen so far. */
export function createFingerprints(): (identity: Identity) => () => string {
  const seen = new Map<string, number>()
  return ({ rule, path, subject }) => {
    const identity = [rule, path, subject].join('\0')
    const ordinal = (seen.get(identity) ?? 0) + 1
    seen.set(identity, ordinal)
    return () => `${digest(identity)}:${ordinal}`
  }
}

/** Loaded on first use: `node:crypto` costs a check several milliseconds, and most reports show no fingerprint. */
function digest(identity: string): string {
  const { createHash } = getBuiltinModule('node:crypto')
  return createHash('sha256').update(identity).digest('hex').slice(0, 16)
}
