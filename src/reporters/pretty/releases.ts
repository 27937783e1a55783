import { printable } from '../../model/printable.ts'
import type { Release } from '../../model/release.ts'
import { COLUMNS, type ReleaseRow, rowsOf } from '../release-rows.ts'
import { counted } from '../selection.ts'
import type { Paint } from './paint.ts'
import { displayWidth } from './width.ts'

/** A table of what holds for each file of a release. */
export function releaseLines(release: Release, paint: Paint): string[] {
  const rows = rowsOf(release)
  const texts = rows.map(row => COLUMNS.map(([key]) => printable(row[key])))
  const shown = COLUMNS.map((_, column) => texts.some(row => row[column] !== ''))
  const titles = COLUMNS.map(([, title]) => title)
  const widths = titles.map((title, column) =>
    Math.max(displayWidth(title), ...texts.map(row => displayWidth(row[column] ?? ''))),
  )
  const line = (cells: readonly string[], colour: (text: string, column: number) => string) =>
    `  ${cells
      .map((cell, column) => colour(cell, column) + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .filter((_, column) => shown[column])
      .join('  ')
      .trimEnd()}`
  return [
    `${paint('strong', `Release ${printable(release.name)}`)}: ${counted(release.assets.length, 'file')}`,
    '',
    ...(rows.length === 0 ? [] : [line(titles, title => paint('faint', title))]),
    ...texts.map((cells, index) =>
      line(cells, (cell, column) => painted(cell, COLUMNS[column]?.[0], rows[index], paint)),
    ),
    '',
  ]
}

function painted(cell: string, key: keyof ReleaseRow | undefined, row: ReleaseRow | undefined, paint: Paint): string {
  if (cell === '' || row === undefined) return cell
  if (key === 'signature') return paint(GOOD.has(cell) ? 'good' : WEAK.has(cell) ? 'medium' : 'high', cell)
  return key === 'listed' && cell !== 'right' ? paint('high', cell) : cell
}

const GOOD = new Set(['verified'])
const WEAK = new Set(['valid-time-unproven', 'unsupported', 'not-checked'])
