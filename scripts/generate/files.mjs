import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const ROOT = dirname(dirname(import.meta.dirname))

/** Paths of files below a folder, relative to the root, sorted. */
export function filesBelow(folder, extension) {
  if (!existsSync(`${ROOT}/${folder}`)) return []
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(extension))
    .map(entry => `${entry.parentPath.slice(ROOT.length + 1)}/${entry.name}`)
    .sort()
}

export function textOf(path) {
  return readFileSync(`${ROOT}/${path}`, 'utf8')
}

/** Writes what differs, and removes what is no longer made, in the folders that hold nothing but generated files. */
export function bring(files, folders) {
  const { stale, left } = compare(files, folders)
  for (const path of stale) {
    mkdirSync(dirname(`${ROOT}/${path}`), { recursive: true })
    writeFileSync(`${ROOT}/${path}`, files[path])
  }
  for (const path of left) rmSync(`${ROOT}/${path}`)
  return [...stale, ...left]
}

/** Paths whose content differs, and paths that should not be there. */
export function compare(files, folders) {
  const stale = Object.keys(files).filter(path => !existsSync(`${ROOT}/${path}`) || textOf(path) !== files[path])
  const left = folders.flatMap(folder => filesBelow(folder, '')).filter(path => !(path in files))
  return { stale, left }
}
