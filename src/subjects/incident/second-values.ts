import type { Incident, Stated } from '../../model/incident.ts'
import type { EntryKind } from '../../model/incident-entry.ts'
import type { Found } from './entries.ts'

/** A severity or a status that says something else than the first one. */
export function secondValues({ severities, statuses }: Incident): readonly Found[] {
  return [...second('second-severity', 'severity', severities), ...second('second-status', 'status', statuses)]
}

function second(kind: EntryKind, name: string, values: readonly Stated<string>[]): readonly Found[] {
  const [first] = values.filter(({ meaning }) => meaning !== undefined)
  const other = values.find(({ meaning }) => meaning !== undefined && meaning !== first?.meaning)
  if (first === undefined || other === undefined) return []
  return [{ kind, says: `the ${name} ${other.meaning} here and ${first.meaning} elsewhere`, region: other.region }]
}
