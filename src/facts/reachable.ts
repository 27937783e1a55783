import { type Fact, fact } from '../model/fact.ts'
import { isReachable } from '../reading/reachable.ts'

/** Whether something runs at all. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.reachable',
    of: 'job',
    about: 'Whether the `if` of the job leaves it a chance to run.',
    type: 'boolean',
    evidence: '/if',
    read: ({ value }) => isReachable(value),
  }),
  fact({
    name: 'step.reachable',
    of: 'step',
    about: 'Whether the `if` of the step and that of its job leave it a chance to run.',
    type: 'boolean',
    evidence: '/if',
    read: ({ value }) => isReachable(value),
  }),
]
