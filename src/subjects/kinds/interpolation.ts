import { findExpressions } from '../../documents/expression.ts'
import { scalarText } from '../../model/data.ts'
import { child, type Pointer } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Step } from '../../model/workflow.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'interpolation', under: ['step'], find }

function find(parent: Subject): Subject<'interpolation'>[] {
  if (!isKind(parent, 'step')) return []
  const { document } = parent
  return codeOf(parent.value).flatMap(([sink, text, pointer]) =>
    findExpressions(text).map(expression => ({
      kind: 'interpolation' as const,
      document,
      pointer,
      span: expression,
      value: { expression, sink },
      parent,
    })),
  )
}

/** Text that is run as code: the script, and every input, since only facts know which inputs are code. */
function codeOf(step: Step): [sink: string, text: string, pointer: Pointer][] {
  const inputs = [...step.with].map(
    ([name, data]) => [name, scalarText(data), child(step.pointer, 'with', name)] as const,
  )
  const texts = [['run', step.run, child(step.pointer, 'run')] as const, ...inputs]
  return texts.flatMap(([sink, text, pointer]) => (text?.includes('${{') ? [[sink, text, pointer]] : []))
}
