import { readSbom } from '../documents/sbom/read-sbom.ts'
import type { Asset } from '../model/asset.ts'
import type { AssetFolder } from '../model/asset-folder.ts'
import type { SbomFile } from '../model/sbom.ts'
import { textOf } from './draft.ts'

/** Real ones have up to some ten megabytes. */
const LARGEST = 64 * 1024 * 1024

/** The assets with what their SBOMs say. */
export async function withSboms(folder: AssetFolder, assets: readonly Asset[]): Promise<readonly Asset[]> {
  const found: Asset[] = []
  for (const asset of assets) {
    const isRead = asset.role === 'sbom' && asset.obstacle === undefined && asset.content === 'data'
    found.push(isRead ? { ...asset, sbom: await sbomOf(folder, asset.name) } : asset)
  }
  return found
}

async function sbomOf(folder: AssetFolder, name: string): Promise<SbomFile> {
  const bytes = await folder.read(name, LARGEST)
  if (bytes !== undefined) return readSbom(name, textOf(bytes))
  return { name, state: 'unsupported', fault: 'it is larger than 64 MiB', sbom: undefined }
}
