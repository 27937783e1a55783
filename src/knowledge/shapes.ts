import type { Availability, ChoiceShape, ListShape, MappingShape, ScalarShape, Shape, Topic } from '../model/shape.ts'

/** The words in which the shapes of GitHub's files are written down. */
const scalar = (type: ScalarShape['type'], more: Partial<ScalarShape> = {}): ScalarShape => ({
  kind: 'scalar',
  type,
  topic: 'value',
  empty: true,
  ...more,
})

export const text = scalar('text')
export const filled = scalar('text', { empty: false })
export const number = scalar('number')
export const boolean = scalar('boolean')
export const nothing = scalar('null')
export const anything: Shape = { kind: 'anything' }

/** One of a few words. */
export function oneOf(words: string, topic: Topic = 'value'): ScalarShape {
  return scalar('text', { words: new Set(words.split(' ')), topic, empty: false })
}

/** Text that is an expression. */
export function condition(expressions: Availability): ScalarShape {
  return scalar('text', { condition: true, expressions })
}

export function list(item: Shape | (() => Shape)): ListShape {
  return { kind: 'list', item: typeof item === 'function' ? item : () => item }
}

/** A choice among choices is a choice among theirs. */
export function choice(
  name: string,
  ...shapes: readonly (MappingShape | ScalarShape | ListShape | ChoiceShape)[]
): ChoiceShape {
  const all = shapes.flatMap(shape => (shape.kind === 'choice' ? [...shape.mappings, ...shape.scalars] : [shape]))
  return {
    kind: 'choice',
    name,
    mappings: all.filter(shape => shape.kind === 'mapping'),
    scalars: all.filter(shape => shape.kind === 'scalar'),
    list: all.find(shape => shape.kind === 'list'),
  }
}

/** A mapping whose keys are known; a `!` behind a key says that it must be there. */
export function record(
  name: string,
  keys: Readonly<Record<string, Shape>>,
  more: Partial<MappingShape> = {},
): MappingShape {
  const entries = Object.entries(keys)
  return {
    kind: 'mapping',
    name,
    topic: 'key',
    keys: new Map(entries.map(([key, shape]) => [key.replace('!', ''), shape])),
    required: entries.filter(([key]) => key.endsWith('!')).map(([key]) => key.slice(0, -1)),
    ...more,
  }
}

/** A mapping whose keys somebody chooses. */
export function table(name: string, others: Shape): MappingShape {
  return record(name, {}, { others })
}

/** The same shape where these may be named. Functions stand with parentheses. */
export function naming<Of extends Shape>(words: string, shape: Of): Of {
  return { ...shape, expressions: availability(words) }
}

export function availability(words: string): Availability {
  const all = words.toLowerCase().split(' ')
  return {
    contexts: new Set(all.filter(word => !word.endsWith('()'))),
    functions: new Set(all.filter(word => word.endsWith('()')).map(word => word.slice(0, -2))),
  }
}
