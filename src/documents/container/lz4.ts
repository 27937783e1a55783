import { u32 } from './little-endian.ts'
import type { Output } from './output.ts'

/** Unpacks an LZ4 frame. Source: LZ4 Frame Format Description 1.6.4, and LZ4 Block Format. */
export function unpackLz4(bytes: Buffer, output: Output): void {
  const flags = bytes[4] ?? 0
  const hasBlockChecksum = (flags & 0x10) !== 0
  let at = 7 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4)
  while (at + 4 <= bytes.length) {
    const header = u32(bytes, at)
    if (header === 0) break
    const length = header & 0x7fffffff
    at += 4
    const block = bytes.subarray(at, at + length)
    if (block.length < length) throw new Error('a block is cut')
    if (header > 0x7fffffff) output.append(block)
    else unpackBlock(block, output)
    at += length + (hasBlockChecksum ? 4 : 0)
  }
}

function unpackBlock(block: Buffer, output: Output): void {
  let at = 0
  const extended = (short: number): number => {
    if (short < 15) return short
    let length = short
    for (let byte = 255; byte === 255; length += byte) {
      if (at >= block.length) throw new Error('a length is cut')
      byte = block[at++] ?? 0
    }
    return length
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = extended(token >> 4)
    if (at + literals > block.length) throw new Error('literals are cut')
    output.append(block.subarray(at, at + literals))
    at += literals
    if (at >= block.length) return
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8)
    at += 2
    output.repeat(distance, extended(token & 15) + 4)
  }
}
