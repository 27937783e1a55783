import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { mayPublish, publicationOf } from '../../reading/publications.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'publication', under: ['step'], find }

function find(parent: Subject): Subject<'publication'>[] {
  if (!isKind(parent, 'step') || !mayPublish(parent.value.run ?? '') || !isReachable(parent.value)) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  return (parent.value.script?.commands ?? []).flatMap(command => {
    const value = publicationOf(command)
    return value === undefined
      ? []
      : [{ kind: 'publication' as const, document, pointer, span: command, value, parent }]
  })
}
