import { describe, expect, it } from 'vitest'
import { CLEAN, checked, lines, PINNED_BY_TAG } from './world.ts'

const BAD = '.github/workflows/bad.yml'
const GOOD = '.github/workflows/good.yml'

/** What is wrong with a workflow, and the line where the finding stands. */
const BROKEN: readonly (readonly [name: string, text: string | Uint8Array, line: number])[] = [
  ['a list that never ends', 'on: push\njobs:\n  a: [\n    - b\n', 4],
  ['a tab as indentation', 'on: push\njobs:\n\ta: 1\n', 3],
  ['a key twice', 'on: push\njobs: {}\non: pull_request\n', 3],
  ['a key that is a mapping', 'on: push\njobs:\n  a:\n    env:\n      x: {{ y }}\n', 5],
  ['an alias of nothing', 'on: push\njobs:\n  a: *nowhere\n', 3],
  ['an anchor inside itself', 'on: &a [*a]\njobs: {}\n', 1],
  ['aliases of aliases', bomb(), 7],
  ['lists in lists', `on: push\njobs: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 2],
  ['two documents', 'on: push\njobs: {}\n---\non: push\n', 3],
  ['bytes that are no text', Buffer.from([0x6f, 0x6e, 0x00, 0x01]), 1],
  ['bytes that are no UTF-8', Buffer.from([0x6f, 0x6e, 0xff, 0x3a]), 1],
  ['UTF-16', Buffer.from('\uFEFFon: push', 'utf16le'), 1],
  ['three megabytes', `on: push # ${'x'.repeat(3 * 1024 * 1024)}\n`, 1],
]

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x]' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(8)}]`,
  )
  return `${levels.join('\n')}\njobs: [*a8, *a8, *a8]\n`
}

describe('a workflow that cannot be understood', () => {
  it.each(BROKEN)('with %s is a finding with its line, and the others are still checked', async (_name, text, line) => {
    const report = await checked({ [BAD]: text, [GOOD]: PINNED_BY_TAG })
    expect(lines(report)).toContain(`${BAD}:${line} source/readable`)
    expect(lines(report)).toContain(`${GOOD}:14 action/pinned`)
    expect(report.faults).toEqual([])
  })
})

/** Shapes that YAML allows and GitHub does not. */
const STRANGE = [
  '',
  '\n\n# only a comment\n',
  'null\n',
  '- on\n- jobs\n',
  'just a text\n',
  'on: null\njobs: {}\n',
  'on: [null, 1, {}]\njobs: []\n',
  'on: { push: 3, release: [], workflow_dispatch: { inputs: [] } }\njobs: { a: build, b: null, c: [], d: 7 }\n',
  'on: push\npermissions: [read]\njobs:\n  a:\n    permissions: 3\n    needs: { a: 1 }\n    steps: { a: 1 }\n',
  'on: push\njobs:\n  a:\n    runs-on: [[[]]]\n    container: [1]\n    services: [1]\n    steps: [null, 1, x, [], { uses: 3, run: [], with: x, env: [] }]\n',
  'on: push\njobs:\n  __proto__:\n    steps:\n      - uses: constructor\n      - uses: "@"\n      - uses: /\n      - uses: a/b@\n',
  'on: push\n<<: { jobs: { a: { steps: [] } } }\n',
  'on: push\njobs:\n  a:\n    if: ${{ ${{ }} }}\n    steps:\n      - run: ${{\n      - run: echo "${{ github.event. }}" $((\n',
  `on: push\njobs:\n  a: &a\n    steps: &s\n      - &x { uses: a/b@v1 }\n      - *x\n  b: *a\n`,
]

describe('a workflow of a strange shape', () => {
  it.each(STRANGE)('%j is checked without a fault', async text => {
    for (const policies of [[], ['all']]) {
      const report = await checked({ [BAD]: text, [GOOD]: PINNED_BY_TAG }, { policies })
      expect(report.faults).toEqual([])
      expect(lines(report)).toContain(`${GOOD}:14 action/pinned`)
      const length = text.split('\n').length
      for (const { location } of report.findings.filter(each => each.location.path === BAD))
        expect(location.region.startLine).toBeLessThanOrEqual(length)
    }
  })

  it('is read the same with a byte order mark and with other line ends', async () => {
    const expected = [`${BAD}:14 action/pinned`]
    expect(lines(await checked({ [BAD]: `\uFEFF${PINNED_BY_TAG}` }))).toEqual(expected)
    expect(lines(await checked({ [BAD]: PINNED_BY_TAG.replaceAll('\n', '\r\n') }))).toEqual(expected)
    expect(lines(await checked({ [BAD]: `\uFEFF${CLEAN.replaceAll('\n', '\r\n')}` }))).toEqual([])
  })

  it('keeps a hostile name as it is', async () => {
    const path = '.github/workflows/a b%#\n\u001B[31m\u202E.yml'
    const report = await checked({ [path]: PINNED_BY_TAG })
    expect(report.findings.map(({ location }) => location.path)).toEqual([path])
  })
})
