import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'python-call', under: ['python-file'], find }

function find(parent: Subject): Subject<'python-call'>[] {
  if (!isKind(parent, 'python-file')) return []
  const { document, value } = parent
  return value.calls.map(each => ({ kind: 'python-call', document, pointer: '', span: each, value: each, parent }))
}
