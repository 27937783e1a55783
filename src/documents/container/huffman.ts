import type { BitReader } from './bit-reader.ts'

const LONGEST = 20

/** A canonical Huffman code, as bzip2 writes its lengths. */
export class HuffmanTable {
  private readonly limits: number[] = []
  private readonly bases: number[] = []
  private readonly symbols: number[] = []

  static read(reader: BitReader, count: number): HuffmanTable {
    let length = reader.bits(5)
    const lengths = Array.from({ length: count }, () => {
      while (reader.bits(1) === 1) length += reader.bits(1) === 0 ? 1 : -1
      if (length < 1 || length > LONGEST) throw new Error('a code is too long')
      return length
    })
    return new HuffmanTable(lengths)
  }

  constructor(lengths: readonly number[]) {
    let code = 0
    for (let length = 1; length <= LONGEST; length++) {
      this.bases[length] = this.symbols.length - code
      for (const [symbol, each] of lengths.entries()) if (each === length) this.symbols.push(symbol)
      code += lengths.filter(each => each === length).length
      this.limits[length] = code
      code *= 2
    }
  }

  next(reader: BitReader): number {
    let code = 0
    for (let length = 1; length <= LONGEST; length++) {
      code = code * 2 + reader.bits(1)
      if (code < (this.limits[length] ?? 0)) return this.symbols[code + (this.bases[length] ?? 0)] ?? 0
    }
    throw new Error('a code is none')
  }
}
