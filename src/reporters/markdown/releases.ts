import type { Release } from '../../model/release.ts'
import { COLUMNS, rowsOf } from '../release-rows.ts'
import { code, plain } from './escape.ts'

/** A table of what holds for each file of a release. */
export function* releaseTable(release: Release): Iterable<string> {
  yield `### Release ${plain(release.name)}\n\n`
  yield `| ${COLUMNS.map(([, title]) => title).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}\n`
  for (const row of rowsOf(release))
    yield `| ${COLUMNS.map(([key]) => (key === 'file' ? code(row.file) : plain(row[key]))).join(' | ')} |\n`
  yield '\n'
}
