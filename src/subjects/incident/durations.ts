import { findDuration } from '../../model/duration.ts'
import type { StatedDuration } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import type { Field } from './fields.ts'

const FIELDS: ReadonlyMap<string, StatedDuration['of']> = new Map([
  ['duration', 'whole'],
  ['time-to-detect', 'detect'],
  ['time-to-respond', 'respond'],
  ['time-to-contain', 'contain'],
  ['time-to-resolve', 'resolve'],
])

const ROUGH = /~|\b(?:about|around|approximately|approx|roughly|some|ca)\b/i

/** A bound on one side contradicts too little to be worth a finding. */
const ONE_SIDED = /\b(?:at least|at most|at (?:a )?maximum|over|more than|less than|up to|under|almost|nearly)\b/i

/** Words between which a sentence gives the length of the whole incident. */
const TELLING =
  /\b(?:(?:outage|incident|effect|disruption|degradation|downtime|problem|issue|interruption|it|which)(?: of service)?(?: has| had| have)? (?:really )?(?:only )?(?:continued|persisted)|\blasted|(?:fixed|resolved|restored|recovered|mitigated)(?: in| after| within)|total (?:outage|downtime) (?:of|was)|outage of|downtime of|(?:outage|downtime) (?:was|took)|resulted in an?)\b/gi

/** A sentence about another time, or about what could be. */
const ELSEWHERE =
  /\b(?:previous(?:ly)?|earlier|last time|once before|usually|typically|normally|would|could|may|might|can|should|if)\b/i

/** How far behind the telling words the length may stand. */
const NEAR = 48

/** The lengths of time that a record states about itself. */
export function durationsOf(fields: readonly Field[], prose: readonly Passage[]): readonly StatedDuration[] {
  const labelled = fields.flatMap(field => {
    const of = FIELDS.get(field.name)
    return of === undefined ? [] : stated(field, field.text, of)
  })
  const spoken = prose.flatMap(passage => {
    const [found] = [...passage.text.slice(0, 4000).matchAll(TELLING)].flatMap(match => {
      if (ELSEWHERE.test(beginning(passage.text, match.index))) return []
      const rest = sentence(passage.text.slice(match.index + match[0].length))
      return /minute|hour|period|day/.test(rest) || !/resulted/i.test(match[0]) ? stated(passage, rest, 'whole') : []
    })
    return found === undefined || labelled.some(({ region }) => region === passage.region) ? [] : [found]
  })
  return [...labelled, ...spoken]
}

/** What a sentence says before an offset. */
function beginning(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 160), end)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1)
}

function sentence(text: string): string {
  return (text.split(/[.;](?:\s|$)/, 1)[0] ?? '').slice(0, NEAR)
}

function stated({ region }: Passage, text: string, of: StatedDuration['of']): readonly StatedDuration[] {
  const duration = findDuration(text)
  if (duration?.minutes === undefined || duration.minutes <= 0) return []
  const before = text.slice(0, text.indexOf(duration.text) + duration.text.length)
  if (/\b(?:every|per|each|old|older|within the last)\b/i.test(before) || ONE_SIDED.test(before)) return []
  const ranged = /\d ?(?:-|–|—|to) ?\d/.test(duration.text)
  return [
    {
      text: duration.text,
      region,
      minutes: duration.minutes,
      rough: ranged || ROUGH.test(before) || /\bor so\b/.test(text),
      of,
      unit: unitOf(duration.text),
    },
  ]
}

/** Minutes of the smallest unit in a text. */
function unitOf(text: string): number {
  if (/\d ?(?:m|min|mins|minutes?)\b|minutes?\b|\dM\b/.test(text)) return 1
  if (/\dh|hours?|hrs?/i.test(text)) return 60
  return /days?|\dd\b/i.test(text) ? 24 * 60 : 7 * 24 * 60
}
