import { EndOfData } from './endings.ts'
import { STARTS } from './nested.ts'
import { decimal, quotedText, rawText } from './text.ts'
import { blob, type Handle, integer, LONG_TEXT, UNKNOWN, type Values } from './values.ts'
import type { Window } from './window.ts'

/** Longest line that is looked at; what is longer is no name, and no number that matters. */
const LONGEST_LINE = 1 << 20
/** Texts that may hold a pickle as base64 or hexadecimal digits are decoded up to this length. */
const LONGEST_ENCODED = 64 << 20

/** Looks for pickles inside of constants; where they stand is told in bytes from the beginning of the file. */
export interface ConstantReader {
  /** Bytes or latin-1 text that stand as they are. */
  bytes(offset: number, length: number): void
  /** Text that may be a pickle once it is decoded. */
  text(text: string, offset: number): void
}

/** Reads the opcodes that hold a value. */
export class Literals {
  private readonly window: Window
  private readonly values: Values
  private readonly constants: ConstantReader

  constructor(window: Window, values: Values, constants: ConstantReader) {
    this.window = window
    this.values = values
    this.constants = constants
  }

  /** UTF-8 text of so many bytes. */
  text(length: number): Handle {
    const { window } = this
    if (length > 255) return this.longText(length)
    window.need(length)
    const handle = this.values.text(window.bytes, window.at, length)
    if (length >= 16 && mayBeEncoded(window.bytes[window.at] ?? 0))
      this.constants.text(window.bytes.toString('utf8', window.at, window.at + length), window.offset)
    window.at += length
    return handle
  }

  /** Bytes that Python 2 called text. */
  byteText(length: number): Handle {
    const offset = this.window.offset
    const begins = this.beginsPickle(length)
    const handle = this.text(length)
    if (begins) this.constants.bytes(offset, length)
    return handle
  }

  bytes(length: number): Handle {
    const offset = this.window.offset
    const begins = this.beginsPickle(length)
    this.window.skip(length)
    if (begins) this.constants.bytes(offset, length)
    return blob(length)
  }

  /** By the first byte alone: most constants are no pickles, and are not read. */
  private beginsPickle(length: number): boolean {
    return length >= 4 && this.window.has(1) && STARTS.has(this.window.bytes[this.window.at] ?? 0)
  }

  /** The text of a line that was read already. */
  ofLine(line: Buffer, isQuoted: boolean): Handle {
    const text = isQuoted ? quotedText(line) : rawText(line.subarray(0, line.length - 1))
    return text === undefined ? UNKNOWN : this.decoded(text, this.window.offset)
  }

  /** The line of STRING; undefined where it is not quoted, at which an unpickler stops. */
  quoted(): Handle | undefined {
    const offset = this.window.offset
    const text = quotedText(this.line())
    return text === undefined ? undefined : this.decoded(text, offset)
  }

  raw(): Handle {
    const offset = this.window.offset
    return this.decoded(rawText(this.line()), offset)
  }

  /** The number of a line; undefined where it is none. */
  number(): number | undefined {
    return decimal(this.line())
  }

  /** A whole number of so many bytes, little end first. */
  long(length: number): Handle {
    const { window } = this
    if (length > 6) {
      window.skip(length)
      return UNKNOWN
    }
    window.need(length)
    window.at += length
    return length === 0 ? integer(0) : integer(window.bytes.readIntLE(window.at - length, length))
  }

  line(): Buffer {
    return this.window.line(LONGEST_LINE)
  }

  private decoded(text: string, offset: number): Handle {
    this.constants.text(text, offset)
    const bytes = Buffer.from(text)
    return this.values.text(bytes, 0, bytes.length)
  }

  private longText(length: number): Handle {
    const { window } = this
    const offset = window.offset
    if (!window.has(2)) throw new EndOfData()
    const first = window.bytes[window.at] ?? 0
    const isLatin = first === 0xc2 && window.bytes[window.at + 1] === 0x80
    if ((mayBeEncoded(first) || isLatin) && length <= LONGEST_ENCODED) {
      window.need(length)
      this.constants.text(window.bytes.toString('utf8', window.at, window.at + length), offset)
    }
    window.skip(length)
    return LONG_TEXT
  }
}

/** The first letters of `\x80` and of texts imports in base64, hexadecimal digits and escapes; or of latin-1. */
function mayBeEncoded(byte: number): boolean {
  return byte === 0x67 || byte === 0x4b || byte === 0x59 || byte === 0x38 || byte === 0x5c
}
