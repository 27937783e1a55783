/** One file as it was read. */
export interface Source {
  /** Relative to the repository's root, with `/` between the parts, never beginning with `/` or `..`. */
  readonly path: string
  /** The decoded text without a byte order mark; empty where the file could not be read as text. */
  readonly text: string
  /** True where the file begins with one: GitHub's fingerprint of the first line counts it. */
  readonly byteOrderMark?: boolean
}

/** Why a file could not be used, or not wholly. The words are the vocabulary of the fact `source.problem`. */
export const PROBLEMS = [
  'unreadable',
  'outside-the-repository',
  'too-large',
  'binary',
  'not-utf-8',
  'syntax',
  'duplicate-key',
  'unsupported-key',
  'several-documents',
  'alias-bomb',
  'too-deep',
  'unrecognised',
] as const

export type ProblemKind = (typeof PROBLEMS)[number]

/** Something that keeps a source from being understood; a finding of its own, never an exception. */
export interface Problem {
  readonly kind: ProblemKind
  /** A sentence about this very file, without the path. */
  readonly message: string
  /** Where in the text, in UTF-16 units; 0 where the whole file is meant. */
  readonly offset: number
}
