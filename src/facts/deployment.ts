import { type Fact, fact } from '../model/fact.ts'
import { deploys, freezeSwitch } from '../reading/deployment.ts'

/** Jobs that change what runs, and what can stop them. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.deploys',
    of: 'job',
    about: 'Whether the job changes what runs or what is served; publishing a package does not count.',
    type: 'boolean',
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read: ({ value }) => deploys(value),
  }),
  fact({
    name: 'job.freeze-switch',
    of: 'job',
    about: 'Whether a variable or a file that people can set in one place keeps the job from running.',
    type: ['present', 'missing'],
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read: ({ value }) => freezeSwitch(value),
  }),
]
