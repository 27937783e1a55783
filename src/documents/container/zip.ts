import type { Bytes } from '../../model/bytes.ts'
import { readAt } from '../bytes.ts'
import { u16, u32, u64 } from './little-endian.ts'
import { type Entry, type Member, memberOf } from './zip-member.ts'

/** What an archive holds, and what is strange about it. */
export interface Archive {
  readonly members: readonly Member[]
  /** Bytes that stand before the archive. */
  readonly prefix: number
  /** Sentences about the directory. */
  readonly problems: readonly string[]
  /** True where more members are there than a check reads. */
  readonly cut: boolean
}

interface Directory {
  readonly offset: number
  readonly size: number
  readonly count: number
  /** What every offset in it must be moved by. */
  readonly shift: number
}

const MOST_MEMBERS = 100_000
const LONGEST_DIRECTORY = 64 << 20
/** The last record with the longest comment. */
const LONGEST_TAIL = 65_557

/**
 * Reads an archive as loaders do: by its central directory, wherever that begins. Checksums, flags and names are no
 * reason to leave a member out, and members that the directory does not list are found too.
 */
export function readZip(source: Bytes): Archive {
  const end = endRecord(source)
  const directory = end < 0 ? undefined : directoryOf(source, end)
  const problems: string[] = []
  if (directory === undefined) problems.push('The archive has no directory')
  const listed = directory === undefined ? [] : listedMembers(source, directory, problems)
  const limit = directory === undefined ? source.size : Math.min(source.size, directory.offset + directory.shift)
  const hidden = hiddenMembers(source, listed, limit)
  const members = [...listed, ...hidden]
  return {
    members: members.slice(0, MOST_MEMBERS),
    prefix: Math.max(0, directory?.shift ?? 0),
    problems,
    cut: members.length > MOST_MEMBERS || (directory?.size ?? 0) > LONGEST_DIRECTORY,
  }
}

/** Where the last record stands that ends an archive; -1 where there is none. */
export function endRecord(source: Bytes): number {
  const length = Math.min(source.size, LONGEST_TAIL)
  const tail = readAt(source, source.size - length, length)
  for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0; ) {
    if (at + 22 <= tail.length) return source.size - length + at
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1')
  }
  return -1
}

function directoryOf(source: Bytes, end: number): Directory {
  const record = readAt(source, end, 22)
  const plain = { count: u16(record, 10), size: u32(record, 12), offset: u32(record, 16) }
  const wide = wideDirectory(source, end)
  const found = wide ?? { ...plain, at: end }
  const shift = found.at - (found.offset + found.size)
  const fits = shift >= 0 && found.offset + shift <= source.size
  return { ...found, shift: fits ? shift : 0 }
}

/** The zip64 record, for archives with large numbers. */
function wideDirectory(source: Bytes, end: number) {
  const locator = end < 20 ? Buffer.alloc(0) : readAt(source, end - 20, 20)
  if (u32(locator, 0) !== 0x07064b50) return undefined
  for (const at of [u64(locator, 8), end - 76]) {
    const record = readAt(source, Math.max(0, at), 56)
    if (record.length === 56 && u32(record, 0) === 0x06064b50)
      return { count: u64(record, 32), size: u64(record, 40), offset: u64(record, 48), at }
  }
  return undefined
}

function listedMembers(source: Bytes, directory: Directory, problems: string[]): Member[] {
  const { offset, size, shift, count } = directory
  const bytes = readAt(source, offset + shift, Math.min(size, LONGEST_DIRECTORY))
  const members: Member[] = []
  let at = 0
  while (at + 46 <= bytes.length && u32(bytes, at) === 0x02014b50 && members.length <= MOST_MEMBERS) {
    const next = at + 46 + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32)
    members.push(memberOf(source, entryAt(bytes, at, shift)))
    at = next
  }
  if (members.length !== count && count < 0xffff)
    problems.push(`The directory says that it lists ${count} members, and lists ${members.length}`)
  return members
}

function entryAt(bytes: Buffer, at: number, shift: number): Entry {
  const flags = u16(bytes, at + 8)
  const nameEnd = at + 46 + u16(bytes, at + 28)
  const sizes = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)]
  const [, packed = 0, offset = 0] = wideSizes(bytes, nameEnd, u16(bytes, at + 30), sizes)
  const name = bytes.toString(flags & 0x800 ? 'utf8' : 'latin1', at + 46, nameEnd)
  return { name, flags, method: u16(bytes, at + 10), packed, offset: offset + shift, hidden: false }
}

/** Unpacked size, packed size and offset, from the extra field of zip64 where the plain ones are full. */
function wideSizes(bytes: Buffer, start: number, length: number, sizes: readonly number[]): readonly number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue
    let from = at + 4
    return sizes.map(size => {
      if (size !== 0xffffffff) return size
      from += 8
      return u64(bytes, from - 8)
    })
  }
  return sizes
}

function hiddenMembers(source: Bytes, listed: readonly Member[], limit: number): Member[] {
  const taken = listed.map(({ start, end }) => [start, end] as const).sort(([a], [b]) => a - b)
  const found: Member[] = []
  let at = 0
  for (const [start, end] of [...taken, [limit, limit] as const]) {
    if (start > at) sweep(source, at, start, found)
    at = Math.max(at, end)
  }
  return found
}

function sweep(source: Bytes, from: number, to: number, found: Member[]): void {
  const buffer = Buffer.allocUnsafe(Math.max(30, Math.min(1 << 18, to - from)))
  for (let at = from; at < to && found.length < MOST_MEMBERS; ) {
    const bytes = buffer.subarray(0, source.read(buffer, 0, Math.min(buffer.length, to - at), at))
    const header = bytes.indexOf('PK\x03\x04', 0, 'latin1')
    if (header < 0) {
      if (bytes.length < 30) return
      at += bytes.length - 3
      continue
    }
    const member = memberAt(source, at + header, to)
    if (member !== undefined) found.push(member)
    at = Math.max(at + header + 4, member?.end ?? 0)
  }
}

function memberAt(source: Bytes, at: number, to: number): Member | undefined {
  const header = readAt(source, at, 30)
  const [length, method] = [u16(header, 26), u16(header, 8)]
  if (header.length < 30 || length === 0 || length > 1024 || (method !== 0 && method !== 8)) return undefined
  const name = readAt(source, at + 30, length).toString()
  const rest = Math.max(0, to - (at + 30 + length + u16(header, 28)))
  const packed = u32(header, 18) || rest
  return memberOf(source, { name, flags: u16(header, 6), method, packed, offset: at, hidden: true })
}
