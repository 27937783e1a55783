import { type Budget, Cells } from './arena.ts'
import { OverLimit } from './endings.ts'
import { type Handle, UNSET } from './values.ts'

/** Numbers further ahead than this are kept apart: a file may number its memo as it likes. */
const GAP = 4096
const MOST_APART = 1_000_000

/** What PUT has kept for GET. */
export class Memo {
  private readonly dense: Cells
  private readonly apart = new Map<number, Handle>()
  /** How many numbers are taken; MEMOIZE takes this as its next one, whatever the numbers are. */
  count = 0

  constructor(budget: Budget) {
    this.dense = new Cells(budget)
  }

  put(index: number, value: Handle): void {
    const { dense } = this
    if (index === dense.length && this.apart.size === 0) {
      dense.push(value)
      this.count++
    } else if (index < dense.length) {
      if (dense.get(index) === UNSET) this.count++
      dense.set(index, value)
    } else this.putAhead(index, value)
  }

  /** `UNSET` where nothing was kept under that number. */
  get(index: number): Handle {
    if (index < this.dense.length) return this.dense.get(index)
    return this.apart.get(index) ?? UNSET
  }

  release(): void {
    this.dense.release()
    this.apart.clear()
  }

  private putAhead(index: number, value: Handle): void {
    if (this.apart.has(index)) this.apart.set(index, value)
    else if (this.apart.size === 0 && index - this.dense.length <= GAP) {
      while (this.dense.length < index) this.dense.push(UNSET)
      this.dense.push(value)
      this.count++
    } else {
      if (this.apart.size >= MOST_APART) throw new OverLimit('more scattered memo numbers than a check may hold')
      this.apart.set(index, value)
      this.count++
    }
  }
}
