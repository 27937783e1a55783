import type { MarkdownDocument } from '../../documents/markdown.ts'
import { SECTION_WORDS } from '../../knowledge/incident-words.ts'
import type { Block, Heading, ListItem, Section } from '../../model/markdown.ts'
import type { Passage } from '../../model/passage.ts'
import { canonicalHeading } from './words.ts'

/** A heading of a record with what stands directly below it. */
export interface Part {
  readonly heading: Heading | undefined
  readonly blocks: readonly Block[]
  /** Its own canonical name, else that of the section it stands in. */
  readonly name: string | undefined
  readonly own: string | undefined
  /** Where a record says what it is about: before the second heading, and in the summary. */
  readonly header: boolean
}

/** The parts of a record in the order of the file. */
export function partsOf(
  { root }: MarkdownDocument,
  words: ReadonlyMap<string, readonly string[]> = SECTION_WORDS,
): readonly Part[] {
  const parts: Part[] = []
  visit(root, undefined)
  return parts

  function visit(section: Section, above: string | undefined): void {
    const { heading, blocks } = section
    const own = heading && canonicalHeading(heading.text, words)
    const name = own ?? above
    const first = parts.length <= 1
    parts.push({ heading, blocks, name, own, header: first || name === 'summary' })
    for (const child of section.sections) visit(child, name)
  }
}

/** Every passage outside of code, in the order of the file. */
export function proseOf(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.flatMap(passages),
  ])
}

export function passages(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block]
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(passages))
    case 'table':
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)].filter(({ text }) => text !== '')
    case 'quote':
      return block.blocks.flatMap(passages)
    default:
      return []
  }
}

/** The items of all lists among the blocks, with those nested in them behind their own. */
export function itemsIn(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap(block => {
    if (block.kind === 'quote') return itemsIn(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(item => [item, ...itemsIn(item.blocks)]) : []
  })
}

/** Everything that stands below, code included. */
export function textOf(block: Block): string {
  return block.kind === 'code'
    ? block.text
    : passages(block)
        .map(({ text }) => text)
        .join('\n')
}
