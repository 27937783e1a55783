import { findExpressions } from '../documents/expression.ts'
import type { Span } from '../model/document.ts'
import type { ExpressionNode } from '../model/expression.ts'
import type { ImageReference, Job } from '../model/workflow.ts'
import { opaqueImage, readImage } from './image.ts'
import { valuesOf } from './matrix.ts'

interface Leaf {
  readonly value: ImageReference
  /** Where the image is only a part of the text. */
  readonly span?: Span
}

/**
 * The images that a text can come to. A text that is wholly one expression is followed into its operands, into literals
 * and into the matrix; any other text is taken as it is written.
 */
export function imagesIn(text: string, role: ImageReference['role'], job: Job | undefined): readonly Leaf[] {
  const written = text.trim()
  if (written === '') return []
  if (!written.startsWith('${{') || !written.endsWith('}}')) return [{ value: readImage(text, role) }]
  const [expression, ...more] = findExpressions(text)
  if (expression === undefined || more.length > 0) return [{ value: readImage(text, role) }]
  if (expression.root === undefined) return [{ value: opaqueImage(written, role) }]
  const leaves = operands(expression.root).flatMap(node => ofNode(node, text, role, job))
  return leaves.map((leaf, alternative) => ({ ...leaf, value: { ...leaf.value, alternative } }))
}

/** What can be the result: the last operand of `&&`, and every operand of `||`. */
function operands(node: ExpressionNode): readonly ExpressionNode[] {
  if (node.kind !== 'operation') return [node]
  if (node.operator === '||') return node.operands.flatMap(operands)
  const last = node.operands.at(-1)
  return node.operator === '&&' && last !== undefined ? operands(last) : [node]
}

function ofNode(
  node: ExpressionNode,
  text: string,
  role: ImageReference['role'],
  job: Job | undefined,
): readonly Leaf[] {
  const span = { start: node.start, end: node.end }
  if (node.kind === 'literal' && typeof node.value === 'string')
    return node.value === '' ? [] : [{ value: readImage(node.value, role), span }]
  const values =
    job && node.kind === 'access' && node.path[0] === 'matrix' ? valuesOf(job, node.path.slice(1)) : undefined
  if (values === undefined) return [{ value: opaqueImage(text.slice(node.start, node.end), role), span }]
  return values.map(value => ({ value: readImage(value, role), span }))
}
