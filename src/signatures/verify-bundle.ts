import { createHash, verify } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import type { TrustFinder } from './known-trust.ts'
import { equalBytes, type HashName, type Message } from './message.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { type Verified, verifyEntity } from './verify-entity.ts'

/** What a bundle's signature is made over: the digest of the file, or a statement inside the bundle. */
export function hashOf({ bundle }: ParsedBundle): HashName | undefined {
  if (bundle.content.$case === 'dsseEnvelope') return undefined
  switch (bundle.content.messageSignature.messageDigest.algorithm) {
    case HashAlgorithm.SHA2_384:
      return 'sha384'
    case HashAlgorithm.SHA2_512:
      return 'sha512'
    default:
      return 'sha256'
  }
}

/** Verifies a signature over a file that is streamed past. The digest in the bundle is a hint, and must be true. */
export function verifyMessageBundle(parsed: ParsedBundle, message: Message, trust: TrustFinder): Verified {
  const { content } = parsed.bundle
  if (content.$case !== 'messageSignature') return { reason: 'it signs a statement, not a file' }
  const hash = hashOf(parsed) ?? 'sha256'
  const { signature, messageDigest } = content.messageSignature
  if (!equalBytes(messageDigest.digest, message.digest(hash)))
    return { reason: 'it was made over a file with another digest' }
  return verifyWith(parsed, trust, {
    signature,
    compareSignature: other => equalBytes(other, signature),
    compareDigest: other => equalBytes(other, message.digest(hash)),
    verifySignature: key => message.verify(key, signature),
  })
}

/** Verifies a signed statement. Whether it speaks about a file is for the caller to compare. */
export function verifyStatementBundle(parsed: ParsedBundle, trust: TrustFinder): Verified {
  const { content } = parsed.bundle
  if (content.$case !== 'dsseEnvelope') return { reason: 'it signs a file, not a statement' }
  const { payload, payloadType, signatures } = content.dsseEnvelope
  const signature = signatures[0]?.sig ?? Buffer.alloc(0)
  const signed = dsse.preAuthEncoding(payloadType, payload)
  return verifyWith(parsed, trust, {
    signature,
    compareSignature: other => equalBytes(other, signature),
    compareDigest: other => equalBytes(other, sha256(payload)) || equalBytes(other, sha256(signed)),
    verifySignature: key => verify(undefined, signed, key, signature),
  })
}

function verifyWith(parsed: ParsedBundle, trust: TrustFinder, signature: SignedEntity['signature']): Verified {
  const found = trust(parsed.leaf)
  if (found === undefined) return { reason: 'its certificate was not issued by a trusted authority' }
  try {
    return verifyEntity({ ...toSignedEntity(parsed.bundle), signature }, parsed.leaf, found)
  } catch {
    return { reason: 'it is malformed' }
  }
}

function sha256(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
