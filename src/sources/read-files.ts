import { readFileSync, realpathSync } from 'node:fs'
import { locateInside } from './locate-inside.ts'
import { TEXT_CAP } from './read-source.ts'
import { walk } from './walk.ts'

/** The bytes of all files in a folder below a root, by their paths relative to the folder. Links are left out. */
export function readFiles(root: string, folder: string): ReadonlyMap<string, Uint8Array> {
  const base = realpathSync.native(root)
  const found = walk(base, path => path.startsWith(`${folder}/`), folder).filter(({ link }) => !link)
  const files = new Map<string, Uint8Array>()
  for (const { path } of found) {
    const inside = locateInside(base, path)
    if ('problem' in inside || inside.kind !== 'file' || inside.size > TEXT_CAP) continue
    files.set(path.slice(folder.length + 1), readFileSync(inside.absolute))
  }
  return files
}
