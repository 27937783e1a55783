import type { Fact } from '../model/fact.ts'
import type { Clause, Condition, Rule } from '../model/rule.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/**
 * Words, one of which a script must contain before a rule of this kind can say anything about its commands; undefined
 * where some rule may speak about any of them.
 */
export function mentionsOf(
  rules: readonly Rule[],
  kind: SubjectKind,
  vocabulary: Vocabulary,
): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const rule of rules) {
    if (rule.subject !== kind) continue
    const needed = wordsOf(rule, vocabulary)
    if (needed === undefined) return undefined
    for (const word of needed) words.add(word)
  }
  return words
}

/** A condition that must hold, or that makes the rule apply, tells the words; of a `require` all conditions together. */
function wordsOf({ when, verb, clause }: Rule, vocabulary: Vocabulary): readonly string[] | undefined {
  const sufficient = firstOf(when, vocabulary) ?? (verb === 'forbid' ? firstOf(clause, vocabulary) : undefined)
  if (sufficient !== undefined || verb === 'forbid' || clause.group !== undefined) return sufficient
  const all = clause.conditions.map(condition => wordsIn(condition, vocabulary))
  return all.some(words => words === undefined) ? undefined : all.flatMap(words => words ?? [])
}

function firstOf(clause: Clause | undefined, vocabulary: Vocabulary): readonly string[] | undefined {
  return clause?.conditions.map(condition => wordsIn(condition, vocabulary)).find(words => words !== undefined)
}

function wordsIn({ fact, word, value }: Condition, { facts }: Vocabulary): readonly string[] | undefined {
  const mentions: Fact['mentions'] = facts.get(fact)?.mentions
  if (mentions !== 'value') return mentions
  return word === 'is' || word === 'in' ? [value].flat().map(String) : undefined
}
