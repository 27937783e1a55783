import { readChecksums } from '../documents/checksums.ts'
import type { AssetObstacle, AssetRole, ChecksumList } from '../model/asset.ts'
import type { AssetEntry, AssetFolder } from '../model/asset-folder.ts'
import { looksLikeBundle } from '../signatures/signature-file.ts'
import { roleByName } from './classify.ts'

/** An asset before its bytes were judged. */
export interface Draft {
  readonly entry: AssetEntry
  readonly role: AssetRole
  readonly obstacle: AssetObstacle | undefined
  /** All of a small file that others depend on: signatures, certificates, lists. */
  readonly bytes: Uint8Array | undefined
  readonly list: ChecksumList | undefined
}

/** How much is looked at, so that no release can keep the check busy for ever. */
export interface Limits {
  /** Of one asset, in bytes. */
  readonly size: number
  readonly assets: number
}

export const LIMITS: Limits = { size: 2 * 1024 ** 3, assets: 1000 }

/** Longest file with signatures or digests; real ones have a few kilobytes. */
const SMALL = 4 * 1024 * 1024
const READ_WHOLE: ReadonlySet<AssetRole> = new Set(['signature', 'certificate', 'bundle', 'checksums', 'key'])

export async function draftOf(
  folder: AssetFolder,
  entry: AssetEntry,
  allowed: boolean,
  limits: Limits,
): Promise<Draft> {
  const obstacle = obstacleOf(entry, allowed, limits)
  const role = roleByName(entry.name)
  const none = { entry, role, obstacle, bytes: undefined, list: undefined }
  if (obstacle !== undefined || entry.size > SMALL) return none
  if (!READ_WHOLE.has(role) && !/\.jsonl?$/i.test(entry.name)) return none
  const bytes = await folder.read(entry.name, SMALL)
  if (bytes === undefined) return none
  if (role === 'checksums') return { ...none, bytes, list: readChecksums(entry.name, textOf(bytes)) }
  return { ...none, role: READ_WHOLE.has(role) ? role : roleOfJson(role, bytes), bytes }
}

function obstacleOf(entry: AssetEntry, allowed: boolean, limits: Limits): AssetObstacle | undefined {
  if (entry.kind !== 'file') return 'not-a-file'
  if (entry.incomplete === true) return 'upload-incomplete'
  return !allowed || entry.size > limits.size ? 'over-limit' : undefined
}

/** What JSON says about itself counts more than its name. */
function roleOfJson(byName: AssetRole, bytes: Uint8Array): AssetRole {
  const text = textOf(bytes)
  if (text.includes('sigstore.bundle') || text.includes('base64Signature') || text.includes('payloadType'))
    return isBundle(text) ? 'bundle' : byName
  if (byName !== 'artifact') return byName
  const head = text.slice(0, 4096)
  if (/"bomFormat"\s*:|"spdxVersion"\s*:|"SPDXID"\s*:|spdx\.org\/rdf\/3/.test(head)) return 'sbom'
  return head.includes('vnd.dev.sigstore.trustedroot') ? 'document' : byName
}

function isBundle(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1)
  return [text, first].some(each => {
    try {
      return looksLikeBundle(JSON.parse(each))
    } catch {
      return false
    }
  })
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
