import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPackageJson, readPyproject } from '../../src/documents/manifests.ts'
import { readRequirement, readRequirements, readWheelMetadata } from '../../src/documents/requirements.ts'
import type { Asset } from '../../src/model/asset.ts'
import type { Declared } from '../../src/model/coverage.ts'
import type { Sbom } from '../../src/model/sbom.ts'
import { cover } from '../../src/releases/dependencies/cover.ts'
import { declaredInArtifacts, declaredInRepository } from '../../src/releases/dependencies/declared.ts'
import { assetMemory } from '../../src/sources/asset-memory.ts'

const sbom = (...packages: readonly (readonly [type: string, name: string, version?: string])[]) =>
  [{ packages: packages.map(([type, name, version]) => ({ type, name, version })) }] as unknown as readonly Sbom[]
const INSTALLED = sbom(
  ['pypi', 'requests', '2.31.0'],
  ['pypi', 'django', '5.0'],
  ['pypi', 'ruamel-yaml', '0.17.40'],
  ['pypi', 'foo', '1.0.weird'],
  ['pypi', 'numpy', '1.26.4'],
  ['pypi', 'pre', '2.0rc1'],
  ['pypi', 'bare'],
  ['npm', 'semver', '7.6.0'],
  ['npm', '@scope/x', '1.2.3'],
  ['npm', 'target', '2.0.0'],
)
const words = (declared: readonly Declared[]) =>
  cover(declared, INSTALLED).dependencies.map(({ declared: { name }, word }) => `${name} ${word}`)

describe('a requirement', () => {
  it.each([
    ['requests==2.31.0', 'requests covered'],
    ['Requests', 'requests covered'],
    ['Django>=4.2,<5 # comment', 'django other-version'],
    ['Django >= 4.2, < 6 ; python_version < "3.12"', 'django covered'],
    ['ruamel.yaml~=0.17', 'ruamel-yaml covered'],
    ['requests[socks] == 2.31.0 --hash=sha256:aa', 'requests covered'],
    ['requests (>=2)', 'requests covered'],
    ['foo===1.0.weird', 'foo covered'],
    ['foo>=1', 'foo undecidable'],
    ['numpy==1.26.*', 'numpy covered'],
    ['pre>=2.0rc1', 'pre covered'],
    ['bare>=1', 'bare no-version'],
    ['redis>=5.0.0', 'redis missing'],
    ['pkg @ https://example.com/y.whl', 'pkg undecidable'],
    ['https://example.com/y.whl#egg=pkg', 'pkg undecidable'],
    ['-e .', '-e . undecidable'],
    ['./folder', './folder undecidable'],
    ['git+https://example.com/a.git', 'git+https://example.com/a.git undecidable'],
    [`bar==\${VERSION}`, `bar==\${VERSION} undecidable`],
    ['bad line !!', 'bad undecidable'],
    ['!!', '!! undecidable'],
  ])('%s: %s', (line, word) => expect(words(readRequirements('r.txt', line).declared)).toEqual([word]))

  it('is no option, and no comment', () => {
    expect(readRequirements('r.txt', '\uFEFF# a\n--index-url https://x.example\n-r base.txt\n\n').declared).toEqual([])
  })

  it('may stand on several lines', () => {
    expect(
      words(
        readRequirements('r.txt', 'requests==2.31.0 \\\r\n  --hash=sha256:aa \\\r\n  --hash=sha256:bb\r\n').declared,
      ),
    ).toEqual(['requests covered'])
  })

  it('ends on a line of any length', () => {
    expect(readRequirement('a'.repeat(500_000), 'r.txt')).toMatchObject({ name: expect.stringMatching(/^a+$/) })
    expect(readRequirement(`a${' '.repeat(500_000)}!`, 'r.txt')).toMatchObject({ undecidable: expect.any(String) })
    expect(readRequirements('r.txt', `${'requests==1 \\\n'.repeat(50_000)}`).declared).toHaveLength(1)
  })
})

it('reads what a wheel asks for, and not its description', () => {
  const metadata =
    'Name: widget\nRequires-Dist: requests>=2\nRequires-Dist: redis ; extra == "cache"\n\nRequires-Dist: not this\n'
  const declared = readWheelMetadata('a.whl', metadata)
  expect(declared.map(({ name, optional }) => [name, optional])).toEqual([
    ['requests', false],
    ['redis', true],
  ])
})

it('reads pyproject.toml, and says what it cannot decide', () => {
  const text =
    '[project]\ndependencies = ["requests>=2"]\ndynamic = ["dependencies"]\n[tool.poetry.dependencies]\npython = "^3"\n'
  expect(readPyproject('pyproject.toml', text).map(({ name, undecidable }) => [name, undecidable])).toEqual([
    ['requests', undefined],
    ['pyproject.toml', 'the build decides on the dependencies'],
    ['pyproject.toml', 'Poetry has ranges of its own'],
  ])
  expect(readPyproject('pyproject.toml', '[')).toMatchObject([{ undecidable: 'the file is no TOML' }])
})

it('reads package.json, with aliases, addresses and tags', () => {
  const dependencies = {
    semver: '^7.5.0',
    '@Scope/X': '~1.2.0',
    alias: 'npm:target@^2',
    local: 'file:../a',
    tagged: 'next',
    target: 'latest',
    absent: '1.x',
    semver2: 5,
  }
  const declared = readPackageJson('package.json', JSON.stringify({ dependencies, devDependencies: { dev: '1' } }))
  expect(words(declared)).toEqual([
    'semver covered',
    '@scope/x covered',
    'target covered',
    'local undecidable',
    'tagged missing',
    'target undecidable',
    'absent missing',
  ])
  expect(readPackageJson('package.json', 'x')).toMatchObject([{ undecidable: 'the file is no JSON' }])
})

it('follows includes, but not for ever', () => {
  const files: Record<string, string> = { 'requirements.txt': 'a\n-r ./base.txt', 'base.txt': 'b\n-r requirements.txt' }
  expect(new Set(declaredInRepository(path => files[path]).map(({ name }) => name))).toEqual(new Set(['a', 'b']))
})

it('names ecosystems that are declared and not listed', () => {
  expect(cover(readRequirements('r.txt', 'a').declared, sbom(['npm', 'x', '1'])).missingEcosystems).toEqual(['pypi'])
})

it('reads what npm packages declare themselves, and no archive that is none', async () => {
  const content = Buffer.from('{"name":"widget","dependencies":{"semver":"^7"}}')
  const header = Buffer.alloc(512)
  header.write('package/package.json')
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  const tar = Buffer.concat([header, content, Buffer.alloc(512 - content.length + 1024)])
  const files = new Map<string, Uint8Array>([
    ['a.tgz', gzipSync(tar)],
    ['b.tgz', Buffer.from('no archive')],
    ['c.whl', Buffer.from('no archive')],
  ])
  const assets = [...files].map(([name, { length }]) => ({
    name,
    size: length,
    role: 'artifact',
  })) as unknown as readonly Asset[]
  const declared = await declaredInArtifacts(assetMemory(files), assets)
  expect(declared.map(({ name, source }) => [name, source])).toEqual([['semver', 'a.tgz']])
})
