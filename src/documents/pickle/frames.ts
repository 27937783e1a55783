import type { Machine } from './machine.ts'

/**
 * Watches the frames of protocol 4. An argument that crosses the end of its frame is read differently by different
 * unpicklers (python/cpython#154848), so what stands behind the frame's end is read as code too.
 */
export class Frames {
  private readonly machine: Machine
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
    this.machine.task.inner(end, here - end)
  }
}
