import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Asset } from '../../src/model/asset.ts'
import { bestSignature, signatureWord } from '../../src/model/asset-signature.ts'
import type { ExpectedSigner } from '../../src/model/signature.ts'
import { readAssets } from '../../src/releases/read-assets.ts'
import { onlyTrust } from '../../src/signatures/known-trust.ts'
import { readTrust } from '../../src/signatures/trust.ts'
import { assetMemory } from '../../src/sources/asset-memory.ts'
import { createWorld, type Signing } from '../signatures/world.ts'

const world = createWorld()
const trust = readTrust('test', world.trustedRoot)
if ('fault' in trust) throw new Error(trust.fault)
const held = trust
const wheel = Buffer.from('the bytes of a wheel')
const other = Buffer.from('the bytes of another wheel')
const WHEEL = 'widget-1.0.0-py3-none-any.whl'

const EXPECTED: ExpectedSigner = {
  repository: 'acme/widget',
  server: 'https://github.com',
  issuer: 'https://token.actions.githubusercontent.com',
  workflows: [],
  reusable: [],
}

type Files = Readonly<Record<string, Buffer | string | object>>

async function read(files: Files, expected: Partial<ExpectedSigner> = {}): Promise<ReadonlyMap<string, Asset>> {
  const bytes = Object.entries(files).map(([name, content]): [string, Buffer] => [name, bytesOf(content)])
  const assets = await readAssets(assetMemory(new Map(bytes)), onlyTrust(held), { ...EXPECTED, ...expected })
  return new Map(assets.map(asset => [asset.name, asset]))
}

function bytesOf(content: Buffer | string | object): Buffer {
  if (Buffer.isBuffer(content)) return content
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const subject = (bytes: Buffer, name = WHEEL) => [{ name, digest: { sha256: sha256(bytes) } }]
const bundled = (signing: Signing = {}, of = wheel): Files => ({
  [WHEEL]: wheel,
  [`${WHEEL}.sigstore.json`]: world.signFile(of, signing).bundle,
})
const attested = (of: Buffer, signing: Signing = {}, name = WHEEL): Files => ({
  [WHEEL]: wheel,
  [`${WHEEL}.intoto.jsonl`]: world.signStatement(subject(of, name), signing),
})
const paired = (signing: Signing = {}, change: Files = {}, of = wheel): Files => {
  const { signature, certificate } = world.signFile(of, signing)
  return { [WHEEL]: wheel, [`${WHEEL}.sig`]: signature, [`${WHEEL}.pem`]: certificate, ...change }
}
const legacy = (signing: Signing = {}, of = wheel): Files => ({
  [WHEEL]: wheel,
  [`${WHEEL}.bundle`]: world.signFile(of, signing).legacy,
})
const changed = (change: (bundle: ReturnType<typeof world.signFile>['bundle']) => unknown): Files => ({
  [WHEEL]: wheel,
  [`${WHEEL}.sigstore.json`]: change(structuredClone(world.signFile(wheel).bundle)) as object,
})

const entryOf = (bundle: { verificationMaterial: { tlogEntries: object[] } }) =>
  bundle.verificationMaterial.tlogEntries[0] as Record<string, never>

/** Name, files, the word, and a part of the reason. */
const CASES: readonly (readonly [name: string, files: Files, word: string, reason?: string])[] = [
  ['a good bundle', bundled(), 'verified'],
  ['a good attestation', attested(wheel), 'verified'],
  ['a good old bundle', legacy(), 'verified'],
  ['a good pair', paired(), 'valid-time-unproven', 'no log entry'],
  ['a pair with plain PEM', paired({}, pemText()), 'valid-time-unproven'],
  ['a pair with DER', paired({}, pairBytes()), 'valid-time-unproven'],
  [
    'a bundle with CRLF and blanks',
    {
      [WHEEL]: wheel,
      [`${WHEEL}.sigstore`]: `\r\n${JSON.stringify(world.signFile(wheel).bundle, null, 2).replaceAll('\n', '\r\n')}\r\n`,
    },
    'verified',
  ],
  ['a certificate of 2022', bundled({ old: true }), 'verified'],
  ['no signature', { [WHEEL]: wheel }, 'missing'],
  ['a tampered file', bundled({}, other), 'invalid', 'another digest'],
  ['a tampered file, and the digest in the bundle mended', changed(mendedDigest), 'invalid'],
  ['a pair over another file', paired({}, {}, other), 'invalid', 'not made over this file'],
  ['an old bundle of another file', legacy({}, other), 'invalid', 'log entry'],
  ['an attestation of another file', attested(other, {}, 'other.whl'), 'invalid', 'about another file'],
  ['an attestation with another digest', attested(other), 'invalid', 'another digest'],
  [
    'an attestation of another file that is there',
    { ...attested(other, {}, 'b.zip'), 'b.zip': other },
    'invalid',
    'about another file',
  ],
  ['an empty signature', paired({}, { [`${WHEEL}.sig`]: '' }), 'invalid', 'signature file is empty'],
  ['an empty certificate', paired({}, { [`${WHEEL}.pem`]: '' }), 'invalid', 'certificate file is empty'],
  ['an empty bundle', { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: '' }, 'invalid', 'bundle is empty'],
  ['a web page as signature', paired({}, { [`${WHEEL}.sig`]: '<html>Not Found</html>' }), 'invalid', 'no signature'],
  ['a web page as bundle', { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: '<html>' }, 'invalid', 'no JSON'],
  ['a placeholder as signature', paired({}, { [`${WHEEL}.sig`]: 'TODO' }), 'invalid', 'no signature'],
  ['a truncated signature', truncatedPair(), 'invalid'],
  [
    'a truncated bundle',
    { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: JSON.stringify(world.signFile(wheel).bundle).slice(0, 900) },
    'invalid',
  ],
  [
    'a signature by another key',
    paired({}, { [`${WHEEL}.sig`]: world.signFile(wheel).signature }),
    'invalid',
    'key of its certificate',
  ],
  [
    'a swapped certificate',
    paired({}, { [`${WHEEL}.pem`]: world.signFile(wheel).certificate }),
    'invalid',
    'key of its certificate',
  ],
  ['a swapped certificate in a bundle', changed(swappedCertificate), 'invalid'],
  ['a foreign authority', bundled({ foreignAuthority: true }), 'invalid', 'trusted authority'],
  ['a pair of a foreign authority', paired({ foreignAuthority: true }), 'invalid', 'trusted authority'],
  ['no time stamp of a certificate log', bundled({ certificateLog: 'none' }), 'invalid', 'certificate log'],
  ['a pair without one', paired({ certificateLog: 'none' }), 'invalid', 'certificate log'],
  ['one of a foreign certificate log', bundled({ certificateLog: 'foreign' }), 'invalid', 'certificate log'],
  ['logged after the certificate expired', bundled({ delay: 3_600_000 }), 'invalid', 'not valid when it was signed'],
  [
    'logged before the certificate was issued',
    bundled({ delay: -3_600_000 }),
    'invalid',
    'not valid when it was signed',
  ],
  ['an old bundle logged too late', legacy({ delay: 3_600_000 }), 'invalid', 'not valid when it was signed'],
  ['logged in a foreign log', bundled({ foreignLog: true }), 'invalid', 'log'],
  ['a log entry of other bytes', bundled({ loggedBytes: other }), 'invalid', 'log entry'],
  ['no log entry', changed(withoutEntries), 'invalid'],
  ['a promise that was changed', changed(changedPromise), 'invalid'],
  ['a time that was changed', changed(changedTime), 'invalid'],
  ['a proof of another state than its checkpoint', changed(changedTreeSize), 'invalid', 'different states'],
  ['a checkpoint with a pattern as name', changed(hostileCheckpoint), 'invalid', 'none of a log'],
  ['33 log entries', changed(manyEntries), 'invalid', 'more than 32'],
  ['a certificate not for code', bundled({ usage: '1.3.6.1.5.5.7.3.1' }), 'invalid', 'not for signing code'],
  ['a bundle with a key', changed(withKey), 'unsupported', 'a key'],
  [
    'an old bundle without certificate',
    { [WHEEL]: wheel, [`${WHEEL}.bundle`]: { ...world.signFile(wheel).legacy, cert: undefined } },
    'unsupported',
    'a key',
  ],
  [
    'an old bundle without log entry',
    { [WHEEL]: wheel, [`${WHEEL}.bundle`]: { ...world.signFile(wheel).legacy, rekorBundle: undefined } },
    'unsupported',
    'no log entry',
  ],
  [
    'a bare envelope',
    { [WHEEL]: wheel, [`${WHEEL}.intoto.jsonl`]: { payloadType: 'x', payload: '', signatures: [{ sig: '' }] } },
    'unsupported',
    'without certificate',
  ],
  [
    'a PGP signature',
    { [WHEEL]: wheel, [`${WHEEL}.asc`]: '-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n' },
    'unsupported',
    'PGP',
  ],
  [
    'a signature without certificate',
    { [WHEEL]: wheel, [`${WHEEL}.sig`]: world.signFile(wheel).signature },
    'unsupported',
    'no certificate',
  ],
  [
    'a public key for a certificate',
    paired({}, { [`${WHEEL}.pem`]: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n' }),
    'unsupported',
    'a key',
  ],
  [
    'a version that nobody knows',
    changed(bundle => ({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v0.9+json' })),
    'unsupported',
    'version',
  ],
  [
    'another media type',
    changed(bundle => ({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle' })),
    'invalid',
  ],
  ['JSON null', { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: 'null' }, 'invalid'],
  ['a JSON list', { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: '[]' }, 'invalid'],
  ['a JSON bomb', { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: '['.repeat(100_000) + ']'.repeat(100_000) }, 'invalid'],
  [
    'JSON with a prototype',
    { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: '{"__proto__":{"mediaType":"x"}}' },
    'invalid',
  ],
  [
    'a bundle of 2 MiB',
    { [WHEEL]: wheel, [`${WHEEL}.sigstore.json`]: `{"x":"${'y'.repeat(2 << 20)}"}` },
    'invalid',
    '1 MiB',
  ],
  [
    '1,025 subjects',
    {
      [WHEEL]: wheel,
      [`${WHEEL}.intoto.jsonl`]: world.signStatement(Array.from({ length: 1025 }, () => subject(wheel)[0] ?? {})),
    },
    'invalid',
    'more than 1024',
  ],
]

describe('the word for a signature', () => {
  it.each(CASES.map(each => [each[0], each] as const))('%s', async (_, [, files, word, reason]) => {
    const asset = (await read(files)).get(WHEEL)
    if (asset === undefined) throw new Error('no asset')
    expect([signatureWord(asset), bestSignature(asset)?.reason ?? '']).toEqual([
      word,
      expect.stringContaining(reason ?? ''),
    ])
  })
})

describe('who signed', () => {
  const reusable = { name: 'https://github.com/other/builder/.github/workflows/b.yml@refs/tags/v2' }
  it.each([
    ['the repository itself', {}, {}, 'expected'],
    ['written in another case', {}, { repository: 'Acme/Widget' }, 'expected'],
    ['a repository whose name begins so', { repository: 'acme/widget-evil' }, {}, 'other-repository'],
    ['an owner whose name begins so', { repository: 'acme-evil/widget' }, {}, 'other-repository'],
    [
      'a name in which ours stands',
      { name: 'https://evil.example/?https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1' },
      {},
      'no-workflow',
    ],
    ['another server', { server: 'https://githubXcom' }, {}, 'other-repository'],
    ['a pull request', { ref: 'refs/pull/9/merge' }, {}, 'pull-request'],
    ['a person', { name: 'a@b.example', issuer: 'https://accounts.google.com' }, {}, 'other-issuer'],
    ['an enterprise', { issuer: 'https://token.actions.githubusercontent.com/acme' }, {}, 'other-issuer'],
    ['another workflow', { workflow: 'test.yml' }, { workflows: ['.github/workflows/release.yml'] }, 'other-workflow'],
    ['the workflow that is named', {}, { workflows: ['.github/workflows/release.yml'] }, 'expected'],
    ['a reusable workflow', reusable, {}, 'other-workflow'],
    ['a reusable workflow that is allowed', reusable, { reusable: ['other/builder'] }, 'expected'],
    [
      'a reusable workflow for a pull request',
      { ...reusable, ref: 'refs/pull/9/merge' },
      { reusable: ['other/builder'] },
      'pull-request',
    ],
    ['a certificate of 2022', { old: true }, {}, 'expected'],
    ['one of another repository', { old: true, repository: 'acme/widget-evil' }, {}, 'other-repository'],
    [
      'an own server',
      { server: 'https://git.example', issuer: 'https://git.example/_services/token' },
      { server: 'https://git.example', issuer: 'https://git.example/_services/token' },
      'expected',
    ],
  ] satisfies [string, Signing, Partial<ExpectedSigner>, string][])(
    '%s',
    async (_, signing, expected: Partial<ExpectedSigner>, identity) => {
      const asset = (await read(bundled(signing), expected)).get(WHEEL)
      expect(asset?.signatures.map(each => [each.word, each.identity])).toEqual([['verified', identity]])
    },
  )
})

function pemText(): Files {
  const { signature, certificateText } = world.signFile(wheel)
  return { [`${WHEEL}.sig`]: signature, [`${WHEEL}.pem`]: certificateText }
}

function pairBytes(): Files {
  const { signature, certificateBytes } = world.signFile(wheel)
  return { [`${WHEEL}.sig`]: Buffer.from(signature, 'base64'), [`${WHEEL}.pem`]: certificateBytes }
}

function truncatedPair(): Files {
  const { signature, certificate } = world.signFile(wheel)
  return { [WHEEL]: wheel, [`${WHEEL}.sig`]: signature.slice(0, 40), [`${WHEEL}.pem`]: certificate }
}

function mendedDigest() {
  const bundle = structuredClone(world.signFile(other).bundle) as unknown as {
    messageSignature: { messageDigest: { digest: string } }
  }
  const message = bundle.messageSignature
  message.messageDigest.digest = createHash('sha256').update(wheel).digest('base64')
  return bundle
}

function swappedCertificate(bundle: { verificationMaterial: { certificate: { rawBytes: string } } }) {
  bundle.verificationMaterial.certificate = world.signFile(wheel).bundle.verificationMaterial.certificate
  return bundle
}

function withoutEntries(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  bundle.verificationMaterial.tlogEntries = []
  return bundle
}

function changedPromise(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  const promise = entryOf(bundle).inclusionPromise as unknown as { signedEntryTimestamp: string }
  promise.signedEntryTimestamp = promise.signedEntryTimestamp.replace(/.(?=.{9}$)/, letter =>
    letter === 'A' ? 'B' : 'A',
  )
  return bundle
}

function changedTime(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  const entry = entryOf(bundle) as unknown as { integratedTime: string }
  entry.integratedTime = String(Number(entry.integratedTime) + 60)
  return bundle
}

function changedTreeSize(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  const proof = entryOf(bundle).inclusionProof as unknown as { treeSize: string }
  proof.treeSize = '2'
  return bundle
}

function hostileCheckpoint(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  const { checkpoint } = entryOf(bundle).inclusionProof as unknown as { checkpoint: { envelope: string } }
  checkpoint.envelope = checkpoint.envelope.replace('\u2014 log.test.example', '\u2014 (.|.|.)*\\b\\B')
  return bundle
}

function manyEntries(bundle: { verificationMaterial: { tlogEntries: object[] } }) {
  bundle.verificationMaterial.tlogEntries = Array.from({ length: 33 }, () => entryOf(bundle))
  return bundle
}

function withKey({ verificationMaterial, ...rest }: { verificationMaterial: { tlogEntries: object[] } }) {
  return { ...rest, verificationMaterial: { publicKey: { hint: 'x' }, tlogEntries: verificationMaterial.tlogEntries } }
}

describe('a file of several attestations', () => {
  const lines = (...statements: readonly object[]) => statements.map(each => JSON.stringify(each)).join('\n')

  it('is held against each file that one of them names', async () => {
    const both = lines(world.signStatement(subject(wheel)), world.signStatement(subject(other, 'b.zip')))
    const assets = await read({
      [WHEEL]: wheel,
      'b.zip': other,
      'all.intoto.jsonl': both,
      [`${WHEEL}.intoto.jsonl`]: both,
    })
    for (const name of [WHEEL, 'b.zip'])
      expect(assets.get(name)?.signatures.map(({ word }) => word)).toEqual(['verified', 'verified'])
  })

  it('may be about several files at once', async () => {
    const statement = world.signStatement([...subject(wheel), ...subject(other, 'dist/b.zip')])
    const assets = await read({ [WHEEL]: wheel, 'b.zip': other, 'c.zip': 'c', 'multiple.intoto.jsonl': statement })
    const words = [WHEEL, 'b.zip', 'c.zip'].map(name => signatureWord(assets.get(name) as Asset))
    expect(words).toEqual(['verified', 'verified', 'missing'])
  })

  it('counts under any name for the file whose digest it gives', async () => {
    const { bundle } = world.signFile(wheel)
    const assets = await read({ [WHEEL]: wheel, 'b.zip': other, 'odd.json': bundle })
    expect(signatureWord(assets.get(WHEEL) as Asset)).toBe('verified')
    expect(assets.get('odd.json')).toMatchObject({ role: 'bundle', accompanies: [WHEEL] })
  })
})
