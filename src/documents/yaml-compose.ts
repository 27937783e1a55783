import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import type { Data } from '../model/data.ts'
import type { Problem } from '../model/source.ts'
import { type Anchored, Growth } from './yaml-anchors.ts'
import { NOTHING, type YamlCollection, type YamlNode, type YamlScalar } from './yaml-node.ts'
import { resolveScalar } from './yaml-scalar.ts'
import { closingBracket, nextDash, shortened } from './yaml-text.ts'

/** Of these one is enough: the others follow from it. */
const ONCE: ReadonlySet<Problem['kind']> = new Set(['alias-bomb', 'too-deep'])

/** Turns js-yaml's events into nodes with data and offsets, in one pass over the first document. Never throws. */
export class Composer {
  readonly problems: Problem[] = []
  private readonly events: readonly Event[]
  private readonly text: string
  private at = 0
  /** Behind the last thing that was written. */
  private end = 0
  private readonly growth = new Growth()
  private readonly anchors = new Map<string, Anchored | 'open'>()

  constructor(events: readonly Event[], text: string) {
    this.events = events
    this.text = text
  }

  /** The first document's node; undefined where there is no document. */
  compose(): YamlNode | undefined {
    if (this.events.length === 0) return undefined
    this.at = 1
    const root = this.node()
    this.at++
    if (this.at < this.events.length) this.severalDocuments()
    return root
  }

  private severalDocuments(): void {
    const marker = this.text.indexOf('\n---', this.end)
    const offset = marker === -1 ? this.end : marker + 1
    this.report('several-documents', 'The file has several YAML documents, and only the first is read.', offset)
  }

  private node(): YamlNode | undefined {
    const event = this.events[this.at++]
    this.growth.weight++
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return undefined
    if (event.type === EVENT_ID.ALIAS) return this.alias(event)
    return event.anchorStart === -1 ? this.content(event) : this.anchored(event)
  }

  private content(event: ScalarEvent | MappingEvent | SequenceEvent): YamlNode {
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event)
    return event.type === EVENT_ID.MAPPING ? this.mapping(event) : this.sequence(event)
  }

  private anchored(event: ScalarEvent | MappingEvent | SequenceEvent): YamlNode {
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    const { weight, deepest, level } = this.growth
    this.anchors.set(name, 'open')
    this.growth.deepest = level
    const node = this.content(event)
    const height = this.growth.deepest - level
    this.anchors.set(name, { node, weight: this.growth.weight - weight + 1, height })
    this.growth.deepest = Math.max(deepest, this.growth.deepest)
    return node
  }

  private alias(event: AliasEvent): YamlNode | undefined {
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    const short = shortened(name)
    const anchored = this.anchors.get(name)
    this.end = event.anchorEnd
    if (anchored === undefined) return this.report('syntax', `No anchor has the name ${short}.`, event.anchorStart - 1)
    if (anchored === 'open')
      return this.report('alias-bomb', `The anchor ${short} contains itself.`, event.anchorStart - 1)
    const refusal = this.growth.refuse(anchored)
    return refusal ? this.report(refusal.kind, refusal.message, event.anchorStart - 1) : anchored.node
  }

  private scalar(event: ScalarEvent): YamlNode {
    this.passScalar(event)
    return { kind: 'scalar', data: resolveScalar(getScalarValue(this.text, event), event, this.text), event }
  }

  private passScalar(event: ScalarEvent): void {
    const end = event.valueStart === -1 ? Math.max(event.tagEnd, event.anchorEnd) : event.valueEnd
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    if (end !== -1) this.end = quoted ? end + 1 : end
  }

  private sequence(event: SequenceEvent): YamlNode {
    const data: Data[] = []
    const node: YamlCollection = { kind: 'sequence', data, start: event.start, end: 0, keys: [], children: [] }
    this.enter(event)
    while (this.inside()) {
      const before = this.end
      const item = this.node()
      data.push(item === undefined ? null : item.data)
      node.children.push(isEmpty(item) ? this.emptyItem(item, before) : (item ?? NOTHING))
    }
    return this.leave(node, event, ']')
  }

  private emptyItem(item: YamlScalar, before: number): YamlScalar {
    const dash = nextDash(this.text, before)
    if (dash !== -1) this.end = Math.max(this.end, dash + 1)
    return { ...item, mark: dash === -1 ? before : dash }
  }

  private mapping(event: MappingEvent): YamlNode {
    const data = new Map<string, Data>()
    const node: YamlCollection = { kind: 'mapping', data, start: event.start, end: 0, keys: [], children: [] }
    this.enter(event)
    while (this.inside()) {
      const key = this.key()
      const value = this.node()
      if (key !== undefined) this.pair(node, data, key, value)
    }
    return this.leave(node, event, '}')
  }

  private pair(
    node: YamlCollection,
    data: Map<string, Data>,
    event: ScalarEvent,
    value: YamlNode | undefined,
  ): undefined {
    const key = getScalarValue(this.text, event)
    if (data.has(key)) {
      const place = event.valueStart === -1 ? node.start : event.valueStart
      const message = `The key ${shortened(key)} stands twice in the same mapping; the first one counts.`
      return this.report('duplicate-key', message, place)
    }
    data.set(key, value === undefined ? null : value.data)
    node.keys.push(event)
    node.children.push(value ?? NOTHING)
  }

  private key(): ScalarEvent | undefined {
    const event = this.events[this.at]
    if (event?.type === EVENT_ID.SCALAR && event.anchorStart === -1) {
      this.at++
      this.passScalar(event)
      return event
    }
    const offset = event !== undefined && 'start' in event ? event.start : this.end
    const node = this.node()
    if (node?.kind === 'scalar') return node.event
    if (node !== undefined)
      this.report(
        'unsupported-key',
        'A mapping or list is used as a key. Quote the value if it is meant as text.',
        offset,
      )
    return undefined
  }

  private enter(event: MappingEvent | SequenceEvent): void {
    this.growth.level++
    if (this.growth.level > this.growth.deepest) this.growth.deepest = this.growth.level
    this.end = event.start
  }

  private inside(): boolean {
    return this.at < this.events.length && this.events[this.at]?.type !== EVENT_ID.POP
  }

  private leave(node: YamlCollection, event: MappingEvent | SequenceEvent, closing: string): YamlNode {
    this.at++
    this.growth.level--
    if (event.style === COLLECTION_STYLE.FLOW) this.end = closingBracket(this.text, this.end, closing)
    node.end = this.end
    return node
  }

  private report(kind: Problem['kind'], message: string, offset: number): undefined {
    const said = ONCE.has(kind) && this.problems.some(problem => problem.kind === kind)
    if (!said) this.problems.push({ kind, message, offset })
    return undefined
  }
}

function isEmpty(node: YamlNode | undefined): node is YamlScalar {
  return node?.kind === 'scalar' && node.event.valueStart === -1
}
