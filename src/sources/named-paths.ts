import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { directoryTree, paths } from './directory.ts'
import { above, gitRoot } from './git.ts'
import { isModelPath } from './model-places.ts'
import { isPython, isUsualPlace, isYaml } from './usual-places.ts'
import { walk } from './walk.ts'

/** What the names on a command line mean: one repository, and files in it. */
export interface NamedPaths {
  /** Absolute. */
  readonly root: string
  /** Relative to the root; undefined where the whole repository is meant. */
  readonly paths: readonly string[] | undefined
  /** Those of `paths` that were named as files, not found in a named folder. */
  readonly named: readonly string[]
  /** Names for which nothing exists. */
  readonly missing: readonly string[]
  /** Names of things in another repository than the first one. */
  readonly elsewhere: readonly string[]
}

/** Names are relative to `cwd`; no names mean the repository that `cwd` is in. */
export function namedPaths(names: readonly string[], cwd: string): NamedPaths {
  const missing = names.filter(name => !stands(resolve(cwd, name)))
  const present = names.filter(name => !missing.includes(name))
  const root = repositoryRoot(present[0] ?? '.', cwd)
  const spots = present.map(name => ({ name, path: spotBelow(root, resolve(cwd, name)) }))
  const inside = spots.map(spot => spot.path).filter(path => !leaves(path))
  const extra = inside.filter(path => path !== '')
  const whole = extra.length === inside.length ? [] : directoryTree(root).list(isUsualPlace)
  const named = extra.filter(path => !isFolder(join(root, path)))
  const found = extra.filter(path => !named.includes(path)).flatMap(path => checkableBelow(root, path))
  return {
    root,
    paths: extra.length === 0 && missing.length === 0 ? undefined : [...new Set([...whole, ...named, ...found])].sort(),
    named,
    missing,
    elsewhere: spots.filter(spot => leaves(spot.path)).map(spot => spot.name),
  }
}

/**
 * The repository that a name belongs to: a folder with `.git` or `.github` of its own, else the nearest one above
 * with `.git`, else with `.github`, else where the user stands, else the folder itself.
 */
export function repositoryRoot(name: string, cwd: string): string {
  const at = resolve(cwd, name)
  const folder = isFolder(at) ? at : dirname(at)
  if (isFolder(at) && (existsSync(join(at, '.git')) || existsSync(join(at, '.github')))) return real(at)
  const marked = gitRoot(folder) ?? above(folder, each => existsSync(join(each, '.github')))
  return real(marked ?? (leaves(relative(cwd, folder)) ? folder : cwd))
}

/** Everything in YAML, programs and models below a named folder; what it is about is seen when it is read. */
function checkableBelow(root: string, folder: string): string[] {
  return paths(root, walk(root, isCheckable, folder))
}

function isCheckable(path: string): boolean {
  return isYaml(path) || isPython(path) || isModelPath(path)
}

/** Where a file stands or would stand below a root; undefined where that is outside of it. */
export function pathBelow(root: string, name: string, cwd: string): string | undefined {
  const path = spotBelow(root, resolve(cwd, name))
  return path === '' || leaves(path) ? undefined : path
}

/** The file's own name is kept, since it may be a link; only the way to it is made real. */
function spotBelow(root: string, absolute: string): string {
  const spot = isFolder(absolute)
    ? real(absolute)
    : join(real(dirname(absolute)), absolute.slice(dirname(absolute).length))
  return relative(root, spot).split(sep).join('/')
}

function stands(absolute: string): boolean {
  return attempt(() => lstatSync(absolute)) !== undefined
}

export function isFolder(absolute: string): boolean {
  return attempt(() => statSync(absolute))?.isDirectory() ?? false
}

function attempt(ask: () => Stats): Stats | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** The way as it is written where it does not lead anywhere. */
function real(absolute: string): string {
  try {
    return realpathSync.native(absolute)
  } catch {
    return absolute
  }
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || path.startsWith('../') || isAbsolute(path)
}
