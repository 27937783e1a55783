import { type Incident, MOMENTS, type TimelineEvent } from '../../model/incident.ts'
import { type Instant, isReversed, MINUTE } from '../../model/instant.ts'
import type { Found } from './entries.ts'

/** Moments and events that stand in an order in which they cannot have happened. */
export function wrongOrder(incident: Incident): readonly Found[] {
  return [...moments(incident), ...events(incident.timeline), ...containment(incident)]
}

/** Only what the record states itself: what was read from its events need not be in this order. */
function moments({ moments: known }: Incident): readonly Found[] {
  const stated = MOMENTS.flatMap(name => {
    const instant = known.get(name)
    return instant === undefined || instant.inferred || name === 'deployed' ? [] : [{ name, instant }]
  })
  return stated.slice(1).flatMap((later, index): readonly Found[] => {
    const earlier = stated[index]
    if (earlier === undefined || !isReversed(earlier.instant, later.instant)) return []
    return [
      {
        kind: 'wrong-order',
        says: `that it was ${later.name} before it was ${earlier.name}`,
        region: later.instant.region,
      },
    ]
  })
}

/** The first step back of a timeline; the newest first is an order too. */
function events(timeline: readonly TimelineEvent[]): readonly Found[] {
  const past = timeline.flatMap(({ instant, pending, region }) => (instant && !pending ? [{ instant, region }] : []))
  const steps = past.slice(1).map((event, index) => ({ event, before: past[index] ?? event }))
  const back = steps.filter(({ event, before }) => isShort(before.instant) && isReversed(before.instant, event.instant))
  const [first] = back
  if (first === undefined || back.length > steps.length / 2) return []
  const says = `${time(first.event.instant)} behind ${time(first.before.instant)}`
  return [{ kind: 'wrong-order', says, region: first.event.region }]
}

/** A range at the head of a list tells what follows in detail. */
function isShort({ low, high }: Instant): boolean {
  return high - low < 20 * MINUTE
}

function time({ text, low }: Instant): string {
  return text.trim() === '' ? new Date(low).toISOString() : text.trim()
}

function containment({ moments: known }: Incident): readonly Found[] {
  const [contained, deployed] = [known.get('contained'), known.get('deployed')]
  if (contained === undefined || deployed === undefined || !isReversed(contained, deployed)) return []
  return [
    {
      kind: 'late-containment',
      says: 'that the fix was deployed before the incident was contained',
      region: deployed.region,
    },
  ]
}
