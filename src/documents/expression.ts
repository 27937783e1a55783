import type { Expression, ExpressionNode } from '../model/expression.ts'
import { parseExpression } from './expression-tree.ts'
import { fences, OPENING } from './fences.ts'

/** The expressions between `${{` and `}}` in a text, in order; one that is never closed reaches to the end of the text. */
export function findExpressions(text: string): readonly Expression[] {
  const found: Expression[] = []
  let end = 0
  for (const fence of fences(text)) {
    const inside = text.slice(fence.start + OPENING.length, fence.end - 2)
    found.push(new ParsedExpression(inside, true, fence.start, fence.end))
    end = fence.end
  }
  const unclosed = text.indexOf(OPENING, end)
  if (unclosed !== -1) found.push(new UnclosedExpression(text, unclosed))
  return found
}

/** The expressions of an `if`: the text itself, which needs no fence, or the fenced ones where it has any. */
export function parseCondition(text: string): readonly Expression[] {
  if (text.includes(OPENING)) return findExpressions(text)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return end <= start ? [] : [new ParsedExpression(text.slice(start, end), false, start, end)]
}

/** Parsed when somebody asks, since most expressions are only counted or passed over. */
class ParsedExpression implements Expression {
  readonly text: string
  readonly fenced: boolean
  readonly start: number
  readonly end: number
  private readonly origin: number
  private parsed: ReturnType<typeof parseExpression> | undefined

  constructor(inside: string, fenced: boolean, start: number, end: number) {
    this.text = inside.trim()
    this.fenced = fenced
    this.start = start
    this.end = end
    const margin = inside.length - inside.trimStart().length
    this.origin = start + margin + (fenced ? OPENING.length : 0)
  }

  get root(): ExpressionNode | undefined {
    return this.read().root
  }

  get error(): string | undefined {
    return this.read().error
  }

  private read(): ReturnType<typeof parseExpression> {
    this.parsed ??= parseExpression(this.text, this.origin)
    return this.parsed
  }
}

class UnclosedExpression implements Expression {
  readonly text: string
  readonly fenced = true
  readonly start: number
  readonly end: number
  readonly root = undefined
  readonly error = 'The expression is not closed.'

  constructor(text: string, start: number) {
    this.text = text.slice(start + OPENING.length).trim()
    this.start = start
    this.end = text.length
  }
}
