import type { Block, Section } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import { type Alias, type Aliases, isCalled } from './policy-aliases.ts'
import { blocksBelow, type Runbook } from './policy-outline.ts'

/** A named part of a section, whether a heading, a bold label, a labelled item or a line with a colon names it. */
export interface Part {
  /** Its name as written, with the remark that may stand behind it. */
  readonly title: Passage
  /** Its text as written. Empty, and standing at the name, where the runbook left it blank. */
  readonly content: Passage
  readonly blocks: readonly Block[]
}

export type Parts = ReadonlyMap<Alias, Part>

interface Open {
  readonly alias: Alias
  readonly title: Passage
  start: number | undefined
  end: number
  readonly blocks: Block[]
}

/** The parts of a section by what they are. The first of two with the same name wins. */
export function partsOf(section: Section, wanted: readonly Alias[], runbook: Runbook): Parts {
  const parts = new Map<Alias, Part>()
  const add = (part: Open | undefined) => {
    if (part !== undefined && !parts.has(part.alias)) parts.set(part.alias, closed(part, runbook))
  }
  labelledParts(section.blocks, wanted, runbook.aliases, add)
  for (const child of section.sections) add(headedPart(child, wanted, runbook.aliases))
  return parts
}

function labelledParts(
  blocks: readonly Block[],
  wanted: readonly Alias[],
  aliases: Aliases,
  add: (part: Open | undefined) => void,
): void {
  let open: Open | undefined
  for (const block of blocks) {
    const begun = partsBegunBy(block, wanted, aliases)
    if (begun.length === 0) extend(open, block)
    for (const part of begun) {
      add(open)
      open = part
    }
  }
  add(open)
}

/** A labelled paragraph begins a part, and so does a list whose items are labelled; other labels are ordinary words. */
function partsBegunBy(block: Block, wanted: readonly Alias[], aliases: Aliases): readonly Open[] {
  if (block.kind === 'list')
    return block.items.flatMap(item => {
      const [first, ...rest] = item.blocks
      const begun = first?.kind === 'paragraph' ? partsBegunBy(first, wanted, aliases) : []
      for (const nested of rest) extend(begun.at(-1), nested)
      return begun
    })
  if (block.kind !== 'paragraph') return []
  const labels = block.labels.length > 0 ? block.labels : colonLine(block)
  return labels.flatMap(({ name, value }) => {
    const alias = called(name.text, wanted, aliases)
    if (alias === undefined) return []
    const { startOffset, endOffset } = value.region
    const start = value.text === '' ? undefined : startOffset
    return [{ alias, title: name, start, end: endOffset, blocks: value.text === '' ? [] : [{ ...block, ...value }] }]
  })
}

function colonLine(block: Passage): readonly { readonly name: Passage; readonly value: Passage }[] {
  if (block.text.length > 60 || !block.text.endsWith(':')) return []
  return [{ name: { ...block, text: block.text.slice(0, -1) }, value: { ...block, text: '' } }]
}

function headedPart(section: Section, wanted: readonly Alias[], aliases: Aliases): Open | undefined {
  const { heading } = section
  const alias = heading === undefined ? undefined : called(heading.text, wanted, aliases)
  if (heading === undefined || alias === undefined) return undefined
  const part: Open = { alias, title: heading, start: undefined, end: heading.region.endOffset, blocks: [] }
  for (const block of blocksBelow(section)) extend(part, block)
  if (section.sections.length > 0) part.end = section.region.endOffset
  return part
}

function called(name: string, wanted: readonly Alias[], aliases: Aliases): Alias | undefined {
  return wanted.find(alias => isCalled(name, alias, aliases))
}

function extend(part: Open | undefined, block: Block): void {
  if (part === undefined) return
  part.start ??= block.region.startOffset
  part.end = block.region.endOffset
  part.blocks.push(block)
}

function closed({ title, start, end, blocks }: Open, { document }: Runbook): Part {
  if (start === undefined) return { title, content: { text: '', region: title.region }, blocks }
  const region = document.lines.region(start, end)
  return { title, content: { text: document.written(region), region }, blocks }
}
