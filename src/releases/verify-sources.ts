import type { ExpectedSigner, Signature } from '../model/signature.ts'
import { verifyDetached } from '../signatures/detached.ts'
import { identify } from '../signatures/identify.ts'
import type { TrustFinder } from '../signatures/known-trust.ts'
import { fromLegacy } from '../signatures/legacy-bundle.ts'
import type { Message } from '../signatures/message.ts'
import { type ParsedBundle, parseBundle } from '../signatures/parse-bundle.ts'
import { verifyMessageBundle, verifyStatementBundle } from '../signatures/verify-bundle.ts'
import type { Verified } from '../signatures/verify-entity.ts'
import type { SignatureSource } from './source.ts'
import { speaksAbout } from './speaks-about.ts'

/** An asset as signatures are held against it. */
export interface Signed {
  readonly name: string
  readonly digests: ReadonlyMap<string, string>
  readonly message: Message | undefined
}

/** Holds one signature against one asset. */
export type SourceVerifier = (source: SignatureSource, signed: Signed) => Signature

export function createSourceVerifier(trust: TrustFinder, expected: ExpectedSigner | undefined): SourceVerifier {
  const statements = new Map<ParsedBundle, Verified>()
  const verifiedStatement = (bundle: ParsedBundle): Verified => {
    const known = statements.get(bundle) ?? verifyStatementBundle(bundle, trust)
    statements.set(bundle, known)
    return known
  }
  const outcome = (source: SignatureSource, signed: Signed): Signature => {
    switch (source.kind) {
      case 'refused':
        return { ...bare(source.file), word: source.refused.word, reason: source.refused.reason }
      case 'statement':
        return ofStatement(source.file, source.bundle, signed, verifiedStatement(source.bundle))
      default:
        return signed.message === undefined
          ? { ...bare(source.file), word: 'not-checked', reason: 'its file was not read' }
          : ofMessage(source, signed.message, trust)
    }
  }
  return (source, signed) => withIdentity(outcome(source, signed), expected)
}

type MessageSource = Extract<SignatureSource, { kind: 'message' | 'legacy' | 'detached' }>

function ofMessage(source: MessageSource, message: Message, trust: TrustFinder): Signature {
  if (source.kind === 'message')
    return ofVerified(source.file, 'bundle', verifyMessageBundle(source.bundle, message, trust))
  if (source.kind === 'legacy') return ofLegacy(source.file, source.json, message, trust)
  const { signature, leaf, file } = source
  const verified = verifyDetached(signature, leaf, message, trust)
  const held = ofVerified(file, 'detached', verified)
  if (held.word !== 'verified') return held
  const validity = `its certificate was valid from ${leaf.notBefore.toISOString()} to ${leaf.notAfter.toISOString()}`
  const reason = `no log entry and no time stamp is there that tells when it was made; ${validity}`
  return { ...held, word: 'valid-time-unproven', reason, time: undefined }
}

function ofLegacy(file: string, json: Record<string, unknown>, message: Message, trust: TrustFinder): Signature {
  const converted = fromLegacy(json, message.digest('sha256'))
  const parsed = isRefused(converted) ? converted : parseBundle(converted)
  if ('reason' in parsed) return { ...bare(file), format: 'legacy-bundle', ...parsed }
  return ofVerified(file, 'legacy-bundle', verifyMessageBundle(parsed, message, trust))
}

function isRefused(json: unknown): json is { readonly word: 'invalid' | 'unsupported'; readonly reason: string } {
  return typeof json === 'object' && json !== null && 'reason' in json
}

function ofStatement(
  file: string,
  { statement }: ParsedBundle,
  { name, digests }: Signed,
  verified: Verified,
): Signature {
  const held = { ...ofVerified(file, 'attestation', verified), predicate: statement?.predicate }
  if (held.word !== 'verified' || statement === undefined) return held
  const about = speaksAbout(statement, name, digests)
  if (about === 'this') return held
  const reason =
    about === 'other-digest'
      ? 'its statement names another digest for this file'
      : 'its statement is about another file'
  return { ...held, word: 'invalid', reason, time: undefined }
}

function ofVerified(file: string, format: Signature['format'], verified: Verified): Signature {
  const { signer } = verified
  if ('reason' in verified) return { ...bare(file), format, word: 'invalid', reason: verified.reason, signer }
  const [first] = verified.times.toSorted((left, right) => left.getTime() - right.getTime())
  return { ...bare(file), format, word: 'verified', reason: undefined, signer, time: first?.toISOString() }
}

function bare(file: string): Omit<Signature, 'word'> {
  return {
    file,
    format: 'unknown',
    reason: undefined,
    signer: undefined,
    time: undefined,
    predicate: undefined,
    identity: undefined,
  }
}

/** Who signed means something only where the signature holds. */
function withIdentity(signature: Signature, expected: ExpectedSigner | undefined): Signature {
  const holds = signature.word === 'verified' || signature.word === 'valid-time-unproven'
  if (!holds || signature.signer === undefined || expected === undefined) return signature
  return { ...signature, identity: identify(signature.signer, expected) }
}
