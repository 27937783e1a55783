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
  fact({
    name: 'job.bounded',
    of: 'job',
    about:
      'Whether the job, or each of its steps, says after how many minutes it is stopped; a called workflow says it itself.',
    type: 'boolean',
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read({ value: { data, steps, reference } }) {
      if (reference !== undefined) return undefined
      return data.has('timeout-minutes') || (steps.length > 0 && steps.every(step => step.data.has('timeout-minutes')))
    },
  }),
]
