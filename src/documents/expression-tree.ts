import { Lexer, type Token, TokenType } from '@actions/expressions/lexer'
import { Parser } from '@actions/expressions/parser'
import type { ExpressionNode } from '../model/expression.ts'
import { ExpressionConversion } from './expression-conversion.ts'
import { plainAccess } from './plain-access.ts'

const LONGEST_ERROR = 200

/** A parsed expression, or why it does not parse. */
export interface ParsedTree {
  readonly root: ExpressionNode | undefined
  readonly error: string | undefined
}

/** Parses as GitHub does. `origin` is where the text begins in its scalar. Names that GitHub does not know keep their tree. */
export function parseExpression(text: string, origin: number): ParsedTree {
  if (text === '') return { root: undefined, error: 'The expression is empty.' }
  const plain = plainAccess(text, origin)
  if (plain !== undefined) return { root: plain, error: undefined }
  try {
    const { tokens } = new Lexer(onOneLine(text)).lex()
    const tree = new Parser(tokens, contextNames(tokens), functionsOf(tokens)).parse()
    return { root: new ExpressionConversion(text, origin).convert(tree), error: undefined }
  } catch (error) {
    return { root: undefined, error: sentence(error) }
  }
}

/** The lexer gives lines and columns, and forgets the lines inside of strings; on one line, a column is an offset. */
function onOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** Every name that stands where a context may stand: which contexts exist here is for facts to say. */
function contextNames(tokens: readonly Token[]): string[] {
  const names: string[] = []
  for (const [index, { type, lexeme }] of tokens.entries())
    if (type === TokenType.IDENTIFIER && tokens[index - 1]?.type !== TokenType.DOT) names.push(lexeme)
  return names
}

function functionsOf(tokens: readonly Token[]): { name: string; minArgs: number; maxArgs: number }[] {
  const called = tokens.filter((token, index) => {
    return token.type === TokenType.IDENTIFIER && tokens[index + 1]?.type === TokenType.LEFT_PAREN
  })
  return called.map(({ lexeme }) => ({ name: lexeme, minArgs: 0, maxArgs: Number.POSITIVE_INFINITY }))
}

/** The lexer repeats the whole expression behind its first sentence. */
function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : 'The expression does not parse'
  if (message === 'ErrorExceededMaxLength') return 'The expression is longer than GitHub allows.'
  const [first = message] = message.split('. Located at position')
  return `${first.length > LONGEST_ERROR ? `${first.slice(0, LONGEST_ERROR)}…` : first}.`
}
