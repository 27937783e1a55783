import type { Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'
import { stepsBelow } from '../owner.ts'

export const expansion: Expansion = { kind: 'step', under: ['job', 'action'], find }

function find(parent: Subject): Subject<'step'>[] {
  const { document } = parent
  return stepsBelow(parent).map(step => ({ kind: 'step', document, pointer: step.pointer, value: step, parent }))
}
