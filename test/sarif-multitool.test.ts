import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reporter } from '../src/reporters/sarif.ts'
import { OPTIONS, reportOf, sampleReport } from './reporters/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'runproof-sarif-'))
afterAll(() => rmSync(folder, { recursive: true }))

const options = { ...OPTIONS, category: 'sample', includeAll: true, includeSuppressed: true }
const sample = [...reporter.render(sampleReport(), options)].join('')
const clean = [...reporter.render(reportOf([]), OPTIONS)].join('')

function gate(...texts: readonly string[]): { status: number | null; output: string } {
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.sarif`)
    writeFileSync(file, text)
    return file
  })
  const run = spawnSync(process.execPath, ['scripts/sarif-gate.mjs', ...files], { encoding: 'utf8' })
  return { status: run.status, output: run.stdout + run.stderr }
}

/** Microsoft ships the validator for x64 alone. */
describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the gate of Microsoft’s validator', () => {
  it('lets our output pass, also where the install script of the validator did not run', () => {
    chmodSync(String(createRequire(import.meta.url)('@microsoft/sarif-multitool')), 0o644)
    expect(gate(sample, clean)).toEqual({ status: 0, output: '' })
  })

  it.each([
    ['a line that is none', sample.replace('"startLine": 6', '"startLine": 0')],
    ['a column before the first', sample.replace('"endColumn": 34', '"endColumn": 3')],
    ['no locations', sample.replace(/"locations": \[[\s\S]*?\n {10}\],/, '"locations": [],')],
    ['an index of no rule', sample.replace(/"ruleIndex": \d+/, '"ruleIndex": 99')],
  ])('stops %s', (_, text) => {
    expect(text).not.toBe(sample)
    const { status, output } = gate(text)
    expect(status, output).toBe(1)
  })

  it('does not call what is not JSON clean', () => expect(gate(sample.slice(0, -20)).status).toBeGreaterThan(0))

  it('says that it did not run', () => {
    expect(gate()).toEqual({ status: 2, output: 'sarif-gate: name at least one SARIF file\n' })
  })
})
