import { X509Certificate } from '@sigstore/core'
import type { TrustFinder } from './known-trust.ts'
import { equalBytes, type Message } from './message.ts'
import type { Refused } from './parse-bundle.ts'
import { type Verified, verifyEntity } from './verify-entity.ts'

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/
const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g
const DER_SEQUENCE = 0x30

/** The signature in a `.sig` file: Cosign 2 writes base64 of the DER, others the DER itself. */
export function decodeSignature(bytes: Uint8Array): Buffer | Refused {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('latin1').trim()
  if (text === '') return { word: 'invalid', reason: 'the signature file is empty' }
  const foreign = foreignFormat(buffer, text)
  if (foreign !== undefined) return { word: 'unsupported', reason: foreign }
  const decoded = BASE64.test(text) ? fromBase64(text) : buffer
  return decoded?.[0] === DER_SEQUENCE ? decoded : { word: 'invalid', reason: 'the signature file holds no signature' }
}

/** What other tools sign with: a key that is not in the release, so that nothing can be checked here. */
function foreignFormat(buffer: Buffer, text: string): string | undefined {
  if (text.startsWith('-----BEGIN PGP')) return 'it is a PGP signature'
  if (text.startsWith('-----BEGIN SSH SIGNATURE')) return 'it is an SSH signature'
  if (text.startsWith('untrusted comment:')) return 'it is a signature of minisign or signify'
  const [first = 0] = buffer
  return (first === 0x88 || first === 0x89 || first === 0xc2) && buffer.length > 50
    ? 'it is a PGP signature'
    : undefined
}

/** The certificate in a `.pem` file: Cosign 2 writes base64 of the PEM text, others PEM or DER. The leaf stands first. */
export function decodeCertificate(bytes: Uint8Array): X509Certificate | Refused {
  const buffer = Buffer.from(bytes)
  const written = buffer.toString('latin1').trim()
  if (written === '') return { word: 'invalid', reason: 'the certificate file is empty' }
  const text = written.includes('-----BEGIN') ? written : (fromBase64(written)?.toString('latin1') ?? '')
  if (/-----BEGIN (?:[A-Z]+ )?PUBLIC KEY-----/.test(text))
    return { word: 'unsupported', reason: 'beside it is a key, not a certificate' }
  const [block] = [...text.matchAll(CERTIFICATE)]
  const der = block?.[1] === undefined ? buffer : Buffer.from(block[1].replace(/\s/g, ''), 'base64')
  try {
    return X509Certificate.parse(Buffer.from(der))
  } catch {
    return { word: 'invalid', reason: 'the certificate file holds no certificate' }
  }
}

/** Base64 that decodes to what it was made from; everything else is undefined. */
function fromBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s/g, '')
  const decoded = Buffer.from(compact, 'base64')
  return decoded.toString('base64').replace(/=+$/, '') === compact.replace(/=+$/, '') ? decoded : undefined
}

/**
 * Verifies a signature and a certificate that stand in files of their own. What holds then: the signature, the chain and
 * that a log saw the certificate. What cannot hold: the time of signing, since no file proves it. For the chain alone the
 * time is assumed at which the certificate was logged.
 */
export function verifyDetached(
  signature: Buffer,
  leaf: X509Certificate,
  message: Message,
  trust: TrustFinder,
): Verified {
  const found = trust(leaf)
  if (found === undefined) return { reason: 'its certificate was not issued by a trusted authority' }
  const logged = loggedAt(leaf)
  const tlogEntry = {
    integratedTime: String(Math.floor((logged ?? leaf.notBefore).getTime() / 1000)),
    inclusionPromise: { signedEntryTimestamp: Buffer.alloc(0) },
    logId: { keyId: Buffer.alloc(0) },
  }
  const entity = {
    key: { $case: 'certificate' as const, certificate: leaf },
    tlogEntries: [],
    timestamps: [{ $case: 'transparency-log' as const, tlogEntry: assumed(tlogEntry) }],
    signature: {
      signature,
      compareSignature: (other: Buffer) => equalBytes(other, signature),
      compareDigest: (other: Buffer) => equalBytes(other, message.digest('sha256')),
      verifySignature: (key: Parameters<Message['verify']>[0]) => message.verify(key, signature),
    },
  }
  const thresholds = { ...found.thresholds, tlogThreshold: 0 }
  const verified = verifyEntity(entity, leaf, { ...found, thresholds })
  return 'times' in verified ? { ...verified, times: [] } : verified
}

/** The rest of a log entry, which nobody looks at where no log entry is demanded. */
function assumed<Entry>(entry: Entry) {
  return {
    ...entry,
    logIndex: '0',
    kindVersion: { kind: '', version: '' },
    inclusionProof: undefined,
    canonicalizedBody: Buffer.alloc(0),
  }
}

function loggedAt(leaf: X509Certificate): Date | undefined {
  try {
    return leaf.extSCT?.signedCertificateTimestamps[0]?.datetime
  } catch {
    return undefined
  }
}
