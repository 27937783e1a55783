import { OverLimit } from './endings.ts'

/** What the machine may hold at once, in bytes: stack, memo, texts and objects together. */
const MOST_BYTES = 320 * 1024 * 1024
const CHUNK_BITS = 18
const CHUNK = 1 << CHUNK_BITS
const IN_CHUNK = CHUNK - 1
/** The first chunk begins small, since most pickles are. */
const SMALLEST = 64

/** Counts what all arenas of one file hold, nested pickles included. */
export class Budget {
  private used = 0

  take(bytes: number): void {
    this.used += bytes
    if (this.used > MOST_BYTES) throw new OverLimit('more objects than a check may hold in memory')
  }

  give(bytes: number): void {
    this.used -= bytes
  }
}

/** A list of 32-bit numbers that grows without being copied. */
export class Cells {
  private readonly chunks: Int32Array[] = []
  private readonly budget: Budget
  length = 0

  constructor(budget: Budget) {
    this.budget = budget
  }

  get(index: number): number {
    return this.chunks[index >>> CHUNK_BITS]?.[index & IN_CHUNK] ?? 0
  }

  set(index: number, value: number): void {
    const chunk = this.chunks[index >>> CHUNK_BITS]
    if (chunk !== undefined) chunk[index & IN_CHUNK] = value
  }

  push(value: number): number {
    const index = this.length
    let chunk = this.chunks[index >>> CHUNK_BITS]
    if (chunk === undefined || chunk.length <= (index & IN_CHUNK)) chunk = this.grow(chunk)
    chunk[index & IN_CHUNK] = value
    this.length = index + 1
    return index
  }

  private grow(full: Int32Array | undefined): Int32Array {
    const length = nextLength(full, this.chunks.length)
    this.budget.take(4 * (length - (full?.length ?? 0)))
    const chunk = new Int32Array(length)
    if (full !== undefined) chunk.set(full)
    this.chunks[full === undefined ? this.chunks.length : this.chunks.length - 1] = chunk
    return chunk
  }

  release(): void {
    for (const chunk of this.chunks) this.budget.give(4 * chunk.length)
    this.chunks.length = 0
    this.length = 0
  }
}

/** Short texts, each behind its length, in chunks that are never copied. */
export class Texts {
  private readonly chunks: Buffer[] = []
  private readonly budget: Budget
  private next = 0

  constructor(budget: Budget) {
    this.budget = budget
  }

  /** Keeps up to 255 bytes and answers where. */
  put(bytes: Uint8Array, start: number, length: number): number {
    if ((this.next & IN_CHUNK) + length >= CHUNK) this.next = (this.next | IN_CHUNK) + 1
    const at = this.next
    let chunk = this.chunks[at >>> CHUNK_BITS]
    while (chunk === undefined || chunk.length <= (at & IN_CHUNK) + length) chunk = this.grow(chunk)
    let to = at & IN_CHUNK
    chunk[to++] = length
    for (let from = start; from < start + length; from++) chunk[to++] = bytes[from] ?? 0
    this.next = at + length + 1
    return at
  }

  get(at: number): string {
    const chunk = this.chunks[at >>> CHUNK_BITS]
    const start = (at & IN_CHUNK) + 1
    return chunk?.toString('utf8', start, start + (chunk[start - 1] ?? 0)) ?? ''
  }

  private grow(full: Buffer | undefined): Buffer {
    const length = nextLength(full, this.chunks.length)
    this.budget.take(length - (full?.length ?? 0))
    const chunk = Buffer.allocUnsafe(length)
    if (full !== undefined) full.copy(chunk)
    this.chunks[full === undefined ? this.chunks.length : this.chunks.length - 1] = chunk
    return chunk
  }

  release(): void {
    for (const chunk of this.chunks) this.budget.give(chunk.length)
    this.chunks.length = 0
  }
}

function nextLength(full: { readonly length: number } | undefined, chunks: number): number {
  if (full !== undefined) return Math.min(CHUNK, full.length * 8)
  return chunks === 0 ? SMALLEST : CHUNK
}
