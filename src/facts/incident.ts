import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { INCIDENT_STATES, INCIDENT_TYPES } from '../model/incident.ts'
import type { Passage } from '../model/passage.ts'
import { SEVERITIES } from '../model/severity.ts'
import type { Subject } from '../model/subject.ts'
import { momentOf } from '../reading/day.ts'
import { missingTimes } from '../reading/incident-clocks.ts'
import { missingParts, missingPrerequisites, openItems, reviewOf, statusOf } from '../reading/incident-record.ts'
import { actionsOf, asksForClosure, missingSections } from '../reading/incident-report.ts'

/** What the record of an incident says about the incident as a whole. */
export const facts: readonly Fact[] = [
  fact({
    name: 'incident',
    of: 'incident',
    about: 'The id of the incident, else the name of the record.',
    type: 'text',
    read: ({ value }) => value.incident.name,
  }),
  fact({
    name: 'incident.state',
    of: 'incident',
    about: 'How far the incident has come; of two states that the record gives, the earlier.',
    type: INCIDENT_STATES,
    evidence: subject => at(subject, subject.value.incident.statuses),
    read: ({ value }) => value.incident.state,
  }),
  fact({
    name: 'incident.missing-parts',
    of: 'incident',
    about: 'What every record has and this one has not, or has twice.',
    type: ['title', 'timeline', 'single timeline'],
    list: true,
    read: ({ value }) => missingParts(value.incident),
  }),
  fact({
    name: 'incident.severity',
    of: 'incident',
    about: 'The severity, on the scale critical to low; P1 to P4 and SEV-1 to SEV-4 are read as well.',
    type: [...SEVERITIES, 'unreadable', 'missing'],
    evidence: subject => at(subject, subject.value.incident.severities),
    read: ({ value: { incident } }) => {
      const [first] = incident.severities
      return first === undefined ? 'missing' : (first.meaning ?? 'unreadable')
    },
  }),
  fact({
    name: 'incident.status',
    of: 'incident',
    about: 'Whether the status is a state of an incident, and whether the same line takes it back.',
    type: ['state', 'qualified', 'unreadable', 'missing'],
    evidence: subject => at(subject, subject.value.incident.statuses),
    read: ({ value }) => statusOf(value.incident),
  }),
  fact({
    name: 'incident.status-text',
    of: 'incident',
    about: 'The status as it is written.',
    type: 'text',
    evidence: subject => at(subject, subject.value.incident.statuses),
    read: ({ value }) => value.incident.statuses[0]?.text,
  }),
  fact({
    name: 'incident.type',
    of: 'incident',
    about: 'What kind of incident it is; it decides what the record must say.',
    type: [...INCIDENT_TYPES, 'unreadable', 'missing'],
    evidence: subject => at(subject, subject.value.incident.types),
    read: ({ value: { incident } }) => {
      const [first] = incident.types
      return first === undefined ? 'missing' : (first.meaning ?? 'unreadable')
    },
  }),
  fact({
    name: 'incident.missing-prerequisites',
    of: 'incident',
    about: 'What a response begins with and the record does not name.',
    type: ['affected component', 'logs or other evidence'],
    list: true,
    read: ({ value }) => missingPrerequisites(value.incident),
  }),
  fact({
    name: 'incident.threats',
    of: 'incident',
    about: 'Whether the record names a class of threats.',
    type: ['named', 'missing'],
    evidence: subject => at(subject, subject.value.incident.fields.get('threats') ?? []),
    read: ({ value }) => (value.incident.fields.has('threats') ? 'named' : 'missing'),
  }),
  fact({
    name: 'incident.missing-times',
    of: 'incident',
    about: 'What is missing to prove when somebody responded; nothing while the limit has not passed.',
    type: ['time of detection', 'first response', 'time of the first response', 'time zone'],
    list: true,
    read: ({ value }, context) => missingTimes(value.incident, momentOf(context)),
  }),
  fact({
    name: 'incident.open-items',
    of: 'incident',
    about: 'How many boxes are open in the lists that must be done before an incident is over.',
    type: 'number',
    evidence: subject => at(subject, openItems(subject.value.incident)),
    read: ({ value }) => openItems(value.incident).length,
  }),
  fact({
    name: 'incident.review',
    of: 'incident',
    about: 'Whether the day of the next review has passed.',
    type: ['ahead', 'past'],
    evidence: subject => at(subject, subject.value.incident.fields.get('review') ?? []),
    read: ({ value }, { today }) => reviewOf(value.incident, today),
  }),
  fact({
    name: 'incident.zone',
    of: 'incident',
    about: 'Whether the record says on which clock its times were read.',
    type: ['stated', 'missing'],
    read: ({ value }) =>
      value.incident.timeline.length === 0 ? undefined : value.incident.zoneKnown ? 'stated' : 'missing',
  }),
  fact({
    name: 'incident.report',
    of: 'incident',
    about: 'Of a report to the CCADB: whether it has all sections of a full report.',
    type: ['complete', 'incomplete'],
    read: ({ value }) => {
      const missing = missingSections(value.incident)
      return missing && (missing.length === 0 ? 'complete' : 'incomplete')
    },
  }),
  fact({
    name: 'incident.missing-sections',
    of: 'incident',
    about: 'Of a report to the CCADB: the sections that it lacks.',
    type: 'text',
    list: true,
    read: ({ value }) => missingSections(value.incident),
  }),
  fact({
    name: 'incident.blank-fields',
    of: 'incident',
    about: 'How many fields stand there without a value, as templates leave them; N/A is a value.',
    type: 'number',
    evidence: subject => at(subject, subject.value.incident.blank),
    read: ({ value }) => value.incident.blank.length,
  }),
  fact({
    name: 'incident.actions',
    of: 'incident',
    about: 'Whether all action items have ended: complete or canceled.',
    type: ['complete', 'unfinished', 'unreadable'],
    evidence: subject => at(subject, subject.value.incident.actionStates),
    read: ({ value }) => actionsOf(value.incident),
  }),
  fact({
    name: 'incident.closure',
    of: 'incident',
    about: 'Whether the report asks to be closed.',
    type: ['asked', 'not-asked'],
    read: ({ value }) => (asksForClosure(value.incident) ? 'asked' : 'not-asked'),
  }),
]

/** The first of what decided, else the head of the record. */
function at({ value: { incident } }: Subject<'incident'>, [first]: readonly Passage[]): Evidence {
  return first === undefined ? '' : incident.at(first.region)
}
