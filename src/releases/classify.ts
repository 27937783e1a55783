import type { AssetContent, AssetRole } from '../model/asset.ts'

/** Endings and names by which the field knows what a file is for, the most telling first. */
const BY_NAME: readonly (readonly [RegExp, AssetRole])[] = [
  [/\.(?:sig|sign|signature|asc|minisig|p7s|gpg)$/i, 'signature'],
  [/(?:\.(?:sigstore|sigstore\.jsonl?|bundle|cosign\.bundle|bundle\.jsonl?)|-bundle\.jsonl?)$/i, 'bundle'],
  [/\.(?:intoto\.jsonl?|att|att\.jsonl?|attestations?|attestations?\.jsonl?|provenance(?:\.jsonl?)?)$/i, 'bundle'],
  [/\.(?:pem|crt|cert|cer)$/i, 'certificate'],
  [/\.pub$/i, 'key'],
  [/(?:^|[._-])(?:sha(?:256|384|512|1)(?:sums?)?|md5(?:sums?)?|checksums?|digests)(?:\.txt)?$/i, 'checksums'],
  [
    /(?:^|[._-])(?:grype|trivy|osv|vuln|vulns|vulnerabilit(?:y|ies))(?:[._-].*)?\.(?:json|sarif|txt|html|md)$/i,
    'vulnerability-report',
  ],
  [/\.(?:cdx|cyclonedx|spdx|spdx3|sbom|bom)(?:\.(?:json|xml|jsonld|rdf|yaml|yml))?$/i, 'sbom'],
  [/(?:^|[._-])s?bom(?:[._-].*)?\.(?:json|xml)$/i, 'sbom'],
  [/\.(?:md|markdown|rst|adoc)$/i, 'document'],
  [
    /(?:^|[._-])(?:readme|licen[cs]e|notice|changelog|changes|release-?notes|verify|verification)[^/]*\.(?:txt|html)$/i,
    'document',
  ],
]

/** What an asset is for, as far as its name tells; everything that accompanies nothing is an artifact. */
export function roleByName(name: string): AssetRole {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'artifact'
}

const PLACEHOLDER =
  /^(?:(?:todo|tbd|placeholder|dummy|fake|none|n\/a|null|not found|404: not found|signature|certificate)[\s.!]*)$/i
const WEB_PAGE = /^\s*(?:<!doctype html|<html[\s>])/i
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/

/** What the bytes at the beginning of a file say about all of it. */
export function contentOf(name: string, size: number, head: Uint8Array): AssetContent {
  if (size === 0) return 'empty'
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  if (PRIVATE_KEY.test(text) || PRIVATE_KEY.test(unwrapped(text))) return 'private-key'
  if (WEB_PAGE.test(text) && !/\.x?html?$/i.test(name)) return 'web-page'
  return text.trim() === '' || (size < 64 && PLACEHOLDER.test(text.trim())) ? 'placeholder' : 'data'
}

/** Cosign writes PEM files once more in base64. */
function unwrapped(text: string): string {
  return text.startsWith('LS0tLS1CRUdJTi') ? Buffer.from(text, 'base64').toString('latin1') : ''
}
