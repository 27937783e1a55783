/**
 * Small releases by rule and fixture: their files, and what is found, in words of the messages. A case may set the lines of
 * the release in the configuration, files beside the release, and what cannot be known.
 */
const WHEEL = 'widget-1.0.0-py3-none-any.whl'
const SDIST = 'widget-1.0.0.tar.gz'
const SBOM = 'widget.cdx.json'
const SUMS = 'SHA256SUMS'

const wheel = Buffer.from('the bytes of a wheel\n')
const sdist = Buffer.from('the bytes of a source distribution\n')
const sbom = Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}\n')

/** A file and its bundle. */
const bundled = (world, name, bytes, signing) => ({
  [name]: bytes,
  [`${name}.sigstore.json`]: world.signFile(bytes, signing).bundle,
})

/** A file, its signature and its certificate. */
const paired = (world, name, bytes, signing) => {
  const { signature, certificate } = world.signFile(bytes, signing)
  return { [name]: bytes, [`${name}.sig`]: signature, [`${name}.pem`]: certificate }
}

const listOf = (sha256, files) =>
  Object.entries(files)
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('')

const PERSON = { name: 'release@acme.example', issuer: 'https://github.com/login/oauth' }
const RECORD = { '.github/incidents/0001.yml': 'manual_signing:\n  tag: v1.0.0\n' }
const OTHER_RECORD = { '.github/incidents/0001.yml': 'manual_signing:\n  tag: v0.9.0\n' }
const withNotes = text => ({ settings: ['tag: v1.0.0', 'notes: notes.md'], beside: { 'notes.md': text } })

const recordOf = assets => ({
  settings: ['record: release.json'],
  beside: { 'release.json': { id: 1, tag_name: 'v1.0.0', body: '', draft: true, assets } },
})

/** The same defect in files of several roles. */
const inRoles = (roles, make) => Object.assign({}, ...roles.map(make))

export const FIXTURES = {
  'asset/signed': ({ world, sha256 }) => ({
    good: {
      files: {
        ...bundled(world, WHEEL, wheel),
        ...paired(world, SDIST, sdist),
        'README.md': 'How to use it\n',
        [SUMS]: listOf(sha256, { [WHEEL]: wheel }),
        [SBOM]: sbom,
        'cosign.pub': '-----BEGIN PUBLIC KEY-----\n',
      },
    },
    'good-provenance': {
      files: {
        [WHEEL]: wheel,
        'provenance.intoto.jsonl': world.signStatement([{ name: WHEEL, digest: { sha256: sha256(wheel) } }]),
      },
    },
    'good-broken-signature': {
      files: { [WHEEL]: wheel, [`${WHEEL}.sig`]: '' },
    },
    bad: { files: { ...bundled(world, WHEEL, wheel), [SDIST]: sdist }, expect: [`\`${SDIST}\``] },
    'bad-list-only': {
      files: { [WHEEL]: wheel, ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel }))) },
      expect: [`\`${WHEEL}\``],
    },
    'bad-unsupported': {
      files: {
        [WHEEL]: wheel,
        [`${WHEEL}.asc`]: '-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n',
      },
      unknown: [`\`${WHEEL}\``],
    },
  }),
  'asset/signature-valid': ({ world }) => ({
    good: { files: { ...bundled(world, WHEEL, wheel), ...paired(world, SDIST, sdist) } },
    'good-unsupported': {
      files: {
        [WHEEL]: wheel,
        [`${WHEEL}.asc`]: '-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n',
      },
    },
    'bad-tampered': {
      files: { [WHEEL]: Buffer.from('other bytes\n'), [`${WHEEL}.sigstore.json`]: world.signFile(wheel).bundle },
      expect: ['another digest'],
    },
    'bad-empty': {
      files: { ...paired(world, WHEEL, wheel), [`${WHEEL}.sig`]: '' },
      expect: [`\`${WHEEL}.sig\` does not hold: the signature file is empty`],
    },
    'bad-one-of-two': {
      files: {
        ...bundled(world, WHEEL, wheel),
        [`${WHEEL}.intoto.jsonl`]: world.signStatement([{ name: WHEEL, digest: { sha256: 'ab'.repeat(32) } }]),
      },
      expect: ['names another digest'],
    },
    'bad-expired': {
      files: bundled(world, WHEEL, wheel, { delay: 3_600_000 }),
      expect: ['not valid when it was signed'],
    },
    'bad-stranger': { files: bundled(world, WHEEL, wheel, { foreignAuthority: true }), expect: ['trusted authority'] },
  }),
  'asset/signing-time-proven': ({ world, sha256 }) => ({
    good: {
      files: {
        ...bundled(world, WHEEL, wheel),
        [SDIST]: sdist,
        ...paired(world, 'README.md', Buffer.from('Read me\n')),
      },
    },
    bad: {
      files: {
        ...paired(world, WHEEL, wheel),
        ...paired(world, SBOM, sbom),
        ...paired(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel }))),
      },
      expect: [
        `\`${SUMS}\` holds`,
        `\`${WHEEL}\` holds, and its time is not proven: no log entry and no time stamp is there`,
        `\`${SBOM}\``,
      ],
    },
  }),
  'asset/signer-expected': ({ world, sha256 }) => ({
    good: {
      files: {
        ...bundled(world, WHEEL, wheel),
        [SDIST]: sdist,
        ...bundled(world, 'README.md', Buffer.from('Read me\n'), { repository: 'acme/other' }),
      },
    },
    'good-reusable': {
      settings: ['tag: v1.0.0', 'reusable: [acme/builder]', 'workflows: [.github/workflows/release.yml]'],
      files: bundled(world, WHEEL, wheel, {
        name: 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v3',
      }),
    },
    'bad-unknown-repository': { repository: '', files: bundled(world, WHEEL, wheel), unknown: [''], expect: [] },
    'bad-prefix': {
      files: {
        ...bundled(world, WHEEL, wheel, { repository: 'acme/widget-evil' }),
        ...bundled(world, SBOM, sbom, { ref: 'refs/pull/7/merge' }),
        ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel })), PERSON),
      },
      expect: [
        `\`${WHEEL}\` is by \`https://github.com/acme/widget-evil/.github/workflows/release.yml@refs/tags/v1.0.0\` (other-repository)`,
        '(pull-request), for which https://token.actions.githubusercontent.com vouches',
        '(other-issuer)',
      ],
    },
    'bad-workflow': {
      settings: ['tag: v1.0.0', 'workflows: [.github/workflows/release.yml]'],
      files: bundled(world, WHEEL, wheel, { workflow: 'test.yml' }),
      expect: ['(other-workflow)'],
    },
  }),
  'asset/signed-from-tag': ({ world, sha256 }) => ({
    good: {
      files: {
        ...bundled(world, WHEEL, wheel),
        ...bundled(world, 'README.md', Buffer.from('Read me\n'), { ref: 'refs/heads/main' }),
      },
    },
    'good-branch': {
      settings: ['tag: v1.0.0', 'refs: [refs/heads/main]'],
      files: bundled(world, WHEEL, wheel, { ref: 'refs/heads/main' }),
    },
    'good-any-tag': { settings: [], files: bundled(world, WHEEL, wheel, { ref: 'refs/tags/v3' }) },
    bad: {
      files: {
        ...bundled(world, WHEEL, wheel, { ref: 'refs/heads/main' }),
        ...bundled(world, SBOM, sbom, { ref: 'refs/tags/v0.9.0' }),
        ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel })), { ref: 'refs/pull/7/merge' }),
      },
      expect: [
        `\`${WHEEL}\` was signed from \`refs/heads/main\`, not from the tag of v1.0.0`,
        'refs/tags/v0.9.0',
        'refs/pull/7/merge',
      ],
    },
  }),
  'asset/certificate-attached': ({ world }) => ({
    good: {
      files: {
        ...paired(world, WHEEL, wheel),
        ...bundled(world, SDIST, sdist),
        'a.zip': 'bytes\n',
        'a.zip.asc': '-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n',
      },
    },
    bad: { files: { [WHEEL]: wheel, [`${WHEEL}.sig`]: world.signFile(wheel).signature }, expect: [`\`${WHEEL}.sig\``] },
  }),
  'asset/subject-attached': ({ world }) => ({
    good: {
      files: { ...paired(world, WHEEL, wheel), 'odd-name.sigstore.json': world.signFile(wheel).bundle, [SDIST]: sdist },
    },
    bad: {
      files: {
        [WHEEL]: wheel,
        [`${SDIST}.sig`]: world.signFile(sdist).signature,
        [`${SDIST}.pem`]: world.signFile(sdist).certificate,
        'widget.zip.sigstore.json': world.signFile(sdist).bundle,
      },
      expect: [`\`${SDIST}.sig\``, `\`${SDIST}.pem\``, '`widget.zip.sigstore.json` speaks about no file of v1.0.0'],
    },
  }),
  'asset/filled': ({ world }) => ({
    good: {
      files: {
        ...paired(world, WHEEL, wheel),
        'page.html': '<html></html>\n',
        'empty.txt.sig': '',
        'x.sigstore.json': 'TODO',
        'y.pem': 'Not Found',
      },
    },
    'bad-empty': {
      files: inRoles([WHEEL, SUMS, SBOM, 'grype.json', 'README.md', 'cosign.pub'], name => ({ [name]: '' })),
      expect: [`\`${SUMS}\``, 'README.md', 'cosign.pub', 'grype.json', `\`${WHEEL}\``, `\`${SBOM}\``],
    },
    'bad-placeholder': { files: { [WHEEL]: 'TODO\n' }, expect: ['(placeholder)'] },
    'bad-page': { files: { [WHEEL]: '<!DOCTYPE html><title>404</title>\n' }, expect: ['(web-page)'] },
  }),
  'asset/key-private': ({ world }) => ({
    good: { files: { ...paired(world, WHEEL, wheel), 'cosign.pub': '-----BEGIN PUBLIC KEY-----\n' } },
    bad: {
      files: { [WHEEL]: wheel, [`${WHEEL}.pem`]: privateKey(), 'cosign.pub': privateKey() },
      expect: [`\`${WHEEL}.pem\``, '`cosign.pub`'],
    },
  }),
  'asset/name-portable': () => ({
    good: { files: { [WHEEL]: wheel, 'widget v1 (x64).zip': 'bytes\n' } },
    bad: {
      files: { [WHEEL]: wheel, 'widget\u200b.zip': 'bytes\n' },
      expect: ['The name of `widget\u200b.zip` is not safe to save (control-character)'],
    },
  }),
  'asset/read': () => ({
    good: { files: { [WHEEL]: wheel } },
    bad: {
      ...recordOf([{ name: WHEEL, size: 21, state: 'starter' }]),
      files: { [WHEEL]: wheel, [SDIST]: sdist },
      expect: [`\`${WHEEL}\` could not be read (upload-incomplete)`],
    },
  }),
  'asset/stored-unchanged': ({ sha256 }) => ({
    good: {
      ...recordOf([
        { name: WHEEL, digest: `sha256:${sha256(wheel)}` },
        { name: SDIST, digest: null },
      ]),
      files: { [WHEEL]: wheel, [SDIST]: sdist, 'other.zip': 'bytes\n' },
    },
    bad: {
      ...recordOf([{ name: WHEEL, digest: `sha256:${sha256(sdist)}` }]),
      files: { [WHEEL]: wheel },
      expect: [`\`${WHEEL}\``],
    },
  }),
  'asset/listed': ({ sha256 }) => ({
    good: {
      files: {
        [WHEEL]: wheel,
        [SDIST]: sdist,
        [`${SDIST}.sha256`]: `${sha256(sdist)}\n`,
        [SBOM]: sbom,
        'README.md': 'Read me\n',
        [`${WHEEL}.sig`]: '',
        [SUMS]: `SHA256 (./${WHEEL}) = ${sha256(wheel).toUpperCase()}\r\n${sha256(sbom)} *${SBOM}\r\n`,
      },
    },
    'good-wrong': { files: { [WHEEL]: wheel, [SUMS]: `${sha256(sdist)}  ${WHEEL}\n` } },
    'good-no-list': { files: { [WHEEL]: wheel } },
    bad: {
      files: { [WHEEL]: wheel, [SBOM]: sbom, [SDIST]: sdist, [SUMS]: listOf(sha256, { [WHEEL]: wheel }) },
      expect: [`\`${SDIST}\` stands in no checksum list of v1.0.0`, `\`${SBOM}\``],
    },
  }),
  'asset/digest-listed': ({ sha256 }) => ({
    good: { files: { [WHEEL]: wheel, [SDIST]: sdist, [SUMS]: listOf(sha256, { [WHEEL]: wheel }) } },
    bad: {
      files: { [WHEEL]: wheel, [SUMS]: `${sha256(wheel)}  ${WHEEL}\n${sha256(sdist)}  ${WHEEL}\n` },
      expect: [`\`${WHEEL}\``],
    },
  }),
  'asset/checksums-signed': ({ world, sha256 }) => ({
    good: {
      files: {
        [WHEEL]: wheel,
        ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel }))),
        [`${WHEEL}.sha256`]: `${sha256(wheel)}  ${WHEEL}\n`,
      },
    },
    'good-broken': { files: { [WHEEL]: wheel, [SUMS]: listOf(sha256, { [WHEEL]: wheel }), [`${SUMS}.sig`]: '' } },
    bad: {
      files: { ...bundled(world, WHEEL, wheel), [SUMS]: listOf(sha256, { [WHEEL]: wheel }) },
      expect: [`\`${SUMS}\``],
    },
  }),
  'asset/list-sound': ({ sha256 }) => ({
    good: {
      files: {
        [WHEEL]: wheel,
        [SUMS]: `${sha256(wheel)}  dist/${WHEEL}\n`,
        'sha512.txt': `${'ab'.repeat(64)}  ${WHEEL}\n`,
      },
    },
    bad: {
      files: {
        [WHEEL]: wheel,
        [SUMS]: `${sha256(wheel)}  ${WHEEL}\n${sha256(sdist)}  ../${SDIST}\n`,
        'checksums.txt': `${'ab'.repeat(16)}  ${WHEEL}\n`,
        'sha256.txt': `${sha256(sdist)}  ${SDIST}\n`,
      },
      expect: [
        'Line 2 of `SHA256SUMS` cannot be checked as it stands (path-outside)',
        'Line 1 of `checksums.txt`',
        'Line 1 of `sha256.txt` cannot be checked as it stands (absent)',
      ],
    },
  }),
  'asset/sbom-signed': ({ world }) => ({
    good: {
      files: {
        [WHEEL]: wheel,
        ...bundled(world, SBOM, sbom),
        'other.spdx.json': '{"spdxVersion":"SPDX-2.3"}\n',
        'other.spdx.json.sig': '',
      },
    },
    bad: { files: { ...bundled(world, WHEEL, wheel), [SBOM]: sbom }, expect: [`\`${SBOM}\``] },
  }),
  'release/artifacts-attached': () => ({
    good: { files: { [WHEEL]: wheel } },
    'good-several': { files: { [WHEEL]: wheel, [SDIST]: sdist } },
    bad: { files: { 'README.md': 'Read me\n', [`${WHEEL}.sig`]: '', [SUMS]: '', [SBOM]: sbom }, expect: ['v1.0.0'] },
  }),
  'release/checksums-attached': ({ sha256 }) => ({
    good: { files: { [WHEEL]: wheel, [`${WHEEL}.sha256`]: `${sha256(wheel)}\n` } },
    'good-nothing': { files: { 'README.md': 'Read me\n' } },
    bad: { files: { [WHEEL]: wheel }, expect: ['v1.0.0'] },
  }),
  'release/sbom-attached': () => ({
    good: { files: { [WHEEL]: wheel, [SBOM]: sbom } },
    'good-told-by-content': { files: { [WHEEL]: wheel, 'components.json': sbom, 'other.json': sbom } },
    'good-nothing': { files: { 'README.md': 'Read me\n' } },
    bad: { files: { [WHEEL]: wheel }, expect: ['v1.0.0 has no SBOM'] },
    'bad-other-json': {
      settings: [],
      files: { [WHEEL]: wheel, 'data.json': '{"a":1}\n' },
      expect: ['release has no SBOM'],
    },
  }),
  'release/manual-signing-recorded': ({ world, sha256 }) => ({
    good: { files: bundled(world, WHEEL, wheel, PERSON), beside: RECORD },
    'good-workflow': { files: bundled(world, WHEEL, wheel) },
    'good-text': { files: bundled(world, 'README.md', Buffer.from('Read me\n'), PERSON) },
    'bad-unknown-tag': { settings: [], files: bundled(world, WHEEL, wheel, PERSON), unknown: [''] },
    'bad-artifact': { files: bundled(world, WHEEL, wheel, PERSON), expect: ['v1.0.0 was signed by hand (artifacts)'] },
    'bad-sbom': {
      files: { [WHEEL]: wheel, ...bundled(world, SBOM, sbom, PERSON) },
      beside: OTHER_RECORD,
      expect: ['(sboms)'],
    },
    'bad-checksums': {
      files: { [WHEEL]: wheel, ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel })), PERSON) },
      expect: ['(checksums)'],
    },
  }),
  'release/manual-signing-announced': ({ world, sha256 }) => ({
    good: {
      files: bundled(world, WHEEL, wheel, PERSON),
      ...withNotes('# 1.0.0\n\nSigned by hand by release@acme.example.\n'),
    },
    'good-workflow': { files: bundled(world, WHEEL, wheel), ...withNotes('Fixes\n') },
    'good-sbom': { files: { [WHEEL]: wheel, ...bundled(world, SBOM, sbom, PERSON) }, ...withNotes('Fixes\n') },
    'bad-artifact': {
      files: bundled(world, WHEEL, wheel, PERSON),
      ...withNotes('Signed.\n\nThe manual was rewritten by hand.\n'),
      expect: ['v1.0.0'],
    },
    'bad-checksums': {
      files: { [WHEEL]: wheel, ...bundled(world, SUMS, Buffer.from(listOf(sha256, { [WHEEL]: wheel })), PERSON) },
      ...withNotes(''),
      expect: ['v1.0.0'],
    },
  }),
  'release/manual-sbom-announced': ({ world }) => ({
    good: {
      files: { [WHEEL]: wheel, ...bundled(world, SBOM, sbom, PERSON) },
      ...withNotes('The SBOM was generated manually.\n'),
    },
    'good-artifact': { files: bundled(world, WHEEL, wheel, PERSON), ...withNotes('Fixes\n') },
    bad: {
      files: { [WHEEL]: wheel, ...bundled(world, SBOM, sbom, PERSON) },
      ...withNotes('Signed by hand.\n'),
      expect: ['v1.0.0'],
    },
  }),
  'release/verification-explained': () => ({
    good: {
      files: { [WHEEL]: wheel },
      ...withNotes('```\ncosign verify-blob FILE --bundle FILE.sigstore.json\n```\n'),
    },
    'good-several': {
      files: { [WHEEL]: wheel, [SDIST]: sdist },
      ...withNotes('Run `gh attestation verify FILE -R acme/widget`.\n'),
    },
    'good-nothing': { files: { 'README.md': 'Read me\n' }, ...withNotes('') },
    bad: { files: { [WHEEL]: wheel }, ...withNotes('Verify it with cosign.\n'), expect: ['v1.0.0'] },
  }),
  'release/tag-first': ({ world }) => ({
    good: { settings: ['tag: v1.0.0', 'tagged: 2026-03-01T11:00:00Z'], files: bundled(world, WHEEL, wheel) },
    'bad-unknown': { files: bundled(world, WHEEL, wheel), unknown: [''] },
    bad: {
      settings: ['tag: v1.0.0', 'tagged: 2026-03-01T14:00:00+01:00'],
      files: bundled(world, WHEEL, wheel),
      expect: ['The tag of v1.0.0 did not exist when its files were signed (after-signatures)'],
    },
  }),
}

/** Made of parts, and once more in base64 as Cosign writes files: no scanner takes it for a key. */
function privateKey() {
  const label = ['PRIVATE', 'KEY'].join(' ')
  return Buffer.from(`-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`).toString('base64')
}
