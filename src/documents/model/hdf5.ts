import { readAt } from '../bytes.ts'
import { readKerasConfig } from './keras.ts'
import { defect, LONGEST_HEADER, type Part, type Reading } from './reader.ts'

const STEP = 1 << 20
const OVERLAP = 64
const MARK = '"class_name"'
const BACK = 4096

/** A key may be written with escapes, which JSON undoes. */
const ESCAPE = '\\u00'
const MOST_FAILURES = 200

/**
 * Finds the configuration that Keras writes into an HDF5 file. It is text in an attribute, and attributes are stored as
 * they are, never packed: so the text is looked for, wherever the attribute stands.
 */
export function readHdf5(reading: Reading, part: Part): void {
  reading.is('hdf5')
  const { bytes } = part
  const buffer = Buffer.allocUnsafe(Math.min(STEP, bytes.size))
  let failures = 0
  for (let at = 0; at < bytes.size; ) {
    const window = buffer.subarray(0, bytes.read(buffer, 0, buffer.length, at))
    const found = firstMark(window)
    if (found >= 0) {
      const end = readTextAt(reading, part, at + found)
      if (end === undefined && ++failures > MOST_FAILURES) {
        defect(reading, part, 'limit', 'It holds more broken texts than a check looks at')
        return
      }
      at = end ?? at + found + 1
    } else if (window.length < buffer.length || window.length <= OVERLAP) return
    else at += window.length - OVERLAP
  }
}

function firstMark(window: Buffer): number {
  const places = [window.indexOf(MARK, 0, 'latin1'), window.indexOf(ESCAPE, 0, 'latin1')].filter(each => each >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** Reads the JSON around a place, the outermost or the innermost object, and answers where to look on; undefined where there is none. */
function readTextAt(reading: Reading, part: Part, place: number): number | undefined {
  const from = Math.max(0, place - BACK)
  const before = readAt(part.bytes, from, place - from)
  let start = before.length
  while (start > 0 && isText(before[start - 1] ?? 0)) start--
  const braces = new Set([before.indexOf(0x7b, start), before.lastIndexOf(0x7b)])
  for (const brace of braces) {
    if (brace < start) continue
    const text = readAt(part.bytes, from + brace, LONGEST_HEADER)
    const end = endOfObject(text)
    if (readKerasConfig(reading, part, text.toString('utf8', 0, end), 'unexpected-bytes'))
      return Math.max(place + 1, from + brace + end)
  }
  return undefined
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
