import type { ReleaseRecord } from '../model/release.ts'

/** What GitHub's REST API says of one asset (`/repos/{owner}/{repo}/releases/…`). */
export interface GitHubAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  /** SHA-256; old assets have none. */
  readonly digest: string | undefined
  /** An upload that was cut off stays `starter`. */
  readonly complete: boolean
}

/** A release as GitHub's REST API describes it. */
export interface GitHubRelease {
  readonly id: number
  readonly record: ReleaseRecord
  readonly assets: readonly GitHubAsset[]
}

/** Reads a release of GitHub's REST API; undefined where the JSON is something else. */
export function readGitHubRelease(json: unknown): GitHubRelease | undefined {
  if (!isObject(json) || typeof json.tag_name !== 'string') return undefined
  const record = {
    tag: json.tag_name,
    notes: typeof json.body === 'string' ? json.body : '',
    draft: typeof json.draft === 'boolean' ? json.draft : undefined,
    tagExists: undefined,
    tagTime: undefined,
    commit: undefined,
  }
  return { id: typeof json.id === 'number' ? json.id : 0, record, assets: readGitHubAssets(json.assets) }
}

/** Reads a page of assets; what is none is left out. */
export function readGitHubAssets(json: unknown): readonly GitHubAsset[] {
  const items: readonly unknown[] = Array.isArray(json) ? json : []
  return items.flatMap(item => {
    if (!isObject(item) || typeof item.name !== 'string') return []
    const digest = typeof item.digest === 'string' ? /^sha256:([0-9a-f]{64})$/i.exec(item.digest)?.[1] : undefined
    return [
      {
        id: typeof item.id === 'number' ? item.id : 0,
        name: item.name,
        size: typeof item.size === 'number' && item.size > 0 ? item.size : 0,
        digest: digest?.toLowerCase(),
        complete: item.state === undefined || item.state === 'uploaded' || item.state === 'open',
      },
    ]
  })
}

export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
