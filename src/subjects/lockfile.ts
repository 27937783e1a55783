import { isMapping, mapping, scalarText, texts } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { Lockfile } from '../model/lockfile.ts'
import { reachedFrom } from './lockfile-graph.ts'

/** Where GitHub looks for the lock of action references. */
export const LOCKFILE_PATH = '.github/workflows/actions.lock'

/** Formats that are understood; a newer one must be refused. */
export const FORMATS: ReadonlySet<string> = new Set(['v0.0.1', 'v0.0.2', 'v0.0.3'])

export const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/

/**
 * Reads the lock (github/actions-lockfile, `schema/`): owner and repository count without case, the ref with case. A
 * format newer than the known ones, or a file of another shape, locks nothing.
 */
export function readLockfile(document: Document): Lockfile | undefined {
  const data = mapping(document.data)
  if (document.problems.length > 0 || !FORMATS.has(scalarText(data.get('version')) ?? '')) return undefined
  const dependencies = mapping(data.get('dependencies'))
  const listed = new Map(
    [...mapping(data.get('workflows'))].map(([path, pins]) => [path, reachedFrom(texts(pins), dependencies)]),
  )
  return {
    path: document.source.path,
    commitOf(workflow, slug, ref) {
      const pin = `${slug.toLowerCase()}@${ref}`
      return listed.get(workflow)?.has(pin) ? commitOf(dependencies.get(pin)) : undefined
    },
  }
}

function commitOf(entry: unknown): string | undefined {
  if (!(entry instanceof Map)) return undefined
  const commit = isMapping(entry) ? scalarText(entry.get('commit')) : undefined
  return commit !== undefined && COMMIT.test(commit) ? commit.slice(commit.indexOf('-') + 1) : undefined
}
