import { type Fact, fact } from '../model/fact.ts'
import { RUNNERS, runnerOf } from '../reading/runner.ts'

/** The machine that a job runs on. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.runner',
    of: 'job',
    about: 'Whose machine the labels of the job ask for; `computed` where an expression decides and nothing tells.',
    type: RUNNERS,
    evidence: '/runs-on',
    read: ({ value }) => runnerOf(value),
  }),
]
