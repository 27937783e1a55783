import type { Argument } from '../../model/model-file.ts'
import type { ImportRecord } from '../model/findings.ts'
import { EMPTY_TUPLE, type Handle, KIND, kindOf, LONG_TEXT, type Values } from './values.ts'

/** Callables whose danger depends on what they are given, under their Python 2 names too. */
const SENSITIVE: ReadonlySet<string> = new Set([
  'builtins.getattr',
  '__builtin__.getattr',
  'builtins.iter',
  '__builtin__.iter',
  'functools.reduce',
  '_functools.reduce',
  '__builtin__.reduce',
  'builtins.type',
  '__builtin__.type',
  'functools.partial',
  'operator.attrgetter',
  'operator.methodcaller',
  'operator.itemgetter',
  'operator.getitem',
  '_operator.attrgetter',
  '_operator.methodcaller',
  '_operator.itemgetter',
  '_operator.getitem',
  'torch.storage._load_from_bytes',
])

/** Callables that answer the object that a dotted text names. */
const RESOLVERS: ReadonlySet<string> = new Set([
  'pkgutil.resolve_name',
  'pydoc.locate',
  'logging.config._resolve',
  'unittest.mock._importer',
  'django.utils.module_loading.import_string',
  'werkzeug.utils.import_string',
])

/** Callables that answer the module that a text names. */
const IMPORTERS: ReadonlySet<string> = new Set([
  'importlib.import_module',
  'builtins.__import__',
  '__builtin__.__import__',
  'cloudpickle.cloudpickle.subimport',
  'dill._dill._import_module',
])

const GETATTR: ReadonlySet<string> = new Set(['builtins.getattr', '__builtin__.getattr', 'dill._dill._get_attr'])
const GETTERS: ReadonlySet<string> = new Set(['operator.attrgetter', '_operator.attrgetter'])
const METHODS: ReadonlySet<string> = new Set(['operator.methodcaller', '_operator.methodcaller'])

const SHOWN = 80
const SHOWN_ITEMS = 6
const SHOWN_DEPTH = 3

/** What calls need of the machine. */
export interface CallWorld {
  readonly values: Values
  record(index: number): ImportRecord | undefined
  /** Notes an import that a call makes from constant text. */
  resolve(path: string): Handle
}

/** Notes a call on the import that is called, and follows those that make another import of constant text. */
export function call(world: CallWorld, callable: Handle, args: Handle): Handle {
  const { values } = world
  const record = recordOf(world, callable)
  if (record !== undefined) {
    record.called++
    record.arguments ??= shown(world, args, 0)
    const path = pathName(record)
    if (SENSITIVE.has(path)) record.addCall((values.itemsOf(args) ?? [-1]).map(item => argument(world, item)))
    if (path === 'functools.partial') noteWrapped(world, args)
    const made = resolved(world, path, values.itemsOf(args) ?? [])
    if (made !== undefined) return made
  }
  return calledResult(world, callable, args) ?? values.call(callable, args)
}

function resolved(world: CallWorld, path: string, items: readonly Handle[]): Handle | undefined {
  const text = world.values.textOf(items[0] ?? 0)
  if (RESOLVERS.has(path) && text !== undefined) return world.resolve(text.replace(':', '.'))
  if (IMPORTERS.has(path) && text !== undefined) return world.resolve(text)
  if (!GETATTR.has(path)) return undefined
  const [owner, name] = [objectPath(world, items[0] ?? 0), world.values.textOf(items[1] ?? 0)]
  return owner === undefined || name === undefined ? undefined : world.resolve(`${owner}.${name}`)
}

/** A call of what another call answered: an attribute getter, or a partial function. */
function calledResult(world: CallWorld, callable: Handle, args: Handle): Handle | undefined {
  const { values } = world
  const inner = values.callOf(callable)
  const getter = inner && recordOf(world, inner.callable)
  if (inner === undefined || getter === undefined) return undefined
  const path = pathName(getter)
  const [first = 0] = values.itemsOf(inner.args) ?? []
  if (!GETTERS.has(path) && !METHODS.has(path)) return undefined
  const owner = objectPath(world, values.itemsOf(args)?.[0] ?? 0)
  const name = values.textOf(first)
  if (owner === undefined || name === undefined) return undefined
  const made = world.resolve(`${owner}.${name}`)
  const record = recordOf(world, made)
  if (METHODS.has(path) && record !== undefined) record.called++
  return made
}

/** What a partial wraps will be called by whoever calls the partial. */
function noteWrapped(world: CallWorld, args: Handle): void {
  const wrapped = recordOf(world, world.values.itemsOf(args)?.[0] ?? 0)
  if (wrapped !== undefined) wrapped.called++
}

/** The dotted path of an object that was imported. */
function objectPath(world: CallWorld, handle: Handle): string | undefined {
  const record = recordOf(world, handle)
  return record === undefined || !record.known ? undefined : pathName(record)
}

function recordOf(world: CallWorld, handle: Handle): ImportRecord | undefined {
  const index = world.values.importOf(handle)
  return index === undefined ? undefined : world.record(index)
}

export function pathName({ module, name }: { readonly module: string; readonly name: string }): string {
  return name === '' ? module : `${module}.${name}`
}

function argument(world: CallWorld, handle: Handle): Argument {
  const text = world.values.textOf(handle)
  if (text !== undefined) return { kind: 'text', text }
  const record = recordOf(world, handle)
  if (record !== undefined) return { kind: 'import', module: record.module, name: record.name }
  switch (kindOf(handle)) {
    case KIND.INTEGER:
      return { kind: 'number' }
    case KIND.CALL:
      return { kind: 'call' }
    case KIND.TUPLE:
    case KIND.CONTAINER:
      return { kind: 'container' }
    case KIND.BYTES:
      return { kind: handle < 0 ? 'unknown' : 'bytes' }
    default:
      return { kind: handle === EMPTY_TUPLE ? 'container' : 'unknown' }
  }
}

/** A value as Python would write it, short. */
export function shown(world: CallWorld, handle: Handle, depth: number): string {
  const { values } = world
  const text = values.textOf(handle)
  if (text !== undefined) return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
  const record = recordOf(world, handle)
  if (record !== undefined) return pathName(record)
  const items = values.itemsOf(handle)
  if (items !== undefined) return depth > SHOWN_DEPTH ? '(…)' : `(${list(world, items, depth)})`
  const inner = values.callOf(handle)
  if (inner !== undefined) return depth > SHOWN_DEPTH ? '…' : `${shown(world, inner.callable, depth + 1)}(…)`
  return plain(handle)
}

function list(world: CallWorld, items: readonly Handle[], depth: number): string {
  const written = items.slice(0, SHOWN_ITEMS).map(item => shown(world, item, depth + 1))
  return [...written, ...(items.length > SHOWN_ITEMS ? ['…'] : [])].join(', ')
}

function plain(handle: Handle): string {
  const kind = kindOf(handle)
  if (kind === KIND.INTEGER) return String(handle >> 3)
  if (kind === KIND.BYTES) return `<${handle >> 3} bytes>`
  if (kind === KIND.CONTAINER) return '{…}'
  return handle === LONG_TEXT ? '<long text>' : '?'
}
