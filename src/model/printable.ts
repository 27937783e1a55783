import { masked } from './masked.ts'

/**
 * What could move a cursor, reorder a line, hide in it or end it, and `##[`, with which a line of a GitHub log gives
 * commands to the runner wherever it stands. A zero-width joiner stays: emoji are made with it.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200d)\p{Cf}|##(?=\[)/gu

const PLAIN = /^[ -"$-~]*$/

/** Text from a repository on one line: what a terminal might obey is a visible `\u{…}`, and credentials are masked. */
export function printable(text: string): string {
  const safe = masked(text)
  return PLAIN.test(safe) ? safe : safe.replace(UNPRINTABLE, visible)
}

function visible(match: string): string {
  return match === '##' ? '#\\u{23}' : `\\u{${match.codePointAt(0)?.toString(16)}}`
}
