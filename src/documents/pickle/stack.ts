import type { Budget } from './arena.ts'
import type { Handle } from './values.ts'

const SMALLEST = 64

/** A growing list of numbers in one piece. */
class Numbers {
  items = new Int32Array(SMALLEST)
  length = 0
  private readonly budget: Budget

  constructor(budget: Budget) {
    this.budget = budget
  }

  push(value: number): void {
    if (this.length === this.items.length) this.grow()
    this.items[this.length++] = value
  }

  private grow(): void {
    this.budget.take(this.items.length * 4)
    const larger = new Int32Array(this.items.length * 2)
    larger.set(this.items)
    this.items = larger
  }

  release(): void {
    this.budget.give((this.items.length - SMALLEST) * 4)
    this.items = new Int32Array(SMALLEST)
    this.length = 0
  }
}

/**
 * The stack as CPython's C unpickler keeps it: one list, and beside it the places of the marks. Nothing below the last
 * mark can be popped. Where a real unpickler would stop, `failed` says so, and the machine goes on with what there is.
 */
export class Stack {
  private readonly values: Numbers
  private readonly marks: Numbers
  private fence = 0
  failed = false

  constructor(budget: Budget) {
    this.values = new Numbers(budget)
    this.marks = new Numbers(budget)
  }

  get items(): Int32Array {
    return this.values.items
  }

  get length(): number {
    return this.values.length
  }

  get isEmpty(): boolean {
    return this.values.length <= this.fence
  }

  push(value: Handle): void {
    this.values.push(value)
  }

  pop(): Handle {
    if (this.values.length <= this.fence) return this.fail()
    return this.values.items[--this.values.length] ?? 0
  }

  top(): Handle {
    if (this.values.length <= this.fence) return this.fail()
    return this.values.items[this.values.length - 1] ?? 0
  }

  replaceTop(value: Handle): void {
    if (this.values.length <= this.fence) this.push(value)
    else this.values.items[this.values.length - 1] = value
  }

  /** Below this nothing can be popped. */
  get fenced(): number {
    return this.fence
  }

  /** Takes all that can be popped, where more was asked for. */
  popAll(): void {
    this.fail()
    this.values.length = this.fence
  }

  /** The item below what stands above the last mark; it may stand below the mark only, never below the one before. */
  belowMark(): Handle | undefined {
    const mark = this.markPlace()
    return mark > 0 ? this.values.items[mark - 1] : undefined
  }

  get hasMark(): boolean {
    return this.marks.length > 0
  }

  mark(): void {
    this.marks.push(this.values.length)
    this.fence = this.values.length
  }

  /** Where the items above the last mark begin; 0 where there is no mark. */
  markPlace(): number {
    return this.marks.length === 0 ? 0 : (this.marks.items[this.marks.length - 1] ?? 0)
  }

  /** Drops the last mark with what stands above it. */
  dropMark(): void {
    if (this.marks.length === 0) {
      this.fail()
      this.values.length = 0
      return
    }
    this.values.length = this.markPlace()
    this.marks.length--
    this.fence = this.markPlace()
  }

  /** POP: the topmost item, or a mark that has nothing above it. */
  popAny(): void {
    if (this.values.length > this.fence) this.values.length--
    else if (this.marks.length > 0) this.dropMark()
    else this.fail()
  }

  release(): void {
    this.values.release()
    this.marks.release()
  }

  private fail(): Handle {
    this.failed = true
    return 0
  }
}
