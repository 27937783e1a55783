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
  'sbom/form-valid': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    'bad-unsupported': { files: { 'a.cdx.xml': '<bom/>\n' }, unknown: ['`a.cdx.xml`'] },
    'bad-schema': {
      files: {
        'a.cdx.json': cyclonedx({ components: [{ type: 'library' }] }),
        'b.spdx.json': spdx({ dataLicense: 'MIT' }),
      },
      expect: [
        '`a.cdx.json` is no valid CycloneDX or SPDX document: /components/0 does not fit its schema',
        '/dataLicense does not fit',
      ],
    },
    'bad-form': {
      files: { 'a.cdx.json': 'TODO later\n', 'b.sbom.json': '{"a":1}\n' },
      expect: ['it is no JSON', 'neither CycloneDX nor SPDX'],
    },
  }),
  'sbom/components-listed': () => ({
    good: {
      files: { 'a.cdx.json': cyclonedx({ components: [REQUESTS] }), 'b.spdx.json': spdx(), 'c.cdx.json': 'none\n' },
    },
    'good-several': { files: { 'a.cdx.json': cyclonedx() } },
    bad: {
      files: { 'a.cdx.json': cyclonedx({ components: [] }), 'b.spdx.json': spdx({ packages: [] }) },
      expect: ['`a.cdx.json`', '`b.spdx.json`'],
    },
  }),
  'sbom/release-described': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    'bad-unknown': { settings: [], files: { 'a.cdx.json': cyclonedx() }, unknown: ['`a.cdx.json`'] },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({ metadata: { component: { type: 'application', name: 'widget', version: '0.9.0' } } }),
        'b.cdx.json': cyclonedx({ metadata: { component: { type: 'file', name: '.' } } }),
        'c.cdx.json': cyclonedx({ metadata: {} }),
      },
      expect: ['`a.cdx.json` describes widget 0.9.0, not v1.0.0 (other-version)', '(no-version)', 'describes nothing'],
    },
  }),
  'sbom/tool-named': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({ metadata: {} }),
        'b.cdx.json': cyclonedx({ specVersion: '1.4', metadata: { tools: [{ name: 'syft' }] } }),
        'c.spdx.json': spdx({ creationInfo: { created: '2026-03-01T10:00:00Z', creators: ['Person: A'] } }),
      },
      expect: [
        '`a.cdx.json` does not say which version of which tool made it (missing)',
        '(without-version)',
        '`c.spdx.json`',
      ],
    },
  }),
  'sbom/author-named': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({ metadata: {} }),
        'b.spdx.json': spdx({ creationInfo: { created: '2026-03-01T10:00:00Z', creators: ['Tool: syft-1.2.3'] } }),
      },
      expect: ['`a.cdx.json`', '`b.spdx.json`'],
    },
  }),
  'sbom/time-sound': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({ metadata: {} }),
        'b.cdx.json': cyclonedx({ metadata: { timestamp: 'yesterday' } }),
        'c.spdx.json': spdx({ creationInfo: { created: '2031-03-01T10:00:00Z', creators: ['Tool: syft-1.2.3'] } }),
      },
      expect: ['`a.cdx.json` does not say when it was made (missing)', '(malformed)', '(future)'],
    },
  }),
  'sbom/references-sound': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({ dependencies: [{ ref: 'widget', dependsOn: ['nowhere'] }] }),
        'b.cdx.json': cyclonedx({ components: [REQUESTS, REQUESTS] }),
        'c.spdx.json': spdx({
          relationships: [
            { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-x', relationshipType: 'DESCRIBES' },
          ],
        }),
      },
      expect: ['The id `nowhere` in `a.cdx.json` is dangling', '`requests` in `b.cdx.json` is duplicate', 'SPDXRef-x'],
    },
  }),
  'sbom/identifiers-parse': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx() } },
    bad: {
      files: {
        'a.cdx.json': cyclonedx({
          components: [
            { ...REQUESTS, purl: 'not a purl' },
            { type: 'library', name: 'x', licenses: [{ expression: 'MIT AND AND' }] },
          ],
        }),
        'b.cdx.json': cyclonedx({ components: [{ ...REQUESTS, purl: 'pkg:pypi' }] }),
      },
      expect: [
        '2 package URLs or licences in `a.cdx.json` cannot be read, as `not a purl`',
        '1 package URLs or licences',
      ],
    },
  }),
  'sbom/relations-said': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'c.spdx3.json': spdx3() } },
    bad: { files: { 'a.cdx.json': cyclonedx({ dependencies: [] }) }, expect: ['`a.cdx.json`'] },
  }),
  'sbom/elements-complete': () => ({
    good: { files: { 'a.cdx.json': cyclonedx({ components: [COMPLETE] }) } },
    bad: {
      files: { 'a.cdx.json': cyclonedx({ components: [COMPLETE, REQUESTS] }) },
      expect: ['Not all components of `a.cdx.json` have the minimum elements: supplier 1/2, hash 1/2, licence 1/2'],
    },
  }),
  'sbom/content-own': () => ({
    good: {
      files: {
        'a.cdx.json': cyclonedx(),
        'b.cdx.json': cyclonedx({ components: [REQUESTS] }),
        'c.spdx.json': spdx(),
        'd.cdx.json': cyclonedx({ components: [] }),
      },
    },
    bad: {
      files: { 'nodejs.cdx.json': cyclonedx(), 'python.cdx.json': cyclonedx() },
      expect: ['`python.cdx.json` lists the same components as `nodejs.cdx.json`'],
    },
  }),
  'sbom/name-telling': () => ({
    good: {
      files: {
        'a.cdx.json': cyclonedx(),
        'sbom-comprehensive.cyclonedx.json': cyclonedx(),
        'bom.json': cyclonedx(),
        'sbom.json': cyclonedx(),
        'a.spdx.json': spdx(),
      },
    },
    bad: { files: { 'components.json': cyclonedx() }, expect: ['`components.json`'] },
  }),
  'sbom/format-recent': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'c.spdx3.json': spdx3() } },
    bad: {
      files: { 'a.cdx.json': cyclonedx({ specVersion: '1.5' }), 'b.spdx.json': spdx() },
      expect: ['`a.cdx.json`', '`b.spdx.json`'],
    },
  }),
  'release/dependencies-covered': () => ({
    good: {
      files: { 'a.cdx.json': cyclonedx() },
      beside: {
        'requirements.txt':
          '-r base.txt\n# what we use\nRequests >= 2.31 # pinned elsewhere\nwin32 ; sys_platform == "win32"\n',
        'base.txt': 'requests[socks] ~= 2.31 --hash=sha256:aa\n',
        'package.json': {
          dependencies: { semver: '^7.5.0', alias: 'npm:semver@7' },
          optionalDependencies: { fsevents: '^2' },
          devDependencies: { vitest: '4' },
        },
      },
    },
    'good-nothing-declared': { files: { 'a.cdx.json': cyclonedx() } },
    'good-no-sbom': { files: { [WHEEL]: wheel }, beside: { 'requirements.txt': 'redis>=5\n' } },
    'bad-undecidable': {
      files: { 'a.cdx.json': cyclonedx() },
      beside: { 'pyproject.toml': '[project]\nname = "widget"\ndynamic = ["dependencies"]\n' },
      unknown: ['v1.0.0'],
    },
    'bad-unread': {
      files: { 'a.cdx.json': cyclonedx(), 'b.cdx.xml': '<bom/>\n' },
      beside: { 'requirements.txt': 'redis>=5\n' },
      unknown: ['v1.0.0'],
    },
    bad: {
      files: { 'a.cdx.json': cyclonedx() },
      beside: {
        'requirements.txt': 'redis>=5.0.0\nrequests<2\n',
        'package.json': { dependencies: { semver: '^6', left: '1.x' } },
      },
      expect: [
        'The SBOMs of v1.0.0 miss what is declared: redis>=5.0.0 (requirements.txt), requests<2 (requirements.txt), semver^6 (package.json), left1.x (package.json)',
      ],
    },
  }),
  'release/ecosystems-covered': () => ({
    good: {
      files: { 'a.cdx.json': cyclonedx() },
      beside: { 'requirements.txt': 'redis\n', 'package.json': { dependencies: { left: '1' } } },
    },
    'good-nothing': { files: { 'a.cdx.json': cyclonedx({ components: [] }) } },
    'bad-npm': {
      files: { 'a.cdx.json': cyclonedx({ components: [REQUESTS] }) },
      beside: { 'package.json': { dependencies: { left: '1' } } },
      expect: ['The SBOMs of v1.0.0 have no package of npm'],
    },
    'bad-pypi': {
      files: { 'a.cdx.json': cyclonedx({ components: [SEMVER] }) },
      beside: { 'requirements.txt': 'redis\n' },
      expect: ['no package of pypi'],
    },
  }),
  'release/vulnerabilities-reported': () => ({
    good: { files: { 'a.cdx.json': cyclonedx(), 'grype.json': '{"matches":[]}\n' } },
    'good-several': {
      files: { 'a.cdx.json': cyclonedx(), 'b.spdx.json': spdx(), 'grype.json': '{}\n', 'trivy.sarif': '{}\n' },
    },
    'good-no-sbom': { files: { [WHEEL]: wheel } },
    bad: { files: { 'a.cdx.json': cyclonedx() }, expect: ['v1.0.0'] },
  }),
}

const REQUESTS = {
  type: 'library',
  'bom-ref': 'requests',
  name: 'requests',
  version: '2.31.0',
  purl: 'pkg:pypi/requests@2.31.0',
}
const SEMVER = { type: 'library', 'bom-ref': 'semver', name: 'semver', version: '7.6.0', purl: 'pkg:npm/semver@7.6.0' }
const COMPLETE = {
  ...SEMVER,
  supplier: { name: 'acme' },
  hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
  licenses: [{ license: { id: 'ISC' } }],
}

/** A good CycloneDX document, with some of its parts replaced. */
function cyclonedx(change = {}) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: '2026-01-01T10:00:00Z',
      tools: { components: [{ type: 'application', name: 'syft', version: '1.2.3' }] },
      authors: [{ name: 'acme' }],
      component: { type: 'application', 'bom-ref': 'widget', name: 'widget', version: '1.0.0' },
    },
    components: [REQUESTS, { ...SEMVER, licenses: [{ expression: 'ISC OR LicenseRef-own' }] }],
    dependencies: [{ ref: 'widget', dependsOn: ['requests'] }],
    ...change,
  }
}

function spdx(change = {}) {
  return {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    dataLicense: 'CC0-1.0',
    name: 'widget',
    documentNamespace: 'https://acme.example/widget-1.0.0',
    creationInfo: { created: '2026-01-01T10:00:00Z', creators: ['Tool: syft-1.2.3', 'Organization: acme'] },
    packages: [
      { SPDXID: 'SPDXRef-widget', name: 'widget', versionInfo: 'v1.0.0', downloadLocation: 'NOASSERTION' },
      {
        SPDXID: 'SPDXRef-requests',
        name: 'requests',
        versionInfo: '2.31.0',
        downloadLocation: 'NOASSERTION',
        licenseDeclared: 'Apache-2.0',
        externalRefs: [
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:pypi/requests@2.31.0' },
        ],
      },
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-widget', relationshipType: 'DESCRIBES' },
      { spdxElementId: 'SPDXRef-widget', relatedSpdxElement: 'SPDXRef-requests', relationshipType: 'DEPENDS_ON' },
    ],
    ...change,
  }
}

function spdx3() {
  const element = (type, id, more) => ({
    type,
    spdxId: `https://acme.example/${id}`,
    creationInfo: '_:creation',
    ...more,
  })
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': '_:creation',
        specVersion: '3.0.1',
        created: '2026-01-01T10:00:00Z',
        createdBy: ['https://acme.example/acme'],
        createdUsing: ['https://acme.example/tool'],
      },
      element('Organization', 'acme', { name: 'acme' }),
      element('Tool', 'tool', { name: 'syft-1.2.3' }),
      element('SpdxDocument', 'document', { rootElement: ['https://acme.example/widget'] }),
      element('software_Package', 'widget', { name: 'widget', software_packageVersion: '1.0.0' }),
      element('software_Package', 'requests', {
        name: 'requests',
        software_packageVersion: '2.31.0',
        software_packageUrl: 'pkg:pypi/requests@2.31.0',
      }),
      element('Relationship', 'relation', {
        from: 'https://acme.example/widget',
        to: ['https://acme.example/requests'],
        relationshipType: 'dependsOn',
      }),
    ],
  }
}

/** Made of parts, and once more in base64 as Cosign writes files: no scanner takes it for a key. */
function privateKey() {
  const label = ['PRIVATE', 'KEY'].join(' ')
  return Buffer.from(`-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`).toString('base64')
}
