import { describe, expect, it } from 'vitest'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const RULE = `id: team/pinned
title: Actions are pinned
subject: action-reference
severity: high
confidence: high
equivalents: []
standards: []

require:
  reference.pin: [commit]

message: "\`{reference}\` is held by a {reference.pin}, not by a commit."
why: |
  A tag can be moved.
fix: |
  Name a commit.
`

const workflow = (uses: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n`
const GOOD = workflow('owner/name@1d0ff469b7ec7b3cb9d8673fde0c81c44821de2a')
const BAD = workflow('owner/name@v1 # expect: team/pinned `owner/name@v1` is held by a tag')

const FILES = {
  'security/rules/team/pinned.yml': RULE,
  'security/fixtures/team/pinned/good.workflow.yml': GOOD,
  'security/fixtures/team/pinned/bad.workflow.yml': BAD,
}

describe('rules of a team', () => {
  it('are proven by their fixtures', async () => {
    const root = temporaryTree(FILES)
    expect(await runIn(root, ['test', 'security'])).toEqual({
      code: 0,
      out: 'Proved 1 rule by 2 fixtures: all hold.\n',
      err: '',
    })
  })

  it.each([
    [
      'without a fixture',
      { 'security/fixtures/team/pinned/good.workflow.yml': undefined },
      'team/pinned: there is no good fixture',
      1,
    ],
    [
      'that miss what is expected',
      {
        'security/fixtures/team/pinned/bad-commit.workflow.yml': BAD.replace(
          '@v1 #',
          '@1d0ff469b7ec7b3cb9d8673fde0c81c44821de2a #',
        ),
      },
      'bad-commit.workflow.yml:6:1: Expected team/pinned',
      1,
    ],
    [
      'that report what is not',
      { 'security/fixtures/team/pinned/bad.workflow.yml': workflow('owner/name@v1') },
      'fixtures/team/pinned/bad.workflow.yml:6:',
      1,
    ],
    [
      'with fixtures of nobody',
      { 'security/fixtures/team/other/good.workflow.yml': GOOD },
      'There is no rule "team/other"',
      1,
    ],
    [
      'that are broken',
      { 'security/rules/team/pinned.yml': RULE.replace('commit]', 'comit]') },
      'rules/team/pinned.yml:10:',
      2,
    ],
  ])('%s', async (_, change, sentence, code) => {
    const files = Object.entries({ ...FILES, ...change }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    )
    const ran = await runIn(temporaryTree(Object.fromEntries(files)), ['test', 'security'])
    expect(ran.out).toContain(sentence)
    expect(ran.code).toBe(code)
  })

  it.each([
    [['test', 'nowhere'], 'There is no folder "rules" in "nowhere"'],
    [['test', 'security', '--rule', 'team/other'], 'There is no rule team/other'],
  ])('%j', async (line, sentence) => {
    const { code, err } = await runIn(temporaryTree(FILES), line)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
  })
})
