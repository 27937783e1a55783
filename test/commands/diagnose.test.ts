import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const IDENTITY = 'Error: none of the expected identities matched what was in the certificate\n'

it('says what must not be done first, then by when, then how', async () => {
  const root = temporaryTree({ '.git/HEAD': '', 'job.log': IDENTITY })
  const { code, out, err } = await runIn(root, ['diagnose', 'job.log', '--since', '2026-01-09T20:23Z'])
  expect([code, err]).toEqual([0, ''])
  const places = ['Documented: ', 'line 1 of the log', 'DO NOT BYPASS', 'by 2026-01-09T21:23Z', 'Fix', 'WF-10 holds']
  const found = places.map(each => out.indexOf(each))
  expect(found).toEqual(found.toSorted((left, right) => left - right))
  expect(found).not.toContain(-1)
})

it('tells whether the prevention holds in this repository', async () => {
  const root = temporaryTree({ '.git/HEAD': '' })
  const workflow =
    'on: push\njobs:\n  sign:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cosign verify-blob a --bundle b || true\n'
  const files = temporaryTree({ '.git/HEAD': '', '.github/workflows/release.yml': workflow })
  expect((await runIn(root, ['diagnose', '-'], { input: IDENTITY })).out).not.toContain('is broken')
  expect((await runIn(files, ['diagnose', '-'], { input: IDENTITY })).out).toContain('WF-10 is broken once')
})

it('ends with 3 where nothing fits, and offers the lines that failed', async () => {
  const root = temporaryTree({ '.git/HEAD': '' })
  const { code, out } = await runIn(root, ['diagnose', '-'], { input: 'all well\nnpm ERR! build failed\u001b[2J\n' })
  expect(code).toBe(3)
  expect(out).toContain('2: npm ERR! build failed')
  expect(out).not.toContain('\u001b')
})

it('speaks JSON', async () => {
  const root = temporaryTree({ '.git/HEAD': '' })
  writeFileSync(`${root}/job.log`, IDENTITY)
  const { out } = await runIn(root, ['diagnose', 'job.log', '--json'])
  expect(JSON.parse(out)).toMatchObject({ verdict: 'documented', policy: 'release-signing', exact: true })
  const nothing = await runIn(root, ['diagnose', '-', '--json'], { input: 'x' })
  expect(JSON.parse(nothing.out)).toEqual({ verdict: 'undocumented', errors: [] })
})

it.each([
  [['diagnose'], 'Which log'],
  [['diagnose', 'nowhere.log'], 'cannot be read'],
  [['diagnose', '-', '--since', 'noon'], 'is no time'],
  [['diagnose', '-', '--policy', 'docs/none.md'], 'There is no runbook'],
])('%j is wrong usage', async (line, sentence) => {
  const { code, err } = await runIn(temporaryTree({ '.git/HEAD': '' }), line)
  expect([code, err.includes(sentence)]).toEqual([2, true])
})
