import type { ModelFile } from '../model/model-file.ts'
import type { Repository } from '../model/repository.ts'
import { digestShape } from './digest-shape.ts'
import { besideIt, nameOf, neighbours } from './model-neighbours.ts'
import { provenanceEntry } from './model-provenance.ts'

/** What the repository says a model's SHA-256 is, and where. */
export interface Recorded {
  readonly digest: string
  readonly path: string
}

const MANIFESTS = ['SHA256SUMS', 'SHA256SUMS.txt', 'sha256sums.txt', 'sha256sum.txt', 'checksums.txt', 'CHECKSUMS.txt']

/** The first place that names a digest for the model: a file beside it, a list above it, or its provenance. */
export function recordedDigest(file: ModelFile, repository: Repository): Recorded | undefined {
  for (const { path, text } of besideIt(file, repository, ['.sha256', '.sha256sum'])) {
    const [digest = ''] = text.trim().split(/\s+/)
    return { digest, path }
  }
  for (const { path, text, from } of neighbours(file, repository, MANIFESTS)) {
    const digest = listed(text, from)
    if (digest !== undefined) return { digest, path }
  }
  const entry = provenanceEntry(file, repository)
  const digest = entry?.fields.get('sha256') ?? entry?.fields.get('digest') ?? entry?.fields.get('checksum')
  return entry === undefined || digest === undefined ? undefined : { digest, path: entry.path }
}

/** The digest of a line `9f86… *path`, or `SHA256 (path) = 9f86…`. */
function listed(text: string, path: string): string | undefined {
  const names = new Set([path, `./${path}`, nameOf(path)])
  for (const line of text.split('\n')) {
    const [, digest, name] = /^(\S+)[ \t]+\*?(.+?)\s*$/.exec(line) ?? []
    const [, bsdName, bsdDigest] = /^SHA256 \((.+)\) = (\S+)/.exec(line) ?? []
    if (bsdName !== undefined && names.has(bsdName)) return bsdDigest
    if (name !== undefined && names.has(name)) return digest
  }
  return undefined
}

/** How the recorded digest and the file agree. Reads the whole file, so it is asked last. */
export function checksumOf(file: ModelFile, repository: Repository): 'matches' | 'differs' | 'placeholder' | 'missing' {
  const recorded = recordedDigest(file, repository)
  if (recorded === undefined) return file.content.format === 'git-lfs' ? 'matches' : 'missing'
  const digest = recorded.digest.replace(/^sha256[:=-]/i, '').toLowerCase()
  if (digest.length !== 64 || digestShape(digest) !== 'digest') return 'placeholder'
  return digest === file.sha256 ? 'matches' : 'differs'
}
