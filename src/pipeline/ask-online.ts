import type { CheckOptions } from '../model/check-options.ts'
import type { Fact } from '../model/fact.ts'
import type { OnlineKnowledge, Topic } from '../model/online.ts'
import type { Condition, Rule } from '../model/rule.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { SubjectKind } from '../model/subject.ts'
import { placeholders } from '../model/template.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { createWalk } from '../subjects/expand.ts'
import type { Catalogue } from './catalogue.ts'
import { prepare, repositorySubject } from './prepare.ts'
import { Questions } from './questions.ts'

/** Leaves out the rules that could only say that nothing was asked. */
export function withoutOnline(catalogue: Catalogue): Catalogue {
  const { rules, vocabulary } = catalogue
  return {
    ...catalogue,
    rules: rules.filter(rule => !conditionsOf(rule).some(({ fact }) => vocabulary.facts.get(fact)?.online)),
  }
}

/** Asks, before anything is judged, what the rules will want to know of what the files name. */
export async function askOnline(
  tree: SourceTree,
  paths: readonly string[],
  { rules, vocabulary }: Catalogue,
  { online, configuration }: CheckOptions,
): Promise<OnlineKnowledge | undefined> {
  if (online === undefined) return undefined
  const topics = topicsOf(rules, vocabulary)
  if (topics.size === 0) return new Map()
  const questions = new Questions()
  const repository = repositorySubject(tree, configuration.repository)
  const walk = createWalk({ kinds: NAMING, mentions: () => undefined })
  for (const path of paths) {
    const { roots } = await prepare(tree, path, repository, false)
    for (const root of roots) walk(root, subject => questions.add(subject))
  }
  return online.gather(questions.all, topics)
}

/** Subjects that name repositories. */
const NAMING: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['action-reference', 'hook-repository'])

function topicsOf(rules: readonly Rule[], vocabulary: Vocabulary): ReadonlySet<Topic> {
  return new Set(rules.flatMap(rule => factsOf(rule, vocabulary)).flatMap(({ asks }) => asks ?? []))
}

function factsOf(rule: Rule, { facts }: Vocabulary): readonly Fact[] {
  const spoken = placeholders(rule.message).map(({ name }) => name)
  const names = new Set([...conditionsOf(rule).map(({ fact }) => fact), ...spoken])
  return [...names].flatMap(name => facts.get(name) ?? [])
}

function conditionsOf({ when, clause }: Rule): readonly Condition[] {
  return [when, clause].flatMap(each => [...(each?.conditions ?? []), ...(each?.group?.conditions ?? [])])
}
