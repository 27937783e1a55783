import type { Data } from '../model/data.ts'
import type { Document, Span } from '../model/document.ts'
import type { Section } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Region } from '../model/region.ts'
import type { Problem, Source } from '../model/source.ts'
import { Lines } from './lines.ts'
import { type FrontMatter, frontMatterOf } from './markdown-front-matter.ts'
import { limitsOf } from './markdown-limits.ts'

/** A Markdown file. Its data is the front matter; its headings, lists and tables are below `root`. */
export class MarkdownDocument implements Document {
  readonly source: Source
  readonly root: Section
  /** HTML comments outside code, in order, without their fences. */
  readonly comments: readonly Passage[]
  readonly problems: readonly Problem[]
  readonly lines: Lines
  private readonly front: FrontMatter | undefined

  constructor(source: Source, lines: Lines, front: FrontMatter | undefined, body: Body) {
    this.source = source
    this.lines = lines
    this.front = front
    this.root = body.root
    this.comments = body.comments
    this.problems = [...(front?.document.problems ?? []), ...body.problems]
  }

  get data(): Data {
    return this.front?.document.data ?? null
  }

  /** The front matter between its fences; undefined where there is none. */
  get frontMatter(): Region | undefined {
    return this.front?.region
  }

  /** Pointers lead into the front matter, which is the only part that has keys. */
  locate(pointer: Pointer, part: 'key' | 'value' | Span = 'value'): Region {
    if (this.front === undefined) return this.lines.region(0, 0)
    return pointer === '' ? this.front.region : this.front.document.locate(pointer, part)
  }

  /** The text of a region as it is written, markup and all. */
  written(region: Region): string {
    return this.source.text.slice(region.startOffset, region.endOffset)
  }
}

/** What the parser makes of everything that is not front matter. */
export interface Body {
  readonly root: Section
  readonly comments: readonly Passage[]
  readonly problems: readonly Problem[]
}

/** Reads CommonMark with GitHub's extensions and YAML front matter. Never throws: what cannot be read is a problem. */
export async function parseMarkdown(source: Source): Promise<MarkdownDocument> {
  const lines = new Lines(source.text)
  const front = frontMatterOf(source, lines)
  const problem = limitsOf(source.text)
  const body = problem === undefined ? await bodyOf(source, lines) : emptyBody(lines, problem)
  return new MarkdownDocument(source, lines, front, body)
}

async function bodyOf(source: Source, lines: Lines): Promise<Body> {
  const { readBody } = await import('./markdown-body.ts')
  try {
    return readBody(source.text, lines)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return emptyBody(lines, { kind: 'too-deep', message: 'The text nests deeper than it can be read', offset: 0 })
  }
}

function emptyBody(lines: Lines, problem: Problem): Body {
  const root = { heading: undefined, blocks: [], sections: [], region: lines.region(0, 0) }
  return { root, comments: [], problems: [problem] }
}
