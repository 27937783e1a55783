import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs'
import { constants, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { AssetEntry, AssetFolder } from '../model/asset-folder.ts'

/** Large enough that the work is hashing, small enough that memory stays flat. */
const CHUNK = 1024 * 1024

/**
 * The assets in a folder on disk. Only regular files that stand in it themselves are opened; links are named and never
 * followed. What is in folders below it belongs to no release.
 */
export function assetFiles(folder: string): AssetFolder {
  const base = realpathSync.native(folder)
  const known = new Set<string>()
  return {
    async list() {
      const entries = readdirSync(base)
        .sort()
        .map(name => entryOf(base, name))
      for (const { name, kind } of entries) if (kind === 'file') known.add(name)
      return entries
    },
    async *stream(name) {
      const file = await open(inside(name), constants.O_RDONLY | constants.O_NOFOLLOW)
      yield* file.createReadStream({ highWaterMark: CHUNK })
    },
    async read(name, cap) {
      const file = await open(inside(name), constants.O_RDONLY | constants.O_NOFOLLOW)
      try {
        const { size } = await file.stat()
        return size > cap ? undefined : await file.readFile()
      } finally {
        await file.close()
      }
    },
  }

  function inside(name: string): string {
    if (!known.has(name)) throw new Error(`There is no asset "${name}" in the folder`)
    return join(base, name)
  }
}

function entryOf(base: string, name: string): AssetEntry {
  const stats = lstatSync(join(base, name))
  return { name, size: stats.isFile() ? stats.size : 0, kind: kindOf(stats) }
}

function kindOf(stats: Stats): AssetEntry['kind'] {
  if (stats.isFile()) return 'file'
  if (stats.isSymbolicLink()) return 'link'
  return stats.isDirectory() ? 'folder' : 'special'
}
