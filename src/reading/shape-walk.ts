import { type Data, isMapping, isSequence, type Mapping } from '../model/data.ts'
import type { Defect, DefectKind } from '../model/defect.ts'
import { nearestWord } from '../model/did-you-mean.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Availability, ChoiceShape, MappingShape, ScalarShape, Shape } from '../model/shape.ts'
import { expressionDefects } from './expression-defects.ts'
import { fits, isComputed, isPlainlyRight, joined, KINDS, keyKind, OWNERS, written } from './shape-fit.ts'

/** Compares a file with its shape, as GitHub's template reader does, and collects what it refuses. */
export class ShapeWalk {
  readonly found: Defect[] = []

  walk(data: Data, pointer: Pointer, shape: Shape, above: Availability | undefined): void {
    const available = joined(above, shape.expressions)
    if (typeof data === 'string' && isComputed(data)) {
      this.expressions(data, pointer, shape, available)
      return
    }
    switch (shape.kind) {
      case 'anything':
        return
      case 'scalar':
        this.scalar(data, pointer, shape, available)
        return
      case 'list':
        this.list(data, pointer, shape.item(), available)
        return
      case 'choice':
        this.choice(data, pointer, shape, available)
        return
      case 'mapping':
        if (isMapping(data)) this.mapping(data, pointer, shape, available)
        else this.wrong(data, pointer, shape.name)
    }
  }

  private expressions(text: string, pointer: Pointer, shape: Shape, available: Availability | undefined): void {
    const condition = shape.kind === 'scalar' && shape.condition === true
    this.found.push(...expressionDefects(text, pointer, available, condition))
  }

  private scalar(data: Data, pointer: Pointer, shape: ScalarShape, available: Availability | undefined): void {
    if (!fits(data, shape)) this.refuse(data, pointer, shape)
    else if (shape.condition && typeof data === 'string')
      this.found.push(...expressionDefects(data, pointer, available, true))
  }

  private refuse(data: Data, pointer: Pointer, { topic, words }: ScalarShape): void {
    const text = written(data)
    this.report(KINDS[topic], pointer, 'value', text, OWNERS[topic], words && nearestWord(text, words))
  }

  private list(data: Data, pointer: Pointer, item: Shape, available: Availability | undefined): void {
    if (!isSequence(data)) this.wrong(data, pointer, 'a list')
    else for (const [index, each] of data.entries()) this.walk(each, child(pointer, index), item, available)
  }

  private choice(data: Data, pointer: Pointer, shape: ChoiceShape, available: Availability | undefined): void {
    if (isMapping(data)) this.oneMapping(data, pointer, shape, available)
    else if (isSequence(data)) this.oneList(data, pointer, shape, available)
    else this.oneScalar(data, pointer, shape, available)
  }

  private oneList(data: Data, pointer: Pointer, shape: ChoiceShape, available: Availability | undefined): void {
    const { list } = shape
    if (list === undefined) this.wrong(data, pointer, shape.name)
    else this.walk(data, pointer, list, available)
  }

  private oneScalar(data: Data, pointer: Pointer, shape: ChoiceShape, available: Availability | undefined): void {
    const { scalars } = shape
    const fitting = scalars.find(each => fits(data, each))
    const wanted = scalars.find(({ type }) => type !== 'null')
    if (fitting !== undefined) this.walk(data, pointer, fitting, available)
    else if (wanted !== undefined && data !== null) this.refuse(data, pointer, wanted)
    else this.wrong(data, pointer, shape.name)
  }

  /** Each key leaves the mappings that know it; the first key that none of them knows is refused. */
  private oneMapping(data: Mapping, pointer: Pointer, shape: ChoiceShape, available: Availability | undefined): void {
    const all = shape.mappings
    let left = all
    for (const key of data.keys()) {
      if (left.length === 1) break
      const knowing = left.filter(({ keys, others }) => others !== undefined || keys.has(key))
      if (knowing.length > 0) left = knowing
    }
    const [chosen, another] = left
    if (chosen === undefined) this.wrong(data, pointer, shape.name)
    else if (another === undefined) this.mapping(data, pointer, chosen, available, all)
    else this.undecided(data, pointer, shape, chosen, available, left)
  }

  private undecided(
    data: Mapping,
    pointer: Pointer,
    { name }: ChoiceShape,
    chosen: MappingShape,
    available: Availability | undefined,
    left: readonly MappingShape[],
  ): void {
    const wanted = left.map(({ required }) => required[0]).filter(key => key !== undefined)
    this.report('undecided-mapping', pointer, 'key', wanted.join(', '), name, undefined)
    for (const [key, value] of data) this.entry(key, value, pointer, chosen, available, left)
  }

  private mapping(
    data: Mapping,
    pointer: Pointer,
    shape: MappingShape,
    available: Availability | undefined,
    siblings: readonly MappingShape[] = [shape],
  ): void {
    for (const [key, value] of data) this.entry(key, value, pointer, shape, available, siblings)
    for (const key of shape.required)
      if (!data.has(key)) this.report('missing-key', pointer, 'key', key, shape.name, undefined)
    for (const [one, other] of shape.exclusive ?? [])
      if (data.has(one) && data.has(other))
        this.report('exclusive-keys', child(pointer, other), 'key', other, shape.name, one)
  }

  private entry(
    key: string,
    value: Data,
    pointer: Pointer,
    shape: MappingShape,
    available: Availability | undefined,
    siblings: readonly MappingShape[],
  ): void {
    const known = shape.keys.get(key) ?? (key === '<<' ? undefined : shape.others)
    if (known !== undefined && isPlainlyRight(value, known)) return
    const place = child(pointer, key)
    if (known !== undefined) this.walk(value, place, known, available)
    else {
      const kind = key === '<<' ? 'merge-key' : keyKind(key, shape, siblings)
      this.report(kind, place, 'key', key, shape.name, nearestWord(key, shape.keys.keys()))
    }
  }

  private wrong(data: Data, pointer: Pointer, owner: string): void {
    this.report('wrong-value', pointer, data === null ? 'key' : 'value', written(data), owner, undefined)
  }

  private report(
    kind: DefectKind,
    pointer: Pointer,
    part: Defect['part'],
    text: string,
    owner: string,
    wanted: string | undefined,
  ): void {
    this.found.push({ kind, pointer, part, text, owner, wanted })
  }
}
