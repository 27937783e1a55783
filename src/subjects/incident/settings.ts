import { FIELD_WORDS, SECTION_WORDS, STATE_WORDS } from '../../knowledge/incident-words.ts'
import { INCIDENT_STATES, type IncidentState } from '../../model/incident.ts'
import type { IncidentSettings } from '../../model/incident-settings.ts'
import { plainName, plainWords } from './words.ts'

/** The words by which a record is read: those of published records, and a team's own. */
export interface Words {
  readonly sections: ReadonlyMap<string, readonly string[]>
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly states: ReadonlyMap<string, IncidentState>
}

export function wordsOf({ sections, fields, status }: IncidentSettings): Words {
  return { sections: joined(SECTION_WORDS, sections), fields: joined(FIELD_WORDS, fields), states: states(status) }
}

type Lists = ReadonlyMap<string, readonly string[]>

/** The team's words come first, so that one of ours can be given another meaning. */
function joined(ours: Lists, own: Lists): Lists {
  if (own.size === 0) return ours
  const added = [...own].map(([name, words]) => [name, words.map(plainName)] as const)
  const mine = new Set(added.flatMap(([, words]) => words))
  const rest = [...ours].map(([name, words]) => [name, words.filter(word => !mine.has(word))] as const)
  const all = new Map<string, readonly string[]>(rest)
  for (const [name, words] of added) all.set(name, [...words, ...(all.get(name) ?? [])])
  return all
}

function states(own: Lists): ReadonlyMap<string, IncidentState> {
  const added = INCIDENT_STATES.flatMap(state => (own.get(state) ?? []).map(word => [plainWords(word), state] as const))
  return added.length === 0 ? STATE_WORDS : new Map([...STATE_WORDS, ...added])
}
