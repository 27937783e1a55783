import { expect, it } from 'vitest'
import { rules } from '../src/generated/rules.ts'
import { vocabulary } from '../src/pipeline/catalogue.ts'
import { checker } from '../src/pipeline/checker.ts'
import { prepareFixtures } from '../src/proving/prove.ts'
import { readFixtures } from '../src/proving/read-fixtures.ts'
import { survivors } from '../src/proving/survivors.ts'
import { filesBelow } from './files-below.ts'

const { fixtures } = readFixtures(filesBelow('fixtures'))

it.each(rules)('fixtures notice every change of $id', async rule => {
  const own = await prepareFixtures(
    fixtures.filter(fixture => fixture.rule === rule.id),
    checker,
  )
  const alive = await survivors(rule, own, checker, vocabulary)
  expect(alive.map(({ change }) => change)).toEqual([])
})
