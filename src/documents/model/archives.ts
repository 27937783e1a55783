import { type Bytes, bytesOf } from '../../model/bytes.ts'
import { readAt, sliceOf } from '../bytes.ts'
import { InflatedBytes } from '../container/inflate.ts'
import { unpackSevenZip } from '../container/seven-zip.ts'
import { readZip } from '../container/zip.ts'
import type { Member } from '../container/zip-member.ts'
import { readKerasConfig } from './keras.ts'
import { defect, LONGEST_HEADER, type Part, type Reading } from './reader.ts'

/** A member is unpacked as far as it is looked at, up to this length. */
const LONGEST_MEMBER = 1 << 30
const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:[\\/]/
const TENSOR = /(?:^|\/)data\/\d+$/

/** Reads the members of a zip archive, and says how it is not what its directory claims. */
export function readArchive(reading: Reading, part: Part): void {
  const archive = readZip(part.bytes)
  const names = new Set(archive.members.map(({ name }) => name.slice(name.lastIndexOf('/') + 1)))
  const isTorch = names.has('data.pkl')
  const isKeras = names.has('config.json') && (names.has('metadata.json') || names.has('model.weights.h5'))
  reading.is(isTorch ? 'torch-zip' : isKeras ? 'keras' : 'zip')
  for (const problem of archive.problems) defect(reading, part, 'unexpected-bytes', problem)
  if (archive.cut) defect(reading, part, 'limit', 'The archive has more members than a check reads')
  if (archive.prefix > 0) readPrefix(reading, part, archive.prefix)
  for (const member of archive.members) {
    describe(reading, part, member)
    if (!member.name.endsWith('/')) readMember(reading, part, member, isTorch, isKeras)
  }
}

function readPrefix(reading: Reading, part: Part, length: number): void {
  defect(reading, part, 'unexpected-bytes', `${length} bytes stand before the archive`)
  reading.inside(part, sliceOf(part.bytes, 0, length), '(before the archive)', { name: part.name })
}

function describe(reading: Reading, part: Part, member: Member): void {
  const name = JSON.stringify(member.name.slice(0, 120))
  const at = member.start
  if (member.hidden) defect(reading, part, 'hidden-member', `The archive does not list its member ${name}`, at)
  if (member.problems.length > 0)
    defect(reading, part, 'headers-differ', `The member ${name} ${member.problems.join(' and ')}`, at)
  if (OUTSIDE.test(member.name))
    defect(reading, part, 'path-outside', `The member ${name} leads out of the archive`, at)
  if (member.encrypted) defect(reading, part, 'encrypted', `The member ${name} says that it is encrypted`, at)
}

function readMember(reading: Reading, part: Part, member: Member, isTorch: boolean, isKeras: boolean): void {
  const bytes = member.open(LONGEST_MEMBER)
  const name = JSON.stringify(member.name.slice(0, 120))
  if (bytes === undefined) {
    defect(reading, part, 'unreadable', `The member ${name} is packed by method ${member.method}, which is not read`)
    return
  }
  reading.inside(part, bytes, member.name, { raw: isTorch && TENSOR.test(member.name) })
  if (isKeras && member.name === 'config.json') readConfig(reading, part, bytes)
  if (!(bytes instanceof InflatedBytes)) return
  if (bytes.overflows) defect(reading, part, 'limit', `The member ${name} unpacks to more than a check reads`)
  else if (bytes.problem !== undefined && !member.encrypted)
    defect(reading, part, 'unreadable', `The member ${name} cannot be unpacked: ${bytes.problem}`)
}

function readConfig(reading: Reading, part: Part, bytes: Bytes): void {
  const inner = { ...part, member: part.member === '' ? 'config.json' : `${part.member}!config.json` }
  readKerasConfig(reading, inner, readAt(bytes, 0, LONGEST_HEADER).toString())
}

/** Reads the members of a tar archive. Numbers may be octal digits or, in GNU's form, bytes. */
export function readTar(reading: Reading, part: Part): void {
  const { bytes } = part
  reading.is('tar')
  for (let at = 0; at + 512 <= bytes.size; ) {
    const header = readAt(bytes, at, 512)
    if (header.every(byte => byte === 0)) return
    const size = numberIn(header.subarray(124, 136))
    if (size === undefined) {
      defect(reading, part, 'unreadable', 'A header of the archive has no size', at)
      return
    }
    readTarMember(reading, part, header, sliceOf(bytes, at + 512, size))
    at += 512 + Math.ceil(size / 512) * 512
  }
}

function readTarMember(reading: Reading, part: Part, header: Buffer, bytes: Bytes): void {
  const [prefix, own] = [textIn(header.subarray(345, 500)), textIn(header.subarray(0, 100))]
  const name = header.toString('latin1', 257, 262) === 'ustar' && prefix !== '' ? `${prefix}/${own}` : own
  if (OUTSIDE.test(name))
    defect(reading, part, 'path-outside', `The member ${JSON.stringify(name)} leads out of the archive`)
  const type = header[156] ?? 0
  if (type === 0 || type === 0x30 || type === 0x37) reading.inside(part, bytes, name)
}

function numberIn(field: Buffer): number | undefined {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = 0
    for (const byte of field.subarray(4)) value = value * 256 + byte
    return Number.isSafeInteger(value) ? value : undefined
  }
  const text = textIn(field).trim()
  if (text === '') return 0
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined
}

function textIn(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('latin1', 0, end < 0 ? field.length : end)
}

/** Longest archive of 7z that is opened, and what comes out of it at most. */
const LONGEST_PACKED = 64 << 20
const LONGEST_UNPACKED = 128 << 20

/** Reads the members of a 7z archive. False where it cannot be opened. */
export function readSevenZip(reading: Reading, part: Part): boolean {
  if (part.bytes.size > LONGEST_PACKED) return false
  try {
    for (const { name, bytes } of unpackSevenZip(readAt(part.bytes, 0, part.bytes.size), LONGEST_UNPACKED))
      reading.inside(part, bytesOf(bytes), name)
    return true
  } catch {
    return false
  }
}
