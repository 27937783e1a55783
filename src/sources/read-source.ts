import { readFileSync } from 'node:fs'
import type { Problem, ProblemKind } from '../model/source.ts'
import type { Reading } from '../model/source-tree.ts'
import { decode } from './decode.ts'
import { locateInside, reasonOf } from './locate-inside.ts'

/** Longest text document that is read, in bytes: far above any workflow or runbook, far below what would hurt. */
export const TEXT_CAP = 2 * 1024 * 1024

/** Reads one text file below a root. Never throws, never leaves the root, never opens what is no regular file. */
export function readSource(root: string, path: string, cap: number = TEXT_CAP): Reading {
  const inside = locateInside(root, path)
  if ('problem' in inside) return { source: { path, text: '' }, problem: inside.problem }
  if (inside.kind === 'folder') return without(path, 'unreadable', 'The path is a folder, not a file')
  if (inside.size > cap) return without(path, 'too-large', sizeMessage(inside.size, cap))
  return readWithin(path, inside.absolute, cap)
}

function readWithin(path: string, absolute: string, cap: number): Reading {
  try {
    return readingOf(path, readFileSync(absolute), cap)
  } catch (error) {
    return without(path, 'unreadable', reasonOf(error))
  }
}

/** The reading of bytes that are already at hand. */
export function readingOf(path: string, bytes: Buffer, cap: number = TEXT_CAP): Reading {
  if (bytes.length > cap) return without(path, 'too-large', sizeMessage(bytes.length, cap))
  const decoded = decode(bytes)
  if ('problem' in decoded) return { source: { path, text: '' }, problem: decoded.problem }
  return { source: { path, ...decoded } }
}

function without(path: string, kind: ProblemKind, message: string): { source: Reading['source']; problem: Problem } {
  return { source: { path, text: '' }, problem: { kind, message, offset: 0 } }
}

function sizeMessage(size: number, cap: number): string {
  return `The file has ${megabytes(size)}; files over ${megabytes(cap)} are not read`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
