import { type ParsedBundle, parseBundle, type Refused } from './parse-bundle.ts'

/** What stands in a file that looks as if it held signatures with their certificates. */
export type SignatureFile =
  | { readonly kind: 'bundles'; readonly bundles: readonly (ParsedBundle | Refused)[] }
  | { readonly kind: 'legacy'; readonly json: Record<string, unknown> }
  | { readonly kind: 'refused'; readonly refused: Refused }

/** Real bundles have 3 to 25 kB. */
const LONGEST_BUNDLE = 1024 * 1024
const MOST_LINES = 128

/** Tells bundles by what they say, since Cosign's old format and the new one share the ending `.bundle`. */
export function readSignatureFile(text: string): SignatureFile {
  if (text.trim() === '') return refused('invalid', 'the bundle is empty')
  const whole = parsed(text)
  if (whole !== undefined) return text.length > LONGEST_BUNDLE ? tooLong() : fromJson(whole)
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length > MOST_LINES) return refused('invalid', `it has more than ${MOST_LINES} lines`)
  if (lines.some(line => line.length > LONGEST_BUNDLE)) return tooLong()
  const items = lines.map(parsed)
  if (items.length < 2 || items.some(item => item === undefined)) return refused('invalid', 'the bundle is no JSON')
  const files = items.map(fromJson)
  return {
    kind: 'bundles',
    bundles: files.flatMap(file => (file.kind === 'bundles' ? file.bundles : [refusalOf(file)])),
  }
}

/** Whether JSON has the form of any bundle, old or new, well-formed or not. */
export function looksLikeBundle(json: unknown): boolean {
  if (!isObject(json)) return false
  const { mediaType } = json
  if (typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')) return true
  return 'base64Signature' in json || 'verificationMaterial' in json || isEnvelope(json)
}

function fromJson(json: unknown): SignatureFile {
  if (!isObject(json)) return refused('invalid', 'it is no bundle')
  if (typeof json.base64Signature === 'string') return { kind: 'legacy', json }
  if (isEnvelope(json)) return refused('unsupported', 'it is a signed statement without certificate and log entry')
  return { kind: 'bundles', bundles: [parseBundle(json)] }
}

/** What generators of provenance wrote before there were bundles. */
function isEnvelope(json: Record<string, unknown>): boolean {
  return typeof json.payloadType === 'string' && Array.isArray(json.signatures)
}

function refusalOf(file: SignatureFile): Refused {
  return file.kind === 'refused' ? file.refused : { word: 'unsupported', reason: 'it is an old bundle among others' }
}

function tooLong(): SignatureFile {
  return refused('invalid', 'the bundle is longer than 1 MiB')
}

function refused(word: Refused['word'], reason: string): SignatureFile {
  return { kind: 'refused', refused: { word, reason } }
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
