import { type Bytes, bytesOf } from '../../model/bytes.ts'
import { readAt, sliceOf } from '../bytes.ts'
import { Findings, type ImportRecord } from '../model/findings.ts'
import { Budget } from './arena.ts'
import { Machine, type StreamEnd } from './machine.ts'
import { beginsPickle, encodedPickle, HEAD } from './nested.ts'
import { isOpcode } from './opcodes.ts'
import { nextHeader } from './resync.ts'

/** Bytes that may hold pickles, one behind another. */
export interface PickleTask {
  readonly source: Bytes
  readonly member: string
  readonly findings: Findings
  /** True where a loader would take the bytes for a pickle whatever they are; else only plain imports count. */
  readonly trusted: boolean
  /** False where one pickle is looked for, and nothing behind it. */
  readonly several: boolean
  readonly start?: number
}

/** Pickles in pickles that are followed. */
const DEEPEST = 4
/** Opcodes that are spent on what may be no pickle at all: weights that look like one. */
const MOST_GUESSED = 20_000_000

/** Reads all pickles in some bytes. Answers where the last one ends; undefined where there is none. */
export function readPickles(task: PickleTask): number | undefined {
  return new Streams(task, new Budget(), 0).read()
}

class Streams {
  private readonly task: PickleTask
  private readonly budget: Budget
  private readonly depth: number
  private guessed = 0
  private lastEnd: number | undefined

  constructor(task: PickleTask, budget: Budget, depth: number) {
    this.task = task
    this.budget = budget
    this.depth = depth
  }

  read(): number | undefined {
    const { source, several, trusted } = this.task
    let at = this.task.start ?? 0
    let adjacent = true
    for (let stream = 0; at < source.size; stream++) {
      const { end, counts } = this.one(at, stream, stream === 0 ? trusted : adjacent)
      if (!several || this.guessed > MOST_GUESSED) break
      const next = this.after(at, end, counts)
      if (next === undefined) break
      adjacent = end.stopped && counts && next === end.end
      at = next
    }
    return this.lastEnd
  }

  /** Reads one pickle. It counts where a loader would read it, or where it imports something plainly. */
  private one(start: number, stream: number, likely: boolean): { end: StreamEnd; counts: boolean } {
    const { source, trusted, findings, member } = this.task
    const found = new Findings()
    const end = this.run(start, stream, found)
    const isFirst = stream === 0 && trusted
    const isWhole = likely && !isFirst && stream > 0 && readAt(source, start, 1)[0] === 0x80 && !end.failed
    const plain = found.imports.some(isPlain)
    if (isFirst || isWhole) findings.add(found)
    else {
      this.guess(end)
      if (plain) this.addPlain(found)
    }
    const counts = isFirst || isWhole || plain
    if (counts) findings.pickles++
    if (counts && end.stopped) this.lastEnd = end.end
    if (counts && end.failed && (plain || end.opcodes > 8 || isFirst)) this.broken(end, found, member)
    return { end, counts }
  }

  private guess({ opcodes, end }: StreamEnd): void {
    this.guessed += opcodes
    if (this.guessed > MOST_GUESSED)
      this.task.findings.defect('limit', 'Too much of it looks like pickles', this.task.member, end)
  }

  private addPlain(found: Findings): void {
    this.task.findings.add(found, isPlain)
  }

  private broken({ reason, end }: StreamEnd, found: Findings, member: string): void {
    const imports = found.imports.length > 0 ? '; what it imports before counts' : ''
    this.task.findings.defect('broken-stream', `The pickle breaks off: ${reason}${imports}`, member, end)
  }

  private after(at: number, end: StreamEnd, counts: boolean): number | undefined {
    const { source } = this.task
    if (!end.stopped) return nextHeader(source, counts ? Math.max(at + 1, end.end) : at + 1)
    const head = readAt(source, end.end, HEAD)
    const follows = head[0] === 0x80 ? (head[1] ?? 255) <= 5 && isOpcode(head[2]) : beginsPickle(head)
    return counts && follows ? end.end : nextHeader(source, end.end)
  }

  private run(start: number, stream: number, findings: Findings): StreamEnd {
    const { source, member } = this.task
    const bytes = (offset: number, length: number) => {
      if (beginsPickle(readAt(source, offset, Math.min(length, HEAD))))
        this.nested(sliceOf(source, offset, length), offset, 'as bytes', findings)
    }
    const text = (written: string, offset: number) => {
      const found = encodedPickle(written)
      if (found !== undefined) this.nested(bytesOf(found.bytes), offset, found.how, findings)
    }
    const inner = (offset: number, length: number) => {
      const task = { source: sliceOf(source, offset, length), member, findings, trusted: true, several: false }
      const end = this.deeper(task, offset)
      return end === undefined ? undefined : offset + end
    }
    const constants = { bytes, text }
    return new Machine({ source, start, member, stream, findings, budget: this.budget, constants, inner }).run()
  }

  /** A pickle inside a constant: it counts where it ends well, or where it imports something before it breaks. */
  private nested(source: Bytes, offset: number, how: string, into: Findings): void {
    const { member } = this.task
    const findings = new Findings()
    const end = this.deeper({ source, member, findings, trusted: true, several: false }, offset)
    if (end === undefined && !findings.imports.some(isPlain) && findings.defects.every(({ kind }) => kind !== 'limit'))
      return
    into.add(findings)
    into.defect('nested-pickle', `It holds another pickle ${how}`, member, offset)
  }

  private deeper(task: PickleTask, offset: number): number | undefined {
    if (this.depth < DEEPEST) return new Streams(task, this.budget, this.depth + 1).read()
    task.findings.defect('limit', 'Pickles stand in pickles more deeply than a check follows', task.member, offset)
    return undefined
  }
}

const IDENTIFIERS = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_<][A-Za-z0-9_>]*)*$/

/** An import that bytes do not spell by chance. */
function isPlain({ known, afterError, module, name }: ImportRecord): boolean {
  return known && !afterError && module.length + name.length >= 4 && IDENTIFIERS.test(module) && IDENTIFIERS.test(name)
}
