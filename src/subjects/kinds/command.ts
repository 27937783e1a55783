import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'command', under: ['step'], textOf, find }

function textOf(parent: Subject): string | undefined {
  return isKind(parent, 'step') ? parent.value.run : undefined
}

function find(parent: Subject): Subject<'command'>[] {
  if (!isKind(parent, 'step')) return []
  const pointer = child(parent.pointer, 'run')
  const { document } = parent
  const commands = parent.value.script?.commands ?? []
  return commands.map(value => ({ kind: 'command', document, pointer, span: value, value, parent }))
}
