import type { Access, Call, ExpressionNode } from '../model/expression.ts'
import { everyNode } from './dataflow.ts'

/** `contains('a b', x)` finds `x` inside of a text where being one of its words was meant. */
export interface SubstringTest {
  readonly call: Call
  /** Whether somebody from outside can choose `x`. */
  readonly chosen: boolean
}

const CHOSEN: ReadonlySet<string> = new Set([
  'actor',
  'base_ref',
  'head_ref',
  'ref',
  'ref_name',
  'sha',
  'triggering_actor',
])

export function substringTests(root: ExpressionNode): readonly SubstringTest[] {
  return [...everyNode(root)].flatMap(node => {
    if (node.kind !== 'call' || node.name !== 'contains') return []
    const [text, part] = node.arguments
    const isTest = text?.kind === 'literal' && typeof text.value === 'string' && part?.kind === 'access'
    return isTest ? [{ call: node, chosen: isChosen(part) }] : []
  })
}

function isChosen({ path, base }: Access): boolean {
  const [context, name] = path
  if (base !== undefined) return false
  return context === 'env' || context === 'inputs' || (context === 'github' && CHOSEN.has(name?.toLowerCase() ?? ''))
}
