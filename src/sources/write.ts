import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { locateInside, reasonOf } from './locate-inside.ts'

/** GitHub drops a whole step summary that is longer than this. */
const SUMMARY_CAP = 1024 * 1024

/** Writes a report, with the folders on the way to it. Throws what the operating system says. */
export function writeReport(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Appends to GitHub's step summary, unless it would grow so long that GitHub drops all of it. False if it was not written. */
export function appendSummary(path: string, text: string): boolean {
  const present = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (present + Buffer.byteLength(text) >= SUMMARY_CAP) return false
  appendFileSync(path, text)
  return true
}

/** Writes a file that does not exist yet, below a root; what keeps it from being written, or undefined. */
export function writeNew(root: string, path: string, text: string): string | undefined {
  const inside = locateInside(root, path)
  if (!('problem' in inside)) return 'there is something at this path already'
  if (inside.problem.kind === 'outside-the-repository') return inside.problem.message
  try {
    const absolute = join(root, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text, { flag: 'wx' })
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}
