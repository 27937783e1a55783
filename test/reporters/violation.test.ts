import { expect, it } from 'vitest'
import { duty } from '../../src/reporters/violation.ts'
import { SIGNING, violationOf } from './policies.ts'

const [HOUR] = SIGNING.triage

it.each([
  ['1 hour', 60, 'respond within 1 hour, then security team'],
  ['half an hour', 30, 'respond within half an hour, then security team'],
  ['Immediate', 15, 'respond immediately, then security team'],
  ['next business day', undefined, 'respond by next business day, then security team'],
])('says of %j what to do', (text, minutes, expected) => {
  const triage = { ...HOUR!, respondWithin: { text, minutes } }
  expect(duty(violationOf(SIGNING, 'WF-13', triage))).toBe(`WF-13 in release-signing: ${expected}`)
})

it('leaves out what the runbook leaves out', () => {
  const silent = { ...HOUR!, respondWithin: undefined, escalateTo: '' }
  expect(duty({ ...violationOf(SIGNING, 'WF-13'), triage: undefined })).toBe('WF-13 in release-signing')
  expect(duty(violationOf(SIGNING, 'WF-13', silent))).toBe('WF-13 in release-signing')
})
