import type { Bytes } from '../../model/bytes.ts'
import { readAt, sliceOf } from '../bytes.ts'
import { InflatedBytes } from './inflate.ts'
import { u16, u32 } from './little-endian.ts'

/** A member as the directory lists it, or as it was found without one. */
export interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly offset: number
  readonly hidden: boolean
}

export interface Member {
  readonly name: string
  readonly hidden: boolean
  readonly encrypted: boolean
  readonly method: number
  /** Half sentences about what the two headers of the member say differently. */
  readonly problems: readonly string[]
  /** The bytes that the member takes in the archive. */
  readonly start: number
  readonly end: number
  /** Undefined where it is packed in a way that is not read. */
  open(longest: number): Bytes | InflatedBytes | undefined
}

const ENCRYPTED = 1
const DIFFERING = 0x61

/** Puts the two headers of a member together. A reader may believe either of them. */
export function memberOf(source: Bytes, entry: Entry): Member {
  const { name, flags, method, packed, offset } = entry
  const header = readAt(source, offset, 30)
  const isThere = header.length === 30 && u32(header, 0) === 0x04034b50
  const nameLength = isThere ? u16(header, 26) : 0
  const data = offset + 30 + nameLength + (isThere ? u16(header, 28) : 0)
  const localFlags = isThere ? u16(header, 6) : flags
  const problems = isThere
    ? differences(entry, readAt(source, offset + 30, nameLength), u16(header, 8), localFlags)
    : ['has no header of its own']
  return {
    name,
    hidden: entry.hidden,
    encrypted: ((flags | localFlags) & ENCRYPTED) !== 0,
    method,
    problems,
    start: offset,
    end: Math.min(source.size, data + packed),
    open(longest) {
      const slice = sliceOf(source, data, packed)
      if (method === 0) return slice
      return method === 8 ? new InflatedBytes(slice, longest) : undefined
    },
  }
}

function differences(entry: Entry, localName: Buffer, method: number, flags: number): string[] {
  const isSame = localName.toString() === entry.name || localName.toString('latin1') === entry.name
  return [
    ...(isSame || Buffer.from(entry.name, 'latin1').equals(localName)
      ? []
      : [`is called ${JSON.stringify(localName.toString().slice(0, 80))} in its own header`]),
    ...(method === entry.method ? [] : ['is packed in another way by its own header']),
    ...((flags ^ entry.flags) & DIFFERING ? ['has other flags in its own header'] : []),
  ]
}
