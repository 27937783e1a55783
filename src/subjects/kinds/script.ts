import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import { embeddedScripts } from '../embedded-scripts.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'script', under: ['step'], find }

function find(parent: Subject): Subject<'script'>[] {
  if (!isKind(parent, 'step')) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  return embeddedScripts(parent.value).map(value => {
    const span = { start: value.start, end: value.start + value.text.length }
    return { kind: 'script', document, pointer, span, value, parent }
  })
}
