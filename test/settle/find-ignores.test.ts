import { describe, expect, it } from 'vitest'
import { findIgnores } from '../../src/settle/find-ignores.ts'

function found(text: string) {
  return findIgnores({ path: 'a.yml', text })
}

describe('a comment that ignores', () => {
  it.each([
    [
      'alone, for the next line',
      '# runproof-ignore[a/b]: why\nuses: x\n',
      2,
      { rules: ['a/b'], reason: 'why', until: undefined },
    ],
    ['behind a value, for its line', 'a: 1\nuses: x # runproof-ignore[a/b]: why\nb: 2\n', 2, { rules: ['a/b'] }],
    [
      'several in a row',
      '# runproof-ignore[a/b]: why\n\n# more\n# runproof-ignore[c/d]: why\nuses: x\n',
      5,
      { rules: ['a/b'] },
    ],
    ['behind another comment', 'uses: x # v4 # runproof-ignore[a/b]: why\n', 1, { rules: ['a/b'] }],
    [
      'with two rules and an end',
      'x: 1 #runproof-ignore[ a/b , c/d ]:  why (so)  (until 2027-01-31)\n',
      1,
      { rules: ['a/b', 'c/d'], reason: 'why (so)', until: '2027-01-31' },
    ],
    ['for the whole file', '# runproof-ignore-file[a/b]: why\n', undefined, { rules: ['a/b'] }],
    ['in Markdown', '<!-- runproof-ignore[a/b]: why -->\n| a |\n', 2, { reason: 'why' }],
    ['in JSON with comments', '  // runproof-ignore[a/b]: why\n{}\n', 2, { reason: 'why' }],
    ['in a script', 'run: |\n  # runproof-ignore[a/b]: why\n  curl x\n', 3, { reason: 'why' }],
    ['with CRLF', '# runproof-ignore[a/b]: why\r\nuses: x\r\n', 2, { reason: 'why' }],
    [
      'of zizmor',
      'uses: x # zizmor: ignore[unpinned-uses,artipacked] why\n',
      1,
      { rules: ['zizmor/unpinned-uses', 'zizmor/artipacked'], reason: 'why', tool: 'zizmor' },
    ],
    [
      'of zizmor, without a reason',
      'uses: x # v1 # zizmor: ignore[unpinned-uses]\n',
      1,
      { reason: 'ignored for zizmor' },
    ],
  ])('%s', (_, text, line, expected) => {
    const { ignores, problems } = found(text)
    expect(problems).toEqual([])
    expect(ignores[0]).toMatchObject({ line, ...expected })
  })

  it('has a place', () => {
    expect(found('uses: x # runproof-ignore[a/b]: why  \n').ignores[0]?.region).toMatchObject({
      startLine: 1,
      startColumn: 11,
      endColumn: 36,
    })
  })

  it.each([
    'name: see runproof-ignore in the docs\n',
    '# we use runproof-ignore comments\n',
    '# zizmor: ignored\n',
    'a: 1\n',
  ])('is not meant by %j', text => expect(found(text)).toEqual({ ignores: [], problems: [] }))

  it.each([
    ['# runproof-ignore\n', /names no rule/],
    ['# runproof-ignore: why\n', /names no rule/],
    ['# runproof-ignore[]: why\n', /names no rule/],
    ['# runproof-ignore[ , ]: why\n', /names no rule/],
    ['# runproof-ignore[a/b: why\n', /names no rule/],
    ['# runproof-ignore[a/b]\n', /gives no reason/],
    ['# runproof-ignore[a/b] why\n', /gives no reason/],
    ['# runproof-ignore[a/b]: (until 2027-01-01)\n', /gives no reason/],
    ['# runproof-ignore[a/b]: why (until 2027-02-30)\n', /`2027-02-30` is no date/],
    ['# runproof-ignore[a/b]: why (until soon)\n', /`soon` is no date/],
    ['# runproof-ignore-next-line[a/b]: why\n', /no comment `runproof-ignore-next-line`/],
  ])('%j is malformed', (text, message) => {
    const { ignores, problems } = found(text)
    expect(ignores).toEqual([])
    expect(problems).toMatchObject([
      { kind: 'well-formed', message: expect.stringMatching(message), region: { startLine: 1, startColumn: 3 } },
    ])
  })

  it.each([
    ['#runproof-ignore', 0],
    ['# runproof-ignore[a]: b\n', 1000],
    ['<!--runproof-ignore[a/b]: ', 1000],
  ])('ends on a file that is nothing but %j', (piece, ignores) =>
    expect(found(piece.repeat(80_000)).ignores).toHaveLength(ignores),
  )
})
