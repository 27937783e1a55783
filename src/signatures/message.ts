import { createHash, createVerify, type KeyObject, timingSafeEqual } from 'node:crypto'

/** Digests that keys of certificates sign. */
export type HashName = 'sha256' | 'sha384' | 'sha512'

/** The bytes of a file, read once and not kept: what signatures over them can be held against. */
export interface Message {
  digest(hash: HashName): Buffer
  /** Consumes what was prepared for one signature; false where nothing was. */
  verify(key: KeyObject, signature: Buffer): boolean
}

/**
 * Takes a file chunk by chunk, and computes its digests and as many signature checks as there are signatures: Node
 * cannot check a signature against a bare digest.
 */
export class MessageReader {
  private readonly hashes = new Map<HashName, ReturnType<typeof createHash>>()
  private readonly verifiers: { readonly hash: HashName; readonly verifier: ReturnType<typeof createVerify> }[] = []
  private readonly digests = new Map<HashName, Buffer>()

  constructor(hashes: Iterable<HashName>) {
    for (const hash of new Set(hashes)) this.hashes.set(hash, createHash(hash))
  }

  /** A view of the message for one signature; to be asked for before the first chunk. */
  expectSignature(hash: HashName): Message {
    const verifier = createVerify(hash)
    this.verifiers.push({ hash, verifier })
    if (!this.hashes.has(hash)) this.hashes.set(hash, createHash(hash))
    return {
      digest: name => this.digest(name),
      verify: (key, signature) => safely(() => verifier.verify(key, signature)),
    }
  }

  add(chunk: Uint8Array): void {
    for (const hash of this.hashes.values()) hash.update(chunk)
    for (const { verifier } of this.verifiers) verifier.update(chunk)
  }

  digest(name: HashName): Buffer {
    const known = this.digests.get(name) ?? this.hashes.get(name)?.digest() ?? Buffer.alloc(0)
    this.digests.set(name, known)
    return known
  }
}

/** A malformed signature or a key of another kind is a signature that does not hold. */
function safely(verify: () => boolean): boolean {
  try {
    return verify()
  } catch {
    return false
  }
}

export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right)
}
