import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'

/** More of a log than this is not read; the end counts, since that is where it failed. */
const LOG_CAP = 8 * 1024 * 1024

/** The text of a file that a user named, or its end where it is long; undefined where it cannot be read. */
export function readNamed(cwd: string, name: string): string | undefined {
  try {
    const file = openSync(resolve(cwd, name), 'r')
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return undefined
      const length = Math.min(stats.size, LOG_CAP)
      const bytes = Buffer.alloc(length)
      const read = readSync(file, bytes, 0, length, stats.size - length)
      return bytes.toString('utf8', 0, read)
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
