import type { SyntaxNode } from '@lezer/common'
import type { Integrity } from '../../model/python.ts'

const DIGEST = /sha\d|sha_\d|digest|hash|checksum|signature|blake2/i
const CHECKER =
  /^(?:verify|check|validate|assert|ensure|require)\w*(?:hash|digest|checksum|sha\d*|integrity|signature)/i
const ENDS: ReadonlySet<string> = new Set(['RaiseStatement', 'ReturnStatement', 'ContinueStatement', 'BreakStatement'])
const EXITS = /^(?:sys\.exit|exit|quit|os\._exit|os\.abort)\b/

/** Looks whether a comparison of digests that ends the way stands before a call on every way to it. */
export function integrityOf(call: SyntaxNode, text: string): Integrity {
  for (let node: SyntaxNode | null = call; node !== null; node = node.parent) {
    if (node.name === 'FunctionDefinition' || node.name === 'ClassDefinition') return 'unchecked'
    if (standsInCheckedBranch(node, text)) return 'checked'
    for (let before = node.prevSibling; before !== null; before = before.prevSibling)
      if (isStatementOf(before) && enforces(before, text)) return 'checked'
  }
  return 'unchecked'
}

function isStatementOf({ parent }: SyntaxNode): boolean {
  return parent?.name === 'Body' || parent?.name === 'Script'
}

/** The body of `if digest == expected:`. */
function standsInCheckedBranch(body: SyntaxNode, text: string): boolean {
  const { parent, prevSibling } = body
  if (body.name !== 'Body' || parent?.name !== 'IfStatement' || prevSibling === null) return false
  const condition = text.slice(prevSibling.from, prevSibling.to)
  return isComparison(condition) && !isNegative(condition)
}

/** A statement that ends the function where the digests differ. */
function enforces(statement: SyntaxNode, text: string): boolean {
  const written = text.slice(statement.from, statement.to)
  if (statement.name === 'AssertStatement') return isComparison(written) && !isNegative(written)
  if (statement.name === 'ExpressionStatement') return callsChecker(statement, text)
  if (statement.name !== 'IfStatement') return false
  const condition = statement.firstChild?.nextSibling
  const body = statement.getChild('Body')
  if (condition === null || condition === undefined || body === null) return false
  const asked = text.slice(condition.from, condition.to)
  return isComparison(asked) && isNegative(asked) && endsTheWay(body, text)
}

function isComparison(condition: string): boolean {
  return (
    DIGEST.test(condition) &&
    (/[!=]=/.test(condition) || /compare_digest\s*\(/.test(condition) || /\bnot in\b/.test(condition))
  )
}

function isNegative(condition: string): boolean {
  return /!=/.test(condition) || /\bnot\b/.test(condition)
}

/** The last statement of a body raises, returns or ends the program. */
function endsTheWay(body: SyntaxNode, text: string): boolean {
  const last = body.lastChild
  if (last === null) return false
  return ENDS.has(last.name) || (last.name === 'ExpressionStatement' && EXITS.test(text.slice(last.from, last.to)))
}

/** A function of its own that is called like a check; where it stands in this file, it must raise. */
function callsChecker(statement: SyntaxNode, text: string): boolean {
  const callee = statement.getChild('CallExpression')?.firstChild
  if (callee === null || callee === undefined) return false
  const written = text.slice(callee.from, callee.to)
  const name = written.slice(written.lastIndexOf('.') + 1)
  if (!CHECKER.test(name)) return false
  const defined = new RegExp(
    `^([ \\t]*)def ${name}\\b[\\s\\S]*?(?=^\\1(?:def|class|@|[^ \\t\\n#)])|$(?![\\s\\S]))`,
    'm',
  ).exec(text)
  return defined === null || /\braise\b|\bassert\b|sys\.exit/.test(defined[0])
}
