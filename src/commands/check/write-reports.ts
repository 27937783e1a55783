import { resolve } from 'node:path'
import { reporters } from '../../generated/reporters.ts'
import type { Arguments, Surroundings } from '../../model/command.ts'
import type { Report } from '../../model/report.ts'
import type { ReportOptions } from '../../model/reporter.ts'
import { appendSummary, writeReport } from '../../sources/write.ts'
import { wantsColours } from './colours.ts'
import { inActions, type Wanted } from './outputs.ts'

/** Writes a report in every form that is wanted. A sentence for each that could not be written. */
export async function writeReports(
  report: Report,
  wanted: readonly Wanted[],
  given: Arguments,
  surroundings: Surroundings,
): Promise<string[]> {
  const failures: string[] = []
  for (const { format, path } of wanted) {
    const texts = await rendered(report, format, reportOptions(path === undefined, given, surroundings))
    if (path === undefined) for (const text of texts) surroundings.out.write(text)
    else failures.push(...attempt(path, () => writeReport(resolve(surroundings.cwd, path), [...texts].join(''))))
  }
  return [...failures, ...(await summarise(report, given, surroundings))]
}

async function rendered(report: Report, format: string, options: ReportOptions): Promise<Iterable<string>> {
  const text = (await reporters.get(format)?.())?.render(report, options) ?? []
  return typeof text === 'string' ? [text] : text
}

/** Files are read by programs, and later: no colours, links or narrow lines in them. */
function reportOptions(toScreen: boolean, given: Arguments, { environment, out }: Surroundings): ReportOptions {
  const colour = toScreen && wantsColours(given.text('color'), environment, out)
  return {
    colour,
    links: colour && out.terminal,
    width: (toScreen ? out.columns : undefined) ?? 100,
    category: given.text('category'),
    includeSuppressed: given.flag('include-suppressed'),
    includeAll: given.flag('all'),
  }
}

async function summarise(report: Report, given: Arguments, surroundings: Surroundings): Promise<string[]> {
  const path = surroundings.environment.GITHUB_STEP_SUMMARY
  if (!inActions(surroundings.environment) || path === undefined || path === '') return []
  const text = [...(await rendered(report, 'markdown', reportOptions(false, given, surroundings)))].join('')
  return text === '' ? [] : attempt(path, () => appendSummary(path, text))
}

function attempt(path: string, write: () => unknown): string[] {
  try {
    write()
    return []
  } catch (error) {
    return [`${path} could not be written: ${error instanceof Error ? error.message : error}`]
  }
}
