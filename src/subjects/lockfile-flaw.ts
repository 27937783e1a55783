import type { LockfileFlaw } from '../model/lockfile.ts'
import type { Pointer } from '../model/pointer.ts'

/** A flaw and where it stands. */
export interface FoundFlaw {
  readonly pointer: Pointer
  readonly value: LockfileFlaw
}

export function flaw(pointer: Pointer, kind: LockfileFlaw['kind'], name: string, message: string): FoundFlaw {
  return { pointer, value: { kind, name, message } }
}
