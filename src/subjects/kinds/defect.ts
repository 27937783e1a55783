import { isKind, nearest, type Subject } from '../../model/subject.ts'
import { actionDefects, workflowDefects } from '../../reading/defects.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'defect', under: ['workflow', 'action'], find }

function find(parent: Subject): Subject<'defect'>[] {
  const { document } = parent
  return defectsOf(parent).map(value => {
    const { pointer, part } = value
    const common = { kind: 'defect', document, pointer, value, parent } as const
    return typeof part === 'object' ? { ...common, span: part } : common
  })
}

function defectsOf(parent: Subject) {
  const repository = nearest(parent, 'repository')?.value
  if (isKind(parent, 'workflow')) return workflowDefects(parent.value, repository)
  return isKind(parent, 'action') ? actionDefects(parent.value, repository) : []
}
