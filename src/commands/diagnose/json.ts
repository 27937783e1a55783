import type { LogLine } from '../../diagnosis/log.ts'
import { masked } from '../../model/masked.ts'
import type { Diagnosis } from './text.ts'

/** The diagnosis for programs; without one, the lines that failed. */
export function asJson(diagnosis: Diagnosis | undefined, errors: readonly LogLine[]): string {
  const shown = diagnosis === undefined ? { verdict: 'undocumented', errors: errors.slice(0, 50) } : told(diagnosis)
  return `${masked(JSON.stringify(shown, null, 2))}\n`
}

function told({ candidate, runnerUp, sure, prohibitions, urgency, preventions }: Diagnosis) {
  const { failure, policy } = candidate.scenario
  return {
    verdict: sure ? 'documented' : 'possible',
    scenario: failure.title,
    policy: policy.id,
    path: policy.path,
    line: failure.region.startLine,
    score: Math.round(Math.min(candidate.score, 1) * 100) / 100,
    exact: candidate.exact,
    matched: candidate.line,
    symptom: candidate.symptom,
    runnerUp: runnerUp && { scenario: runnerUp.scenario.failure.title, score: Math.round(runnerUp.score * 100) / 100 },
    prohibitions,
    urgency,
    rootCause: failure.rootCause?.text,
    resolution: failure.resolution?.text,
    fix: failure.fix?.text,
    prevention: failure.prevention?.text,
    preventions,
  }
}
