import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { downloadsOf, FETCHERS } from '../../reading/downloads.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'download', under: ['step'], find }

function find(parent: Subject): Subject<'download'>[] {
  if (!isKind(parent, 'step') || !FETCHERS.test(parent.value.run ?? '') || !isReachable(parent.value)) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  return downloadsOf(parent.value).map(value => ({
    kind: 'download',
    document,
    pointer,
    span: value.command,
    value,
    parent,
  }))
}
