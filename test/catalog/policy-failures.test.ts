import { describe, expect, test } from 'vitest'
import { errorsOf, policyOf } from './policy-runbook.ts'

const PARTS = ['symptoms', 'rootCause', 'resolution', 'fix', 'prevention'] as const

async function onlyFailure(lines: readonly string[]) {
  const { failures } = await policyOf(lines)
  expect(failures).toHaveLength(1)
  const failure = failures[0]!
  return { failure, texts: PARTS.map(part => failure[part]?.text) }
}

describe('a failure scenario has its five parts', () => {
  test('as bold labels', async () => {
    const { failure, texts } = await onlyFailure([
      '# T',
      '#### ❌ Failure: No signature',
      '**Symptoms:**',
      '```',
      'Error: none',
      '```',
      '**Root Cause:** the build failed',
      '',
      '**Resolution:**',
      'look',
      '',
      '**Fix - DO NOT SKIP THIS:**',
      '1. **Note:** careful',
      '2. again',
      '',
      '**Prevention:** hold WF-01 and WF-13',
      '',
      '---',
    ])
    expect(failure.title).toBe('No signature')
    expect(texts).toEqual([
      '```\nError: none\n```',
      'the build failed',
      'look',
      '1. **Note:** careful\n2. again',
      'hold WF-01 and WF-13',
    ])
    expect(failure.symptoms?.region).toMatchObject({ startLine: 4, endLine: 6 })
    expect(failure.controls).toEqual(['WF-01', 'WF-13'])
  })

  test('as headings, in the words of other runbooks, for a whole file', async () => {
    const { failure, texts } = await onlyFailure([
      '# TargetDown',
      '## Meaning',
      'a target is down',
      '## Impact',
      'no metrics',
      '## Diagnosis',
      '### First',
      'look',
      '## Mitigation',
      'restart',
    ])
    expect(failure).toMatchObject({ title: 'TargetDown', impact: { text: 'no metrics' } })
    expect(texts).toEqual(['a target is down', undefined, 'look', 'restart', undefined])
  })

  test('as labelled items', async () => {
    const { texts } = await onlyFailure([
      '# T',
      '## X',
      '- **Symptom**: smoke',
      '- **Cause**: fire',
      '- **Fix**: water',
      '  - a lot',
    ])
    expect(texts).toEqual(['smoke', 'fire', undefined, 'water\n  - a lot', undefined])
  })

  test('as lines with a colon', async () => {
    const { texts } = await onlyFailure(['# T', '## X', 'Symptoms:', '', '- smoke', '', 'Cause:', '', 'fire'])
    expect(texts.slice(0, 2)).toEqual(['- smoke', 'fire'])
  })

  test('or lacks some, where its place or its name says what it is', async () => {
    const { failures } = await policyOf([
      '# T',
      '## Failures',
      '### A',
      'text',
      '### B',
      '**Fix:**',
      '## Failure: C',
      'text',
    ])
    expect(failures.map(failure => [failure.title, PARTS.filter(part => failure[part])])).toEqual([
      ['A', []],
      ['B', []],
      ['C', []],
    ])
  })
})

test('controls are cited in the prevention and in comments', async () => {
  const { failure } = await onlyFailure([
    '# T',
    '## Failure: x',
    '<!-- match: /no (matching|expected) identity/i -->',
    '<!-- control: REL-01 -->',
    '**Symptoms:** SHA-256, WF-99',
    '',
    '**Prevention:** WF-13, CVE-2024-1, UTF-8',
  ])
  expect(failure.controls).toEqual(['WF-13', 'REL-01'])
  expect(failure.patterns.map(({ text }) => text)).toEqual(['/no (matching|expected) identity/i'])
})

test('a citation of an unknown control is an error where it stands', async () => {
  const lines = ['# T', '## Failure: x', '**Fix:** y', '', '**Prevention:** hold WF-01, then WF-31']
  expect(await errorsOf(lines)).toEqual(['5:34 No control is called "WF-31" (did you mean "WF-01"?)'])
})

test('emergencies have actions with their limits; what has none is a procedure', async () => {
  const policy = await policyOf([
    '# T',
    '## Emergency Procedures',
    '### 🚨 Critical: Release without signatures',
    '**Impact:** nobody can verify',
    '',
    '**Immediate Actions (within 30 minutes):**',
    '1. **DO NOT DELETE THE RELEASE**',
    '2. Tell:',
    '   - leadership (within 1 hour)',
    '   - users after that',
    '',
    '**Post-Incident (within 24 hours):**',
    '1. Write it down',
    '',
    '**Communication Template:**',
    '```',
    'Subject: x',
    '```',
    '### Signing by hand (last resort)',
    'only then',
  ])
  expect(policy.emergencies).toHaveLength(1)
  const emergency = policy.emergencies[0]!
  expect(emergency).toMatchObject({ title: 'Release without signatures', impact: 'nobody can verify' })
  expect(emergency.immediate.map(({ text, within }) => [text, within?.minutes])).toEqual([
    ['DO NOT DELETE THE RELEASE', 30],
    ['Tell:', 30],
  ])
  expect(emergency.immediate[1]?.parts.map(({ within }) => within?.minutes)).toEqual([60, 30])
  expect(emergency.afterwards[0]?.within?.minutes).toBe(1_440)
  expect(emergency.communication?.text).toContain('Subject: x')
  expect(policy.procedures.map(({ title }) => title)).toEqual(['Signing by hand (last resort)'])
  expect(policy.failures).toEqual([])
})

test.each([
  ['Do it within 30 minutes', 30],
  ['Rotate the key (immediate)', 15],
  ['Answer (≤ 1 h)', 60],
  ['Within the next 2 days, report', 2_880],
  ['A certificate lives 10 minutes', undefined],
  ['Remove it immediately', undefined],
  ['Wait (see 5 minutes below)', undefined],
])('the limit of "%s"', async (item, minutes) => {
  const policy = await policyOf(['# T', '## Emergencies', '### X', '**Immediate actions:**', `- ${item}`])
  expect(policy.emergencies[0]?.immediate[0]?.within?.minutes).toBe(minutes)
})
