import type { Asset } from '../model/asset.ts'
import type { AssetFolder } from '../model/asset-folder.ts'
import type { ExpectedSigner, Signature } from '../model/signature.ts'
import type { TrustFinder } from '../signatures/known-trust.ts'
import type { HashName } from '../signatures/message.ts'
import { assemble } from './assemble.ts'
import { type AssetIndex, indexOf } from './asset-index.ts'
import { type Draft, draftOf, LIMITS, type Limits } from './draft.ts'
import { byAsset, type Listed } from './listings.ts'
import { type Bytes, readBytes, type Unread } from './read-bytes.ts'
import { readSources } from './read-sources.ts'
import type { SignatureSource } from './source.ts'
import { createSourceVerifier, type SourceVerifier } from './verify-sources.ts'

/** Reads the assets of a release: each byte once, then signatures and lists are held against what was read. */
export async function readAssets(
  folder: AssetFolder,
  trust: TrustFinder,
  expected: ExpectedSigner | undefined,
  limits: Limits = LIMITS,
): Promise<readonly Asset[]> {
  const drafts = await readDrafts(folder, limits)
  const sources = readSources(drafts)
  const lists = [...drafts.values()].flatMap(({ list }) => list ?? [])
  const listed = byAsset(lists)
  const read = new Map<string, Bytes | Unread>()
  for (const draft of drafts.values()) {
    if (draft.obstacle !== undefined) continue
    const own = sources.filter(({ targets }) => targets.includes(draft.entry.name))
    const hashes = neededHashes(listed.get(draft.entry.name), sources)
    read.set(draft.entry.name, await readBytes(folder, draft, hashes, own, limits.size))
  }
  const strays = await readStrays(folder, drafts, read, sources, limits)
  const verify = createSourceVerifier(trust, expected)
  const signatures = signaturesByAsset(drafts, read, strays, sources, verify)
  return assemble(drafts, read, signatures, listed)
}

async function readDrafts(folder: AssetFolder, limits: Limits): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>()
  for (const [index, entry] of (await folder.list()).entries())
    drafts.set(entry.name, await draftOf(folder, entry, index < limits.assets, limits))
  return drafts
}

/** SHA-512 costs time, and is computed only where a list or a statement uses it. */
function neededHashes(
  listed: readonly Listed[] | undefined,
  sources: readonly SignatureSource[],
): ReadonlySet<HashName> {
  const needed = new Set<HashName>((listed ?? []).map(({ entry }) => entry.algorithm))
  for (const source of sources)
    if (source.kind === 'statement' && source.bundle.statement?.subjects.some(({ sha512 }) => sha512 !== undefined))
      needed.add('sha512')
  return needed
}

type Strays = ReadonlyMap<SignatureSource, { readonly name: string; readonly bytes: Bytes }>

/** Signatures over files that their names do not tell: found by the digest they give, and then read again. */
async function readStrays(
  folder: AssetFolder,
  drafts: ReadonlyMap<string, Draft>,
  read: ReadonlyMap<string, Bytes | Unread>,
  sources: readonly SignatureSource[],
  limits: Limits,
): Promise<Strays> {
  const found = new Map<SignatureSource, { name: string; bytes: Bytes }>()
  for (const source of sources) {
    if (source.kind !== 'message' || source.targets.length > 0) continue
    const { content } = source.bundle.bundle
    if (content.$case !== 'messageSignature') continue
    const hex = content.messageSignature.messageDigest.digest.toString('hex')
    const name = [...read].find(([, bytes]) => typeof bytes !== 'string' && bytes.digests.get('sha256') === hex)?.[0]
    const draft = drafts.get(name ?? '')
    if (name === undefined || draft === undefined) continue
    const bytes = await readBytes(folder, draft, new Set(), [source], limits.size)
    if (typeof bytes !== 'string') found.set(source, { name, bytes })
  }
  return found
}

function signaturesByAsset(
  drafts: ReadonlyMap<string, Draft>,
  read: ReadonlyMap<string, Bytes | Unread>,
  strays: Strays,
  sources: readonly SignatureSource[],
  verify: SourceVerifier,
): ReadonlyMap<string, readonly Signature[]> {
  const found = new Map<string, Signature[]>()
  const index = indexOf(read)
  const perFile = new Map<string, number>()
  for (const { file } of sources) perFile.set(file, (perFile.get(file) ?? 0) + 1)
  for (const source of sources)
    for (const name of targetsOf(source, index, strays, file => perFile.get(file) === 1)) {
      const bytes = strays.get(source)?.bytes ?? read.get(name)
      const known = bytes === undefined || typeof bytes === 'string' ? undefined : bytes
      const signature: Signature =
        known === undefined && source.kind !== 'refused'
          ? unread(source.file, drafts.get(name))
          : verify(source, { name, digests: known?.digests ?? new Map(), message: known?.messages.get(source) })
      found.set(name, [...(found.get(name) ?? []), signature])
    }
  return found
}

function unread(file: string, draft: Draft | undefined): Signature {
  const reason =
    draft?.obstacle === 'not-a-file' ? 'what it signs is no regular file' : 'the file was not read to its end'
  const nothing = { signer: undefined, time: undefined, predicate: undefined, identity: undefined }
  return { file, format: 'unknown', word: 'not-checked', reason, ...nothing }
}

/**
 * By name, by the digests in a statement, and by the names in it: then with another digest. A file of several statements
 * is not held against its name by each of them.
 */
function targetsOf(
  source: SignatureSource,
  index: AssetIndex,
  strays: Strays,
  isAlone: (file: string) => boolean,
): readonly string[] {
  const stray = strays.get(source)
  if (stray !== undefined) return [stray.name]
  if (source.kind !== 'statement') return source.targets
  const about = index.about(source.bundle.statement)
  return about.length > 0 && !isAlone(source.file) ? about : [...new Set([...source.targets, ...about])]
}
