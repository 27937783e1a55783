import { describe, expect, test } from 'vitest'
import { errorsOf, load, policyOf } from './policy-runbook.ts'

const table = (...rows: readonly string[]) => [
  '# Signing',
  '## Controls',
  '| Control | What must hold | Rules | Severity |',
  '| --- | --- | --- | --- |',
  ...rows,
]

describe('a control', () => {
  test('is held by rules, each with a severity of its own where the runbook gives one', async () => {
    const { controls } = await policyOf(
      table('| WF-13 | Patterns are **anchored** | `signing/identity-anchored` (critical), action/pinned | High |'),
    )
    expect(controls).toHaveLength(1)
    expect(controls[0]).toMatchObject({ id: 'WF-13', statement: 'Patterns are anchored', severity: 'high' })
    expect(controls[0]?.manual).toBeUndefined()
    expect(controls[0]?.rules.map(({ rule, severity, region }) => [rule, severity, region.startColumn])).toEqual([
      ['signing/identity-anchored', 'critical', 40],
      ['action/pinned', undefined, 79],
    ])
  })

  test.each([
    ['manual: nobody can automate taste', 'nobody can automate taste', 0],
    ['Manual', '', 0],
    ['–', undefined, 0],
    ['', undefined, 0],
    ['`action/pinned`<br>`signing/verified`', undefined, 2],
    ['action/pinned and signing/verified', undefined, 2],
    ['[action/pinned](https://example.com/action/pinned)', undefined, 0],
  ])('with the rules cell %j', async (cell, manual, count) => {
    const { policy } = await load(table(`| WF-01 | Pinned | ${cell} | |`))
    if (!cell.startsWith('[')) expect(policy?.controls[0]?.rules).toHaveLength(count)
    expect(policy?.controls[0]?.manual).toBe(manual)
  })

  test('may be of the team, with an id of its own', async () => {
    const { controls } = await policyOf(table('| ACME-7 | Ask Bob | manual: Bob | P2 |', '| lights-off | … | - | |'))
    expect(controls.map(({ id, severity }) => [id, severity])).toEqual([
      ['ACME-7', 'high'],
      ['lights-off', undefined],
    ])
  })

  test('may stand in any of several tables below the heading', async () => {
    const lines = [
      '## Controls',
      '### Pins',
      '|Rule|Id|\n|-|-|\n|action/pinned|WF-01|',
      '### Other',
      '|ID|Rules|\n|-|-|\n|WF-11|-|',
    ]
    const { policy, errors } = await load(['# T', ...lines.flatMap(line => [line, ''])])
    expect(policy?.controls.map(control => control.id)).toEqual(['WF-01', 'WF-11'])
    expect(errors.map(({ message }) => message)).toEqual([
      'Control "WF-01" does not say what must hold',
      'Control "WF-11" does not say what must hold',
    ])
  })
})

describe('a mistake is reported where it stands', () => {
  const cases: [string, string, string][] = [
    [
      'an unknown rule',
      '| WF-01 | x | `action/pined` | |',
      '5:16 No rule is called "action/pined" (did you mean "action/pinned"?)',
    ],
    ['a second unknown rule', '| WF-01 | x | action/pinned, a/b | |', '5:30 No rule is called "a/b"'],
    ['an unknown control', '| WF-31 | x | - | |', '5:3 No control is called "WF-31" (did you mean "WF-01"?)'],
    ['a control of no length', '| | x | - | |', '5:2 A control without an id'],
    ['a control with spaces', '| see below | x | - | |', '5:3 "see below" is no control id: it has spaces'],
    ['no statement', '| WF-01 | | - | |', '5:3 Control "WF-01" does not say what must hold'],
    ['no severity', '| WF-01 | x | - | hihg |', '5:19 "hihg" is no severity (did you mean "high"?)'],
    ['an override that is none', '| WF-01 | x | action/pinned (worst) | |', '5:30 "worst" is no severity'],
    [
      'prose for rules',
      '| WF-01 | x | see the wiki | |',
      '5:15 "see the wiki" names no rule, as "action/pinned" would; controls that people check say "manual: why"',
    ],
  ]
  test.each(cases)('%s', async (_, row, error) => expect(await errorsOf(table(row))).toEqual([error]))

  test('a control that stands twice', async () => {
    const lines = table('| WF-01 | x | - | |', '| WF-11 | y | - | |', '| WF-01 | z | - | |')
    expect(await errorsOf(lines)).toEqual(['7:3 Control "WF-01" is already on line 5'])
  })

  test('a table without a column for rules', async () => {
    const lines = ['# T', '## Controls', '| Control | Why |', '|-|-|', '| WF-01 | x |']
    expect(await errorsOf(lines)).toEqual(['3:3 The controls table has no column "rules"'])
  })

  test('all of a file, in its order, and what is right is kept', async () => {
    const { policy, errors } = await load(table('| WF-01 | x | a/b | wrong |', '| WF-11 | y | signing/verified | |'))
    expect(errors.map(({ line, column }) => [line, column])).toEqual([
      [5, 15],
      [5, 21],
    ])
    expect(policy?.controls.map(control => control.id)).toEqual(['WF-01', 'WF-11'])
  })
})
