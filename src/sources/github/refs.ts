import { Unknown } from '../../model/fact.ts'
import type { RefKind, Refs } from '../../model/online.ts'
import type { GitHubClient } from './client.ts'
import { field, textField } from './fields.ts'
import { unanswered } from './unanswered.ts'

/** All tags or all branches of a repository, in GitHub's order. */
export async function refsOf(
  client: GitHubClient,
  repository: readonly string[],
  kind: 'tags' | 'branches',
): Promise<Refs | Unknown> {
  const answer = await client.list(['repos', ...repository, kind])
  if (answer.kind !== 'found') return unanswered(answer)
  const commits = new Map<string, string>()
  for (const item of answer.value.items) {
    const name = textField(item, 'name')
    const commit = textField(field(item, 'commit'), 'sha')
    if (name !== undefined && commit !== undefined) commits.set(name, commit.toLowerCase())
  }
  return { commits, complete: answer.value.complete }
}

/** Asked by name, since a repository may have more refs than are read. */
export async function refKindOf(
  client: GitHubClient,
  repository: readonly string[],
  ref: string,
): Promise<RefKind | Unknown> {
  const stands = async (kind: 'heads' | 'tags') => {
    const answer = await client.one(['repos', ...repository, 'git', 'ref', `${kind}/${ref}`])
    if (answer.kind === 'failed') return unanswered(answer)
    return answer.kind === 'found' && textField(answer.value, 'ref') === `refs/${kind}/${ref}`
  }
  const tag = await stands('tags')
  if (tag instanceof Unknown) return tag
  const branch = await stands('heads')
  if (branch instanceof Unknown) return branch
  if (tag && branch) return 'both'
  if (tag) return 'tag'
  return branch ? 'branch' : 'neither'
}
