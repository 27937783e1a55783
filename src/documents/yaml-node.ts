import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Data } from '../model/data.ts'

/** A scalar and where it is written. */
export interface YamlScalar {
  readonly kind: 'scalar'
  readonly data: Data
  readonly event: ScalarEvent
  /** Of an empty item of a sequence: where its dash stands, or the end of what is before it. */
  readonly mark?: number
}

/** A mapping or sequence. An alias stands in `children` as the node that its anchor names. */
export interface YamlCollection {
  readonly kind: 'mapping' | 'sequence'
  readonly data: Map<string, Data> | Data[]
  readonly start: number
  /** Behind the closing bracket, or behind the last value; comments and blank lines are never part of it. */
  end: number
  /** The keys of a mapping, in the order of its data and of `children`. */
  readonly keys: ScalarEvent[]
  readonly children: YamlNode[]
}

export type YamlNode = YamlScalar | YamlCollection

const NOWHERE: ScalarEvent = {
  type: EVENT_ID.SCALAR,
  valueStart: -1,
  valueEnd: -1,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  style: SCALAR_STYLE.PLAIN,
  chomping: CHOMPING_MODE.CLIP,
  indent: -1,
  fast: false,
}

/** Stands where an alias could not be followed. */
export const NOTHING: YamlScalar = { kind: 'scalar', data: null, event: NOWHERE }
