import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { runIn } from '../commands/surroundings.ts'
import { createWorld } from '../signatures/world.ts'
import { fakeGitHub, type Handler, json } from '../sources/github/server.ts'
import { temporaryTree } from '../sources/hostile-tree.ts'

const world = createWorld()
const root = JSON.stringify(world.trustedRoot)
const WHEEL = 'widget-1.0.0-py3-none-any.whl'
const wheel = Buffer.from('the bytes of a wheel')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const bundle = (signing = {}) => JSON.stringify(world.signFile(wheel, signing).bundle)
const sums = `${sha256(wheel)}  ${WHEEL}\n`
const signedSums = JSON.stringify(world.signFile(Buffer.from(sums)).bundle)
const files = {
  [WHEEL]: wheel.toString(),
  [`${WHEEL}.sigstore.json`]: bundle(),
  SHA256SUMS: sums,
  'SHA256SUMS.sigstore.json': signedSums,
}
const inFolder = (folder: string, more: Record<string, string> = files) =>
  Object.fromEntries(Object.entries(more).map(([name, text]) => [`${folder}/${name}`, text]))
const PUBLISH = `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: gh release upload v1 dist/*
`
const rulesIn = (out: string): string[] =>
  JSON.parse(out)
    .findings.filter((each: { outcome: string }) => each.outcome === 'fail')
    .map((each: { rule: string }) => each.rule)
const SIGNED = ['--trusted-root', 'root.json', '--tag', 'v1.0.0', '-f', 'json']

describe('a folder', () => {
  const repository = { '.git/HEAD': '', 'root.json': root, 'runproof.yml': 'repository: acme/widget\n' }

  it('is judged where the repository publishes', async () => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist'), '.github/workflows/release.yml': PUBLISH })
    const { code, out } = await runIn(tree, ['release', 'dist', ...SIGNED])
    expect(code).toBe(1)
    expect(rulesIn(out)).toEqual(['release/sbom-attached'])
    expect(JSON.parse(out).findings[0].location).toMatchObject({ path: '.github/workflows/release.yml', startLine: 6 })
  })

  it('says in a table what holds for each file', async () => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist') })
    const { out } = await runIn(tree, ['release', 'dist', '--trusted-root', 'root.json', '--tag', 'v1.0.0'])
    expect(out).toMatch(
      /widget-1\.0\.0-py3-none-any\.whl +verified +acme\/widget release\.yml +v1\.0\.0 +2026-03-01T12:00Z/,
    )
  })

  it('is reported to programs as the schema says', async () => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist') })
    const { out } = await runIn(tree, ['release', 'dist', ...SIGNED])
    const validate = new Ajv.default({ strict: false }).compile(
      JSON.parse(readFileSync('schemas/output.schema.json', 'utf8')),
    )
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null])
    expect(JSON.parse(out).releases[0].assets[2]).toMatchObject({ name: WHEEL, signature: 'verified' })
  })

  it('is judged by check where the configuration names it', async () => {
    const configuration =
      'repository: acme/widget\nreleases:\n  - path: dist\n    tag: v1.0.0\n    trusted-root: root.json\n'
    const tree = temporaryTree({ ...repository, ...inFolder('dist'), 'runproof.yml': configuration })
    const { out } = await runIn(tree, ['check', '-f', 'json'])
    expect(rulesIn(out)).toEqual(['release/sbom-attached'])
    expect(JSON.parse(out).findings[0].location).toMatchObject({ path: 'runproof.yml', startLine: 3 })
  })

  it('does not configure its own check', async () => {
    const own = { ...files, 'runproof.yml': 'severity: {asset/signed: off}\n', 'root.json': root }
    const tree = temporaryTree({ ...own, 'unsigned.zip': 'bytes' })
    expect(rulesIn((await runIn(tree, ['release', '.', ...SIGNED])).out)).toContain('asset/signed')
  })

  it.each([
    ['a folder that is missing', 'releases:\n  - path: nowhere\n', 'There is no folder "nowhere"'],
    ['a folder outside', 'releases:\n  - path: ../..\n', 'There is no folder "../.."'],
    [
      'a trusted root that is none',
      'releases:\n  - path: dist\n    trusted-root: runproof.yml\n',
      'cannot be used as a trusted root',
    ],
    ['notes that are missing', 'releases:\n  - path: dist\n    notes: n.md\n', 'The notes "n.md" cannot be read'],
    ['a key that is unknown', 'releases:\n  - path: dist\n    tags: v1\n', 'tags'],
  ])('is refused with %s', async (_, configuration, message) => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist'), 'runproof.yml': configuration })
    const { code, err } = await runIn(tree, ['check'])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  it.each([
    ['no name', [], 'Name one release'],
    ['two names', ['a', 'b'], 'Name one release'],
    ['a name of nothing', ['nowhere'], 'There is no folder "nowhere"'],
    ['a root that is missing', ['dist', '--trusted-root', 'nowhere.json'], 'nowhere.json cannot be read'],
    ['a root that is none', ['dist', '--trusted-root', 'runproof.yml'], 'cannot be used as a trusted root'],
  ])('ends with 2 for %s', async (_, line, message) => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist') })
    const { code, err, out } = await runIn(tree, ['release', ...line])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
  })

  it.each([
    ['open where all is judged', files, [], 0],
    [
      'shut where a signature is of another kind',
      { ...files, [`${WHEEL}.sigstore.json`]: '', [`${WHEEL}.asc`]: '-----BEGIN PGP SIGNATURE-----' },
      [],
      1,
    ],
    [
      'shut where only such a signature is',
      { [WHEEL]: 'x', [`${WHEEL}.asc`]: '-----BEGIN PGP SIGNATURE-----' },
      ['--fail-on', 'never'],
      1,
    ],
    ['shut where a signature is missing', { [WHEEL]: 'x' }, ['--fail-on', 'never'], 1],
    ['shut where there are only texts', { 'README.md': 'x' }, ['--fail-on', 'high'], 1],
  ])('leaves the gate %s', async (_, content, more, code) => {
    const tree = temporaryTree({ ...repository, ...inFolder('dist', content) })
    const line = [
      'release',
      'dist',
      '--gate',
      '--trusted-root',
      'root.json',
      '--tag',
      'v1.0.0',
      '--fail-on',
      'critical',
      ...more,
    ]
    const given =
      more.length > 0
        ? line.filter((each, index) => each !== 'critical' && !(each === '--fail-on' && line[index + 1] === 'critical'))
        : line
    expect((await runIn(tree, given)).code).toBe(code)
  })

  it('keeps the gate shut where nobody said who should have signed', async () => {
    const tree = temporaryTree({ ...inFolder('dist'), 'root.json': root })
    const line = ['release', 'dist', '--gate', '--trusted-root', 'root.json', '--fail-on', 'never']
    expect(await runIn(tree, line)).toMatchObject({ code: 1, err: expect.stringContaining('not known who') })
    expect((await runIn(tree, [...line, '--repo', 'acme/widget'])).code).toBe(0)
  })
})

describe('a release on GitHub', async () => {
  const server = await fakeGitHub()
  const storage = await fakeGitHub()
  afterAll(async () => {
    await server.close()
    await storage.close()
  })
  const BASE = '/repos/acme/widget'
  const bytes =
    (content: string): Handler =>
    response => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' })
      response.end(content)
    }
  const assetsOf = (content: Record<string, string>) =>
    Object.entries(content).map(([name, text], index) => ({
      id: index + 1,
      name,
      size: Buffer.byteLength(text),
      state: 'uploaded',
      digest: `sha256:${sha256(Buffer.from(text))}`,
    }))
  const release = { id: 9, tag_name: 'v1.0.0', body: 'cosign verify-blob', draft: false }

  beforeEach(() => {
    server.on.clear()
    server.asked.length = 0
    storage.on.clear()
    serve(files)
  })

  function serve(content: Record<string, string>): void {
    const assets = assetsOf(content)
    server.on.set(`${BASE}/releases/tags/v1.0.0`, json(release))
    server.on.set(`${BASE}/releases/9/assets`, json(assets))
    server.on.set(`${BASE}/git/ref/tags/v1.0.0`, json({ object: { type: 'tag', sha: 'abc' } }))
    server.on.set(
      `${BASE}/git/tags/abc`,
      json({ tagger: { date: '2026-03-01T11:00:00Z' }, object: { type: 'commit', sha: 'def' } }),
    )
    for (const [index, text] of Object.values(content).entries())
      server.on.set(`${BASE}/releases/assets/${index + 1}`, bytes(text))
  }

  const tree = temporaryTree({ 'root.json': root })
  const ask = (...more: string[]) =>
    runIn(tree, ['release', 'acme/widget@v1.0.0', '--trusted-root', 'root.json', '-f', 'json', ...more], {
      environment: { GITHUB_API_URL: server.base, GITHUB_TOKEN: ['to', 'ken'].join('') },
    })

  it('is judged like a folder, with what the server knows of it', async () => {
    const { out } = await ask()
    expect(rulesIn(out)).toEqual(['release/sbom-attached'])
    expect(JSON.parse(out).checked.unknown).toBe(0)
  })

  it('is found in the list where it is a draft, page by page', async () => {
    server.on.delete(`${BASE}/releases/tags/v1.0.0`)
    server.on.set(`${BASE}/git/ref/tags/v1.0.0`, json({ message: 'Not Found' }, { status: 404 }))
    server.on.set(`${BASE}/releases`, json([], { headers: { link: `<${server.base}/page2>; rel="next"` } }))
    server.on.set('/page2', json([{ ...release, draft: true }]))
    expect(rulesIn((await ask()).out)).toEqual(['release/tag-first', 'release/sbom-attached'].sort())
  })

  it('is downloaded from another host without the token', async () => {
    storage.on.set('/blob', bytes(wheel.toString()))
    server.on.set(`${BASE}/releases/assets/1`, response => {
      response.writeHead(302, { location: `${storage.base}/blob` })
      response.end()
    })
    expect(rulesIn((await ask()).out)).toEqual(['release/sbom-attached'])
    expect(storage.authorizations).toEqual([undefined])
  })

  it('is not what the server says it stores', async () => {
    const assets = assetsOf(files).map(each => ({ ...each, digest: `sha256:${'ab'.repeat(32)}` }))
    server.on.set(`${BASE}/releases/9/assets`, json(assets))
    expect(rulesIn((await ask()).out)).toContain('asset/stored-unchanged')
  })

  it('has a file whose size is another than was listed', async () => {
    server.on.set(`${BASE}/releases/9/assets`, json(assetsOf(files).map(each => ({ ...each, size: each.size + 1 }))))
    expect(rulesIn((await ask()).out)).toContain('asset/read')
  })

  it.each([
    ['401', 401, 'not accepted'],
    ['403', 403, 'forbidden'],
    ['404', 404, '404'],
    ['451', 451, 'legal'],
  ])('ends with 2 and the name of the error: %s', async (_, status, name) => {
    server.on.clear()
    for (const path of [`${BASE}/releases/tags/v1.0.0`, `${BASE}/releases`]) server.on.set(path, json({}, { status }))
    expect(await ask()).toEqual({ code: 2, out: '', err: expect.stringContaining(name) })
  })

  it.each([
    ['a list of files', `${BASE}/releases/9/assets`],
    ['a tag', `${BASE}/git/ref/tags/v1.0.0`],
    ['a file', `${BASE}/releases/assets/1`],
    ['a signature', `${BASE}/releases/assets/2`],
  ])('ends with 2 where %s is forbidden', async (_, path) => {
    server.on.set(path, json({}, { status: 403 }))
    expect(await ask()).toEqual({ code: 2, out: '', err: expect.stringContaining('forbidden') })
  })

  it('ends with 2 where a file breaks off', async () => {
    server.on.set(`${BASE}/releases/assets/1`, response => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('the bytes')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await ask()).toEqual({ code: 2, out: '', err: expect.stringContaining('broken off') })
  })

  it('ends with 2 where the answer is something else', async () => {
    server.on.set(`${BASE}/releases/tags/v1.0.0`, json(['nothing']))
    expect(await ask()).toEqual({ code: 2, out: '', err: expect.stringContaining('not understood') })
  })

  it('never joins the names of files to a path', async () => {
    serve({ ...files, '../../evil.sh': 'bytes', 'C:\\evil.exe': 'bytes', '\u001b[2Jevil': 'bytes' })
    const { out } = await ask()
    expect(rulesIn(out).filter(each => each === 'asset/name-portable')).toHaveLength(3)
    expect(out).not.toContain('\u001b')
    expect(server.asked.filter(each => each.includes('evil'))).toEqual([])
  })
})

it('leaves a folder, a link and a pipe among the files alone', async () => {
  const tree = temporaryTree({ ...inFolder('dist'), 'dist/sub/x.whl': 'x', 'root.json': root })
  const { symlinkSync } = await import('node:fs')
  symlinkSync('/etc/passwd', join(tree, 'dist', 'link.whl'))
  const { out } = await runIn(tree, ['release', 'dist', ...SIGNED])
  const { assets } = JSON.parse(out).releases[0]
  const odd = assets.filter((each: { obstacle?: string }) => each.obstacle !== undefined)
  expect(
    odd.map((each: { name: string; obstacle: string; digests: object }) => [each.name, each.obstacle, each.digests]),
  ).toEqual([
    ['link.whl', 'not-a-file', {}],
    ['sub', 'not-a-file', {}],
  ])
})
