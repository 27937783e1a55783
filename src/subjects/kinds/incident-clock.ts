import { CLOCKS } from '../../model/incident-clock.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'incident-clock', under: ['incident'], find }

function find(parent: Subject): Subject<'incident-clock'>[] {
  if (!isKind(parent, 'incident')) return []
  const { incident } = parent.value
  return CLOCKS.map(name => ({
    kind: 'incident-clock',
    document: parent.document,
    pointer: '',
    value: { name, incident },
    parent,
  }))
}
