import { parseCondition } from '../../documents/expression.ts'
import { type Mapping, scalarText } from '../../model/data.ts'
import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'condition', under: ['job', 'step'], find }

function find(parent: Subject): Subject<'condition'>[] {
  const text = scalarText(dataOf(parent)?.get('if'))
  if (text === undefined || !runs(parent)) return []
  const pointer = child(parent.pointer, 'if')
  const value = { text, expressions: parseCondition(text) }
  return [{ kind: 'condition', document: parent.document, pointer, value, parent }]
}

/** What never runs decides nothing. */
function runs(parent: Subject): boolean {
  return isKind(parent, 'job') || isKind(parent, 'step') ? isReachable(parent.value) : false
}

function dataOf(parent: Subject): Mapping | undefined {
  return isKind(parent, 'job') || isKind(parent, 'step') ? parent.value.data : undefined
}
