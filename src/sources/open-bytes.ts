import { closeSync, openSync, readSync } from 'node:fs'
import { bytesOf, type OpenBytes } from '../model/bytes.ts'
import type { Opening } from '../model/source-tree.ts'
import { locateInside, reasonOf } from './locate-inside.ts'

/** Opens a file below a root to be read from any place. Never leaves the root, never opens what is no regular file. */
export function openBytes(root: string, path: string): Opening {
  const inside = locateInside(root, path)
  if ('problem' in inside) return inside
  if (inside.kind === 'folder') return unreadable('The path is a folder, not a file')
  try {
    return { bytes: fileBytes(openSync(inside.absolute, 'r'), inside.size) }
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

/** Bytes that are in memory already. */
export function heldBytes(whole: Uint8Array): OpenBytes {
  return { ...bytesOf(whole), close: () => undefined }
}

function fileBytes(descriptor: number, size: number): OpenBytes {
  return {
    size,
    read(out, at, length, position) {
      let count = 0
      for (let last = 1; last > 0 && count < length; count += last)
        last = readSync(descriptor, out, at + count, length - count, position + count)
      return count
    },
    close: () => closeSync(descriptor),
  }
}

function unreadable(message: string): Opening {
  return { problem: { kind: 'unreadable', message, offset: 0 } }
}
