import type { Access, ExpressionNode } from '../../model/expression.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'secret', under: ['expression'], find }

const MENTION = /secrets|github\.token/i

function find(parent: Subject): Subject<'secret'>[] {
  if (!isKind(parent, 'expression') || !MENTION.test(parent.value.text)) return []
  const { document, pointer } = parent
  return secretsIn(parent.value.root).map(access => ({
    kind: 'secret',
    document,
    pointer,
    span: access,
    value: { name: access.path[0] === 'github' ? 'GITHUB_TOKEN' : access.path[1] },
    parent,
  }))
}

function secretsIn(node: ExpressionNode | undefined): Access[] {
  switch (node?.kind) {
    case 'access':
      return [...(isSecret(node) ? [node] : []), ...[node.base, ...node.computed].flatMap(secretsIn)]
    case 'call':
      return node.arguments.flatMap(secretsIn)
    case 'operation':
      return node.operands.flatMap(secretsIn)
    default:
      return []
  }
}

/** `github.token` is another name of `secrets.GITHUB_TOKEN`. */
function isSecret({ path }: Access): boolean {
  return path[0] === 'secrets' || (path[0] === 'github' && path[1]?.toLowerCase() === 'token')
}
