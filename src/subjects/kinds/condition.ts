import { parseCondition } from '../../documents/expression.ts'
import { type Mapping, scalarText } from '../../model/data.ts'
import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'condition', under: ['job', 'step'], find }

function find(parent: Subject): Subject<'condition'>[] {
  const text = scalarText(dataOf(parent)?.get('if'))
  if (text === undefined) return []
  const pointer = child(parent.pointer, 'if')
  const value = { text, expressions: parseCondition(text) }
  return [{ kind: 'condition', document: parent.document, pointer, value, parent }]
}

function dataOf(parent: Subject): Mapping | undefined {
  return isKind(parent, 'job') || isKind(parent, 'step') ? parent.value.data : undefined
}
