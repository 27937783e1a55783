import { ALLOWED_IMPORTS } from '../knowledge/pickle-allowed.ts'
import {
  EXECUTION_MODULES,
  EXECUTION_NAMES,
  FILE_MODULES,
  ROOTS_OF_EXECUTION,
  SINK_NAMES,
} from '../knowledge/pickle-denied.ts'
import { RENAMED_MODULES, RENAMED_NAMES, STANDARD_LIBRARY } from '../knowledge/python-names.ts'
import { RESTRICTED_IMPORTS } from '../knowledge/torch-restricted.ts'

/** What a dotted name reaches, before it is asked what a file does with it. */
export type Reach = 'allowed' | 'execution' | 'files' | 'sink' | 'private' | 'library' | 'foreign'

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

const execution = words(EXECUTION_MODULES)
const files = words(FILE_MODULES)
const roots = words(ROOTS_OF_EXECUTION)
const sinks = words(SINK_NAMES)
const library = words(STANDARD_LIBRARY)
const executionNames = new Map(Object.entries(EXECUTION_NAMES).map(([module, names]) => [module, words(names)]))
const allowed = fullNames(ALLOWED_IMPORTS)
const restricted = fullNames(RESTRICTED_IMPORTS)
const renamedModules = new Map(Object.entries(RENAMED_MODULES))
const renamedNames = new Map(Object.entries(RENAMED_NAMES))

const DUNDER = /^__\w+__$/

/** The dotted name under which Python 3 looks for what an old pickle names. */
export function currentName(module: string, name: string): string {
  const moved = renamedNames.get(`${module} ${name}`)
  if (moved !== undefined) return moved.replace(' ', '.')
  const owner = module === '__builtins__' ? 'builtins' : (renamedModules.get(module) ?? module)
  return name === '' ? owner : `${owner}.${name}`
}

/** True for a name or an attribute that leads to execution wherever it is found. */
export function isPerilous(attribute: string): boolean {
  return attribute.split('.').some(part => sinks.has(part) || roots.has(part) || DUNDER.test(part))
}

/** True for what torch's restricted unpickler imports. */
export function isRestricted(module: string, name: string): boolean {
  return restricted.has(`${module}.${name}`)
}

/**
 * What a dotted name reaches. Every split of it is looked at, since unpicklers resolve dotted names attribute by
 * attribute, so that `logging.os.system` is `os.system`.
 */
export function reachOf(path: string): Reach {
  if (allowed.has(path)) return 'allowed'
  const parts = path.split('.')
  const denied = deniedPrefix(parts)
  if (denied !== undefined) return denied
  if (parts.slice(1).some(part => roots.has(part))) return 'execution'
  if (parts.slice(1).some(part => DUNDER.test(part) && !HARMLESS_DUNDERS.has(part))) return 'execution'
  if (sinks.has(parts.at(-1) ?? '')) return 'sink'
  return ownerOf(parts[0] ?? '')
}

const HARMLESS_DUNDERS: ReadonlySet<string> = new Set(['__newobj__', '__newobj_ex__'])

function ownerOf(root: string): Reach {
  if (!library.has(root)) return 'foreign'
  return root.startsWith('_') && root !== '__future__' && root !== '__builtin__' ? 'private' : 'library'
}

function deniedPrefix(parts: readonly string[]): Reach | undefined {
  let prefix = ''
  for (const [index, part] of parts.entries()) {
    prefix = index === 0 ? part : `${prefix}.${part}`
    if (execution.has(prefix)) return 'execution'
    if (files.has(prefix)) return 'files'
    const names = executionNames.get(prefix)
    if (names !== undefined && namesFollow(names, parts.slice(index + 1))) return 'execution'
  }
  return undefined
}

function namesFollow(names: ReadonlySet<string>, rest: readonly string[]): boolean {
  return rest.length > 0 && (names.has('*') || rest.some((_, index) => names.has(rest.slice(0, index + 1).join('.'))))
}

function fullNames(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.entries(lists).flatMap(([module, names]) => [...words(names)].map(name => `${module}.${name}`)))
}
