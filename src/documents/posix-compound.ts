import type {
  ArithmeticCommand,
  ArithmeticFor,
  Case,
  CompoundCommand,
  For,
  If,
  Select,
  TestCommand,
  TestExpression,
  While,
} from 'unbash'
import type { ShellGuard, ShellLoop, ShellWord } from '../model/shell.ts'
import type { PosixWalk } from './posix-walk.ts'
import type { CommandContext } from './shell-command.ts'

/** Walks what stands in a compound command; its condition becomes a guard of what depends on it. */
export function walkCompound(node: CompoundCommand, context: CommandContext, walk: PosixWalk): void {
  if (node.type === 'Subshell' || node.type === 'BraceGroup') walk.statements(node.body.commands, context)
  else if (node.type === 'If') walkIf(node, context, walk)
  else if (node.type === 'For' || node.type === 'Select') walkFor(node, context, walk)
  else if (node.type === 'While') walkWhile(node, context, walk)
  else if (node.type === 'ArithmeticFor') walkArithmeticFor(node, context, walk)
  else if (node.type === 'Case') walkCase(node, context, walk)
  else walkTest(node, context, walk)
}

function tested(context: CommandContext): CommandContext {
  return { ...context, failure: 'tested', swallowedBy: undefined }
}

function walkIf(node: If, context: CommandContext, walk: PosixWalk): void {
  const refused: ShellGuard[] = []
  for (const { clause, then } of [node, ...node.elif]) {
    const before = walk.guarded(context, ...refused)
    walk.statements(clause.commands, tested(before))
    walk.statements(then.commands, walk.guarded(before, walk.guard('if', clause.pos, clause.end)))
    refused.push(walk.guard('else', clause.pos, clause.end))
  }
  if (node.else) walk.statements(node.else.commands, walk.guarded(context, ...refused))
}

function walkFor(node: For | Select, context: CommandContext, walk: PosixWalk): void {
  const words = node.wordlist ?? []
  const loop: ShellLoop = {
    variable: node.name.value,
    words: words.map(word => walk.frame.word(word)),
    ...walk.frame.range(node.pos, words.at(-1)?.end ?? node.name.end),
  }
  walk.script.variables.change(node.name.value)
  for (const word of words) walk.substitutionsIn(word, context)
  walk.statements(node.body.commands, { ...context, loops: [...context.loops, loop] })
}

function walkWhile({ clause, body }: While, context: CommandContext, walk: PosixWalk): void {
  walk.statements(clause.commands, tested(context))
  walk.statements(body.commands, walk.guarded(context, walk.guard('while', clause.pos, clause.end)))
}

function walkArithmeticFor({ body, pos }: ArithmeticFor, context: CommandContext, walk: PosixWalk): void {
  const head = walk.frame.source.slice(pos, body.pos)
  walk.statements(body.commands, walk.guarded(context, walk.guard('while', pos, pos + head.lastIndexOf('))') + 2)))
}

function walkCase({ word, items }: Case, context: CommandContext, walk: PosixWalk): void {
  walk.substitutionsIn(word, context)
  const subject = walk.frame.text(word.pos, word.end)
  for (const { pattern, body } of items) {
    const guard = walk.guard('case', pattern[0]?.pos ?? body.pos, pattern.at(-1)?.end ?? body.pos)
    walk.statements(body.commands, walk.guarded(context, { ...guard, text: `${subject} in ${guard.text}` }))
  }
}

/** `[[ … ]]` is a command of its own, with its operators and operands as words; `(( … ))` is none. */
function walkTest(node: TestCommand | ArithmeticCommand, context: CommandContext, walk: PosixWalk): void {
  if (node.type === 'TestCommand') {
    const words: ShellWord[] = []
    collectWords(node.expression, words, walk)
    const name = walk.frame.stretch(node.pos, node.pos + 2)
    const range = walk.frame.range(node.pos, node.end)
    const rest = { wrappers: [], arguments: words, assignments: [], redirects: [] }
    walk.script.emit({ program: '[[', name, ...rest, ...range }, context)
  }
  walk.substitutionsIn(node, context)
}

function collectWords(expression: TestExpression, words: ShellWord[], walk: PosixWalk): void {
  const { frame } = walk
  if (expression.type === 'TestLogical') for (const each of expression.operands) collectWords(each, words, walk)
  else if (expression.type === 'TestNot') collectWords(expression.operand, words, walk)
  else if (expression.type === 'TestGroup') collectWords(expression.expression, words, walk)
  else if (expression.type === 'TestUnary') {
    const end = expression.pos + expression.operator.length
    words.push(frame.stretch(expression.pos, end), frame.word(expression.operand))
  } else {
    const start = Math.max(expression.left.end, frame.source.indexOf(expression.operator, expression.left.end))
    const operator = frame.stretch(start, start + expression.operator.length)
    words.push(frame.word(expression.left), operator, frame.word(expression.right))
  }
}
