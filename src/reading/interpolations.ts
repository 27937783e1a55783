import { findExpressions } from '../documents/expression.ts'
import { CODE_INPUTS } from '../knowledge/code-inputs.ts'
import { scalarText } from '../model/data.ts'
import type { Expression } from '../model/expression.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Interpolation, Step } from '../model/workflow.ts'
import { reaching } from './dataflow.ts'
import { type Grade, gradeOf } from './grades.ts'

/** Text that is run as code: the script, or an input of an action that takes code. */
interface Code {
  readonly sink: string
  readonly text: string
  readonly pointer: Pointer
}

/** An interpolation and where it stands. */
export interface PlacedInterpolation {
  readonly pointer: Pointer
  readonly value: Interpolation & { readonly grade: Grade }
}

/** Every value that is pasted into code of a step; an expression whose values are all harmless counts once, as constant. */
export function interpolationsOf(step: Step): readonly PlacedInterpolation[] {
  return codeOf(step).flatMap(code =>
    findExpressions(code.text).flatMap(expression =>
      valuesIn(expression, code, step).map(value => ({ pointer: code.pointer, value })),
    ),
  )
}

function valuesIn(expression: Expression, { sink, text }: Code, step: Step): PlacedInterpolation['value'][] {
  if (expression.root === undefined) return []
  const values: PlacedInterpolation['value'][] = []
  for (const access of reaching(expression.root)) {
    const grade = gradeOf(access, step)
    const { start, end } = access
    if (grade !== undefined) values.push({ expression, sink, grade, text: text.slice(start, end), start, end })
  }
  if (values.length > 0) return values
  return [{ expression, sink, grade: 'constant', text: expression.text, start: expression.start, end: expression.end }]
}

function codeOf(step: Step): Code[] {
  if (step.run?.includes('${{')) return [{ sink: 'run', text: step.run, pointer: child(step.pointer, 'run') }]
  const { owner, repository, path } = step.reference ?? {}
  const names = owner === undefined || path !== '' ? undefined : CODE_INPUTS.get(`${owner}/${repository}`.toLowerCase())
  return names === undefined ? [] : [...step.with].flatMap(([name, data]) => inputCode(name, data, names, step))
}

function inputCode(name: string, data: Parameters<typeof scalarText>[0], names: readonly string[], step: Step): Code[] {
  const text = scalarText(data)
  if (!text?.includes('${{') || !names.includes(name.toLowerCase())) return []
  return [{ sink: name, text, pointer: child(step.pointer, 'with', name) }]
}
