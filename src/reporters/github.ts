import type { Finding } from '../model/finding.ts'
import { printable } from '../model/printable.ts'
import type { Report } from '../model/report.ts'
import type { Reporter, ReportOptions } from '../model/reporter.ts'
import { compareSeverity } from '../model/severity.ts'
import { grouped } from './grouped.ts'
import { LEVELS, type Level } from './sarif/level.ts'
import { counted, shown } from './selection.ts'
import { duty } from './violation.ts'

/** GitHub shows so many annotations of a kind and step, and drops the others without a word. */
const SHOWN = 10

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** For the log of a GitHub Actions job, which shows them beside the changed lines. */
export const reporter: Reporter = {
  name: 'github',
  about: 'For GitHub Actions: annotations beside the lines of a pull request',
  render,
}

/** The worst first, so that the annotations that GitHub shows are the ones that matter most. */
function* render(report: Report, options: ReportOptions): Iterable<string> {
  const findings = shown(report.findings, options)
    .filter(({ outcome }) => outcome === 'fail')
    .toSorted((left, right) => compareSeverity(right.severity, left.severity))
  if (report.faults.length > 0)
    yield command('error', { title: 'runproof failed' }, report.faults.map(printable).join('\n'))
  for (const [level, group] of grouped(findings, ({ severity }) => LEVELS[severity]))
    yield* annotations(level, group, level === 'error' && report.faults.length > 0 ? SHOWN - 1 : SHOWN)
}

/** As many as GitHub shows; the last of these says how many more there are, which follow as plain lines. */
function* annotations(level: Level, findings: readonly Finding[], places: number): Iterable<string> {
  const isComplete = findings.length <= places
  const first = isComplete ? findings : findings.slice(0, places - 1)
  for (const finding of first) yield annotation(level, finding)
  if (isComplete) return
  const rest = findings.slice(first.length)
  const more = counted(rest.length, `more ${COMMANDS[level]}`)
  yield command(COMMANDS[level], { title: 'runproof' }, `${more} in the log of this step.`)
  for (const finding of rest) yield logLine(finding)
}

function annotation(level: Level, { rule, message, location, violations }: Finding): string {
  const { startLine, startColumn, endLine } = location.region
  const place = { file: printable(location.path), line: startLine, col: startColumn, endLine, title: rule.id }
  const duties = violations.map(violation => `${printable(duty(violation))}\n`)
  return command(COMMANDS[level], place, `${printable(message)}\n${duties.join('')}Fix: ${prose(rule.fix)}`)
}

function prose(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n')
}

/** A finding that GitHub would not show: a plain line that begins with nothing of the repository. */
function logLine({ severity, rule, message, location: { path, region } }: Finding): string {
  const line = `${severity}  ${path}:${region.startLine}:${region.startColumn}  ${rule.id}  ${message}`
  return `${printable(line)}\n`
}

/** A workflow command, escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escaped(message)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
