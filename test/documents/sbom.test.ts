import { describe, expect, it } from 'vitest'
import { readSbom } from '../../src/documents/sbom/read-sbom.ts'

const cyclonedx = (more: object = {}) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more })
const spdx = (more: object = {}) => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'x',
  documentNamespace: 'https://x.example',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: syft-1.2.3'] },
  ...more,
})
const spdx3 = (graph: readonly object[]) => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': graph,
})
const library = (name: string, more: object = {}) => ({ type: 'library', name, version: '1', ...more })
const read = (json: unknown) => readSbom('x.json', typeof json === 'string' ? json : JSON.stringify(json))

describe('the form of an SBOM', () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('is that of CycloneDX %s', async specVersion => {
    expect(await read(cyclonedx({ specVersion, components: [library('a')] }))).toMatchObject({ state: 'valid' })
    expect(
      await read(cyclonedx({ specVersion, components: [{ type: 'libary', name: 'a', version: '1' }] })),
    ).toMatchObject({
      state: 'broken',
      fault: expect.stringContaining('/components/0'),
    })
  })

  it.each([
    ['SPDX 2.2', spdx({ spdxVersion: 'SPDX-2.2' }), 'valid'],
    ['SPDX 2.3', spdx(), 'valid'],
    [
      'SPDX 3.0.1',
      spdx3([{ type: 'CreationInfo', '@id': '_:a', created: 'x', createdBy: ['y'], specVersion: '3.0.1' }]),
      'valid',
    ],
    ['SPDX 2.3 without a package id', spdx({ packages: [{ name: 'a' }] }), 'broken'],
    ['SPDX 2.3 with another licence of its data', spdx({ dataLicense: 'MIT' }), 'broken'],
    ['SPDX 3.0.1 without ids', spdx3([{ type: 'software_Package' }]), 'broken'],
    ['SPDX 2.1', spdx({ spdxVersion: 'SPDX-2.1' }), 'unsupported'],
    ['CycloneDX 1.1', cyclonedx({ specVersion: '1.1' }), 'unsupported'],
    ['CycloneDX 9.9', cyclonedx({ specVersion: '9.9' }), 'unsupported'],
    ['CycloneDX of a prototype', cyclonedx({ specVersion: 'constructor' }), 'unsupported'],
    ['XML', '<?xml version="1.0"?><bom/>', 'unsupported'],
    ['tag and value', 'SPDXVersion: SPDX-2.3\n', 'unsupported'],
    ['another JSON', { a: 1 }, 'unreadable'],
    ['a list', [], 'unreadable'],
    ['null', 'null', 'unreadable'],
    ['no JSON', '{', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['a byte order mark', `\uFEFF${JSON.stringify(cyclonedx())}`, 'valid'],
    ['keys of a prototype', `{"__proto__":{"bomFormat":"CycloneDX"}}`, 'unreadable'],
  ])('is told of %s', async (_, json, state) => expect(await read(json)).toMatchObject({ state }))

  it('may be nested so deep that nobody follows', async () => {
    const open = '{"type":"library","name":"a","version":"1","components":['
    const bomb = (depth: number) =>
      `${JSON.stringify(cyclonedx()).slice(0, -1)},"components":[${open.repeat(depth)}${']}'.repeat(depth)}]}`
    expect(await read(bomb(20))).toMatchObject({ state: 'valid', sbom: { components: { length: 20 } } })
    expect(await read(bomb(100))).toMatchObject({ fault: 'it is nested too deep' })
    expect(await read(bomb(20_000))).toMatchObject({ fault: 'it is nested too deep' })
    expect(await read('['.repeat(100_000))).toMatchObject({ state: 'unreadable' })
  })

  it('takes time that grows with the list, and not with its square', async () => {
    const components = Array.from({ length: 20_000 }, (_, index) => library(`a${index}`, { 'bom-ref': `a${index}` }))
    const start = performance.now()
    expect((await read(cyclonedx({ components }))).sbom?.components).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('what an SBOM says', () => {
  it('is counted at every depth', async () => {
    const components = [library('a', { components: [library('b', { components: [library('c')] })] })]
    expect((await read(cyclonedx({ components }))).sbom?.components.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  it('names tools in both shapes of CycloneDX, and in SPDX', async () => {
    const tools = async (json: object) => (await read(json)).sbom?.tools
    expect(await tools(cyclonedx({ specVersion: '1.4', metadata: { tools: [{ name: 'a', version: '1' }] } }))).toEqual([
      { name: 'a', version: '1' },
    ])
    const components = [{ type: 'application', name: 'b' }]
    expect(await tools(cyclonedx({ metadata: { tools: { components } } }))).toEqual([{ name: 'b', version: undefined }])
    expect(await tools(spdx())).toEqual([{ name: 'syft', version: '1.2.3' }])
  })

  it('has packages by their normal names', async () => {
    const purls = ['pkg:pypi/Ruamel.YAML@0.17', 'pkg:npm/%40Scope/X@1', 'pkg:golang/github.com/a/b@v1.0.0', 'junk']
    const components = purls.map(purl => library('x', { purl }))
    expect((await read(cyclonedx({ components }))).sbom).toMatchObject({
      packages: [
        { type: 'pypi', name: 'ruamel-yaml', version: '0.17' },
        { type: 'npm', name: '@scope/x', version: '1' },
        { type: 'golang', name: 'github.com/a/b' },
      ],
      malformed: ['junk'],
    })
  })

  it.each([
    ['MIT', []],
    ['(MIT OR Apache-2.0) AND LicenseRef-own', []],
    ['MIT AND AND', ['MIT AND AND']],
    ['Nobody-1.0', ['Nobody-1.0']],
  ])('has the licence %s', async (expression, malformed) => {
    const components = [library('a', { licenses: [{ expression }] })]
    expect((await read(cyclonedx({ components }))).sbom?.malformed).toEqual(malformed)
  })

  it('of SPDX is about what it describes, in each of three ways', async () => {
    const packages = ['a', 'b'].map(name => ({
      SPDXID: `SPDXRef-${name}`,
      name,
      versionInfo: '1',
      downloadLocation: 'NONE',
    }))
    const relation = (from: string, to: string, relationshipType: string) => ({
      spdxElementId: from,
      relatedSpdxElement: to,
      relationshipType,
    })
    for (const more of [
      { documentDescribes: ['SPDXRef-b'] },
      { relationships: [relation('SPDXRef-DOCUMENT', 'SPDXRef-b', 'DESCRIBES')] },
      { relationships: [relation('SPDXRef-b', 'SPDXRef-DOCUMENT', 'DESCRIBED_BY')] },
    ])
      expect((await read(spdx({ packages, ...more }))).sbom).toMatchObject({
        subject: { name: 'b' },
        components: [{ name: 'a' }],
        dangling: [],
      })
  })
})
