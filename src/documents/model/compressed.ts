import { constants, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib'
import { bytesOf } from '../../model/bytes.ts'
import { readAt } from '../bytes.ts'
import { unpackBzip2 } from '../container/bzip2.ts'
import { InflatedBytes } from '../container/inflate.ts'
import { u16 } from '../container/little-endian.ts'
import { unpackLz4 } from '../container/lz4.ts'
import { unpackLzma } from '../container/lzma.ts'
import { Output, TooLong } from '../container/output.ts'
import { unpackXz } from '../container/xz.ts'
import { defect, type Part, type Reading } from './reader.ts'
import type { Claim } from './signatures.ts'

/** What is unpacked into memory at most, and how many times the packed length of a small file. */
const LONGEST = 128 << 20
const SHORTEST = 16 << 20
const RATIO = 100
const LONGEST_PACKED = 256 << 20

/** Unpacks into an output; what is there when it throws is read all the same. */
type Unpack = (bytes: Buffer, output: Output) => void

/** A cut end must not hide what stands in front of it. */
const lenient = (longest: number) => ({ maxOutputLength: longest, finishFlush: constants.Z_SYNC_FLUSH })

/** Node's own, or piece by piece up to where it breaks. */
function inflated(
  unpack: (bytes: Buffer, options: ZlibOptions) => Buffer,
  headerOf: (bytes: Buffer) => number,
): Unpack {
  return (bytes, output) => {
    try {
      output.append(unpack(bytes, lenient(output.longest)))
    } catch (error) {
      if (isOverflow(error)) throw new TooLong()
      const pieces = new InflatedBytes(bytesOf(bytes.subarray(headerOf(bytes))), output.longest)
      output.append(readAt(pieces, 0, output.longest))
      throw error
    }
  }
}

/** Length of the header of gzip (RFC 1952). */
function gzipHeader(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + u16(bytes, at)
  for (const bit of [8, 16]) if ((flags & bit) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length
  return (flags & 2) !== 0 ? at + 2 : at
}

const UNPACKERS: ReadonlyMap<Claim, Unpack> = new Map<Claim, Unpack>([
  ['gzip', inflated(gunzipSync, gzipHeader)],
  ['zlib', inflated(inflateSync, () => 2)],
  [
    'joblib-zlib',
    inflated(
      (bytes, options) => inflateSync(bytes.subarray(bytes.indexOf(0x78)), options),
      bytes => bytes.indexOf(0x78) + 2,
    ),
  ],
  ['bzip2', unpackBzip2],
  ['xz', unpackXz],
  ['lzma', unpackLzma],
  ['lz4', unpackLz4],
])

/** Claims that a few bytes make by chance: a file that cannot be unpacked is then something else. */
const WEAK: ReadonlySet<Claim> = new Set<Claim>(['zlib', 'lzma', 'joblib-zlib'])

/** Unpacks what loaders unpack on the way, and reads what comes out. False where the bytes are not packed so. */
export function readCompressed(reading: Reading, part: Part, claim: Claim): boolean {
  const unpack = UNPACKERS.get(claim)
  if (unpack === undefined) return false
  if (part.bytes.size > LONGEST_PACKED) {
    reading.is('compressed')
    defect(reading, part, 'limit', `It is packed with ${claim}, and longer than a check unpacks`)
    return true
  }
  const packed = readAt(part.bytes, 0, part.bytes.size)
  const output = new Output(Math.min(LONGEST, Math.max(SHORTEST, packed.length * RATIO)))
  let failure: unknown
  try {
    unpack(packed, output)
  } catch (error) {
    failure = error
  }
  if (failure !== undefined && !refused(reading, part, claim, failure, output.length)) return false
  reading.is('compressed')
  reading.inside(part, bytesOf(output.written), claim, { name: part.name.replace(PACKED_ENDING, '') })
  return true
}

const PACKED_ENDING = /\.(?:gz|z|bz2|xz|lzma|lz4)$/i

/** Says what kept it from being unpacked; false where the bytes only look as if they were packed so. */
function refused(reading: Reading, part: Part, claim: Claim, error: unknown, written: number): boolean {
  const isLong = error instanceof TooLong
  if (!isLong && written === 0 && WEAK.has(claim)) return false
  reading.is('compressed')
  const reason = error instanceof Error ? error.message : String(error)
  if (isLong) defect(reading, part, 'limit', `Unpacked with ${claim} it is longer than a check reads`)
  else defect(reading, part, 'unreadable', `It cannot be unpacked with ${claim}: ${reason}`)
  return true
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
