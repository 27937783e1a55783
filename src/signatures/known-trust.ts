import type { X509Certificate } from '@sigstore/core'
import { GITHUB_ROOT } from '../knowledge/trust-roots/github.ts'
import { PUBLIC_GOOD_ROOT } from '../knowledge/trust-roots/public-good.ts'
import { readTrust, type Trust } from './trust.ts'

/** Finds what to hold a certificate against; undefined where nobody who is known issued it. */
export type TrustFinder = (leaf: X509Certificate) => Trust | undefined

/** The instances of Sigstore that are known, each read when a certificate names its organisation as the issuer. */
export function knownTrust(): TrustFinder {
  const publicGood = once('sigstore.dev', PUBLIC_GOOD_ROOT)
  const github = once('GitHub', GITHUB_ROOT)
  return ({ issuer }) => {
    const organisation = issuer.toString('latin1')
    if (organisation.includes('GitHub, Inc.')) return github()
    return organisation.includes('sigstore.dev') ? publicGood() : undefined
  }
}

/** A root that the user gave holds for everything, and alone. */
export function onlyTrust(trust: Trust): TrustFinder {
  return () => trust
}

function once(name: string, json: unknown): () => Trust {
  let known: Trust | undefined
  return () => {
    if (known !== undefined) return known
    const trust = readTrust(name, json)
    if ('fault' in trust) throw new Error(`The trusted root of ${name} is not usable: ${trust.fault}`)
    known = trust
    return known
  }
}
