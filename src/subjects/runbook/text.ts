import type { MarkdownDocument } from '../../documents/markdown.ts'
import type { Block, Code, Section } from '../../model/markdown.ts'
import type { Region } from '../../model/region.ts'

/** All fenced and indented code of a document, in lists and quotes as well. */
export function codeIn(section: Section): readonly Code[] {
  return [...section.blocks.flatMap(codeOf), ...section.sections.flatMap(codeIn)]
}

function codeOf(block: Block): readonly Code[] {
  switch (block.kind) {
    case 'code':
      return [block]
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(codeOf))
    case 'quote':
      return block.blocks.flatMap(codeOf)
    default:
      return []
  }
}

const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'console'])

export function shellBlocks(document: MarkdownDocument): readonly Code[] {
  return codeIn(document.root).filter(({ language }) => SHELLS.has((language ?? '').toLowerCase()))
}

/** The text with its code blanked, so that offsets stay and nothing in code is taken for prose. */
export function proseOnly(document: MarkdownDocument): string {
  const { text } = document.source
  const pieces: string[] = []
  let end = 0
  for (const { region } of codeIn(document.root).toSorted((a, b) => a.region.startOffset - b.region.startOffset)) {
    if (region.startOffset < end) continue
    pieces.push(text.slice(end, region.startOffset), blank(text.slice(region.startOffset, region.endOffset)))
    end = region.endOffset
  }
  return pieces.join('') + text.slice(end)
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** The region of a line of a block of code. */
export function lineOf(code: Code, index: number, document: MarkdownDocument): Region {
  const line = code.region.startLine + 1 + index
  return document.lines.region(document.lines.startOf(line), document.lines.endOf(line))
}

/** Commands that show where a value belongs, as `<run-id>`, read as if the value stood there. */
export function withoutPlaceholders(code: string): string {
  return code.replace(/<[A-Za-z][\w .:/-]{0,40}>/g, found => 'X'.repeat(found.length)).replace(/^\s*\$ /gm, '  ')
}
