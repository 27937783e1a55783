import type { Bytes } from '../../model/bytes.ts'
import type { ModelContent, ModelFormat } from '../../model/model-file.ts'
import { readAt } from '../bytes.ts'
import { endRecord } from '../container/zip.ts'
import { isOpcode } from '../pickle/opcodes.ts'
import { readPickles } from '../pickle/streams.ts'
import { readArchive, readSevenZip, readTar } from './archives.ts'
import { readCompressed } from './compressed.ts'
import { Findings } from './findings.ts'
import { readFrozenGraph, readOnnx, readSavedModel } from './graphs.ts'
import { readHdf5 } from './hdf5.ts'
import { defect, type Part, type Reading } from './reader.ts'
import { type Claim, claims, SIGNATURE } from './signatures.ts'
import { readGguf, readNpy, readSafetensors } from './tensors.ts'

/** Containers in containers that are opened. */
const DEEPEST = 5
/** Parts of one file that are read: archives of archives multiply. */
const MOST_PARTS = 200_000

const PICKLE_ENDINGS = /\.(?:pkl|pickle|pckl|joblib|dill|cloudpickle)$/i
const MODEL_ENDINGS =
  /\.(?:pkl|pickle|pckl|joblib|dill|cloudpickle|pt|pth|ckpt|bin|npy|npz|h5|hdf5|keras|onnx|gguf|safetensors|mar|ptl|pt2|nemo)$/i

const READERS: ReadonlyMap<Claim, (reading: Reading, part: Part) => void> = new Map([
  ['npy', readNpy],
  ['hdf5', readHdf5],
  ['gguf', readGguf],
  ['tar', readTar],
  ['safetensors', readSafetensors],
])

const CLOSED: readonly Claim[] = ['7z', 'rar', 'zstd']

/** Reads a model file without loading it: what it imports, what its graph does, and what could not be read. */
export function readModel(path: string, bytes: Bytes): ModelContent {
  const reading = new ModelReading()
  reading.part({ bytes, member: '', name: path, raw: false, depth: 0 })
  const { findings, format } = reading
  const { imports, operations, pickles, plainOpcodes } = findings
  const defects = reading.isModel ? findings.defects : []
  return { format, imports, operations, defects, pickles, plainOpcodes }
}

class ModelReading implements Reading {
  readonly findings = new Findings()
  private known: ModelFormat | undefined
  private parts = 0
  private named = false

  get format(): ModelFormat {
    return this.known ?? (this.findings.pickles > 0 ? 'pickle' : 'other')
  }

  /** False for an archive of other things: what is odd about those is nobody's business here. */
  get isModel(): boolean {
    const { pickles, operations } = this.findings
    return (this.known !== 'zip' && this.known !== 'closed') || this.named || pickles > 0 || operations.length > 0
  }

  is(format: ModelFormat): void {
    this.known ??= format
  }

  inside(outer: Part, bytes: Bytes, label: string, { raw = false, name = label } = {}): void {
    const member = outer.member === '' ? label : `${outer.member}!${label}`
    this.part({ bytes, member: member.slice(0, 300), name, raw, depth: outer.depth + 1 })
  }

  /** What fails in a reader is said about the part; the others are read all the same. */
  part(part: Part): void {
    if (part.depth > DEEPEST) {
      defect(this, part, 'limit', 'Containers stand in containers too deeply')
      return
    }
    if (++this.parts > MOST_PARTS) {
      defect(this, part, 'limit', 'It has more parts than a check reads')
      return
    }
    try {
      this.read(part)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      defect(this, part, 'unreadable', `It could not be read to its end: ${reason}`)
    }
  }

  private read(part: Part): void {
    if (MODEL_ENDINGS.test(part.name)) this.named = true
    const head = readAt(part.bytes, 0, SIGNATURE)
    if (head.length === 0 && part.depth === 0) this.is('empty')
    if (head.length === 0) return
    const found = claims(head, part.bytes.size)
    if (found.includes('git-lfs')) {
      this.is('git-lfs')
      return
    }
    const isArchive = found.includes('zip') || (!part.raw && endRecord(part.bytes) >= 0)
    const closed = CLOSED.find(each => found.includes(each))
    if (closed !== undefined) this.closed(part, closed)
    if (isArchive) readArchive(this, part)
    let isOther = isArchive || closed !== undefined
    for (const claim of found) {
      const read = READERS.get(claim)
      read?.(this, part)
      if (readCompressed(this, part, claim) || read !== undefined) isOther = true
    }
    this.byName(part, found)
    this.pickle(part, head, found, isOther)
  }

  private closed(part: Part, claim: Claim): void {
    this.is('closed')
    if (claim !== '7z' || !readSevenZip(this, part)) this.named = true
    defect(this, part, 'closed-container', `It is packed as ${claim}, which no loader of models opens`)
  }

  private byName(part: Part, found: readonly Claim[]): void {
    if (found.length > 0) return
    if (part.name.toLowerCase().endsWith('.onnx')) readOnnx(this, part)
    else if (/(?:^|\/)saved_model\.pb$/i.test(part.name)) readSavedModel(this, part)
    else if (/\.pb$/i.test(part.name)) readFrozenGraph(this, part)
  }

  /** A file is whatever its loader takes it for, so it is read as a pickle beside what its first bytes claim. */
  private pickle(part: Part, head: Buffer, found: readonly Claim[], isOther: boolean): void {
    if (!isOpcode(head[0])) {
      if (PICKLE_ENDINGS.test(part.name) && !isOther)
        defect(this, part, 'broken-stream', 'It is no pickle, whatever its name says')
      return
    }
    const isPickle = found.includes('pickle')
    const trusted = !part.raw && (isPickle || (PICKLE_ENDINGS.test(part.name) && !isOther))
    const several = !part.raw && (isPickle || !isOther)
    readPickles({ source: part.bytes, member: part.member, findings: this.findings, trusted, several })
  }
}
