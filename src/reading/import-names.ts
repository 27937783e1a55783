import { ALLOWED_IMPORTS } from '../knowledge/pickle-allowed.ts'
import {
  EXECUTION_MODULES,
  EXECUTION_NAMES,
  FILE_MODULES,
  ROOTS_OF_EXECUTION,
  SINK_NAMES,
} from '../knowledge/pickle-denied.ts'
import { RENAMED_MODULES, RENAMED_NAMES, STANDARD_LIBRARY } from '../knowledge/python-names.ts'
import { PLAIN_DATA } from '../knowledge/python-plain-data.ts'
import { RESTRICTED_IMPORTS } from '../knowledge/torch-restricted.ts'

/** What a dotted name reaches, before it is asked what a file does with it. */
export type Reach = 'allowed' | 'execution' | 'files' | 'sink' | 'private' | 'library' | 'foreign'

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The lists as sets; made when the first model is judged, since most runs judge none. */
interface Lists {
  readonly execution: ReadonlySet<string>
  readonly files: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
  readonly sinks: ReadonlySet<string>
  readonly library: ReadonlySet<string>
  readonly executionNames: ReadonlyMap<string, ReadonlySet<string>>
  readonly allowed: ReadonlySet<string>
  readonly restricted: ReadonlySet<string>
}

let made: Lists | undefined

function lists(): Lists {
  made ??= {
    execution: words(EXECUTION_MODULES),
    files: words(FILE_MODULES),
    roots: words(ROOTS_OF_EXECUTION),
    sinks: words(SINK_NAMES),
    library: words(STANDARD_LIBRARY),
    executionNames: new Map(Object.entries(EXECUTION_NAMES).map(([module, names]) => [module, words(names)])),
    allowed: new Set([...fullNames(ALLOWED_IMPORTS), ...fullNames(PLAIN_DATA)]),
    restricted: fullNames(RESTRICTED_IMPORTS),
  }
  return made
}

const DUNDER = /^__\w+__$/

/** The dotted name under which Python 3 looks for what an old pickle names. */
export function currentName(module: string, name: string): string {
  const moved = own(RENAMED_NAMES, `${module} ${name}`)
  if (moved !== undefined) return moved.replace(' ', '.')
  const owner = module === '__builtins__' ? 'builtins' : (own(RENAMED_MODULES, module) ?? module)
  return name === '' ? owner : `${owner}.${name}`
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** True for a name or an attribute that leads to execution wherever it is found. */
export function isPerilous(attribute: string): boolean {
  const { sinks, roots } = lists()
  return attribute.split('.').some(part => sinks.has(part) || roots.has(part) || DUNDER.test(part))
}

/** True for what torch's restricted unpickler imports. */
export function isRestricted(module: string, name: string): boolean {
  return lists().restricted.has(`${module}.${name}`)
}

/**
 * What a dotted name reaches. Every split of it is looked at, since unpicklers resolve dotted names attribute by
 * attribute, so that `logging.os.system` is `os.system`.
 */
export function reachOf(path: string): Reach {
  const { allowed, roots, sinks } = lists()
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

/** Modules that begin with an underscore, and that functions of public ones say they come from. */
const PUBLIC_ROOTS: ReadonlySet<string> = new Set(['__future__', '__builtin__', '_operator', '_functools', '_struct'])

function ownerOf(root: string): Reach {
  if (!lists().library.has(root)) return 'foreign'
  return root.startsWith('_') && !PUBLIC_ROOTS.has(root) ? 'private' : 'library'
}

function deniedPrefix(parts: readonly string[]): Reach | undefined {
  const { execution, files, executionNames } = lists()
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
