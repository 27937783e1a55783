import type { Bytes } from '../../model/bytes.ts'
import { isOpcode, OP } from './opcodes.ts'

/** So much behind a pickle is searched for another one: no loader looks further. */
const REACH = 64 << 20
const STEP = 1 << 18
const LONGEST_HEADER = 11

/** Where the next header of protocol 2 to 5 stands with an opcode behind it. */
export function nextHeader(source: Bytes, from: number): number | undefined {
  const buffer = Buffer.allocUnsafe(Math.min(STEP, Math.max(LONGEST_HEADER, source.size - from)))
  const last = Math.min(source.size, from + REACH)
  for (let at = from; at < last; ) {
    const count = source.read(buffer, 0, Math.min(buffer.length, last - at), at)
    const found = headerIn(buffer.subarray(0, count))
    if (found >= 0) return at + found
    if (count <= LONGEST_HEADER) return undefined
    at += count - LONGEST_HEADER
  }
  return undefined
}

function headerIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(OP.PROTO); at >= 0; at = bytes.indexOf(OP.PROTO, at + 1))
    if (isHeader(bytes, at)) return at
  return -1
}

/** Random bytes would match a shorter header all the time. */
function isHeader(bytes: Buffer, at: number): boolean {
  const version = bytes[at + 1] ?? 0
  const opcode = bytes[at + 2]
  if (version < 1 || version > 5 || !isOpcode(opcode)) return false
  if (version < 4 || opcode !== OP.FRAME) return true
  return bytes[at + 9] === 0 && bytes[at + 10] === 0
}
