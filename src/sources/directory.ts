import { realpathSync } from 'node:fs'
import type { AssetFolder } from '../model/asset-folder.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { assetFiles } from './asset-files.ts'
import { locateInside } from './locate-inside.ts'
import { openBytes } from './open-bytes.ts'
import { readSource } from './read-source.ts'
import { type Found, walk } from './walk.ts'

/** The files of a repository as they stand on disk. `root` must exist. */
export function directoryTree(root: string): SourceTree {
  const base = realpathSync.native(root)
  return {
    list: wanted => paths(base, walk(base, wanted)),
    has: path => !('problem' in locateInside(base, path)),
    read: path => readSource(base, path),
    open: path => openBytes(base, path),
    assets: folder => assetsIn(base, folder),
  }
}

/** Sorted, each file once. */
export function paths(base: string, found: readonly Found[]): string[] {
  const unique = new Set<string>()
  for (const { path, link } of found) {
    const own = link ? ownPath(base, path) : path
    if (own !== undefined) unique.add(own)
  }
  return [...unique].sort()
}

/** Undefined for a link to a folder: what is in there is found where it stands. */
function ownPath(base: string, link: string): string | undefined {
  const inside = locateInside(base, link)
  if ('problem' in inside) return link
  return inside.kind === 'file' ? inside.path : undefined
}

function assetsIn(base: string, folder: string): AssetFolder | undefined {
  const inside = locateInside(base, folder)
  return 'problem' in inside || inside.kind === 'file' ? undefined : assetFiles(inside.absolute)
}
