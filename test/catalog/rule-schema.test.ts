import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { ruleSchema } from '../../src/catalog/rule-schema.ts'
import { vocabulary } from './words.ts'

const validate = new Ajv({ strict: false }).compile(ruleSchema(vocabulary))

const rule = (subject: string, clauses: string) =>
  load(
    `{ id: a/b, title: A, subject: ${subject}, severity: low, confidence: low, ${clauses}, message: M, why: W., fix: F. }`,
  )

const CASES: readonly (readonly [valid: boolean, subject: string, clauses: string])[] = [
  [true, 'action-reference', 'when: { reference.kind: remote }, require: { reference.pin: [commit, lockfile] }'],
  [
    true,
    'action-reference',
    'require: { reference.age: { atMost: $age }, any: { job.signs: true, reference: { notIn: [a] } } }',
  ],
  [true, 'step', 'forbid: { step.inputs: { has: [a, b] }, job.token: { atLeast: read } }'],
  [false, 'action-reference', 'require: { reference.pin: comit }'],
  [false, 'action-reference', 'require: { reference.pin: { has: commit } }'],
  [false, 'action-reference', 'require: { command.program: cosign }'],
  [false, 'step', 'require: { step.inputs: a }'],
  [false, 'step', 'require: { step.number: one }'],
  [false, 'step', 'require: {}'],
  [false, 'step', 'require: { job.signs: true, any: { all: { job.signs: true } } }'],
  [false, 'step', 'require: { job.signs: true }, forbid: { job.signs: true }'],
  [false, 'step', 'require: { job.signs: true }, severty: low'],
  [false, 'stp', 'require: { job.signs: true }'],
]

it.each(CASES)('%s for %s with %s', (valid, subject, clauses) => {
  expect(validate(rule(subject, clauses))).toBe(valid)
})
