import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'
import { type Token, TokenType } from '@actions/expressions/lexer'
import type { Access, Call, ExpressionNode, Operation } from '../model/expression.ts'

const MOST_LEVELS = 200

/** A node and the stretch of text that it takes with the parentheses around it, counted in the expression. */
interface Placed<Node extends ExpressionNode = ExpressionNode> {
  readonly node: Node
  readonly start: number
  readonly end: number
}

type Way = Pick<Access, 'path' | 'computed' | 'base'>

/** Turns GitHub's syntax tree, which keeps few positions, into ours, which has one on every node. */
export class ExpressionConversion {
  private readonly text: string
  private readonly origin: number
  private level = 0

  constructor(text: string, origin: number) {
    this.text = text
    this.origin = origin
  }

  convert(tree: Expr): ExpressionNode {
    return this.place(tree).node
  }

  private place(tree: Expr): Placed {
    if (++this.level > MOST_LEVELS) throw new Error('The expression is nested too deeply')
    const placed = this.placeAny(tree)
    this.level--
    return placed
  }

  private placeAny(tree: Expr): Placed {
    if (tree instanceof Literal) return this.literal(tree)
    if (tree instanceof Grouping) return this.grouping(tree)
    if (tree instanceof FunctionCall) return this.call(tree)
    if (tree instanceof Unary) return this.operation(tree.operator, [tree.expr])
    if (tree instanceof Binary) return this.operation(tree.operator, [tree.left, tree.right])
    if (tree instanceof Logical) return this.operation(tree.operator, tree.args)
    return this.access(tree)
  }

  private literal({ token }: Literal): Placed {
    const { start, end } = extent(token)
    const value = literalValue(token, this.text.slice(start, end))
    return { start, end, node: { kind: 'literal', value, ...this.range(start, end) } }
  }

  private grouping({ group }: Grouping): Placed {
    const { node, start, end } = this.place(group)
    return { node, start: this.text.lastIndexOf('(', start - 1), end: this.behind(')', end) }
  }

  private call({ functionName, args }: FunctionCall): Placed<Call> {
    const placed = args.map(each => this.place(each))
    const { start, end: nameEnd } = extent(functionName)
    const end = this.behind(')', placed.at(-1)?.end ?? nameEnd)
    const name = functionName.lexeme.toLowerCase()
    return { start, end, node: { kind: 'call', name, arguments: nodesOf(placed), ...this.range(start, end) } }
  }

  private operation(token: Token, trees: readonly Expr[]): Placed<Operation> {
    const operands = trees.map(each => this.place(each))
    const start = Math.min(extent(token).start, operands[0]?.start ?? 0)
    const end = operands.at(-1)?.end ?? extent(token).end
    const operator = OPERATORS.get(token.type) ?? '=='
    return { start, end, node: { kind: 'operation', operator, operands: nodesOf(operands), ...this.range(start, end) } }
  }

  private access(tree: Expr): Placed<Access> {
    const indexes: Expr[] = []
    let from = tree
    for (; from instanceof IndexAccess; from = from.expr) indexes.push(from.index)
    const { start, end: baseEnd, path, computed, base } = this.base(from)
    const way = { path: [...path], computed: [...computed] }
    const end = indexes.reduceRight((behind, index) => this.index(index, behind, way), baseEnd)
    return { start, end, node: { kind: 'access', ...way, base, ...this.range(start, end) } }
  }

  /** A path begins with a context or a call; one that begins with parentheses begins with something computed. */
  private base(from: Expr): Way & Omit<Placed, 'node'> {
    if (from instanceof ContextAccess)
      return { ...extent(from.name), path: [from.name.lexeme.toLowerCase()], computed: [], base: undefined }
    const { node, start, end } = this.place(from)
    if (node.kind === 'call' && from instanceof FunctionCall) return { start, end, path: [], computed: [], base: node }
    return { start, end, path: [undefined], computed: [node], base: undefined }
  }

  /** Adds one index to a path, and answers where it ends. */
  private index(index: Expr, from: number, way: { path: (string | undefined)[]; computed: ExpressionNode[] }): number {
    if (index instanceof Star) {
      way.path.push('*')
      const end = this.behind('*', from)
      return this.text.slice(from, end).includes('[') ? this.behind(']', end) : end
    }
    if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER) {
      way.path.push(index.token.lexeme)
      return extent(index.token).end
    }
    const { node, end } = this.place(index)
    way.path.push(node.kind === 'literal' ? String(node.value) : undefined)
    if (node.kind !== 'literal') way.computed.push(node)
    return this.behind(']', end)
  }

  private behind(closing: string, from: number): number {
    return this.text.indexOf(closing, from) + 1
  }

  private range(start: number, end: number): { readonly start: number; readonly end: number } {
    return { start: this.origin + start, end: this.origin + end }
  }
}

function nodesOf(placed: readonly Placed[]): ExpressionNode[] {
  return placed.map(({ node }) => node)
}

/** The lexer saw one line, so columns are offsets. */
function extent({ range }: Token): { readonly start: number; readonly end: number } {
  return { start: range.start.column, end: range.end.column }
}

/** The lexer unescapes only the first pair of apostrophes, so strings are read again. */
function literalValue(token: Token, written: string): string | number | boolean | null {
  if (token.type === TokenType.STRING) return written.slice(1, -1).replaceAll("''", "'")
  if (token.type === TokenType.NUMBER) return Number(written)
  return token.type === TokenType.NULL ? null : token.type === TokenType.TRUE
}

const OPERATORS: ReadonlyMap<TokenType, Operation['operator']> = new Map([
  [TokenType.BANG, '!'],
  [TokenType.AND, '&&'],
  [TokenType.OR, '||'],
  [TokenType.EQUAL_EQUAL, '=='],
  [TokenType.BANG_EQUAL, '!='],
  [TokenType.LESS, '<'],
  [TokenType.LESS_EQUAL, '<='],
  [TokenType.GREATER, '>'],
  [TokenType.GREATER_EQUAL, '>='],
])
