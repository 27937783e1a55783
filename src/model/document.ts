import type { Data } from './data.ts'
import type { Pointer } from './pointer.ts'
import type { Region } from './region.ts'
import type { Problem, Source } from './source.ts'

/** Offsets inside a scalar's decoded value, end exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A source that was understood, and that can say where each of its values is written. */
export interface Document {
  readonly source: Source
  /** What the document says; null where nothing could be parsed. */
  readonly data: Data
  /** What kept it, or a part of it, from being understood. */
  readonly problems: readonly Problem[]
  /**
   * Where the value of a pointer is written, or its key, or a span inside its text. A pointer that leads nowhere
   * answers with the key of the nearest existing parent, since that is where the missing thing belongs.
   */
  locate(pointer: Pointer, part?: 'key' | 'value' | Span): Region
}

/** Where evidence stands. `part` narrows it to the key, or to a span inside the decoded text. */
export interface Place {
  readonly document: Document
  readonly pointer: Pointer
  readonly part?: 'key' | 'value' | Span
}
