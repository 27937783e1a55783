import { DEFECTS } from '../model/defect.ts'
import type { Evidence, Fact } from '../model/fact.ts'
import { fact } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'

/** What GitHub refuses, or ignores, in a workflow or an action. */
export const facts: readonly Fact[] = [
  fact({
    name: 'defect.kind',
    of: 'defect',
    about: 'What is wrong.',
    type: DEFECTS,
    evidence: subject => placeOf(subject),
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'defect',
    of: 'defect',
    about: 'The key, the word or the name in question, as written.',
    type: 'text',
    evidence: subject => placeOf(subject),
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'defect.owner',
    of: 'defect',
    about: 'What it stands in, as `a step`.',
    type: 'text',
    evidence: subject => placeOf(subject),
    read: ({ value }) => value.owner,
  }),
  fact({
    name: 'defect.near',
    of: 'defect',
    about: 'The known word that was probably meant.',
    type: 'text',
    evidence: subject => placeOf(subject),
    read: ({ value }) => value.wanted,
  }),
]

function placeOf({ document, pointer, value }: Subject<'defect'>): Evidence {
  return { document, pointer, part: value.part }
}
