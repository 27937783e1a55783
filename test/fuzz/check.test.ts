import { describe, expect, it } from 'vitest'
import { checked } from '../pipeline/world.ts'
import { Dice, mutated } from './mutation.ts'
import { WORKFLOWS } from './seeds.ts'

/** `FUZZ=100000 npx vitest run test/fuzz/check.test.ts` for a long run, `FUZZ_SEED` to begin elsewhere. */
const RUNS = Number(process.env.FUZZ ?? 500)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const SLOWEST_MILLISECONDS = 1000
const PATH = '.github/workflows/fuzz.yml'

describe('the whole check, every rule on', () => {
  it(
    `survives ${RUNS} mutated workflows, quickly, and points into them`,
    async () => {
      const dice = new Dice(SEED)
      for (let run = 0; run < RUNS; run++) {
        const text = mutated(dice.pick(WORKFLOWS), WORKFLOWS, dice)
        const start = process.cpuUsage()
        const report = await checked({ [PATH]: text }, { policies: ['all'] })
        const time = process.cpuUsage(start).user / 1000
        if (time > SLOWEST_MILLISECONDS) throw new Error(`${time} ms for ${JSON.stringify(text)}`)
        expect(report.faults, text).toEqual([])
        for (const { location } of report.findings) {
          const { startOffset, endOffset, startLine, endLine } = location.region
          const inside =
            0 <= startOffset && startOffset <= endOffset && endOffset <= text.length && startLine <= endLine
          if (location.path !== PATH || !inside)
            throw new Error(`${JSON.stringify(location)} in ${JSON.stringify(text)}`)
        }
      }
    },
    RUNS * SLOWEST_MILLISECONDS + 60_000,
  )
})
