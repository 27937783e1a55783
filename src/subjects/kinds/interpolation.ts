import { isKind, type Subject } from '../../model/subject.ts'
import { interpolationsOf } from '../../reading/interpolations.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'interpolation', under: ['step'], find }

function find(parent: Subject): Subject<'interpolation'>[] {
  if (!isKind(parent, 'step') || !parent.document.source.text.includes('${{') || !isReachable(parent.value)) return []
  const { document } = parent
  return interpolationsOf(parent.value).map(({ pointer, value }) => ({
    kind: 'interpolation',
    document,
    pointer,
    span: value,
    value,
    parent,
  }))
}
