import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isUsualPlace, isYaml } from '../src/sources/usual-places.ts'

/** The YAML files that a check looks at, of every repository below a folder, by repository and path. */
export type Repositories = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>

export function readRepositories(folder: string): Repositories {
  const names = readdirSync(folder, { withFileTypes: true }).filter(each => each.isDirectory())
  return new Map(names.map(({ name }) => [name, readRepository(join(folder, name))]))
}

function readRepository(root: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true }).filter(each => each.isFile())
  const paths = entries.map(each => join(each.parentPath, each.name).slice(root.length + 1))
  const wanted = paths.filter(path => isYaml(path) && isUsualPlace(path))
  return new Map(wanted.sort().map(path => [path, readFileSync(join(root, path))]))
}
