import { Unknown } from '../model/fact.ts'
import type { Evaluated } from '../model/verdict.ts'
import type { Asker, Sheet } from './ask.ts'
import type { Decision } from './engine.ts'
import { placeOf, placeOfSubject } from './place.ts'
import type { Leaf } from './plan.ts'

/** What was asked, answered and decided, condition by condition, in the order of the rule. */
export function evidenceOf(
  leaves: readonly Leaf[],
  { results }: Decision,
  sheet: Sheet,
  asker: Asker,
): readonly Evaluated[] {
  return leaves.map((leaf, index) => evaluated(leaf, results[index], sheet, asker))
}

function evaluated(leaf: Leaf, result: boolean | undefined, sheet: Sheet, asker: Asker): Evaluated {
  const { condition, fact, clause, group } = leaf
  const answer = result === undefined ? undefined : asker.question(fact)(sheet)
  return {
    condition,
    clause,
    ...(group === undefined ? {} : { group }),
    answer,
    result: answer instanceof Unknown ? 'unknown' : result,
    place: result === undefined ? placeOfSubject(sheet.subject) : placeOf(fact, sheet.subject, answer, asker),
  }
}
