import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../src/model/reporter.ts'
import { reporter } from '../../src/reporters/pretty.ts'
import { DIGEST, PINNED, VERIFIED } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { locationOf, SIGN } from './sources.ts'

function pretty(report = sampleReport(), options: Partial<ReportOptions> = {}): string {
  return [...reporter.render(report, { ...OPTIONS, ...options })].join('')
}

/** The excerpt of one finding about `text` from `start` to `end`: its line and the underline. */
function excerptOf(text: string, start: number, end: number, width = 60): string[] {
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, startOffset: start, endOffset: end }
  const sources = new Map([['a.yml', { path: 'a.yml', text }]])
  const report = reportOf([findingOf(PINNED, { path: 'a.yml', region }, 'It is so')], { sources })
  return pretty(report, { width }).split('\n').slice(4, 6)
}

describe('pretty', () => {
  it('shows one of everything', async () => {
    await expect(pretty()).toMatchFileSnapshot('golden/pretty.txt')
  })

  it('shows suppressed and undecided findings where asked, in colour', async () => {
    const options = { colour: true, links: true, includeAll: true, includeSuppressed: true, width: 80 }
    await expect(pretty(sampleReport(), options)).toMatchFileSnapshot('golden/pretty-all-in-colour.txt')
  })

  it.each([
    ['^Nothing found; 1 that could not be decided.\nChecked 4 files', reportOf([])],
    ['^Nothing was checked: in 0 files', reportOf([], { checked: { files: 0, subjects: 0, rules: 6, unknown: 0 } })],
  ])('says %j', (text, report) => expect(pretty(report)).toMatch(new RegExp(text)))

  it('explains a rule once', () => {
    expect(pretty().split(PINNED.why.trim())).toHaveLength(2)
  })

  it('ends a long report with an overview of its rules, the worst first', () => {
    const rules = [DIGEST, DIGEST, PINNED, DIGEST, VERIFIED, PINNED, DIGEST, PINNED, PINNED, PINNED]
    const findings = rules.map(rule => findingOf(rule, locationOf(SIGN, 'jobs'), 'It is so'))
    const overview = [
      `    1 critical  ${VERIFIED.id}  first at ${SIGN}:2`,
      `    5 high      ${PINNED.id}  first at ${SIGN}:2`,
      `    4 low       ${DIGEST.id}  first at ${SIGN}:2`,
      '',
      '10 findings: 1 critical, 5 high, 4 low; 1 that could not be decided.',
    ]
    expect(pretty(reportOf(findings))).toContain(overview.join('\n'))
    expect(pretty(reportOf(findings.slice(0, 8)))).not.toContain('first at')
  })

  it('underlines behind wide characters, tabs and escapes', () => {
    const text = '日本\t👩‍💻\u001b é: here'
    const start = text.indexOf('here')
    expect(excerptOf(text, start, start + 4)).toEqual([
      '       1 | 日本    👩‍💻\\u{1b} é: here',
      `         | ${' '.repeat(4 + 4 + 2 + 6 + 4)}^^^^`,
    ])
  })

  it.each([
    ['a long line before', `${'x'.repeat(5000)} here`, 5001],
    ['a long line behind', `here ${'x'.repeat(5000)}`, 0],
    ['both', `${'日'.repeat(400)} here ${'本'.repeat(400)}`, 401],
  ])('cuts %s around the place', (_, text, start) => {
    const [line = '', underline = ''] = excerptOf(text, start, start + 4)
    const column = underline.indexOf('^')
    const cells = [...line].flatMap(character => (/[日本]/.test(character) ? [character, ''] : [character]))
    expect(cells.slice(column, column + 4).join('')).toBe('here')
    expect(cells.length).toBeLessThanOrEqual(60)
    expect(line).toContain('…')
  })

  it('masks what looks like a credential', () => {
    const secret = `ghp_${'Ab3'.repeat(12)}`
    expect(excerptOf(`token: ${secret} # here`, 7, 7 + secret.length, 100)).toEqual([
      `       1 | token: ghp_${'*'.repeat(36)} # here`,
      `         | ${' '.repeat(7)}${'^'.repeat(40)}`,
    ])
  })

  it('prints nothing that a terminal or a runner obeys, whatever the repository holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('::', '##', '[', 'error', '\n', ' ', '\u001b', '\u202e', '\t'), { maxLength: 12 }),
    )
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (one, other, start, length) => {
        const [path, source] = [String(one), [other].flat().join('')]
        const region = {
          startLine: 1,
          startColumn: 1,
          endLine: 1,
          endColumn: 1,
          startOffset: start,
          endOffset: start + length,
        }
        const sources = new Map([[path, { path, text: source }]])
        const output = pretty(reportOf([findingOf(PINNED, { path, region }, source)], { sources }))
        expect(output).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[|^\s*::/mu)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same bytes twice', () => expect(pretty()).toBe(pretty()))
})
