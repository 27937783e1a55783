import { computeRollingHashes } from '@microsoft/sarif'
import fc from 'fast-check'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../src/model/reporter.ts'
import { reporter } from '../../src/reporters/sarif.ts'
import { sarifBreaches } from '../../src/reporters/sarif-contract.ts'
import { DIGEST, NOTED, PINNED, SIGNING, VERIFIED, violationOf } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { schemaErrors } from './sarif-schema.ts'
import { locationOf, SIGN } from './sources.ts'

function sarif(report = sampleReport(), options: Partial<ReportOptions> = {}): string {
  return [...reporter.render(report, { ...OPTIONS, ...options })].join('')
}

function run(report = sampleReport(), options: Partial<ReportOptions> = {}) {
  const text = sarif(report, options)
  expect(sarifBreaches(text)).toEqual([])
  expect(schemaErrors(text)).toEqual([])
  const log: Log = JSON.parse(text)
  return log.runs[0]!
}

function resultOf(message: string, more: Parameters<typeof findingOf>[3] = {}): Result {
  return run(reportOf([findingOf(PINNED, locationOf(SIGN, 'actions/checkout@v4'), message, more)])).results![0]!
}

describe('sarif', () => {
  it('writes one of everything', async () => {
    await expect(sarif()).toMatchFileSnapshot('golden/sample.sarif')
  })

  it.each<[string, Partial<ReportOptions>, string[]]>([
    ['what failed', {}, ['fail']],
    ['what is suppressed too', { includeSuppressed: true }, ['fail']],
    ['what is undecided too', { includeAll: true }, ['fail', 'open']],
  ])('holds %s', (_, options, kinds) => {
    const results = run(sampleReport(), options).results!
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(results.some(({ suppressions }) => suppressions !== undefined)).toBe(options.includeSuppressed === true)
  })

  it('says how a suppressed result is suppressed', () => {
    const results = run(sampleReport(), { includeSuppressed: true }).results!
    expect(results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'The installer is mirrored & reviewed -- see <issue>.',
        properties: { id: 'W-7', until: '2027-01-31', approver: 'security team' },
      },
    ])
  })

  it('is one empty run where nothing is found, which closes old alerts', () => {
    expect(run(reportOf([])).results).toEqual([])
    expect(run(reportOf([], { rules: [], policies: [] })).results).toEqual([])
  })

  it.each([
    ['nightly', 'nightly/'],
    ['nightly/', 'nightly/'],
    [undefined, undefined],
  ])('has for the category %s the id %s', (category, id) => {
    expect(run(reportOf([]), { category }).automationDetails?.id).toBe(id)
  })

  it('tells of faults', () => {
    expect(run().invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'The fact reference.pin threw: \\u{1b}[31mno such thing' } },
        ],
      },
    ])
    expect(run(reportOf([])).invocations).toEqual([{ executionSuccessful: true }])
  })

  it.each([
    [VERIFIED, 'error', '9.5', 'critical'],
    [PINNED, 'error', '8.0', 'high'],
    [{ ...PINNED, severity: 'medium' as const }, 'warning', '5.5', 'medium'],
    [DIGEST, 'note', '2.0', 'low'],
    [NOTED, 'note', undefined, 'info'],
  ])('maps %o', (rule, level, security, severity) => {
    const { results, tool } = run(reportOf([findingOf(rule, locationOf(SIGN, 'jobs'), 'It is so')], { rules: [] }))
    const [descriptor] = tool.driver.rules!
    expect(results![0]).toMatchObject({ level, properties: { severity } })
    expect(descriptor).toMatchObject({ defaultConfiguration: { level } })
    expect(descriptor?.properties?.['security-severity']).toBe(security)
  })

  it('takes the severity of a rule from the policies of the run, as code scanning shows it', () => {
    const finding = findingOf(PINNED, locationOf(SIGN, 'jobs'), 'It is so', { severity: 'critical' })
    expect(run(reportOf([finding])).tool.driver.rules![0]?.properties?.['security-severity']).toBe('9.5')
  })

  it('points at controls and standards', () => {
    const { taxonomies, results, tool } = run()
    const reference = results!.find(({ ruleId }) => ruleId === VERIFIED.id)?.taxa?.[0]
    expect(taxonomies![reference!.toolComponent!.index!]?.taxa?.[reference!.index!]?.id).toBe('WF-10')
    for (const { target } of tool.driver.rules!.flatMap(({ relationships }) => relationships ?? []))
      expect(taxonomies![target.toolComponent!.index!]?.taxa?.[target.index!]?.id).toBe(target.id)
  })

  it('links to related places, and lets no text of the repository be a link', () => {
    const related = [locationOf(SIGN, 'on', 'see [there](2) for it.'), locationOf(SIGN, 'jobs')]
    expect(resultOf('`[x](1)` is so', { related }).message.text).toBe(
      '`[x\\](1)` is so. See [see \\[there\\](2) for it](1), [line 2](2).',
    )
  })

  it('says what must be done by when, behind the sentence that stands alone', () => {
    const violations = [violationOf(SIGNING, 'WF-01')]
    const result = resultOf('It is so', { violations })
    expect(result.message.text).toBe('It is so. WF-01 in release-signing: respond within 1 hour, then security team.')
    expect(result.properties).toMatchObject({
      controls: ['WF-01'],
      respondWithin: '1 hour',
      escalateTo: 'security team',
    })
  })

  it('has the fingerprint that the upload action computes', () => {
    const text = sampleReport().sources.get(SIGN)!.text
    expect(resultOf('It is so').partialFingerprints?.primaryLocationLineHash).toBe(computeRollingHashes(text).get(6))
  })

  it('counts a byte order mark as the upload action does', () => {
    const source = { path: 'a.yml', text: 'on: push\n' }
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3, startOffset: 0, endOffset: 2 }
    const hashes = [true, false].map(byteOrderMark => {
      const sources = new Map([['a.yml', { ...source, byteOrderMark }]])
      const report = reportOf([findingOf(PINNED, { path: 'a.yml', region }, 'It is so')], { sources })
      return run(report).results![0]?.partialFingerprints?.primaryLocationLineHash
    })
    expect(hashes[0]).not.toBe(hashes[1])
  })

  it('sorts by severity and cuts only where code scanning would show or take less', () => {
    const findings = Array.from({ length: 25_003 }, (_, index) =>
      findingOf(index === 25_002 ? VERIFIED : DIGEST, locationOf(SIGN, 'jobs'), 'It is so'),
    )
    const [few, many, most] = [5_000, 5_001, 25_003].map(count => run(reportOf(findings.slice(-count))))
    expect(few?.results?.at(-1)?.ruleId).toBe(VERIFIED.id)
    expect(many?.results?.[0]?.ruleId).toBe(VERIFIED.id)
    expect(most?.results).toHaveLength(25_000)
    expect(most?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '25003 results, of which code scanning shows 5000: they are sorted by severity.',
      '3 results are left out: code scanning takes 25000 a run.',
    ])
  })

  it('masks what looks like a credential', () => {
    const secret = `ghp_${'Ab3'.repeat(12)}`
    const source = { path: 'a.yml', text: `token: ${secret}\n` }
    const region = { startLine: 1, startColumn: 8, endLine: 1, endColumn: 48, startOffset: 7, endOffset: 47 }
    const finding = findingOf(PINNED, { path: 'a.yml', region }, `It is ${secret}`)
    expect(sarif(reportOf([finding], { sources: new Map([['a.yml', source]]) }))).not.toContain('Ab3')
  })

  it('is taken by code scanning and harmless in a log, whatever the repository holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a b', '%', '../x', '[a](1)', '##[x]', 'c:\\x'),
    )
    const path = text.filter(path => path !== '' && !/^\/|(^|\/)\.\.(\/|$)/.test(path))
    fc.assert(
      fc.property(path, text, text, fc.nat(9), (path, source, message, end) => {
        const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: end + 1, startOffset: 0, endOffset: end }
        const related = [{ path, region, message }]
        const sources = new Map([[path, { path, text: source }]])
        const report = reportOf([findingOf(PINNED, { path, region }, `A ${message}`, { related })], { sources })
        expect(run(report).results).toHaveLength(1)
        expect(sarif(report)).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[/u)
      }),
    )
  })

  it('gives the same bytes twice', () => expect(sarif()).toBe(sarif()))
})
