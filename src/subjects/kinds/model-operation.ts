import { binaryRegion } from '../../documents/binary.ts'
import { pointedAt } from '../../documents/pointed.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'model-operation', under: ['model-file'], find }

function find(parent: Subject): Subject<'model-operation'>[] {
  if (!isKind(parent, 'model-file')) return []
  return parent.value.content.operations.map(value => ({
    kind: 'model-operation',
    document: pointedAt(parent.document, binaryRegion(value.member, 0)),
    pointer: '',
    value,
    parent,
  }))
}
