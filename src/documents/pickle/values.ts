import { type Budget, Cells, Texts } from './arena.ts'

/**
 * A value as the machine holds it: three bits say of which kind it is, the rest is a number or a place. So millions of
 * objects are a list of small numbers. What no rule can ask of is `PLAIN`.
 */
export type Handle = number

export const KIND = { PLAIN: 0, INTEGER: 1, TEXT: 2, IMPORT: 3, CALL: 4, TUPLE: 5, CONTAINER: 6, BYTES: 7 } as const

/** Nothing is known of it: None, a float, a persistent object, what an error left. */
export const UNKNOWN: Handle = 0
/** Text that is too long to be a name. */
export const LONG_TEXT: Handle = 1 << 3
export const EMPTY_TUPLE: Handle = 2 << 3
/** What no value is. */
export const UNSET = -1

const LARGEST = (1 << 28) - 1
/** Items of a tuple that are kept; more arguments no call needs to be judged. */
const MOST_ITEMS = 64

export function kindOf(handle: Handle): number {
  return handle & 7
}

export function integer(value: number): Handle {
  return Number.isInteger(value) && Math.abs(value) <= LARGEST ? (value << 3) | KIND.INTEGER : UNKNOWN
}

export function blob(length: number): Handle {
  return (Math.min(length, LARGEST) << 3) | KIND.BYTES
}

/** The objects of one pickle. */
export class Values {
  private readonly cells: Cells
  private readonly texts: Texts
  private readonly bits = new Int32Array(1)
  private readonly float = new Float32Array(this.bits.buffer)
  /** Leaves that the largest container would have if every shared part were written out. */
  heaviest = 0

  constructor(budget: Budget) {
    this.cells = new Cells(budget)
    this.texts = new Texts(budget)
  }

  text(bytes: Uint8Array, start: number, length: number): Handle {
    return length > 255 ? LONG_TEXT : (this.texts.put(bytes, start, length) << 3) | KIND.TEXT
  }

  /** The text of a handle; undefined where it is no short text. */
  textOf(handle: Handle): string | undefined {
    return kindOf(handle) === KIND.TEXT ? this.texts.get(handle >> 3) : undefined
  }

  import(index: number): Handle {
    return (index << 3) | KIND.IMPORT
  }

  /** The number of an import; undefined where the handle is none. */
  importOf(handle: Handle): number | undefined {
    return kindOf(handle) === KIND.IMPORT ? handle >> 3 : undefined
  }

  call(callable: Handle, args: Handle): Handle {
    const at = this.cells.push(callable)
    this.cells.push(args)
    return (at << 3) | KIND.CALL
  }

  callOf(handle: Handle): { readonly callable: Handle; readonly args: Handle } | undefined {
    if (kindOf(handle) !== KIND.CALL) return undefined
    const at = handle >> 3
    return { callable: this.cells.get(at), args: this.cells.get(at + 1) }
  }

  /** A tuple of the items in a list of handles, from `start` to `end`. */
  tuple(items: Int32Array, start: number, end: number): Handle {
    const count = end - start
    if (count <= 0) return EMPTY_TUPLE
    let weight = 1
    for (let index = start; index < end; index++) weight += this.weightOf(items[index] ?? 0)
    const at = this.cells.push(this.bitsOf(weight))
    this.cells.push(count)
    const kept = Math.min(end, start + MOST_ITEMS)
    for (let index = start; index < kept; index++) this.cells.push(items[index] ?? 0)
    return (at << 3) | KIND.TUPLE
  }

  /** Items of a tuple, the first ones of a long one; undefined where the handle is none. */
  itemsOf(handle: Handle): Handle[] | undefined {
    if (handle === EMPTY_TUPLE) return []
    if (kindOf(handle) !== KIND.TUPLE) return undefined
    const at = handle >> 3
    const count = Math.min(this.cells.get(at + 1), MOST_ITEMS)
    return Array.from({ length: count }, (_, index) => this.cells.get(at + 2 + index))
  }

  container(weight: number): Handle {
    return (this.cells.push(this.bitsOf(weight)) << 3) | KIND.CONTAINER
  }

  /** Adds what was put into a container to its weight. */
  grow(handle: Handle, weight: number): void {
    if (kindOf(handle) === KIND.CONTAINER) this.cells.set(handle >> 3, this.bitsOf(this.weightOf(handle) + weight))
  }

  weightOf(handle: Handle): number {
    const kind = kindOf(handle)
    if (kind !== KIND.CONTAINER && kind !== KIND.TUPLE) return 1
    this.bits[0] = this.cells.get(handle >> 3)
    return this.float[0] ?? 1
  }

  release(): void {
    this.cells.release()
    this.texts.release()
  }

  private bitsOf(weight: number): number {
    if (weight > this.heaviest) this.heaviest = weight
    this.float[0] = weight
    return this.bits[0] ?? 0
  }
}
