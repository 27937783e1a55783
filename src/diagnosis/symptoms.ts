import type { Failure, Policy } from '../model/policy.ts'

/** A scenario of a runbook with the lines by which it is known. */
export interface Scenario {
  readonly policy: Policy
  readonly failure: Failure
  readonly symptoms: readonly Symptom[]
}

export interface Symptom {
  readonly text: string
  readonly line: number
}

/** The scenarios of all runbooks. Symptoms told in prose are no lines of a log, and cannot be found in one. */
export function scenariosOf(policies: readonly Policy[]): readonly Scenario[] {
  return policies.flatMap(policy =>
    policy.failures.map(failure => ({ policy, failure, symptoms: symptomsOf(failure) })),
  )
}

function symptomsOf({ symptoms }: Failure): readonly Symptom[] {
  const found: Symptom[] = []
  let fenced = false
  for (const [index, written] of (symptoms?.text ?? '').split(/\r\n?|\n/).entries()) {
    const text = written.trim()
    if (text.startsWith('```') || text.startsWith('~~~')) fenced = !fenced
    else if (fenced && text !== '') found.push({ text, line: (symptoms?.region.startLine ?? 1) + index })
  }
  return found
}
