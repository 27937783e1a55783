import type { AssetFolder } from './asset-folder.ts'
import type { OpenBytes } from './bytes.ts'
import type { Problem, Source } from './source.ts'

/** A source as far as it could be read. The source stands for the file even where its text is missing. */
export interface Reading {
  readonly source: Source
  readonly problem?: Problem
}

/** A file that is open, or why it is not. */
export type Opening = { readonly bytes: OpenBytes } | { readonly problem: Problem }

/**
 * The files of one repository. Paths are relative to its root, with `/` between the parts. Nothing outside the root is
 * ever read, whatever links say.
 */
export interface SourceTree {
  /**
   * Paths that are wanted, sorted by code unit. A link to a file in the tree appears once, under the file's own path;
   * a link that leads nowhere or out of the tree appears under its own, and reading it tells why.
   */
  list(wanted: (path: string) => boolean): readonly string[]
  /** True where a file or a folder stands at this path. */
  has(path: string): boolean
  /** Never throws: what keeps a file from being read is a problem of its source. */
  read(path: string): Reading
  /** Opens a file of any length to be read from any place; whoever opens it closes it. */
  open(path: string): Opening
  /** A folder that holds the assets of a release; undefined where there is no folder at this path. */
  assets(folder: string): AssetFolder | undefined
}
