import type { Argument, ModelImport } from '../model/model-file.ts'
import { currentName, isPerilous, type Reach, reachOf } from './import-names.ts'

/** What an import of a model file can do, from the least to the most. */
export const IMPORT_VERDICTS = [
  'allowed',
  'harmless',
  'unreviewed',
  'standard-library',
  'suspicious-name',
  'files-or-network',
  'unresolvable-extension',
  'execution',
  'unresolvable',
] as const

export type ImportVerdict = (typeof IMPORT_VERDICTS)[number]

/** A verdict, and half a sentence about which line of the order of judgement decided. */
export interface Judgement {
  readonly verdict: ImportVerdict
  readonly why: string
}

type Arguments = readonly Argument[]

/** Judges one import by what it names and by how the file calls it. The first line that matches decides. */
export function judgeImport(found: ModelImport): Judgement {
  if (!found.known) return unknownName(found)
  const path = currentName(found.module, found.name)
  return bySensitivity(path, found) ?? byName(path, found.called > 0)
}

function unknownName({ opcode }: ModelImport): Judgement {
  return opcode === 'EXT'
    ? { verdict: 'unresolvable-extension', why: 'an extension code means what the loading program registered for it' }
    : { verdict: 'unresolvable', why: 'its name is computed while the file is loaded' }
}

function byName(path: string, called: boolean): Judgement {
  return REACHES[reachOf(path)](called)
}

const REACHES: Readonly<Record<Reach, (called: boolean) => Judgement>> = {
  allowed: () => ({ verdict: 'allowed', why: 'model data needs it' }),
  execution: () => ({ verdict: 'execution', why: 'it runs code or reaches what runs code' }),
  files: () => ({ verdict: 'files-or-network', why: 'it opens files or connections, or unpacks data' }),
  sink: () => ({ verdict: 'suspicious-name', why: 'it is called like a function that executes' }),
  private: () => ({ verdict: 'standard-library', why: 'it is a private module of the standard library' }),
  library: called =>
    called
      ? { verdict: 'standard-library', why: 'the file calls a function of the standard library that no model needs' }
      : { verdict: 'unreviewed', why: 'it names something of the standard library that no model needs' },
  foreign: () => ({ verdict: 'unreviewed', why: 'nobody has reviewed what it does' }),
}

/** Callables that are as dangerous as what they are given. Undefined for all others. */
function bySensitivity(path: string, found: ModelImport): Judgement | undefined {
  const judge = Object.hasOwn(SENSITIVE, path) ? SENSITIVE[path] : undefined
  if (judge === undefined) return undefined
  // Calls that were too many to be kept may have been any.
  return judge(found.called === 0 ? [] : (found.calls ?? [[{ kind: 'unknown' }]]))
}

const SENSITIVE: Readonly<Record<string, (calls: readonly Arguments[]) => Judgement>> = {
  'builtins.getattr': calls =>
    calls.length > 0 && calls.every(([owner, name]) => isPlainOwner(owner) && isPlainText(name))
      ? { verdict: 'harmless', why: 'it reads attributes by constant, harmless names' }
      : { verdict: 'execution', why: 'it reads an attribute that is computed, private, or leads to execution' },
  'operator.attrgetter': getter,
  '_operator.attrgetter': getter,
  'operator.methodcaller': getter,
  '_operator.methodcaller': getter,
  'operator.itemgetter': items,
  '_operator.itemgetter': items,
  'operator.getitem': items,
  '_operator.getitem': items,
  'functools.partial': partial,
  'functools.reduce': reduction,
  '_functools.reduce': reduction,
  'builtins.iter': calls =>
    calls.every(args => args.length === 1 && args[0]?.kind !== 'unknown')
      ? { verdict: 'allowed', why: 'it walks over a value' }
      : { verdict: 'standard-library', why: 'it calls whatever function it is given' },
  'torch.storage._load_from_bytes': calls =>
    calls.length > 0 && calls.every(([bytes]) => bytes?.kind === 'bytes')
      ? { verdict: 'unreviewed', why: 'it loads a pickle from constant bytes, which was read too' }
      : { verdict: 'execution', why: 'it loads a pickle that is not in the file' },
  'builtins.type': calls =>
    calls.every(args => args.length === 1 && args[0]?.kind !== 'unknown')
      ? { verdict: 'allowed', why: 'it answers the type of a value' }
      : { verdict: 'unreviewed', why: 'it makes a class' },
}

/** Flags are put together by `or`. */
function reduction(calls: readonly Arguments[]): Judgement {
  const isOr = ([by]: Arguments) => by?.kind === 'import' && /^_?operator$/.test(by.module) && by.name === 'or_'
  return calls.length > 0 && calls.every(isOr)
    ? { verdict: 'harmless', why: 'it puts flags together' }
    : { verdict: 'standard-library', why: 'it calls whatever function it is given' }
}

function getter(calls: readonly Arguments[]): Judgement {
  return calls.length > 0 && calls.every(args => args.length > 0 && args.every(isPlainText))
    ? { verdict: 'unreviewed', why: 'it makes a function of a constant, harmless name' }
    : { verdict: 'execution', why: 'it makes a function of a name that is computed or leads to execution' }
}

function items(calls: readonly Arguments[]): Judgement {
  const isPlain = calls.length > 0 && calls.every(args => args.every(each => each.kind !== 'text' || isPlainText(each)))
  return isPlain
    ? { verdict: 'unreviewed', why: 'it reads items by constant, harmless keys' }
    : { verdict: 'standard-library', why: 'it reads items by keys that are computed or lead to execution' }
}

function partial(calls: readonly Arguments[]): Judgement {
  return calls.length > 0 && calls.every(([wrapped]) => isPlainCallable(wrapped))
    ? { verdict: 'harmless', why: 'it wraps a function that is judged by itself' }
    : { verdict: 'standard-library', why: 'it wraps a function that is computed or dangerous' }
}

/** A function that a partial calls is called, so one of the standard library must be on the list. */
function isPlainCallable(wrapped: Argument | undefined): boolean {
  if (wrapped?.kind !== 'import') return false
  const path = currentName(wrapped.module, wrapped.name)
  const { verdict } = byName(path, true)
  return !Object.hasOwn(SENSITIVE, path) && (verdict === 'allowed' || verdict === 'unreviewed')
}

function isPlainOwner(owner: Argument | undefined): boolean {
  return owner !== undefined && owner.kind !== 'unknown'
}

function isPlainText(each: Argument | undefined): boolean {
  return each?.kind === 'text' && !isPerilous(each.text)
}
