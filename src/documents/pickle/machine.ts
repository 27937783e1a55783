import type { Bytes } from '../../model/bytes.ts'
import type { DefectKind, ImportOpcode } from '../../model/model-file.ts'
import type { Findings, ImportRecord } from '../model/findings.ts'
import type { Budget } from './arena.ts'
import { type CallWorld, call, pathName, shown } from './calls.ts'
import { Broken, EndOfData, OverLimit } from './endings.ts'
import { execute } from './execute.ts'
import { Frames } from './frames.ts'
import { JoblibArrays } from './joblib.ts'
import { type ConstantReader, Literals } from './literals.ts'
import { Memo } from './memo.ts'
import { OP, RESTRICTED_OPCODES } from './opcodes.ts'
import { Stack } from './stack.ts'
import { type Handle, Values } from './values.ts'
import { Window } from './window.ts'

/** What one run over one pickle needs. */
export interface MachineTask {
  readonly source: Bytes
  readonly start: number
  readonly member: string
  readonly stream: number
  readonly findings: Findings
  readonly budget: Budget
  readonly constants: ConstantReader
  /** Reads bytes as a pickle of their own: what a wrong frame hides, and arrays of objects. Answers where it ends. */
  readonly inner: (offset: number, length: number) => number | undefined
}

/** How one pickle ended. */
export interface StreamEnd {
  /** True where STOP was reached. */
  readonly stopped: boolean
  /** True where a real unpickler would have stopped before. */
  readonly failed: boolean
  /** Behind the last byte that was read. */
  readonly end: number
  readonly opcodes: number
  /** What ended it, or what was wrong first, as half a sentence. */
  readonly reason: string
}

/**
 * Runs the opcodes of one pickle over symbols: nothing is imported and nothing is called. It goes on where a real
 * unpickler would stop, so that what stands behind is found too.
 */
export class Machine implements CallWorld {
  readonly values: Values
  readonly stack: Stack
  readonly memo: Memo
  readonly window: Window
  readonly literals: Literals
  readonly frames: Frames
  readonly arrays: JoblibArrays
  readonly task: MachineTask
  /** Where the opcode stands that is being executed. */
  offset: number
  opcodes = 0
  private failure: string | undefined
  private readonly records: ImportRecord[] = []
  private readonly numbers = new Map<string, number>()

  constructor(task: MachineTask) {
    this.task = task
    this.offset = task.start
    this.values = new Values(task.budget)
    this.stack = new Stack(task.budget)
    this.memo = new Memo(task.budget)
    this.window = new Window(task.source, task.start)
    this.literals = new Literals(this.window, this.values, task.constants)
    this.frames = new Frames(this)
    this.arrays = new JoblibArrays(this)
  }

  run(): StreamEnd {
    try {
      this.loop()
      return this.ended(true)
    } catch (error) {
      return this.endedBy(error)
    } finally {
      this.values.release()
      this.stack.release()
      this.memo.release()
    }
  }

  private loop(): void {
    const { window, stack, frames } = this
    let plain = 1
    for (;;) {
      if (window.at >= window.end) window.need(1)
      this.offset = window.offset
      const opcode = window.bytes[window.at++] ?? 0
      this.opcodes++
      plain &= RESTRICTED_OPCODES[opcode] ?? 0
      execute(this, opcode)
      if (stack.failed) this.fail('it takes more from the stack than is there')
      if (opcode === OP.STOP) break
      if (frames.end >= 0 && window.offset >= frames.end) frames.pass()
    }
    if (plain === 0) this.task.findings.plainOpcodes = false
  }

  /** Notes that a real unpickler would stop here. */
  fail(reason: string): void {
    this.stack.failed = false
    if (this.failure !== undefined) return
    this.failure = `${reason}, at byte ${this.offset}`
  }

  defect(kind: DefectKind, message: string): void {
    this.task.findings.defect(kind, message, this.task.member, this.offset)
  }

  /** An import by two texts. */
  import(module: string, name: string, opcode: ImportOpcode): Handle {
    return this.named(module, name, opcode, true)
  }

  /** An import whose names are not in the file as text. */
  unknownImport(module: string, name: string, opcode: ImportOpcode): Handle {
    return this.named(module, name, opcode, false)
  }

  record(index: number): ImportRecord | undefined {
    return this.records[index]
  }

  resolve(path: string): Handle {
    const dot = path.lastIndexOf('.')
    return this.named(dot < 0 ? path : path.slice(0, dot), dot < 0 ? '' : path.slice(dot + 1), 'resolved', true)
  }

  call(callable: Handle, args: Handle): Handle {
    return call(this, callable, args)
  }

  shown(handle: Handle): string {
    return shown(this, handle, 0)
  }

  /** Notes an opcode that writes to an object that was imported, or items to a tensor that was rebuilt. */
  written(target: Handle, opcode: string): void {
    const index = this.values.importOf(target)
    const record = index === undefined ? undefined : this.records[index]
    if (record !== undefined) record.changedBy ??= opcode
    else if (opcode.startsWith('SETITEM')) this.itemsWritten(target, opcode)
  }

  private itemsWritten(target: Handle, opcode: string): void {
    const made = this.values.callOf(target)
    const index = made && this.values.importOf(made.callable)
    const record = index === undefined ? undefined : this.records[index]
    if (record?.name.startsWith('_rebuild_'))
      this.defect('tensor-written', `${opcode} writes items to what ${pathName(record)} answers`)
  }

  private named(module: string, name: string, opcode: ImportOpcode, known: boolean): Handle {
    const key = `${known ? '' : opcode}\0${module}\0${name}`
    const number = this.numbers.get(key)
    if (number !== undefined) return this.values.import(number)
    const { member, stream, findings } = this.task
    const afterError = this.failure !== undefined
    this.records.push(findings.import(module, name, { opcode, member, offset: this.offset, stream, known, afterError }))
    this.numbers.set(key, this.records.length - 1)
    this.arrays.notice(module, name)
    return this.values.import(this.records.length - 1)
  }

  private ended(stopped: boolean, reason = this.failure ?? ''): StreamEnd {
    const { heaviest } = this.values
    if (heaviest > 1e7 && heaviest > this.opcodes * 1e4)
      this.defect(
        'expansion',
        `Shared references stand for ${heaviest.toExponential(0)} items once they are written out`,
      )
    const end = Math.min(this.window.offset, this.task.source.size)
    return { stopped, failed: !stopped || this.failure !== undefined, end, opcodes: this.opcodes, reason }
  }

  private endedBy(error: unknown): StreamEnd {
    if (error instanceof OverLimit) this.defect('limit', `It needs ${error.message}`)
    else if (error instanceof EndOfData) return this.ended(false, this.failure ?? 'the data ends before STOP')
    else if (!(error instanceof Broken)) throw error
    return this.ended(false, this.failure ?? error.message)
  }
}
