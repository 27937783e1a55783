import type {
  Argument,
  DefectKind,
  ImportOpcode,
  ModelDefect,
  ModelImport,
  ModelOperation,
} from '../../model/model-file.ts'

/** More different imports than this no model needs; what comes behind is counted, and the file is said to be unread. */
const MOST_IMPORTS = 2000
const MOST_OPERATIONS = 500
const MOST_CALLS = 256
const LONGEST_NAME = 300

/** An import while its file is still being read. */
export class ImportRecord implements ModelImport {
  readonly module: string
  readonly name: string
  readonly opcode: ImportOpcode
  readonly member: string
  readonly offset: number
  readonly stream: number
  readonly known: boolean
  called = 0
  arguments: string | undefined = undefined
  changedBy: string | undefined = undefined
  /** True where it was found behind the point at which a real unpickler stops. */
  readonly afterError: boolean
  private shapes: Map<string, readonly Argument[]> | undefined = new Map()

  constructor(place: ImportPlace, module: string, name: string) {
    this.module = cut(module)
    this.name = cut(name)
    this.opcode = place.opcode
    this.member = place.member
    this.offset = place.offset
    this.stream = place.stream
    this.known = place.known
    this.afterError = place.afterError
  }

  get calls(): readonly (readonly Argument[])[] | undefined {
    return this.shapes && [...this.shapes.values()]
  }

  /** Keeps a call whose arguments matter; the same ones are kept once. */
  addCall(shape: readonly Argument[]): void {
    if (this.shapes === undefined) return
    this.shapes.set(JSON.stringify(shape), shape)
    if (this.shapes.size > MOST_CALLS) this.shapes = undefined
  }

  /** Takes over what the same import did in another stream. */
  join(other: ImportRecord): void {
    this.called += other.called
    this.arguments ??= other.arguments
    this.changedBy ??= other.changedBy
    if (other.calls === undefined) this.shapes = undefined
    else for (const shape of other.calls) this.addCall(shape)
  }
}

/** Where an import stands. */
export interface ImportPlace {
  readonly opcode: ImportOpcode
  readonly member: string
  readonly offset: number
  readonly stream: number
  readonly known: boolean
  readonly afterError: boolean
}

/** Gathers what is found while a model file is read. Nothing that is found is lost when reading it fails later. */
export class Findings {
  private readonly byName = new Map<string, ImportRecord>()
  private readonly byDefect = new Map<string, ModelDefect>()
  readonly operations: ModelOperation[] = []
  pickles = 0
  plainOpcodes = true

  get imports(): readonly ImportRecord[] {
    return [...this.byName.values()]
  }

  get defects(): readonly ModelDefect[] {
    return [...this.byDefect.values()]
  }

  /** The record of an import; the first place where it stands is kept. */
  import(module: string, name: string, place: ImportPlace): ImportRecord {
    const key = keyOf(module, name, place)
    const known = this.byName.get(key)
    if (known !== undefined) return known
    const record = new ImportRecord(place, module, name)
    this.list(key, record)
    return record
  }

  defect(kind: DefectKind, message: string, member: string, offset: number): void {
    const key = `${kind}\0${member}`
    const known = this.byDefect.get(key)
    this.byDefect.set(key, known ? { ...known, count: known.count + 1 } : { kind, message, member, offset, count: 1 })
  }

  operation(operation: ModelOperation): void {
    const same = (each: ModelOperation) => each.name === operation.name && each.member === operation.member
    if (this.operations.some(same)) return
    if (this.operations.length < MOST_OPERATIONS) this.operations.push(operation)
    else this.defect('limit', 'There are more operations than a check lists', operation.member, 0)
  }

  /** Takes over what another reading found. */
  add(other: Findings, wanted: (record: ImportRecord) => boolean = () => true): void {
    for (const [key, record] of other.byName) {
      if (!wanted(record)) continue
      const known = this.byName.get(key)
      if (known === undefined) this.list(key, record)
      else known.join(record)
    }
    for (const each of other.byDefect.values()) this.defect(each.kind, each.message, each.member, each.offset)
    for (const each of other.operations) this.operation(each)
    this.pickles += other.pickles
    this.plainOpcodes &&= other.plainOpcodes
  }

  private list(key: string, record: ImportRecord): void {
    if (this.byName.size < MOST_IMPORTS) this.byName.set(key, record)
    else this.defect('limit', `It imports more than ${MOST_IMPORTS} different names`, record.member, record.offset)
  }
}

function keyOf(module: string, name: string, { member, opcode, known }: ImportPlace): string {
  return `${member}\0${known ? '' : opcode}\0${cut(module)}\0${cut(name)}`
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text
}
