import { Unknown } from '../../model/fact.ts'
import { NOT_ASKED, type OnlineSource, type Question, type RemoteRepository, type Topic } from '../../model/online.ts'
import { advisoriesOf } from './advisories.ts'
import { belongs, type Home } from './belongs.ts'
import type { GitHubClient } from './client.ts'
import { field, textField } from './fields.ts'
import { refKindOf, refsOf } from './refs.ts'
import { unanswered } from './unanswered.ts'

/** Repositories that are asked about at once. */
const AT_ONCE = 8

/** GitHub itself. Each repository, ref and commit is asked about once. */
export function gitHubKnowledge(client: GitHubClient): OnlineSource {
  return {
    async gather(questions, topics) {
      const known = new Map<string, RemoteRepository>()
      const waiting = questions.values()
      const work = async () => {
        for (const question of waiting) known.set(question.slug, await learn(client, question, topics))
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return known
    },
  }
}

async function learn(
  client: GitHubClient,
  { slug, refs, commits }: Question,
  topics: ReadonlySet<Topic>,
): Promise<RemoteRepository> {
  const repository = slug.split('/')
  const about = await client.one(['repos', ...repository])
  if (about.kind !== 'found') return unknownRepository(unanswered(about), refs, commits)
  const wantsTags = topics.has('tags') || (topics.has('commits') && commits.size > 0)
  const tags = wantsTags ? await refsOf(client, repository, 'tags') : NOT_ASKED
  const home: Home = {
    repository,
    mainBranch: textField(about.value, 'default_branch'),
    tags,
    branches: once(() => refsOf(client, repository, 'branches')),
  }
  const archived = field(about.value, 'archived')
  return {
    archived: typeof archived === 'boolean' ? archived : new Unknown('GitHub does not say whether it is archived'),
    tags,
    refs: topics.has('refs') ? await answers(refs, ref => refKindOf(client, repository, ref)) : new Map(),
    commits: topics.has('commits') ? await answers(commits, commit => belongs(client, home, commit)) : new Map(),
    advisories: topics.has('advisories') ? await advisoriesOf(client, slug) : NOT_ASKED,
  }
}

function unknownRepository(why: Unknown, refs: Question['refs'], commits: Question['commits']): RemoteRepository {
  const all = (keys: ReadonlySet<string>) => new Map([...keys].map(key => [key, why]))
  return { archived: why, tags: why, refs: all(refs), commits: all(commits), advisories: why }
}

async function answers<Value>(
  keys: ReadonlySet<string>,
  ask: (key: string) => Promise<Value>,
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>()
  for (const key of keys) found.set(key, await ask(key))
  return found
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}
