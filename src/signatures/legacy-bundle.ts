import { X509Certificate } from 'node:crypto'
import type { Refused } from './parse-bundle.ts'

/**
 * The JSON that Cosign 2 wrote with `--bundle`, as a bundle v0.1: it holds the same. It says nothing about the file, so
 * the digest of the file is put in.
 */
export function fromLegacy(json: Record<string, unknown>, digest: Buffer): unknown | Refused {
  const { base64Signature, cert } = json
  const log = objectIn(json, 'rekorBundle')
  const payload = objectIn(log, 'Payload')
  const entry = parsed(payload?.body)
  if (typeof cert !== 'string' || cert === '')
    return { word: 'unsupported', reason: 'it was made with a key, not with a certificate' }
  if (log === undefined || payload === undefined || entry === undefined)
    return { word: 'unsupported', reason: 'it holds no log entry, so that its time of signing is not proven' }
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: rawCertificate(cert) }] },
      tlogEntries: [
        {
          logIndex: String(payload.logIndex),
          logId: { keyId: Buffer.from(String(payload.logID), 'hex').toString('base64') },
          kindVersion: { kind: entry.kind, version: entry.apiVersion },
          integratedTime: String(payload.integratedTime),
          inclusionPromise: { signedEntryTimestamp: log.SignedEntryTimestamp },
          canonicalizedBody: payload.body,
        },
      ],
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
      signature: base64Signature,
    },
  }
}

function rawCertificate(written: string): string {
  const text = written.includes('-----BEGIN') ? written : Buffer.from(written, 'base64').toString('latin1')
  try {
    return new X509Certificate(text).raw.toString('base64')
  } catch {
    return ''
  }
}

function parsed(body: unknown): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(String(body), 'base64').toString('utf8'))
    return isObject(json) ? json : undefined
  } catch {
    return undefined
  }
}

function objectIn(json: Record<string, unknown> | undefined, key: string): Record<string, unknown> | undefined {
  const value = json?.[key]
  return isObject(value) ? value : undefined
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
