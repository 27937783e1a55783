import { readAt } from '../bytes.ts'
import { Broken } from './endings.ts'
import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'
import { type Handle, KIND, kindOf } from './values.ts'

/** What the state of joblib's wrapper says of the array whose bytes follow. */
const WANTED: ReadonlySet<string> = new Set(['shape', 'dtype', 'numpy_array_alignment_bytes'])

/** Steps over the raw arrays that joblib writes into the middle of a pickle. Source: `joblib/numpy_pickle.py`. */
export class JoblibArrays {
  private readonly machine: Machine
  private wrapped = false
  private readonly states = new Map<Handle, Map<string, Handle>>()

  constructor(machine: Machine) {
    this.machine = machine
  }

  /** True once a wrapper was imported: only then are the items of dictionaries looked at. */
  get isWatching(): boolean {
    return this.wrapped
  }

  notice(module: string, name: string): void {
    if (name === 'NumpyArrayWrapper' && module.startsWith('joblib')) this.wrapped = true
  }

  /** An item of a dictionary that may be the state of a wrapper. */
  item(dictionary: Handle, key: Handle, value: Handle): void {
    const name = this.machine.values.textOf(key)
    if (name === undefined || !WANTED.has(name)) return
    const state = this.states.get(dictionary) ?? new Map<string, Handle>()
    this.states.set(dictionary, state.set(name, value))
  }

  /** After BUILD: where a wrapper was built, the bytes of its array follow. */
  built(target: Handle, state: Handle): void {
    const known = this.states.get(state)
    if (!this.isWrapper(target) || known === undefined) return
    this.states.delete(state)
    const size = this.sizeOf(known)
    if (size === undefined) return
    const { window, frames } = this.machine
    // joblib ends the frame, writes the array, and begins another one.
    if (frames.end === window.offset) frames.end = -1
    if (size === 'objects') this.pickledArray()
    else {
      if (known.has('numpy_array_alignment_bytes')) window.skip(window.u8())
      window.skip(size)
    }
  }

  private isWrapper(target: Handle): boolean {
    const { values } = this.machine
    const made = values.callOf(target)
    if (made === undefined) return false
    const [first = 0] = values.itemsOf(made.args) ?? []
    return [made.callable, first].some(each => {
      const index = values.importOf(each)
      return index !== undefined && this.machine.record(index)?.name === 'NumpyArrayWrapper'
    })
  }

  /** Bytes of the array; undefined where the state does not tell. */
  private sizeOf(state: ReadonlyMap<string, Handle>): number | 'objects' | undefined {
    const { values } = this.machine
    const dtype = values.callOf(state.get('dtype') ?? 0)
    const code = values.textOf(values.itemsOf(dtype?.args ?? 0)?.[0] ?? 0)
    const shape = values.itemsOf(state.get('shape') ?? 0)
    const parsed = /^[|<>=]?([biufcmMSUVO?])(\d*)/.exec(code ?? '')
    if (parsed === null || shape === undefined) return undefined
    const [, kind = '', digits = ''] = parsed
    if (kind === 'O' || (kind === 'V' && this.pickleFollows())) return 'objects'
    const item = kind === '?' ? 1 : Number(digits || '1') * (kind === 'U' ? 4 : 1)
    if (shape.some(each => kindOf(each) !== KIND.INTEGER || each < 0)) return undefined
    return shape.reduce((size, each) => size * (each >> 3), item)
  }

  /** Records may hold objects; then a pickle follows, else bytes that begin with a small number. */
  private pickleFollows(): boolean {
    const { task, window } = this.machine
    const [first, version = 255] = readAt(task.source, window.offset, 2)
    return first === OP.PROTO && version <= 5
  }

  /** An array of objects is a pickle of its own. */
  private pickledArray(): void {
    const { window, task } = this.machine
    const end = task.inner(window.offset, task.source.size - window.offset)
    if (end === undefined) throw new Broken('the pickle of an array is broken')
    window.skip(end - window.offset)
  }
}
