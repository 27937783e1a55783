import type { Invocation, Log, Notification, ReportingDescriptor, Run, ToolComponent } from 'sarif'
import type { Finding } from '../model/finding.ts'
import { printable } from '../model/printable.ts'
import { HOMEPAGE, PROJECT } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import type { Reporter, ReportOptions } from '../model/reporter.ts'
import type { Rule } from '../model/rule.ts'
import { compareSeverity, type Severity } from '../model/severity.ts'
import type { Source } from '../model/source.ts'
import { jsonText } from './json-text.ts'
import { lineHashes } from './line-hash.ts'
import { demandsOf } from './sarif/demands.ts'
import { descriptorOf } from './sarif/descriptor.ts'
import { limited } from './sarif/limits.ts'
import { ROOT } from './sarif/places.ts'
import { resultOf } from './sarif/result.ts'
import { type Taxonomies, taxonomiesOf } from './sarif/taxonomies.ts'
import { shown } from './selection.ts'

/** For GitHub code scanning and every other reader of SARIF 2.1.0. */
export const reporter: Reporter = {
  name: 'sarif',
  about: 'For code scanning: SARIF 2.1.0, with policies and standards as taxonomies',
  render: (report, options) => jsonText(logOf(report, options)),
}

function logOf(report: Report, options: ReportOptions): Log {
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [runOf(report, options)] }
}

function runOf(report: Report, options: ReportOptions): Run {
  const { findings, notes } = limited(shown(report.findings, options))
  const rules = rulesOf(report.rules, findings)
  const taxonomies = taxonomiesOf({ ...report, rules })
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]))
  const context = { sources: report.sources, ruleIndex, taxonomies, lineHash: rememberedHashes() }
  return {
    tool: { driver: driverOf(report, descriptorsOf(rules, report, taxonomies), taxonomies) },
    ...(options.category !== undefined && { automationDetails: { id: `${options.category.replace(/\/$/, '')}/` } }),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the checked-out repository.' } } },
    invocations: [invocationOf(report.faults, notes)],
    ...(taxonomies.components.length > 0 && { taxonomies: [...taxonomies.components] }),
    results: findings.map(finding => resultOf(finding, context)),
    properties: { checked: report.checked },
  }
}

/** The rules of the run, and those of findings that came from elsewhere, as of a file that could not be read. */
function rulesOf(rules: readonly Rule[], findings: readonly Finding[]): readonly Rule[] {
  const byId = new Map([...rules, ...findings.map(({ rule }) => rule)].map(rule => [rule.id, rule]))
  return [...byId.values()]
}

function descriptorsOf(rules: readonly Rule[], report: Report, taxonomies: Taxonomies): ReportingDescriptor[] {
  const demands = demandsOf(report.policies)
  const worst = worstSeverities(report.findings)
  return rules.map(rule =>
    descriptorOf(rule, worst.get(rule.id) ?? rule.severity, demands.get(rule.id) ?? [], taxonomies),
  )
}

function worstSeverities(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { rule, severity, outcome } of findings) {
    const known = worst.get(rule.id)
    if (outcome === 'fail' && (known === undefined || compareSeverity(severity, known) > 0))
      worst.set(rule.id, severity)
  }
  return worst
}

function driverOf(report: Report, rules: ReportingDescriptor[], { components }: Taxonomies): ToolComponent {
  return {
    name: PROJECT,
    semanticVersion: report.version,
    informationUri: HOMEPAGE,
    rules,
    ...(components.length > 0 && { supportedTaxonomies: components.map(({ name }, index) => ({ name, index })) }),
  }
}

function invocationOf(faults: readonly string[], notes: readonly string[]): Invocation {
  const notifications: Notification[] = [
    ...faults.map(text => ({ level: 'error' as const, message: { text: printable(text) } })),
    ...notes.map(text => ({ level: 'note' as const, message: { text } })),
  ]
  return {
    executionSuccessful: faults.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

/** Hashes each source once, when it is first asked for. */
function rememberedHashes(): (source: Source, line: number) => string | undefined {
  const remembered = new Map<string, readonly string[]>()
  return (source, line) => {
    const hashes = remembered.get(source.path) ?? lineHashes(`${source.byteOrderMark ? '\ufeff' : ''}${source.text}`)
    remembered.set(source.path, hashes)
    return hashes[line - 1]
  }
}
