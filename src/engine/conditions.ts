import type { Stance } from './comparison.ts'
import { type ClausePlan, type Leaf, leavesOf, type Plan } from './plan.ts'

/** A condition as json-rules-engine reads it. */
export type EngineCondition = EngineLeaf | EngineGroup

/**
 * The value is the number of the leaf in the plan, where the operator finds what to compare with: json-rules-engine copies
 * its conditions for every run, and a list of words in each of them made that most of the cost.
 */
export interface EngineLeaf {
  readonly fact: string
  readonly operator: Stance | 'absent'
  readonly value: number
  readonly priority?: number
}

export type EngineGroup = { readonly priority?: number } & (
  | { readonly all: EngineCondition[] }
  | { readonly any: EngineCondition[] }
  | { readonly not: EngineCondition }
)

/**
 * The rule fires where a subject fails or could fail. `when` has the higher priority and is evaluated first, so that a
 * rule that does not apply asks nothing more.
 */
export function compileConditions(plan: Plan): { readonly all: EngineCondition[] } {
  const { rule, when, clause } = plan
  const leaves = leavesOf(plan)
  const inside = together(compileClause(clause, leaves))
  const judged = rule.verb === 'require' ? { not: inside, priority: 1 } : { ...inside, priority: 1 }
  return { all: when === undefined ? [judged] : [{ ...together(compileClause(when, leaves)), priority: 2 }, judged] }
}

function together(conditions: EngineCondition[]): EngineCondition {
  const [first] = conditions
  return first !== undefined && conditions.length === 1 ? first : { all: conditions }
}

function compileClause({ leaves: own, group, kind }: ClausePlan, leaves: readonly Leaf[]): EngineCondition[] {
  const compile = (leaf: Leaf): EngineLeaf => compileLeaf(leaf, leaf.stance, leaves)
  const conditions: EngineCondition[] = own.map(compile)
  if (kind === 'all') return [...conditions, { all: group.map(compile) }]
  return kind === 'any'
    ? [...conditions, { any: [...group.map(compile), ...nothingApplies(group, leaves)] }]
    : conditions
}

/** Alternatives of which none applies demand nothing. */
function nothingApplies(group: readonly Leaf[], leaves: readonly Leaf[]): EngineGroup[] {
  if (group[0]?.stance !== 'offered') return []
  return [{ all: group.map(leaf => compileLeaf(leaf, 'absent', leaves)) }]
}

function compileLeaf(leaf: Leaf, operator: EngineLeaf['operator'], leaves: readonly Leaf[]): EngineLeaf {
  return { fact: leaf.fact.name, operator, value: leaves.indexOf(leaf) }
}
