import { createHash } from 'node:crypto'
import type { SourceTree } from '../model/source-tree.ts'

const STEP = 1 << 18

/** The SHA-256 of a file in hexadecimal digits, read piece by piece; undefined where it cannot be read. */
export function digestOf(tree: SourceTree, path: string): string | undefined {
  const opened = tree.open(path)
  if ('problem' in opened) return undefined
  const { bytes } = opened
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(STEP, bytes.size)))
  try {
    for (let at = 0; at < bytes.size; ) {
      const count = bytes.read(buffer, 0, buffer.length, at)
      if (count === 0) break
      hash.update(buffer.subarray(0, count))
      at += count
    }
    return hash.digest('hex')
  } catch {
    return undefined
  } finally {
    bytes.close()
  }
}
