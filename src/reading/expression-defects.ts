import { findExpressions, parseCondition } from '../documents/expression.ts'
import { CONTEXTS, FUNCTIONS, PLACED_FUNCTIONS } from '../knowledge/expression-names.ts'
import type { Defect, DefectKind } from '../model/defect.ts'
import { nearestWord } from '../model/did-you-mean.ts'
import type { Expression, ExpressionNode } from '../model/expression.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Availability } from '../model/shape.ts'

/** A context and plain names behind it, which is what most expressions are. */
const PLAIN = /^([a-z]+)(?:\.[\w-]+)*$/

/** A context that an expression names, or a function that it calls. Offsets count from the start of the expression. */
interface Name {
  readonly name: string
  readonly start: number
  /** Of a call. */
  readonly arguments: number | undefined
}

/** What GitHub refuses in the expressions of a text, at their places in it. */
export function expressionDefects(
  text: string,
  pointer: Pointer,
  available: Availability | undefined,
  condition: boolean,
): readonly Defect[] {
  const found: Defect[] = []
  for (const expression of condition ? parseCondition(text) : findExpressions(text)) {
    const report = (kind: DefectKind, name: string, at = expression.start, end = expression.end, wanted?: string) =>
      found.push({ kind, pointer, part: { start: at, end }, text: name, owner: 'an expression', wanted })
    const asWritten: Report = (kind, at, end, wanted) => report(kind, text.slice(at, end), at, end, wanted)
    if (available === undefined) report('expression-misplaced', expression.text)
    else if (isOpen(expression, text)) report('expression-syntax', 'It is never closed.')
    else {
      const names = namesIn(expression, available)
      if (typeof names === 'string') report('expression-syntax', names)
      else for (const name of names) judgeName(name, expression.start, available, asWritten)
    }
  }
  return found
}

function isOpen({ fenced, end }: Expression, text: string): boolean {
  return fenced && text.slice(end - 2, end) !== '}}'
}

/** A name is reported as it is written, though it is compared in small letters. */
type Report = (kind: DefectKind, at: number, end: number, wanted?: string) => void

function judgeName(
  { name, start, arguments: given }: Name,
  origin: number,
  available: Availability,
  report: Report,
): void {
  const at = origin + start
  const end = at + name.length
  if (given === undefined) {
    if (available.contexts.has(name)) return
    if (CONTEXTS.has(name)) report('unavailable-context', at, end)
    else report('unknown-context', at, end, nearestWord(name, CONTEXTS))
    return
  }
  const arity = FUNCTIONS.get(name)
  if (arity === undefined) report('unknown-function', at, end, nearestWord(name, FUNCTIONS.keys()))
  else if (PLACED_FUNCTIONS.has(name) && !available.functions.has(name)) report('unavailable-function', at, end)
  else if (given < arity[0] || given > mostOf(name, arity[1], available)) report('wrong-arguments', at, end)
}

/** A job may ask for the state of the jobs that it names; a step asks for its own job, and names none. */
function mostOf(name: string, most: number, { contexts }: Availability): number {
  return /^(success|failure)$/.test(name) && contexts.has('steps') ? 0 : most
}

const KNOWN = new Map<string, readonly Name[] | string>()

/** Repositories repeat themselves, and parsing costs more than all the rest here. */
const MOST_KNOWN = 2000

/** The names to judge in the order of the text, or the sentence that says why it does not parse. */
function namesIn(expression: Expression, { contexts }: Availability): readonly Name[] | string {
  const plain = PLAIN.exec(expression.text)?.[1]
  if (plain !== undefined && contexts.has(plain)) return []
  const key = `${expression.fenced ? expression.end - expression.start : ''} ${expression.text}`
  const known = KNOWN.get(key)
  if (known !== undefined) return known
  const { root, error, start } = expression
  const names: Name[] = []
  if (root !== undefined) collect(root, start, names)
  const answer = root === undefined ? (error ?? expression.text) : names
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(key, answer)
  return answer
}

function collect(node: ExpressionNode, origin: number, names: Name[]): void {
  if (node.kind === 'literal') return
  if (node.kind === 'operation') for (const each of node.operands) collect(each, origin, names)
  else if (node.kind === 'call') {
    names.push({ name: node.name, start: node.start - origin, arguments: node.arguments.length })
    for (const each of node.arguments) collect(each, origin, names)
  } else {
    const [context] = node.path
    if (node.base !== undefined) collect(node.base, origin, names)
    else if (context !== undefined) names.push({ name: context, start: node.start - origin, arguments: undefined })
    for (const each of node.computed) collect(each, origin, names)
  }
}
