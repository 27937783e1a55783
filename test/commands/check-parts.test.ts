import { describe, expect, it } from 'vitest'
import { wantsColours } from '../../src/commands/check/colours.ts'
import { exitCodeOf } from '../../src/commands/check/exit-code.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'

describe('colours', () => {
  it.each([
    ['always', {}, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['auto', {}, true, true],
    [undefined, {}, false, false],
    [undefined, { NO_COLOR: '1' }, true, false],
    [undefined, { NO_COLOR: '' }, true, true],
    [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [undefined, { FORCE_COLOR: '1' }, false, true],
    [undefined, { FORCE_COLOR: '0' }, true, false],
    [undefined, { CLICOLOR_FORCE: '1' }, false, true],
    [undefined, { TERM: 'dumb' }, true, false],
  ])('--color %s, %j, terminal %s: %s', (asked, environment, terminal, wanted) => {
    expect(wantsColours(asked, environment, { terminal, columns: 80, write: () => {} })).toBe(wanted)
  })
})

describe('the exit code', () => {
  const finding = { outcome: 'fail', severity: 'medium', suppressedBy: undefined } as Finding
  const report = (faults: string[], ...findings: Partial<Finding>[]) =>
    ({ faults, findings: findings.map(change => ({ ...finding, ...change })) }) as unknown as Report

  it.each([
    ['nothing', report([]), 'high', false, 0],
    ['below the threshold', report([], {}), 'high', false, 0],
    ['at the threshold', report([], {}), 'medium', false, 1],
    ['above it', report([], { severity: 'critical' }), 'medium', false, 1],
    ['above it, but nobody minds', report([], { severity: 'critical' }), 'medium', true, 0],
    ['above it, never', report([], { severity: 'critical' }), 'never', false, 0],
    ['suppressed', report([], { suppressedBy: { id: 'x' } as Finding['suppressedBy'] }), 'info', false, 0],
    ['not known', report([], { outcome: 'unknown' }), 'info', false, 0],
    ['a fault of ours', report(['x']), 'never', true, 2],
  ])('%s', (_, given, failOn, exitZero, code) => expect(exitCodeOf(given, failOn, exitZero)).toBe(code))
})
