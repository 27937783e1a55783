import type { AssetContent } from '../model/asset.ts'
import type { AssetFolder } from '../model/asset-folder.ts'
import { type HashName, type Message, MessageReader } from '../signatures/message.ts'
import { hashOf } from '../signatures/verify-bundle.ts'
import { contentOf } from './classify.ts'
import type { Draft } from './draft.ts'
import type { SignatureSource } from './source.ts'

/** What one read of an asset told. */
export interface Bytes {
  readonly content: AssetContent
  readonly digests: ReadonlyMap<string, string>
  /** What each signature over the bytes is to be held against. */
  readonly messages: ReadonlyMap<SignatureSource, Message>
}

/** Why a read told nothing: it never ended, or it ended at another size than was listed. */
export type Unread = 'over-limit' | 'unreadable'

const HEAD = 64 * 1024

/** Reads an asset once: digests, signature checks and a look at its beginning come from the same bytes. */
export async function readBytes(
  folder: AssetFolder,
  { entry, bytes }: Draft,
  hashes: ReadonlySet<HashName>,
  sources: readonly SignatureSource[],
  limit: number,
): Promise<Bytes | Unread> {
  const reader = new MessageReader(['sha256', ...hashes])
  const messages = new Map<SignatureSource, Message>()
  for (const source of sources) {
    const hash = signedHash(source)
    if (hash !== undefined) messages.set(source, reader.expectSignature(hash))
  }
  let size = 0
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of bytes === undefined ? folder.stream(entry.name) : [bytes]) {
    if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)])
    size += chunk.length
    if (size > limit) return 'over-limit'
    reader.add(chunk)
  }
  if (size !== entry.size) return 'unreadable'
  const digests = new Map([...new Set<HashName>(['sha256', ...hashes])].map(hash => [hash, hex(reader, hash)]))
  return { content: contentOf(entry.name, size, head), digests, messages }
}

/** The digest that a signature is made over; undefined for what signs a statement or cannot be used. */
function signedHash(source: SignatureSource): HashName | undefined {
  if (source.kind === 'message') return hashOf(source.bundle)
  return source.kind === 'detached' || source.kind === 'legacy' ? 'sha256' : undefined
}

function hex(reader: MessageReader, hash: HashName): string {
  return reader.digest(hash).toString('hex')
}
