import { decodeCertificate, decodeSignature } from '../signatures/detached.ts'
import type { ParsedBundle, Refused } from '../signatures/parse-bundle.ts'
import { readSignatureFile } from '../signatures/signature-file.ts'
import type { Draft } from './draft.ts'
import { certificateNames, namedTargets } from './pairs.ts'
import type { SignatureSource } from './source.ts'

/** All signatures that the small files of a release hold. */
export function readSources(drafts: ReadonlyMap<string, Draft>): readonly SignatureSource[] {
  const names = new Set(drafts.keys())
  return [...drafts.values()].flatMap((draft): readonly SignatureSource[] => {
    const targets = namedTargets(draft.entry.name, names)
    if (draft.role === 'bundle') return bundleSources(draft, targets)
    return draft.role === 'signature' ? [detachedSource(draft, targets, drafts)] : []
  })
}

function bundleSources({ entry, bytes }: Draft, targets: readonly string[]): readonly SignatureSource[] {
  const about = { file: entry.name, targets }
  if (bytes === undefined) return [{ ...about, kind: 'refused', refused: UNREAD }]
  const read = readSignatureFile(Buffer.from(bytes).toString('utf8'))
  if (read.kind === 'refused') return [{ ...about, kind: 'refused', refused: read.refused }]
  if (read.kind === 'legacy') return [{ ...about, kind: 'legacy', json: read.json }]
  return read.bundles.map(bundle => ({ ...about, ...ofBundle(bundle) }))
}

function ofBundle(bundle: ParsedBundle | Refused) {
  if ('reason' in bundle) return { kind: 'refused' as const, refused: bundle }
  return bundle.statement === undefined ? { kind: 'message' as const, bundle } : { kind: 'statement' as const, bundle }
}

const UNREAD: Refused = { word: 'invalid', reason: 'it is too long for a signature' }

function detachedSource(
  { entry, bytes }: Draft,
  targets: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
): SignatureSource {
  const about = { file: entry.name, targets }
  const refused = (each: Refused): SignatureSource => ({ ...about, kind: 'refused', refused: each })
  const signature = bytes === undefined ? UNREAD : decodeSignature(bytes)
  if ('reason' in signature) return refused(signature)
  const beside = certificateOf(entry.name, drafts)
  if (beside === undefined) return refused({ word: 'unsupported', reason: 'no certificate stands beside it' })
  const leaf = beside.bytes === undefined ? UNREAD : decodeCertificate(beside.bytes)
  return 'reason' in leaf ? refused(leaf) : { ...about, kind: 'detached', signature, leaf }
}

/** The file beside a signature that should hold its certificate. */
export function certificateOf(signature: string, drafts: ReadonlyMap<string, Draft>): Draft | undefined {
  return certificateNames(signature)
    .map(name => drafts.get(name))
    .find(draft => draft?.role === 'certificate')
}
