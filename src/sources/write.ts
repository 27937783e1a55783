import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

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
