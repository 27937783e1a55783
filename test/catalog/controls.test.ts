import { expect, test } from 'vitest'
import { CONTROL_IDS, CONTROLS, controlIds } from '../../src/catalog/controls.ts'
import { policyOf } from './policy-runbook.ts'

test('the shipped controls have unique ids, numbered from one in each family', () => {
  expect(CONTROLS).toHaveLength(176)
  expect(CONTROL_IDS.size).toBe(176)
  const last = new Map(CONTROLS.map(({ id }) => id.split('-') as [string, string]))
  expect(Object.fromEntries(last)).toEqual({
    INC: '58',
    MOD: '10',
    RB: '31',
    REL: '15',
    SBOM: '09',
    SRC: '07',
    WF: '40',
    WV: '06',
  })
})

test.each([
  ['WF-10', 'workflow', 'critical'],
  ['WF-40', 'workflow', 'medium'],
  ['REL-11', 'release', 'critical'],
  ['INC-58', 'incident', 'medium'],
])('%s', (id, subject, severity) => {
  expect(CONTROLS.find(control => control.id === id)).toEqual({ id, subject, severity })
})

test('policies add the controls that they define', async () => {
  const policy = await policyOf(['# T', '## Controls', '|Control|What must hold|Rules|', '|-|-|-|', '|OWN-1|x|-|'])
  expect(controlIds([policy]).has('OWN-1')).toBe(true)
})
