import { type Bytes, bytesOf } from '../model/bytes.ts'

/** A stretch of other bytes; as much of it as there is. */
export function sliceOf(parent: Bytes, offset: number, length: number): Bytes {
  const size = Math.max(0, Math.min(length, parent.size - offset))
  if (parent.whole !== undefined) return bytesOf(parent.whole.subarray(offset, offset + size))
  return {
    size,
    read: (out, at, count, position) =>
      position >= size ? 0 : parent.read(out, at, Math.min(count, size - position), offset + position),
  }
}

/** Up to so many bytes from a place. */
export function readAt(source: Bytes, position: number, length: number): Buffer {
  const wanted = Math.max(0, Math.min(length, source.size - position))
  if (source.whole !== undefined) {
    const { buffer, byteOffset } = source.whole
    return Buffer.from(buffer, byteOffset + Math.min(position, source.size), wanted)
  }
  const out = Buffer.allocUnsafe(wanted)
  return out.subarray(0, source.read(out, 0, wanted, position))
}
