import type { AssetFolder } from '../model/asset-folder.ts'

/** Assets that are written in memory: for fixtures and tests. */
export function assetMemory(files: ReadonlyMap<string, Uint8Array>): AssetFolder {
  const bytesOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()
  return {
    list: async () => [...files.keys()].sort().map(name => ({ name, size: bytesOf(name).length, kind: 'file' })),
    async *stream(name) {
      yield bytesOf(name)
    },
    read: async (name, cap) => (bytesOf(name).length > cap ? undefined : bytesOf(name)),
  }
}
