import { sign } from 'node:crypto'
import { authorityCertificate, issue, type Key, newKey, sha256, spki } from './certificate.ts'
import { pem } from './der.ts'

const DAY = 86_400_000
const GITHUB = 'https://github.com'

/** How something is signed in the private world: by default as a good release is. */
export interface Signing {
  readonly repository?: string
  readonly ref?: string
  readonly workflow?: string
  readonly server?: string
  readonly issuer?: string
  /** The subject alternative name, where it is not the workflow's. */
  readonly name?: string
  /** Without what newer certificates say of the source. */
  readonly old?: boolean
  /** Milliseconds from issuing the certificate to the log entry; it lives ten minutes. */
  readonly delay?: number
  /** Without the time stamp of a certificate log, or with one of a log that nobody trusts. */
  readonly certificateLog?: 'none' | 'foreign'
  /** Signed by an authority that nobody trusts. */
  readonly foreignAuthority?: boolean
  /** Logged in a log that nobody trusts. */
  readonly foreignLog?: boolean
  readonly key?: Key
  readonly curve?: string
  readonly usage?: string
  /** The log entry speaks of other bytes. */
  readonly loggedBytes?: Buffer
}

/** A private Sigstore: an authority, a certificate log and a transparency log of its own, at any time. */
export function createWorld(now = new Date('2026-03-01T12:00:00Z')) {
  const keys = { authority: newKey(), certificateLog: newKey(), log: newKey(), foreign: newKey() }
  const start = new Date(now.getTime() - DAY)
  const authority = authorityCertificate(keys.authority, start, new Date(now.getTime() + 365 * DAY))
  const logOf = (baseUrl: string, key: Key) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(spki(key)), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
    logId: { keyId: base64(sha256(spki(key))) },
  })
  const trustedRoot = JSON.parse(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf('https://log.test.example', keys.log)],
      ctlogs: [logOf('https://certificates.test.example', keys.certificateLog)],
      timestampAuthorities: [],
      certificateAuthorities: [
        {
          subject: { organization: 'test.example', commonName: 'test authority' },
          uri: 'https://authority.test.example',
          certChain: { certificates: [{ rawBytes: base64(authority) }] },
          validFor: { start },
        },
      ],
    }),
  )

  const certificate = (key: Key, signing: Signing): Buffer => {
    const { server = GITHUB, repository = 'acme/widget', ref = 'refs/tags/v1.0.0', workflow = 'release.yml' } = signing
    const { issuer = 'https://token.actions.githubusercontent.com', usage = '1.3.6.1.5.5.7.3.3' } = signing
    const log = { none: undefined, foreign: keys.foreign, trusted: keys.certificateLog }[
      signing.certificateLog ?? 'trusted'
    ]
    const leaf = {
      name: signing.name ?? `${server}/${repository}/.github/workflows/${workflow}@${ref}`,
      issuer,
      repository: signing.old ? undefined : `${server}/${repository}`,
      slug: repository,
      ref,
      from: now,
      to: new Date(now.getTime() + 600_000),
      usage,
    }
    return issue(spki(key), leaf, keys.authority, signing.foreignAuthority ? keys.foreign : keys.authority, log)
  }

  /** An entry of the transparency log with its signed promise, and the proof in a tree of one leaf. */
  const logged = (
    entry: { readonly kind: string; readonly apiVersion: string; readonly spec: object },
    { delay = 1000, foreignLog }: Signing,
  ) => {
    const key = foreignLog ? keys.foreign : keys.log
    const body = base64(Buffer.from(JSON.stringify(entry)))
    const integratedTime = Math.floor((now.getTime() + delay) / 1000)
    const logID = sha256(spki(key))
    const payload = { body, integratedTime, logID: logID.toString('hex'), logIndex: 7 }
    const promise = sign('sha256', Buffer.from(JSON.stringify(payload)), key.privateKey)
    const root = base64(sha256(Buffer.from([0]), Buffer.from(body, 'base64')))
    const note = `log.test.example - 1\n1\n${root}\n`
    const noted = Buffer.concat([logID.subarray(0, 4), sign('sha256', Buffer.from(note), key.privateKey)])
    return {
      legacy: { SignedEntryTimestamp: base64(promise), Payload: payload },
      entry: {
        logIndex: '7',
        logId: { keyId: base64(logID) },
        kindVersion: { kind: entry.kind, version: entry.apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: base64(promise) },
        inclusionProof: {
          logIndex: '0',
          rootHash: root,
          treeSize: '1',
          hashes: [],
          checkpoint: { envelope: `${note}\n\u2014 log.test.example ${base64(noted)}\n` },
        },
        canonicalizedBody: body,
      },
    }
  }

  const bundle = (der: Buffer, entry: object, content: object) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: base64(der) }, tlogEntries: [entry] },
    ...content,
  })

  /** A file as `cosign sign-blob` signs it: the new bundle, the old one, and the pair. */
  const signFile = (bytes: Buffer, signing: Signing = {}) => {
    const key = signing.key ?? newKey(signing.curve)
    const hash = signing.curve === 'P-384' ? 'sha384' : 'sha256'
    const der = certificate(key, signing)
    const signature = base64(sign(hash, bytes, key.privateKey))
    const certificateText = pem('CERTIFICATE', der)
    const value = sha256(signing.loggedBytes ?? bytes).toString('hex')
    const publicKey = { content: base64(Buffer.from(certificateText)) }
    const spec = { data: { hash: { algorithm: 'sha256', value } }, signature: { content: signature, publicKey } }
    const { entry, legacy } = logged({ apiVersion: '0.0.1', kind: 'hashedrekord', spec }, signing)
    return {
      bundle: bundle(der, entry, {
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: base64(sha256(bytes)) }, signature },
      }),
      legacy: { base64Signature: signature, cert: publicKey.content, rekorBundle: legacy },
      signature: `${signature}\n`,
      certificate: publicKey.content,
      certificateText,
      certificateBytes: der,
    }
  }

  /** An in-toto statement as provenance is signed. */
  const signStatement = (
    subject: readonly object[],
    signing: Signing = {},
    predicateType = 'https://slsa.dev/provenance/v1',
  ) => {
    const key = signing.key ?? newKey()
    const der = certificate(key, signing)
    const payloadType = 'application/vnd.in-toto+json'
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: {} }
    const payload = Buffer.from(JSON.stringify(statement))
    const encoded = Buffer.concat([
      Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
      payload,
    ])
    const signature = base64(sign('sha256', encoded, key.privateKey))
    const dsseEnvelope = { payload: base64(payload), payloadType, signatures: [{ sig: signature, keyid: '' }] }
    const hash = (data: Buffer) => ({ algorithm: 'sha256', value: sha256(data).toString('hex') })
    const spec = {
      envelopeHash: hash(Buffer.from(JSON.stringify(dsseEnvelope))),
      payloadHash: hash(payload),
      signatures: [{ signature, verifier: base64(Buffer.from(pem('CERTIFICATE', der))) }],
    }
    const { entry } = logged({ apiVersion: '0.0.1', kind: 'dsse', spec }, signing)
    return bundle(der, entry, { dsseEnvelope })
  }

  return { trustedRoot, signFile, signStatement, foreignKey: () => newKey() }
}

export type World = ReturnType<typeof createWorld>

export function base64(bytes: Buffer): string {
  return bytes.toString('base64')
}
