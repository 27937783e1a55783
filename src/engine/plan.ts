import type { Fact } from '../model/fact.ts'
import type { Clause, Condition, Rule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Comparison, compare, type Stance } from './comparison.ts'

/** A condition with its fact, ready to be compiled. */
export interface Leaf {
  readonly condition: Condition
  readonly fact: Fact
  readonly comparison: Comparison
  readonly stance: Stance
  readonly clause: 'when' | Rule['verb']
  readonly group: 'any' | 'all' | undefined
}

/** Leaves of a clause: those outside the group, then those inside. */
export interface ClausePlan {
  readonly leaves: readonly Leaf[]
  readonly group: readonly Leaf[]
  readonly kind: 'any' | 'all' | undefined
}

/** What is compiled twice: to a guard, and to conditions of json-rules-engine. */
export interface Plan {
  readonly rule: Rule
  readonly when: ClausePlan | undefined
  readonly clause: ClausePlan
}

/** Throws on a fact that does not exist: rules were checked when they were loaded. */
export function planRule(rule: Rule, vocabulary: Vocabulary): Plan {
  const when = rule.when === undefined ? undefined : planClause(rule.when, 'when', vocabulary)
  return { rule, when, clause: planClause(rule.clause, rule.verb, vocabulary) }
}

/** All leaves in the order in which a rule is read. */
export function leavesOf({ when, clause }: Plan): readonly Leaf[] {
  return [...(when?.leaves ?? []), ...(when?.group ?? []), ...clause.leaves, ...clause.group]
}

function planClause({ conditions, group }: Clause, clause: Leaf['clause'], vocabulary: Vocabulary): ClausePlan {
  const leaf = (condition: Condition, kind?: 'any' | 'all'): Leaf => {
    const fact = vocabulary.facts.get(condition.fact)
    if (fact === undefined) throw new Error(`there is no fact ${condition.fact}`)
    const stance = clause !== 'require' ? 'applies' : kind === 'any' ? 'offered' : 'demanded'
    return { condition, fact, comparison: compare(condition, fact), stance, clause, group: kind }
  }
  return {
    leaves: conditions.map(condition => leaf(condition)),
    group: (group?.conditions ?? []).map(condition => leaf(condition, group?.kind)),
    kind: group?.kind,
  }
}
