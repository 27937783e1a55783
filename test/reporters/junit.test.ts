import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { reporter } from '../../src/reporters/junit.ts'
import { PINNED, SIGNING, VERIFIED, violationOf } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { locationOf, SIGN } from './sources.ts'

const TAG = /<(\/?)([a-z]+)((?: [a-z]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/y
const TEXT = /[^<&]*(?:&#\d+;[^<&]*)*/y

function junit(report: Report): string {
  return [...reporter.render(report, OPTIONS)].join('')
}

/** Names of the elements in their order, or an error where the text is not well-formed. */
function elementsOf(xml: string): string[] {
  const names: string[] = []
  const open: string[] = []
  let at = xml.indexOf('?>') + 2
  const match = (expression: RegExp) => {
    expression.lastIndex = at
    const found = expression.exec(xml)
    if (found === null) throw new Error(`not well-formed at ${xml.slice(at, at + 80)}`)
    at = expression.lastIndex
    return found
  }
  for (match(TEXT); at < xml.length; match(TEXT)) {
    const [, end, name = '', , empty] = match(TAG)
    if (end === '/') expect(open.pop()).toBe(name)
    else names.push(name)
    if (end !== '/' && empty !== '/') open.push(name)
  }
  expect(open).toEqual([])
  return names
}

describe('junit', () => {
  it('has one of everything', async () => {
    await expect(junit(sampleReport())).toMatchFileSnapshot('golden/junit.txt')
  })

  it('has a case for every control: held, violated, documented only', () => {
    const finding = findingOf(VERIFIED, locationOf(SIGN, '|| true'), 'It is so', {
      violations: [violationOf(SIGNING, 'WF-10')],
    })
    const text = junit(reportOf([finding], { policies: [SIGNING] }))
    expect(text).toContain('<testsuite name="release-signing" tests="5" failures="1" errors="0" skipped="1">')
    expect(text).toContain(
      '<testcase classname="release-signing" name="WF-01 The Cosign installer action is pinned to a fixed version."/>',
    )
    expect(text).toContain('<skipped message="only people can see that"></skipped>')
  })

  it('holds no control whose rules were not applied', () => {
    expect(junit(reportOf([], { rules: [], policies: [SIGNING] }))).toContain(
      'tests="5" failures="0" errors="0" skipped="5"',
    )
  })

  it('is one case for a control and a file, however many findings it has there', () => {
    const findings = [1, 2].map(() => findingOf(PINNED, locationOf(SIGN, 'jobs'), 'It is so'))
    expect(elementsOf(junit(reportOf(findings, { policies: [] })))).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
    ])
  })

  it('is well-formed, whatever the repository holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<a b="c">', "'", '&amp;', '\ufffe\uffff\0'),
    )
    fc.assert(
      fc.property(text, text, (path, message) => {
        const findings = [findingOf(PINNED, { ...locationOf(SIGN, 'jobs'), path }, message)]
        const xml = junit(reportOf(findings, { policies: [] }))
        expect(xml).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/u)
        expect(elementsOf(xml)).toHaveLength(4)
      }),
    )
  })
})
