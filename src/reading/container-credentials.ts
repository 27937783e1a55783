import { findExpressions } from '../documents/expression.ts'
import { mapping, scalarText } from '../model/data.ts'
import { child, keysOf, type Pointer } from '../model/pointer.ts'
import { isKind, type Subject } from '../model/subject.ts'

export const PASSWORDS = ['expression', 'literal'] as const

/** Where a container's registry password comes from, and where it is written; undefined where it has none. */
export interface Password {
  readonly origin: (typeof PASSWORDS)[number]
  readonly pointer: Pointer
}

export function passwordOf({ parent, pointer }: Subject<'image'>): Password | undefined {
  if (parent === undefined || !isKind(parent, 'job') || !pointer.endsWith('/image')) return undefined
  const container = pointer.slice(0, -'/image'.length)
  const keys = keysOf(container.slice(parent.pointer.length))
  const data = keys.reduce((owner, key) => mapping(owner.get(key)), parent.value.data)
  const written = mapping(data.get('credentials')).get('password')
  if (written === undefined) return undefined
  const origin = isOnlyExpressions(scalarText(written) ?? '') ? 'expression' : 'literal'
  return { origin, pointer: child(container, 'credentials', 'password') }
}

/** Text beside an expression is a part of the password that everybody can read. */
function isOnlyExpressions(text: string): boolean {
  const found = findExpressions(text)
  return (
    found.length > 0 &&
    found.every(({ start }, index) => start === (found[index - 1]?.end ?? 0)) &&
    found.at(-1)?.end === text.length
  )
}
