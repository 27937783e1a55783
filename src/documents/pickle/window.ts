import type { Bytes } from '../../model/bytes.ts'
import { EndOfData } from './endings.ts'

const FIRST = 1 << 12
const LARGE = 1 << 18
const NEWLINE = 10

/** Reads forward through bytes of any length. Skipping reads nothing. */
export class Window {
  bytes: Buffer
  /** Index in `bytes` of the next byte. */
  at = 0
  end = 0
  private base: number
  private readonly source: Bytes
  private readonly inMemory: boolean

  constructor(source: Bytes, start: number) {
    const { whole } = source
    this.source = source
    this.inMemory = whole !== undefined
    this.bytes =
      whole === undefined ? Buffer.allocUnsafe(FIRST) : Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength)
    this.base = whole === undefined ? start : 0
    this.at = whole === undefined ? 0 : start
    this.end = whole?.length ?? 0
  }

  get offset(): number {
    return this.base + this.at
  }

  /** Makes so many bytes available from `at`; false where the data ends before. */
  has(count: number): boolean {
    return this.at + count <= this.end || this.fill(count)
  }

  need(count: number): void {
    if (this.at + count > this.end && !this.fill(count)) throw new EndOfData()
  }

  u8(): number {
    if (this.at >= this.end) this.need(1)
    return this.bytes[this.at++] ?? 0
  }

  u16(): number {
    this.need(2)
    this.at += 2
    return this.bytes.readUInt16LE(this.at - 2)
  }

  u32(): number {
    this.need(4)
    this.at += 4
    return this.bytes.readUInt32LE(this.at - 4)
  }

  i32(): number {
    this.need(4)
    this.at += 4
    return this.bytes.readInt32LE(this.at - 4)
  }

  u64(): number {
    const low = this.u32()
    return this.u32() * 0x100000000 + low
  }

  /** Steps over bytes without reading them; throws where they are not all there. */
  skip(count: number): void {
    if (this.at + count <= this.end) {
      this.at += count
      return
    }
    const target = this.offset + count
    if (this.inMemory || target > this.source.size || !this.reaches(target)) throw new EndOfData()
    this.base = target
    this.at = 0
    this.end = 0
  }

  /** Goes to another place. */
  seek(offset: number): void {
    this.base = this.inMemory ? 0 : offset
    this.at = this.inMemory ? offset : 0
    if (!this.inMemory) this.end = 0
  }

  /** A line without its break; longer ones are cut. Throws where the data ends before the line does. */
  line(longest: number): Buffer {
    const parts: Buffer[] = []
    let kept = 0
    for (;;) {
      const found = this.bytes.subarray(0, this.end).indexOf(NEWLINE, this.at)
      const stop = found < 0 ? this.end : found
      const part = this.bytes.subarray(this.at, stop)
      this.at = found < 0 ? this.end : found + 1
      if (found >= 0 && kept === 0)
        return part.length > longest ? Buffer.from(part.subarray(0, longest)) : Buffer.from(part)
      if (kept < longest) parts.push(Buffer.from(part))
      kept += part.length
      if (found >= 0) return Buffer.concat(parts)
      if (this.inMemory || !this.fill(1)) throw new EndOfData()
    }
  }

  private fill(count: number): boolean {
    if (this.inMemory) return false
    const rest = this.end - this.at
    const target = count > LARGE ? count : this.end > 0 ? LARGE : this.bytes.length
    const next = target > this.bytes.length ? Buffer.allocUnsafe(target) : this.bytes
    if (next === this.bytes) this.bytes.copyWithin(0, this.at, this.end)
    else this.bytes.copy(next, 0, this.at, this.end)
    this.bytes = next
    this.base += this.at
    this.at = 0
    this.end = rest + this.source.read(next, rest, next.length - rest, this.base + rest)
    return count <= this.end
  }

  /** The size is an upper bound while bytes are being unpacked, so the last byte is asked for. */
  private reaches(target: number): boolean {
    return this.source.read(Buffer.allocUnsafe(1), 0, 1, target - 1) === 1
  }
}
