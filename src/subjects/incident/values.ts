import {
  DOCUMENT_STATES,
  DOCUMENT_TYPES,
  QUALIFIERS,
  SEVERITY_WORDS,
  STATE_WORDS,
  TYPE_WORDS,
} from '../../knowledge/incident-words.ts'
import type { IncidentState, IncidentType, Moment, Stated, StatedStatus } from '../../model/incident.ts'
import type { Instant } from '../../model/instant.ts'
import type { Severity } from '../../model/severity.ts'
import type { Field } from './fields.ts'
import { mentions, plainName, plainWords } from './words.ts'

/** The severities that a record gives to the whole incident; the first known word of each counts. */
export function severitiesOf(fields: readonly Field[]): readonly Stated<Severity>[] {
  return headers(fields, 'severity').map(field => ({ ...field, meaning: severityIn(field.text) }))
}

function severityIn(text: string): Severity | undefined {
  const words = plainWords(text).split(' ')
  for (const [index, word] of words.entries()) {
    const found = SEVERITY_WORDS.get(word) ?? SEVERITY_WORDS.get(`${word} ${words[index + 1] ?? ''}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** The states that a record gives to the incident. Words about the document count only where no others stand. */
export function statusesOf(
  fields: readonly Field[],
  words: ReadonlyMap<string, IncidentState> = STATE_WORDS,
): readonly StatedStatus[] {
  const stated = headers(fields, 'status')
  const own = stated.filter(({ text }) => !DOCUMENT_STATES.has(plainName(text)))
  return (own.length > 0 ? own : stated).map(field => statusOf(field, words))
}

function statusOf({ text, region }: Field, states: ReadonlyMap<string, IncidentState>): StatedStatus {
  const words = plainWords(text)
  const known = [...states].sort(([left], [right]) => right.length - left.length)
  const word = known.find(([name]) => words === name || words.startsWith(`${name} `))
  const meaning = word?.[1] ?? DOCUMENT_STATES.get(plainName(text))
  const rest = word === undefined ? '' : words.slice(word[0].length)
  const done = meaning === 'resolved' || meaning === 'closed'
  const qualifier = done ? QUALIFIERS.find(each => ` ${rest} `.includes(` ${each} `)) : undefined
  return { text, region, meaning, qualifier }
}

export function typesOf(fields: readonly Field[]): readonly Stated<IncidentType>[] {
  return headers(fields, 'type')
    .filter(({ text }) => !DOCUMENT_TYPES.has(plainWords(text)))
    .map(field => ({ ...field, meaning: TYPE_WORDS.find(([stem]) => mentions(field.text, [stem]))?.[1] }))
}

function headers(fields: readonly Field[], name: string): readonly Field[] {
  return fields.filter(field => field.name === name && field.header)
}

const ORDER: readonly IncidentState[] = ['open', 'contained', 'resolved', 'closed']

/**
 * The state that decides which rules speak. Of two that disagree the earlier one, since it asks for less; but a moment
 * of closing closes.
 */
export function stateOf(statuses: readonly StatedStatus[], moments: ReadonlyMap<Moment, Instant>): IncidentState {
  if (isStated(moments.get('closed'))) return 'closed'
  const states = statuses.map(({ meaning }) => meaning).filter(state => state !== undefined)
  const ended = states.find(state => !ORDER.includes(state))
  if (ended !== undefined) return ended
  if (states.length > 0) return ORDER.find(state => states.includes(state)) ?? 'open'
  if (statuses.length > 0) return 'open'
  if (isStated(moments.get('resolved'))) return 'resolved'
  return isStated(moments.get('contained')) ? 'contained' : 'open'
}

function isStated(instant: Instant | undefined): boolean {
  return instant !== undefined && !instant.inferred
}

const BRACKETED =
  /\[(?:TIME|DATE|NAME|LINK|URL|SEVERITY|STATUS|OWNER|VERSION|INCIDENT[ _-]ID|TBD|TBC)\b[^\]\n]{0,60}\](?!\()/
const ASKING = /\[(?:[Dd]escribe|[Ii]nsert|[Aa]dd|[Yy]our|[Ll]ist) [^\]\n]{0,80}\](?!\()/
const BRACED = /(?<!\$)\{\{ ?[a-z][a-z_ -]{1,28}[a-z] ?\}\}/
const LOOSE = /^\W{0,4}(?:TBD|TBC|TO-?DO)\b/

/** The placeholder of a template in a text; a value in braces is a value. */
export function placeholderIn(text: string): string | undefined {
  return [BRACED, BRACKETED, ASKING, LOOSE].map(pattern => pattern.exec(text)?.[0]).find(found => found !== undefined)
}
