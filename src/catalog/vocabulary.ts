import type { Fact } from '../model/fact.ts'
import { lineage } from '../model/lineage.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/

/** Throws where two facts share a name or a fact could not be written in a rule: that is a fault of ours. */
export function createVocabulary(facts: readonly Fact[]): Vocabulary {
  const byName = new Map(facts.map(fact => [fact.name, fact]))
  if (byName.size !== facts.length) throw new Error(`two facts are named ${repeated(facts)}`)
  for (const fact of facts) reportUnwritable(fact)
  const askable = new Map<SubjectKind, ReadonlyMap<string, Fact>>()
  return {
    facts: byName,
    askable(kind) {
      const known = askable.get(kind) ?? askedBy(kind, facts)
      askable.set(kind, known)
      return known
    },
  }
}

function askedBy(kind: SubjectKind, facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const kinds = new Set(lineage(kind))
  return new Map(facts.filter(fact => kinds.has(fact.of)).map(fact => [fact.name, fact]))
}

function reportUnwritable({ name, type }: Fact): void {
  if (!NAME.test(name) || name === 'any' || name === 'all') throw new Error(`${name} is no name of a fact`)
  if (Array.isArray(type) && type.length === 0) throw new Error(`the vocabulary of ${name} is empty`)
}

function repeated(facts: readonly Fact[]): string | undefined {
  return facts.find((fact, index) => facts.findIndex(({ name }) => name === fact.name) < index)?.name
}
