import { findExpressions } from '../documents/expression.ts'
import type { ExpressionNode, Operation } from '../model/expression.ts'

/**
 * What an input that is wholly one expression comes to in a run on a tag, started by one of the events; undefined where
 * that is not known.
 */
export function onTag(text: string, events: readonly string[]): boolean | undefined {
  const [only, second] = findExpressions(text)
  if (only?.root === undefined || second !== undefined) return undefined
  return only.start === 0 && only.end === text.length ? outcomeOf(only.root, events) : undefined
}

type Events = readonly string[]

function outcomeOf(node: ExpressionNode | undefined, events: Events): boolean | undefined {
  switch (node?.kind) {
    case 'literal':
      return typeof node.value === 'boolean' ? node.value : undefined
    case 'call':
      return node.name === 'startswith' ? startsLikeTag(node.arguments) : undefined
    case 'operation':
      return ofOperation(node, events)
    default:
      return undefined
  }
}

/** `startsWith(github.ref, 'refs/tags/')`; a longer prefix depends on the tag's name. */
function startsLikeTag([subject, prefix]: readonly ExpressionNode[]): boolean | undefined {
  if (!isContext(subject, 'ref') || prefix?.kind !== 'literal') return undefined
  const wanted = String(prefix.value).toLowerCase()
  if ('refs/tags/'.startsWith(wanted)) return true
  return wanted.startsWith('refs/tags/') ? undefined : false
}

function ofOperation({ operator, operands: [left, right] }: Operation, events: Events): boolean | undefined {
  if (operator === '!') return negated(outcomeOf(left, events))
  if (operator === '&&' || operator === '||') return joined(operator, outcomeOf(left, events), outcomeOf(right, events))
  const same = compared(left, right, events) ?? compared(right, left, events)
  return operator === '==' ? same : operator === '!=' ? negated(same) : undefined
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

function joined(operator: '&&' | '||', left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  const decisive = operator === '||'
  if (left === decisive || right === decisive) return decisive
  return left === undefined || right === undefined ? undefined : !decisive
}

function compared(
  context: ExpressionNode | undefined,
  literal: ExpressionNode | undefined,
  events: Events,
): boolean | undefined {
  if (literal?.kind !== 'literal') return undefined
  const word = String(literal.value).toLowerCase()
  if (isContext(context, 'ref_type')) return word === 'tag'
  if (!isContext(context, 'event_name')) return undefined
  const same = events.filter(event => event === word).length
  return same === 0 ? false : same === events.length ? true : undefined
}

function isContext(node: ExpressionNode | undefined, key: string): boolean {
  return (
    node?.kind === 'access' &&
    node.path.length === 2 &&
    node.path[0] === 'github' &&
    node.path[1]?.toLowerCase() === key
  )
}
