import { constants, gunzipSync, inflateSync } from 'node:zlib'
import { bytesOf, readAt } from '../bytes.ts'
import { unpackBzip2 } from '../container/bzip2.ts'
import { unpackLz4 } from '../container/lz4.ts'
import { unpackLzma } from '../container/lzma.ts'
import { TooLong } from '../container/output.ts'
import { unpackXz } from '../container/xz.ts'
import { defect, type Part, type Reading } from './reader.ts'
import type { Claim } from './signatures.ts'

/** What is unpacked into memory at most, and how many times the packed length of a small file. */
const LONGEST = 128 << 20
const SHORTEST = 16 << 20
const RATIO = 100
const LONGEST_PACKED = 256 << 20

type Unpack = (bytes: Buffer, longest: number) => Buffer

/** A damaged end must not hide what stands in front of it. */
const lenient = (longest: number) => ({ maxOutputLength: longest, finishFlush: constants.Z_SYNC_FLUSH })

const UNPACKERS: ReadonlyMap<Claim, Unpack> = new Map<Claim, Unpack>([
  ['gzip', (bytes, longest) => gunzipSync(bytes, lenient(longest))],
  ['zlib', (bytes, longest) => inflateSync(bytes, lenient(longest))],
  ['joblib-zlib', (bytes, longest) => inflateSync(bytes.subarray(bytes.indexOf(0x78)), lenient(longest))],
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
  try {
    const unpacked = unpack(packed, Math.min(LONGEST, Math.max(SHORTEST, packed.length * RATIO)))
    reading.is('compressed')
    reading.inside(part, bytesOf(unpacked), claim, { name: part.name.replace(/\.(?:gz|z|bz2|xz|lzma|lz4)$/i, '') })
    return true
  } catch (error) {
    return refuse(reading, part, claim, error)
  }
}

function refuse(reading: Reading, part: Part, claim: Claim, error: unknown): boolean {
  const isLong = error instanceof TooLong || isOverflow(error)
  if (!isLong && WEAK.has(claim)) return false
  reading.is('compressed')
  const reason = error instanceof Error ? error.message : String(error)
  if (isLong) defect(reading, part, 'limit', `Unpacked with ${claim} it is longer than a check reads`)
  else defect(reading, part, 'unreadable', `It cannot be unpacked with ${claim}: ${reason}`)
  return true
}

function isOverflow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
