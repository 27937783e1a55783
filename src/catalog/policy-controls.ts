import { didYouMean } from '../model/did-you-mean.ts'
import type { Section, Table, TableRow } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Chapter, Control, Triage } from '../model/policy.ts'
import type { Mistakes } from './mistakes.ts'
import type { Catalogue } from './policy.ts'
import type { Alias } from './policy-aliases.ts'
import { holdersOf } from './policy-bindings.ts'
import { chapterAround } from './policy-chapters.ts'
import { below, type Runbook, sectionsCalled, tablesOf } from './policy-outline.ts'
import { type Columns, cellOf, columnsOf, wordsOf } from './policy-table.ts'
import { rowNamedIn, severityCell } from './policy-triage.ts'

const COLUMNS = [
  'control.id',
  'control.statement',
  'control.rules',
  'control.severity',
] as const satisfies readonly Alias[]

/** What the reading of controls needs to know beside the runbook. */
export interface Surroundings {
  readonly runbook: Runbook
  readonly catalogue: Catalogue
  readonly mistakes: Mistakes
  readonly triage: readonly Triage[]
  readonly chapters: readonly Chapter[]
}

/** All rows of all tables below the headings that mean "controls". An id that stands twice is kept once. */
export function controlsOf(around: Surroundings): readonly Control[] {
  const { document, aliases } = around.runbook
  const found = new Map<string, Control>()
  for (const section of sectionsCalled('controls', aliases, document.root).flatMap(each => [...below(each)]))
    for (const table of tablesOf(section.blocks))
      for (const control of tableOf(table, section, around)) keep(control, found, around.mistakes)
  return [...found.values()]
}

function keep(control: Control, found: Map<string, Control>, mistakes: Mistakes): void {
  const first = found.get(control.id)
  if (first === undefined) found.set(control.id, control)
  else mistakes.in(control.region, `Control "${control.id}" is already on line ${first.region.startLine}`)
}

function tableOf(table: Table, section: Section, around: Surroundings): readonly Control[] {
  const columns = columnsOf(table, COLUMNS, around.runbook.aliases)
  const missing = (['control.id', 'control.rules'] as const).filter(alias => !columns.has(alias))
  for (const alias of missing)
    around.mistakes.in(
      table.header[0]?.region ?? table.region,
      `The controls table has no column "${around.runbook.aliases[alias][0]}"`,
    )
  return missing.length > 0 ? [] : table.rows.flatMap(row => controlOf(row, columns, section, around) ?? [])
}

function controlOf(row: TableRow, columns: Columns, section: Section, around: Surroundings): Control | undefined {
  const id = cellOf(row, columns, 'control.id')
  if (id === undefined || !isControlId(id, around)) return undefined
  const rules = cellOf(row, columns, 'control.rules')
  const statement = wordsOf(row, columns, 'control.statement')
  if (statement === '') around.mistakes.in(id.region, `Control "${id.text}" does not say what must hold`)
  return {
    id: id.text,
    statement,
    severity: severityCell(row, columns, 'control.severity', around.mistakes),
    triage:
      rowNamedIn(section.heading?.text ?? '', around.triage) ?? chapterAround(row.region, around.chapters)?.triage,
    ...(rules === undefined ? { rules: [], manual: undefined } : holdersOf(rules, around)),
    region: id.region,
  }
}

/** A team names its own controls as it likes, but an id of a known family must be a known one. */
function isControlId({ text, region }: Passage, { catalogue, mistakes }: Surroundings): boolean {
  const valid = /^[^\s|]{1,64}$/.test(text)
  if (!valid) mistakes.in(region, text === '' ? 'A control without an id' : `"${text}" is no control id: it has spaces`)
  else if (isUnknownControl(text, catalogue))
    mistakes.in(region, `No control is called "${text}"`, didYouMean(text, catalogue.controls))
  return valid
}

/** True for an id that looks as if it were ours, as `WF-99`, and is not. */
export function isUnknownControl(id: string, { controls }: Catalogue): boolean {
  if (controls.has(id)) return false
  const family = /^[A-Za-z]+-(?=\d+$)/.exec(id)?.[0].toUpperCase()
  return family !== undefined && [...controls].some(known => known.startsWith(family))
}
