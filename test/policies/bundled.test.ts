import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CONTROL_IDS } from '../../src/catalog/controls.ts'
import { loadPolicy } from '../../src/catalog/policy.ts'
import { compareSeverity } from '../../src/model/severity.ts'

const ROOT = new URL('../../', import.meta.url)

const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => name.replaceAll('\\', '/'))

const rules = new Set(files('rules', '.yml').map(name => name.slice(0, -'.yml'.length)))

describe.each(files('policies', '.md'))('policies/%s', file => {
  const text = readFileSync(new URL(`policies/${file}`, ROOT), 'utf8')
  const loaded = loadPolicy({ path: `policies/${file}`, text }, { rules, controls: CONTROL_IDS }, { bundled: true })
  const load = async () => (await loaded).policy!

  test('loads without a mistake, under the id of its file', async () => {
    const { policy, errors } = await loaded
    expect(errors).toEqual([])
    expect(policy).toMatchObject({ id: file.replace('.md', ''), bundled: true, owner: expect.any(String) })
    expect(policy?.reviewed).toMatch(/^\d{4}-/)
    expect(policy?.reviewEveryDays).toBeGreaterThan(0)
  })

  test('says of each control what must hold, how bad it is, and who checks it', async () => {
    for (const control of (await load()).controls) {
      expect(control.statement, control.id).not.toBe('')
      expect(control.severity, control.id).toBeDefined()
      expect(control.rules.length > 0 || (control.manual ?? '').length > 10, control.id).toBe(true)
    }
  })

  test('has a line for each severity from critical to low, milder ones with more time', async () => {
    const { triage } = await load()
    expect(triage.map(({ severity }) => severity)).toEqual(['critical', 'high', 'medium', 'low'])
    for (const row of triage)
      expect(
        [row.impact, row.firstResponder, row.escalateTo].every(text => text !== ''),
        row.workflow,
      ).toBe(true)
    const minutes = triage.map(row => row.respondWithin?.minutes ?? Infinity)
    expect(minutes).toEqual(minutes.toSorted((left, right) => left - right))
    const severities = triage.map(row => row.severity!)
    expect(severities).toEqual(severities.toSorted((left, right) => compareSeverity(right, left)))
  })

  test('has all five parts in each scenario, and a prevention that cites a control', async () => {
    const { failures } = await load()
    expect(failures.length).toBeGreaterThan(2)
    for (const failure of failures) {
      const { title, symptoms, rootCause, resolution, fix, prevention } = failure
      expect(
        [symptoms, rootCause, resolution, fix, prevention].filter(part => part === undefined),
        title,
      ).toEqual([])
      expect(failure.controls, title).not.toEqual([])
    }
  })

  test('gives patterns that compile, and that match a symptom of their scenario', async () => {
    for (const { title, symptoms, patterns } of (await load()).failures)
      for (const { text } of patterns) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(text) ?? []
        const matches = symptoms?.text.split('\n').some(line => new RegExp(source, flags).test(line))
        expect(matches, `${title}: ${text}`).toBe(true)
      }
  })

  test('has emergencies with an impact, limits for what is urgent, and prohibitions', async () => {
    const { emergencies, prohibitions } = await load()
    expect(emergencies.length).toBeGreaterThan(0)
    for (const { title, impact, immediate, afterwards } of emergencies) {
      expect(impact, title).not.toBe('')
      expect(immediate.length > 2 && afterwards.length > 0, title).toBe(true)
      for (const { within, text } of [...immediate, ...afterwards]) expect(within?.minutes, text).toBeGreaterThan(0)
    }
    expect(prohibitions.length).toBeGreaterThan(2)
  })

  test('says when the work is done', async () => expect((await load()).completionCriteria.length).toBeGreaterThan(2))
})
