import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders whose files are not the repository's own work. */
const FOREIGN = new Set([
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'bower_components',
  'node_modules',
  'site-packages',
  'third_party',
  'vendor',
  'venv',
])

/** Deeper folders exist only where somebody built them to hurt. */
const DEEPEST = 64

/** A file or a link that the walk came across. Links are named, never entered. */
export interface Found {
  readonly path: string
  readonly link: boolean
}

/**
 * Files and links below a folder that are wanted, in no particular order. Nested repositories and foreign folders are
 * left out. A folder below `.github` that cannot be opened is found itself, so that its silence is noticed.
 */
export function walk(root: string, wanted: (path: string) => boolean, from = ''): Found[] {
  const found: Found[] = []
  visit(from, 0)
  return found

  function visit(folder: string, depth: number): void {
    const entries = readFolder(join(root, folder))
    if (entries === undefined) {
      if (folder.startsWith('.github')) found.push({ path: folder, link: false })
    } else if (folder === from || !entries.some(entry => entry.name === '.git'))
      for (const entry of entries) meet(entry, folder === '' ? entry.name : `${folder}/${entry.name}`, depth)
  }

  function meet(entry: Dirent, path: string, depth: number): void {
    if (entry.isDirectory()) {
      if (depth < DEEPEST && !FOREIGN.has(entry.name)) visit(path, depth + 1)
    } else if (wanted(path)) found.push({ path, link: entry.isSymbolicLink() })
  }
}

function readFolder(absolute: string): Dirent[] | undefined {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch {
    return undefined
  }
}
