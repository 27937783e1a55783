import { describe, expect, it } from 'vitest'
import { loadConfiguration } from '../../src/configuration/load-configuration.ts'
import type { Configuration } from '../../src/model/configuration.ts'
import { DEFAULT_CONFIGURATION } from '../../src/model/configuration.ts'
import type { Mistake } from '../../src/model/mistake.ts'
import { memoryTree } from '../../src/sources/memory.ts'

function load(files: Record<string, string | Uint8Array>, named?: string): Configuration {
  const loaded = loadConfiguration(memoryTree(new Map(Object.entries(files))), named)
  if ('mistakes' in loaded) throw new Error(JSON.stringify(loaded.mistakes))
  return loaded.configuration
}

function mistakes(files: Record<string, string | Uint8Array>, named?: string): readonly Mistake[] {
  const loaded = loadConfiguration(memoryTree(new Map(Object.entries(files))), named)
  return 'mistakes' in loaded ? loaded.mistakes : []
}

const FULL = `$schema: https://example.com/schema.json
policies: [release-signing, docs/signing.md]
rules:
  - security/rules
repository: octo-org/octo-repo
exclude: ['examples/**']
fail-on: medium
severity:
  action/pinned: critical
  job/timeout: off
params:
  secret/age: { days: 30, names: [a, b], strict: true }
waivers: waivers.yml
overrides:
  - files: [docs/**]
    severity: { action/pinned: info }
  - files: [docs/old]
    severity: { action/pinned: off }
`

describe('a configuration', () => {
  it.each([
    ['none', {}],
    ['an empty file', { 'runproof.yml': '' }],
    ['comments alone', { 'runproof.yml': '# nothing yet\n' }],
  ])('%s decides nothing', (_, files) => {
    expect({ ...load(files), path: undefined }).toEqual(DEFAULT_CONFIGURATION)
  })

  it('is read in full', () => {
    const configuration = load({ 'runproof.yml': FULL })
    expect(configuration).toMatchObject({
      path: 'runproof.yml',
      policies: ['release-signing', 'docs/signing.md'],
      rules: ['security/rules'],
      repository: 'octo-org/octo-repo',
      exclude: ['examples/**'],
      failOn: 'medium',
      waivers: 'waivers.yml',
    })
    expect(configuration.parameters.get('secret/age')).toEqual(
      new Map<string, unknown>([
        ['days', 30],
        ['names', ['a', 'b']],
        ['strict', true],
      ]),
    )
    expect(configuration.mentions).toContainEqual({
      kind: 'policy',
      name: 'docs/signing.md',
      path: 'runproof.yml',
      line: 2,
      column: 29,
    })
    expect(configuration.mentions).toContainEqual({
      kind: 'rule',
      name: 'job/timeout',
      path: 'runproof.yml',
      line: 10,
      column: 3,
    })
  })

  it('keeps overrides in the order in which they were written', () => {
    const { overrides } = load({ '.github/runproof.yaml': FULL })
    expect(overrides).toEqual([
      { files: ['docs/**'], severity: new Map([['action/pinned', 'info']]) },
      { files: ['docs/old'], severity: new Map([['action/pinned', 'off']]) },
    ])
  })

  it('reads JSON too', () => {
    expect(load({ 'runproof.json': '{\n\t"fail-on": "never",\n\t"exclude": ["a"]\n}' })).toMatchObject({
      failOn: 'never',
      exclude: ['a'],
    })
  })

  it('starts from the one that it extends', () => {
    const files = {
      'runproof.yml': 'extends: ./org/base.yml\npolicies: [mine]\nexclude: [b]\nseverity: { a/one: low }\n',
      'org/base.yml':
        'extends: org/root.yml\npolicies: [sbom]\nfail-on: low\nexclude: [a]\nseverity: { a/one: high, a/two: off }\n',
      'org/root.yml': 'fail-on: critical\nrepository: a/b\n',
    }
    const configuration = load(files)
    expect(configuration).toMatchObject({
      path: 'runproof.yml',
      policies: ['sbom', 'mine'],
      exclude: ['a', 'b'],
      failOn: 'low',
      repository: 'a/b',
    })
    expect([...configuration.severity]).toEqual([
      ['a/one', 'low'],
      ['a/two', 'off'],
    ])
  })
})

describe('a wrong configuration', () => {
  it.each([
    ['polices: []', 1, 1, 'There is no key "polices"', 'did you mean "policies"?'],
    [
      'fail-on: hihg',
      1,
      10,
      '"fail-on" is "hihg", not one of info, low, medium, high, critical, never',
      'did you mean "high"?',
    ],
    ['fail-on:', 1, 1, '"fail-on" is empty, not one of info, low, medium, high, critical, never', undefined],
    ['rules: security', 1, 8, '"rules" is "security", not a list', undefined],
    ['rules: [3]', 1, 9, '"rules.0" is 3, not text', undefined],
    ["waivers: ''", 1, 11, '"waivers" is empty', undefined],
    ['repository: name', 1, 13, '"repository" is "name", which is not written as owner/name', undefined],
    [
      'severity:\n  action/pinned: error',
      2,
      18,
      '"severity.action/pinned" is "error", not one of off, info, low, medium, high, critical',
      undefined,
    ],
    ['severity:\n  Pinned: low', 2, 3, '"Pinned" is no id of a rule; one looks like "action/pinned"', undefined],
    [
      'params:\n  a/b: { c: { d: 1 } }',
      2,
      13,
      '"params.a/b.c" is a mapping, not text or a number or true or false or a list',
      undefined,
    ],
    [
      'overrides:\n  - file: [a]\n    severity: {}',
      2,
      5,
      'There is no key "file" in "overrides.0"',
      'did you mean "files"?',
    ],
    ['- a', 1, 1, 'The configuration is a list, not a mapping', undefined],
  ])('%j', (text, line, column, message, suggestion) => {
    const found = mistakes({ 'runproof.yml': text })
    expect(found).toContainEqual({ path: 'runproof.yml', line, column, message, ...(suggestion && { suggestion }) })
  })

  it('says every mistake at once', () => {
    expect(
      mistakes({ 'runproof.yml': 'polices: []\nfail-on: never-ever\n__proto__: 1\nconstructor: 2\n' }),
    ).toHaveLength(4)
  })

  it.each([
    ['bad YAML', { 'runproof.yml': 'policies: [a\nrules: b\n' }, 'runproof.yml'],
    ['a key twice', { 'runproof.yml': 'rules: []\nrules: []\n' }, 'runproof.yml'],
    ['binary content', { 'runproof.yml': new Uint8Array([0, 1, 2]) }, 'runproof.yml'],
    ['a file that is not there', {}, 'mine.yml'],
    ['two files', { 'runproof.yml': '', '.github/runproof.yml': '' }, undefined],
    ['a base that is not there', { 'runproof.yml': 'extends: none.yml' }, undefined],
    ['a base out of the tree', { 'runproof.yml': 'extends: ../other/runproof.yml' }, undefined],
    ['a base that extends this', { 'runproof.yml': 'extends: b.yml', 'b.yml': 'extends: runproof.yml' }, undefined],
    ['a base with a mistake', { 'runproof.yml': 'extends: b.yml', 'b.yml': 'rulez: []' }, undefined],
  ])('%s', (_, files, named) => {
    const [mistake] = mistakes(files as Record<string, string>, named)
    expect(mistake?.message).toMatch(/^[A-Z"].{10,}/)
    expect(mistake?.line).toBeGreaterThan(0)
  })

  it('does not follow a long chain', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`c${index}.yml`, `extends: c${index + 1}.yml`]),
    )
    expect(mistakes(files, 'c0.yml')).toMatchObject([{ path: 'c7.yml', line: 1, column: 10 }])
  })
})
