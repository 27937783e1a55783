import type { Document } from '../model/document.ts'
import { type Region, WHOLE_FILE } from '../model/region.ts'

/** A file without lines: everything in it stands on its first one. */
export function binaryDocument(path: string): Document {
  return { source: { path, text: '' }, data: null, problems: [], locate: () => WHOLE_FILE }
}

/** The same file, seen at a place in it. */
export function binaryRegion(member: string, byteOffset: number): Region {
  return { ...WHOLE_FILE, binary: { byteOffset, member } }
}
