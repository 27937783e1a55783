import type { Incident, RecordDate } from '../../model/incident.ts'
import { DAY, type Instant } from '../../model/instant.ts'
import type { Found } from './entries.ts'

const NAMES: Readonly<Record<RecordDate['source'], string>> = {
  file: 'the name of the file',
  title: 'the title',
  field: 'a field',
  document: 'the front matter',
}

/** A day between the time zones of the world, and the night over which an incident was written down. */
const NEAR = 2 * DAY

/** A day that the record is named by and that its other days contradict. */
export function contradictedDates({ dates: all, timeline }: Incident): readonly Found[] {
  const dates = all.filter(({ source }) => source !== 'document')
  const [first] = dates
  if (first === undefined) return []
  const other = dates.find(({ instant }) => !areNear(instant, first.instant))
  if (other !== undefined)
    return [
      found(
        `${day(first.instant)} in ${NAMES[first.source]} and ${day(other.instant)} in ${NAMES[other.source]}`,
        first,
      ),
    ]
  const told = timeline.flatMap(({ instant }) => instant ?? [])
  const [start] = told
  if (start === undefined || told.some(instant => areNear(instant, first.instant))) return []
  return [found(`${day(first.instant)} in ${NAMES[first.source]} and ${day(start)} in the timeline`, first)]
}

function found(says: string, { instant }: RecordDate): Found {
  return { kind: 'contradicted-date', says, region: instant.region }
}

function areNear(one: Instant, other: Instant): boolean {
  return Math.abs(one.low - other.low) < NEAR
}

function day({ low }: Instant): string {
  return new Date(low).toISOString().slice(0, 10)
}
