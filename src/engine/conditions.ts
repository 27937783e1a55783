import type { Comparison, Stance } from './comparison.ts'
import type { ClausePlan, Leaf, Plan } from './plan.ts'

/** A condition as json-rules-engine reads it. */
export type EngineCondition = EngineLeaf | EngineGroup

export interface EngineLeaf {
  readonly fact: string
  readonly operator: string
  readonly value: Comparison['values']
}

export type EngineGroup = { readonly name?: string; readonly priority?: number } & (
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
export function compileConditions({ rule, when, clause }: Plan): EngineGroup & { readonly all: EngineCondition[] } {
  const inside = compileClause(clause)
  const judged: EngineGroup =
    rule.verb === 'require'
      ? { name: 'require', priority: 1, not: { all: inside } }
      : { name: 'forbid', priority: 1, all: inside }
  if (when === undefined) return { all: [judged] }
  return { all: [{ name: 'when', priority: 2, all: compileClause(when) }, judged] }
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
