import { type Fact, fact } from '../model/fact.ts'
import { GRADES } from '../reading/grades.ts'

/** Values that are pasted into code before it runs. */
export const facts: readonly Fact[] = [
  fact({
    name: 'interpolation.grade',
    of: 'interpolation',
    about: 'What can stand where the value is pasted, and who chooses it.',
    type: GRADES,
    read: ({ value }) => value.grade,
  }),
  fact({
    name: 'interpolation.sink',
    of: 'interpolation',
    about: 'Where the code stands: `run`, or the name of an input that an action runs.',
    type: 'text',
    read: ({ value }) => value.sink,
  }),
]
