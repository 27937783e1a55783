import { baseOf } from '../documents/checksums.ts'
import type { ChecksumEntry, ChecksumList, LineProblem, Listing } from '../model/asset.ts'

/** A list and those of its lines that name an asset of the release. */
export interface Listed {
  readonly list: string
  readonly entry: ChecksumEntry
}

/** The lines of all lists by the name of the asset that they mean. Of a path only the last part counts. */
export function byAsset(lists: readonly ChecksumList[]): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>()
  for (const { file, entries } of lists)
    for (const entry of entries) {
      if (entry.name === file) continue
      const base = baseOf(entry)
      found.set(base, [...(found.get(base) ?? []), { list: file, entry }])
    }
  return found
}

export function listingOf({ list, entry }: Listed, digests: ReadonlyMap<string, string>): Listing {
  const found = digests.get(entry.algorithm)
  const state = found === undefined ? 'not-checked' : found === entry.hex ? 'right' : 'wrong'
  return { list, line: entry.line, state }
}

/** A list with what can be known only beside the assets: names that are not there, and names that stand there twice. */
export function withAbsences(list: ChecksumList, names: ReadonlySet<string>): ChecksumList {
  const seen = new Set<string>()
  const problems: { line: number; problem: LineProblem }[] = [...list.problems]
  for (const entry of list.entries) {
    const key = `${entry.algorithm} ${entry.name}`
    if (seen.has(key)) problems.push({ line: entry.line, problem: 'duplicate' })
    else if (!names.has(baseOf(entry))) problems.push({ line: entry.line, problem: 'absent' })
    seen.add(key)
  }
  return { ...list, problems: problems.sort((left, right) => left.line - right.line) }
}
