import type { Bytes } from '../../model/bytes.ts'
import type { DefectKind, ModelFormat } from '../../model/model-file.ts'
import type { Findings } from './findings.ts'

/** A file, or a member of one, while it is read. */
export interface Part {
  readonly bytes: Bytes
  /** Members from the outside in, as `archive/data.pkl` or `a.tar!b.pkl`; empty for the file itself. */
  readonly member: string
  /** The file's name or the member's, whose ending says what loaders take it for. */
  readonly name: string
  /** True for the bare numbers of a tensor: what they look like proves nothing. */
  readonly raw: boolean
  readonly depth: number
}

/** What reading one part may use. */
export interface Reading {
  readonly findings: Findings
  /** Reads what stands inside of a part; `label` is its name there, unless another one is given for what it is. */
  inside(part: Part, bytes: Bytes, label: string, options?: { readonly raw?: boolean; readonly name?: string }): void
  /** Says what the file is; the first word counts. */
  is(format: ModelFormat): void
}

/** Longest text or header that is read whole. */
export const LONGEST_HEADER = 64 << 20

export function defect(reading: Reading, part: Part, kind: DefectKind, message: string, offset = 0): void {
  reading.findings.defect(kind, message, part.member, offset)
}
