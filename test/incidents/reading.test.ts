import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import type { Incident } from '../../src/model/incident.ts'
import { entriesOf } from '../../src/subjects/incident/entries.ts'
import { readIncident } from '../../src/subjects/incident/record.ts'
import { readStamp, readZone } from '../../src/subjects/incident/stamp.ts'

async function read(text: string, path = 'docs/incidents/2019-05-30-x.md'): Promise<Incident> {
  return readIncident(await parseMarkdown({ path, text }))
}

function minutes({ timeline }: Incident): readonly string[] {
  return timeline.flatMap(({ instant }) => (instant ? [new Date(instant.low).toISOString().slice(0, 16)] : []))
}

describe('timelines', () => {
  it.each([
    [
      'a heading for each event',
      '## Timeline\n\n### 2019-05-30 07:28\n\nDown.\n\n### 07:33 - up\n\nUp.\n',
      ['07:28', '07:33'],
    ],
    [
      'rows',
      '## Timeline\n\n| Time (UTC) | What |\n| --- | --- |\n| 20:23 | down |\n| 20:45 | up |\n',
      ['20:23', '20:45'],
    ],
    [
      'rows with a day of their own',
      '## Timeline\n\n| Date | Time | What |\n| --- | --- | --- |\n| 2019-05-30 | 20:23 | down |\n',
      ['20:23'],
    ],
    ['items', '## Timeline\n\n- **10:02**: down\n- [10:05] up\n- 11:00 AM PST: fine\n', ['10:02', '10:05', '11:00']],
    ['lines', '## Timeline\n\n10:02 down\n10:05 up\n', ['10:02', '10:05']],
    ['a day above items', '## Timeline\n\n2019-05-30\n\n- 2:54 PM: down\n- 3:18 PM: up\n', ['00:00', '14:54', '15:18']],
    [
      'half days',
      '## Key events\n\n- 7:01am: a\n- 10:45a: b\n- 12:15 PM: c\n- 12:20 AM: not the next day\n',
      ['07:01', '10:45', '12:15', '00:20'],
    ],
    ['ranges and guesses', '## Timeline\n\n- 12:43 - 12:49 a\n- around 19:30 b\n', ['12:43', '19:15']],
    ['what is unknown', '## Timeline\n\n- [???] a\n- T+5min b\n- 10:00 c\n', ['10:00']],
  ])('of %s', async (_, text, times) => {
    expect(minutes(await read(text)).map(each => each.slice(11))).toEqual(times)
  })

  it('go on past midnight, and step back where the same evening is meant', async () => {
    expect(minutes(await read('## Timeline\n\n- [23:55] a\n- [07:00] b\n'))).toEqual([
      '2019-05-30T23:55',
      '2019-05-31T07:00',
    ])
    const confused = await read('## Timeline\n\n- 2019-05-30 23:21 a\n- 21:31 b\n- 21:50 c\n')
    expect(entriesOf(confused).map(({ kind }) => kind)).toEqual(['wrong-order'])
  })

  it('take a month and a day for the year of the record, or the one before', async () => {
    expect(
      minutes(await read('## Timeline\n\n- [12-05 16:21] a\n- [03-20 16:46] b\n', 'docs/incidents/2019-03-26.md')),
    ).toEqual(['2018-12-05T16:21', '2019-03-20T16:46'])
  })

  it('newest first is an order too', async () => {
    const text = '## Timeline\n\n- 2019-05-30 12:00 c\n- 2019-05-30 11:00 b\n- 2019-05-30 10:00 a\n'
    expect(entriesOf(await read(text))).toEqual([])
  })
})

describe('zones', () => {
  it.each([
    ['UTC', 'UTC', 0, 0],
    ['GMT+2', '+120', 120, 120],
    ['UTC+1 (somewhere)', '+60', 60, 60],
    ['PST (UTC-7)', '-420', -420, -420],
    ['+05:30', '+330', 330, 330],
    ['PST', 'PST', -480, -420],
    ['Pacific Time', 'PACIFIC', -480, -420],
    ['Europe/Berlin', 'EUROPE/BERLIN', 60, 120],
  ])('%s', (text, name, least, most) => expect(readZone(text)?.zone).toEqual({ name, least, most }))

  it.each(['UC/Pacific', 'the evening', '-58', ''])('%j is none', text => expect(readZone(text)).toBeUndefined())

  it.each([
    '## Timeline\n\nAll times in CEST\n\n- 10:00 down\n',
    '## Timeline (all times in CEST)\n\n- 10:00 down\n',
    '---\ntimezone: CEST\n---\n\n## Timeline\n\n- 10:00 down\n',
    '## Timeline\n\n| Time (CEST) | What |\n| --- | --- |\n| 10:00 | down |\n',
  ])('is said once: %j', async text =>
    expect(await read(text)).toMatchObject({ zoneKnown: true, zone: { name: 'CEST' } }),
  )
})

it.each([
  ['on 2026-02-31 at 25:00', undefined],
  ['version 1.2.3 of 10.20.30', undefined],
  ['2026-01-09T20:23:10.5Z', { seconds: 73390, exact: true }],
  ['9 January 2026, 20:23', { seconds: 73380, exact: false }],
])('%s', (text, time) => expect(readStamp(text)?.time).toEqual(time))

describe('stated durations', () => {
  const told = (words: string, start: string, end: string) =>
    read(`${words}\n\n## Timeline\n\n- 2019-05-30 ${start} outage begins\n- ${end} service restored\n`)

  it.each([
    ['It lasted 47 minutes.', '08:47', '09:34'],
    ['The outage lasted approximately nine hours.', '10:00', '18:40'],
    ['It was fixed in about 40 minutes.', '10:00', '10:31'],
    ['The outage lasted at least seven hours.', '10:00', '10:31'],
    ['Last year an earlier outage lasted 24 hours.', '10:00', '10:31'],
    ['Pods that are older than 4 hours are deleted.', '10:00', '10:31'],
    ['**Duration:** 1 h 50 m', '10:00', '11:50'],
  ])('%s agrees', async (words, start, end) => expect(entriesOf(await told(words, start, end))).toEqual([]))

  it.each([
    ['It lasted 47 minutes.', '08:47', '10:34'],
    ['This effect lasted approximately nine hours before it ended.', '10:00', '21:24'],
    ['Everything was restored within 20 minutes.', '10:00', '10:31'],
    ['**Duration:** 1 h 50 m', '10:00', '12:50'],
    ['| Field | Value |\n| --- | --- |\n| Duration | PT30M |', '10:00', '12:50'],
  ])('%s does not', async (words, start, end) => {
    expect(entriesOf(await told(words, start, end)).map(({ kind }) => kind)).toEqual(['contradicted-duration'])
  })

  it('are compared from moment to moment', async () => {
    const text = (detect: string) =>
      `- Started: 2026-01-09 10:00 UTC\n- Detected: 2026-01-09 10:20 UTC\n- Time to detect: ${detect}\n- Resolved: 2026-01-09 12:00 UTC\n- Time to resolve: 1 hour 40 minutes\n`
    expect(entriesOf(await read(text('20 minutes'), 'docs/incidents/x.md'))).toEqual([])
    expect(entriesOf(await read(text('5 minutes'), 'docs/incidents/x.md'))).toMatchObject([
      { kind: 'contradicted-duration' },
    ])
  })
})

describe('fields', () => {
  it.each([
    '---\nseverity: P2\nstatus: mitigated\n---\n\n# X\n',
    '# X\n\n**Severity:** SEV-2\n**Status:** Mitigated\n',
    '# X\n\n- Severity: High\n- Status: ✅ Mitigated (watching)\n',
    '# X\n\n| Field | Value |\n| --- | --- |\n| Severity | 🔴 HIGH - very bad |\n| Current status | Stable |\n',
    '# X\n\n## Severity: High\n\n## Status: MONITORING\n',
  ])('are read from %j', async text => {
    const { severities, state } = await read(text)
    expect([severities[0]?.meaning, state]).toEqual(['high', 'contained'])
  })

  it('of a finding in the text are none of the record', async () => {
    const { statuses } = await read('# X\n\n**Status:** open\n\n## Other\n\n### A finding\n\n- **Status**: resolved\n')
    expect(statuses.map(({ meaning }) => meaning)).toEqual(['open'])
  })

  it('take nothing from code', async () => {
    const incident = await read('# X\n\n```\n**Status:** closed\n- [ ] box\n10:00 down\n```\n')
    expect([incident.statuses, incident.items, incident.timeline]).toEqual([[], [], []])
  })
})
