import type { Call, ExpressionNode, Operation } from '../model/expression.ts'

type Primitive = string | number | boolean | null

/** The value that an expression has wherever it is evaluated, since no context and no status reaches it. */
export interface Constant {
  readonly value: Primitive
}

/** By the rules of GitHub's "Evaluate expressions in workflows"; undefined where something else than literals decides. */
export function constantOf(node: ExpressionNode): Constant | undefined {
  if (node.kind === 'literal') return node
  if (node.kind === 'operation') return ofOperation(node)
  return node.kind === 'call' ? ofCall(node) : undefined
}

/** The empty string, zero, `false` and `null`. */
export function isTruthy(value: Primitive): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null && !Number.isNaN(value)
}

function valuesOf(nodes: readonly ExpressionNode[]): Primitive[] | undefined {
  const values: Primitive[] = []
  for (const node of nodes) {
    const constant = constantOf(node)
    if (constant === undefined) return undefined
    values.push(constant.value)
  }
  return values
}

function ofOperation({ operator, operands }: Operation): Constant | undefined {
  const values = valuesOf(operands)
  const [left = null, right = null] = values ?? []
  if (values === undefined) return undefined
  if (operator === '&&') return { value: values.find(value => !isTruthy(value)) ?? values.at(-1) ?? null }
  if (operator === '||') return { value: values.find(isTruthy) ?? values.at(-1) ?? null }
  if (operator === '!') return { value: !isTruthy(left) }
  if (operator === '==') return { value: equal(left, right) }
  if (operator === '!=') return { value: !equal(left, right) }
  return { value: ordered(operator, left, right) }
}

/** Texts are compared without regard to case; values of different types as numbers. */
function equal(left: Primitive, right: Primitive): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  return typeof left === typeof right && left !== null ? left === right : numberOf(left) === numberOf(right)
}

function ordered(operator: Operation['operator'], left: Primitive, right: Primitive): boolean {
  const texts = typeof left === 'string' && typeof right === 'string'
  const [one, other] = texts ? [left.toLowerCase(), right.toLowerCase()] : [numberOf(left), numberOf(right)]
  if (operator === '<') return one < other
  if (operator === '<=') return one <= other
  return operator === '>' ? one > other : one >= other
}

function numberOf(value: Primitive): number {
  if (typeof value !== 'string') return Number(value)
  return value.trim() === '' ? 0 : Number(value)
}

function textOf(value: Primitive): string {
  return value === null ? '' : String(value)
}

function ofCall({ name, arguments: given }: Call): Constant | undefined {
  if (name === 'fromjson') return parsed(given)
  const compute = FUNCTIONS.get(name)
  const values = compute && valuesOf(given)
  if (compute === undefined || values === undefined) return undefined
  const value = compute(values)
  return { value: typeof value === 'string' ? value.slice(0, LONGEST) : value }
}

/** Lists and objects have no value here. */
function parsed(given: readonly ExpressionNode[]): Constant | undefined {
  const [text] = valuesOf(given) ?? []
  if (typeof text !== 'string' || !/^\s*(?:true|false|null|-?\d[\d.eE+-]*|"[^"\\]*")\s*$/.test(text)) return undefined
  try {
    return { value: JSON.parse(text) as Primitive }
  } catch {
    return undefined
  }
}

/** `case(test, value, …, otherwise)`. */
function chosen(values: readonly Primitive[]): Primitive {
  for (let at = 0; at + 1 < values.length; at += 2) if (values[at] === true) return values[at + 1] ?? null
  return values.at(-1) ?? null
}

/** Nested calls can double a text at each level. */
const LONGEST = 1000

type Evaluation = (values: readonly Primitive[]) => Primitive

const FUNCTIONS: ReadonlyMap<string, Evaluation> = new Map<string, Evaluation>([
  ['contains', onTexts((text, part) => text.includes(part))],
  ['startswith', onTexts((text, part) => text.startsWith(part))],
  ['endswith', onTexts((text, part) => text.endsWith(part))],
  ['format', formatted],
  ['join', ([first = null]) => textOf(first)],
  ['tojson', ([first = null]) => JSON.stringify(first)],
  ['case', chosen],
])

function onTexts(test: (text: string, part: string) => boolean): Evaluation {
  return ([text = null, part = null]) => test(textOf(text).toLowerCase(), textOf(part).toLowerCase())
}

function formatted([pattern = null, ...values]: readonly Primitive[]): string {
  return textOf(pattern).replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found, index) =>
    index === undefined ? found.slice(1) : textOf(values[Number(index)] ?? null),
  )
}
