import type { X509Certificate } from '@sigstore/core'
import type { Signer } from '../model/signature.ts'

const FULCIO = '1.3.6.1.4.1.57264.1.'
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'

/** What a certificate says about who signed. It says nothing true unless the certificate was verified. */
export function signerOf(certificate: X509Certificate): Signer {
  const raw = (number: number) => certificate.extension(`${FULCIO}${number}`)?.value.toString('utf8')
  const wrapped = (number: number) => {
    const value = certificate.extension(`${FULCIO}${number}`)?.value
    return value === undefined ? undefined : utf8String(value)
  }
  return {
    name: certificate.subjectAltName ?? '',
    issuer: wrapped(8) ?? raw(1),
    repository: wrapped(12) ?? serverOf(certificate.subjectAltName, raw(5)),
    ref: wrapped(14) ?? raw(6),
    commit: wrapped(13) ?? raw(3),
    runner: wrapped(11),
  }
}

/** The older extension has only `owner/name`. */
function serverOf(name: string | undefined, slug: string | undefined): string | undefined {
  const server = /^https:\/\/[^/]+\//.exec(name ?? '')?.[0]
  return server === undefined || slug === undefined ? undefined : server + slug
}

/**
 * The text of a DER UTF8String. From 128 bytes on its length takes more than one byte, so that cutting off two is wrong.
 * Undefined where it is something else.
 */
function utf8String(der: Buffer): string | undefined {
  const [tag, first] = der
  if (tag !== 0x0c || first === undefined) return undefined
  if (first < 0x80) return der.subarray(2, 2 + first).toString('utf8')
  const bytes = first & 0x7f
  if (bytes === 0 || bytes > 3) return undefined
  const length = der.readUIntBE(2, bytes)
  return der.subarray(2 + bytes, 2 + bytes + length).toString('utf8')
}

/** The library never looks at what a certificate may be used for. */
export function isForCodeSigning(certificate: X509Certificate): boolean {
  const usages = certificate.extension('2.5.29.37')?.valueObj.subs[0]?.subs
  return usages?.some(usage => usage.toOID() === CODE_SIGNING) ?? false
}
