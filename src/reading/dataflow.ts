import type { Access, Call, ExpressionNode } from '../model/expression.ts'

/** The contexts whose text can reach the output of an expression, in order; comparisons and tests pass nothing on. */
export function reaching(node: ExpressionNode): readonly Access[] {
  const found: Access[] = []
  collect(node, found)
  return found
}

function collect(node: ExpressionNode, found: Access[]): void {
  if (node.kind === 'access') found.push(node)
  else if (node.kind === 'call') for (const each of passedOn(node)) collect(each, found)
  else if (node.kind === 'operation') for (const each of passing(node.operator, node.operands)) collect(each, found)
}

function passing(operator: string, operands: readonly ExpressionNode[]): readonly ExpressionNode[] {
  if (operator === '||') return operands
  return operator === '&&' ? operands.slice(-1) : []
}

const WHOLE = new Set(['tojson', 'fromjson', 'format', 'join'])

/** `case(test, value, …, otherwise)` passes its values on. */
function passedOn({ name, arguments: given }: Call): readonly ExpressionNode[] {
  if (WHOLE.has(name)) return given
  return name === 'case' ? given.filter((_, index) => index % 2 === 1 || index === given.length - 1) : []
}

/** The node and everything below it, computed indexes and the calls that paths begin with included. */
export function* everyNode(node: ExpressionNode): Generator<ExpressionNode> {
  yield node
  for (const each of childrenOf(node)) yield* everyNode(each)
}

function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  if (node.kind === 'operation') return node.operands
  if (node.kind === 'call') return node.arguments
  if (node.kind === 'literal') return []
  return node.base === undefined ? node.computed : [node.base, ...node.computed]
}
