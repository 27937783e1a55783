import { FIELD_WORDS } from '../../knowledge/incident-words.ts'
import { type Data, isSequence, scalarText } from '../../model/data.ts'
import type { Document } from '../../model/document.ts'
import type { Block, ListItem, Paragraph, Table } from '../../model/markdown.ts'
import type { Passage } from '../../model/passage.ts'
import { child } from '../../model/pointer.ts'
import { itemsIn, type Part } from './outline.ts'
import { canonical, plainName } from './words.ts'

/** A named value, wherever it stands. */
export interface Field extends Passage {
  /** Canonical. */
  readonly name: string
  /** True where it speaks about the whole record. */
  readonly header: boolean
}

/** The fields of a record: front matter, bold lines, list labels, tables, headings. */
export function fieldsOf(
  front: Data,
  document: Document,
  parts: readonly Part[],
  words: ReadonlyMap<string, readonly string[]> = FIELD_WORDS,
): readonly Field[] {
  return [...frontFields(front, document), ...parts.flatMap(fieldsIn)].flatMap(({ written, ...field }) => {
    const name = canonical(plainName(written), words)
    return name === undefined ? [] : [{ ...field, name }]
  })
}

/** A field under the name that it is written with. */
type Written = Omit<Field, 'name'> & { readonly written: string }

function frontFields(front: Data, document: Document): readonly Written[] {
  if (!(front instanceof Map)) return []
  return [...front].flatMap(([key, data]) => {
    const text = isSequence(data) ? data.map(scalarText).filter(Boolean).join(', ') : scalarText(data)
    const region = document.locate(child('', key), isSequence(data) ? 'key' : 'value')
    return named(key, { text: text ?? '', region }, true)
  })
}

function fieldsIn(part: Part): readonly Written[] {
  const { heading, blocks, header } = part
  const title = heading === undefined ? [] : inHeading(heading)
  return [...title, ...blocks.flatMap(block => inBlock(block, header))]
}

/** `## Status: OPEN`. */
function inHeading(heading: Passage): readonly Written[] {
  const at = heading.text.indexOf(':')
  if (at < 0) return []
  return named(heading.text.slice(0, at), { text: heading.text.slice(at + 1).trim(), region: heading.region }, true)
}

function inBlock(block: Block, header: boolean): readonly Written[] {
  if (block.kind === 'paragraph') return labelled(block, header)
  if (block.kind === 'table') return inTable(block, header)
  if (block.kind === 'quote') return block.blocks.flatMap(each => inBlock(each, header))
  return itemsIn([block]).flatMap(item => inItem(item, header))
}

function labelled({ labels, text, region }: Paragraph, header: boolean): readonly Written[] {
  if (labels.length > 0) return labels.flatMap(({ name, value }) => named(name.text, value, header))
  return header && !text.includes('\n') ? inLine({ text, region }, header) : []
}

function inItem(item: ListItem, header: boolean): readonly Written[] {
  const [first] = item.blocks
  if (first?.kind === 'paragraph' && first.labels.length > 0) return labelled(first, header)
  return inLine(item, header)
}

/** `Detected: 10:02`. The name is short, so that sentences are none. */
function inLine({ text, region }: Passage, header: boolean): readonly Written[] {
  const at = text.indexOf(':')
  return at < 1 || at > 40 ? [] : named(text.slice(0, at), { text: text.slice(at + 1).trim(), region }, header)
}

/** Tables of two columns, of which the first holds names; the head of such a table may be a row itself. */
function inTable({ header: head, rows }: Table, header: boolean): readonly Written[] {
  if (head.length !== 2) return []
  return [head, ...rows.map(({ cells }) => cells)].flatMap(([name, value]) =>
    name === undefined || value === undefined ? [] : named(name.text, value, header),
  )
}

function named(written: string, value: Passage, header: boolean): readonly Written[] {
  return value.text.trim() === '' ? [] : [{ ...value, written, header }]
}
