import { type Data, isMapping, isSequence } from '../model/data.ts'
import type { DefectKind } from '../model/defect.ts'
import type { Availability, MappingShape, ScalarShape, Shape, Topic } from '../model/shape.ts'

/** What GitHub's page for new workflows fills in when somebody takes a template. */
const PLACEHOLDER = /^\$[a-z][a-z-]*$/

/** What a key is that its mapping does not know. */
export function keyKind(key: string, { topic }: MappingShape, siblings: readonly MappingShape[]): DefectKind {
  if (topic !== 'key') return KINDS[topic]
  return siblings.some(({ keys }) => keys.has(key)) ? 'misplaced-key' : 'unknown-key'
}

/** The defect that a wrong word is. */
export const KINDS: Readonly<Record<Topic, DefectKind>> = {
  key: 'unknown-key',
  value: 'wrong-value',
  event: 'unknown-event',
  activity: 'unknown-activity',
  permission: 'unknown-permission',
  access: 'unknown-access',
}

/** What a wrong word is called. */
export const OWNERS: Readonly<Record<Topic, string>> = {
  key: 'a key',
  value: 'its key',
  event: 'an event',
  activity: 'an activity',
  permission: 'a permission',
  access: 'a permission',
}

/** True where an expression, or whoever takes a template, decides about the text. */
export function isComputed(text: string): boolean {
  return text.includes('${{') || (text.charCodeAt(0) === DOLLAR && PLACEHOLDER.test(text))
}

const DOLLAR = 36

/** Most values are, and nothing has to be remembered of where they stand. */
export function isPlainlyRight(value: Data, shape: Shape): boolean {
  if (value !== null && typeof value === 'object') return false
  if (typeof value === 'string' && value.includes('${{')) return false
  return shape.kind === 'anything' || (shape.kind === 'scalar' && !shape.condition && fits(value, shape))
}

/** True where a value is of the type of its place, and one of the words where there are few. */
export function fits(data: Data, { type, words, empty }: ScalarShape): boolean {
  if (data === null) return type === 'null' || (type === 'text' && empty)
  if (typeof data === 'object') return false
  if (type !== 'text') return typeof data === type
  const text = String(data)
  return words === undefined ? empty || text !== '' : words.has(text)
}

/** The value as a message names it. */
export function written(data: Data): string {
  if (isMapping(data)) return 'a mapping'
  return isSequence(data) ? 'a list' : data === null ? '' : String(data)
}

const JOINED = new WeakMap<Availability, WeakMap<Availability, Availability>>()

/** What may be named above may be named below as well. */
export function joined(above: Availability | undefined, own: Availability | undefined): Availability | undefined {
  if (above === undefined || own === undefined) return own ?? above
  const known = JOINED.get(above) ?? new WeakMap<Availability, Availability>()
  JOINED.set(above, known)
  const both = known.get(own) ?? {
    contexts: new Set([...above.contexts, ...own.contexts]),
    functions: new Set([...above.functions, ...own.functions]),
  }
  known.set(own, both)
  return both
}
