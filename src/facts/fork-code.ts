import { type Fact, fact, Unknown } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import { actionName, answered, inputOf, writtenName } from '../reading/action-inputs.ts'

const INPUT = 'allow-unsafe-pr-checkout'

/** Whose code a step may check out. */
export const facts: readonly Fact[] = [
  fact({
    name: 'checkout.fork-code',
    of: 'step',
    about: 'Whether `actions/checkout` refuses the code of a fork in a run that has secrets (version 7 and newer do).',
    type: ['refused', 'allowed'],
    evidence: ({ value }) => child('', 'with', writtenName(value, INPUT)),
    read({ value }) {
      if (actionName(value) !== 'actions/checkout') return undefined
      const answer = answered(inputOf(value, INPUT))
      if (answer === 'expression') return new Unknown('an expression decides')
      return answer === 'yes' ? 'allowed' : 'refused'
    },
  }),
]
