import { Unknown } from '../../model/fact.ts'
import type { GitHubAnswer } from './answer.ts'

/** Why there is no answer, for the fact that wanted it. */
export function unanswered(answer: Exclude<GitHubAnswer<unknown>, { kind: 'found' }>): Unknown {
  if (answer.kind === 'missing') return new Unknown('GitHub shows us no such repository')
  return new Unknown(`GitHub did not answer (${answer.reason})`)
}
