import { LzmaDecoder, lzmaProperties } from './lzma.ts'
import { Output } from './output.ts'
import { RangeDecoder } from './range-decoder.ts'
import { ByteCursor, type Folder, readStreams, type Streams } from './seven-zip-header.ts'
import { unpackLzma2 } from './xz.ts'

/** A file of an archive. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Behind the signature and the place of the header. */
const START = 32

/**
 * Unpacks a 7z archive that is packed with LZMA, LZMA2 or not at all; throws on everything else. Source: 7zFormat.txt of
 * the LZMA SDK 24.09.
 */
export function unpackSevenZip(archive: Buffer, longest: number): readonly PackedFile[] {
  const offset = START + Number(archive.readBigUInt64LE(12))
  const size = Number(archive.readBigUInt64LE(20))
  let cursor = new ByteCursor(archive.subarray(offset, offset + size))
  let kind = cursor.byte()
  for (let depth = 0; kind === 0x17; depth++) {
    if (depth > 3) throw new Error('the header is packed too often')
    const [header] = unpackFolders(archive, readStreams(cursor), longest)
    cursor = new ByteCursor(header ?? Buffer.alloc(0))
    kind = cursor.byte()
  }
  if (kind !== 1) throw new Error('the header is of no known kind')
  return readFiles(archive, cursor, longest)
}

function readFiles(archive: Buffer, cursor: ByteCursor, longest: number): readonly PackedFile[] {
  let streams: Streams | undefined
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
    if (kind === 4) streams = readStreams(cursor)
    else if (kind === 5) return filesOf(archive, cursor, streams, longest)
    else throw new Error('the header holds what is not read')
  }
  return []
}

function filesOf(archive: Buffer, cursor: ByteCursor, streams: Streams | undefined, longest: number): PackedFile[] {
  const count = cursor.number()
  let names: string[] = []
  let empty: readonly boolean[] = []
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
    const property = new ByteCursor(cursor.take(cursor.number()))
    if (kind === 0x11) names = property.rest().subarray(1).toString('utf16le').split('\0').slice(0, count)
    else if (kind === 0x0e) empty = property.bits(count)
  }
  const parts = streams === undefined ? [] : split(streams, unpackFolders(archive, streams, longest))
  return names
    .filter((_, index) => empty[index] !== true)
    .map((name, index) => ({ name, bytes: parts[index] ?? Buffer.alloc(0) }))
}

/** Files that were packed together. */
function split({ parts }: Streams, folders: readonly Buffer[]): Buffer[] {
  return folders.flatMap((folder, index) => {
    let at = 0
    return (parts[index] ?? [folder.length]).map(size => {
      at += size
      return folder.subarray(at - size, at)
    })
  })
}

function unpackFolders(archive: Buffer, { start, packed, folders }: Streams, longest: number): Buffer[] {
  let at = START + start
  let left = longest
  return folders.map((folder, index) => {
    const size = packed[index] ?? 0
    const unpacked = unpackFolder(archive.subarray(at, at + size), folder, left)
    at += size
    left -= unpacked.length
    return unpacked
  })
}

function unpackFolder(bytes: Buffer, { method, properties, size }: Folder, longest: number): Buffer {
  if (method === '00') return bytes.subarray(0, size)
  const output = new Output(Math.min(size, longest))
  if (size > longest) throw new Error('it is longer than a check unpacks')
  if (method === '21') unpackLzma2(bytes, 0, output)
  else if (method === '030101')
    new LzmaDecoder(output, lzmaProperties(properties[0] ?? 255)).decode(new RangeDecoder(bytes, 0, bytes.length), size)
  else throw new Error(`method ${method} is not read`)
  return output.written
}
