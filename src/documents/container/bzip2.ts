import { BitReader } from './bit-reader.ts'
import { HuffmanTable } from './huffman.ts'
import type { Output } from './output.ts'

const BLOCK = '314159265359'
const GROUP = 50

/** Unpacks a bzip2 file, without a look at checksums. Source: `decompress.c` of bzip2 1.0.8, whose format it reads. */
export function unpackBzip2(bytes: Buffer, output: Output): void {
  const reader = new BitReader(bytes)
  while (reader.hasMore && reader.bits(24) === 0x425a68) {
    const size = (reader.bits(8) - 0x30) * 100_000
    for (;;) {
      const magic = reader.bits(24).toString(16).padStart(6, '0') + reader.bits(24).toString(16).padStart(6, '0')
      reader.bits(32)
      if (magic !== BLOCK) break
      unpackBlock(reader, size, output)
    }
    reader.align()
  }
}

function unpackBlock(reader: BitReader, size: number, output: Output): void {
  if (reader.bits(1) === 1) throw new Error('it is packed in a way that no program writes any more')
  const origin = reader.bits(24)
  const symbols = readSymbols(reader)
  const tables = reader.bits(3)
  const selectors = readSelectors(reader, tables)
  const codes = Array.from({ length: tables }, () => HuffmanTable.read(reader, symbols.length + 2))
  const block = readBlock(reader, size, symbols, selectors, codes)
  if (origin >= block.length) throw new Error('a block begins outside of itself')
  writeBlock(block, origin, output)
}

function readSymbols(reader: BitReader): number[] {
  const ranges = reader.bits(16)
  const symbols: number[] = []
  for (let high = 0; high < 16; high++) {
    if ((ranges & (0x8000 >> high)) === 0) continue
    const bits = reader.bits(16)
    for (let low = 0; low < 16; low++) if ((bits & (0x8000 >> low)) !== 0) symbols.push(high * 16 + low)
  }
  return symbols
}

/** Which table each group of symbols is coded with, moved to the front as it is used. */
function readSelectors(reader: BitReader, tables: number): number[] {
  const order = Array.from({ length: tables }, (_, index) => index)
  return Array.from({ length: reader.bits(15) }, () => {
    let index = 0
    while (reader.bits(1) === 1) index++
    const [table] = order.splice(index, 1)
    if (table === undefined) throw new Error('a table is missing')
    order.unshift(table)
    return table
  })
}

/** Undoes the Huffman code, the runs of zeros and the moves to the front. */
function readBlock(
  reader: BitReader,
  size: number,
  symbols: number[],
  selectors: readonly number[],
  codes: readonly HuffmanTable[],
): Uint8Array {
  const block = new Uint8Array(size)
  const end = symbols.length + 1
  let length = 0
  let run = 0
  let weight = 1
  for (let count = 0; ; count++) {
    const table = codes[selectors[Math.floor(count / GROUP)] ?? -1]
    if (table === undefined) throw new Error('a table is missing')
    const symbol = table.next(reader)
    if (symbol < 2) {
      run += weight << symbol
      weight *= 2
      if (run > size) throw new Error('a block is longer than it says')
      continue
    }
    if (length + run > size) throw new Error('a block is longer than it says')
    block.fill(symbols[0] ?? 0, length, length + run)
    length += run
    run = 0
    weight = 1
    if (symbol === end) return block.subarray(0, length)
    if (length >= size) throw new Error('a block is longer than it says')
    const [byte = 0] = symbols.splice(symbol - 1, 1)
    symbols.unshift(byte)
    block[length++] = byte
  }
}

/** Undoes the sorting (Burrows and Wheeler), and the runs that were shortened before it. */
function writeBlock(block: Uint8Array, origin: number, output: Output): void {
  const next = successors(block)
  let at = next[origin] ?? 0
  let previous = -1
  let same = 0
  for (let count = 0; count < block.length; count++) {
    const byte = block[at] ?? 0
    at = next[at] ?? 0
    if (same === 4) {
      for (let left = byte; left > 0; left--) output.push(previous)
      same = 0
      previous = -1
      continue
    }
    same = byte === previous ? same + 1 : 1
    previous = byte
    output.push(byte)
  }
}

function successors(block: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257)
  for (const byte of block) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1
  for (let byte = 0; byte < 256; byte++) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
  const next = new Uint32Array(block.length)
  for (let index = 0; index < block.length; index++) {
    const byte = block[index] ?? 0
    const place = starts[byte] ?? 0
    next[place] = index
    starts[byte] = place + 1
  }
  return next
}
