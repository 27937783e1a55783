import { type GitHubRelease, isObject, readGitHubAssets, readGitHubRelease } from '../../documents/github-release.ts'
import type { AssetFolder } from '../../model/asset-folder.ts'
import type { ReleaseRecord } from '../../model/release.ts'
import type { GitHubAnswer } from '../../sources/github/answer.ts'
import { assetServer } from '../../sources/github/asset-server.ts'
import type { GitHubClient } from '../../sources/github/client.ts'

/** A release on a server: what is told of it, and the way to its files. */
export interface ReleaseAt {
  readonly folder: AssetFolder
  readonly record: ReleaseRecord
}

/** Asks for the release of a tag, be it published or a draft. A sentence where there is none, or where nobody answers. */
export async function releaseAt(
  client: GitHubClient,
  owner: string,
  name: string,
  tag: string,
): Promise<ReleaseAt | string> {
  const found = await findRelease(client, ['repos', owner, name, 'releases'], tag)
  if (found.kind === 'failed') return `The release could not be asked for: ${found.reason}`
  if (found.kind === 'missing') return missingSentence(`${owner}/${name}`, tag)
  const listed = await client.list(['repos', owner, name, 'releases', String(found.value.id), 'assets'])
  if (listed.kind === 'failed') return `The files of the release could not be listed: ${listed.reason}`
  if (listed.kind === 'missing') return missingSentence(`${owner}/${name}`, tag)
  if (!listed.value.complete) return 'The release has more files than can be listed; nothing was judged'
  const tagged = await tagOf(client, ['repos', owner, name, 'git'], tag)
  if (typeof tagged === 'string') return tagged
  const assets = readGitHubAssets(listed.value.items)
  return {
    folder: assetServer(client, ['repos', owner, name, 'releases', 'assets'], assets),
    record: { ...found.value.record, ...tagged },
  }
}

/** GitHub answers the same for what is not there and for what the token may not see. */
function missingSentence(slug: string, tag: string): string {
  return `There is no release "${tag}" in ${slug}, or it may not be seen with this token (404); drafts need contents: write`
}

/** Drafts have no tag yet as far as GitHub is concerned, and are found only in the list. */
async function findRelease(
  client: GitHubClient,
  route: readonly string[],
  tag: string,
): Promise<GitHubAnswer<GitHubRelease>> {
  const published = await client.one([...route, 'tags', tag])
  if (published.kind === 'found') return understood(published.value)
  if (published.kind === 'failed') return published
  const listed = await client.list(route)
  if (listed.kind !== 'found') return listed
  const draft = listed.value.items.find(item => isObject(item) && item.tag_name === tag)
  return draft === undefined ? { kind: 'missing' } : understood(draft)
}

function understood(json: unknown): GitHubAnswer<GitHubRelease> {
  const value = readGitHubRelease(json)
  return value === undefined ? { kind: 'failed', reason: 'not understood' } : { kind: 'found', value }
}

type Tagged = Pick<ReleaseRecord, 'tagExists' | 'tagTime' | 'commit'>

/** A tag that holds a message says when it was made; of one that only names a commit nobody knows. */
async function tagOf(client: GitHubClient, route: readonly string[], tag: string): Promise<Tagged | string> {
  const reference = await client.one([...route, 'ref', 'tags', ...tag.split('/')])
  if (reference.kind === 'failed') return `The tag could not be asked for: ${reference.reason}`
  if (reference.kind === 'missing') return { tagExists: false, tagTime: undefined, commit: undefined }
  const { type, sha } = objectOf(reference.value)
  if (type !== 'tag' || sha === undefined) return { tagExists: true, tagTime: undefined, commit: sha }
  const made = await client.one([...route, 'tags', sha])
  if (made.kind === 'failed') return `The tag could not be asked for: ${made.reason}`
  const tagger = made.kind === 'found' && isObject(made.value) && isObject(made.value.tagger) ? made.value.tagger : {}
  const commit = made.kind === 'found' ? objectOf(made.value).sha : undefined
  return { tagExists: true, tagTime: typeof tagger.date === 'string' ? tagger.date : undefined, commit }
}

function objectOf(json: unknown): { readonly type: string | undefined; readonly sha: string | undefined } {
  const object = isObject(json) && isObject(json.object) ? json.object : {}
  const textAt = (key: string) => (typeof object[key] === 'string' ? object[key] : undefined)
  return { type: textAt('type'), sha: textAt('sha') }
}
