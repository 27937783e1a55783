import { BOT_IDS } from '../knowledge/bots.ts'
import type { Access, ExpressionNode } from '../model/expression.ts'

const NAMES: ReadonlySet<string> = new Set(['github.actor', 'github.triggering_actor'])

const ID = 'github.actor_id'

/**
 * Comparisons of whoever started the run with a bot, where being equal lets something happen: under an even number of
 * negations, or `!=` under an odd one.
 */
export function botComparisons(node: ExpressionNode, negated = false): readonly ExpressionNode[] {
  if (node.kind === 'call') return node.arguments.flatMap(each => botComparisons(each, negated))
  if (node.kind !== 'operation') return []
  const { operator, operands } = node
  if (operator === '!') return operands.flatMap(each => botComparisons(each, !negated))
  const [left, right] = operands
  if (operator === (negated ? '!=' : '==') && left && right && (names(left, right) || names(right, left))) return [node]
  return operands.flatMap(each => botComparisons(each, negated))
}

function names(context: ExpressionNode, literal: ExpressionNode): boolean {
  if (context.kind !== 'access' || literal.kind !== 'literal') return false
  const way = wayOf(context)
  if (way === ID) return BOT_IDS.has(String(literal.value))
  return NAMES.has(way) && String(literal.value).toLowerCase().endsWith('[bot]')
}

function wayOf({ path, base }: Access): string {
  return base === undefined ? path.map(name => name?.toLowerCase() ?? '').join('.') : ''
}
