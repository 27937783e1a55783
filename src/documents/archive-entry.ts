import { gunzipSync, inflateRawSync } from 'node:zlib'

/** Longest file that is taken out of an archive. */
const CAP = 1024 * 1024
/** How much of a compressed tar is looked through; what is wanted stands at its beginning. */
const TAR_CAP = 64 * 1024 * 1024
const MOST_ENTRIES = 50_000

/**
 * The text of one file of a zip, taken by the central directory; undefined where it is not there, is too long, or the
 * archive is none. Nothing else is unpacked, and a size that is a lie is cut off.
 */
export function zipEntry(zip: Buffer, wanted: (name: string) => boolean): string | undefined {
  try {
    return findInZip(zip, wanted)
  } catch {
    return undefined
  }
}

function findInZip(zip: Buffer, wanted: (name: string) => boolean): string | undefined {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) return undefined
  let at = zip.readUInt32LE(end + 16)
  for (let left = Math.min(zip.readUInt16LE(end + 10), MOST_ENTRIES); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return undefined
    const nameLength = zip.readUInt16LE(at + 28)
    if (wanted(zip.toString('utf8', at + 46, at + 46 + nameLength))) return unpacked(zip, at)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return undefined
}

function unpacked(zip: Buffer, at: number): string | undefined {
  const local = zip.readUInt32LE(at + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
  if (zip.readUInt32LE(at + 24) > CAP) return undefined
  if (zip.readUInt16LE(at + 10) === 0) return data.length > CAP ? undefined : data.toString('utf8')
  return inflateRawSync(data, { maxOutputLength: CAP }).toString('utf8')
}

/** The text of one file of a compressed tar with plain names; undefined as above. */
export function tarGzEntry(bytes: Buffer, wanted: string): string | undefined {
  try {
    return findInTar(gunzipSync(bytes, { maxOutputLength: TAR_CAP }), wanted)
  } catch {
    return undefined
  }
}

function findInTar(tar: Buffer, wanted: string): string | undefined {
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0[\s\S]*$/, '')
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    if (name === '' || !(size >= 0)) return undefined
    if (name === wanted) return size > CAP ? undefined : tar.toString('utf8', at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return undefined
}
