import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'incident-entry', under: ['incident'], find }

function find(parent: Subject): Subject<'incident-entry'>[] {
  if (!isKind(parent, 'incident')) return []
  return parent.value.entries.map(value => {
    const { document } = value.incident.at(value.region)
    return { kind: 'incident-entry', document, pointer: '', value, parent }
  })
}
