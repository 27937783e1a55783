import type { Comparison, Stance } from './comparison.ts'
import type { ClausePlan, Leaf, Plan } from './plan.ts'

/** A condition as json-rules-engine reads it. */
export type EngineCondition = EngineLeaf | EngineGroup

export interface EngineLeaf {
  readonly fact: string
  readonly operator: string
  readonly value: Comparison['values']
  readonly priority?: number
}

export type EngineGroup = { readonly priority?: number } & (
  | { readonly all: EngineCondition[] }
  | { readonly any: EngineCondition[] }
  | { readonly not: EngineCondition }
)

/** True where the question does not apply. It stands beside alternatives, and answers no line of the rule. */
export const ABSENT = 'absent'

export function operatorName(stance: Stance, word: Comparison['word']): string {
  return `${stance} ${word}`
}

/**
 * The rule fires where a subject fails or could fail. `when` has the higher priority and is evaluated first, so that a
 * rule that does not apply asks nothing more.
 */
export function compileConditions({ rule, when, clause }: Plan): { readonly all: EngineCondition[] } {
  const inside = together(compileClause(clause))
  const judged = rule.verb === 'require' ? { not: inside, priority: 1 } : { ...inside, priority: 1 }
  return { all: when === undefined ? [judged] : [{ ...together(compileClause(when)), priority: 2 }, judged] }
}

/** Each level costs: json-rules-engine copies the whole tree for every run. */
function together(conditions: EngineCondition[]): EngineCondition {
  const [first] = conditions
  return first !== undefined && conditions.length === 1 ? first : { all: conditions }
}

function compileClause({ leaves, group, kind }: ClausePlan): EngineCondition[] {
  const conditions: EngineCondition[] = leaves.map(compileLeaf)
  if (kind === 'all') return [...conditions, { all: group.map(compileLeaf) }]
  return kind === 'any' ? [...conditions, { any: [...group.map(compileLeaf), ...nothingApplies(group)] }] : conditions
}

/** Alternatives of which none applies demand nothing. */
function nothingApplies(group: readonly Leaf[]): EngineGroup[] {
  if (group[0]?.stance !== 'offered') return []
  return [{ all: group.map(({ fact }) => ({ fact: fact.name, operator: ABSENT, value: [] })) }]
}

function compileLeaf({ fact, comparison, stance }: Leaf): EngineLeaf {
  return { fact: fact.name, operator: operatorName(stance, comparison.word), value: comparison.values }
}
