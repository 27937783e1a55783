import { readAt } from '../bytes.ts'
import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'
import { decimal } from './text.ts'
import { UNSET } from './values.ts'

/** How many bytes of an opcode's argument say how long the rest is. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [OP.BINUNICODE, 4],
  [OP.SHORT_BINUNICODE, 1],
  [OP.BINUNICODE8, 8],
  [OP.BINSTRING, 4],
  [OP.SHORT_BINSTRING, 1],
  [OP.LONG1, 1],
  [OP.LONG4, 4],
])

const LINES: ReadonlySet<number> = new Set([
  OP.GLOBAL,
  OP.INST,
  OP.UNICODE,
  OP.STRING,
  OP.PUT,
  OP.GET,
  OP.INT,
  OP.LONG,
  OP.FLOAT,
  OP.PERSID,
])
/** Bytes are put together from both sides of the end. */
const WHOLE: ReadonlySet<number> = new Set([OP.BINBYTES, OP.SHORT_BINBYTES, OP.BINBYTES8, OP.BYTEARRAY8])
const TEXTS: ReadonlySet<number> = new Set([
  OP.BINUNICODE,
  OP.SHORT_BINUNICODE,
  OP.BINUNICODE8,
  OP.BINSTRING,
  OP.SHORT_BINSTRING,
])

/** So many crossings of one pickle are followed. */
const MOST_CROSSINGS = 4
const LONGEST_NAMES = 1 << 16

/**
 * Watches the frames of protocol 4. An argument that crosses the end of its frame is read differently by different
 * unpicklers (python/cpython#154848): CPython's before 3.13.15 forgets what it has read of the argument, and reads all of
 * it behind the frame. So what such an unpickler would run is read too.
 */
export class Frames {
  private readonly machine: Machine
  private crossings = 0
  /** Where the frame ends that is open; negative outside of frames. */
  end = -1

  constructor(machine: Machine) {
    this.machine = machine
  }

  open(length: number): void {
    const { machine } = this
    const start = machine.window.offset
    if (this.end > start) machine.defect('frame-crossed', 'A frame opens inside another one')
    this.end = start + length
    if (this.end <= machine.task.source.size) return
    machine.fail('a frame is longer than the data')
    machine.defect('frame-crossed', 'A frame is longer than the data')
    this.end = -1
  }

  /** After an opcode that reached the end of the frame. */
  pass(): void {
    const here = this.machine.window.offset
    const { end } = this
    this.end = -1
    if (here === end) return
    this.machine.defect('frame-crossed', 'An argument crosses the end of its frame')
    if (++this.crossings > MOST_CROSSINGS) return
    this.followForgetful(end, here)
  }

  /** Goes on as an unpickler does that begins the argument anew behind the frame; the others stop here. */
  private followForgetful(end: number, here: number): void {
    const { task, offset } = this.machine
    task.inner(end, here - end)
    const [opcode = 0] = readAt(task.source, offset, 1)
    const start = offset + 1 + (LENGTHS.get(opcode) ?? 0)
    if (LINES.has(opcode)) this.forgottenLine(opcode, end, here)
    else if (start < end && !WHOLE.has(opcode)) this.again(opcode, end, here - start)
  }

  /** The names or the text of a line whose first letters were forgotten. */
  private forgottenLine(opcode: number, end: number, here: number): void {
    const { task, offset, stack, literals } = this.machine
    const written = readAt(task.source, offset + 1, Math.min(here - offset - 1, LONGEST_NAMES))
    const forgotten = Math.min(end - offset - 1, written.length)
    const rest = written.subarray(forgotten)
    if (opcode === OP.UNICODE || opcode === OP.STRING) stack.replaceTop(literals.ofLine(rest, opcode === OP.STRING))
    else if (opcode === OP.PUT || opcode === OP.GET) this.forgottenNumber(opcode, decimal(rest) ?? 0)
    else if (opcode === OP.GLOBAL || opcode === OP.INST) this.forgottenNames(opcode, written, forgotten)
  }

  private forgottenNumber(opcode: number, index: number): void {
    const { stack, memo } = this.machine
    if (opcode === OP.PUT) memo.put(index, stack.top())
    else if (memo.get(index) !== UNSET) stack.replaceTop(memo.get(index))
  }

  private forgottenNames(opcode: number, written: Buffer, forgotten: number): void {
    const behindModule = written.indexOf(10) + 1
    const isModule = forgotten < behindModule
    const module = written.subarray(isModule ? forgotten : 0, behindModule - 1).toString()
    const name = written.subarray(isModule ? behindModule : forgotten, written.length - 1).toString()
    const found = this.machine.import(module, name, 'GLOBAL')
    if (opcode === OP.GLOBAL) this.machine.stack.replaceTop(found)
  }

  /** Reads an argument of so many bytes from the end of the frame. */
  private again(opcode: number, end: number, length: number): void {
    const { task, window, stack, values } = this.machine
    if (end + length > task.source.size) return
    if (TEXTS.has(opcode) && length <= 255) stack.replaceTop(values.text(readAt(task.source, end, length), 0, length))
    window.seek(end + length)
  }
}
