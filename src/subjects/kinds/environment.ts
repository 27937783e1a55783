import { mapping, scalarText } from '../../model/data.ts'
import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'environment', under: ['workflow', 'job', 'step'], find }

function find(parent: Subject): Subject<'environment'>[] {
  const data = dataOf(parent)?.get('env')
  if (data === undefined || data === null) return []
  const value = { variables: mapping(data), computed: scalarText(data)?.includes('${{') ?? false }
  return [{ kind: 'environment', document: parent.document, pointer: child(parent.pointer, 'env'), value, parent }]
}

function dataOf(parent: Subject) {
  if (isKind(parent, 'workflow')) return parent.value.data
  if (isKind(parent, 'job') || isKind(parent, 'step')) return isReachable(parent.value) ? parent.value.data : undefined
  return undefined
}
