/** The bytes of a file, or of a part of one, read from any place: a file of many gigabytes is never held whole. */
export interface Bytes {
  /** How many there are; an upper bound where they are unpacked on the way, until their end was seen. */
  readonly size: number
  /** Copies up to `length` bytes from `position` to `out` at `at`. Answers how many: fewer only at the end. */
  read(out: Uint8Array, at: number, length: number, position: number): number
  /** All of them, where they are in memory anyway. */
  readonly whole?: Uint8Array
}

/** Bytes of a file that stay open until they are closed. */
export interface OpenBytes extends Bytes {
  close(): void
}

/** Bytes that are in memory. */
export function bytesOf(whole: Uint8Array): Bytes {
  return {
    size: whole.length,
    whole,
    read(out, at, length, position) {
      const part = whole.subarray(position, position + length)
      out.set(part, at)
      return part.length
    },
  }
}
