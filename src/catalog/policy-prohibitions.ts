import type { MarkdownDocument } from '../documents/markdown.ts'
import type { Block } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Region } from '../model/region.ts'
import { below } from './policy-outline.ts'

/** STOP and BLOCK need a second word in capitals, since commands and signals are called so too. */
const FORBIDS =
  /\b(?:(?:[A-Z]{2,12} ){0,3}NOT A FALSE POSITIVE\b|(?:DO NOT|DON['’]T|NEVER)(?=\s+[\w`*])|(?:STOP|BLOCK)(?= [A-Z]{2}))/g

const SENTENCE_END = /[.!;:](?=\s|$|\*)|\*\*|__|\s[-–—]\s|\)/

/** What a runbook forbids or halts in capitals, wherever it stands: in prose, in tables, in comments of code. */
export function prohibitionsOf(document: MarkdownDocument): readonly Passage[] {
  const regions = [...below(document.root)].flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading.region]),
    ...blocks.flatMap(textRegions),
  ])
  return regions.flatMap(region => prohibitionsIn(region, document))
}

function textRegions(block: Block): readonly Region[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(textRegions))
    case 'quote':
      return block.blocks.flatMap(textRegions)
    case 'table':
      return [block.header, ...block.rows.map(row => row.cells)].flat().map(cell => cell.region)
    default:
      return [block.region]
  }
}

/** A sentence may go on in the next line of a paragraph. A line of code is a sentence of its own. */
function prohibitionsIn(region: Region, document: MarkdownDocument): Passage[] {
  const written = document.written(region)
  const code = /^(?:`{3}|~{3}|\t| {4})/.test(written)
  const found: Passage[] = []
  let end = 0
  for (const match of written.matchAll(FORBIDS)) {
    if (match.index < end) continue
    const rest = written.slice(match.index)
    const length = Math.min(lengthOf(rest), code ? lineLength(rest) : rest.length)
    end = match.index + length
    const start = region.startOffset + match.index
    const text = rest.slice(0, length).replace(/\s+/g, ' ').trim()
    found.push({ text, region: document.lines.region(start, start + rest.slice(0, length).trimEnd().length) })
  }
  return found
}

function lengthOf(sentence: string): number {
  const end = sentence.search(SENTENCE_END)
  return end === -1 ? sentence.length : end
}

function lineLength(text: string): number {
  const end = text.search(/[\r\n]/)
  return end === -1 ? text.length : end
}
