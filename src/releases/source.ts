import type { X509Certificate } from '@sigstore/core'
import type { ParsedBundle, Refused } from '../signatures/parse-bundle.ts'

/** One signature, before anybody looked at the file that it speaks about. */
export type SignatureSource = { readonly file: string; readonly targets: readonly string[] } & (
  | { readonly kind: 'message'; readonly bundle: ParsedBundle }
  | { readonly kind: 'statement'; readonly bundle: ParsedBundle }
  | { readonly kind: 'legacy'; readonly json: Record<string, unknown> }
  | { readonly kind: 'detached'; readonly signature: Buffer; readonly leaf: X509Certificate }
  | { readonly kind: 'refused'; readonly refused: Refused }
)
