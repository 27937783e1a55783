import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'incident-duty', under: ['incident'], find }

/** Where an item speaks about a duty it stands there, else at the head of the record. */
function find(parent: Subject): Subject<'incident-duty'>[] {
  if (!isKind(parent, 'incident')) return []
  return parent.value.duties.map(value => {
    const [item] = value.items
    const document = item === undefined ? parent.document : value.incident.at(item.region).document
    return { kind: 'incident-duty', document, pointer: '', value, parent }
  })
}
