import type { Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'
import { referenceOf } from '../owner.ts'

export const expansion: Expansion = { kind: 'action-reference', under: ['step', 'job'], find }

function find(parent: Subject): Subject<'action-reference'>[] {
  const value = referenceOf(parent)
  if (value === undefined) return []
  return [{ kind: 'action-reference', document: parent.document, pointer: value.pointer, value, parent }]
}
