import type { Problem, Source } from './source.ts'

/** A source as far as it could be read. The source stands for the file even where its text is missing. */
export interface Reading {
  readonly source: Source
  readonly problem?: Problem
}

/** Which files of a tree are meant, as globs relative to its root. */
export interface Selection {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/**
 * The files of one repository. Paths are relative to its root, with `/` between the parts. Nothing outside the root is
 * ever read, whatever links say.
 */
export interface SourceTree {
  /** Paths that the globs select, sorted by code unit. Links to a file in the tree appear once, under its own path. */
  list(selection: Selection): Promise<readonly string[]>
  /** True where a file or a folder stands at this path. */
  has(path: string): boolean
  /** Never throws: what keeps a file from being read is a problem of its source. */
  read(path: string): Reading
}
