import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { reporter } from '../../src/reporters/json.ts'
import { PINNED } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { HOSTILE, locationOf, SIGN } from './sources.ts'

const schema: object = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'))

function json(report = sampleReport()): string {
  return [...reporter.render(report, OPTIONS)].join('')
}

/** Closes every object, so that a property without a description fails. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, closed(entry)]))
  return copy.type === 'object' && copy.properties !== undefined ? { ...copy, additionalProperties: false } : copy
}

describe('json', () => {
  it('writes one of everything', async () => {
    await expect(json()).toMatchFileSnapshot('golden/json.txt')
  })

  it.each([
    ['the sample', sampleReport()],
    ['nothing', reportOf([])],
    ['no rules', reportOf([], { rules: [], policies: [] })],
  ])('writes %s as the schema says, and nothing that the schema does not describe', (_, report) => {
    const validate = new Ajv.default({ allErrors: true }).compile(closed(schema) as object)
    validate(JSON.parse(json(report)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('keeps every finding in its order, suppressed and undecided ones too', () => {
    const { findings } = sampleReport()
    const fingerprints = JSON.parse(json()).findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(fingerprints).toEqual(findings.map(({ fingerprint }) => fingerprint))
  })

  it('says what the repository says, in bytes that are safe to print', () => {
    const message = 'a ##[x] \u202e\u001b\ud800'
    const report = reportOf([findingOf(PINNED, { ...locationOf(SIGN, 'jobs'), path: HOSTILE }, message)])
    const text = json(report)
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[/u)
    expect(JSON.parse(text).findings[0]).toMatchObject({ message, location: { path: HOSTILE } })
  })

  it('gives the same bytes twice', () => expect(json()).toBe(json()))
})
