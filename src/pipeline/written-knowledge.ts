import { parseYaml } from '../documents/yaml.ts'
import { type Data, isMapping, type Mapping, mapping, scalarText, sequence } from '../model/data.ts'
import { Unknown } from '../model/fact.ts'
import type { OnlineKnowledge, PublishedAdvisory, RefKind, Refs, RemoteRepository } from '../model/online.ts'

/**
 * What a fixture's `github.yml` says that GitHub would answer: by `owner/name` either `failed: REASON`, or `archived`,
 * `tags` and `branches` with their commits, `history` with further commits of its own, and `advisories`.
 */
export function writtenKnowledge(text: string): OnlineKnowledge {
  const { data } = parseYaml({ path: 'github.yml', text })
  return new Map([...mapping(data)].map(([slug, said]) => [slug, repositoryOf(mapping(said))]))
}

function repositoryOf(said: Mapping): RemoteRepository {
  const failed = scalarText(said.get('failed'))
  const why = failed === undefined ? undefined : new Unknown(failed)
  const tags = refsOf(said.get('tags'))
  const branches = refsOf(said.get('branches'))
  const history = sequence(said.get('history')).flatMap(each => scalarText(each) ?? [])
  const own = new Set([...tags.commits.values(), ...branches.commits.values(), ...history])
  const kindOf = (ref: string) => why ?? kind(tags.commits.has(ref), branches.commits.has(ref))
  return {
    archived: why ?? said.get('archived') === true,
    tags: why ?? { ...tags, complete: said.get('complete') !== false },
    refs: { get: kindOf },
    commits: { get: commit => why ?? own.has(commit) },
    advisories: why ?? sequence(said.get('advisories')).map(advisoryOf),
  }
}

function refsOf(data: Data | undefined): Refs {
  const commits = isMapping(data) ? [...data].map(([name, commit]) => [name, scalarText(commit) ?? ''] as const) : []
  return { commits: new Map(commits), complete: true }
}

function kind(tag: boolean, branch: boolean): RefKind {
  if (tag) return branch ? 'both' : 'tag'
  return branch ? 'branch' : 'neither'
}

function advisoryOf(data: Data): PublishedAdvisory {
  const said = mapping(data)
  const severity = scalarText(said.get('severity'))
  return {
    id: scalarText(said.get('id')) ?? '',
    severity: severity === 'low' || severity === 'high' || severity === 'critical' ? severity : 'medium',
    range: scalarText(said.get('range')) ?? '',
    fixed: scalarText(said.get('fixed')),
  }
}
