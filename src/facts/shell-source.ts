import { type Fact, fact } from '../model/fact.ts'

/** Who names the shell of a script. */
export const facts: readonly Fact[] = [
  fact({
    name: 'step.shell-source',
    of: 'step',
    about: 'Where the shell of a script is named; the steps of an action inherit none.',
    type: ['step', 'inherited', 'missing'],
    evidence: '/run',
    read({ value: { run, data, action } }) {
      if (run === undefined) return undefined
      if (data.has('shell')) return 'step'
      return action === undefined ? 'inherited' : 'missing'
    },
  }),
]
