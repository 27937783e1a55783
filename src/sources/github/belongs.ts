import { Unknown } from '../../model/fact.ts'
import type { Refs } from '../../model/online.ts'
import type { GitHubClient } from './client.ts'
import { textField } from './fields.ts'
import { unanswered } from './unanswered.ts'

/** What is known of a repository before its commits are asked about. */
export interface Home {
  readonly repository: readonly string[]
  readonly mainBranch: string | undefined
  readonly tags: Refs | Unknown
  branches(): Promise<Refs | Unknown>
}

/** More comparisons than this are asked for no commit: an impostor needs them all. */
const COMPARISONS = 200

/**
 * Whether a branch or a tag of the repository leads to a commit. GitHub shows a commit of a fork below the original too,
 * so that it is there proves nothing.
 */
export async function belongs(client: GitHubClient, home: Home, commit: string): Promise<boolean | Unknown> {
  if (tipsOf(home.tags).includes(commit)) return true
  const there = await client.one(['repos', ...home.repository, 'git', 'commits', commit])
  if (there.kind === 'missing') return false
  if (there.kind === 'failed') return unanswered(there)
  const branches = await home.branches()
  const tips = [...new Set([...mainFirst(branches, home.mainBranch), ...tipsOf(home.tags)])]
  if (tips.includes(commit)) return true
  const compared = await anyLeadsTo(client, home.repository, tips.slice(0, COMPARISONS), commit)
  if (compared !== false) return compared
  if (branches instanceof Unknown) return branches
  if (home.tags instanceof Unknown) return home.tags
  if (branches.complete && home.tags.complete && tips.length <= COMPARISONS) return false
  return new Unknown('the repository has more branches and tags than are compared')
}

async function anyLeadsTo(
  client: GitHubClient,
  repository: readonly string[],
  tips: readonly string[],
  commit: string,
): Promise<boolean | Unknown> {
  let failure: Unknown | undefined
  for (const tip of tips) {
    const answer = await client.one(['repos', ...repository, 'compare', `${tip}...${commit}`])
    if (answer.kind === 'failed') failure ??= unanswered(answer)
    else if (answer.kind === 'found' && CONTAINED.has(textField(answer.value, 'status') ?? '')) return true
  }
  return failure ?? false
}

/** How the commit stands to the tip. Histories without a common commit cannot be compared, and are reported missing. */
const CONTAINED = new Set(['behind', 'identical'])

function tipsOf(refs: Refs | Unknown): readonly string[] {
  return refs instanceof Unknown ? [] : [...refs.commits.values()]
}

function mainFirst(refs: Refs | Unknown, name: string | undefined): readonly string[] {
  const main = refs instanceof Unknown || name === undefined ? undefined : refs.commits.get(name)
  return main === undefined ? tipsOf(refs) : [main, ...tipsOf(refs)]
}
