const WINDOW = 100
const BASE = 37
const WORD = 2 ** 32
const END_OF_FILE = 65535
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32]

const OLDEST = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW))
const OLDEST_HIGH = Number(OLDEST >> 32n)
const OLDEST_LOW = Number(OLDEST & 0xffff_ffffn)

/**
 * The `primaryLocationLineHash` of every line of a text, the first line first, as GitHub's upload action computes it
 * (github/codeql-action, src/fingerprints.ts): a rolling hash over the 100 units from the line's start on, blanks left
 * out, then `:` and how often that hash was seen so far. A text that ends with a line break has an empty last line.
 */
export function lineHashes(text: string): readonly string[] {
  const { units, lineStarts } = keptUnits(text)
  const hashes: string[] = []
  const seen = new Map<string, number>()
  let [high, low, line] = [0, 0, 0]
  for (let end = 0; line < lineStarts.length; end++) {
    // hash = 37 · hash + newest − 37^100 · oldest modulo 2^64, in two halves that doubles hold exactly
    const oldest = end < WINDOW ? 0 : (units[end - WINDOW] ?? 0)
    const lowSum = low * BASE + (units[end] ?? 0) - OLDEST_LOW * oldest
    const carry = Math.floor(lowSum / WORD)
    const highSum = high * BASE - OLDEST_HIGH * oldest + carry
    low = lowSum - carry * WORD
    high = highSum - Math.floor(highSum / WORD) * WORD
    if (lineStarts[line] !== end - WINDOW + 1) continue
    line++
    hashes.push(counted(hexadecimal(high, low), seen))
  }
  return hashes
}

/** The units that count, then the end mark and a window of zeros; and where among them each line starts. */
function keptUnits(text: string): { readonly units: Uint16Array; readonly lineStarts: readonly number[] } {
  const units = new Uint16Array(text.length + 1 + WINDOW)
  const lineStarts = [0]
  let count = 0
  let afterReturn = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const dropped = unit === SPACE || unit === TAB || (afterReturn && unit === LF)
    afterReturn = unit === CR
    if (dropped) continue
    units[count++] = unit === CR ? LF : unit
    if (unit === CR || unit === LF) lineStarts.push(count)
  }
  units[count] = END_OF_FILE
  return { units, lineStarts }
}

function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}

function counted(hash: string, seen: Map<string, number>): string {
  const times = (seen.get(hash) ?? 0) + 1
  seen.set(hash, times)
  return `${hash}:${times}`
}
