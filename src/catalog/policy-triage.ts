import { didYouMean } from '../model/did-you-mean.ts'
import { readDuration } from '../model/duration.ts'
import type { TableRow } from '../model/markdown.ts'
import type { Triage } from '../model/policy.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import type { Mistakes } from './mistakes.ts'
import { type Alias, plainWords } from './policy-aliases.ts'
import { blocksBelow, type Runbook, sectionsCalled } from './policy-outline.ts'
import { readSeverity, splitSeverity } from './policy-severity.ts'
import { type Columns, cellOf, columnsOf, wordsOf } from './policy-table.ts'

const COLUMNS = [
  'triage.workflow',
  'triage.severity',
  'triage.impact',
  'triage.respondWithin',
  'triage.firstResponder',
  'triage.escalateWithin',
  'triage.escalateTo',
] as const satisfies readonly Alias[]

/** The rows of the triage table, or of the escalation matrix. Tables with other columns are passed over. */
export function triageOf(alias: 'triage' | 'escalation', runbook: Runbook, mistakes: Mistakes): readonly Triage[] {
  const sections = sectionsCalled(alias, runbook.aliases, runbook.document.root)
  return sections.flatMap(blocksBelow).flatMap(block => {
    if (block.kind !== 'table') return []
    const columns = columnsOf(block, COLUMNS, runbook.aliases)
    if (columns.size < 3) return []
    return block.rows.map(row => rowOf(row, columns, mistakes))
  })
}

function rowOf(row: TableRow, columns: Columns, mistakes: Mistakes): Triage {
  const impact = splitSeverity(wordsOf(row, columns, 'triage.impact'))
  const written = columns.has('triage.severity')
  return {
    workflow: wordsOf(row, columns, 'triage.workflow'),
    severity: written ? severityCell(row, columns, 'triage.severity', mistakes) : impact.severity,
    impact: written ? wordsOf(row, columns, 'triage.impact') : impact.rest,
    respondWithin: readDuration(wordsOf(row, columns, 'triage.respondWithin')),
    firstResponder: wordsOf(row, columns, 'triage.firstResponder'),
    escalateTo: wordsOf(row, columns, 'triage.escalateTo'),
    escalateWithin: readDuration(wordsOf(row, columns, 'triage.escalateWithin')),
    region: row.region,
  }
}

/** A cell that must be a severity, or empty. */
export function severityCell(row: TableRow, columns: Columns, alias: Alias, mistakes: Mistakes): Severity | undefined {
  const written = wordsOf(row, columns, alias)
  const cell = cellOf(row, columns, alias)
  const severity = readSeverity(written)
  if (severity === undefined && written !== '' && cell !== undefined)
    mistakes.in(cell.region, `"${written}" is no severity`, didYouMean(written, SEVERITIES))
  return severity
}

/** The one row whose words are all in a heading: "Release Signing" in "Release Artifact Signing Failures". */
export function rowNamedIn(heading: string, rows: readonly Triage[]): Triage | undefined {
  const words = new Set(stems(heading))
  const named = rows.filter(row => row.workflow !== '' && stems(row.workflow).every(word => words.has(word)))
  return named.length === 1 ? named[0] : undefined
}

function stems(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .map(word => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
}
