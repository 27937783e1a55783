import { LzmaDecoder, type LzmaProperties, lzmaProperties } from './lzma.ts'
import type { Output } from './output.ts'
import { RangeDecoder } from './range-decoder.ts'

const HEADER = 12

/** Unpacks an xz file: its blocks with LZMA2, without a look at checksums. Source: The .xz File Format 1.2.1. */
export function unpackXz(bytes: Buffer, output: Output): void {
  const checkLength = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64][(bytes[7] ?? 0) & 15] ?? 0
  let at = HEADER
  while (at < bytes.length && bytes[at] !== 0) {
    const header = ((bytes[at] ?? 0) + 1) * 4
    if (!isOnlyLzma2(bytes.subarray(at, at + header))) throw new Error('it is packed with a filter that is not read')
    const end = unpackLzma2(bytes, at + header, output)
    at = end + ((4 - ((end - at) & 3)) & 3) + checkLength
  }
}

/** A block header that names LZMA2 as its only filter. */
function isOnlyLzma2(header: Buffer): boolean {
  const flags = header[1] ?? 0
  if ((flags & 3) !== 0) return false
  let at = 2
  for (const bit of [0x40, 0x80]) if ((flags & bit) !== 0) while (((header[at++] ?? 0) & 0x80) !== 0);
  return header[at] === 0x21
}

/** Unpacks the chunks of LZMA2 and answers where they end. */
export function unpackLzma2(bytes: Buffer, start: number, output: Output): number {
  let decoder: LzmaDecoder | undefined
  let properties: LzmaProperties = lzmaProperties(0)
  let dictionary = output.length
  let at = start
  for (;;) {
    if (at >= bytes.length) throw new Error('the data is cut')
    const control = bytes[at++] ?? 0
    if (control === 0) return at
    if (control === 1 || control >= 0xe0) dictionary = output.length
    if (control < 0x80) {
      if (control > 2) throw new Error('a chunk is of no known kind')
      const length = u16(bytes, at) + 1
      output.append(chunk(bytes, at + 2, length))
      at += 2 + length
      continue
    }
    const unpacked = (((control & 0x1f) << 16) | u16(bytes, at)) + 1
    const packed = u16(bytes, at + 2) + 1
    at += 4
    if (control >= 0xc0) properties = lzmaProperties(bytes[at++] ?? 255)
    if (control >= 0xa0 || decoder === undefined) decoder = new LzmaDecoder(output, properties)
    decoder.start = dictionary
    chunk(bytes, at, packed)
    decoder.decode(new RangeDecoder(bytes, at, at + packed), unpacked)
    at += packed
  }
}

function chunk(bytes: Buffer, at: number, length: number): Buffer {
  if (at + length > bytes.length) throw new Error('the data is cut')
  return bytes.subarray(at, at + length)
}

/** The big end first, as only LZMA2 writes its lengths. */
function u16(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
