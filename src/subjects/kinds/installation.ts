import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { INSTALLERS, installationOf } from '../../reading/installations.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'installation', under: ['step'], find }

function find(parent: Subject): Subject<'installation'>[] {
  if (!isKind(parent, 'step') || !INSTALLERS.test(parent.value.run ?? '') || !isReachable(parent.value)) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  return (parent.value.script?.commands ?? []).flatMap(command => {
    const value = installationOf(command)
    return value === undefined
      ? []
      : [{ kind: 'installation' as const, document, pointer, span: command, value, parent }]
  })
}
