/** What an expression may name at a place: contexts and functions, in lower case. */
export interface Availability {
  readonly contexts: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
}

/** What a wrong word is about, so that a message can say more than "unexpected value". */
export type Topic = 'key' | 'value' | 'event' | 'activity' | 'permission' | 'access'

interface Place {
  /** Undefined where the place above decides; expressions may stand nowhere unless some place says so. */
  readonly expressions?: Availability | undefined
}

/** What may stand at a place of a file, as a published schema says. */
export type Shape = MappingShape | ListShape | ScalarShape | ChoiceShape | AnythingShape

export interface MappingShape extends Place {
  readonly kind: 'mapping'
  /** What it is called, as `a step`. */
  readonly name: string
  readonly topic: Topic
  readonly keys: ReadonlyMap<string, Shape>
  readonly required: readonly string[]
  /** Of all other keys; undefined where there may be none. */
  readonly others?: Shape
  /** Pairs of keys that exclude each other. */
  readonly exclusive?: readonly (readonly [string, string])[]
}

export interface ListShape extends Place {
  readonly kind: 'list'
  /** Asked when it is needed, since a step may hold steps. */
  readonly item: () => Shape
}

export interface ScalarShape extends Place {
  readonly kind: 'scalar'
  readonly type: 'text' | 'number' | 'boolean' | 'null'
  readonly topic: Topic
  /** The only words that may stand here. */
  readonly words?: ReadonlySet<string>
  readonly empty: boolean
  /** True where the text is an expression without a fence. */
  readonly condition?: boolean
}

export interface ChoiceShape extends Place {
  readonly kind: 'choice'
  /** What the mappings among them are called together. */
  readonly name: string
  readonly mappings: readonly MappingShape[]
  readonly scalars: readonly ScalarShape[]
  readonly list: ListShape | undefined
}

export interface AnythingShape extends Place {
  readonly kind: 'anything'
}
