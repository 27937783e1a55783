import type { Document } from '../model/document.ts'
import type { Problem, Source } from '../model/source.ts'
import { Lines } from './lines.ts'

/** The same document seen by somebody who only looks at one place: where its problem is. */
export function pointedAt({ source, data, problems }: Document, { offset }: Problem): Document {
  return { source, data, problems, locate: () => new Lines(source.text).region(offset, offset) }
}

/** A file of which nothing could be read. */
export function unreadable(source: Source, problem: Problem): Document {
  const document: Document = { source, data: null, problems: [problem], locate: () => new Lines('').region(0, 0) }
  return document
}
