import { binaryRegion } from '../../documents/binary.ts'
import { pointedAt } from '../../documents/pointed.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'model-import', under: ['model-file'], find }

function find(parent: Subject): Subject<'model-import'>[] {
  if (!isKind(parent, 'model-file')) return []
  return parent.value.content.imports.map(value => ({
    kind: 'model-import',
    document: pointedAt(parent.document, binaryRegion(value.member, value.offset)),
    pointer: '',
    value,
    parent,
  }))
}
