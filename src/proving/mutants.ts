import type { Clause, Condition, Group, Rule } from '../model/rule.ts'
import { placeholders } from '../model/template.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { conditionMutants } from './condition-mutants.ts'

/** A rule with one change that somebody could make by mistake, and that a fixture ought to notice. */
export interface Mutant {
  readonly rule: Rule
  /** The change, as half a sentence: `without reference.kind in when`. */
  readonly change: string
}

/** All mutants of a rule. Those of the message only where `messages` says that a fixture states one. */
export function mutants(
  rule: Rule,
  vocabulary: Vocabulary,
  { messages }: { readonly messages: boolean },
): readonly Mutant[] {
  return [
    ...clauseMutants(rule, 'when', rule.when, vocabulary),
    ...clauseMutants(rule, rule.verb, rule.clause, vocabulary),
    ...withoutWhen(rule),
    {
      rule: { ...rule, verb: rule.verb === 'require' ? 'forbid' : 'require' },
      change: 'with require and forbid swapped',
    },
    ...(messages ? messageMutants(rule) : []),
  ]
}

function withoutWhen({ when, ...rest }: Rule): readonly Mutant[] {
  return when === undefined ? [] : [{ rule: rest, change: 'without when' }]
}

function messageMutants(rule: Rule): readonly Mutant[] {
  return placeholders(rule.message).map(({ name, start, end }) => ({
    rule: { ...rule, message: rule.message.slice(0, start) + rule.message.slice(end) },
    change: `without {${name}} in the message`,
  }))
}

function clauseMutants(
  rule: Rule,
  name: 'when' | Rule['verb'],
  clause: Clause | undefined,
  vocabulary: Vocabulary,
): readonly Mutant[] {
  if (clause === undefined) return []
  const inClause = (changed: Clause, change: string): Mutant => ({
    rule: { ...rule, [name === 'when' ? 'when' : 'clause']: changed },
    change: `${change} in ${name}`,
  })
  return clauseChanges(clause, vocabulary).map(([changed, change]) => inClause(changed, change))
}

type ClauseChange = readonly [changed: Clause, change: string]

function clauseChanges(clause: Clause, vocabulary: Vocabulary): readonly ClauseChange[] {
  const { conditions, group } = clause
  const outside = listChanges(conditions, vocabulary, group !== undefined)
  const changes: ClauseChange[] = outside.map(([changed, change]) => [{ ...clause, conditions: changed }, change])
  if (group === undefined) return changes
  const inside = listChanges(group.conditions, vocabulary, false)
  changes.push(
    ...inside.map(
      ([changed, change]): ClauseChange => [{ ...clause, group: { ...group, conditions: changed } }, change],
    ),
  )
  if (conditions.length > 0) changes.push([{ conditions }, `without ${group.kind}`])
  if (group.conditions.length > 1)
    changes.push([
      { conditions, group: { ...group, kind: otherKind(group) } },
      `with ${otherKind(group)} for ${group.kind}`,
    ])
  return changes
}

function otherKind({ kind }: Group): Group['kind'] {
  return kind === 'any' ? 'all' : 'any'
}

/** One condition dropped or changed. The last one of a clause is not dropped: that would be another rule. */
function listChanges(
  conditions: readonly Condition[],
  vocabulary: Vocabulary,
  mayEmpty: boolean,
): readonly (readonly [readonly Condition[], string])[] {
  return conditions.flatMap((condition, index) => {
    const fact = vocabulary.facts.get(condition.fact)
    const changed = fact === undefined ? [] : conditionMutants(condition, fact)
    const replaced = changed.map(([other, change]) => [conditions.with(index, other), change] as const)
    if (conditions.length === 1 && !mayEmpty) return replaced
    return [...replaced, [conditions.toSpliced(index, 1), `without ${condition.fact}`] as const]
  })
}
