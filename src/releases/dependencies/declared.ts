import { tarGzEntry, zipEntry } from '../../documents/archive-entry.ts'
import { readPackageJson, readPyproject } from '../../documents/manifests.ts'
import { readRequirements, readWheelMetadata } from '../../documents/requirements.ts'
import type { Asset } from '../../model/asset.ts'
import type { AssetFolder } from '../../model/asset-folder.ts'
import type { Declared } from '../../model/coverage.ts'

/** Text of a file at the root of the repository. */
export type ReadText = (path: string) => string | undefined

const LARGEST = 64 * 1024 * 1024
const DEEPEST_INCLUDE = 8

/** What the repository declares at its root. Files that requirements include are read as well. */
export function declaredInRepository(read: ReadText): readonly Declared[] {
  const pyproject = read('pyproject.toml')
  const packageJson = read('package.json')
  return [
    ...requirementsIn('requirements.txt', read, DEEPEST_INCLUDE),
    ...(pyproject === undefined ? [] : readPyproject('pyproject.toml', pyproject)),
    ...(packageJson === undefined ? [] : readPackageJson('package.json', packageJson)),
  ]
}

function requirementsIn(path: string, read: ReadText, depth: number): readonly Declared[] {
  const text = depth === 0 ? undefined : read(path)
  if (text === undefined) return []
  const { declared, includes } = readRequirements(path, text)
  return [...declared, ...includes.flatMap(each => requirementsIn(each.replace(/^\.\//, ''), read, depth - 1))]
}

/** What wheels and npm packages declare themselves: that is what users get. */
export async function declaredInArtifacts(folder: AssetFolder, assets: readonly Asset[]): Promise<readonly Declared[]> {
  const found: Declared[] = []
  for (const { name, role, obstacle, size } of assets) {
    if (role !== 'artifact' || obstacle !== undefined || size > LARGEST || !/\.(?:whl|tgz)$/.test(name)) continue
    const bytes = await folder.read(name, LARGEST)
    if (bytes !== undefined) found.push(...declaredIn(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)))
  }
  return found
}

function declaredIn(name: string, bytes: Buffer): readonly Declared[] {
  if (name.endsWith('.whl')) {
    const metadata = zipEntry(bytes, entry => /^[^/]+\.dist-info\/METADATA$/.test(entry))
    return metadata === undefined ? [] : readWheelMetadata(name, metadata)
  }
  const manifest = tarGzEntry(bytes, 'package/package.json')
  return manifest === undefined ? [] : readPackageJson(name, manifest)
}
