import { describe, expect, it } from 'vitest'
import { loadRule } from '../src/catalog/rule.ts'
import { vocabulary } from '../src/pipeline/catalogue.ts'
import { checker } from '../src/pipeline/checker.ts'
import { orphans } from '../src/proving/proof.ts'
import { prepareFixtures, prove } from '../src/proving/prove.ts'
import { readFixtures } from '../src/proving/read-fixtures.ts'
import { filesBelow } from './files-below.ts'

const loaded = [...filesBelow('rules')].map(([path, bytes]) =>
  loadRule({ path: `rules/${path}`, text: Buffer.from(bytes).toString() }, vocabulary),
)
const rules = loaded.flatMap(({ rule }) => rule ?? [])
const { fixtures, mistakes } = readFixtures(filesBelow('fixtures'))

it('has no mistake in a rule file', () => {
  expect(loaded.flatMap(({ errors }) => errors)).toEqual([])
})

it('has no mistake in a fixture, and no fixture without a rule', () => {
  expect([...mistakes, ...orphans(fixtures, rules)]).toEqual([])
})

describe.each(rules)('$id', rule => {
  const own = fixtures.filter(fixture => fixture.rule === rule.id)

  it('has a good and a bad fixture', () => {
    expect(new Set(own.map(({ verdict }) => verdict))).toEqual(new Set(['bad', 'good']))
  })

  it.each(own)('$path', async fixture => {
    const [result] = await prove(rule, await prepareFixtures([fixture], checker), checker)
    expect(result?.failures).toEqual([])
  })
})
