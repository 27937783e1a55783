import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { template, USUAL_SEVERITY } from '../../src/commands/incident/template.ts'
import { parseMarkdown } from '../../src/documents/markdown.ts'
import { DUTIES } from '../../src/knowledge/incident-duties.ts'
import { INCIDENT_TYPES } from '../../src/model/incident.ts'
import { dutyState } from '../../src/reading/incident-duties.ts'
import { dutiesOf } from '../../src/subjects/incident/duties.ts'
import { readIncident } from '../../src/subjects/incident/record.ts'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const NOW = '2026-06-15T09:00Z'

describe.each(INCIDENT_TYPES)('a new record of %s', type => {
  const text = template({ type, severity: USUAL_SEVERITY[type], title: 'x', now: Date.parse(NOW) })

  it('is of its type, open, and ticks nothing', async () => {
    const incident = readIncident(await parseMarkdown({ path: 'docs/incidents/2026-06-15-x.md', text }))
    expect(incident).toMatchObject({ state: 'open', zoneKnown: true, timelines: 1 })
    expect(incident.types[0]?.meaning).toBe(type)
    expect(incident.severities[0]?.meaning).toBe(USUAL_SEVERITY[type])
    expect(incident.items.filter(({ mark }) => mark === 'done' || mark === 'stated')).toEqual([])
  })

  it('settles what its items ask for once they are ticked', async () => {
    const ticked = text.replaceAll('- [ ]', '- [x]').replace('status: open', 'status: closed')
    const incident = readIncident(await parseMarkdown({ path: 'docs/incidents/2026-06-15-x.md', text: ticked }))
    const asked = new Set(
      DUTIES.filter(({ types, items, only }) => types?.includes(type) && items && only === undefined).map(
        ({ name }) => name,
      ),
    )
    const states = dutiesOf(incident).filter(({ name }) => asked.has(name))
    expect(states.filter(duty => dutyState(duty, () => true) !== 'done').map(({ name }) => name)).toEqual([])
  })
})

describe('incident new', () => {
  it('writes a record, and never over another one', async () => {
    const root = temporaryTree({ '.git/HEAD': '' })
    const line = ['incident', 'new', 'signing-failure', '--now', NOW, '--title', 'No signature on v1.2.3']
    expect(await runIn(root, line)).toEqual({ code: 0, out: 'docs/incidents/2026-06-15-signing-failure.md\n', err: '' })
    const text = readFileSync(`${root}/docs/incidents/2026-06-15-signing-failure.md`, 'utf8')
    expect(text).toContain('# No signature on v1.2.3')
    expect(text).toContain('must respond by 2026-06-15 10:00 UTC. Tell the security team by 2026-06-15 10:00 UTC.')
    expect((await runIn(root, line)).err).toContain('there is something at this path already')
  })

  it('stays in the repository', async () => {
    const root = temporaryTree({ '.git/HEAD': '' })
    const { code } = await runIn(root, ['incident', 'new', 'other', '--path', '../outside.md'])
    expect([code, existsSync(`${root}/../outside.md`)]).toEqual([2, false])
  })

  it.each([
    [['incident'], 'Say what to do'],
    [['incident', 'new'], 'needs a type'],
    [['incident', 'new', 'signing-failur'], 'did you mean "signing-failure"?'],
    [['incident', 'status', '--now', 'noon'], 'is no time'],
  ])('%j is wrong usage', async (line, sentence) => {
    const { code, err } = await runIn(temporaryTree({ '.git/HEAD': '' }), line)
    expect([code, err.includes(sentence)]).toEqual([2, true])
  })
})

describe('incident status', () => {
  it('tells state, clocks, and what is owed', async () => {
    const root = temporaryTree({ '.git/HEAD': '' })
    await runIn(root, ['incident', 'new', 'vulnerability', '--now', NOW])
    const early = await runIn(root, ['incident', 'status', '--now', '2026-06-15T09:40Z'])
    expect(early.out).toContain('response: running, 39–40 minutes of 1 hour')
    const late = await runIn(root, ['incident', 'status', '--json', '--now', '2026-06-15T11:00Z'])
    expect(JSON.parse(late.out)).toMatchObject([
      { state: 'open', severity: 'high', clocks: [{ verdict: 'breached' }, { verdict: 'breached' }], owed: [] },
    ])
  })

  it('says where there is no record', async () => {
    const { err } = await runIn(temporaryTree({ '.git/HEAD': '' }), ['incident', 'status'])
    expect(err).toContain('no record')
  })
})
