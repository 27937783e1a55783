import type { MarkdownDocument } from '../documents/markdown.ts'
import type { Block, ListItem, Section, Table } from '../model/markdown.ts'
import type { Region } from '../model/region.ts'
import { type Alias, type Aliases, isCalled } from './policy-aliases.ts'

/** A runbook while it is read: the document and the words by which its parts are found. */
export interface Runbook {
  readonly document: MarkdownDocument
  readonly aliases: Aliases
}

/** A section and all below it, in the order of the file. */
export function* below(section: Section): Generator<Section> {
  yield section
  for (const child of section.sections) yield* below(child)
}

/** The sections that are called so; what is inside one of them is not looked at again. */
export function sectionsCalled(alias: Alias, aliases: Aliases, section: Section): readonly Section[] {
  if (section.heading !== undefined && isCalled(section.heading.text, alias, aliases)) return [section]
  return section.sections.flatMap(child => sectionsCalled(alias, aliases, child))
}

/** All blocks of a section and of the sections in it. */
export function blocksBelow(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksBelow)]
}

export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter(block => block.kind === 'table')
}

/** The items of all lists among the blocks, without those nested in them. */
export function itemsOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
}

export function contains(outer: Region, inner: Region): boolean {
  return outer.startOffset <= inner.startOffset && inner.endOffset <= outer.endOffset
}
