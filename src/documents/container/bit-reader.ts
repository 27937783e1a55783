/** Bits of a file, the highest of each byte first. */
export class BitReader {
  private readonly bytes: Buffer
  private at = 0
  private held = 0
  private count = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  get hasMore(): boolean {
    return this.at < this.bytes.length
  }

  bits(count: number): number {
    if (count > 16) return this.bits(count - 16) * 0x10000 + this.bits(16)
    while (this.count < count) {
      if (this.at >= this.bytes.length) throw new Error('the data is cut')
      this.held = ((this.held << 8) | (this.bytes[this.at++] ?? 0)) & 0xffffff
      this.count += 8
    }
    this.count -= count
    return (this.held >>> this.count) & ((1 << count) - 1)
  }

  align(): void {
    this.count = 0
  }
}
