import type { X509Certificate } from '@sigstore/core'
import { type SignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import type { Signer } from '../model/signature.ts'
import { isForCodeSigning, signerOf } from './signer.ts'
import type { Trust } from './trust.ts'

/** Who signed and when; or what does not hold, as half a sentence. */
export type Verified =
  | { readonly signer: Signer; readonly times: readonly Date[] }
  | { readonly reason: string; readonly signer?: Signer }

/**
 * Asks the library whether signature, certificate, log entries and times hold together. It is given no policy, since
 * its policy looks for a pattern somewhere in the name. Whatever it throws means that the signature does not hold.
 */
export function verifyEntity(entity: SignedEntity, leaf: X509Certificate, trust: Trust): Verified {
  const signer = signerOf(leaf)
  if (!isForCodeSigning(leaf)) return { reason: 'its certificate is not for signing code', signer }
  try {
    new Verifier(trust.material, trust.thresholds).verify(entity)
    return { signer, times: timesOf(entity) }
  } catch (error) {
    return { reason: reasonOf(error, entity, leaf), signer }
  }
}

/** Times that the log or a time stamp authority promised with their own signature. */
function timesOf({ timestamps }: SignedEntity): readonly Date[] {
  return timestamps.flatMap(each => {
    if (each.$case === 'timestamp-authority') return [each.timestamp.signingTime]
    return each.tlogEntry.inclusionPromise === undefined ? [] : [new Date(Number(each.tlogEntry.integratedTime) * 1000)]
  })
}

function reasonOf(error: unknown, entity: SignedEntity, leaf: X509Certificate): string {
  if (!(error instanceof VerificationError)) return 'it is malformed'
  if (error.code === 'CERTIFICATE_ERROR') return certificateReason(error.message, timesOf(entity), leaf)
  return REASONS.get(error.code) ?? `it does not hold (${error.code})`
}

function certificateReason(message: string, times: readonly Date[], leaf: X509Certificate): string {
  if (message.includes('SCT')) return 'no trusted certificate log vouches for its certificate'
  return times.every(time => leaf.validForDate(time))
    ? 'its certificate was not issued by a trusted authority'
    : 'its certificate was not valid when it was signed'
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['SIGNATURE_ERROR', 'it was not made over this file with the key of its certificate'],
  ['TIMESTAMP_ERROR', 'its time of signing is not proven, or its time stamp does not hold'],
  ['TLOG_BODY_ERROR', 'its log entry speaks of another signature or another file'],
  ['TLOG_ERROR', 'it is not in a transparency log'],
  ['TLOG_INCLUSION_PROOF_ERROR', 'the proof that it is in the transparency log does not hold'],
  ['TLOG_INCLUSION_PROMISE_ERROR', 'the promise of the transparency log does not hold'],
  ['TLOG_MISSING_INCLUSION_ERROR', 'nothing proves that it is in the transparency log'],
  ['PUBLIC_KEY_ERROR', 'its key is not trusted'],
])
