import type { Finding } from '../model/finding.ts'
import { printable } from '../model/printable.ts'
import type { Report } from '../model/report.ts'
import type { Reporter, ReportOptions } from '../model/reporter.ts'
import { findingLines, type Setting } from './pretty/finding.ts'
import { paintWith } from './pretty/paint.ts'
import { releaseLines } from './pretty/releases.ts'
import { summaryLines } from './pretty/summary.ts'
import { shown } from './selection.ts'

/** For people at a terminal. */
export const reporter: Reporter = {
  name: 'pretty',
  about: 'For people: the source with the place underlined, why, how to fix it and by when',
  render,
}

function* render(report: Report, options: ReportOptions): Iterable<string> {
  const paint = paintWith(options.colour)
  const setting: Setting = { report, options, paint, said: new Set() }
  for (const group of byFile(shown(report.findings, options))) {
    yield chunk([paint('strong', printable(group[0]?.location.path ?? '')), ''])
    for (const finding of group) yield chunk([...findingLines(finding, setting), ''])
  }
  for (const release of report.releases ?? []) yield chunk(releaseLines(release, paint))
  yield chunk(summaryLines(report, paint))
}

function byFile(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = []
  let path: string | undefined
  for (const finding of findings) {
    if (finding.location.path === path) groups.at(-1)?.push(finding)
    else groups.push([finding])
    path = finding.location.path
  }
  return groups
}

function chunk(lines: readonly string[]): string {
  return lines.map(line => `${harmless(line)}\n`).join('')
}

/** In a GitHub log `::` behind blanks gives commands to the runner, and so does `##[` wherever it stands. */
function harmless(line: string): string {
  return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/, '$1\\u{3a}')
}
