import { Unknown } from '../../model/fact.ts'
import { NOT_ASKED, type OnlineKnowledge, type Question } from '../../model/online.ts'

/** A sentence about the repositories of which not all is known that was asked; undefined where there are none. */
export function onlineGaps(questions: readonly Question[], knowledge: OnlineKnowledge): string | undefined {
  const reasons = new Set<string>()
  let repositories = 0
  for (const question of questions) {
    const gaps = gapsOf(question, knowledge)
    if (gaps.length > 0) repositories++
    for (const { reason } of gaps) reasons.add(reason)
  }
  if (repositories === 0) return undefined
  return `Not all is known of ${repositories} of ${questions.length} repositories: ${[...reasons].sort().join('; ')}`
}

function gapsOf({ slug, refs, commits }: Question, knowledge: OnlineKnowledge): readonly Unknown[] {
  const remote = knowledge.get(slug)
  if (remote === undefined) return []
  const { archived, tags, advisories } = remote
  const named = [...[...refs].map(ref => remote.refs.get(ref)), ...[...commits].map(each => remote.commits.get(each))]
  const answers = [archived, tags, advisories, ...named]
  return answers.filter(each => each instanceof Unknown).filter(each => each !== NOT_ASKED)
}
