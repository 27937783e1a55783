import type { Table, TableRow } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import { type Alias, type Aliases, plainWords } from './policy-aliases.ts'

/** Where each column of a table stands, by what its head says. */
export type Columns = ReadonlyMap<Alias, number>

/** A head that fits two columns is taken by the first that asks, so the order of `wanted` matters. */
export function columnsOf(table: Table, wanted: readonly Alias[], aliases: Aliases): Columns {
  const heads = table.header.map(cell => plainWords(cell.text))
  const columns = new Map<Alias, number>()
  const taken = new Set<number>()
  for (const alias of wanted) {
    const index = heads.findIndex((head, at) => !taken.has(at) && aliases[alias].includes(head))
    if (index === -1) continue
    columns.set(alias, index)
    taken.add(index)
  }
  return columns
}

/** Undefined where the table has no such column, or the row no such cell. */
export function cellOf(row: TableRow, columns: Columns, alias: Alias): Passage | undefined {
  const index = columns.get(alias)
  return index === undefined ? undefined : row.cells[index]
}

/** The words of a cell; '' where it is missing or only a dash. */
export function wordsOf(row: TableRow, columns: Columns, alias: Alias): string {
  const text = cellOf(row, columns, alias)?.text ?? ''
  return /^[-–—]$/.test(text) ? '' : text
}
