import { DUTY_GROUPS } from '../knowledge/incident-duties.ts'
import { type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { momentOf } from '../reading/day.ts'
import { DUTY_STATES, dutyState, dutyText, STANDINGS, standingOf } from '../reading/incident-duties.ts'

/** What a record must say by the time that the incident has come so far. */
export const facts: readonly Fact[] = [
  fact({
    name: 'incident-duty',
    of: 'incident-duty',
    about: 'The end of a sentence that begins with the incident, as "does not record a root cause".',
    type: 'text',
    read: subject => dutyText(subject.value, stateOf(subject)),
  }),
  fact({
    name: 'duty.group',
    of: 'incident-duty',
    about: 'What the duty belongs to; one rule asks for each.',
    type: DUTY_GROUPS,
    read: ({ value }) => value.group,
  }),
  fact({
    name: 'duty.phase',
    of: 'incident-duty',
    about: 'Duties that have a note of their own while they are ahead, and all the others.',
    type: ['containment', 'completion', 'other'],
    read: ({ value }) => PHASES.get(value.group) ?? 'other',
  }),
  fact({
    name: 'duty.state',
    of: 'incident-duty',
    about: 'What the record says of it.',
    type: DUTY_STATES,
    read: subject => stateOf(subject),
  }),
  fact({
    name: 'duty.standing',
    of: 'incident-duty',
    about: 'Whether the record must say it by now: `owed` is missing, `ahead` will be, `free` need not be said.',
    type: STANDINGS,
    read: (subject, context) => standingOf(subject.value, stateOf(subject), momentOf(context)),
  }),
]

const PHASES: ReadonlyMap<string, string> = new Map([
  ...['block', 'disable', 'rotate', 'redact'].map(group => [group, 'containment'] as const),
  ['no-new-exploits', 'completion'],
])

function stateOf(subject: Subject<'incident-duty'>) {
  const repository = nearest(subject, 'repository')?.value
  return dutyState(subject.value, path => repository?.has(path) ?? true)
}
