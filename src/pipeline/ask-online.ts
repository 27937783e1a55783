import type { CheckOptions } from '../model/check-options.ts'
import type { Fact } from '../model/fact.ts'
import type { OnlineKnowledge, Topic } from '../model/online.ts'
import type { Rule } from '../model/rule.ts'
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
  return { ...catalogue, rules: rules.filter(rule => !factsOf(rule, vocabulary).some(({ online }) => online)) }
}

/** Asks, before anything is judged, what the rules will want to know of what the files name. */
export async function askOnline(
  tree: SourceTree,
  paths: readonly string[],
  { rules, vocabulary }: Catalogue,
  { online, configuration }: CheckOptions,
): Promise<OnlineKnowledge | undefined> {
  const topics = topicsOf(rules, vocabulary)
  if (online === undefined) return undefined
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

function factsOf({ when, clause, message }: Rule, { facts }: Vocabulary): readonly Fact[] {
  const conditions = [when, clause].flatMap(each => [...(each?.conditions ?? []), ...(each?.group?.conditions ?? [])])
  const names = new Set([...conditions.map(({ fact }) => fact), ...placeholders(message).map(({ name }) => name)])
  return [...names].flatMap(name => facts.get(name) ?? [])
}
