import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'trigger', under: ['workflow'], find }

function find(parent: Subject): Subject<'trigger'>[] {
  if (!isKind(parent, 'workflow')) return []
  const { document } = parent
  return parent.value.triggers.map(value => ({ kind: 'trigger', document, pointer: value.pointer, value, parent }))
}
