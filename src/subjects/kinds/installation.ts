import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { INSTALLING, installationOf } from '../../reading/installations.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'installation', under: ['step'], textOf, find }

function textOf(parent: Subject): string | undefined {
  return isKind(parent, 'step') ? parent.value.run : undefined
}

function find(parent: Subject): Subject<'installation'>[] {
  if (!isKind(parent, 'step') || !INSTALLING.test(parent.value.run ?? '') || !isReachable(parent.value)) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  return (parent.value.script?.commands ?? []).flatMap(command => {
    const value = installationOf(command)
    return value === undefined
      ? []
      : [{ kind: 'installation' as const, document, pointer, span: command, value, parent }]
  })
}
