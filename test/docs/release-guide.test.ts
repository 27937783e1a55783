import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { OPTIONS } from '../../src/commands/release/options.ts'
import { DEFAULT_CONFIGURATION } from '../../src/model/configuration.ts'
import { compareSeverity } from '../../src/model/severity.ts'
import { SIGNATURE_WORDS } from '../../src/model/signature.ts'
import { memoryTree } from '../../src/sources/memory.ts'

const guide = readFileSync('docs/guides/release.md', 'utf8')
const example = readFileSync('docs/examples/release.yml', 'utf8')

it('shows a workflow in which nothing is found that matters', async () => {
  const tree = memoryTree(new Map([['.github/workflows/release.yml', example]]))
  const configuration = { ...DEFAULT_CONFIGURATION, repository: 'octo-org/octo-repo' }
  const result = await check(tree, {
    configuration,
    policies: ['all'],
    today: '2026-11-24',
    all: false,
    trace: false,
    online: undefined,
  })
  const findings = 'findings' in result ? result.findings : []
  expect(result).not.toHaveProperty('mistakes')
  const worse = findings.filter(({ severity, outcome }) => outcome === 'fail' && compareSeverity(severity, 'low') >= 0)
  expect(worse.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([])
})

it('drafts, attaches, verifies and publishes in this order', () => {
  const places = ['--draft --verify-tag', 'runproof@', '--draft=false'].map(text => example.indexOf(text))
  expect(places).toEqual(places.toSorted((left, right) => left - right))
  expect(places).not.toContain(-1)
})

it('explains each word', () => {
  for (const word of SIGNATURE_WORDS) expect(guide).toContain(`| \`${word}\` |`)
})

it('names only options that there are', () => {
  const lines = [...(guide + example).matchAll(/runproof(?:@[\d.]+)? release [^\n]*/g)].map(([line]) => line)
  const options = lines.flatMap(line => [...line.matchAll(/ --([a-z-]+)/g)].map(([, option]) => option))
  expect(options.length).toBeGreaterThan(2)
  for (const option of options) expect(Object.keys(OPTIONS)).toContain(option)
})
