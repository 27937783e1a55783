import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'python-digest', under: ['python-file'], find }

function find(parent: Subject): Subject<'python-digest'>[] {
  if (!isKind(parent, 'python-file')) return []
  const { document, value } = parent
  return value.digests.map(each => ({ kind: 'python-digest', document, pointer: '', span: each, value: each, parent }))
}
