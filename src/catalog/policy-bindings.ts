import { didYouMean } from '../model/did-you-mean.ts'
import type { Passage } from '../model/passage.ts'
import type { Binding, Control } from '../model/policy.ts'
import { SEVERITIES, type Severity } from '../model/severity.ts'
import type { Surroundings } from './policy-controls.ts'
import { readSeverity } from './policy-severity.ts'

const MANUAL = /^manual\b\s*:?\s*/i
const RULE = /`?([\w.-]{1,64}\/[\w./-]{1,128})`?(?:\s{0,4}\(([^()|]{0,40})\))?/g
const BETWEEN = /<br ?\/?>|[\s,;`]|\band\b/gi

/**
 * What holds a control, from a cell such as `` `signing/verified` (critical), `action/pinned` `` or
 * `manual: only a person can judge it`. An empty cell or a dash means that nobody checks it.
 */
export function holdersOf(cell: Passage, around: Surroundings): Pick<Control, 'rules' | 'manual'> {
  if (MANUAL.test(cell.text)) return { rules: [], manual: cell.text.replace(MANUAL, '') }
  if (/^[-–—]?$/.test(cell.text)) return { rules: [], manual: undefined }
  const written = around.runbook.document.written(cell.region)
  const rules = [...written.matchAll(RULE)].map(match => bindingOf(match, cell.region.startOffset, around))
  reportTheRest(written, cell, around)
  return { rules, manual: undefined }
}

function bindingOf(match: RegExpExecArray, offset: number, around: Surroundings): Binding {
  const [whole, rule = '', override] = match
  const start = offset + match.index + whole.indexOf(rule)
  const region = around.runbook.document.lines.region(start, start + rule.length)
  if (!around.catalogue.rules.has(rule))
    around.mistakes.in(region, `No rule is called "${rule}"`, didYouMean(rule, around.catalogue.rules))
  return { rule, severity: override === undefined ? undefined : overrideOf(override, match, offset, around), region }
}

function overrideOf(text: string, match: RegExpExecArray, offset: number, around: Surroundings): Severity | undefined {
  const severity = readSeverity(text)
  if (severity !== undefined) return severity
  const start = offset + match.index + match[0].lastIndexOf('(') + 1
  const region = around.runbook.document.lines.region(start, start + text.length)
  around.mistakes.in(region, `"${text}" is no severity`, didYouMean(text, SEVERITIES))
  return undefined
}

function reportTheRest(written: string, cell: Passage, { mistakes }: Surroundings): void {
  const rest = written.replace(RULE, '').replace(BETWEEN, '')
  if (rest === '') return
  const message = `"${cell.text}" names no rule, as "action/pinned" would; controls that people check say "manual: why"`
  mistakes.in(cell.region, message)
}
