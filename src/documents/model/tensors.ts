import { readAt } from '../bytes.ts'
import { u16, u32, u64 } from '../container/little-endian.ts'
import { readPickles } from '../pickle/streams.ts'
import { defect, LONGEST_HEADER, type Part, type Reading } from './reader.ts'

/** A NumPy array; one of objects is a pickle. Source: `numpy/lib/format.py`. */
export function readNpy(reading: Reading, part: Part): void {
  reading.is('npy')
  const { bytes, member } = part
  const start = readAt(bytes, 0, 12)
  if (start.length < 12) {
    defect(reading, part, 'unreadable', 'The header of the array is cut')
    return
  }
  const [offset, length] = start[6] === 1 ? [10, u16(start, 8)] : [12, u32(start, 8)]
  const header = readAt(bytes, offset, Math.min(length, 1 << 20)).toString('latin1')
  const type = /['"]descr['"]\s*:\s*([\s\S]*?)(?:,\s*['"]fortran_order|$)/.exec(header)?.[1]
  if (type !== undefined && !/['"][|<>=]?O\d*['"]/.test(type)) return
  const { findings } = reading
  readPickles({ source: bytes, start: offset + length, member, findings, trusted: true, several: true })
}

/** The header of a safetensors file: tensors one behind the other, without holes, and nothing behind the last. */
export function readSafetensors(reading: Reading, part: Part): void {
  reading.is('safetensors')
  const length = u64(readAt(part.bytes, 0, 8), 0)
  const spans = spansIn(readAt(part.bytes, 8, length).toString())
  const end = spans === undefined ? undefined : joined(spans)
  if (spans === undefined) defect(reading, part, 'header-wrong', 'The header is no JSON object', 8)
  else if (end === undefined) defect(reading, part, 'header-wrong', 'Tensors overlap, leave holes, or have no place', 8)
  else if (8 + length + end !== part.bytes.size)
    defect(reading, part, 'header-wrong', 'The file does not end where its last tensor ends', 8 + length + end)
}

function spansIn(json: string): readonly (Span | undefined)[] | undefined {
  try {
    const header: unknown = JSON.parse(json)
    if (typeof header !== 'object' || header === null) return undefined
    return Object.entries(header).flatMap(([name, tensor]) => (name === '__metadata__' ? [] : [spanOf(tensor)]))
  } catch {
    return undefined
  }
}

type Span = readonly [start: number, end: number]

function spanOf(tensor: unknown): Span | undefined {
  if (typeof tensor !== 'object' || tensor === null || !('data_offsets' in tensor)) return undefined
  const offsets = tensor.data_offsets
  if (!Array.isArray(offsets) || offsets.length !== 2) return undefined
  const [start, end] = offsets.map(Number)
  return start !== undefined && end !== undefined && start <= end ? [start, end] : undefined
}

/** The end of the last one, where they follow each other. */
function joined(spans: readonly (Span | undefined)[]): number | undefined {
  let at = 0
  for (const span of [...spans].sort(
    (one, other) => (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0),
  )) {
    if (span === undefined || span[0] !== at) return undefined
    at = span[1]
  }
  return at
}

/** Lengths of the plain values of GGUF, by their type. Source: GGUF specification, version 3. */
const WIDTHS = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8]
const TEXT = 8
const LIST = 9
const MOST_VALUES = 5_000_000

/** What a template of a chat must not reach (CVE-2024-34359). */
const INTERNALS =
  /__(?:class|globals|builtins|subclasses|mro|import|init|base|getattribute|bases)__|\|\s*attr\b|self\._|cycler\.|lipsum|joiner\.|namespace\.__|\bpopen\b|os\.system/

/** The keys of a GGUF file, of which templates are programs. */
export function readGguf(reading: Reading, part: Part): void {
  reading.is('gguf')
  try {
    readGgufKeys(reading, part)
  } catch (error) {
    defect(reading, part, 'unreadable', `The header is cut or wrong: ${error instanceof Error ? error.message : error}`)
  }
}

function readGgufKeys(reading: Reading, part: Part): void {
  const cursor = new Cursor(part)
  cursor.at = 16
  const count = cursor.number()
  for (let index = 0; index < count; index++) {
    const key = cursor.text()
    const value = cursor.value(cursor.small())
    if (value !== undefined && key.includes('chat_template') && INTERNALS.test(value)) {
      const effect = 'reaches the inside of Python when it is filled in (CVE-2024-34359)'
      reading.findings.operation({ name: key.slice(0, 120), danger: 'execution', effect, member: part.member })
    }
  }
}

class Cursor {
  at = 0
  private readonly part: Part
  private values = 0

  constructor(part: Part) {
    this.part = part
  }

  small(): number {
    return u32(this.take(4), 0)
  }

  number(): number {
    return u64(this.take(8), 0)
  }

  text(): string {
    const length = this.number()
    if (length > LONGEST_HEADER) throw new Error('a text is too long')
    return this.take(length).toString()
  }

  /** The text of a value; undefined where it is none. */
  value(type: number): string | undefined {
    if (++this.values > MOST_VALUES) throw new Error('it has too many values')
    if (type === TEXT) return this.text()
    if (type === LIST) this.list()
    else this.skip(WIDTHS[type] ?? Number.NaN)
    return undefined
  }

  private list(): void {
    const type = this.small()
    const count = this.number()
    if (type === TEXT || type === LIST) for (let index = 0; index < count; index++) this.element(type)
    else this.skip(count * (WIDTHS[type] ?? Number.NaN))
  }

  private element(type: number): void {
    if (++this.values > MOST_VALUES) throw new Error('it has too many values')
    if (type === TEXT) this.skip(this.number())
    else this.list()
  }

  private skip(count: number): void {
    this.at += count
    if (!(this.at <= this.part.bytes.size)) throw new Error('a value is cut')
  }

  private take(count: number): Buffer {
    const bytes = readAt(this.part.bytes, this.at, count)
    if (bytes.length < count) throw new Error('a value is cut')
    this.at += count
    return bytes
  }
}
