import { commentAfter } from '../../documents/comments.ts'
import type { Document } from '../../model/document.ts'
import { child } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { PermissionGrant, Permissions } from '../../model/workflow.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'permission', under: ['workflow', 'job'], find }

function find(parent: Subject): Subject<'permission'>[] {
  const block = isKind(parent, 'workflow') || isKind(parent, 'job') ? parent.value.permissions : undefined
  if (block === undefined) return []
  const { document } = parent
  return [...block.scopes].map(([scope, access]) => {
    const pointer = child(block.pointer, scope)
    return { kind: 'permission', document, pointer, value: grant(scope, access, block, document), parent }
  })
}

function grant(scope: string, access: string, block: Permissions, document: Document): PermissionGrant {
  return {
    scope,
    access,
    block,
    get comment() {
      const { endOffset } = document.locate(child(block.pointer, scope))
      return commentAfter(document, endOffset)?.text
    },
  }
}
