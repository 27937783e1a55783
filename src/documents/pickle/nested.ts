import { isOpcode } from './opcodes.ts'

const BASE64 =
  /^(?:gA[JNSV]|gASV|gAWV|KGRw|Y[zp]b3M|Y29z|Y3Bvc2l4|Y19fYnVpbHRpbl9f|Y2J1aWx0aW5z)[A-Za-z0-9+/_\-\r\n]{8,}={0,2}\s*$/
const HEXADECIMAL = /^(?:\\x)?80(?:\\x)?0[2-5](?:(?:\\x)?[0-9a-fA-F]{2}){6,}$/
const TEXT_IMPORT = /[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/
/** `c`, `i`, `(`, `]`, `}`, `V` and `S`: how pickles of protocol 0 begin. */
const TEXT_STARTS: ReadonlySet<number> = new Set([0x63, 0x69, 0x28, 0x5d, 0x7d, 0x56, 0x53])

/** The first bytes of pickles that stand inside of other data. */
export const STARTS: ReadonlySet<number> = new Set([0x80, ...TEXT_STARTS])

/** How many bytes tell whether a pickle begins there. */
export const HEAD = 400

/** True where bytes begin as a pickle does: a header of protocol 2 to 5, or text that imports something. */
export function beginsPickle(head: Buffer): boolean {
  const [first = 0, second = 255, third] = head
  if (first === 0x80) return second <= 5 && (third === undefined || isOpcode(third))
  if (!TEXT_STARTS.has(first)) return false
  const found = TEXT_IMPORT.exec(head.toString('latin1', 0, HEAD))
  return found !== null && (found.index === 0 || (first !== 0x63 && first !== 0x69))
}

/** The bytes that a text stands for, where they begin as a pickle; and how they were written. */
export function encodedPickle(text: string): { readonly bytes: Buffer; readonly how: string } | undefined {
  const first = text.charCodeAt(0)
  const found =
    first === 0x80 || TEXT_STARTS.has(first) ? latin(text) : (base64(text, first) ?? hexadecimal(text, first))
  return found !== undefined && beginsPickle(found.bytes) ? found : undefined
}

function latin(text: string): { bytes: Buffer; how: string } {
  return { bytes: Buffer.from(text, 'latin1'), how: 'as text' }
}

function base64(text: string, first: number): { bytes: Buffer; how: string } | undefined {
  const mayBe = text.length >= 16 && (first === 0x67 || first === 0x4b || first === 0x59)
  return mayBe && BASE64.test(text) ? { bytes: Buffer.from(text, 'base64'), how: 'in base64' } : undefined
}

function hexadecimal(text: string, first: number): { bytes: Buffer; how: string } | undefined {
  const mayBe = text.length >= 16 && (first === 0x38 || first === 0x5c)
  if (!mayBe || !HEXADECIMAL.test(text)) return undefined
  return { bytes: Buffer.from(text.replaceAll('\\x', ''), 'hex'), how: 'in hexadecimal digits' }
}
