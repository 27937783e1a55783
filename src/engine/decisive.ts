import type { Evaluated, Verdict } from '../model/verdict.ts'

/**
 * The condition that a finding points at: of a failed `require` the first that is not met, of a `forbid` the last that
 * completed it, of an unknown the first that could not be known. Undefined where the verdict is none of these.
 */
export function decisive({ rule, outcome, evidence }: Verdict): Evaluated | undefined {
  if (outcome === 'unknown') return evidence.find(({ result }) => result === 'unknown')
  if (outcome !== 'fail') return undefined
  const judged = evidence.filter(({ clause, answer }) => clause === rule.verb && answer !== undefined)
  if (rule.verb === 'forbid') return judged.findLast(({ result }) => result === true)
  return (
    judged.find(({ result, group }) => result === false && group !== 'any') ??
    judged.find(({ result }) => result === false)
  )
}

/** The conditions that made the rule apply. */
export function applied({ evidence }: Verdict): readonly Evaluated[] {
  return evidence.filter(({ clause, result }) => clause === 'when' && result === true)
}
