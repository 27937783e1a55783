import { findExpressions, parseCondition } from '../documents/expression.ts'
import { CONTEXTS, FUNCTIONS, PLACED_FUNCTIONS } from '../knowledge/expression-names.ts'
import type { Defect, DefectKind } from '../model/defect.ts'
import { nearestWord } from '../model/did-you-mean.ts'
import type { Span } from '../model/document.ts'
import type { Expression, ExpressionNode } from '../model/expression.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Availability } from '../model/shape.ts'

/** A context and plain names behind it, which is what most expressions are. */
const PLAIN = /^([a-z]+)(?:\.[\w-]+)*$/

/** What GitHub refuses in the expressions of a text, at their places in it. */
export function expressionDefects(
  text: string,
  pointer: Pointer,
  available: Availability | undefined,
  condition: boolean,
): readonly Defect[] {
  const found: Defect[] = []
  const report = (kind: DefectKind, part: Span, name: string, wanted?: string) =>
    found.push({ kind, pointer, part, text: name, owner: 'an expression', wanted })
  for (const expression of condition ? parseCondition(text) : findExpressions(text)) {
    if (available === undefined) report('expression-misplaced', expression, expression.text.trim())
    else judge(expression, available, report)
  }
  return found
}

type Report = (kind: DefectKind, part: Span, name: string, wanted?: string) => void

function judge(expression: Expression, available: Availability, report: Report): void {
  const plain = PLAIN.exec(expression.text.trim())?.[1]
  if (plain !== undefined && available.contexts.has(plain)) return
  const { root, error } = expression
  if (root === undefined) report('expression-syntax', expression, error ?? expression.text)
  else visit(root, available, report)
}

function visit(node: ExpressionNode, available: Availability, report: Report): void {
  switch (node.kind) {
    case 'literal':
      return
    case 'operation':
      for (const each of node.operands) visit(each, available, report)
      return
    case 'call':
      call(node, available, report)
      for (const each of node.arguments) visit(each, available, report)
      return
    case 'access':
      access(node, available, report)
      if (node.base !== undefined) visit(node.base, available, report)
      for (const each of node.computed) visit(each, available, report)
  }
}

function access(
  { path, base, start }: Extract<ExpressionNode, { kind: 'access' }>,
  available: Availability,
  report: Report,
) {
  const [context] = path
  if (base !== undefined || context === undefined || available.contexts.has(context)) return
  const span = { start, end: start + context.length }
  if (CONTEXTS.has(context)) report('unavailable-context', span, context)
  else report('unknown-context', span, context, nearestWord(context, CONTEXTS))
}

function call(
  { name, arguments: given, start }: Extract<ExpressionNode, { kind: 'call' }>,
  available: Availability,
  report: Report,
) {
  const span = { start, end: start + name.length }
  const arity = FUNCTIONS.get(name)
  if (arity === undefined) report('unknown-function', span, name, nearestWord(name, FUNCTIONS.keys()))
  else if (PLACED_FUNCTIONS.has(name) && !available.functions.has(name)) report('unavailable-function', span, name)
  else if (given.length < arity[0] || given.length > arity[1])
    report('wrong-arguments', span, name, String(given.length))
}
