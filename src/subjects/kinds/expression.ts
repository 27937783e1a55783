import { findExpressions } from '../../documents/expression.ts'
import { type Data, isMapping, isSequence, type Mapping } from '../../model/data.ts'
import { child, type Pointer } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'expression', under: ['workflow', 'job', 'step', 'action'], find }

/** What has subjects of its own below it, whose expressions stand there. */
const ELSEWHERE: ReadonlySet<string> = new Set(['/jobs', '/steps', '/runs/steps'])

function find(parent: Subject): Subject<'expression'>[] {
  const found: Subject<'expression'>[] = []
  const data = dataOf(parent)
  if (data !== undefined && parent.document.source.text.includes('${{')) collect(data, parent.pointer, parent, found)
  return found
}

function collect(data: Data, pointer: Pointer, parent: Subject, found: Subject<'expression'>[]): void {
  if (typeof data === 'string') {
    if (data.includes('${{')) found.push(...inText(data, pointer, parent))
  } else if (isMapping(data)) {
    for (const [key, value] of data) below(value, child(pointer, key), parent, found)
  } else if (isSequence(data)) {
    for (const [index, value] of data.entries()) below(value, child(pointer, index), parent, found)
  }
}

function below(data: Data, pointer: Pointer, parent: Subject, found: Subject<'expression'>[]): void {
  if (data === null || typeof data === 'number' || typeof data === 'boolean') return
  if (!ELSEWHERE.has(pointer.slice(parent.pointer.length))) collect(data, pointer, parent, found)
}

function inText(text: string, pointer: Pointer, parent: Subject): Subject<'expression'>[] {
  const { document } = parent
  return findExpressions(text).map(value => ({ kind: 'expression', document, pointer, span: value, value, parent }))
}

function dataOf(parent: Subject): Mapping | undefined {
  const known =
    isKind(parent, 'workflow') || isKind(parent, 'job') || isKind(parent, 'step') || isKind(parent, 'action')
  return known ? parent.value.data : undefined
}
