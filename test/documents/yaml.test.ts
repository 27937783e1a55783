import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'
import type { Data } from '../../src/model/data.ts'
import type { Document, Span } from '../../src/model/document.ts'

function read(text: string): Document {
  return parseYaml({ path: 'file.yml', text })
}

function plain(data: Data): unknown {
  if (data instanceof Map) return Object.fromEntries([...data].map(([key, value]) => [key, plain(value)]))
  return Array.isArray(data) ? data.map(plain) : data
}

function written(text: string, pointer: string, part?: 'key' | 'value' | Span): string {
  const { startOffset, endOffset } = read(text).locate(pointer, part)
  return text.slice(startOffset, endOffset)
}

describe('the data', () => {
  it.each<[string, unknown]>([
    ['on: push', { on: 'push' }],
    ['on: null', { on: null }],
    ['on:', { on: null }],
    ['jobs: []', { jobs: [] }],
    ['a: {}', { a: {} }],
    ['[yes, no, on, off, y]', ['yes', 'no', 'on', 'off', 'y']],
    ['[true, True, FALSE, tRUE]', [true, true, false, 'tRUE']],
    ['[~, null, Null, NULL, nULL, "~", \'null\']', [null, null, null, null, 'nULL', '~', 'null']],
    ['[1, -1, +1, 0x1F, 0o17, 017, 1_000]', [1, -1, 1, 31, 15, 17, '1_000']],
    ['[1.5, 1e3, .5, -.inf, 1.2.3, "1", 2024-01-31]', [1.5, 1000, 0.5, -Infinity, '1.2.3', '1', '2024-01-31']],
    ['[!!str 1, ! 2, !custom 3, !!int "4"]', ['1', '2', 3, '4']],
    ['a: !include other.yml', { a: 'other.yml' }],
    ['a: !custom\n  b: 1', { a: { b: 1 } }],
    ['1: a\ntrue: b\n"": c', { 1: 'a', true: 'b', '': 'c' }],
    [
      '__proto__: 1\nconstructor: 2',
      Object.fromEntries([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    ],
    ['[a: b, c]', [{ a: 'b' }, 'c']],
    ['? a\n: b', { a: 'b' }],
    ['base: &base {x: 1}\nuse: *base', { base: { x: 1 }, use: { x: 1 } }],
    ['base: &base {x: 1}\nuse:\n  <<: *base\n  y: 2', { base: { x: 1 }, use: { '<<': { x: 1 }, y: 2 } }],
    ['&k key: 1\nother: *k', { key: 1, other: 'key' }],
    ['', null],
    ['# only a comment\n', null],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: |\r\n  x\r\n  y\r\nb: 1\r\n', { a: 'x\ny\n', b: 1 }],
  ])('of %j', (text, data) => {
    const document = read(text)
    expect(plain(document.data)).toEqual(data)
    expect(document.problems).toEqual([])
  })

  it('is shared between an anchor and its aliases', () => {
    const { data } = read('a: &x {b: 1}\nc: *x\n')
    expect(data).toBeInstanceOf(Map)
    if (data instanceof Map) expect(data.get('a')).toBe(data.get('c'))
  })
})

describe('a problem', () => {
  it.each<[string, string, string, number, unknown]>([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', 10, { a: 1, b: 2 }],
    ['a template as a value', 'a: {{ x }}\nb: 1\n', 'unsupported-key', 4, { a: {}, b: 1 }],
    ['a list as a key', '? [x]\n: 1\nb: 1\n', 'unsupported-key', 2, { b: 1 }],
    ['a second document', 'a: 1\n---\nb: 2\n', 'several-documents', 5, { a: 1 }],
    ['an unknown anchor', 'a: *x\nb: 1\n', 'syntax', 3, { a: null, b: 1 }],
    ['an anchor in itself', 'a: &x\n  b: *x\n', 'alias-bomb', 11, { a: { b: null } }],
    ['an unclosed quote', 'a: 1\nb: "x\n', 'syntax', 11, null],
    ['a tab', 'a:\n\tb: 1\n', 'syntax', 3, null],
    ['an unclosed bracket', 'a: [1, 2', 'syntax', 8, null],
    ['a NUL', 'a: 1\0', 'syntax', 4, null],
    ['a lone surrogate', 'a: x\ud800', 'syntax', 4, null],
    ['an undeclared tag', 'a: !x!y 1', 'syntax', 7, null],
  ])('for %s', (_, text, kind, offset, data) => {
    const document = read(text)
    expect(document.problems.map(({ kind, offset }) => ({ kind, offset }))).toEqual([{ kind, offset }])
    expect(plain(document.data)).toEqual(data)
  })

  it('has a line and a column for broken YAML', () => {
    const text = 'jobs:\n  build:\n    steps:\n     - run: x\n    - run: y\n'
    const { problems, data } = read(text)
    expect(data).toBeNull()
    expect(problems).toHaveLength(1)
    expect(text.slice(0, problems[0]?.offset).split('\n')).toHaveLength(5)
  })

  it('is what nested aliases are, before they grow', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`)}]`)
    const { problems, data } = read(['l0: &l0 [x]', ...levels].join('\n'))
    expect(new Set(problems.map(problem => problem.kind))).toEqual(new Set(['alias-bomb']))
    expect(countNodes(data)).toBeLessThanOrEqual(1_000_100)
  })

  it('is what aliases are that nest without bounds', () => {
    const levels = Array.from({ length: 5000 }, (_, n) => `- &l${n + 1} [*l${n}]`)
    const { problems } = read(['- &l0 [x]', ...levels].join('\n'))
    expect(problems[0]).toMatchObject({ kind: 'too-deep' })
    expect(problems.length).toBeLessThan(100)
  })

  it.each(['['.repeat(5000), '{a: '.repeat(5000), '- '.repeat(5000), '? '.repeat(5000), '&a '.repeat(5000)])(
    'is nesting without bounds: %.12s…',
    text => {
      const { problems, data } = read(text)
      expect(problems).toHaveLength(1)
      expect(data).toBeNull()
    },
  )
})

function countNodes(data: Data): number {
  if (data instanceof Map) return 1 + [...data.values()].reduce<number>((sum, each) => sum + countNodes(each), 0)
  return Array.isArray(data) ? 1 + data.reduce<number>((sum, each) => sum + countNodes(each), 0) : 1
}

const WORKFLOW = `name: CI # the name
on: [push, pull_request]

jobs:
  build:
    runs-on: ubuntu-latest

    # About the steps.
    steps:
      - uses: "actions/checkout@v4" # v4.1
        with: {fetch-depth: 0, 'ref': main }   # settings
      -
      - run: |
          echo one
          echo two

  # The end.
permissions:
env: &env
  A: b
other: *env
`

describe('a place', () => {
  it.each<[string, 'key' | 'value' | Span | undefined, string]>([
    ['/name', undefined, 'CI'],
    ['/name', 'key', 'name'],
    ['/on', undefined, '[push, pull_request]'],
    ['/on/1', undefined, 'pull_request'],
    ['/on/1', 'key', 'pull_request'],
    ['/jobs/build/steps/0/uses', undefined, 'actions/checkout@v4'],
    ['/jobs/build/steps/0/uses', { start: 17, end: 19 }, 'v4'],
    ['/jobs/build/steps/0/with', undefined, "{fetch-depth: 0, 'ref': main }"],
    ['/jobs/build/steps/0/with/ref', 'key', 'ref'],
    ['/jobs/build/steps/0', 'key', 'uses'],
    ['/jobs/build/steps/1', undefined, '-'],
    ['/jobs/build/steps/2/run', undefined, 'echo one\n          echo two'],
    ['/jobs/build/steps/2/run', { start: 5, end: 8 }, 'one'],
    ['/jobs/build/steps/2/run', { start: 9, end: 17 }, 'echo two'],
    ['/jobs/build/steps/2/run', { start: 0, end: 9 }, 'echo one'],
    ['/jobs/build/runs-on', 'key', 'runs-on'],
    ['/permissions', undefined, 'permissions'],
    ['/permissions', { start: 0, end: 4 }, 'permissions'],
    ['/other/A', undefined, 'b'],
    ['/other', undefined, 'A: b'],
    ['/other', 'key', 'other'],
  ])('of %s (%j)', (pointer, part, text) => {
    expect(written(WORKFLOW, pointer, part)).toBe(text)
  })

  it.each([
    ['/jobs/build/permissions', 'build'],
    ['/jobs/build/permissions/contents', 'build'],
    ['/jobs/build/steps/9/uses', 'steps'],
    ['/jobs/build/steps/0/name', 'uses'],
    ['/jobs/build/steps/01', 'steps'],
    ['/concurrency', 'name'],
    ['/name/first', 'name'],
    ['/on/0/types', 'push'],
    ['/__proto__', 'name'],
  ])('of %s, which does not exist, is the nearest key: %s', (pointer, text) => {
    expect(written(WORKFLOW, pointer)).toBe(text)
  })

  it('never swallows the comments and blank lines behind it', () => {
    expect(written(WORKFLOW, '/jobs/build')).toMatch(/^runs-on:(?:.|\n)*echo two$/)
    expect(written('a:\n  - 1\n  # c\n\nb: 2', '/a')).toBe('- 1')
    expect(written('a: [1, # one\n  2, # two\n ] # end\nb: 2', '/a')).toBe('[1, # one\n  2, # two\n ]')
    expect(written('a: {}\n', '/a')).toBe('{}')
    expect(written('a: [x, [ ] ]\n', '/a')).toBe('[x, [ ] ]')
    expect(written('[a: b, c: {d: }]\n', '')).toBe('[a: b, c: {d: }]')
  })

  it('unescapes pointers', () => {
    expect(written('a/b:\n  c~d: 1\n', '/a~1b/c~0d')).toBe('1')
  })

  it('is found in mappings with many keys', () => {
    const text = Array.from({ length: 200 }, (_, n) => `k${n}: v${n}`).join('\n')
    expect(written(text, '/k150')).toBe('v150')
    expect(written(text, '/k199', 'key')).toBe('k199')
  })

  it('of an empty item is its own dash', () => {
    const text = 'x: &x {y: [1]}\na:\n  -\n  - *x\n  # -\n  - \n  - ~\n'
    const at = (pointer: string): number => read(text).locate(pointer).startOffset
    expect([at('/a/0'), at('/a/2')]).toEqual([text.indexOf('-'), text.indexOf('- \n')])
    expect(written(text, '/a/3')).toBe('~')
    expect(written('- '.repeat(1) + '\n-\n'.repeat(50_000), '/40000')).toBe('-')
  })

  it('has line and column, also behind CRLF', () => {
    expect(read('a: 1\r\nb:\r\n  - "x"\r\n').locate('/b/0')).toMatchObject({
      startLine: 3,
      startColumn: 6,
      endColumn: 7,
    })
  })

  it.each(['', '# nothing', 'a: "', '~', '- '])('exists in %j too', text => {
    const region = read(text).locate('/jobs/build', { start: 3, end: 9 })
    expect(region.startOffset).toBeLessThanOrEqual(region.endOffset)
    expect(region.endOffset).toBeLessThanOrEqual(text.length)
  })
})
