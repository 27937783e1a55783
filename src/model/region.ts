/**
 * A stretch of a source. Lines and columns begin at 1, columns and offsets count UTF-16 units as SARIF's
 * `utf16CodeUnits` does, and the end column is one past the last unit.
 */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** From the first unit of the text, a byte order mark not counted. */
  readonly startOffset: number
  readonly endOffset: number
  /** In a file without lines: how many bytes stand before, in the file or in a member of it. */
  readonly binary?: { readonly byteOffset: number; readonly member: string }
}

/** The first line, for what concerns a file as a whole. */
export const WHOLE_FILE: Region = {
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 1,
  startOffset: 0,
  endOffset: 0,
}
