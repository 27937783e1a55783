import { TrustedRoot } from '@sigstore/protobuf-specs'
import { type TrustMaterial, toTrustMaterial, type VerifierOptions } from '@sigstore/verify'

/** Authorities and logs that are trusted, and how many of them must vouch for a signature. */
export interface Trust {
  readonly name: string
  readonly material: TrustMaterial
  readonly thresholds: Required<Pick<VerifierOptions, 'tlogThreshold' | 'ctlogThreshold' | 'timestampThreshold'>>
}

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=0\.[12]|\.v0\.[12]\+json)$/

/**
 * Reads a `trusted_root.json`. The library takes an empty object, and a log that was valid for ever; here both are
 * refused, with half a sentence on what is wrong.
 */
export function readTrust(name: string, json: unknown): Trust | { readonly fault: string } {
  const fault = faultIn(json)
  if (fault !== undefined) return { fault }
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(json))
    const logged = material.tlogs.length > 0
    const log = logged ? 1 : 0
    return { name, material, thresholds: { tlogThreshold: log, ctlogThreshold: log, timestampThreshold: 1 } }
  } catch (error) {
    return { fault: `a key or certificate in it cannot be read (${error instanceof Error ? error.message : error})` }
  }
}

function faultIn(json: unknown): string | undefined {
  if (!isObject(json)) return 'it is no JSON object'
  const { mediaType } = json
  if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType))
    return 'its media type is not that of a trusted root'
  const stamped = listIn(json, 'timestampAuthorities').length > 0
  if (!('tlogs' in json) && !('ctlogs' in json) && stamped)
    return emptyOrUndated(json, ['certificateAuthorities', 'timestampAuthorities'])
  const lists = ['certificateAuthorities', 'tlogs', 'ctlogs', ...(stamped ? ['timestampAuthorities'] : [])]
  return emptyOrUndated(json, lists)
}

function emptyOrUndated(json: Record<string, unknown>, lists: readonly string[]): string | undefined {
  for (const list of lists) {
    const items = listIn(json, list)
    if (items.length === 0) return `it names no ${list}`
    const undated = items.findIndex(item => !isDated(item))
    if (undated >= 0) return `${list}[${undated}] does not say from when on it is valid`
    const bare = items.findIndex(item => !hasMaterial(item))
    if (bare >= 0) return `${list}[${bare}] has no key and no certificate`
  }
  return undefined
}

/** Authorities say it themselves, logs beside their key. */
function isDated(item: unknown): boolean {
  if (!isObject(item)) return false
  const validFor = isObject(item.publicKey) ? item.publicKey.validFor : item.validFor
  const start = isObject(validFor) ? validFor.start : undefined
  return typeof start === 'string' && !Number.isNaN(Date.parse(start))
}

function hasMaterial(item: unknown): boolean {
  if (!isObject(item)) return false
  if (isObject(item.publicKey)) return typeof item.publicKey.rawBytes === 'string' && item.publicKey.rawBytes !== ''
  return isObject(item.certChain) && listIn(item.certChain, 'certificates').length > 0
}

function listIn(json: Record<string, unknown>, key: string): readonly unknown[] {
  const list = json[key]
  return Array.isArray(list) ? list : []
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
