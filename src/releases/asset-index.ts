import type { Statement } from '../signatures/statement.ts'
import type { Bytes, Unread } from './read-bytes.ts'
import { baseName } from './speaks-about.ts'

/** Finds the assets that a statement speaks about, without comparing it with each of them. */
export interface AssetIndex {
  /** Those that have one of its digests, or one of its names. */
  about(statement: Statement | undefined): readonly string[]
}

export function indexOf(read: ReadonlyMap<string, Bytes | Unread>): AssetIndex {
  const byDigest = new Map<string, string[]>()
  for (const [name, bytes] of read)
    if (typeof bytes !== 'string')
      for (const digest of bytes.digests.values()) byDigest.set(digest, [...(byDigest.get(digest) ?? []), name])
  return {
    about(statement) {
      const found = new Set<string>()
      for (const { name, sha256 = '', sha512 = '' } of statement?.subjects ?? []) {
        for (const each of [...(byDigest.get(sha256) ?? []), ...(byDigest.get(sha512) ?? [])]) found.add(each)
        const base = baseName(name)
        if (base !== undefined && typeof read.get(base) === 'object') found.add(base)
      }
      return [...found]
    },
  }
}
