import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../../src/catalog/policy.ts'
import { ALIASES, withAliases } from '../../src/catalog/policy-aliases.ts'
import { CATALOGUE, errorsOf, load, policyOf } from './policy-runbook.ts'

describe('the header', () => {
  test('comes from the front matter', async () => {
    const policy = await policyOf([
      '---',
      'id: signing',
      'title: Signing',
      'owner: Release team',
      'reviewed: 2026-02-01',
      'review-every: 90d',
      'extends: [release-signing]',
      'default: true',
      '---',
      '# Another title',
    ])
    expect(policy).toMatchObject({
      id: 'signing',
      title: 'Signing',
      owner: 'Release team',
      reviewed: '2026-02-01',
      reviewEveryDays: 90,
      extends: ['release-signing'],
      byDefault: true,
      bundled: false,
      path: 'docs/runbooks/On Call.md',
    })
  })

  test('comes from labels, the first heading and the path where there is no front matter', async () => {
    const policy = await policyOf([
      '# 🚒 On call',
      '**Maintainer:** Team A  ',
      '**Last Updated:** 2026-01-19',
      '',
      '## End',
      '**Review frequency**: quarterly or after each incident',
    ])
    expect(policy).toMatchObject({ id: 'on-call', title: 'On call', owner: 'Team A', reviewed: '2026-01-19' })
    expect(policy).toMatchObject({ reviewEveryDays: 90, byDefault: false, extends: [] })
  })

  test('of a documentation site is no policy header', async () => {
    expect(await policyOf(['---', 'title: Docs', 'sidebar: 3', 'updated_date: yesterday', '---'])).toMatchObject({
      id: 'on-call',
      title: 'Docs',
      reviewed: undefined,
    })
  })

  const mistakes: [string, string[], string[]][] = [
    ['no id', ['---', 'owner: me', '---', '# T'], ['2:1 The front matter has no `id`']],
    [
      'a bad id',
      ['---', 'id: A b', '---', '# T'],
      ['2:5 "A b" is no id of a policy: small letters, digits and hyphens'],
    ],
    ['no title', ['---', 'id: a', '---'], ['1:1 The runbook has no title: neither `title` nor a heading']],
    [
      'no date',
      ['---', 'id: a', 'reviewed: 01/02/2026', '---', '# T'],
      ['3:11 "01/02/2026" is no date: it must be written as 2026-01-31'],
    ],
    [
      'a day that is none',
      ['---', 'id: a', 'reviewed: 2026-02-30', '---', '# T'],
      ['3:11 "2026-02-30" is no date: it must be written as 2026-01-31'],
    ],
    [
      'no interval',
      ['---', 'id: a', 'review-every: often', '---', '# T'],
      ['3:15 "often" is no interval: it must be written as 90d'],
    ],
    ['no flag', ['---', 'id: a', 'default: maybe', '---', '# T'], ['3:10 `default` is true or false']],
  ]
  test.each(mistakes)('with %s', async (_, lines, errors) => expect(await errorsOf(lines)).toEqual(errors))

  test('that is broken YAML is an error with its line', async () => {
    const { errors } = await load(['---', 'id: a', 'title: [', '---', '# T'])
    expect(errors).toHaveLength(1)
    expect(errors[0]?.line).toBeGreaterThan(2)
  })
})

describe('triage', () => {
  const head = ['# T', '## 🚨 Quick Triage']

  test('takes the severity from its column, and times as written and in minutes', async () => {
    const { triage } = await policyOf([
      ...head,
      '| Workflow | Severity | Impact | Respond within | First responder | Escalate to | Escalate within |',
      '|-|-|-|-|-|-|-|',
      '| Signing | **P1** | nobody can verify | 30 minutes | on-call | security | next business day |',
    ])
    expect(triage).toEqual([
      {
        workflow: 'Signing',
        severity: 'critical',
        impact: 'nobody can verify',
        respondWithin: { text: '30 minutes', minutes: 30 },
        firstResponder: 'on-call',
        escalateTo: 'security',
        escalateWithin: { text: 'next business day', minutes: undefined },
        region: expect.objectContaining({ startLine: 5 }),
      },
    ])
  })

  test('takes it from the impact where there is no such column', async () => {
    const { triage } = await policyOf([
      ...head,
      '| Workflow | Failure Impact | Response Time | Escalation |',
      '|-|-|-|-|',
      '| **Signing** | ⚠️ **HIGH** - Nobody can verify | 1 hour | – |',
      '| Docs | nothing | later | Bob |',
    ])
    expect(triage[0]).toMatchObject({
      workflow: 'Signing',
      severity: 'high',
      impact: 'Nobody can verify',
      escalateTo: '',
    })
    expect(triage[1]).toMatchObject({ severity: undefined, impact: 'nothing', respondWithin: { minutes: undefined } })
  })

  test('has an error where the severity is none', async () => {
    const lines = [...head, '| Workflow | Severity | Impact |', '|-|-|-|', '| Signing | meduim | x |']
    expect(await errorsOf(lines)).toEqual(['5:13 "meduim" is no severity (did you mean "medium"?)'])
  })

  test('passes over tables of another kind', async () => {
    expect((await policyOf([...head, '| A | B |', '|-|-|', '| 1 | 2 |'])).triage).toEqual([])
  })

  test('is told from the escalation matrix', async () => {
    const { escalation, triage } = await policyOf([
      '# T',
      '## 📞 Escalation Matrix',
      '| Issue Type | Severity | Initial Response | Escalation Contact | Escalation Time |',
      '|-|-|-|-|-|',
      '| Signing failure | High | On-call | Security | 1 hour |',
    ])
    expect(triage).toEqual([])
    expect(escalation[0]).toMatchObject({
      workflow: 'Signing failure',
      firstResponder: 'On-call',
      escalateTo: 'Security',
    })
    expect(escalation[0]).toMatchObject({ escalateWithin: { minutes: 60 }, respondWithin: undefined })
  })
})

test('chapters name their workflow file, or a line of the triage table', async () => {
  const policy = await policyOf([
    '# Runbooks',
    '## Triage',
    '| Workflow | Severity | Impact |\n|-|-|-|\n| Model scans | Critical | x |\n| Site | Low | y |\n',
    '## 1️⃣ Release failures',
    '### Workflow: `.github/workflows/release.yml`',
    '## 2️⃣ Failures of the model scan',
    '### Common failure scenarios',
    '#### ❌ Failure: It hangs',
    '## Other',
  ])
  expect(policy.chapters.map(({ title, workflow, triage }) => [title, workflow, triage?.severity])).toEqual([
    ['Release failures', '.github/workflows/release.yml', undefined],
    ['Failures of the model scan', undefined, 'critical'],
  ])
  expect(policy.failures.map(({ title, chapter }) => [title, chapter?.title])).toEqual([
    ['It hangs', 'Failures of the model scan'],
  ])
})

test('prohibitions are found in prose, labels, tables and code, each as a whole sentence', async () => {
  const { prohibitions } = await policyOf([
    '# T',
    '1. **DO NOT DELETE THE TAG** - it breaks users',
    '2. People NEVER sign with',
    '   a key of their own. Other text.',
    '',
    '**Fix - DO NOT SKIP THIS:** x',
    '',
    '| STOP ALL DEPLOYMENTS! |',
    '|-|',
    '',
    '```sh',
    '# THIS IS NOT A FALSE POSITIVE - look',
    'kill -STOP 1 # BLOCK the port',
    '```',
    'They do not stop. STOP it. DO NOTHING.',
  ])
  expect(prohibitions.map(({ text, region }) => [text, region.startLine, region.startColumn])).toEqual([
    ['DO NOT DELETE THE TAG', 2, 6],
    ['NEVER sign with a key of their own', 3, 11],
    ['DO NOT SKIP THIS', 6, 9],
    ['STOP ALL DEPLOYMENTS', 8, 3],
    ['THIS IS NOT A FALSE POSITIVE', 12, 3],
  ])
})

test('completion criteria lose their ticks and boxes', async () => {
  const { completionCriteria } = await policyOf([
    '# T',
    '## Completion Criteria',
    '- ✅ Contained',
    '- [ ] Patched',
    '* `x` holds',
  ])
  expect(completionCriteria.map(({ text }) => text)).toEqual(['Contained', 'Patched', 'x holds'])
})

test('a procedure has its contract and its numbered steps', async () => {
  const policy = await policyOf([
    '# T',
    '## Workflow Contract',
    '| Attribute | Details |\n|:-|:-|\n| **Inputs** | a report |\n| **Stop Conditions** | false positive |\n',
    '## Step 0: Prepare',
    '1. **Block:** the address (immediate)',
    '   - and its neighbours',
    '## Step 1 - Fix & patch',
    '## Next steps',
  ])
  expect(policy.contract).toMatchObject({ inputs: { text: 'a report' }, stopConditions: { text: 'false positive' } })
  expect(policy.contract?.outputs).toBeUndefined()
  expect(policy.stages.map(({ number, title }) => [number, title])).toEqual([
    [0, 'Prepare'],
    [1, 'Fix & patch'],
  ])
  expect(policy.stages[0]?.actions).toMatchObject([
    { text: 'Block: the address (immediate)', within: { minutes: 15 }, parts: [{ text: 'and its neighbours' }] },
  ])
})

test('a team adds words of its own', async () => {
  const lines = ['# T', '## 🧭 Leitplanken!', '| Control | Rules | What must hold |', '|-|-|-|', '| WF-01 | - | x |']
  expect((await policyOf(lines)).controls).toEqual([])
  const aliases = withAliases({ controls: ['Leitplanken'] })
  expect((await policyOf(lines, { aliases })).controls).toHaveLength(1)
  expect(aliases.controls).toEqual([...ALIASES.controls, 'leitplanken'])
})

test('a hostile file is an error and no policy', async () => {
  for (const text of ['>'.repeat(50_000), 'x '.repeat(400_000)]) {
    const { policy, errors } = await loadPolicy({ path: 'a.md', text }, CATALOGUE)
    expect([policy, errors.length]).toEqual([undefined, 1])
  }
})
