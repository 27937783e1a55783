import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Every file below a folder of the project, by its path below that folder. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const top = join(ROOT, folder)
  if (!existsSync(top)) return new Map()
  const entries = readdirSync(top, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map(path => [relative(top, path).split(sep).join('/'), readFileSync(path)]))
}
