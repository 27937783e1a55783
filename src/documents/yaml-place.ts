import type { ScalarEvent } from 'js-yaml'
import type { Span } from '../model/document.ts'
import type { YamlCollection, YamlNode } from './yaml-node.ts'
import { type Segment, segmentsOf, sourceSpan } from './yaml-segments.ts'
import { trimEnd } from './yaml-text.ts'

/** Start and end in the source. */
export type Stretch = readonly [start: number, end: number]

/** A node that a pointer leads to, or the nearest existing one above, and its key. */
export interface Found {
  readonly node: YamlNode
  readonly complete: boolean
  readonly key: ScalarEvent | undefined
}

/** Follows keys from the root as far as they lead. */
export function follow(root: YamlNode, keys: readonly string[]): Found {
  let found: Found = { node: root, complete: true, key: undefined }
  for (const key of keys) {
    const next = step(found.node, key)
    if (next === undefined) return { ...found, complete: false }
    found = next
  }
  return found
}

function step(parent: YamlNode, key: string): Found | undefined {
  if (parent.kind === 'scalar') return undefined
  const index = parent.kind === 'mapping' ? indexOfKey(parent, key) : indexOfItem(key)
  const node = parent.children[index]
  if (node === undefined) return undefined
  return { node, complete: true, key: parent.keys[index] }
}

function indexOfItem(key: string): number {
  return /^(?:0|[1-9]\d{0,8})$/.test(key) ? Number(key) : -1
}

const KEYS_SEARCHED_IN_ORDER = 16
const indexes = new WeakMap<YamlCollection, ReadonlyMap<string, number>>()

function indexOfKey(parent: YamlCollection, key: string): number {
  const data = parent.data
  if (!(data instanceof Map) || !data.has(key)) return -1
  if (data.size > KEYS_SEARCHED_IN_ORDER) return indexed(parent, data).get(key) ?? -1
  let index = 0
  for (const each of data.keys()) {
    if (each === key) return index
    index++
  }
  return -1
}

function indexed(parent: YamlCollection, data: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const known = indexes.get(parent) ?? new Map([...data.keys()].map((key, index) => [key, index]))
  indexes.set(parent, known)
  return known
}

/** Of the key; of the first key or the value itself where a node has none. */
export function keyStretch(text: string, found: Found): Stretch {
  if (found.key !== undefined) return scalarStretch(text, found.key) ?? [0, 0]
  const { node } = found
  const first = node.kind === 'mapping' ? node.keys[0] : undefined
  return (first && scalarStretch(text, first)) ?? firstLine(text, valueStretch(text, found))
}

function firstLine(text: string, [start, end]: Stretch): Stretch {
  const line = text.slice(start, end)
  const length = line.search(/[\r\n]/)
  return [start, length === -1 ? end : start + length]
}

/** Of the value without quotes; an empty one answers with its key, or with the dash that stands for it. */
export function valueStretch(text: string, found: Found): Stretch {
  const { node } = found
  if (node.kind !== 'scalar') return [node.start, trimEnd(text, node.start, node.end)]
  return scalarStretch(text, node.event) ?? emptyStretch(text, found)
}

function emptyStretch(text: string, found: Found): Stretch {
  if (found.key !== undefined) return keyStretch(text, found)
  const mark = found.node.kind === 'scalar' ? (found.node.mark ?? 0) : 0
  return [mark, text.charAt(mark) === '-' ? mark + 1 : mark]
}

function scalarStretch(text: string, event: ScalarEvent): Stretch | undefined {
  if (event.valueStart === -1) return undefined
  if (event.indent === -1) return [event.valueStart, event.valueEnd]
  return [event.valueStart + event.indent, trimEnd(text, event.valueStart + event.indent, event.valueEnd)]
}

const segments = new WeakMap<ScalarEvent, readonly Segment[]>()

/** Of a span inside a scalar's decoded text; the whole value where the node is no text. */
export function spanStretch(text: string, found: Found, span: Span): Stretch {
  const { node } = found
  if (node.kind !== 'scalar' || node.event.valueStart === -1) return valueStretch(text, found)
  const known = segments.get(node.event) ?? segmentsOf(text, node.event)
  segments.set(node.event, known)
  return known.length === 0 ? valueStretch(text, found) : sourceSpan(known, span.start, span.end)
}
