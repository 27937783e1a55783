import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settleSeverity } from '../../src/catalog/bindings.ts'
import { CONTROL_IDS } from '../../src/catalog/controls.ts'
import { loadPolicy } from '../../src/catalog/policy.ts'
import { ALIASES, isCalled } from '../../src/catalog/policy-aliases.ts'

const ROOT = new URL('../../', import.meta.url)
const GUIDE = readFileSync(new URL('docs/guides/policy.md', ROOT), 'utf8')
const EXAMPLE = /<!-- example -->\n```markdown\n(.*?)\n```\n/s.exec(GUIDE)?.[1] ?? ''

const rules = new Set(
  readdirSync(new URL('rules', ROOT), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yml'))
    .map(name => name.replaceAll('\\', '/').slice(0, -'.yml'.length)),
)

const load = (text: string) => loadPolicy({ path: 'docs/runbooks/deploy.md', text }, { rules, controls: CONTROL_IDS })

test("the guide's example loads, and means what the guide says", async () => {
  const { policy, errors } = await load(EXAMPLE)
  expect(errors).toEqual([])
  expect(policy).toMatchObject({ id: 'deploy', title: 'Deployment', owner: 'Platform team', reviewed: '2026-03-01' })
  expect(policy?.controls.map(({ id, manual, rules }) => [id, manual?.slice(0, 15), rules.length])).toEqual([
    ['DEPLOY-1', undefined, 2],
    ['DEPLOY-2', undefined, 1],
    ['DEPLOY-3', 'the environment', 0],
    ['DEPLOY-4', undefined, 0],
  ])
  const severities = ['action/pinned', 'action/reusable-pinned', 'permissions/declared', 'image/pinned'].map(
    id => settleSeverity({ id, severity: 'info' }, policy === undefined ? [] : [policy]).severity,
  )
  expect(severities).toEqual(['critical', 'high', 'high', 'info'])
  expect(policy?.failures[0]?.controls).toEqual(['DEPLOY-2'])
  expect(policy?.emergencies[0]?.immediate.map(({ within }) => within?.minutes)).toEqual([30, 30, 60])
  expect(policy?.prohibitions.map(({ text }) => text)).toEqual(['DO NOT use `write-all`', 'STOP ALL DEPLOYMENTS'])
  expect(policy?.completionCriteria).toHaveLength(1)
})

test('the mistake that the guide shows is the one that is reported', async () => {
  const { errors } = await load(EXAMPLE.replace('`action/pinned`', '`action/pined`'))
  const shown = errors.map(
    ({ path, line, column, message, suggestion }) => `${path}:${line}:${column} ${message} (${suggestion})`,
  )
  expect(shown).toHaveLength(1)
  expect(GUIDE).toContain(shown[0])
})

test.each([
  ['Severity levels', 'triage'],
  ['Escalation contacts', 'escalation'],
  ['Requirements', 'controls'],
  ['Common failure scenarios', 'failures'],
  ['Signals', 'symptoms'],
  ['Mitigation', 'fix'],
  ['Emergency procedures', 'emergencies'],
  ['Exit criteria', 'completion'],
] as const)('the guide names "%s"', (heading, alias) => {
  expect(GUIDE).toContain(heading)
  expect(isCalled(heading, alias, ALIASES)).toBe(true)
})
