import { readAt } from '../bytes.ts'
import { readKerasConfig } from './keras.ts'
import { LONGEST_HEADER, type Part, type Reading } from './reader.ts'

const STEP = 1 << 20
const OVERLAP = 64
const MARK = '"class_name"'
const BACK = 4096

/**
 * Finds the configuration that Keras writes into an HDF5 file. It is text in an attribute, and attributes are stored as
 * they are, never packed: so the text is looked for, wherever the attribute stands.
 */
export function readHdf5(reading: Reading, part: Part): void {
  reading.is('hdf5')
  const { bytes } = part
  const buffer = Buffer.allocUnsafe(Math.min(STEP, bytes.size))
  for (let at = 0; at < bytes.size; ) {
    const window = buffer.subarray(0, bytes.read(buffer, 0, buffer.length, at))
    const found = window.indexOf(MARK, 0, 'latin1')
    if (found >= 0) at = readTextAt(reading, part, at + found)
    else if (window.length < buffer.length || window.length <= OVERLAP) return
    else at += window.length - OVERLAP
  }
}

/** Reads the JSON around a place, and answers where to look on. */
function readTextAt(reading: Reading, part: Part, place: number): number {
  const from = Math.max(0, place - BACK)
  const before = readAt(part.bytes, from, place - from)
  let start = before.length
  while (start > 0 && isText(before[start - 1] ?? 0)) start--
  const brace = before.indexOf(0x7b, start)
  if (brace < 0) return place + MARK.length
  const text = readAt(part.bytes, from + brace, LONGEST_HEADER)
  const end = endOfObject(text)
  readKerasConfig(reading, part, text.toString('utf8', 0, end), 'unexpected-bytes')
  return Math.max(place + MARK.length, from + brace + end)
}

function isText(byte: number): boolean {
  return byte >= 0x20 || byte === 9 || byte === 10 || byte === 13
}

/** Behind the brace that closes the first one; the end of the text where there is none. */
function endOfObject(text: Buffer): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0
    if (byte < 0x20 && !isText(byte)) return at
    if (quoted && byte === 0x5c) at++
    else if (byte === 0x22) quoted = !quoted
    else if (!quoted && byte === 0x7b) depth++
    else if (!quoted && byte === 0x7d && --depth === 0) return at + 1
  }
  return text.length
}
