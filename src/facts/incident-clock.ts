import { type Evidence, type Fact, type FactContext, fact } from '../model/fact.ts'
import { CLOCKS } from '../model/incident-clock.ts'
import type { Subject } from '../model/subject.ts'
import { momentOf } from '../reading/day.ts'
import { CLOCK_VERDICTS, type ClockReading, readClock } from '../reading/incident-clocks.ts'

/** The limits of an incident. */
export const facts: readonly Fact[] = [
  fact({
    name: 'incident-clock',
    of: 'incident-clock',
    about: 'Which limit it is; a critical incident is escalated at once, others within a time.',
    type: CLOCKS,
    evidence: subject => start(subject),
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'clock.verdict',
    of: 'incident-clock',
    about: 'Whether the limit was kept. `unprovable` where the record is not exact enough, `running` before the limit.',
    type: CLOCK_VERDICTS,
    evidence: subject => start(subject),
    read: (subject, context) => reading(subject, context)?.verdict,
  }),
  fact({
    name: 'clock.basis',
    of: 'incident-clock',
    about: 'Whether fields state the moments, or the words of events were read as such.',
    type: ['stated', 'inferred'],
    read: (subject, context) => {
      const found = reading(subject, context)
      return found && (found.stated ? 'stated' : 'inferred')
    },
  }),
  fact({
    name: 'clock.elapsed',
    of: 'incident-clock',
    about: 'How long it took, or how long it has been.',
    type: 'text',
    read: (subject, context) => reading(subject, context)?.elapsed,
  }),
  fact({
    name: 'clock.limit',
    of: 'incident-clock',
    about: 'The limit, as the escalation matrix gives it for the severity.',
    type: 'text',
    read: (subject, context) => reading(subject, context)?.limit,
  }),
  fact({
    name: 'clock.contact',
    of: 'incident-clock',
    about: 'Who must be told, as the escalation matrix says.',
    type: 'text',
    read: (subject, context) => reading(subject, context)?.contact,
  }),
]

function reading({ value }: Subject<'incident-clock'>, context: FactContext): ClockReading | undefined {
  return readClock(value, momentOf(context))
}

/** The end of the clock where the record has one, else its beginning. */
function start({ value: { incident, name } }: Subject<'incident-clock'>): Evidence {
  const end = name === 'response' ? incident.moments.get('responded') : incident.escalations[0]
  const region = (end ?? incident.moments.get('detected'))?.region
  return region === undefined ? '' : incident.at(region)
}
