import type { CheckResult } from '../../model/check-options.ts'
import type { Arguments, ExitCode, Surroundings } from '../../model/command.ts'
import type { Finding } from '../../model/finding.ts'
import { planCheck } from '../check/plan.ts'
import { sayMistakes, saySentences } from '../line/say-mistakes.ts'

/** Checks again with a trace, and shows it for the findings on a line (`PATH:LINE`) or with a fingerprint. */
export async function explainFinding(name: string, given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const { err, out } = surroundings
  const place = placeIn(name)
  const plan = await planCheck({ ...given, names: place === undefined ? [] : [place.path] }, surroundings)
  if ('sentences' in plan) return saySentences(plan.sentences, err)
  if ('mistakes' in plan) return sayMistakes(plan.mistakes, err)
  const { check } = await import('../../check.ts')
  const result: CheckResult = await check(plan.tree, { ...plan.options, trace: true, all: place !== undefined })
  if ('mistakes' in result) return sayMistakes(result.mistakes, err)
  const found = result.findings.filter(finding =>
    place === undefined ? finding.fingerprint === name : isOn(finding, place.line),
  )
  if (found.length === 0) return saySentences([nothingFound(name, place?.line)], err)
  const { traceText } = await import('./trace-text.ts')
  for (const finding of found) out.write(traceText(finding))
  return 0
}

/** Undefined for a fingerprint: hexadecimal digits, and which of several. */
function placeIn(name: string): { path: string; line: number } | undefined {
  if (/^[0-9a-f]{16}:\d+$/.test(name)) return undefined
  const colon = name.lastIndexOf(':')
  return { path: name.slice(0, colon), line: Number(name.slice(colon + 1)) }
}

function isOn({ location: { region }, outcome }: Finding, line: number): boolean {
  return outcome !== 'not-applicable' && region.startLine <= line && line <= region.endLine
}

function nothingFound(name: string, line: number | undefined): string {
  return line === undefined
    ? `No finding has the fingerprint ${name}`
    : `Nothing was asked about line ${line} of ${name.slice(0, name.lastIndexOf(':'))}`
}
