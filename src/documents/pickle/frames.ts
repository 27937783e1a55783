import { readAt } from '../bytes.ts'
import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'

/** How many bytes of an opcode's argument say how long the rest is. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [OP.BINUNICODE, 4],
  [OP.SHORT_BINUNICODE, 1],
  [OP.BINUNICODE8, 8],
  [OP.BINSTRING, 4],
  [OP.SHORT_BINSTRING, 1],
  [OP.BINBYTES, 4],
  [OP.SHORT_BINBYTES, 1],
  [OP.BINBYTES8, 8],
  [OP.BYTEARRAY8, 8],
  [OP.LONG1, 1],
  [OP.LONG4, 4],
])

/** Every other unpickler goes on elsewhere after a crossing; so many are followed. */
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

  /** Reads what an unpickler runs that begins the argument anew behind the frame. */
  private followForgetful(end: number, here: number): void {
    const { task, offset } = this.machine
    task.inner(end, here - end)
    const [opcode = 0] = readAt(task.source, offset, 1)
    if (opcode === OP.GLOBAL || opcode === OP.INST) this.forgottenNames(end, here)
    const start = offset + 1 + (LENGTHS.get(opcode) ?? 0)
    const behind = end + here - start
    if (start <= end && behind < task.source.size) task.inner(behind, task.source.size - behind)
  }

  /** The names of an import whose first letters were forgotten. */
  private forgottenNames(end: number, here: number): void {
    const { task, offset } = this.machine
    const [module = '', name = ''] = readAt(task.source, offset + 1, Math.min(here - offset, LONGEST_NAMES))
      .toString()
      .split('\n')
    const forgotten = readAt(task.source, offset + 1, Math.min(end - offset - 1, LONGEST_NAMES)).toString()
    if (forgotten.includes('\n'))
      this.machine.import(module, name.slice(forgotten.length - module.length - 1), 'GLOBAL')
    else this.machine.import(module.slice(forgotten.length), name, 'GLOBAL')
  }
}
