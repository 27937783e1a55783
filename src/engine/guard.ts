import type { Asker, Sheet } from './ask.ts'
import { test } from './comparison.ts'
import type { ClausePlan, Leaf, Plan } from './plan.ts'

/** False only where the rule can neither fail on a subject nor be unknown about it. */
export type Guard = (sheet: Sheet) => boolean

const ALWAYS: Guard = () => true

/** Keeps subjects that cannot fail away from json-rules-engine, as an index scan precedes a recheck. */
export function compileGuard({ rule, when, clause }: Plan, asker: Asker): Guard {
  const applies = when === undefined ? ALWAYS : compileClause(when, asker)
  const holds = compileClause(clause, asker)
  if (rule.verb === 'forbid') return sheet => applies(sheet) && holds(sheet)
  return sheet => applies(sheet) && !holds(sheet)
}

function compileClause({ leaves, group, kind }: ClausePlan, asker: Asker): Guard {
  const conditions = leaves.map(leaf => compileLeaf(leaf, asker))
  if (kind !== undefined) conditions.push(compileGroup(group, kind, asker))
  return every(conditions)
}

function compileGroup(leaves: readonly Leaf[], kind: 'any' | 'all', asker: Asker): Guard {
  const conditions = leaves.map(leaf => compileLeaf(leaf, asker))
  if (kind === 'all') return every(conditions)
  const held = some(conditions)
  if (leaves[0]?.stance !== 'offered') return held
  const nothingApplies = every(leaves.map(leaf => compileAbsence(leaf, asker)))
  return sheet => held(sheet) || nothingApplies(sheet)
}

function compileLeaf({ fact, comparison, stance }: Leaf, asker: Asker): Guard {
  const ask = asker.question(fact)
  const satisfied = test(comparison, stance)
  return sheet => satisfied(ask(sheet))
}

function compileAbsence({ fact }: Leaf, asker: Asker): Guard {
  const ask = asker.question(fact)
  return sheet => ask(sheet) === undefined
}

/** In written order, ending at the first that decides: authors put the cheap and telling question first. */
function every(guards: readonly Guard[]): Guard {
  const [first = ALWAYS, second = ALWAYS] = guards
  if (guards.length < 2) return first
  if (guards.length === 2) return sheet => first(sheet) && second(sheet)
  return sheet => {
    for (const guard of guards) if (!guard(sheet)) return false
    return true
  }
}

function some(guards: readonly Guard[]): Guard {
  return sheet => {
    for (const guard of guards) if (guard(sheet)) return true
    return false
  }
}
