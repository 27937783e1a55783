import type { Region } from './region.ts'

/** A piece of text in a document that people write, and where it stands. */
export interface Passage {
  readonly text: string
  readonly region: Region
}
