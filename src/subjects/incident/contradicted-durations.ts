import { EVENT_STEMS } from '../../knowledge/incident-words.ts'
import type { Incident, Moment, StatedDuration, TimelineEvent } from '../../model/incident.ts'
import { between, type Instant, MINUTE, type Span, spanText } from '../../model/instant.ts'
import type { Found } from './entries.ts'
import { mentions } from './words.ts'
import { wrongOrder } from './wrong-order.ts'

const ENDS = [
  ...(EVENT_STEMS.get('resolved') ?? []),
  ...['goes away', 'went away', 'normal', 'again', 'drop below', 'works', 'working', 'complet', 'clear', 'deploy'],
  ...['functional', 'roll back', 'rolls back', 'back up', 'back online', 'fine', 'revok'],
]
const STARTS = [...(EVENT_STEMS.get('started') ?? []), ...(EVENT_STEMS.get('detected') ?? [])]

/** Between which moments a stated length lies. One of the pairs must agree. */
const PAIRS: Readonly<Record<StatedDuration['of'], readonly (readonly [Moment, Moment])[]>> = {
  whole: [
    ['started', 'resolved'],
    ['detected', 'resolved'],
    ['started', 'contained'],
    ['detected', 'contained'],
    ['started', 'closed'],
    ['detected', 'closed'],
  ],
  detect: [['started', 'detected']],
  respond: [
    ['detected', 'responded'],
    ['started', 'responded'],
  ],
  contain: [
    ['detected', 'contained'],
    ['started', 'contained'],
    ['responded', 'contained'],
  ],
  resolve: [
    ['detected', 'resolved'],
    ['started', 'resolved'],
    ['responded', 'resolved'],
    ['contained', 'resolved'],
  ],
}

/** Stated lengths that none of the record's own times can mean. */
export function contradictedDurations(incident: Incident): readonly Found[] {
  const confused = wrongOrder(incident).some(({ kind }) => kind === 'wrong-order')
  const pairs = confused ? [] : eventPairs(incident.timeline)
  return incident.durations.flatMap((duration): readonly Found[] => {
    const stated = PAIRS[duration.of].flatMap(([from, to]) =>
      pair(incident.moments.get(from), incident.moments.get(to)),
    )
    const spans = duration.of === 'whole' ? [...stated, ...pairs] : stated
    const [nearest] = spans.toSorted((left, right) => distance(left, duration) - distance(right, duration))
    if (nearest === undefined || spans.some(span => agrees(span, duration))) return []
    const says = `"${duration.text}", and its own times are ${spanText(nearest)} apart`
    return [{ kind: 'contradicted-duration', says, region: duration.region }]
  })
}

function pair(from: Instant | undefined, to: Instant | undefined): readonly Span[] {
  if (from === undefined || to === undefined || from.precision === 'day' || to.precision === 'day') return []
  const span = between(from, to)
  return span.most <= 0 ? [] : [span]
}

/** From each event that may have been the start to each that may have been the end. */
function eventPairs(timeline: readonly TimelineEvent[]): readonly Span[] {
  const past = timeline.filter(({ pending, instant }) => !pending && instant !== undefined).slice(0, 60)
  const starts = past.filter((event, index) => index === 0 || tells(event, STARTS))
  const ends = past.filter((event, index) => index === past.length - 1 || tells(event, ENDS))
  return starts.flatMap(start => ends.flatMap(end => (start === end ? [] : pair(start.instant, end.instant))))
}

function tells({ text }: TimelineEvent, stems: readonly string[]): boolean {
  return mentions(text.slice(0, 400), stems)
}

/** A length holds to its unit, "about" to a quarter of itself. */
function agrees({ least, most }: Span, { minutes, rough, unit }: StatedDuration): boolean {
  const slack = (rough ? minutes / 4 : unit) * MINUTE
  return least <= minutes * MINUTE + slack && most >= minutes * MINUTE - slack
}

function distance({ least, most }: Span, { minutes }: StatedDuration): number {
  return Math.abs((least + most) / 2 - minutes * MINUTE)
}
