import type { Candidate } from '../../diagnosis/diagnose.ts'
import type { LogLine } from '../../diagnosis/log.ts'
import type { Failure, Policy } from '../../model/policy.ts'
import { printable } from '../../model/printable.ts'
import type { Urgency } from './deadline.ts'
import type { Prevention } from './prevention.ts'

/** All that is told about the scenario that fits. */
export interface Diagnosis {
  readonly candidate: Candidate
  readonly runnerUp: Candidate | undefined
  readonly sure: boolean
  readonly prohibitions: readonly { readonly text: string; readonly line: number }[]
  readonly urgency: Urgency | undefined
  readonly preventions: readonly Prevention[]
}

/** The diagnosis for people: what must not be done first, then who and by when, then how. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { candidate, runnerUp, sure, prohibitions, urgency, preventions } = diagnosis
  const { failure, policy } = candidate.scenario
  const lines = [
    `${sure ? 'Documented' : 'Possible'}: ${failure.title}`,
    `  ${policy.path}:${failure.region.startLine}${candidate.exact ? '' : `, ${percent(candidate)} alike`}`,
    `  line ${candidate.line.number} of the log: ${candidate.line.text.slice(0, 160)}`,
    ...(runnerUp === undefined ? [] : [`  or, ${percent(runnerUp)}: ${runnerUp.scenario.failure.title}`]),
    ...heading(
      'Never',
      prohibitions.map(({ text, line }) => `! ${text} (${policy.path}:${line})`),
    ),
    ...heading('By when', urgency === undefined ? [] : urgencyLines(urgency)),
    ...part('Root cause', failure.rootCause),
    ...part('Resolution', failure.resolution),
    ...part('Fix', failure.fix),
    ...part('Prevention', failure.prevention),
    ...heading('Does the prevention hold here?', preventions.flatMap(preventionLines)),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

/** What is said where no runbook fits, with the lines that its author could add. */
export function nothingText(errors: readonly LogLine[], searched: readonly Policy[]): string {
  const scenarios = searched.reduce((sum, { failures }) => sum + failures.length, 0)
  const lines = [
    `No documented scenario fits: ${scenarios} were compared.`,
    ...heading('Lines that a runbook could name as symptoms', errors.slice(0, 10).map(draft)),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

function draft({ number, text }: LogLine): string {
  return `${number}: ${text.slice(0, 160)}`
}

function percent({ score }: Candidate): string {
  return `${Math.round(Math.min(score, 1) * 100)} %`
}

function heading(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
}

function part(title: string, passage: Failure['fix']): string[] {
  return passage === undefined ? [] : heading(title, passage.text.split(/\r\n?|\n/))
}

function urgencyLines(urgency: Urgency): string[] {
  const { severity, firstResponder, respondWithin, respondBy, escalateTo, escalateWithin, escalateBy } = urgency
  const by = (deadline: string | undefined) => (deadline === undefined ? '' : `, by ${deadline}`)
  return [
    ...(severity === undefined ? [] : [`severity ${severity}`]),
    ...(respondWithin === undefined
      ? []
      : [`${firstResponder ?? 'somebody'} responds within ${respondWithin}${by(respondBy)}`]),
    ...(escalateTo === undefined ? [] : [`escalate to ${escalateTo} within ${escalateWithin ?? '?'}${by(escalateBy)}`]),
  ]
}

function preventionLines({ control, statement, state, findings }: Prevention): string[] {
  const said = {
    holds: 'holds',
    broken: `is broken ${findings.length === 1 ? 'once' : `${findings.length} times`}`,
    manual: 'only people can tell',
  }[state]
  const places = findings.slice(0, 3).map(({ path, line, message }) => `    ${path}:${line} ${message}`)
  return [`${control} ${said}: ${statement}`, ...places]
}
