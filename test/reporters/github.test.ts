import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { reporter } from '../../src/reporters/github.ts'
import { DIGEST, PINNED, VERIFIED } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { locationOf, SIGN } from './sources.ts'

function lines(report: Report, options = OPTIONS): string[] {
  return [...reporter.render(report, options)].join('').split('\n').slice(0, -1)
}

function times(count: number, rule = PINNED) {
  return Array.from({ length: count }, (_, index) => findingOf(rule, locationOf(SIGN, 'jobs'), `Number ${index}`))
}

describe('github', () => {
  it('annotates one of everything, the worst first', async () => {
    await expect(`${lines(sampleReport()).join('\n')}\n`).toMatchFileSnapshot('golden/github.txt')
  })

  it('escapes as the runner unescapes', () => {
    const location = { ...locationOf(SIGN, 'jobs'), path: 'a,b:c%0A::error::\n.yml' }
    const [line] = lines(reportOf([findingOf(PINNED, location, '100 %, a: b\r\n::error::')]))
    expect(line).toContain(
      '::error file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3A\\u{a}.yml,line=2,col=1,endLine=2,title=action/pinned::',
    )
    expect(line).toContain('::100 %25, a: b\\u{d}\\u{a}::error::%0AFix: Replace')
  })

  it('leaves suppressed findings out unless asked', () => {
    const count = lines(sampleReport()).length
    expect(lines(sampleReport(), { ...OPTIONS, includeSuppressed: true })).toHaveLength(count + 1)
  })

  it('leaves undecided ones out', () => {
    expect(lines(sampleReport(), { ...OPTIONS, includeAll: true })).toHaveLength(lines(sampleReport()).length)
  })

  it.each([
    ['10 of a kind', times(10), 10, 10],
    ['11 of a kind', times(11), 10, 12],
    ['two kinds', [...times(11, DIGEST), ...times(4)], 14, 16],
    ['errors of two severities', [...times(6), ...times(6, VERIFIED)], 10, 13],
  ])('shows no more than GitHub does: %s', (_, findings, commands, total) => {
    const output = lines(reportOf(findings))
    expect(output.filter(line => line.startsWith('::'))).toHaveLength(commands)
    expect(output).toHaveLength(total)
  })

  it('says how many more there are, in the last place that GitHub shows', () => {
    const output = lines(reportOf([...times(6), ...times(6, VERIFIED)]))
    expect(output[0]).toContain('title=signing/verification-kept')
    expect(output[9]).toBe('::error title=runproof::3 more errors in the log of this step.')
    expect(output[10]).toBe(`high  ${SIGN}:2:1  action/pinned  Number 3`)
  })

  it('keeps a place for faults', () => {
    const output = lines(reportOf(times(10), { faults: ['one', 'two'] }))
    expect(output[0]).toBe('::error title=runproof failed::one%0Atwo')
    expect(output.filter(line => line.startsWith('::'))).toHaveLength(10)
  })

  it('lets the repository give no command', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n::add-mask::a', '##[group]', '\r::x::'))
    fc.assert(
      fc.property(text, text, (path, message) => {
        const findings = times(12).map(finding => ({ ...finding, message, location: { ...finding.location, path } }))
        for (const line of lines(reportOf(findings)))
          expect(line).toMatch(/^(?:::error [^\p{Cc}:]*::[^\p{Cc}]*|high {2}(?:(?!##\[)[^\p{Cc}])*)$/u)
      }),
    )
  })
})
