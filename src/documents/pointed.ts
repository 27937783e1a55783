import type { Document } from '../model/document.ts'
import type { Region } from '../model/region.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { Problem, Source } from '../model/source.ts'
import { Lines } from './lines.ts'

/** The same document seen by somebody who only looks at one place. */
export function pointedAt({ source, data, problems }: Document, region: Region): Document {
  return { source, data, problems, locate: () => region }
}

/** Where a problem is. */
export function problemRegion({ source }: Document, { offset }: Problem): Region {
  return new Lines(source.text).region(offset, offset)
}

/** A file of which nothing could be read. */
export function unreadable(source: Source, problem: Problem): Document {
  return { source, data: null, problems: [problem], locate: () => WHOLE_FILE }
}
