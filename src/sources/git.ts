import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest folder at or above this one that is a Git repository, found without running Git. */
export function gitRoot(folder: string): string | undefined {
  return above(folder, each => existsSync(join(each, '.git')))
}

/** The nearest folder at or above this one for which something holds. */
export function above(folder: string, holds: (folder: string) => boolean): string | undefined {
  for (let each = resolve(folder); ; each = dirname(each)) {
    if (holds(each)) return each
    if (each === dirname(each)) return undefined
  }
}

/** `owner/name` of the remote `origin`, where it is on a forge's host; undefined where there is none. */
export function remoteRepository(root: string): string | undefined {
  const folder = gitFolder(join(root, '.git'))
  const config = folder === undefined ? undefined : readSmall(join(commonFolder(folder), 'config'))
  const url = config === undefined ? undefined : originUrl(config)
  return url === undefined ? undefined : slugOf(url)
}

/** The last two parts of a remote's path: `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name`. */
export function slugOf(url: string): string | undefined {
  const path = url.includes('://') ? url.replace(/^[^:]+:\/\/[^/]*\//, '') : url.replace(/^[^:/]+:/, '')
  const parts = path
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .split('/')
  if (parts.length !== 2 || path.startsWith('.') || path === url) return undefined
  return parts.every(part => /^[\w.-]+$/.test(part)) ? parts.join('/') : undefined
}

/** A worktree and a submodule have a `.git` file that names the folder. */
function gitFolder(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  const named = readSmall(path)?.match(/^gitdir: *([^\r\n]+)/)?.[1]
  return named === undefined ? undefined : resolve(dirname(path), named)
}

/** A worktree's own folder names the one that it shares with the main working tree. */
function commonFolder(folder: string): string {
  const common = readSmall(join(folder, 'commondir'))?.trim()
  return common === undefined ? folder : resolve(folder, common)
}

function originUrl(config: string): string | undefined {
  let section = ''
  for (const line of config.split('\n').map(each => each.trim())) {
    if (line.startsWith('[')) section = line
    else if (/^\[remote "origin"\]/.test(section) && /^url\s*=/.test(line))
      return line.slice(line.indexOf('=') + 1).trim()
  }
  return undefined
}

function readSmall(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isFile() || stats.size > 1_000_000) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether this very folder is the root of a Git repository. */
export function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}
