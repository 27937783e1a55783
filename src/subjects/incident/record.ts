import type { MarkdownDocument } from '../../documents/markdown.ts'
import { pointedAt } from '../../documents/pointed.ts'
import { mapping, scalarText } from '../../model/data.ts'
import type { Incident, RecordDate, TimelineEvent } from '../../model/incident.ts'
import { type IncidentSettings, NO_INCIDENT_SETTINGS } from '../../model/incident-settings.ts'
import { DAY, type Instant, type Zone } from '../../model/instant.ts'
import type { Passage } from '../../model/passage.ts'
import type { Region } from '../../model/region.ts'
import { Clock, dayNumber } from './clock.ts'
import { durationsOf } from './durations.ts'
import { type Field, fieldsOf } from './fields.ts'
import { recordItems } from './items.ts'
import { escalationsOf, momentsOf } from './moments.ts'
import { type Part, partsOf, proseOf, textOf } from './outline.ts'
import { actionStates, blankFields } from './report.ts'
import { wordsOf } from './settings.ts'
import { readStamp } from './stamp.ts'
import { saidOnce, timelineOf } from './timeline.ts'
import { placeholderIn, severitiesOf, stateOf, statusesOf, typesOf } from './values.ts'

/** Reads the record of an incident, in whatever shape a team keeps it. */
export function readIncident(document: MarkdownDocument, settings: IncidentSettings = NO_INCIDENT_SETTINGS): Incident {
  const words = wordsOf(settings)
  const parts = partsOf(document, words.sections)
  const fields = fieldsOf(document.data, document, parts, words.fields)
  const front = mapping(document.data)
  const title = titleOf(fields, parts)
  const once = saidOnce(parts, { timezone: fields.find(({ name }) => name === 'timezone')?.text ?? settings.timezone })
  const dates = datesOf(document, fields, title, new Clock(once.zone, undefined))
  const day = dayNumber(once.day ?? { year: 0, month: 1, day: 1 }, undefined)
  const start = once.day === undefined ? (dates[0]?.instant.low ?? statedDay(fields, once.zone)) : day
  const clock = () => new Clock(once.zone, start)
  const timeline = timelineOf(parts, clock())
  const moments = momentsOf(fields, timeline, dates, clock)
  const statuses = statusesOf(fields, words.states)
  const prose = proseOf(parts)
  return {
    path: document.source.path,
    name: nameOf(document, front),
    title,
    document,
    at: region => placeIn(document, region),
    front,
    severities: severitiesOf(fields),
    statuses,
    types: typesOf(fields),
    state: stateOf(statuses, moments),
    fields: byName(fields),
    zone: once.zone,
    zoneKnown:
      once.known || timed([...moments.values(), ...timeline]).every(({ zone }) => zone.name !== once.zone.name),
    moments,
    escalations: escalationsOf(front, document, fields, timeline, clock),
    dates,
    timelines: parts.filter(({ own }) => own === 'timeline').length,
    timeline,
    sections: sectionsOf(parts),
    items: recordItems(parts, new Clock(once.known ? once.zone : (moments.get('detected')?.zone ?? once.zone), start)),
    durations: durationsOf(fields, prose),
    actionStates: actionStates(parts),
    blank: blankFields(parts),
    prose,
  }
}

/** The day of a moment that is stated with its date, for the times that stand without one. */
function statedDay(fields: readonly Field[], zone: Zone): number | undefined {
  const times = fields.filter(({ name }) => name === 'detected' || name === 'started')
  const [first] = times.flatMap(field =>
    readStamp(field.text)?.day ? (new Clock(zone, undefined).read(field) ?? []) : [],
  )
  return first && Math.floor(first.instant.low / DAY) * DAY
}

/** Those that are told to the minute: a day alone needs no zone. */
function timed(found: readonly (Instant | TimelineEvent)[]): readonly Instant[] {
  const instants = found.flatMap(each => ('low' in each ? each : (each.instant ?? [])))
  return instants.filter(({ precision }) => precision !== 'day')
}

function placeIn(document: MarkdownDocument, region: Region) {
  return { document: pointedAt(document, region), pointer: '' }
}

function nameOf({ source }: MarkdownDocument, front: ReadonlyMap<string, unknown>): string {
  const id = front.get('id') ?? front.get('incident_id')
  if (typeof id === 'string' && id.trim() !== '') return id.trim()
  return (source.path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '')
}

function titleOf(fields: readonly Field[], parts: readonly Part[]): Passage | undefined {
  const main = parts.find(({ heading }) => heading?.depth === 1)?.heading
  return main ?? fields.find(({ name }) => name === 'title') ?? parts.find(({ heading }) => heading)?.heading
}

const DAY_IN_NAME = /(?<!\d)(\d{4}[-_]\d{2}[-_]\d{2})(?!\d)[^/]*$/

/** The days that a record gives to itself, the most deliberate first. */
function datesOf(
  { source, lines, data }: MarkdownDocument,
  fields: readonly Field[],
  title: Passage | undefined,
  clock: Clock,
): readonly RecordDate[] {
  const top = lines.region(0, 0)
  const file = { text: DAY_IN_NAME.exec(source.path)?.[1]?.replaceAll('_', '-') ?? '', region: title?.region ?? top }
  const frontTitle = { text: scalarText(mapping(data).get('title')) ?? '', region: top }
  const written: readonly (readonly [RecordDate['source'], Passage | undefined])[] = [
    ...fields.filter(({ name, header }) => name === 'date' && header).map(field => ['field', field] as const),
    ['title', title],
    ['title', frontTitle],
    ['file', file],
    ...fields.filter(({ name, header }) => name === 'created' && header).map(field => ['document', field] as const),
  ]
  return written.flatMap(([source, passage]) => {
    const stamp = passage && readStamp(passage.text)
    const day = stamp?.day && dayNumber(stamp.day, undefined)
    if (passage === undefined || day === undefined) return []
    const { region, text } = passage
    const whole = {
      low: day,
      high: day + DAY,
      zone: clock.zone,
      precision: 'day',
      inferred: true,
      text,
      region,
    } as const
    return [{ source, instant: whole }]
  })
}

function byName(fields: readonly Field[]): Incident['fields'] {
  const found = new Map<string, Field[]>()
  for (const field of fields) {
    const known = found.get(field.name) ?? []
    found.set(field.name, known)
    known.push(field)
  }
  return found
}

/** Sections with the words of what is below them, so that an empty one can be told from one that says something. */
function sectionsOf(parts: readonly Part[]): Incident['sections'] {
  return parts.flatMap(({ heading, own }, index) => {
    if (heading === undefined) return []
    const end = parts.findIndex((each, at) => at > index && (each.heading?.depth ?? 7) <= heading.depth)
    const below = parts.slice(index, end < 0 ? undefined : end)
    const texts = below.flatMap(part => part.blocks.map(textOf))
    return [
      {
        name: own,
        heading,
        text: texts
          .filter(text => placeholderIn(text) === undefined)
          .join('\n')
          .trim(),
      },
    ]
  })
}
