/** One field of a message: its number, and its bytes where it has any. */
export interface Field {
  readonly number: number
  readonly bytes: Buffer
}

const NOTHING = Buffer.alloc(0)

/** Fields of a Protocol Buffers message, without its schema. Throws where the bytes are no message. */
export function* fields(message: Buffer): Generator<Field> {
  let at = 0
  const variable = (): number => {
    let value = 0
    for (let factor = 1, count = 0; count < 10; count++, factor *= 128) {
      if (at >= message.length) break
      const byte = message[at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new Error('a number is cut')
  }
  while (at < message.length) {
    const key = variable()
    const [number, wire] = [Math.floor(key / 8), key & 7]
    if (number === 0) throw new Error('a field has no number')
    const length = lengthOf(wire, variable)
    if (at + length > message.length) throw new Error('a field is cut')
    if (wire === 2) yield { number, bytes: message.subarray(at, at + length) }
    else yield { number, bytes: NOTHING }
    at += length
  }
}

function lengthOf(wire: number, variable: () => number): number {
  if (wire === 1) return 8
  if (wire === 5) return 4
  if (wire !== 0 && wire !== 2) throw new Error('a field is of no known type')
  const value = variable()
  return wire === 2 ? value : 0
}

/** The fields with a number that hold bytes. */
export function* messages(message: Buffer, number: number): Generator<Buffer> {
  for (const field of fields(message)) if (field.number === number && field.bytes.length > 0) yield field.bytes
}

/** The text of the first field with a number. */
export function textOf(message: Buffer, number: number): string {
  for (const bytes of messages(message, number)) return bytes.toString()
  return ''
}
