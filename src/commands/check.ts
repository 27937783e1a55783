import type { CheckResult } from '../model/check-options.ts'
import type { Command, Surroundings } from '../model/command.ts'
import type { Report } from '../model/report.ts'
import { exitCodeOf } from './check/exit-code.ts'
import { OPTIONS } from './check/options.ts'
import { type Wanted, wantedOutputs } from './check/outputs.ts'
import { planCheck } from './check/plan.ts'
import { writeReports } from './check/write-reports.ts'
import { sayMistakes, saySentences } from './line/say-mistakes.ts'

/** Checks a repository, or some of its files. */
export const command: Command = {
  name: 'check',
  summary: 'check a repository, or some of its files',
  usage: '[OPTIONS] [PATH…]',
  options: OPTIONS,
  examples: [
    { line: 'runproof check', about: 'the repository that you are in' },
    { line: 'runproof check ../other .github/archive', about: 'another repository, or a folder of files' },
    { line: 'runproof check --policy release-signing', about: 'what one runbook demands' },
    { line: 'runproof check -o sarif=report.sarif', about: 'a report for code scanning, beside the one on the screen' },
    { line: 'runproof check --fail-on never -f json', about: 'a report for programs, without failing' },
  ],
  async run(given, surroundings) {
    const wanted = wantedOutputs(given, surroundings)
    if ('mistake' in wanted) return saySentences([wanted.mistake], surroundings.err)
    const plan = await planCheck(given, surroundings)
    if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
    if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
    const { check } = await import('../check.ts')
    const result: CheckResult = await check(plan.tree, plan.options)
    if ('mistakes' in result) return sayMistakes(result.mistakes, surroundings.err)
    if (result.checked.files === 0 && !given.flag('hook') && !isRead(wanted))
      saySentences(['Nothing was checked: there is no workflow and no action here'], surroundings.err)
    if (given.flag('trace') && isRead(wanted)) await writeTrace(result, surroundings)
    const failures = await writeReports(result, wanted, given, surroundings)
    saySentences([...failures, ...result.faults.map(fault => `A fault of ours: ${fault}`)], surroundings.err)
    const failOn = given.text('fail-on') ?? plan.options.configuration.failOn
    return failures.length > 0 ? 2 : exitCodeOf(result, failOn, given.flag('exit-zero'))
  },
}

/** True where a person reads the report on the screen, and not a program. */
function isRead(wanted: readonly Wanted[]): boolean {
  return wanted.some(({ format, path }) => format === 'pretty' && path === undefined)
}

async function writeTrace({ findings }: Report, { out }: Surroundings): Promise<void> {
  const { traceText } = await import('./explain/trace-text.ts')
  for (const finding of findings) out.write(traceText(finding))
}
