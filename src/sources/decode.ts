import { isUtf8 } from 'node:buffer'
import type { Problem } from '../model/source.ts'

/** Text without its byte order mark, or the reason why the bytes are none. */
export type Decoded = { readonly text: string; readonly byteOrderMark?: true } | { readonly problem: Problem }

const BYTE_ORDER_MARK = '\uFEFF'
const REPLACEMENT = '\uFFFD'
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT)

export function decode(bytes: Buffer): Decoded {
  if (isUtf16(bytes)) return failure('not-utf-8', 'The file is written in UTF-16, not in UTF-8')
  if (bytes.includes(0)) return failure('binary', 'The file is binary: it holds a zero byte')
  if (!isUtf8(bytes)) return failure('not-utf-8', `The file is not UTF-8: ${describeInvalid(bytes)}`)
  const text = bytes.toString()
  return text.startsWith(BYTE_ORDER_MARK) ? { text: text.slice(1), byteOrderMark: true } : { text }
}

function failure(kind: Problem['kind'], message: string): Decoded {
  return { problem: { kind, message, offset: 0 } }
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0)
  return mark === 0xfeff || mark === 0xfffe
}

function describeInvalid(bytes: Buffer): string {
  const at = firstInvalid(bytes)
  const line = bytes.subarray(0, at).toString('latin1').split('\n').length
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return `byte 0x${byte} in line ${line} begins no character`
}

/** Decoding puts a replacement where the bytes are wrong; one that the bytes themselves spell is no mistake. */
function firstInvalid(bytes: Buffer): number {
  const text = bytes.toString()
  let from = 0
  let at = 0
  for (let found = text.indexOf(REPLACEMENT); found >= 0; found = text.indexOf(REPLACEMENT, from)) {
    at += Buffer.byteLength(text.slice(from, found))
    if (!bytes.subarray(at, at + 3).equals(REPLACEMENT_BYTES)) return at
    at += 3
    from = found + 1
  }
  return at
}
