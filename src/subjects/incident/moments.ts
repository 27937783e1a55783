import { EVENT_STEMS } from '../../knowledge/incident-words.ts'
import { isMapping, type Mapping, scalarText, sequence } from '../../model/data.ts'
import type { Document } from '../../model/document.ts'
import type { Escalation, Moment, RecordDate, TimelineEvent } from '../../model/incident.ts'
import { MOMENTS } from '../../model/incident.ts'
import type { Instant } from '../../model/instant.ts'
import { child } from '../../model/pointer.ts'
import type { Clock } from './clock.ts'
import type { Field } from './fields.ts'
import { mentions } from './words.ts'

/** The moments of a record: from its fields, else from what its timeline tells, else from the day it is named by. */
export function momentsOf(
  fields: readonly Field[],
  timeline: readonly TimelineEvent[],
  dates: readonly RecordDate[],
  clock: () => Clock,
): ReadonlyMap<Moment, Instant> {
  const stated = MOMENTS.flatMap(moment => {
    const instants = fields.filter(({ name }) => name === moment).map(field => clock().read(field)?.instant)
    const [first] = instants.filter(instant => instant !== undefined)
    return first === undefined ? [] : [[moment, first] as const]
  })
  const found = new Map<Moment, Instant>(stated)
  for (const [moment, instant] of told(timeline)) if (!found.has(moment)) found.set(moment, instant)
  const [date] = dates
  if (!found.has('detected') && date !== undefined) found.set('detected', { ...date.instant, inferred: true })
  return found
}

/** The first event that tells of each moment; of resolving the last. Nobody responds before something was detected. */
function told(timeline: readonly TimelineEvent[]): readonly (readonly [Moment, Instant])[] {
  const past = timeline.filter(({ pending, instant }) => !pending && instant !== undefined)
  const first = past.findIndex(({ text }) => mentions(text, EVENT_STEMS.get('detected') ?? []))
  const behind = past.slice(first + 1)
  const pick = (moment: Moment, event: TimelineEvent | undefined) =>
    event?.instant === undefined ? [] : [[moment, { ...event.instant, inferred: true }] as const]
  const telling = (moment: string) => (event: TimelineEvent) => mentions(event.text, EVENT_STEMS.get(moment) ?? [])
  return [
    ...pick('detected', past[first]),
    ...pick('responded', behind.find(telling('responded'))),
    ...pick('contained', behind.find(telling('contained'))),
    ...pick('resolved', behind.findLast(telling('resolved'))),
  ]
}

/** Who was told and when: the list in the front matter, fields, and events that say so. */
export function escalationsOf(
  front: Mapping,
  document: Document,
  fields: readonly Field[],
  timeline: readonly TimelineEvent[],
  clock: () => Clock,
): readonly Escalation[] {
  const listed = sequence(front.get('escalated'))
    .filter(isMapping)
    .map((entry, index): Escalation => {
      const region = document.locate(child('/escalated', index), 'key')
      const at = clock().read({ text: scalarText(entry.get('at')) ?? '', region })?.instant
      return { to: scalarText(entry.get('to')) ?? '', at, region }
    })
  const written = fields
    .filter(({ name }) => name === 'escalated')
    .map((field): Escalation => ({ to: field.text, at: clock().read(field)?.instant, region: field.region }))
  const events = timeline
    .filter(({ text, pending }) => !pending && mentions(text, EVENT_STEMS.get('escalated') ?? []))
    .map(({ text, instant, region }): Escalation => ({ to: text, at: instant, region }))
  return [...listed, ...written.filter(({ to, at }) => at !== undefined || !/^if\b/i.test(to)), ...events]
}
