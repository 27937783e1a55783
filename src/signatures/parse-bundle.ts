import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { X509Certificate } from '@sigstore/core'
import { faultInCheckpoints } from './checkpoints.ts'
import { readStatement, type Statement } from './statement.ts'

/** A Sigstore bundle that has the right form. Nothing in it is verified. */
export interface ParsedBundle {
  readonly bundle: Bundle
  readonly leaf: X509Certificate
  /** Of an attestation: what it says about which files. */
  readonly statement: Statement | undefined
}

/** Half a sentence on why the signature does not hold, or cannot be checked. */
export interface Refused {
  readonly word: 'invalid' | 'unsupported'
  readonly reason: string
}

/** Real bundles have one or two log entries; each costs two milliseconds. */
const MOST_ENTRIES = 32

/** Reads the JSON of a bundle in the forms v0.1 to v0.3. */
export function parseBundle(json: unknown): ParsedBundle | Refused {
  if (!isKnownVersion(json)) return unsupported('its version is not known here')
  try {
    const bundle = bundleFromJSON(json)
    const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial
    if (content.$case === 'publicKey') return unsupported('it was made with a key, not with a certificate')
    if (tlogEntries.length > MOST_ENTRIES) return invalid(`it has more than ${MOST_ENTRIES} log entries`)
    if ((timestampVerificationData?.rfc3161Timestamps.length ?? 0) > MOST_ENTRIES)
      return invalid(`it has more than ${MOST_ENTRIES} time stamps`)
    const fault = faultInCheckpoints(tlogEntries)
    if (fault !== undefined) return invalid(fault)
    const [first] = content.$case === 'certificate' ? [content.certificate] : content.x509CertificateChain.certificates
    if (first === undefined) return invalid('it has no certificate')
    return withStatement(bundle, X509Certificate.parse(Buffer.from(first.rawBytes)))
  } catch {
    return invalid('it is no well-formed bundle')
  }
}

/** The library takes any version that has two digits, and reads it as the newest that it knows. */
function isKnownVersion(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('mediaType' in json)) return true
  return typeof json.mediaType !== 'string' || !/\bversion=|\.v\d/.test(json.mediaType) || VERSION.test(json.mediaType)
}

const VERSION = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/

function withStatement(bundle: Bundle, leaf: X509Certificate): ParsedBundle | Refused {
  if (bundle.content.$case === 'messageSignature') return { bundle, leaf, statement: undefined }
  const { payloadType, payload } = bundle.content.dsseEnvelope
  const statement = readStatement(payloadType, payload)
  return 'reason' in statement ? statement : { bundle, leaf, statement }
}

function invalid(reason: string): Refused {
  return { word: 'invalid', reason }
}

function unsupported(reason: string): Refused {
  return { word: 'unsupported', reason }
}
