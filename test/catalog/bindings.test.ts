import { expect, test } from 'vitest'
import { settleSeverity, triageFor } from '../../src/catalog/bindings.ts'
import { policyOf } from './policy-runbook.ts'

const RULE = { id: 'action/pinned', severity: 'low' } as const

const TRIAGE = [
  '## Triage',
  '| Workflow | Severity | Impact | Respond within | Escalate to |',
  '|-|-|-|-|-|',
  '| Model scan | Critical | x | 30 minutes | CTO |',
  '| Release signing | High | x | 1 hour | Security |',
  '',
]

const controls = (heading: string, rules: string, severity: string) => [
  '# Runbook',
  ...TRIAGE,
  heading,
  '### Controls',
  '| Control | What must hold | Rules | Severity |',
  '|-|-|-|-|',
  `| WF-01 | x | ${rules} | ${severity} |`,
]

test.each([
  ['the override wins', '## Release signing failures', 'action/pinned (critical)', 'medium', 'critical', 'CTO'],
  ['else the severity cell', '## Release signing failures', 'action/pinned', 'medium', 'medium', 'Security'],
  ['else the line of the section', '## Release signing failures', 'action/pinned', '', 'high', 'Security'],
  ['else the rule itself', '## Documentation', 'action/pinned', '', 'low', 'Security'],
])('%s', async (_, heading, rules, cell, severity, contact) => {
  const settled = settleSeverity(RULE, [await policyOf(controls(heading, rules, cell))])
  expect(settled.severity).toBe(severity)
  expect(settled.violations.map(({ control, triage }) => [control.id, triage?.escalateTo])).toEqual([
    ['WF-01', contact],
  ])
})

test('a rule that no policy asks for keeps its severity', async () => {
  const policy = await policyOf(controls('## Release signing', 'signing/verified', ''))
  expect(settleSeverity(RULE, [policy])).toEqual({ severity: 'low', violations: [] })
})

test('the worst of several policies counts and comes first', async () => {
  const mild = await policyOf(controls('## Documentation', 'action/pinned', 'info'))
  const strict = await policyOf(controls('## Documentation', 'action/pinned', 'critical'))
  const settled = settleSeverity(RULE, [mild, strict])
  expect(settled.severity).toBe('critical')
  expect(settled.violations.map(violation => violation.policy)).toEqual([strict, mild])
})

test('a severity without a line takes the nearest worse one, else the nearest milder one', async () => {
  const policy = await policyOf(['# T', ...TRIAGE.map(line => line.replace('Critical', 'Medium'))])
  const rows = (['critical', 'high', 'medium', 'low', 'info'] as const).map(each => triageFor(each, policy)?.severity)
  expect(rows).toEqual(['high', 'high', 'medium', 'medium', 'medium'])
})

test('the escalation matrix completes the triage table and wins over it', async () => {
  const policy = await policyOf([
    '# T',
    ...TRIAGE,
    '## Escalation matrix',
    '| Issue type | Severity | Initial response | Escalation contact | Escalation time |',
    '|-|-|-|-|-|',
    '| Signing failure | High | On-call | Release board | 2 hours |',
    '| False positive | Low | Contributor | Lead | next business day |',
  ])
  expect(triageFor('high', policy)).toMatchObject({
    respondWithin: { minutes: 60 },
    firstResponder: 'On-call',
    escalateTo: 'Release board',
    escalateWithin: { minutes: 120 },
  })
  expect(triageFor('critical', policy)).toMatchObject({ escalateTo: 'CTO', escalateWithin: undefined })
  expect(triageFor('low', { ...policy, triage: [] })?.escalateTo).toBe('Lead')
  expect(triageFor('low', { ...policy, triage: [], escalation: [] })).toBeUndefined()
})
