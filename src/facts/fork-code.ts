import { scalarText } from '../model/data.ts'
import { type Fact, fact, Unknown } from '../model/fact.ts'
import { slugOf } from '../reading/reference.ts'

/** Whose code a step may check out. */
export const facts: readonly Fact[] = [
  fact({
    name: 'checkout.fork-code',
    of: 'step',
    about: 'Whether `actions/checkout` refuses the code of a fork in a run that has secrets (version 7 and newer do).',
    type: ['refused', 'allowed'],
    evidence: '/with/allow-unsafe-pr-checkout',
    read({ value: { reference, with: inputs } }) {
      if (reference === undefined || slugOf(reference) !== 'actions/checkout') return undefined
      const allowed = scalarText(inputs.get('allow-unsafe-pr-checkout'))
      if (allowed?.includes('${{')) return new Unknown('an expression decides')
      return allowed === 'true' ? 'allowed' : 'refused'
    },
  }),
]
