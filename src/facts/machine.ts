import { type Fact, fact, Unknown } from '../model/fact.ts'
import { RUNNERS, runnerOf } from '../reading/runner.ts'

/** The machine that a job runs on. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.runner',
    of: 'job',
    about: 'Whose machine the labels of the job ask for.',
    type: RUNNERS.filter(runner => runner !== 'unknown'),
    evidence: '/runs-on',
    read({ value }) {
      const runner = runnerOf(value)
      return runner === 'unknown' ? new Unknown('an expression chooses the runner') : runner
    },
  }),
]
