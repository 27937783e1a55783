import type { Output } from './output.ts'
import { RangeDecoder } from './range-decoder.ts'

/** Probabilities of the tree that lengths are coded with. */
class Lengths {
  private readonly choices = probabilities(2)
  private readonly low = Array.from({ length: 16 }, () => probabilities(8))
  private readonly middle = Array.from({ length: 16 }, () => probabilities(8))
  private readonly high = probabilities(256)

  read(range: RangeDecoder, position: number): number {
    if (range.bit(this.choices, 0) === 0) return range.tree(this.low[position] ?? this.high, 3)
    if (range.bit(this.choices, 1) === 0) return 8 + range.tree(this.middle[position] ?? this.high, 3)
    return 16 + range.tree(this.high, 8)
  }
}

/** How literals and positions are coded: the properties byte of a stream. */
export interface LzmaProperties {
  readonly literalContext: number
  readonly literalPosition: number
  readonly position: number
}

export function lzmaProperties(byte: number): LzmaProperties {
  if (byte >= 225) throw new Error('the properties of LZMA are none')
  return {
    literalContext: byte % 9,
    literalPosition: Math.floor(byte / 9) % 5,
    position: Math.floor(byte / 45),
  }
}

/** Decodes LZMA into an output. It keeps its state between the chunks of LZMA2. Source: LZMA specification (Pavlov, 2015). */
export class LzmaDecoder {
  private readonly output: Output
  private properties: LzmaProperties
  private state = 0
  private repeats: [number, number, number, number] = [0, 0, 0, 0]
  private literals: Uint16Array
  private readonly matches = probabilities(192)
  private readonly isRepeat = probabilities(12)
  private readonly isRepeat0 = probabilities(12)
  private readonly isRepeat1 = probabilities(12)
  private readonly isRepeat2 = probabilities(12)
  private readonly isLongRepeat0 = probabilities(192)
  private readonly slots = Array.from({ length: 4 }, () => probabilities(64))
  private readonly special = probabilities(128)
  private readonly alignment = probabilities(16)
  private readonly lengths = new Lengths()
  private readonly repeatLengths = new Lengths()
  /** Where the dictionary begins: distances do not lead before it. */
  start = 0

  constructor(output: Output, properties: LzmaProperties) {
    this.output = output
    this.properties = properties
    this.literals = probabilities(0x300 << (properties.literalContext + properties.literalPosition))
  }

  /** Decodes up to so many bytes; true where the stream says that it ends. */
  decode(range: RangeDecoder, count: number): boolean {
    const { output } = this
    const end = output.length + count
    while (output.length < end) {
      const position = (output.length - this.start) & ((1 << this.properties.position) - 1)
      if (range.bit(this.matches, this.state * 16 + position) === 0) this.literal(range)
      else {
        const length = this.match(range, position)
        if (this.repeats[0] === 0xffffffff) return true
        if (this.repeats[0] + 1 > output.length - this.start) throw new Error('a distance leads before the beginning')
        output.repeat(this.repeats[0] + 1, Math.min(length, end - output.length))
      }
    }
    return false
  }

  private literal(range: RangeDecoder): void {
    const { output, properties, literals } = this
    const at = output.length - this.start
    const previous = at === 0 ? 0 : (output.bytes[output.length - 1] ?? 0)
    const low = (at & ((1 << properties.literalPosition) - 1)) << properties.literalContext
    const base = 0x300 * (low + (previous >> (8 - properties.literalContext)))
    let symbol = 1
    if (this.state >= 7) {
      let matched = output.bytes[output.length - this.repeats[0] - 1] ?? 0
      while (symbol < 0x100) {
        const expected = (matched >> 7) & 1
        matched <<= 1
        const bit = range.bit(literals, base + ((1 + expected) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== expected) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literals, base + symbol)
    output.push(symbol & 0xff)
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6
  }

  /** Reads a match into the first of the repeats, and answers its length. */
  private match(range: RangeDecoder, position: number): number {
    const { state } = this
    if (range.bit(this.isRepeat, state) !== 0) return this.repeated(range, position)
    const [first, second, third] = this.repeats
    const length = this.lengths.read(range, position)
    this.state = state < 7 ? 7 : 10
    this.repeats = [this.distance(range, length), first, second, third]
    return length + 2
  }

  private repeated(range: RangeDecoder, position: number): number {
    const { state, repeats } = this
    const [first, second, third, fourth] = repeats
    if (range.bit(this.isRepeat0, state) === 0) {
      if (range.bit(this.isLongRepeat0, state * 16 + position) === 0) {
        this.state = state < 7 ? 9 : 11
        return 1
      }
    } else if (range.bit(this.isRepeat1, state) === 0) this.repeats = [second, first, third, fourth]
    else if (range.bit(this.isRepeat2, state) === 0) this.repeats = [third, first, second, fourth]
    else this.repeats = [fourth, first, second, third]
    this.state = state < 7 ? 8 : 11
    return this.repeatLengths.read(range, position) + 2
  }

  private distance(range: RangeDecoder, length: number): number {
    const slot = range.tree(this.slots[Math.min(length, 3)] ?? this.special, 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = ((2 | (slot & 1)) << bits) >>> 0
    if (slot < 14) return base + range.reverseTree(this.special, base - slot, bits)
    return (base + ((range.direct(bits - 4) << 4) >>> 0) + range.reverseTree(this.alignment, 0, 4)) >>> 0
  }
}

function probabilities(count: number): Uint16Array {
  return new Uint16Array(count).fill(1024)
}

/** Unpacks a file in the old format: 13 bytes of header, then the stream. */
export function unpackLzma(bytes: Buffer, output: Output): void {
  const declared = bytes.readUInt32LE(5) + bytes.readUInt32LE(9) * 0x100000000
  const isDeclared = declared < 2 ** 53
  const decoder = new LzmaDecoder(output, lzmaProperties(bytes[0] ?? 255))
  const range = new RangeDecoder(bytes, 13, bytes.length)
  decoder.decode(range, isDeclared ? declared : Number.MAX_SAFE_INTEGER)
}
