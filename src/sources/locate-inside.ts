import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Problem } from '../model/source.ts'

/** Where a path of the tree really stands, or why it cannot be used. */
export type Inside =
  | { readonly absolute: string; readonly path: string; readonly kind: 'file' | 'folder'; readonly size: number }
  | { readonly problem: Problem }

/** Follows links, and gives up where they lead out of the root. `root` must be a real path itself. Opens nothing. */
export function locateInside(root: string, path: string): Inside {
  if (leavesTheTree(path)) return outside('The path leads out of the repository')
  try {
    const absolute = realpathSync.native(join(root, path))
    const real = relative(root, absolute)
    if (leavesTheTree(real)) return outside('The file is a link that leads out of the repository')
    const stats = statSync(absolute)
    const at = { absolute, path: real.split(sep).join('/'), size: stats.size }
    if (stats.isFile()) return { ...at, kind: 'file' }
    if (stats.isDirectory()) return { ...at, kind: 'folder' }
    return unreadable('The file is no regular file, and is not opened')
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

/** A sentence for what the operating system said. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'The file does not exist, or is a link to nothing'
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read: permission denied'
  if (code === 'ELOOP') return 'The file is a link that leads back to itself'
  if (code === 'ENAMETOOLONG') return 'The path is longer than the system allows'
  return `The file cannot be read${typeof code === 'string' ? ` (${code})` : ''}`
}

function leavesTheTree(path: string): boolean {
  return (
    isAbsolute(path) || path.includes('\0') || path.split(/[/\\]/, 1)[0] === '..' || /[/\\]\.\.(?:[/\\]|$)/.test(path)
  )
}

function outside(message: string): Inside {
  return { problem: { kind: 'outside-the-repository', message, offset: 0 } }
}

function unreadable(message: string): Inside {
  return { problem: { kind: 'unreadable', message, offset: 0 } }
}
