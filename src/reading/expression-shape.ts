import type { Access, ExpressionNode, Operation } from '../model/expression.ts'
import { constantOf, isTruthy } from './constants.ts'
import { everyNode } from './dataflow.ts'

/**
 * The largest parts of an expression that always have the same value, though they are more than a literal: the whole of
 * it too, and then a bare literal as well. Computed indexes are another matter and are left out.
 */
export function constantParts(root: ExpressionNode): readonly ExpressionNode[] {
  return constantOf(root) === undefined ? partsBelow(root) : [root]
}

function partsBelow(node: ExpressionNode): readonly ExpressionNode[] {
  if (node.kind === 'literal') return []
  if (constantOf(node) !== undefined) return [node]
  if (node.kind === 'operation') return node.operands.flatMap(partsBelow)
  if (node.kind === 'call') return node.arguments.flatMap(partsBelow)
  return node.base === undefined ? [] : partsBelow(node.base)
}

/** Indexes in brackets that are no literals, wherever they stand. */
export function computedIndexes(root: ExpressionNode): readonly ExpressionNode[] {
  return [...everyNode(root)].flatMap(node => (node.kind === 'access' ? node.computed : []))
}

/** In `c && '' || x` the part that is never chosen, since it is false itself. */
export function lostValues(root: ExpressionNode): readonly ExpressionNode[] {
  return [...everyNode(root)].flatMap(node => {
    const chain = node.kind === 'operation' && node.operator === '||' && constantOf(node) === undefined
    return chain ? node.operands.slice(0, -1).flatMap(lostIn) : []
  })
}

function lostIn(operand: ExpressionNode): readonly ExpressionNode[] {
  if (operand.kind !== 'operation' || operand.operator !== '&&') return []
  const chosen = lastOf(operand)
  const constant = chosen && constantOf(chosen)
  return chosen && constant && !isTruthy(constant.value) ? [chosen] : []
}

function lastOf({ operands }: Operation): ExpressionNode | undefined {
  return operands.at(-1)
}

/** What an expression does with secrets beyond naming one. */
export type SecretUse = 'all' | 'computed' | 'unpacked'

export function secretUses(root: ExpressionNode): readonly SecretUse[] {
  return [...new Set([...everyNode(root)].flatMap(useOf))]
}

function useOf(node: ExpressionNode): SecretUse[] {
  if (node.kind === 'access')
    return isSecret(node) && node.path[1] === undefined && node.path.length > 1 ? ['computed'] : []
  if (node.kind !== 'call') return []
  const [given] = node.arguments
  if (node.name === 'tojson')
    return given?.kind === 'access' && isSecret(given) && given.path.length === 1 ? ['all'] : []
  return node.name === 'fromjson' && given !== undefined && isUnpacked(given) ? ['unpacked'] : []
}

function isSecret({ path, base }: Access): boolean {
  return base === undefined && path[0] === 'secrets'
}

function isUnpacked(node: ExpressionNode): boolean {
  if (node.kind === 'access') return isSecret(node)
  const passes = node.kind === 'operation' && (node.operator === '||' || node.operator === '&&')
  return passes && node.operands.some(isUnpacked)
}
