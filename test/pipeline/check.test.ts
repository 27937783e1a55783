import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { DEFAULT_CONFIGURATION } from '../../src/model/configuration.ts'
import { memoryTree } from '../../src/sources/memory.ts'
import { CLEAN, checked, lines, PINNED_BY_TAG } from './world.ts'

const CI = '.github/workflows/ci.yml'

describe('check', () => {
  it('finds nothing in a hardened workflow, and says what it looked at', async () => {
    const report = await checked({ [CI]: CLEAN })
    expect(lines(report)).toEqual([])
    expect(report.checked.files).toBe(1)
    expect(report.checked.subjects).toBeGreaterThan(3)
    expect(report.faults).toEqual([])
  })

  it('looks at workflows, and at actions wherever they stand, and at nothing else', async () => {
    const report = await checked({
      [CI]: PINNED_BY_TAG,
      'tools/lint/action.yaml': 'name: a\nruns:\n  using: composite\n  steps:\n    - uses: acme/b@v1\n',
      '.github/workflows/deep/ci.yml': PINNED_BY_TAG,
      'docs/ci.yml': PINNED_BY_TAG,
    })
    expect(lines(report)).toEqual([`${CI}:14 action/pinned`, 'tools/lint/action.yaml:5 action/pinned'])
  })

  it('recognises what is named by what it says', async () => {
    const files = { 'archive/old.yml': PINNED_BY_TAG, 'data.yml': 'a: 1\n' }
    const named = { paths: Object.keys(files), named: Object.keys(files) }
    expect(lines(await checked(files, named))).toEqual([
      'archive/old.yml:14 action/pinned',
      'data.yml:1 source/recognised',
    ])
  })

  it('gives the same report for the same input', async () => {
    const files = { [CI]: PINNED_BY_TAG, '.github/workflows/b.yml': PINNED_BY_TAG }
    const once = await checked(files)
    const twice = await checked(files)
    expect(once.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      twice.findings.map(({ fingerprint }) => fingerprint),
    )
  })

  it('keeps fingerprints when lines move, and counts twins', async () => {
    const [before] = (await checked({ [CI]: PINNED_BY_TAG })).findings
    const [moved] = (await checked({ [CI]: `# a comment\n\n${PINNED_BY_TAG}` })).findings
    expect(moved?.fingerprint).toBe(before?.fingerprint)
    expect(moved?.location.region.startLine).toBe(16)
    const twins = await checked({
      [CI]: `${PINNED_BY_TAG}      - uses: actions/checkout@v7\n        with: { persist-credentials: false }\n`,
    })
    const pins = twins.findings.filter(({ rule }) => rule.id === 'action/pinned')
    expect(pins.map(({ fingerprint }) => fingerprint.split(':')[1])).toEqual(['1', '2'])
  })
})

describe('what a finding carries', () => {
  it('takes severity, control and deadline from the runbook', async () => {
    const [finding] = (await checked({ [CI]: PINNED_BY_TAG })).findings
    expect(finding?.severity).toBe('high')
    expect(finding?.violations[0]).toMatchObject({ policy: { id: 'workflow-hardening' }, triage: { severity: 'high' } })
    expect(finding?.violations[0]?.control.id).toMatch(/^HARD-\d\d$/)
  })

  it('keeps what was asked only where a trace is wanted', async () => {
    const [plain] = (await checked({ [CI]: PINNED_BY_TAG })).findings
    const [traced] = (await checked({ [CI]: PINNED_BY_TAG }, { trace: true })).findings
    expect(plain?.verdict).toBeUndefined()
    expect(traced?.verdict?.evidence.map(({ condition }) => condition.fact)).toContain('reference.pin')
  })
})

describe('what a team decides', () => {
  it('changes a severity, everywhere or below a folder', async () => {
    const severity = new Map([['action/pinned', 'low'] as const])
    expect((await checked({ [CI]: PINNED_BY_TAG }, {}, { severity })).findings[0]?.severity).toBe('low')
    const overrides = [{ files: ['.github/workflows/ci.yml'], severity: new Map([['action/pinned', 'off'] as const]) }]
    expect(lines(await checked({ [CI]: PINNED_BY_TAG, 'action.yml': CLEAN }, {}, { overrides }))).not.toContain(
      `${CI}:14 action/pinned`,
    )
  })

  it('switches a rule off and leaves files out', async () => {
    const severity = new Map([['action/pinned', 'off'] as const])
    expect(lines(await checked({ [CI]: PINNED_BY_TAG }, {}, { severity }))).toEqual([])
    expect(lines(await checked({ [CI]: PINNED_BY_TAG }, {}, { exclude: ['.github'] }))).toEqual([])
  })

  it('ignores a rule on a line, with a reason', async () => {
    const text = PINNED_BY_TAG.replace('@v7', '@v7 # runproof-ignore[action/pinned]: we own that repository')
    expect(lines(await checked({ [CI]: text }))).toEqual([`${CI}:14 action/pinned (suppressed)`])
    const zizmor = PINNED_BY_TAG.replace('@v7', '@v7 # zizmor: ignore[unpinned-uses] we own that repository')
    expect(lines(await checked({ [CI]: zizmor }))).toEqual([`${CI}:14 action/pinned (suppressed)`])
  })

  it('leaves comments alone in a file that it does not judge', async () => {
    const files = { 'docs/guide.md': 'Write `# runproof-ignore[action/pinned]: why` behind it.\n', [CI]: CLEAN }
    expect(lines(await checked(files, { paths: Object.keys(files) }))).toEqual([])
  })

  it('brings rules of its own, and is told where they are wrong', async () => {
    const rule = `id: job/named
title: Jobs have a timeout
subject: job
severity: low
confidence: high
equivalents: []
standards: []

require:
  job: build

message: "Job \`{job}\` is not called build."
why: |
  Our dashboards count builds by that name.
fix: |
  Rename the job.
`
    const files = { [CI]: CLEAN.replace('  build:', '  test:'), 'our-rules/job/named.yml': rule }
    expect(lines(await checked(files, {}, { rules: ['our-rules'] }))).toEqual([`${CI}:7 job/named`])
    const tree = memoryTree(new Map([['our-rules/job/named.yml', rule.replace('job: build', 'jub: build')]]))
    const configuration = { ...DEFAULT_CONFIGURATION, rules: ['our-rules'] }
    const result = await check(tree, {
      configuration,
      policies: [],
      today: '2026-11-24',
      all: false,
      trace: false,
      online: undefined,
    })
    expect('mistakes' in result && result.mistakes).toMatchObject([
      { path: 'our-rules/job/named.yml', line: 10, column: 3, suggestion: 'did you mean "job"?' },
    ])
  })

  it('makes its own runbook a policy', async () => {
    const runbook = `---
id: ours
title: Our releases
---

## Controls

| Control | What must hold | Rules | Severity |
| --- | --- | --- | --- |
| OUR-1 | Actions are pinned | action/pinned | critical |
`
    const files = { [CI]: PINNED_BY_TAG, 'docs/runbook.md': runbook }
    const [finding] = (await checked(files, {}, { policies: ['docs/runbook.md'] })).findings
    expect(finding).toMatchObject({
      severity: 'critical',
      violations: [{ control: { id: 'OUR-1' }, policy: { path: 'docs/runbook.md' } }],
    })
  })

  it('selects policies by id, and says which there are not', async () => {
    const release = await checked({ [CI]: PINNED_BY_TAG }, { policies: ['release-signing'] })
    expect(lines(release)).toEqual([])
    const tree = memoryTree(new Map())
    const asked = {
      configuration: DEFAULT_CONFIGURATION,
      policies: ['release-signin'],
      today: '2026-11-24',
      all: false,
      trace: false,
      online: undefined,
    } as const
    expect(await check(tree, asked)).toMatchObject({ mistakes: [{ suggestion: 'did you mean "release-signing"?' }] })
  })
})
