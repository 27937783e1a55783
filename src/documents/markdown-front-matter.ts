import type { Document } from '../model/document.ts'
import type { Region } from '../model/region.ts'
import type { Source } from '../model/source.ts'
import type { Lines } from './lines.ts'
import { parseYaml } from './yaml.ts'

const FENCE = /^---[ \t]*$/

/** The YAML between two `---` lines at the very start of a Markdown file. */
export interface FrontMatter {
  readonly document: Document
  readonly region: Region
}

/** Undefined where the file does not begin with a fence, or where the fence is never closed. */
export function frontMatterOf(source: Source, lines: Lines): FrontMatter | undefined {
  if (!source.text.startsWith('---') || !isFence(source.text, lines, 1)) return undefined
  for (let line = 2; line <= lines.count; line++)
    if (isFence(source.text, lines, line)) return between(source, lines, lines.startOf(2), lines.startOf(line))
  return undefined
}

function isFence(text: string, lines: Lines, line: number): boolean {
  const start = lines.startOf(line)
  return text.startsWith('---', start) && FENCE.test(text.slice(start, lines.endOf(line)))
}

/** The opening fence becomes spaces, so that the YAML parser counts the lines and columns of the whole file. */
function between(source: Source, lines: Lines, start: number, end: number): FrontMatter {
  const blank = source.text.slice(0, start).replace(/[^\r\n]/g, ' ')
  const document = parseYaml({ path: source.path, text: blank + source.text.slice(start, end) })
  return { document, region: lines.region(start, end) }
}
