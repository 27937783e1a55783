import { isKind, type Subject } from '../../model/subject.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'action-reference', under: ['step', 'job'], find }

/** What never runs refers to nothing. */
function find(parent: Subject): Subject<'action-reference'>[] {
  if (!isKind(parent, 'step') && !isKind(parent, 'job')) return []
  const value = parent.value.reference
  if (value === undefined || !isReachable(parent.value)) return []
  return [{ kind: 'action-reference', document: parent.document, pointer: value.pointer, value, parent }]
}
