import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { dutiesOf } from '../../src/subjects/incident/duties.ts'
import { entriesOf } from '../../src/subjects/incident/entries.ts'
import { readIncident } from '../../src/subjects/incident/record.ts'
import { filesBelow } from '../files-below.ts'
import { Dice, mutated } from './mutation.ts'

/** `FUZZ=100000 npx vitest run test/fuzz/records.test.ts` for a long run by hand. */
const RUNS = Number(process.env.FUZZ ?? 200)

const TIMES = [
  '## Timeline\n\n- [03-26 23:04] down\n- [???] up\n- T+5min: nothing\n- ~13:30-13:45 ca. 18:30\n- 12.15 AM: 1600\n',
  '| Time (UTC) | What |\n| --- | --- |\n| 20:23 | detected |\n| (Time TBC) | escalated |\n',
  'All times in UC/Pacific, on February 31st 20199\n\n### {{ 06:10 }} - GMT+2 16:05:57-58\n',
  '**Status:** resolved (pending)\n**Severity:** SEV-0\n**Duration:** 99999999 hours 1h30m PT99999999M\n',
  '- [x] Rotate: n/a — \n- [ ] Block\n- ✅ ROTATE IMMEDIATELY\n- [1](x) ☐ ☑\n',
]
const seeds = [...filesBelow('fixtures/incident')].map(([, bytes]) => Buffer.from(bytes).toString()).concat(TIMES)

/** Of one record, with its parser warm. */
const SLOWEST = 2_000

it(`reads ${RUNS} mutated records without an exception, and in good time`, { timeout: 3_600_000 }, async () => {
  const dice = new Dice(20261124)
  for (let run = 0; run < RUNS; run++) {
    const text = mutated(dice.pick(seeds) + dice.pick(TIMES), seeds, dice)
    const start = performance.now()
    const incident = readIncident(await parseMarkdown({ path: 'docs/incidents/2026-01-01-x.md', text }))
    const entries = entriesOf(incident)
    for (const { region } of entries) expect(region.endOffset).toBeLessThanOrEqual(text.length)
    for (const { name } of dutiesOf(incident)) expect(name).not.toBe('')
    expect(performance.now() - start, JSON.stringify(text)).toBeLessThan(SLOWEST)
  }
})

it.each([
  ['one line of stamps', `## Timeline\n\n${'12:43 - 12:49 UTC '.repeat(20_000)}`],
  ['many events', `## Timeline\n\n${'- 12:43 UTC: detected, resolved\n'.repeat(3_000)}`],
  ['many lengths', 'lasted 3 hours '.repeat(20_000)],
  ['many labels', '**Status:** open\n\n'.repeat(3_000)],
  ['long words', `- [x] ${'rotate'.repeat(50_000)}`],
  ['spaces', `password:${' '.repeat(100_000)}x`],
  ['brackets', `${'[Describe '.repeat(20_000)}`],
  ['braces', `${'{{ a '.repeat(20_000)}`],
])('reads %s in good time', async (_, text) => {
  const document = await parseMarkdown({ path: 'docs/incidents/x.md', text })
  const start = performance.now()
  const incident = readIncident(document)
  entriesOf(incident)
  dutiesOf(incident)
  expect(performance.now() - start).toBeLessThan(3_000)
})
