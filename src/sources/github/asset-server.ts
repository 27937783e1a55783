import type { AssetFolder } from '../../model/asset-folder.ts'
import type { GitHubClient } from './client.ts'
import { Interrupted } from './stream.ts'

/** An asset as the server lists it. */
interface ListedAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly digest: string | undefined
  readonly complete: boolean
}

/** GitHub takes no larger ones. */
const LARGEST = 2 * 1024 ** 3 + 64 * 1024

/** The assets of a release on a server, downloaded when they are read. Whatever keeps them from coming is thrown. */
export function assetServer(
  client: GitHubClient,
  route: readonly string[],
  assets: readonly ListedAsset[],
): AssetFolder {
  const known = new Map(assets.map(asset => [asset.name, asset]))
  const routeOf = (name: string) => [...route, String(known.get(name)?.id ?? 0)]
  return {
    list: async () =>
      [...known.values()]
        .toSorted((left, right) => (left.name < right.name ? -1 : 1))
        .map(({ name, size, digest, complete }) => ({
          name,
          size,
          kind: 'file',
          ...(digest === undefined ? {} : { reported: digest }),
          incomplete: !complete,
        })),
    async *stream(name) {
      const answer = await client.stream(routeOf(name), LARGEST)
      if (answer.kind === 'failed') throw new Interrupted(answer.reason)
      if (answer.kind === 'missing') throw new Interrupted('broken off')
      yield* answer.value
    },
    async read(name, cap) {
      const answer = await client.bytes(routeOf(name), cap)
      if (answer.kind === 'found') return answer.value
      if (answer.kind === 'failed' && answer.reason === 'more bytes than allowed') return undefined
      throw new Interrupted(answer.kind === 'failed' ? answer.reason : 'broken off')
    },
  }
}
