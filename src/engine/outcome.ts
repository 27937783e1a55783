import type { Clause, Rule } from '../model/rule.ts'
import type { Evaluated, Outcome } from '../model/verdict.ts'

type Truth = boolean | 'unknown'

/**
 * What the evaluated conditions mean, with "unknown" as a third value that matters only where the outcome depends on it.
 *
 * - A `when` that does not hold makes the rule not applicable. An answer that does not apply holds for no word there.
 * - A `require` fails where a condition is not met. What does not apply demands nothing: outside of `any` it counts as
 *   met, in `any` it is left out, and an `any` of which nothing applies is met.
 * - A `forbid` fails where all of it holds. What does not apply holds for no word.
 * - Where `when` is unknown and the rest would not fail, the outcome is a pass: there is nothing to report either way.
 */
export function outcomeOf(rule: Rule, evidence: readonly Evaluated[]): Outcome {
  const when = rule.when === undefined ? true : truthOf(rule.when, evidence, 'when')
  if (when === false) return 'not-applicable'
  const holds = truthOf(rule.clause, evidence, rule.verb)
  const fails = rule.verb === 'forbid' ? holds : not(holds)
  if (fails === false) return 'pass'
  return fails === true && when === true ? 'fail' : 'unknown'
}

function truthOf({ group }: Clause, evidence: readonly Evaluated[], clause: Evaluated['clause']): Truth {
  const own = evidence.filter(each => each.clause === clause)
  const outside = own.filter(each => each.group === undefined).map(truth)
  if (group === undefined) return all(outside)
  return all([
    ...outside,
    groupTruth(
      own.filter(each => each.group !== undefined),
      group.kind,
      clause,
    ),
  ])
}

function groupTruth(members: readonly Evaluated[], kind: 'any' | 'all', clause: Evaluated['clause']): Truth {
  if (kind === 'all') return all(members.map(truth))
  if (clause !== 'require') return any(members.map(truth))
  const applicable = members.filter(({ answer }) => answer !== undefined)
  return applicable.length === 0 || any(applicable.map(truth))
}

/** A condition that was not reached could be anything; what was reached decides without it. */
function truth({ result }: Evaluated): Truth {
  return result ?? 'unknown'
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)))
}

function not(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth
}
