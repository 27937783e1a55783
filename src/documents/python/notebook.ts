import { isMapping, mapping, scalarText, sequence } from '../../model/data.ts'
import type { Document } from '../../model/document.ts'
import { child, type Pointer } from '../../model/pointer.ts'

/** A stretch of the code of a notebook, and the JSON text that it is written in. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly pointer: Pointer
}

/** The code of a notebook as one program, and where each place of it is written. */
export interface NotebookCode {
  readonly text: string
  /** The text and the offset in it for an offset in the program. */
  placeOf(offset: number): { readonly pointer: Pointer; readonly at: number } | undefined
}

/** Puts the code cells together. Lines that are no Python, as `%matplotlib` and `!pip`, are blanked. */
export function notebookCode({ data }: Document): NotebookCode | undefined {
  const cells = mapping(data).get('cells')
  if (cells === undefined) return undefined
  const pieces: Piece[] = []
  let text = ''
  for (const [index, cell] of sequence(cells).entries()) {
    if (!isMapping(cell) || cell.get('cell_type') !== 'code') continue
    const source = cell.get('source')
    const place = child('/cells', index, 'source')
    const lines = typeof source === 'string' ? [source] : sequence(source).map(scalarText)
    for (const [line, written] of lines.entries()) {
      const start = text.length
      text += (written ?? '').replace(/^[ \t]*[%!].*$/gm, magic => ' '.repeat(magic.length))
      pieces.push({ start, end: text.length, pointer: typeof source === 'string' ? place : child(place, line) })
    }
    text += '\n'
  }
  return { text, placeOf: offset => place(pieces, offset) }
}

function place(pieces: readonly Piece[], offset: number): { pointer: Pointer; at: number } | undefined {
  const piece = pieces.findLast(({ start }) => start <= offset)
  return piece && { pointer: piece.pointer, at: Math.min(offset, piece.end) - piece.start }
}
