import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'runbook-flaw', under: ['runbook'], find }

function find(parent: Subject): Subject<'runbook-flaw'>[] {
  if (!isKind(parent, 'runbook')) return []
  const runbook = parent.value
  return runbook.flaws.map(value => {
    const { document } = runbook.at(value.region)
    return { kind: 'runbook-flaw', document, pointer: '', value, parent }
  })
}
