import { Inflate } from 'fflate'
import type { Bytes } from '../../model/bytes.ts'

const PIECE = 1 << 16

/**
 * Deflated bytes, unpacked forward on demand; only the last pieces are kept. Going back begins again, which only
 * pickles in pickles do. Declared sizes are not believed.
 */
export class InflatedBytes implements Bytes {
  /** An upper bound until the end was seen. */
  size: number
  /** What kept it from being unpacked to its end, as half a sentence. */
  problem: string | undefined
  /** True where there would be more than a check unpacks. */
  overflows = false
  private readonly packed: Bytes
  private readonly longest: number
  private readonly piece: Buffer
  private inflate = new Inflate()
  private pieces: Uint8Array[] = []
  private firstPiece = 0
  private produced = 0
  private taken = 0
  private done = false

  constructor(packed: Bytes, longest: number) {
    this.packed = packed
    this.longest = longest
    this.size = longest
    this.piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, packed.size)))
    this.restart()
  }

  read(out: Uint8Array, at: number, length: number, position: number): number {
    if (position < this.firstPiece) this.restart()
    while (this.produced < position + length && !this.done) {
      this.forget(position)
      this.advance()
    }
    return this.copy(out, at, length, position)
  }

  private copy(out: Uint8Array, at: number, length: number, position: number): number {
    let copied = 0
    let start = this.firstPiece
    for (const piece of this.pieces) {
      const from = position + copied - start
      if (from >= 0 && from < piece.length && copied < length) {
        const part = piece.subarray(from, from + length - copied)
        out.set(part, at + copied)
        copied += part.length
      }
      start += piece.length
    }
    return copied
  }

  private restart(): void {
    this.pieces = []
    this.firstPiece = 0
    this.produced = 0
    this.taken = 0
    this.done = false
    this.inflate = new Inflate(data => {
      this.pieces.push(data.slice())
      this.produced += data.length
    })
  }

  private forget(position: number): void {
    for (let first = this.pieces[0]; first !== undefined; first = this.pieces[0]) {
      if (this.pieces.length < 2 || this.firstPiece + first.length > position) return
      this.firstPiece += first.length
      this.pieces.shift()
    }
  }

  private advance(): void {
    const count = this.packed.read(this.piece, 0, this.piece.length, this.taken)
    this.taken += count
    const isLast = count === 0 || this.taken >= this.packed.size
    try {
      this.inflate.push(this.piece.subarray(0, count), isLast)
    } catch (error) {
      this.problem ??= error instanceof Error ? error.message : String(error)
      this.done = true
    }
    if (this.produced >= this.longest) this.overflows = true
    if (isLast || this.overflows) this.done = true
    if (this.done) this.size = Math.min(this.produced, this.longest)
  }
}
