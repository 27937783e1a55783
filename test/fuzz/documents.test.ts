import { describe, expect, it } from 'vitest'
import { commentAfter, commentsOf } from '../../src/documents/comments.ts'
import { findExpressions, parseCondition } from '../../src/documents/expression.ts'
import { parseScript } from '../../src/documents/shell.ts'
import { parseYaml } from '../../src/documents/yaml.ts'
import type { Data } from '../../src/model/data.ts'
import type { Document } from '../../src/model/document.ts'
import type { ExpressionNode } from '../../src/model/expression.ts'
import { child, type Pointer } from '../../src/model/pointer.ts'
import type { Command, ShellKind } from '../../src/model/shell.ts'
import { Dice, mutated } from './mutation.ts'
import { SCRIPTS, WORKFLOWS } from './seeds.ts'

/** `FUZZ=100000 npx vitest run test/fuzz/documents.test.ts` for a long run, `FUZZ_SEED` to begin elsewhere. */
const RUNS = Number(process.env.FUZZ ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const SLOWEST_MILLISECONDS = 1000
const KINDS: readonly ShellKind[] = ['posix', 'powershell', 'cmd', 'unknown']

function require(holds: boolean, what: string, detail: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(detail)}`)
}

function inside(start: number, end: number, text: string, what: string): void {
  require(0 <= start && start <= end && end <= text.length, what, { start, end, length: text.length })
}

function eachPointer(data: Data, pointer: Pointer, visit: (pointer: Pointer, data: Data) => void, level = 0): void {
  visit(pointer, data)
  if (level > 40) return
  if (data instanceof Map) for (const [key, value] of data) eachPointer(value, child(pointer, key), visit, level + 1)
  else if (Array.isArray(data))
    for (const [index, value] of data.entries()) eachPointer(value, child(pointer, index), visit, level + 1)
}

function locateIn(document: Document, pointer: Pointer, part?: Parameters<Document['locate']>[1]): void {
  const { startOffset, endOffset, startLine, startColumn, endLine } = document.locate(pointer, part)
  inside(startOffset, endOffset, document.source.text, `region of ${pointer}`)
  require(startLine >= 1 && startColumn >= 1 && endLine >= startLine, 'lines', { startLine, startColumn, endLine })
}

function checkYaml(text: string, dice: Dice): void {
  const document = parseYaml({ path: 'file.yml', text })
  for (const { offset } of document.problems) inside(offset, offset, text, 'problem')
  let budget = 400
  eachPointer(document.data, '', (pointer, data) => {
    if (budget-- < 0) return
    for (const part of ['key', 'value'] as const) locateIn(document, pointer, part)
    locateIn(document, child(pointer, 'missing', 0))
    if (typeof data === 'string') checkText(document, pointer, data, dice)
  })
  for (const { start, end } of commentsOf(document)) inside(start, end, text, 'comment')
  commentAfter(document, dice.below(text.length))
}

function checkText(document: Document, pointer: Pointer, text: string, dice: Dice): void {
  const start = dice.below(text.length + 2)
  locateIn(document, pointer, { start, end: start + dice.below(text.length + 2) })
  checkExpressions(text)
  if (text.includes(' ')) checkScript(text, dice.pick(KINDS))
}

function checkExpressions(text: string): void {
  for (const each of [...findExpressions(text), ...parseCondition(text)]) {
    inside(each.start, each.end, text, 'expression')
    require((each.root === undefined) !== (each.error === undefined), 'root or error', each.text)
    if (each.root !== undefined) checkNode(each.root, each.start, each.end, text)
  }
}

function checkNode(node: ExpressionNode, start: number, end: number, text: string): void {
  require(start <= node.start && node.start < node.end && node.end <= end, `${node.kind} in its parent`, { node, text })
  for (const each of childrenOf(node)) checkNode(each, node.start, node.end, text)
}

function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  if (node.kind === 'literal') return []
  if (node.kind === 'call') return node.arguments
  return node.kind === 'operation' ? node.operands : [...(node.base ? [node.base] : []), ...node.computed]
}

function checkScript(text: string, kind: ShellKind): void {
  const { commands, errors } = parseScript(text, kind)
  for (const { offset } of errors) inside(offset, offset, text, 'error')
  for (const [index, command] of commands.entries()) {
    require(command.index === index, 'index', index)
    checkCommand(command, text)
  }
}

function checkCommand(command: Command, text: string): void {
  inside(command.start, command.end, text, 'command')
  const words = [...command.arguments, ...command.redirects.flatMap(({ target }) => target ?? [])]
  if (command.name) words.push(command.name)
  if (command.swallowedBy) words.push(command.swallowedBy)
  for (const { start, end, dynamic, value } of words) {
    inside(start, end, text, 'word')
    require(typeof dynamic === 'boolean' && typeof value === 'string', 'word', value)
  }
  for (const { start, end } of [...command.guards, ...command.loops]) inside(start, end, text, 'guard or loop')
  for (const { bodyStart } of command.redirects) inside(bodyStart ?? 0, bodyStart ?? 0, text, 'body')
  require(command.pipedFrom.length + command.pipedTo.length >= 0, 'pipeline', command.index)
}

function timed(check: () => void): number {
  const before = performance.now()
  check()
  return performance.now() - before
}

/** Answers the longest time that one text took. A text that seems slow is timed again, since machines are busy. */
function fuzz(seeds: readonly string[], others: readonly string[], check: (text: string, dice: Dice) => void): number {
  let slowest = 0
  for (let run = 0; run < RUNS; run++) {
    const dice = new Dice(SEED * 1_000_003 + run)
    const text = mutated(dice.pick(seeds), others, dice)
    try {
      const time = timed(() => check(text, dice))
      slowest = Math.max(slowest, time > SLOWEST_MILLISECONDS / 2 ? timed(() => check(text, dice)) : time)
    } catch (error) {
      throw new Error(`seed ${SEED}, run ${run}: ${JSON.stringify(text)}`, { cause: error })
    }
  }
  return slowest
}

describe('hostile text', () => {
  const limit = 60_000 + RUNS * 20

  it('leaves workflows without exceptions, hangs and places outside of the file', { timeout: limit }, () => {
    expect(fuzz(WORKFLOWS, [...WORKFLOWS, ...SCRIPTS], checkYaml)).toBeLessThan(SLOWEST_MILLISECONDS)
  })

  it('leaves scripts without exceptions, hangs and places outside of the text', { timeout: limit }, () => {
    const check = (text: string, dice: Dice): void => {
      checkScript(text, dice.pick(KINDS))
      checkExpressions(text)
    }
    expect(fuzz(SCRIPTS, [...WORKFLOWS, ...SCRIPTS], check)).toBeLessThan(SLOWEST_MILLISECONDS)
  })
})
