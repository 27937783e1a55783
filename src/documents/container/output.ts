/** Thrown where there would be more than a check unpacks into memory. */
export class TooLong extends Error {}

const FIRST = 1 << 16

/** Unpacked bytes that grow up to a limit, and that can be copied from behind. */
export class Output {
  bytes: Buffer
  length = 0
  readonly longest: number

  constructor(longest: number) {
    this.longest = longest
    this.bytes = Buffer.allocUnsafe(Math.min(FIRST, longest))
  }

  get written(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.reserve(1)
    this.bytes[this.length++] = byte
  }

  append(part: Uint8Array): void {
    this.reserve(part.length)
    this.bytes.set(part, this.length)
    this.length += part.length
  }

  /** Repeats what stands so far behind; it may overlap with what it makes. */
  repeat(distance: number, count: number): void {
    if (distance < 1 || distance > this.length) throw new Error('a distance leads before the beginning')
    this.reserve(count)
    const { bytes } = this
    let at = this.length
    for (let left = count; left > 0; left--, at++) bytes[at] = bytes[at - distance] ?? 0
    this.length = at
  }

  private reserve(count: number): void {
    const needed = this.length + count
    if (needed > this.longest) throw new TooLong()
    if (needed <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.min(this.longest, Math.max(needed, this.bytes.length * 2)))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}
