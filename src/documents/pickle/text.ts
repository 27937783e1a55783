const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  '\\': '\\',
  "'": "'",
  '"': '"',
}

/** The text of the STRING opcode, whose line is quoted; undefined where it is not. As `codecs.escape_decode` reads it. */
export function quotedText(line: Buffer): string | undefined {
  const text = line.toString('latin1').trimEnd()
  const quote = text[0]
  if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) return undefined
  const inner = text.slice(1, -1)
  return inner.includes('\\') ? inner.replace(/\\(\r?\n|x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, unescaped) : inner
}

function unescaped(_: string, written: string): string {
  const first = written[0] ?? ''
  if (first === '\n' || first === '\r') return ''
  if (first === 'x' && written.length === 3) return String.fromCharCode(Number.parseInt(written.slice(1), 16))
  if (first >= '0' && first <= '7') return String.fromCharCode(Number.parseInt(written, 8) & 255)
  return Object.hasOwn(SIMPLE, written) ? (SIMPLE[written] ?? '') : `\\${written}`
}

/** The text of the UNICODE opcode: latin-1 with `\uXXXX` and `\UXXXXXXXX`, as `raw-unicode-escape` reads it. */
export function rawText(line: Buffer): string {
  const text = line.toString('latin1')
  if (!text.includes('\\')) return text
  return text.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g, (whole, slashes: string, code: string) => {
    if (slashes.length % 2 === 0) return whole
    const point = Number.parseInt(code.slice(1), 16)
    return slashes.slice(1) + (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')
  })
}

/** A decimal number as Python's `int` reads it; undefined where it is none. */
export function decimal(line: Buffer): number | undefined {
  const plain = smallDecimal(line)
  if (plain !== undefined) return plain
  const text = line.toString('latin1').trim().replace(/L$/, '')
  return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined
}

function smallDecimal(line: Buffer): number | undefined {
  if (line.length === 0 || line.length > 9) return undefined
  let value = 0
  for (const byte of line) {
    if (byte < 48 || byte > 57) return undefined
    value = value * 10 + byte - 48
  }
  return value
}
