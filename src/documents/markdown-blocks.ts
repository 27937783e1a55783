import type { List, ListItem, Nodes, RootContent, Table, TableCell } from 'mdast'
import type { Block, ListItem as Item, TableRow } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Region } from '../model/region.ts'
import type { Written } from './markdown-body.ts'
import { labelsOf, plainText, stretch } from './markdown-text.ts'

/** What a node of the syntax tree says; nothing for rules, definitions and HTML, which say nothing here. */
export function blocksOf(node: RootContent, at: Written): readonly Block[] {
  const region = regionOf(node, at)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'paragraph', text: plainText(node).trim(), region, labels: [] }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: plainText(node).trim(), region, labels: labelsOf(node, at) }]
    case 'code':
      return [{ kind: 'code', language: node.lang ?? undefined, text: node.value, region }]
    case 'list':
      return [{ kind: 'list', items: itemsOf(node, at), region }]
    case 'table':
      return [tableOf(node, region, at)]
    case 'blockquote':
    case 'footnoteDefinition':
      return [{ kind: 'quote', blocks: node.children.flatMap(child => blocksOf(child, at)), region }]
    default:
      return []
  }
}

export function regionOf(node: Nodes, at: Written): Region {
  return at.lines.region(...stretch(node))
}

function itemsOf(list: List, at: Written): Item[] {
  return list.children.map(item => {
    const blocks = item.children.flatMap(child => blocksOf(child, at))
    return { ...wordsOf(item, at), checked: item.checked ?? undefined, blocks }
  })
}

function wordsOf(item: ListItem, at: Written): Passage {
  const first = item.children[0]
  if (first?.type !== 'paragraph') return { text: '', region: regionOf(item, at) }
  return { text: plainText(first).trim(), region: regionOf(first, at) }
}

function tableOf(table: Table, region: Region, at: Written): Block {
  const rows = table.children.map((row): TableRow => {
    return { cells: row.children.map(cell => cellOf(cell, at)), region: regionOf(row, at) }
  })
  return { kind: 'table', header: rows[0]?.cells ?? [], rows: rows.slice(1), region }
}

/** The parser counts the bars and the padding as part of the cell; a reader does not. */
function cellOf(cell: TableCell, at: Written): Passage {
  const first = cell.children[0]
  const last = cell.children.at(-1)
  if (first !== undefined && last !== undefined)
    return { text: plainText(cell).trim(), region: at.lines.region(stretch(first)[0], stretch(last)[1]) }
  const [start, end] = stretch(cell)
  const from = at.text[start] === '|' ? Math.min(start + 1, end) : start
  return { text: '', region: at.lines.region(from, Math.min(from + 1, end)) }
}
