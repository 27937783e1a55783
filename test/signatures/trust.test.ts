import { describe, expect, it } from 'vitest'
import { GITHUB_ROOT } from '../../src/knowledge/trust-roots/github.ts'
import { PUBLIC_GOOD_ROOT } from '../../src/knowledge/trust-roots/public-good.ts'
import { readTrust } from '../../src/signatures/trust.ts'
import { createWorld } from './world.ts'

type Json = Record<string, never>

const copy = (root: unknown): Json => structuredClone(root) as Json
const faultOf = (root: unknown) => {
  const trust = readTrust('test', root)
  return 'fault' in trust ? trust.fault : undefined
}

describe('a trusted root', () => {
  it.each([
    ['of the public instance', PUBLIC_GOOD_ROOT, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 }],
    ['of GitHub', GITHUB_ROOT, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 }],
    ['of a private world', createWorld().trustedRoot, { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 }],
    [
      'with the newer media type',
      { ...copy(PUBLIC_GOOD_ROOT), mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json' },
      { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 },
    ],
  ])('%s is read', (_, root, thresholds) => expect(readTrust('test', root)).toMatchObject({ thresholds }))

  it.each(['tlogs', 'ctlogs', 'certificateAuthorities'])('without %s is refused', list => {
    expect(faultOf({ ...copy(PUBLIC_GOOD_ROOT), [list]: [] })).toBe(`it names no ${list}`)
    const { [list]: _, ...rest } = copy(PUBLIC_GOOD_ROOT)
    expect(faultOf(rest)).toBe(`it names no ${list}`)
  })

  it.each([['tlogs'], ['ctlogs']])('whose %s do not say since when is refused', list => {
    const root = copy(PUBLIC_GOOD_ROOT)
    const [log] = root[list] as unknown as { publicKey: { validFor?: object } }[]
    delete log?.publicKey.validFor
    expect(faultOf(root)).toBe(`${list}[0] does not say from when on it is valid`)
  })

  it.each([['certificateAuthorities'], ['timestampAuthorities']])('whose %s do not say since when is refused', list => {
    for (const base of [PUBLIC_GOOD_ROOT, GITHUB_ROOT]) {
      const root = copy(base)
      const [authority] = root[list] as unknown as { validFor: { start?: string } }[]
      delete authority?.validFor.start
      expect(faultOf(root)).toBe(`${list}[0] does not say from when on it is valid`)
    }
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['nothing', {}],
    ['only a media type', { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' }],
    ['another media type', { ...copy(PUBLIC_GOOD_ROOT), mediaType: 'application/json' }],
    [
      'a media type that only ends so',
      { ...copy(PUBLIC_GOOD_ROOT), mediaType: 'x application/vnd.dev.sigstore.trustedroot+json;version=0.1' },
    ],
    ['no media type', { ...copy(PUBLIC_GOOD_ROOT), mediaType: undefined }],
    ['both lists of logs emptied', { ...copy(PUBLIC_GOOD_ROOT), tlogs: [], ctlogs: [] }],
    ['time stamps emptied where there are no logs', { ...copy(GITHUB_ROOT), timestampAuthorities: [] }],
    ['a chain without certificates', withEmptyChain()],
    ['a key that is none', withBrokenKey()],
  ])('with %s is refused', (_, root) => expect(faultOf(root)).toEqual(expect.any(String)))
})

function withEmptyChain() {
  const root = copy(PUBLIC_GOOD_ROOT)
  const [authority] = root.certificateAuthorities as unknown as { certChain: { certificates: object[] } }[]
  if (authority !== undefined) authority.certChain.certificates = []
  return root
}

function withBrokenKey() {
  const root = copy(PUBLIC_GOOD_ROOT)
  const [log] = root.tlogs as unknown as { publicKey: { rawBytes: string } }[]
  if (log !== undefined) log.publicKey.rawBytes = 'AAAA'
  return root
}
