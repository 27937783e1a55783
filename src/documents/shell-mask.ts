import { type Fence, fences } from './fences.ts'

const FIRST = 0xe000
const LAST = 0xf8ff
const RUNS = /([\uE000-\uF8FF])\1*/g
const ANY = /[\uE000-\uF8FF]/

/** A script with each `${{ }}` covered by a run of one private character, so that shells' parsers read it as plain text. */
export interface Mask {
  readonly original: string
  readonly text: string
  /** Covers the same expressions in a part of the script that was put back. */
  cover(text: string): string
  /** Puts the expressions back. */
  restore(covered: string): string
  /** True where an expression decides a part of it. */
  covers(text: string): boolean
}

export function mask(text: string): Mask {
  const found = fences(text).slice(0, LAST - FIRST + 1)
  if (found.length === 0) return { original: text, text, cover: same, restore: same, covers: () => false }
  const originals = found.map(({ start, end }) => text.slice(start, end))
  const index = new Map(originals.map((original, at) => [original, at]))
  const restoreRun = (run: string): string => {
    const original = originals[run.charCodeAt(0) - FIRST]
    return original?.length === run.length ? original : run
  }
  return {
    original: text,
    text: cover(text, found),
    cover: part => coverAgain(part, index),
    restore: covered => (ANY.test(covered) ? covered.replace(RUNS, restoreRun) : covered),
    covers: word => ANY.test(word),
  }
}

function same(text: string): string {
  return text
}

/** An expression that stands in the script several times may get another one's character: they read the same. */
function coverAgain(part: string, index: ReadonlyMap<string, number>): string {
  const found = fences(part)
  const names = found.map(({ start, end }) => index.get(part.slice(start, end)) ?? 0)
  return found.length === 0 ? part : cover(part, found, names)
}

function cover(text: string, found: readonly Fence[], names = found.map((_, index) => index)): string {
  const parts: string[] = []
  let from = 0
  for (const [index, { start, end }] of found.entries()) {
    parts.push(text.slice(from, start), String.fromCharCode(FIRST + (names[index] ?? 0)).repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}
