/** The range decoder of LZMA. Source: LZMA specification (Pavlov, 2015). */
export class RangeDecoder {
  private readonly bytes: Buffer
  private readonly end: number
  private at: number
  private range = 0xffffffff
  private code = 0

  constructor(bytes: Buffer, start: number, end: number) {
    this.bytes = bytes
    this.end = end
    this.at = start + 1
    for (let count = 0; count < 4; count++) this.code = ((this.code << 8) | this.next()) >>> 0
  }

  bit(probabilities: Uint16Array, index: number): 0 | 1 {
    const probability = probabilities[index] ?? 1024
    const bound = (this.range >>> 11) * probability
    if (this.code < bound) {
      this.range = bound
      probabilities[index] = probability + ((2048 - probability) >> 5)
      this.normalise()
      return 0
    }
    this.range -= bound
    this.code -= bound
    probabilities[index] = probability - (probability >> 5)
    this.normalise()
    return 1
  }

  /** A number of so many bits, the highest first. */
  tree(probabilities: Uint16Array, bits: number): number {
    let symbol = 1
    for (let count = 0; count < bits; count++) symbol = (symbol << 1) | this.bit(probabilities, symbol)
    return symbol - (1 << bits)
  }

  /** The same with the lowest bit first. */
  reverseTree(probabilities: Uint16Array, offset: number, bits: number): number {
    let symbol = 1
    let value = 0
    for (let count = 0; count < bits; count++) {
      const bit = this.bit(probabilities, offset + symbol)
      symbol = (symbol << 1) | bit
      value |= bit << count
    }
    return value
  }

  /** Bits that have no probabilities. */
  direct(bits: number): number {
    let value = 0
    for (let count = 0; count < bits; count++) {
      this.range >>>= 1
      const bit = this.code >= this.range ? 1 : 0
      if (bit === 1) this.code -= this.range
      this.normalise()
      value = (value << 1) | bit
    }
    return value
  }

  private normalise(): void {
    if (this.range >= 0x1000000) return
    this.range = (this.range << 8) >>> 0
    this.code = ((this.code << 8) | this.next()) >>> 0
  }

  private next(): number {
    if (this.at >= this.end) throw new Error('the data is cut')
    return this.bytes[this.at++] ?? 0
  }
}
